/* inbeeld.h: what is known about a person: gesprek, brede intake (Wi 14, Bi 5.2), language,
 * education, work, time, limits; each fact with its source and date (herkomst). */
#ifndef DOMAIN_INBEELD_H
#define DOMAIN_INBEELD_H
#include "domain/persoon.h"

#define GESPREK_SOORT_CODES(C) \
    C(GESPREK_INTAKE, "intake", N_("Brede intake")) \
    C(GESPREK_VOORTGANG, "voortgang", N_("Voortgangsgesprek")) \
    C(GESPREK_DRIE, "driegesprek", N_("Gesprek met drie")) \
    C(GESPREK_NAZORG, "nazorg", N_("Nazorg")) \
    C(GESPREK_TELEFOON, "telefoon", N_("Telefoongesprek")) \
    C(GESPREK_SCREENING, "screening", N_("Screening"))
CODES(gesprek_soort, GESPREK_SOORT_CODES)
#define GESPREK_AFLOOP_CODES(C) \
    C(GESPREK_GEPLAND, "gepland", N_("Gepland")) C(GESPREK_GEKOMEN, "gekomen", N_("Gekomen")) \
    C(GESPREK_NIET_GEKOMEN, "niet gekomen", N_("Niet gekomen")) \
    C(GESPREK_AFGEMELD, "afgemeld", N_("Afgemeld"))
CODES(gesprek_afloop, GESPREK_AFLOOP_CODES)
#define GESPREK_FIELDS(F) \
    F(persoon_id, persoon_id, N_("Persoon"), .required = true, .ref = "persoon", .ouder = true) \
    F(code, soort, N_("Soort gesprek"), .klasse = K2, .required = true, \
      .codes = &gesprek_soort_codes) \
    F(date, datum, N_("Datum"), .klasse = K2, .required = true) \
    F(tijd, van, N_("Van"), .klasse = K2) F(tijd, tot, N_("Tot"), .klasse = K2) \
    F(str, plaats, N_("Waar"), .klasse = K2, .max = 120) \
    F(bool, tolk, N_("Met tolk"), .klasse = K2) \
    F(code, tolk_taal, N_("Taal van de tolk"), .klasse = K2, .codes = &contacttaal_codes) \
    F(str, tolk_naam, N_("Wie tolkt"), .klasse = K2, .max = 120, \
      .hulp = N_("Naam van de tolk of van de tolkendienst.")) \
    F(gebruiker_id, gebruiker_id, N_("Wie van de gemeente"), .klasse = K2, .ref = "gebruiker") \
    F(code, afloop, N_("Afloop"), .klasse = K2, .codes = &gesprek_afloop_codes) \
    F(str, reden, N_("Waarom niet"), .klasse = K3, .max = 400, .multiline = true, \
      .hulp = N_("In het kort. Schrijf geen ziekte of diagnose op."))
ENTITY(gesprek, GESPREK_FIELDS)
/* Who is invited beside the person: an organisation, and whom of it when that is known. */
#define GESPREK_DEELNEMER_FIELDS(F) \
    F(gesprek_id, gesprek_id, N_("Gesprek"), .required = true, .ref = "gesprek", .ouder = true) \
    F(persoon_id, persoon_id, N_("Persoon"), .required = true, .ref = "persoon", .ouder = true) \
    F(organisatie_id, organisatie_id, N_("Organisatie"), .klasse = K2, .required = true, \
      .ref = "organisatie") \
    F(contactpersoon_id, contactpersoon_id, N_("Contactpersoon"), .klasse = K2, \
      .ref = "contactpersoon") \
    F(deling_id, deling_id, N_("Hoort bij deling"), .intern = true, .ref = "deling", \
      .ouder = true) \
    F(code, komst, N_("Komt de organisatie?"), .klasse = K2, .intern = true, \
      .codes = &komst_codes)
