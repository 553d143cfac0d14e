/* web_gemeenten: one server of two gemeenten. The host says which; a session, a token and an
 * account of the one are nothing at the other; a host of nobody gets no page of anybody. */
#include "test/libhttp.h"

static kantoor_proef b;
static web_proef a;
static server *beide;

static int begin(void **state)
{
    (void)state;
    problems p = {0};
    a = web_proef_begin(NULL, 0, NULL); /* makes accounts that can sign in, and a server alone */
    b = kantoor_proef_begin();
    serve_stop(a.s);
    static const char *const van_a[] = {"localhost", "a.nl", NULL}, *const van_b[] = {"b.nl", NULL};
    const serve_gemeente g[] = {{a.k.s, van_a, NULL}, {b.s, van_b, NULL}};
    const serve_keuzes k = {.gemeenten = g, .n = 2, .werkers = 4, .verbindingen = 100};
    beide = serve_start(&k, &p);
    assert_non_null(beide);
    a.s = beide;
    a.poort = serve_poort(beide);
    return 0;
}

static int eind(void **state)
{
    (void)state;
    web_proef_eind(&a);
    kantoor_proef_eind(&b);
    return 0;
}

/* GET of this path at this host, with these cookies. */
static antwoord vraag(const char *host, const char *pad, str koekjes)
{
    buf q = buf_new(&a.k.a);
    buf_fmt(&q, "GET %s HTTP/1.1\r\nHost: %s\r\nCookie: %.*s\r\nConnection: close\r\n\r\n",
        pad, host, STR_FMT(koekjes));
    return rauw(&a, buf_str(&q));
}

static void test_host(void **state)
{
    (void)state;
    assert_int_equal(vraag("a.nl", "/inloggen", S("x=1")).status, 200);
    assert_int_equal(vraag("b.nl", "/inloggen", S("x=1")).status, 200);
    assert_int_equal(vraag("B.NL:8080", "/inloggen", S("x=1")).status, 200);
    static const char *const niemand[] = {"c.nl", "a.nl.evil.nl", "xa.nl", "a.n", "127.0.0.1"};
    for (size_t i = 0; i < countof(niemand); i++) {
        antwoord n = vraag(niemand[i], "/inloggen", S("x=1"));
        assert_int_equal(n.status, 421);
        assert_true(bevat(n, "Dit adres kennen we niet"));
        assert_false(bevat(n, "<form"));
    }
}

static void test_gescheiden(void **state)
{
    (void)state;
    persoon_id wie = web_proef_persoon(&a, "Zoë van A");
    buf pad = buf_new(&a.k.a);
    PLAIN(&pad, "/mensen/{}", web_proef_token(&a, &persoon_entity, wie.v));
    const char *dossier = arena_c(&a.k.a, buf_str(&pad));
    bezoeker s = bezoek_als(&a, "sanne");
    assert_int_equal(haal(&s, "GET", dossier), 200);
    assert_true(bevat(s.laatste, "Zoë van A"));
    assert_int_equal(vraag("a.nl", dossier, s.koekjes).status, 200);
    antwoord elders = vraag("b.nl", dossier, s.koekjes); /* the session is not known there */
    assert_int_equal(elders.status, 303);
    assert_false(bevat(elders, "Zoë"));
    assert_int_equal(vraag("b.nl", dossier, s.koekjes).status, 303); /* nor the second time */
    assert_int_equal(vraag("c.nl", dossier, s.koekjes).status, 421);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_host, begin, eind),
        cmocka_unit_test_setup_teardown(test_gescheiden, begin, eind),
    };
    return KANTOOR_DRAAI("web_gemeenten", tests);
}
