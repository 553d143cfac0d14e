/* plan.h: PIP (Wi 15, Bi 5.3) or plan van aanpak: versions, goals, afspraken, signatures. */
#ifndef DOMAIN_PLAN_H
#define DOMAIN_PLAN_H
#include "domain/inbeeld.h"

#define PLAN_SOORT_CODES(C) \
    C(PLAN_PIP, "PIP", N_("PIP")) \
    C(PLAN_VAN_AANPAK, "plan van aanpak", N_("Plan van aanpak"))
CODES(plan_soort, PLAN_SOORT_CODES)
#define LEERROUTE_CODES(C) \
    C(LEERROUTE_B, "B", N_("B1-route")) C(LEERROUTE_O, "O", N_("Onderwijsroute")) \
    C(LEERROUTE_Z, "Z", N_("Z-route"))
CODES(leerroute, LEERROUTE_CODES)
#define PLAN_STAND_CODES(C) \
    C(PLAN_CONCEPT, "concept", N_("Concept")) \
    C(PLAN_VASTGESTELD, "vastgesteld", N_("Vastgesteld")) \
    C(PLAN_VERVANGEN, "vervangen", N_("Vervangen door een nieuwe versie"))
CODES(plan_stand, PLAN_STAND_CODES)
/* One row per version of the plan; the dagtekening of the first PIP starts the term (Wi 11). */
#define PLAN_FIELDS(F) \
    F(persoon_id, persoon_id, N_("Persoon"), .required = true, .ref = "persoon", .ouder = true) \
    F(code, soort, N_("Soort plan"), .klasse = K3, .required = true, .codes = &plan_soort_codes) \
    F(num, nummer, N_("Versie"), .klasse = K3) \
    F(code, stand, N_("Stand"), .klasse = K3, .codes = &plan_stand_codes) \
    F(code, leerroute, N_("Leerroute"), .klasse = K3, .codes = &leerroute_codes) \
    F(code, niveau, N_("Niveau dat we afspreken"), .klasse = K3, .codes = &cefr_codes) \
    F(date, dagtekening, N_("Dagtekening"), .klasse = K3, \
      .hulp = N_("De datum op het plan. De termijn van 3 jaar begint de dag erna.")) \
    F(num, uren_les, N_("Uren les per week"), .klasse = K3, .tot = 40) \
    F(num, uren_route, N_("Uren in de hele B1-route"), .klasse = K3, .van = 1, .tot = 9999) \
    F(num, uren_pvt, N_("Uren participatieverklaring (PVT)"), .klasse = K3, .tot = 200) \
    F(num, uren_map, N_("Uren arbeidsmarkt en participatie (MAP)"), .klasse = K3, .tot = 400) \
    F(num, gesprekken, N_("Voortgangsgesprekken per jaar"), .klasse = K3, .tot = 52) \
    F(str, begeleiding, N_("Begeleiding en hulp"), .klasse = K3, .max = 2000, .multiline = true) \
    F(str, vve, N_("Afspraak over de voorschool"), .klasse = K3, .max = 1000, .multiline = true) \
    F(str, reden, N_("Waarom deze route of wijziging"), .klasse = K3, .max = 2000, \
      .multiline = true)
ENTITY(plan, PLAN_FIELDS)

#define SPOOR_CODES(C) \
    C(SPOOR_TAAL, "taal", N_("Taal")) C(SPOOR_WERK, "werk", N_("Werk")) \
    C(SPOOR_LEREN, "leren", N_("Opleiding")) C(SPOOR_GELD, "geld", N_("Geldzaken")) \
    C(SPOOR_WET, "wet", N_("Plan en wet"))
CODES(spoor, SPOOR_CODES)
#define VOORTGANG_CODES(C) \
    C(NIET_BEGONNEN, "nog niet begonnen", N_("Nog niet begonnen")) C(BEZIG, "bezig", N_("Bezig")) \
    C(WACHT_OP, "wacht op", N_("Wacht op iemand")) C(KLAAR, "klaar", N_("Klaar")) \
    C(GESTOPT, "gestopt", N_("Gestopt"))
