/* web_documenten: a file goes in, comes out as it was and only as a download, is seen by who may,
 * and is gone when it is wiped; on each engine. */
#include "test/libhttp.h"

#include "casework/document.h"

#define PDF "%PDF-1.7\n<< naam (Zo\\353) >>\n%%EOF\n"

static web_proef x;
static persoon_id wie;

static int begin(void **state)
{
    (void)state;
    x = web_proef_begin(NULL, 0, NULL);
    wie = web_proef_persoon(&x, "Zoë \"O'Brien\"");
    return 0;
}

static int eind(void **state)
{
    (void)state;
    web_proef_eind(&x);
    return 0;
}

static void deel(buf *b, const char *naam, str waarde)
{
    buf_fmt(b, "--grens\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n", naam);
    buf_add(b, waarde);
    buf_add(b, S("\r\n"));
}

/* Sends the form of the page with this file; the status. */
static int stuur_naar(bezoeker *b, const char *pagina, const char *zicht, const char *soort,
                      const char *naam, str bij, str inhoud)
{
    assert_int_equal(haal(b, "GET", pagina), 200);
    buf l = buf_new(&x.k.a), q = buf_new(&x.k.a);
    deel(&l, "_csrf", invoer(b, "_csrf"));
    deel(&l, "_eens", invoer(b, "_eens"));
    deel(&l, "naam", str_of(naam));
    deel(&l, "soort", str_of(soort));
    deel(&l, "zicht", str_of(zicht));
    deel(&l, "plaatsing_id", bij);
    buf_add(&l, S("--grens\r\nContent-Disposition: form-data; name=\"bestand\"; "
                  "filename=\"C:\\tmp\\mijn cv.pdf\"\r\nContent-Type: text/html\r\n\r\n"));
    buf_add(&l, inhoud);
    buf_add(&l, S("\r\n--grens--\r\n"));
    buf_fmt(&q, "POST %s HTTP/1.1\r\nHost: localhost:%d\r\nCookie: %.*s\r\n"
                "Origin: http://localhost:%d\r\nSec-Fetch-Site: same-origin\r\n"
                "Connection: close\r\n"
                "Content-Type: multipart/form-data; boundary=grens\r\nContent-Length: %zu\r\n\r\n",
            pagina, x.poort, STR_FMT(b->koekjes), x.poort, l.n);
    buf_add(&q, buf_str(&l));
    b->laatste = rauw(&x, buf_str(&q));
    return b->laatste.status;
}

static int stuur(bezoeker *b, const char *zicht, const char *naam, str inhoud)
{
    const char *pagina = web_proef_pad(&x, "/mensen/", &persoon_entity, wie.v, "/documenten");
    return stuur_naar(b, pagina, zicht, "diploma", naam, (str){0}, inhoud);
}

static document eerste;
static bool lees_eerste(werk *w, void *arg)
{
    document_rijen d = BIJ(w, document, persoon_id, wie);
    *(int *)arg = d.n;
    if (d.n) eerste = d.at[d.n - 1];
    return true;
}

static int hoeveel(void)
{
    int n = 0;
    assert_true(lees(&x.k, x.k.sanne, lees_eerste, &n));
    return n;
}

