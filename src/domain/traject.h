/* traject.h: an instrument in use for a person, with its hours; uitstroom at its end. */
#ifndef DOMAIN_TRAJECT_H
#define DOMAIN_TRAJECT_H
#include "domain/plan.h"

#define INSTRUMENT_CODES(C) \
    C(INS_TAALLES, "taalles", N_("Taalles")) \
    C(INS_EXTRA_TAALLES, "extra taalles", N_("Extra taalles")) \
    C(INS_TAALSTAGE, "taalstage", N_("Taalstage")) \
    C(INS_LEERWERK, "leerwerktraject", N_("Leerwerktraject")) \
    C(INS_WERKERVARING, "werkervaringsplek", N_("Werkervaringsplek")) \
    C(INS_PROEF, "proefplaatsing", N_("Proefplaatsing")) \
    C(INS_VRIJWILLIG, "vrijwilligerswerk", N_("Vrijwilligerswerk")) C(INS_BBL, "BBL", N_("BBL")) \
    C(INS_DERDE, "derde leerweg", N_("Derde leerweg")) \
    C(INS_OPLEIDING, "opleiding", N_("Opleiding")) \
    C(INS_BETAALD, "betaald werk", N_("Betaald werk")) \
    C(INS_SOLLICITATIE, "sollicitatietraining", N_("Sollicitatietraining")) \
    C(INS_COMPETENTIE, "competentieontwikkeling", N_("Competentieontwikkeling")) \
    C(INS_VERWACHTING, "verwachtingsgesprekken", N_("Gesprekken over verwachtingen")) \
    C(INS_BUDGET, "budgetbegeleiding", N_("Budgetbegeleiding")) \
    C(INS_MAATJE, "maatje", N_("Maatje")) \
    C(INS_TAALMAATJE, "taalmaatje", N_("Taalmaatje")) \
    C(INS_JOBCOACH, "jobcoaching", N_("Jobcoaching")) \
    C(INS_BEGELEIDING, "begeleiding", N_("Begeleiding")) \
    C(INS_PVT, "PVT", N_("Participatieverklaring (PVT)")) \
    C(INS_MAP, "MAP", N_("Module arbeidsmarkt en participatie (MAP)")) \
    C(INS_KNM, "KNM", N_("Kennis van de Nederlandse maatschappij (KNM)")) \
    C(INS_ACTIVITEIT, "activiteit", N_("Activiteit")) \
    C(INS_THEMA, "themabijeenkomst", N_("Themabijeenkomst"))
CODES(instrument, INSTRUMENT_CODES)
/* The track of an instrument (SPOOR_..), and whether its success counts as a werktraject. */
int instrument_spoor(int instrument);
bool instrument_is_werk(int instrument);

#define UITSTROOM_CODES(C) \
    C(UIT_BAAN_HIER, "baan hier", N_("Baan op deze plek")) \
    C(UIT_ANDER_WERK, "ander werk", N_("Ander betaald werk")) \
    C(UIT_OPLEIDING, "opleiding", N_("Opleiding")) \
    C(UIT_VRIJWILLIG, "vrijwilligerswerk", N_("Vrijwilligerswerk")) \
    C(UIT_VERVOLG, "vervolgtraject", N_("Volgende stap in het plan")) \
    C(UIT_GEHAALD, "doel gehaald", N_("Doel gehaald")) \
    C(UIT_GESTOPT, "gestopt", N_("Gestopt")) C(UIT_VERHUISD, "verhuisd", N_("Verhuisd"))
CODES(uitstroom, UITSTROOM_CODES)
bool uitstroom_is_geslaagd(int uitstroom);   /* work or schooling after it */
bool werktraject_is_geslaagd(int uitstroom); /* that, or its own goal was reached */

/* [van, tot); eind is set when it really ended. */
#define TRAJECT_FIELDS(F) \
    F(persoon_id, persoon_id, N_("Persoon"), .required = true, .ref = "persoon", .ouder = true) \
    F(code, instrument, N_("Instrument"), .klasse = K1, .required = true, \
      .codes = &instrument_codes) \
    F(str, doel, N_("Doel"), .klasse = K1, .max = 400) \
    F(organisatie_id, organisatie_id, N_("Aanbieder"), .klasse = K1, .ref = "organisatie") \
    F(date, van, N_("Begin"), .klasse = K1, .required = true) \
    F(date, tot, N_("Gepland tot"), .klasse = K1, .hulp = N_("De eerste dag erna.")) \
    F(num, uren, N_("Uren per week"), .klasse = K1, .tot = 60) \
    F(plaatsing_id, plaatsing_id, N_("Plaatsing"), .klasse = K1, .ref = "plaatsing") \
    F(maatje_id, maatje_id, N_("Met welk maatje"), .klasse = K1, .ref = "maatje") \
    F(date, eind, N_("Geëindigd op"), .klasse = K1) \
    F(code, uitstroom, N_("Hoe het eindigde"), .klasse = K1, .codes = &uitstroom_codes) \
    F(str, resultaat, N_("Resultaat in woorden"), .klasse = K1, .max = 1000, .multiline = true) \
    F(date, ondertekend, N_("Verklaring getekend op"), .klasse = K1, \
      .hulp = N_("De participatieverklaring, aan het eind van het PVT.")) \
    F(date, eindgesprek, N_("Eindgesprek met de gemeente op"), .klasse = K1, \
      .hulp = N_("Het gesprek waarmee de MAP eindigt.")) \
    F(deling_id, deling_id, N_("Hoort bij deling"), .intern = true, .ref = "deling", .ouder = true)
