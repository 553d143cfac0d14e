/* dienst: how long a shift is, also over midnight and in the nights in which the clock changes; and
 * what is left of old shifts when others count for some time. */
#include "domain/dienst.h"

#include "base/text.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>

#include <cmocka.h>

static tijd om(int klok) { return tijd_hm(klok / 100, klok % 100); }

static void counts_minutes(void **state)
{
    (void)state;
    const struct { int van, tot, klok; date dag; int duur; const char *fout; } t[] = {
        {800, 1230, 270, date_ymd(2026, 11, 23), 270, NULL},
        {2200, 600, 480, date_ymd(2026, 11, 23), 480, NULL},
        {2200, 600, 480, date_ymd(2026, 10, 24), 540, NULL},  /* the clock goes back */
        {2200, 600, 480, date_ymd(2026, 3, 28), 420, NULL},   /* and forward */
        {2200, 200, 240, date_ymd(2026, 10, 24), 240, NULL},  /* before it does */
        {0, 800, 480, date_ymd(2026, 3, 29), 420, NULL},
        {2300, 0, 60, date_ymd(2026, 11, 23), 60, NULL},
        {1800, 800, 840, date_ymd(2026, 11, 23), 840, NULL},
        {1700, 800, 900, date_ymd(2026, 11, 23), 900, "langer dan 14 uur"},
        {1600, 800, 960, date_ymd(2026, 11, 23), 960, "langer dan 14 uur"},
        {800, 800, 1440, date_ymd(2026, 11, 23), 1440, "dezelfde tijd"},
    };
    for (size_t i = 0; i < countof(t); i++) {
        const char *fout = dienst_fout(om(t[i].van), om(t[i].tot));
        assert_int_equal(dienst_minuten(om(t[i].van), om(t[i].tot)), t[i].klok);
        assert_int_equal(dienst_duur(t[i].dag, om(t[i].van), om(t[i].tot)), t[i].duur);
        assert_int_equal(fout != NULL, t[i].fout != NULL);
        if (fout) assert_true(str_find(str_of(fout), str_of(t[i].fout)) >= 0);
    }
    assert_int_equal(dienst_minuten(om(800), (tijd){0}), 0);
    assert_int_equal(dienst_duur(date_ymd(2026, 11, 23), (tijd){0}, om(800)), 0);
    assert_non_null(dienst_fout(om(800), (tijd){0}));
}

/* ---- other shifts from a day on ---- */

static date dag(int maand, int d) { return maand ? date_ymd(2027, maand, d) : (date){0}; }

/* Monday 8 to 16 is m, Tuesday t, Monday 13 to 21 l. */
static plaatsing_dienst dienst(char soort, date van, date tot, i64 rij)
{
    return (plaatsing_dienst){.kop = {.id = rij},
        .plek_id = {7},
        .dag = CODE(soort == 't' ? DINSDAG : MAANDAG),
        .van = om(soort == 'l' ? 1300 : 800),
        .tot = om(soort == 'l' ? 2100 : 1600),
        .geldig_van = van,
        .geldig_tot = tot};
}

static char soort_van(const plaatsing_dienst *d)
{
    if (code_is(d->dag, DINSDAG)) return 't';
    return d->van.m == om(1300).m ? 'l' : 'm';
}

/* "m0-200" : which shift, first and last month-and-day, and * when the row stayed. */
static const char *toon(const plaatsing_dienst *d, int n)
{
    static char uit[400];
    size_t at = 0;
    for (int i = 0; i < n; i++) {
        int van = date_month(d[i].geldig_van) * 100 + date_day(d[i].geldig_van);
        int tot = date_is_set(d[i].geldig_tot)
                      ? date_month(d[i].geldig_tot) * 100 + date_day(d[i].geldig_tot) : 0;
        at += (size_t)snprintf(uit + at, sizeof uit - at, "%s%c%d-%d%s", i ? " " : "",
            soort_van(&d[i]), van, tot, d[i].kop.id ? "*" : "");
    }
    return uit;
}

static void replaces_for_a_while(void **state)
{
    (void)state;
    const struct { const char *oud, *nieuw; int van[2], tot[2]; const char *hoort; } t[] = {
        {"mt", "l", {2, 1}, {0, 0}, "m101-201 t101-201 l201-0"},
        {"mt", "lt", {2, 1}, {0, 0}, "m101-201 t101-0* l201-0"},      /* Tuesday stays */
        {"mt", "l", {2, 1}, {2, 8}, "m101-201 m208-0 t101-201 t208-0 l201-208"},
        {"m", "m", {2, 1}, {2, 8}, "m101-0*"},                        /* nothing changes */
        {"m", "l", {1, 1}, {0, 0}, "l101-0"},                         /* from the first day */
        {"m", "", {2, 1}, {0, 0}, "m101-201"},
        {"", "l", {2, 1}, {0, 0}, "l201-0"},
    };
    for (size_t i = 0; i < countof(t); i++) {
        plaatsing_dienst oud[4], nieuw[4], uit[16];
        int no = 0, nn = 0;
        for (const char *c = t[i].oud; *c; c++, no++)
            oud[no] = dienst(*c, dag(1, 1), (date){0}, no + 1);
        for (const char *c = t[i].nieuw; *c; c++) nieuw[nn++] = dienst(*c, dag(1, 1), (date){0}, 0);
        int n = diensten_vervang(oud, no, nieuw, nn, dag(t[i].van[0], t[i].van[1]),
            dag(t[i].tot[0], t[i].tot[1]), uit);
        assert_string_equal(toon(uit, n), t[i].hoort);
    }
}

/* A week with other shifts, taken back by the shifts of before: one row again. */
static void heals(void **state)
{
    (void)state;
    plaatsing_dienst een[] = {dienst('m', dag(1, 1), (date){0}, 1)};
    plaatsing_dienst laat[] = {dienst('l', dag(1, 1), (date){0}, 0)}, uit[8], weer[8];
    int n = diensten_vervang(een, 1, laat, 1, dag(2, 1), dag(2, 8), uit);
    assert_string_equal(toon(uit, n), "m101-201 m208-0 l201-208");
    n = diensten_vervang(uit, n, een, 1, dag(2, 1), dag(2, 8), weer);
    assert_string_equal(toon(weer, n), "m101-0");
    assert_true(dienst_geldt(&weer[0], dag(1, 1)));
    assert_false(dienst_geldt(&weer[0], date_ymd(2026, 12, 31)));
    assert_true(dienst_geldt(&uit[2], dag(2, 7)) && !dienst_geldt(&uit[2], dag(2, 8)));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(counts_minutes),
        cmocka_unit_test(replaces_for_a_while),
        cmocka_unit_test(heals),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