ENTITY(gesprek_deelnemer, GESPREK_DEELNEMER_FIELDS)
/* A colleague beside the one who leads it. */
#define GESPREK_COLLEGA_FIELDS(F) \
    F(gesprek_id, gesprek_id, N_("Gesprek"), .required = true, .ref = "gesprek", .ouder = true) \
    F(persoon_id, persoon_id, N_("Persoon"), .required = true, .ref = "persoon", .ouder = true) \
    F(gebruiker_id, gebruiker_id, N_("Collega"), .klasse = K2, .required = true, \
      .ref = "gebruiker")
ENTITY(gesprek_collega, GESPREK_COLLEGA_FIELDS)

#define LBT_CODES(C) \
    C(LBT_HAALBAAR, "B1-route haalbaar", N_("B1-route haalbaar")) \
    C(LBT_NIET_HAALBAAR, "B1-route niet haalbaar", N_("B1-route niet haalbaar")) \
    C(LBT_ONBEKEND, "onbekend", N_("Onbekend")) \
    C(LBT_VRIJSTELLING, "vrijgesteld", N_("Hoeft de toets niet te doen"))
CODES(lbt_uitslag, LBT_CODES)
#define SCHOOLNIVEAU_CODES(C) \
    C(SCHOOL_GEEN, "geen", N_("Geen school")) C(SCHOOL_BASIS, "basis", N_("Basisschool")) \
    C(SCHOOL_VMBO, "vmbo", N_("Vmbo of onderbouw")) C(SCHOOL_HAVO, "havo/vwo", N_("Havo of vwo")) \
    C(SCHOOL_MBO, "mbo", N_("Mbo")) C(SCHOOL_HBO, "hbo", N_("Hbo")) \
    C(SCHOOL_WO, "wo", N_("Universiteit"))
CODES(schoolniveau, SCHOOLNIVEAU_CODES)
#define ZELFRED_CODES(C) \
    C(ZELF_GOED, "zelf", N_("Kan dit zelf")) C(ZELF_BEETJE, "met hulp", N_("Kan dit met hulp")) \
    C(ZELF_NIET, "niet", N_("Kan dit nog niet"))
CODES(zelfredzaam, ZELFRED_CODES)