static void test_rond(void **state)
{
    (void)state;
    bezoeker b = bezoek_als(&x, "sanne"), j = bezoek_als(&x, "joris"), v = bezoek_als(&x, "vreemd");
    assert_int_equal(stuur(&b, "begeleiding", "شهادة \"<b>\" ../x", S(PDF)), 303);
    assert_int_equal(hoeveel(), 1);
    const char *adres = web_proef_pad(&x, "/document/", &document_entity, eerste.kop.id, "");
    assert_int_equal(haal(&b, "GET", adres), 200);
    antwoord a = b.laatste;
    assert_true(str_eq(a.body, S(PDF)));
    assert_true(str_eq(antwoord_kop(a, "Content-Type"), S("application/pdf")));
    assert_true(str_eq(antwoord_kop(a, "X-Content-Type-Options"), S("nosniff")));
    assert_true(str_find(antwoord_kop(a, "Content-Security-Policy"), S("sandbox")) >= 0);
    assert_true(str_eq(antwoord_kop(a, "Cache-Control"), S("no-store")));
    str hoe = antwoord_kop(a, "Content-Disposition");
    assert_true(str_starts(hoe, S("attachment; filename=\"document.pdf\"; filename*=UTF-8''")));
    assert_true(str_find(hoe, S("<")) < 0 && str_find(hoe, S("/x")) < 0);
    /* not for a werkmakelaar, nor for another team: as if it were not there */
    assert_int_equal(haal(&j, "GET", adres), 404);
    haal(&j, "GET", web_proef_pad(&x, "/mensen/", &persoon_entity, wie.v, "/documenten"));
    assert_true(bevat(j.laatste, "Er zijn nog geen documenten."));
    assert_int_equal(haal(&v, "GET", adres), 404);
    /* the same file twice is refused by name */
    assert_int_equal(stuur(&b, "werk", "nog eens", S(PDF)), 422);
    assert_true(bevat(b.laatste, "Dit bestand staat er al"));
    /* wiped: gone for everyone, the reason stays */
    const char *wis = web_proef_pad(&x, "/document/", &document_entity, eerste.kop.id, "/wissen");
    assert_int_equal(haal(&b, "GET", wis), 200);
    assert_int_equal(post(&b, wis, "gewist_reden="), 422);
    assert_int_equal(post(&b, wis, "gewist_reden=Verkeerde+persoon"), 303);
    assert_int_equal(haal(&b, "GET", adres), 404);
    haal(&b, "GET", web_proef_pad(&x, "/mensen/", &persoon_entity, wie.v, "/documenten"));
    assert_true(bevat(b.laatste, "Verkeerde persoon"));
}

static void test_werkmakelaar(void **state)
{
    (void)state;
    bezoeker j = bezoek_als(&x, "joris");
    assert_int_equal(stuur(&j, "begeleiding", "x", S(PDF)), 422);
    assert_int_equal(stuur(&j, "werk", "", S(PDF)), 303); /* named after the file */
    assert_int_equal(hoeveel(), 1);
    assert_true(str_eq(eerste.naam, S("mijn cv")));
    assert_int_equal(haal(&j, "GET",
        web_proef_pad(&x, "/document/", &document_entity, eerste.kop.id, "")), 200);
    assert_int_equal(
        haal(&j, "GET",
            web_proef_pad(&x, "/document/", &document_entity, eerste.kop.id, "/wissen")), 404);
}

static void test_geweigerd(void **state)
{
    (void)state;
    bezoeker b = bezoek_als(&x, "sanne");
    assert_int_equal(stuur(&b, "werk", "x", S("<html><script>alert(1)</script></html>")), 422);
    assert_true(bevat(b.laatste, "Dit bestand is geen PDF, PNG, JPEG, ODT of DOCX."));
    assert_int_equal(stuur(&b, "werk", "x", S("")), 422);
    assert_int_equal(hoeveel(), 0);
}

/* The largest that is allowed goes in and out; one byte more does not. */
static void test_groot(void **state)
{
    (void)state;
    bezoeker b = bezoek_als(&x, "sanne");
    size_t ruim = (size_t)64 << 20;
    arena groot = arena_new(ruim), weg = groot, was = x.k.a;
    char *p = arena_make(&groot, char, DOCUMENT_MAX + 1);
    for (size_t i = 0; i < DOCUMENT_MAX; i++) p[i] = (char)(i * 2654435761u >> 13);
    memcpy(p, "%PDF-1.7\n", 9);
    memcpy(p + DOCUMENT_MAX - 6, "%%EOF\n", 6);
    memcpy(p + DOCUMENT_MAX - 7, "\n%%EOF\n", 7);
    x.k.a = groot;
    assert_int_equal(stuur(&b, "werk", "groot", (str){p, DOCUMENT_MAX}), 303);
    assert_int_equal(hoeveel(), 1);
    assert_int_equal(haal(&b, "GET",
        web_proef_pad(&x, "/document/", &document_entity, eerste.kop.id, "")), 200);
    assert_int_equal(b.laatste.body.n, DOCUMENT_MAX);
    assert_memory_equal(b.laatste.body.p, p, DOCUMENT_MAX);
    x.k.a = was;
    arena_free(&weg, ruim);
}

