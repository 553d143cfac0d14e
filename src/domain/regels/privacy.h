/* privacy.h: is this number a BSN, or a V-nummer? PR-01.
 * Wet: Wet algemene bepalingen burgerservicenummer; elfproef. Pure; keeps and shows no number. */
#ifndef DOMAIN_REGELS_PRIVACY_H
#define DOMAIN_REGELS_PRIVACY_H
#include "domain/regels/hulp.h"

/* Nine digits, or eight with the leading 0 left out, that pass the elfproef; not all zero. */
bool bsn_klopt(str s);
/* Ten digits, not all zero. */
bool vnummer_klopt(str s);

/* The nine digits of a BSN that klopt, NUL-terminated in out; false: it does not klopt. */
enum { BSN_CIJFERS = 9 };
bool bsn_negen(str s, char out[BSN_CIJFERS + 1]);

#define PR01_VELDEN(F) \
    F(str, bsn, N_("BSN"), .klasse = K5, .required = true, .max = 20, \
      .hulp = N_("9 cijfers. Er wordt niets bewaard."))
FORMULIER(pr01, PR01_VELDEN)

extern const regel_groep regels_privacy;

#endif
