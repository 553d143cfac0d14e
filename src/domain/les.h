/* les.h: lesson groups of a taalschool, their week, who takes part, attendance. */
#ifndef DOMAIN_LES_H
#define DOMAIN_LES_H
#include "domain/plek.h"

#define LESGROEP_FIELDS(F) \
    F(organisatie_id, organisatie_id, N_("Taalschool"), .klasse = K0, .required = true, \
      .ref = "organisatie", .ouder = true) \
    F(str, naam, N_("Naam van de groep"), .klasse = K0, .required = true, .max = 80) \
    F(code, niveau, N_("Niveau"), .klasse = K0, .codes = &cefr_codes) \
    F(code, leerroute, N_("Leerroute"), .klasse = K0, .codes = &leerroute_codes) \
    F(str, docent, N_("Docent"), .klasse = K0, .max = 120) \
    F(str, lokaal, N_("Lokaal"), .klasse = K0, .max = 80) \
    F(num, plaatsen, N_("Plaatsen"), .klasse = K0, .required = true, .van = 1, .tot = 60) \
    F(date, van, N_("Eerste les"), .klasse = K0) F(date, tot, N_("Tot"), .klasse = K0)
ENTITY(lesgroep, LESGROEP_FIELDS)
#define LES_FIELDS(F) \
    F(lesgroep_id, lesgroep_id, N_("Lesgroep"), .required = true, .ref = "lesgroep", \
      .ouder = true) \
    F(code, dag, N_("Dag"), .klasse = K0, .required = true, .codes = &weekdag_codes) \
    F(tijd, van, N_("Van"), .klasse = K0, .required = true) \
    F(tijd, tot, N_("Tot"), .klasse = K0, .required = true)
ENTITY(les, LES_FIELDS)
/* [van, tot) */
#define LESDEELNAME_FIELDS(F) \
    F(lesgroep_id, lesgroep_id, N_("Lesgroep"), .required = true, .ref = "lesgroep", \
      .ouder = true) \
    F(persoon_id, persoon_id, N_("Persoon"), .required = true, .ref = "persoon", .ouder = true) \
    F(date, van, N_("Vanaf"), .klasse = K1, .required = true) F(date, tot, N_("Tot"), .klasse = K1)
ENTITY(lesdeelname, LESDEELNAME_FIELDS)
#define AANWEZIGHEID_FIELDS(F) \
    F(lesgroep_id, lesgroep_id, N_("Lesgroep"), .required = true, .ref = "lesgroep", \
      .ouder = true) \
    F(persoon_id, persoon_id, N_("Persoon"), .required = true, .ref = "persoon", .ouder = true) \
    F(date, datum, N_("Dag"), .klasse = K1, .required = true) \
    F(num, minuten, N_("Minuten les"), .klasse = K1, .tot = 720) \
    F(code, aanwezig, N_("Aanwezig"), .klasse = K1, .required = true, .codes = &aanwezig_codes)
ENTITY(aanwezigheid, AANWEZIGHEID_FIELDS)
#endif
