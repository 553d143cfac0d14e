/* praktijkleren: subsidy per week guided, the third way that has lapsed, hours of BBL. */
#include "domain/regels/praktijkleren.h"
#include "test/lib_regel.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>

#include <cmocka.h>

#define JA "diploma=ja leerbedrijf=ja rod=ja handtekeningen=3 dag=2026-09-01 "

/* Subsidieregeling praktijkleren: 2,700 euro x weeks / 40 */
static void pl01_weeks(void **state)
{
    (void)state;
    CONTROLEER("PL-01",
        {"26 weken", JA "weken=26", "175500"},
        {"een heel jaar", JA "weken=40", "270000"},
        {"meer dan 40 telt niet mee", JA "weken=52", "270000"},
        {"een week", JA "weken=1", "6750"},
        {"geen week", JA "weken=0", "0"},
        {"laatste dag van de regeling",
            "diploma=ja leerbedrijf=ja rod=ja handtekeningen=3 dag=2028-07-31 weken=40", "270000"},
        {"na de regeling",
            "diploma=ja leerbedrijf=ja rod=ja handtekeningen=3 dag=2028-08-01 weken=40", "? dag"},
        {"geen hele opleiding",
            "diploma=nee leerbedrijf=ja rod=ja handtekeningen=3 dag=2026-09-01 weken=26", "0"},
        {"geen erkend leerbedrijf",
            "diploma=ja leerbedrijf=nee rod=ja handtekeningen=3 dag=2026-09-01 weken=26", "0"},
        {"niet bij DUO",
            "diploma=ja leerbedrijf=ja rod=nee handtekeningen=3 dag=2026-09-01 weken=26", "0"},
        {"twee handtekeningen",
            "diploma=ja leerbedrijf=ja rod=ja handtekeningen=2 dag=2026-09-01 weken=26", "0"},
        {"vier kan niet",
            "diploma=ja leerbedrijf=ja rod=ja handtekeningen=4 dag=2026-09-01 weken=26",
            "? handtekeningen"},
        {"weken niet bekend", JA, "? weken"});
}

static void pl03_lapsed(void **state)
{
    (void)state;
    CONTROLEER("PL-03",
        {"nu", "start=2026-09-01 aanvraag=2026-11-23", "nee"},
        {"laatste dag van beginnen", "start=2024-12-31 aanvraag=2026-03-31", "ja"},
        {"een dag later begonnen", "start=2025-01-01 aanvraag=2026-03-31", "nee"},
        {"een dag later gevraagd", "start=2024-12-31 aanvraag=2026-04-01", "nee"},
        {"voor de regeling", "start=2020-12-31 aanvraag=2021-06-01", "nee"},
        {"niet bekend", "start=2024-12-31", "? aanvraag"});
}

/* WEB 7.2.7: 200 lesson and 610 practice hours a study year */
static void pl04_hours(void **state)
{
    (void)state;
    CONTROLEER("PL-04",
        {"te weinig les", "dag=2026-09-01 les=190 praktijk=700", "nee !"},
        {"precies genoeg", "dag=2026-09-01 les=200 praktijk=610", "ja"},
        {"een uur praktijk te weinig", "dag=2026-09-01 les=200 praktijk=609", "nee !"},
        {"een uur les te weinig", "dag=2026-09-01 les=199 praktijk=610", "nee !"},
        {"vóór de wet", "dag=2014-07-31 les=200 praktijk=610", "? dag"});
}

static void study_year_and_keeping(void **state)
{
    (void)state;
    const struct { date dag, van; } t[] = {
        {date_ymd(2026, 8, 1), date_ymd(2026, 8, 1)},
        {date_ymd(2026, 7, 31), date_ymd(2025, 8, 1)},
        {date_ymd(2027, 1, 1), date_ymd(2026, 8, 1)},
    };
    for (size_t i = 0; i < countof(t); i++) {
        assert_true(date_same(studiejaar_van(t[i].dag), t[i].van));
        assert_true(date_same(studiejaar_tot(t[i].dag), date_plus_months(t[i].van, 12)));
    }
    assert_true(date_same(praktijkleren_bewaren_tot(date_ymd(2027, 7, 31)),
        date_ymd(2032, 7, 31)));
    assert_false(date_is_set(studiejaar_van((date){0})));
    assert_false(date_is_set(praktijkleren_bewaren_tot((date){0})));
    assert_int_equal(praktijkleren_cent(-1, date_ymd(2026, 9, 1)), 0);
    assert_int_equal(praktijkleren_cent(40, (date){0}), 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(pl01_weeks),
        cmocka_unit_test(pl03_lapsed),
        cmocka_unit_test(pl04_hours),
        cmocka_unit_test(study_year_and_keeping),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
