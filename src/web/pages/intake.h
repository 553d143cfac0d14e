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
/* May this caller see and fill every field of this part, and does the aanpak of this person ask it?
 * An assessment is asked only by some; it stays when there is one. d NULL: the first alone. */
bool deel_zichtbaar(req *r, const dossier *d, const intake_deel *deel);
/* The fields of a part in a form that is open, as they are now. */
void deel_velden(formulier *f, const dossier *d, const intake_deel *deel);
/* What the post says of the language of the four skills; problems for what is wrong. */
taalbeeld taal_lees(req *r);
/* Saves what the post says of one part; met_rij: a new row beside it too. */
bool deel_bewaar(req *r, const dossier *d, const intake_deel *deel, bool met_rij,
                 gebeurtenis_id *g);
/* The week in three blocks a day, inside a form; and what the post says of it. */
void week_veld(formulier *f, const dossier *d);
bool week_lees(req *r, weekbeeld_blokken *uit);
#endif
