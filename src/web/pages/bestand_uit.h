/* bestand_uit.h: a stored file on its way to the browser, which saves it and never shows it. */
#ifndef WEB_PAGES_BESTAND_UIT_H
#define WEB_PAGES_BESTAND_UIT_H
#include "web/web.h"

/* A room of its own for the bytes of a file: it is larger than what a request may hold. The answer
 * frees it. False: there is none. */
bool bestand_ruimte(req *r, num grootte, arena *ruimte);
/* Answers with these bytes, which lie in that room, as a download by this name. type: TYPE_.. */
void bestand_geef(req *r, str naam, code type, str inhoud);
/* "PDF, 12 kB". */
str bestand_grootte(req *r, code type, num grootte);
#endif
