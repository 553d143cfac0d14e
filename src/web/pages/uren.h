/* uren.h: what the pages about hours share: durations in words, and bars against the norm. */
#ifndef WEB_PAGES_UREN_H
#define WEB_PAGES_UREN_H
#include "casework/uren.h"
#include "web/pages/persoon.h"

/* "12 uur en 35 minuten", "45 minuten", "12 uur"; exact; 0: "0 uur". */
str duur_tekst(req *r, i64 minuten);
/* "12.35" for a table: hours and minutes; empty for 0. */
str duur_kort(req *r, i64 minuten);
/* How far someone is with the hours of the law: a card with a bar each, and what is still needed.
 * Nothing without a plan, or for who may not see it. */
void urenstand_kaart(req *r, const dossier *d);
#endif
