/* base_file: a small file read whole: nothing, the most and one more; what is no file says so. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include "base/file.h"
#include "test/lib_map.h"

enum { MAX = 8 };

static void test_file(void **state)
{
    (void)state;
    arena begin = arena_new(1 << 16), a = begin;
    char folder[MAP_TEKST];
    assert_true(map_maak(folder, "base_file"));
    buf b = buf_new(&a);
    buf_fmt(&b, "%s/een", folder);
    const char *path = arena_c(&a, buf_str(&b));
    const struct { const char *text; file_outcome wanted; } rows[] = {
        {"", FILE_READ}, {"a", FILE_READ}, {"12345678", FILE_READ}, {"123456789", FILE_TOO_LARGE}};
    str out;
    for (size_t i = 0; i < countof(rows); i++) {
        out = S("kept");
        map_schrijf(folder, "een", str_of(rows[i].text));
        if (file_read(&a, path, MAX, &out) != rows[i].wanted) fail_msg("row %zu", i);
        str wanted = rows[i].wanted == FILE_READ ? str_of(rows[i].text) : (str){0};
        if (!str_eq(out, wanted)) fail_msg("row %zu: text", i);
        if (out.n) assert_int_equal(out.p[out.n], 0);
    }
    assert_int_equal(file_read(&a, folder, MAX, &out), FILE_UNREADABLE);
    assert_true(map_weg(folder));
    assert_int_equal(file_read(&a, path, MAX, &out), FILE_UNREADABLE);
    assert_int_equal(out.n, 0);
    arena_free(&begin, 1 << 16);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_file)};
    return cmocka_run_group_tests_name("base_file", tests, NULL, NULL);
}
