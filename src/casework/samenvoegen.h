/* samenvoegen.h: two dossiers of one person become one. The dossier that goes is taken out with its
 * history kept; its rows move to the other, and its number keeps finding that one. */
#ifndef CASEWORK_SAMENVOEGEN_H
#define CASEWORK_SAMENVOEGEN_H
#include "casework/casework.h"

enum { DUBBEL_HOOGSTENS = 50 };

/* Pairs of people whom this caller sees that may be one: the same birth date and a name that sounds
 * alike, the same phone or the same e-mail. At most DUBBEL_HOOGSTENS. */
dubbelpaar_rijen dubbel_vermoed(werk *w);

/* Someone looked: these are two people; the pair is not proposed again. *g: for "Ongedaan maken".
 * Problems: the same person twice, or one that this caller does not see. */
bool dubbel_twee_mensen(werk *w, persoon_id een, persoon_id ander, gebeurtenis_id *g);

/* What moves of one kind of row, and what the person kept has already: that is taken out. */
typedef struct {
    const entity *e;
    int mee, vervalt;
} samenvoeg_deel;
typedef struct {
    samenvoeg_deel *at;
    int n;
} samenvoeg_delen;
/* Only kinds with rows, in the order of entiteiten(). */
samenvoeg_delen samenvoeg_bekijk(werk *w, persoon_id blijft, persoon_id weg);

/* van_weg: fields of persoon (bits) of which the value of weg stays. *g: the action, which
 * ongedaan_maken() takes back as one. False with problems: the same person twice, one that this
 * caller does not see or not wholly, or a row that cannot move; the caller writes nothing then. */
bool samenvoegen(werk *w, persoon_id blijft, persoon_id weg, u64 van_weg, gebeurtenis_id *g);
/* Takes back the action of head event g; for ongedaan_maken(), which looked whether it may. False:
 * a row changed since; the caller writes nothing then. */
bool samenvoegen_terug(werk *w, const gebeurtenis *g);

/* Whom a dossier that was merged leads to, by its former number or by its former id; id 0: none,
 * or not for this caller. */
persoon_id samengevoegd_nummer(werk *w, str nummer);
persoon_id samengevoegd_id(werk *w, persoon_id was);
#endif
