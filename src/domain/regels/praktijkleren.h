/* praktijkleren.h: subsidy for a place of learning on the job, and the hours of BBL. PL-01, PL-03,
 * PL-04. Wet: Subsidieregeling praktijkleren; Wet educatie en beroepsonderwijs 7.2.7. Pure. */
#ifndef DOMAIN_REGELS_PRAKTIJKLEREN_H
#define DOMAIN_REGELS_PRAKTIJKLEREN_H
#include "domain/regels/hulp.h"

/* PL-01: euro cents for so many weeks of real guidance in the study year that holds dag, before
 * the budget is divided; 0: no row of the regulation is valid on that day, or no weeks. */
i64 praktijkleren_cent(i64 weken, date dag);
/* [van, tot) of the mbo study year (1 August to 31 July) that holds this day. */
date studiejaar_van(date dag);
date studiejaar_tot(date dag);
/* Until when the evidence of a place that ended on this day is kept: the first day after. */
date praktijkleren_bewaren_tot(date eind);
/* PL-04: hours that a study year of BBL asks; 0: day before the parameters. */
i64 bbl_lesuren(date dag);
i64 bbl_praktijkuren(date dag);

#define PL01_VELDEN(F) \
    F(code, diploma, N_("Is het een hele mbo-opleiding (BBL)?"), .required = true, \
      .codes = &janee_codes) \
    F(code, leerbedrijf, N_("Is de werkgever een erkend leerbedrijf?"), .required = true, \
      .codes = &janee_codes) \
    F(num, handtekeningen, N_("Handtekeningen onder de praktijkovereenkomst"), \
      .required = true, .tot = 3) \
    F(code, rod, N_("Staat de leerling ingeschreven bij DUO?"), .required = true, \
      .codes = &janee_codes) \
    F(date, dag, N_("Een dag in het studiejaar"), .required = true) \
    F(num, weken, N_("Weken met begeleiding"), .required = true, .tot = 53)
FORMULIER(pl01, PL01_VELDEN)

#define PL03_VELDEN(F) \
    F(date, start, N_("Eerste dag van de opleiding"), .required = true) \
    F(date, aanvraag, N_("Dag van de aanvraag"), .required = true)
FORMULIER(pl03, PL03_VELDEN)

#define PL04_VELDEN(F) \
    F(date, dag, N_("Een dag in het studiejaar"), .required = true) \
    F(num, les, N_("Uren les in het studiejaar"), .required = true, .tot = 9999) \
    F(num, praktijk, N_("Uren praktijk in het studiejaar"), .required = true, .tot = 9999)
FORMULIER(pl04, PL04_VELDEN)

extern const regel_groep regels_praktijkleren;
#endif
