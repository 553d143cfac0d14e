/* lijsten_werk.c: emits the field tables of lijsten_werk.h. */
#include "casework/lijsten.h"

#define SELF overdrachtregel
LIJSTRIJ_DEF(overdrachtregel, OVERDRACHTREGEL_FIELDS, .mens = "persoon_id")
#undef SELF

#define SELF reactieregel
LIJSTRIJ_DEF(reactieregel, REACTIEREGEL_FIELDS, .mens = "persoon_id")
#undef SELF

#define SELF etiketregel
LIJSTRIJ_DEF(etiketregel, ETIKETREGEL_FIELDS)
#undef SELF

#define SELF telaatregel
LIJSTRIJ_DEF(telaatregel, TELAATREGEL_FIELDS, .mens = "persoon_id")
#undef SELF

#define SELF telaatzaak
LIJSTRIJ_DEF(telaatzaak, TELAATZAAK_FIELDS)
#undef SELF

#define SELF telaattelling
LIJSTRIJ_DEF(telaattelling, TELAATTELLING_FIELDS)
#undef SELF

#define SELF overdrachttelling
LIJSTRIJ_DEF(overdrachttelling, OVERDRACHTTELLING_FIELDS)
#undef SELF
