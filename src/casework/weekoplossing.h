/* weekoplossing.h: what fits in the place of what clashes in the week of a person: reads groups,
 * seats, lesson times and shifts, and asks planning/oplossing.h. */
#ifndef CASEWORK_WEEKOPLOSSING_H
#define CASEWORK_WEEKOPLOSSING_H
#include "casework/weekbeeld.h"
#include "planning/oplossing.h"

/* All in w's arena. */
typedef struct {
    oplossing_vraag vraag;
    oplossingen uit;
    const lesgroepregel *groep;   /* of each vraag.groep: its name, school and seats */
} weekoplossing;

/* Hours a week that are possible: of the aanpak, else of the law's parameter; less when that was
 * agreed with this person and the caller may see so. Not known: no limit. */
num weekgrens(werk *w, const dossier *d, date dag);
/* in: of this dossier, with its day. Empty when nothing clashes then. */
weekoplossing weekoplossing_zoek(werk *w, const dossier *d, const week_invoer *in);

/* How many other people a change touches: of the group that gets someone new, of the group whose
 * lesson moves, or on the plek. A number, of every team. */
i64 weekoplossing_anderen(werk *w, const weekoplossing *z, const oplossing *o);
/* Seats that the new group has left when this person is in it; not known: no group. */
num weekoplossing_vrij(const weekoplossing *z, const oplossing *o);

/* "Groep A2-d", "Dienst op woensdag korter": its name, in the thread's language. */
str oplossing_naam(werk *w, const weekoplossing *z, const oplossing *o);
/* Short sentences: the new times, hours before and after, what it lacks, who is touched. */
str oplossing_effect(werk *w, const weekoplossing *z, const oplossing *o);
/* Only what to look out for; empty: nothing. */
str oplossing_let_op(werk *w, const weekoplossing *z, const oplossing *o);
#endif
