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
/* The traject of the path and its person, or niet_gevonden() and false. */
bool traject_van_pad(req *r, traject *t, persoon *p);
/* What makes the work trajecten of this person succeed, and what is missing. */
void succes_kaart(req *r, const dossier *d);
/* The goals of a traject with their stand, and a link to agree one more. */
markup leerdoelen_lijst(req *r, const dossier *d, const traject *t);
#endif
