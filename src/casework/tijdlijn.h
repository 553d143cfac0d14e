/* tijdlijn.h: what happened with a person, notes, and taking a change back. */
#ifndef CASEWORK_TIJDLIJN_H
#define CASEWORK_TIJDLIJN_H
#include "casework/casework.h"

enum { ONGEDAAN_MINUTEN = 10 };

/* The newest first; spoor 0: all. */
tijdlijnregel_rijen tijdlijn(werk *w, persoon_id id, int spoor, int hoogstens);
/* One B1 sentence for a line of the timeline, in the thread's language. */
str tijdlijn_zin(arena *a, const tijdlijnregel *r);

/* There was contact with the person on this day: moves the day of the last contact forward. */
void contact_op(werk *w, persoon_id id, date dag);
/* Adds a note; it is never changed, only corrected by a new one that names it (verbetert). A note
 * that corrects nothing is contact on its day. Problems: no text, in the future, person unknown. */
notitie_id notitie_schrijf(werk *w, notitie n);
/* The same, and in one step the task that follows from it when t.tekst is set (taak_maak). */
notitie_id notitie_met_taak(werk *w, notitie n, taak t);

/* Puts back what this event changed, as a new version; the first event of an action for several
 * people (samen.h) takes all of it back. Refused: other than the maker, longer than
 * ONGEDAAN_MINUTEN ago, or changed since by someone. */
bool ongedaan_maken(werk *w, gebeurtenis_id id);
#endif
