/* hulp.h: what every rule of law needs: steps, outcomes, complete input, dated parameters. */
#ifndef DOMAIN_REGELS_HULP_H
#define DOMAIN_REGELS_HULP_H
#include "domain/parameter.h"
#include "domain/regel.h"

/* The rules of one subject, handed to regel.c. */
typedef struct {
    const regel *at;
    int n;
} regel_groep;
#define REGEL_GROEP(name, rijen) const regel_groep name = {(rijen), (int)countof(rijen)};

#define GEEN_UITKOMST ((uitkomst){.soort = UITKOMST_ONBEKEND})

/* One step of the reasoning; a thirteenth is a bug(). */
#define STAP(u, tekst) stap_voeg((u), (tekst), (val){.kind = VAL_NULL})
#define STAP_V(u, tekst, x) stap_voeg((u), (tekst), V(x))
void stap_voeg(uitkomst *u, const char *tekst, val waarde);

/* u with its answer; the steps that stand in it stay. */
uitkomst uit_datum(uitkomst u, date d, const char *besluit);
uitkomst uit_oordeel(uitkomst u, bool ja, const char *als_ja, const char *als_nee);
uitkomst uit_getal(uitkomst u, i64 n, const char *eenheid, const char *besluit);

/* Every required field is filled and every number lies within its bounds; else problems. */
bool regel_volledig(const entity *e, const void *in, problems *p);
/* Adds a problem of kind PROBLEM_GEWEIGERD and gives an outcome that is not known. */
uitkomst regel_weigert(problems *p, const char *veld, const char *tekst);

/* The value on this day in *uit. False: the day is not set or lies outside every row. */
bool parameter_neem(const char *naam, date dag, i64 *uit);
/* The same; false also adds a problem to veld. */
bool regel_parameter(const char *naam, date dag, const char *veld, i64 *uit, problems *p);
/* d plus the parameter in weeks or in months; not set when d or the parameter is not known. */
date date_plus_weken_par(date d, const char *naam);
date date_plus_maanden_par(date d, const char *naam);

/* janee_codes (persoon.h) as a statement: only "ja" is true. */
bool is_ja(code c);

#endif
