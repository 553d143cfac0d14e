/* zafronding.h: the closing talk of the Z-route: the gemeente looks with the person at what he did,
 * and says whether the route is done. Wet: Besluit inburgering 2021, artikel 3.14; WI-18. */
#ifndef DOMAIN_ZAFRONDING_H
#define DOMAIN_ZAFRONDING_H
#include "domain/ids.h"

/* WI-18: who held the closing talk. */
#define GESPREKSVOERDER_CODES(C) \
    C(GESPREK_DOOR_COLLEGE, "college", N_("De gemeente zelf")) \
    C(GESPREK_DOOR_GR, "gr", N_("Openbaar lichaam van een gemeenschappelijke regeling")) \
    C(GESPREK_DOOR_ANDER, "ander", N_("Een andere organisatie"))
CODES(gespreksvoerder, GESPREKSVOERDER_CODES)
#define ZUITKOMST_CODES(C) \
    C(ZUIT_AFGEROND, "afgerond", N_("De Z-route is afgerond")) \
    C(ZUIT_NOG_NIET, "nog niet", N_("Nog niet, er is meer nodig"))
CODES(zuitkomst, ZUITKOMST_CODES)
/* One row a talk; the one that is afgerond closes the route. */
#define ZAFRONDING_FIELDS(F) \
    F(persoon_id, persoon_id, N_("Persoon"), .required = true, .ref = "persoon", .ouder = true) \
    F(date, datum, N_("Datum van het eindgesprek"), .klasse = K3, .required = true) \
    F(code, door, N_("Wie voerde het eindgesprek?"), .klasse = K3, .required = true, \
      .codes = &gespreksvoerder_codes) \
    F(code, uitkomst, N_("Wat is de uitkomst?"), .klasse = K3, .required = true, \
      .codes = &zuitkomst_codes) \
    F(str, toelichting, N_("Wat spraken jullie af?"), .klasse = K3, .max = 1000, \
      .multiline = true)
ENTITY(zafronding, ZAFRONDING_FIELDS)
#endif
