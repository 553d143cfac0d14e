/* privacy: the elfproef, and the form of a V-nummer. */
#include "domain/regels/privacy.h"
#include "test/lib_regel.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>

#include <cmocka.h>

/* elfproef: 9 8 7 6 5 4 3 2 -1, divisible by 11, not all zero */
static void pr01_elfproef(void **state)
{
    (void)state;
    CONTROLEER("PR-01",
        {"som 66", "bsn=111222333", "ja"},
        {"som 154", "bsn=123456782", "ja"},
        {"som 147", "bsn=123456789", "nee"},
        {"som 110", "bsn=012345672", "ja"},
        {"8 cijfers: een 0 ervoor", "bsn=12345672", "ja"},
        {"alleen nullen", "bsn=000000000", "nee"},
        {"10 cijfers", "bsn=1112223330", "nee"},
        {"7 cijfers", "bsn=2345672", "nee"},
        {"een letter", "bsn=11122233a", "nee"},
        {"leeg", "bsn=", "? bsn"});
}

static void padded_and_checked(void **state)
{
    (void)state;
    char negen[BSN_CIJFERS + 1];
    assert_true(bsn_negen(S("12345672"), negen));
    assert_string_equal(negen, "012345672");
    assert_false(bsn_klopt(S("")));
    assert_false(bsn_klopt(S("111 222 333")));
    assert_true(vnummer_klopt(S("1234567890")));
    assert_false(vnummer_klopt(S("123456789")));
    assert_false(vnummer_klopt(S("12345678901")));
    assert_false(vnummer_klopt(S("0000000000")));
    assert_false(vnummer_klopt(S("12345x7890")));
}

/* One wrong digit, or two neighbours changed round, never passes: that is what it is for. */
static void catches_slips(void **state)
{
    (void)state;
    char goed[] = "123456782";
    for (int i = 0; i < 9; i++) {
        for (char c = '0'; c <= '9'; c++) {
            char t[] = "123456782";
            t[i] = c;
            assert_true(bsn_klopt(str_of(t)) == (c == goed[i]));
        }
        char w[] = "123456782";
        if (i == 8 || w[i] == w[i + 1]) continue;
        w[i] = goed[i + 1];
        w[i + 1] = goed[i];
        assert_false(bsn_klopt(str_of(w)));
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(pr01_elfproef),
        cmocka_unit_test(padded_and_checked),
        cmocka_unit_test(catches_slips),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
