/* cijfers.h: the blocks of the pages of figures. */
#ifndef WEB_PAGES_CIJFERS_H
#define WEB_PAGES_CIJFERS_H
#include "base/csv.h"
#include "casework/cijfers_blad.h"
#include "web/routes.h"

/* The measuring date and the day "as known on", from the address; today without. */
cijferkeuze cijferkeuze_lees(req *r);
/* u with that choice in it, so that a link stays on the same figures. */
url cijfer_url(req *r, const cijferkeuze *k, url u);
/* "Gemeten op 30 september, zoals bekend op 23 november. Geteld om 9.00 uur." */
str cijfer_gemeten(req *r, const cijferstaat *s);
str cijfer_uur(req *r, const cijferstaat *s);  /* when it was counted: "9.00" */
const char *cijfer_spoor(int indicator);   /* class of a track: werk, taal, leren, wet */
/* "6 van 10 (31% tot 83%)": count with its interval, or that it is too small to compare. */
markup cijfer_met_interval(req *r, const cijfer *c);
/* Link to the people behind a figure, for who sees people; else empty. */
void cijfer_lijst_link(req *r, const cijferkeuze *k, int indicator);

/* Reports that were made, newest first, with their files (rapport.c). */
void rapporten_kaart(req *r, int hoogstens);

void cijfers_startjaren_blok(req *r, const cijferstaat *s);         /* cijfers_lijn.c */
void cijfers_vast_blok(req *r, const cijferstaat *s);               /* cijfers_vast.c */
void cijfers_doelen_blok(req *r, const cijferstaat *s);             /* cijfers_delen.c */
void cijfers_duurzaam_blok(req *r, const cijferstaat *s);
void cijfers_lijnen_blok(req *r, const cijferstaat *s);             /* cijfers_lijnen.c */
void cijfers_lijnen_csv(csv_uit *c, arena *a, const cijferblad *b);
void cijfers_splitsing_blok(req *r, const bladsplitsing *s);
#endif
