/* lijsten_nood.h: the rows of list statements for the privacy officer. */
#ifndef CASEWORK_LIJSTEN_NOOD_H
#define CASEWORK_LIJSTEN_NOOD_H
#include "domain/domain.h"

/* Whose dossier has a number; ids alone, for the program itself. */
#define NOODDOEL_FIELDS(F) \
    F(num, rij, "", .klasse = K0) F(num, team, "", .klasse = K0) \
    F(num, begeleider, "", .klasse = K0)
LIJSTRIJ(nooddoel, NOODDOEL_FIELDS)

/* One time that someone looked in need. */
#define NOODREGEL_FIELDS(F) \
    F(noodtoegang_id, id, "", .klasse = K0, .ref = "noodtoegang") \
    F(str, wie, N_("Wie"), .klasse = K0) F(str, nummer, N_("Dossiernummer"), .klasse = K1) \
    F(str, reden, N_("Waarom"), .klasse = K1) F(moment, van, N_("Vanaf"), .klasse = K0) \
    F(moment, tot, N_("Tot"), .klasse = K0) F(date, uiterlijk, N_("Nakijken voor"), .klasse = K0) \
    F(code, oordeel, N_("Oordeel"), .klasse = K0, .codes = &noodoordeel_codes) \
    F(str, woorden, N_("In woorden"), .klasse = K1) \
    F(moment, nagekeken, N_("Nagekeken op"), .klasse = K0) \
    F(bool, gevonden, N_("Dossier bestaat"), .klasse = K0)
LIJSTRIJ(noodregel, NOODREGEL_FIELDS)

/* One time that a number was shown whole; not whose. */
#define ONTHULREGEL_FIELDS(F) \
    F(moment, moment, N_("Getoond op"), .klasse = K1) F(str, wie, N_("Wie keek"), .klasse = K0) \
    F(code, soort, N_("Welk nummer"), .klasse = K1, .codes = &onthulnummer_codes) \
    F(code, reden, N_("Waarvoor"), .klasse = K1, .codes = &onthulreden_codes) \
    F(str, woorden, N_("In woorden"), .klasse = K1)
LIJSTRIJ(onthulregel, ONTHULREGEL_FIELDS)

#define CONTROLEREGEL_FIELDS(F) \
    F(moment, gedaan, N_("Nagekeken op"), .klasse = K0) F(str, wie, N_("Wie"), .klasse = K0) \
    F(num, accounts, N_("Accounts"), .klasse = K0) \
    F(str, vingerafdruk, N_("Controlegetal"), .klasse = K0) \
    F(str, woorden, N_("Wat viel op?"), .klasse = K1)
LIJSTRIJ(controleregel, CONTROLEREGEL_FIELDS)

/* How many people are shared with an organisation for a purpose, and when that ends. */
#define DEELTELLING_FIELDS(F) \
    F(str, organisatie, N_("Organisatie"), .klasse = K1) \
    F(code, doel, N_("Waarvoor"), .klasse = K1, .codes = &doel_van_inzage_codes) \
    F(num, aantal, N_("Mensen"), .klasse = K1) F(date, eerste, N_("Eerste einde"), .klasse = K1) \
    F(date, laatste, N_("Laatste einde"), .klasse = K1)
LIJSTRIJ(deeltelling, DEELTELLING_FIELDS)
#endif
