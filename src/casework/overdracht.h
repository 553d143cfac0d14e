/* overdracht.h: people handed over to a colleague. It is asked, with a note for each of them; the
 * colleague takes over or says why not; who asked can take it back until then. Only then does the
 * klantmanager of a person change. */
#ifndef CASEWORK_OVERDRACHT_H
#define CASEWORK_OVERDRACHT_H
#include "casework/samen.h"

enum { OVERDRACHT_ZICHTBAAR_DAGEN = 14 };

typedef struct {
    gebruiker_id naar;
    bool met_gesprekken;      /* planned conversations go along, too */
    const str *notities;      /* one for each, in the order of the group; may be NULL */
} overdracht_wens;

/* Asks the colleague. Problems: naar is not one of klantmanagers_te_kiezen() (persoon.h), guides
 * all of them already, or one of them is asked of someone already; nobody is asked then. *g: for
 * "Ongedaan maken". */
bool overdracht_vraag(werk *w, mensen_groep wie, const overdracht_wens *wens, gebeurtenis_id *g);

typedef struct {
    const overdracht_id *at;
    int n;                    /* 1 to SAMEN_HOOGSTENS */
} overdracht_groep;
/* The colleague who was asked takes them over: klantmanager, open tasks and, when asked so, planned
 * conversations. Problems: not asked of this caller, or not open any more. */
bool overdracht_neem_over(werk *w, overdracht_groep o, gebeurtenis_id *g);
/* Or not, with the reason. */
bool overdracht_weiger(werk *w, overdracht_groep o, str reden, gebeurtenis_id *g);
/* Who asked takes it back. */
bool overdracht_trek_in(werk *w, overdracht_groep o, gebeurtenis_id *g);

/* What is asked of this gebruiker, and what he asked: open, or answered in the last days. */
overdrachtregel_rijen overdrachten_naar(werk *w, gebruiker_id wie);
overdrachtregel_rijen overdrachten_van(werk *w, gebruiker_id wie);
/* Numbers: asked of this gebruiker, asked by him and open, and refused to him in the last days. */
overdrachttelling overdracht_telling(werk *w, gebruiker_id wie);
/* The open question about this person; false: none. */
bool overdracht_open_voor(werk *w, persoon_id wie, overdracht *o);
#endif
