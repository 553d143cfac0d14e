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

/* Problems: nobody, or more than hoogstens. */
bool samen_aantal_klopt(werk *w, int n, int hoogstens);

/* Does something for each of them in turn, each with room of his own; an action for several people
 * of its own file is made with it. *g: the first event, id 0 when nothing happened. False with
 * problems: nobody, more than hoogstens, or doe said no; the caller writes nothing then. */
typedef bool (*voor_een)(werk *w, persoon_id id, const void *wat);
bool samen_voor_allen(werk *w, mensen_groep wie, int hoogstens, voor_een doe, const void *wat,
                      gebeurtenis_id *g);

/* What is put off: the open tasks of the caller about this person that ask something until the end
 * of this week. */
taakregel_rijen samen_taken_nu(werk *w, persoon_id wie);
/* Puts those of each of them off until a day, with the reason; *hoeveel tasks. Problems: as
 * taak_later (taak.h), or nobody has such a task. */
bool samen_later(werk *w, mensen_groep wie, date dag, str reden, int *hoeveel, gebeurtenis_id *g);

/* Who can be given a task about each of them: staff with access that sees them all. */
gebruiker_rijen samen_collegas(werk *w, mensen_groep wie);
/* The same task of one's own about each of them. Problems: as taak_maak, none or too many people.
 * *g: what goes back; never NULL. */
bool samen_taak(werk *w, mensen_groep wie, taak t, gebeurtenis_id *g);
#endif
