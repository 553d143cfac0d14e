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
