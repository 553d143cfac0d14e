/* toets.h: how sure a share is: intervals of 95 %, the exact test against a target, and when two
 * groups are too small to compare. Bron: optimisation.md P5. */
#ifndef FIGURES_TOETS_H
#define FIGURES_TOETS_H
#include "base/base.h"

typedef struct { double lo, hi; } interval; /* shares, 0 to 1 */

/* x of n, n above 0. Wilson's score interval, what pages show. */
interval interval_wilson(i64 x, i64 n);
/* Clopper and Pearson's: never covers less than 95 %, so it is wider. */
interval interval_exact(i64 x, i64 n);
/* P(X >= x) of n tries that each succeed with chance p; 1 for x <= 0, 0 for x > n. */
double kans_minstens(i64 x, i64 n, double p);
/* P(X <= x). */
double kans_hoogstens(i64 x, i64 n, double p);

/* "Te klein om te vergelijken": the interval is wider than 30 points, or n is 0. */
bool te_klein_om_te_vergelijken(i64 x, i64 n);

/* What x of n says about a target share (in tenths of a percent) at 95 %, one sided exact tests. */
typedef enum {
    OORDEEL_TE_KLEIN,       /* too few people to say anything */
    OORDEEL_BOVEN,          /* above the target, more than chance explains */
    OORDEEL_ONDER,          /* below it, more than chance explains */
    OORDEEL_KAN_TOEVAL,     /* the difference may be chance */
} doel_oordeel;
doel_oordeel doel_toets(i64 x, i64 n, int doel_tienden);
/* msgid of its sentence. */
const char *doel_oordeel_zin(doel_oordeel o);

/* A share as tenths of a percent, rounded half up. */
int tienden_van(double aandeel);
#endif
