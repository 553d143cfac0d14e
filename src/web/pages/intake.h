/* intake.h: what the task list and the forms of the brede intake share. */
#ifndef WEB_PAGES_INTAKE_H
#define WEB_PAGES_INTAKE_H
#include "casework/intake.h"
#include "web/pages/feit.h"

/* "COA, 2 september" of the newest fact of a part; empty: nothing known. */
str deel_bron(req *r, const deel_stand *s);
/* The address of the form of a part. */
url deel_adres(req *r, persoon_id id, const intake_deel *deel);
/* The first part after na that is not there yet, or old, and that this caller sees; NULL: none. */
const intake_deel *deel_volgend(req *r, const dossier *d, const intake_deel *na);
/* May this caller see and fill every field of this part? */
bool deel_zichtbaar(req *r, const intake_deel *deel);
/* The week in three blocks a day, inside a form; and what the post says of it. */
void week_veld(formulier *f, const dossier *d);
bool week_lees(req *r, weekbeeld_blokken *uit);
#endif
