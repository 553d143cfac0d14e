/* klein.h: small numbers: neighbouring groups are merged, never blanked, so that no part of fewer
 * people than the minimum can be read or found by subtracting what is published.
 * Bron: ux.md 5.1 (merge, do not blank); domain.md 7 (at least 5); optimisation.md P5.
 *
 * A table has rows x columns of cells; each cell is split in m parts that do not overlap (work and
 * no work). A part of a published cell holds 0 or at least `minimum` people. As only sums of whole
 * rows and whole columns are published, each difference of them is again a sum of such parts. */
#ifndef FIGURES_KLEIN_H
#define FIGURES_KLEIN_H
#include "base/base.h"

enum { KLEIN_MINIMUM = 5, KLEIN_RIJEN = 64, KLEIN_KOLOMMEN = 8, KLEIN_DELEN = 160 };

/* Categories [van, tot) as one. */
typedef struct { int van, tot; } klein_groep;

/* May this number stand there: 0, or not small? */
bool klein_mag(i64 n, i64 minimum);

typedef struct {
    klein_groep rij[KLEIN_RIJEN], kolom[KLEIN_KOLOMMEN];
    int rijen, kolommen;    /* 0: nothing may be shown, the total itself is too small */
} klein_indeling;

/* delen[(rij * kolommen + kolom) * m + deel]. Keeps as many cells as it can; of equal numbers the
 * one that merges most evenly, then the one that splits first. The whole is found by trying all
 * ways to merge columns and the best way to merge rows for each. */
klein_indeling klein_voeg_samen(const i64 *delen, int rijen, int kolommen, int m, i64 minimum);

/* A part of a group of a total that is published too: both the group and the rest may be shown? */
bool klein_mag_apart(i64 groep, i64 totaal, i64 minimum);

/* A rising count by month: a step that is smaller than the minimum waits until it is not, also
 * against those who are left. t[0..n) changes in place; van: how many there are. */
void klein_stappen(i64 *t, int n, i64 van, i64 minimum);
#endif
