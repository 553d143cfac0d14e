/* passing_blok.h: how a place beside a person looks: outcome, six criteria, what is needed. */
#ifndef WEB_PAGES_PASSING_BLOK_H
#define WEB_PAGES_PASSING_BLOK_H
#include "casework/koppelen.h"
#include "web/web.h"

enum { MENSEN_TONEN = 10, BOVENSTE = 3 }; /* people of a list for a place; proposed in one go */

/* The three signs of ux: check, triangle, cross; also said in words beside them. */
markup teken_van(req *r, uitslag u);
/* "Past goed" with its sign. */
markup oordeel_blok(req *r, const passing *p);
/* The list of six criteria with facts, sources and signs, and the sentence of what is needed. */
void passing_blok(req *r, const passing *p);
/* What an earlier no says, and for whom a seat is held; nothing when there is nothing to say. */
void koppeling_let_op(req *r, const koppeling *k);
/* "Zo werkt de volgorde": what counts, what never counts. */
void volgorde_blok(req *r, bool mensen);
#endif
