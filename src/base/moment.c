/* moment.c: times of day, moments, and the clock of Europe/Amsterdam (date.h). */
#include "base/date.h"

#include <stdatomic.h>
#include <stdio.h>
#include <time.h>

enum { MINUTE_MS = 60 * 1000, DAY_MINUTES = 24 * 60, EPOCH_DAY = 719163 /* 1-1-1970 */ };

/* ---- times of day ---- */

bool tijd_is_set(tijd t) { return t.m != 0; }

tijd tijd_hm(int hour, int minute)
{
    bool ok = hour >= 0 && hour < 24 && minute >= 0 && minute < 60;
    return ok ? (tijd){60 * hour + minute + 1} : (tijd){0};
}

int tijd_minutes(tijd t) { return t.m - 1; }

bool tijd_parse(str s, tijd *out)
{
    int digits = 0, number = 0, after = -1; /* after: digits before the sign */
    s = str_trim(s);
    if (str_ends(s, S("uur"))) s = str_trim(str_sub(s, 0, s.n - 3));
    for (size_t i = 0; i < s.n; i++) {
        if ((s.p[i] == '.' || s.p[i] == ':') && after < 0) {
            after = digits;
        } else if (s.p[i] >= '0' && s.p[i] <= '9' && digits < 4) {
            number = number * 10 + (s.p[i] - '0');
            digits++;
        } else {
            return false;
        }
    }
    bool ok = after < 0 ? digits > 0 : after > 0 && digits - after == 2;
    bool whole = after < 0 && digits <= 2; /* an hour and no minutes */
    tijd t = whole ? tijd_hm(number, 0) : tijd_hm(number / 100, number % 100);
    if (!ok || !tijd_is_set(t)) return false;
    *out = t;
    return true;
}

str tijd_text(tijd t, char out[DATE_TEXT])
{
    int m = tijd_minutes(t);
    out[0] = 0;
    if (!tijd_is_set(t)) return (str){out, 0};
    return (str){out, (size_t)snprintf(out, DATE_TEXT, "%d.%02d", m / 60, m % 60)};
}

/* ---- Amsterdam ---- */

static date last_sunday(int year, int month)
{
    date d = date_plus_months(date_ymd(year, month, 1), 1);
    d = date_plus(d, -1);
    return date_plus(d, -(date_weekday(d) % 7));
}

/* Summer time runs from 01:00 UTC on the first of these days to 01:00 UTC on the second: directive
 * 2000/84/EC, before it the earlier directives. Not set: a year without. */
static void summer(int year, date *van, date *tot)
{
    *van = *tot = (date){0};
    if (year < 1977) return;
    date april = date_ymd(year, 4, 1);
    *van = year > 1980 ? last_sunday(year, 3) : date_plus(april, (7 - date_weekday(april)) % 7);
    *tot = last_sunday(year, year > 1995 ? 10 : 9);
    if (year == 1978) *tot = date_ymd(year, 10, 1);
}

static i64 floor_div(i64 a, i64 b) { return a / b - (a % b < 0); }

static date day_of(i64 minutes)
{
    i64 day = floor_div(minutes, DAY_MINUTES) + EPOCH_DAY;
    return day > 0 && day <= INT32_MAX ? date_plus((date){(i32)day}, 0) : (date){0};
}

/* Minutes that Amsterdam is ahead of UTC, at this minute since 1970 in UTC. */
static int ahead(i64 minutes)
{
    date van, tot;
    i64 shifted = minutes - 60; /* so that the change falls at the start of a day */
    date d = day_of(shifted);
    summer(date_year(d), &van, &tot);
    return date_is_set(van) && !date_before(d, van) && date_before(d, tot) ? 120 : 60;
}

static i64 local_minutes(moment m)
{
    i64 minutes = floor_div(m.ms, MINUTE_MS);
    return minutes + ahead(minutes);
}

bool moment_is_set(moment m) { return m.ms != 0; }
date moment_date(moment m) { return moment_is_set(m) ? day_of(local_minutes(m)) : (date){0}; }

tijd moment_tijd(moment m)
{
    if (!moment_is_set(m)) return (tijd){0};
    i64 minutes = local_minutes(m);
    return (tijd){(i32)(minutes - floor_div(minutes, DAY_MINUTES) * DAY_MINUTES) + 1};
}

moment moment_of(date d, tijd t)
{
    if (!date_is_set(d)) return (moment){0};
    i64 local = ((i64)d.day - EPOCH_DAY) * DAY_MINUTES + (tijd_is_set(t) ? tijd_minutes(t) : 0);
    i64 minutes = local - (ahead(local - 120) == 120 ? 120 : 60); /* doubled: summer comes first */
    return (moment){minutes * MINUTE_MS};
}

static i64 wall(date d, int minutes)
{
    date day = date_plus(d, (int)floor_div(minutes, DAY_MINUTES));
    int of_day = minutes - (int)floor_div(minutes, DAY_MINUTES) * DAY_MINUTES;
    return moment_of(day, tijd_hm(of_day / 60, of_day % 60)).ms / MINUTE_MS;
}

