/* Text slices, arenas, buffers, bugs, problems. */
#include "base/base.h"
#include "test/lib_bug.h"

static bool same(str s, const char *c) { return str_eq(s, str_of(c)); }

static void test_slices(void **state)
{
    (void)state;
    assert_true(same(str_of(NULL), ""));
    assert_true(same(str_sub(S("taalles"), 4, 99), "les"));
    assert_true(same(str_sub(S("taalles"), 5, 2), ""));
    assert_true(str_eq((str){0}, S("")));
    assert_true(str_cmp(S("a"), S("ab")) < 0);
    assert_true(str_cmp(S("b"), S("ab")) > 0);
    assert_true(str_cmp(S("z"), S("é")) < 0); /* bytes, not letters */
    assert_int_equal(str_cmp(S("ab"), S("ab")), 0);
    assert_true(str_starts(S("werkplek"), S("werk")) && !str_starts(S("werk"), S("werkplek")));
    assert_true(str_ends(S("werkplek"), S("plek")) && !str_ends(S("plek"), S("werkplek")));
    assert_true(same(str_trim(S(" \t\r\n een plek \v\f")), "een plek"));
    assert_true(same(str_trim(S(" \n ")), ""));
    assert_int_equal(str_find(S("taalstage"), S("stage")), 4);
    assert_int_equal(str_find(S("taalstage"), S("werk")), -1);
    assert_int_equal(str_find(S(""), S("x")), -1);
    assert_int_equal(str_find((str){0}, S("")), 0);
}

static void test_split(void **state)
{
    (void)state;
    static const struct {
        const char *text, *pieces;
    } t[] = {
        {"", ""},
        {"a", "<a>"},
        {"a,b", "<a><b>"},
        {"a,,b", "<a><><b>"},
        {",a", "<><a>"},
        {"a,", "<a>"},
        {",", "<>"},
    };
    for (size_t i = 0; i < countof(t); i++) {
        arena a = arena_new(4096), start = a;
        buf b = buf_new(&a);
        str rest = str_of(t[i].text), piece;
        while (str_split(&rest, ',', &piece)) buf_fmt(&b, "<%.*s>", STR_FMT(piece));
        assert_true(same(buf_str(&b), t[i].pieces));
        arena_free(&start, 4096);
    }
}

static void test_numbers(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        bool ok;
        i64 n;
    } t[] = {
        {"0", true, 0},
        {"-0", true, 0},
        {"007", true, 7},
        {"9223372036854775807", true, INT64_MAX},
        {"-9223372036854775808", true, INT64_MIN},
        {"9223372036854775808", false, 0},
        {"-9223372036854775809", false, 0},
        {"99999999999999999999999", false, 0},
        {"", false, 0},
        {"-", false, 0},
        {"+1", false, 0},
        {" 1", false, 0},
        {"1 ", false, 0},
        {"1.0", false, 0},
        {"--1", false, 0},
        {"1e3", false, 0},
        {"٣", false, 0},
    };
    arena a = arena_new(4096), start = a;
    for (size_t i = 0; i < countof(t); i++) {
        i64 n = 0;
        assert_int_equal(str_to_i64(str_of(t[i].text), &n), t[i].ok);
        assert_int_equal(n, t[i].n);
    }
    const i64 edges[] = {0, 1, -1, 9, 10, INT64_MAX, INT64_MIN};
    for (size_t i = 0; i < countof(edges); i++) {
        buf b = buf_new(&a);
        i64 back;
        buf_add_i64(&b, edges[i]);
        assert_true(str_to_i64(buf_str(&b), &back) && back == edges[i]);
    }
    arena_free(&start, 4096);
}

static void test_arena(void **state)
{
    (void)state;
    enum { SIZE = 1 << 16 };
    arena a = arena_new(SIZE), start = a;
    for (size_t n = 1; n < 100; n++) {
        char *p = arena_alloc(&a, 1, n);
        assert_int_equal((uintptr_t)p % 16, 0);
        for (size_t i = 0; i < n; i++) assert_int_equal(p[i], 0);
        memset(p, 0xff, n); /* what comes after must be zeroed all the same */
    }
    arena_reset(&a, start);
    for (size_t i = 0; i < SIZE; i++) assert_int_equal(start.at[i], 0);
    arena scratch = a;
    memset(arena_alloc(&scratch, 1, 100), 0xff, 100);
    const char *p = arena_alloc(&a, 100, 1);
    assert_int_equal(p[0], 0);
    arena_free(&start, SIZE);
    assert_null(start.at);
}

static void test_arena_is_full(void **state)
{
    (void)state;
    enum { SIZE = 8192 };
    arena a = arena_new(SIZE), start = a, empty = a;
    arena_alloc(&a, 1, SIZE); /* exactly */
    EXPECT_BUG("arena is full", arena_alloc(&a, 1, 1));
    assert_non_null(arena_alloc(&a, 1, 0));
    a = empty;
    EXPECT_BUG("arena is full", arena_alloc(&a, 1, SIZE + 1));
    EXPECT_BUG("overflows", arena_alloc(&a, SIZE_MAX / 2, 3));
    EXPECT_BUG("arena is full", arena_alloc(&a, SIZE_MAX, 1));
    buf b = buf_new(&a);
    EXPECT_BUG("arena is full", for (;;) buf_add(&b, S("taalles ")));
    assert_true(b.n > SIZE - 8 && b.n <= SIZE); /* grew in place up to the last byte */
    arena_free(&start, SIZE);
}

static void test_buf(void **state)
{
    (void)state;
    enum { SIZE = 1 << 20 };
    arena a = arena_new(SIZE), start = a;
    buf b = buf_new(&a), c = buf_new(&a);
    for (int i = 0; i < 5000; i++) { /* two that grow in turn do not tread on each other */
        buf_add(&b, S("b"));
        buf_fmt(&c, "%d,", i % 10);
    }
    assert_int_equal(b.n, 5000);
    assert_int_equal(c.n, 10000);
    for (size_t i = 0; i < 5000; i++) {
        assert_int_equal(b.p[i], 'b');
        assert_int_equal(c.p[2 * i], '0' + (int)(i % 10));
    }
    assert_true(same(buf_str(&(buf){0}), ""));
    assert_true(same(arena_str(&a, S("")), ""));
    assert_string_equal(arena_c(&a, str_sub(S("plekken"), 0, 4)), "plek");
    arena_free(&start, SIZE);
}

static void test_problems(void **state)
{
    (void)state;
    arena a = arena_new(4096), start = a;
    problems p = {0};
    assert_null(problem_at(&p, "naam"));
    assert_false(problem_add(&p, "naam", "is verplicht."));
    p.regel = 12;
    assert_false(problem_with(&p, PROBLEM_GEWIJZIGD, NULL, "Er zijn er {}.", S("vijf")));
    assert_int_equal(problem_at(&p, "")->regel, 12);
    assert_int_equal(problem_at(&p, "")->kind, PROBLEM_GEWIJZIGD);
    assert_true(same(problem_text(&a, problem_at(&p, "")), "Er zijn er vijf."));
    assert_true(same(problem_text(&a, problem_at(&p, "naam")), "is verplicht."));
    for (int i = 0; i < 40; i++) problem_add(&p, "meer", "x");
    assert_int_equal(p.n, 32);
    assert_int_equal(p.meer, 10);
    arena_free(&start, 4096);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_slices),
        cmocka_unit_test(test_split),
        cmocka_unit_test(test_numbers),
        cmocka_unit_test(test_arena),
        cmocka_unit_test(test_arena_is_full),
        cmocka_unit_test(test_buf),
        cmocka_unit_test(test_problems),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
