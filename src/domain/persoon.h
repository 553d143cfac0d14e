/* persoon.h: the statushouder and what follows him: household, benefit, inburgering, exams. */
#ifndef DOMAIN_PERSOON_H
#define DOMAIN_PERSOON_H
#include "domain/cefr.h"
#include "domain/gebruiker.h"

#define DOELGROEP_CODES(C) \
    C(DOELGROEP_STATUSHOUDER, "statushouder", N_("Statushouder")) \
    C(DOELGROEP_GEZINSLID, "gezinslid", N_("Gezinslid van een statushouder")) \
    C(DOELGROEP_OVERIG, "overige", N_("Gezinsmigrant of overige migrant")) \
    C(DOELGROEP_STUDENT, "student", N_("Student"))
CODES(doelgroep, DOELGROEP_CODES)

#define CONTACTTAAL_CODES(C) \
    C(TAAL_NL, "nl", N_("Nederlands")) C(TAAL_EN, "en", N_("Engels")) \
    C(TAAL_AR, "ar", N_("Arabisch")) \
    C(TAAL_TI, "ti", N_("Tigrinya")) C(TAAL_TR, "tr", N_("Turks")) C(TAAL_FA, "fa", N_("Farsi")) \
    C(TAAL_PRS, "prs", N_("Dari")) C(TAAL_UK, "uk", N_("Oekraïens")) \
    C(TAAL_SO, "so", N_("Somalisch")) \
    C(TAAL_PS, "ps", N_("Pasjtoe")) C(TAAL_KU, "ku", N_("Koerdisch")) \
    C(TAAL_AM, "am", N_("Amhaars")) \
    C(TAAL_FR, "fr", N_("Frans")) C(TAAL_ES, "es", N_("Spaans")) C(TAAL_RU, "ru", N_("Russisch"))
CODES(contacttaal, CONTACTTAAL_CODES)

#define AANSPREEKVORM_CODES(C) \
    C(AANSPREEK_MEVROUW, "mevrouw", N_("Mevrouw")) C(AANSPREEK_MENEER, "meneer", N_("Meneer")) \
    C(AANSPREEK_GEEN, "geen", N_("Alleen de naam"))
CODES(aanspreekvorm, AANSPREEKVORM_CODES)

#define WOONSITUATIE_CODES(C) \
    C(WOON_AZC, "azc", N_("Woont in een azc")) \
    C(WOON_TIJDELIJK, "tijdelijk", N_("Tijdelijke woning")) \
    C(WOON_WONING, "woning", N_("Eigen woning")) C(WOON_OVERIG, "overig", N_("Anders"))
CODES(woonsituatie, WOONSITUATIE_CODES)

#define JANEE_CODES(C) C(JA, "ja", N_("Ja")) C(NEE, "nee", N_("Nee"))
CODES(janee, JANEE_CODES)

bool bsn_klopt(str s);      /* PR-01, in regels/privacy.c */
bool vnummer_klopt(str s);

