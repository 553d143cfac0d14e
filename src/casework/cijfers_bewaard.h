/* cijfers_bewaard.h: counts that are kept in memory, for cijfers_blad.c: which may still be shown,
 * who counts now, what should be counted anew. Rules: docs/decisions/0010-cijfers-bewaard.md. */
#ifndef CASEWORK_CIJFERS_BEWAARD_H
#define CASEWORK_CIJFERS_BEWAARD_H
#include "casework/cijfers_blad.h"

enum { TAAL_TEKST = 8 };

/* What a count is of. */
typedef struct {
    const store *s;
    cijferkeuze k;
    char taal[TAAL_TEKST];  /* names stand in it */
} cijfersleutel;

/* How the store stands now. */
typedef struct {
    i64 gebeurtenis;        /* newest */
    i64 aanpak;             /* newest version: targets are never old */
} cijferstand_nu;

/* One count. */
typedef struct houder {
    cijfersleutel van;
    cijferstaat staat;
    cijferstand_nu stand;   /* when it was counted */
    i64 tick, duur;         /* when, and how long it took: milliseconds of the machine */
    bool gevraagd;          /* someone saw it when it was old */
    arena a, begin;
    int wie;                /* who hold it; one that left the list goes with the last */
    bool in_lijst;
} houder;

/* The kept count that may be shown, held; NULL: the caller counts, and ends with bewaard_klaar.
 * Waits when another counts the same. */
houder *bewaard_neem(const cijfersleutel *van, cijferstand_nu stand);
/* A count that its maker holds; its arena is h->a. */
houder *bewaard_nieuw(const cijfersleutel *van, cijferstand_nu stand);
/* Counted; goed: it may be kept. */
void bewaard_klaar(houder *h, bool goed);
void bewaard_los(houder *h);

/* A thread counts old counts anew (cijfers_ververs of each store), until it is off. */
void bewaard_achtergrond(bool aan);
/* What the thread should count anew now; true: *van is filled, and it ends with bewaard_klaar. */
bool bewaard_oud(const store *s, date vandaag, cijferstand_nu stand, cijfersleutel *van);
/* Is anything of this day kept? */
bool bewaard_heeft(const store *s, date vandaag);
#endif
