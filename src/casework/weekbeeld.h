/* weekbeeld.h: the rows of a person's week, read from the store for planning/week.h. */
#ifndef CASEWORK_WEEKBEELD_H
#define CASEWORK_WEEKBEELD_H
#include "casework/werktijd.h"
#include "planning/week.h"

/* Lessons, work, availability and gesprekken of this dossier, in w's arena; day not set yet. */
week_invoer weekinvoer_lees(werk *w, const dossier *d);
/* The lessons of a group, as for someone who is always in it; groep NULL: there is none. */
week_les weekles_van_groep(werk *w, lesgroep_id id);
/* The same with lesson group erbij in the place of weg; weg 0: beside what there is. */
week_invoer weekinvoer_met_groep(werk *w, const week_invoer *in, lesgroep_id weg,
                                 lesgroep_id erbij);
/* The same with k as the shifts of this plaatsing, shown as a proposal. */
week_invoer weekinvoer_met_werktijd(werk *w, const week_invoer *in, const plaatsing *p,
                                    const werktijd *k);
/* The first clash of this week in which a lesson takes part; NULL: none. */
const botsing *les_botsing(const week *w);
/* The week of a person that holds dag. False: no such person for this caller. */
bool weekbeeld(werk *w, persoon_id id, date dag, week *uit);
/* First day from vandaag in the coming weeks on which lessons and work clash; not set: none. */
date eerste_botsing(werk *w, const dossier *d);
#endif
