/* partner.h: what the pages of a partner share. The rights of one share are there already: the
 * route kit took them from {deling} at the front of the path. */
#ifndef WEB_PAGES_PARTNER_H
#define WEB_PAGES_PARTNER_H
#include "casework/partner.h"
#include "web/web.h"

/* The share of the path and the person as it shows him; false: niet_gevonden() is said. */
bool partner_van_pad(req *r, deling *d, persoon *p);
/* His name, "Iemand" when it is not shared. */
str partner_naam(req *r, str naam);
/* Does his organisation have volunteers to link? */
bool partner_koppelt(req *r);
/* Breadcrumb: Mijn mensen > naam > hier (empty: the page of the person). */
void partner_kruimels(req *r, const persoon *p, str hier);
/* partner_toon.c: the plan as far as it is shared, and the part of this partner in it. */
void partner_plan(req *r, const persoon *p);
#endif
