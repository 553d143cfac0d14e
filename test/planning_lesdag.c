/* Lessons of a group day by day: holidays, cancelled lessons, inhaallessen, and the weeks in which
 * the clock changes. */
#include "test/lib_planning.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <cmocka.h>

static date dag(int maand, int d) { return date_ymd(2026, maand, d); }

static const les lessen[] = {
    {.kop = {.id = 1}, .dag = {MAANDAG}, .van = {9 * 60 + 1}, .tot = {12 * 60 + 1}},
    {.kop = {.id = 2}, .dag = {MAANDAG}, .van = {13 * 60 + 1}, .tot = {14 * 60 + 1}},
    {.kop = {.id = 3}, .dag = {WOENSDAG}, .van = {13 * 60 + 1}, .tot = {16 * 60 + 1}},
};

/* ---- each day ---- */

static void per_dag(void **state)
{
    (void)state;
    lesgroep g = {.van = dag(9, 1), .tot = dag(12, 19)};
    const lesvakantie herfst = {
        .naam = S("Herfstvakantie"), .van = dag(10, 17), .tot = dag(10, 26)};
    const lesuitval uit[] = {
        {.kop = {.id = 7}, .datum = dag(11, 4), .van = tijd_hm(13, 0),
            .oorzaak = CODE(UITVAL_DOCENT)},
        {.kop = {.id = 8}, .datum = dag(11, 9), .van = tijd_hm(9, 0),
            .oorzaak = CODE(UITVAL_LOKAAL), .inhaal = dag(11, 14), .inhaal_van = tijd_hm(10, 0),
            .inhaal_tot = tijd_hm(12, 30)},
        {.kop = {.id = 9}, .datum = dag(11, 11), .van = tijd_hm(13, 0),
            .oorzaak = CODE(UITVAL_WEER), .inhaal = dag(10, 21), .inhaal_van = tijd_hm(9, 0),
            .inhaal_tot = tijd_hm(10, 0)},
    };
    const leskalender k = {&g, lessen, 3, uit, 3, &herfst, 1};
    const struct { const char *wat; date op; int momenten, minuten; } t[] = {
        {"two lessons on a Monday", dag(11, 2), 2, 240},
        {"before the group begins", dag(8, 31), 0, 0},
        {"its first Wednesday", dag(9, 2), 1, 180},
        {"the last day within the period", dag(12, 16), 1, 180},
        {"the day it stops", dag(12, 21), 0, 0},
        {"no lesson on a Tuesday", dag(11, 3), 0, 0},
        {"the Wednesday before the holiday", dag(10, 14), 1, 180},
        {"in the holiday", dag(10, 19), 2, 0},
        {"the Monday after the holiday", dag(10, 26), 2, 240},
        {"cancelled, nothing instead", dag(11, 4), 1, 0},
        {"one of two cancelled", dag(11, 9), 2, 60},
        {"the inhaalles of it, once", dag(11, 14), 1, 150},
        {"an inhaalles in a holiday is given", dag(10, 21), 2, 60},
        {"day not known", (date){0}, 0, 0},
    };
    for (size_t i = 0; i < countof(t); i++) {
        lesmoment m[LESMOMENTEN];
        int n = lesmomenten(&k, t[i].op, m);
        for (int j = 1; j < n; j++) assert_true(m[j - 1].van.m <= m[j].van.m);
        if (n != t[i].momenten || les_minuten(&k, t[i].op) != t[i].minuten)
            fail_msg("%s: %d lessons, %d minutes", t[i].wat, n, les_minuten(&k, t[i].op));
    }
}

/* ---- the same in a week ---- */

static week week_van(const week_les *l, date op)
{
    return week_maak(&kamer, &(week_invoer){.dag = op, .les = l, .nles = 1});
}

