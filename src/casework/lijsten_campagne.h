/* lijsten_campagne.h: the rows of list statements about a screening campagne. */
#ifndef CASEWORK_LIJSTEN_CAMPAGNE_H
#define CASEWORK_LIJSTEN_CAMPAGNE_H
#include "domain/domain.h"

/* One person of a campagne, with where he stands now; gebruiker_id: who talks with him, his own
 * klantmanager when the campagne names nobody. */
#define CAMPAGNEREGEL_FIELDS(F) \
    F(campagne_mens_id, id, "", .ref = "campagne_mens") \
    F(persoon_id, persoon_id, "", .ref = "persoon") \
    F(str, nummer, N_("Dossiernummer"), .klasse = K1) \
    F(str, naam, N_("Naam"), .klasse = K2) \
    F(gebruiker_id, gebruiker_id, N_("Wie voert het gesprek"), .klasse = K2) \
    F(date, uitgenodigd, N_("Laatst uitgenodigd"), .klasse = K2) \
    F(num, keren, N_("Keren"), .klasse = K2) \
    F(gesprek_id, gesprek_id, "", .ref = "gesprek") \
    F(date, datum, N_("Gesprek op"), .klasse = K2) \
    F(tijd, van, N_("Om"), .klasse = K2) \
    F(date, afgerond, N_("Afgerond op"), .klasse = K2) \
    F(code, stand, N_("Stand"), .klasse = K2, .codes = &campagne_stand_codes)
LIJSTRIJ(campagneregel, CAMPAGNEREGEL_FIELDS)

/* How many people there are in a campagne, and how many of each stand. */
#define CAMPAGNETELLING_FIELDS(F) \
    F(num, alle, "", .klasse = K0) F(num, niets, "", .klasse = K0) F(num, stil, "", .klasse = K0) \
    F(num, uitgenodigd, "", .klasse = K0) \
    F(num, gepland, "", .klasse = K0) F(num, gesproken, "", .klasse = K0) \
    F(num, afgerond, "", .klasse = K0) F(num, wil_niet, "", .klasse = K0)
LIJSTRIJ(campagnetelling, CAMPAGNETELLING_FIELDS)

/* What someone began with since the screening: the first of each kind. */
#define CAMPAGNEUITKOMST_FIELDS(F) \
    F(persoon_id, persoon_id, "", .ref = "persoon") \
    F(str, naam, N_("Naam"), .klasse = K2) \
    F(code, soort, N_("Wat"), .klasse = K1, .codes = &campagne_uitkomst_codes) \
    F(date, van, N_("Vanaf"), .klasse = K1)
LIJSTRIJ(campagneuitkomst, CAMPAGNEUITKOMST_FIELDS)
#endif
