/* lijncijfer.h: the three lines of a plan (language and inburgering, work, financiële
 * zelfredzaamheid) as figures: how many people began with a line and how many reached it, in all
 * and per start year. Small groups are merged, inside the lines of the table of start years that is
 * published already: nobody can be found by subtracting one from the other.
 * Bron: 004 (three lines, progress in concrete figures). */
#ifndef FIGURES_LIJNCIJFER_H
#define FIGURES_LIJNCIJFER_H
#include "figures/tabel.h"

#define LIJNSOORT_CODES(C) \
    C(LIJN_TAAL_INBURGERING, "taal en inburgering", N_("Taal en inburgering")) \
    C(LIJN_NAAR_WERK, "werk", N_("Werk")) \
    C(LIJN_ZELFREDZAAM, "financiële zelfredzaamheid", N_("Financiële zelfredzaamheid"))
CODES(lijnsoort, LIJNSOORT_CODES)
enum { LIJNEN = 3 };

/* Of the people in view: who began, and of those who reached it; jaar_van 0: everybody. */
typedef struct {
    str naam;               /* "2023", "2022 tot en met 2023" */
    int jaar_van, jaar_tot;
    i64 mensen, begonnen, gehaald;
} lijnregel;
typedef struct {
    code soort;
    bool toon;              /* false: too few people */
    lijnregel totaal, *at;
    int n;
} lijncijfer;

/* basis: the table of start years of lijn_indicator(soort), counted for the same v. In a. */
lijncijfer lijncijfer_tel(arena *a, cijferrij_rijen r, int soort, const cijfervraag *v,
    const cijfertabel *basis, i64 minimum);
/* The indicator that a line has in common with the table of start years. */
int lijn_indicator(int soort);
/* msgid: when someone began with this line, and when he reached it. */
const char *lijn_definitie(int soort);
#endif
