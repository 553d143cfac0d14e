/* deling.h: what of a person is shared with which organisation: one purpose, these parts, until a
 * day, on a ground. Nothing is shared by default; a share ends by itself with its traject or when
 * the person is no longer guided, and can be taken back at any moment.
 * Wet: AVG 5, 6, 7, 9 en 25; Besluit inburgering 9.1 tot en met 9.6; Participatiewet 64 tot en met
 * 67; design.md 9 (consent only for introduction to an employer). */
#ifndef DOMAIN_DELING_H
#define DOMAIN_DELING_H
#include "domain/beleid.h"
#include "domain/plek.h"

#define GROND_CODES(C) \
    C(GROND_INBURGERING, "inburgering", N_("Publieke taak: Wet inburgering 2021")) \
    C(GROND_PARTICIPATIE, "participatie", N_("Publieke taak: Participatiewet")) \
    C(GROND_TOESTEMMING, "toestemming", N_("Toestemming van de persoon zelf"))
CODES(grond, GROND_CODES)

/* [van, tot); delen: bit i is category i (CAT_NAAM to CAT_VOORTGANG). ingetrokken: the day from
 * which it gives nothing more, at once. introductie_id: where the consent stands. */
#define DELING_FIELDS(F) \
    F(persoon_id, persoon_id, N_("Persoon"), .klasse = K0, .required = true, .ref = "persoon", \
      .ouder = true) \
    F(organisatie_id, organisatie_id, N_("Met wie"), .klasse = K1, .required = true, \
      .ref = "organisatie", .ouder = true) \
    F(code, doel, N_("Waarvoor"), .klasse = K1, .required = true, \
      .codes = &doel_van_inzage_codes) \
    F(num, delen, N_("Wat"), .klasse = K1, .required = true, .intern = true) \
    F(code, grond, N_("Op welke grond"), .klasse = K1, .required = true, .codes = &grond_codes) \
    F(date, van, N_("Vanaf"), .klasse = K1, .required = true) \
    F(date, tot, N_("Tot"), .klasse = K1, .required = true, .hulp = N_("De eerste dag erna.")) \
    F(traject_id, traject_id, N_("Stopt met dit traject"), .klasse = K1, .ref = "traject", \
      .ouder = true) \
    F(introductie_id, introductie_id, N_("Toestemming"), .klasse = K1, .intern = true, \
      .ref = "introductie") \
    F(date, verteld, N_("Verteld op"), .klasse = K1, \
      .hulp = N_("De dag waarop je de persoon vertelde wat je deelt.")) \
    F(date, ingetrokken, N_("Gestopt op"), .klasse = K1, .intern = true) \
    F(str, reden, N_("Waarom het stopt"), .klasse = K1, .intern = true, .max = 400)
ENTITY(deling, DELING_FIELDS)

enum { DELING_MAANDEN = 12 }; /* at most at a time */

/* In which rol people of such an organisation work in the program; rol_onbekend: they do not. */
i32 deling_rol(i32 org_soort);
/* Purposes for which something may be shared with such an organisation, as bits. */
u64 deling_doelen(i32 org_soort);
/* Categories that may be shared with such an organisation for this purpose, as bits, by the policy:
 * the allow-list (Besluit inburgering 9.1 to 9.6). */
u64 deling_mag(i32 org_soort, i32 waarvoor);
/* The ground of a purpose: consent for being introduced to an employer, else the public task. */
i32 deling_grond(i32 waarvoor);
/* Does it give anything on this day, as far as the row itself says? */
bool deling_geldt(const deling *d, date dag);
#endif
