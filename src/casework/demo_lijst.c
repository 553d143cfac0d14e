/* demo_lijst.c: what people did with their worklist: filters they keep. Made by the verbs, on
 * behalf of the accounts that would have done it. */
#include "casework/demo_maak.h"
#include "casework/kantoor.h"
#include "casework/mensenfilter.h"

/* The werk of this account, in the same transaction; false: it is not there. */
static bool als(demo *d, const char *wie, werk *w, problems *p)
{
    *w = d->w;
    w->p = p;
    w->t = toegang_van(w->db, w->a, str_of(wie));
    return w->t.gebruiker != 0;
}

static void filters(demo *d)
{
    static const struct {
        const char *wie, *naam, *vraag;
        bool delen;
    } rij[] = {
        {"sanne", "B1-route, zoekt een plek", "leerroute=B&werk=zoekt", false},
        {"sanne", "Intensief, 4 weken stil", "intensiteit=intensief&weken=4&sorteer=contact", true},
        {"anouk", "Nog in de intake", "werk=intake", true},
        {"anouk", "Wacht, te laat", "stand=laat&intensiteit=wacht", false},
        {"joris", "Zoekt een plek", "werk=zoekt&sorteer=naam", false},
    };
    for (size_t i = 0; i < countof(rij); i++) {
        werk w;
        problems p = {.n = 0};
        gebeurtenis_id g;
        if (!als(d, rij[i].wie, &w, &p)) continue;
        bool goed = mensenfilter_bewaar(&w, str_of(rij[i].naam), str_of(rij[i].vraag),
            rij[i].delen, &g);
        if (!goed && !db_failed(w.db)) bug("demo: a filter was refused");
    }
}

void demo_lijst(demo *d) { filters(d); }
