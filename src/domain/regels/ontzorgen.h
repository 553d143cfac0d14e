/* ontzorgen.h: until when does the college pay the fixed costs from the benefit? WI-34.
 * Wet: Participatiewet, artikel 56a. Pure. */
#ifndef DOMAIN_REGELS_ONTZORGEN_H
#define DOMAIN_REGELS_ONTZORGEN_H
#include "domain/regels/hulp.h"

/* First day without ontzorgen; bijstand is its first day. Only with an asylum permit. */
date ontzorgen_eind(date bijstand);

#define WI34_VELDEN(F) \
    F(date, bijstand, N_("Eerste dag van de bijstand"), .required = true) \
    F(code, asielvergunning, N_("Heeft de persoon een asielvergunning?"), .required = true, \
      .codes = &janee_codes, \
      .hulp = N_("Ook ja bij een afgeleide asielvergunning. Nee bij een gewone gezinsvergunning."))
FORMULIER(wi34, WI34_VELDEN)

extern const regel_groep regels_ontzorgen;

#endif
