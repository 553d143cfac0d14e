/* Days, times of day, moments, and the clock of Amsterdam. */
#include "base/date.h"
#include "base/lang.h"
#include "test/lib_bug.h"

static bool same(str s, const char *c) { return str_eq(s, str_of(c)); }

/* Every day of 1900 to 2100 follows the day before, and comes back from every way of writing. */
static void test_every_day(void **state)
{
    (void)state;
    static const int length[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    int weekday = 1; /* 1 January 1900 was a Monday */
    i32 number = date_ymd(1900, 1, 1).day;
    for (int y = 1900; y <= 2100; y++)
        for (int m = 1; m <= 12; m++) {
            bool leap = (y % 4 == 0 && y % 100 != 0) || y % 400 == 0;
            int days = length[m - 1] + (m == 2 && leap);
            for (int d = 1; d <= days; d++) {
                int y2, m2, d2;
                char text[DATE_TEXT];
                date day = date_ymd(y, m, d), back = {0};
                assert_int_equal(day.day, number++);
                date_split(day, &y2, &m2, &d2);
                assert_true(y2 == y && m2 == m && d2 == d);
                assert_int_equal(date_weekday(day), weekday);
                weekday = weekday % 7 + 1;
                assert_true(date_parse(date_iso(day, text), &back) && date_same(back, day));
                assert_true(date_parse(date_nl(day, text), &back) && date_same(back, day));
                assert_true(date_same(moment_date(moment_of(day, tijd_hm(12, 0))), day));
            }
            assert_false(date_is_set(date_ymd(y, m, days + 1)));
            assert_false(date_is_set(date_ymd(y, m, 0)));
        }
}

static void test_ends(void **state)
{
    (void)state;
    date first = date_ymd(1, 1, 1), last = date_ymd(9999, 12, 31);
    assert_int_equal(first.day, 1);
    assert_int_equal(date_weekday(first), 1);
    assert_false(date_is_set(date_plus(first, -1)));
    assert_false(date_is_set(date_plus(last, 1)));
    assert_false(date_is_set(date_plus(last, INT32_MAX)));
    assert_false(date_is_set(date_plus_months(last, 1)));
    assert_false(date_is_set(date_plus_months(first, -1)));
    assert_false(date_is_set(date_plus_months(first, INT32_MIN)));
    assert_true(date_same(date_plus_months(last, -12 * 9998), date_ymd(1, 12, 31)));
    assert_false(date_is_set(date_ymd(0, 1, 1)) || date_is_set(date_ymd(10000, 1, 1)));
}

/* A day that is not known stays not known. */
static void test_not_set(void **state)
{
    (void)state;
    char text[DATE_TEXT];
    date no = {0}, day = date_ymd(2026, 9, 3);
    assert_false(date_is_set(date_plus(no, 5)) || date_is_set(date_plus_months(no, 1)));
    assert_int_equal(date_year(no) + date_month(no) + date_day(no) + date_weekday(no), 0);
    assert_int_equal(date_isoweek(no) + date_age(no, day) + date_age(day, no), 0);
    assert_false(date_before(no, day) || date_before(day, no));
    assert_true(date_same(date_min(no, day), day) && date_same(date_min(day, no), day));
    assert_true(date_same(date_max(no, day), day) && date_same(date_max(day, no), day));
    assert_int_equal(date_iso(no, text).n + date_nl(no, text).n + date_words(no, day, text).n, 0);
    assert_int_equal(date_weekday_name(no).n + date_month_short(no).n, 0);
    assert_false(moment_is_set(moment_of(no, tijd_hm(9, 0))));
    assert_false(date_is_set(moment_date((moment){0})) || tijd_is_set(moment_tijd((moment){0})));
    assert_int_equal(moment_iso((moment){0}, text).n + tijd_text((tijd){0}, text).n, 0);
}

static void test_easter(void **state)
{
    (void)state;
    static const struct {
        int y, m, d;
    } t[] = {
        {1818, 3, 22},
        {1900, 4, 15},
        {1943, 4, 25},
        {1954, 4, 18},
        {1981, 4, 19},
        {2000, 4, 23},
        {2008, 3, 23},
        {2019, 4, 21},
        {2024, 3, 31},
        {2025, 4, 20},
        {2026, 4, 5},
        {2027, 3, 28},
        {2038, 4, 25},
        {2049, 4, 18},
        {2076, 4, 19},
        {2100, 3, 28},
    };
    for (size_t i = 0; i < countof(t); i++)
        assert_true(date_same(date_easter(t[i].y), date_ymd(t[i].y, t[i].m, t[i].d)));
    for (int y = 1583; y < 3000; y++) assert_int_equal(date_weekday(date_easter(y)), 7);
}

static void test_weeks(void **state)
{
    (void)state;
    static const struct {
        int y, m, d, week;
    } t[] = {
        {2026, 1, 1, 1},
        {2025, 12, 28, 52},
        {2025, 12, 29, 1},
        {2026, 12, 31, 53},
        {2027, 1, 3, 53},
        {2027, 1, 4, 1},
        {2024, 12, 30, 1},
        {2021, 1, 3, 53},
        {2020, 12, 31, 53},
        {2026, 9, 3, 36},
        {2005, 1, 1, 53},
        {2008, 12, 29, 1},
    };
    for (size_t i = 0; i < countof(t); i++)
        assert_int_equal(date_isoweek(date_ymd(t[i].y, t[i].m, t[i].d)), t[i].week);
    for (date d = date_ymd(1999, 1, 1); date_year(d) < 2030; d = date_plus(d, 1)) {
        date monday = date_monday(d);
        assert_int_equal(date_weekday(monday), 1);
        assert_in_range(date_diff(d, monday), 0, 6);
        assert_int_equal(date_isoweek(monday), date_isoweek(d));
    }
}

static void test_months_and_age(void **state)
{
    (void)state;
    static const struct {
        int y, m, d, months, y2, m2, d2;
    } t[] = {
        {2026, 1, 31, 1, 2026, 2, 28},
        {2024, 1, 31, 1, 2024, 2, 29},
        {2026, 3, 31, -1, 2026, 2, 28},
        {2026, 8, 31, 6, 2027, 2, 28},
        {2026, 11, 21, 36, 2029, 11, 21},
        {2024, 2, 29, 12, 2025, 2, 28},
        {2026, 12, 1, 1, 2027, 1, 1},
        {2026, 1, 15, -1, 2025, 12, 15},
    };
    for (size_t i = 0; i < countof(t); i++) {
        date d = date_plus_months(date_ymd(t[i].y, t[i].m, t[i].d), t[i].months);
        assert_true(date_same(d, date_ymd(t[i].y2, t[i].m2, t[i].d2)));
    }
    date leap = date_ymd(2004, 2, 29);
    assert_int_equal(date_age(leap, date_ymd(2022, 2, 28)), 17);
    assert_int_equal(date_age(leap, date_ymd(2022, 3, 1)), 18);
    assert_int_equal(date_age(leap, date_ymd(2024, 2, 29)), 20);
    assert_int_equal(date_age(date_ymd(2000, 9, 3), date_ymd(2026, 9, 2)), 25);
    assert_int_equal(date_age(date_ymd(2000, 9, 3), date_ymd(2026, 9, 3)), 26);
}

static void test_parse(void **state)
{
    (void)state;
    static const char *const third[] = {
        "3-9-2026",
        "03-09-2026",
        "3/9/2026",
        "3.9.2026",
        "2026-09-03",
        "20260903",
        "3 sep 2026",
        "3 september 2026",
        "3 SEPTEMBER 2026",
        "3 Sep. 2026",
        " 3-9-2026\n",
        "3-sep-2026",
        "3 sept 2026",
        "03.09.2026",
    };
    static const char *const none[] = {
        "",
        "3",
        "3-9",
        "3-9-26",
        "31-4-2026",
        "29-2-2026",
        "0-1-2026",
        "3-13-2026",
        "3--2026",
        "3-9-2026x",
        "x3-9-2026",
        "3-9/2026",
        "2026-9-3",
        "2026/09/03",
        "20260931",
        "3 sepp 2026",
        "3  september 2026",
        "september 2026",
        "99999999999-1-2026",
        "3-9-20260",
        "3-9-0000",
        "3 9 2026",
        "2026-09-03T10:00",
        "-3-9-2026",
        "3 mei",
        "3\0-9-2026",
        "٣-٩-٢٠٢٦",
        "3. 2026",
    };
    date d, day = date_ymd(2026, 9, 3);
    for (size_t i = 0; i < countof(third); i++) {
        bool ok = date_parse(str_of(third[i]), &d) && date_same(d, day);
        if (!ok) fail_msg("not read: %s", third[i]);
    }
    for (size_t i = 0; i < countof(none); i++)
        if (date_parse(str_of(none[i]), &d)) fail_msg("read: %s", none[i]);
    assert_false(date_parse(S("3-9-2026\0"), &d));
}

static void test_parse_months(void **state)
{
    (void)state;
    date d;
    static const char *const months[] = {
        "januari",
        "feb",
        "mrt",
        "maart",
        "april",
        "mei",
        "jun",
        "juli",
        "aug",
        "okt",
        "nov",
        "dec",
        "march",
        "october",
    };
    static const int numbers[] = {1, 2, 3, 3, 4, 5, 6, 7, 8, 10, 11, 12, 3, 10};
    for (size_t i = 0; i < countof(months); i++) {
        char text[64];
        snprintf(text, sizeof text, "3 %s 2026", months[i]);
        assert_true(date_parse(str_of(text), &d));
        assert_int_equal(date_month(d), numbers[i]);
    }
}

static void test_words(void **state)
{
    (void)state;
    char text[DATE_TEXT];
    date day = date_ymd(2026, 11, 20), today = date_ymd(2026, 9, 3);
    assert_true(same(date_words(day, today, text), "20 november"));
    assert_true(same(date_words(day, date_plus(today, 365), text), "20 november 2026"));
    assert_true(same(date_nl(day, text), "20-11-2026"));
    assert_true(same(date_iso(date_ymd(33, 4, 5), text), "0033-04-05"));
    assert_true(same(date_weekday_name(day), "vrijdag"));
    assert_true(same(date_month_short(day), "nov"));
    lang_set(S("xx")); /* months that are longer than the room */
    str words = date_words(date_ymd(2026, 9, 30), date_ymd(2025, 1, 1), text);
    assert_true(str_ends(words, S(" 2026")) && words.n < DATE_TEXT);
    lang_set(S("nl"));
}

static void test_tijd(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        int minutes;
    } t[] = {
        {"9.30", 570},
        {"09:30", 570},
        {"930", 570},
        {"0930", 570},
        {"9", 540},
        {"09", 540},
        {"0.00", 0},
        {"23.59", 1439},
        {"9.30 uur", 570},
        {" 9:05 ", 545},
        {"0", 0},
        {"", -1},
        {"24.00", -1},
        {"9.60", -1},
        {"9.3", -1},
        {"9:3:0", -1},
        {".30", -1},
        {"9.", -1},
        {"12345", -1},
        {"x", -1},
        {"-1", -1},
        {"uur", -1},
        {"99", -1},
        {"9.300", -1},
    };
    char text[DATE_TEXT];
    for (size_t i = 0; i < countof(t); i++) {
        tijd u = {0};
        bool ok = tijd_parse(str_of(t[i].text), &u);
        if (ok != (t[i].minutes >= 0) || tijd_minutes(u) != t[i].minutes) fail_msg("%s", t[i].text);
    }
    for (int m = 0; m < 24 * 60; m++) {
        tijd back = {0}, u = tijd_hm(m / 60, m % 60);
        assert_true(tijd_parse(tijd_text(u, text), &back) && back.m == u.m);
    }
    assert_false(tijd_is_set(tijd_hm(-1, 0)) || tijd_is_set(tijd_hm(0, 60)));
}

