/* samen.h: what pages share that do one thing for the people who were ticked in a list. */
#ifndef WEB_PAGES_SAMEN_H
#define WEB_PAGES_SAMEN_H
#include "casework/samen.h"
#include "web/web.h"

/* The ticked people that are there for this caller; nobody is named twice. */
mensen_groep samen_gekozen(req *r);
/* The same people, and where the list was, along in a form. */
void samen_verborgen(formulier *f, mensen_groep wie);
/* False: nobody was chosen, or too many: said with the way back to the list where one chooses. */
bool samen_is_gekozen(req *r, mensen_groep wie, url lijst);
/* campagne_samen.c: asks in which campagne they go. */
void samen_vraag_campagne(req *r, mensen_groep wie);
/* samen_bericht.c: the first page of a message to them. */
void samen_bericht_vraag(req *r, mensen_groep wie);
/* etiket.c: which label, on or off. */
void samen_etiket_vraag(req *r, mensen_groep wie);
/* samen_bestand.c: which data, and why. */
void samen_bestand_vraag(req *r, mensen_groep wie);
/* samen_druk.c: what is printed of them. */
void samen_druk_vraag(req *r, mensen_groep wie);
/* samen_later.c: until when, and why. */
void samen_later_vraag(req *r, mensen_groep wie);
/* A card with who they are, with what stands open about each. */
void samen_mensen(req *r, mensen_groep wie);
#endif
