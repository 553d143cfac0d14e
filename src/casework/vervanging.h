/* vervanging.h: who takes over while a colleague is away. It starts and ends by its days; the
 * teams that the vervanger sees only for it come and go with it. */
#ifndef CASEWORK_VERVANGING_H
#define CASEWORK_VERVANGING_H
#include "casework/casework.h"

/* Agreed by the one who is away himself, or by a manager. Problems: not set, ends before it begins
 * or today, oneself, not the same rol or without access, or away in these days already. id 0. */
vervanging_id vervanging_maak(werk *w, vervanging *v);
/* Ends it today: by the one who is away, the vervanger, or a manager. */
bool vervanging_stop(werk *w, vervanging_id id);
/* Those that run or are to come, by first day. */
vervanging_rijen vervangingen_lijst(werk *w);
/* Those in which this gebruiker takes over today. */
vervanging_rijen vervangingen_van(werk *w, gebruiker_id wie);
/* Does the caller take over for this gebruiker today? */
bool vervangt_nu(werk *w, gebruiker_id weg);
/* Whom the caller replaces today with this person; id 0: nobody. */
gebruiker_id vervangt_bij(werk *w, persoon_id wie);
/* Who may take over for someone of this rol: accounts with access. */
gebruiker_rijen vervangers(werk *w, int rol);
/* Makes the teams that people see agree with what runs today. Every day, and after each change. */
void vervangingen_bijwerken(werk *w);
#endif
