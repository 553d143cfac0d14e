/* partner.c: emits the field tables of what is done together with other organisations.
 * Wet: Wi 14, 35 and 37(2); Bi 9.1 tot en met 9.6; UAVG 30. */
#include "domain/domain.h"

/* overleg.h */
CODES_DEF(overlegpunt_soort, OVERLEGPUNT_SOORT_CODES)
#define SELF overleg
ENTITY_DEF(overleg, N_("Overleg"), OVERLEG_FIELDS)
#undef SELF
#define SELF overleg_org
ENTITY_DEF(overleg_org, N_("Organisatie bij een overleg"), OVERLEG_ORG_FIELDS)
#undef SELF
#define SELF overlegpunt
ENTITY_DEF(overlegpunt, N_("Punt van een overleg"), OVERLEGPUNT_FIELDS, .mens = "persoon_id")
#undef SELF

/* partner.h */
CODES_DEF(intakedeel, INTAKEDEEL_CODES)
CODES_DEF(advies_stand, ADVIES_STAND_CODES)
#define SELF intaketaak
ENTITY_DEF(intaketaak, N_("Deel van de intake bij een partner"), INTAKETAAK_FIELDS,
    .mens = "persoon_id")
#undef SELF
#define SELF deelbericht
ENTITY_DEF(deelbericht, N_("Bericht bij een deling"), DEELBERICHT_FIELDS, .mens = "persoon_id")
#undef SELF
#define SELF zorgadvies
ENTITY_DEF(zorgadvies, N_("Advies van de GGD"), ZORGADVIES_FIELDS, .mens = "persoon_id")
#undef SELF
