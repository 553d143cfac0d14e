/* termijn.h: when does the term of the inburgering begin and end? WI-05, WI-06, WI-07.
 * Wet: Wi 11. Pure: no clock, no I/O, no allocation. */
#ifndef DOMAIN_REGELS_TERMIJN_H
#define DOMAIN_REGELS_TERMIJN_H
#include "domain/regels/hulp.h"

/* First day of the term: the day after the dagtekening of the first PIP (WI-05, WI-07).
 * Not set when pip is not set. A later PIP does not move it: always give the first one. */
date termijn_start(date pip);
/* First day after the term, as DUO counts (WI-06). Not set when start is not known to the law. */
date termijn_eind(date start);
/* Last day inside a term that ends before eind. */
date termijn_laatste_dag(date eind);

#define WI05_VELDEN(F) F(date, pip, N_("Datum op het eerste plan"), .required = true)
FORMULIER(wi05, WI05_VELDEN)
#define WI06_VELDEN(F) \
    F(date, start, N_("Eerste dag van de termijn"), .required = true, \
      .hulp = N_("De dag na de datum op het eerste plan."))
FORMULIER(wi06, WI06_VELDEN)
#define WI07_VELDEN(F) \
    F(date, eerste_pip, N_("Datum op het eerste plan"), .required = true) \
    F(date, pip, N_("Datum op het nieuwe plan"), .required = true)
FORMULIER(wi07, WI07_VELDEN)

extern const regel_groep regels_termijn;

#endif
