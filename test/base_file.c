/* base_file: a small file read whole: nothing, the most and one more; what is no file says so. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/file.h"

enum { MAX = 8 };

static file_outcome read_after_writing(arena *a, const char *path, const char *text, str *out)
{
    FILE *f = fopen(path, "wb");
    assert_non_null(f);
    assert_true(fputs(text, f) >= 0 && fclose(f) == 0);
    return file_read(a, path, MAX, out);
}

static void test_file(void **state)
{
    (void)state;
    arena begin = arena_new(1 << 16), a = begin;
    char path[] = "/tmp/base_file-XXXXXX";
    int fd = mkstemp(path);
    assert_true(fd >= 0 && close(fd) == 0);
    const struct { const char *text; file_outcome wanted; } rows[] = {
        {"", FILE_READ}, {"a", FILE_READ}, {"12345678", FILE_READ}, {"123456789", FILE_TOO_LARGE}};
    for (size_t i = 0; i < countof(rows); i++) {
        str out = S("kept");
        if (read_after_writing(&a, path, rows[i].text, &out) != rows[i].wanted)
            fail_msg("row %zu", i);
        str wanted = rows[i].wanted == FILE_READ ? str_of(rows[i].text) : (str){0};
        if (!str_eq(out, wanted)) fail_msg("row %zu: text", i);
        if (out.n) assert_int_equal(out.p[out.n], 0);
    }
    str out;
    assert_int_equal(unlink(path), 0);
    assert_int_equal(file_read(&a, path, MAX, &out), FILE_UNREADABLE);
    assert_int_equal(file_read(&a, "/tmp", MAX, &out), FILE_UNREADABLE);
    assert_int_equal(out.n, 0);
    arena_free(&begin, 1 << 16);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_file)};
    return cmocka_run_group_tests_name("base_file", tests, NULL, NULL);
}
