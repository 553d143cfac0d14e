/* lijsten_aanpak.c: emits the field tables of the rows about an aanpak. */
#include "casework/lijsten_aanpak.h"

#define SELF aanpakversie
LIJSTRIJ_DEF(aanpakversie, AANPAKVERSIE_FIELDS)
#undef SELF
#define SELF aanpakmens
LIJSTRIJ_DEF(aanpakmens, AANPAKMENS_FIELDS, .mens = "id")
#undef SELF
#define SELF aanpaknummer
LIJSTRIJ_DEF(aanpaknummer, AANPAKNUMMER_FIELDS)
#undef SELF
