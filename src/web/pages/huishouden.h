/* huishouden.h: the choice of a household inside the form of a new person. */
#ifndef WEB_PAGES_HUISHOUDEN_H
#define WEB_PAGES_HUISHOUDEN_H
#include "web/pages/persoon.h"

void huishouden_veld(formulier *f);
/* Whose household the post names; id 0: none was named. False with a problem: not found, or more
 * than one. */
bool huishouden_bij_lees(req *r, persoon_id *uit);
#endif
