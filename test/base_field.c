/* Fields: text in, text out, what is refused and with which words. */
#include "base/field.h"
#include "base/lang.h"
#include "test/lib_bug.h"

#define ROUTE_CODES(C) \
    C(ROUTE_B, "B", "B1-route") C(ROUTE_O, "O", "Onderwijsroute") C(ROUTE_Z, "Z", "Één route")
CODES(route, ROUTE_CODES)
CODES_DEF(route, ROUTE_CODES)

ID_TYPE(ding);

static bool is_nine(str s) { return s.n == 9; }

#define DING_FIELDS(F) \
    F(str, naam, "Naam", .klasse = K1, .required = true, .max = 10) \
    F(str, uitleg, "Uitleg", .klasse = K1, .multiline = true) \
    F(num, uren, "Uren", .klasse = K1, .van = 1, .tot = 40) \
    F(num, aantal, "Aantal", .klasse = K1) \
    F(geld, loon, "Loon", .klasse = K1, .van = 0, .tot = 500000) \
    F(bool, tolk, "Tolk", .klasse = K1, .required = true) \
    F(date, geboren, "Geboren", .klasse = K1, .required = true) \
    F(moment, gezien, "Gezien", .klasse = K1) \
    F(tijd, begin, "Begin", .klasse = K1) \
    F(code, route, "Route", .klasse = K1, .codes = &route_codes) \
    F(geheim, bsn, "BSN", .klasse = K5, .required = true, .check = is_nine, \
        .verwacht = "heeft negen cijfers.") \
    F(ding_id, groep, "Groep", .ref = "ding")
ENTITY(ding, DING_FIELDS)
#define SELF ding
ENTITY_DEF(ding, "Ding", DING_FIELDS)

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

static const field *named(const char *name)
{
    const field *f = field_find(&ding_entity, str_of(name));
    if (!f) fail_msg("no field %s", name);
    return f;
}

/* text into the field, and what the field then says; or the problem. */
static str after(const char *name, str text)
{
    ding d = {0};
    problems p = {0};
    if (field_parse(&room, named(name), text, &d, &p)) {
        assert_int_equal(p.n, 0);
        return field_text(&room, named(name), &d);
    }
    assert_int_equal(p.n, 1);
    assert_string_equal(p.at[0].veld, name);
    return problem_text(&room, &p.at[0]);
}

typedef struct {
    const char *name;
    str text;
    const char *want;
} row;

static void check(const row *t, size_t n)
{
    for (size_t i = 0; i < n; i++) {
        str got = after(t[i].name, t[i].text);
        if (!str_eq(got, str_of(t[i].want)))
            fail_msg("%s <%.*s>: %.*s", t[i].name, STR_FMT(t[i].text), STR_FMT(got));
    }
}

#define ENTER "mag maar één regel zijn. Haal de enter weg."
#define TEKEN "bevat een teken dat niet mag. Typ de tekst opnieuw."
#define UTF8  "bevat letters die niet te lezen zijn. Gebruik UTF-8."
#define LANG  "is te lang. Er passen hoogstens 10 tekens in."
#define LEEG  "is verplicht. Vul dit in."

