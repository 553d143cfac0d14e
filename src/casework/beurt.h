/* beurt.h: who of those that wait is next, by the order that the aanpak names; for everyone to
 * read. */
#ifndef CASEWORK_BEURT_H
#define CASEWORK_BEURT_H
#include "casework/aanpak.h"
#include "planning/wie_nu.h"

#define WACHTREGEL_FIELDS(F) \
    F(persoon_id, id, "", .ref = "persoon") \
    F(str, nummer, N_("Dossiernummer"), .klasse = K1) \
    F(str, naam, N_("Naam"), .klasse = K2) \
    F(code, laaggeletterd, N_("Laaggeletterd"), .klasse = K1, .codes = &janee_codes) \
    F(code, werkervaring_bekend, N_("Werkervaring"), .klasse = K1, .codes = &janee_codes) \
    F(code, opleiding_in_nederland, N_("Opleiding in Nederland"), .klasse = K1, \
      .codes = &janee_codes) \
    F(date, aanmelding, N_("In beeld sinds"), .klasse = K1)
LIJSTRIJ(wachtregel, WACHTREGEL_FIELDS)

typedef struct {
    beurt *at;              /* in order; wie.sleutel is the place in mensen */
    int n;
    wachtregel_rijen mensen;
    i64 intensief, wacht;   /* people now, in the whole gemeente */
    num plaatsen;           /* of the aanpak; not known: no limit */
} beurtlijst;

/* The first so many. False: the aanpak names no order, or there is none. */
bool beurt_lees(werk *w, int hoogstens, beurtlijst *uit);
#endif
