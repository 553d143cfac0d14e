/* plaatsing.h: what the pages of one plaatsing share. */
#ifndef WEB_PAGES_PLAATSING_H
#define WEB_PAGES_PLAATSING_H
#include "casework/overeenkomst.h"
#include "web/pages/traject.h"

/* The plaatsing of the path, or niet_gevonden() and false. */
bool plaatsing_van_pad(req *r, plaatsing_geheel *g);
/* Breadcrumb: Mijn mensen > naam > plaatsing > what this page is (empty: the plaatsing itself). */
void plaatsing_kruimels(req *r, const plaatsing_geheel *g, str hier);
/* Who coaches: a choice of jobcoaches with access, and the field to read. */
void plaatsing_keuze_jobcoach(formulier *f, const plaatsing *p);
extern const char *const plaatsing_jobcoach_veld[];
/* "8 uur", "7 uur en 30 minuten", in the thread's language. */
str minuten_tekst(req *r, i64 minuten);

/* The cards of the page (plaatsing_kaart.c). */
void overeenkomst_kaart(req *r, const plaatsing_geheel *g);
void rotatie_kaart(req *r, const plaatsing_geheel *g);
void verslag_kaart(req *r, const plaatsing_geheel *g);
void leren_kaart(req *r, const plaatsing_geheel *g);
void werktijd_kaart(req *r, const plaatsing_geheel *g);
void bezoek_kaart(req *r, const plaatsing_geheel *g);
void bewijs_kaart(req *r, const plaatsing_geheel *g);
void document_kaart(req *r, const plaatsing_geheel *g);
void einde_kaart(req *r, const plaatsing_geheel *g);
#endif
