/* campagne.h: a screening of a group, from the list to what came of it: who is in it, who was
 * invited, planned conversations, who does not react, and the results out of the records.
 * Bron: aanpakken.md, Zuidhorn (002). */
#ifndef CASEWORK_CAMPAGNE_H
#define CASEWORK_CAMPAGNE_H
#include "casework/samen.h"

enum {
    CAMPAGNE_HOOGSTENS = 1000, /* people added in one go */
    REACTIE_DAGEN = 14,        /* of a campagne that says nothing else */
};

/* A new campagne of the running aanpak, led by the caller. Problems: no name, first day after the
 * last. id 0 then. */
campagne_id campagne_maak(werk *w, campagne *c, gebeurtenis_id *g);
/* Saves the offered fields. Problems: as campagne_maak, or someone else was first. */
bool campagne_bewaar(werk *w, campagne *c, u64 velden, gebeurtenis_id *g);

/* Where everyone stands today; stand 0: all, who asks for something first. */
campagneregel_rijen campagne_mensen(werk *w, const campagne *c, int stand);
campagnetelling campagne_telling(werk *w, const campagne *c);
/* Who had his conversation: gesproken or afgerond. */
i64 campagne_gescreend(const campagnetelling *t);
/* What people began with since their screening; one row a person and kind. */
campagneuitkomst_rijen campagne_uitkomsten(werk *w, const campagne *c);
/* How many people of these rows began with this kind (UITKOMST_..). */
i64 campagne_uitkomst_aantal(campagneuitkomst_rijen u, int soort);
/* The row of this person in a campagne. False: not in it, or not for this caller. */
bool campagne_mens_van(werk *w, campagne_id id, persoon_id wie, campagne_mens *uit);

/* Adds people; who is in it already is left as he is. gesprek_door 0: his own klantmanager talks
 * with him. *g id 0: all were in it already. Problems: nobody, too many, no such campagne. */
bool campagne_erbij(werk *w, campagne_id id, mensen_groep wie, gebruiker_id gesprek_door,
                    gebeurtenis_id *g);
/* Takes people out of it who were not spoken with yet. */
bool campagne_eruit(werk *w, campagne_id id, mensen_groep wie, gebeurtenis_id *g);

/* ---- inviting and planning: who does not need it is skipped, with the reason ---- */

/* Why someone in this stand is skipped, as msgid; NULL: he is not. */
const char *campagne_niet_uit(int stand);
const char *campagne_niet_plannen(int stand);
const char *campagne_niet_eruit(int stand);

/* They were invited today, once more when they were before. */
bool campagne_nodig_uit(werk *w, campagne_id id, mensen_groep wie, gebeurtenis_id *g);

/* Conversations from a day on, on working days, one after the other for each who talks. */
typedef struct {
    date vanaf;
    tijd van;            /* of the first of a day */
    i64 minuten, per_dag;
    str plaats;
    gebruiker_id door;   /* 0: who talks with each by the campagne, else his klantmanager */
} campagne_ronde;
typedef struct {
    persoon_id wie;
    gebruiker_id door;
    date dag;
    tijd van, tot;
} campagne_tijd;
typedef struct {
    campagne_tijd *at;
    int n;
} campagne_tijden;
/* The time that each gets; who is skipped is not in it. A time at which the one who talks has a
 * conversation already stays free. Problems: a day before today, no time, not 1 to 20 a day. */
bool campagne_verdeel(werk *w, const campagne *c, mensen_groep wie, const campagne_ronde *r,
                      campagne_tijden *uit);
/* Makes them, as campagne_verdeel says. */
bool campagne_plan(werk *w, const campagne *c, mensen_groep wie, const campagne_ronde *r,
                   gebeurtenis_id *g);

/* ---- the conversation itself ---- */

/* What was said, in the fields of the intake: asked once, known everywhere. */
typedef struct {
    date datum;
    const intake *feiten;   /* the intake row as it is, with what the form brought; kop.id 0: the
                             * first */
    u64 velden;             /* of intake */
    code grens;             /* a limit in terms of work (GRENS_..); 0: none */
    str grens_uitleg;
    bool klaar;             /* nothing is left to ask */
} campagne_verslag;
/* He came: the gesprek (made when none was planned), the facts with their source, the limit, and
 * when klaar the end of his screening. All of it goes back as one. */
bool campagne_gesproken(werk *w, campagne_mens_id id, const campagne_verslag *v,
                        gebeurtenis_id *g);
/* He does not want to; the reason is required. */
bool campagne_wil_niet(werk *w, campagne_mens_id id, str reden, gebeurtenis_id *g);
#endif
