/* duo.h: does DUO accept this message? DUO-01 to DUO-06.
 * Bron: DUO, M2M gegevensuitwisseling inburgering gemeenten (June 2026): voorwaarden. Pure. */
#ifndef DOMAIN_REGELS_DUO_H
#define DOMAIN_REGELS_DUO_H
#include "domain/regels/hulp.h"

/* DUO-01. First or current PIP: not set when there is none. */
typedef struct {
    date pip;        /* dagtekening that is sent */
    date plicht;     /* start of the obligation */
    date vestiging;  /* in the municipality */
    date eerste_pip; /* of the person, in any municipality */
    date huidige_pip;
} duo_pip;
bool duo_pip_datum_mag(duo_pip d);

/* DUO-02. The level that DUO records: B1 when none is given with the B1-route or onderwijsroute. */
code duo_niveau(code leerroute, code niveau);
bool duo_niveau_mag(code leerroute, code niveau, bool eerste);

/* DUO-03. intensiteit not known: nothing is sent, always good. */
bool duo_intensiteit_mag(code leerroute, code doelgroep, num intensiteit, date dag);

/* DUO-04 */
bool duo_verwijderen_mag(bool termijn_vast, i64 cursusminuten);

/* DUO-05 */
#define SCHOOLERKENNING_CODES(C) \
    C(ERKEND_BOW, "BOW", N_("Keurmerk Blik op Werk")) \
    C(ERKEND_TST, "TST", N_("Erkend taalschakeltraject")) \
    C(ERKEND_GEEN, "geen", N_("Geen van beide"))
CODES(schoolerkenning, SCHOOLERKENNING_CODES)
typedef struct {
    code doelgroep, leerroute, erkenning;
    date pip;               /* current PIP; not set: there is none */
    date aanbod;
    date start_taalschakel; /* not set: not sent */
    date termijn_van, termijn_tot;
} duo_aanbod;
bool duo_aanbod_mag(duo_aanbod d);

/* DUO-06: day of the closing talk of MAP, or of the signing of PVT. */
typedef struct {
    date datum, termijn_start, vandaag;
    date afronding;  /* of the Z-route; not set: not registered */
    bool eigen_plan; /* the current PIP is of this municipality */
} duo_afsluiting;
bool duo_afsluiting_mag(duo_afsluiting d);

#define DUO01_VELDEN(F) \
    F(date, pip, N_("Datum op het plan"), .required = true) \
    F(date, plicht, N_("Begin van de inburgeringsplicht"), .required = true) \
    F(date, vestiging, N_("Vestiging in de gemeente"), .required = true) \
    F(date, eerste_pip, N_("Datum op het eerste plan"), \
      .hulp = N_("Alleen bij een gewijzigd plan.")) \
    F(date, huidige_pip, N_("Datum op het huidige plan"), \
      .hulp = N_("Alleen bij een gewijzigd plan."))
FORMULIER(duo01, DUO01_VELDEN)

#define DUO02_VELDEN(F) \
    F(code, route, N_("Leerroute"), .required = true, .codes = &leerroute_codes) \
    F(code, niveau, N_("Niveau in het plan"), .codes = &cefr_codes) \
    F(code, eerste, N_("Is dit het eerste plan?"), .required = true, .codes = &janee_codes)
FORMULIER(duo02, DUO02_VELDEN)

#define DUO03_VELDEN(F) \
    F(date, datum, N_("Datum op het plan"), .required = true) \
    F(code, route, N_("Leerroute"), .required = true, .codes = &leerroute_codes) \
    F(code, doelgroep, N_("Doelgroep"), .required = true, .codes = &doelgroep_codes) \
    F(num, intensiteit, N_("Geschatte intensiteit van de B1-route in uren"), .tot = 999999)
FORMULIER(duo03, DUO03_VELDEN)

#define DUO04_VELDEN(F) \
    F(code, termijn_vast, N_("Heeft DUO de termijn al vastgesteld?"), .required = true, \
      .codes = &janee_codes) \
    F(num, uren, N_("Gevolgde cursusuren bij dit aanbod"), .required = true, .tot = 99999)
FORMULIER(duo04, DUO04_VELDEN)

#define DUO05_VELDEN(F) \
    F(code, doelgroep, N_("Doelgroep"), .required = true, .codes = &doelgroep_codes) \
    F(code, route, N_("Leerroute"), .required = true, .codes = &leerroute_codes) \
    F(code, erkenning, N_("Erkenning van de school"), .required = true, \
      .codes = &schoolerkenning_codes) \
    F(date, pip, N_("Datum op het huidige plan"), .hulp = N_("Leeg: er is geen plan.")) \
    F(date, aanbod, N_("Datum van het aanbod"), .required = true) \
    F(date, start_taalschakel, N_("Begin van het taalschakeltraject")) \
    F(date, termijn_van, N_("Eerste dag van de termijn"), \
      .hulp = N_("Nodig bij een begin van het taalschakeltraject.")) \
    F(date, termijn_tot, N_("Einde van de termijn"), .hulp = N_("De eerste dag na de termijn."))
FORMULIER(duo05, DUO05_VELDEN)

#define DUO06_VELDEN(F) \
    F(date, datum, N_("Datum eindgesprek MAP of ondertekening PVT"), .required = true) \
    F(date, termijn_start, N_("Eerste dag van de termijn"), .required = true) \
    F(date, vandaag, N_("Dag van melden"), .required = true) \
    F(date, afronding, N_("Datum afronding Z-route")) \
    F(code, eigen_plan, N_("Is het huidige plan van deze gemeente?"), .required = true, \
      .codes = &janee_codes)
FORMULIER(duo06, DUO06_VELDEN)

extern const regel_groep regels_duo, regels_duo_aanbod;

#endif