static void test_text(void **state)
{
    (void)state;
    static const row t[] = {
        {"naam", S("  Jan "), "Jan"},
        {"naam",
            S("e\xcc\x81"
              "e\xcc\x81"),
            "éé"},
        {"naam", S("a\tb"), "a b"},
        {"naam", S("1234567890"), "1234567890"},
        {"naam",
            S("e\xcc\x81"
              "234567890"),
            "é234567890"},
        {"naam", S("éééééééééé"), "éééééééééé"},
        {"naam", S("12345678901"), LANG},
        {"naam", S(""), LEEG},
        {"naam", S(" \n "), LEEG},
        {"naam", S("\xe2\x80\xae"), LEEG},
        {"naam", S("\xef\xbb\xbfJan"), "Jan"},
        {"naam",
            S("J\xe2\x80\xaa"
              "an\xe2\x80\xac"),
            "Jan"},
        {"naam", S("a\nb"), ENTER},
        {"naam", S("a\0b"), TEKEN},
        {"naam", S("a\x1b[31m"), TEKEN},
        {"naam", S("a\xc2\x85"), TEKEN},
        {"naam", S("a\x7f"), TEKEN},
        {"naam",
            S("a\xe2\x80\xa8"
              "b"),
            TEKEN},
        {"naam", S("\xff"), UTF8},
        {"naam", S("\xc3"), UTF8},
        {"naam", S("\xed\xa0\x80"), UTF8},     /* a lone surrogate */
        {"naam", S("\xc0\xaf"), UTF8},         /* an overlong slash */
        {"naam", S("\xf4\x90\x80\x80"), UTF8}, /* above U+10FFFF */
        {"naam", S("محمد"), "محمد"},
        {"naam", S("<b>\"'&"), "<b>\"'&"},
        {"naam", S("می\xe2\x80\x8cروم"), "می\xe2\x80\x8cروم"}, /* a joiner that Persian needs */
        {"uitleg", S("a\r\nb\rc\nd\n\n"), "a\nb\nc\nd"},
        {"uitleg", S(""), ""},
    };
    check(t, countof(t));
}

static void test_large_text(void **state)
{
    (void)state;
    char *large = arena_make(&room, char, 65536);
    memset(large, 'a', 65536);
    static const char *const names[] = {
        "naam",
        "uren",
        "loon",
        "tolk",
        "geboren",
        "gezien",
        "begin",
        "route",
        "bsn",
        "groep",
    };
    for (size_t i = 0; i < countof(names); i++) {
        ding d = {0};
        problems p = {0};
        assert_false(field_parse(&room, named(names[i]), (str){large, 65536}, &d, &p));
        assert_true(p.n == 1 && problem_text(&room, &p.at[0]).n < 300);
    }
}

#define GETAL  "is geen heel getal. Schrijf alleen cijfers, bijvoorbeeld 12."
#define BEDRAG "is geen bedrag. Schrijf euro's en centen, bijvoorbeeld 1234,50."

static void test_numbers(void **state)
{
    (void)state;
    static const row t[] = {
        {"uren", S("12"), "12"},
        {"uren", S(" 12 "), "12"},
        {"uren", S(""), ""},
        {"uren", S("0"), "valt buiten de grenzen. Het mag zijn: 1 tot en met 40."},
        {"uren", S("41"), "valt buiten de grenzen. Het mag zijn: 1 tot en met 40."},
        {"uren", S("12,5"), GETAL},
        {"uren", S("twaalf"), GETAL},
        {"uren", S("99999999999999999999"), GETAL},
        {"aantal", S("-7"), "-7"},
        {"aantal", S("9223372036854775807"), "9223372036854775807"},
        {"loon", S("1.234,56"), "1234,56"},
        {"loon", S("1234.56"), "1234,56"},
        {"loon", S("1234,5"), "1234,50"},
        {"loon", S("12"), "12,00"},
        {"loon", S("1.234"), "1234,00"},
        {"loon", S("12.5"), "12,50"},
        {"loon", S("€ 12,50"), "12,50"},
        {"loon", S("0"), "0,00"},
        {"loon", S(""), ""},
        {"loon", S("-1"), "valt buiten de grenzen. Het mag zijn: 0,00 tot en met 5.000,00."},
        {"loon", S("5.000,01"), "valt buiten de grenzen. Het mag zijn: 0,00 tot en met 5.000,00."},
        {"loon", S("12,345"), BEDRAG},
        {"loon", S("12,"), BEDRAG},
        {"loon", S(",50"), BEDRAG},
        {"loon", S("12.34.56"), BEDRAG},
        {"loon", S("1234.567"), BEDRAG},
        {"loon", S("1,234.56"), BEDRAG},
        {"loon", S("12,-5"), BEDRAG},
        {"loon", S("1,2,3"), BEDRAG},
        {"loon", S("€"), BEDRAG},
        {"loon", S("-"), BEDRAG},
        {"loon", S("99999999999999999999"), BEDRAG},
    };
    check(t, countof(t));
}

