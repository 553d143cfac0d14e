/* deling.h: what a share shows, as both sides see it. */
#ifndef WEB_PAGES_DELING_H
#define WEB_PAGES_DELING_H
#include "casework/deling.h"
#include "web/web.h"

/* Values under the heading of their category. */
void deling_inhoud_toon(req *r, const deelwaarden *in);
/* The line of the dossier that names with whom it is shared now, with the way to it. */
void delen_regel(req *r, persoon_id wie);
#endif