/* ---- the term ---- */

static bool raakt_uit_beeld(werk *w, void *arg)
{
    persoon p;
    assert_true(HAAL(w, persoon, wie, &p));
    p.uit_beeld = date_plus_months(w->vandaag, -*(int *)arg);
    return db_save(w->db, &w->t, &persoon_entity, &p, field_bit(&persoon_entity, "uit_beeld"),
                   NULL);
}

static bool ruimt_op(werk *w, void *arg)
{
    assert_int_equal(documenten_opruimen(w), *(int *)arg);
    return true;
}

static void test_termijn(void **state)
{
    (void)state;
    int maanden = 59, nul = 0, een = 1;
    bezoeker b = bezoek_als(&x, "sanne");
    assert_int_equal(stuur(&b, "werk", "diploma", S(PDF)), 303);
    assert_true(schrijf(&x.k, x.k.sanne, ruimt_op, &nul)); /* the guidance runs */
    assert_true(schrijf(&x.k, x.k.sanne, raakt_uit_beeld, &maanden));
    assert_true(schrijf(&x.k, x.k.sanne, ruimt_op, &nul));
    maanden = 60;
    assert_true(schrijf(&x.k, x.k.sanne, raakt_uit_beeld, &maanden));
    haal(&b, "GET", web_proef_pad(&x, "/mensen/", &persoon_entity, wie.v, "/documenten"));
    assert_true(bevat(b.laatste, "Bewaartermijn voorbij"));
    assert_true(schrijf(&x.k, x.k.sanne, ruimt_op, &een));
    hoeveel();
    assert_true(date_is_set(eerste.gewist));
    assert_true(schrijf(&x.k, x.k.sanne, ruimt_op, &nul));
}

/* ---- of an organisation, and of a plaatsing ---- */

static orgdocument van_org;
static plaatsing_id op_plek;

static bool lees_org(werk *w, void *arg)
{
    orgdocument_rijen d = BIJ(w, orgdocument, organisatie_id, x.k.werkgever);
    *(int *)arg = d.n;
    if (d.n) van_org = d.at[d.n - 1];
    return true;
}

static bool ruimt_org_op(werk *w, void *arg)
{
    orgdocument d = van_org;
    d.bewaren_tot = w->vandaag;
    assert_true(db_save(w->db, &w->t, &orgdocument_entity, &d,
                        field_bit(&orgdocument_entity, "bewaren_tot"), NULL));
    return ruimt_op(w, arg);
}

