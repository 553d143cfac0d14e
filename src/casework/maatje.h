/* maatje.h: volunteers with an occupation of their own: kept, proposed to a person with reasons,
 * linked as a traject that starts, ends and counts in the figures. */
#ifndef CASEWORK_MAATJE_H
#define CASEWORK_MAATJE_H
#include "casework/koppelen.h"
#include "planning/maatjepas.h"

/* New when kop.id is 0. Problems: no such organisation, times that cannot be. */
bool maatje_bewaar(werk *w, maatje *m, u64 velden, gebeurtenis_id *g);
/* All of them, who stopped last; mensen: links that run today, of every team. */
maatjeregel_rijen maatjes_lijst(werk *w);

typedef struct {
    maatje m;
    organisatie o;
    i64 mensen;
    maatjepas past;
} maatjevoorstel;
typedef struct {
    maatjevoorstel *at;
    int n;
} maatjevoorstellen;
/* Who can be a taalmaatje or maatje (INS_..) for this person and has room, best first. False: no
 * such person for this caller. */
bool maatje_zoek(werk *w, persoon_id wie, int instrument, maatjevoorstellen *uit);
/* Links them: a traject with its days, hours and goal (traject_bewaar checks these). t: instrument,
 * van, tot, uren, doel. Problems: no such maatje, stopped, no room, another kind. */
bool maatje_koppel(werk *w, persoon_id wie, maatje_id id, traject *t, gebeurtenis_id *g);
#endif
