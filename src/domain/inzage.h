/* inzage.h: who looked at whom, and what keeps that record as it is. Never the data themselves.
 * Bron: NEN 7513 (what a line holds), AVG 5(2) and 32, BIO2 8.15. */
#ifndef DOMAIN_INZAGE_H
#define DOMAIN_INZAGE_H
#include "domain/beleid.h"
#include "domain/onthulling.h"

#define INZAGE_UITSLAG_CODES(C) \
    C(INZAGE_GEZIEN, "gezien", N_("Gezien")) \
    C(INZAGE_GEWIJZIGD, "gewijzigd", N_("Gewijzigd")) \
    C(INZAGE_GEWEIGERD, "geweigerd", N_("Geweigerd"))
CODES(inzage_uitslag, INZAGE_UITSLAG_CODES)

#define INZAGE_HERKOMST_CODES(C) \
    C(VIA_BROWSER, "browser", N_("In het programma")) \
    C(VIA_FEED, "feed", N_("Via een agenda in een andere app")) \
    C(VIA_OPDRACHT, "opdrachtregel", N_("Op de opdrachtregel")) \
    C(VIA_LINK, "link", N_("Via een geheime link"))
CODES(inzage_herkomst, INZAGE_HERKOMST_CODES)

/* One row an answer. personen: the pseudonyms of those whom it showed, with spaces between; rows of
 * before the chains say ",12,55,". keten, nummer, zegel: its place in the chain of one run of a
 * program (casework/keten.h); a field that is added later is no part of what older rows sealed. */
#define INZAGE_FIELDS(F) \
    F(moment, moment, N_("Moment"), .klasse = K0, .required = true) \
    F(gebruiker_id, gebruiker_id, N_("Gebruiker"), .required = true, .ref = "gebruiker") \
    F(gebruiker_id, namens_id, N_("Als vervanger van"), .ref = "gebruiker") \
    F(code, rol, N_("Rol"), .klasse = K0, .codes = &rol_codes) \
    F(code, relatie, N_("Band met de persoon"), .klasse = K0, .codes = &relatie_codes) \
    F(code, doel, N_("Doel"), .klasse = K0, .codes = &doel_van_inzage_codes) \
    F(str, grond, N_("Grond"), .klasse = K0, .max = 200) \
    F(num, deling, N_("Deling"), .klasse = K0) /* id of the share that it rests on */ \
    F(str, pagina, N_("Pagina"), .klasse = K0) /* the route's name, never a URL */ \
    F(num, klassen, N_("Klassen"), .klasse = K0) /* bit set of klasse */ \
    F(code, uitslag, N_("Uitslag"), .klasse = K0, .codes = &inzage_uitslag_codes) \
    F(code, herkomst, N_("Herkomst"), .klasse = K0, .codes = &inzage_herkomst_codes) \
    F(bool, nood, N_("Met spoed"), .klasse = K0) \
    F(num, aantal, N_("Aantal mensen"), .klasse = K0) \
    F(str, personen, N_("Mensen"), .klasse = K2) \
    F(num, keten, N_("Keten"), .klasse = K0) \
    F(num, nummer, N_("Nummer in de keten"), .klasse = K0) \
    F(str, zegel, N_("Zegel"), .klasse = K0) \
    F(code, reden, N_("Reden om het nummer te tonen"), .klasse = K0, .codes = &onthulreden_codes)
ENTITY(inzage, INZAGE_FIELDS)

#define KETENKOP_SOORT_CODES(C) \
    C(KETENKOP_DAG, "kop", N_("Kop van de dag")) \
    C(KETENKOP_OPRUIMING, "opruiming", N_("Opgeruimd na de bewaartermijn"))
CODES(ketenkop_soort, KETENKOP_SOORT_CODES)

/* What was signed about all chains together, up to row tot; regel is the line that also stands
 * outside the store. After an opruiming the rows up to tot are gone. */
#define KETENKOP_FIELDS(F) \
    F(num, nr, N_("Nummer"), .klasse = K0, .required = true) \
    F(code, soort, N_("Soort"), .klasse = K0, .required = true, .codes = &ketenkop_soort_codes) \
    F(moment, moment, N_("Moment"), .klasse = K0, .required = true) \
    F(num, tot, N_("Tot en met rij"), .klasse = K0) \
    F(num, fouten, N_("Fouten"), .klasse = K0) \
    F(str, regel, N_("Regel"), .klasse = K0, .required = true, .max = 100000)
ENTITY(ketenkop, KETENKOP_FIELDS)
#endif
