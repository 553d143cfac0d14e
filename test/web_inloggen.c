/* web_inloggen: signing in, sessions, form codes, and text that outlives a session. */
#include "test/libhttp.h"

#include "base/geheim.h"
#include "web/intern.h"

#include <time.h>

static void logt_in_en_uit(void **state)
{
    web_proef x = web_proef_begin(NULL, 0, NULL);
    bezoeker b = bezoek(&x);
    (void)state;
    assert_int_equal(haal(&b, "GET", "/profiel"), 303);
    assert_true(str_eq(antwoord_kop(b.laatste, "Location"), S("/inloggen?terug=%2Fprofiel")));
    assert_int_equal(log_in(&b, "sanne", WACHTWOORD), 303);
    assert_true(str_eq(antwoord_kop(b.laatste, "Location"), S("/")));
    assert_int_equal(haal(&b, "GET", "/profiel"), 200);
    assert_true(bevat(b.laatste, ">sanne</a>"));
    str oud = b.koekjes;
    assert_int_equal(haal(&b, "GET", "/inloggen"), 303); /* no need */
    haal(&b, "GET", "/profiel");
    assert_int_equal(post(&b, "/uitloggen", ""), 303);
    assert_true(antwoord_kop(b.laatste, "Clear-Site-Data").n > 0);
    assert_int_equal(haal(&b, "GET", "/profiel"), 303);
    b.koekjes = oud; /* the server forgot it too */
    assert_int_equal(haal(&b, "GET", "/profiel"), 303);
    web_proef_eind(&x);
}

static void koekje_is_streng(void **state)
{
    web_proef x = web_proef_begin(NULL, 0, &(serve_keuzes){.https = true});
    bezoeker b = bezoek(&x);
    (void)state;
    assert_int_equal(log_in(&b, "sanne", WACHTWOORD), 303);
    str koek = antwoord_kop(b.laatste, "Set-Cookie");
    assert_true(str_starts(koek, S("__Host-tweespoor=")));
    assert_true(str_ends(koek, S("; Path=/; HttpOnly; SameSite=Lax; Secure")));
    assert_true(str_find(koek, S("Domain")) < 0);
    assert_true(
        str_starts(antwoord_kop(b.laatste, "Strict-Transport-Security"), S("max-age=6307")));
    web_proef_eind(&x);
}

static bool geen_token_in_de_opslag(werk *w, void *ctx)
{
    bezoeker *b = ctx;
    i64 at = str_find(b->koekjes, S("tweespoor="));
    str token = str_sub(b->koekjes, (size_t)at + 10, (size_t)at + 53), piece;
    str_split(&token, ';', &piece);
    sessie s;
    moment nu = moment_now(), sinds = {1};
    if (RIJ(w, sessie, SESSIE_MET_SLEUTEL, &s, A(sleutel, piece), A(nu, nu), A(stil_sinds, sinds)))
        return false;
    str hash = store_hash(w->a, db_store(w->db), TF(w->a, "sessie {}", piece));
    return RIJ(
        w, sessie, SESSIE_MET_SLEUTEL, &s, A(sleutel, hash), A(nu, nu), A(stil_sinds, sinds));
}

typedef struct { bezoeker *b; bool ok; } hash_vraag;

static bool vind_geen(werk *w, void *ctx)
{
    hash_vraag *q = ctx;
    q->ok = geen_token_in_de_opslag(w, q->b);
    return true;
}

static void bewaart_alleen_de_hash(void **state)
{
    hash_vraag ctx = {0};
    web_proef x = web_proef_begin(NULL, 0, NULL);
    bezoeker b = bezoek(&x);
    (void)state;
    log_in(&b, "sanne", WACHTWOORD);
    ctx.b = &b;
    assert_true(lees(&x.k, x.k.sanne, vind_geen, &ctx));
    assert_true(ctx.ok);
    web_proef_eind(&x);
}

static void weigert_gelijk(void **state)
{
    web_proef x = web_proef_begin(NULL, 0, NULL);
    bezoeker b = bezoek(&x), c = bezoek(&x);
    (void)state;
    assert_int_equal(log_in(&b, "sanne", "verkeerd wachtwoord"), 422);
    assert_int_equal(log_in(&c, "bestaat-niet", "verkeerd wachtwoord"), 422);
    assert_true(bevat(b.laatste, "Deze inlognaam en dit wachtwoord horen niet bij elkaar."));
    assert_true(bevat(b.laatste, "<title>Fout: 2 velden – Inloggen"));
    assert_true(bevat(b.laatste, "Je kunt het nog 4 keer proberen."));
    assert_true(bevat(c.laatste, "Je kunt het nog 4 keer proberen."));
    assert_false(bevat(b.laatste, "verkeerd wachtwoord"));
    assert_true(
        bevat(b.laatste, "name=\"inlognaam\"") && str_eq(invoer(&b, "inlognaam"), S("sanne")));
    assert_true(str_find(b.koekjes, S("tweespoor=")) < 0);
    assert_int_equal(log_in(&b, "opdrachtregel", WACHTWOORD), 422); /* no person */
    assert_int_equal(log_in(&b, "<script>alert(1)</script>\"'&", "x"), 422);
    assert_true(
        bevat(b.laatste, "value=\"&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39;&amp;\""));
    web_proef_eind(&x);
}

