/* volgorde.h: the order of places for one person and of people for one place: open, explained, the
 * same whatever the order of the input. Equal stays equal: the same rank.
 * Bron: ux.md 5.1 (match fairness); design.md 5. */
#ifndef PLANNING_VOLGORDE_H
#define PLANNING_VOLGORDE_H
#include "planning/passing.h"

/* One place or one person in the order: only what the order looks at. */
typedef struct {
    i64 sleutel;              /* of the plekbeeld or kandidaat */
    oordeel oordeel;          /* 1: what fits comes first */
    int nodig;                /* 2: then where the least must be arranged or asked */
    wens_afstand wens;        /* 3: then what is closest to the wish */
    num reis;                 /* 4: then the shortest travel; not known comes last */
    date in_beeld;            /* 5: for people, who is longest in view; not known comes last */
    str nummer;               /* then the number, only so that equals have a place on the page */
    int rang;                 /* 1, 2, 2, 4: filled by volgorde_plekken and volgorde_mensen */
    bool geplaatst;           /* people: has a running plaatsing; does not count */
    date geplaatst_tot;
} volgorde_rij;

volgorde_rij volgorde_plek(const plekbeeld *p, const passing *past);  /* rang 0 */
volgorde_rij volgorde_mens(const kandidaat *k, const passing *past);  /* rang 0 */

/* Orders the rows in place and fills rang. */
void volgorde_plekken(volgorde_rij *rij, int n);
void volgorde_mensen(volgorde_rij *rij, int n);

/* Weighs and orders them all; rows in a. What the weighing needs is gone afterwards: ask
 * passing_maak again for those that are shown. */
volgorde_rij *volgorde_zoek_plek(arena *a, const kandidaat *k, const plekbeeld *p, int n,
    const maatstaf *m, arena scratch);
volgorde_rij *volgorde_zoek_mens(arena *a, const plekbeeld *p, const kandidaat *k, int n,
    const maatstaf *m, arena scratch);

/* Why the first comes before the second: "Hier is minder voor nodig."; of equals: that they are. */
zin volgorde_waarom(const volgorde_rij *eerst, const volgorde_rij *daarna);
/* "Is vrij", "Heeft een plek tot 1-3-2027", "Heeft al een plek". */
zin volgorde_vrij(const volgorde_rij *mens);
/* "Zo werkt de volgorde": the keys in order, msgids without slots. */
const char *const *volgorde_uitleg(bool mensen, int *n);
#endif
