/* pip: the latest day of the PIP (Bi 5.3), and A2 at the start (Wi 17). */
#include "domain/regels/pip.h"
#include "test/lib_regel.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>

#include <cmocka.h>

/* Bi 5.3 lid 1: ten weeks after the letter of DUO */
static void wi01_letter(void **state)
{
    (void)state;
    CONTROLEER("WI-01",
        {"5.3 lid 1: 10 weken na de brief", "kennisgeving=2026-03-02 brp=2026-01-05", "2026-05-11"},
        {"5.3 lid 1: plan op de laatste dag is op tijd",
            "kennisgeving=2026-03-02 brp=2026-01-05 pip=2026-05-11", "2026-05-11"},
        {"5.3 lid 1: plan een dag later is te laat",
            "kennisgeving=2026-03-02 brp=2026-01-05 pip=2026-05-12", "2026-05-11 !"},
        {"5.3 lid 1: ingeschreven op de dag van de brief", "kennisgeving=2026-03-02 brp=2026-03-02",
            "2026-05-11"},
        {"5.3 lid 1: een dag later ingeschreven is WI-02", "kennisgeving=2026-03-02 brp=2026-03-03",
            "? brp"},
        {"over een schrikkeldag: 1 januari 2028", "kennisgeving=2028-01-01 brp=2027-12-01",
            "2028-03-11"},
        {"over een jaargrens", "kennisgeving=2026-12-01 brp=2026-11-01", "2027-02-09"},
        {"zonder inschrijving loopt er nog niets", "kennisgeving=2026-03-02", "? brp"},
        {"vóór de wet", "kennisgeving=2021-12-31 brp=2021-01-01", "? kennisgeving"});
}

/* Bi 5.3 lid 1, second sentence: ten weeks after registration, from an azc */
static void wi02_azc(void **state)
{
    (void)state;
    CONTROLEER("WI-02",
        {"5.3 lid 1: 10 weken na inschrijving", "kennisgeving=2026-03-02 brp=2026-04-15",
            "2026-06-24"},
        {"5.3 lid 1: een dag na de brief", "kennisgeving=2026-03-02 brp=2026-03-03", "2026-05-12"},
        {"5.3 lid 1: zelfde dag is WI-01", "kennisgeving=2026-03-02 brp=2026-03-02", "? brp"},
        {"plan op de laatste dag", "kennisgeving=2026-03-02 brp=2026-04-15 pip=2026-06-24",
            "2026-06-24"},
        {"plan een dag te laat", "kennisgeving=2026-03-02 brp=2026-04-15 pip=2026-06-25",
            "2026-06-24 !"},
        {"lang in het azc", "kennisgeving=2026-03-02 brp=2027-12-24", "2028-03-03"});
}

/* Bi 5.3 lid 2: two weeks after the information of someone else */
static void wi03_waiting(void **state)
{
    (void)state;
    CONTROLEER("WI-03",
        {"5.3 lid 2: 2 weken na ontvangst",
            "kennisgeving=2026-03-02 brp=2026-01-05 wachten=ja ontvangst=2026-07-01", "2026-07-15"},
        {"5.3 lid 2: ontvangen op de laatste dag, geen extra tijd",
            "kennisgeving=2026-03-02 brp=2026-01-05 wachten=ja ontvangst=2026-05-11", "2026-05-11"},
        {"5.3 lid 2: ontvangen een dag na de termijn",
            "kennisgeving=2026-03-02 brp=2026-01-05 wachten=ja ontvangst=2026-05-12", "2026-05-26"},
        {"5.3 lid 2: niet vastgelegd, dan de gewone termijn",
            "kennisgeving=2026-03-02 brp=2026-01-05 wachten=nee ontvangst=2026-07-01",
            "2026-05-11"},
        {"5.3 lid 2: nog niet ontvangen", "kennisgeving=2026-03-02 brp=2026-01-05 wachten=ja",
            "? ontvangst"},
        {"5.3 lid 1 en 2: vanuit het azc",
            "kennisgeving=2026-03-02 brp=2026-04-15 wachten=ja ontvangst=2026-07-01", "2026-07-15"},
        {"5.3 lid 2: plan 16 juli is te laat",
            "kennisgeving=2026-03-02 brp=2026-01-05 wachten=ja ontvangst=2026-07-01 "
            "pip=2026-07-16",
            "2026-07-15 !"});
}

/* Bi 5.3 lid 3: ten weeks after a move, same route */
static void wi04_move(void **state)
{
    (void)state;
    CONTROLEER("WI-04",
        {"5.3 lid 3: 10 weken na inschrijving", "inschrijving=2027-02-01 route_oud=Z",
            "2027-04-12"},
        {"5.3 lid 3: route Z blijft Z", "inschrijving=2027-02-01 route_oud=Z route=Z",
            "2027-04-12"},
        {"5.3 lid 3: andere route mag niet", "inschrijving=2027-02-01 route_oud=Z route=B",
            "? route"},
        {"plan een dag te laat", "inschrijving=2027-02-01 route_oud=B route=B pip=2027-04-13",
            "2027-04-12 !"},
        {"route van het vorige plan is nodig", "inschrijving=2027-02-01", "? route_oud"});
}

/* Wi 17 lid 3, DUO: no A2 with the B1-route on the first PIP */
static void wi10_first_level(void **state)
{
    (void)state;
    CONTROLEER("WI-10",
        {"eerste plan, B1-route, A2", "route=B niveau=A2 eerste=ja", "nee"},
        {"eerste plan, B1-route, B1", "route=B niveau=B1 eerste=ja", "ja"},
        {"later plan, B1-route, A2", "route=B niveau=A2 eerste=nee", "ja"},
        {"eerste plan, Z-route, A2", "route=Z niveau=A2 eerste=ja", "ja"},
        {"onbekend of het het eerste is", "route=B niveau=A2", "? eerste"});
}

/* The plain function that the worklist calls: no day where nothing can be counted yet. */
static void no_clock_without_registration(void **state)
{
    (void)state;
    date brief = date_ymd(2026, 3, 2);
    assert_false(date_is_set(pip_uiterste((pip_feiten){.kennisgeving = brief})));
    assert_false(date_is_set(pip_uiterste((pip_feiten){.brp = brief})));
    assert_false(date_is_set(pip_uiterste_verhuizing((date){0})));
    pip_feiten wacht = {.kennisgeving = brief, .brp = brief, .wachten = true};
    assert_true(date_same(pip_uiterste(wacht), date_ymd(2026, 5, 11)));
    assert_int_equal(pip_dagen_te_laat(date_ymd(2026, 5, 11), date_ymd(2026, 5, 12)), 1);
    assert_int_equal(pip_dagen_te_laat(date_ymd(2026, 6, 24), date_ymd(2026, 6, 22)), -2);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(wi01_letter),
        cmocka_unit_test(wi02_azc),
        cmocka_unit_test(wi03_waiting),
        cmocka_unit_test(wi04_move),
        cmocka_unit_test(wi10_first_level),
        cmocka_unit_test(no_clock_without_registration),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
