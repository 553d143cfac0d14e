/* lib_blokweek.h: a week built by hand, block by block, for referees of planning: every pair is
 * compared, travel and hours are walked minute by minute. Slow on purpose; shares no code. */
#ifndef TEST_LIB_BLOKWEEK_H
#define TEST_LIB_BLOKWEEK_H
#include "planning/oplossing.h"

enum { RUIM = 200, MEEST = 400 };

/* Minutes from Monday 0.00. */
typedef struct {
    blok_soort soort;
    int invoer, van, tot, voor, na;
    bool tel, nieuw;
} stuk;
typedef struct {
    stuk at[RUIM];
    int n;
    date maandag;
} blokweek;

typedef struct {
    stuk een, ander;
} paar;
typedef struct {
    paar at[MEEST];
    int n;
} paren;

/* The week so many weeks after in->dag; what o brings, or what has a row id below 0, is nieuw. */
blokweek bouw(const week_invoer *in, int later, const oplossing *o);
/* Pairs that clash, by where the overlap begins: in this week. */
paren botsende(const blokweek *w);
/* Is this pair, by kind and times, among p? */
bool was_er(const paren *p, const paar *x);
/* Does the person say that he can then? True when he says nothing. */
bool mag(beschikbaarheid_rijen r, int dag, tijd van, tijd tot);
/* Minutes that really pass, with summer time. */
weekmaat reken(const blokweek *w, const week_invoer *in);
#endif
