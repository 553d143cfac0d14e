/* samen.h: one action for several people at once. All of it happens or nothing, and
 * "Ongedaan maken" takes all of it back. */
#ifndef CASEWORK_SAMEN_H
#define CASEWORK_SAMEN_H
#include "casework/casework.h"

enum { SAMEN_HOOGSTENS = 200 };

typedef struct {
    const persoon_id *at;
    int n;               /* 1 to SAMEN_HOOGSTENS */
} mensen_groep;

/* Problems: nobody, or more than SAMEN_HOOGSTENS. */
bool samen_aantal_klopt(werk *w, int n);

/* The same task of one's own about each of them. Problems: as taak_maak, none or too many people.
 * *g: what goes back; never NULL. */
bool samen_taak(werk *w, mensen_groep wie, taak t, gebeurtenis_id *g);

/* Each of them gets naar as klantmanager, with the open tasks of the one before; met_gesprekken:
 * and his conversations from today on. Who has naar already stays as he is. Problems: naar is not
 * one of klantmanagers_te_kiezen() (persoon.h); nobody changes. */
bool samen_overdragen(werk *w, mensen_groep wie, gebruiker_id naar, bool met_gesprekken,
                      gebeurtenis_id *g);
#endif
