/* kalender.h: a calendar as text that any agenda program reads (iCalendar, RFC 5545). Our own, as
 * libical ends the program when memory is short (docs/decisions); tests read it back with libical.
 * Times are those of the clock in Amsterdam, so a weekly lesson keeps its hour in summer. */
#ifndef BASE_KALENDER_H
#define BASE_KALENDER_H
#include "base/date.h"

typedef struct {
    str uid;               /* the same for the same thing, always */
    str titel, plaats;
    date dag;              /* the first day */
    int van, tot;          /* minutes since midnight of dag, may pass 1440; tot <= van: all day */
    bool elke_week;        /* again on this weekday, until the day before herhaal_tot */
    date herhaal_tot;      /* not set: without end */
    const date *niet;      /* days on which it falls out; borrowed */
    int nniet;
    i64 volgnummer;        /* counts up when it changes */
    moment gewijzigd;      /* when it last did; required */
    bool afgelast;
} kalender_item;

/* The head, with the time zone. naam: how an agenda program calls it. */
void kalender_begin(buf *b, str naam);
/* One item; a repeated one of which no day is left is left out. bug(): no dag or no gewijzigd. */
void kalender_zet(buf *b, const kalender_item *k);
void kalender_eind(buf *b);
#endif
