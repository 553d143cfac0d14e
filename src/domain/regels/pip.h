/* pip.h: when must the PIP be there, and with which level may it begin? WI-01 to WI-04, WI-10.
 * Wet: Wi 15; Besluit inburgering 2021, artikel 5.3. Pure: no clock, no I/O, no allocation. */
#ifndef DOMAIN_REGELS_PIP_H
#define DOMAIN_REGELS_PIP_H
#include "domain/regels/hulp.h"

/* What decides the latest day of the PIP. */
typedef struct {
    date kennisgeving; /* letter of DUO */
    date brp;          /* registration in the municipality of housing; not set: still in an azc */
    bool wachten;      /* it is recorded that we wait for information of someone else */
    date ontvangst;    /* of that information; not set: not received */
} pip_feiten;

/* Last day on which the PIP is in time (WI-01, WI-02, WI-03). Not set: the clock does not run yet,
 * or the days lie before the law. */
date pip_uiterste(pip_feiten f);
/* The same after a move: weeks from registration in the new municipality (WI-04). */
date pip_uiterste_verhuizing(date inschrijving);
/* Days late; zero or less: in time, with so many days left. Both days are set. */
int pip_dagen_te_laat(date uiterste, date pip);
/* False for A2 with the B1-route on the first PIP in any municipality (WI-10). */
bool pip_niveau_mag(code leerroute, code niveau, bool eerste);

#define PIP_TERMIJN_VELDEN(F) \
    F(date, kennisgeving, N_("Datum van de brief van DUO"), .required = true, \
      .hulp = N_("De kennisgeving inburgeringsplicht.")) \
    F(date, brp, N_("Ingeschreven in de gemeente (BRP)"), .required = true, \
      .hulp = N_("De dag van inschrijving in de gemeente waar de persoon gaat wonen.")) \
    F(date, pip, N_("Datum op het plan"), .hulp = N_("Dan zeggen we of het op tijd was."))
FORMULIER(wi01, PIP_TERMIJN_VELDEN)
FORMULIER(wi02, PIP_TERMIJN_VELDEN)

#define WI03_VELDEN(F) \
    PIP_TERMIJN_VELDEN(F) \
    F(code, wachten, N_("Wachten we op informatie van anderen?"), .codes = &janee_codes, \
      .required = true, .hulp = N_("Alleen ja als het nodig is en is vastgelegd.")) \
    F(date, ontvangst, N_("Informatie ontvangen op"))
FORMULIER(wi03, WI03_VELDEN)

#define WI04_VELDEN(F) \
    F(date, inschrijving, N_("Ingeschreven in de nieuwe gemeente"), .required = true) \
    F(code, route_oud, N_("Leerroute in het plan van de vorige gemeente"), .required = true, \
      .codes = &leerroute_codes) \
    F(code, route, N_("Leerroute in het nieuwe plan"), .codes = &leerroute_codes) \
    F(date, pip, N_("Datum op het nieuwe plan"))
FORMULIER(wi04, WI04_VELDEN)

#define WI10_VELDEN(F) \
    F(code, route, N_("Leerroute"), .required = true, .codes = &leerroute_codes) \
    F(code, niveau, N_("Niveau in het plan"), .required = true, .codes = &cefr_codes) \
    F(code, eerste, N_("Is dit het eerste plan?"), .required = true, .codes = &janee_codes, \
      .hulp = N_("Ook een plan van een andere gemeente telt mee."))
FORMULIER(wi10, WI10_VELDEN)

extern const regel_groep regels_pip;

#endif
