/* verloop, trechter and grafiek: by hand, and against a slow recount by month. */
#include "figures/grafiek.h"
#include "figures/klein.h"
#include "figures/trechter.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <cmocka.h>

static date dag(const char *iso)
{
    date d = {0};
    if (*iso && !date_parse(str_of(iso), &d)) fail_msg("no day: %s", iso);
    return d;
}

static cijferrij iemand(const char *in_beeld, const char *werk)
{
    date d = dag(in_beeld);
    return (cijferrij){.in_beeld_van = d, .startjaar = NUM(date_year(d)), .eerste_werk = dag(werk)};
}

static cijfervraag op(const char *peil) { return (cijfervraag){.peil = dag(peil)}; }

/* ---- how a start year ends waiting ---- */

static arena kamer, kamer_begin;

static int open_kamer(void **state)
{
    (void)state;
    kamer = kamer_begin = arena_new(32 << 20);
    return 0;
}

static int dicht(void **state)
{
    (void)state;
    arena_free(&kamer_begin, 32 << 20);
    return 0;
}

static void een_rij(void **state)
{
    (void)state;
    cijferrij r = iemand("2024-01-31", "2024-02-29");
    ovl_rij k = verloop_rij(&r, dag("2025-01-01"));
    assert_true(k.dag == 29 && k.oorzaak == VERLOOP_WERK);
    r.eerste_opleiding = dag("2024-02-10"); /* education came first */
    k = verloop_rij(&r, dag("2025-01-01"));
    assert_true(k.dag == 10 && k.oorzaak == VERLOOP_OPLEIDING);
    r.uit_beeld = dag("2024-02-10"); /* on the same day: education goes before leaving */
    assert_int_equal(verloop_rij(&r, dag("2025-01-01")).oorzaak, VERLOOP_OPLEIDING);
    r.eerste_werk = dag("2023-06-01"); /* worked already when he came: on the first day */
    k = verloop_rij(&r, dag("2025-01-01"));
    assert_true(k.dag == 1 && k.oorzaak == VERLOOP_WERK);
    r = iemand("2024-01-31", "2024-05-01");
    k = verloop_rij(&r, dag("2024-03-01")); /* not known yet on the measuring date */
    assert_true(k.dag == 30 && k.oorzaak == OVL_ZONDER);
    assert_int_equal(verloop_rij(&r, dag("2024-01-31")).dag, 0);
    assert_int_equal(verloop_dag(12), 365);
    assert_int_equal(verloop_dag(48), 1461);
}

static u64 zaad = 3;

static int kies(int n)
{
    zaad = zaad * 6364136223846793005u + 1442695040888963407u;
    return (int)((zaad >> 33) % (u64)n);
}

/* Aalen-Johansen by looking at everybody on every day. */
static void gelijk_aan_de_hertelling(void **state)
{
    (void)state;
    static cijferrij r[80];
    for (int ronde = 0; ronde < 60; ronde++) {
        for (int i = 0; i < 80; i++) {
            date d = date_plus(date_ymd(2022, 6, 1), kies(500));
            r[i] = (cijferrij){.in_beeld_van = d, .startjaar = NUM(date_year(d))};
            if (kies(3)) r[i].eerste_werk = date_plus(d, kies(1200) - 30);
            if (kies(3) == 0) r[i].eerste_opleiding = date_plus(d, kies(900));
            if (kies(4) == 0) r[i].uit_beeld = date_plus(d, 1 + kies(900));
        }
        cijfervraag v = {.peil = date_plus(date_ymd(2024, 1, 1), kies(1000))};
        verloop k;
        if (!verloop_tel(kamer, (cijferrij_rijen){r, 80}, 2023, &v, 1, -1, &k)) continue;
        double s = 1, p[4] = {0};
        i64 n[4] = {0};
        for (int dagnr = 1, m = 1; m <= k.maanden; dagnr++) {
            i64 onder = 0, d[4] = {0};
            for (int i = 0; i < 80; i++) {
                if (r[i].startjaar.n != 2023 || !date_before(r[i].in_beeld_van, v.peil)) continue;
                ovl_rij o = verloop_rij(&r[i], v.peil);
                onder += o.dag >= dagnr;
                if (o.dag == dagnr) d[o.oorzaak]++;
            }
            for (int c = 1; c < 4 && onder; c++) {
                p[c] += s * (double)d[c] / (double)onder;
                n[c] += d[c];
            }
            if (onder) s *= 1 - (double)(d[1] + d[2] + d[3]) / (double)onder;
            if (verloop_dag(m) != dagnr) continue;
            for (int c = 1; c < 4; c++) {
                int verschil = k.tienden[c][m] - (int)(p[c] * 1000 + 0.5);
                assert_true(verschil >= -1 && verschil <= 1);
            }
            m++;
        }
        for (int c = 1; c < 4; c++) assert_int_equal(k.teller[c], n[c]);
    }
}

