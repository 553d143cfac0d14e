/* pvtmap: PVT (Bi 3.1) and MAP (Bi 3.2, Ri 3.1). */
#include "test/lib_regel.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>

#include <cmocka.h>

/* Bi 3.1: 12 hours, one activity on a core value, and the signature */
static void wi15_pvt(void **state)
{
    (void)state;
    CONTROLEER("WI-15",
        {"3.1 lid 3: 11,5 uur en handtekening",
            "datum=2027-03-01 uren=11 minuten=30 activiteiten=1 ondertekend=ja", "nee"},
        {"3.1 lid 3: 12 uur en handtekening",
            "datum=2027-03-01 uren=12 activiteiten=1 ondertekend=ja", "ja"},
        {"3.1 lid 3: 11 uur 59",
            "datum=2027-03-01 uren=11 minuten=59 activiteiten=1 ondertekend=ja", "nee"},
        {"3.1 lid 3: 12 uur en 1 minuut",
            "datum=2027-03-01 uren=12 minuten=1 activiteiten=1 ondertekend=ja", "ja"},
        {"vóór de wet", "datum=2021-12-31 uren=12 activiteiten=1 ondertekend=ja", "? datum"},
        {"3.1 lid 2: geen activiteit", "datum=2027-03-01 uren=14 activiteiten=0 ondertekend=ja",
            "nee"},
        {"3.1 lid 1: niet ondertekend", "datum=2027-03-01 uren=14 activiteiten=2 ondertekend=nee",
            "nee"},
        {"60 minuten is een uur",
            "datum=2027-03-01 uren=11 minuten=60 activiteiten=1 ondertekend=ja", "? minuten"});
}

/* Bi 3.2, Ri 3.1: 40 hours of practice, 8 themes, closing talk */
static void wi16_map(void **state)
{
    (void)state;
    CONTROLEER("WI-16",
        {"Ri 3.1: 40 uur, nog geen gesprek", "datum=2027-03-01 route=B uren=40 themas=8", "nee"},
        {"Bi 3.2 lid 2: met eindgesprek",
            "datum=2027-03-01 route=B uren=40 themas=8 eindgesprek=2027-02-20", "ja"},
        {"Ri 3.1: 39 uur", "datum=2027-03-01 route=Z uren=39 themas=8 eindgesprek=2027-02-20",
            "nee"},
        {"Bi 3.2 lid 1: 7 van de 8 themas",
            "datum=2027-03-01 route=Z uren=40 themas=7 eindgesprek=2027-02-20", "nee"},
        {"vóór de wet", "datum=2021-12-31 route=B uren=40 themas=8", "? datum"},
        {"onderwijsroute heeft geen MAP", "datum=2027-03-01 route=O uren=40 themas=8", "? route"});
}

/* Wi 6-9: no MAP in the onderwijsroute */
static void wi17_no_map_in_o(void **state)
{
    (void)state;
    CONTROLEER("WI-17",
        {"onderwijsroute", "route=O", "nee !"},
        {"B1-route", "route=B", "ja"},
        {"Z-route", "route=Z", "ja"},
        {"niet bekend", "", "? route"});
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(wi15_pvt),
        cmocka_unit_test(wi16_map),
        cmocka_unit_test(wi17_no_map_in_o),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
