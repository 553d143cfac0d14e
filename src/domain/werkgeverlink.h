/* werkgeverlink.h: a secret address with which one contactpersoon of an employer does one thing
 * without an account. It ends when it is used, after its days, and when its share ends.
 * Bron: wishes.md (employer page without account); ux.md 6.6. */
#ifndef DOMAIN_WERKGEVERLINK_H
#define DOMAIN_WERKGEVERLINK_H
#include "domain/deling.h"
#include "domain/plaatsing.h"

#define LINKDAAD_CODES(C) \
    C(DAAD_ANTWOORD, "antwoord", N_("De kaart zien en antwoorden")) \
    C(DAAD_FEEDBACK, "feedback", N_("4 vragen beantwoorden")) \
    C(DAAD_AFWEZIG, "afwezig", N_("Melden dat iemand er niet is")) \
    C(DAAD_TEKENEN, "tekenen", N_("De overeenkomst tekenen"))
CODES(linkdaad, LINKDAAD_CODES)
enum { WERKGEVERLINK_DAGEN = 14 };
/* sleutel: keyed hash of the secret; the secret itself is shown once and kept nowhere. houder_id:
 * the account, without a password, under whose name his acts stand. */
#define WERKGEVERLINK_FIELDS(F) \
    F(str, sleutel, N_("Kenmerk van de link"), .klasse = K1, .required = true, .uniek = true) \
    F(persoon_id, persoon_id, N_("Persoon"), .klasse = K1, .required = true, .ref = "persoon", \
      .ouder = true) \
    F(deling_id, bij_deling_id, N_("Deling"), .klasse = K1, .required = true, .ref = "deling", \
      .ouder = true) \
    F(contactpersoon_id, contactpersoon_id, N_("Voor wie"), .klasse = K1, .required = true, \
      .ref = "contactpersoon") \
    F(gebruiker_id, houder_id, N_("Op naam van"), .klasse = K1, .required = true, \
      .ref = "gebruiker") \
    F(gebruiker_id, gebruiker_id, N_("Gemaakt door"), .klasse = K1, .required = true, \
      .ref = "gebruiker") \
    F(code, daad, N_("Wat de link kan"), .klasse = K1, .required = true, \
      .codes = &linkdaad_codes) \
    F(handtekening_id, handtekening_id, N_("Welke handtekening"), .klasse = K1, \
      .ref = "handtekening") \
    F(moment, gemaakt, N_("Gemaakt op"), .klasse = K1) \
    F(date, tot, N_("Werkt tot"), .klasse = K1, .required = true) \
    F(moment, gebruikt, N_("Gebruikt op"), .klasse = K1) \
    F(moment, ingetrokken, N_("Ingetrokken op"), .klasse = K1)
ENTITY(werkgeverlink, WERKGEVERLINK_FIELDS)
/* What a link of this kind rests on: DOEL_MATCHING or DOEL_PLAATSING. */
int linkdaad_doel(int daad);
#endif
