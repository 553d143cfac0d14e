/* uren.h: the ledger of hours: what was planned, attended, excused and missed, per month and kind,
 * and how far someone is with what the law asks. Minutes, so that nothing is rounded twice.
 * Wet: domain/regels/urenstand.h. */
#ifndef CASEWORK_UREN_H
#define CASEWORK_UREN_H
#include "casework/dossier.h"
#include "domain/regels/urenstand.h"

enum { UREN_REGELS = 128 };       /* lines of one year */

/* Minutes. gepland: what lessons, shifts and trajecten say as they stand now, over real days;
 * verlopen: the part of it until today. The others are what the ledger says. */
typedef struct {
    i64 gepland, verlopen, aanwezig, afgemeld, afwezig;
} urentelling;

typedef struct {
    int maand;                    /* 1 to 12 */
    int soort;                    /* UREN_.. */
    traject_id bij;               /* 0: not of one traject */
    urentelling t;
} urenregel;

typedef struct {
    int jaar;
    urenregel at[UREN_REGELS];    /* by month, kind, traject */
    int n;
    urentelling maand[13];        /* of a whole month, by its number */
    i64 open[13];                 /* minutes until today not recorded yet; 0: the year */
} urenstaat;

/* The year of one person. */
void urenstaat_lees(werk *w, const dossier *d, int jaar, urenstaat *uit);
/* The lines of the ledger in [van, tot), oldest first. */
uren_rijen uren_tussen(werk *w, persoon_id id, date van, date tot);

/* How far this person is, by his running plan; 0: no plan with a route. */
int urenstanden(werk *w, const dossier *d, urenstand uit[STANDEN]);

/* Adds a line (kop.id 0) or corrects it; aanwezig not said: he was there. Refused: a day to come,
 * no minutes, more than 24 hours on that day, a traject of someone else or that did not run that
 * day, a line that follows from a lesson (its attendance is corrected). */
bool uren_bewaar(werk *w, uren *u, u64 velden, gebeurtenis_id *g);
/* Takes a line out that was written by hand. */
bool uren_weg(werk *w, uren_id id, gebeurtenis_id *g);
#endif
