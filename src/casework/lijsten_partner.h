/* lijsten_partner.h: the rows of list statements about working with other organisations. */
#ifndef CASEWORK_LIJSTEN_PARTNER_H
#define CASEWORK_LIJSTEN_PARTNER_H
#include "domain/domain.h"

/* One consultation in the list; met: the organisations that come. */
#define OVERLEGREGEL_FIELDS(F) \
    F(overleg_id, id, "", .ref = "overleg") F(str, naam, N_("Overleg"), .klasse = K0) \
    F(date, datum, N_("Datum"), .klasse = K0) F(tijd, van, N_("Van"), .klasse = K0) \
    F(str, plaats, N_("Waar"), .klasse = K0) \
    F(date, klaar, N_("Afgesloten op"), .klasse = K0) F(str, met, N_("Met"), .klasse = K0) \
    F(num, orgs, N_("Organisaties"), .klasse = K0)
LIJSTRIJ(overlegregel, OVERLEGREGEL_FIELDS)
/* What asks for an agenda: an open task of an organisation, or an agreement with it. */
#define AGENDAPUNT_FIELDS(F) \
    F(num, rij, "", .klasse = K0) F(persoon_id, persoon_id, "", .ref = "persoon") \
    F(str, naam, N_("Naam"), .klasse = K2) F(str, nummer, N_("Dossiernummer"), .klasse = K1) \
    F(organisatie_id, organisatie_id, "", .klasse = K2, .ref = "organisatie") \
    F(str, organisatie, N_("Organisatie"), .klasse = K2) F(str, tekst, N_("Wat"), .klasse = K3) \
    F(date, uiterlijk, N_("Uiterlijk op"), .klasse = K3)
LIJSTRIJ(agendapunt, AGENDAPUNT_FIELDS)

/* ---- what a partner sees of his shares ---- */

/* naam and what else is not shared stays empty. */
#define PARTNERMENS_FIELDS(F) \
    F(deling_id, id, "", .ref = "deling") \
    F(code, doel, N_("Waarvoor"), .klasse = K1, .codes = &doel_van_inzage_codes) \
    F(date, van, N_("Vanaf"), .klasse = K1) F(date, tot, N_("Tot"), .klasse = K1) \
    F(num, delen, N_("Ik zie"), .klasse = K1) F(str, naam, N_("Naam"), .klasse = K2) \
    F(str, begeleider, N_("Begeleider"), .klasse = K1) \
    F(num, open_delen, N_("Mijn deel"), .klasse = K1) F(num, alle_delen, "", .klasse = K1) \
    F(num, taken, N_("Taken"), .klasse = K1)
LIJSTRIJ(partnermens, PARTNERMENS_FIELDS)
#define PARTNERTAAK_FIELDS(F) \
    F(taak_id, id, "", .ref = "taak") F(deling_id, deling_id, "", .ref = "deling") \
    F(str, tekst, N_("Wat"), .klasse = K2) \
    F(code, spoor, N_("Spoor"), .klasse = K2, .codes = &spoor_codes) \
    F(date, uiterlijk, N_("Klaar op"), .klasse = K2) F(str, naam, N_("Naam"), .klasse = K2)
LIJSTRIJ(partnertaak, PARTNERTAAK_FIELDS)
#define PARTNERDEEL_FIELDS(F) \
    F(intaketaak_id, id, "", .ref = "intaketaak") F(deling_id, deling_id, "", .ref = "deling") \
    F(code, deel, N_("Welk deel van de intake"), .klasse = K1, .codes = &intakedeel_codes) \
    F(date, uiterlijk, N_("Klaar voor"), .klasse = K1) F(str, naam, N_("Naam"), .klasse = K2)
LIJSTRIJ(partnerdeel, PARTNERDEEL_FIELDS)
#define PARTNERGESPREK_FIELDS(F) \
    F(gesprek_deelnemer_id, id, "", .ref = "gesprek_deelnemer") \
    F(deling_id, deling_id, "", .ref = "deling") \
    F(code, komst, N_("Kom je?"), .klasse = K2, .codes = &komst_codes) \
    F(code, soort, N_("Soort gesprek"), .klasse = K2, .codes = &gesprek_soort_codes) \
    F(date, datum, N_("Datum"), .klasse = K2) F(tijd, van, N_("Van"), .klasse = K2) \
    F(str, plaats, N_("Waar"), .klasse = K2) F(bool, tolk, N_("Met tolk"), .klasse = K2) \
    F(str, met, N_("Met"), .klasse = K2) F(str, naam, N_("Naam"), .klasse = K2)
LIJSTRIJ(partnergesprek, PARTNERGESPREK_FIELDS)
#define GEVRAAGDRIJ_FIELDS(F) \
    F(str, onderwerp, "", .klasse = K1) F(str, veld, "", .klasse = K1) \
    F(code, bron, N_("Bron"), .klasse = K1, .codes = &bron_codes) \
    F(date, datum, N_("Datum"), .klasse = K1)
LIJSTRIJ(gevraagdrij, GEVRAAGDRIJ_FIELDS)
#endif
