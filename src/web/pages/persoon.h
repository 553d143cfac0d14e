/* persoon.h: what lists and pages about people share beside mens.h: names, the head of a dossier,
 * short days, and the line of one task with its action. */
#ifndef WEB_PAGES_PERSOON_H
#define WEB_PAGES_PERSOON_H
#include "web/pages/mens.h"

/* A name as text and as a link to the dossier, kept apart from the writing direction around it. */
markup naam_tekst(req *r, str naam);
markup naam_link(req *r, persoon_id id, str naam);
/* The person of the path (its first token). False: not there, and niet_gevonden() is said. */
bool persoon_van_pad(req *r, persoon *p);
/* h1 with a sentence under it and buttons at the right; the name in it may be of any script. */
void dossier_kop(req *r, str titel, str onder, markup acties);
/* The name of a gebruiker; empty when there is none. */
str gebruiker_naam(req *r, gebruiker_id id);

/* "20 nov", with the year when it is another one. */
str dag_kort(req *r, date d);
/* "3 dagen te laat", "vandaag", "morgen", "over 5 dagen". */
str dag_verschil(req *r, date d);
/* The class of a track in app.css: taal, werk, leren or wet. */
str spoor_klasse(code spoor);
/* A link with a text that only a screen reader says. */
markup link_voor(req *r, url u, str tekst, str voor, const char *stijl);
/* The route of this name about this person; the dossier itself while there is no such page. */
url persoon_pagina(req *r, const char *naam, persoon_id id);

/* One line of a worklist: when, who, what, why, one action, Later. met_naam: with the name of the
 * person; terug: where Later comes back to. */
void taak_regel(req *r, const taakregel *t, bool met_naam, url terug);
/* Where a form that was opened from a list goes back to: the page in the field terug when it is one
 * of ours, else anders. */
url url_terug(req *r, url anders);
#endif
