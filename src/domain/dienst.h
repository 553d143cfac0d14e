/* dienst.h: the shifts of one person on a place: as the place has them when someone begins, changed
 * from a day on, or for a while. Pure; no clock. */
#ifndef DOMAIN_DIENST_H
#define DOMAIN_DIENST_H
#include "domain/plek.h"

/* A shift of the week of one person, on the days [geldig_van, geldig_tot). tot at or before van: it
 * ends on the next day. plek_id: at which place, for a stage may have a place of its own. */
#define PLAATSING_DIENST_FIELDS(F) \
    F(persoon_id, persoon_id, N_("Persoon"), .required = true, .ref = "persoon", .ouder = true) \
    F(plaatsing_id, plaatsing_id, N_("Plaatsing"), .required = true, .ref = "plaatsing", \
      .ouder = true) \
    F(plek_id, plek_id, N_("Op welke plek"), .klasse = K1, .required = true, .ref = "plek") \
    F(code, dag, N_("Dag"), .klasse = K1, .required = true, .codes = &weekdag_codes) \
    F(tijd, van, N_("Van"), .klasse = K1, .required = true) \
    F(tijd, tot, N_("Tot"), .klasse = K1, .required = true) \
    F(date, geldig_van, N_("Geldt vanaf"), .klasse = K1, .required = true) \
    F(date, geldig_tot, N_("Geldt tot"), .klasse = K1, .hulp = N_("De eerste dag erna."))
ENTITY(plaatsing_dienst, PLAATSING_DIENST_FIELDS)

enum { DIENST_LANGST = 14 * 60 };  /* minutes; longer is a mistake of morning and evening */

/* Minutes on the clock from van to tot, over midnight when tot is not later; 0 when one is not
 * known. */
int dienst_minuten(tijd van, tijd tot);
/* Minutes that really pass for a shift that begins on this day: one less or more hour in the night
 * in which summer time begins or ends. */
int dienst_duur(date dag, tijd van, tijd tot);
/* What is wrong with these times, as a sentence for a field (msgid); NULL: nothing. */
const char *dienst_fout(tijd van, tijd tot);
/* Does this shift count on a day? */
bool dienst_geldt(const plaatsing_dienst *d, date dag);

/* The shifts when `nieuw` counts on [van, tot) in the place of what counted then; before and after
 * it stays as it was, and what is the same on both sides of a border is one row. Rows that did not
 * change keep their kop, the others have none. uit has room for 2 * noud + nnieuw. How many. */
int diensten_vervang(const plaatsing_dienst *oud, int noud, const plaatsing_dienst *nieuw,
                     int nnieuw, date van, date tot, plaatsing_dienst *uit);
#endif
