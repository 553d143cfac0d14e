/* passing_deel.h: what the files that weigh one criterion share; no one else includes it. */
#ifndef PLANNING_PASSING_DEEL_H
#define PLANNING_PASSING_DEEL_H
#include "planning/passing.h"

enum { DELEN_HOOGSTENS = 10, TEKST_RUIMTE = 512 };

/* One criterion of one pair while it is weighed. */
typedef struct {
    arena *a;                 /* gone when the criterion has been weighed */
    arena *tekst;             /* for texts that a sentence keeps; small */
    const kandidaat *k;
    const plekbeeld *p;
    const maatstaf *m;
    deel deel[DELEN_HOOGSTENS];
    int n;
} weging;

/* Adds one thing that was looked at and gives it back, for its sources. */
deel *weeg(weging *w, uitslag u, zin feit, zin nodig);
#define GEEN_ZIN ((zin){0})
/* A source beside it; one that is not known is left out. */
void weeg_bron(deel *d, feitherkomst h);
void weeg_taalbron(deel *d, const taalstand *t);
void weeg_werkgever(deel *d, const plekbeeld *p);

/* Each adds at least one deel. */
void weeg_wens(weging *w);
void weeg_vaardigheden(weging *w);
void weeg_taal(weging *w);
void weeg_rooster(weging *w);
void weeg_reistijd(weging *w);
void weeg_begeleiding(weging *w);

/* How close the work is to what he wants and did. */
wens_afstand wens_van(arena *a, const kandidaat *k, const plekbeeld *p);

/* The first day on which he and the plek can begin; not set when nothing is known. */
date rooster_begin(const kandidaat *k, const plekbeeld *p, const maatstaf *m);
/* Minutes of work on a weekday, 0 = Monday. Shifts that overlap are a choice, early or late: then
 * the longest. */
int rooster_dag(const plekbeeld *p, int dag);
/* Parts of weeg_rooster, passing_dagen.c: the shifts beside lessons, care and limits. */
void weeg_dagen(weging *w);
#endif
