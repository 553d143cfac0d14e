#include "casework/lijsten_werkgever.h"

#define SELF werkgevermens
LIJSTRIJ_DEF(werkgevermens, WERKGEVERMENS_FIELDS, .mens = "persoon_id")
#undef SELF
#define SELF werkgeverlinkregel
LIJSTRIJ_DEF(werkgeverlinkregel, WERKGEVERLINKREGEL_FIELDS)
#undef SELF
#define SELF werkgeverkaart
LIJSTRIJ_DEF(werkgeverkaart, WERKGEVERKAART_FIELDS, .mens = "persoon_id")
#undef SELF
