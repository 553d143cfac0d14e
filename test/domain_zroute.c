/* zroute: the hours of the Z-route and its closing talk (Bi 3.14). */
#include "domain/persoon.h"
#include "domain/regels/zroute.h"
#include "test/lib_regel.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>

#include <cmocka.h>

/* Bi 3.14 lid 2 onder a: 800 hours of NT2 and KNM */
static void wi11_lessons(void **state)
{
    (void)state;
    CONTROLEER("WI-11",
        {"3.14 lid 2 a: 700 + 100", "datum=2028-06-01 nt2=700 knm=100", "ja"},
        {"3.14 lid 2 a: 799", "datum=2028-06-01 nt2=700 knm=99", "nee"},
        {"3.14 lid 2 a: alleen NT2", "datum=2028-06-01 nt2=800 knm=0", "ja"},
        {"3.14 lid 2 a: ruim genoeg", "datum=2028-06-01 nt2=900 knm=100", "ja"},
        {"KNM niet ingevuld", "datum=2028-06-01 nt2=900", "? knm"});
}

/* Bi 3.14 lid 2 onder b, lid 3 and 5: 800 hours of participation, asylum only */
static void wi12_participation(void **state)
{
    (void)state;
    CONTROLEER("WI-12",
        {"3.14 lid 2 b en 5: 748 + 40 + 12 = 800",
            "datum=2028-06-01 doelgroep=statushouder participatie=748 map=40 pvt=12", "ja"},
        {"3.14 lid 2 b: 799",
            "datum=2028-06-01 doelgroep=statushouder participatie=747 map=40 pvt=12", "nee"},
        {"Wi 13 lid 1: gezinslid van een statushouder ook",
            "datum=2028-06-01 doelgroep=gezinslid participatie=747 map=40 pvt=12", "nee"},
        {"3.14 lid 3: gezinsmigrant hoeft niet",
            "datum=2028-06-01 doelgroep=overige participatie=0 map=0 pvt=0", "ja"},
        {"doelgroep onbekend", "datum=2028-06-01 participatie=800 map=0 pvt=0", "? doelgroep"});
}

/* Bi 2.7: the hours of the ontheffing replace the norm */
static void wi13_dispensation(void **state)
{
    (void)state;
    CONTROLEER("WI-13",
        {"2.7: belastbaarheid 300",
            "datum=2028-06-01 belastbaarheid=300 participatie=0 map=40 pvt=12", "300"},
        {"2.7: niets kunnen doen", "datum=2028-06-01 belastbaarheid=0 participatie=0 map=0 pvt=0",
            "0"},
        {"2.7: even veel als de norm",
            "datum=2028-06-01 belastbaarheid=800 participatie=0 map=0 pvt=0", "800"},
        {"meer dan de norm is een fout",
            "datum=2028-06-01 belastbaarheid=801 participatie=0 map=0 pvt=0", "? belastbaarheid"},
        {"zonder ontheffing geen antwoord", "datum=2028-06-01 participatie=0 map=0 pvt=0",
            "? belastbaarheid"});
}

/* Bi 5.3 lid 5, 3.14 lid 6 and 9: hours from before the PIP */
static void wi14_before_pip(void **state)
{
    (void)state;
    CONTROLEER("WI-14",
        {"5.3 lid 5: vrijwilligerswerk zonder grond",
            "activiteit=2026-04-01 pip=2026-05-11 uren=30", "0"},
        {"3.14 lid 6: tijdens de intake",
            "activiteit=2026-04-01 pip=2026-05-11 uren=30 grond=intake", "30"},
        {"3.14 lid 6: maatschappelijke begeleiding",
            "activiteit=2026-04-01 pip=2026-05-11 uren=30 grond=mb", "30"},
        {"3.14 lid 9: school, precies 2 jaar ervoor",
            "activiteit=2024-05-11 pip=2026-05-11 uren=30 grond=school", "30"},
        {"3.14 lid 9: school, een dag te vroeg",
            "activiteit=2024-05-10 pip=2026-05-11 uren=30 grond=school", "0"},
        {"5.3 lid 5: op de dag van het plan", "activiteit=2026-05-11 pip=2026-05-11 uren=30", "30"},
        {"5.3 lid 5: de dag ervoor", "activiteit=2026-05-10 pip=2026-05-11 uren=30", "0"});
}

/* Bi 3.14 lid 4: who holds the closing talk */
static void wi18_closing_talk(void **state)
{
    (void)state;
    CONTROLEER("WI-18",
        {"3.14 lid 4: de gemeente", "door=college", "ja"},
        {"3.14 lid 4: openbaar lichaam", "door=gr", "ja"},
        {"3.14 lid 4: VluchtelingenWerk of andere derde", "door=ander", "nee"},
        {"niet bekend", "", "? door"});
}

static void norms_in_minutes(void **state)
{
    (void)state;
    date dag = date_ymd(2028, 6, 1);
    code asiel = CODE(DOELGROEP_STATUSHOUDER), overig = CODE(DOELGROEP_OVERIG);
    assert_int_equal(zroute_participatie_norm(asiel, (num){0}, dag), 48000);
    assert_int_equal(zroute_participatie_norm(asiel, NUM(300), dag), 18000);
    assert_int_equal(zroute_participatie_norm(asiel, NUM(0), dag), 0);
    assert_int_equal(zroute_participatie_norm(overig, (num){0}, dag), 0);
    assert_int_equal(zroute_participatie_norm(asiel, (num){0}, (date){0}), -1);
    assert_true(zroute_participatie_klaar(asiel, (num){0}, 48000, dag));
    assert_false(zroute_participatie_klaar(asiel, (num){0}, 47999, dag));
    assert_false(zroute_participatie_klaar(overig, (num){0}, 0, (date){0}));
    assert_true(zroute_cursus_klaar(48000, dag));
    assert_false(zroute_cursus_klaar(47999, dag));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(wi11_lessons),
        cmocka_unit_test(wi12_participation),
        cmocka_unit_test(wi13_dispensation),
        cmocka_unit_test(wi14_before_pip),
        cmocka_unit_test(wi18_closing_talk),
        cmocka_unit_test(norms_in_minutes),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
