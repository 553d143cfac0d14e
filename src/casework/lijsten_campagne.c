/* lijsten_campagne.c: emits the field tables of the rows about a campagne. */
#include "casework/lijsten_campagne.h"

#define SELF campagneregel
LIJSTRIJ_DEF(campagneregel, CAMPAGNEREGEL_FIELDS, .mens = "persoon_id")
#undef SELF
#define SELF campagnetelling
LIJSTRIJ_DEF(campagnetelling, CAMPAGNETELLING_FIELDS)
#undef SELF
#define SELF campagneuitkomst
LIJSTRIJ_DEF(campagneuitkomst, CAMPAGNEUITKOMST_FIELDS, .mens = "persoon_id")
#undef SELF
