/* jobcarving.h: the worklist "plekken vinden en maken": functions that are taken apart into tasks,
 * who could do which task, who is meant for which, and places made of tasks. */
#ifndef CASEWORK_JOBCARVING_H
#define CASEWORK_JOBCARVING_H
#include "casework/koppelen.h"

/* New when kop.id is 0. Problems: no such organisation, a next step without its day. */
bool jobcarving_bewaar(werk *w, jobcarving *c, u64 velden, gebeurtenis_id *g);
/* New when kop.id is 0. Problems: no such function, too many tasks, times that cannot be. */
bool carvingtaak_bewaar(werk *w, carvingtaak *t, u64 velden, gebeurtenis_id *g);

/* One task with where it went and how many people it is meant for, of every team. */
typedef struct {
    carvingtaak t;
    plek p;              /* kop.id 0: none, or that place is closed: the task is left over */
    i64 mensen;
} carving_taak;
typedef struct {
    jobcarving c;
    organisatie o;
    carving_taak *taak;  /* without those that no longer belong to it */
    int n;
    i64 uren;            /* of all tasks */
    i64 over;            /* hours that are in no place: of the function, else of its tasks */
    carvingmens_regel_rijen mensen; /* whom this caller may see */
} carving_geheel;
/* False: no such function. */
bool jobcarving_lees(werk *w, jobcarving_id id, carving_geheel *uit);
/* The tasks that are in no place, at most CARVING_TAKEN; gives how many. */
int carving_vrij(const carving_geheel *g, carvingtaak *uit);
/* The named ones of these. Problems: none named, a task of another function, one that is in a
 * place already. */
bool carving_gekozen(werk *w, const carving_geheel *g, const carvingtaak_id *taken, int n,
                     carvingtaak *uit);

/* Makes a place of these tasks. p: functie and soort; the rest follows from the tasks. The tasks
 * name it; for who is meant for one of them a seat is held for CARVING_VAST_DAGEN days, and each
 * has a seat. *g: what takes all of it back; never NULL. Problems: none chosen, a task of another
 * function, one that has a place already. */
enum { CARVING_VAST_DAGEN = 28 };
bool jobcarving_maak_plek(werk *w, jobcarving_id id, const carvingtaak_id *taken, int n, plek *p,
                          gebeurtenis_id *g);
/* All functions, those that ask for a step first; of one gebruiker, or of all when wie is 0. */
carvingregel_rijen jobcarvings(werk *w, gebruiker_id wie);

/* ---- who could do which task: by the six criteria of planning/passing.h ---- */

/* One person beside the tasks; past[i] belongs to the i-th task that was asked about. */
typedef struct {
    persoonregel wie;
    passing *past;
    passing samen;       /* all of these tasks together */
    int nu, na_iets;     /* tasks that he could do now, and after something */
    int rang;
} carvingkandidaat;
typedef struct {
    carvingkandidaat *at;
    int n, alle;         /* alle: how many people look for a place */
} carvingkandidaten;
/* People without a running plaatsing for these tasks, the first so many: first who can do the most
 * tasks, then the order of planning/volgorde.h. False: no tasks. */
bool carving_zoek(werk *w, const carving_geheel *g, const carvingtaak *taken, int n, int hoogstens,
                  carvingkandidaten *uit);
/* One person. False: not there for this caller, or no tasks. */
bool carving_past(werk *w, const carving_geheel *g, const carvingtaak *taken, int n,
                  persoon_id wie, carvingkandidaat *uit);
/* Means these tasks for a person; what fits and what is needed is kept as it is now. *g: what
 * takes all of it back; never NULL. Problems: none chosen, a task that is in a place or of another
 * function, one that this person has already. */
bool carving_zet(werk *w, jobcarving_id id, persoon_id wie, const carvingtaak_id *taken, int n,
                 gebeurtenis_id *g);
/* No longer meant for this person, from today. Problems: it was not. */
bool carving_haal_af(werk *w, carvingmens_id id, gebeurtenis_id *g);
#endif
