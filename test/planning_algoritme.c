/* docs/algoritme.md says what counts in koppelen, and what never does: the same sentences as the
 * page shows, in the same order, and no other. */
#include "planning/passing.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>

enum { GROOT = 64 * 1024 };
static char tekst[GROOT];

static int lees_doc(void **state)
{
    (void)state;
    FILE *f = fopen("docs/algoritme.md", "rb");
    if (!f) return -1;
    size_t n = fread(tekst, 1, sizeof tekst - 1, f);
    fclose(f);
    tekst[n] = 0;
    return n > 1000 ? 0 : -1;
}

/* The items of the list after this line are exactly these. */
static void lijst_is(const char *na, const char *const *zinnen, int n)
{
    const char *at = strstr(tekst, na);
    assert_non_null(at);
    at = strstr(at, "\n- ");
    assert_non_null(at);
    for (int i = 0; i < n; i++) {
        size_t lang = strlen(zinnen[i]);
        assert_int_equal(strncmp(at, "\n- ", 3), 0);
        if (strncmp(at + 3, zinnen[i], lang) != 0 || at[3 + lang] != '\n')
            fail_msg("docs/algoritme.md misses: %s", zinnen[i]);
        at += 3 + lang;
    }
    assert_int_equal(strncmp(at, "\n\n", 2), 0); /* and none else */
}

static void telt_mee(void **state)
{
    int n;
    (void)state;
    const char *const *z = passing_telt_mee(&n);
    assert_int_equal(n, CRITERIA);
    lijst_is("Wat telt:", z, n);
}

static void telt_nooit(void **state)
{
    int n;
    (void)state;
    const char *const *z = passing_telt_nooit_mee(&n);
    lijst_is("Wat nooit telt:", z, n);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(telt_mee), cmocka_unit_test(telt_nooit)};
    return cmocka_run_group_tests(tests, lees_doc, NULL);
}
