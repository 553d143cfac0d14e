/* route.h: may the leerroute change, and may the level go down to A2? WI-08, WI-09.
 * Wet: Wi 17; Besluit inburgering 2021, artikel 5.4 and 5.5. Pure. */
#ifndef DOMAIN_REGELS_ROUTE_H
#define DOMAIN_REGELS_ROUTE_H
#include "domain/regels/hulp.h"

/* First day on which a route no longer changes in the normal way: start plus 18 months. */
date route_wijzigen_tot(date start);

typedef struct {
    date start;         /* of the term (termijn_start) */
    date besluit;       /* day of the decision */
    code van, naar;     /* leerroute_codes */
    bool na_opleiding;  /* after a training that gives no exemption, finished or stopped */
    bool bijzonder;     /* a bijzonder geval, with its reasons in writing */
} routewijziging;
/* WI-08. All of start, besluit, van and naar are set; van is not naar. */
bool route_wijzigen_mag(routewijziging w);

/* WI-09: minuten of NT2 at a recognised school, those of the intake included; inspanning: it is
 * written down that the effort was sufficient; dag: of the decision. */
bool afschalen_mag(code leerroute, i64 minuten, bool inspanning, date dag);

#define WI08_VELDEN(F) \
    F(date, start, N_("Eerste dag van de termijn"), .required = true) \
    F(date, besluit, N_("Datum van het besluit"), .required = true) \
    F(code, van, N_("Leerroute nu"), .required = true, .codes = &leerroute_codes) \
    F(code, naar, N_("Nieuwe leerroute"), .required = true, .codes = &leerroute_codes) \
    F(code, opleiding, N_("Na een opleiding zonder vrijstelling?"), .codes = &janee_codes, \
      .hulp = N_("De persoon heeft zo'n opleiding net afgerond, of is ermee gestopt.")) \
    F(str, bijzonder, N_("Waarom is dit een bijzonder geval?"), .max = 2000, .multiline = true, \
      .hulp = N_("Alleen nodig na 18 maanden."))
FORMULIER(wi08, WI08_VELDEN)

#define WI09_VELDEN(F) \
    F(date, datum, N_("Datum van het besluit"), .required = true) \
    F(code, route, N_("Leerroute"), .required = true, .codes = &leerroute_codes) \
    F(num, uren, N_("Uren Nederlandse les op school"), .required = true, .tot = 99999, \
      .hulp = N_("Alleen bij een school met keurmerk of een erkend taalschakeltraject.")) \
    F(num, uren_intake, N_("Uren Nederlandse les tijdens de brede intake"), .tot = 99999) \
    F(str, inspanning, N_("Waaruit blijkt dat de inzet voldoende was?"), .max = 2000, \
      .multiline = true)
FORMULIER(wi09, WI09_VELDEN)

extern const regel_groep regels_route;

#endif
