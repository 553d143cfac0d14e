/* lijsten_goedkeuring.c: emits the field tables of lijsten_goedkeuring.h. */
#include "casework/lijsten.h"

#define SELF goedkeuringregel
LIJSTRIJ_DEF(goedkeuringregel, GOEDKEURINGREGEL_FIELDS)
#undef SELF
#define SELF accountregel
LIJSTRIJ_DEF(accountregel, ACCOUNTREGEL_FIELDS)
#undef SELF
