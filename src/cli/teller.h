/* teller.h: the thread of the server that counts figures anew, so that no page waits for it
 * (casework/cijfers_blad.h). */
#ifndef CLI_TELLER_H
#define CLI_TELLER_H
#include "cli/gemeenten.h"

/* Begins, for each gemeente in turn; stopt is asked each second. */
void teller_begin(const gemeenten *alle, bool (*stopt)(void));
/* After stopt says so: a count that runs is finished first. */
void teller_einde(void);
#endif
