/* botsing.h: who of a caseload has a clash in the coming weeks. */
#ifndef CASEWORK_BOTSING_H
#define CASEWORK_BOTSING_H
#include "casework/weekbeeld.h"

enum { BOTSING_WEKEN = 2, BOTSING_MENSEN = 200 };

typedef struct {
    persoonregel wie;
    date maandag;             /* of the first week with a clash */
    int aantal;               /* clashes in that week */
    str zin;                  /* the first of them, in the thread's language */
} mensbotsing;
typedef struct {
    mensbotsing *at;
    int n;
} mensbotsingen;

/* People of van (0: of the caller's teams) with a clash this week or next, those of this week
 * first, then by name; days that have passed do not count. At most BOTSING_MENSEN people with
 * lessons and work are looked at. */
mensbotsingen botsingen_van(werk *w, gebruiker_id van);
#endif
