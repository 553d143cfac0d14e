/* goedkeuring.h: four eyes. One asks, with the exact content of what is to be done; another
 * approves that content within 24 hours, and it is carried out from there, once, on behalf of who
 * asked.
 * Bron: security.md 3.1; domain/goedkeuring.h. */
#ifndef CASEWORK_GOEDKEURING_H
#define CASEWORK_GOEDKEURING_H
#include "base/json.h"
#include "casework/casework.h"

/* JSON in its one form: keys by their bytes, no white space. In a; empty: it is no JSON. */
str goedkeuring_canoniek(arena *a, str json);

/* Asks. v 0 with problems: this rol may not ask it, waarom is empty, nobody else may approve it
 * (says who could), or the very same waits already. */
goedkeuring_id goedkeuring_vraag(werk *w, int soort, str json, str waarom);
/* On record as done on the machine of the gemeente, without another. */
void goedkeuring_op_machine(werk *w, int soort, str json, str waarom);

/* Approves what has this vingerafdruk, and carries it out; a file waits for its asker. False with
 * problems: not there, not for this rol, asked by himself, too late, answered already, not what he
 * saw, the asker has no access any more, or what was asked cannot be done (any more). */
bool goedkeuring_keur(werk *w, goedkeuring_id id, str vingerafdruk);
/* Not approved; waarom is required. */
bool goedkeuring_weiger(werk *w, goedkeuring_id id, str waarom);
/* The asker takes it back, as long as nothing was done. */
bool goedkeuring_trek_in(werk *w, goedkeuring_id id);
/* The asker uses what was approved: once. *in: its content. */
bool goedkeuring_gebruik(werk *w, goedkeuring_id id, goedkeuring *k, const json **in);

/* Is it there for this caller: the asker, who may approve it, or the privacy officer? */
bool goedkeuring_lees(werk *w, goedkeuring_id id, goedkeuring *k);
/* Its content, after a check that it is what was asked; NULL: it is not. */
const json *goedkeuring_inhoud(arena *a, const goedkeuring *k);
/* What waits for this caller; what he asked; and all of it, for who may approve it. */
goedkeuringregel_rijen goedkeuringen_wacht(werk *w);
goedkeuringregel_rijen goedkeuringen_van_mij(werk *w, int hoogstens);
goedkeuringregel_rijen goedkeuringen_log(werk *w, date sinds, int hoogstens);

/* goedkeuring_doe.c: carries it out with the rights of w. False with problems. */
bool goedkeuring_voer_uit(werk *w, int soort, const json *in, i64 keurder);
/* What is asked, for who decides: a line each. */
typedef struct {
    str wat, waarde;
} goedkeuring_zin;
typedef struct {
    goedkeuring_zin *at;
    int n;
} goedkeuring_zinnen;
goedkeuring_zinnen goedkeuring_in_woorden(werk *w, int soort, const json *in);
#endif
