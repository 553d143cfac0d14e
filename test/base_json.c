/* JSON out and in. */
#include "base/json.h"
#include "test/lib_bug.h"

enum { SIZE = 4 << 20 };
static arena room, start;

static int begin(void **state)
{
    (void)state;
    room = start = arena_new(SIZE);
    return 0;
}

static int end(void **state)
{
    (void)state;
    arena_free(&start, SIZE);
    return 0;
}

static void check_text(str got, const char *want)
{
    if (!str_eq(got, str_of(want))) fail_msg("%.*s\nis not\n%s", STR_FMT(got), want);
}

static void test_write(void **state)
{
    (void)state;
    buf b = buf_new(&room);
    jw w = jw_new(&b);
    jw_object(&w);
    JW(&w, "naam", S("Jan \"de\" B\\\n\t\x01</script>&é"));
    JW(&w, "geboren", date_ymd(2026, 9, 3));
    JW(&w, "gezien", (moment){1790000000123});
    JW(&w, "begin", tijd_hm(9, 5));
    JW(&w, "loon", GELD(-123405));
    JW(&w, "uren", NUM(8));
    JW(&w, "leeg", (num){0});
    JW(&w, "nooit", (date){0});
    jw_key(&w, S("lijst"));
    jw_array(&w);
    jw_i64(&w, INT64_MIN);
    jw_real(&w, 0.5);
    jw_real(&w, 1.0 / 0.0);
    jw_bool(&w, true);
    jw_null(&w);
    jw_array(&w);
    jw_end(&w);
    jw_object(&w);
    jw_end(&w);
    jw_end(&w);
    JW(&w, "n", 1);
    jw_end(&w);
    jw_done(&w);
    check_text(buf_str(&b),
        "{\"naam\":\"Jan \\\"de\\\" B\\\\\\n\\t\\u0001\\u003c/script\\u003e\\u0026é\","
        "\"geboren\":\"2026-09-03\",\"gezien\":\"2026-09-21T14:13:20.123Z\",\"begin\":\"09:05\","
        "\"loon\":-1234.05,\"uren\":8,\"leeg\":null,\"nooit\":null,"
        "\"lijst\":[-9223372036854775808,0.5,null,true,null,[],{}],\"n\":1}");
    problems p = {0};
    const json *j = json_read(&room, buf_str(&b), &p);
    str naam;
    assert_true(json_str(j, "naam", &naam));
    check_text(naam, "Jan \"de\" B\\\n\t\x01</script>&é");
}

static void test_write_bugs(void **state)
{
    (void)state;
    buf b = buf_new(&room);
    jw w = jw_new(&b);
    EXPECT_BUG("still open", jw_done(&w));
    EXPECT_BUG("nothing to close", jw_end(&w));
    EXPECT_BUG("outside an object", jw_key(&w, S("a")));
    jw_object(&w);
    EXPECT_BUG("without a key", jw_i64(&w, 1));
    EXPECT_BUG("still open", jw_done(&w));
    jw_key(&w, S("a"));
    EXPECT_BUG("outside an object", jw_key(&w, S("b")));
    EXPECT_BUG("nothing to close", jw_end(&w));
    jw_array(&w);
    EXPECT_BUG("outside an object", jw_key(&w, S("b")));
    jw_end(&w);
    jw_end(&w);
    EXPECT_BUG("a second value", jw_null(&w));
    w = jw_new(&b);
    EXPECT_BUG("too deep", for (;;) jw_array(&w));
}

/* Any bytes give valid JSON that comes back as far as it was text. */
static void test_hostile_text(void **state)
{
    (void)state;
    char bytes[256];
    u32 seed = 7;
    for (int i = 0; i < 2000; i++) {
        arena a = room;
        problems p = {0};
        buf b = buf_new(&a);
        jw w = jw_new(&b);
        for (size_t k = 0; k < sizeof bytes; k++) {
            seed = seed * 1664525 + 1013904223;
            bytes[k] = (char)((seed >> 24) | !(seed >> 24)); /* no NUL: it has no place in text */
        }
        jw_str(&w, (str){bytes, sizeof bytes});
        const json *j = json_read(&a, buf_str(&b), &p);
        assert_true(j && j->kind == JSON_TEXT);
        assert_true(str_find(buf_str(&b), S("<")) < 0);
    }
}

