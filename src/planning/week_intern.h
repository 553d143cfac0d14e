/* week_intern.h: what the files of this floor share about weeks; no other floor includes it. */
#ifndef PLANNING_WEEK_INTERN_H
#define PLANNING_WEEK_INTERN_H
#include "planning/week.h"

static inline int blok_begin(const weekblok *b) { return b->op + b->van; } /* from Monday 0.00 */
static inline int blok_eind(const weekblok *b) { return b->op + b->tot; }

/* From times of day to minutes since midnight; a block to before its begin ends the next day, and
 * 0.00 to 0.00 is a whole day. False: no block. */
bool week_minuten(tijd van, tijd tot, int *begin, int *eind);
/* Fills w->botsing and marks the blocks that clash; w->blok is complete. */
void week_botsingen(arena *a, week *w, weekblok *b);
#endif