int date_minutes(date d, int van, int tot)
{
    i64 passed = date_is_set(d) ? wall(d, tot) - wall(d, van) : tot - van;
    return passed > 0 ? (int)passed : 0;
}

/* ---- text ---- */

static bool two_digits(str *s, int *out)
{
    if (s->n < 2 || s->p[0] < '0' || s->p[0] > '9' || s->p[1] < '0' || s->p[1] > '9') return false;
    *out = 10 * (s->p[0] - '0') + s->p[1] - '0';
    *s = str_sub(*s, 2, s->n);
    return true;
}

static bool take(str *s, char c)
{
    if (s->n == 0 || s->p[0] != c) return false;
    *s = str_sub(*s, 1, s->n);
    return true;
}

/* ".123" behind the seconds, to the millisecond; further digits are dropped. */
static bool take_fraction(str *s, int *ms)
{
    int n = 0;
    for (; s->n > 0 && s->p[0] >= '0' && s->p[0] <= '9' && n < 9; n++) {
        if (n < 3) *ms = *ms * 10 + (s->p[0] - '0');
        *s = str_sub(*s, 1, s->n);
    }
    for (int i = n; i < 3; i++) *ms *= 10;
    return n > 0;
}

/* What stands behind "2026-11-21T": 22:28[:46[.123]] and Z, +01:00 or nothing (Amsterdam). */
static bool parse_clock(str s, date d, moment *out)
{
    int hour, minute, second = 0, ms = 0, zone_hour, zone_minute;
    if (!two_digits(&s, &hour) || !take(&s, ':') || !two_digits(&s, &minute)) return false;
    if (take(&s, ':') && !two_digits(&s, &second)) return false;
    if (take(&s, '.') && !take_fraction(&s, &ms)) return false;
    tijd t = tijd_hm(hour, minute);
    if (!tijd_is_set(t) || second > 59) return false;
    i64 behind = (i64)second * 1000 + ms;
    if (s.n == 0) {
        *out = (moment){moment_of(d, t).ms + behind};
        return true;
    }
    i64 utc = ((i64)d.day - EPOCH_DAY) * DAY_MINUTES + tijd_minutes(t);
    if (!take(&s, 'Z')) {
        int sign = s.p[0] == '-' ? 1 : -1;
        if (!take(&s, '+') && !take(&s, '-')) return false;
        if (!two_digits(&s, &zone_hour) || zone_hour > 14) return false;
        take(&s, ':');
        if (!two_digits(&s, &zone_minute) || zone_minute > 59) return false;
        utc += sign * (60 * zone_hour + zone_minute);
    }
    *out = (moment){utc * MINUTE_MS + behind};
    return s.n == 0;
}

bool moment_parse(str s, moment *out)
{
    date d;
    tijd t;
    moment m;
    s = str_trim(s);
    if (date_parse(s, &d)) {
        *out = moment_of(d, (tijd){0});
        return true;
    }
    bool iso = s.n > 10 && (s.p[10] == 'T' || s.p[10] == ' ') && s.p[4] == '-';
    if (iso && date_parse(str_sub(s, 0, 10), &d) && parse_clock(str_sub(s, 11, s.n), d, &m)) {
        *out = m;
        return true;
    }
    i64 space = str_find(s, S(" "));
    if (space < 0 || !date_parse(str_sub(s, 0, (size_t)space), &d)) return false;
    if (!tijd_parse(str_sub(s, (size_t)space, s.n), &t)) return false;
    *out = moment_of(d, t);
    return true;
}

str moment_iso(moment m, char out[DATE_TEXT])
{
    out[0] = 0;
    i64 minutes = floor_div(m.ms, MINUTE_MS);
    date d = day_of(minutes);
    if (!moment_is_set(m) || !date_is_set(d)) return (str){out, 0};
    str day = date_iso(d, out);
    int of_day = (int)(minutes - floor_div(minutes, DAY_MINUTES) * DAY_MINUTES);
    int ms = (int)(m.ms - minutes * MINUTE_MS);
    size_t n = day.n, room = DATE_TEXT - n;
    n += (size_t)snprintf(out + n, room, "T%02d:%02d:%02d", of_day / 60, of_day % 60, ms / 1000);
    if (ms % 1000) n += (size_t)snprintf(out + n, DATE_TEXT - n, ".%03d", ms % 1000);
    out[n++] = 'Z';
    out[n] = 0;
    return (str){out, n};
}

/* ---- the clock ---- */

static _Atomic i64 fixed_ms;

void moment_fix(moment m) { atomic_store(&fixed_ms, m.ms); }

moment moment_now(void)
{
    struct timespec t;
    i64 fixed = atomic_load(&fixed_ms);
    if (fixed) return (moment){fixed};
    if (clock_gettime(CLOCK_REALTIME, &t)) bug("no clock");
    return (moment){(i64)t.tv_sec * 1000 + t.tv_nsec / 1000000};
}
