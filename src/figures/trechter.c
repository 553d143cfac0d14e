#include "figures/trechter.h"
#include "figures/klein.h"

#include <stdlib.h>

static bool sinds(date d, date peil) { return date_is_set(d) && !date_before(peil, d); }

static int op_grootte(const void *x, const void *y)
{
    int a = *(const int *)x, b = *(const int *)y;
    return (a > b) - (a < b);
}

/* The middle one; of two in the middle their mean, rounded half up. */
static int mediaan(int *dagen, i64 n)
{
    qsort(dagen, (size_t)n, sizeof *dagen, op_grootte);
    int hoog = dagen[n / 2];
    return n % 2 ? hoog : (dagen[n / 2 - 1] + hoog + 1) / 2;
}

void trechter_tel(const aanpak_codes *stappen, const aanpak_stand *mensen, int n, date peil,
    i64 minimum, arena scratch, trechterstap *uit)
{
    int *dagen = arena_make(&scratch, int, n + 1);
    for (int s = 0; s < stappen->n; s++) {
        int deze = stappen->at[s].i, vorige = s ? stappen->at[s - 1].i : 0;
        trechterstap t = {.mijlpaal = stappen->at[s], .dagen = -1};
        for (int i = 0; i < n; i++) {
            date op = mensen[i].op[deze], ervoor = mensen[i].op[vorige];
            bool is_bereikt = sinds(op, peil), was_er = s && sinds(ervoor, peil);
            t.bereikt += is_bereikt;
            t.wachten += was_er && !is_bereikt;
            if (was_er && !is_bereikt && date_diff(peil, ervoor) > t.langst)
                t.langst = date_diff(peil, ervoor);
            if (was_er && is_bereikt && !date_before(op, ervoor))
                dagen[t.gingen_door++] = date_diff(op, ervoor);
        }
        if (t.gingen_door > 0 && t.gingen_door >= minimum) t.dagen = mediaan(dagen, t.gingen_door);
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
