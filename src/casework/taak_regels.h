/* taak_regels.h: what the files of rule tasks share: which tasks the facts of a person ask for. */
#ifndef CASEWORK_TAAK_REGELS_H
#define CASEWORK_TAAK_REGELS_H
#include "casework/aanpak.h"
#include "domain/regels/urenstand.h"

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
    date vanaf[GEWENST_HOOGSTENS];        /* on a worklist from then on; not set: at once */
    int n;
} gewenst_lijst;

/* Beyond GEWENST_HOOGSTENS nothing is added. */
static inline void wil_voor(gewenst_lijst *l, gewenst g, gebruiker_id voor)
{
    if (l->n == GEWENST_HOOGSTENS) return;
    l->voor[l->n] = voor;
    l->vanaf[l->n] = (date){0};
    l->at[l->n++] = g;
}

static inline void wil(gewenst_lijst *l, gewenst g) { wil_voor(l, g, (gebruiker_id){0}); }

/* On a worklist from this day on. */
static inline void wil_vanaf(gewenst_lijst *l, gewenst g, date vanaf)
{
    int voor = l->n;
    wil(l, g);
    if (l->n > voor) l->vanaf[voor] = vanaf;
}

/* taak_fase.c: the intake, the running phase and the terms of the aanpak; l holds the tasks of law
 * already: two deadlines for one step give one task. */
void wil_fasen(werk *w, const dossier *d, const aanpak_inhoud *in, const aanpak_stand *s,
               const aanpak_positie *pos, gewenst_lijst *l);
/* taak_beurt.c: a place with intensive guidance came free by this person, and nobody took it. */
void wil_beurt(werk *w, const dossier *d, const aanpak_inhoud *in, gewenst_lijst *l);
enum { TERMIJN_DAGEN = 182 };    /* WI-20: half a year before the end */
/* zafronding.c: the closing talk of the Z-route, when all is done or the term ends. */
void wil_eindgesprek(werk *w, const dossier *d, date eind, const urenstand *u, int n,
                     gewenst_lijst *l);
/* taak_plaatsing.c: begin, signatures, monthly feedback, next department, worse answers, nazorg. */
void wil_plaatsingen(werk *w, const dossier *d, const aanpak_inhoud *in, gewenst_lijst *l);
#endif
