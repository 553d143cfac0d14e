/* zicht.h: the views v_<entity>: which rows about people each gebruiker may be given, printed from
 * the policy (domain/beleid.h). */
#ifndef CASEWORK_ZICHT_H
#define CASEWORK_ZICHT_H
#include "casework/casework.h"

/* Of code lists in SQL: 'klantmanager', 'jobcoach' */
void zicht_rollen(buf *b, u64 rollen);
/* The shares that give something today, each with the callers (voor, rol) of its organisation. */
void zicht_geldend(buf *select);
/* The view g_<e>: rows (voor, deling_id, columns) that a share of today gives to callers outside;
 * a column that neither policy nor share gives is NULL. False: e is never shared. */
bool zicht_buiten(const entity *e, buf *name, buf *select);
/* For store_config.view: the view `which` of this entity, rows (voor, columns); false: no more. */
bool zicht_view(const entity *e, int which, buf *name, buf *select);

#endif
