/* overleving and toets: equal to R's survival package within 1e-10, to Greenwood where there is one
 * cause, to a slow count with people who come in later, and to known intervals. */
#include "base/csv.h"
#include "figures/overleving.h"
#include "figures/toets.h"

#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <cmocka.h>

#define MAP "../shared/instances/survival/"
enum { RIJEN = 2000 };

static arena kamer, kamer_begin;

static int open_kamer(void **state)
{
    (void)state;
    kamer = kamer_begin = arena_new(64 << 20);
    return 0;
}

static int dicht(void **state)
{
    (void)state;
    arena_free(&kamer_begin, 64 << 20);
    return 0;
}

/* Numbers of a file, without its head; how many rows. NA: NAN. */
static int lees(const char *naam, int kolommen, double uit[][8])
{
    FILE *f = fopen(naam, "r");
    char regel[400];
    int n = 0;
    if (!f) fail_msg("no file %s", naam);
    if (!fgets(regel, sizeof regel, f)) fail_msg("empty file %s", naam);
    for (; fgets(regel, sizeof regel, f) && n < RIJEN; n++) {
        char *p = regel;
        for (int k = 0; k < kolommen; k++) {
            char *eind;
            uit[n][k] = strtod(p, &eind);
            if (eind == p) fail_msg("%s row %d: no number", naam, n + 2);
            p = eind + (*eind == ',');
        }
    }
    fclose(f);
    return n;
}

static void zelfde(double hier, double r)
{
    if (isnan(r)) assert_true(isnan(hier));
    else if (!(fabs(hier - r) <= 1e-10)) fail_msg("%.17g is not %.17g", hier, r);
}

static void lung(void **state)
{
    static double in[RIJEN][8], uit[RIJEN][8];
    static ovl_rij r[RIJEN];
    (void)state;
    int n = lees(MAP "lung.csv", 3, in), m = lees(MAP "lung_km_loglog.csv", 8, uit);
    for (int i = 0; i < n; i++) r[i] = (ovl_rij){0, (i32)in[i][0], (i32)in[i][1]};
    overleving o = overleving_reken(&kamer, r, n, 1);
    assert_int_equal(o.mensen, 228);
    assert_int_equal(o.n, m);
    for (int i = 0; i < m; i++) {
        const ovl_stap *s = &o.at[i];
        assert_int_equal(s->dag, (int)uit[i][0]);
        assert_int_equal(s->onder, (int)uit[i][1]);
        assert_int_equal(s->n[1], (int)uit[i][2]);
        assert_int_equal(s->n[0], (int)uit[i][3]);
        zelfde(s->s, uit[i][4]);
        zelfde(s->se, uit[i][5]);
        zelfde(s->lo, uit[i][6]);
        zelfde(s->hi, uit[i][7]);
        zelfde(s->p[1], 1 - s->s);
        assert_true(fabs(s->pse[1] - s->se) < 1e-9); /* one cause: the delta method is Greenwood */
    }
    assert_int_equal(overleving_mediaan(&o, 1), 310); /* R prints median 310 */
}

static void mgus2(void **state)
{
    static double in[RIJEN][8], uit[RIJEN][8];
    static ovl_rij r[RIJEN];
    (void)state;
    int n = lees(MAP "mgus2.csv", 2, in), m = lees(MAP "mgus2_aj.csv", 3, uit);
    for (int i = 0; i < n; i++) r[i] = (ovl_rij){0, (i32)in[i][0], (i32)in[i][1]};
    overleving o = overleving_reken(&kamer, r, n, 2);
    assert_int_equal(o.n, m);
    for (int i = 0; i < m; i++) {
        assert_int_equal(o.at[i].dag, (int)uit[i][0]);
        zelfde(o.at[i].p[1], uit[i][1]);
        zelfde(o.at[i].p[2], uit[i][2]);
        zelfde(o.at[i].p[1] + o.at[i].p[2] + o.at[i].s, 1);
    }
    assert_int_equal(overleving_mediaan(&o, 1), -1); /* never half of them */
    assert_null(overleving_op(&o, 0));
    assert_int_equal(overleving_op(&o, 2)->dag, 2);
    assert_int_equal(overleving_op(&o, 100000)->dag, o.at[o.n - 1].dag);
}

