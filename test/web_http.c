/* web_http: reading what a browser sent: hostile input gives a refusal, never a guess. */
#include "web/http.h"
#include "web/thema.h"

#include <setjmp.h>
#include <stdarg.h>

#include <cmocka.h>

static arena a;

static int begin(void **state)
{
    (void)state;
    a = arena_new(64 << 20);
    return 0;
}

static void leest_procenten(void **state)
{
    static const struct { str in; bool ok; str out; } t[] = {
        {S("abc"), true, S("abc")},
        {S("a+b"), true, S("a b")},
        {S("a%20b%2Bc"), true, S("a b+c")},
        {S("%C3%A9%e2%82%ac"), true, S("é€")},
        {S("%F0%9F%98%80"), true, S("😀")},
        {S(""), true, S("")},
        {S("%"), false, S("")},
        {S("%4"), false, S("")},
        {S("%zz"), false, S("")},
        {S("%00"), false, S("")},
        {S("a%1bb"), false, S("")},
        {S("%7f"), false, S("")},
        {S("%C3"), false, S("")},
        {S("%C0%AF"), false, S("")},       /* overlong slash */
        {S("%E0%80%AF"), false, S("")},
        {S("%ED%A0%80"), false, S("")},    /* surrogate */
        {S("%F4%90%80%80"), false, S("")}, /* above U+10FFFF */
        {S("%FF%FE"), false, S("")},
        {S("a\xff"), false, S("")},
    };
    (void)state;
    for (size_t i = 0; i < countof(t); i++) {
        str out;
        bool ok = http_decode(&a, t[i].in, true, &out);
        if (ok != t[i].ok) fail_msg("row %d", (int)i);
        if (ok) assert_true(str_eq(out, t[i].out));
    }
}

static void leest_formulier(void **state)
{
    http_pairs p;
    (void)state;
    assert_true(http_urlencoded(&a, S("a=1&b=&c&&d=x%3Dy&a=2"), &p));
    assert_int_equal(p.n, 5);
    assert_true(str_eq(p.at[2].naam, S("c")) && p.at[2].waarde.n == 0);
    assert_true(str_eq(p.at[3].waarde, S("x=y")));
    assert_true(str_eq(p.at[4].waarde, S("2")));
    assert_true(http_urlencoded(&a, S(""), &p));
    assert_int_equal(p.n, 0);
    assert_false(http_urlencoded(&a, S("a=1&b=%zz"), &p));
    buf b = buf_new(&a);
    for (int i = 0; i <= HTTP_FIELDS_MAX; i++) buf_add(&b, S("a=1&"));
    assert_false(http_urlencoded(&a, buf_str(&b), &p));
}

static http_request met_lijf(http_pair *type, str lijf)
{
    return (http_request){.post = true, .headers = {type, 1}, .body = lijf};
}

#define GRENS "--xx\r\n"
#define DEEL(naam) "Content-Disposition: form-data; name=\"" naam "\"\r\n\r\n"
#define BESTAND_DEEL(naam, file) \
    "Content-Disposition: form-data; name=\"" naam "\"; filename=\"" file "\"\r\n" \
    "Content-Type: text/csv\r\n\r\n"

static void leest_multipart(void **state)
{
    http_pair type = {S("Content-Type"), S("multipart/form-data; boundary=xx")};
    http_request q = met_lijf(
        &type, S(GRENS DEEL("a") "een\r\n" GRENS BESTAND_DEEL(
                   "f", ";lijst;1.csv") "x;y\r\n--x\r\n\0z\r\n" GRENS DEEL("b") "\r\n--xx--\r\n"));
    http_form f;
    (void)state;
    assert_true(http_form_read(&a, &q, &f));
    assert_int_equal(f.velden.n, 2);
    assert_true(str_eq(f.velden.at[0].waarde, S("een")));
    assert_int_equal(f.velden.at[1].waarde.n, 0);
    assert_int_equal(f.n, 1);
    assert_true(str_eq(f.at[0].bestandsnaam, S(";lijst;1.csv")));
    assert_true(str_eq(f.at[0].inhoud, S("x;y\r\n--x\r\n\0z")));
}

