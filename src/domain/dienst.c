/* dienst.c: how long a shift is, and what changes when someone gets other ones.
 * Bron: domain.md MA-02 (shifts and lessons in one week). */
#include "domain/dienst.h"

#include "domain/regels/week.h"

int dienst_minuten(tijd van, tijd tot)
{
    if (!tijd_is_set(van) || !tijd_is_set(tot)) return 0;
    return weekslot_minuten((weekslot){.van = tijd_minutes(van), .tot = tijd_minutes(tot)});
}

int dienst_duur(date dag, tijd van, tijd tot)
{
    int duur = dienst_minuten(van, tot);
    return duur ? date_minutes(dag, tijd_minutes(van), tijd_minutes(van) + duur) : 0;
}

const char *dienst_fout(tijd van, tijd tot)
{
    if (!tijd_is_set(van) || !tijd_is_set(tot))
        return N_("is niet af: vul begin en einde in.");
    if (tijd_minutes(van) == tijd_minutes(tot))
        return N_("begint en eindigt op dezelfde tijd. Kijk de tijden na.");
    if (dienst_minuten(van, tot) > DIENST_LANGST)
        return N_("duurt langer dan 14 uur. Kijk begin en einde na.");
    return NULL;
}

bool dienst_geldt(const plaatsing_dienst *d, date dag)
{
    return !date_before(dag, d->geldig_van)
           && (!date_is_set(d->geldig_tot) || date_before(dag, d->geldig_tot));
}

/* ---- other shifts from a day on ---- */

static bool zelfde_tijd(const plaatsing_dienst *x, const plaatsing_dienst *y)
{
    return x->dag.i == y->dag.i && x->van.m == y->van.m && x->tot.m == y->tot.m
           && x->plek_id.v == y->plek_id.v;
}

static int voeg(plaatsing_dienst *uit, int n, const plaatsing_dienst *d, date van, date tot)
{
    if (date_is_set(tot) && !date_before(van, tot)) return n;
    uit[n] = *d;
    uit[n].kop = (rijkop){0};
    uit[n].geldig_van = van;
    uit[n].geldig_tot = tot;
    return n + 1;
}

/* Two rows of one shift that follow each other become one. False: none did. */
static bool plak(plaatsing_dienst *uit, int *n)
{
    for (int i = 0; i < *n; i++)
        for (int k = 0; k < *n; k++) {
            bool sluit = k != i && date_is_set(uit[i].geldig_tot)
                         && date_same(uit[i].geldig_tot, uit[k].geldig_van);
            if (!sluit || !zelfde_tijd(&uit[i], &uit[k])) continue;
            uit[i].geldig_tot = uit[k].geldig_tot;
            for (int j = k + 1; j < *n; j++) uit[j - 1] = uit[j];
            --*n;
            return true;
        }
    return false;
}

int diensten_vervang(const plaatsing_dienst *oud, int noud, const plaatsing_dienst *nieuw,
                     int nnieuw, date van, date tot, plaatsing_dienst *uit)
{
    int n = 0;
    for (int i = 0; i < noud; i++) {
        const plaatsing_dienst *d = &oud[i];
        n = voeg(uit, n, d, d->geldig_van, date_min(d->geldig_tot, van));
        if (date_is_set(tot))
            n = voeg(uit, n, d, date_max(d->geldig_van, tot), d->geldig_tot);
    }
    for (int i = 0; i < nnieuw; i++) n = voeg(uit, n, &nieuw[i], van, tot);
    while (plak(uit, &n)) continue;
    for (int i = 0; i < n; i++)
        for (int k = 0; k < noud; k++)
            if (zelfde_tijd(&uit[i], &oud[k]) && date_same(uit[i].geldig_van, oud[k].geldig_van)
                && date_same(uit[i].geldig_tot, oud[k].geldig_tot))
                uit[i].kop = oud[k].kop;
    return n;
}
