/* blad.h: all figures of one page at once, so that nothing small can be found by subtracting one
 * part of the page, or the page under another choice, from another.
 * Bron: ux.md 5.1, 6.7. Not covered: two measuring dates close together. */
#ifndef FIGURES_BLAD_H
#define FIGURES_BLAD_H
#include "figures/lijncijfer.h"
#include "figures/verloop.h"

enum { BLAD_CIJFERS = 5, BLAD_JAREN = 7, BLAD_SPLITSINGEN = 8 };
/* work, inburgering, education, exit, werktraject: the columns of each split, in this order */
extern const int blad_indicatoren[BLAD_CIJFERS];
/* In this order on the page: start year, aanpak, leerroute .. */
extern const int blad_splitsingen[BLAD_SPLITSINGEN];

/* One split, each indicator merged as it needs by itself. */
typedef struct {
    int splitsing;
    cijfertabel per[BLAD_CIJFERS];
} bladsplitsing;

typedef struct {
    cijfer c;
    cijfervraag v;          /* whom it counts: background, start year */
    bool toon;              /* false: too few people */
} bladdoel;

enum { DUURZAAM_KORT, DUURZAAM_LANG, DUURZAAM };
typedef struct {
    bool te_klein;          /* nothing may be shown */
    i64 mensen;             /* in view */
    cijfer hoofd[HOOFDCIJFERS];
    bool toon[HOOFDCIJFERS];
    int inburgering_van, inburgering_tot; /* start years that its figure counts */
    cijfer duurzaam[DUURZAAM]; /* out of the bijstand by work for 26 weeks, and for 52 */
    bool toon_duurzaam[DUURZAAM];
    bladsplitsing splitsing[BLAD_SPLITSINGEN];
    lijncijfer lijn[LIJNEN];
    const verloop *verlopen; /* start years that stand alone in the table */
    int nverlopen;
    const bladdoel *doelen; /* each target of the aanpak */
    int ndoelen;
} cijferblad;

/* minimum as in tabel.h; above 1, v makes no choice. in may be NULL: no targets. In a. */
cijferblad cijferblad_maak(arena *a, const aanpak_inhoud *in, cijferrij_rijen r,
    const cijfervraag *v, i64 minimum);
/* The tables of this split. */
const bladsplitsing *blad_splitsing(const cijferblad *b, int splitsing);
#endif
