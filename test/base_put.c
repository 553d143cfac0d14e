/* HTML from templates, plain text, values as people read them. */
#include "base/lang.h"
#include "base/put.h"
#include "test/lib_bug.h"

enum { SIZE = 1 << 20 };
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

#define HTML(b, want, ...) \
    do { \
        buf b = buf_new(&room); \
        PUT(&b, __VA_ARGS__); \
        check_text(buf_str(&b), (want)); \
    } while (0)

static void check_text(str got, const char *want)
{
    if (!str_eq(got, str_of(want))) fail_msg("%.*s\nis not\n%s", STR_FMT(got), want);
}

static void test_values(void **state)
{
    (void)state;
    HTML(b, "<b>x</b>", "<b>x</b>");
    HTML(b, "a &lt;b&gt; &amp; &quot;c&quot; &#39;d&#39;", "a {}", S("<b> & \"c\" 'd'"));
    HTML(b, "-5 7 ", "{} {} {}", -5, NUM(7), (num){0});
    HTML(b, "1.234,50 0,05 -1.000.000,00 12,00 ", "{} {} {} {} {}", GELD(123450), GELD(5),
        GELD(-100000000), GELD(1200), (geld){0});
    HTML(b, "-92.233.720.368.547.758,08", "{}", GELD(INT64_MIN));
    HTML(b, "3-9-2026 9.30", "{} {}", date_ymd(2026, 9, 3), tijd_hm(9, 30));
    HTML(b, "3-9-2026 9.30", "{}", moment_of(date_ymd(2026, 9, 3), tijd_hm(9, 30)));
    HTML(b, "//", "{}/{}/{}", (date){0}, (tijd){0}, (moment){0});
    HTML(b, "<i>&lt;</i>!", "{}!", MARKUP(&room, "<i>{}</i>", S("<")));
    HTML(b, "{ } {a} {1}", "{ } {a} {1}");
}

static void test_letters_that_no_page_may_hold(void **state)
{
    (void)state;
    HTML(b,
        "a\xef\xbf\xbd"
        "b\xef\xbf\xbd\n\té",
        "{}", S("a\0b\x1b\n\té"));
}

static void test_links(void **state)
{
    (void)state;
    url u = {S("/mensen/ab?x=1&y=2")};
    HTML(b, "<a href=\"/mensen/ab?x=1&amp;y=2\">Jan</a>", "<a href=\"{}\">{}</a>", u, S("Jan"));
    HTML(b, "<form class=\"a\" action=\"/mensen/ab?x=1&amp;y=2\">",
        "<form class=\"{}\" action=\"{}\">", S("a"), u);
    HTML(b, "<a href=\"#veld-a%2Fb\">", "<a href=\"#veld-{}\">", S("a/b"));
    HTML(b, "<a href=\"/mensen/ab?x=1&amp;y=2?q=%22%3E%C3%A9%26&amp;n=3\">",
        "<a href=\"{}?q={}&amp;n={}\">", u, S("\">é&"), 3);
    HTML(b, "<a href=\"/mensen/ab?x=1&amp;y=2?d=\">", "<a href=\"{}?d={}\">", u, (date){0});
    HTML(b, "<p data-href=\"x\">", "<p data-href=\"{}\">", S("x"));
    HTML(b, "<a href=\"/\">it's 5</a>", "<a href=\"/\">it's {}</a>", 5);
}

static void test_bugs(void **state)
{
    (void)state;
    url u = {S("/x")};
    buf b = buf_new(&room);
    EXPECT_BUG("more slots", put_html(&b, "{} {}", VALS(1), 1));
    EXPECT_BUG("more values", put_html(&b, "{}", VALS(1, 2), 2));
    EXPECT_BUG("more slots", PLAIN(&b, "{}"));
    EXPECT_BUG("more values", PLAIN(&b, "", 1));
    EXPECT_BUG("only a url", PUT(&b, "<a href=\"{}\">", S("javascript:alert(1)")));
    EXPECT_BUG("only a url", PUT(&b, "<img alt=\"\" src=\"{}\">", 5));
    EXPECT_BUG("only a url", put_html(&b, "<a href='{}'>", VALS(S("x")), 1));
    EXPECT_BUG("only a url", PUT(&b, "href=\"{}\"", S("x")));
    EXPECT_BUG("only a url", PUT(&b, "<button formaction=\"{}\">", MARKUP(&room, "x")));
    EXPECT_BUG("outside", PUT(&b, "<p title=\"{}\">", u));
    EXPECT_BUG("outside", PUT(&b, "<p>{}</p>", u));
    EXPECT_BUG("outside", PUT(&b, "<a href=\"{}/{}\">", u, u));
    EXPECT_BUG("markup in a url", PUT(&b, "<a href=\"{}?{}\">", u, MARKUP(&room, "x")));
    EXPECT_BUG("without quotes", put_html(&b, "<a href={}>", VALS(u), 1));
}

/* Whatever text goes in, no sign that ends an attribute or opens an element comes out. */
static void test_hostile(void **state)
{
    (void)state;
    char every[256];
    for (int i = 0; i < 256; i++) every[i] = (char)i;
    buf b = buf_new(&room);
    PUT(&b, "{}", ((str){every, sizeof every}));
    str out = buf_str(&b);
    for (size_t i = 0; i < out.n; i++) assert_null(memchr("<>\"'", out.p[i], 4));
    char *large = arena_make(&room, char, 65536);
    memset(large, '<', 65536);
    buf c = buf_new(&room);
    PUT(&c, "{}", ((str){large, 65536}));
    assert_int_equal(c.n, 4 * 65536);
}

static void test_plain(void **state)
{
    (void)state;
    buf b = buf_new(&room);
    PLAIN(&b, "{} & {}", S("<a>"), GELD(99));
    check_text(buf_str(&b), "<a> & 0,99");
    check_text(TF(&room, "Je begeleidt {} mensen.", 3), "Je begeleidt 3 mensen.");
    check_text(TF(&room, "Geen plaats om in te vullen."), "Geen plaats om in te vullen.");
    check_text(PN(&room, "{} mens", "{} mensen", 1), "1 mens");
    check_text(PN(&room, "{} mens", "{} mensen", 0), "0 mensen");
    check_text(PN(&room, "een mens", "{} mensen", 1), "een mens");
    val v[] = {V(1), V(2)};
    check_text(lang_format(&room, S("{2} van {1}"), v, 2), "2 van 1");
    EXPECT_BUG("more slots", lang_format(&room, S("{} {} {}"), v, 2));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_values, begin, end),
        cmocka_unit_test_setup_teardown(test_letters_that_no_page_may_hold, begin, end),
        cmocka_unit_test_setup_teardown(test_links, begin, end),
        cmocka_unit_test_setup_teardown(test_bugs, begin, end),
        cmocka_unit_test_setup_teardown(test_hostile, begin, end),
        cmocka_unit_test_setup_teardown(test_plain, begin, end),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
