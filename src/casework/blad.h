/* blad.h: sheets about people, to print for many at once: a list, a dossier on a page, a plan on a
 * page. In the language of the screen; only what the caller may see. */
#ifndef CASEWORK_BLAD_H
#define CASEWORK_BLAD_H
#include "casework/samen.h"

#define BLAD_CODES(C) \
    C(BLAD_LIJST, "lijst", N_("Een lijst met namen")) \
    C(BLAD_DOSSIER, "dossier", N_("Een blad per persoon: het dossier")) \
    C(BLAD_PLAN, "plan", N_("Een blad per persoon: het plan"))
CODES(blad, BLAD_CODES)

/* The document with these people, in w's arena; each sheet begins on a page of its own. Problems:
 * nobody, more than SAMEN_HOOGSTENS, or none of them has a plan. */
struct druk *blad_mensen(werk *w, mensen_groep wie, int soort);
#endif
