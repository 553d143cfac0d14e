/* Mail over the line, to a real server (test/mail.py): with and without TLS and login, refused now
 * and for good, broken half way; and what another program reads from what arrived. */
#include "test/lib_bug.h"
#include "test/lib_post.h"

#include <stdlib.h>
#include <unistd.h>

enum { SIZE = 16 << 20 };
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

static mail naar(const char *aan)
{
    return (mail){.van = S("post@voorbeeldstad.nl"), .van_naam = S("Gemeente Voorbeeldstad"),
        .aan = str_of(aan), .onderwerp = S("Je afspraak op maandag"),
        .tekst = S("Beste Meryem,\n\nTot maandag."), .kenmerk = S("abc123"),
        .op = (moment){1795428000000}};
}

static mail_uitslag stuur(const char *aan, const mail_weg *weg, str *waarom)
{
    mail m = naar(aan);
    return mail_stuur(&room, &m, weg, waarom);
}

static void bevat(str in, const char *wat)
{
    if (str_find(in, str_of(wat)) < 0) fail_msg("%s is not in\n%.*s", wat, STR_FMT(in));
}

/* ---- what arrives ---- */

static void test_read_back(void **state)
{
    (void)state;
    str waarom;
    post_server s = post_server_begin(&room, "gewoon");
    mail_weg weg = {.naar = post_server_adres(&room, &s, "smtp://127.0.0.1")};
    mail m = naar("ja@voorbeeld.nl");
    m.van_naam = S("Gemeente ’s-Hertogenbosch, \"team\" <Zuid>");
    m.onderwerp = S("Je afspraak op maandag 30 november – neem je paspoort en je diploma's mee, "
                    "سامر");
    m.tekst = S(".\n..\nBeste سامر,\n\nቆጸራ ኣለካ።\nFrom hier\n");
    assert_int_equal(mail_stuur(&room, &m, &weg, &waarom), MAIL_GOED);
    str j = post_server_lees(&room, &s, 1);
    bevat(j, "\"van\": \"post@voorbeeldstad.nl\"");
    bevat(j, "\"van_naam\": \"Gemeente ’s-Hertogenbosch, \\\"team\\\" <Zuid>\"");
    bevat(j, "\"aan\": [\"ja@voorbeeld.nl\"]");
    bevat(j, "\"onderwerp\": \"Je afspraak op maandag 30 november – neem je paspoort en je "
             "diploma's mee, سامر\"");
    bevat(j, "\"tekst\": \".\\n..\\nBeste سامر,\\n\\nቆጸራ ኣለካ።\\nFrom hier\\n\"");
    bevat(j, "\"kenmerk\": \"<abc123@voorbeeldstad.nl>\"");
    bevat(j, "\"datum\": \"2026-11-23T10:00:00+00:00\"");
    bevat(j, "\"fouten\": []");
    bevat(j, "\"kale_lf\": false");
    bevat(j, "\"Auto-Submitted\"");
    assert_int_equal(post_server_zegt(&room, &s, "taken ja@voorbeeld.nl kaal anoniem"), 1);
    post_server_eind(&s);
}

/* ---- TLS ---- */

static void test_starttls(void **state)
{
    (void)state;
    str waarom;
    post_server s = post_server_begin(&room, "starttls");
    mail_weg weg = {.naar = post_server_adres(&room, &s, "smtp://127.0.0.1"), .ca = s.ca};
    mail_weg vreemd = {.naar = weg.naar}; /* nobody that this machine trusts */
    assert_int_equal(stuur("ja@x.nl", &vreemd, &waarom), MAIL_LATER);
    assert_true(waarom.n > 0);
    assert_int_equal(post_server_aantal(&room, &s), 0);
    assert_int_equal(stuur("ja@x.nl", &weg, &waarom), MAIL_GOED);
    assert_int_equal(post_server_zegt(&room, &s, "taken ja@x.nl tls"), 1);
    post_server_eind(&s);
}

static void test_smtps(void **state)
{
    (void)state;
    str waarom;
    post_server s = post_server_begin(&room, "smtps");
    mail_weg weg = {.naar = post_server_adres(&room, &s, "smtps://localhost"), .ca = s.ca};
    mail_weg vreemd = {.naar = weg.naar};
    assert_int_equal(stuur("ja@x.nl", &vreemd, &waarom), MAIL_LATER);
    assert_int_equal(stuur("ja@x.nl", &weg, &waarom), MAIL_GOED);
    assert_int_equal(post_server_aantal(&room, &s), 1);
    post_server_eind(&s);
}

