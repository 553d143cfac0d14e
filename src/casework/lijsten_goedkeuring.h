/* lijsten_goedkeuring.h: the rows of list statements about accounts and approvals. */
#ifndef CASEWORK_LIJSTEN_GOEDKEURING_H
#define CASEWORK_LIJSTEN_GOEDKEURING_H
#include "domain/domain.h"

/* One request, without its content. */
#define GOEDKEURINGREGEL_FIELDS(F) \
    F(goedkeuring_id, id, "", .klasse = K0, .ref = "goedkeuring") \
    F(code, soort, N_("Wat"), .klasse = K0, .codes = &goedkeuring_soort_codes) \
    F(str, aanvrager, N_("Wie vraagt het"), .klasse = K0) \
    F(moment, gevraagd, N_("Gevraagd op"), .klasse = K0) \
    F(moment, tot, N_("Geldig tot"), .klasse = K0) F(str, waarom, N_("Waarom"), .klasse = K1) \
    F(code, stand, N_("Stand"), .klasse = K0, .codes = &goedkeuring_stand_codes) \
    F(str, beoordelaar, N_("Wie beoordeelde het"), .klasse = K0) \
    F(moment, beoordeeld, N_("Beoordeeld op"), .klasse = K0)
LIJSTRIJ(goedkeuringregel, GOEDKEURINGREGEL_FIELDS)

/* One account; teams: those whose people it sees, with commas. */
#define ACCOUNTREGEL_FIELDS(F) \
    F(gebruiker_id, id, "", .klasse = K0, .ref = "gebruiker") \
    F(str, inlognaam, N_("Inlognaam"), .klasse = K0) F(str, naam, N_("Naam"), .klasse = K0) \
    F(code, rol, N_("Rol"), .klasse = K0, .codes = &rol_codes) \
    F(str, team, N_("Team"), .klasse = K0) \
    F(str, organisatie, N_("Organisatie"), .klasse = K0) \
    F(date, tot, N_("Toegang tot"), .klasse = K0) \
    F(num, teams, N_("Teams die hij ziet"), .klasse = K0) \
    F(moment, sinds, N_("Gewijzigd op"), .klasse = K0)
LIJSTRIJ(accountregel, ACCOUNTREGEL_FIELDS)
#endif
