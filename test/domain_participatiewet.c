/* participatiewet: proefplaatsing and durable exit. */
#include "domain/regels/participatiewet.h"
#include "test/lib_regel.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>

#include <cmocka.h>

/* own rules: two months, at most six */
static void pw09_length(void **state)
{
    (void)state;
    CONTROLEER("PW-09",
        {"gewoon: 2 maanden", "start=2026-09-14", "2026-11-13"},
        {"verlengd tot 6 maanden", "start=2026-09-14 maanden=6", "2027-03-13"},
        {"7 maanden is te lang", "start=2026-09-14 maanden=7", "? maanden"},
        {"maximum van de gemeente 3", "start=2026-09-14 maanden=3 maximum=3", "2026-12-13"},
        {"boven het maximum van de gemeente", "start=2026-09-14 maanden=4 maximum=3", "? maanden"},
        {"het hoogste maximum", "start=2026-09-14 maanden=6 maximum=6", "2027-03-13"},
        {"vóór de wet", "start=2014-12-31", "? start"},
        {"maximum van 1 maand zonder aantal", "start=2026-09-14 maximum=1", "2026-10-13"},
        {"maximum boven 6 kan niet", "start=2026-09-14 maximum=7", "? maximum"},
        {"0 maanden kan niet", "start=2026-09-14 maanden=0", "? maanden"},
        {"begin op de laatste dag van het jaar", "start=2026-12-31", "2027-02-27"});
}

/* own rules: once per employer */
static void pw10_once(void **state)
{
    (void)state;
    CONTROLEER("PW-10",
        {"al een proefplaatsing", "betaald=nee proef=ja", "nee"},
        {"al betaald gewerkt", "betaald=ja proef=nee", "nee"},
        {"nog nooit", "betaald=nee proef=nee", "ja"},
        {"gemeente staat het toe", "betaald=ja proef=ja lokaal_mag=ja", "ja"},
        {"niet bekend", "betaald=nee", "? proef"});
}

/* 26 and 52 weeks without bijstand after work */
static void pw12_durable(void **state)
{
    (void)state;
    CONTROLEER("PW-12",
        {"196 dagen: 26 weken wel", "uitstroom=2026-01-31 werk=ja terug=2026-08-15 weken=26", "ja"},
        {"196 dagen: 52 weken niet", "uitstroom=2026-01-31 werk=ja terug=2026-08-15 weken=52",
            "nee"},
        {"precies 182 dagen", "uitstroom=2026-01-31 werk=ja terug=2026-08-01 weken=26", "ja"},
        {"181 dagen", "uitstroom=2026-01-31 werk=ja terug=2026-07-31 weken=26", "nee"},
        {"niet terug, weken om", "uitstroom=2026-01-31 werk=ja peildatum=2026-08-01", "ja"},
        {"niet terug, weken nog niet om", "uitstroom=2026-01-31 werk=ja peildatum=2026-07-31",
            "? peildatum"},
        {"niet door werk", "uitstroom=2026-01-31 werk=nee terug=2027-08-15", "nee"},
        {"30 weken is geen telling", "uitstroom=2026-01-31 werk=ja terug=2026-08-15 weken=30",
            "? weken"},
        {"terug vóór uitstroom", "uitstroom=2026-01-31 werk=ja terug=2026-01-30", "? terug"});
}

static void durable_has_three_answers(void **state)
{
    (void)state;
    date uit = date_ymd(2026, 1, 31), nooit = {0};
    assert_int_equal(uitstroom_duurzaam(uit, nooit, date_plus(uit, 181), 26), UITKOMST_ONBEKEND);
    assert_int_equal(uitstroom_duurzaam(uit, nooit, date_plus(uit, 182), 26), UITKOMST_JA);
    assert_int_equal(uitstroom_duurzaam(uit, date_plus(uit, 181), nooit, 26), UITKOMST_NEE);
    assert_int_equal(uitstroom_duurzaam(nooit, nooit, uit, 26), UITKOMST_ONBEKEND);
    assert_int_equal(proefplaatsing_maanden(uit), 2);
    assert_int_equal(proefplaatsing_maanden_max(uit), 6);
    assert_false(date_is_set(proefplaatsing_laatste_dag(uit, 0)));
    assert_false(date_is_set(proefplaatsing_laatste_dag(nooit, 2)));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(pw09_length),
        cmocka_unit_test(pw10_once),
        cmocka_unit_test(pw12_durable),
        cmocka_unit_test(durable_has_three_answers),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
