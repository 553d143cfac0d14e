/* succes.h: the four conditions of a learning-work traject, answered from the dossier. */
#ifndef CASEWORK_SUCCES_H
#define CASEWORK_SUCCES_H
#include "casework/dossier.h"
#include "domain/succesfactor.h"

enum { SUCCES_FACTOREN = 4, SUCCES_MENSEN = 120 };

/* Is this one of the trajecten that are looked at: work, and it runs? */
bool succes_telt(const traject *t);
/* The factors that the aanpak of this person names (all four when it names none), with their stand:
 * how many. factor: FACTOR_.. of each. */
int succes_van(werk *w, const dossier *d, const traject *t, int factor[SUCCES_FACTOREN],
               succesfactor_stand uit[SUCCES_FACTOREN]);

/* One traject that misses something. */
typedef struct {
    persoon_id wie;
    str naam;
    traject_id bij;
    code instrument;
    int n, factor[SUCCES_FACTOREN];
    succesfactor_stand stand[SUCCES_FACTOREN];
} succesregel;
typedef struct { succesregel *at; int n; } succesregel_rijen;
/* The running trajecten that miss something: of the people of a klantmanager (0: of the teams), by
 * name, at most SUCCES_MENSEN people. */
succesregel_rijen succes_missen(werk *w, gebruiker_id klantmanager);
#endif