CODES(voortgang, VOORTGANG_CODES)
/* GGM code list DOEL and ONTWIKKELWENS (domain.md 5.5), in B1 words. */
#define HOOFDDOEL_CODES(C) \
    C(DOEL_BETAALD_WERK, "BETAALD_WERKEN", N_("Betaald werken")) \
    C(DOEL_BETAALD_VERMOGEN, "BETAALD_WERKEN_NAAR_VERMOGEN", N_("Betaald werken naar vermogen")) \
    C(DOEL_FIT, "MAATSCHAPPELIJK_FIT_WORDEN", N_("Meedoen in de buurt")) \
    C(DOEL_ONDERNEMEN, "ONDERNEMEN", N_("Eigen bedrijf")) \
    C(DOEL_STUFI, "OPLEIDING_MET_STUDIEFINANCIERING", N_("Opleiding met studiefinanciering")) \
    C(DOEL_WERKFIT, "WERKFIT_WORDEN", N_("Klaar worden voor werk")) \
    C(DOEL_TAALNIVEAU, "TAALVAARDIGHEDEN", N_("Beter Nederlands")) \
    C(DOEL_GELD, "FINANCIEEL_ZELFREDZAAM", N_("Zelf geldzaken regelen"))
CODES(hoofddoel, HOOFDDOEL_CODES)
#define DOEL_FIELDS(F) \
    F(plan_id, plan_id, N_("Plan"), .required = true, .ref = "plan", .ouder = true) \
    F(persoon_id, persoon_id, N_("Persoon"), .required = true, .ref = "persoon", .ouder = true) \
    F(code, soort, N_("Soort doel"), .klasse = K3, .required = true, .codes = &hoofddoel_codes) \
    F(code, spoor, N_("Spoor"), .klasse = K3, .codes = &spoor_codes) \
    F(str, tekst, N_("Doel in eigen woorden"), .klasse = K3, .required = true, .max = 400, \
      .multiline = true) \
    F(date, uiterlijk, N_("Klaar op"), .klasse = K3) \
    F(code, stand, N_("Stand"), .klasse = K3, .codes = &voortgang_codes)
ENTITY(doel, DOEL_FIELDS)

#define WIE_CODES(C) \
    C(WIE_PERSOON, "persoon", N_("De persoon zelf")) \
    C(WIE_KLANTMANAGER, "klantmanager", N_("Klantmanager")) \
    C(WIE_WERKMAKELAAR, "werkmakelaar", N_("Werkmakelaar")) \
    C(WIE_JOBCOACH, "jobcoach", N_("Jobcoach")) \
    C(WIE_TAALSCHOOL, "taalschool", N_("Taalschool")) C(WIE_PARTNER, "partner", N_("Partner")) \
    C(WIE_WERKGEVER, "werkgever", N_("Werkgever"))
CODES(wie, WIE_CODES)
#define AFSPRAAK_FIELDS(F) \
    F(persoon_id, persoon_id, N_("Persoon"), .required = true, .ref = "persoon", .ouder = true) \
    F(plan_id, plan_id, N_("Plan"), .ref = "plan") \
    F(doel_id, doel_id, N_("Bij doel"), .ref = "doel") \
    F(str, tekst, N_("Afspraak"), .klasse = K3, .required = true, .max = 400, .multiline = true, \
      .hulp = N_("Wat gaat iemand doen? Begin met een werkwoord.")) \
    F(code, wie, N_("Wie"), .klasse = K3, .required = true, .codes = &wie_codes) \
    F(str, wie_naam, N_("Naam"), .klasse = K3, .max = 120) \
    F(organisatie_id, organisatie_id, N_("Welke organisatie"), .klasse = K3, \
      .ref = "organisatie") \
    F(date, uiterlijk, N_("Voor welke dag"), .klasse = K3) \
    F(code, stand, N_("Stand"), .klasse = K3, .codes = &voortgang_codes)
ENTITY(afspraak, AFSPRAAK_FIELDS)

#define TEKENAAR_CODES(C) \
    C(TEKENT_PERSOON, "persoon", N_("De persoon")) C(TEKENT_GEMEENTE, "gemeente", N_("De gemeente"))
CODES(tekenaar, TEKENAAR_CODES)
#define ONDERTEKENING_FIELDS(F) \
    F(plan_id, plan_id, N_("Plan"), .required = true, .ref = "plan", .ouder = true) \
    F(persoon_id, persoon_id, N_("Persoon"), .required = true, .ref = "persoon", .ouder = true) \
    F(code, wie, N_("Wie tekent"), .klasse = K3, .required = true, .codes = &tekenaar_codes) \
    F(str, naam, N_("Naam"), .klasse = K3, .required = true, .max = 120) \
    F(date, datum, N_("Getekend op"), .klasse = K3, .required = true)
ENTITY(ondertekening, ONDERTEKENING_FIELDS)
#endif