/* Where the clock goes forward or back (EU rule; the dates stand in the Staatscourant). */
static void test_summer_time(void **state)
{
    (void)state;
    static const struct {
        const char *utc, *local;
    } t[] = {
        {"2026-03-29T00:59:59Z", "29-3-2026 1.59"},
        {"2026-03-29T01:00:00Z", "29-3-2026 3.00"},
        {"2026-10-25T00:59:59Z", "25-10-2026 2.59"},
        {"2026-10-25T01:00:00Z", "25-10-2026 2.00"},
        {"2025-03-30T01:00:00Z", "30-3-2025 3.00"},
        {"2025-10-26T01:00:00Z", "26-10-2025 2.00"},
        {"2026-01-01T00:00:00Z", "1-1-2026 1.00"},
        {"2026-07-01T00:00:00Z", "1-7-2026 2.00"},
        {"2026-06-30T22:30:00Z", "1-7-2026 0.30"},
        {"1995-09-24T00:59:00Z", "24-9-1995 2.59"},
        {"1995-09-24T01:00:00Z", "24-9-1995 2.00"},
        {"1996-10-27T00:59:00Z", "27-10-1996 2.59"},
        {"1981-03-29T01:00:00Z", "29-3-1981 3.00"},
        {"1977-04-03T01:00:00Z", "3-4-1977 3.00"},
        {"1978-10-01T00:59:00Z", "1-10-1978 2.59"},
        {"1976-07-01T00:00:00Z", "1-7-1976 1.00"},
        {"1960-07-01T23:30:00Z", "2-7-1960 0.30"},
    };
    for (size_t i = 0; i < countof(t); i++) {
        moment m;
        char text[DATE_TEXT], both[2 * DATE_TEXT];
        assert_true(moment_parse(str_of(t[i].utc), &m));
        str day = date_nl(moment_date(m), text);
        int n = snprintf(both, sizeof both, "%.*s ", STR_FMT(day));
        str time = tijd_text(moment_tijd(m), text);
        snprintf(both + n, sizeof both - (size_t)n, "%.*s", STR_FMT(time));
        if (strcmp(both, t[i].local)) fail_msg("%s: %s", t[i].utc, both);
    }
}

