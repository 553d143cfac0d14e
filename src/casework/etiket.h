/* etiket.h: labels that a team puts on people: making and naming them, and putting them on or
 * taking them off for one person or for many. */
#ifndef CASEWORK_ETIKET_H
#define CASEWORK_ETIKET_H
#include "casework/samen.h"

enum { ETIKETTEN_HOOGSTENS = 60 }; /* of one team */

/* Those of the teams whose people the caller sees, with how many people have each; by name. */
etiketregel_rijen etiketten(werk *w);
/* The one of this number among them, or NULL. */
const etiketregel *etiket_in(const etiketregel_rijen *alle, etiket_id id);
/* The names of the labels of a person, "a, b"; alle: of etiketten(). Empty: none. */
str etiketten_van(werk *w, const etiketregel_rijen *alle, persoon_id wie);

/* What is done for each: this label, or a new one of this name; on or off. */
typedef struct {
    etiket_id etiket;
    str nieuw;
    bool eraf;
} etiket_wens;
/* Problems when it cannot be: no label, both an old and a new one, a new one that is taken off, one
 * that is not there, too many labels. A new name that exists is that label: *wens is changed. */
bool etiket_wens_klopt(werk *w, etiket_wens *wens);
/* Does this person change by it? */
bool etiket_anders(werk *w, const etiket_wens *wens, persoon_id wie);
/* Does it; *hoeveel people changed. Problems: as etiket_wens_klopt, or nobody changes. *g: what
 * takes all of it back; never NULL. */
bool samen_etiket(werk *w, mensen_groep wie, etiket_wens wens, int *hoeveel, gebeurtenis_id *g);

/* Another name for everyone who has it. Problems: empty, or another label has it. */
bool etiket_hernoem(werk *w, etiket_id id, str naam, gebeurtenis_id *g);
/* Takes it off everyone, and out of the list. *g: what puts all of it back; never NULL. */
bool etiket_weg(werk *w, etiket_id id, gebeurtenis_id *g);
#endif
