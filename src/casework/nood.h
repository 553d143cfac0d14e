/* nood.h: break-glass and the review of rights: asking, looking for an hour, judging afterwards.
 * Bron: security.md 3.1; domain/noodtoegang.h. */
#ifndef CASEWORK_NOOD_H
#define CASEWORK_NOOD_H
#include "casework/goedkeuring.h"

/* Asks to look into the dossier of this number for an hour. Whether there is such a dossier is not
 * said: both are on record, and both give true. False with problems: not a klantmanager, a reason
 * of
 * less than 20 characters, no number, too often today. */
bool nood_vraag(werk *w, str nummer, str reden);
/* Whose dossier the caller may look into now; false: nobody's. */
bool nood_nu(werk *w, persoon_id *wie, moment *tot);
/* Does the caller see this person only because of it? Then nothing of him is changed. */
bool nood_leest(werk *w, persoon_id wie);

/* All times, newest first. */
noodregel_rijen noodtoegangen(werk *w, int hoogstens);
/* How many were not judged within five working days: no report of a period is made then. */
i64 nood_te_laat(werk *w);
/* How many wait for a judgement by the caller; 0 for a rol that does not judge. */
i64 nood_wacht(werk *w);
/* Asks another to approve this judgement. v 0 with problems: as goedkeuring_vraag; no judgement, no
 * words, it was judged already, or the caller judges what he did himself. */
goedkeuring_id nood_vraag_oordeel(werk *w, noodtoegang_id id, code oordeel, str woorden);
/* Carries out the approved judgement (goedkeuring_doe.c). */
bool nood_oordeel(werk *w, const json *in, i64 keurder);

/* The caller looked over who has which rights, as the list is now. False with problems. */
bool rechten_nagekeken(werk *w, str woorden);
controleregel_rijen rechtencontroles(werk *w, int hoogstens);
deeltelling_rijen delingen_tellen(werk *w);
#endif
