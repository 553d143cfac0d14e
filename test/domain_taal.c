/* taal: the level that a place asks (MA-04), and the order of levels. */
#include "domain/regels/taal.h"
#include "test/lib_regel.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>

#include <cmocka.h>

/* the level per skill, or a lesson plan that leads there */
static void ma04_level(void **state)
{
    (void)state;
    CONTROLEER("MA-04",
        {"B1 spreken gevraagd, A2: voorwaarde", "vraagt_sp=B1 heeft_sp=A2", "nee !"},
        {"lesplan tot B1", "vraagt_sp=B1 heeft_sp=A2 lesplan_sp=B1", "ja !"},
        {"lesplan tot A2 is te laag", "vraagt_sp=B1 heeft_sp=A1 lesplan_sp=A2", "nee"},
        {"precies het niveau", "vraagt_sp=B1 heeft_sp=B1", "ja"},
        {"hoger dan het niveau", "vraagt_sp=A2 heeft_sp=C1", "ja"},
        {"niets gevraagd", "heeft_sp=A0", "ja"},
        {"onder A1 gevraagd is niets", "vraagt_sp=A0", "ja"},
        {"niveau niet bekend", "vraagt_le=A2 vraagt_sp=A1 heeft_sp=A1", "? heeft_le"},
        {"de slechtste telt",
            "vraagt_le=A2 heeft_le=A2 vraagt_sp=B1 heeft_sp=A2 lesplan_sp=B1 vraagt_sc=A2 "
            "heeft_sc=A1",
            "nee !"},
        {"alle vier",
            "vraagt_le=A2 heeft_le=A2 vraagt_lu=A2 heeft_lu=B1 vraagt_sc=A1 heeft_sc=A1 "
            "vraagt_sp=A2 heeft_sp=A2",
            "ja"});
}

static void order_of_levels(void **state)
{
    (void)state;
    const int orde[] = {CEFR_A0, CEFR_A1, CEFR_A2, CEFR_B1, CEFR_B2, CEFR_C1, CEFR_C2};
    for (int i = 0; i < 7; i++)
        for (int j = 0; j < 7; j++) {
            code a = {orde[i]}, b = {orde[j]};
            assert_int_equal(cefr_vergelijk(a, b), (i > j) - (i < j));
            assert_true(cefr_minstens(a, b) == (i >= j));
        }
    assert_true(cefr_minstens((code){0}, (code){0}));
    assert_false(cefr_minstens((code){0}, CODE(CEFR_A1)));
    assert_true(cefr_minstens(CODE(CEFR_A0), (code){0}));
    assert_string_equal(code_label(&cefr_codes, CODE(CEFR_A0)).p, "onder A1");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(ma04_level),
        cmocka_unit_test(order_of_levels),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
