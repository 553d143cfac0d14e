/* klein: a referee that knows nothing of the method adds and subtracts whatever is published, on
 * every small table, and looks for a part of 1 to 4 people. */
#include "figures/klein.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <cmocka.h>

/* ---- the referee ---- */

/* Sets of base parts (bits) whose size can be found. */
typedef struct {
    bool bekend[1 << 12];
    int bits;
} kennis;

/* Closed under: the union of two sets that do not overlap, and what is left of a set when a part
 * of it is taken away. */
static void leid_af(kennis *k)
{
    int n = 1 << k->bits, lijst[1 << 12], aantal = 0;
    for (int s = 1; s < n; s++)
        if (k->bekend[s]) lijst[aantal++] = s;
    for (int i = 0; i < aantal; i++)
        for (int j = 0; j <= i; j++) {
            int x = lijst[i], y = lijst[j], nieuw = 0;
            if ((x & y) == 0) nieuw = x | y;
            else if ((x & y) == y) nieuw = x & ~y;
            else if ((x & y) == x) nieuw = y & ~x;
            if (nieuw == 0 || k->bekend[nieuw]) continue;
            k->bekend[nieuw] = true;
            lijst[aantal++] = nieuw;
        }
}

static bool iets_kleins(const kennis *k, const i64 *delen, i64 minimum)
{
    for (int s = 1; s < 1 << k->bits; s++) {
        i64 som = 0;
        for (int b = 0; b < k->bits; b++)
            if (s >> b & 1) som += delen[b];
        if (k->bekend[s] && som > 0 && som < minimum) return true;
    }
    return false;
}

/* Everything a page shows: each cell with its parts, each margin, the total. */
static void publiceer(kennis *k, const klein_indeling *in, int rijen, int kolommen, int m)
{
    int heel = 0;
    *k = (kennis){.bits = rijen * kolommen * m};
    for (int r = 0; r < in->rijen; r++)
        for (int c = 0; c < in->kolommen; c++)
            for (int d = 0; d < m; d++) {
                int s = 0;
                for (int i = in->rij[r].van; i < in->rij[r].tot; i++)
                    for (int j = in->kolom[c].van; j < in->kolom[c].tot; j++)
                        s |= 1 << ((i * kolommen + j) * m + d);
                k->bekend[s] = true;
                heel |= s;
            }
    if (heel) k->bekend[heel] = true;
}

/* The most cells that any way of merging neighbours leaves. */
static int meeste_cellen(const i64 *delen, int rijen, int kolommen, int m, i64 minimum)
{
    int beste = 0;
    for (int gr = 0; gr < 1 << (rijen - 1); gr++)
        for (int gk = 0; gk < 1 << (kolommen - 1); gk++) {
            i64 som[64] = {0};
            int r = 0, c = 0, nr = 1 + __builtin_popcount((unsigned)gr);
            int nk = 1 + __builtin_popcount((unsigned)gk);
            for (int i = 0; i < rijen; r += gr >> i & 1, i++)
                for (int j = c = 0; j < kolommen; c += gk >> j & 1, j++)
                    for (int d = 0; d < m; d++)
                        som[(r * nk + c) * m + d] += delen[(i * kolommen + j) * m + d];
            bool mag = true;
            for (int i = 0; i < nr * nk * m; i++) mag = mag && (som[i] == 0 || som[i] >= minimum);
            if (mag && nr * nk > beste) beste = nr * nk;
        }
    return beste;
}

/* All tables of this form with these numbers in their parts. */
static void alle_tabellen(
    int rijen, int kolommen, int m, const i64 *getallen, int ngetallen, i64 minimum)
{
    static kennis k;
    int bits = rijen * kolommen * m;
    i64 delen[12];
    i64 aantal = 1, leeg = 0;
    for (int b = 0; b < bits; b++) aantal *= ngetallen;
    for (i64 t = 0; t < aantal; t++) {
        i64 rest = t;
        for (int b = 0; b < bits; b++, rest /= ngetallen) delen[b] = getallen[rest % ngetallen];
        klein_indeling in = klein_voeg_samen(delen, rijen, kolommen, m, minimum);
        int beste = meeste_cellen(delen, rijen, kolommen, m, minimum);
        if (in.rijen * in.kolommen != beste) fail_msg("table %ld: not the most cells", (long)t);
        leeg += in.rijen == 0;
        publiceer(&k, &in, rijen, kolommen, m);
        leid_af(&k);
        if (iets_kleins(&k, delen, minimum)) fail_msg("table %ld: a small part shows", (long)t);
    }
    assert_true(leeg < aantal);
}

static void drie_groepen_met_teller_en_rest(void **state)
{
    (void)state;
    const i64 getallen[] = {0, 1, 2, 4, 5, 9};
    alle_tabellen(3, 1, 2, getallen, (int)countof(getallen), 5);
}

static void vijf_groepen(void **state)
{
    (void)state;
    const i64 getallen[] = {0, 1, 2, 3, 4, 5, 6};
    alle_tabellen(5, 1, 1, getallen, (int)countof(getallen), 5);
}

static void raster(void **state)
{
    (void)state;
    const i64 getallen[] = {0, 1, 3, 4, 5, 7};
    alle_tabellen(3, 2, 1, getallen, (int)countof(getallen), 5);
    alle_tabellen(2, 3, 1, getallen, (int)countof(getallen), 5);
    const i64 weinig[] = {0, 2, 5};
    alle_tabellen(2, 2, 2, weinig, (int)countof(weinig), 5);
}