#define PERSOON_FIELDS(F) \
    F(str, nummer, N_("Dossiernummer"), .klasse = K1, .intern = true, .uniek = true, \
      .max = 20) /* 2026-0417 */ \
    F(str, naam, N_("Naam"), .klasse = K2, .required = true, .max = 200, .autocomplete = "off") \
    F(str, naam_sleutel, N_("Sorteernaam"), .klasse = K2, .intern = true, \
      .max = 400) /* text_sleutel(naam) */ \
    F(date, geboortedatum, N_("Geboortedatum"), .klasse = K2) \
    F(code, aanspreekvorm, N_("Aanspreekvorm"), .klasse = K2, .codes = &aanspreekvorm_codes) \
    F(code, contacttaal, N_("Taal om in te praten"), .klasse = K1, .codes = &contacttaal_codes) \
    F(bool, tolk, N_("Tolk nodig"), .klasse = K1) \
    F(geheim, bsn, N_("BSN"), .klasse = K5, .check = bsn_klopt, .uniek = true, \
      .verwacht = N_("is geen BSN. Een BSN heeft 9 cijfers en klopt met de elfproef."), \
      .hulp = N_("9 cijfers. Woont iemand nog in een azc? Vul dan het V-nummer in.")) \
    F(geheim, vnummer, N_("V-nummer"), .klasse = K5, .check = vnummer_klopt, .uniek = true, \
      .verwacht = N_("is geen V-nummer. Een V-nummer heeft 10 cijfers."), \
      .hulp = N_("10 cijfers.")) \
    F(str, telefoon, N_("Telefoon"), .klasse = K2, .max = 30) \
    F(str, telefoon_sleutel, N_("Telefoon om te zoeken"), .klasse = K2, .intern = true, .max = 30) \
    F(str, email, N_("E-mail"), .klasse = K2, .max = 240) \
    F(str, adres, N_("Adres"), .klasse = K2, .max = 240) \
    F(str, postcode, N_("Postcode"), .klasse = K2, .max = 10) \
    F(str, plaats, N_("Plaats"), .klasse = K2, .max = 80) \
    F(code, woonsituatie, N_("Woonsituatie"), .klasse = K2, .codes = &woonsituatie_codes) \
    F(str, azc, N_("Locatie van het azc"), .klasse = K2, .max = 120) \
    F(date, koppeling, N_("Gekoppeld aan de gemeente op"), .klasse = K3) \
    F(date, vestiging, N_("In de BRP van de gemeente sinds"), .klasse = K3, \
      .hulp = N_("De dag van inschrijving. Leeg zolang iemand in het azc woont.")) \
    F(code, doelgroep, N_("Doelgroep"), .klasse = K3, .required = true, .codes = &doelgroep_codes) \
    F(date, aanmelding, N_("Aangemeld op"), .klasse = K1) \
    F(gebruiker_id, klantmanager_id, N_("Klantmanager"), .klasse = K1, .ref = "gebruiker") \
    F(team_id, team_id, N_("Team"), .klasse = K1, .intern = true, .ref = "team") \
    F(date, laatste_contact, N_("Laatste contact"), .klasse = K1, .intern = true) \
    F(code, laaggeletterd, N_("Laaggeletterd"), .klasse = K1, .codes = &janee_codes) \
    F(code, opleiding_in_nederland, N_("Opleiding in Nederland gevolgd"), .klasse = K1, \
      .codes = &janee_codes) \
    F(code, werkervaring_bekend, N_("Heeft werkervaring"), .klasse = K1, .codes = &janee_codes) \
    F(bool, studeert, N_("Volgt nu een opleiding"), .klasse = K1) \
    F(date, uit_beeld, N_("Niet meer in beeld sinds"), .klasse = K1)
ENTITY(persoon, PERSOON_FIELDS)

#define HUISHOUDEN_FIELDS(F) \
    F(str, naam, N_("Naam van het huishouden"), .klasse = K2) \
    F(num, kinderen, N_("Kinderen thuis"), .klasse = K2, .tot = 20) \
    F(date, jongste_kind, N_("Geboortedatum van het jongste kind"), .klasse = K2) \
    F(num, opvang_uren, N_("Uren kinderopvang per week"), .klasse = K1, .tot = 80)
ENTITY(huishouden, HUISHOUDEN_FIELDS)

#define HUISHOUDEN_LID_FIELDS(F) \
    F(huishouden_id, huishouden_id, N_("Huishouden"), .required = true, .ref = "huishouden", \
      .ouder = true) \
    F(persoon_id, persoon_id, N_("Persoon"), .required = true, .ref = "persoon", .ouder = true) \
    F(bool, zorgt_voor_kinderen, N_("Zorgt overdag voor de kinderen"), .klasse = K1)
ENTITY(huishouden_lid, HUISHOUDEN_LID_FIELDS)

#define UITKERING_SOORT_CODES(C) \
    C(UITKERING_BIJSTAND, "bijstand", N_("Bijstand (Participatiewet)")) \
    C(UITKERING_IOAW, "ioaw", N_("IOAW")) C(UITKERING_BBZ, "bbz", N_("Bbz")) \
    C(UITKERING_UWV, "uwv", N_("Uitkering van UWV"))
CODES(uitkering_soort, UITKERING_SOORT_CODES)
#define UITKERING_OMVANG_CODES(C) \
    C(UITKERING_VOLLEDIG, "volledig", N_("Volledig")) \
    C(UITKERING_GEDEELTELIJK, "gedeeltelijk", N_("Gedeeltelijk"))
CODES(uitkering_omvang, UITKERING_OMVANG_CODES)
#define UITKERING_EINDE_CODES(C) \
    C(EINDE_WERK, "werk", N_("Werk in loondienst")) \
    C(EINDE_ONDERNEMER, "ondernemer", N_("Eigen bedrijf")) \
    C(EINDE_OPLEIDING, "opleiding", N_("Opleiding met studiefinanciering")) \
    C(EINDE_VERHUISD, "verhuisd", N_("Verhuisd")) \
    C(EINDE_RELATIE, "relatie", N_("Inkomen van partner")) \
    C(EINDE_OVERIG, "overig", N_("Andere reden"))
CODES(uitkering_einde, UITKERING_EINDE_CODES)

