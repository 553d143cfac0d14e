/* cijfers_plek.h: places that people need beside places that are found, by sector, today. */
#ifndef CASEWORK_CIJFERS_PLEK_H
#define CASEWORK_CIJFERS_PLEK_H
#include "casework/cijfers.h"

/* nodig: people with a finished intake and without a place, work or schooling. gevonden: who began
 * on a place in the last year. klein: nodig and gevonden are too small to show. */
typedef struct {
    str sector;             /* empty: all others, and who has no wish */
    i64 nodig, vrij, gevonden;
    bool klein;
} cijferplek;
typedef struct { cijferplek *at; int n; } cijferplekken;
/* Sectors that fewer than five ask for stand together in the last row. In w->a. */
cijferplekken cijfers_plekstand(werk *w);
#endif
