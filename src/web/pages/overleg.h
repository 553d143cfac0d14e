/* overleg.h: what the pages about a consultation share. */
#ifndef WEB_PAGES_OVERLEG_H
#define WEB_PAGES_OVERLEG_H
#include "casework/overleg.h"
#include "web/web.h"

/* The consultation of the path (its first token). False: not there, and niet_gevonden() is said. */
bool overleg_van_pad(req *r, overleg *o);
/* "dinsdag 24 november, 10.00 uur" */
str overleg_wanneer(req *r, date dag, tijd van);
/* Organisations that work with the same people, for a choice; in r's arena. */
int partner_keuzes(req *r, keuze **uit);
#endif
