/* verlenging: a longer term (Bi 4.4, 4.5; Ri 4.1). */
#include "domain/regels/verlenging.h"
#include "test/lib_regel.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>

#include <cmocka.h>

/* Bi 4.4: nearly done gives six months */
static void wi19_nearly_done(void **state)
{
    (void)state;
    CONTROLEER("WI-19",
        {"4.4 lid 1: alles in orde",
            "eind=2029-05-12 doelgroep=statushouder route=B lessen=ja onderdelen=2 knm=ja "
            "pvt=ja map=ja",
            "2029-11-12"},
        {"4.4 lid 2 a: Z-route niet",
            "eind=2029-05-12 doelgroep=statushouder route=Z lessen=ja onderdelen=2 knm=ja "
            "pvt=ja map=ja",
            "2029-05-12"},
        {"4.4 lid 2 b: lessen gemist",
            "eind=2029-05-12 doelgroep=statushouder route=B lessen=nee onderdelen=2 knm=ja "
            "pvt=ja map=ja",
            "2029-05-12"},
        {"4.4 lid 2 c: 1 onderdeel",
            "eind=2029-05-12 doelgroep=statushouder route=B lessen=ja onderdelen=1 knm=ja "
            "pvt=ja map=ja",
            "2029-05-12"},
        {"4.4 lid 2 c: geen KNM",
            "eind=2029-05-12 doelgroep=statushouder route=B lessen=ja onderdelen=4 knm=nee "
            "pvt=ja map=ja",
            "2029-05-12"},
        {"4.4 lid 2 d: geen PVT",
            "eind=2029-05-12 doelgroep=statushouder route=B lessen=ja onderdelen=3 knm=ja "
            "pvt=nee map=ja",
            "2029-05-12"},
        {"4.4 lid 2 d: geen MAP",
            "eind=2029-05-12 doelgroep=statushouder route=B lessen=ja onderdelen=3 knm=ja "
            "pvt=ja map=nee",
            "2029-05-12"},
        {"4.4 lid 3: gezinsmigrant, 450 uur",
            "eind=2029-05-12 doelgroep=overige route=B uren=450 onderdelen=2 knm=ja pvt=ja "
            "map=ja",
            "2029-11-12"},
        {"4.4 lid 3: gezinsmigrant, 449 uur",
            "eind=2029-05-12 doelgroep=overige route=B uren=449 onderdelen=2 knm=ja pvt=ja "
            "map=ja",
            "2029-05-12"},
        {"4.4 lid 2 b: lessen niet bekend",
            "eind=2029-05-12 doelgroep=statushouder route=B onderdelen=2 knm=ja pvt=ja map=ja",
            "? lessen"},
        {"einde van de maand",
            "eind=2029-08-31 doelgroep=statushouder route=B lessen=ja onderdelen=2 knm=ja "
            "pvt=ja map=ja",
            "2030-02-28"});
}

/* Bi 4.5 lid 1: not earlier than six months before the end */
static void wi20_request_window(void **state)
{
    (void)state;
    CONTROLEER("WI-20",
        {"4.5 lid 1: 6 maanden ervoor", "eind=2029-05-12", "2028-11-12"},
        {"4.5 lid 1: op de eerste dag", "eind=2029-05-12 aanvraag=2028-11-12", "2028-11-12"},
        {"4.5 lid 1: een dag te vroeg", "eind=2029-05-12 aanvraag=2028-11-11", "2028-11-12 !"},
        {"einde van de maand", "eind=2029-08-31", "2029-02-28"},
        {"einde van de maand, schrikkeljaar", "eind=2028-08-31", "2028-02-29"});
}

/* Ri 4.1 onder g: the days that an offer came late */
static void wi22_late_offer(void **state)
{
    (void)state;
    CONTROLEER("WI-22",
        {"4.1 lid 2 g: 51 dagen te laat",
            "route=B pip=2026-05-11 aanbod=2026-10-01 eind=2029-05-12", "2029-07-02"},
        {"4.1 lid 1 g: op de laatste dag",
            "route=B pip=2026-05-11 aanbod=2026-08-11 eind=2029-05-12", "2029-05-12"},
        {"4.1 lid 1 g: een dag te laat", "route=Z pip=2026-05-11 aanbod=2026-08-12 eind=2029-05-12",
            "2029-05-13"},
        {"onderwijsroute is WI-23", "route=O pip=2026-05-11 aanbod=2026-10-01 eind=2029-05-12",
            "? route"},
        {"aanbod vóór het plan", "route=B pip=2026-05-11 aanbod=2026-05-10 eind=2029-05-12",
            "? aanbod"},
        {"plan op 30 november: 28 februari",
            "route=B pip=2026-11-30 aanbod=2027-03-01 eind=2029-12-01", "2029-12-02"});
}

/* Ri 4.1 onder g: taalschakeltraject not started within six months */
static void wi23_late_start(void **state)
{
    (void)state;
    CONTROLEER("WI-23",
        {"4.1 lid 2 g: op 11 november niet begonnen",
            "route=O pip=2026-05-11 peildatum=2026-11-11 eind=2029-05-12", "2029-11-12"},
        {"4.1 lid 1 g: de dag ervoor nog niet te laat",
            "route=O pip=2026-05-11 peildatum=2026-11-10 eind=2029-05-12", "2029-05-12"},
        {"4.1 lid 1 g: begonnen op 11 november",
            "route=O pip=2026-05-11 start=2026-11-11 eind=2029-05-12", "2029-05-12"},
        {"4.1 lid 2 g: begonnen op 12 november",
            "route=O pip=2026-05-11 start=2026-11-12 eind=2029-05-12", "2029-11-12"},
        {"B1-route is WI-22", "route=B pip=2026-05-11 start=2026-11-12 eind=2029-05-12", "? route"},
        {"niet begonnen en geen peildatum", "route=O pip=2026-05-11 eind=2029-05-12",
            "? peildatum"});
}

static void plain_functions_know_no_day(void **state)
{
    (void)state;
    date nooit = {0}, eind = date_ymd(2029, 5, 12), pip = date_ymd(2026, 5, 11);
    assert_false(date_is_set(verlenging_aanvraag_vanaf(nooit)));
    assert_false(date_is_set(aanbod_uiterste(nooit)));
    assert_true(date_same(aanbod_uiterste(pip), date_ymd(2026, 8, 11)));
    assert_true(date_same(taalschakel_uiterste(pip), date_ymd(2026, 11, 11)));
    assert_true(date_same(verlenging_laat_aanbod(pip, nooit, eind), eind));
    assert_false(taalschakel_te_laat(pip, nooit, nooit));
    assert_false(taalschakel_te_laat(nooit, nooit, eind));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(wi19_nearly_done),
        cmocka_unit_test(wi20_request_window),
        cmocka_unit_test(wi22_late_offer),
        cmocka_unit_test(wi23_late_start),
        cmocka_unit_test(plain_functions_know_no_day),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
