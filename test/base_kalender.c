/* base_kalender: what kalender.c writes is read back by libical: same titles, same hours on both
 * sides of summer time, folded and escaped. libical is the referee here and works nowhere else. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include "base/kalender.h"

#include <libical/ical.h>
#include <stdio.h>
#include <stdlib.h>

static arena a, begin;

static int op(void **state)
{
    (void)state;
    a = begin = arena_new(1 << 20);
    icalerror_set_errors_are_fatal(false);
    return 0;
}

static int af(void **state)
{
    (void)state;
    arena_free(&begin, 1 << 20);
    return 0;
}

static str kalender(const kalender_item *k, int n)
{
    buf b = buf_new(&a);
    kalender_begin(&b, S("Mijn week; les, werk \\ é"));
    for (int i = 0; i < n; i++) kalender_zet(&b, &k[i]);
    kalender_eind(&b);
    return buf_str(&b);
}

static icalcomponent *lees(str s)
{
    icalcomponent *c = icalparser_parse_string(arena_c(&a, s));
    assert_non_null(c);
    assert_int_equal(icalcomponent_isa(c), ICAL_VCALENDAR_COMPONENT);
    assert_int_equal(icalcomponent_count_errors(c), 0);
    assert_true(icalrestriction_check(c));
    assert_int_equal(icalcomponent_count_errors(c), 0); /* the check adds what it does not like */
    return c;
}

static kalender_item les(void)
{
    return (kalender_item){.uid = S("x-y@tweespoor"), .titel = S("Les: A2"), .plaats = S("Zuid"),
        .dag = date_ymd(2026, 3, 16), .van = 9 * 60, .tot = 11 * 60 + 30, .elke_week = true,
        .herhaal_tot = date_ymd(2026, 11, 3), .volgnummer = 7,
        .gewijzigd = moment_of(date_ymd(2026, 3, 1), tijd_hm(12, 0))};
}

/* Each line ends by CR LF, is at most 75 octets, and cuts no sign in two. */
static void keur_regels(str s)
{
    size_t n = 0;
    for (size_t i = 0; i < s.n; i++) {
        if (s.p[i] == '\n') assert_true(i > 0 && s.p[i - 1] == '\r');
        if (s.p[i] == '\r') assert_true(i + 1 < s.n && s.p[i + 1] == '\n');
        if (s.p[i] == '\n') n = 0;
        else if (s.p[i] != '\r') n++;
        if (n == 1) assert_true(((u8)s.p[i] & 0xc0) != 0x80);
        assert_true(n <= 75);
    }
    assert_true(str_ends(s, S("END:VCALENDAR\r\n")));
}

static int keren;
static struct { int maand, dag, uur, utc; } keer[64];

static void tel(icalcomponent *c, struct icaltime_span *span, void *data)
{
    time_t t = span->start;
    struct tm utc, nl;
    (void)c;
    (void)data;
    gmtime_r(&t, &utc);
    struct icaltimetype loc = icaltime_from_timet_with_zone(
        t, 0, icaltimezone_get_builtin_timezone("Europe/Amsterdam"));
    (void)nl;
    keer[keren].maand = loc.month;
    keer[keren].dag = loc.day;
    keer[keren].uur = loc.hour;
    keer[keren++].utc = utc.tm_hour;
}

static void test_zomertijd(void **state)
{
    (void)state;
    kalender_item k = les();
    date niet[] = {date_ymd(2026, 4, 6), date_ymd(2026, 4, 7)}; /* Easter Monday; not a Monday */
    k.niet = niet;
    k.nniet = 2;
    str s = kalender(&k, 1);
    keur_regels(s);
    icalcomponent *c = lees(s), *e = icalcomponent_get_first_component(c, ICAL_VEVENT_COMPONENT);
    keren = 0;
    icalcomponent_foreach_recurrence(e, icaltime_from_string("20260101T000000Z"),
        icaltime_from_string("20270101T000000Z"), tel, NULL);
    assert_int_equal(keren, 34 - 1); /* 16 March to 2 November, without Easter Monday */
    for (int i = 0; i < keren; i++) {
        bool zomer = (keer[i].maand > 3 || (keer[i].maand == 3 && keer[i].dag >= 29)) &&
                     (keer[i].maand < 10 || (keer[i].maand == 10 && keer[i].dag < 25));
        assert_int_equal(keer[i].uur, 9);
        assert_int_equal(keer[i].utc, zomer ? 7 : 8);
        assert_false(keer[i].maand == 4 && keer[i].dag == 6);
    }
    assert_int_equal(keer[keren - 1].maand, 11); /* 2 November: tot itself is no more */
    assert_int_equal(keer[keren - 1].dag, 2);
    assert_string_equal(icalcomponent_get_uid(e), "x-y@tweespoor");
    assert_int_equal(icalcomponent_get_sequence(e), 7);
    icalcomponent_free(c);
}

static void test_vreemde_tekst(void **state)
{
    (void)state;
    static const char titel[] =
        "Les, \\ ; \"x\"\nEND:VEVENT\r\nBEGIN:VALARM \x01\x07 سامر الخطيب ትግርኛ "
        "Zoë Zoë Zoë Zoë Zoë Zoë";
    kalender_item k = les();
    k.titel = str_of(titel);
    k.plaats = str_of("Łódź; straat 1, Žilina");
    str s = kalender(&k, 1);
    keur_regels(s);
    icalcomponent *c = lees(s), *e = icalcomponent_get_first_component(c, ICAL_VEVENT_COMPONENT);
    assert_string_equal(icalcomponent_get_summary(e),
        "Les, \\ ; \"x\"\nEND:VEVENT\nBEGIN:VALARM  سامر الخطيب ትግርኛ "
        "Zoë Zoë Zoë Zoë Zoë Zoë");
    assert_string_equal(icalcomponent_get_location(e), "Łódź; straat 1, Žilina");
    assert_null(icalcomponent_get_next_component(c, ICAL_VEVENT_COMPONENT));
    assert_int_equal(icalcomponent_count_components(c, ICAL_VALARM_COMPONENT), 0);
    icalcomponent_free(c);
}

static void test_nacht_en_hele_dag(void **state)
{
    (void)state;
    kalender_item k[3] = {les(), les(), les()};
    k[0].van = 22 * 60;
    k[0].tot = 30 * 60; /* until 6.00 the next day */
    k[1].elke_week = false;
    k[1].van = k[1].tot = 0;
    k[1].uid = S("dag@tweespoor");
    k[1].afgelast = true;
    k[2].herhaal_tot = k[2].dag; /* no day is left */
    icalcomponent *c = lees(kalender(k, 3));
    assert_int_equal(icalcomponent_count_components(c, ICAL_VEVENT_COMPONENT), 2);
    icalcomponent *e = icalcomponent_get_first_component(c, ICAL_VEVENT_COMPONENT);
    struct icaltimetype eind = icalcomponent_get_dtend(e);
    assert_int_equal(eind.day, 17);
    assert_int_equal(eind.hour, 6);
    e = icalcomponent_get_next_component(c, ICAL_VEVENT_COMPONENT);
    assert_true(icaltime_is_date(icalcomponent_get_dtstart(e)));
    assert_int_equal(icalcomponent_get_status(e), ICAL_STATUS_CANCELLED);
    icalcomponent_free(c);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_zomertijd, op, af),
        cmocka_unit_test_setup_teardown(test_vreemde_tekst, op, af),
        cmocka_unit_test_setup_teardown(test_nacht_en_hele_dag, op, af),
    };
    return cmocka_run_group_tests_name("base_kalender", tests, NULL, NULL);
}
