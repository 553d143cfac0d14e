/* inkomen.h: an estimate of what a job does to the income of a person: low, likely and high, month
 * by month, with why it is uncertain. An aid for the talk, never a decision.
 * Wet: domain/regels/inkomen.h (PW-01 to PW-03). */
#ifndef CASEWORK_INKOMEN_H
#define CASEWORK_INKOMEN_H
#include "casework/dossier.h"
#include "domain/regels/inkomen.h"

enum { SCHAT_LAAG, SCHAT_MIDDEN, SCHAT_HOOG, SCHATTINGEN };
enum { SCHAT_PERIODEN = 40, SCHAT_REDENEN = 10 };

/* Months after each other in which nothing changes. */
typedef struct {
    date van, tot;                /* first days of months, [van, tot) */
    inkomen_maand m[SCHATTINGEN]; /* of each month in it */
} schatperiode;

typedef struct {
    i64 netto[SCHATTINGEN];       /* wage of a whole month, in cents */
    i64 uitkering;                /* now */
    schatperiode at[SCHAT_PERIODEN];
    int n;
    bool meer;                    /* the list was cut */
    date normen;                  /* the newest of the amounts of law that counted */
    const char *redenen[SCHAT_REDENEN]; /* msgids: why it is uncertain */
    int nredenen;
} schatting;

/* What the dossier knows already: household, child, hours of a place; the rest is asked. */
inkomensschatting inkomen_begin(werk *w, const dossier *d);
/* The estimate. False with problems: a field that is needed for it, a birth day that is not known,
 * limits that cross. */
bool inkomen_schat(werk *w, const dossier *d, const inkomensschatting *in, schatting *uit);
/* Its sentences, in a: the same words on the page, on paper and in what is kept. */
str inkomen_tekst(arena *a, const inkomensschatting *in, const schatting *s);
/* "december 2026 tot en met mei 2027", in a. */
str inkomen_periode(arena *a, const schatperiode *p);

/* Keeps it with the dossier as it was made now. Problems as inkomen_schat. */
bool inkomen_bewaar(werk *w, inkomensschatting *in, gebeurtenis_id *g);
#endif
