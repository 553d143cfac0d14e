/* lijnen.h: the three lines of a personal plan, each with where it stands and the next step.
 * Bron: 004 (language and inburgering, work, financiële zelfredzaamheid). */
#ifndef CASEWORK_LIJNEN_H
#define CASEWORK_LIJNEN_H
#include "casework/dossier.h"

typedef enum { DRIE_TAAL, DRIE_WERK, DRIE_GELD, DRIE } lijn_nr;
typedef struct {
    code stand;   /* voortgang_codes: not begun, busy, done */
    str waarom;   /* one sentence from the facts; empty: nothing is known */
    str stap;     /* the open task of this line that comes first; empty: none */
    date uiterlijk;
} lijnbeeld;
/* All three, from what is recorded; texts in w->a, in the thread's language. */
void lijnen_lees(werk *w, const dossier *d, lijnbeeld uit[DRIE]);
#endif
