/* etiket.h: labels that a team puts on people, for its own order of work. */
#ifndef DOMAIN_ETIKET_H
#define DOMAIN_ETIKET_H
#include "domain/persoon.h"

#define ETIKET_FIELDS(F) \
    F(team_id, team_id, N_("Team"), .klasse = K0, .required = true, .intern = true, \
      .ref = "team", .ouder = true) \
    F(str, naam, N_("Naam van het etiket"), .klasse = K0, .required = true, .max = 40, \
      .hulp = N_("Alleen over het werk. Geen ziekte, geloof of afkomst."))
ENTITY(etiket, ETIKET_FIELDS)

/* Who has it. */
#define PERSOON_ETIKET_FIELDS(F) \
    F(persoon_id, persoon_id, N_("Persoon"), .required = true, .ref = "persoon", .ouder = true) \
    F(etiket_id, etiket_id, N_("Etiket"), .klasse = K2, .required = true, .ref = "etiket", \
      .ouder = true) \
    F(date, sinds, N_("Sinds"), .klasse = K2)
ENTITY(persoon_etiket, PERSOON_ETIKET_FIELDS)
#endif
