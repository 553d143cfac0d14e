/* beeld.h: the short picture of each person that lists show (persoonbeeld): one row to read instead
 * of a dozen. Derived from the dossier in the same writing (store_config.volg), so that no verb can
 * forget it; renewed once a day, as days pass. Statements: sql/beeld.h. */
#ifndef CASEWORK_BEELD_H
#define CASEWORK_BEELD_H
#include "casework/casework.h"

/* For store_config.volg. */
void beeld_volg(db *d, const i64 *mensen, int n);
/* Works out the picture of one person as it is today, in a writing. */
void beeld_vers(werk *w, persoon_id id);
/* :alle_taken of a statement: does this caller see every kind of task? */
num beeld_alle_taken(const werk *w);
#endif
