/* Tables as text: what spreadsheets really save, and what must not get through. */
#include "base/csv.h"
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

/* All rows as 1[a][b]2[c][d], a problem as !3. */
static str rows(csv *c)
{
    buf b = buf_new(&room);
    csv_rij r;
    problems p = {0};
    while (csv_next(c, &r, &p)) {
        buf_add_i64(&b, r.regel);
        for (int i = 0; i < r.n; i++) buf_fmt(&b, "[%.*s]", STR_FMT(r.cel[i]));
    }
    assert_false(csv_next(c, &r, &p)); /* it stays at its end */
    if (p.n) buf_fmt(&b, "!%d", (int)p.at[0].regel);
    assert_true(p.n <= 1);
    csv_close(c);
    return buf_str(&b);
}

static FILE *file_of(str text)
{
    FILE *f = tmpfile();
    assert_non_null(f);
    fwrite(text.p, 1, text.n, f);
    rewind(f);
    return f;
}

static void test_rows(void **state)
{
    (void)state;
    static const struct {
        str text;
        const char *want;
    } t[] = {
        {S(""), ""},
        {S("\n\n\r\n"), ""},
        {S("\xef\xbb\xbf"), ""},
        {S("a;b\nc;d"), "1[a][b]2[c][d]"},
        {S("a;b\r\nc;d\r\n"), "1[a][b]2[c][d]"},
        {S("a;b\rc;d\r"), "1[a][b]2[c][d]"},
        {S("a,b\nc,d\n"), "1[a][b]2[c][d]"},
        {S("a\tb\nc\t\td\n"), "1[a][b]2[c][][d]"},
        {S("a\n1;2\n"), "1[a]2[1][2]"},
        {S("\"a,b\";c\n"), "1[a,b][c]"},
        {S("\n\na;b\n"), "3[a][b]"},
        {S("a;b\n;;\n \nc;d\n"), "1[a][b]4[c][d]"},
        {S("sep=,\na,b;c\n"), "2[a][b;c]"},
        {S(" a ;\" b \"; c d \n"), "1[a][ b ][c d]"},
        {S("\"a\"\"b\";\"\"\n"), "1[a\"b][]"},
        {S("\"a\r\nb\";c\nd;e\n"), "1[a\nb][c]3[d][e]"},
        {S("\xef\xbb\xbf"
           "é;b\n"),
            "1[é][b]"},
        {S("na\xef"
           "ef;\x80\n\x93x\x94;\xe9\n"),
            "1[naïef][€]2[“x”][é]"},
        {S("a;b\n\xe9;\xe9\n"), "1[a][b]2[é][é]"},
        {S("'=1+1;'x;'-5\n"), "1[=1+1]['x][-5]"},
        /* refused, at the line where it is */
        {S("é;b\n\xe9;c\n"), "1[é][b]!2"},
        {S("\xef\xbb\xbf"
           "a\n\xe9\n"),
            "1[a]!2"},
        {S("a;b\n\"c;d\ne;f\n"), "1[a][b]!2"},
        {S("a;b\nx\"y;\"z\"w\n"), "1[a][b]!2"},
        {S("a;b\nc\0;d\n"), "1[a][b]!2"},
        {S("\xff\xfe"
           "a\0;\0"),
            "!1"},
        {S("PK\x03\x04\0\0"), "!1"},
    };
    for (size_t i = 0; i < countof(t); i++) {
        FILE *f = file_of(t[i].text);
        str memory = rows(csv_open_text(t[i].text)), file = rows(csv_open(f));
        fclose(f);
        if (!str_eq(memory, str_of(t[i].want))) fail_msg("%d: %.*s", (int)i, STR_FMT(memory));
        if (!str_eq(file, memory)) fail_msg("%d: %.*s", (int)i, STR_FMT(file));
    }
}

static void test_column(void **state)
{
    (void)state;
    csv_rij r;
    problems p = {0};
    csv *c = csv_open_text(S("Naam;\"Geboren op \";É\n"));
    assert_true(csv_next(c, &r, &p));
    assert_int_equal(csv_scheiding(c), ';');
    assert_int_equal(csv_kolom(&r, S("naam")), 0);
    assert_int_equal(csv_kolom(&r, S("geboren op")), 1);
    assert_int_equal(csv_kolom(&r, S("é")), 2);
    assert_int_equal(csv_kolom(&r, S("plaats")), -1);
    csv_close(c);
}

/* A file far larger than the memory that is used for it. */
static void test_large_file(void **state)
{
    (void)state;
    enum { ROWS = 200000 };
    FILE *f = tmpfile();
    csv_rij r;
    problems p = {0};
    i64 n = 0;
    for (int i = 0; i < ROWS; i++) fprintf(f, "%d;\"Jan \"\"%d\"\"\";Zwolle\r\n", i, i);
    rewind(f);
    csv *c = csv_open(f);
    for (; csv_next(c, &r, &p); n++) {
        i64 first;
        assert_true(r.n == 3 && str_to_i64(r.cel[0], &first) && first == n && r.regel == n + 1);
    }
    assert_true(n == ROWS && p.n == 0);
    csv_close(c);
    fclose(f);
}