/* One row a person: the single facts of the brede intake, by part (intake_deel.c says which). */
#define INTAKE_FIELDS(F) \
    F(persoon_id, persoon_id, N_("Persoon"), .required = true, .ref = "persoon", .ouder = true, \
      .uniek = true) \
    F(date, begonnen, N_("Begonnen op"), .klasse = K2) \
    F(date, afgerond, N_("Afgerond op"), .klasse = K2) \
    F(bool, alleen_gehoord, N_("Verteld: je mag zonder je partner of familie praten"), \
      .klasse = K2, \
      .hulp = N_("Wet inburgering, artikel 14. Zeg dit vóór het gesprek.")) \
    F(code, lbt, N_("Uitslag leerbaarheidstoets"), .klasse = K3, .codes = &lbt_uitslag_codes) \
    F(date, lbt_datum, N_("Datum van de toets"), .klasse = K3) \
    F(str, lbt_score, N_("Score"), .klasse = K3, .max = 8, \
      .hulp = N_("Zoals DUO hem geeft, bijvoorbeeld 23,50.")) \
    F(code, schoolniveau, N_("Hoogste school"), .klasse = K1, .codes = &schoolniveau_codes) \
    F(num, schooljaren, N_("Jaren naar school geweest"), .klasse = K1, .tot = 30) \
    F(code, schrift_latijn, N_("Leest en schrijft ons schrift"), .klasse = K1, \
      .codes = &janee_codes) \
    F(str, omstandigheden, N_("Wat speelt er thuis en wat moet geregeld"), .klasse = K3, \
      .multiline = true, .max = 4000, \
      .hulp = N_("Schrijf geen ziekte of diagnose op. Wel wat iemand nodig heeft.")) \
    F(code, vve, N_("Voorschool voor een kind van 2,5 tot 4 jaar"), .klasse = K3, \
      .codes = &janee_codes) \
    F(str, vve_afspraak, N_("Afspraak over de voorschool"), .klasse = K3, .max = 1000, \
      .multiline = true) \
    F(code, zelf_digitaal, N_("Computer, telefoon en DigiD"), .klasse = K3, \
      .codes = &zelfredzaam_codes) \
    F(code, zelf_regelen, N_("Brieven en afspraken regelen"), .klasse = K3, \
      .codes = &zelfredzaam_codes) \
    F(code, zelf_reizen, N_("Zelf reizen"), .klasse = K1, .codes = &zelfredzaam_codes) \
    F(code, zelf_geld, N_("Geld en rekeningen"), .klasse = K3, .codes = &zelfredzaam_codes) \
    F(code, schulden, N_("Is er hulp nodig bij schulden"), .klasse = K3, .codes = &janee_codes) \
    F(str, geld_afspraak, N_("Afspraak over geld"), .klasse = K3, .max = 1000, .multiline = true) \
    F(str, talenten, N_("Talenten: wat kan hij of zij goed"), .klasse = K1, .max = 2000, \
      .multiline = true) \
    F(str, wensen, N_("Wensen voor werk en leren"), .klasse = K1, .max = 2000, .multiline = true) \
    F(str, wens_sector, N_("Gewenst werk"), .klasse = K1, .max = 120, \
      .hulp = N_("Bijvoorbeeld zorg, techniek of groen.")) \
    F(str, behoeften, N_("Wat is nodig om te beginnen"), .klasse = K1, .max = 2000, \
      .multiline = true) \
    F(str, netwerk, N_("Wie kent hij of zij in Nederland"), .klasse = K3, .max = 2000, \
      .multiline = true) \
    F(code, kent_arbeidsmarkt, N_("Weet hoe je in Nederland werk zoekt"), .klasse = K1, \
      .codes = &zelfredzaam_codes) \
    F(str, arbeidsmarkt, N_("Wat weet hij of zij al over werken in Nederland"), .klasse = K1, \
      .max = 2000, .multiline = true) \
    F(num, reis_minuten, N_("Reistijd: hoogstens (minuten)"), .klasse = K1, .tot = 180) \
    F(bool, fiets, N_("Kan fietsen"), .klasse = K1) \
    F(bool, ov, N_("Reist met bus of trein"), .klasse = K1) \
    F(bool, auto_rijbewijs, N_("Rijdt auto, met rijbewijs"), .klasse = K1) \
    F(num, uren_min, N_("Wil werken: minstens (uur per week)"), .klasse = K1, .tot = 60) \
    F(num, uren_max, N_("Kan werken: hoogstens (uur per week)"), .klasse = K1, .tot = 60)
ENTITY(intake, INTAKE_FIELDS)

#define TAALVAARDIGHEID_CODES(C) \
    C(VAARD_LE, "LE", N_("Lezen")) C(VAARD_LU, "LU", N_("Luisteren")) \
    C(VAARD_SC, "SC", N_("Schrijven")) C(VAARD_SP, "SP", N_("Spreken"))
CODES(taalvaardigheid, TAALVAARDIGHEID_CODES)
#define TAALBRON_CODES(C) \
    C(TAALBRON_LBT, "LBT", N_("Leerbaarheidstoets")) \
    C(TAALBRON_TOETS, "toets", N_("Toets van de taalschool")) \
    C(TAALBRON_EXAMEN, "examen", N_("Examen")) \
    C(TAALBRON_INSCHATTING, "inschatting", N_("Inschatting"))
CODES(taalbron, TAALBRON_CODES)
#define TAALMETING_FIELDS(F) \
    F(persoon_id, persoon_id, N_("Persoon"), .required = true, .ref = "persoon", .ouder = true) \
    F(code, vaardigheid, N_("Vaardigheid"), .klasse = K1, .required = true, \
      .codes = &taalvaardigheid_codes) \
    F(code, niveau, N_("Niveau"), .klasse = K1, .required = true, .codes = &cefr_codes) \
    F(date, datum, N_("Gemeten op"), .klasse = K1, .required = true) \
    F(code, bron, N_("Bron"), .klasse = K1, .codes = &taalbron_codes)
ENTITY(taalmeting, TAALMETING_FIELDS)

