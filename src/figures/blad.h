/* blad.h: all figures of one page at once, so that nothing small can be found by subtracting one
 * part of the page, or the page under another choice, from another.
 * Bron: ux.md 5.1, 6.7. Not covered: two measuring dates close together. */
#ifndef FIGURES_BLAD_H
#define FIGURES_BLAD_H
#include "figures/kromme.h"
#include "figures/tabel.h"

enum { BLAD_CIJFERS = 5, BLAD_JAREN = 7 };
/* work, inburgering, education, exit, werktraject: the columns of both tables, in this order */
extern const int blad_indicatoren[BLAD_CIJFERS];

typedef struct {
    cijfer c;
    cijfervraag v;          /* whom it counts: background, start year */
    bool toon;              /* false: too few people */
} bladdoel;

typedef struct {
    bool te_klein;          /* nothing of this choice may be shown */
    i64 mensen;             /* in view under this choice */
    cijfer hoofd[HOOFDCIJFERS];
    bool toon[HOOFDCIJFERS];
    int inburgering_van, inburgering_tot; /* start years that its figure counts */
    cijfertabel startjaar, achtergrond;
    const kromme *krommen;  /* start years that stand alone in the table; none under a choice */
    int nkrommen;
    const bladdoel *doelen; /* each target of the aanpak; none under a choice */
    int ndoelen;
} cijferblad;

/* minimum as in tabel.h. in may be NULL: no targets. In a. */
cijferblad cijferblad_maak(arena *a, const aanpak_inhoud *in, cijferrij_rijen r,
    const cijfervraag *v, i64 minimum);
#endif
