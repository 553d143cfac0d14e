/* duo: what DUO accepts (M2M, June 2026). */
#include "domain/plan.h"
#include "domain/regels/duo.h"
#include "test/lib_regel.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>

#include <cmocka.h>

/* voorwaarden PIP: datum dagtekening */
static void duo01_date(void **state)
{
    (void)state;
    CONTROLEER("DUO-01",
        {"vóór de vestiging", "pip=2026-04-10 plicht=2026-03-02 vestiging=2026-04-15", "nee"},
        {"op de dag van vestiging", "pip=2026-04-15 plicht=2026-03-02 vestiging=2026-04-15", "ja"},
        {"vóór de plicht", "pip=2026-03-01 plicht=2026-03-02 vestiging=2026-01-05", "nee"},
        {"gewijzigd, vóór het eerste plan",
            "pip=2026-05-10 plicht=2026-03-02 vestiging=2026-01-05 eerste_pip=2026-05-11", "nee"},
        {"gewijzigd, vóór het huidige plan",
            "pip=2026-08-31 plicht=2026-03-02 vestiging=2026-01-05 eerste_pip=2026-05-11 "
            "huidige_pip=2026-09-01",
            "nee"},
        {"gewijzigd, zelfde dag als het huidige plan",
            "pip=2026-09-01 plicht=2026-03-02 vestiging=2026-01-05 eerste_pip=2026-05-11 "
            "huidige_pip=2026-09-01",
            "ja"});
}

/* voorwaarden PIP: niveau */
static void duo02_level(void **state)
{
    (void)state;
    CONTROLEER("DUO-02",
        {"zonder niveau, B1-route: B1", "route=B eerste=ja", "ja"},
        {"zonder niveau, onderwijsroute: B1", "route=O eerste=ja", "ja"},
        {"zonder niveau, Z-route", "route=Z eerste=ja", "ja"},
        {"A2 met onderwijsroute", "route=O niveau=A2 eerste=nee", "nee"},
        {"B1 met Z-route", "route=Z niveau=B1 eerste=nee", "nee"},
        {"A2 met B1-route, eerste plan", "route=B niveau=A2 eerste=ja", "nee"},
        {"A2 met B1-route, later plan", "route=B niveau=A2 eerste=nee", "ja"},
        {"A2 met Z-route", "route=Z niveau=A2 eerste=ja", "ja"},
        {"B2 kent DUO niet", "route=B niveau=B2 eerste=nee", "nee"});
}

/* voorwaarden PIP: geschatte intensiteit */
static void duo03_intensity(void **state)
{
    (void)state;
    CONTROLEER("DUO-03",
        {"Z met 600", "datum=2026-05-11 route=Z doelgroep=statushouder intensiteit=600", "nee"},
        {"B1-route, asiel, 600", "datum=2026-05-11 route=B doelgroep=statushouder intensiteit=600",
            "ja"},
        {"B1-route, gezinsmigrant", "datum=2026-05-11 route=B doelgroep=overige intensiteit=600",
            "nee"},
        {"vóór de wet", "datum=2021-12-31 route=B doelgroep=statushouder intensiteit=600",
            "? datum"},
        {"ondergrens", "datum=2026-05-11 route=B doelgroep=statushouder intensiteit=1", "ja"},
        {"onder de ondergrens", "datum=2026-05-11 route=B doelgroep=statushouder intensiteit=0",
            "nee"},
        {"bovengrens", "datum=2026-05-11 route=B doelgroep=gezinslid intensiteit=9999", "ja"},
        {"boven de bovengrens", "datum=2026-05-11 route=B doelgroep=statushouder intensiteit=10000",
            "nee"},
        {"niet genoemd mag altijd", "datum=2026-05-11 route=Z doelgroep=overige", "ja"});
}

/* voorwaarden PIP: verwijderen */
static void duo04_delete(void **state)
{
    (void)state;
    CONTROLEER("DUO-04",
        {"termijn open, geen uren", "termijn_vast=nee uren=0", "ja"},
        {"termijn vastgesteld", "termijn_vast=ja uren=0", "nee"},
        {"er zijn uren", "termijn_vast=nee uren=1", "nee"},
        {"allebei", "termijn_vast=ja uren=12", "nee"},
        {"niet bekend", "uren=0", "? termijn_vast"});
}