#define OPLEIDING_FIELDS(F) \
    F(persoon_id, persoon_id, N_("Persoon"), .required = true, .ref = "persoon", .ouder = true) \
    F(str, naam, N_("Opleiding"), .klasse = K1, .required = true, .max = 160) \
    F(code, niveau, N_("Niveau"), .klasse = K1, .codes = &schoolniveau_codes) \
    F(str, land, N_("Land van de school"), .klasse = K2, .max = 80) \
    F(bool, in_nederland, N_("In Nederland"), .klasse = K1) \
    F(code, diploma, N_("Diploma gehaald"), .klasse = K1, .codes = &janee_codes) \
    F(str, waardering, N_("Diplomawaardering"), .klasse = K1, .max = 120, \
      .hulp = N_("Niveau volgens IDW, als dat bekend is.")) \
    F(num, jaar, N_("Jaar"), .klasse = K1, .van = 1950, .tot = 2100)
ENTITY(opleiding, OPLEIDING_FIELDS)

#define WERKERVARING_FIELDS(F) \
    F(persoon_id, persoon_id, N_("Persoon"), .required = true, .ref = "persoon", .ouder = true) \
    F(str, beroep, N_("Beroep"), .klasse = K1, .required = true, .max = 120) \
    F(str, beroepscode, N_("Beroepscode (ISCO of BRC)"), .klasse = K1, .max = 6) \
    F(str, sector, N_("Sector"), .klasse = K1, .max = 80) \
    F(num, jaren, N_("Aantal jaren"), .klasse = K1, .tot = 60) \
    F(str, land, N_("Land"), .klasse = K2, .max = 80)
ENTITY(werkervaring, WERKERVARING_FIELDS)

#define VAARDIGHEID_FIELDS(F) \
    F(persoon_id, persoon_id, N_("Persoon"), .required = true, .ref = "persoon", .ouder = true) \
    F(str, naam, N_("Vaardigheid"), .klasse = K1, .required = true, .max = 120) \
    F(str, bewijs, N_("Waaruit blijkt dat"), .klasse = K1, .max = 200)
ENTITY(vaardigheid, VAARDIGHEID_FIELDS)

#define WEEKDAG_CODES(C) \
    C(MAANDAG, "ma", N_("maandag")) C(DINSDAG, "di", N_("dinsdag")) \
    C(WOENSDAG, "wo", N_("woensdag")) \
    C(DONDERDAG, "do", N_("donderdag")) C(VRIJDAG, "vr", N_("vrijdag")) \
    C(ZATERDAG, "za", N_("zaterdag")) C(ZONDAG, "zo", N_("zondag"))
CODES(weekdag, WEEKDAG_CODES)
#define BESCHIKBAAR_SOORT_CODES(C) \
    C(BESCHIKBAAR_WERK, "werk", N_("Kan werken of leren")) \
    C(BESCHIKBAAR_ZORG, "zorg", N_("Zorgt voor iemand")) \
    C(BESCHIKBAAR_NIET, "niet", N_("Kan niet"))
CODES(beschikbaar_soort, BESCHIKBAAR_SOORT_CODES)
/* A block of the week; without any block of 'werk' all of 7.00-22.00 on weekdays can be planned. */
#define BESCHIKBAARHEID_FIELDS(F) \
    F(persoon_id, persoon_id, N_("Persoon"), .required = true, .ref = "persoon", .ouder = true) \
    F(code, dag, N_("Dag"), .klasse = K1, .required = true, .codes = &weekdag_codes) \
    F(tijd, van, N_("Van"), .klasse = K1, .required = true) \
    F(tijd, tot, N_("Tot"), .klasse = K1, .required = true) \
    F(code, soort, N_("Wat"), .klasse = K1, .required = true, .codes = &beschikbaar_soort_codes)
ENTITY(beschikbaarheid, BESCHIKBAARHEID_FIELDS)

/* K4: hours and tasks only; where a limit comes from is never stored (design.md 4). */
#define BELASTBAARHEID_FIELDS(F) \
    F(persoon_id, persoon_id, N_("Persoon"), .required = true, .ref = "persoon", .ouder = true) \
    F(num, uren_week, N_("Hoogstens uur per week"), .klasse = K4, .tot = 60) \
    F(num, uren_dag, N_("Hoogstens uur per dag"), .klasse = K4, .tot = 12) \
    F(str, taken, N_("Wat kan wel"), .klasse = K4, .max = 1000, .multiline = true, \
      .hulp = N_("Geen diagnose. Alleen uren en taken.")) \
    F(date, geldig_tot, N_("Opnieuw bekijken op"), .klasse = K4)
