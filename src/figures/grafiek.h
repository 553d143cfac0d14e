/* grafiek.h: the geometry of charts in whole numbers; drawing is done by web and report.
 * Bron: ux.md 1.5 (zero baseline for bars, target as a mark, direct labels). */
#ifndef FIGURES_GRAFIEK_H
#define FIGURES_GRAFIEK_H
#include "figures/verloop.h"

typedef struct { int x, y; } punt;

/* Length of a bar of waarde on a scale from 0 to heel; rounded half up, at least 1 when it holds
 * something, never more than breedte. */
int balk_lengte(i64 waarde, i64 heel, int breedte);
/* End of a scale in tenths of a percent: 100, 300, 500 or 1000, with room above the highest. */
int schaal_tot(int hoogste_tienden);

/* The area inside the axes of a line chart; y grows downward. */
typedef struct {
    int links, boven, breedte, hoogte;
    int maanden;            /* end of the x axis */
    int tienden;            /* end of the y axis */
} lijnvlak;
/* Where month and tenths lie; beyond the axes: on the edge. */
punt lijn_punt(const lijnvlak *v, int maand, int tienden);
/* The line of a start year: one point each `stap` months, and its last month. Gives how many; at
 * most max. */
int lijn_punten(const lijnvlak *v, const verloop *k, int einde, int stap, punt *uit, int max);
/* As steps: first to the side, then up. At most 2 x VERLOOP_MAANDEN + 1. */
int trap_punten(const lijnvlak *v, const verloop *k, int einde, punt *uit, int max);

/* Labels at the end of lines: moves y apart until no two are closer than `afstand`, in order of y,
 * inside [boven, onder]. */
void labels_spreid(int *y, int n, int afstand, int boven, int onder);
#endif
