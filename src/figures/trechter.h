/* trechter.h: where it gets stuck: how many people reached each step, how many wait, how long it
 * takes. Bron: ux.md 6.7 task 2; shared aanpakken.md A, zaanstad (waiting time per step). */
#ifndef FIGURES_TRECHTER_H
#define FIGURES_TRECHTER_H
#include "domain/aanpak_bestand_fase.h"

typedef struct {
    code mijlpaal;
    i64 bereikt;            /* -1: too few to show */
    i64 gingen_door;        /* came from the step before in known days */
    int dagen;              /* what is usual (median) since the step before; -1: too few */
    i64 wachten;            /* reached the step before, not this one; -1: too few to show */
    int langst;             /* days that the longest of them waits */
} trechterstap;

/* mensen: the days of each person. Fills uit with one row for each step, exact; a median only over
 * at least `minimum` people. */
void trechter_tel(const aanpak_codes *stappen, const aanpak_stand *mensen, int n, date peil,
    i64 minimum, arena scratch, trechterstap *uit);
/* The same rows as they may be published: a count that is small, or differs little from the one
 * before, is left out. */
void trechter_publiek(trechterstap *stappen, int n, i64 minimum);
/* Weeks, rounded half up; -1 stays -1. */
int trechter_weken(int dagen);
#endif