static void test_read(void **state)
{
    (void)state;
    problems p = {0};
    const json *j = json_read(&room,
        S("\n{\"a\": \"x\\u00e9\", \"n\": -7, \"d\": 0.25, \"ja\": true, \"nee\": false, "
          "\"leeg\": null, \"l\": [1, [2], {\"x\": 3}]} "),
        &p);
    i64 n = 0;
    bool is = false;
    str s = {0};
    assert_true(j && j->kind == JSON_MAP && j->n == 7 && p.n == 0);
    assert_true(json_str(j, "a", &s) && str_eq(s, S("xé")));
    assert_true(json_i64(j, "n", &n) && n == -7);
    assert_true(json_bool(j, "ja", &is) && is);
    assert_true(json_bool(j, "nee", &is) && !is);
    assert_false(json_str(j, "n", &s) || json_i64(j, "a", &n) || json_bool(j, "n", &is));
    assert_false(json_str(j, "weg", &s) || json_i64(NULL, "a", &n));
    assert_int_equal(json_find(j, "leeg")->kind, JSON_NONE);
    assert_true(json_find(j, "d")->real > 0.2 && json_find(j, "d")->kind == JSON_DECIMAL);
    const json *l = json_find(j, "l");
    assert_true(l->kind == JSON_LIST && l->n == 3 && l->first->n == 1);
    assert_true(json_i64(l->first->next->next, "x", &n) && n == 3);
    assert_null(json_find(l, "x"));
}

static void test_refuse(void **state)
{
    (void)state;
    static const struct {
        str text;
        i64 regel;
    } t[] = {
        {S(""), 1},
        {S("{\n\"a\": 1,\n\"a\": 2}"), 3},
        {S("{\"a\": 1,}"), 1},
        {S("{\"a\": 1}\n x"), 2},
        {S("[1, 2"), 1},
        {S("{a: 1}"), 1},
        {S("\"\xff\""), 1},
        {S("\"\\ud800\""), 1},
        {S("\"\\u0000\""), 1},
        {S("\"a\nb\""), 1},
        {S("99999999999999999999"), 1},
        {S("01"), 1},
        {S("NaN"), 1},
        {S("'a'"), 1},
        {S("// x\n1"), 1},
        {S("1\0"), 1},
    };
    for (size_t i = 0; i < countof(t); i++) {
        problems p = {.regel = 99};
        bool read = json_read(&room, t[i].text, &p) != NULL;
        if (read || p.n != 1 || p.regel != 99) fail_msg("%.*s", STR_FMT(t[i].text));
        if (p.at[0].regel < 1 || p.at[0].regel > t[i].regel)
            fail_msg("%.*s: line %d", STR_FMT(t[i].text), (int)p.at[0].regel);
    }
}

static void test_deep_and_large(void **state)
{
    (void)state;
    char *deep = arena_make(&room, char, 200000);
    for (size_t n = 1; n <= 100000; n = n < 100 ? n + 1 : n * 10) {
        problems p = {0};
        memset(deep, '[', n);
        memset(deep + n, ']', n);
        bool read = json_read(&room, (str){deep, 2 * n}, &p) != NULL;
        assert_int_equal(read, n <= 65);
        assert_int_equal(p.n, !read);
    }
    for (size_t i = 0; i < 199998; i++) deep[i] = i % 2 ? '1' : ',';
    deep[0] = '[';
    deep[199998] = ']';
    problems p = {0};
    EXPECT_BUG("arena is full", json_read(&room, (str){deep, 199999}, &p));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_write, begin, end),
        cmocka_unit_test_setup_teardown(test_write_bugs, begin, end),
        cmocka_unit_test_setup_teardown(test_hostile_text, begin, end),
        cmocka_unit_test_setup_teardown(test_read, begin, end),
        cmocka_unit_test_setup_teardown(test_refuse, begin, end),
        cmocka_unit_test_setup_teardown(test_deep_and_large, begin, end),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
