/* lijsten_bij.h: the rows of list statements about bijeenkomsten. */
#ifndef CASEWORK_LIJSTEN_BIJ_H
#define CASEWORK_LIJSTEN_BIJ_H
#include "domain/domain.h"

/* One in the list, with how many were asked and came: numbers. */
#define BIJEENKOMSTREGEL_FIELDS(F) \
    F(bijeenkomst_id, id, "", .ref = "bijeenkomst") \
    F(code, soort, N_("Soort"), .klasse = K0, .codes = &bijeenkomst_soort_codes) \
    F(str, naam, N_("Waarover"), .klasse = K0) \
    F(date, datum, N_("Datum"), .klasse = K0) F(tijd, van, N_("Van"), .klasse = K0) \
    F(tijd, tot, N_("Tot"), .klasse = K0) \
    F(str, plaats, N_("Waar"), .klasse = K0) F(date, afgelast, N_("Afgelast"), .klasse = K0) \
    F(num, mensen, N_("Mensen"), .klasse = K0) F(num, gekomen, N_("Gekomen"), .klasse = K0) \
    F(num, organisaties, N_("Organisaties"), .klasse = K0) \
    F(num, org_gekomen, N_("Organisaties gekomen"), .klasse = K0)
LIJSTRIJ(bijeenkomstregel, BIJEENKOMSTREGEL_FIELDS)
#define BIJEENKOMSTMENS_FIELDS(F) \
    F(bijeenkomst_mens_id, id, "", .ref = "bijeenkomst_mens") \
    F(persoon_id, persoon_id, "", .ref = "persoon") \
    F(str, naam, N_("Naam"), .klasse = K2) \
    F(code, komst, N_("Komt"), .klasse = K1, .codes = &komst_codes)
LIJSTRIJ(bijeenkomstmens, BIJEENKOMSTMENS_FIELDS)
#define BIJEENKOMSTORG_FIELDS(F) \
    F(bijeenkomst_org_id, id, "", .ref = "bijeenkomst_org") \
    F(organisatie_id, organisatie_id, "", .ref = "organisatie") \
    F(str, naam, N_("Naam"), .klasse = K0) \
    F(code, komst, N_("Komt"), .klasse = K0, .codes = &komst_codes)
LIJSTRIJ(bijeenkomstorg, BIJEENKOMSTORG_FIELDS)
#define BIJEENKOMSTPAAR_FIELDS(F) \
    F(bijeenkomst_paar_id, id, "", .ref = "bijeenkomst_paar") \
    F(persoon_id, persoon_id, "", .ref = "persoon") \
    F(str, naam, N_("Naam"), .klasse = K2) \
    F(organisatie_id, organisatie_id, "", .ref = "organisatie") \
    F(str, organisatie, N_("Organisatie"), .klasse = K1) \
    F(code, uitkomst, N_("Hoe ging het"), .klasse = K1, .codes = &paaruitkomst_codes) \
    F(str, woorden, N_("In eigen woorden"), .klasse = K1)
LIJSTRIJ(bijeenkomstpaar, BIJEENKOMSTPAAR_FIELDS)
/* What one person is or was asked for. */
#define BIJEENKOMSTVAN_FIELDS(F) \
    F(bijeenkomst_mens_id, id, "", .ref = "bijeenkomst_mens") \
    F(persoon_id, persoon_id, "", .ref = "persoon") \
    F(bijeenkomst_id, bijeenkomst_id, "", .ref = "bijeenkomst") \
    F(code, soort, N_("Soort"), .klasse = K1, .codes = &bijeenkomst_soort_codes) \
    F(str, naam, N_("Waarover"), .klasse = K1) F(date, datum, N_("Datum"), .klasse = K1) \
    F(tijd, van, N_("Van"), .klasse = K1) F(tijd, tot, N_("Tot"), .klasse = K1) \
    F(str, plaats, N_("Waar"), .klasse = K1) \
    F(code, komst, N_("Komt"), .klasse = K1, .codes = &komst_codes)
LIJSTRIJ(bijeenkomstvan, BIJEENKOMSTVAN_FIELDS)
#define BIJEENKOMSTTELLING_FIELDS(F) \
    F(code, soort, N_("Soort"), .klasse = K0, .codes = &bijeenkomst_soort_codes) \
    F(num, aantal, N_("Aantal"), .klasse = K0) F(num, keren, N_("Keer gekomen"), .klasse = K0) \
    F(num, mensen, N_("Mensen"), .klasse = K0) \
    F(num, organisaties, N_("Organisaties"), .klasse = K0)
LIJSTRIJ(bijeenkomsttelling, BIJEENKOMSTTELLING_FIELDS)
/* An introduction, to be erased. */
#define INTRODUCTIEREGEL_FIELDS(F) \
    F(introductie_id, id, "", .ref = "introductie") \
    F(persoon_id, persoon_id, "", .ref = "persoon")
LIJSTRIJ(introductieregel, INTRODUCTIEREGEL_FIELDS)
#endif
