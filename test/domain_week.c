/* week: travel, clashes and hours in one week (MA-01 to MA-03). */
#include "domain/regels/week.h"
#include "test/lib_regel.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>

#include <cmocka.h>

/* presence before the first public transport */
static void ma01_travel(void **state)
{
    (void)state;
    CONTROLEER("MA-01",
        {"fiets en ov, te vroeg", "aanwezig=06:00 eerste_ov=06:45 vervoer=3,5", "nee !"},
        {"alleen ov, te vroeg", "aanwezig=06:00 eerste_ov=06:45 vervoer=5", "nee !"},
        {"alleen fiets, te vroeg", "aanwezig=06:00 eerste_ov=06:45 vervoer=3", "nee !"},
        {"ook een auto", "aanwezig=06:00 eerste_ov=06:45 vervoer=1,5", "ja"},
        {"ook een bromfiets", "aanwezig=06:00 eerste_ov=06:45 vervoer=2,3", "ja"},
        {"precies op tijd", "aanwezig=06:45 eerste_ov=06:45 vervoer=5", "ja"},
        {"een minuut te vroeg", "aanwezig=06:44 eerste_ov=06:45 vervoer=5", "nee !"},
        {"geen code van VUM", "aanwezig=06:00 eerste_ov=06:45 vervoer=7", "? vervoer"});
}

/* lesson and work share a minute */
static void ma02_clash(void **state)
{
    (void)state;
    CONTROLEER("MA-02",
        {"les di 9-12, dienst di 8-13",
            "les_dag=di les_van=09:00 les_tot=12:00 werk_dag=di werk_van=08:00 werk_tot=13:00",
            "nee"},
        {"aansluitend mag",
            "les_dag=di les_van=09:00 les_tot=12:00 werk_dag=di werk_van=12:00 werk_tot=16:00",
            "ja"},
        {"een minuut samen",
            "les_dag=di les_van=09:00 les_tot=12:00 werk_dag=di werk_van=11:59 werk_tot=16:00",
            "nee"},
        {"andere dag",
            "les_dag=di les_van=09:00 les_tot=12:00 werk_dag=wo werk_van=08:00 werk_tot=13:00",
            "ja"},
        {"nachtdienst tot in de les",
            "les_dag=wo les_van=06:00 les_tot=08:00 werk_dag=di werk_van=22:00 werk_tot=07:00",
            "nee"},
        {"nachtdienst van zondag op maandag",
            "les_dag=ma les_van=05:00 les_tot=08:00 werk_dag=zo werk_van=22:00 werk_tot=06:00",
            "nee"},
        {"lege les",
            "les_dag=di les_van=09:00 les_tot=09:00 werk_dag=di werk_van=08:00 werk_tot=13:00",
            "? les_tot"});
}

/* lessons, work and travel in one week */
static void ma03_hours(void **state)
{
    (void)state;
    CONTROLEER("MA-03",
        {"38 uur van 40", "datum=2026-09-14 les=540 werk=1440 reis=300", "ja"},
        {"precies 40 uur", "datum=2026-09-14 les=540 werk=1560 reis=300", "ja"},
        {"een minuut te veel", "datum=2026-09-14 les=540 werk=1560 reis=301", "nee"},
        {"maximum van de gemeente 36", "datum=2026-09-14 les=540 werk=1440 reis=300 maximum=36",
            "nee"},
        {"de persoon kan 20 uur aan", "datum=2026-09-14 les=540 werk=600 reis=60 belastbaarheid=20",
            "ja"},
        {"boven wat de persoon aankan",
            "datum=2026-09-14 les=540 werk=600 reis=61 belastbaarheid=20", "nee"});
}

/* Against a slow reading: a clash is a minute of the week that both have. */
static void clash_as_minutes(void **state)
{
    (void)state;
    static bool vol[WEEK_MINUTEN];
    unsigned zaad = 7;
    for (int ronde = 0; ronde < 400; ronde++) {
        weekslot s[2];
        bool samen = false;
        memset(vol, 0, sizeof vol);
        for (int i = 0; i < 2; i++) {
            zaad = zaad * 1103515245u + 12345u;
            s[i].dag = 1 + (int)(zaad >> 16) % 7;
            s[i].van = (int)(zaad >> 8) % DAG_MINUTEN / 30 * 30;
            s[i].tot = (s[i].van + 30 + (int)(zaad >> 20) % 24 * 30) % DAG_MINUTEN;
            int begin = (s[i].dag - 1) * DAG_MINUTEN + s[i].van;
            for (int m = 0; m < weekslot_minuten(s[i]); m++) {
                samen = samen || (i == 1 && vol[(begin + m) % WEEK_MINUTEN]);
                vol[(begin + m) % WEEK_MINUTEN] = true;
            }
        }
        assert_true(week_botst(s[0], s[1]) == samen && week_botst(s[1], s[0]) == samen);
    }
}

static void nothing_known_is_no_warning(void **state)
{
    (void)state;
    tijd zes = tijd_hm(6, 0), nooit = {0};
    assert_true(reis_haalbaar(nooit, zes, VERVOER_OV));
    assert_true(reis_haalbaar(zes, nooit, VERVOER_OV));
    assert_false(reis_haalbaar(zes, tijd_hm(6, 1), VERVOER_OV));
    assert_true(reis_haalbaar(zes, tijd_hm(6, 1), VERVOER_OV | VERVOER_ANDERS));
    assert_int_equal(week_maximum(date_ymd(2026, 1, 1)), 2400);
    assert_int_equal(week_maximum((date){0}), 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(ma01_travel),
        cmocka_unit_test(ma02_clash),
        cmocka_unit_test(ma03_hours),
        cmocka_unit_test(clash_as_minutes),
        cmocka_unit_test(nothing_known_is_no_warning),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