/* The referee sees a leak when there is one: one cell blanked, total shown. */
static void de_scheidsrechter_ziet_een_lek(void **state)
{
    (void)state;
    static kennis k;
    const i64 delen[] = {7, 3, 9};
    k = (kennis){.bits = 3};
    k.bekend[1] = k.bekend[4] = k.bekend[7] = true;
    assert_false(iets_kleins(&k, delen, 5));
    leid_af(&k);
    assert_true(k.bekend[2] && iets_kleins(&k, delen, 5));
}

/* ---- tables by hand ---- */

static void is_indeling(const i64 *delen, int rijen, int kolommen, int m, const char *verwacht)
{
    char tekst[200];
    size_t n = 0;
    klein_indeling in = klein_voeg_samen(delen, rijen, kolommen, m, KLEIN_MINIMUM);
    for (int i = 0; i < in.rijen; i++)
        n += (size_t)snprintf(tekst + n, sizeof tekst - n, "%d-%d ", in.rij[i].van, in.rij[i].tot);
    n += (size_t)snprintf(tekst + n, sizeof tekst - n, "x ");
    for (int i = 0; i < in.kolommen; i++)
        n += (size_t)snprintf(
            tekst + n, sizeof tekst - n, "%d-%d ", in.kolom[i].van, in.kolom[i].tot);
    assert_string_equal(tekst, verwacht);
}

static void met_de_hand(void **state)
{
    (void)state;
    /* B1-route 88 of 386; Onderwijsroute 21 of 160; Z-route 3 of 54: the last two together */
    is_indeling((const i64[]){88, 298, 21, 139, 3, 51}, 3, 1, 2, "0-1 1-3 x 0-1 ");
    /* nobody at work in the Z-route: 0 may stand */
    is_indeling((const i64[]){88, 298, 21, 139, 0, 54}, 3, 1, 2, "0-1 1-2 2-3 x 0-1 ");
    /* everybody but two at work: the rest is small as well */
    is_indeling((const i64[]){50, 50, 48, 2, 60, 40}, 3, 1, 2, "0-1 1-3 x 0-1 ");
    /* three years that must merge: one group is left */
    is_indeling((const i64[]){1, 40, 2, 40, 2, 40}, 3, 1, 2, "0-3 x 0-1 ");
    /* four: two and two, not one and three */
    is_indeling((const i64[]){3, 3, 3, 3}, 4, 1, 1, "0-2 2-4 x 0-1 ");
    /* the total is small */
    is_indeling((const i64[]){1, 0, 3}, 3, 1, 1, "x ");
    /* an empty group is no reason to merge */
    is_indeling((const i64[]){0, 0, 9, 0}, 4, 1, 1, "0-1 1-2 2-3 3-4 x 0-1 ");
    /* literacy x work experience, one small cell: merging rows or columns both leave two cells;
       then the rows stay */
    is_indeling((const i64[]){9, 2, 8, 7}, 2, 2, 1, "0-1 1-2 x 0-2 ");
}

static void een_groep_apart(void **state)
{
    (void)state;
    assert_true(klein_mag_apart(10, 30, 5));
    assert_true(klein_mag_apart(30, 30, 5));
    assert_true(klein_mag_apart(0, 30, 5));
    assert_false(klein_mag_apart(28, 30, 5));
    assert_false(klein_mag_apart(4, 30, 5));
}

/* ---- a rising line ---- */

static void stappen(void **state)
{
    (void)state;
    i64 t[] = {0, 2, 4, 5, 7, 11, 11, 30}, uit[] = {0, 0, 0, 5, 5, 11, 11, 11};
    klein_stappen(t, 8, 32, 5);
    for (int i = 0; i < 8; i++) assert_int_equal(t[i], uit[i]);
    i64 allen[] = {0, 5, 29, 30};
    klein_stappen(allen, 4, 30, 5);
    assert_int_equal(allen[2], 5);
    assert_int_equal(allen[3], 30);
}

/* Each rise that shows, and who is left at the end, is 0 or at least 5, for every short line. */
static void stappen_van_elke_lijn(void **state)
{
    (void)state;
    for (int code = 0; code < 4096; code++)
        for (i64 van = 12; van <= 24; van += 4) {
            i64 t[5] = {0}, som = 0;
            for (int i = 1, rest = code; i < 5; i++, rest /= 8) {
                som += rest % 8;
                t[i] = som < van ? som : van;
            }
            klein_stappen(t, 5, van, 5);
            for (int i = 0; i < 5; i++)
                for (int k = 0; k < i; k++) assert_true(klein_mag(t[i] - t[k], 5));
            for (int i = 0; i < 5; i++) assert_true(t[i] == 0 || klein_mag(van - t[i], 5));
        }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(de_scheidsrechter_ziet_een_lek),
        cmocka_unit_test(drie_groepen_met_teller_en_rest),
        cmocka_unit_test(vijf_groepen),
        cmocka_unit_test(raster),
        cmocka_unit_test(met_de_hand),
        cmocka_unit_test(een_groep_apart),
        cmocka_unit_test(stappen),
        cmocka_unit_test(stappen_van_elke_lijn),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
