/* introductie.h: the card that an employer sees. */
#ifndef WEB_PAGES_INTRODUCTIE_H
#define WEB_PAGES_INTRODUCTIE_H
#include "casework/introductie.h"
#include "web/web.h"

/* A block on a page about this person and this employer: the link to the card when he consented to
 * it, else where consent is asked. */
void introductie_voor_werkgever(req *r, persoon_id wie, const organisatie *o);
#endif
