/* agendalink.h: calendars for agenda programs, each under a secret address that is shown once and
 * can be taken back. What is in one: only when and where. A person's calendar names nobody else;
 * that of staff names people by dossiernummer (security.md: what people say and type), as a name
 * never goes to the server of an agenda program. */
#ifndef CASEWORK_AGENDALINK_H
#define CASEWORK_AGENDALINK_H
#include "casework/casework.h"

enum {
    LINK_GEHEIM = 32,          /* signs of the secret: 24 random bytes in base64url */
    FEED_TERUG_DAGEN = 60,     /* gesprekken from so many days back .. */
    FEED_VOORUIT_DAGEN = 400   /* .. to so many ahead */
};

/* Whose calendar: LINK_.. and the row; of LINK_MEDEWERKER the caller himself. */
typedef struct {
    int soort;
    persoon_id persoon;
    lesgroep_id lesgroep;
    plek_id plek;
} link_van;

/* The link that works now; false: none. */
bool agendalink_nu(werk *w, link_van van, agendalink *uit);
/* Makes a new one; the former stops. The secret, in w's arena; empty with problems: no such row for
 * this caller. */
str agendalink_maak(werk *w, link_van van);
/* Stops it at once. Problems: none works. */
bool agendalink_trek_in(werk *w, link_van van);

/* The link of this secret, and the rights with which its calendar is read: of its gebruiker, for a
 * person of his klantmanager, never more than K2. False: no such link, taken back, or that account
 * has ended. w->t is changed. */
bool agendalink_open(werk *w, str code_, agendalink *uit);
/* The calendar into b; *gewijzigd: the newest change in it. False: what it is about is not there
 * for w's rights. */
bool agenda_feed(werk *w, const agendalink *l, buf *b, moment *gewijzigd);
/* Remembers that it was fetched; inside a writing. */
void agendalink_gebruikt(werk *w, const agendalink *l);
#endif
