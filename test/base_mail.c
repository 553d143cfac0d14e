/* A mail as text; base_smtp.c lets another program read all of it again. */
#include "base/mail.h"
#include "test/lib_bug.h"
#include "test/lib_map.h"

#include <stdlib.h>

enum { SIZE = 8 << 20 };
static arena room, start;
static char map[MAP_TEKST];

static int begin(void **state)
{
    (void)state;
    room = start = arena_new(SIZE);
    return map_maak(map, "mail") ? 0 : -1;
}

static int end(void **state)
{
    (void)state;
    arena_free(&start, SIZE);
    return map_weg(map) ? 0 : -1;
}

static mail gewoon(void)
{
    return (mail){.van = S("post@voorbeeldstad.nl"), .van_naam = S("Gemeente Voorbeeldstad"),
        .aan = S("meryem@voorbeeld.nl"), .onderwerp = S("Je afspraak op maandag"),
        .tekst = S("Beste Meryem,\n\nTot maandag."), .kenmerk = S("abc123"),
        .op = (moment){1795428000000}};
}

static void bevat(str in, const char *wat)
{
    if (str_find(in, str_of(wat)) < 0) fail_msg("%s is not in\n%.*s", wat, STR_FMT(in));
}

static void test_headers(void **state)
{
    (void)state;
    mail m = gewoon();
    str t = mail_tekst(&room, &m);
    bevat(t, "Date: Mon, 23 Nov 2026 10:00:00 +0000\r\n");
    bevat(t, "From: Gemeente Voorbeeldstad <post@voorbeeldstad.nl>\r\n");
    bevat(t, "To: <meryem@voorbeeld.nl>\r\n");
    bevat(t, "Message-ID: <abc123@voorbeeldstad.nl>\r\n");
    bevat(t, "Subject: Je afspraak op maandag\r\n");
    assert_true(str_eq(t, mail_tekst(&room, &m)));
}

/* Nothing that someone typed begins a header of its own; each line is short and ASCII. */
static void test_hostile(void **state)
{
    (void)state;
    static const str vreemd[] = {S("a\r\nBcc: ander@x.nl"),
        S("موعدك القادم يوم الإثنين 30-11-2026"),
        S("ቆጸራ ኣለካ ምስ ምምሕዳር ከተማ ኣብ ዕለት 30-11-2026 ሰዓት 10:30 ንግሆ ኢዩ ኣይትረስዕ"),
        S("=?UTF-8?Q?x?="), S("\x00\x01\x7f"), S("\"<>,")};
    for (size_t i = 0; i < countof(vreemd); i++) {
        mail m = gewoon();
        m.onderwerp = m.van_naam = m.tekst = vreemd[i];
        str t = mail_tekst(&room, &m), regel;
        assert_true(str_find(t, S("\nBcc")) < 0);
        for (size_t k = 0; k < t.n; k++) assert_true((u8)t.p[k] < 0x7f);
        while (str_split(&t, '\n', &regel)) assert_true(regel.n <= 79);
    }
}

static void test_sender(void **state)
{
    (void)state;
    str adres, naam;
    assert_true(mail_afzender(S("Gemeente X <a@x.nl>"), &adres, &naam));
    assert_true(str_eq(adres, S("a@x.nl")) && str_eq(naam, S("Gemeente X")));
    assert_true(mail_afzender(S(" a@x.nl "), &adres, &naam));
    assert_true(str_eq(adres, S("a@x.nl")) && !naam.n);
    assert_false(mail_afzender(S("gemeente"), &adres, &naam));
    assert_false(mail_afzender(S("a b@x.nl"), &adres, &naam));
    assert_false(mail_afzender(S("X <a@x.nl"), &adres, &naam));
}

/* Twice the same mail is one file; a folder that is gone is tried again later. */
static void test_folder(void **state)
{
    (void)state;
    char ls[3 * MAP_TEKST];
    str waarom;
    mail m = gewoon();
    mail_weg weg = {.naar = map}, weg_is = {.naar = "/nergens/map"};
    assert_int_equal(mail_stuur(&room, &m, &weg, &waarom), MAIL_GOED);
    assert_int_equal(mail_stuur(&room, &m, &weg, &waarom), MAIL_GOED);
    snprintf(ls, sizeof ls, "test $(ls -A %s | wc -l) = 1 && test -s %s/abc123.eml", map, map);
    assert_int_equal(system(ls), 0);
    assert_int_equal(mail_stuur(&room, &m, &weg_is, &waarom), MAIL_LATER);
    assert_true(waarom.n > 0);
}

/* No server there, and one that this program would have to trust without TLS. */
static void test_no_server(void **state)
{
    (void)state;
    str waarom;
    mail m = gewoon();
    mail_weg weg = {.naar = "smtp://127.0.0.1:1"};
    assert_int_equal(mail_stuur(&room, &m, &weg, &waarom), MAIL_LATER);
    assert_true(waarom.n > 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_headers), cmocka_unit_test(test_hostile),
        cmocka_unit_test(test_sender), cmocka_unit_test(test_folder),
        cmocka_unit_test(test_no_server),
    };
    return cmocka_run_group_tests(tests, begin, end);
}
