/* lijsten_partner.c: emits the field tables of lijsten_partner.h. */
#include "casework/lijsten.h"

#define SELF overlegregel
LIJSTRIJ_DEF(overlegregel, OVERLEGREGEL_FIELDS)
#undef SELF
#define SELF agendapunt
LIJSTRIJ_DEF(agendapunt, AGENDAPUNT_FIELDS, .mens = "persoon_id")
#undef SELF
