/* rapport.h: making a report of a period, and reading one that was made (domain/rapport.h). */
#ifndef CASEWORK_RAPPORT_H
#define CASEWORK_RAPPORT_H
#include "casework/cijfers_blad.h"
#include "domain/rapport.h"

/* The first day and the first day after, of this part (1.. 4, 1.. 2) of a year. False: no such. */
bool rapport_periode(int soort, int jaar, int deel, date *van, date *tot);
/* The last quarter that is over. */
void rapport_vorig_kwartaal(date vandaag, int *jaar, int *deel);
/* The measuring date of this part. False: no such part, or it has not begun. */
bool rapport_peil(const werk *w, int soort, int jaar, int deel, date *peil);
/* Counts and keeps; a count that a reading made just before (cijfers_staat) is taken as it is. 0
 * with problems: no such period, or it has not begun. */
rapport_id rapport_maak(werk *w, int soort, int jaar, int deel);

typedef struct {
    rapport r;
    rapportregel_rijen regels;
    str aanpak, wie;        /* names */
    const codes *aanpakken;
} rapportbeeld;
/* False: there is none. In w->a. */
bool rapport_lees(werk *w, rapport_id id, rapportbeeld *uit);
rapport_rijen rapporten_lees(werk *w);      /* newest first */
/* "3e kwartaal 2026", "2e helft van 2026", "2026". */
str rapport_naam(arena *a, const rapport *r);
/* The group of a row in words; empty for everyone. */
str rapport_groep(arena *a, const rapportbeeld *b, const rapportregel *r);
/* The count of a row, with its target. */
cijfer rapport_cijfer(const rapportregel *r);
#endif