static void test_limits(void **state)
{
    (void)state;
    char *text = arena_make(&room, char, 2 * CSV_RIJ);
    csv_rij r;
    problems p = {0};
    memset(text, 'a', 2 * CSV_RIJ);
    csv *c = csv_open_text((str){text, 2 * CSV_RIJ});
    assert_true(!csv_next(c, &r, &p) && p.n == 1);
    csv_close(c);
    c = csv_open_text((str){text, CSV_RIJ - 1}); /* its end counts */
    assert_true(csv_next(c, &r, &p) && r.cel[0].n == CSV_RIJ - 1);
    csv_close(c);
    memset(text, '\x80', CSV_RIJ); /* the euro sign, three times as large in UTF-8 */
    c = csv_open_text((str){text, CSV_RIJ - 1});
    assert_true(csv_next(c, &r, &p) && r.cel[0].n == 3 * (CSV_RIJ - 1));
    csv_close(c);
    memset(text, ';', CSV_RIJ);
    text[0] = 'a';
    c = csv_open_text((str){text, CSV_CELLEN});
    assert_true(csv_next(c, &r, &p) && r.n == CSV_CELLEN);
    csv_close(c);
    c = csv_open_text((str){text, CSV_CELLEN + 1});
    assert_true(!csv_next(c, &r, &p) && p.n == 2);
    csv_close(c);
    memset(text, '\n', CSV_RIJ); /* lines of a cell that never ends */
    text[0] = '"';
    c = csv_open_text((str){text, 2 * CSV_RIJ});
    assert_true(!csv_next(c, &r, &p) && p.n == 3);
    csv_close(c);
    for (size_t i = 1; i < CSV_RIJ; i += 2) text[i] = 'a';
    c = csv_open_text((str){text, 2 * CSV_RIJ});
    assert_true(!csv_next(c, &r, &p) && p.n == 4);
    csv_close(c);
}

static void test_write(void **state)
{
    (void)state;
    buf b = buf_new(&room);
    csv_uit w = csv_begin(&b, true);
    csv_cel(&w, S("naam"));
    csv_cel(&w, S("a;b \"c\""));
    csv_cel(&w, S(""));
    csv_eind(&w);
    csv_val(&w, V(S("=HYPERLINK(\"x\")")));
    csv_val(&w, V(-5));
    csv_val(&w, V(GELD(-123450)));
    csv_val(&w, V((geld){0}));
    csv_val(&w, V(date_ymd(2026, 9, 3)));
    csv_val(&w, V(tijd_hm(9, 5)));
    csv_val(&w, V((num){0}));
    csv_eind(&w);
    static const char want[] = "\xef\xbb\xbfnaam;\"a;b \"\"c\"\"\";\r\n"
                               "\"'=HYPERLINK(\"\"x\"\")\";-5;-1234,50;;3-9-2026;9.05;\r\n";
    if (!str_eq(buf_str(&b), str_of(want))) fail_msg("%.*s", STR_FMT(buf_str(&b)));
}

/* No cell of text begins as a formula, and all text comes back as it was. */
static void test_round_trip(void **state)
{
    (void)state;
    static const str cells[] = {
        S("=1+1"),
        S("+31 6"),
        S("-5"),
        S("@SUM(A1)"),
        S("\t=1"),
        S("'=1"),
        S("''=1"),
        S("'x"),
        S("'"),
        S("=\";\n"),
        S(" voor en na "),
        S("a\"b"),
        S("regel\nregel"),
        S("é€ا"),
        S(","),
    };
    buf b = buf_new(&room);
    csv_uit w = csv_begin(&b, false);
    for (size_t i = 0; i < countof(cells); i++) {
        csv_cel(&w, cells[i]);
        csv_cel(&w, S("x"));
        csv_eind(&w);
    }
    for (str rest = buf_str(&b), line; str_split(&rest, '\n', &line);) {
        while (str_starts(line, S("\""))) line = str_sub(line, 1, line.n);
        assert_null(line.n ? memchr("=+-@\t", line.p[0], 5) : NULL);
    }
    csv *c = csv_open_text(buf_str(&b));
    csv_rij r;
    problems p = {0};
    for (size_t i = 0; i < countof(cells); i++) {
        assert_true(csv_next(c, &r, &p) && r.n == 2);
        if (!str_eq(r.cel[0], cells[i])) fail_msg("%.*s", STR_FMT(r.cel[0]));
    }
    assert_false(csv_next(c, &r, &p) || p.n);
    csv_close(c);
}

/* Whatever the bytes, it ends, and each cell is UTF-8 in a row of sound size. */
static void test_hostile(void **state)
{
    (void)state;
    static const char signs[] = ";,\"\r\n a'=\t\xe9\xc3\xa9\xef\xbb\xbf";
    char text[200];
    u32 seed = 3;
    for (int i = 0; i < 1000; i++) {
        csv_rij r;
        problems p = {0};
        for (size_t k = 0; k < sizeof text; k++) {
            seed = seed * 1664525 + 1013904223;
            text[k] = signs[(seed >> 16) % (sizeof signs - 1)];
        }
        csv *c = csv_open_text((str){text, sizeof text});
        while (csv_next(c, &r, &p)) assert_in_range(r.n, 1, CSV_CELLEN);
        assert_true(p.n <= 1);
        csv_close(c);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_rows, begin, end),
        cmocka_unit_test_setup_teardown(test_column, begin, end),
        cmocka_unit_test_setup_teardown(test_large_file, begin, end),
        cmocka_unit_test_setup_teardown(test_limits, begin, end),
        cmocka_unit_test_setup_teardown(test_write, begin, end),
        cmocka_unit_test_setup_teardown(test_round_trip, begin, end),
        cmocka_unit_test_setup_teardown(test_hostile, begin, end),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
