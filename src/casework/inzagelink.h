/* inzagelink.h: the person's own secret address of "wie heeft dit gezien": made for him by who
 * guides him, shown once, at most one at a time. Bron: domain/inzagelink.h. */
#ifndef CASEWORK_INZAGELINK_H
#define CASEWORK_INZAGELINK_H
#include "casework/inzage_beeld.h"

enum { INZAGELINK_GEHEIM = 32 }; /* signs of the secret: 24 random bytes in base64url */

/* The link of this person that works now; false: none, or he is not for this caller. */
bool inzagelink_nu(werk *w, persoon_id wie, inzagelink *uit);
/* Makes a new one; the former stops. The secret, in w's arena; empty with problems: no such person
 * for this caller, or he may not change anything of him. */
str inzagelink_maak(werk *w, persoon_id wie);
/* Stops it at once. Problems: none works. */
bool inzagelink_trek_in(werk *w, persoon_id wie);

/* The link of this secret; w->t becomes the rights of the person himself: of nobody's rows, only
 * who looked at him. False: no such link, taken back, or too old. */
bool inzagelink_open(werk *w, str code_, inzagelinkregel *uit);
/* Inside a writing, before anything of it is shown: counts it, and puts it on record. False: the
 * store failed. */
bool inzagelink_geopend(werk *w, const inzagelinkregel *l, const char *pagina);
#endif