static void kleine_stappen_wachten(void **state)
{
    (void)state;
    static cijferrij r[30];
    for (int i = 0; i < 30; i++) {
        r[i] = iemand("2024-01-01", "");
        if (i < 12) r[i].eerste_werk = date_plus(dag("2024-01-15"), 30 * i);
    }
    verloop k;
    cijfervraag v = op("2025-09-30");
    cijferrij_rijen alle = {r, 30};
    assert_true(verloop_tel(kamer, alle, 2024, &v, KLEIN_MINIMUM, -1, &k));
    for (int m = 0; m <= k.maanden; m++) {
        int t = k.tienden[VERLOOP_WERK][m];
        assert_true(t == 0 || t == 167 || t == 333); /* nobody, 5 or 10 of 30 */
        assert_int_equal(k.onder[m] % 10, 0);
        assert_true(k.laag[m] <= t && t <= k.hoog[m]);
    }
    assert_int_equal(k.teller[VERLOOP_WERK], 10);
    assert_true(verloop_tel(kamer, alle, 2024, &v, KLEIN_MINIMUM, 8, &k)); /* 8 of them work now */
    assert_int_equal(k.teller[VERLOOP_WERK], 0);
    assert_false(verloop_tel(kamer, (cijferrij_rijen){r, 4}, 2024, &v, KLEIN_MINIMUM, -1, &k));
    assert_int_equal(k.van, 0);
    assert_false(verloop_tel(kamer, alle, 2023, &v, 1, -1, &k));
}

/* ---- where it gets stuck ---- */

static cijferrij stand(const char *intake_op, const char *plan_op, const char *werk_op)
{
    return (cijferrij){
        .intake = dag(intake_op), .getekend = dag(plan_op), .eerste_werk = dag(werk_op)};
}

static void drie_stappen(void **state)
{
    (void)state;
    code drie[] = {CODE(MIJLPAAL_INTAKE), CODE(MIJLPAAL_GETEKEND), CODE(MIJLPAAL_WERK)};
    cijferrij mensen[] = {
        stand("2026-01-05", "2026-01-15", "2026-03-16"),
        stand("2026-01-05", "2026-01-19", ""),
        stand("2026-01-05", "2026-02-04", ""),
        stand("2026-01-05", "2026-01-25", ""),
        stand("2026-01-05", "", ""),
        stand("2026-03-01", "2026-10-15", ""),
        stand("", "", "2026-02-02"),
    };
    trechterstap t[3];
    const aanpak_codes stappen = {drie, 3};
    trechter_tel(&stappen, (cijferrij_rijen){mensen, 7}, dag("2026-09-30"), 1, kamer, t);
    assert_int_equal(t[0].bereikt, 6);
    assert_int_equal(t[0].dagen, -1);
    assert_int_equal(t[1].bereikt, 4);
    assert_int_equal(t[1].wachten, 2);
    assert_int_equal(t[1].langst, date_diff(dag("2026-09-30"), dag("2026-01-05")));
    assert_int_equal(t[1].dagen90, -1); /* four people do not show what one of ten has */
    assert_int_equal(t[1].dagen, 17); /* 10, 14, 20 and 30 days: between 14 and 20 */
    assert_int_equal(t[2].bereikt, 2);
    assert_int_equal(t[2].gingen_door, 1);
    assert_int_equal(t[2].dagen, 60);
    assert_int_equal(t[2].wachten, 3);
    mensen[4].eerste_werk = dag("2026-08-01"); /* works without a plan: waits for no plan */
    mensen[1].uit_beeld = dag("2026-08-01");   /* left: waits for nothing */
    trechter_tel(&stappen, (cijferrij_rijen){mensen, 7}, dag("2026-09-30"), 1, kamer, t);
    assert_true(t[1].wachten == 1 && t[2].wachten == 2);
    trechter_tel(&stappen, (cijferrij_rijen){mensen, 7}, dag("2026-09-30"), 5, kamer, t);
    assert_int_equal(t[1].dagen, -1);
    assert_int_equal(trechter_weken(60), 9);
    assert_int_equal(trechter_weken(10), 1);
    assert_int_equal(trechter_weken(11), 2);
    assert_int_equal(trechter_weken(-1), -1);
}

