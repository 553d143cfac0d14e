/* werkgeverlink.c: what an act by a link rests on. Bron: security.md 3.1 (a share has one
 * purpose). */
#include "domain/werkgeverlink.h"

CODES_DEF(linkdaad, LINKDAAD_CODES)

int linkdaad_doel(int daad) { return daad == DAAD_ANTWOORD ? DOEL_MATCHING : DOEL_PLAATSING; }
