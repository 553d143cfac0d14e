/* tabel.h: figures split by start year, background, route and so on, safe to publish: small groups
 * are merged (klein.h), and an indicator that is small in the whole is left out.
 * Bron: ux.md 5.1; shared aanpakken.md A (background is never origin) and B14. */
#ifndef FIGURES_TABEL_H
#define FIGURES_TABEL_H
#include "figures/doel.h"
#include "figures/klein.h"

#define SPLITSING_CODES(C) \
    C(SPLITSING_STARTJAAR, "startjaar", N_("Startjaar")) \
    C(SPLITSING_ACHTERGROND, "achtergrond", N_("Achtergrond")) \
    C(SPLITSING_LEERROUTE, "leerroute", N_("Leerroute")) \
    C(SPLITSING_OPLEIDING_NL, "opleiding in Nederland", N_("Opleiding in Nederland")) \
    C(SPLITSING_DOELGROEP, "doelgroep", N_("Doelgroep"))
CODES(splitsing, SPLITSING_CODES)

enum { TABEL_CIJFERS = 8 };

/* One line: categories that belong together; cijfers in the order that was asked. */
typedef struct {
    str naam;               /* "Onderwijsroute en Z-route samen", "2023" */
    int van, tot;           /* categories [van, tot) */
    code waarde;            /* of a line that is one code of its list; else not known */
    int jaar_van, jaar_tot; /* of a split by start year: first and last year; else 0 */
    i64 mensen;
    cijfer cijfers[TABEL_CIJFERS];
} tabelregel;

typedef struct {
    tabelregel *at;
    int n;                  /* 0: too few people to split */
    tabelregel totaal;
    bool te_klein;          /* nothing may be shown: too few people, or they could be subtracted */
    bool verborgen[TABEL_CIJFERS]; /* this indicator may not be shown, in no line */
    int ncijfers;
} cijfertabel;

/* minimum: KLEIN_MINIMUM for what is published; 1 for who may see the people themselves.
 * A choice in v (route, background ..) shows only when those who are not chosen cannot be found by
 * subtraction: lines are merged for all choices at once, and two choices together show nothing.
 * What is published of one split comes from one list of indicators: two tables that are merged in
 * different ways could be subtracted. In a. */
cijfertabel cijfer_tabel(arena *a, cijferrij_rijen r, const cijfervraag *v, int splitsing,
    const int *indicatoren, int n, i64 minimum);
/* The line that holds this start year, or that is this code alone; NULL: there is none. */
const tabelregel *tabel_jaar(const cijfertabel *t, int jaar);
const tabelregel *tabel_code(const cijfertabel *t, code waarde);
/* How many choices v makes, and by what the first one splits (0: none). */
int cijfer_keuzes(const cijfervraag *v, int *splitsing);
/* A single figure as it may be published: false when it may not; its parts (door_werk, deels, open)
 * are left out when they are small. */
bool cijfer_publiek(cijfer *c, i64 minimum);
#endif
