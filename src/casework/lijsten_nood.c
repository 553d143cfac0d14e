/* lijsten_nood.c: emits the field tables of lijsten_nood.h. */
#include "casework/lijsten.h"

#define SELF nooddoel
LIJSTRIJ_DEF(nooddoel, NOODDOEL_FIELDS)
#undef SELF
#define SELF noodregel
LIJSTRIJ_DEF(noodregel, NOODREGEL_FIELDS)
#undef SELF
#define SELF onthulregel
LIJSTRIJ_DEF(onthulregel, ONTHULREGEL_FIELDS)
#undef SELF
#define SELF controleregel
LIJSTRIJ_DEF(controleregel, CONTROLEREGEL_FIELDS)
#undef SELF
#define SELF deeltelling
LIJSTRIJ_DEF(deeltelling, DEELTELLING_FIELDS)
#undef SELF
