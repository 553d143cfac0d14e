/* lijsten_les.h: the rows of list statements about lessons: groups, who is in them, who may
 * clash. */
#ifndef CASEWORK_LIJSTEN_LES_H
#define CASEWORK_LIJSTEN_LES_H
#include "domain/domain.h"

/* One lesson group with how many of its seats are taken: a number, no names. */
#define LESGROEPREGEL_FIELDS(F) \
    F(lesgroep_id, id, "", .ref = "lesgroep") \
    F(organisatie_id, organisatie_id, "", .ref = "organisatie") \
    F(str, organisatie, N_("Taalschool")) \
    F(str, naam, N_("Groep")) \
    F(code, niveau, N_("Niveau"), .codes = &cefr_codes) \
    F(code, leerroute, N_("Leerroute"), .codes = &leerroute_codes) \
    F(str, docent, N_("Docent")) \
    F(str, lokaal, N_("Lokaal")) \
    F(num, plaatsen, N_("Plaatsen")) \
    F(date, van, N_("Eerste les")) \
    F(date, tot, N_("Tot")) \
    F(num, bezet, N_("Bezet"))
LIJSTRIJ(lesgroepregel, LESGROEPREGEL_FIELDS)

/* One lesson of a group, of many groups at once. */
#define LESREGEL_FIELDS(F) \
    F(lesgroep_id, lesgroep_id, "", .ref = "lesgroep") \
    F(code, dag, "", .codes = &weekdag_codes) F(tijd, van, "") F(tijd, tot, "")
LIJSTRIJ(lesregel, LESREGEL_FIELDS)

/* Someone in a group: all that a school sees of him. lessen, gemist: since the day that was asked;
 * aanwezig: on the day that was asked, empty when that is not recorded. */
#define LEERLINGREGEL_FIELDS(F) \
    F(persoon_id, persoon_id, "", .ref = "persoon") \
    F(lesdeelname_id, deelname_id, "", .ref = "lesdeelname") \
    F(str, naam, N_("Naam"), .klasse = K2) \
    F(date, van, N_("Vanaf"), .klasse = K1) \
    F(date, tot, N_("Tot"), .klasse = K1) \
    F(code, niveau, N_("Niveau"), .klasse = K1, .codes = &cefr_codes) \
    F(num, lessen, N_("Lessen"), .klasse = K1) \
    F(num, gemist, N_("Gemist"), .klasse = K1) \
    F(code, aanwezig, N_("Aanwezig"), .klasse = K1, .codes = &aanwezig_codes)
LIJSTRIJ(leerlingregel, LEERLINGREGEL_FIELDS)
#endif