ENTITY(traject, TRAJECT_FIELDS)
/* Do two providers plan the same thing for one person in the same period? Not for what is normal
 * beside each other: paid and volunteer work, a buddy, an activity. Bron: aanpakken.md, Utrecht. */
bool traject_overlapt(const traject *a, const traject *b);

#define LEERDOEL_UITKOMST_CODES(C) \
    C(LEERDOEL_BEREIKT, "bereikt", N_("Bereikt")) \
    C(LEERDOEL_DEELS, "deels bereikt", N_("Voor een deel bereikt")) \
    C(LEERDOEL_NIET, "niet bereikt", N_("Niet bereikt"))
CODES(leerdoel_uitkomst, LEERDOEL_UITKOMST_CODES)
/* What someone learns in a traject; uitkomst is known from the day of geevalueerd on. */
#define LEERDOEL_FIELDS(F) \
    F(persoon_id, persoon_id, N_("Persoon"), .required = true, .ref = "persoon", .ouder = true) \
    F(traject_id, traject_id, N_("Traject"), .klasse = K1, .required = true, .ref = "traject", \
      .ouder = true) \
    F(str, tekst, N_("Leerdoel"), .klasse = K1, .required = true, .max = 1000, \
      .multiline = true, .hulp = N_("Wat kan iemand straks zelf? Begin met een werkwoord.")) \
    F(bool, vaktaal, N_("Taaldoel: over taal op het werk"), .klasse = K1) \
    F(date, afgesproken, N_("Afgesproken op"), .klasse = K1, .required = true) \
    F(date, evaluatie, N_("Samen bekijken op"), .klasse = K1) \
    F(date, geevalueerd, N_("Bekeken op"), .klasse = K1) \
    F(code, uitkomst, N_("Is het bereikt?"), .klasse = K1, .codes = &leerdoel_uitkomst_codes) \
    F(str, toelichting, N_("Wat zagen jullie?"), .klasse = K1, .max = 1000, .multiline = true)
ENTITY(leerdoel, LEERDOEL_FIELDS)

#define UREN_SOORT_CODES(C) \
    C(UREN_NT2, "NT2", N_("Taalles (NT2)")) C(UREN_KNM, "KNM", N_("KNM")) \
    C(UREN_ALFA, "alfabetisering", N_("Leren lezen en schrijven")) \
    C(UREN_PVT, "PVT", N_("PVT")) C(UREN_MAP, "MAP", N_("MAP")) \
    C(UREN_PARTICIPATIE, "participatie", N_("Participatie")) \
    C(UREN_WERK, "werk", N_("Werk")) C(UREN_OPLEIDING, "opleiding", N_("Opleiding"))
CODES(uren_soort, UREN_SOORT_CODES)
#define AANWEZIG_CODES(C) \
    C(UREN_AANWEZIG, "aanwezig", N_("Aanwezig")) C(UREN_AFGEMELD, "afgemeld", N_("Afgemeld, mag")) \
    C(UREN_AFWEZIG, "afwezig", N_("Afwezig"))
CODES(aanwezig, AANWEZIG_CODES)
/* Themes of the MAP (Bi 3.2). */
#define MAP_THEMA_CODES(C) \
    C(MAP_BEROEPEN, "beroepenorientatie", N_("Beroepen leren kennen")) \
    C(MAP_WERKNEMER, "werknemerscompetenties", N_("Wat een werknemer moet kunnen")) \
    C(MAP_BEELD, "realistisch beroepsbeeld", N_("Een echt beeld van het beroep")) \
    C(MAP_KANSEN, "beroepskansen", N_("Kansen op werk")) \
    C(MAP_VAKKENNIS, "beroepscompetenties verwerven", N_("Leren wat het beroep vraagt")) \
    C(MAP_NETWERK, "netwerk opbouwen", N_("Mensen leren kennen")) \
    C(MAP_WERK_VINDEN, "werk vinden", N_("Werk vinden")) \
    C(MAP_CULTUUR, "werkcultuur", N_("Hoe werken in Nederland gaat"))
CODES(map_thema, MAP_THEMA_CODES)
/* The one ledger of hours (domain.md 0.4); minuten, so that nothing is rounded twice. */
#define UREN_FIELDS(F) \
    F(persoon_id, persoon_id, N_("Persoon"), .required = true, .ref = "persoon", .ouder = true) \
    F(traject_id, traject_id, N_("Traject"), .ref = "traject") \
    F(date, datum, N_("Dag"), .klasse = K1, .required = true) \
    F(code, soort, N_("Soort uren"), .klasse = K1, .required = true, .codes = &uren_soort_codes) \
    F(num, minuten, N_("Minuten"), .klasse = K1, .required = true, .van = 0, .tot = 1440) \
    F(code, aanwezig, N_("Aanwezig"), .klasse = K1, .codes = &aanwezig_codes) \
    F(bool, tijdens_intake, N_("Gemaakt tijdens de intake"), .klasse = K1) \
    F(str, wat, N_("Wat"), .klasse = K1, .max = 200) \
    F(code, thema, N_("Thema van de MAP"), .klasse = K1, .codes = &map_thema_codes) \
    F(bool, kernwaarde, N_("Gaat over een kernwaarde (PVT)"), .klasse = K1) \
    F(bool, uit_les, N_("Komt uit de aanwezigheid van een les"), .klasse = K1, .intern = true)
ENTITY(uren, UREN_FIELDS)
/* The kind of hours that an instrument gives; 0: none that is counted. A place on the Z-route is
 * participation (Bi 3.14), on another route it is work. */
int instrument_uren(int instrument, bool z_route);
#endif
