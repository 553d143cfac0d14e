/* lijsten_org.c: emits the field tables of lijsten_org.h and lijsten_deling.h. */
#include "casework/lijsten.h"

#define SELF deelregel
LIJSTRIJ_DEF(deelregel, DEELREGEL_FIELDS)
#undef SELF
#define SELF inzagelinkregel
LIJSTRIJ_DEF(inzagelinkregel, INZAGELINKREGEL_FIELDS)
#undef SELF

#define SELF organisatieregel
LIJSTRIJ_DEF(organisatieregel, ORGANISATIEREGEL_FIELDS)
#undef SELF
#define SELF belofteregel
LIJSTRIJ_DEF(belofteregel, BELOFTEREGEL_FIELDS)
#undef SELF

#define SELF contactregel
LIJSTRIJ_DEF(contactregel, CONTACTREGEL_FIELDS)
#undef SELF

#define SELF contactwie
LIJSTRIJ_DEF(contactwie, CONTACTWIE_FIELDS)
#undef SELF

#define SELF orgvraagregel
LIJSTRIJ_DEF(orgvraagregel, ORGVRAAGREGEL_FIELDS)
#undef SELF

#define SELF orgtelling
LIJSTRIJ_DEF(orgtelling, ORGTELLING_FIELDS)
#undef SELF

#define SELF uitstroomregel
LIJSTRIJ_DEF(uitstroomregel, UITSTROOMREGEL_FIELDS)
#undef SELF

#define SELF orgmens
LIJSTRIJ_DEF(orgmens, ORGMENS_FIELDS, .mens = "persoon_id")
#undef SELF

#define SELF vastregel
LIJSTRIJ_DEF(vastregel, VASTREGEL_FIELDS)
#undef SELF

#define SELF vast_mens
LIJSTRIJ_DEF(vast_mens, VAST_MENS_FIELDS, .mens = "persoon_id")
#undef SELF

#define SELF carvingregel
LIJSTRIJ_DEF(carvingregel, CARVINGREGEL_FIELDS)
#undef SELF
#define SELF carvingmens_regel
LIJSTRIJ_DEF(carvingmens_regel, CARVINGMENS_REGEL_FIELDS, .mens = "persoon_id")
#undef SELF
#define SELF maatjeregel
LIJSTRIJ_DEF(maatjeregel, MAATJEREGEL_FIELDS)
#undef SELF
