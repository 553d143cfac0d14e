/* figures_lijncijfer: the three lines of the plan: when someone began, when he reached it, per
 * start year; start years merge inside those of the table that is published beside it. */
#include "figures/blad.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <cmocka.h>

enum { HOOGSTENS = 400 };
static arena geheugen;
static cijferrij rij[HOOGSTENS];
static int aantal;
#define PEIL date_ymd(2026, 11, 23)
#define TOEN date_ymd(2026, 3, 2)
#define STRAKS date_ymd(2026, 12, 1)

static int setup(void **state)
{
    (void)state;
    geheugen = arena_new(ARENA_REQUEST);
    return 0;
}

static void voeg(int n, int jaar, cijferrij zo)
{
    for (; n > 0; n--) {
        assert_true(aantal < HOOGSTENS);
        rij[aantal] = zo;
        rij[aantal].startjaar = NUM(jaar);
        rij[aantal++].in_beeld_van = date_ymd(jaar, 1, 8);
    }
}

static lijncijfer tel(arena *a, int soort, i64 minimum)
{
    cijfervraag v = {.peil = PEIL};
    cijferblad b = cijferblad_maak(a, NULL, (cijferrij_rijen){rij, aantal}, &v, minimum);
    return b.lijn[soort - 1];
}

/* One person: is he counted as begun, and as reached? */
static void wanneer(void **state)
{
    (void)state;
    const struct {
        const char *wat;
        int soort;
        cijferrij zo;
        int begonnen, gehaald;
    } t[] = {
        {"nothing yet", LIJN_TAAL_INBURGERING, {0}, 0, 0},
        {"lessons", LIJN_TAAL_INBURGERING, {.taal = TOEN}, 1, 0},
        {"lessons that begin later", LIJN_TAAL_INBURGERING, {.taal = STRAKS}, 0, 0},
        {"obliged is not begun", LIJN_TAAL_INBURGERING,
            {.inburgering_begonnen = TOEN, .inburgering_stand = {INBURGERING_PLICHTIG}}, 0, 0},
        {"reached, no lessons known", LIJN_TAAL_INBURGERING,
            {.inburgering_begonnen = TOEN, .inburgering_stand = {INBURGERING_VOLDAAN},
                .inburgering_datum = TOEN}, 1, 1},
        {"a traject to work", LIJN_NAAR_WERK, {.naar_werk = TOEN}, 1, 0},
        {"an education", LIJN_NAAR_WERK, {.eerste_opleiding = TOEN}, 1, 0},
        {"worked and stopped", LIJN_NAAR_WERK, {.eerste_werk = TOEN}, 1, 0},
        {"works", LIJN_NAAR_WERK, {.eerste_werk = TOEN, .heeft_werk_sinds = TOEN}, 1, 1},
        {"work that begins later", LIJN_NAAR_WERK, {.heeft_werk_sinds = STRAKS}, 0, 0},
        {"help with money", LIJN_ZELFREDZAAM, {.geldhulp = TOEN}, 1, 0},
        {"does a part himself", LIJN_ZELFREDZAAM, {.zelf_geld = {ZELF_BEETJE}}, 1, 0},
        {"cannot yet", LIJN_ZELFREDZAAM, {.zelf_geld = {ZELF_NIET}}, 0, 0},
        {"does it himself", LIJN_ZELFREDZAAM, {.zelf_geld = {ZELF_GOED}, .bijstand_van = TOEN}, 1,
            1},
        {"out of the bijstand", LIJN_ZELFREDZAAM,
            {.bijstand_van = TOEN, .bijstand_tot = date_ymd(2026, 9, 1),
                .einde_reden = {EINDE_WERK}}, 1, 1},
        {"moved with his bijstand", LIJN_ZELFREDZAAM,
            {.bijstand_van = TOEN, .bijstand_tot = date_ymd(2026, 9, 1),
                .einde_reden = {EINDE_VERHUISD}}, 0, 0},
    };
    for (size_t i = 0; i < countof(t); i++) {
        arena a = geheugen;
        aantal = 0;
        voeg(1, 2025, t[i].zo);
        lijncijfer l = tel(&a, t[i].soort, 1);
        if (!l.toon || l.totaal.begonnen != t[i].begonnen || l.totaal.gehaald != t[i].gehaald)
            fail_msg("%s: begun %lld, reached %lld", t[i].wat, (long long)l.totaal.begonnen,
                (long long)l.totaal.gehaald);
        assert_int_equal(l.totaal.mensen, 1);
    }
}

