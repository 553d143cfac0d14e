/* zicht.h: the views v_<entity>: which rows about people each gebruiker may be given, printed from
 * the policy (domain/beleid.h). */
#ifndef CASEWORK_ZICHT_H
#define CASEWORK_ZICHT_H
#include "casework/casework.h"

/* For store_config.view: the view `which` of this entity, rows (voor, columns); false: no more. */
bool zicht_view(const entity *e, int which, buf *name, buf *select);

#endif
