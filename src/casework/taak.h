/* taak.h: what asks for someone today, and why. Tasks of a rule of law or of the aanpak are made,
 * moved and closed by the facts; people add their own. One task a sleutel, so never twice. */
#ifndef CASEWORK_TAAK_H
#define CASEWORK_TAAK_H
#include "casework/casework.h"

/* Makes the rule tasks of this person agree with the facts as they are today: adds what is due,
 * moves deadlines, closes what is solved. Every verb that changes facts calls it once. */
void taken_bijwerken(werk *w, persoon_id id);

/* The same for everyone, once a day: days pass without anyone saving. stop, which may be NULL, is
 * asked between parts: true ends it early. False: the store failed. */
bool taken_dagelijks(store *s, bool (*stop)(void));

/* Open tasks of a gebruiker, most urgent first; those put off until later are left out. */
taakregel_rijen taken_van(werk *w, gebruiker_id wie, int hoogstens);
/* All open ones of a person, also those that stand on no worklist yet (taak_op_lijst). */
taakregel_rijen taken_van_persoon(werk *w, persoon_id id);
/* On a worklist on this day: not put off until later, and its warning has come. */
bool taak_op_lijst(const taakregel *t, date dag);
/* Why: one B1 sentence with the day it rests on, in the thread's language. */
str taak_reden(arena *a, const taakregel *t, date vandaag);
/* What: "Plan (PIP) maken", or the own text. */
str taak_wat(const taakregel *t);

/* Accounts that can be given a task about this person: staff with access that sees him. */
gebruiker_rijen collegas_van(werk *w, persoon_id id);
/* Made by someone, not by a rule: only people say that it is done. */
bool taak_met_de_hand(int soort);
/* A task of one's own, for a colleague, or for an organisation (then it comes on one's own worklist
 * when it is late). Problems: no text, person unknown, not a colleague, no such organisation. */
taak_id taak_maak(werk *w, taak t);
bool taak_klaar(werk *w, taak_id id, gebeurtenis_id *g);
/* Problems: day not after today, no reason. */
bool taak_later_klopt(werk *w, date dag, str reden);
/* Puts it off until a day, with the reason. Problems: day not after today, no reason. */
bool taak_later(werk *w, taak_id id, date dag, str reden, gebeurtenis_id *g);
#endif
