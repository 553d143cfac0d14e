#include "base/kalender.h"

#include <stdio.h>

enum { REGEL = 75 /* octets, RFC 5545 3.1 */, STEMPEL = 24, DAG = 24 * 60 };

/* Summer time as the law has it since 1996 (Directive 2000/84/EC). */
static const char zone[] =
    "BEGIN:VTIMEZONE\r\nTZID:Europe/Amsterdam\r\n"
    "BEGIN:DAYLIGHT\r\nDTSTART:19960331T020000\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\n"
    "TZNAME:CEST\r\nRRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\r\nEND:DAYLIGHT\r\n"
    "BEGIN:STANDARD\r\nDTSTART:19961027T030000\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\n"
    "TZNAME:CET\r\nRRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\r\nEND:STANDARD\r\n"
    "END:VTIMEZONE\r\n";

/* A content line, folded so that no sign is cut in two. */
static void zet_regel(buf *b, str s)
{
    size_t vol = 0;
    for (size_t i = 0; i < s.n;) {
        size_t n = 1;
        while (i + n < s.n && ((u8)s.p[i + n] & 0xc0) == 0x80) n++;
        if (vol + n > REGEL) {
            buf_add(b, S("\r\n "));
            vol = 1;
        }
        buf_add(b, str_sub(s, i, i + n));
        vol += n;
        i += n;
    }
    buf_add(b, S("\r\n"));
}

/* NAAM:tekst; what has a meaning is escaped, other control signs go (RFC 5545 3.3.11). */
static void zet_tekst(buf *b, const char *naam, str tekst)
{
    buf r = buf_new(b->a);
    if (!tekst.n) return;
    buf_add(&r, str_of(naam));
    buf_add(&r, S(":"));
    for (size_t i = 0; i < tekst.n; i++) {
        char c = tekst.p[i];
        if (c == '\n') buf_add(&r, S("\\n"));
        else if ((u8)c < ' ' || c == 0x7f) continue;
        else if (c == '\\' || c == ';' || c == ',') buf_add(&r, (str){(const char[]){'\\', c}, 2});
        else buf_add(&r, (str){&c, 1});
    }
    zet_regel(b, buf_str(&r));
}

static void zet_lokaal(buf *b, const char *naam, date dag, int minuten)
{
    int jaar, maand, d;
    for (; minuten >= DAG; minuten -= DAG) dag = date_plus(dag, 1);
    date_split(dag, &jaar, &maand, &d);
    buf_fmt(b, "%s;TZID=Europe/Amsterdam:%04d%02d%02dT%02d%02d00\r\n", naam, jaar, maand, d,
            minuten / 60, minuten % 60);
}

static void zet_dag(buf *b, const char *naam, date dag)
{
    int jaar, maand, d;
    date_split(dag, &jaar, &maand, &d);
    buf_fmt(b, "%s;VALUE=DATE:%04d%02d%02d\r\n", naam, jaar, maand, d);
}

/* 20261123T080000Z */
static void stempel(moment m, char out[STEMPEL])
{
    char iso[DATE_TEXT];
    str s = moment_iso((moment){m.ms - m.ms % 1000}, iso);
    size_t n = 0;
    for (size_t i = 0; i < s.n && n + 1 < STEMPEL; i++)
        if (s.p[i] != '-' && s.p[i] != ':') out[n++] = s.p[i];
    out[n] = 0;
}

/* UNTIL is UTC when DTSTART has a zone (RFC 5545 3.3.10): the last second before that day. */
static void zet_herhaling(buf *b, const kalender_item *k)
{
    char tot[STEMPEL];
    if (!k->elke_week) return;
    if (!date_is_set(k->herhaal_tot)) {
        buf_add(b, S("RRULE:FREQ=WEEKLY\r\n"));
    } else {
        stempel((moment){moment_of(k->herhaal_tot, tijd_hm(0, 0)).ms - 1000}, tot);
        buf_fmt(b, "RRULE:FREQ=WEEKLY;UNTIL=%s\r\n", tot);
    }
    for (int i = 0; i < k->nniet; i++)
        if (date_weekday(k->niet[i]) == date_weekday(k->dag))
            zet_lokaal(b, "EXDATE", k->niet[i], k->van);
}

static void zet_wanneer(buf *b, const kalender_item *k)
{
    if (k->tot <= k->van) {
        zet_dag(b, "DTSTART", k->dag);
        zet_dag(b, "DTEND", date_plus(k->dag, 1));
        return;
    }
    zet_lokaal(b, "DTSTART", k->dag, k->van);
    zet_lokaal(b, "DTEND", k->dag, k->tot);
    zet_herhaling(b, k);
}

void kalender_begin(buf *b, str naam)
{
    buf_add(b, S("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Tweespoor//Tweespoor//NL\r\n"
                 "CALSCALE:GREGORIAN\r\n"));
    zet_tekst(b, "X-WR-CALNAME", naam);
    buf_add(b, S("X-WR-TIMEZONE:Europe/Amsterdam\r\n"
                 "REFRESH-INTERVAL;VALUE=DURATION:PT1H\r\nX-PUBLISHED-TTL:PT1H\r\n"));
    buf_add(b, str_of(zone));
}

void kalender_zet(buf *b, const kalender_item *k)
{
    char nu[STEMPEL];
    if (!date_is_set(k->dag) || !moment_is_set(k->gewijzigd)) bug("kalender: no day or moment");
    bool op = k->elke_week && date_is_set(k->herhaal_tot) && !date_before(k->dag, k->herhaal_tot);
    if (op) return;
    stempel(k->gewijzigd, nu);
    buf_add(b, S("BEGIN:VEVENT\r\n"));
    zet_tekst(b, "UID", k->uid);
    buf_fmt(b, "DTSTAMP:%s\r\nLAST-MODIFIED:%s\r\nSEQUENCE:%lld\r\n", nu, nu,
            (long long)k->volgnummer);
    zet_wanneer(b, k);
    zet_tekst(b, "SUMMARY", k->titel);
    zet_tekst(b, "LOCATION", k->plaats);
    buf_add(b, k->afgelast ? S("STATUS:CANCELLED\r\n") : S("STATUS:CONFIRMED\r\n"));
    buf_add(b, S("END:VEVENT\r\n"));
}

void kalender_eind(buf *b) { buf_add(b, S("END:VCALENDAR\r\n")); }
