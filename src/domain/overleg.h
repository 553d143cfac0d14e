/* overleg.h: organisations that work with the same people come together: when, who, an agenda
 * that follows from open tasks and agreements, and what was agreed about each person.
 * Bron: aanpakken.md B9 (consultation: who, when, agenda from open tasks, agreements). */
#ifndef DOMAIN_OVERLEG_H
#define DOMAIN_OVERLEG_H
#include "domain/taak.h"

/* No name of a person stands in it: every colleague sees it. klaar: it was held and is closed. */
#define OVERLEG_FIELDS(F) \
    F(str, naam, N_("Welk overleg"), .klasse = K0, .required = true, .max = 120, \
      .hulp = N_("Bijvoorbeeld: overleg met het wijkteam. Geen namen van mensen.")) \
    F(date, datum, N_("Datum"), .klasse = K0, .required = true) \
    F(tijd, van, N_("Van"), .klasse = K0) F(tijd, tot, N_("Tot"), .klasse = K0) \
    F(str, plaats, N_("Waar"), .klasse = K0, .max = 200) \
    F(gebruiker_id, gebruiker_id, N_("Wie leidt het"), .ref = "gebruiker") \
    F(str, besluit, N_("Wat spraken jullie in het algemeen af?"), .klasse = K0, .max = 2000, \
      .multiline = true, \
      .hulp = N_("Geen namen van mensen. Over één persoon schrijf je bij zijn punt.")) \
    F(date, klaar, N_("Afgesloten op"), .klasse = K0, .intern = true)
ENTITY(overleg, OVERLEG_FIELDS)

#define OVERLEG_ORG_FIELDS(F) \
    F(overleg_id, overleg_id, N_("Overleg"), .required = true, .ref = "overleg", .ouder = true) \
    F(organisatie_id, organisatie_id, N_("Organisatie"), .required = true, \
      .ref = "organisatie")
ENTITY(overleg_org, OVERLEG_ORG_FIELDS)

#define OVERLEGPUNT_SOORT_CODES(C) \
    C(PUNT_TAAK, "taak", N_("Open taak")) C(PUNT_AFSPRAAK, "afspraak", N_("Afspraak")) \
    C(PUNT_EIGEN, "eigen", N_("Zelf op de agenda gezet"))
CODES(overlegpunt_soort, OVERLEGPUNT_SOORT_CODES)
/* One person on the agenda. onderwerp_id: the task or the agreement that it came from; besluit
 * empty: not spoken about yet. taak_id: the task that follows. */
#define OVERLEGPUNT_FIELDS(F) \
    F(persoon_id, persoon_id, N_("Persoon"), .required = true, .ref = "persoon", .ouder = true) \
    F(overleg_id, overleg_id, N_("Overleg"), .required = true, .ref = "overleg", .ouder = true) \
    F(organisatie_id, organisatie_id, N_("Organisatie"), .ref = "organisatie") \
    F(code, soort, N_("Waar het vandaan komt"), .klasse = K2, .codes = &overlegpunt_soort_codes, \
      .intern = true) \
    F(num, onderwerp_id, N_("Rij"), .klasse = K2, .intern = true) \
    F(str, tekst, N_("Waarover"), .klasse = K3, .max = 400, .multiline = true) \
    F(str, besluit, N_("Wat spreken jullie af?"), .klasse = K3, .max = 1000, .multiline = true, \
      .hulp = N_("Schrijf zo dat de persoon het mag lezen. Geen ziekte of diagnose.")) \
    F(taak_id, taak_id, N_("Taak die volgt"), .ref = "taak", .intern = true)
ENTITY(overlegpunt, OVERLEGPUNT_FIELDS)
#endif
