/* bericht.h: what the gemeente sends to a person: a message by letter or mail, and the call for a
 * conversation (WI-29) that it may be. */
#ifndef DOMAIN_BERICHT_H
#define DOMAIN_BERICHT_H
#include "domain/inbeeld.h"

/* The code is the name of the file in sjablonen/ with the texts. */
#define SJABLOON_CODES(C) \
    C(SJABLOON_AFSPRAAK, "afspraak", N_("Herinnering aan een afspraak")) \
    C(SJABLOON_DOCUMENTEN, "documenten", N_("Papieren meenemen")) \
    C(SJABLOON_BIJEENKOMST, "bijeenkomst", N_("Uitnodiging voor een bijeenkomst")) \
    C(SJABLOON_VRIJ, "vrij", N_("Eigen tekst")) \
    C(SJABLOON_OPROEP1, "oproep1", N_("Oproep voor de intake")) \
    C(SJABLOON_OPROEP2, "oproep2", N_("Waarschuwing en tweede oproep")) \
    C(SJABLOON_OPROEP3, "oproep3", N_("Derde oproep")) \
    C(SJABLOON_AFRONDEN, "afronden", N_("Intake afgerond zonder gesprek"))
CODES(sjabloon, SJABLOON_CODES)
#define KANAAL_CODES(C) C(KANAAL_BRIEF, "brief", N_("Brief")) C(KANAAL_MAIL, "mail", N_("E-mail"))
CODES(kanaal, KANAAL_CODES)
#define BERICHT_STAND_CODES(C) \
    C(BERICHT_KLAAR, "klaar", N_("Staat klaar")) \
    C(BERICHT_VERZONDEN, "verzonden", N_("Verstuurd")) \
    C(BERICHT_MISLUKT, "mislukt", N_("Niet aangekomen"))
CODES(bericht_stand, BERICHT_STAND_CODES)
/* The text as it was sent: a letter is drawn from it again at any time. A mail leaves on or after
 * niet_voor; kenmerk is in its Message-ID, so that sending it twice gives the same mail.
 * antwoord_voor: it asks an answer, which is late after that day; set anew by each reminder. */
#define BERICHT_FIELDS(F) \
    F(persoon_id, persoon_id, N_("Persoon"), .required = true, .ref = "persoon", .ouder = true) \
    F(gebruiker_id, gebruiker_id, N_("Van wie"), .klasse = K2, .ref = "gebruiker") \
    F(code, sjabloon, N_("Soort bericht"), .klasse = K2, .required = true, \
      .codes = &sjabloon_codes) \
    F(code, kanaal, N_("Hoe"), .klasse = K2, .required = true, .codes = &kanaal_codes) \
    F(code, taal, N_("Taal"), .klasse = K1, .codes = &contacttaal_codes) \
    F(str, aan, N_("Aan"), .klasse = K2, .max = 600, .multiline = true) \
    F(str, onderwerp, N_("Onderwerp"), .klasse = K2, .max = 200) \
    F(str, tekst, N_("Tekst"), .klasse = K3, .required = true, .max = 8000, .multiline = true) \
    F(str, eigen_tekst, N_("Tekst in de eigen taal"), .klasse = K3, .intern = true, .max = 8000, \
      .multiline = true) \
    F(gesprek_id, gesprek_id, N_("Over het gesprek"), .klasse = K2, .ref = "gesprek") \
    F(code, stand, N_("Stand"), .klasse = K2, .codes = &bericht_stand_codes) \
    F(moment, gemaakt, N_("Gemaakt op"), .klasse = K2) \
    F(moment, niet_voor, N_("Niet versturen voor"), .klasse = K2) \
    F(moment, verzonden, N_("Verstuurd op"), .klasse = K2) \
    F(num, pogingen, N_("Aantal pogingen"), .klasse = K2, .tot = 99) \
    F(str, reden, N_("Waarom niet aangekomen"), .klasse = K2, .max = 400) \
    F(str, kenmerk, N_("Kenmerk"), .klasse = K2, .intern = true, .uniek = true, .max = 60) \
    F(date, gevraagd, N_("Antwoord gevraagd op"), .klasse = K2, .intern = true) \
    F(date, antwoord_voor, N_("Antwoord gevraagd voor"), .klasse = K2, .intern = true) \
    F(date, gereageerd, N_("Reageerde op"), .klasse = K2, .intern = true) \
    F(bericht_id, herinnert_id, N_("Herinnert aan"), .klasse = K2, .intern = true, \
      .ref = "bericht")
ENTITY(bericht, BERICHT_FIELDS)

/* What stands on the letters of the gemeente, and how long it waits for an answer; from a day, so
 * that the rows together are dated settings. A letter takes the newest that has begun. */
#define BRIEFHOOFD_FIELDS(F) \
    F(date, van, N_("Geldt vanaf"), .klasse = K0, .required = true) \
    F(str, afdeling, N_("Afdeling"), .klasse = K0, .max = 80) \
    F(str, adres, N_("Bezoekadres"), .klasse = K0, .required = true, .max = 120) \
    F(str, postcode, N_("Postcode"), .klasse = K0, .max = 8) \
    F(str, plaats, N_("Plaats"), .klasse = K0, .required = true, .max = 80) \
    F(str, telefoon, N_("Telefoon"), .klasse = K0, .max = 20) \
    F(str, retour, N_("Adres voor post die terugkomt"), .klasse = K0, .max = 160, \
      .hulp = N_("Bijvoorbeeld: Postbus 100, 8000 AA Zwolle.")) \
    F(num, herinner_dagen, N_("Dagen wachten op een antwoord"), .klasse = K0, .required = true, \
      .van = 1, .tot = 60)
ENTITY(briefhoofd, BRIEFHOOFD_FIELDS)

#define BEZORGD_CODES(C) \
    C(BEZORGD_JA, "bezorgd", N_("Bezorgd")) C(BEZORGD_NIET, "terug", N_("Kwam terug"))
CODES(bezorgd, BEZORGD_CODES)
/* A call for the brede intake (Wi 14, WI-29). How it ended is the afloop of its gesprek. */
#define OPROEP_FIELDS(F) \
    F(persoon_id, persoon_id, N_("Persoon"), .required = true, .ref = "persoon", .ouder = true) \
    F(gesprek_id, gesprek_id, N_("Gesprek"), .klasse = K2, .ref = "gesprek", .ouder = true) \
    F(bericht_id, bericht_id, N_("Brief"), .klasse = K2, .required = true, .ref = "bericht") \
    F(num, volgnummer, N_("Hoeveelste oproep"), .klasse = K2, .required = true, .van = 1, \
      .tot = 99) \
    F(date, datum, N_("Opgeroepen op"), .klasse = K2, .required = true) \
    F(code, bezorgd, N_("Is de brief bezorgd?"), .klasse = K2, .codes = &bezorgd_codes) \
    F(date, herinnerd, N_("Herinnerd op"), .klasse = K2)
ENTITY(oproep, OPROEP_FIELDS)
#endif
