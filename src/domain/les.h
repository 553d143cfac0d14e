/* les.h: lesson groups of a taalschool, their week, who takes part, attendance. */
#ifndef DOMAIN_LES_H
#define DOMAIN_LES_H
#include "domain/plek.h"

/* What the lessons of a group are, as the ledger of hours names it; empty: language (NT2), and
 * learning to read for who is laaggeletterd in the Z-route. */
#define LES_SOORT_CODES(C) \
    C(LES_NT2, "NT2", N_("Taalles (NT2)")) \
    C(LES_ALFA, "alfabetisering", N_("Leren lezen en schrijven")) \
    C(LES_KNM, "KNM", N_("KNM"))
CODES(les_soort, LES_SOORT_CODES)
/* Language of the work that people want or do (aanpakken B13). */
#define VAKTAAL_CODES(C) \
    C(VAKTAAL_ZORG, "zorg", N_("Zorg")) C(VAKTAAL_TECHNIEK, "techniek", N_("Techniek")) \
    C(VAKTAAL_BOUW, "bouw", N_("Bouw")) C(VAKTAAL_GROEN, "groen", N_("Groen")) \
    C(VAKTAAL_LOGISTIEK, "logistiek", N_("Logistiek")) \
    C(VAKTAAL_HORECA, "horeca", N_("Horeca")) C(VAKTAAL_WINKEL, "winkel", N_("Winkel")) \
    C(VAKTAAL_SCHOONMAAK, "schoonmaak", N_("Schoonmaak")) \
    C(VAKTAAL_KANTOOR, "kantoor", N_("Kantoor")) \
    C(VAKTAAL_ONDERWIJS, "onderwijs", N_("Onderwijs en opvang"))
CODES(vaktaal, VAKTAAL_CODES)
/* plaatsen: of the room; anderen: seats of people whom this gemeente does not guide. */
#define LESGROEP_FIELDS(F) \
    F(organisatie_id, organisatie_id, N_("Taalschool"), .klasse = K0, .required = true, \
      .ref = "organisatie", .ouder = true) \
    F(str, naam, N_("Naam van de groep"), .klasse = K0, .required = true, .max = 80) \
    F(code, niveau, N_("Niveau"), .klasse = K0, .codes = &cefr_codes) \
    F(code, leerroute, N_("Leerroute"), .klasse = K0, .codes = &leerroute_codes) \
    F(str, docent, N_("Docent"), .klasse = K0, .max = 120) \
    F(str, lokaal, N_("Lokaal"), .klasse = K0, .max = 80) \
    F(num, plaatsen, N_("Plaatsen"), .klasse = K0, .required = true, .van = 1, .tot = 60) \
    F(date, van, N_("Eerste les"), .klasse = K0) F(date, tot, N_("Tot"), .klasse = K0) \
    F(num, anderen, N_("Plaatsen voor anderen"), .klasse = K0, .tot = 60, \
      .hulp = N_("Mensen in de groep die niet van deze gemeente zijn.")) \
    F(code, soort, N_("Soort les"), .klasse = K0, .codes = &les_soort_codes, \
      .hulp = N_("Leeg: taalles.")) \
    F(code, vaktaal, N_("Vaktaal"), .klasse = K0, .codes = &vaktaal_codes)
ENTITY(lesgroep, LESGROEP_FIELDS)
#define LES_FIELDS(F) \
    F(lesgroep_id, lesgroep_id, N_("Lesgroep"), .required = true, .ref = "lesgroep", \
      .ouder = true) \
    F(code, dag, N_("Dag"), .klasse = K0, .required = true, .codes = &weekdag_codes) \
    F(tijd, van, N_("Van"), .klasse = K0, .required = true) \
    F(tijd, tot, N_("Tot"), .klasse = K0, .required = true)
ENTITY(les, LES_FIELDS)
/* Days without lessons of a whole school, [van, tot). */
#define LESVAKANTIE_FIELDS(F) \
    F(organisatie_id, organisatie_id, N_("Taalschool"), .klasse = K0, .required = true, \
      .ref = "organisatie", .ouder = true) \
    F(str, naam, N_("Vakantie"), .klasse = K0, .required = true, .max = 80) \
    F(date, van, N_("Eerste dag zonder les"), .klasse = K0, .required = true) \
    F(date, tot, N_("Weer les vanaf"), .klasse = K0, .required = true)
ENTITY(lesvakantie, LESVAKANTIE_FIELDS)
#define UITVAL_CODES(C) \
    C(UITVAL_DOCENT, "docent", N_("De docent kan niet")) \
    C(UITVAL_LOKAAL, "lokaal", N_("Het lokaal kan niet")) \
    C(UITVAL_WEER, "weer", N_("Weer of vervoer")) \
    C(UITVAL_WEINIG, "weinig", N_("Te weinig mensen")) \
    C(UITVAL_FEESTDAG, "feestdag", N_("Feestdag")) C(UITVAL_ANDERS, "anders", N_("Anders"))