static void remt_raden(void **state)
{
    web_proef x = web_proef_begin(NULL, 0, NULL);
    bezoeker b = bezoek(&x), c = bezoek(&x);
    char lang[402] = "";
    (void)state;
    memset(lang, 'x', sizeof lang - 1);
    for (int i = 0; i < 5; i++) assert_int_equal(log_in(&b, "joris", "verkeerd wachtwoord"), 422);
    assert_true(bevat(b.laatste, "Probeer het over 15 minuten opnieuw."));
    assert_int_equal(log_in(&b, "joris", WACHTWOORD), 422);
    assert_int_equal(log_in(&b, "JORIS", WACHTWOORD), 422);
    assert_int_equal(log_in(&c, "sanne", WACHTWOORD), 303); /* only that account waits */
    for (int i = 0; i < 60; i++) {
        char naam[20];
        snprintf(naam, sizeof naam, "gok%d", i);
        log_in(&b, naam, i % 10 ? lang : "x"); /* one that is too long counts, and is not hashed */
    }
    assert_int_equal(log_in(&b, "vreemd", WACHTWOORD), 422); /* and in the end this address */
    web_proef_eind(&x);
}

static void eist_de_code(void **state)
{
    web_proef x = web_proef_begin(NULL, 0, NULL);
    bezoeker b = bezoek(&x), c = bezoek(&x);
    const char *velden = "inlognaam=sanne&wachtwoord=vier+woorden+zijn+genoeg";
    (void)state;
    assert_int_equal(post_kaal(&b, "/inloggen", velden), 403); /* no cookie, no code */
    haal(&b, "GET", "/inloggen");
    assert_int_equal(post_kaal(&b, "/inloggen", velden), 403); /* cookie without code */
    haal(&c, "GET", "/inloggen");
    b.laatste = c.laatste; /* code that goes with another cookie */
    assert_int_equal(post(&b, "/inloggen", velden), 403);
    log_in(&b, "sanne", WACHTWOORD);
    haal(&b, "GET", "/profiel");
    assert_int_equal(post_kaal(&b, "/profiel", "taal=nl"), 403);
    assert_int_equal(post_kaal(&b, "/profiel", "taal=nl&_csrf=x.y"), 403);
    log_in(&c, "joris", WACHTWOORD);
    haal(&c, "GET", "/profiel");
    b.laatste = c.laatste; /* code of someone else */
    assert_int_equal(post(&b, "/profiel", "taal=nl"), 403);
    haal(&b, "GET", "/profiel");
    assert_int_equal(post(&b, "/profiel", "taal=nl"), 303);
    web_proef_eind(&x);
}

static void kijkt_naar_de_herkomst(void **state)
{
    static const struct { int status; const char *koppen; } t[] = {
        {303, "Sec-Fetch-Site: same-origin\r\nOrigin: null\r\n"},
        {303, "Origin: null\r\n"},
        {403, "Sec-Fetch-Site: cross-site\r\n"},
        {403, "Sec-Fetch-Site: same-site\r\n"},
        {403, "Sec-Fetch-Site: none\r\n"},
        {403, "Origin: https://kwaad.example\r\n"},
        {403, "Origin: http://localhost.kwaad.example\r\n"},
        {403, "Origin: kwaad\r\n"},
    };
    web_proef x = web_proef_begin(NULL, 0, NULL);
    bezoeker b = bezoek(&x);
    char zelf[80];
    (void)state;
    log_in(&b, "sanne", WACHTWOORD);
    for (size_t i = 0; i < countof(t); i++) {
        haal(&b, "GET", "/profiel");
        b.koppen = t[i].koppen;
        if (post(&b, "/profiel", "taal=nl") != t[i].status) fail_msg("%s", t[i].koppen);
        b.koppen = NULL;
    }
    haal(&b, "GET", "/profiel");
    snprintf(zelf, sizeof zelf, "Origin: http://localhost:%d\r\n", x.poort);
    b.koppen = zelf;
    assert_int_equal(post(&b, "/profiel", "taal=nl"), 303);
    web_proef_eind(&x);
}

/* ---- the end of a session ---- */

enum { STIL_MS = 600, HOOGUIT_MS = 1500 };

static i64 ms_nu(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (i64)t.tv_sec * 1000 + t.tv_nsec / 1000000;
}

