/* werkgever_buiten.h: what an employer outside the gemeente sees and does: his places, the cards
 * that people approved for him, who works with him. He reads by his share (g_ views); what he says
 * the office writes down for him, and the event names him (casework/werkgever.h). */
#ifndef CASEWORK_WERKGEVER_BUITEN_H
#define CASEWORK_WERKGEVER_BUITEN_H
#include "casework/deling.h"
#include "casework/werkgever.h"

/* ---- by staff: the share of a placement ---- */

/* What an employer sees of a placement besides the place itself: the parts, as bits; those that the
 * aanpak of the person names for such a partner, else language of contact and limits. */
u64 werkgever_ziet(werk *w, const plaatsing_geheel *x);
/* Shares this placement with its organisation, until it ends, at most DELING_MAANDEN months.
 * Problems: ended, shared already, an organisation that does not work in the program. */
bool werkgever_deel(werk *w, plaatsing_id id, gebeurtenis_id *g);
/* The share of this placement that runs; false: none. */
bool werkgever_deling(werk *w, const plaatsing_geheel *x, deling *uit);
/* Runs on with an extended placement; true also when nothing is shared. */
bool werkgever_deel_langer(werk *w, const plaatsing_geheel *x);

/* ---- by an employer: lists over all his shares ---- */

plekregel_rijen werkgever_plekken(werk *w);
werkgevermens_rijen werkgever_mensen(werk *w);
werkgeverkaart_rijen werkgever_kaarten(werk *w);
/* Is the monthly feedback about this one due? */
bool werkgever_feedback_nu(const werkgevermens *m, date vandaag);
/* A place of his own; the first eight questions of a place. Problems: those of plek_bewaar. */
bool werkgever_biedt_plek(werk *w, plek *p, u64 velden, gebeurtenis_id *g);
/* A place of his own organisation; false: no such place for him. */
bool werkgever_plek(werk *w, plek_id id, plek_geheel *uit);

/* ---- by an employer, under one share (toegang_deling) ---- */

/* Who works with him by this share; false: no placement. */
bool werkgever_mens(werk *w, werkgevermens *uit);
/* The card by this share; false: none. */
bool werkgever_kaart(werk *w, werkgeverkaart *uit);
/* The rights of the office, for what an employer says about whom he sees: events name him. Only
 * inside a writing. */
werk werkgever_kantoor(const werk *w);
/* No for the one on the card: an open voorstel gets the no with its reason, and the share of the
 * card ends. Problems: no reason. */
bool werkgever_wijst_af(werk *w, const werkgeverkaart *k, int reden, str woorden);
/* Wants to meet the one on the card: a voorstel is invited, else who guides gets a task. Problems:
 * no words, invited already. */
bool werkgever_wil_kennismaken(werk *w, const werkgeverkaart *k, str waar);
/* The four questions of a month; the answers in v. Problems: those of verslag_bewaar. */
bool werkgever_feedback(werk *w, const werkgevermens *m, verslag *v);
/* Signs today, with this name. Problems: not read, no name, nothing to sign. */
bool werkgever_tekent(werk *w, const werkgevermens *m, handtekening_id id, bool gelezen, str naam);
#endif
