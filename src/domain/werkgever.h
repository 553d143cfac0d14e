/* werkgever.h: what is asked, promised and worked on with an organisation beside its places.
 * Bron: aanpakken.md B4 (questions answered and followed up; the receiving organisation is coached
 * too), bron 002 and 004. */
#ifndef DOMAIN_WERKGEVER_H
#define DOMAIN_WERKGEVER_H
#include "domain/plek.h"

#define VRAAG_RICHTING_CODES(C) \
    C(VRAAG_VAN_HEN, "van hen", N_("Vraag van de organisatie")) \
    C(VRAAG_VAN_ONS, "van ons", N_("Vraag aan de organisatie"))
CODES(vraag_richting, VRAAG_RICHTING_CODES)
/* A question of an employer, or to one; beantwoord set: it has its answer. */
#define ORGVRAAG_FIELDS(F) \
    F(organisatie_id, organisatie_id, N_("Organisatie"), .klasse = K0, .required = true, \
      .ref = "organisatie", .ouder = true) \
    F(code, richting, N_("Wie vraagt"), .klasse = K0, .required = true, \
      .codes = &vraag_richting_codes) \
    F(plek_id, plek_id, N_("Over plek"), .klasse = K0, .ref = "plek", .ouder = true) \
    F(date, datum, N_("Gevraagd op"), .klasse = K0) \
    F(str, vraag, N_("De vraag"), .klasse = K0, .required = true, .max = 2000, \
      .multiline = true) \
    F(gebruiker_id, gebruiker_id, N_("Wie zorgt voor het antwoord"), .klasse = K0, \
      .ref = "gebruiker") \
    F(date, uiterlijk, N_("Antwoord uiterlijk op"), .klasse = K0) \
    F(str, antwoord, N_("Het antwoord"), .klasse = K0, .max = 2000, .multiline = true) \
    F(date, beantwoord, N_("Beantwoord op"), .klasse = K0)
ENTITY(orgvraag, ORGVRAAG_FIELDS)

/* What an employer says about who comes, or may come, to a place of his. */
#define WERKGEVER_ZEGT_CODES(C) \
    C(ZEGT_UITNODIGING, "uitnodiging", N_("Wil kennismaken")) \
    C(ZEGT_NEE, "nee", N_("Wil niet kennismaken")) \
    C(ZEGT_BEGINDAG, "begindag", N_("De begindag klopt")) \
    C(ZEGT_KAN_NIET, "kan niet", N_("De begindag kan niet")) \
    C(ZEGT_NIET_GEKOMEN, "niet gekomen", N_("Niet gekomen")) \
    C(ZEGT_AFGEMELD, "afgemeld", N_("Heeft zich afgemeld")) \
    C(ZEGT_DICHT, "dicht", N_("Wij zijn dicht")) \
    C(ZEGT_TIJDEN, "tijden", N_("Andere werktijden")) \
    C(ZEGT_VRAAG, "vraag", N_("Vraag aan de begeleider")) \
    C(ZEGT_BAAN, "baan", N_("Biedt een baan aan"))
CODES(werkgever_zegt, WERKGEVER_ZEGT_CODES)
/* Why someone was not there, as far as an employer says it: never what someone has. */
#define AFWEZIG_OMDAT_CODES(C) \
    C(AFWEZIG_NIET, "niet gekomen", N_("Niet gekomen")) \
    C(AFWEZIG_AF, "afgemeld", N_("Heeft zich afgemeld")) \
    C(AFWEZIG_DICHT, "dicht", N_("Wij zijn dicht"))
CODES(afwezig_omdat, AFWEZIG_OMDAT_CODES)

/* Help for the organisation itself; its sessions are contactmomenten that name it. */
#define ORGCOACHING_FIELDS(F) \
    F(organisatie_id, organisatie_id, N_("Organisatie"), .klasse = K0, .required = true, \
      .ref = "organisatie", .ouder = true) \
    F(str, doel, N_("Doel van de coaching"), .klasse = K0, .required = true, .max = 400) \
    F(gebruiker_id, gebruiker_id, N_("Coach"), .klasse = K0, .ref = "gebruiker") \
    F(date, van, N_("Begonnen op"), .klasse = K0, .required = true) \
    F(num, keren, N_("Afgesproken aantal keer"), .klasse = K0, .tot = 100) \
    F(date, eind, N_("Klaar op"), .klasse = K0) \
    F(str, resultaat, N_("Wat leverde het op"), .klasse = K0, .max = 1000, .multiline = true)
ENTITY(orgcoaching, ORGCOACHING_FIELDS)
#endif