#define DATUM "is geen datum. Schrijf dag-maand-jaar, bijvoorbeeld 3-9-2026."

static void test_the_rest(void **state)
{
    (void)state;
    static const row t[] = {
        {"tolk", S("ja"), "ja"},
        {"tolk", S("ON"), "ja"},
        {"tolk", S("1"), "ja"},
        {"tolk", S("nee"), "nee"},
        {"tolk", S(""), "nee"},
        {"tolk", S("misschien"), "is geen antwoord. Schrijf ja of nee."},
        {"geboren", S("3-9-2026"), "3-9-2026"},
        {"geboren", S("2026-09-03"), "3-9-2026"},
        {"geboren", S(""), LEEG},
        {"geboren", S("31-2-2026"), DATUM},
        {"geboren", S("3-9-0226"), "ligt te ver weg. Kijk het jaar na."},
        {"gezien", S("3-9-2026 9.30"), "3-9-2026 9.30"},
        {"gezien", S("2026-09-03T07:30:00Z"), "3-9-2026 9.30"},
        {"gezien", S("2026-09-03T07:30:01Z"), "2026-09-03T07:30:01Z"},
        {"gezien", S("2026-10-25T01:30:00Z"), "2026-10-25T01:30:00Z"}, /* the second 2.30 */
        {"gezien", S("gisteren"), "is geen dag met tijd. Schrijf bijvoorbeeld 3-9-2026 9.30."},
        {"begin", S("9:05"), "9.05"},
        {"begin", S("25"), "is geen tijd. Schrijf uren en minuten, bijvoorbeeld 9.30."},
        {"route", S("B"), "B"},
        {"route", S("b"), "B"},
        {"route", S("onderwijsROUTE"), "O"},
        {"route", S("één Route"), "Z"},
        {"route", S(""), ""},
        {"route", S("X"), "staat niet in de lijst. Kies uit: B1-route, Onderwijsroute, Één route."},
        {"groep", S("17"), "17"},
        {"groep", S("0"), "is niet gevonden. Kies er een uit de lijst."},
        {"groep", S("-1"), "is niet gevonden. Kies er een uit de lijst."},
        {"groep", S("x"), "is niet gevonden. Kies er een uit de lijst."},
        {"bsn", S(""), LEEG},
        {"bsn", S("12345678"), "heeft negen cijfers."},
        {"bsn", S("12345678a"), "heeft negen cijfers."},
        {"bsn", S(". ."), "bestaat alleen uit cijfers."},
    };
    check(t, countof(t));
}

static void test_secret(void **state)
{
    (void)state;
    ding d = {0};
    problems p = {0};
    const field *f = named("bsn");
    assert_true(field_parse(&room, f, S("1234.56 782"), &d, &p));
    assert_true(str_eq(d.bsn.nieuw, S("123456782")));
    assert_int_equal(field_text(&room, f, &d).n, 0); /* never as plain text */
    d.bsn = (geheim){.masked = S("******782")};
    assert_true(field_parse(&room, f, S(""), &d, &p)); /* required, and it is there */
    assert_true(field_parse(&room, f, S("******782"), &d, &p));
    assert_int_equal(d.bsn.nieuw.n, 0);
    assert_true(str_eq(field_label(&room, f, &d, (date){0}), S("******782")));
    assert_false(field_parse(&room, f, S("******783"), &d, &p));
}

/* What is refused leaves the row as it was. */
static void test_refused_changes_nothing(void **state)
{
    (void)state;
    ding d = {.uren = NUM(8), .route = CODE(ROUTE_O), .begin = tijd_hm(9, 0), .tolk = true},
         was = d;
    problems p = {0};
    static const char *const names[] = {
        "naam", "uren", "loon", "tolk", "geboren", "begin", "route"};
    for (size_t i = 0; i < countof(names); i++)
        assert_false(field_parse(&room, named(names[i]), S("\xff"), &d, &p));
    assert_int_equal(p.n, (int)countof(names));
    assert_int_equal(field_diff(&ding_entity, &d, &was), 0);
}

