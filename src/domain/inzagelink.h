/* inzagelink.h: a secret address with which a person sees, without an account, who looked at his
 * data. It ends by itself, when a newer one is made, and at once when it is taken back.
 * Bron: AVG 12 and 15; NEN 7513 (overview for the client). */
#ifndef DOMAIN_INZAGELINK_H
#define DOMAIN_INZAGELINK_H
#include "domain/persoon.h"

enum { INZAGELINK_DAGEN = 90 };
/* sleutel: keyed hash of the secret; the secret itself is shown once and kept nowhere. laatst and
 * keer are kept up without history. */
#define INZAGELINK_FIELDS(F) \
    F(str, sleutel, N_("Kenmerk van de link"), .klasse = K1, .required = true, .uniek = true) \
    F(persoon_id, persoon_id, N_("Persoon"), .klasse = K1, .required = true, .ref = "persoon", \
      .ouder = true) \
    F(gebruiker_id, gebruiker_id, N_("Gemaakt door"), .klasse = K1, .required = true, \
      .ref = "gebruiker") \
    F(code, taal, N_("Taal van de bladzijde"), .klasse = K1, .codes = &contacttaal_codes) \
    F(moment, gemaakt, N_("Gemaakt op"), .klasse = K1) \
    F(date, tot, N_("Werkt tot"), .klasse = K1, .required = true) \
    F(moment, laatst, N_("Laatst geopend"), .klasse = K1) \
    F(num, keer, N_("Keer geopend"), .klasse = K1) \
    F(moment, ingetrokken, N_("Ingetrokken op"), .klasse = K1)
ENTITY(inzagelink, INZAGELINK_FIELDS)
#endif
