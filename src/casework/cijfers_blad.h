/* cijfers_blad.h: everything that the pages of figures show for one measuring date, counted once
 * and kept until something changes. Only what may be published (figures/blad.h).
 *
 * Counting reads every person. In a small gemeente an answer is always of this moment. Where
 * counting takes more than a quarter of a second, it may be older than the newest change; the page
 * says when it was counted (docs/decisions/0010-cijfers-bewaard.md). Targets are always those of
 * the newest aanpak. */
#ifndef CASEWORK_CIJFERS_BLAD_H
#define CASEWORK_CIJFERS_BLAD_H
#include "casework/cijfers_plek.h"
#include "figures/klein.h"
#include "figures/toets.h"
#include "figures/trechter.h"

typedef struct {
    date peil, bekend;      /* measured on; as known on the end of this day */
} cijferkeuze;

/* One measuring date. All of it lives as long as it is held. */
typedef struct {
    cijferkeuze keuze;
    moment geteld;          /* when; the clock of the store */
    const aanpak_inhoud *in; /* the aanpak in use; NULL: there is none */
    i64 aanpak_nr;          /* its row */
    const codes *aanpakken;
    cijferblad b;
    aanpak_codes stappen;
    trechterstap stap[TRECHTER_STAPPEN];
    cijfertabel lestijd;    /* paid work by the time of the lessons */
    cijferbegeleiding_rijen begeleiding; /* of today, as known now: else empty */
    cijferplekken plekken;
    void *houder;           /* the store's own */
} cijferstaat;

/* Counts, or takes what was counted; give it back with cijfers_los. Never NULL. */
const cijferstaat *cijfers_staat(werk *w, cijferkeuze k);
void cijfers_los(const cijferstaat *s);
/* From now on a thread calls cijfers_ververs for each store, so that nobody waits for a count that
 * was made before; false: no longer. */
void cijfers_achtergrond(bool aan);
/* Counts anew what is old, or the first of a day in a large gemeente. At most one a call; costs
 * little when there is nothing to do. False: the store failed. Sets the language of the thread. */
bool cijfers_ververs(store *s);

/* The people of this caller (klantmanager) whom a figure counts, with what they reached. */
typedef struct {
    persoonregel p;
    bool haalt;             /* of an indicator: reached; of a step: waits for it */
    date sinds;             /* of a step: waits since */
} cijfermens_regel;
enum { CIJFERMENSEN_BLAD = 100 };
typedef struct {
    cijfermens_regel *at;
    int n;                  /* at most CIJFERMENSEN_BLAD */
    i64 verder;             /* vanaf of the next ones; 0: these were the last */
} cijfermensen;
/* Who counts for this indicator (in its own noemer), or, indicator 0, waits for step `stap`; by
 * name, from the vanaf-th of his people on. In w->a; empty for who sees no people. */
cijfermensen cijfers_mensen(werk *w, cijferkeuze k, int indicator, int stap, i64 vanaf);
#endif
