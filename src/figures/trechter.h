/* trechter.h: where it gets stuck: how many people reached each step, how many wait, how long it
 * takes. Bron: ux.md 6.7 task 2; shared aanpakken.md A, zaanstad (waiting time per step). */
#ifndef FIGURES_TRECHTER_H
#define FIGURES_TRECHTER_H
#include "figures/doel.h"

typedef struct {
    code mijlpaal;
    i64 bereikt;            /* -1: too few to show */
    i64 gingen_door;        /* came from the step before in known days */
    int dagen;              /* what is usual (median) since the step before; -1: too few */
    int dagen90;            /* nine of ten took no longer; -1: too few */
    i64 wachten;            /* in view, reached the step before, not this one nor a later one; -1:
                             * too few to show */
    int langst;             /* days that the longest of them waits */
} trechterstap;

enum { TRECHTER_STAPPEN = 12 };
/* The steps that the aanpak measures waiting times between; without such a list the usual ones. */
aanpak_codes trechter_stappen(const aanpak_inhoud *in);
/* Is this person waiting for step s of the list on this day? *sinds: since when. */
bool trechter_wacht(
    const aanpak_codes *stappen, int s, const cijferrij *r, date peil, date *sinds);
/* Fills uit with one row for each step, exact; a median only over at least `minimum` people, the
 * longest but a tenth over at least ten times as many. */
void trechter_tel(const aanpak_codes *stappen, cijferrij_rijen r, date peil, i64 minimum,
    arena scratch, trechterstap *uit);
/* The same rows as they may be published: a count that is small, or differs little from the one
 * before, is left out. */
void trechter_publiek(trechterstap *stappen, int n, i64 minimum);
/* Weeks, rounded half up; -1 stays -1. */
int trechter_weken(int dagen);
#endif
