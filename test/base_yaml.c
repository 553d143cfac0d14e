/* YAML: trees with places, and mistakes with a line and what was expected. */
#include "base/yaml.h"
#include "test/lib_bug.h"

enum { SIZE = 8 << 20 };
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

/* The tree as one line: maps in {}, lists in [], text in quotes when it was. */
static void show(buf *b, const yaml *y)
{
    if (y->kind == YAML_SCALAR) {
        buf_fmt(b, y->quoted ? "'%.*s'" : "%.*s", STR_FMT(y->s));
        return;
    }
    int n = 0;
    buf_add(b, y->kind == YAML_MAP ? S("{") : S("["));
    for (const yaml *c = y->first; c; c = c->next, n++) {
        if (n) buf_add(b, S(" "));
        if (y->kind == YAML_MAP) buf_fmt(b, "%.*s:", STR_FMT(c->key));
        show(b, c);
    }
    buf_add(b, y->kind == YAML_MAP ? S("}") : S("]"));
    assert_int_equal(n, y->n);
}

static void test_trees(void **state)
{
    (void)state;
    static const struct {
        str text;
        const char *want;
    } t[] = {
        {S(""), "{}"},
        {S("# alleen een opmerking\n"), "{}"},
        {S("\xef\xbb\xbfnaam: Zwolle\n"), "{naam:Zwolle}"},
        {S("a: 1\nb: '1'\nc: \"1\"\nd:\ne: ~\nf: null\ng: 'null'\n"),
            "{a:1 b:'1' c:'1' d: e: f: g:'null'}"},
        {S("fasen:\n  - naam: intake\n    weken: 6\n  - naam: start\n"),
            "{fasen:[{naam:intake weken:6} {naam:start}]}"},
        {S("a: [1, 2, {b: 3}]\n"), "{a:[1 2 {b:3}]}"},
        {S("a: |\n  een\n  twee\nb: >\n  een\n  twee\n"), "{a:'een\ntwee\n' b:'een twee\n'}"},
        {S("- a\n- - b\n  - c\n"), "[a [b c]]"},
        {S("ja: nee\nno: yes\n"), "{ja:nee no:yes}"}, /* words stay words */
        {S("a: e\xcc\x81\n"), "{a:é}"},
        {S("---\na: 1\n...\n"), "{a:1}"},
        {S("los"), "los"},
    };
    for (size_t i = 0; i < countof(t); i++) {
        problems p = {0};
        buf b = buf_new(&room);
        const yaml *y = yaml_read(&room, t[i].text, &p);
        if (!y) fail_msg("%.*s: %s", STR_FMT(t[i].text), p.at[0].tekst);
        show(&b, y);
        if (!str_eq(buf_str(&b), str_of(t[i].want)))
            fail_msg("%.*s: %.*s", STR_FMT(t[i].text), STR_FMT(buf_str(&b)));
    }
}

static void test_places(void **state)
{
    (void)state;
    problems p = {.regel = 7};
    const yaml *y =
        yaml_read(&room, S("# kop\nnaam: Zwolle\nfasen:\n  - weken: é\n    dagen: 5\n"), &p);
    const yaml *fasen = yaml_find(y, "fasen"), *dagen = yaml_find(fasen->first, "dagen");
    assert_true(fasen->regel == 3 && fasen->kolom == 1);
    assert_true(dagen->regel == 5 && dagen->kolom == 5);
    assert_null(yaml_find(y, "weg"));
    assert_null(yaml_find(fasen, "weken"));
    assert_null(yaml_find(NULL, "x"));
    assert_false(yaml_problem(&p, dagen, "moet een getal zijn, geen {}.", dagen->s));
    assert_true(p.at[0].regel == 5 && p.regel == 7);
}

