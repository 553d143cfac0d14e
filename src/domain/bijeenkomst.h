/* bijeenkomst.h: people and organisations meet: a kennismaking of one with one, an ontmoeting of
 * several, a social activity, a theme evening; who was asked, who came, what came of it.
 * Bron: aanpakken.md B4 (meetings rather than CVs), bron 002 (activiteiten, themabijeenkomsten). */
#ifndef DOMAIN_BIJEENKOMST_H
#define DOMAIN_BIJEENKOMST_H
#include "domain/werkgever.h"

#define BIJEENKOMST_SOORT_CODES(C) \
    C(BIJ_KENNISMAKING, "kennismaking", N_("Kennismaking")) \
    C(BIJ_ONTMOETING, "ontmoeting", N_("Ontmoeting met werkgevers")) \
    C(BIJ_ACTIVITEIT, "activiteit", N_("Activiteit")) \
    C(BIJ_THEMA, "themabijeenkomst", N_("Themabijeenkomst"))
CODES(bijeenkomst_soort, BIJEENKOMST_SOORT_CODES)
/* No name of a person stands in it: every colleague sees it. */
#define BIJEENKOMST_FIELDS(F) \
    F(code, soort, N_("Soort bijeenkomst"), .klasse = K0, .required = true, \
      .codes = &bijeenkomst_soort_codes) \
    F(str, naam, N_("Waarover gaat het"), .klasse = K0, .required = true, .max = 160, \
      .hulp = N_("Geen namen van mensen. Iedereen van de gemeente ziet dit.")) \
    F(date, datum, N_("Datum"), .klasse = K0, .required = true) \
    F(tijd, van, N_("Van"), .klasse = K0) F(tijd, tot, N_("Tot"), .klasse = K0) \
    F(str, plaats, N_("Waar"), .klasse = K0, .max = 200) \
    F(plek_id, plek_id, N_("Over plek"), .klasse = K0, .ref = "plek", .ouder = true) \
    F(gebruiker_id, gebruiker_id, N_("Wie regelt het"), .klasse = K0, .ref = "gebruiker") \
    F(code, telt_als, N_("Uren tellen mee als"), .klasse = K0, .codes = &uren_soort_codes, \
      .hulp = N_("Wie komt, krijgt deze uren. Leeg: het telt niet mee.")) \
    F(str, opbrengst, N_("Wat leverde het op"), .klasse = K0, .max = 1000, .multiline = true) \
    F(date, afgelast, N_("Gaat niet door sinds"), .klasse = K0)
ENTITY(bijeenkomst, BIJEENKOMST_FIELDS)

#define KOMST_CODES(C) \
    C(KOMST_GEVRAAGD, "uitgenodigd", N_("Uitgenodigd")) \
    C(KOMST_AANGEMELD, "aangemeld", N_("Aangemeld")) C(KOMST_ER, "gekomen", N_("Gekomen")) \
    C(KOMST_NIET, "niet gekomen", N_("Niet gekomen")) \
    C(KOMST_AFGEMELD, "afgemeld", N_("Afgemeld"))
CODES(komst, KOMST_CODES)
/* uren_id: the line of the ledger that came of coming. */
#define BIJEENKOMST_MENS_FIELDS(F) \
    F(bijeenkomst_id, bijeenkomst_id, N_("Bijeenkomst"), .klasse = K1, .required = true, \
      .ref = "bijeenkomst", .ouder = true) \
    F(persoon_id, persoon_id, N_("Persoon"), .required = true, .ref = "persoon", .ouder = true) \
    F(code, komst, N_("Komt"), .klasse = K1, .required = true, .codes = &komst_codes) \
    F(uren_id, uren_id, N_("Uren"), .klasse = K1, .ref = "uren")
ENTITY(bijeenkomst_mens, BIJEENKOMST_MENS_FIELDS)
#define BIJEENKOMST_ORG_FIELDS(F) \
    F(bijeenkomst_id, bijeenkomst_id, N_("Bijeenkomst"), .klasse = K0, .required = true, \
      .ref = "bijeenkomst", .ouder = true) \
    F(organisatie_id, organisatie_id, N_("Organisatie"), .klasse = K0, .required = true, \
      .ref = "organisatie", .ouder = true) \
    F(code, komst, N_("Komt"), .klasse = K0, .required = true, .codes = &komst_codes)
ENTITY(bijeenkomst_org, BIJEENKOMST_ORG_FIELDS)

#define PAARUITKOMST_CODES(C) \
    C(PAAR_PROEFDAG, "proefdag", N_("Klik: er komt een proefdag")) \
    C(PAAR_KENNISMAKING, "kennismaking", N_("Klik: ze spreken elkaar nog eens")) \
    C(PAAR_LATER, "later", N_("Misschien later")) C(PAAR_NIETS, "niets", N_("Geen klik"))
CODES(paaruitkomst, PAARUITKOMST_CODES)
/* What came of one person and one organisation. */
#define BIJEENKOMST_PAAR_FIELDS(F) \
    F(bijeenkomst_id, bijeenkomst_id, N_("Bijeenkomst"), .klasse = K1, .required = true, \
      .ref = "bijeenkomst", .ouder = true) \
    F(persoon_id, persoon_id, N_("Persoon"), .required = true, .ref = "persoon", .ouder = true) \
    F(organisatie_id, organisatie_id, N_("Organisatie"), .klasse = K1, .required = true, \
      .ref = "organisatie") \
    F(code, uitkomst, N_("Hoe ging het"), .klasse = K1, .required = true, \
      .codes = &paaruitkomst_codes) \
    F(str, woorden, N_("In eigen woorden"), .klasse = K1, .max = 400, .multiline = true)
ENTITY(bijeenkomst_paar, BIJEENKOMST_PAAR_FIELDS)
#endif
