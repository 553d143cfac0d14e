/* lijsten_partner.c: emits the field tables of lijsten_partner.h. */
#include "casework/lijsten.h"

#define SELF overlegregel
LIJSTRIJ_DEF(overlegregel, OVERLEGREGEL_FIELDS)
#undef SELF
#define SELF agendapunt
LIJSTRIJ_DEF(agendapunt, AGENDAPUNT_FIELDS, .mens = "persoon_id")
#undef SELF
#define SELF partnermens
LIJSTRIJ_DEF(partnermens, PARTNERMENS_FIELDS)
#undef SELF
#define SELF partnertaak
LIJSTRIJ_DEF(partnertaak, PARTNERTAAK_FIELDS)
#undef SELF
#define SELF partnerdeel
LIJSTRIJ_DEF(partnerdeel, PARTNERDEEL_FIELDS)
#undef SELF
#define SELF partnergesprek
LIJSTRIJ_DEF(partnergesprek, PARTNERGESPREK_FIELDS)
#undef SELF
#define SELF gevraagdrij
LIJSTRIJ_DEF(gevraagdrij, GEVRAAGDRIJ_FIELDS)
#undef SELF
