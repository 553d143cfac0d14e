/* eerder_nee.h: what an earlier no says about the next proposal: the place itself, and places that
 * have the same difficulty. It never refuses: it is said, and asks to be talked about, so such a
 * place comes later in the order (volgorde.h, key 2).
 * Bron: aanpakken.md B5 ("refusals teach the next proposal"). */
#ifndef PLANNING_EERDER_NEE_H
#define PLANNING_EERDER_NEE_H
#include "planning/passing.h"

/* One no: to which place, why, when. */
typedef struct {
    plekbeeld plek;
    code weigering;           /* weigering_codes */
    date datum;
} nee_feit;

enum { NEE_ZINNEN = 3 };
typedef struct {
    zin zin[NEE_ZINNEN];      /* newest first; slots borrow from the nee */
    int n;
    bool zelfde;              /* a no to this very place is among them */
} nee_les;

/* What these say about p; zelfde comes first. No side effects; the order of l decides nothing but
 * which sentences are left out when there are more than NEE_ZINNEN. */
nee_les eerder_nee(const nee_feit *l, int n, const plekbeeld *p);
/* How many things more must be talked about: added to volgorde_rij.nodig. */
int eerder_nee_gewicht(const nee_les *l);
#endif
