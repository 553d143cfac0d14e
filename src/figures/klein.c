#include "figures/klein.h"

typedef struct {
    const i64 *delen;
    int rijen, kolommen, m;
    i64 minimum;
} tabel;

/* Of one way to merge the columns: sums of the parts over the rows before this one. */
typedef struct {
    i64 som[KLEIN_RIJEN + 1][KLEIN_DELEN];
    int n; /* groups of columns x parts */
} voorsom;

/* The best way to merge rows [0, j). */
typedef struct {
    int groepen, vorige; /* how many; where the last one begins; groepen 0: none */
    i64 ongelijk;        /* sum of squares of the numbers of rows merged */
} beste;

bool klein_mag(i64 n, i64 minimum) { return n == 0 || n >= minimum; }

bool klein_mag_apart(i64 groep, i64 totaal, i64 minimum)
{
    return klein_mag(groep, minimum) && klein_mag(totaal - groep, minimum);
}

/* Bit k of grenzen: a new group of columns begins after column k. */
static int kolommen_van(const tabel *t, u32 grenzen, klein_groep uit[KLEIN_KOLOMMEN])
{
    int n = 0, van = 0;
    for (int k = 0; k < t->kolommen; k++) {
        if (k < t->kolommen - 1 && !(grenzen >> k & 1)) continue;
        uit[n++] = (klein_groep){van, k + 1};
        van = k + 1;
    }
    return n;
}

static void tel_op(const tabel *t, const klein_groep *kolom, int nkolom, voorsom *v)
{
    v->n = nkolom * t->m;
    memset(v->som[0], 0, sizeof v->som[0]);
    for (int r = 0; r < t->rijen; r++) {
        memcpy(v->som[r + 1], v->som[r], sizeof v->som[0]);
        for (int g = 0; g < nkolom; g++)
            for (int k = kolom[g].van; k < kolom[g].tot; k++)
                for (int d = 0; d < t->m; d++)
                    v->som[r + 1][g * t->m + d] += t->delen[(r * t->kolommen + k) * t->m + d];
    }
}

static bool rijen_mogen(const voorsom *v, int van, int tot, i64 minimum)
{
    for (int d = 0; d < v->n; d++)
        if (!klein_mag(v->som[tot][d] - v->som[van][d], minimum)) return false;
    return true;
}

/* Dynamic programming over where the last group begins; false: not even all rows as one. */
static bool voeg_rijen(const tabel *t, const voorsom *v, beste b[KLEIN_RIJEN + 1])
{
    b[0] = (beste){0};
    for (int j = 1; j <= t->rijen; j++) {
        b[j] = (beste){0};
        for (int i = 0; i < j; i++) {
            if ((i && b[i].groepen == 0) || !rijen_mogen(v, i, j, t->minimum)) continue;
            beste nu = {b[i].groepen + 1, i, b[i].ongelijk + (i64)(j - i) * (j - i)};
            bool beter = nu.groepen > b[j].groepen
                         || (nu.groepen == b[j].groepen && nu.ongelijk < b[j].ongelijk);
            if (beter) b[j] = nu;
        }
    }
    return b[t->rijen].groepen > 0;
}

static void schrijf_rijen(const beste *b, int rijen, klein_indeling *uit)
{
    uit->rijen = b[rijen].groepen;
    for (int j = rijen, g = uit->rijen - 1; j > 0; j = b[j].vorige, g--)
        uit->rij[g] = (klein_groep){b[j].vorige, j};
}

klein_indeling klein_voeg_samen(const i64 *delen, int rijen, int kolommen, int m, i64 minimum)
{
    const tabel t = {delen, rijen, kolommen, m, minimum};
    klein_indeling uit = {0};
    i64 ongelijk_uit = 0;
    assert(rijen >= 0 && rijen <= KLEIN_RIJEN && kolommen >= 1 && kolommen <= KLEIN_KOLOMMEN);
    assert(m >= 1 && kolommen * m <= KLEIN_DELEN);
    if (rijen == 0) return uit;
    for (u32 grenzen = 0; grenzen < 1u << (kolommen - 1); grenzen++) {
        klein_indeling nu = {0};
        voorsom v;
        beste b[KLEIN_RIJEN + 1];
        nu.kolommen = kolommen_van(&t, grenzen, nu.kolom);
        tel_op(&t, nu.kolom, nu.kolommen, &v);
        if (!voeg_rijen(&t, &v, b)) continue;
        schrijf_rijen(b, rijen, &nu);
        i64 ongelijk = b[rijen].ongelijk;
        for (int k = 0; k < nu.kolommen; k++) {
            i64 breed = nu.kolom[k].tot - nu.kolom[k].van;
            ongelijk += breed * breed;
        }
        int cellen = nu.rijen * nu.kolommen, cellen_uit = uit.rijen * uit.kolommen;
        bool beter = cellen > cellen_uit || (cellen == cellen_uit && ongelijk < ongelijk_uit);
        if (!beter) continue;
        uit = nu;
        ongelijk_uit = ongelijk;
    }
    return uit;
}

void klein_stappen(i64 *t, int n, i64 van, i64 minimum)
{
    i64 getoond = 0;
    for (int i = 0; i < n; i++) {
        if (klein_mag(t[i] - getoond, minimum) && klein_mag(van - t[i], minimum)) getoond = t[i];
        t[i] = getoond;
    }
}
