/* inzage_beeld.h: "wie heeft dit gezien": the record about one person, in lines for people.
 * Bron: NEN 7513 (overview for the client). */
#ifndef CASEWORK_INZAGE_BEELD_H
#define CASEWORK_INZAGE_BEELD_H
#include "casework/inzage.h"

/* What somebody did in the same way on one day, together. */
typedef struct {
    moment eerst;
    i64 keer;
    gebruiker_id wie, namens;
    code rol, relatie, doel, uitslag, herkomst, reden;
    bool nood, zelf;      /* zelf: the person himself, under his own link */
    i64 klassen;
    str grond;
    str naam, organisatie, namens_naam; /* organisatie empty: the gemeente */
} inzagelijn;

typedef struct {
    inzagelijn *at;       /* the newest first */
    int n;
    i64 keer, meer;       /* looks; lines that did not fit */
    int mensen;           /* how many looked */
    i64 nood;
} inzagebeeld;

/* Of somebody whom this caller may see, in [van, tot). */
void inzage_beeld(werk *w, persoon_id wie, date van, date tot, inzagebeeld *uit);
/* Who it was: a name, or what there is instead; in a static text or the arena of the line. */
str inzage_wie(const inzagelijn *l);
/* Why it was allowed, in a sentence; in a. */
str inzage_mocht(arena *a, const inzagelijn *l);
#endif
