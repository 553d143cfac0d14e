/* route: changing the leerroute (Bi 5.4), going down to A2 (Bi 5.5). */
#include "domain/plan.h"
#include "domain/regels/route.h"
#include "test/lib_regel.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>

#include <cmocka.h>

/* Bi 5.4: within 18 months, or with an exception */
static void wi08_change(void **state)
{
    (void)state;
    CONTROLEER("WI-08",
        {"5.4 lid 1: laatste gewone dag", "start=2026-05-12 besluit=2027-11-11 van=B naar=Z", "ja"},
        {"5.4 lid 1: een dag later niet", "start=2026-05-12 besluit=2027-11-12 van=B naar=Z",
            "nee"},
        {"5.4 lid 1: B naar Z op 1 december 2027",
            "start=2026-05-12 besluit=2027-12-01 van=B naar=Z", "nee"},
        {"5.4 lid 3: bijzonder geval met uitleg",
            "start=2026-05-12 besluit=2027-12-01 van=B naar=Z bijzonder=zie_verslag", "ja"},
        {"5.4 lid 1: O naar B altijd", "start=2026-05-12 besluit=2029-01-01 van=O naar=B", "ja"},
        {"5.4 lid 1: B naar O niet altijd", "start=2026-05-12 besluit=2029-01-01 van=B naar=O",
            "nee"},
        {"5.4 lid 1: O naar Z niet altijd", "start=2026-05-12 besluit=2029-01-01 van=O naar=Z",
            "nee"},
        {"5.4 lid 2: na een opleiding",
            "start=2026-05-12 besluit=2028-06-01 van=Z naar=B opleiding=ja", "ja"},
        {"5.4 lid 2: geen opleiding",
            "start=2026-05-12 besluit=2028-06-01 van=Z naar=B opleiding=nee", "nee"},
        {"lege uitleg is geen uitleg",
            "start=2026-05-12 besluit=2027-12-01 van=B naar=Z bijzonder=", "nee"},
        {"geen wijziging", "start=2026-05-12 besluit=2026-12-01 van=B naar=B", "? naar"});
}

/* Bi 5.5: 600 hours and sufficient effort, in the B1-route */
static void wi09_a2(void **state)
{
    (void)state;
    CONTROLEER("WI-09",
        {"5.5 lid 1 en 2: 560 + 40 tijdens intake = 600",
            "datum=2028-01-10 route=B uren=560 uren_intake=40 inspanning=verslag", "ja"},
        {"5.5 lid 1: 599", "datum=2028-01-10 route=B uren=559 uren_intake=40 inspanning=verslag",
            "nee"},
        {"5.5 lid 1: 600 zonder intake", "datum=2028-01-10 route=B uren=600 inspanning=verslag",
            "ja"},
        {"5.5 lid 1: geen inzet beschreven", "datum=2028-01-10 route=B uren=700", "nee"},
        {"Wi 17 lid 3: alleen de B1-route", "datum=2028-01-10 route=O uren=700 inspanning=verslag",
            "nee"},
        {"negatieve uren", "datum=2028-01-10 route=B uren=-1 inspanning=verslag", "? uren"});
}

static void a2_counts_minutes(void **state)
{
    (void)state;
    date dag = date_ymd(2028, 1, 10);
    assert_true(afschalen_mag(CODE(LEERROUTE_B), 36000, true, dag));
    assert_false(afschalen_mag(CODE(LEERROUTE_B), 35999, true, dag));
    assert_false(afschalen_mag(CODE(LEERROUTE_B), 36000, true, (date){0}));
    assert_true(date_same(route_wijzigen_tot(date_ymd(2026, 5, 12)), date_ymd(2027, 11, 12)));
    assert_true(date_same(route_wijzigen_tot(date_ymd(2026, 8, 31)), date_ymd(2028, 2, 29)));
    assert_false(date_is_set(route_wijzigen_tot((date){0})));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(wi08_change),
        cmocka_unit_test(wi09_a2),
        cmocka_unit_test(a2_counts_minutes),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
