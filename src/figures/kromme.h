/* kromme.h: share of a start year with paid work by months since the start, as step points.
 * A month shows when everyone of the year has been in view that long; who left stays in the
 * denominator. Bron: ux.md 1.5, 6.7; optimisation.md P5 (time to event follows later). */
#ifndef FIGURES_KROMME_H
#define FIGURES_KROMME_H
#include "figures/doel.h"

enum { KROMME_MAANDEN = 84 };

typedef struct {
    int startjaar;
    i64 van;                /* people who began in that year */
    int maanden;            /* last month that shows */
    i64 teller[KROMME_MAANDEN + 1]; /* had begun with paid work by the end of month i */
} kromme;

/* minimum: as in tabel.h; a step of fewer people waits until it is not small any more.
 * v: background and so on; its own startjaar and period do not count here.
 * False: nobody began in that year, or too few to show; *uit is then zero. */
bool kromme_tel(
    cijferrij_rijen r, int startjaar, const cijfervraag *v, i64 minimum, kromme *uit);
/* Tenths of a percent in month i; -1: not yet. */
int kromme_tienden(const kromme *k, int maand);
/* msgid: what the line counts. */
const char *kromme_definitie(void);
#endif
