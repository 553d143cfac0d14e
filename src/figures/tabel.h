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
    C(SPLITSING_DOELGROEP, "doelgroep", N_("Doelgroep")) \
    C(SPLITSING_LEZEN, "lezen", N_("Lezen en schrijven")) \
    C(SPLITSING_WERKERVARING, "werkervaring", N_("Werkervaring")) \
    C(SPLITSING_AANPAK, "aanpak", N_("Aanpak")) \
    C(SPLITSING_LESTIJD, "lestijd", N_("Tijd van de lessen"))
CODES(splitsing, SPLITSING_CODES)
/* janee_codes in the words of a line: laaggeletterd, werkervaring, opleiding_in_nederland. */
#define LEEST_CODES(C) \
    C(LEEST_NIET, "ja", N_("Leert lezen en schrijven")) C(LEEST_WEL, "nee", N_("Leest en schrijft"))
CODES(leest, LEEST_CODES)
#define WERKTE_CODES(C) \
    C(WERKTE_WEL, "ja", N_("Met werkervaring")) C(WERKTE_NIET, "nee", N_("Zonder werkervaring"))
CODES(werkte, WERKTE_CODES)
#define SCHOOL_CODES(C) \
    C(SCHOOL_WEL, "ja", N_("Opleiding in Nederland")) \
    C(SCHOOL_NIET, "nee", N_("Geen opleiding in Nederland"))
CODES(school, SCHOOL_CODES)
/* The categories of a split, in the words of a line; NULL: years. */
const codes *splitsing_lijst(int splitsing, const codes *aanpakken);

enum { TABEL_CIJFERS = 8 };

/* One line: categories that belong together; cijfers in the order that was asked. */
typedef struct {
    str naam;               /* "Onderwijsroute en Z-route samen", "2023" */
    int van, tot;           /* categories [van, tot) */
    u32 codes;              /* of a split by codes: bit i is code i of the list; 1: not known too */
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
    const str *namen;       /* of each category, in order; none in the cells of a kruistabel */
    int ncategorieen;
} cijfertabel;

/* minimum: KLEIN_MINIMUM for what is published; 1 for who may see the people themselves.
 * A choice in v (route, background ..) shows nothing above minimum 1: those who are not chosen
 * could be found by subtraction. A split takes its place. In a.
 * Each split may be asked for each indicator by itself: its lines are then merged as that one
 * needs. One split of one indicator is published in one way. */
cijfertabel cijfer_tabel(arena *a, cijferrij_rijen r, const cijfervraag *v, int splitsing,
    const int *indicatoren, int n, i64 minimum);
/* One indicator by two splits at once, merged together, so that rows, columns and cells may all be
 * published. Cells of lezen x werkervaring have the background as their waarde. */
typedef struct { cijfertabel rijen, kolommen, cellen; } kruistabel;
kruistabel cijfer_kruis(arena *a, cijferrij_rijen r, const cijfervraag *v, int rij, int kolom,
    int indicator, i64 minimum);
/* The line that holds this start year, or that is this code alone; NULL: there is none. */
const tabelregel *tabel_jaar(const cijfertabel *t, int jaar);
const tabelregel *tabel_code(const cijfertabel *t, code waarde);
/* Does v count a part of the people only? */
bool cijfer_kiest(const cijfervraag *v);
/* A single figure as it may be published: false when it may not; its parts (door_werk, deels, open)
 * are left out when they are small. */
bool cijfer_publiek(cijfer *c, i64 minimum);
#endif
