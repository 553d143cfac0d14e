/* termijn: three years from the day after the first PIP (Wi 11). */
#include "domain/regels/termijn.h"
#include "test/lib_regel.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>

#include <cmocka.h>

/* Wi 11 lid 2: the day after the dagtekening */
static void wi05_start(void **state)
{
    (void)state;
    CONTROLEER("WI-05",
        {"11 lid 2: dag na de datum op het plan", "pip=2026-05-11", "2026-05-12"},
        {"einde van de maand", "pip=2026-05-31", "2026-06-01"},
        {"einde van het jaar", "pip=2026-12-31", "2027-01-01"},
        {"28 februari in een schrikkeljaar", "pip=2028-02-28", "2028-02-29"},
        {"28 februari in een gewoon jaar", "pip=2027-02-28", "2027-03-01"},
        {"vóór de wet", "pip=2021-12-31", "? pip"});
}

/* Wi 11 lid 1: three years; DUO counts the end exclusive */
static void wi06_end(void **state)
{
    (void)state;
    CONTROLEER("WI-06",
        {"11 lid 1: 3 jaar", "start=2026-05-12", "2029-05-12"},
        {"op 1 januari", "start=2027-01-01", "2030-01-01"},
        {"29 februari wordt 28 februari", "start=2028-02-29", "2031-02-28"},
        {"28 februari blijft 28 februari", "start=2025-02-28", "2028-02-28"},
        {"begin verplicht", "", "? start"});
}

/* Wi 11 lid 3: a later PIP moves nothing */
static void wi07_reissue(void **state)
{
    (void)state;
    CONTROLEER("WI-07",
        {"11 lid 3: nieuw plan", "eerste_pip=2026-05-11 pip=2026-09-01", "2026-05-12"},
        {"11 lid 3: jaren later", "eerste_pip=2026-05-11 pip=2028-12-01", "2026-05-12"},
        {"zelfde dag", "eerste_pip=2026-05-11 pip=2026-05-11", "2026-05-12"},
        {"nieuw plan vóór het eerste kan niet", "eerste_pip=2026-05-11 pip=2026-05-10", "? pip"});
}

/* From PIP to last day, as the casework calls it; holds for every day of nine years. */
static void term_of_every_day(void **state)
{
    (void)state;
    for (date d = date_ymd(2024, 1, 1); date_year(d) < 2033; d = date_plus(d, 1)) {
        date start = termijn_start(d), eind = termijn_eind(start);
        int dagen = date_diff(eind, start);
        assert_true(date_diff(start, d) == 1 && dagen >= 1095 && dagen <= 1096);
        assert_int_equal(date_diff(eind, termijn_laatste_dag(eind)), 1);
    }
    assert_false(date_is_set(termijn_start((date){0})));
    assert_false(date_is_set(termijn_eind((date){0})));
    assert_false(date_is_set(termijn_eind(date_ymd(2021, 12, 31))));
    assert_false(date_is_set(termijn_laatste_dag((date){0})));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(wi05_start),
        cmocka_unit_test(wi06_end),
        cmocka_unit_test(wi07_reissue),
        cmocka_unit_test(term_of_every_day),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
