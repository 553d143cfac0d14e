/* gesprek.h: what the list, the form and the agenda of gesprekken share. */
#ifndef WEB_PAGES_GESPREK_H
#define WEB_PAGES_GESPREK_H
#include "casework/gesprek.h"
#include "web/pages/persoon.h"

/* The gesprek of the path and its person; false: niet_gevonden() is said. */
bool gesprek_van_pad(req *r, gesprek *g, persoon *p);
/* "9.30 tot 10.30 uur", "om 9.30 uur"; empty when no time is known. */
str gesprek_tijd(req *r, tijd van, tijd tot);
/* How it went, or what is asked about it. */
markup gesprek_badge(req *r, code afloop, date datum);
/* Is it planned on a day that has come, so that it can be said how it went? */
bool gesprek_vraagt(req *r, code afloop, date datum);
/* Three buttons that record the outcome in one click, and the way to the whole form; terug: where
 * they come back to; wie: for whom a reader says it. */
void gesprek_knoppen(req *r, gesprek_id id, url terug, str wie);
/* The problems of a plan that clashes, at the field toch; false: there are none, or it was ticked.
 * Ends in problems, so the form shows again. */
bool gesprek_bezwaar(req *r, const gesprek *g, const genodigden *met);
#endif
