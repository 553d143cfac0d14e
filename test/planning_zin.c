/* Sentences that wait for their language: words, hours, the clock, equality. */
#include "test/lib_planning.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <cmocka.h>

static void hours(void **state)
{
    (void)state;
    static const struct {
        int minuten;
        const char *tekst;
    } t[] = {
        {0, "0"},
        {60, "1"},
        {90, "1,5"},
        {75, "1,25"},
        {20, "0,33"},
        {59, "0,98"},
        {3, "0,05"},
        {2250, "37,5"},
        {606, "10,1"},
    };
    for (size_t i = 0; i < countof(t); i++) {
        str s = uren_woord(&kamer, t[i].minuten);
        assert_string_equal(arena_c(&kamer, s), t[i].tekst);
    }
}

static void clock_goes_round(void **state)
{
    (void)state;
    static const struct {
        int minuten;
        const char *tekst;
    } t[] = {
        {0, "0.00"},
        {1439, "23.59"},
        {1440, "24.00"},
        {1441, "0.01"},
        {1800, "6.00"},
        {-10, "23.50"},
    };
    for (size_t i = 0; i < countof(t); i++) {
        char text[DATE_TEXT];
        assert_true(str_eq(tijd_text(klok(t[i].minuten), text), str_of(t[i].tekst)));
    }
}

static void words_are_translated(void **state)
{
    (void)state;
    zin z = ZIN_W(1, "{} en {}", week_dag_woord(2), week_dag_woord(2));
    assert_string_equal(zeg(&z), "woensdag en woensdag");
    lang_set(S("xx")); /* the language in which every text that was looked up is seen */
    str vreemd = lang_text("woensdag");
    str gezegd = zin_tekst(&kamer, &z);
    lang_set(S("nl"));
    assert_true(str_find(gezegd, vreemd) >= 0);
    assert_true(str_find(gezegd, S("woensdag")) >= 0); /* the second is a value, not a word */
    zin geen = {0};
    assert_int_equal(zin_tekst(&kamer, &geen).n, 0);
    assert_int_equal(code_woord(&cefr_codes, (code){0}).n, 0);
    assert_int_equal(code_woord(&cefr_codes, (code){99}).n, 0);
}

static void equal(void **state)
{
    (void)state;
    const zin t[] = {ZIN("a {}", S("x")), ZIN("a {}", S("y")), ZIN("b {}", S("x")), ZIN("a {}", 1),
        ZIN("a {}", 2), ZIN("a {}", NUM(1)), ZIN("a {}", om(900)), ZIN("a {}", om(901)),
        ZIN("a {}", date_ymd(2026, 1, 1)), ZIN("a {}"), {0}};
    for (size_t i = 0; i < countof(t); i++)
        for (size_t k = 0; k < countof(t); k++) assert_int_equal(zin_gelijk(&t[i], &t[k]), i == k);
}

#define PROEF(f) cmocka_unit_test_setup_teardown(f, kamer_open, kamer_dicht)
static void once_for_days(void **state)
{
    (void)state;
    static const char *const vraag = "Vraag de taalschool om de les van {} te verplaatsen.";
    static const char *const begin = "Vraag de werkgever om op {} om {} uur te beginnen.";
    const zin alle[] = {ZIN_W(1, vraag, S("maandag")), ZIN_W(1, begin, S("maandag"), klok(510)),
        ZIN_W(1, vraag, S("dinsdag")), ZIN(N_("Vraag hoeveel uur iemand wil werken.")),
        ZIN_W(1, begin, S("vrijdag"), klok(510)), ZIN_W(1, vraag, S("vrijdag")),
        ZIN_W(1, begin, S("vrijdag"), klok(540)), ZIN_W(1, vraag, S("vrijdag"))};
    static const char *const verwacht[] = {
        "Vraag de taalschool om de les van maandag, dinsdag en vrijdag te verplaatsen.",
        "Vraag de werkgever om op maandag en vrijdag om 8.30 uur te beginnen.",
        "Vraag hoeveel uur iemand wil werken.",
        "Vraag de werkgever om op vrijdag om 9.00 uur te beginnen."};
    const zin *z[countof(alle)];
    str uit[countof(alle)];
    for (size_t i = 0; i < countof(alle); i++) z[i] = &alle[i];
    assert_int_equal(zinnen_samen(&kamer, z, (int)countof(alle), uit), countof(verwacht));
    for (size_t i = 0; i < countof(verwacht); i++)
        assert_string_equal(arena_c(&kamer, uit[i]), verwacht[i]);
    assert_int_equal(zinnen_samen(&kamer, z, 0, uit), 0);
    zin a = ZIN_W(3, N_("{} is nog te laag. Maak een lesplan tot {}."), S("Lezen"), S("A2"));
    zin b = ZIN_W(3, N_("{} is nog te laag. Maak een lesplan tot {}."), S("Spreken"), S("A2"));
    const zin *taal[] = {&a, &b};
    assert_int_equal(zinnen_samen(&kamer, taal, 2, uit), 2); /* a day only, no other word */
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        PROEF(hours),
        PROEF(clock_goes_round),
        PROEF(words_are_translated),
        PROEF(equal),
        PROEF(once_for_days),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