static void in_de_week(void **state)
{
    (void)state;
    lesgroep g = {.naam = S("A2-b"), .van = dag(9, 1)};
    const lesvakantie herfst = {
        .naam = S("Herfstvakantie"), .van = dag(10, 17), .tot = dag(10, 26)};
    const lesuitval uit = {.kop = {.id = 8}, .datum = dag(11, 9), .van = tijd_hm(9, 0),
        .oorzaak = CODE(UITVAL_LOKAAL), .inhaal = dag(11, 14), .inhaal_van = tijd_hm(10, 0),
        .inhaal_tot = tijd_hm(12, 30)};
    week_les l = {.groep = &g, .les = lessen, .nles = 3, .van = dag(9, 1), .uitval = &uit,
        .nuitval = 1, .vakantie = &herfst, .nvakantie = 1};
    week gewoon = week_van(&l, dag(11, 2)), vrij = week_van(&l, dag(10, 19));
    week inhaal = week_van(&l, dag(11, 9));
    assert_int_equal(gewoon.minuten[BLOK_LES], 420);
    assert_int_equal(gewoon.nuitval, 0);
    assert_int_equal(vrij.minuten[BLOK_LES], 0);
    assert_int_equal(vrij.nuitval, 3);
    assert_string_equal(arena_c(&kamer, zin_tekst(&kamer, &vrij.uitval[0].zin)),
        "Maandag: geen les om 9.00 uur. De school heeft Herfstvakantie.");
    assert_int_equal(inhaal.minuten[BLOK_LES], 420 - 180 + 150);
    assert_int_equal(inhaal.nuitval, 1);
    assert_true(inhaal.dag[5].nstuk == 1 && inhaal.blok[inhaal.dag[5].stuk[0].blok].inhaal);
    l.tot = dag(11, 14); /* stops before the inhaalles */
    assert_int_equal(week_van(&l, dag(11, 9)).minuten[BLOK_LES], 240);
    l.tot = (date){0};
    week altijd =
        week_maak(&kamer, &(week_invoer){.dag = dag(10, 19), .les = &l, .nles = 1, .altijd = true});
    assert_int_equal(altijd.minuten[BLOK_LES], 420);
}

/* ---- the clock changes: local time stays, hours are those that pass ---- */

static const struct { const char *wat; int maand, dag, weekdag, van, tot, uren; } nachten[] = {
    {"night shift into summer time", 3, 28, ZATERDAG, 23, 7, 7},
    {"night shift into winter time", 10, 24, ZATERDAG, 23, 7, 9},
    {"night shift a week before", 3, 21, ZATERDAG, 23, 7, 8},
    {"night shift a week after", 10, 31, ZATERDAG, 23, 7, 8},
    {"day shift on the Sunday of the change", 3, 29, ZONDAG, 9, 17, 8},
    {"day shift on the Sunday in October", 10, 25, ZONDAG, 9, 17, 8},
    {"early on the Sunday in March", 3, 29, ZONDAG, 1, 5, 3},
    {"early on the Sunday in October", 10, 25, ZONDAG, 1, 5, 5},
};

/* Minutes of work of one shift on that day: its piece in this week and the one after. */
static int minuten_dienst(int i, const plek_dienst *d)
{
    date op = dag(nachten[i].maand, nachten[i].dag);
    week_werk w = {.dienst = d, .ndienst = 1, .van = op, .tot = date_plus(op, 1)};
    week_invoer in = {.dag = op, .werk = &w, .nwerk = 1};
    week een = week_maak(&kamer, &in);
    in.dag = date_plus(op, 7);
    return een.minuten[BLOK_DIENST] + week_maak(&kamer, &in).minuten[BLOK_DIENST];
}

static void zomertijd(void **state)
{
    (void)state;
    for (int i = 0; i < (int)countof(nachten); i++) {
        plek_dienst d = {.dag = CODE(nachten[i].weekdag), .van = tijd_hm(nachten[i].van, 0),
            .tot = tijd_hm(nachten[i].tot, 0)};
        int is = minuten_dienst(i, &d);
        if (is != 60 * nachten[i].uren) fail_msg("%s: %d minutes", nachten[i].wat, is);
    }
    const date weken[] = {dag(3, 23), dag(3, 30), dag(10, 19), dag(10, 26)};
    lesgroep g = {.van = dag(1, 1)};
    week_les l = {.groep = &g, .les = lessen, .nles = 3, .van = dag(1, 1)};
    for (size_t i = 0; i < countof(weken); i++) {
        week w = week_van(&l, weken[i]);
        assert_int_equal(w.minuten[BLOK_LES], 420);
        for (int k = 0; k < w.nblok; k++) /* at the same time on the wall */
            assert_true(w.blok[k].van == 540 || w.blok[k].van == 780);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(per_dag, kamer_open, kamer_dicht),
        cmocka_unit_test_setup_teardown(in_de_week, kamer_open, kamer_dicht),
        cmocka_unit_test_setup_teardown(zomertijd, kamer_open, kamer_dicht),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