/* To another address than this machine's own, nothing goes without TLS. */
static void test_never_bare(void **state)
{
    (void)state;
    str waarom;
    post_server s = post_server_begin(&room, "gewoon");
    mail_weg weg = {.naar = post_server_adres(&room, &s, "smtp://2130706433")}; /* 127.0.0.1 */
    assert_int_equal(stuur("ja@x.nl", &weg, &waarom), MAIL_LATER);
    bevat(waarom, "STARTTLS");
    assert_int_equal(post_server_aantal(&room, &s), 0);
    post_server_eind(&s);
}

/* ---- login ---- */

static void test_login(void **state)
{
    (void)state;
    str waarom;
    post_server s = post_server_begin(&room, "login");
    mail_weg weg = {.naar = post_server_adres(&room, &s, "smtp://127.0.0.1"),
                    .gebruiker = "gemeente", .wachtwoord = "geheim woord é"};
    mail_weg fout = weg, geen = weg;
    fout.wachtwoord = "anders";
    geen.gebruiker = geen.wachtwoord = NULL;
    assert_int_equal(stuur("ja@x.nl", &geen, &waarom), MAIL_LATER);
    assert_int_equal(stuur("ja@x.nl", &fout, &waarom), MAIL_LATER); /* ours to put right */
    assert_true(waarom.n > 0);
    assert_int_equal(post_server_aantal(&room, &s), 0);
    assert_int_equal(stuur("ja@x.nl", &weg, &waarom), MAIL_GOED);
    assert_int_equal(post_server_zegt(&room, &s, "taken ja@x.nl kaal login"), 1);
    post_server_eind(&s);
}

/* ---- refused, broken ---- */

static void test_refused(void **state)
{
    (void)state;
    static const struct {
        const char *aan;
        mail_uitslag uitslag;
        const char *zegt;
    } t[] = {
        {"later@x.nl", MAIL_LATER, "451 4.3.0 Try again later"},
        {"vol@x.nl", MAIL_LATER, "452 4.2.2 Mailbox full"},
        {"nooit@x.nl", MAIL_NOOIT, "550 5.1.1 No such user"},
        {"data@x.nl", MAIL_NOOIT, "554 5.7.1 We do not take this text"},
    };
    post_server s = post_server_begin(&room, "gewoon");
    mail_weg weg = {.naar = post_server_adres(&room, &s, "smtp://127.0.0.1")};
    for (size_t i = 0; i < countof(t); i++) {
        str waarom;
        assert_int_equal(stuur(t[i].aan, &weg, &waarom), t[i].uitslag);
        bevat(waarom, t[i].zegt);
    }
    assert_int_equal(post_server_aantal(&room, &s), 0);
    post_server_eind(&s);
}

/* Broken in the middle of the text: nothing arrived, and the next time it does, once. Broken after
 * the server took it: it goes again, the same to the byte, so that a mail program shows it once. */
static void test_broken(void **state)
{
    (void)state;
    str waarom;
    post_server s = post_server_begin(&room, "gewoon");
    mail_weg weg = {.naar = post_server_adres(&room, &s, "smtp://127.0.0.1")};
    assert_int_equal(stuur("half@x.nl", &weg, &waarom), MAIL_LATER);
    assert_int_equal(post_server_zegt(&room, &s, "broken half way"), 1);
    assert_int_equal(post_server_aantal(&room, &s), 0);
    assert_int_equal(stuur("half@x.nl", &weg, &waarom), MAIL_GOED);
    assert_int_equal(post_server_aantal(&room, &s), 1);
    assert_int_equal(stuur("na@x.nl", &weg, &waarom), MAIL_LATER);
    assert_int_equal(stuur("na@x.nl", &weg, &waarom), MAIL_GOED);
    assert_int_equal(post_server_aantal(&room, &s), 3);
    map_doe(&room, s.map, "cmp 2.eml 3.eml");
    post_server_eind(&s);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_read_back), cmocka_unit_test(test_starttls),
        cmocka_unit_test(test_smtps), cmocka_unit_test(test_never_bare),
        cmocka_unit_test(test_login), cmocka_unit_test(test_refused),
        cmocka_unit_test(test_broken),
    };
    return cmocka_run_group_tests(tests, begin, end);
}
