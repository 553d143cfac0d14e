/* koppelen.h: which places fit a person and which people fit a place, with reasons; both ways over
 * planning/passing.h. What never counts is not even read. */
#ifndef CASEWORK_KOPPELEN_H
#define CASEWORK_KOPPELEN_H
#include "casework/dossier.h"
#include "casework/plek.h"
#include "planning/eerder_nee.h"
#include "planning/volgorde.h"

/* What counts about a person, in w's arena; borrows from d. */
kandidaat kandidaat_lees(werk *w, const dossier *d);
maatstaf maatstaf_van_gemeente(werk *w);

/* One place beside one person, as the page shows it. */
typedef struct {
    persoon_id persoon;
    persoonregel wie;       /* filled when people are listed for a place */
    plek_geheel plek;       /* filled when places are listed for a person */
    passing past;
    int rang;               /* from 1; equal: a tie */
    bool voorgesteld;       /* an open voorstel of this pair exists */
    nee_les nee;            /* what an earlier no says about this pair */
    date vast_anders;       /* all seats left are held for others until then; not set: no */
    date vast_hier;         /* a seat is held for this person until then; not set: no */
} koppeling;
typedef struct {
    koppeling *at;
    int n;
} koppelingen;

/* Places with a seat left, best first; those that are held for others come last, with rang 0.
 * False: no such person for this caller. */
bool plekken_voor_persoon(werk *w, persoon_id id, koppelingen *uit);
/* People without a running plaatsing for a place, best first, the first so many of them; *alle: how
 * many there are. False: no such place. */
bool mensen_voor_plek(werk *w, plek_id id, int hoogstens, koppelingen *uit, int *alle);
/* One pair: for the page of a voorstel. False: either is not there. */
bool koppeling_van(werk *w, persoon_id id, plek_id plek_nr, koppeling *uit);
/* Is this place the first of the list of this person, or as good as the first? */
bool plek_is_eerste(werk *w, persoon_id id, plek_id plek_nr);
/* Proposes this pair (voorstel_doe) with its reasons as they are now; overslaan is required when
 * the place is not the first of the list. */
bool koppeling_stel_voor(werk *w, const koppeling *k, bool niet_eerste, str overslaan,
                         gebeurtenis_id *g);
/* May this pair be proposed now: not proposed yet, and not held for others? */
bool koppeling_kan(const koppeling *k);
/* Proposes the first so many that fit, can be proposed and were not refused before. Gives how many;
 * problems when one could not be. *g: what takes all of them back; never NULL. */
int koppelingen_stel_voor(werk *w, const koppelingen *k, int hoogstens, gebeurtenis_id *g);
/* The reasons of a passing as lines of text, one a criterion: kept with the voorstel. */
str passing_redenen(arena *a, const passing *p);
/* What is needed, one line each. */
str passing_nodig(arena *a, const passing *p);
#endif
