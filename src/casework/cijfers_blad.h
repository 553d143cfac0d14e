/* cijfers_blad.h: everything that the pages of figures show for one measuring date, counted once
 * and kept until something changes. Only what may be published (figures/blad.h).
 *
 * Counting reads every person. So that a large gemeente spends at most a small share of its time on
 * it, an answer that took more than a quarter of a second may be older than the newest change: at
 * most 200 times as old as counting took (1.5 s: 5 minutes), never older than 10 minutes. The page
 * says when it was counted. Targets are always those of the newest aanpak. */
#ifndef CASEWORK_CIJFERS_BLAD_H
#define CASEWORK_CIJFERS_BLAD_H
#include "casework/cijfers.h"
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
    void *houder;           /* the store's own */
} cijferstaat;

/* Counts, or takes what was counted; give it back with cijfers_los. Never NULL. */
const cijferstaat *cijfers_staat(werk *w, cijferkeuze k);
void cijfers_los(const cijferstaat *s);
/* Everything forgotten, so that the next question counts anew: for tests. */
void cijfers_vergeet(void);

/* The people of this caller (klantmanager) whom a figure counts, with what they reached. */
typedef struct {
    persoonregel p;
    bool haalt;             /* of an indicator: reached; of a step: waits for it */
    date sinds;             /* of a step: waits since */
} cijfermens_regel;
typedef struct { cijfermens_regel *at; int n; } cijfermensen;
/* Who counts for this indicator (in its own noemer), or, indicator 0, waits for step `stap`. In
 * w->a; empty for who sees no people. */
cijfermensen cijfers_mensen(werk *w, cijferkeuze k, int indicator, int stap);
#endif
