/* lesgroep.h: what the pages of lesson groups share. */
#ifndef WEB_PAGES_LESGROEP_H
#define WEB_PAGES_LESGROEP_H
#include "casework/les_school.h"
#include "web/pages/rooster.h"

/* The group of the path, or niet_gevonden() and false. */
bool lesgroep_van_pad(req *r, lesgroep_geheel *g);
/* Groups as a table; alleen_vrij: only those with a seat. */
void lesgroep_tabel(req *r, lesgroepregel_rijen g, bool alleen_vrij);
/* Breadcrumb to the list of groups, by rol; hier: what this page is. */
void lesgroep_kruimels(req *r, const lesgroep *g, str hier);
/* "A2, B1-route, Karin Vos, lokaal 4" */
str lesgroep_zin(req *r, const lesgroep *g);
bool is_school(const req *r);
/* "past", "past niet: werk": all that is said of a week. */
str past_tekst(groeppast p);
/* A choice from a list of codes in a row of a table; label: for whom and what, empty when the
 * caller wraps it in a label of its own. */
markup lijst_keuze(req *r, str naam, const codes *l, int nu, str label, str leeg);
/* Requests of the gemeente that wait for an answer, with the form to give it, and the last ones;
 * nothing when there are none (les_verzoek.c). */
void put_verzoeken(req *r);
#endif