ENTITY(belastbaarheid, BELASTBAARHEID_FIELDS)

#define GRENS_CODES(C) \
    C(GRENS_TILLEN, "tillen", N_("Niet zwaar tillen")) \
    C(GRENS_STAAN, "staan", N_("Niet lang staan")) \
    C(GRENS_NACHT, "nacht", N_("Geen nachtdienst")) \
    C(GRENS_AVOND, "avond", N_("Geen avonddienst")) \
    C(GRENS_HOOGTE, "hoogte", N_("Niet op hoogte werken")) \
    C(GRENS_BUITEN, "buiten", N_("Niet buiten werken")) \
    C(GRENS_DRUK, "drukte", N_("Geen erg drukke werkplek")) \
    C(GRENS_ANDERS, "anders", N_("Anders"))
CODES(grens, GRENS_CODES)
#define WERKGRENS_FIELDS(F) \
    F(persoon_id, persoon_id, N_("Persoon"), .required = true, .ref = "persoon", .ouder = true) \
    F(code, soort, N_("Grens op het werk"), .klasse = K1, .required = true, .codes = &grens_codes) \
    F(str, tekst, N_("In eigen woorden"), .klasse = K1, .max = 200, \
      .hulp = N_("Bijvoorbeeld: niet tillen boven 10 kg. Schrijf niet op waarom."))
ENTITY(werkgrens, WERKGRENS_FIELDS)

#define ASSESSMENT_FIELDS(F) \
    F(persoon_id, persoon_id, N_("Persoon"), .required = true, .ref = "persoon", .ouder = true) \
    F(str, soort, N_("Soort assessment"), .klasse = K1, .required = true, .max = 80) \
    F(date, datum, N_("Datum"), .klasse = K1, .required = true) \
    F(str, door, N_("Door wie"), .klasse = K1, .max = 120) \
    F(str, resultaat, N_("Resultaat in woorden"), .klasse = K1, .max = 2000, .multiline = true)
ENTITY(assessment, ASSESSMENT_FIELDS)

#define BRON_CODES(C) \
    C(BRON_GESPREK, "gesprek", N_("Gesprek")) C(BRON_PERSOON, "persoon", N_("Zelf verteld")) \
    C(BRON_IMPORT, "import", N_("Bestand van de gemeente")) C(BRON_DUO, "DUO", N_("DUO")) \
    C(BRON_COA, "COA", N_("COA")) C(BRON_VWN, "VluchtelingenWerk", N_("VluchtelingenWerk")) \
    C(BRON_TAALSCHOOL, "taalschool", N_("Taalschool")) C(BRON_BRP, "BRP", N_("BRP")) \
    C(BRON_PVT, "PVT", N_("Participatieverklaring")) \
    C(BRON_WERKGEVER, "werkgever", N_("Werkgever"))
CODES(bron, BRON_CODES)
/* Of each fact: where it comes from and since when. The newest row of (onderwerp, veld) counts. */
#define HERKOMST_FIELDS(F) \
    F(persoon_id, persoon_id, N_("Persoon"), .required = true, .ref = "persoon", .ouder = true) \
    F(str, onderwerp, N_("Onderwerp"), .klasse = K1, .required = true, .max = 40) /* entity */ \
    F(num, onderwerp_id, N_("Rij"), .klasse = K0, .required = true) \
    F(str, veld, N_("Veld"), .klasse = K1, .required = true, .max = 40) \
    F(code, bron, N_("Bron"), .klasse = K1, .codes = &bron_codes) \
    F(gesprek_id, gesprek_id, N_("Gesprek"), .ref = "gesprek") \
    F(date, datum, N_("Datum"), .klasse = K1)
ENTITY(herkomst, HERKOMST_FIELDS)
#endif
