/* Languages: catalogues of gettext, plural rules, the language for layout tests. */
#include "base/lang.h"
#include "base/mo.h"
#include "base/plural.h"
#include "base/pseudo.h"
#include "test/lib_bug.h"

static bool same(str s, const char *c) { return str_eq(s, str_of(c)); }

#define ARABIC "n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : n%100>=11 ? 4 : 5"
#define POLISH "(n==1 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2)"

static void test_plural_rules(void **state)
{
    (void)state;
    static const struct {
        const char *rule;
        u64 n, form;
    } t[] = {
        {"n != 1", 0, 1},
        {"n != 1", 1, 0},
        {"n != 1", 2, 1},
        {"(n > 1)", 1, 0},
        {"0", 7, 0},
        {ARABIC, 0, 0},
        {ARABIC, 1, 1},
        {ARABIC, 2, 2},
        {ARABIC, 3, 3},
        {ARABIC, 10, 3},
        {ARABIC, 11, 4},
        {ARABIC, 99, 4},
        {ARABIC, 100, 5},
        {ARABIC, 102, 5},
        {ARABIC, 103, 3},
        {ARABIC, 111, 4},
        {POLISH, 1, 0},
        {POLISH, 2, 1},
        {POLISH, 5, 2},
        {POLISH, 12, 2},
        {POLISH, 22, 1},
        {POLISH, 112, 2},
        {"!n", 0, 1},
        {"!!n", 5, 1},
        {"n*2+1-3", 4, 6},
        {"1 + 2 * 3", 0, 7},
        {"(1 + 2) * 3", 0, 9},
        {"8 - 3 - 2", 0, 3},
        {"7 / 2 % 2", 0, 1},
        {"n<=3||n>=9&&n!=10", 10, 0},
        {"n<=3||n>=9&&n!=10", 9, 1},
        /* what cannot be read */
        {"", 5, 0},
        {"n n", 5, 0},
        {"n +", 5, 0},
        {"(n", 5, 0},
        {"n)", 5, 0},
        {"n / 0", 5, 0},
        {"n % (n - n)", 5, 0},
        {"n ? 1", 5, 0},
        {"x", 5, 0},
        {"system(n)", 5, 0},
        {"?", 5, 0},
        {"((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((1", 5, 0},
        {"!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!n", 5, 0},
    };
    for (size_t i = 0; i < countof(t); i++) {
        u64 form = plural_form(str_of(t[i].rule), t[i].n);
        if (form != t[i].form) fail_msg("%s for %d: %d", t[i].rule, (int)t[i].n, (int)form);
    }
}

/* A catalogue as msgfmt writes it: header, two tables, texts. */
typedef struct {
    const char *msgid;
    size_t n;
    const char *text;
    size_t m;
} entry;
#define E(msgid, text) \
    { \
        msgid, sizeof(msgid) - 1, text, sizeof(text) - 1 \
    }

static void put_word(unsigned char *p, u32 w, bool swapped)
{
    w = swapped ? __builtin_bswap32(w) : w;
    memcpy(p, &w, sizeof w);
}

static size_t build(unsigned char out[4096], const entry *e, u32 count, bool swapped)
{
    u32 head[] = {0x950412de, 0, count, 28, 28 + 8 * count, 0, 0};
    u32 at = 28 + 16 * count;
    for (u32 i = 0; i < countof(head); i++) put_word(out + 4 * i, head[i], swapped);
    for (u32 i = 0; i < 2 * count; i++) {
        const entry *x = &e[i % count];
        bool original = i < count;
        size_t n = original ? x->n : x->m;
        put_word(out + 28 + 8 * i, (u32)n, swapped);
        put_word(out + 32 + 8 * i, at, swapped);
        memcpy(out + at, original ? x->msgid : x->text, n);
        out[at + n] = 0;
        at += (u32)n + 1;
    }
    return at;
}

static const entry english[] = {
    E("", "Language: en\nPlural-Forms: nplurals=2; plural=(n != 1);\nX: y\n"),
    E("gesprek", "conversation"),
    E("plek", "place"),
    E("{} mens\0{} mensen", "{} person\0{} people"),
};

