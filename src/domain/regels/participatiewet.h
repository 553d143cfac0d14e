/* participatiewet.h: proefplaatsing and durable exit. PW-09, PW-10, PW-12.
 * Wet: Participatiewet, artikel 7 and 8a (own rules of the municipality). Pure.
 * The numbers are defaults: the verordening or beleidsregel of the municipality comes first. */
#ifndef DOMAIN_REGELS_PARTICIPATIEWET_H
#define DOMAIN_REGELS_PARTICIPATIEWET_H
#include "domain/regels/hulp.h"

/* PW-09: last day of a proefplaatsing of so many months; not set when start is not set. */
date proefplaatsing_laatste_dag(date start, i64 maanden);
/* Months without asking for more, and the most there is; 0: start lies before the parameters. */
i64 proefplaatsing_maanden(date start);
i64 proefplaatsing_maanden_max(date start);

/* PW-10: betaald: had paid work there before; proef: had a proefplaatsing there before;
 * lokaal_mag: the municipality allows it all the same. */
bool proefplaatsing_opnieuw_mag(bool betaald, bool proef, bool lokaal_mag);

/* PW-12: UITKOMST_JA or NEE: so many weeks without bijstand after the exit by work, or not;
 * UITKOMST_ONBEKEND: on peildatum the weeks are not over yet.
 * uitstroom: first day without bijstand; terug: first day with it again, not set: not back. */
uitkomst_soort uitstroom_duurzaam(date uitstroom, date terug, date peildatum, i64 weken);

#define PW09_VELDEN(F) \
    F(date, start, N_("Eerste dag van de proefplaatsing"), .required = true) \
    F(num, maanden, N_("Aantal maanden"), .tot = 99, .hulp = N_("Leeg: 2 maanden.")) \
    F(num, maximum, N_("Maximum in de regels van de gemeente"), .tot = 99, \
      .hulp = N_("Leeg: 6 maanden."))
FORMULIER(pw09, PW09_VELDEN)

#define PW10_VELDEN(F) \
    F(code, betaald, N_("Werkte de persoon hier al eerder betaald?"), .required = true, \
      .codes = &janee_codes) \
    F(code, proef, N_("Had de persoon hier al een proefplaatsing?"), .required = true, \
      .codes = &janee_codes) \
    F(code, lokaal_mag, N_("Staat de gemeente het toch toe?"), .codes = &janee_codes)
FORMULIER(pw10, PW10_VELDEN)

#define PW12_VELDEN(F) \
    F(date, uitstroom, N_("Eerste dag zonder bijstand"), .required = true) \
    F(code, werk, N_("Was werk de reden?"), .required = true, .codes = &janee_codes) \
    F(date, terug, N_("Weer bijstand vanaf"), .hulp = N_("Leeg: geen nieuwe bijstand.")) \
    F(date, peildatum, N_("Gemeten op"), .hulp = N_("Nodig als er geen nieuwe bijstand is.")) \
    F(num, weken, N_("Aantal weken"), .tot = 999, .hulp = N_("26 of 52. Leeg: 26."))
FORMULIER(pw12, PW12_VELDEN)

extern const regel_groep regels_participatiewet;

#endif