/* Each minute of the two weeks in which the clock changes. */
static void test_weeks_of_change(void **state)
{
    (void)state;
    const date from[] = {date_ymd(2026, 3, 26), date_ymd(2026, 10, 22)};
    for (size_t i = 0; i < countof(from); i++) {
        moment m = moment_of(from[i], (tijd){0});
        int doubled = 0;
        for (int k = 0; k < 7 * 24 * 60; k++, m.ms += 60000) {
            moment back = moment_of(moment_date(m), moment_tijd(m));
            doubled += back.ms != m.ms;
            assert_true(back.ms == m.ms || back.ms == m.ms - 3600000); /* the first of the two */
        }
        assert_int_equal(doubled, i == 0 ? 0 : 60);
    }
    moment gap = moment_of(date_ymd(2026, 3, 29), tijd_hm(2, 30)); /* there is no such minute */
    assert_int_equal(tijd_minutes(moment_tijd(gap)), 3 * 60 + 30);
    i64 day = moment_of(date_ymd(2026, 3, 30), (tijd){0}).ms
              - moment_of(date_ymd(2026, 3, 29), (tijd){0}).ms;
    assert_int_equal(day, 23 * 3600000);
}

/* Hours that pass on the clock of Amsterdam; the night in which it changes has 23 or 25. */
static void test_minutes_that_pass(void **state)
{
    (void)state;
    static const struct {
        int month, day, van, tot, minutes;
    } t[] = {
        {3, 28, 9 * 60, 12 * 60, 180},        {3, 28, 0, 1440, 1440},
        {3, 28, 23 * 60, 31 * 60, 7 * 60},    {3, 29, 0, 7 * 60, 6 * 60},
        {3, 29, 9 * 60, 12 * 60, 180},        {3, 29, 0, 1440, 23 * 60},
        {10, 24, 23 * 60, 31 * 60, 9 * 60},   {10, 25, 0, 7 * 60, 8 * 60},
        {10, 25, 9 * 60, 12 * 60, 180},       {10, 25, 0, 1440, 25 * 60},
        {11, 23, 22 * 60, 30 * 60, 8 * 60},   {11, 23, -60, 60, 120},
        {3, 29, 2 * 60 + 30, 3 * 60, 0},      {11, 23, 12 * 60, 9 * 60, 0},
    };
    for (size_t i = 0; i < countof(t); i++) {
        int is = date_minutes(date_ymd(2026, t[i].month, t[i].day), t[i].van, t[i].tot);
        if (is != t[i].minutes) fail_msg("%zu: %d minutes, not %d", i, is, t[i].minutes);
    }
    assert_int_equal(date_minutes((date){0}, 60, 90), 30);
}

