/* tijdlijn.h: what happened with a person, notes, and taking a change back. */
#ifndef CASEWORK_TIJDLIJN_H
#define CASEWORK_TIJDLIJN_H
#include "casework/casework.h"

enum { ONGEDAAN_MINUTEN = 10 };

/* The newest first; spoor 0: all. */
tijdlijnregel_rijen tijdlijn(werk *w, persoon_id id, int spoor, int hoogstens);
/* One B1 sentence for a line of the timeline, in the thread's language. */
str tijdlijn_zin(arena *a, const tijdlijnregel *r);

/* Adds a note; it is never changed, only corrected by a new one that names it. Sets the day of the
 * last contact. Problems: no text, person unknown. */
notitie_id notitie_schrijf(werk *w, notitie n);

/* Puts back what this event changed, as a new version. Refused: other than the maker, longer than
 * ONGEDAAN_MINUTEN ago, or changed since by someone. */
bool ongedaan_maken(werk *w, gebeurtenis_id id);
#endif
