/* beurt.h: who of those that wait is next, by the order that the aanpak names, for everyone to
 * read; and the decision, which a person takes: someone begins with intensive guidance, someone
 * gives the place on. Places are of the whole gemeente, so people of every team are in the order;
 * who belongs to another team has a rank and no name.
 * Bron: 004 (priority for who learns to read and who never worked; the other 300 as people move on
 * to work); aanpakken.md A, row zwolle. */
#ifndef CASEWORK_BEURT_H
#define CASEWORK_BEURT_H
#include "casework/caseload.h"
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
/* The same of everyone, without a name: only to find the rank. */
#define WACHTRIJ_FIELDS(F) \
    F(num, rij, "", .klasse = K0) F(str, nummer, "", .klasse = K1) \
    F(code, laaggeletterd, "", .klasse = K1, .codes = &janee_codes) \
    F(code, werkervaring_bekend, "", .klasse = K1, .codes = &janee_codes) \
    F(code, opleiding_in_nederland, "", .klasse = K1, .codes = &janee_codes) \
    F(date, aanmelding, "", .klasse = K1) \
    F(date, termijn_eind, "", .klasse = K3)
LIJSTRIJ(wachtrij, WACHTRIJ_FIELDS)

enum { BEURT_ANDER_TEAM = -1 };
typedef struct {
    beurt *at;              /* in order; wie.sleutel is the place in mensen, or BEURT_ANDER_TEAM */
    int n;
    int wachten;            /* of all in the order */
    wachtregel_rijen mensen; /* those whom the caller sees */
    i64 intensief, wacht, nazorg; /* people now, in the whole gemeente */
    num plaatsen;           /* of the aanpak; not known: no limit */
    num vrij;               /* places without anyone; never below 0; not known: no limit */
    aanpak_codes volgorde;  /* the keys, in order */
    code gelijk;
} beurtlijst;

/* Who gave a place free, and when. */
#define VRIJGEMAAKT_FIELDS(F) F(num, rij, "", .klasse = K0) F(date, dag, "", .klasse = K0)
LIJSTRIJ(vrijgemaakt, VRIJGEMAAKT_FIELDS)
/* The task "a place is free: who is next?" stands for as many as there are free places; after each
 * choice, and each choice taken back. (taak_beurt.c) */
void beurt_taken_bijwerken(werk *w);

/* The first so many. False: the aanpak names no order, or there is none. */
bool beurt_lees(werk *w, int hoogstens, beurtlijst *uit);
/* Where this person stands; NULL: does not wait. */
const beurt *beurt_van(const beurtlijst *l, persoon_id id);
/* "Leert nog lezen en schrijven. In beeld sinds 3-2-2025.", in w->a. */
str beurt_waarom(werk *w, const beurt *b);

/* Someone with intensive guidance who moved on: since when, and how (not set: not so). */
#define DOORSTROOM_FIELDS(F) \
    F(persoon_id, id, "", .ref = "persoon") \
    F(str, nummer, N_("Dossiernummer"), .klasse = K1) \
    F(str, naam, N_("Naam"), .klasse = K2) \
    F(gebruiker_id, klantmanager_id, N_("Klantmanager"), .klasse = K1) \
    F(date, plaatsing_sinds, N_("Betaalde plek sinds"), .klasse = K1) \
    F(date, werk_sinds, N_("Betaald werk sinds"), .klasse = K1) \
    F(date, bijstand_tot, N_("Bijstand tot"), .klasse = K3)
LIJSTRIJ(doorstroom, DOORSTROOM_FIELDS)
/* Those of the caller, longest ago first. */
doorstroom_rijen doorstroom_lees(werk *w, int hoogstens);
/* "Heeft betaald werk sinds 3-11-2026.", in w->a. */
str doorstroom_waarom(werk *w, const doorstroom *d);

/* Begins with intensive guidance. waarom is required for who is not next. Refused: does not wait,
 * no place is free. What counted is kept with it. */
bool beurt_begin(werk *w, persoon_id id, str waarom, gebeurtenis_id *g);
/* Everyone of the caller for whom there is a place now; *n of them, undone as one. */
bool beurt_begin_eersten(werk *w, int *n, gebeurtenis_id *g);
/* Gives the place on: who moved on to work goes to nazorg; someone else waits again, and then
 * waarom is required. Refused: has no intensive guidance. */
bool beurt_geef_door(werk *w, persoon_id id, str waarom, gebeurtenis_id *g);
#endif
