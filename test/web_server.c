/* web_server: the bytes at the door: framing, methods, sizes, headers, a slow or rude client. */
#include "test/libhttp.h"

#include "base/embed.h"
#include "web/intern.h"

static antwoord stuur(web_proef *x, const char *bytes) { return rauw(x, str_of(bytes)); }

static void weigert_kromme_aanvragen(void **state)
{
    static const struct { int status; const char *bytes;
    } t[] = {
        {200, "GET /gezond HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"},
        {200, "GET /gezond/?x=1 HTTP/1.1\r\nHost: a:80\r\nConnection: close\r\n\r\n"},
        {400, "GET /gezond HTTP/1.1\r\nConnection: close\r\n\r\n"},
        {400, "GET /gezond HTTP/1.1\r\nHost: a\r\nHost: b\r\nConnection: close\r\n\r\n"},
        {400, "GET /gezond HTTP/1.1\r\nHost: a\r\nhOsT: a\r\nConnection: close\r\n\r\n"},
        {400, "GET /gezond HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n"},
        {400, "GET /gezond HTTP/1.1\r\nHost: a/..\r\nConnection: close\r\n\r\n"},
        {400, "GET /gezond HTTP/1.1\r\nHost: \r\nConnection: close\r\n\r\n"},
        {405, "TRACE /gezond HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"},
        {405, "PUT /gezond HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nConnection: close\r\n\r\nx"},
        {405, "get /gezond HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"},
        {400, "POST /inloggen HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n"
              "Connection: close\r\n\r\nxx"},
        {400,
            "POST /inloggen HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n"
            "Connection: close\r\n\r\n"},
        {400, "GET /gezond HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nConnection: close\r\n\r\nx"},
        {411, "POST /inloggen HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n"
              "Connection: close\r\n\r\n1\r\nx\r\n0\r\n\r\n"},
        {411,
            "POST /inloggen HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n"
            "Transfer-Encoding: chunked\r\n"
            "Connection: close\r\n\r\n0\r\n\r\n"},
        {400, "GET /inloggen?a=%zz HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"},
        {400, "GET /inloggen?a=%00 HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"},
        {404,
            "GET /s/%2e%2e/migrations/0001_begin.sql HTTP/1.1\r\nHost: a\r\n"
            "Connection: close\r\n\r\n"},
        {404, "GET /s/mo/en.mo HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"},
        {404, "GET /s/app.css%00.svg HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"},
        {404, "GET //evil.example/ HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"},
        {404, "GET /\xff\xfe HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"},
        {404,
            "POST /nergens HTTP/1.1\r\nHost: a\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"},
    };
    web_proef x = web_proef_begin(NULL, 0, NULL);
    (void)state;
    for (size_t i = 0; i < countof(t); i++) {
        antwoord a = stuur(&x, t[i].bytes);
        if (a.status != t[i].status)
            fail_msg("row %d: %d is not %d\n%s", (int)i, a.status, t[i].status, t[i].bytes);
    }
    web_proef_eind(&x);
}

static void begrenst_de_grootte(void **state)
{
    web_proef x = web_proef_begin(NULL, 0, NULL);
    buf b = buf_new(&x.k.a);
    (void)state;
    PLAIN(&b, "POST /inloggen HTTP/1.1\r\nHost: a\r\nConnection: close\r\n"
              "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\n\r\n",
        (i64)(3 << 20));
    for (int i = 0; i < 3 << 10; i++) buf_add(&b, (str){arena_make(&x.k.a, char, 1024), 1024});
    antwoord a = rauw(&x, buf_str(&b));
    assert_int_equal(a.status, 413);
    assert_true(bevat(a, "Een formulier mag 2 MB groot zijn"));
    a = stuur(&x, "POST /inloggen HTTP/1.1\r\nHost: a\r\nContent-Length: 99999999999\r\n\r\n");
    assert_int_equal(a.status, 413);
    b.n = 0;
    str lang = {memset(arena_make(&x.k.a, char, 5000), 'a', 5000), 5000};
    PLAIN(&b, "GET /{} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n", lang);
    a = rauw(&x, buf_str(&b));
    assert_int_equal(a.status, 414);
    web_proef_eind(&x);
}