static void test_catalogue(void **state)
{
    (void)state;
    for (int swapped = 0; swapped < 2; swapped++) {
        unsigned char file[4096];
        mo m;
        size_t n = build(file, english, countof(english), swapped);
        assert_true(mo_open(&m, file, n));
        assert_true(same(mo_find(&m, "plek"), "place"));
        assert_true(same(mo_find(&m, "gesprek"), "conversation"));
        assert_true(str_eq(mo_find(&m, "{} mens"), S("{} person\0{} people")));
        assert_int_equal(mo_find(&m, "traject").n, 0);
        assert_int_equal(mo_find(&m, "zzz").n, 0);
        assert_true(same(m.plural, "(n != 1)"));
    }
}

/* A damaged file gives no text rather than a wrong read. */
static void test_damaged_catalogue(void **state)
{
    (void)state;
    unsigned char file[4096], bad[4096];
    mo m;
    size_t n = build(file, english, countof(english), false);
    assert_false(mo_open(&m, "", 0) || mo_open(&m, "nothing of the kind", 19));
    for (size_t cut = 0; cut < n; cut++) {
        unsigned char *copy =
            test_malloc(cut + 1); /* so that the sanitizer sees each byte beyond */
        memcpy(copy, file, cut);
        if (mo_open(&m, copy, cut)) mo_find(&m, "plek");
        test_free(copy);
    }
    for (size_t i = 4; i < 28 + 16 * countof(english); i++)
        for (int value = 0; value < 256; value += 85) {
            memcpy(bad, file, n);
            bad[i] = (unsigned char)value;
            if (mo_open(&m, bad, n)) mo_find(&m, "plek");
        }
}

static void test_dutch(void **state)
{
    (void)state;
    static const char *const unknown[] = {
        "", "tlh", "../../etc/passwd", "een-heel-lange-code", "n"};
    for (size_t i = 0; i < countof(unknown); i++) {
        lang_set(str_of(unknown[i]));
        assert_true(same(lang_code(), "nl"));
    }
    assert_true(same(T("plek"), "plek"));
    assert_true(same(lang_text(""), "") && same(lang_text(NULL), ""));
    assert_true(same(lang_plural("dag", "dagen", 1), "dag"));
    assert_true(same(lang_plural("dag", "dagen", -1), "dag"));
    assert_true(same(lang_plural("dag", "dagen", INT64_MIN), "dagen"));
    assert_false(lang_is_rtl());
}

static size_t letters(str s)
{
    size_t n = 0;
    for (size_t i = 0; i < s.n; i++) n += (s.p[i] & 0xc0) != 0x80;
    return n;
}

static void test_pseudo(void **state)
{
    (void)state;
    static const char *const texts[] = {
        "a",
        "plek",
        "Je begeleidt {} mensen.",
        "{1} van {2}",
        "rtlpkhg",
        "één ĳs",
        "{}",
    };
    arena a = arena_new(1 << 16), start = a;
    lang_set(S("xx"));
    for (size_t i = 0; i < countof(texts); i++) {
        str s = lang_text(texts[i]);
        assert_true(letters(s) * 10 >= letters(str_of(texts[i])) * 14);
        assert_ptr_equal(s.p, lang_text(texts[i]).p); /* made once */
    }
    assert_true(str_find(lang_text(texts[2]), S("{}")) > 0);
    assert_true(str_find(TF(&a, "Je begeleidt {} mensen.", 12), S(" 12 ")) > 0);
    assert_true(str_find(lang_text(texts[3]), S("{2}")) > 0);
    assert_true(str_find(PN(&a, "{} dag", "{} dagen", 2), S("2 dáágëë")) == 0);
    lang_set(S("nl"));
    assert_true(same(lang_text("a"), "a"));
    arena_free(&start, 1 << 16);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_plural_rules),
        cmocka_unit_test(test_catalogue),
        cmocka_unit_test(test_damaged_catalogue),
        cmocka_unit_test(test_dutch),
        cmocka_unit_test(test_pseudo),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
