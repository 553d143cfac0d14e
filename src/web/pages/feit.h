/* feit.h: rows that are kept about a person: benefits, exams, schools, jobs, limits and so on. One
 * row here gives each kind its list, its form and its verbs. */
#ifndef WEB_PAGES_FEIT_H
#define WEB_PAGES_FEIT_H
#include "casework/intake.h"
#include "web/pages/persoon.h"

typedef struct {
    const char *pad;           /* in the address: "opleiding" */
    const entity *e;
    const char *nieuw, *wijzig;/* msgids: titles of the form */
    const char *velden[10];    /* NULL-ended */
    const char *deel;          /* part of the intake that it belongs to; NULL: gegevens */
} feit_soort;

const feit_soort *feit_soort_vind(str pad);
const feit_soort *feit_soort_van(const entity *e);
/* May this caller see these rows at all? */
bool feit_zichtbaar(req *r, const feit_soort *s);
/* May this caller add, change and take them out? */
bool feit_mag(const req *r, const feit_soort *s);

/* The rows of a kind in a dossier: how many, and the i-th. */
int feit_aantal(const dossier *d, const feit_soort *s);
const void *feit_rij(const dossier *d, const feit_soort *s, int i);
/* The list with Wijzig and Haal weg; nothing when there are no rows. */
void feit_lijst(req *r, const dossier *d, const feit_soort *s);
/* The fields of one row in a form that is open, with its own entity while it lasts. */
void feit_velden(formulier *f, const feit_soort *s, const void *rij);
/* What the post says of a new row; NULL: nothing was filled in, or there is a problem. */
void *feit_nieuw_lees(req *r, const feit_soort *s, persoon_id id);

/* Who said it: the choice at the end of a form of the intake, and back. */
typedef struct {
    int bron;
    gesprek_id gesprek;
} van_wie;
void bron_velden(formulier *f, const dossier *d);
van_wie bron_lees(req *r);
#endif
