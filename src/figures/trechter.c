#include "figures/trechter.h"
#include "figures/klein.h"

#include <stdlib.h>

static bool sinds_peil(date d, date peil) { return date_is_set(d) && !date_before(peil, d); }

static int op_grootte(const void *x, const void *y)
{
    int a = *(const int *)x, b = *(const int *)y;
    return (a > b) - (a < b);
}

/* The middle one; of two in the middle their mean, rounded half up. dagen stands in order. */
static int mediaan(const int *dagen, i64 n)
{
    int hoog = dagen[n / 2];
    return n % 2 ? hoog : (dagen[n / 2 - 1] + hoog + 1) / 2;
}

aanpak_codes trechter_stappen(const aanpak_inhoud *in)
{
    static const code gewoon[] = {{MIJLPAAL_AANMELDING}, {MIJLPAAL_INTAKE}, {MIJLPAAL_GETEKEND},
        {MIJLPAAL_TAAL}, {MIJLPAAL_GEPLAATST}, {MIJLPAAL_WERK}, {MIJLPAAL_UITSTROOM}};
    aanpak_codes uit = {gewoon, (int)countof(gewoon)};
    if (in && in->wachttijden.n > 1) uit = in->wachttijden;
    if (uit.n > TRECHTER_STAPPEN) uit.n = TRECHTER_STAPPEN;
    return uit;
}

bool trechter_wacht(
    const aanpak_codes *stappen, int s, const cijferrij *r, date peil, date *sinds)
{
    if (s == 0) return false;
    date ervoor = cijfer_mijlpaal(r, stappen->at[s - 1].i);
    if (!sinds_peil(ervoor, peil) || sinds_peil(r->uit_beeld, peil)) return false;
    for (int k = s; k < stappen->n; k++)
        if (sinds_peil(cijfer_mijlpaal(r, stappen->at[k].i), peil)) return false;
    *sinds = ervoor;
    return true;
}

void trechter_tel(const aanpak_codes *stappen, cijferrij_rijen r, date peil, i64 minimum,
    arena scratch, trechterstap *uit)
{
    int *dagen = arena_make(&scratch, int, r.n + 1);
    for (int s = 0; s < stappen->n; s++) {
        int deze = stappen->at[s].i, vorige = s ? stappen->at[s - 1].i : 0;
        trechterstap t = {.mijlpaal = stappen->at[s], .dagen = -1, .dagen90 = -1};
        for (int i = 0; i < r.n; i++) {
            date op = cijfer_mijlpaal(&r.at[i], deze), ervoor = cijfer_mijlpaal(&r.at[i], vorige);
            date sinds;
            bool is_bereikt = sinds_peil(op, peil), was_er = s && sinds_peil(ervoor, peil);
            t.bereikt += is_bereikt;
            if (trechter_wacht(stappen, s, &r.at[i], peil, &sinds)) {
                t.wachten++;
                if (date_diff(peil, sinds) > t.langst) t.langst = date_diff(peil, sinds);
            }
            if (was_er && is_bereikt && !date_before(op, ervoor))
                dagen[t.gingen_door++] = date_diff(op, ervoor);
        }
        qsort(dagen, (size_t)t.gingen_door, sizeof *dagen, op_grootte);
        i64 n = t.gingen_door;
        if (n > 0 && n >= minimum) t.dagen = mediaan(dagen, n);
        if (n > 0 && n >= 10 * minimum) t.dagen90 = dagen[(9 * n + 9) / 10 - 1];
        uit[s] = t;
    }
}

void trechter_publiek(trechterstap *stappen, int n, i64 minimum)
{
    i64 vorige = 0;
    for (int i = 0; i < n; i++) {
        trechterstap *t = &stappen[i];
        i64 verschil = t->bereikt > vorige ? t->bereikt - vorige : vorige - t->bereikt;
        if (klein_mag(t->bereikt, minimum) && klein_mag(verschil, minimum)) vorige = t->bereikt;
        else t->bereikt = -1;
        t->gingen_door = 0;
        if (klein_mag(t->wachten, minimum)) continue;
        t->wachten = -1;
        t->langst = 0;
    }
}

int trechter_weken(int dagen) { return dagen < 0 ? -1 : (2 * dagen + 7) / 14; }
