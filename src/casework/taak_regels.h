/* taak_regels.h: what the files of rule tasks share: which tasks the facts of a person ask for. */
#ifndef CASEWORK_TAAK_REGELS_H
#define CASEWORK_TAAK_REGELS_H
#include "casework/aanpak.h"

enum { GEWENST_HOOGSTENS = 64 };
typedef struct {
    int soort, spoor;
    i64 onderwerp;
    date uiterlijk, grondslag;
    const char *bron;
    str tekst;
} gewenst;

typedef struct {
    gewenst at[GEWENST_HOOGSTENS];
    gebruiker_id voor[GEWENST_HOOGSTENS]; /* 0: the klantmanager */
    int n;
} gewenst_lijst;

/* Beyond GEWENST_HOOGSTENS nothing is added. */
static inline void wil_voor(gewenst_lijst *l, gewenst g, gebruiker_id voor)
{
    if (l->n == GEWENST_HOOGSTENS) return;
    l->voor[l->n] = voor;
    l->at[l->n++] = g;
}

static inline void wil(gewenst_lijst *l, gewenst g) { wil_voor(l, g, (gebruiker_id){0}); }

/* taak_plaatsing.c: begin, signatures, monthly feedback, next department, worse answers, nazorg. */
void wil_plaatsingen(werk *w, const dossier *d, const aanpak_inhoud *in, gewenst_lijst *l);
#endif