/* Zwolle's shape: 600 people in two start years, each line with its own numbers. */
static void per_startjaar(void **state)
{
    (void)state;
    arena a = geheugen;
    aantal = 0;
    voeg(40, 2024, (cijferrij){.taal = TOEN});
    voeg(60, 2024, (cijferrij){.taal = TOEN, .eerste_werk = TOEN, .heeft_werk_sinds = TOEN});
    voeg(30, 2025, (cijferrij){.naar_werk = TOEN});
    voeg(70, 2025, (cijferrij){.zelf_geld = {ZELF_BEETJE}});
    lijncijfer l = tel(&a, LIJN_NAAR_WERK, KLEIN_MINIMUM);
    assert_true(l.toon);
    assert_int_equal(l.n, 2);
    assert_int_equal(l.totaal.begonnen, 90);
    assert_int_equal(l.totaal.gehaald, 60);
    assert_int_equal(l.at[0].jaar_van, 2024);
    assert_int_equal(l.at[0].mensen, 100);
    assert_int_equal(l.at[0].begonnen, 60);
    assert_int_equal(l.at[0].gehaald, 60);
    assert_int_equal(l.at[1].begonnen, 30);
    assert_int_equal(l.at[1].gehaald, 0);
    l = tel(&a, LIJN_ZELFREDZAAM, KLEIN_MINIMUM);
    assert_true(l.toon); /* also where nobody has bijstand */
    assert_int_equal(l.at[0].begonnen, 0);
    assert_int_equal(l.at[1].begonnen, 70);
    assert_int_equal(l.totaal.gehaald, 0);
}

/* Two of a year are underway: the years become one line, and so does the table beside it or not. */
static void kleine_groepen(void **state)
{
    (void)state;
    arena a = geheugen;
    aantal = 0;
    voeg(50, 2024, (cijferrij){.eerste_werk = TOEN, .heeft_werk_sinds = TOEN});
    voeg(50, 2024, (cijferrij){0});
    voeg(2, 2024, (cijferrij){.naar_werk = TOEN});
    voeg(20, 2025, (cijferrij){.naar_werk = TOEN});
    voeg(30, 2025, (cijferrij){.eerste_werk = TOEN, .heeft_werk_sinds = TOEN});
    lijncijfer l = tel(&a, LIJN_NAAR_WERK, KLEIN_MINIMUM);
    assert_int_equal(l.n, 1);
    assert_int_equal(l.at[0].jaar_van, 2024);
    assert_int_equal(l.at[0].jaar_tot, 2025);
    assert_int_equal(l.at[0].begonnen - l.at[0].gehaald, 22);
    assert_int_equal(tel(&a, LIJN_NAAR_WERK, 1).n, 2); /* who may see the people */
    aantal = 0;
    voeg(50, 2025, (cijferrij){.eerste_werk = TOEN, .heeft_werk_sinds = TOEN});
    voeg(50, 2025, (cijferrij){0});
    voeg(2, 2025, (cijferrij){.naar_werk = TOEN});
    assert_false(tel(&a, LIJN_NAAR_WERK, KLEIN_MINIMUM).toon);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup(wanneer, setup),
        cmocka_unit_test(per_startjaar),
        cmocka_unit_test(kleine_groepen),
    };
    return cmocka_run_group_tests_name("figures_lijncijfer", tests, NULL, NULL);
}
