/* passing_blok.h: how a place beside a person looks: outcome, six criteria, what is needed. */
#ifndef WEB_PAGES_PASSING_BLOK_H
#define WEB_PAGES_PASSING_BLOK_H
#include "casework/koppelen.h"
#include "web/web.h"

/* The three signs of ux: check, triangle, cross; also said in words beside them. */
markup teken_van(req *r, uitslag u);
/* "Past goed" with its sign. */
markup oordeel_blok(req *r, const passing *p);
/* The list of six criteria with facts, sources and signs, and the sentence of what is needed. */
void passing_blok(req *r, const passing *p);
/* "Zo werkt de volgorde": what counts, what never counts. */
void volgorde_blok(req *r, bool mensen);
#endif
