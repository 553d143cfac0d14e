/* zafronding.h: the closing talk of the Z-route is recorded, and asked for in time. */
#ifndef CASEWORK_ZAFRONDING_H
#define CASEWORK_ZAFRONDING_H
#include "casework/uren.h"

/* The talk that closed the route; kop.id 0: not yet. */
zafronding zafronding_klaar(werk *w, persoon_id id);
/* What is still missing for closing, as a msgid; NULL: nothing. d: of the person. */
const char *zafronding_mist(werk *w, const dossier *d);
/* Records a talk. When it closes the route, whoever did it gets the task to report that to DUO.
 * Problems: no Z-route, a day to come or before the term, held by another organisation (WI-18),
 * closed already, closing while hours, PVT or MAP are not done (WI-11, WI-12). Undo takes talk and
 * task back. */
bool zafronding_leg_vast(werk *w, zafronding *z, u64 velden, gebeurtenis_id *g);
#endif
