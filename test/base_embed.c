/* embed: the files built into the binary are found by name and walked by prefix. */
#include "base/embed.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

static void finds_by_exact_name(void **state)
{
    (void)state;
    const embedded *css = embed_find("app.css");
    assert_non_null(css);
    assert_string_equal(css->name, "app.css");
    assert_int_equal(strlen(css->hash), 16);
    /* A text file ends in a 0 that n leaves out. */
    assert_int_equal(strlen((const char *)css->bytes), css->n);
    assert_null(embed_find("app.cs"));
    assert_null(embed_find("app.css2"));
    assert_null(embed_find(""));
}

static void walks_every_file_once(void **state)
{
    (void)state;
    const char *before = "";
    int n = 0;
    for (const embedded *e = embed_next("", NULL); e; e = embed_next("", e), n++) {
        assert_true(strcmp(before, e->name) < 0);
        assert_ptr_equal(embed_find(e->name), e);
        before = e->name;
    }
    assert_true(n >= 10);
}

static void walks_one_prefix(void **state)
{
    (void)state;
    int n = 0;
    const char *fonts = "noto-sans-";
    for (const embedded *e = embed_next(fonts, NULL); e; e = embed_next(fonts, e), n++)
        assert_int_equal(strncmp(e->name, fonts, strlen(fonts)), 0);
    assert_int_equal(n, 3);
    assert_null(embed_next("zz", NULL));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(finds_by_exact_name),
        cmocka_unit_test(walks_every_file_once),
        cmocka_unit_test(walks_one_prefix),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