static void test_labels(void **state)
{
    (void)state;
    ding d = {
        .naam = S("Jan"),
        .uren = NUM(8),
        .loon = GELD(123450),
        .tolk = true,
        .geboren = date_ymd(2026, 9, 3),
        .gezien = moment_of(date_ymd(2027, 9, 3), tijd_hm(9, 5)),
        .begin = tijd_hm(9, 0),
        .route = CODE(ROUTE_O),
        .groep = {17},
    };
    static const struct {
        const char *name, *want;
    } t[] = {
        {"naam", "Jan"},
        {"uitleg", ""},
        {"uren", "8"},
        {"aantal", ""},
        {"loon", "€ 1.234,50"},
        {"tolk", "ja"},
        {"geboren", "3 september"},
        {"gezien", "3 september 2027 om 9.05 uur"},
        {"begin", "9.00"},
        {"route", "Onderwijsroute"},
        {"groep", ""},
        {"bsn", ""},
    };
    for (size_t i = 0; i < countof(t); i++) {
        str got = field_label(&room, named(t[i].name), &d, date_ymd(2026, 1, 1));
        if (!str_eq(got, str_of(t[i].want))) fail_msg("%s: %.*s", t[i].name, STR_FMT(got));
    }
}

static void test_difference(void **state)
{
    (void)state;
    ding d = {.naam = S("Jan")}, e = d;
    const entity *x = &ding_entity;
    assert_int_equal(field_diff(x, &d, &e), 0);
    e.uren.n = 5; /* not known, so what stands there does not count */
    assert_int_equal(field_diff(x, &d, &e), 0);
    e.uren = NUM(0);
    e.bsn.nieuw = S("1");
    e.groep.v = 2;
    assert_int_equal(
        field_diff(x, &d, &e), field_bit(x, "uren") | field_bit(x, "bsn") | field_bit(x, "groep"));
    e.kop.id = 12;
    assert_int_equal(ding_id_van(&e).v, 12);
    assert_ptr_equal(ding_rijen_van((rijen){&e, 1}).at, &e);
    assert_null(field_find(x, S("nam")));
    EXPECT_BUG("no such field", field_bit(x, "onbekend"));
    assert_true(code_is(CODE(ROUTE_B), ROUTE_B));
    assert_int_equal(
        code_text(&route_codes, (code){99}).n + code_label(&route_codes, (code){-1}).n, 0);
}

/* What a field says can be read back, for every type. */
static void test_round_trip(void **state)
{
    (void)state;
    ding d = {
        .naam = S("Jan"),
        .uitleg = S("a\nb"),
        .uren = NUM(8),
        .aantal = NUM(-3),
        .loon = GELD(123405),
        .tolk = true,
        .geboren = date_ymd(2026, 9, 3),
        .gezien = {1790000000123},
        .begin = tijd_hm(0, 5),
        .route = CODE(ROUTE_Z),
        .groep = {17},
    };
    ding back = {0};
    problems p = {0};
    for (int i = 0; i < ding_entity.nfields; i++) {
        const field *f = &ding_entity.fields[i];
        if (f->type == FIELD_GEHEIM) continue;
        assert_true(field_parse(&room, f, field_text(&room, f, &d), &back, &p));
    }
    assert_int_equal(field_diff(&ding_entity, &d, &back), 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_text, begin, end),
        cmocka_unit_test_setup_teardown(test_large_text, begin, end),
        cmocka_unit_test_setup_teardown(test_numbers, begin, end),
        cmocka_unit_test_setup_teardown(test_the_rest, begin, end),
        cmocka_unit_test_setup_teardown(test_secret, begin, end),
        cmocka_unit_test_setup_teardown(test_refused_changes_nothing, begin, end),
        cmocka_unit_test_setup_teardown(test_labels, begin, end),
        cmocka_unit_test_setup_teardown(test_difference, begin, end),
        cmocka_unit_test_setup_teardown(test_round_trip, begin, end),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
