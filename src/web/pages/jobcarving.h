/* jobcarving.h: what the pages about one function share. */
#ifndef WEB_PAGES_JOBCARVING_H
#define WEB_PAGES_JOBCARVING_H
#include "casework/jobcarving.h"
#include "web/web.h"

/* The function of the path (its first token). False: not there, and niet_gevonden() is said. */
bool carving_van_pad(req *r, carving_geheel *g);
/* Breadcrumb: Plekken > Plekken vinden en maken > functie > what this page is. */
void carving_kruimels(req *r, const jobcarving *c, str hier);
/* "Lezen A1, Spreken A2": what a task asks; "nog niet gevraagd" when nothing is known. */
str carving_taal(req *r, const carvingtaak *t);
/* "Maandag, dinsdag, 9.00 tot 12.00 uur"; empty when not known. */
str carving_tijd(req *r, const carvingtaak *t);
/* The tasks that were ticked in a form (taak); gives how many, at most CARVING_TAKEN. */
int carving_taken_lees(req *r, carvingtaak_id uit[CARVING_TAKEN]);
#endif
