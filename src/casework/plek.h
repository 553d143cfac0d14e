/* plek.h: places: added, changed, closed, found, a seat kept free. */
#ifndef CASEWORK_PLEK_H
#define CASEWORK_PLEK_H
#include "casework/organisatie.h"

/* What belongs to a place beside its own fields; replaces what was there. */
typedef struct {
    const plek_taal *taal;      /* at most one row a skill; niveau not set: nothing asked */
    int ntaal;
    const plek_dienst *dienst;
    int ndienst;
} plek_bijlage;
/* New when kop.id is 0. Problems: hours or periods that cannot be, a shift that ends before it
 * begins, an organisation that is not there. */
bool plek_bewaar(werk *w, plek *p, u64 velden, const plek_bijlage *bij, gebeurtenis_id *g);
/* Closes, on this day or today; opens again what was closed. */
bool plek_sluit(werk *w, plek_id id, date dag, gebeurtenis_id *g);

/* All that the pages and the matching ask of one place. */
typedef struct {
    plek p;
    organisatie o;
    plek_taal_rijen taal;
    plek_dienst_rijen dienst;
    i64 bezet;                  /* plaatsingen that run or will, of anyone */
    i64 vast;                   /* seats that are held for someone, of anyone */
    date vast_tot;              /* until when the first of them is held */
} plek_geheel;
bool plek_lees(werk *w, plek_id id, plek_geheel *uit);
/* How many people have a seat at the same time in [van, tot), at most; tot not set: for good. Who
 * should have gone but did not keeps his. zonder: not counted. */
i64 plek_bezet_tussen(werk *w, plek_id id, date van, date tot, plaatsing_id zonder);
/* The first day, today or later, from which a seat is free for good as far as is planned; not set:
 * none. Is that within PLEK_STRAKS_DAGEN days, on a place that is open? */
enum { PLEK_STRAKS_DAGEN = 60 };
date plek_vrij_vanaf(werk *w, const plek_geheel *g);
bool plek_komt_vrij(werk *w, const plek_geheel *g);
/* Seats that no one has and no one is promised; never less than 0. */
i64 plek_vrij(const plek_geheel *g);
i64 plekregel_vrij(const plekregel *p);

/* ---- vasthouden.c: a seat kept free for one person ---- */

enum { VASTHOUDEN_DAGEN = 92 };
/* Problems: no person or place, closed, the day is not after today or later than VASTHOUDEN_DAGEN,
 * no seat left, this person holds one here already. */
bool plek_houd_vast(werk *w, vasthouding *v, gebeurtenis_id *g);
bool plek_laat_los(werk *w, vasthouding_id id, gebeurtenis_id *g);
/* What this person holds on this place ends, for he begins there; true also when he holds none. */
bool vasthouding_ingelost(werk *w, persoon_id wie, plek_id id);
/* Are all seats that are left held for others than this person? *tot: until when. */
bool plek_vast_voor_anderen(werk *w, const plek_geheel *g, persoon_id wie, date *tot);
/* Until when a seat of this place is held for this person; not set: it is not. */
date plek_vast_voor(werk *w, plek_id id, persoon_id wie);

/* Places with their free seats. sector, soort: filters, empty: all. */
plekregel_rijen plekken_vrij(werk *w, str sector, int soort);
plekregel_rijen plekken_alle(werk *w, str sector, int soort);
/* Places whose plaatsingen end within so many days, soonest first; people of this caller only. */
plek_eindigt_rijen plekken_eindigen(werk *w, int dagen);
#endif
