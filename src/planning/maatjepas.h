/* maatjepas.h: does a maatje suit a person: the same field, and a time of the week that both have?
 * Weighed by planning/passing.h, as if the occupation of the maatje were the work. A person
 * decides. Bron: bron 001 (Zaanstad). */
#ifndef PLANNING_MAATJEPAS_H
#define PLANNING_MAATJEPAS_H
#include "domain/maatje.h"
#include "planning/passing.h"

typedef struct {
    wens_afstand vak;       /* smaller is closer */
    bool dag[7];            /* days on which both can */
    int ndag;
    bool tijd_bekend;       /* are the hours of the maatje known? */
    zin waarom;             /* why this maatje, in one sentence */
} maatjepas;

/* Borrows texts from k and m; a: the sentences. */
maatjepas maatje_past(arena *a, const kandidaat *k, const maatje *m, const maatstaf *maat);
/* Which of two comes first: closer in field, then days together, then fewer people, then the name.
 * -1, 0 or 1. mensen: how many each has now. */
int maatjepas_volgorde(const maatjepas *x, i64 mensen_x, str naam_x, const maatjepas *y,
                       i64 mensen_y, str naam_y);
#endif