static void test_moment_text(void **state)
{
    (void)state;
    static const struct {
        const char *text, *iso;
    } t[] = {
        {"2026-11-21T22:28:46Z", "2026-11-21T22:28:46Z"},
        {"2026-11-21T22:28:46.5Z", "2026-11-21T22:28:46.500Z"},
        {"2026-11-21T22:28:46.123456Z", "2026-11-21T22:28:46.123Z"},
        {"2026-11-21T22:28Z", "2026-11-21T22:28:00Z"},
        {"2026-11-21T23:28:46+01:00", "2026-11-21T22:28:46Z"},
        {"2026-11-21T12:28:46-0930", "2026-11-21T21:58:46Z"},
        {"2026-11-21T23:28", "2026-11-21T22:28:00Z"},
        {"2026-07-21 23:28:01", "2026-07-21T21:28:01Z"},
        {"21-11-2026", "2026-11-20T23:00:00Z"},
        {"21-11-2026 9.30", "2026-11-21T08:30:00Z"},
        {"1969-12-31T23:59:59.999Z", "1969-12-31T23:59:59.999Z"},
        {"1900-01-01T00:00:00Z", "1900-01-01T00:00:00Z"},
    };
    static const char *const none[] = {
        "",
        "x",
        "2026-11-21T",
        "2026-11-21T22",
        "2026-11-21T24:00Z",
        "2026-11-21T22:60Z",
        "2026-11-21T22:28:60Z",
        "2026-11-31T22:28:46Z",
        "2026-11-21T22:28:46Zx",
        "2026-11-21T22:28:46.Z",
        "2026-11-21T22:28+15:00",
        "21-11-2026 25.00",
        "2026-11-21T22:28+01:0",
    };
    char text[DATE_TEXT];
    moment m, back;
    for (size_t i = 0; i < countof(t); i++) {
        if (!moment_parse(str_of(t[i].text), &m)) fail_msg("not read: %s", t[i].text);
        if (!same(moment_iso(m, text), t[i].iso)) fail_msg("%s: %s", t[i].text, text);
        assert_true(moment_parse(moment_iso(m, text), &back) && back.ms == m.ms);
    }
    for (size_t i = 0; i < countof(none); i++)
        if (moment_parse(str_of(none[i]), &m)) fail_msg("read: %s", none[i]);
    moment_fix((moment){1234567890123});
    assert_int_equal(moment_now().ms, 1234567890123);
    moment_fix((moment){0});
    assert_true(moment_now().ms > 1767225600000); /* 2026 */
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_every_day),
        cmocka_unit_test(test_ends),
        cmocka_unit_test(test_not_set),
        cmocka_unit_test(test_easter),
        cmocka_unit_test(test_weeks),
        cmocka_unit_test(test_months_and_age),
        cmocka_unit_test(test_parse),
        cmocka_unit_test(test_parse_months),
        cmocka_unit_test(test_words),
        cmocka_unit_test(test_tijd),
        cmocka_unit_test(test_summer_time),
        cmocka_unit_test(test_weeks_of_change),
        cmocka_unit_test(test_minutes_that_pass),
        cmocka_unit_test(test_moment_text),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