/* security.md 2.6, on every answer: pages, redirects, refusals, files. */
static void geeft_koppen_altijd(void **state)
{
    static const char *const paden[] = {"/", "/inloggen", "/gezond", "/nergens", "/s/app.css",
        "/s/nietdaar.css", "/profiel", "/inloggen?a=%zz"};
    static const struct { const char *naam, *waarde; } koppen[] = {
        {"X-Content-Type-Options", "nosniff"}, {"Referrer-Policy", "no-referrer"},
        {"Cross-Origin-Opener-Policy", "same-origin"},
        {"Cross-Origin-Resource-Policy", "same-origin"}, {"X-Frame-Options", "DENY"},
        {"Content-Security-Policy",
            "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; "
            "media-src 'self'; "
            "script-src 'self'; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; "
            "base-uri 'none'"},
    };
    web_proef x = web_proef_begin(NULL, 0, NULL);
    bezoeker b = bezoek(&x);
    (void)state;
    for (size_t i = 0; i < countof(paden); i++) {
        haal(&b, "GET", paden[i]);
        for (size_t k = 0; k < countof(koppen); k++)
            if (!str_eq(antwoord_kop(b.laatste, koppen[k].naam), str_of(koppen[k].waarde)))
                fail_msg("%s: %s", paden[i], koppen[k].naam);
        assert_true(antwoord_kop(b.laatste, "Permissions-Policy").n > 0);
        assert_true(str_starts(antwoord_kop(b.laatste, "Server-Timing"), S("total;dur=")));
        bool open = str_starts(str_of(paden[i]), S("/s/app")) || !strcmp(paden[i], "/gezond");
        if (!open) assert_true(str_eq(antwoord_kop(b.laatste, "Cache-Control"), S("no-store")));
        assert_int_equal(antwoord_kop(b.laatste, "Strict-Transport-Security").n, 0);
    }
    web_proef_eind(&x);
}

static void geeft_bestanden_met_hash(void **state)
{
    web_proef x = web_proef_begin(NULL, 0, NULL);
    bezoeker b = bezoek(&x);
    char koppen[100];
    (void)state;
    haal(&b, "GET", "/inloggen");
    i64 at = str_find(b.laatste.body, S("/s/app.css?v="));
    assert_true(at > 0);
    char *pad = arena_c(&x.k.a, str_sub(b.laatste.body, (size_t)at, (size_t)at + 29));
    assert_int_equal(haal(&b, "GET", pad), 200);
    assert_true(str_eq(antwoord_kop(b.laatste, "Cache-Control"),
        S("public, max-age=31536000, immutable")));
    assert_true(str_eq(antwoord_kop(b.laatste, "Content-Type"), S("text/css; charset=utf-8")));
    snprintf(koppen, sizeof koppen, "If-None-Match: %.*s\r\n",
        STR_FMT(antwoord_kop(b.laatste, "ETag")));
    b.koppen = koppen;
    assert_int_equal(haal(&b, "GET", pad), 304);
    assert_int_equal(b.laatste.body.n, 0);
    i64 n = (i64)embed_find("app.css")->n;
    b.koppen = "Accept-Encoding: br, gzip\r\n";
    assert_int_equal(haal(&b, "GET", pad), 200);
    assert_true(str_eq(antwoord_kop(b.laatste, "Content-Encoding"), S("gzip")));
    assert_true((i64)b.laatste.body.n < n / 2);
    b.koppen = "Accept-Encoding: gzip;q=0\r\n";
    haal(&b, "GET", pad);
    assert_int_equal(b.laatste.body.n, n);
    b.koppen = NULL;
    assert_int_equal(haal(&b, "GET", "/s/app.css?v=0000000000000000"), 200);
    assert_int_equal(haal(&b, "GET", "/s/app.css.gz"), 404);
    assert_true(str_find(antwoord_kop(b.laatste, "Cache-Control"), S("immutable")) < 0);
    web_proef_eind(&x);
}

static void kop_zonder_inhoud(void **state)
{
    static const char *const paden[] = {"/inloggen", "/nergens", "/s/app.css", "/gezond"};
    web_proef x = web_proef_begin(NULL, 0, NULL);
    bezoeker b = bezoek(&x);
    (void)state;
    for (size_t i = 0; i < countof(paden); i++) {
        int get = haal(&b, "GET", paden[i]);
        i64 n = (i64)b.laatste.body.n, said = 0;
        assert_int_equal(haal(&b, "HEAD", paden[i]), get);
        assert_int_equal(b.laatste.body.n, 0);
        assert_true(str_to_i64(antwoord_kop(b.laatste, "Content-Length"), &said));
        assert_int_equal(said, n);
    }
    web_proef_eind(&x);
}

/* Half requests hold a place, not the server. */
static void leeft_door_bij_halve_aanvragen(void **state)
{
    web_proef x = web_proef_begin(NULL, 0, &(serve_keuzes){.verbindingen = 400});
    bezoeker b = bezoek(&x);
    int fd[200];
    (void)state;
    for (size_t i = 0; i < countof(fd); i++) {
        fd[i] = web_proef_open(&x, i % 2 ? "GET /gezond HTT" : "POST /inloggen HTTP/1.1\r\n"
                                     "Host: a\r\nContent-Length: 100\r\n\r\nabc");
    }
    for (int i = 0; i < 20; i++) assert_int_equal(haal(&b, "GET", "/inloggen"), 200);
    for (size_t i = 0; i < countof(fd); i++) web_proef_sluit(fd[i]);
    assert_int_equal(haal(&b, "GET", "/gezond"), 200);
    web_proef_eind(&x);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(weigert_kromme_aanvragen),
        cmocka_unit_test(begrenst_de_grootte),
        cmocka_unit_test(geeft_koppen_altijd),
        cmocka_unit_test(geeft_bestanden_met_hash),
        cmocka_unit_test(kop_zonder_inhoud),
        cmocka_unit_test(leeft_door_bij_halve_aanvragen),
    };
    return KANTOOR_DRAAI("web_server", tests);
}
