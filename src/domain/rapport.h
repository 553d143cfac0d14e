/* rapport.h: a report of a period, kept as it was made: counts, no rendered text. */
#ifndef DOMAIN_RAPPORT_H
#define DOMAIN_RAPPORT_H
#include "domain/aanpak_bestand_codes.h"
#include "domain/gebruiker.h"

#define RAPPORT_SOORT_CODES(C) \
    C(RAPPORT_KWARTAAL, "kwartaal", N_("Kwartaal")) \
    C(RAPPORT_HALFJAAR, "half jaar", N_("Half jaar")) C(RAPPORT_JAAR, "jaar", N_("Heel jaar"))
CODES(rapport_soort, RAPPORT_SOORT_CODES)

/* The period is [van, tot). Measured on its last day, or on the day it was made when that is
 * earlier; as known on `bekend`. */
#define RAPPORT_FIELDS(F) \
    F(code, soort, N_("Periode"), .klasse = K0, .required = true, .codes = &rapport_soort_codes) \
    F(date, van, N_("Van"), .klasse = K0, .required = true) \
    F(date, tot, N_("Tot"), .klasse = K0, .required = true) \
    F(date, peil, N_("Gemeten op"), .klasse = K0) \
    F(date, bekend, N_("Zoals bekend op"), .klasse = K0) \
    F(date, gemaakt, N_("Gemaakt op"), .klasse = K0) \
    F(gebruiker_id, gebruiker_id, N_("Gemaakt door"), .klasse = K0, .ref = "gebruiker") \
    F(aanpak_id, aanpak_id, N_("Aanpak"), .klasse = K0, .ref = "aanpak") \
    F(num, mensen, N_("Mensen in beeld"), .klasse = K0)
ENTITY(rapport, RAPPORT_FIELDS)

#define RAPPORT_BLOK_CODES(C) \
    C(RAPPORT_TOTAAL, "totaal", N_("Resultaten")) \
    C(RAPPORT_DUURZAAM, "duurzaam", N_("Blijft iemand uit de bijstand?")) \
    C(RAPPORT_DOEL, "doel", N_("Doelen van de aanpak")) \
    C(RAPPORT_STAP, "stap", N_("Wachttijd per stap")) \
    C(RAPPORT_VERLOOP, "verloop", N_("Betaald werk per startjaar")) \
    C(RAPPORT_STARTJAAR, "startjaar", N_("Startjaar")) \
    C(RAPPORT_AANPAK, "aanpak", N_("Aanpak")) \
    C(RAPPORT_LEERROUTE, "leerroute", N_("Leerroute")) \
    C(RAPPORT_OPLEIDING_NL, "opleiding in Nederland", N_("Opleiding in Nederland")) \
    C(RAPPORT_LEZEN, "lezen", N_("Lezen en schrijven")) \
    C(RAPPORT_WERKERVARING, "werkervaring", N_("Werkervaring")) \
    C(RAPPORT_DOELGROEP, "doelgroep", N_("Doelgroep")) \
    C(RAPPORT_LIJN_TAAL, "lijn taal", N_("Lijn: taal en inburgering")) \
    C(RAPPORT_LIJN_WERK, "lijn werk", N_("Lijn: werk")) \
    C(RAPPORT_LIJN_GELD, "lijn geld", N_("Lijn: financiële zelfredzaamheid"))
CODES(rapport_blok, RAPPORT_BLOK_CODES)

/* One count. groep: codes of the list of the block with commas ("B,O"; "?": not known), or years
 * ("2023", "2023-2024"). A target without teller: too few people. Of a step: teller who reached
 * it, getal1 and getal2 the usual days and those of nine in ten, getal3 who waits, getal4 days of
 * the longest. Of a verloop: getal1 the month, getal2 tenths with work, getal3 and getal4 with
 * education and gone. Of a lijn: teller who reached it, getal1 who began. Small counts are not in
 * it: they were left out or merged when it was made. */
#define RAPPORTREGEL_FIELDS(F) \
    F(rapport_id, rapport_id, N_("Rapport"), .required = true, .ref = "rapport", .ouder = true) \
    F(num, nummer, N_("Nummer"), .klasse = K0) \
    F(code, blok, N_("Deel"), .klasse = K0, .required = true, .codes = &rapport_blok_codes) \
    F(str, groep, N_("Groep"), .klasse = K0, .max = 400) \
    F(code, mijlpaal, N_("Stap"), .klasse = K0, .codes = &mijlpaal_codes) \
    F(code, indicator, N_("Cijfer"), .klasse = K0, .codes = &indicator_codes) \
    F(code, noemer, N_("Telt over"), .klasse = K0, .codes = &noemer_codes) \
    F(num, teller, N_("Teller"), .klasse = K0) F(num, van, N_("Noemer"), .klasse = K0) \
    F(num, doel, N_("Doel"), .klasse = K0) \
    F(bool, doel_mensen, N_("Doel in mensen"), .klasse = K0) \
    F(num, landelijk, N_("Landelijk"), .klasse = K0) \
    F(num, getal1, N_("Getal"), .klasse = K0) F(num, getal2, N_("Getal"), .klasse = K0) \
    F(num, getal3, N_("Getal"), .klasse = K0) F(num, getal4, N_("Getal"), .klasse = K0)
ENTITY(rapportregel, RAPPORTREGEL_FIELDS)
#endif
