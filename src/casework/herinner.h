/* herinner.h: messages that ask an answer: who did not react, reminding them, that they did; and
 * what stands on the letters of the gemeente (briefhoofd). */
#ifndef CASEWORK_HERINNER_H
#define CASEWORK_HERINNER_H
#include "casework/bericht.h"

enum { HERINNER_DAGEN = 7 }; /* while nothing was set */

/* The newest briefhoofd that has begun; zero (kop.id 0, herinner_dagen HERINNER_DAGEN) when there
 * is none. */
briefhoofd briefhoofd_nu(werk *w);
/* All, newest first. */
briefhoofd_rijen briefhoofden(werk *w);
/* A new one from its day on, or the one of that same day changed. Problems: a day that passed, a
 * required field. */
bool briefhoofd_bewaar(werk *w, briefhoofd *b, gebeurtenis_id *g);
/* The sender at the top of a letter: gemeente, afdeling, address, phone, each on a line. */
str briefhoofd_afzender(werk *w, str wie);

/* Those of one gebruiker, longest ago first. */
reactieregel_rijen geen_antwoord(werk *w, gebruiker_id wie);
i64 geen_antwoord_aantal(werk *w, gebruiker_id wie);

typedef struct {
    const bericht_id *at;
    int n;
} bericht_groep;
/* How a reminder of this message would go: by mail when it went so and an address is there, else by
 * letter; the same text under "Herinnering: ..". */
bool herinner_stel_op(werk *w, bericht_id id, bool als_brief, bericht *uit);
/* Puts a reminder ready for each, and gives the first message a new day for its answer. Problems:
 * none chosen, one that is no longer open. *g: what takes all of it back; never NULL. */
bool herinner(werk *w, bericht_groep b, bool als_brief, gebeurtenis_id *g);
/* They reacted, today. Problems and *g: the same. */
bool herinner_gereageerd(werk *w, bericht_groep b, gebeurtenis_id *g);
#endif
