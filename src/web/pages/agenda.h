/* agenda.h: the lines of an agenda, on Mijn mensen and on the page of its own. */
#ifndef WEB_PAGES_AGENDA_H
#define WEB_PAGES_AGENDA_H
#include "casework/gesprek.h"
#include "web/web.h"

/* One line for each gesprek: hour, who, what, where, with whom; nothing when there are none. terug:
 * with the buttons that say how it went, which come back there; empty: without. */
void agenda_lijst(req *r, agendaregel_rijen a, url terug);
#endif
