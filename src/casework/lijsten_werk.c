/* lijsten_werk.c: emits the field tables of lijsten_werk.h. */
#include "casework/lijsten.h"

#define SELF overdrachtregel
LIJSTRIJ_DEF(overdrachtregel, OVERDRACHTREGEL_FIELDS, .mens = "persoon_id")
#undef SELF

#define SELF overdrachttelling
LIJSTRIJ_DEF(overdrachttelling, OVERDRACHTTELLING_FIELDS)
#undef SELF
