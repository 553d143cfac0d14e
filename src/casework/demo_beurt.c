/* demo_beurt.c: one who has been at work longest gave the place on, so that there is room for the
 * next; the verb decides as on any other day. */
#include "casework/beurt.h"
#include "casework/demo_maak.h"

void demo_beurt(demo *d)
{
    doorstroom_rijen r = doorstroom_lees(&d->w, 1);
    if (r.n) beurt_geef_door(&d->w, r.at[0].id, (str){0}, NULL);
}
