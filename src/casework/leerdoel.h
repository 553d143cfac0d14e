/* leerdoel.h: what someone learns in a traject: agreed, looked at together, reached or not. */
#ifndef CASEWORK_LEERDOEL_H
#define CASEWORK_LEERDOEL_H
#include "casework/dossier.h"

/* Agrees a goal in a traject that runs (kop.id 0), or changes one that was not looked at yet. The
 * person is that of the traject; afgesproken empty: today. Refused: no such traject or one that
 * ended, no text, a day to come on which it was agreed, a look before that day. */
bool leerdoel_afspreken(werk *w, leerdoel *l, u64 velden, gebeurtenis_id *g);
/* Looked at together on a day (empty: today): LEERDOEL_BEREIKT, .._DEELS or .._NIET, and in words
 * what was seen. What was looked at before is corrected. Refused: no outcome, a day to come or
 * before it was agreed. */
bool leerdoel_evalueren(werk *w, leerdoel_id id, date op, int uitkomst, str toelichting,
                        gebeurtenis_id *g);
/* The goal that must be looked at first in a traject: open, with the earliest day; NULL: none. */
const leerdoel *leerdoel_eerste(const leerdoel_rijen *l, traject_id bij);
/* How many goals a traject has, and how many of these are reached. */
int leerdoelen_van(const leerdoel_rijen *l, traject_id bij, int *bereikt);
#endif
