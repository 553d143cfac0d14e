/* verlenging.h: when is the term longer? WI-19, WI-20, WI-22, WI-23. DUO decides; we show.
 * Wet: Wi 12; Besluit inburgering 2021, artikel 4.4 and 4.5; Regeling, artikel 4.1. Pure.
 * eind is always the first day after the term, as DUO gives it. */
#ifndef DOMAIN_REGELS_VERLENGING_H
#define DOMAIN_REGELS_VERLENGING_H
#include "domain/regels/hulp.h"

typedef struct {
    date eind;
    code leerroute, doelgroep;
    bool alle_lessen; /* asielstatushouder: every lesson attended, or absent with permission */
    i64 les_minuten;  /* others: NT2 and KNM attended */
    i64 onderdelen;   /* of LE, LU, SC, SP: passed at the level of the PIP */
    bool knm, pvt, map;
} bijna_klaar;
bool bijna_klaar_voldoet(bijna_klaar b);     /* WI-19 */
date verlenging_bijna_klaar(bijna_klaar b);  /* the end, six months later when b voldoet */

/* WI-20: first day on which an extension may be asked. */
date verlenging_aanvraag_vanaf(date eind);

/* WI-22: last day on which a first offer is in time (B1-route, Z-route). */
date aanbod_uiterste(date pip);
/* The end plus the days that the offer came after that day. */
date verlenging_laat_aanbod(date pip, date aanbod, date eind);

/* WI-23: last day on which the taalschakeltraject (onderwijsroute) starts in time. */
date taalschakel_uiterste(date pip);
/* True when it started later, or (start not set) has not started on peildatum. */
bool taalschakel_te_laat(date pip, date start, date peildatum);
date verlenging_laat_taalschakel(date pip, date start, date peildatum, date eind);

#define EIND_VELD(F) \
    F(date, eind, N_("Einde van de termijn"), .required = true, \
      .hulp = N_("De eerste dag na de termijn, zoals DUO die noemt."))

#define WI19_VELDEN(F) \
    EIND_VELD(F) \
    F(code, doelgroep, N_("Doelgroep"), .required = true, .codes = &doelgroep_codes) \
    F(code, route, N_("Leerroute"), .required = true, .codes = &leerroute_codes) \
    F(code, lessen, N_("Alle lessen gevolgd?"), .codes = &janee_codes, \
      .hulp = N_("Ook ja als iemand alleen met toestemming weg was. Vraag dit bij "\
                 "asielstatushouders.")) \
    F(num, uren, N_("Gevolgde uren les en KNM"), .tot = 99999, \
      .hulp = N_("Nodig bij gezinsmigranten en overige migranten.")) \
    F(num, onderdelen, N_("Gehaalde taalonderdelen op het niveau van het plan"), \
      .required = true, .tot = 4) \
    F(code, knm, N_("KNM gehaald?"), .required = true, .codes = &janee_codes) \
    F(code, pvt, N_("PVT klaar?"), .required = true, .codes = &janee_codes) \
    F(code, map, N_("MAP klaar?"), .required = true, .codes = &janee_codes)
FORMULIER(wi19, WI19_VELDEN)

#define WI20_VELDEN(F) EIND_VELD(F) F(date, aanvraag, N_("Datum van de aanvraag"))
FORMULIER(wi20, WI20_VELDEN)

#define WI22_VELDEN(F) \
    F(code, route, N_("Leerroute"), .required = true, .codes = &leerroute_codes) \
    F(date, pip, N_("Datum op het plan"), .required = true) \
    F(date, aanbod, N_("Datum van het eerste aanbod"), .required = true) \
    EIND_VELD(F)
FORMULIER(wi22, WI22_VELDEN)

#define WI23_VELDEN(F) \
    F(code, route, N_("Leerroute"), .required = true, .codes = &leerroute_codes) \
    F(date, pip, N_("Datum op het plan"), .required = true) \
    F(date, start, N_("Begin van het taalschakeltraject"), \
      .hulp = N_("Leeg: nog niet begonnen.")) \
    F(date, peildatum, N_("Peildatum"), \
      .hulp = N_("Nodig als het taalschakeltraject nog niet is begonnen.")) \
    EIND_VELD(F)
FORMULIER(wi23, WI23_VELDEN)

extern const regel_groep regels_verlenging;

#endif