static void trechter_zonder_kleine_aantallen(void **state)
{
    (void)state;
    trechterstap t[] = {{.bereikt = 212}, {.bereikt = 210, .wachten = 2, .langst = 90},
        {.bereikt = 181, .wachten = 31, .langst = 80}, {.bereikt = 3, .wachten = 178},
        {.bereikt = 0}};
    trechter_publiek(t, 5, KLEIN_MINIMUM);
    const i64 bereikt[] = {212, -1, 181, -1, 0}, wachten[] = {0, -1, 31, 178, 0};
    for (int i = 0; i < 5; i++) {
        assert_int_equal(t[i].bereikt, bereikt[i]);
        assert_int_equal(t[i].wachten, wachten[i]);
    }
    assert_int_equal(t[1].langst, 0);
    assert_int_equal(t[2].langst, 80);
}

/* ---- geometry ---- */

static void balken(void **state)
{
    (void)state;
    const struct {
        i64 waarde, heel;
        int breedte, lengte;
    } t[] = {{187, 300, 300, 187}, {0, 300, 300, 0}, {1, 10000, 300, 1}, {300, 300, 300, 300},
        {400, 300, 300, 300}, {1, 3, 100, 33}, {1, 2, 101, 51}, {5, 0, 100, 0}, {-5, 10, 100, 0}};
    for (size_t i = 0; i < countof(t); i++)
        assert_int_equal(balk_lengte(t[i].waarde, t[i].heel, t[i].breedte), t[i].lengte);
    const int schaal[][2] = {{0, 100}, {90, 100}, {91, 300}, {200, 300}, {270, 300}, {271, 500},
        {450, 500}, {451, 1000}, {718, 1000}, {1000, 1000}};
    for (size_t i = 0; i < countof(schaal); i++)
        assert_int_equal(schaal_tot(schaal[i][0]), schaal[i][1]);
}

/* The area of the prototype: 0 to 36 months, 0 to 30 percent. */
static void lijn(void **state)
{
    (void)state;
    const lijnvlak v = {
        .links = 64, .boven = 52, .breedte = 619, .hoogte = 240, .maanden = 36, .tienden = 300};
    const struct {
        int maand, tienden, x, y;
    } t[] = {{0, 0, 64, 292}, {36, 300, 683, 52}, {12, 160, 270, 164}, {18, 200, 374, 132},
        {40, 400, 683, 52}, {-1, -1, 64, 292}};
    for (size_t i = 0; i < countof(t); i++) {
        punt p = lijn_punt(&v, t[i].maand, t[i].tienden);
        assert_true(p.x == t[i].x && p.y == t[i].y);
    }
    verloop k = {.van = 100, .maanden = 7,
        .tienden[VERLOOP_WERK] = {0, 0, 50, 50, 50, 100, 100, 100}};
    punt p[32];
    assert_int_equal(lijn_punten(&v, &k, VERLOOP_WERK, 3, p, 32), 4); /* months 0, 3, 6 and 7 */
    assert_int_equal(p[3].x, lijn_punt(&v, 7, 100).x);
    assert_int_equal(lijn_punten(&v, &k, VERLOOP_WERK, 3, p, 2), 2);
    int n = trap_punten(&v, &k, VERLOOP_WERK, p, 32);
    assert_int_equal(n, 6); /* 0, aside to 2, up, aside to 5, up, aside to 7 */
    for (int i = 1; i < n; i++) {
        assert_true(p[i].x == p[i - 1].x || p[i].y == p[i - 1].y);
        assert_true(p[i].x >= p[i - 1].x && p[i].y <= p[i - 1].y);
    }
    assert_true(p[n - 1].x == lijn_punt(&v, 7, 0).x && p[n - 1].y == lijn_punt(&v, 7, 100).y);
}

static void labels(void **state)
{
    (void)state;
    int y[] = {100, 104, 90, 300};
    labels_spreid(y, 4, 18, 20, 300);
    const int uit[] = {108, 126, 90, 300};
    for (int i = 0; i < 4; i++) assert_int_equal(y[i], uit[i]);
    int onder[] = {295, 296, 297};
    labels_spreid(onder, 3, 18, 20, 300);
    assert_true(onder[0] == 264 && onder[1] == 282 && onder[2] == 300);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(een_rij),
        cmocka_unit_test(gelijk_aan_de_hertelling),
        cmocka_unit_test(kleine_stappen_wachten),
        cmocka_unit_test(drie_stappen),
        cmocka_unit_test(trechter_zonder_kleine_aantallen),
        cmocka_unit_test(balken),
        cmocka_unit_test(lijn),
        cmocka_unit_test(labels),
    };
    return cmocka_run_group_tests(tests, open_kamer, dicht);
}