CODES(uitval, UITVAL_CODES)
/* One lesson (datum, van) of a group that does not take place, and the one that is given instead:
 * inhaal not set: none, or not planned yet. Its hours count on the day of the inhaalles, once. */
#define LESUITVAL_FIELDS(F) \
    F(lesgroep_id, lesgroep_id, N_("Lesgroep"), .required = true, .ref = "lesgroep", \
      .ouder = true) \
    F(date, datum, N_("Dag van de les"), .klasse = K0, .required = true) \
    F(tijd, van, N_("Begin van de les"), .klasse = K0, .required = true) \
    F(code, oorzaak, N_("Waarom"), .klasse = K0, .required = true, .codes = &uitval_codes) \
    F(date, inhaal, N_("Inhaalles op"), .klasse = K0) \
    F(tijd, inhaal_van, N_("Inhaalles van"), .klasse = K0) \
    F(tijd, inhaal_tot, N_("Inhaalles tot"), .klasse = K0) \
    F(str, inhaal_lokaal, N_("Lokaal van de inhaalles"), .klasse = K0, .max = 80)
ENTITY(lesuitval, LESUITVAL_FIELDS)
/* [van, tot) */
#define LESDEELNAME_FIELDS(F) \
    F(lesgroep_id, lesgroep_id, N_("Lesgroep"), .required = true, .ref = "lesgroep", \
      .ouder = true) \
    F(persoon_id, persoon_id, N_("Persoon"), .required = true, .ref = "persoon", .ouder = true) \
    F(date, van, N_("Vanaf"), .klasse = K1, .required = true) F(date, tot, N_("Tot"), .klasse = K1)
ENTITY(lesdeelname, LESDEELNAME_FIELDS)
/* Why someone was not there. Never what he has or where: that is not for a school to keep. */
#define VERZUIM_CODES(C) \
    C(VERZUIM_ZIEK, "ziek", N_("Ziek gemeld")) C(VERZUIM_WERK, "werk", N_("Werk")) \
    C(VERZUIM_AFSPRAAK, "afspraak", N_("Andere afspraak")) \
    C(VERZUIM_ZORG, "zorg", N_("Zorg of opvang")) C(VERZUIM_REIS, "reis", N_("Reis")) \
    C(VERZUIM_ANDERS, "anders", N_("Iets anders")) \
    C(VERZUIM_ONBEKEND, "onbekend", N_("Weet ik niet"))
CODES(verzuim, VERZUIM_CODES)
#define AANWEZIGHEID_FIELDS(F) \
    F(lesgroep_id, lesgroep_id, N_("Lesgroep"), .required = true, .ref = "lesgroep", \
      .ouder = true) \
    F(persoon_id, persoon_id, N_("Persoon"), .required = true, .ref = "persoon", .ouder = true) \
    F(date, datum, N_("Dag"), .klasse = K1, .required = true) \
    F(num, minuten, N_("Minuten les"), .klasse = K1, .tot = 720) \
    F(code, aanwezig, N_("Aanwezig"), .klasse = K1, .required = true, .codes = &aanwezig_codes) \
    F(code, oorzaak, N_("Oorzaak"), .klasse = K1, .codes = &verzuim_codes)
ENTITY(aanwezigheid, AANWEZIGHEID_FIELDS)

#define VERZOEK_CODES(C) \
    C(VERZOEK_OPEN, "open", N_("Wacht op antwoord")) C(VERZOEK_JA, "ja", N_("Ja, dat kan")) \
    C(VERZOEK_GROEP, "andere groep", N_("Ja, in een andere groep")) \
    C(VERZOEK_NEE, "nee", N_("Nee, dat kan niet"))
CODES(verzoek, VERZOEK_CODES)
/* The gemeente asks a school to plan around work: this lesson (dag, van, tot) does not fit. tekst
 * is all that the school reads: when, and what is asked; not where someone works. */
#define LESVERZOEK_FIELDS(F) \
    F(persoon_id, persoon_id, N_("Persoon"), .required = true, .ref = "persoon", .ouder = true) \
    F(lesgroep_id, lesgroep_id, N_("Lesgroep"), .required = true, .ref = "lesgroep", \
      .ouder = true) \
    F(gebruiker_id, gebruiker_id, N_("Gevraagd door"), .klasse = K1, .ref = "gebruiker") \
    F(date, gevraagd, N_("Gevraagd op"), .klasse = K1, .required = true) \
    F(str, tekst, N_("Wat is de vraag"), .klasse = K1, .required = true, .max = 1000, \
      .multiline = true) \
    F(code, stand, N_("Antwoord"), .klasse = K1, .required = true, .codes = &verzoek_codes) \
    F(lesgroep_id, naar, N_("Andere groep"), .klasse = K1, .ref = "lesgroep") \
    F(str, antwoord, N_("Toelichting"), .klasse = K1, .max = 400, .multiline = true, \
      .hulp = N_("Schrijf geen ziekte of diagnose op.")) \
    F(date, antwoord_op, N_("Antwoord op"), .klasse = K1)
ENTITY(lesverzoek, LESVERZOEK_FIELDS)
#endif
