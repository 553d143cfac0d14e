/* pvtmap.h: is the participatieverklaringstraject done, and the module arbeidsmarkt en
 * participatie? WI-15, WI-16, WI-17.
 * Wet: Wi 6; Besluit inburgering 2021, artikel 3.1 and 3.2; Regeling, artikel 3.1. Pure. */
#ifndef DOMAIN_REGELS_PVTMAP_H
#define DOMAIN_REGELS_PVTMAP_H
#include "domain/regels/hulp.h"

typedef struct {
    i64 minuten;      /* attended; those of the intake included */
    i64 activiteiten; /* on a Dutch core value */
    bool ondertekend; /* present at the signing, and signed */
    date dag;
} pvt_feiten;
bool pvt_klaar(pvt_feiten f); /* WI-15 */

typedef struct {
    i64 minuten;      /* of practice on the labour market */
    i64 themas;       /* different themes of Bi 3.2 that were touched */
    date eindgesprek; /* with the college; not set: not held */
    date dag;
} map_feiten;
bool map_klaar(map_feiten f);        /* WI-16 */
bool map_hoort_bij(code leerroute);  /* WI-17: not with the onderwijsroute */

#define WI15_VELDEN(F) \
    F(date, datum, N_("Peildatum"), .required = true) \
    F(num, uren, N_("Gevolgde uren PVT"), .required = true, .tot = 99999) \
    F(num, minuten, N_("Minuten erbij"), .tot = 59) \
    F(num, activiteiten, N_("Activiteiten over een Nederlandse kernwaarde"), .required = true, \
      .tot = 999) \
    F(code, ondertekend, N_("Verklaring ondertekend?"), .required = true, .codes = &janee_codes)
FORMULIER(wi15, WI15_VELDEN)

#define WI16_VELDEN(F) \
    F(date, datum, N_("Peildatum"), .required = true) \
    F(code, route, N_("Leerroute"), .required = true, .codes = &leerroute_codes) \
    F(num, uren, N_("Uren praktijk op de arbeidsmarkt"), .required = true, .tot = 99999) \
    F(num, themas, N_("Thema's die zijn gedaan"), .required = true, .tot = 99) \
    F(date, eindgesprek, N_("Eindgesprek met de gemeente op"))
FORMULIER(wi16, WI16_VELDEN)

#define WI17_VELDEN(F) \
    F(code, route, N_("Leerroute"), .required = true, .codes = &leerroute_codes)
FORMULIER(wi17, WI17_VELDEN)

extern const regel_groep regels_pvtmap;

#endif
