/* werkgeverlink.h: a secret address for one contactpersoon of an employer and one act, without an
 * account: shown once to who makes it, used once, over by itself. */
#ifndef CASEWORK_WERKGEVERLINK_H
#define CASEWORK_WERKGEVERLINK_H
#include "casework/werkgever_buiten.h"

enum { WERKGEVERLINK_GEHEIM = 32 }; /* signs of the secret: 24 random bytes in base64url */

/* Makes one. l: bij_deling_id, contactpersoon_id, daad, for DAAD_TEKENEN handtekening_id. The
 * secret, in w's arena; empty with problems: no such share today, a contactpersoon of another
 * organisation or who left, an act that does not go with the share, nothing to sign. */
str werkgeverlink_maak(werk *w, werkgeverlink *l, gebeurtenis_id *g);
/* Stops it at once. Problems: used, stopped or not there. */
bool werkgeverlink_trek_in(werk *w, werkgeverlink_id id);
/* Those of a share, oldest first. */
werkgeverlink_rijen werkgeverlinks(werk *w, deling_id bij);
/* Can it still be used? */
bool werkgeverlink_werkt(const werkgeverlink *l, date vandaag);

/* The link of this secret, and w->t becomes the rights of its holder under its share. False: no
 * such link, used, stopped, too old, its holder left, its share is over; w->t then sees no one. */
bool werkgeverlink_open(werk *w, str code_, werkgeverlinkregel *uit);
/* It was used, inside the writing that did its act. False: someone else was first. */
bool werkgeverlink_gebruikt(werk *w, const werkgeverlinkregel *l);
#endif
