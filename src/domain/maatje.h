/* maatje.h: a volunteer who practises Dutch with someone, or shows the way: with an occupation or
 * field of his own, and hours of the week.
 * Bron: bron 001 (Zaanstad: een taalmaatje in het eigen vakgebied); aanpakken.md B6, B13. */
#ifndef DOMAIN_MAATJE_H
#define DOMAIN_MAATJE_H
#include "domain/plek.h"

#define MAATJE_SOORT_CODES(C) \
    C(MAATJE_TAAL, "taalmaatje", N_("Taalmaatje")) \
    C(MAATJE_GEWOON, "maatje", N_("Maatje")) \
    C(MAATJE_BEIDE, "beide", N_("Taalmaatje of maatje"))
CODES(maatje_soort, MAATJE_SOORT_CODES)
/* weg: no longer a maatje. On the ticked days from van to tot. */
#define MAATJE_FIELDS(F) \
    F(organisatie_id, organisatie_id, N_("Van welke organisatie"), .klasse = K0, \
      .required = true, .ref = "organisatie", .ouder = true) \
    F(str, naam, N_("Naam"), .klasse = K0, .required = true, .max = 120) \
    F(str, naam_sleutel, N_("Sorteernaam"), .klasse = K0, .max = 320, .intern = true) \
    F(code, soort, N_("Wat voor maatje"), .klasse = K0, .required = true, \
      .codes = &maatje_soort_codes) \
    F(str, vak, N_("Beroep of vak"), .klasse = K0, .required = true, .max = 120, \
      .hulp = N_("Wat dit maatje doet of deed: lasser, verpleegkundige, kok.")) \
    F(str, beroepscode, N_("Beroepscode"), .klasse = K0, .max = 6) \
    F(str, sector, N_("Sector"), .klasse = K0, .max = 80) \
    F(num, hoogstens, N_("Hoogstens hoeveel mensen"), .klasse = K0, .required = true, .van = 1, \
      .tot = 20) \
    F(bool, maandag, N_("Maandag"), .klasse = K0) \
    F(bool, dinsdag, N_("Dinsdag"), .klasse = K0) \
    F(bool, woensdag, N_("Woensdag"), .klasse = K0) \
    F(bool, donderdag, N_("Donderdag"), .klasse = K0) \
    F(bool, vrijdag, N_("Vrijdag"), .klasse = K0) \
    F(bool, zaterdag, N_("Zaterdag"), .klasse = K0) \
    F(bool, zondag, N_("Zondag"), .klasse = K0) \
    F(tijd, van, N_("Van"), .klasse = K0) F(tijd, tot, N_("Tot"), .klasse = K0) \
    F(str, telefoon, N_("Telefoon"), .klasse = K0, .max = 30) \
    F(str, email, N_("E-mail"), .klasse = K0, .max = 240) \
    F(date, weg, N_("Geen maatje meer sinds"), .klasse = K0)
ENTITY(maatje, MAATJE_FIELDS)

/* Can this maatje do what the instrument asks (INS_TAALMAATJE or INS_MAATJE)? */
bool maatje_kan(const maatje *m, int instrument);
/* Is he there on this day of the week (0 = Monday)? */
bool maatje_op(const maatje *m, int dag);
#endif
