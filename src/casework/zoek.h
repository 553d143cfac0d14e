/* zoek.h: finding people, organisations and places by what someone remembers of them. People:
 * persoon.h. */
#ifndef CASEWORK_ZOEK_H
#define CASEWORK_ZOEK_H
#include "casework/casework.h"

/* The first text that no longer begins with begin: [begin, einde) on an index. In a. */
str zoek_einde(arena *a, str begin);

/* Could this be a BSN or V-nummer: 9 digits, or 10 that are no telephone number? Then it belongs in
 * no address, title, draft or log. */
bool zoek_is_nummer(arena *a, str vraag);
/* By part of the name or its sector; at most 20. Empty: none. */
organisatie_rijen organisatie_zoek(werk *w, str vraag);
/* Open places by part of function, sector or organisation; at most 20. Empty: none. */
plekregel_rijen plek_zoek(werk *w, str vraag);
#endif
