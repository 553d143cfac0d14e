/* partner.h: what belongs to one share: the part of the intake that a partner does, messages, what
 * the GGD says about what someone can do. Such a row is seen by the partner only under its share.
 * Wet: Wi 14 and 35, Bi 9.1 to 9.6; UAVG 30, Wi 37(2): health only as what the work asks, and only
 * for who guides the person. */
#ifndef DOMAIN_PARTNER_H
#define DOMAIN_PARTNER_H
#include "domain/taak.h"

/* The parts of the brede intake that another organisation can do: those whose facts can be shared
 * (beleid_onderwerp.h). The codes are the names of casework/intake.h. */
#define INTAKEDEEL_CODES(C) \
    C(INTAKEDEEL_OPLEIDING, "opleiding", N_("School en opleiding")) \
    C(INTAKEDEEL_WERK, "werk", N_("Werkervaring en wat iemand kan")) \
    C(INTAKEDEEL_TAAL, "taal", N_("Taal")) C(INTAKEDEEL_TIJD, "tijd", N_("Tijd, zorg en reizen")) \
    C(INTAKEDEEL_WENSEN, "wensen", N_("Wensen en wat nodig is"))
CODES(intakedeel, INTAKEDEEL_CODES)
/* One part of the joint intake, done by one organisation. */
#define INTAKETAAK_FIELDS(F) \
    F(persoon_id, persoon_id, N_("Persoon"), .required = true, .ref = "persoon", .ouder = true) \
    F(deling_id, deling_id, N_("Deling"), .required = true, .ref = "deling", .ouder = true) \
    F(organisatie_id, organisatie_id, N_("Wie"), .klasse = K1, .required = true, \
      .ref = "organisatie") \
    F(code, deel, N_("Welk deel van de intake"), .klasse = K1, .required = true, \
      .codes = &intakedeel_codes) \
    F(date, uiterlijk, N_("Klaar voor"), .klasse = K1) \
    F(date, klaar, N_("Gedaan op"), .klasse = K1, .intern = true)
ENTITY(intaketaak, INTAKETAAK_FIELDS)

/* A message within one share; van_gemeente: from who guides the person to the partner. */
#define DEELBERICHT_FIELDS(F) \
    F(persoon_id, persoon_id, N_("Persoon"), .required = true, .ref = "persoon", .ouder = true) \
    F(deling_id, deling_id, N_("Deling"), .required = true, .ref = "deling", .ouder = true) \
    F(gebruiker_id, gebruiker_id, N_("Van wie"), .klasse = K2, .ref = "gebruiker") \
    F(bool, van_gemeente, N_("Van de gemeente"), .klasse = K2, .intern = true) \
    F(moment, moment, N_("Wanneer"), .klasse = K2, .intern = true) \
    F(str, tekst, N_("Bericht"), .klasse = K2, .required = true, .max = 2000, .multiline = true, \
      .hulp = N_("Schrijf zo dat de persoon het mag lezen. Geen ziekte of diagnose."))
ENTITY(deelbericht, DEELBERICHT_FIELDS)

#define ADVIES_STAND_CODES(C) \
    C(ADVIES_NIEUW, "gegeven", N_("Gegeven")) \
    C(ADVIES_OVER, "overgenomen", N_("Overgenomen na een gesprek")) \
    C(ADVIES_NIET, "niet overgenomen", N_("Niet overgenomen"))
CODES(advies_stand, ADVIES_STAND_CODES)
/* What the GGD says someone can do in work: hours, limits in words of the work. It is for who
 * guides the person alone; only what he takes over after speaking with the person becomes
 * belastbaarheid and werkgrenzen, and never these words. */
#define ZORGADVIES_FIELDS(F) \
    F(persoon_id, persoon_id, N_("Persoon"), .required = true, .ref = "persoon", .ouder = true) \
    F(deling_id, deling_id, N_("Deling"), .required = true, .ref = "deling", .ouder = true) \
    F(date, datum, N_("Datum"), .klasse = K4, .intern = true) \
    F(num, uren_week, N_("Hoogstens uur per week"), .klasse = K4, .van = 0, .tot = 60) \
    F(num, uren_dag, N_("Hoogstens uur per dag"), .klasse = K4, .van = 0, .tot = 12) \
    F(bool, tillen, N_("Niet zwaar tillen"), .klasse = K4) \
    F(bool, staan, N_("Niet lang staan"), .klasse = K4) \
    F(bool, nacht, N_("Geen nachtdienst"), .klasse = K4) \
    F(bool, avond, N_("Geen avonddienst"), .klasse = K4) \
    F(bool, hoogte, N_("Niet op hoogte werken"), .klasse = K4) \
    F(bool, buiten, N_("Niet buiten werken"), .klasse = K4) \
    F(bool, drukte, N_("Geen erg drukke werkplek"), .klasse = K4) \
    F(str, taken, N_("Wat kan wel"), .klasse = K4, .max = 1000, .multiline = true, \
      .hulp = N_("Geen diagnose. Alleen uren, taken en wat de werkplek nodig heeft.")) \
    F(date, geldig_tot, N_("Opnieuw bekijken op"), .klasse = K4) \
    F(code, stand, N_("Stand"), .klasse = K4, .codes = &advies_stand_codes, .intern = true) \
    F(date, besproken, N_("Besproken op"), .klasse = K4, .intern = true)
ENTITY(zorgadvies, ZORGADVIES_FIELDS)
#endif
