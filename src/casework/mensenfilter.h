/* mensenfilter.h: choices of people that someone keeps under a name, for himself or his team. */
#ifndef CASEWORK_MENSENFILTER_H
#define CASEWORK_MENSENFILTER_H
#include "casework/casework.h"

enum { FILTERS_HOOGSTENS = 20 };

/* Those of the caller, and what his team shares; by name. */
mensenfilter_rijen mensenfilters(werk *w);
/* Keeps vraag (what stands behind the question mark of an address) under a name. A name that the
 * caller has already gets this choice. *g: for "Ongedaan maken". Problems: no name, nothing chosen,
 * more than FILTERS_HOOGSTENS. */
bool mensenfilter_bewaar(werk *w, str naam, str vraag, bool delen, gebeurtenis_id *g);
/* Another name, and whether the team sees it. Only one's own. */
bool mensenfilter_wijzig(werk *w, mensenfilter_id id, str naam, bool delen, gebeurtenis_id *g);
/* Takes one of one's own away. */
bool mensenfilter_weg(werk *w, mensenfilter_id id, gebeurtenis_id *g);
/* The filter with which Mijn mensen opens: the caller's own choice before that of his team. False:
 * none. */
bool mensenfilter_begin(werk *w, mensenfilter *f);
/* Sets or takes away that Mijn mensen opens with it: for the caller alone, or for the team with
 * which the filter is shared; the one that did so before stops. Of his own or of his team; who
 * steers may set it for every team. *g: what takes it back; never NULL. */
bool mensenfilter_zet_begin(werk *w, mensenfilter_id id, bool voor_team, bool aan,
                            gebeurtenis_id *g);
/* Those that are shared, of every team: for who steers. */
mensenfilter_rijen mensenfilters_gedeeld(werk *w);
/* One of the caller's own; problems when there is none. */
bool mensenfilter_eigen(werk *w, mensenfilter_id id, mensenfilter *f);
#endif
