/* nood.h: the list of break-glass, which the manager and the privacy officer see. */
#ifndef WEB_PAGES_NOOD_H
#define WEB_PAGES_NOOD_H
#include "casework/nood.h"
#include "web/web.h"

/* All times, with what still has to be judged first to be seen; a link to each. */
void nood_lijst(req *r);
#endif
