/* les_school.h: the work of a language school beside its groups: lessons that do not take place,
 * holidays, level tests, requests of the gemeente, hours for the invoice, and who cannot come
 * because of work. Staff may do the same for every school. */
#ifndef CASEWORK_LES_SCHOOL_H
#define CASEWORK_LES_SCHOOL_H
#include "casework/les.h"

enum { LES_VOORUIT_DAGEN = 42 };   /* how far ahead a lesson can be called off in a list */

/* ---- lessons that do not take place (les_uitval.c) ---- */

/* One lesson on one day, for lists; the texts are borrowed from g. */
typedef struct {
    date dag;
    lesmoment les;
} lesdag;
typedef struct {
    lesdag *at;
    int n;
} lesdagen;
/* Lessons in [van, tot), also cancelled ones and those of a holiday, by day and time; in w's arena.
 */
lesdagen lesgroep_lesdagen(werk *w, const lesgroep_geheel *g, date van, date tot);

/* Adds (kop.id 0) or changes one: the lesson, why, and the inhaalles, of which day, begin and end
 * are all filled or all empty. Refused: no such lesson, it is called off already, its attendance is
 * recorded, the inhaalles falls on a lesson of the same group, another school. */
bool lesuitval_bewaar(werk *w, lesuitval *u, u64 velden, gebeurtenis_id *g);
/* The lesson takes place after all. Refused when its inhaalles was given. */
bool lesuitval_weg(werk *w, lesuitval_id id, gebeurtenis_id *g);

/* Holidays of a school, by first day; a school gets its own. */
lesvakantie_rijen lesvakanties(werk *w, organisatie_id school);
/* Adds a holiday. Refused: ends before it begins, falls together with another, another school. */
bool lesvakantie_bewaar(werk *w, lesvakantie *v, gebeurtenis_id *g);
bool lesvakantie_weg(werk *w, lesvakantie_id id, gebeurtenis_id *g);

/* ---- level tests (les_toets.c) ---- */

enum { TOETS_VAARDIGHEDEN = 4 };
typedef struct {
    persoon_id wie;
    int niveau[TOETS_VAARDIGHEDEN];   /* CEFR_.. of LE, LU, SC, SP; 0: not tested */
} toetsrij;
/* Records a test of a group: a taalmeting a skill with source "toets"; the same day again corrects
 * it. *anders: how many levels are new or changed. Refused: a day to come, someone who was not in
 * the group that day. */
bool toets_leg_vast(werk *w, lesgroep_id id, date dag, const toetsrij *rij, int n, int *anders);
/* Measured levels of a pupil, of every source, oldest first. */
taalmeting_rijen leerling_niveaus(werk *w, persoon_id wie);
/* Levels of this person as they stand in tests of that day, 0 where there is none. */
toetsrij toets_op(werk *w, persoon_id wie, date dag);

/* ---- requests of the gemeente (les_verzoek.c) ---- */

/* Staff asks a school to plan around work. Refused: no text, one is open already for this person
 * and group, he is not in the group. */
bool lesverzoek_maak(werk *w, lesverzoek *v, gebeurtenis_id *g);
/* The school answers; who asked gets a task. Refused: no answer chosen, answered already, a group
 * that is not named or not of this school. */
bool lesverzoek_antwoord(werk *w, lesverzoek_id id, int stand, lesgroep_id naar, str antwoord);
/* Of a school: open requests first, then those answered in the last 8 weeks. */
verzoekregel_rijen lesverzoeken(werk *w);

/* ---- does a group fit (les_past.c) ---- */

/* All that a school hears of why not. */
typedef enum { GROEP_ONBEKEND, GROEP_PAST, GROEP_WERK, GROEP_ANDERS } groeppast;
/* Of each of n groups: does it fit in the two weeks from van on, beside work with its travel, care,
 * other lessons and appointments of this pupil, when it takes the place of group weg (0: of none)?
 * In w's arena; ONBEKEND: no pupil of this caller. */
groeppast *groepen_passen(werk *w, persoon_id wie, lesgroep_id weg, date van,
                          const lesgroepregel *g, int n);

/* ---- lists of a school (les_school.c) ---- */

/* Who of the pupils works during a lesson: name, group and times, never where (MA-02). Of each
 * person and lesson the first shift. */
werkbotsing_rijen leerlingen_met_werk(werk *w);
/* Who missed lessons because of work since a day, most first. */
verzuimregel_rijen verzuim_door_werk(werk *w, date sinds);
/* Lesson hours in [van, tot) by group and person: what the invoice rests on. */
lesurenregel_rijen lesuren(werk *w, date van, date tot);
/* One pupil of the school, or person of the teams, by his deelname. False: none. */
bool leerling_lees(werk *w, lesdeelname_id id, leerlingregel *uit, lesdeelname *d);

/* The office keeps what a school does not see: the ledger, tasks. stil takes the problems. */
werk les_kantoor(const werk *w, problems *stil);
#endif