/* voorwaarden inburgeringsaanbod */
static void duo05_offer(void **state)
{
    (void)state;
    CONTROLEER("DUO-05",
        {"aanbod vóór het plan",
            "doelgroep=statushouder route=B erkenning=BOW pip=2026-05-11 aanbod=2026-05-10", "nee"},
        {"aanbod op de dag van het plan",
            "doelgroep=statushouder route=B erkenning=BOW pip=2026-05-11 aanbod=2026-05-11", "ja"},
        {"gezinsmigrant",
            "doelgroep=overige route=B erkenning=BOW pip=2026-05-11 aanbod=2026-06-01", "nee"},
        {"geen plan", "doelgroep=statushouder route=B erkenning=BOW aanbod=2026-06-01", "nee"},
        {"TST alleen bij de onderwijsroute",
            "doelgroep=statushouder route=B erkenning=TST pip=2026-05-11 aanbod=2026-06-01", "nee"},
        {"TST bij de onderwijsroute",
            "doelgroep=statushouder route=O erkenning=TST pip=2026-05-11 aanbod=2026-06-01", "ja"},
        {"school zonder erkenning",
            "doelgroep=statushouder route=O erkenning=geen pip=2026-05-11 aanbod=2026-06-01",
            "nee"},
        {"start vóór het aanbod",
            "doelgroep=statushouder route=O erkenning=TST pip=2026-05-11 aanbod=2026-06-01 "
            "start_taalschakel=2026-05-31 termijn_van=2026-05-12 termijn_tot=2029-05-12",
            "nee"},
        {"start op de laatste dag van de termijn",
            "doelgroep=statushouder route=O erkenning=TST pip=2026-05-11 aanbod=2026-06-01 "
            "start_taalschakel=2029-05-11 termijn_van=2026-05-12 termijn_tot=2029-05-12",
            "ja"},
        {"start na de termijn",
            "doelgroep=statushouder route=O erkenning=TST pip=2026-05-11 aanbod=2026-06-01 "
            "start_taalschakel=2029-05-12 termijn_van=2026-05-12 termijn_tot=2029-05-12",
            "nee"},
        {"start zonder termijn",
            "doelgroep=statushouder route=O erkenning=TST pip=2026-05-11 aanbod=2026-06-01 "
            "start_taalschakel=2026-09-01",
            "? termijn_van"});
}

/* voorwaarden MAP and PVT */
static void duo06_closing_day(void **state)
{
    (void)state;
    CONTROLEER("DUO-06",
        {"vóór de termijn",
            "datum=2026-05-11 termijn_start=2026-05-12 vandaag=2026-06-01 eigen_plan=ja", "nee"},
        {"eerste dag van de termijn",
            "datum=2026-05-12 termijn_start=2026-05-12 vandaag=2026-06-01 eigen_plan=ja", "ja"},
        {"vandaag", "datum=2026-06-01 termijn_start=2026-05-12 vandaag=2026-06-01 eigen_plan=ja",
            "ja"},
        {"morgen", "datum=2026-06-02 termijn_start=2026-05-12 vandaag=2026-06-01 eigen_plan=ja",
            "nee"},
        {"plan van een andere gemeente",
            "datum=2026-05-20 termijn_start=2026-05-12 vandaag=2026-06-01 eigen_plan=nee", "nee"},
        {"na de afronding van de Z-route",
            "datum=2026-05-21 termijn_start=2026-05-12 vandaag=2026-06-01 eigen_plan=ja "
            "afronding=2026-05-20",
            "nee"},
        {"op de dag van afronding",
            "datum=2026-05-20 termijn_start=2026-05-12 vandaag=2026-06-01 eigen_plan=ja "
            "afronding=2026-05-20",
            "ja"});
}

static void level_that_duo_records(void **state)
{
    (void)state;
    const code geen = {0};
    assert_int_equal(duo_niveau(CODE(LEERROUTE_B), geen).i, CEFR_B1);
    assert_int_equal(duo_niveau(CODE(LEERROUTE_O), geen).i, CEFR_B1);
    assert_int_equal(duo_niveau(CODE(LEERROUTE_Z), geen).i, 0);
    assert_int_equal(duo_niveau(CODE(LEERROUTE_B), CODE(CEFR_A2)).i, CEFR_A2);
    assert_false(duo_pip_datum_mag((duo_pip){0}));
    assert_false(duo_aanbod_mag((duo_aanbod){0}));
    assert_false(duo_afsluiting_mag((duo_afsluiting){.eigen_plan = true}));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(duo01_date),
        cmocka_unit_test(duo02_level),
        cmocka_unit_test(duo03_intensity),
        cmocka_unit_test(duo04_delete),
        cmocka_unit_test(duo05_offer),
        cmocka_unit_test(duo06_closing_day),
        cmocka_unit_test(level_that_duo_records),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