/* [van, tot) */
#define UITKERING_FIELDS(F) \
    F(persoon_id, persoon_id, N_("Persoon"), .required = true, .ref = "persoon", .ouder = true) \
    F(code, soort, N_("Soort uitkering"), .klasse = K3, .required = true, \
      .codes = &uitkering_soort_codes) \
    F(code, omvang, N_("Omvang"), .klasse = K3, .codes = &uitkering_omvang_codes) \
    F(date, van, N_("Vanaf"), .klasse = K3, .required = true) \
    F(date, tot, N_("Tot"), .klasse = K3, \
      .hulp = N_("De eerste dag zonder uitkering. Leeg: loopt nog.")) \
    F(code, einde, N_("Reden van het einde"), .klasse = K3, .codes = &uitkering_einde_codes)
ENTITY(uitkering, UITKERING_FIELDS)

#define INBURGERING_STAND_CODES(C) \
    C(INBURGERING_PLICHTIG, "plichtig", N_("Inburgeringsplichtig")) \
    C(INBURGERING_VOLDAAN, "voldaan", N_("Inburgering gehaald")) \
    C(INBURGERING_VRIJGESTELD, "vrijgesteld", N_("Vrijgesteld")) \
    C(INBURGERING_ONTHEVEN, "ontheven", N_("Ontheven")) \
    C(INBURGERING_VERVALLEN, "vervallen", N_("Plicht vervallen"))
CODES(inburgering_stand, INBURGERING_STAND_CODES)
#define INBURGERING_WET_CODES(C) \
    C(WET_2013, "Wi2013", N_("Wet inburgering 2013")) \
    C(WET_2021, "Wi2021", N_("Wet inburgering 2021"))
CODES(inburgering_wet, INBURGERING_WET_CODES)

/* [van, tot) */
#define INBURGERINGSTATUS_FIELDS(F) \
    F(persoon_id, persoon_id, N_("Persoon"), .required = true, .ref = "persoon", .ouder = true) \
    F(code, stand, N_("Stand van de inburgering"), .klasse = K3, .required = true, \
      .codes = &inburgering_stand_codes) \
    F(code, wet, N_("Welke wet"), .klasse = K3, .codes = &inburgering_wet_codes) \
    F(date, van, N_("Vanaf"), .klasse = K3, .required = true) \
    F(date, tot, N_("Tot"), .klasse = K3) \
    F(date, kennisgeving, N_("Brief van DUO op"), .klasse = K3) \
    F(date, termijn_eind, N_("Einde van de termijn volgens DUO"), .klasse = K3)
ENTITY(inburgeringstatus, INBURGERINGSTATUS_FIELDS)

#define EXAMENDEEL_CODES(C) \
    C(EXAMEN_LE, "LE", N_("Lezen")) C(EXAMEN_LU, "LU", N_("Luisteren")) \
    C(EXAMEN_SC, "SC", N_("Schrijven")) \
    C(EXAMEN_SP, "SP", N_("Spreken")) \
    C(EXAMEN_KNM, "KNM", N_("Kennis van de Nederlandse maatschappij"))
CODES(examendeel, EXAMENDEEL_CODES)
#define EXAMENUITSLAG_CODES(C) \
    C(EXAMEN_GESLAAGD, "geslaagd", N_("Geslaagd")) C(EXAMEN_GEZAKT, "gezakt", N_("Gezakt")) \
    C(EXAMEN_GEEN, "geen", N_("Geen resultaat"))
CODES(examenuitslag, EXAMENUITSLAG_CODES)
#define EXAMEN_FIELDS(F) \
    F(persoon_id, persoon_id, N_("Persoon"), .required = true, .ref = "persoon", .ouder = true) \
    F(code, onderdeel, N_("Onderdeel"), .klasse = K3, .required = true, \
      .codes = &examendeel_codes) \
    F(code, niveau, N_("Niveau"), .klasse = K3, .codes = &cefr_codes) \
    F(date, datum, N_("Datum van het examen"), .klasse = K3, .required = true) \
    F(code, uitslag, N_("Uitslag"), .klasse = K3, .codes = &examenuitslag_codes)
ENTITY(examen, EXAMEN_FIELDS)
/* Looked at by someone: these two dossiers are of two people. The lower id is persoon_id. */
#define DUBBEL_NEE_FIELDS(F) \
    F(persoon_id, persoon_id, N_("Persoon"), .required = true, .ref = "persoon", .ouder = true) \
    F(persoon_id, ander_id, N_("Lijkt op"), .required = true, .ref = "persoon", .ouder = true) \
    F(date, bekeken, N_("Bekeken op"), .klasse = K1)
ENTITY(dubbel_nee, DUBBEL_NEE_FIELDS)
#endif
