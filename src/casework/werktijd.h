/* werktijd.h: when someone works at a place: the one source for the week, calendars, hours and the
 * agreement. Shifts are copied from the place when someone begins, and change for this person only;
 * where nothing was recorded for him (a stage with a place of its own, a place that got its times
 * later) those of the place count. Bron: domain.md MA-02; ux.md 6.3. */
#ifndef CASEWORK_WERKTIJD_H
#define CASEWORK_WERKTIJD_H
#include "casework/dossier.h"

/* The shifts of [van, tot) at one place. */
typedef struct {
    plek_id plek;
    date van, tot;
    const plek_dienst *dienst; /* by day and time; kop: of the plaatsing_dienst when eigen */
    int n;
    bool eigen;                /* recorded for this person; else: of the place */
} werktijd;
typedef struct {
    werktijd *at;
    int n;
} werktijden;

/* In order of days, without a gap, until it ends; the stages of a plaatsing that runs are in it. */
werktijden werktijden_van(werk *w, const plaatsing *p);
/* On one day; n 0: no shifts, or it does not run then. */
werktijd werktijd_op(werk *w, const plaatsing *p, date dag);
/* Minutes of a usual week, on the clock. */
int werktijd_minuten(const werktijd *t);
/* The day on which it stops: the real end; else the planned one as long as that has not passed;
 * not set: it goes on. */
date plaatsing_einde(const plaatsing *p, date vandaag);

/* Someone begins: his shifts are those of the place. */
void werktijden_begin(werk *w, const plaatsing *p);
/* Can these be his shifts? Problems as of werktijden_zet. */
bool werktijd_klopt(werk *w, const plaatsing *p, const werktijd *k);
/* The same as werktijden_van() when k counts; nothing is written. */
werktijden werktijden_straks(werk *w, const plaatsing *p, const werktijd *k);
/* These are his shifts on [k->van, k->tot), at the place where he is on the first of these days
 * (k->plek is not read); before and after them it stays as it was. Problems: no such plaatsing, a
 * day on which it does not run, no shifts, times that cannot be, two shifts together. Undo takes
 * all of it back. */
bool werktijden_zet(werk *w, plaatsing_id id, const werktijd *k, gebeurtenis_id *g);
#endif
