/* date.c: days. Times of day and moments stand in moment.c. */
#include "base/date.h"
#include "base/lang.h"

#include <stdio.h>

enum { LAST_YEAR = 9999 };

static const char *const month_name[] = {
    N_("januari"), N_("februari"),
                       N_("maart"), N_("april"), N_("mei"), N_("juni"),
                                                                N_("juli"),
                                                                    N_("augustus"),
                                                                        N_("september"),
                                                                            N_("oktober"),
                                                                                N_("november"),
                                                                                    N_("december"),
};
static const char *const month_short[] = {
    N_("jan"), N_("feb"), N_("mrt"), N_("apr"), N_("mei"), N_("jun"), N_("jul"),
                                                                          N_("aug"),
                                                                              N_("sep"),
                                                                                  N_("okt"),
                                                                                      N_("nov"),
                                                                                          N_("dec"),
};
static const char *const weekday_name[] = {
    N_("maandag"), N_("dinsdag"), N_("woensdag"), N_("donderdag"), N_("vrijdag"), N_("zaterdag"),
                                                                                      N_("zondag"),
};

/* ---- the calendar ---- */

/* Days before the first of this month, in a year that begins on 1 March: 0 = March. */
static int days_before_month(int m) { return (153 * m + 2) / 5; }

static int days_of_month(int year, int month)
{
    bool leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    if (month == 2) return leap ? 29 : 28;
    return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
}

bool date_is_set(date d) { return d.day != 0; }

date date_ymd(int year, int month, int day)
{
    if (year < 1 || year > LAST_YEAR || month < 1 || month > 12) return (date){0};
    if (day < 1 || day > days_of_month(year, month)) return (date){0};
    int y = month > 2 ? year : year - 1; /* counted from March, so that a leap day comes last */
    int m = month > 2 ? month - 3 : month + 9;
    return (date){365 * y + y / 4 - y / 100 + y / 400 + days_before_month(m) + day - 306};
}

void date_split(date d, int *year, int *month, int *day)
{
    *year = *month = *day = 0;
    if (!date_is_set(d)) return;
    int n = d.day + 305; /* days since 1 March of year 0 */
    int era = n / 146097, of_era = n % 146097;
    int of_400 = (of_era - of_era / 1460 + of_era / 36524 - of_era / 146096) / 365;
    int of_year = of_era - (365 * of_400 + of_400 / 4 - of_400 / 100);
    int m = (5 * of_year + 2) / 153;
    *day = of_year - days_before_month(m) + 1;
    *month = m < 10 ? m + 3 : m - 9;
    *year = 400 * era + of_400 + (*month <= 2);
}

int date_year(date d)
{
    int y, m, t;
    date_split(d, &y, &m, &t);
    return y;
}

int date_month(date d)
{
    int y, m, t;
    date_split(d, &y, &m, &t);
    return m;
}

int date_day(date d)
{
    int y, m, t;
    date_split(d, &y, &m, &t);
    return t;
}

int date_weekday(date d) { return date_is_set(d) ? (d.day - 1) % 7 + 1 : 0; }

date date_plus(date d, int days)
{
    i64 day = (i64)d.day + days;
    if (!date_is_set(d) || day < 1 || day > date_ymd(LAST_YEAR, 12, 31).day) return (date){0};
    return (date){(i32)day};
}

date date_plus_months(date d, int months)
{
    int y, m, day;
    date_split(d, &y, &m, &day);
    i64 n = 12 * (i64)y + m - 1 + months;
    if (!date_is_set(d) || n < 12 || n >= 12 * (LAST_YEAR + 1)) return (date){0};
    y = (int)(n / 12);
    m = (int)(n % 12) + 1;
    int last = days_of_month(y, m);
    return date_ymd(y, m, day < last ? day : last);
}

int date_diff(date a, date b) { return a.day - b.day; }
bool date_before(date a, date b) { return date_is_set(a) && date_is_set(b) && a.day < b.day; }
bool date_same(date a, date b) { return a.day == b.day; }
date date_min(date a, date b) { return !date_is_set(a) || date_before(b, a) ? b : a; }
date date_max(date a, date b) { return !date_is_set(a) || date_before(a, b) ? b : a; }

date date_easter(int year)
{
    int a = year % 19, b = year / 100, c = year % 100;
    int moon = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    int sunday = (32 + 2 * (b % 4) + 2 * (c / 4) - moon - c % 4) % 7;
    int late = (a + 11 * moon + 22 * sunday) / 451;
    int n = moon + sunday - 7 * late + 114;
    return date_ymd(year, n / 31, n % 31 + 1);
}

date date_monday(date d) { return date_plus(d, 1 - date_weekday(d)); }

int date_isoweek(date d)
{
    if (!date_is_set(d)) return 0;
    date thursday = date_plus(d, 4 - date_weekday(d)); /* its year is the year of the week */
    return date_diff(thursday, date_ymd(date_year(thursday), 1, 1)) / 7 + 1;
}

int date_age(date birth, date on)
{
    int y, m, d, on_y, on_m, on_d;
    date_split(birth, &y, &m, &d);
    date_split(on, &on_y, &on_m, &on_d);
    if (!date_is_set(birth) || !date_is_set(on)) return 0;
    return on_y - y - (on_m < m || (on_m == m && on_d < d));
}

