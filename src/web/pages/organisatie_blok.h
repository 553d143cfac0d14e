/* organisatie_blok.h: what the pages about one organisation share. */
#ifndef WEB_PAGES_ORGANISATIE_BLOK_H
#define WEB_PAGES_ORGANISATIE_BLOK_H
#include "casework/organisatie.h"
#include "web/web.h"

/* The organisation of the path (its first token). False: not there, and niet_gevonden() is said. */
bool organisatie_van_pad(req *r, organisatie *o);
/* Breadcrumb: Plekken > Organisaties > naam > what this page is (empty on its own page). */
void organisatie_kruimels(req *r, const organisatie *o, str hier);
/* Card with an h2; id is of the heading. Ends with kaart_klaar. */
void kaart_begin(req *r, const char *id, str kopje);
void kaart_klaar(req *r);
/* What is filled in, with a comma between. */
str met_komma(req *r, str een, str twee, str drie);

/* organisatie_samen.c: blocks of the page: questions, coaching, expectations, convenant and
 * results, who works there. */
void organisatie_vragen(req *r, const organisatie *o);
void organisatie_coaching(req *r, const organisatie *o, contactregel_rijen c);
void organisatie_verwacht(req *r, const organisatie *o);
void organisatie_cijfers(req *r, const organisatie *o);
void organisatie_mensen(req *r, const organisatie *o);
void organisatie_wie(req *r, const organisatie *o);
/* Functions that are taken apart here, with their tasks and the places made of them. */
void organisatie_functies(req *r, const organisatie *o);
/* orgdocumenten.c: its files. */
void organisatie_documenten(req *r, const organisatie *o);
#endif
