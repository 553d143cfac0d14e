/* oproep.h: what follows when someone does not come to the brede intake? WI-29.
 * Wet: Wi 14, Wi 22. Pure. */
#ifndef DOMAIN_REGELS_OPROEP_H
#define DOMAIN_REGELS_OPROEP_H
#include "domain/regels/hulp.h"

typedef enum {
    OPROEP_EERSTE,              /* call once */
    OPROEP_WAARSCHUW_EN_TWEEDE, /* warn, and call again */
    OPROEP_VOLGENDE,            /* call again, a last time */
    OPROEP_AFRONDEN,            /* complete the intake in absence */
} oproep_vervolg;

/* niet_gekomen: calls without notice of absence. dag: of the last call, for the parameter. */
oproep_vervolg oproep_volgende(i64 niet_gekomen, date dag);

#define WI29_VELDEN(F) \
    F(date, datum, N_("Datum van de laatste oproep"), .required = true) \
    F(num, niet_gekomen, N_("Hoe vaak niet gekomen?"), .required = true, .tot = 99, \
      .hulp = N_("Tel alleen de keren zonder afmelding."))
FORMULIER(wi29, WI29_VELDEN)

extern const regel_groep regels_oproep;

#endif
