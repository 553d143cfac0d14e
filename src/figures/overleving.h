/* overleving.h: time until something happens, with people who are still waiting and with endings
 * that compete: Kaplan-Meier with Greenwood and log-log interval, Aalen-Johansen with variance.
 * Bron: optimisation.md P5 (1 - KM overstates work when people study or leave town). */
#ifndef FIGURES_OVERLEVING_H
#define FIGURES_OVERLEVING_H
#include "base/base.h"

enum { OVL_OORZAKEN = 4, OVL_ZONDER = 0 /* still waiting, or out of sight */ };

/* One person, in days since his start: seen over (begin, dag]. begin above 0: he was there already
 * when counting began (left truncation). oorzaak: how it ended, 1.., or OVL_ZONDER. */
typedef struct {
    i32 begin, dag;
    i32 oorzaak;
} ovl_rij;

/* What is known at the end of one day on which something happened. */
typedef struct {
    i32 dag;
    i64 onder;              /* at risk just before */
    i64 n[OVL_OORZAKEN + 1]; /* ended by each cause on that day; [0]: out of sight */
    double s, se, lo, hi;   /* nothing happened yet: share, Greenwood, 95 % log-log; 0 or 1: NAN */
    double p[OVL_OORZAKEN + 1], pse[OVL_OORZAKEN + 1]; /* ended by cause k: share, standard error */
} ovl_stap;

typedef struct {
    const ovl_stap *at;     /* by day */
    int n;
    i64 mensen;
} overleving;

/* Steps in a, which needs 36 bytes a row beyond them for a moment; rows with dag <= begin do not
 * count. Sorts by radix on days. oorzaken: at most OVL_OORZAKEN. */
overleving overleving_reken(arena *a, const ovl_rij *r, int n, int oorzaken);
/* The last step on or before this day; NULL: nothing happened yet. */
const ovl_stap *overleving_op(const overleving *o, i32 dag);
/* How many are at risk just after this day, of these rows. */
i64 overleving_onder(const ovl_rij *r, int n, i32 dag);
/* The first day on which at least half ended by this cause; -1: the curve does not pass 0.5. */
i32 overleving_mediaan(const overleving *o, int oorzaak);
#endif
