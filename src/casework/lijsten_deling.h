/* lijsten_deling.h: the rows of list statements about sharing. */
#ifndef CASEWORK_LIJSTEN_DELING_H
#define CASEWORK_LIJSTEN_DELING_H
#include "domain/domain.h"

/* One share of the caller outside; the name is there when it is shared. */
#define DEELREGEL_FIELDS(F) \
    F(deling_id, id, "", .klasse = K0, .ref = "deling") \
    F(code, doel, N_("Waarvoor"), .klasse = K1, .codes = &doel_van_inzage_codes) \
    F(date, tot, N_("Tot"), .klasse = K1) \
    F(str, naam, N_("Naam"), .klasse = K2) F(str, nummer, N_("Dossiernummer"), .klasse = K1) \
    F(str, naam_sleutel, "", .klasse = K2)
LIJSTRIJ(deelregel, DEELREGEL_FIELDS)

/* A link of the person himself that works. */
#define INZAGELINKREGEL_FIELDS(F) \
    F(inzagelink_id, id, "", .klasse = K1, .ref = "inzagelink") \
    F(persoon_id, persoon_id, "", .klasse = K1, .ref = "persoon") \
    F(gebruiker_id, gebruiker_id, "", .klasse = K1, .ref = "gebruiker") \
    F(code, taal, "", .klasse = K1, .codes = &contacttaal_codes) \
    F(date, tot, "", .klasse = K1)
LIJSTRIJ(inzagelinkregel, INZAGELINKREGEL_FIELDS)
#endif
