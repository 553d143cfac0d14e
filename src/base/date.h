/* date.h: days, moments and times of day, each its own type. Gregorian, UTC inside;
 * people see the clock of Europe/Amsterdam. Zero value = not known. */
#ifndef BASE_DATE_H
#define BASE_DATE_H
#include "base/base.h"

typedef struct { i32 day; } date;       /* 1 = 1 January of year 1 */
typedef struct { i64 ms; } moment;      /* since 1970-01-01T00:00Z */
typedef struct { i32 m; } tijd;         /* minutes since midnight + 1 */

/* What cannot be answered because a day is not known: 0, false, or again a day that is not set. */
bool date_is_set(date d);
date date_ymd(int year, int month, int day);  /* not set when there is no such day */
void date_split(date d, int *year, int *month, int *day);
int date_year(date d);
int date_month(date d);
int date_day(date d);
int date_weekday(date d);                     /* 1 = Monday .. 7 = Sunday */
date date_plus(date d, int days);             /* outside the years 1 to 9999: not set */
date date_plus_months(date d, int months);    /* clips to the end of the month (domain.md 8) */
int date_diff(date a, date b);                /* days from b to a: a - b */
bool date_before(date a, date b);             /* both known, and a before b */
bool date_same(date a, date b);               /* also: both not known */
date date_min(date a, date b);                /* the earlier; one not set: the other */
date date_max(date a, date b);
date date_easter(int year);
date date_monday(date d);                     /* Monday of the ISO week */
int date_isoweek(date d);
int date_age(date birth, date on);            /* whole years; born on 29 Feb: from 1 March */

/* Reads 3-9-2026, 03-09-2026, 3/9/2026, 3.9.2026, 2026-09-03, 20260903, 3 sep 2026,
 * 3 september 2026. False: no such day. */
bool date_parse(str s, date *out);
enum { DATE_TEXT = 40 };
str date_iso(date d, char out[DATE_TEXT]);    /* 2026-09-03; empty when not set */
str date_nl(date d, char out[DATE_TEXT]);     /* 3-9-2026 */
/* "20 november", with the year when it differs from that of today; in the thread's language. */
str date_words(date d, date today, char out[DATE_TEXT]);
str date_weekday_name(date d);                /* "maandag", in the thread's language */
str date_month_short(date d);                 /* "nov" */

bool tijd_is_set(tijd t);
tijd tijd_hm(int hour, int minute);
int tijd_minutes(tijd t);                     /* since midnight; -1 when not set */
bool tijd_parse(str s, tijd *out);            /* 9.30, 09:30, 930, 9 */
str tijd_text(tijd t, char out[DATE_TEXT]);   /* 9.30 */

bool moment_is_set(moment m);
date moment_date(moment m);                   /* the day in Amsterdam */
tijd moment_tijd(moment m);                   /* the time of day in Amsterdam */
moment moment_of(date d, tijd t);             /* from Amsterdam; the first of a doubled hour */
/* Minutes that pass between two readings of the clock on the wall in Amsterdam, both in minutes
 * since midnight of d (0 to 1440, or past it: the next day): less or more than their difference
 * where summer time begins or ends. Never below 0. d not set: their difference. */
int date_minutes(date d, int van, int tot);
/* Reads 2026-11-21T22:28:46Z, also with .123, +01:00 or no zone (Amsterdam); 21-11-2026 22.28;
 * a date alone: its midnight in Amsterdam. */
bool moment_parse(str s, moment *out);
/* 2026-11-21T22:28:46Z, with .123 when there are milliseconds. */
str moment_iso(moment m, char out[DATE_TEXT]);
/* The one reading of the machine's clock; only serve, cli and store may call it. */
moment moment_now(void);
/* For tests and demonstrations: the clock stands still at m; not set: it runs again. */
void moment_fix(moment m);

#endif
