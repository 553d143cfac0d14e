/* bijeenkomst.h: people and organisations meet: planned, asked, who came, what came of a pair. */
#ifndef CASEWORK_BIJEENKOMST_H
#define CASEWORK_BIJEENKOMST_H
#include "casework/casework.h"

/* New when kop.id is 0; afgelast: it does not take place. Problems: ends before it begins, hours
 * that count without a beginning and an end. */
bool bijeenkomst_bewaar(werk *w, bijeenkomst *b, u64 velden, gebeurtenis_id *g);
/* Asks a person or an organisation. Problems: not there, asked already. */
bool bijeenkomst_nodig_mens(werk *w, bijeenkomst_id id, persoon_id wie, gebeurtenis_id *g);
bool bijeenkomst_nodig_org(werk *w, bijeenkomst_id id, organisatie_id wie, gebeurtenis_id *g);
/* People by dossiernummer, with a comma or a space between. *n: how many were added. Problems: a
 * number that is not known, with the number; then no one is asked. */
bool bijeenkomst_nodig_nummers(werk *w, bijeenkomst_id id, str nummers, int *n,
                               gebeurtenis_id *g);
/* Who comes or came. A person who came gets the hours when they count (telt_als), and loses them
 * when it is corrected; for an organisation that came there is a contactmoment. Problems: a day to
 * come for "gekomen" and "niet gekomen". */
bool bijeenkomst_mens_komst(werk *w, bijeenkomst_mens_id id, int komst_nu);
bool bijeenkomst_org_komst(werk *w, bijeenkomst_org_id id, int komst_nu);
/* What came of a person and an organisation, and the task that follows (tekst empty: none).
 * Problems: none chosen, one of both was not asked. */
bool bijeenkomst_paar_bewaar(werk *w, bijeenkomst_paar *p, taak vervolg, gebeurtenis_id *g);
/* One person meets the organisation of a place: the bijeenkomst and both guests at once. */
bool kennismaking_plan(werk *w, bijeenkomst *b, persoon_id wie, gebeurtenis_id *g);
/* Of one person, newest first, without what was called off. */
bijeenkomstvan_rijen bijeenkomsten_van(werk *w, persoon_id wie);
#endif
