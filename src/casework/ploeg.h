/* ploeg.h: consulents of a person; finding and making places for people, with the worklist of who
 * needs one; the departments of the gemeente as employer (domain/ploeg.h). */
#ifndef CASEWORK_PLOEG_H
#define CASEWORK_PLOEG_H
#include "casework/dossier.h"

/* Who looks after this vak from today on; the one before ends today. gebruiker 0: nobody any more.
 * Refused: not someone who sees this person. */
bool consulent_kies(werk *w, persoon_id id, int vak, gebruiker_id wie, gebeurtenis_id *g);
/* The consulent of a vak on a day, or NULL. */
const consulent *consulent_nu(const dossier *d, int vak, date dag);

/* New (kop.id 0) or changed; without gebruiker: the caller. Refused: there is an open one already,
 * a day that passed, someone who does not see this person. */
bool plekopdracht_bewaar(werk *w, plekopdracht *o, u64 velden, gebeurtenis_id *g);
/* Without a place: it is not needed any more. */
bool plekopdracht_klaar(werk *w, plekopdracht_id id, gebeurtenis_id *g);
/* This person began on a place: what was open is done. */
bool plekopdracht_ingelost(werk *w, persoon_id wie, plek_id id);
/* The open one of this person; false: none. */
bool plekopdracht_open(werk *w, persoon_id wie, plekopdracht *uit);

/* Someone without a place now or soon: since when, what he wants, what is done about it. */
#define PLEKZOEKER_FIELDS(F) \
    F(persoon_id, id, "", .ref = "persoon") \
    F(str, nummer, N_("Dossiernummer"), .klasse = K1) \
    F(str, naam, N_("Naam"), .klasse = K2) \
    F(date, sinds, N_("Zonder plek sinds"), .klasse = K1) \
    F(str, wens_sector, N_("Wil werken in"), .klasse = K1) \
    F(num, uren_max, N_("Uren per week"), .klasse = K1) \
    F(num, voorstellen, N_("Open voorstellen"), .klasse = K1) \
    F(plekopdracht_id, opdracht_id, "", .ref = "plekopdracht") \
    F(code, manier, N_("Zoeken of maken"), .klasse = K1, .codes = &plekmanier_codes) \
    F(str, wat, N_("Wat voor plek"), .klasse = K1) \
    F(str, wie, N_("Wie doet het"), .klasse = K1) \
    F(date, uiterlijk, N_("Klaar op"), .klasse = K1) \
    F(date, intake, "", .klasse = K1)
LIJSTRIJ(plekzoeker, PLEKZOEKER_FIELDS)
/* Who has an assignment first, then who waits longest. */
plekzoeker_rijen plekzoekers(werk *w, int hoogstens);

/* ---- the gemeente as employer ---- */

/* Someone on a place of a department today; afdeling: where he is now. */
#define AFDELINGMENS_FIELDS(F) \
    F(plaatsing_id, id, "", .ref = "plaatsing") \
    F(persoon_id, persoon_id, "", .ref = "persoon") \
    F(str, naam, N_("Naam"), .klasse = K2) \
    F(str, afdeling, N_("Afdeling"), .klasse = K1) \
    F(str, functie, N_("Functie"), .klasse = K1) \
    F(plek_id, plek_id, N_("Plek"), .klasse = K1, .ref = "plek") \
    F(num, groep_min, N_("Groep"), .klasse = K1) \
    F(date, van, N_("Vanaf"), .klasse = K1) \
    F(date, tot, N_("Tot"), .klasse = K1) \
    F(num, afdelingen, N_("Afdelingen in het traject"), .klasse = K1) \
    F(str, straks, N_("Hierna"), .klasse = K1) \
    F(date, straks_van, N_("Hierna vanaf"), .klasse = K1)
LIJSTRIJ(afdelingmens, AFDELINGMENS_FIELDS)
afdelingmens_rijen afdelingmensen(werk *w);
/* Someone whose plaatsing at a department ended, newest first. */
#define AFDELINGEINDE_FIELDS(F) \
    F(plaatsing_id, id, "", .ref = "plaatsing") \
    F(persoon_id, persoon_id, "", .ref = "persoon") \
    F(str, naam, N_("Naam"), .klasse = K2) \
    F(str, functie, N_("Functie"), .klasse = K1) \
    F(date, van, N_("Vanaf"), .klasse = K1) \
    F(date, eind, N_("Geëindigd op"), .klasse = K1) \
    F(code, uitstroom, N_("Hoe het eindigde"), .klasse = K1, .codes = &uitstroom_codes) \
    F(code, stopreden, N_("Waarom gestopt"), .klasse = K1, .codes = &stopreden_codes)
LIJSTRIJ(afdelingeinde, AFDELINGEINDE_FIELDS)
afdelingeinde_rijen afdelingeindes(werk *w, int hoogstens);
/* Places of a department: numbers of everyone, no names. */
#define AFDELINGPLEK_FIELDS(F) \
    F(str, afdeling, N_("Afdeling"), .klasse = K0) F(num, plekken, N_("Plekken"), .klasse = K0) \
    F(num, plaatsen, N_("Plaatsen"), .klasse = K0) F(num, bezet, N_("Bezet"), .klasse = K0) \
    F(num, groepen, N_("Groepen"), .klasse = K0)
LIJSTRIJ(afdelingplek, AFDELINGPLEK_FIELDS)
afdelingplek_rijen afdelingplekken(werk *w);

/* What the page says above: of everyone, no names. groepen: places for a group with people now;
 * te_lang: longer there than the aanpak allows; bijna: within its warning before that. */
#define AFDELINGSTAND_FIELDS(F) \
    F(num, mensen, "", .klasse = K0) F(num, afdelingen, "", .klasse = K0) \
    F(num, groepen, "", .klasse = K0) F(num, op_maat, "", .klasse = K0) \
    F(num, te_lang, "", .klasse = K0) F(num, bijna, "", .klasse = K0) \
    F(num, geeindigd, "", .klasse = K0) F(num, zonder_uitstroom, "", .klasse = K0)
LIJSTRIJ(afdelingstand, AFDELINGSTAND_FIELDS)
afdelingstand afdeling_stand(werk *w);
#endif
