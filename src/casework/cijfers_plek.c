#include "casework/cijfers_plek.h"

enum { DAGEN_JAAR = 365 };

static cijferplek *zoek_sector(cijferplekken *s, str sector)
{
    for (int i = 0; i < s->n; i++)
        if (str_eq(s->at[i].sector, sector)) return &s->at[i];
    s->at[s->n].sector = sector;
    return &s->at[s->n++];
}

/* Small ones and who has no wish, together in the last row. */
static void voeg_samen(cijferplekken *s)
{
    cijferplek rest = {0};
    int n = s->n;
    s->n = 0;
    for (int i = 0; i < n; i++) {
        cijferplek p = s->at[i];
        bool klein =
            !klein_mag(p.nodig, KLEIN_MINIMUM) || !klein_mag(p.gevonden, KLEIN_MINIMUM);
        if (p.sector.n && !klein) {
            s->at[s->n++] = p;
            continue;
        }
        rest.nodig += p.nodig;
        rest.vrij += p.vrij;
        rest.gevonden += p.gevonden;
    }
    rest.klein = rest.nodig < KLEIN_MINIMUM || rest.gevonden < KLEIN_MINIMUM;
    if (rest.nodig || rest.vrij || rest.gevonden) s->at[s->n++] = rest;
}

cijferplekken cijfers_plekstand(werk *w)
{
    date jaar = date_plus(w->vandaag, -DAGEN_JAAR);
    cijfersector_rijen nodig = LIJST(w, cijfersector, CIJFER_PLEK_NODIG, A(vandaag, w->vandaag));
    cijfersector_rijen vrij =
        LIJST(w, cijfersector, CIJFER_PLEK_VRIJ, A(vandaag, w->vandaag), A(dag, jaar));
    cijferplekken s = {arena_make(w->a, cijferplek, nodig.n + vrij.n + 2), 0};
    for (int i = 0; i < nodig.n; i++)
        zoek_sector(&s, nodig.at[i].sector)->nodig = nodig.at[i].aantal.n;
    for (int i = 0; i < vrij.n; i++) {
        cijferplek *p = zoek_sector(&s, vrij.at[i].sector);
        p->vrij = vrij.at[i].aantal.n;
        p->gevonden = vrij.at[i].jaar.n;
    }
    voeg_samen(&s);
    return s;
}