/* People who come in later, against a count that looks at everybody on every day. */
static void later_erbij(void **state)
{
    static ovl_rij r[400];
    (void)state;
    u64 zaad = 7;
    for (int i = 0; i < 400; i++) {
        zaad = zaad * 6364136223846793005u + 1442695040888963407u;
        i32 begin = zaad >> 40 & 1 ? (i32)(zaad >> 33 & 63) : 0;
        r[i] = (ovl_rij){begin, begin + (i32)(zaad >> 50 & 127), (i32)(zaad >> 45 & 3)};
    }
    overleving o = overleving_reken(&kamer, r, 400, 3);
    double s = 1, p[4] = {0};
    for (i32 dag = 1, k = 0; dag <= 200; dag++) {
        i64 onder = 0, d[4] = {0};
        for (int i = 0; i < 400; i++) {
            if (r[i].dag <= r[i].begin) continue;
            onder += r[i].begin < dag && r[i].dag >= dag;
            if (r[i].dag == dag) d[r[i].oorzaak]++;
        }
        if (d[0] + d[1] + d[2] + d[3] == 0) continue;
        for (int c = 1; c <= 3; c++) p[c] += s * (double)d[c] / (double)onder;
        s *= 1 - (double)(d[1] + d[2] + d[3]) / (double)onder;
        assert_int_equal(o.at[k].dag, dag);
        assert_int_equal(o.at[k].onder, onder);
        for (int c = 1; c <= 3; c++) assert_true(fabs(o.at[k].p[c] - p[c]) < 1e-12);
        assert_true(fabs(o.at[k].s - s) < 1e-12);
        assert_int_equal(overleving_onder(r, 400, dag - 1), onder);
        k++;
    }
    assert_int_equal(overleving_reken(&kamer, r, 0, 1).n, 0);
}

/* The examples of optimisation.md P5, in tenths of a percent. */
static void wilson(void **state)
{
    static const struct { i64 x, n; int lo, hi; bool te_klein; } t[] = {
        {1, 59, 3, 90, false}, {12, 59, 120, 323, false}, {24, 59, 291, 534, false},
        {21, 21, 845, 1000, false}, {0, 10, 0, 278, false}, {5, 10, 237, 763, true},
        {21, 30, 521, 833, true},
    };
    (void)state;
    for (size_t i = 0; i < countof(t); i++) {
        interval w = interval_wilson(t[i].x, t[i].n), e = interval_exact(t[i].x, t[i].n);
        assert_int_equal(tienden_van(w.lo), t[i].lo);
        assert_int_equal(tienden_van(w.hi), t[i].hi);
        assert_true(e.lo <= w.lo + 0.03 && e.hi >= w.hi - 0.01);
        assert_int_equal(te_klein_om_te_vergelijken(t[i].x, t[i].n), t[i].te_klein);
    }
    assert_true(te_klein_om_te_vergelijken(0, 0));
}

/* Known values: Clopper-Pearson of 0 of n is 1 - 0.025^(1/n); 5 of 10 is in every table. */
static void exact(void **state)
{
    (void)state;
    for (i64 n = 1; n < 60; n++) {
        double verwacht = 1 - pow(0.025, 1.0 / (double)n);
        assert_true(fabs(interval_exact(0, n).hi - verwacht) < 1e-9);
        assert_true(fabs(interval_exact(n, n).lo - (1 - verwacht)) < 1e-9);
    }
    interval i = interval_exact(5, 10);
    assert_true(fabs(i.lo - 0.187086) < 1e-6 && fabs(i.hi - 0.812914) < 1e-6);
    assert_true(fabs(kans_minstens(3, 5, 0.5) - 0.5) < 1e-12);
    assert_true(fabs(kans_minstens(21, 21, 0.7) - pow(0.7, 21)) < 1e-12);
    assert_true(fabs(kans_hoogstens(0, 30, 0.7) - pow(0.3, 30)) < 1e-20);
}

/* The tail against a sum of all terms, and both tails together. */
static void staarten(void **state)
{
    (void)state;
    for (int n = 1; n <= 25; n++)
        for (int procent = 0; procent <= 100; procent += 5)
            for (int x = 0; x <= n; x++) {
                double p = procent / 100.0, som = 0, c = 1;
                for (int k = 0; k <= n; k++) {
                    if (k >= x) som += c * pow(p, k) * pow(1 - p, n - k);
                    c = c * (n - k) / (k + 1);
                }
                if (fabs(kans_minstens(x, n, p) - som) > 1e-12) fail_msg("%d %d %d", x, n, procent);
                assert_true(fabs(kans_minstens(x, n, p) + kans_hoogstens(x - 1, n, p) - 1) < 1e-12);
            }
    assert_true(fabs(kans_minstens(50000, 100000, 0.5) - 0.501262) < 1e-5);
}

static void tegen_doel(void **state)
{
    (void)state;
    assert_int_equal(doel_toets(18, 30, 700), OORDEEL_TE_KLEIN);   /* +-16 points */
    assert_int_equal(doel_toets(120, 200, 700), OORDEEL_ONDER);
    assert_int_equal(doel_toets(160, 200, 700), OORDEEL_BOVEN);
    assert_int_equal(doel_toets(135, 200, 700), OORDEEL_KAN_TOEVAL);
    assert_int_equal(doel_toets(0, 0, 700), OORDEEL_TE_KLEIN);
    /* 16 against 20 %: what a town of 600 cannot prove */
    assert_int_equal(doel_toets(100, 600, 160), OORDEEL_KAN_TOEVAL);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(lung), cmocka_unit_test(mgus2),
        cmocka_unit_test(later_erbij), cmocka_unit_test(wilson), cmocka_unit_test(exact),
        cmocka_unit_test(staarten), cmocka_unit_test(tegen_doel)};
    return cmocka_run_group_tests_name("figures_overleving", tests, open_kamer, dicht);
}
