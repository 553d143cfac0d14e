/* les.h: lesson groups, who is in them, and who was there. A school works on its own groups only;
 * of people it sees name, level and attendance (v_leerling in kantoor.c). */
#ifndef CASEWORK_LES_H
#define CASEWORK_LES_H
#include "casework/casework.h"
#include "planning/lesdag.h"

enum {
    LES_MIST_REEKS = 2,       /* missed so often in a row: a task for the klantmanager */
    LES_TELT_DAGEN = 56,      /* attendance in lists looks back so far */
};

/* ---- groups ---- */

typedef struct {
    lesgroep g;
    organisatie school;
    les_rijen les;            /* ordered by day and time */
    lesuitval_rijen uitval;   /* lessons that were or will be cancelled */
    lesvakantie_rijen vakantie; /* of the school */
    i64 bezet;                /* seats that are taken today: people of every team, and anderen */
} lesgroep_geheel;
/* Its calendar; borrows from g. */
leskalender lesgroep_kalender(const lesgroep_geheel *g);

/* False: there is none, or it is of another school. */
bool lesgroep_lees(werk *w, lesgroep_id id, lesgroep_geheel *uit);
/* Running and coming groups; a school gets its own. */
lesgroepregel_rijen lesgroepen_lijst(werk *w);
/* Lessons of the same groups, by group and day. */
lesregel_rijen lesgroepen_lessen(werk *w);
/* May this caller change the group and write attendance? */
bool lesgroep_van_mij(const werk *w, const lesgroep *g);

/* Adds (kop.id 0) or saves a group together with its lessons; lessons that stay keep their history,
 * the others go. A school adds to itself. Problems: no lesson, times that cannot be, a period that
 * ends before it begins, another school. */
bool lesgroep_bewaar(werk *w, lesgroep *g, u64 velden, const les *lessen, int n,
                     gebeurtenis_id *geb);

/* ---- people in a group ---- */

/* Who is in the group on a day, by name, with attendance of that day. */
leerlingregel_rijen lesgroep_mensen(werk *w, lesgroep_id id, date dag);

/* Puts a person in a group from d->van; oud, when not 0, ends on that day: he changes groups, and
 * *g puts both back.
 * Refused: full, in it already, before or after the period of the group. *let_op: a sentence when
 * lessons and work then clash in the first week; empty: they do not. */
bool deelname_begin(werk *w, lesdeelname *d, lesdeelname_id oud, str *let_op, gebeurtenis_id *g);
/* tot: the first day without lessons. */
bool deelname_eind(werk *w, lesdeelname_id id, date tot, gebeurtenis_id *g);

/* ---- who was there (les_aanwezig.c) ---- */

typedef struct {
    persoon_id wie;
    int aanwezig;             /* UREN_AANWEZIG, UREN_AFGEMELD or UREN_AFWEZIG */
    int oorzaak;              /* VERZUIM_..; 0: not said; who was there has none */
} aanwezige;

/* The kind of hours in the ledger that a lesson of this group gives this person: UREN_.. */
int les_uren_soort(const persoon *p, const lesgroep *g);
/* Minutes of lesson that this group has on that day, less what was cancelled; 0: none. */
int lesgroep_minuten(const lesgroep_geheel *g, date dag);
/* The last day with a lesson on or before dag; not set: none in the eight weeks before it. */
date lesgroep_lesdag(const lesgroep_geheel *g, date dag);
/* The next one after dag, today at most; not set: none. */
date lesgroep_lesdag_na(const lesgroep_geheel *g, date dag, date vandaag);

/* Records attendance of a lesson: a row a person, changed when it is there already, never twice;
 * the line in the ledger of hours follows it. n people, each in the group that day. Refused: no
 * lesson that day, a day to come, someone who is not in the group. *anders: how many rows changed.
 */
bool aanwezigheid_leg_vast(werk *w, lesgroep_id id, date dag, const aanwezige *wie, int n,
                           int *anders);
/* The first of the lessons that this person missed in a row until now, when they are at least
 * LES_MIST_REEKS; not set: fewer. */
date lessen_gemist_sinds(werk *w, persoon_id id);
#endif