/* Each look keeps it alive. False: the machine was too busy to look in time, which says nothing. */
static bool blijft_leven(bezoeker *b)
{
    const struct timespec kort = {.tv_nsec = 300000000};
    i64 begin = ms_nu(), vorige = begin;
    log_in(b, "sanne", WACHTWOORD);
    for (int i = 0; i < 3; i++) {
        nanosleep(&kort, NULL);
        i64 nu = ms_nu();
        int status = haal(b, "GET", "/profiel");
        if (ms_nu() - vorige >= STIL_MS || ms_nu() - begin >= HOOGUIT_MS) return false;
        assert_int_equal(status, 200);
        vorige = nu;
    }
    return true;
}

static void sessie_loopt_af(void **state)
{
    web_proef x = web_proef_begin(NULL, 0,
        &(serve_keuzes){.stil_ms = STIL_MS, .hooguit_ms = HOOGUIT_MS});
    bezoeker b = bezoek(&x);
    struct timespec kort = {.tv_nsec = 300000000}, lang = {.tv_nsec = 800000000};
    bool geleefd = false;
    (void)state;
    for (int i = 0; i < 50 && !geleefd; i++) geleefd = blijft_leven(&b);
    assert_true(geleefd);
    nanosleep(&lang, NULL);
    assert_int_equal(haal(&b, "GET", "/profiel"), 303); /* idle */
    log_in(&b, "sanne", WACHTWOORD);
    int status = 200;
    for (int i = 0; i < 8 && status == 200; i++) {
        nanosleep(&kort, NULL);
        status = haal(&b, "GET", "/profiel");
    }
    assert_int_equal(status, 303); /* however busy: not longer than hooguit */
    web_proef_eind(&x);
}

/* The page of the sign-in as a form: everything it hides goes along. */
static const char *verborgen(bezoeker *b, const char *naam, const char *wachtwoord)
{
    static const char *const namen[] = {"terug", "_bewaard_code", "_bewaard_bij"};
    buf q = buf_new(&b->x->k.a);
    PLAIN(&q, "inlognaam={}&wachtwoord=", str_of(naam));
    http_encode(&q, str_of(wachtwoord));
    for (size_t i = 0; i < countof(namen); i++) {
        PLAIN(&q, "&{}=", str_of(namen[i]));
        http_encode(&q, invoer(b, namen[i]));
    }
    buf_add(&q, S("&_bewaard="));
    str rest = invoer(b, "_bewaard"), piece;
    while (rest.n) { /* &quot; back to " */
        i64 at = str_find(rest, S("&quot;"));
        piece = str_sub(rest, 0, at < 0 ? rest.n : (size_t)at);
        http_encode(&q, piece);
        if (at >= 0) http_encode(&q, S("\""));
        rest = str_sub(rest, at < 0 ? rest.n : (size_t)at + 6, rest.n);
    }
    return arena_c(&b->x->k.a, buf_str(&q));
}

static bool vergeet_alles(werk *w, void *ctx)
{
    i64 wie = *(i64 *)ctx, behalve = 0;
    db_doe(w->db, &w->t, Q_SESSIES_VAN_WEG, ARGS(A(gebruiker, wie), A(behalve, behalve)));
    return true;
}

static void tekst_overleeft_de_sessie(void **state)
{
    web_proef x = web_proef_begin(NULL, 0, NULL);
    bezoeker b = bezoek(&x);
    (void)state;
    log_in(&b, "sanne", WACHTWOORD);
    haal(&b, "GET", "/profiel");
    assert_true(schrijf(&x.k, x.k.sanne, vergeet_alles, &x.k.sanne.gebruiker));
    assert_int_equal(
        post(&b, "/profiel", "_van=/profiel&taal=en&sneltoetsen=nee&bsn=123456782"), 403);
    assert_true(bevat(b.laatste, "Wat je typte, is bewaard."));
    assert_false(bevat(b.laatste, "123456782")); /* K5 stays nowhere */
    const char *velden = verborgen(&b, "sanne", "mis");
    assert_int_equal(post(&b, "/inloggen", velden), 422); /* a mistake loses nothing */
    velden = verborgen(&b, "sanne", WACHTWOORD);
    assert_int_equal(post(&b, "/inloggen", velden), 303);
    assert_true(str_eq(antwoord_kop(b.laatste, "Location"), S("/profiel")));
    haal(&b, "GET", "/profiel");
    assert_true(bevat(b.laatste, "Concept van "));
    assert_true(bevat(b.laatste, "value=\"en\" checked"));
    web_proef_eind(&x);
}

