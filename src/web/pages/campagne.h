/* campagne.h: what the pages of a screening share. */
#ifndef WEB_PAGES_CAMPAGNE_H
#define WEB_PAGES_CAMPAGNE_H
#include "casework/campagne.h"
#include "web/web.h"

/* The campagne of the path (its first token), or niet_gevonden() and false. */
bool campagne_van_pad(req *r, campagne *c);
/* Breadcrumb up to this campagne. */
void campagne_kruimels(req *r, const campagne *c, str hier);
#endif
