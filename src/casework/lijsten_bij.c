/* lijsten_bij.c: emits the field tables of lijsten_bij.h. */
#include "casework/lijsten.h"

#define SELF bijeenkomstregel
LIJSTRIJ_DEF(bijeenkomstregel, BIJEENKOMSTREGEL_FIELDS)
#undef SELF

#define SELF bijeenkomstmens
LIJSTRIJ_DEF(bijeenkomstmens, BIJEENKOMSTMENS_FIELDS, .mens = "persoon_id")
#undef SELF

#define SELF bijeenkomstorg
LIJSTRIJ_DEF(bijeenkomstorg, BIJEENKOMSTORG_FIELDS)
#undef SELF

#define SELF bijeenkomstpaar
LIJSTRIJ_DEF(bijeenkomstpaar, BIJEENKOMSTPAAR_FIELDS, .mens = "persoon_id")
#undef SELF

#define SELF bijeenkomstvan
LIJSTRIJ_DEF(bijeenkomstvan, BIJEENKOMSTVAN_FIELDS, .mens = "persoon_id")
#undef SELF

#define SELF bijeenkomsttelling
LIJSTRIJ_DEF(bijeenkomsttelling, BIJEENKOMSTTELLING_FIELDS)
#undef SELF
#define SELF introductieregel
LIJSTRIJ_DEF(introductieregel, INTRODUCTIEREGEL_FIELDS, .mens = "persoon_id")
#undef SELF
