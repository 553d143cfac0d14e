/* zroute.h: the hours of the Z-route, what counts from before the PIP, and its closing talk.
 * Wet: Besluit inburgering 2021, artikel 2.7, 3.14 and 5.3 lid 5. WI-11 to WI-14, WI-18. Pure.
 * Plain functions take minutes, as the ledger of hours has them; the rules take hours. */
#ifndef DOMAIN_REGELS_ZROUTE_H
#define DOMAIN_REGELS_ZROUTE_H
#include "domain/regels/hulp.h"
#include "domain/zafronding.h"

/* WI-11: minuten of NT2 and KNM together, hours of an earlier route included. */
bool zroute_cursus_klaar(i64 minuten, date dag);

/* Minutes of participation that are asked (WI-12, WI-13): 0 for who is not asielstatushouder;
 * belastbaarheid in hours replaces the norm when it is known. -1: dag lies before the law. */
i64 zroute_participatie_norm(code doelgroep, num belastbaarheid, date dag);
/* minuten: participation, MAP and PVT together. */
bool zroute_participatie_klaar(code doelgroep, num belastbaarheid, i64 minuten, date dag);

/* WI-14: why an activity from before the PIP may count. */
#define VOOR_PIP_CODES(C) \
    C(VOOR_PIP_INTAKE, "intake", N_("Tijdens de brede intake")) \
    C(VOOR_PIP_MB, "mb", N_("Tijdens de maatschappelijke begeleiding")) \
    C(VOOR_PIP_SCHOOL, "school", N_("Vso, praktijkonderwijs of entree-opleiding"))
CODES(voor_pip, VOOR_PIP_CODES)
/* True when hours on this day count for the inburgering. grond not set: none of the above. */
bool uren_tellen_mee(date activiteit, date pip, code grond);

/* WI-18: may the closing talk be held by this one? */
bool eindgesprek_geldig(code door);

#define WI11_VELDEN(F) \
    F(date, datum, N_("Peildatum"), .required = true) \
    F(num, nt2, N_("Uren Nederlandse les"), .required = true, .tot = 99999, \
      .hulp = N_("Alfabetisering en uren uit een eerdere leerroute tellen mee.")) \
    F(num, knm, N_("Uren kennis van de Nederlandse maatschappij (KNM)"), .required = true, \
      .tot = 99999)
FORMULIER(wi11, WI11_VELDEN)

#define ZROUTE_UREN_VELDEN(F) \
    F(num, participatie, N_("Uren meedoen"), .required = true, .tot = 99999, \
      .hulp = N_("In een omgeving waar Nederlands wordt gesproken. Zonder MAP en PVT.")) \
    F(num, map, N_("Uren MAP"), .required = true, .tot = 99999) \
    F(num, pvt, N_("Uren PVT"), .required = true, .tot = 99999)
#define WI12_VELDEN(F) \
    F(date, datum, N_("Peildatum"), .required = true) \
    F(code, doelgroep, N_("Doelgroep"), .required = true, .codes = &doelgroep_codes) \
    ZROUTE_UREN_VELDEN(F)
FORMULIER(wi12, WI12_VELDEN)

#define WI13_VELDEN(F) \
    F(date, datum, N_("Peildatum"), .required = true) \
    F(num, belastbaarheid, N_("Hoogstens uren meedoen, volgens de ontheffing"), \
      .required = true, .tot = 99999, \
      .hulp = N_("Uit het bericht van DUO. Geen medische gegevens.")) \
    ZROUTE_UREN_VELDEN(F)
FORMULIER(wi13, WI13_VELDEN)

#define WI14_VELDEN(F) \
    F(date, activiteit, N_("Datum van de activiteit"), .required = true) \
    F(date, pip, N_("Datum op het plan"), .required = true) \
    F(num, uren, N_("Uren"), .required = true, .tot = 99999) \
    F(code, grond, N_("Waarom zou het meetellen?"), .codes = &voor_pip_codes)
FORMULIER(wi14, WI14_VELDEN)

#define WI18_VELDEN(F) \
    F(code, door, N_("Wie voerde het eindgesprek?"), .required = true, \
      .codes = &gespreksvoerder_codes)
FORMULIER(wi18, WI18_VELDEN)

extern const regel_groep regels_zroute;

#endif
