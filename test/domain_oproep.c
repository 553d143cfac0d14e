/* oproep: three calls for the intake (Wi 14, 22). */
#include "domain/regels/oproep.h"
#include "test/lib_regel.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>

#include <cmocka.h>

/* Wi 14 and 22: a warning, then a third call, then in absence */
static void wi29_calls(void **state)
{
    (void)state;
    CONTROLEER("WI-29",
        {"nog niet opgeroepen", "datum=2026-04-20 niet_gekomen=0", "nee"},
        {"1 keer: waarschuwing en tweede oproep", "datum=2026-04-20 niet_gekomen=1", "nee"},
        {"2 keer: derde oproep", "datum=2026-04-20 niet_gekomen=2", "nee"},
        {"3 keer: afronden zonder de persoon", "datum=2026-04-20 niet_gekomen=3", "ja"},
        {"4 keer", "datum=2026-04-20 niet_gekomen=4", "ja"});
}

static void what_follows(void **state)
{
    (void)state;
    date dag = date_ymd(2026, 4, 20);
    assert_int_equal(oproep_volgende(0, dag), OPROEP_EERSTE);
    assert_int_equal(oproep_volgende(1, dag), OPROEP_WAARSCHUW_EN_TWEEDE);
    assert_int_equal(oproep_volgende(2, dag), OPROEP_VOLGENDE);
    assert_int_equal(oproep_volgende(3, dag), OPROEP_AFRONDEN);
    assert_int_equal(oproep_volgende(3, (date){0}), OPROEP_VOLGENDE); /* no parameter: go on */
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(wi29_calls),
        cmocka_unit_test(what_follows),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
