/* ontzorgen: six months from the start of bijstand (Pw 56a). */
#include "test/lib_regel.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>

#include <cmocka.h>

/* Pw 56a: six months */
static void wi34_six_months(void **state)
{
    (void)state;
    CONTROLEER("WI-34",
        {"56a: 6 maanden", "bijstand=2026-04-15 asielvergunning=ja", "2026-10-15"},
        {"56a: einde van de maand", "bijstand=2026-08-31 asielvergunning=ja", "2027-02-28"},
        {"56a: einde van de maand, schrikkeljaar", "bijstand=2027-08-31 asielvergunning=ja",
            "2028-02-29"},
        {"56a: gewone gezinsvergunning", "bijstand=2026-04-15 asielvergunning=nee",
            "? asielvergunning"},
        {"vergunning onbekend", "bijstand=2026-04-15", "? asielvergunning"},
        {"vóór 2022", "bijstand=2021-12-31 asielvergunning=ja", "? bijstand"});
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(wi34_six_months),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
