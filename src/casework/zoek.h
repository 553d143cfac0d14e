/* zoek.h: finding people, organisations and places by what someone remembers of them. People:
 * persoon.h. */
#ifndef CASEWORK_ZOEK_H
#define CASEWORK_ZOEK_H
#include "casework/casework.h"

/* The first text that no longer begins with begin: [begin, einde) on an index. In a. */
str zoek_einde(arena *a, str begin);

/* By part of the name or its sector; at most 20. Empty: none. */
organisatie_rijen organisatie_zoek(werk *w, str vraag);
/* Open places by part of function, sector or organisation; at most 20. Empty: none. */
plekregel_rijen plek_zoek(werk *w, str vraag);
#endif