/* ---- reading ---- */

/* Takes the digits at the front of s; how many there were. More than nine: as if none. */
static int take_digits(str *s, int *out)
{
    int n = 0;
    for (*out = 0; s->n > 0 && s->p[0] >= '0' && s->p[0] <= '9'; n++) {
        if (n == 9) return 0;
        *out = *out * 10 + (s->p[0] - '0');
        *s = str_sub(*s, 1, s->n);
    }
    return n;
}

static bool take_sign(str *s, const char *signs, char *sign)
{
    if (s->n == 0 || !strchr(signs, s->p[0]) || !s->p[0]) return false;
    *sign = s->p[0];
    *s = str_sub(*s, 1, s->n);
    return true;
}

static bool same_word(str s, const char *word)
{
    for (size_t i = 0; i < s.n; i++)
        if (!word[i] || (s.p[i] | 0x20) != word[i]) return false;
    return !word[s.n];
}

/* Dutch and English, whole or short, with or without a dot; 0: no month. */
static int month_of(str s)
{
    static const struct {
        const char *word;
        int month;
    } more[] = {
        {"january", 1},
        {"february", 2},
        {"mar", 3},
        {"march", 3},
        {"may", 5},
        {"june", 6},
        {"july", 7},
        {"august", 8},
        {"sept", 9},
        {"oct", 10},
        {"october", 10},
    };
    if (str_ends(s, S("."))) s.n--;
    for (int i = 0; i < 12; i++)
        if (same_word(s, month_name[i]) || same_word(s, month_short[i])) return i + 1;
    for (size_t i = 0; i < countof(more); i++)
        if (same_word(s, more[i].word)) return more[i].month;
    return 0;
}

/* What stands behind the day: " september 2026" or "-sep-2026". */
static date parse_words(int day, str rest)
{
    int year;
    char sign;
    if (!take_sign(&rest, " -", &sign)) return (date){0};
    size_t n = 0;
    while (n < rest.n && rest.p[n] != sign) n++;
    int month = month_of(str_sub(rest, 0, n));
    rest = str_sub(rest, n + 1, rest.n);
    if (take_digits(&rest, &year) != 4 || rest.n) return (date){0};
    return date_ymd(year, month, day);
}

static date parse(str s)
{
    int a, b, c;
    char sign, second;
    int first = take_digits(&s, &a);
    if (first == 8 && s.n == 0) return date_ymd(a / 10000, a / 100 % 100, a % 100);
    if (first != 1 && first != 2 && first != 4) return (date){0};
    str rest = s;
    if (!take_sign(&s, "-/.", &sign)) return first == 4 ? (date){0} : parse_words(a, rest);
    int middle = take_digits(&s, &b);
    if (middle == 0 && first != 4) return parse_words(a, rest);
    if (middle > 2 || !take_sign(&s, "-/.", &second) || sign != second) return (date){0};
    int last = take_digits(&s, &c);
    if (s.n) return (date){0};
    if (first == 4) return last == 2 && middle == 2 && sign == '-' ? date_ymd(a, b, c) : (date){0};
    return last == 4 ? date_ymd(c, b, a) : (date){0};
}

bool date_parse(str s, date *out)
{
    date d = parse(str_trim(s));
    if (!date_is_set(d)) return false;
    *out = d;
    return true;
}

/* ---- writing ---- */

static str written(const char *out, int n) { return (str){out, n < 0 ? 0 : (size_t)n}; }

str date_iso(date d, char out[DATE_TEXT])
{
    int y, m, t;
    date_split(d, &y, &m, &t);
    out[0] = 0;
    return date_is_set(d) ? written(out, snprintf(out, DATE_TEXT, "%04d-%02d-%02d", y, m, t))
                          : (str){out, 0};
}

str date_nl(date d, char out[DATE_TEXT])
{
    int y, m, t;
    date_split(d, &y, &m, &t);
    out[0] = 0;
    return date_is_set(d) ? written(out, snprintf(out, DATE_TEXT, "%d-%d-%04d", t, m, y))
                          : (str){out, 0};
}

/* At most n bytes of s, in whole letters. */
static str clip(str s, size_t n)
{
    if (s.n <= n) return s;
    while (n > 0 && (s.p[n] & 0xc0) == 0x80) n--;
    return str_sub(s, 0, n);
}

str date_words(date d, date today, char out[DATE_TEXT])
{
    int y, m, t;
    date_split(d, &y, &m, &t);
    out[0] = 0;
    if (!date_is_set(d)) return (str){out, 0};
    str month = clip(lang_text(month_name[m - 1]), DATE_TEXT - 10);
    int n = snprintf(out, DATE_TEXT, "%d %.*s", t, STR_FMT(month));
    if (y != date_year(today)) n += snprintf(out + n, (size_t)(DATE_TEXT - n), " %d", y);
    return written(out, n);
}

str date_weekday_name(date d)
{
    return date_is_set(d) ? lang_text(weekday_name[date_weekday(d) - 1]) : (str){0};
}

str date_month_short(date d)
{
    return date_is_set(d) ? lang_text(month_short[date_month(d) - 1]) : (str){0};
}
