/* instrumentgrens.h: the limits of an instrument, in one place: how long (earlier times of the same
 * person count along), how many hours, which contract, how it may end. Of the aanpak, of the place,
 * and of the law (PW-09). A refusal names the limit and where it comes from.
 * Bron: aanpakken.md A, row rotterdam (at most 12 months; every end has its uitstroom). */
#ifndef CASEWORK_INSTRUMENTGRENS_H
#define CASEWORK_INSTRUMENTGRENS_H
#include "casework/plaatsing.h"

/* The first day that is too late for t, on place k (all zero: no place); i may be NULL. The earlier
 * times of the same instrument count along. */
plaatsing_grens instrumentgrens_van(werk *w, const aanpak_instrument *i, const traject *t,
                                    const plek *k);
/* A traject that begins or changes, within the limits of its instrument. */
bool instrumentgrens_traject(werk *w, const aanpak_instrument *i, const traject *t);
/* Someone who begins on a place: problems at tot, uren and contract. */
bool instrumentgrens_plaatsing(werk *w, const plaatsing *p, const plek *k, int instrument);
/* Does the aanpak of this person say that language is what this instrument is for? */
bool taaldoel_nodig(werk *w, persoon_id wie, int instrument);
/* May it end like this? Problem at uitstroom with those that the aanpak names. */
bool uitstroom_past(werk *w, const aanpak_instrument *i, code uitstroom);
/* What someone can learn for along this leerweg: what the aanpak names at BBL or derde leerweg,
 * else at the instrument of the plaatsing. n 0: the aanpak does not say, all are right. */
aanpak_codes kwalificaties_van(werk *w, const plaatsing_geheel *g, code leerweg);
/* Is it one of those? Problem at kwalificatie with those that the aanpak names. */
bool kwalificatie_past(werk *w, const plaatsing_geheel *g, const praktijkleren *p);
#endif
