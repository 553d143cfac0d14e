/* libkantoor.h: a scratch gemeente with a team, its people's staff, on the engine whose turn it is:
 * SQLite, and PostgreSQL when TWEESPOOR_TEST_PG names a server (test/pg.sh start). */
#ifndef TEST_LIBKANTOOR_H
#define TEST_LIBKANTOOR_H
#include "casework/kantoor.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <cmocka.h>

typedef struct {
    store *s;
    int nr;                         /* which of the stores of this run */
    arena a, begin;
    problems p;
    i64 team, ander_team;
    toegang sanne, joris, vreemd;   /* klantmanager, werkmakelaar; klantmanager of another team */
    toegang school;                 /* taalschool user of organisatie `taalschool` */
    toegang partner, baas;          /* outside: of organisatie `vluchtelingenwerk`, `werkgever` */
    organisatie_id taalschool, werkgever, vluchtelingenwerk;
} kantoor_proef;

/* Opened on a fixed day: Monday 23 November 2026, 9.00. */
kantoor_proef kantoor_proef_begin(void);
/* The same without a team, an account or anyone: only the tables. */
kantoor_proef kantoor_proef_leeg(void);
void kantoor_proef_eind(kantoor_proef *x);
/* One more store on the same data, as another run of the program at this moment has it; not set:
 * that of the trial. The caller closes it. */
store *kantoor_proef_nog(kantoor_proef *x, moment nu);
bool kantoor_proef_is_pg(void);
const char *kantoor_proef_url(const kantoor_proef *x);
/* Runs doe in one writing / reading as t; problems land in x->p (emptied first). */
bool schrijf(kantoor_proef *x, toegang t, bool (*doe)(werk *, void *), void *arg);
bool lees(kantoor_proef *x, toegang t, bool (*doe)(werk *, void *), void *arg);
/* Does the problem at this field say this? Prints all when not; forgets them. */
bool zegt(werk *w, const char *veld, const char *stuk);
/* Runs the tests on each engine; without a server only on SQLite, and says so. */
int kantoor_draai(const char *naam, const struct CMUnitTest *tests, size_t n);
#define KANTOOR_DRAAI(naam, tests) kantoor_draai((naam), (tests), countof(tests))
#endif