static void test_mistakes(void **state)
{
    (void)state;
    static const struct {
        str text;
        i64 regel;
        const char *column, *part; /* words that the message has */
    } t[] = {
        {S("a: b: c\n"), 1, "5", "geen dubbele punt"},
        {S("a: 1\n b: 2\n"), 2, "3", "geen dubbele punt"},
        {S("naam Zwolle\nfase: 1\n"), 2, "5", "geen dubbele punt"},
        {S("a:\n\tb: 1\n"), 2, "1", "tab"},
        {S("a: @b\n"), 1, "4", "teken dat hier niet mag"},
        {S("x: 1\na: 'open\nb: 2\n"), 2, "4", "nergens sluit"},
        {S("a: \"open\n"), 1, "4", "nergens sluit"},
        {S("a: [1, 2\nb: 3\n"), 2, "2", "komma, of een ]"},
        {S("a: {x: 1\nb: 3\n"), 2, "2", "komma, of een }"},
        {S("- a\nb: 2\n"), 2, "1", "streepje"},
        {S("a: - b\n"), 1, "4", "streepje"},
        {S("a:\n  - x\n - y\n"), 3, "2", "even ver in"},
        {S("a: \"\\q\"\n"), 1, "4", "schuine streep"},
        {S("a: &x 1\nb: 2\n"), 1, "4", "&"},
        {S("a: *x\n"), 1, "4", "verwijzing"},
        {S("a: !!python/object:x 1\n"), 1, "4", "uitroepteken"},
        {S("a: 1\nb: 2\na: 3\n"), 3, "1", "twee keer"},
        {S("a: 1\n---\nb: 2\n"), 2, "1", "tweede document"},
        {S("? [a]\n: b\n"), 1, "3", "naam met een dubbele punt"},
        {S("'': b\n"), 1, "1", "naam met een dubbele punt"},
        {S("a: 1\nb: é\xff\n"), 2, "5", "niet te lezen"},
        {S("a: \x01\n"), 1, "4", "niet mag"},
        {S("a: 1\0b\n"), 1, NULL, NULL},
        {S("a: \"\\0\"\n"), 1, "4", "niet mag"},
        {S("\xff\xfe"
           "a\0"),
            1, "1", "niet te lezen"},
        {S("%YAML 9.9\n---\na: 1\n"), 1, NULL, NULL},
        {S("%TAG ! x\n"), 2, NULL, NULL},
    };
    for (size_t i = 0; i < countof(t); i++) {
        problems p = {0};
        if (yaml_read(&room, t[i].text, &p)) fail_msg("read: %.*s", STR_FMT(t[i].text));
        assert_int_equal(p.n, 1);
        str text = problem_text(&room, &p.at[0]);
        bool ok = p.at[0].regel == t[i].regel;
        if (t[i].column) ok = ok && str_eq(p.at[0].waarde, str_of(t[i].column));
        if (t[i].part) ok = ok && str_find(text, str_of(t[i].part)) >= 0;
        if (!ok) fail_msg("%.*s: %d, %.*s", STR_FMT(t[i].text), (int)p.at[0].regel, STR_FMT(text));
    }
}

static bool readable(char sign, size_t n)
{
    problems p = {0};
    char *text = arena_make(&room, char, n);
    memset(text, sign, n);
    bool ok = yaml_read(&room, (str){text, n}, &p);
    assert_int_equal(p.n, !ok);
    return ok;
}

static void test_limits(void **state)
{
    (void)state;
    assert_false(readable('[', YAML_DIEPTE + 1) || readable('[', 50000) || readable('{', 50000));
    assert_false(readable('-', YAML_BYTES + 1));
    char deep[2 * YAML_DIEPTE + 3];
    for (size_t n = 1; n <= YAML_DIEPTE + 1; n++) {
        problems p = {0};
        memset(deep, '[', n);
        memset(deep + n, ']', n);
        assert_int_equal(yaml_read(&room, (str){deep, 2 * n}, &p) != NULL, n <= YAML_DIEPTE);
    }
    buf many = buf_new(&room);
    for (int i = 0; i < YAML_KNOPEN; i++) buf_add(&many, S("- a\n"));
    problems p = {0};
    assert_null(yaml_read(&room, buf_str(&many), &p)); /* with the list one node too many */
    assert_non_null(yaml_read(&room, str_sub(buf_str(&many), 4, many.n), &p));
    arena small = arena_new(4096), small_start = small;
    EXPECT_BUG("arena is full", yaml_read(&small, buf_str(&many), &p));
    arena_free(&small_start, 4096);
}

/* Whatever the signs: an answer, and one problem when there is none. */
static void test_hostile(void **state)
{
    (void)state;
    static const char signs[] = "ab:- \n[]{},'\"|>#&*!%@\t?~\xc3\xa9";
    char text[60];
    u32 seed = 5;
    for (int i = 0; i < 20000; i++) {
        arena a = room;
        problems p = {0};
        for (size_t k = 0; k < sizeof text; k++) {
            seed = seed * 1664525 + 1013904223;
            text[k] = signs[(seed >> 16) % (sizeof signs - 1)];
        }
        const yaml *y = yaml_read(&a, (str){text, 1 + (size_t)i % sizeof text}, &p);
        assert_int_equal(p.n, !y);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_trees, begin, end),
        cmocka_unit_test_setup_teardown(test_places, begin, end),
        cmocka_unit_test_setup_teardown(test_mistakes, begin, end),
        cmocka_unit_test_setup_teardown(test_limits, begin, end),
        cmocka_unit_test_setup_teardown(test_hostile, begin, end),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