static void weigert_kapot_multipart(void **state)
{
    static const str kapot[] = {
        S(""), S("--xx"), S("--xx\r\n"), S("--yy\r\n" DEEL("a") "1\r\n--yy--"),
        S(GRENS DEEL("a") "1"), S(GRENS DEEL("a") "1\r\n--xxx"), S(GRENS "1\r\n--xx--"),
        S(GRENS "Content-Disposition: form-data\r\n\r\n1\r\n--xx--"),
        S(GRENS "Content-Disposition: form-data; name=\"a\r\n\r\n1\r\n--xx--"),
        S(GRENS DEEL("a") "\xff\r\n--xx--"), S(GRENS DEEL("a\0b") "1\r\n--xx--"),
    };
    http_pair type = {S("Content-Type"), S("multipart/form-data; boundary=xx")};
    http_form f;
    (void)state;
    for (size_t i = 0; i < countof(kapot); i++) {
        http_request q = met_lijf(&type, kapot[i]);
        if (http_form_read(&a, &q, &f)) fail_msg("row %d", (int)i);
    }
    type.waarde = S("multipart/form-data");
    http_request q = met_lijf(&type, S(GRENS DEEL("a") "1\r\n--xx--"));
    assert_false(http_form_read(&a, &q, &f));
    type.waarde = S("application/json");
    q = met_lijf(&type, S("{}"));
    assert_false(http_form_read(&a, &q, &f));
}

/* Whatever is changed in a good body: an answer, no fault (the sanitizers watch). */
static void overleeft_elke_wijziging(void **state)
{
    static const char goed[] = GRENS DEEL("a") "een\r\n" GRENS BESTAND_DEEL(
        "f", "l.csv") "x;y\r\n" GRENS DEEL("b") "2\r\n--xx--";
    http_pair type = {S("Content-Type"), S("multipart/form-data; boundary=xx")};
    u32 seed = 1;
    (void)state;
    arena start = a;
    for (int i = 0; i < 20000; i++) {
        char *text = arena_make(&a, char, sizeof goed); /* exact: one byte too far is seen */
        size_t n = sizeof goed - 1;
        memcpy(text, goed, n);
        for (int k = 0; k < 3; k++) {
            seed = seed * 1664525u + 1013904223u;
            text[(seed >> 8) % n] = (char)(seed >> 24);
        }
        if (seed & 64) n -= (seed >> 4) % n;
        http_request q = met_lijf(&type, (str){text, n});
        http_form f;
        http_form_read(&a, &q, &f);
        http_pairs p;
        http_urlencoded(&a, (str){text, n}, &p);
        a = start;
    }
}

static void leest_koekjes(void **state)
{
    http_pair h[] = {{S("COOKIE"), S("a=1; tweespoor=abc ;b=2")}, {S("Cookie"), S("c=3; a=9")}};
    http_request q = {.headers = {h, 2}};
    (void)state;
    assert_true(str_eq(http_cookie(&q, "tweespoor"), S("abc")));
    assert_true(str_eq(http_cookie(&q, "c"), S("3")));
    assert_int_equal(http_cookie(&q, "a").n, 0); /* twice: which one is ours? */
    assert_int_equal(http_cookie(&q, "tweespoo").n, 0);
    assert_int_equal(http_cookie(&q, "").n, 0);
    h[0].waarde = S(";;=;=x; ; a");
    assert_int_equal(http_cookie(&q, "tweespoor").n, 0);
}

static void keurt_thema(void **state)
{
    static const struct { bool ok; str css; } t[] = {
        {true, S(".mijn-thema {\n  --utrecht-a: #fff;\n  --b: 12px 3%;\n}\n")},
        {true, S(".a{--b:rgb(1, 2, 3)}")},
        {false, S("")},
        {false, S("body{--a:1}")},
        {false, S(".a{color:red}")},
        {false, S(".a{--a:url(x)}")},
        {false, S(".a{--a:1}.b{--a:1}")},
        {false, S("@import 'x'; .a{--a:1}")},
        {false, S(".a{--a:1;} </style><script>")},
        {false, S(".a{--a:\\75rl(x)}")},
        {false, S(".a{--a:1")},
        {false, S("}{")},
        {false, S(".a b{--a:1}")},
    };
    (void)state;
    for (size_t i = 0; i < countof(t); i++) {
        problems p = {0};
        if (thema_klopt(t[i].css, &p) != t[i].ok) fail_msg("row %d", (int)i);
        assert_int_equal(p.n, !t[i].ok);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(leest_procenten),        cmocka_unit_test(leest_formulier),
        cmocka_unit_test(leest_multipart),        cmocka_unit_test(weigert_kapot_multipart),
        cmocka_unit_test(overleeft_elke_wijziging), cmocka_unit_test(leest_koekjes),
        cmocka_unit_test(keurt_thema),
    };
    return cmocka_run_group_tests(tests, begin, NULL);
}
