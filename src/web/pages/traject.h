/* traject.h: what the pages of trajecten, benefit and exams share. */
#ifndef WEB_PAGES_TRAJECT_H
#define WEB_PAGES_TRAJECT_H
#include "casework/traject.h"
#include "web/pages/persoon.h"

/* "3 maart tot 1 juni", "vanaf 3 maart" */
str periode_tekst(req *r, date van, date tot);
/* Benefit and exams of this person as cards; nothing for who may not see them. */
void uitkering_kaart(req *r, const dossier *d);
void examen_kaart(req *r, const dossier *d);
#endif
