/* schatting.h: an estimate of the income with a job, as it was made: an aid for the talk, never a
 * decision. Bron: shared aanpakken.md B12; wishes.md 4.13. */
#ifndef DOMAIN_SCHATTING_H
#define DOMAIN_SCHATTING_H
#include "domain/persoon.h"

#define LOON_PER_CODES(C) \
    C(LOON_PER_UUR, "uur", N_("Per uur")) C(LOON_PER_MAAND, "maand", N_("Per maand"))
CODES(loon_per, LOON_PER_CODES)
#define LOON_SOORT_CODES(C) \
    C(LOON_BRUTO, "bruto", N_("Bruto")) C(LOON_NETTO, "netto", N_("Netto"))
CODES(loon_soort, LOON_SOORT_CODES)
#define LEEFVORM_CODES(C) \
    C(LEEFVORM_ALLEEN, "alleen", N_("Alleen")) \
    C(LEEFVORM_OUDER, "alleenstaande ouder", N_("Alleenstaande ouder")) \
    C(LEEFVORM_SAMEN, "samen", N_("Samen met een partner"))
CODES(leefvorm, LEEFVORM_CODES)

/* normen: the day of which the amounts of law counted; uitslag: the sentences as they were made. */
#define INKOMENSSCHATTING_FIELDS(F) \
    F(persoon_id, persoon_id, N_("Persoon"), .required = true, .ref = "persoon", .ouder = true) \
    F(date, begin, N_("Eerste werkdag"), .klasse = K3, .required = true) \
    F(date, tot, N_("Contract tot"), .klasse = K3, \
      .hulp = N_("De eerste dag erna. Leeg: het einde is niet bekend.")) \
    F(num, uren, N_("Uren per week, meestal"), .klasse = K3, .required = true, .van = 1, \
      .tot = 60) \
    F(num, uren_min, N_("Uren per week, minstens"), .klasse = K3, .van = 0, .tot = 60, \
      .hulp = N_("Leeg: altijd evenveel uren.")) \
    F(num, uren_max, N_("Uren per week, hoogstens"), .klasse = K3, .van = 1, .tot = 60) \
    F(geld, loon, N_("Loon"), .klasse = K3, .required = true, .van = 1, .tot = 10000000, \
      .hulp = N_("Een bedrag in euro, bijvoorbeeld 15,20. Zonder vakantiegeld.")) \
    F(code, loon_per, N_("Is dat per uur of per maand?"), .klasse = K3, .required = true, \
      .codes = &loon_per_codes) \
    F(code, loon_soort, N_("Is dat bruto of netto?"), .klasse = K3, .required = true, \
      .codes = &loon_soort_codes) \
    F(num, netto_min, N_("Netto blijft over: minstens procent"), .klasse = K3, .van = 1, \
      .tot = 100, \
      .hulp = N_("Alleen bij bruto. Reken het na met de werkgever of een loonstrook.")) \
    F(num, netto_max, N_("Netto blijft over: hoogstens procent"), .klasse = K3, .van = 1, \
      .tot = 100) \
    F(code, leefvorm, N_("Hoe woont de persoon?"), .klasse = K3, .required = true, \
      .codes = &leefvorm_codes) \
    F(date, jongste, N_("Geboortedatum van het jongste kind"), .klasse = K3) \
    F(geld, uitkering, N_("Uitkering per maand nu"), .klasse = K3, .required = true, .van = 0, \
      .tot = 10000000, .hulp = N_("Netto, zoals in het besluit staat.")) \
    F(num, maanden, N_("Maanden vrijlating die al gebruikt zijn"), .klasse = K3, \
      .required = true, .van = 0, .tot = 6) \
    F(num, maanden_ouder, N_("Maanden vrijlating voor ouders die al om zijn"), .klasse = K3, \
      .van = 0, .tot = 30) \
    F(geld, toeslagen, N_("Toeslagen samen per maand nu"), .klasse = K3, .van = 0, \
      .tot = 10000000, .hulp = N_("Weet je het niet? Laat leeg. Dan tellen ze niet mee.")) \
    F(geld, toeslagen_min, N_("Toeslagen met de baan, minstens"), .klasse = K3, .van = 0, \
      .tot = 10000000, .hulp = N_("Uit een proefberekening van Dienst Toeslagen.")) \
    F(geld, toeslagen_max, N_("Toeslagen met de baan, hoogstens"), .klasse = K3, .van = 0, \
      .tot = 10000000) \
    F(geld, kosten, N_("Kosten van het werk per maand"), .klasse = K3, .van = 0, .tot = 10000000, \
      .hulp = N_("Reizen, opvang. Leeg: niet bekend.")) \
    F(date, gemaakt, N_("Gemaakt op"), .klasse = K3, .intern = true) \
    F(date, normen, N_("Bedragen van de wet sinds"), .klasse = K3, .intern = true) \
    F(str, uitslag, N_("Uitslag"), .klasse = K3, .intern = true, .max = 8000)
ENTITY(inkomensschatting, INKOMENSSCHATTING_FIELDS)
#endif
