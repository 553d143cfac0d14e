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
#endif
