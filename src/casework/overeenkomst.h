/* overeenkomst.h: the agreement of a plaatsing: filled from what is known, changed by hand, sent to
 * those who sign, signed, copied for an extension. */
#ifndef CASEWORK_OVEREENKOMST_H
#define CASEWORK_OVEREENKOMST_H
#include "casework/plaatsing.h"

/* A concept for this plaatsing, filled from person, place, organisation and aanpak; not stored.
 * soort 0: the kind that goes with the place. */
overeenkomst overeenkomst_vul(werk *w, const plaatsing_geheel *g, int soort);
/* New: version number and list of who signs come along. Change: only a concept. */
bool overeenkomst_bewaar(werk *w, overeenkomst *o, u64 velden, gebeurtenis_id *g);
/* From now on it can be signed and no longer changed. Refused: a side without who signs for it. */
bool overeenkomst_zet_uit(werk *w, overeenkomst_id id, gebeurtenis_id *g);
/* A new concept that is the same but for the days; an old one that nobody signed is replaced by
 * it. van, tot not set: as they were. Id 0: problems. */
overeenkomst_id overeenkomst_kopieer(werk *w, const overeenkomst *o, date van, date tot,
                                     gebeurtenis_id *g);

/* Who signs: added or changed while it is a concept or waits; taken off when not signed yet. */
bool handtekening_bewaar(werk *w, handtekening *h, u64 velden, gebeurtenis_id *g);
bool handtekening_weg(werk *w, handtekening_id id, gebeurtenis_id *g);
/* Signed on this day, by this name; the last one makes the overeenkomst getekend. */
bool handtekening_zet(werk *w, handtekening_id id, date dag, str naam, gebeurtenis_id *g);
/* How many must still sign. */
int handtekeningen_open(const handtekening_rijen *h);
/* Reminds those who must still sign and were not reminded today, and only those: a task of the
 * caller that names them, and the day beside each name. Problems: everybody signed, or was reminded
 * today. */
bool overeenkomst_herinner(werk *w, overeenkomst_id id, gebeurtenis_id *g);
#endif
