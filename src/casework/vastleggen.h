/* vastleggen.h: the one way in which a verb records a row about a person: checks what is required,
 * adds or saves, and leaves herkomst, gebeurtenis and the tasks that follow. */
#ifndef CASEWORK_VASTLEGGEN_H
#define CASEWORK_VASTLEGGEN_H
#include "casework/casework.h"

typedef struct {
    const entity *e;
    void *rij;              /* kop.id 0: a new row; else it is saved when kop.versie still counts */
    u64 velden;             /* fields that the form offered; for a new row all set ones count */
    persoon_id wie;
    int soort, spoor, bron; /* GEB_.., SPOOR_.. or 0, BRON_.. or 0: no herkomst */
    gesprek_id bij;
    str code1;
    date datum1;
    num getal1;
} vastlegging;

/* False with problems: a required field is empty, the person is not there for this caller, someone
 * else was first, a value that must be unique exists. *g: the event, for "Ongedaan maken"; may be
 * NULL. */
bool vastleggen(werk *w, const vastlegging *v, gebeurtenis_id *g);
/* The same for a row that is about no one (a place, an organisation, what belongs to it): checks
 * what is required, adds (kop.id 0) or saves, and writes the event, which names o unless the row is
 * the organisation itself. False with problems. */
bool vastleggen_zaak(werk *w, const entity *e, void *rij, u64 velden, organisatie_id o, int soort,
                     gebeurtenis_id *g);
/* Takes a row out (its history stays), with an event. */
bool weghalen(werk *w, const vastlegging *v, gebeurtenis_id *g);
/* Problem for each required field of e that is empty in rij; true when there is none. */
bool verplicht_gevuld(const entity *e, const void *rij, problems *p);
#endif
