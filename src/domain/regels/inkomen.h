/* inkomen.h: what of someone's earnings is left free beside bijstand, and an estimate of the income
 * with a job, month by month. PW-01, PW-02, PW-03.
 * Wet: Participatiewet, artikel 31 lid 2 onder n and r. Pure. Amounts in cents; what is
 * not known (norms of the person, allowances, tax) is asked, never made up here. */
#ifndef DOMAIN_REGELS_INKOMEN_H
#define DOMAIN_REGELS_INKOMEN_H
#include "domain/persoon.h"
#include "domain/regels/hulp.h"

enum { INKOMEN_MAANDEN = 36 };

/* PW-02: from this age on a vrijlating is possible. False too when dag lies before the rule. */
bool vrijlating_leeftijd_mag(i64 leeftijd, date dag);
/* PW-01: free of so much net wage in a month; rounded down to the cent. 0: dag before the rule. */
i64 vrijlating_bedrag(i64 netto, date dag);
/* PW-03: the same for a single parent, after PW-01. */
i64 vrijlating_ouder_bedrag(i64 netto, date dag);

/* Wage of a month: per hour it is uren x 52 weeks / 12 months, rounded to the cent. */
i64 inkomen_maandloon(i64 bedrag, bool per_uur, i64 uren);

typedef struct {
    i64 uitkering;           /* net a month now */
    date begin, tot;         /* the job, [begin, tot); tot not set: no end known */
    date geboren, jongste;   /* birth days; jongste not set: no child */
    bool bijstand;           /* else there is no vrijlating */
    bool alleenstaande_ouder;
    i64 maanden, maanden_ouder; /* of PW-01 and PW-03, used before the job */
    date normen;             /* the day of which the amounts count */
} inkomen_feiten;

typedef struct {
    date maand;              /* its first day */
    i64 netto;               /* wage; in proportion to the days of a part of a month */
    i64 vrijlating;
    i64 uitkering;           /* what is paid beside the wage */
    i64 samen;
    int regel;               /* 1: PW-01, 3: PW-03, 0: none */
} inkomen_maand;

/* The months from the one of begin on, INKOMEN_MAANDEN of them. netto: wage of a whole month. */
void inkomen_reken(const inkomen_feiten *f, i64 netto, inkomen_maand uit[INKOMEN_MAANDEN]);

#define PW01_VELDEN(F) \
    F(date, datum, N_("Eerste dag van de maand"), .required = true) \
    F(num, leeftijd, N_("Leeftijd"), .required = true, .van = 16, .tot = 99) \
    F(geld, netto, N_("Netto loon in de maand"), .required = true, .tot = 10000000) \
    F(num, maanden, N_("Maanden vrijlating die al gebruikt zijn"), .required = true, .tot = 99)
FORMULIER(pw01, PW01_VELDEN)

#define PW02_VELDEN(F) \
    F(date, datum, N_("Eerste dag van de maand"), .required = true) \
    F(num, leeftijd, N_("Leeftijd"), .required = true, .van = 16, .tot = 99)
FORMULIER(pw02, PW02_VELDEN)

#define PW03_VELDEN(F) \
    F(date, datum, N_("Eerste dag van de maand"), .required = true) \
    F(num, leeftijd, N_("Leeftijd"), .required = true, .van = 16, .tot = 99) \
    F(num, kind, N_("Leeftijd van het jongste kind"), .required = true, .tot = 99) \
    F(geld, netto, N_("Netto loon in de maand"), .required = true, .tot = 10000000) \
    F(num, maanden, N_("Maanden gewone vrijlating die al gebruikt zijn"), .required = true, \
      .tot = 99) \
    F(num, maanden_ouder, N_("Maanden vrijlating voor ouders die al om zijn"), .required = true, \
      .tot = 99)
FORMULIER(pw03, PW03_VELDEN)

extern const regel_groep regels_inkomen;

#endif
