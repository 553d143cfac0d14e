/* plaatsing.h: someone on a place, from the first day until the aftercare: begins, is extended,
 * goes along departments, is asked how it goes, ends. */
#ifndef CASEWORK_PLAATSING_H
#define CASEWORK_PLAATSING_H
#include "casework/aanpak.h"
#include "casework/werktijd.h"
#include "domain/regels/praktijkleren.h"

/* All that the pages ask of one plaatsing. */
typedef struct {
    plaatsing p;
    persoon wie;
    plek k;
    organisatie o;
    traject t;                            /* kop.id 0: none */
    praktijkleren pl;                     /* kop.id 0: none */
    overeenkomst_rijen overeenkomsten;    /* oldest first */
    rotatie_rijen rotaties;
    verslag_rijen verslagen;              /* by day */
    leerdoel_rijen leren;                 /* of its traject */
    const dossier *d;                     /* of the person */
    werktijden tijden;                    /* of all its days */
    werktijd nu;                          /* of today, or of its first day when that is to come */
    const aanpak_instrument *instrument;  /* what the aanpak says of it; NULL: nothing */
} plaatsing_geheel;
/* False: no such plaatsing for this caller. */
bool plaatsing_lees(werk *w, plaatsing_id id, plaatsing_geheel *uit);
/* Has the newest overeenkomst; NULL: there is none. */
const overeenkomst *plaatsing_overeenkomst(const plaatsing_geheel *g);

/* Problem when this contract cannot go with a place of this kind. */
bool contract_klopt(werk *w, code contract, code plek_soort);
/* Facts that change along the way: contract, jobcoach, hours, wage. */
bool plaatsing_wijzig(werk *w, plaatsing *p, u64 velden, gebeurtenis_id *g);
/* The person really came on this day. Problems: in the future, before the agreed first day by more
 * than a week, already ended. */
bool plaatsing_begin(werk *w, plaatsing_id id, date dag, gebeurtenis_id *g);
/* Ends as `zo` says: eind and uitstroom; for a job its contract and hours; stopped: by whom and
 * why. Its traject ends with it, in one step. */
bool plaatsing_eindig(werk *w, plaatsing_id id, const plaatsing *zo, gebeurtenis_id *g);

/* The first day that is too late for it to run on; not set: no limit. The sentence says why, in
 * the thread's language: "12 maanden volgens de aanpak, dus tot 4 oktober 2026". */
typedef struct {
    date tot;
    str waarom;
} plaatsing_grens;
plaatsing_grens plaatsing_uiterst(werk *w, const plaatsing_geheel *g);
/* Extends: the planned end of plaatsing and traject, and a copy of the newest overeenkomst with
 * only other dates. Problems: not later than now, beyond the limit, ended. */
bool plaatsing_verleng(werk *w, plaatsing_id id, date tot, gebeurtenis_id *g);
/* Asks the klantmanager for it, with a task; for who may not decide. */
bool plaatsing_vraag_verlenging(werk *w, plaatsing_id id, date tot, str waarom,
                                gebeurtenis_id *g);
/* A problem on the work floor: a task for the klantmanager, today, and an event. */
bool plaatsing_meld_probleem(werk *w, plaatsing_id id, str tekst, gebeurtenis_id *g);

/* Adds or changes a stage. Problems: outside the plaatsing, over another stage, order of days. */
bool rotatie_bewaar(werk *w, rotatie *r, u64 velden, gebeurtenis_id *g);
bool rotatie_weg(werk *w, rotatie_id id, gebeurtenis_id *g);
rotatie_telling plaatsing_rotaties(const plaatsing_geheel *g, date vandaag);

/* How it goes, and what follows in the same step. */
typedef struct {
    str leerdoel;             /* not empty: becomes a leerdoel of the traject */
    bool meld;                /* the klantmanager must know today */
} verslag_gevolg;
/* Problems: a question of this soort without answer, in the future. A visit that was planned is
 * done by it. */
bool verslag_bewaar(werk *w, verslag *v, verslag_gevolg gevolg, gebeurtenis_id *g);
/* The newest of this soort before v, or NULL. */
const verslag *verslag_voor(const verslag_rijen *alle, const verslag *v);

/* Problems: behaald without a day or in the future; a kwalificatie that the aanpak does not name.
 */
bool praktijkleren_bewaar(werk *w, praktijkleren *p, u64 velden, gebeurtenis_id *g);
/* The evidence over the study year that holds dag, from the ledger and the signatures. */
bewijs_stand plaatsing_bewijs(werk *w, const plaatsing_geheel *g, date dag);

/* ---- many at once ---- */

/* The plaatsingen of a jobcoach that run, or ended in the last weeks; 0: of all teams. */
werkplekregel_rijen werkplekken_van(werk *w, gebruiker_id jobcoach);
/* The visits of a gebruiker on [van, tot). */
bezoekregel_rijen bezoeken(werk *w, gebruiker_id wie, date van, date tot);
/* Where a visit is: place, organisation and since when; all empty without a plaatsing. */
typedef struct {
    str functie, organisatie, adres;
    date sinds;
} bezoekplek;
bezoekplek bezoek_plek(werk *w, const bezoekregel *b);

/* Hours of one person on one day; minuten -1: nothing recorded, afgemeld: excused. */
typedef struct {
    plaatsing_id plaatsing;
    date dag;
    i64 minuten;
    bool afgemeld;
} gewerkt;
/* Writes the hours of a week for several people; a day that was recorded already is changed.
 * soort: UREN_WERK for hours on the place, which are participation on the Z-route, or another.
 * 0 minutes: was not there, which costs the planned minutes of that day. *n: rows that changed.
 * Undo takes all of it back. */
bool werkuren_leg_vast(werk *w, const gewerkt *u, int aantal, int soort, int *n,
                       gebeurtenis_id *g);
/* What stands in the ledger for this plaatsing on a day; kop.id 0: nothing. UREN_WERK: whatever
 * hours on the place are for this person. */
uren werkuren_op(werk *w, const plaatsing *p, int soort, date dag);
/* Planned minutes of a plaatsing on a day, by the shifts of where it is then. */
i64 werkuren_gepland(werk *w, plaatsing_id id, date dag);
#endif
