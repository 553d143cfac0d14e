/* onthul.h: showing a BSN or V-nummer whole: with a reason, so many times a day, on record.
 * Bron: domain/onthulling.h. */
#ifndef CASEWORK_ONTHUL_H
#define CASEWORK_ONTHUL_H
#include "casework/casework.h"

/* The number of this kind, in w's arena; v: persoon_id, soort, reden, woorden. Empty with problems:
 * no reason or too few words, twenty times today, no such person or number, not for this caller, or
 * he sees this person by break-glass alone. The caller writes the reason in inzage (.reden). */
str onthul(werk *w, onthulling *v);
/* How many the caller may still see today. */
i64 onthul_over(werk *w);
/* Those of everyone in the last year, newest first, without whose they were. */
onthulregel_rijen onthullingen(werk *w, int hoogstens);
#endif
