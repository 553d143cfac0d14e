/* overleg.h: organisations come together about the people they share: planned, an agenda out of
 * open tasks and agreements, what was agreed, closed. */
#ifndef CASEWORK_OVERLEG_H
#define CASEWORK_OVERLEG_H
#include "casework/casework.h"

enum { OVERLEG_ORGS = 12 };
/* The organisations that come; more than OVERLEG_ORGS are left out. */
typedef struct {
    organisatie_id at[OVERLEG_ORGS];
    int n;
} overleg_met;
/* Plans or changes; who leads it is the caller when nobody is named. met, when not NULL, replaces
 * who comes. Problems: an end before the begin, no organisation, it is closed. */
bool overleg_bewaar(werk *w, overleg *o, u64 velden, const overleg_met *met, gebeurtenis_id *g);
/* Who comes, by name. */
organisatie_rijen overleg_organisaties(werk *w, overleg_id id);

/* One line of the agenda: what asks for it, and what was written down in this overleg. */
typedef struct {
    agendapunt van;        /* soort PUNT_EIGEN: filled from the point */
    int soort;             /* PUNT_.. */
    overlegpunt punt;      /* kop.id 0: not spoken about yet */
} agendaregel_overleg;
typedef struct {
    agendaregel_overleg *at;
    int n;
} overleg_agenda;
/* Of the people whom this caller sees: open tasks and agreements of who comes, and points that were
 * put on it by hand; those that were closed since they were spoken about stay. In w's arena. */
overleg_agenda overleg_agenda_van(werk *w, overleg_id id);
/* The line of the agenda that this task or agreement is; false: it is not on it. */
bool overleg_agenda_vind(const overleg_agenda *l, int soort, i64 rij, agendaregel_overleg *uit);

/* What is agreed about one person: kop.id 0: new. vervolg.tekst not empty: a task that follows, for
 * the organisation of the point when vervolg.organisatie_id says so, else for who is named. af: the
 * task that the point came from is done. Problems: nothing agreed, the person is not there. */
typedef struct {
    taak vervolg;
    bool af;
} overleg_gevolg;
bool overleg_punt(werk *w, overlegpunt *p, u64 velden, const overleg_gevolg *gevolg,
                  gebeurtenis_id *g);
/* Held: no point is added any more. Problems: it lies in the future, it is closed already. */
bool overleg_sluit(werk *w, overleg_id id, str besluit, gebeurtenis_id *g);
#endif
