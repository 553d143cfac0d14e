/* overdracht.h: what other pages show of people who change hands. */
#ifndef WEB_PAGES_OVERDRACHT_H
#define WEB_PAGES_OVERDRACHT_H
#include "casework/samen.h"
#include "web/web.h"

/* The page that asks to whom these people go, and what to tell about each. */
void overdracht_vraag_wie(req *r, mensen_groep wie);
/* A card for Mijn mensen; nothing when nothing is asked. */
void overdracht_blok(req *r);
/* A sentence in the dossier of someone who waits for an answer; else nothing. */
void overdracht_regel(req *r, persoon_id id);
#endif
