/* deling.h: sharing a person with a partner: what the partner will see is shown beforehand, ends by
 * itself, and can be stopped at once. What a caller outside then sees: zicht_buiten.c. */
#ifndef CASEWORK_DELING_H
#define CASEWORK_DELING_H
#include "casework/casework.h"

/* One value that a share shows: a field of a row, in the order of categories. */
typedef struct {
    i32 categorie;
    const entity *e;
    i64 rij;
    const field *f;
    str tekst;              /* as people read it; empty: not known */
} deelwaarde;
typedef struct {
    const deelwaarde *at;
    int n;
} deelwaarden;
/* All that rights of a share (toegang_deling, toegang_voorbeeld) show of this person in the parts
 * that it names, as w reads it: beforehand for staff, afterwards for the partner himself. */
deelwaarden deling_inhoud(werk *w, const toegang *kijker, persoon_id wie);

/* The parts that the aanpak of this person gives such an organisation for this purpose (`ziet` and
 * `meldt terug` of its partners), as far as they may be shared; anders, as far as that may, when
 * the aanpak names no such partner. */
u64 deling_aanpak(werk *w, persoon_id wie, const organisatie *o, i32 waarvoor, u64 anders);

/* Shares a new d, or changes delen, tot, verteld and traject of a stored one (kop.id). Problems:
 * this organisation does not work in the program, the purpose or a part is not for it, the days do
 * not fit, it runs already, an introduction has its consent elsewhere (introductie.h). */
bool deling_geef(werk *w, deling *d, gebeurtenis_id *g);
/* Shares for an introduction that got consent, one for each organisation; ends with it. */
bool deling_bij_introductie(werk *w, const introductie *i, organisatie_id o);
/* Ends today, at once. */
bool deling_stop(werk *w, deling_id id, str reden, gebeurtenis_id *g);
/* Ends those that rest on this consent. */
bool deling_stop_introductie(werk *w, introductie_id i);
/* The open share of this person with this organisation for this purpose; false: none. */
bool deling_van(werk *w, persoon_id wie, organisatie_id o, i32 waarvoor, deling *uit);
/* Of the caller outside: his shares of today, by name of the person when that is shared. */
deelregel_rijen delingen_mijn(werk *w);
#endif
