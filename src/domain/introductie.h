/* introductie.h: a person introduced to employers by a few words or a short film instead of a CV.
 * Only with consent, only to the organisations that he named, only until a day; it ends by itself
 * and can be taken back at any moment.
 * Wet: AVG 4 onder 11, 6 lid 1 onder a, 7 (toestemming, aantonen, intrekken); aanpakken.md B4;
 * design.md 9 (consent only for introduction to an employer, film, photo). */
#ifndef DOMAIN_INTRODUCTIE_H
#define DOMAIN_INTRODUCTIE_H
#include "domain/document.h"
#include "domain/werkgever.h"

/* How consent was asked: it must be possible to show that (AVG 7 lid 1). */
#define GEVRAAGD_CODES(C) \
    C(GEVRAAGD_GESPREK, "gesprek", N_("In een gesprek")) \
    C(GEVRAAGD_TOLK, "tolk", N_("In een gesprek met tolk")) \
    C(GEVRAAGD_BRIEF, "brief", N_("Op papier, met handtekening")) \
    C(GEVRAAGD_MAIL, "mail", N_("Met een e-mail of app"))
CODES(gevraagd, GEVRAAGD_CODES)
/* gegeven not set: not asked yet, a draft. Consent holds in [gegeven, tot), until ingetrokken. What
 * is in it does not change after gegeven: another text is another introductie. gewist: words and
 * film are gone, also from its history (AVG 5 lid 1 onder e, 17 lid 1 onder b). */
#define INTRODUCTIE_FIELDS(F) \
    F(persoon_id, persoon_id, N_("Persoon"), .required = true, .ref = "persoon", .ouder = true) \
    F(str, roepnaam, N_("Met welke naam"), .klasse = K2, .required = true, .max = 60, \
      .hulp = N_("De werkgever ziet alleen deze naam.")) \
    F(str, tekst, N_("Zo stelt iemand zich voor"), .klasse = K2, .max = 600, .multiline = true, \
      .hulp = N_("In eigen woorden. Geen adres, geen ziekte, geen uitkering.")) \
    F(document_id, document_id, N_("Film"), .klasse = K2, .ref = "document") \
    F(code, gevraagd, N_("Hoe is het gevraagd"), .klasse = K2, .codes = &gevraagd_codes) \
    F(gebruiker_id, gebruiker_id, N_("Wie vroeg het"), .klasse = K2, .ref = "gebruiker") \
    F(date, gegeven, N_("Toestemming gegeven op"), .klasse = K2) \
    F(date, tot, N_("Toestemming geldt tot"), .klasse = K2, .required = true, \
      .hulp = N_("Hoogstens een jaar. Daarna ziet niemand het meer.")) \
    F(date, ingetrokken, N_("Ingetrokken op"), .klasse = K2) \
    F(date, gewist, N_("Woorden en film gewist op"), .klasse = K2, .intern = true)
ENTITY(introductie, INTRODUCTIE_FIELDS)
/* For whom it is. */
#define INTRODUCTIE_ORG_FIELDS(F) \
    F(persoon_id, persoon_id, N_("Persoon"), .required = true, .ref = "persoon", .ouder = true) \
    F(introductie_id, introductie_id, N_("Introductie"), .klasse = K2, .required = true, \
      .ref = "introductie", .ouder = true) \
    F(organisatie_id, organisatie_id, N_("Organisatie"), .klasse = K2, .required = true, \
      .ref = "organisatie")
ENTITY(introductie_org, INTRODUCTIE_ORG_FIELDS)

enum { INTRODUCTIE_MAANDEN = 12 };
typedef enum { INTRO_CONCEPT, INTRO_MAG, INTRO_VOORBIJ, INTRO_INGETROKKEN } introductie_stand;
/* How it stands on a day; only INTRO_MAG may be shown to an employer. */
introductie_stand introductie_op(const introductie *i, date dag);
#endif
