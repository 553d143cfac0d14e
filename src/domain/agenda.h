/* agenda.h: the secret addresses under which an agenda program fetches a calendar. */
#ifndef DOMAIN_AGENDA_H
#define DOMAIN_AGENDA_H
#include "domain/les.h"

#define AGENDALINK_SOORT_CODES(C) \
    C(LINK_PERSOON, "persoon", N_("Week van een persoon")) \
    C(LINK_MEDEWERKER, "medewerker", N_("Agenda van een medewerker")) \
    C(LINK_LESGROEP, "lesgroep", N_("Lessen van een groep")) \
    C(LINK_PLEK, "plek", N_("Diensten van een plek"))
CODES(agendalink_soort, AGENDALINK_SOORT_CODES)
/* sleutel: keyed hash of the secret; the secret itself is shown once and kept nowhere. laatst is
 * kept up without history. */
#define AGENDALINK_FIELDS(F) \
    F(str, sleutel, N_("Geheim van de link"), .klasse = K5, .required = true, .uniek = true) \
    F(code, soort, N_("Wat de link toont"), .klasse = K1, .required = true, \
      .codes = &agendalink_soort_codes) \
    F(gebruiker_id, gebruiker_id, N_("Gemaakt door"), .klasse = K1, .required = true, \
      .ref = "gebruiker") \
    F(persoon_id, persoon_id, N_("Persoon"), .ref = "persoon", .ouder = true) \
    F(lesgroep_id, lesgroep_id, N_("Lesgroep"), .ref = "lesgroep") \
    F(plek_id, plek_id, N_("Plek"), .ref = "plek") \
    F(moment, gemaakt, N_("Gemaakt op"), .klasse = K1) \
    F(moment, laatst, N_("Laatst gebruikt"), .klasse = K1) \
    F(moment, ingetrokken, N_("Ingetrokken op"), .klasse = K1)
ENTITY(agendalink, AGENDALINK_FIELDS)
#endif