static void tekst_gaat_niet_naar_een_ander(void **state)
{
    web_proef x = web_proef_begin(NULL, 0, NULL);
    bezoeker b = bezoek(&x);
    (void)state;
    log_in(&b, "sanne", WACHTWOORD);
    haal(&b, "GET", "/profiel");
    assert_true(schrijf(&x.k, x.k.sanne, vergeet_alles, &x.k.sanne.gebruiker));
    post(&b, "/profiel", "_van=/profiel&taal=en&sneltoetsen=nee");
    const char *velden = verborgen(&b, "joris", WACHTWOORD);
    assert_int_equal(post(&b, "/inloggen", velden), 303);
    haal(&b, "GET", "/profiel");
    assert_false(bevat(b.laatste, "Concept van "));
    web_proef_eind(&x);
}

static void oud_venster_verliest_niets(void **state)
{
    web_proef x = web_proef_begin(NULL, 0, NULL);
    bezoeker b = bezoek(&x), c = bezoek(&x);
    (void)state;
    log_in(&b, "sanne", WACHTWOORD);
    haal(&b, "GET", "/profiel");
    log_in(&c, "sanne", WACHTWOORD); /* in another window: another session, the same cookie */
    b.koekjes = c.koekjes;
    assert_int_equal(post(&b, "/profiel", "_van=/profiel&taal=en"), 303);
    haal(&b, "GET", "/profiel");
    assert_true(bevat(b.laatste, "Wat je typte, staat er nog."));
    assert_true(bevat(b.laatste, "value=\"en\" checked"));
    web_proef_eind(&x);
}

static void gaat_alleen_naar_eigen_paginas(void **state)
{
    static const char *const vreemd[] = {"//kwaad.example/", "https://kwaad.example/", "/\\kwaad",
        "javascript:alert(1)", "/inloggen/../x", "/profiel%0d%0aX:y", "/nergens", "profiel", ""};
    web_proef x = web_proef_begin(NULL, 0, NULL);
    (void)state;
    for (size_t i = 0; i < countof(vreemd); i++) {
        bezoeker b = bezoek(&x);
        buf q = buf_new(&x.k.a);
        haal(&b, "GET", "/inloggen");
        buf_add(&q, S("inlognaam=sanne&wachtwoord=vier+woorden+zijn+genoeg&terug="));
        http_encode(&q, str_of(vreemd[i]));
        assert_int_equal(post(&b, "/inloggen", arena_c(&x.k.a, buf_str(&q))), 303);
        if (!str_eq(antwoord_kop(b.laatste, "Location"), S("/"))) fail_msg("%s", vreemd[i]);
    }
    web_proef_eind(&x);
}

static void wijzigt_wachtwoord(void **state)
{
    web_proef x = web_proef_begin(NULL, 0, NULL);
    bezoeker b = bezoek(&x), c = bezoek(&x);
    (void)state;
    log_in(&b, "sanne", WACHTWOORD);
    log_in(&c, "sanne", WACHTWOORD);
    haal(&b, "GET", "/profiel");
    assert_int_equal(post(&b, "/profiel/wachtwoord", "wachtwoord_nu=x&wachtwoord_nieuw=kort"), 422);
    assert_true(bevat(b.laatste, "Nieuw wachtwoord is te kort."));
    assert_int_equal(
        post(&b, "/profiel/wachtwoord", "wachtwoord_nu=x&wachtwoord_nieuw=lang+genoeg+ja"), 422);
    assert_true(bevat(b.laatste, "Wachtwoord dat je nu hebt klopt niet."));
    assert_int_equal(post(&b, "/profiel/wachtwoord",
        "wachtwoord_nu=vier+woorden+zijn+genoeg&wachtwoord_nieuw=lang+genoeg+ja"), 303);
    assert_int_equal(haal(&b, "GET", "/profiel"), 200);
    assert_true(bevat(b.laatste, "Je wachtwoord is gewijzigd."));
    assert_int_equal(haal(&c, "GET", "/profiel"), 303); /* elsewhere: signed out */
    assert_int_equal(log_in(&c, "sanne", WACHTWOORD), 422);
    assert_int_equal(log_in(&c, "sanne", "lang genoeg ja"), 303);
    web_proef_eind(&x);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(logt_in_en_uit),
        cmocka_unit_test(koekje_is_streng),
        cmocka_unit_test(bewaart_alleen_de_hash),
        cmocka_unit_test(weigert_gelijk),
        cmocka_unit_test(remt_raden),
        cmocka_unit_test(eist_de_code),
        cmocka_unit_test(kijkt_naar_de_herkomst),
        cmocka_unit_test(sessie_loopt_af),
        cmocka_unit_test(tekst_overleeft_de_sessie),
        cmocka_unit_test(tekst_gaat_niet_naar_een_ander),
        cmocka_unit_test(oud_venster_verliest_niets),
        cmocka_unit_test(gaat_alleen_naar_eigen_paginas),
        cmocka_unit_test(wijzigt_wachtwoord),
    };
    return KANTOOR_DRAAI("web_inloggen", tests);
}