static void test_organisatie(void **state)
{
    (void)state;
    int n = 0, een = 1, nul = 0;
    bezoeker j = bezoek_als(&x, "joris"), s = bezoek_als(&x, "school");
    const char *org = web_proef_pad(&x, "/organisaties/", &organisatie_entity, x.k.werkgever.v, "");
    const char *lijst =
        web_proef_pad(&x, "/organisaties/", &organisatie_entity, x.k.werkgever.v, "/documenten");
    str geen = {0};
    assert_int_equal(stuur_naar(&j, lijst, "", "convenant", "Convenant <1>", geen, S(PDF)), 303);
    assert_int_equal(stuur_naar(&j, lijst, "", "convenant", "nog eens", geen, S(PDF)), 422);
    assert_true(bevat(j.laatste, "Dit bestand staat er al, met de naam Convenant"));
    assert_int_equal(stuur_naar(&j, lijst, "", "brief", "x", geen, S("MZ\x90 programma")), 422);
    assert_true(lees(&x.k, x.k.joris, lees_org, &n));
    assert_int_equal(n, 1);
    assert_int_equal(haal(&j, "GET", org), 200);
    assert_true(bevat(j.laatste, "Convenant &lt;1&gt;"));
    const char *adres =
        web_proef_pad(&x, "/orgdocument/", &orgdocument_entity, van_org.kop.id, "");
    assert_int_equal(haal(&j, "GET", adres), 200);
    assert_true(str_eq(j.laatste.body, S(PDF)));
    assert_true(str_starts(antwoord_kop(j.laatste, "Content-Disposition"), S("attachment;")));
    assert_true(str_find(antwoord_kop(j.laatste, "Content-Security-Policy"), S("sandbox")) >= 0);
    assert_int_equal(haal(&s, "GET", adres), 404); /* no rol for it */
    assert_true(schrijf(&x.k, x.k.joris, ruimt_org_op, &een)); /* its day has come */
    assert_true(schrijf(&x.k, x.k.joris, ruimt_op, &nul));
    assert_int_equal(haal(&j, "GET", adres), 404);
    assert_int_equal(haal(&j, "GET", lijst), 200);
    assert_true(bevat(j.laatste, "Bewaartermijn voorbij"));
    assert_int_equal(stuur_naar(&j, lijst, "", "convenant", "Weer", geen, S(PDF)), 303);
    assert_true(lees(&x.k, x.k.joris, lees_org, &n));
    const char *wis =
        web_proef_pad(&x, "/orgdocument/", &orgdocument_entity, van_org.kop.id, "/wissen");
    assert_int_equal(haal(&j, "GET", wis), 200);
    assert_int_equal(post(&j, wis, "gewist_reden="), 422);
    assert_int_equal(post(&j, wis, "gewist_reden=Verkeerd"), 303);
    assert_true(lees(&x.k, x.k.joris, lees_org, &n));
    assert_true(date_is_set(van_org.gewist));
}

static bool plaats_iemand(werk *w, void *arg)
{
    (void)arg;
    plek k = {.organisatie_id = x.k.werkgever, .soort = CODE(PLEK_LEERWERK), .functie = S("Hulp"),
              .aantal = NUM(1)};
    assert_true(db_add(w->db, &w->t, &plek_entity, &k) > 0);
    plaatsing p = {.persoon_id = wie, .plek_id = plek_id_van(&k), .contract = CODE(CONTRACT_GEEN),
                   .van = w->vandaag, .uren = NUM(16)};
    op_plek = (plaatsing_id){db_add(w->db, &w->t, &plaatsing_entity, &p)};
    return op_plek.v > 0;
}

/* On its own page, and in the file of the person; never of someone else's plaatsing. */
static void test_plaatsing(void **state)
{
    (void)state;
    persoon_id ander = web_proef_persoon(&x, "Rahel Tesfay");
    assert_true(schrijf(&x.k, x.k.sanne, plaats_iemand, NULL));
    bezoeker b = bezoek_als(&x, "sanne");
    str bij = web_proef_token(&x, &plaatsing_entity, op_plek.v);
    const char *van_wie = web_proef_pad(&x, "/mensen/", &persoon_entity, wie.v, "/documenten");
    const char *van_ander = web_proef_pad(&x, "/mensen/", &persoon_entity, ander.v, "/documenten");
    assert_int_equal(stuur_naar(&b, van_ander, "werk", "overeenkomst", "POK", bij, S(PDF)), 422);
    assert_int_equal(stuur_naar(&b, van_wie, "werk", "overeenkomst", "POK", bij, S(PDF)), 303);
    assert_int_equal(
        haal(&b, "GET", web_proef_pad(&x, "/plaatsing/", &plaatsing_entity, op_plek.v, "")), 200);
    assert_true(bevat(b.laatste, ">POK</a>"));
    assert_int_equal(haal(&b, "GET", van_wie), 200);
    assert_true(bevat(b.laatste, "Hulp bij Bakkerij"));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_rond, begin, eind),
        cmocka_unit_test_setup_teardown(test_werkmakelaar, begin, eind),
        cmocka_unit_test_setup_teardown(test_geweigerd, begin, eind),
        cmocka_unit_test_setup_teardown(test_groot, begin, eind),
        cmocka_unit_test_setup_teardown(test_termijn, begin, eind),
        cmocka_unit_test_setup_teardown(test_organisatie, begin, eind),
        cmocka_unit_test_setup_teardown(test_plaatsing, begin, eind),
    };
    return KANTOOR_DRAAI("web_documenten", tests);
}
