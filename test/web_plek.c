/* web_plek: a place copied with its language and shifts; organisations by their last contact. */
#include "test/libhttp.h"

#include "casework/plek.h"
#include "casework/voorstel.h"

static web_proef x;
static plek_id eerst;

static bool maak_plek(werk *w, void *arg)
{
    (void)arg;
    static const plek_taal taal = {.vaardigheid = CODE(1), .niveau = CODE(CEFR_A2)};
    plek_dienst dienst = {.dag = CODE(2), .van = tijd_hm(8, 30), .tot = tijd_hm(12, 30)};
    plek_bijlage b = {&taal, 1, &dienst, 1};
    plek p = {.organisatie_id = x.k.werkgever, .soort = CODE(PLEK_LEERWERK), .aantal = NUM(3),
              .functie = S("Hulp \"bakker\" <nacht>"), .uren_min = NUM(16), .uren_max = NUM(24)};
    assert_true(plek_bewaar(w, &p, UINT64_MAX, &b, NULL));
    eerst = plek_id_van(&p);
    contactmoment c = {.organisatie_id = x.k.taalschool, .tekst = S("Gebeld"),
                       .datum = date_plus_months(w->vandaag, -3)};
    return contactmoment_schrijf(w, &c, NULL);
}

static int begin(void **state)
{
    (void)state;
    x = web_proef_begin(NULL, 0, NULL);
    assert_true(schrijf(&x.k, x.k.joris, maak_plek, NULL));
    return 0;
}

static int eind(void **state)
{
    (void)state;
    web_proef_eind(&x);
    return 0;
}

static bool bekijk(werk *w, void *arg)
{
    (void)arg;
    plekregel_rijen l = plekken_alle(w, (str){0}, 0);
    assert_int_equal(l.n, 2);
    for (int i = 0; i < l.n; i++) {
        plek_geheel g;
        bool kopie = l.at[i].id.v != eerst.v;
        assert_true(plek_lees(w, l.at[i].id, &g));
        assert_int_equal(g.p.uren_max.n, kopie ? 32 : 24);
        assert_int_equal(g.p.aantal.n, 3);
        assert_int_equal(g.taal.n, 1);
        assert_int_equal(g.taal.at[0].niveau.i, CEFR_A2);
        assert_int_equal(g.dienst.n, 1);
        assert_int_equal(g.dienst.at[0].van.m, tijd_hm(8, 30).m);
    }
    return true;
}

static void test_kopie(void **state)
{
    (void)state;
    bezoeker b = bezoek_als(&x, "joris");
    assert_int_equal(haal(&b, "GET", "/plekken"), 200);
    assert_true(bevat(b.laatste, "Kopieer"));
    buf pad = buf_new(&x.k.a), velden = buf_new(&x.k.a);
    str van = web_proef_token(&x, &plek_entity, eerst.v);
    PLAIN(&pad, "/plekken/nieuw?van={}", van);
    const char *adres = arena_c(&x.k.a, buf_str(&pad));
    assert_int_equal(haal(&b, "GET", adres), 200);
    assert_true(bevat(b.laatste, "Kopie van Hulp &quot;bakker&quot; &lt;nacht&gt;"));
    str org = web_proef_token(&x, &organisatie_entity, x.k.werkgever.v);
    PLAIN(&velden, "van={}&organisatie_id={}&soort=leerwerkplek&functie=Hulp&aantal=3&uren_min=16"
                   "&taal_LE=A2&van_di=8.30&tot_di=12.30&uren_max=", van, org);
    size_t n = velden.n;
    buf_add(&velden, S("8"));
    assert_int_equal(post(&b, adres, arena_c(&x.k.a, buf_str(&velden))), 422);
    assert_true(bevat(b.laatste, "Uren per week: hoogstens is minder dan het minimum"));
    assert_true(bevat(b.laatste, "Kopie van")); /* still the copy */
    velden.n = n;
    buf_add(&velden, S("32"));
    assert_int_equal(post(&b, adres, arena_c(&x.k.a, buf_str(&velden))), 303);
    assert_true(lees(&x.k, x.k.joris, bekijk, NULL));
    assert_int_equal(haal(&b, "GET", "/plekken/nieuw?van=onzin"), 200); /* an empty form */
}

/* Three months ago to the day is not yet too long. */
static void test_lang_geen_contact(void **state)
{
    (void)state;
    bezoeker b = bezoek_als(&x, "joris");
    assert_int_equal(haal(&b, "GET", "/organisaties"), 200);
    assert_true(bevat(b.laatste, "Taalschool Zuid"));
    assert_true(bevat(b.laatste, "nog nooit"));
    assert_int_equal(haal(&b, "GET", "/organisaties?contact=lang"), 200);
    assert_false(bevat(b.laatste, "Taalschool Zuid"));
    assert_true(bevat(b.laatste, "Bakkerij"));
}

static persoon_id wie;

static bool stel_voor(werk *w, void *arg)
{
    (void)arg;
    voorstel v = {.persoon_id = wie, .plek_id = eerst};
    return voorstel_doe(w, &v, false, NULL);
}

/* From the page of a place: who it was proposed to, who begins, and back again; closed and open. */
static void test_van_plek(void **state)
{
    (void)state;
    bezoeker b = bezoek_als(&x, "joris");
    wie = web_proef_persoon(&x, "Samuel Kidane");
    assert_true(schrijf(&x.k, x.k.joris, stel_voor, NULL));
    const char *pad = web_proef_pad(&x, "/plekken/", &plek_entity, eerst.v, "");
    assert_int_equal(haal(&b, "GET", pad), 200);
    assert_true(bevat(b.laatste, "Voorgesteld aan"));
    assert_true(bevat(b.laatste, "Wacht op antwoord"));
    assert_true(bevat(b.laatste, "3 van 3 vrij"));
    const char *plaats_pad = web_proef_pad(&x, "/voorstel/", &voorstel_entity, 1, "/plaatsen");
    assert_int_equal(haal(&b, "GET", plaats_pad), 200);
    assert_true(bevat(b.laatste, "value=\"leerovereenkomst\" selected"));
    assert_int_equal(post(&b, plaats_pad, "contract=vrijwilliger&van=1-12-2026&uren=16"), 422);
    assert_true(bevat(b.laatste, "is alleen voor vrijwilligerswerk"));
    assert_int_equal(post(&b, plaats_pad, "contract=leerovereenkomst&van=1-12-2026&uren=16"), 303);
    str naar = antwoord_kop(b.laatste, "Location");
    assert_int_equal(haal(&b, "GET", arena_c(&x.k.a, naar)), 200);
    str van = invoer(&b, "_van");
    assert_true(van.n > 0);
    i64 i = str_find(b.laatste.body, S("action=\"/ongedaan/"));
    assert_true(i >= 0);
    str rest = str_sub(b.laatste.body, (size_t)i + 8, b.laatste.body.n);
    str actie = str_sub(rest, 0, (size_t)str_find(rest, S("\"")));
    buf velden = buf_new(&x.k.a);
    assert_int_equal(haal(&b, "GET", pad), 200);
    assert_true(bevat(b.laatste, "2 van 3 vrij")); /* he begins later, the seat is his */
    assert_true(bevat(b.laatste, "begint 1 december"));
    assert_false(bevat(b.laatste, "Voorgesteld aan"));
    PLAIN(&velden, "_van={}", van);
    assert_int_equal(post(&b, arena_c(&x.k.a, actie), arena_c(&x.k.a, buf_str(&velden))), 303);
    assert_true(str_find(antwoord_kop(b.laatste, "Location"), S("/mensen/")) >= 0);
    assert_int_equal(haal(&b, "GET", pad), 200);
    assert_true(bevat(b.laatste, "3 van 3 vrij"));
    assert_true(bevat(b.laatste, "Zoek mensen"));
    const char *sluit = web_proef_pad(&x, "/plekken/", &plek_entity, eerst.v, "/sluiten");
    assert_int_equal(post(&b, sluit, ""), 303);
    assert_int_equal(haal(&b, "GET", pad), 200);
    assert_true(bevat(b.laatste, "Gesloten op"));
    assert_false(bevat(b.laatste, "Zoek mensen"));
    assert_int_equal(post(&b, sluit, ""), 303);
    assert_int_equal(haal(&b, "GET", pad), 200);
    assert_false(bevat(b.laatste, "Gesloten op"));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_kopie, begin, eind),
        cmocka_unit_test_setup_teardown(test_van_plek, begin, eind),
        cmocka_unit_test_setup_teardown(test_lang_geen_contact, begin, eind),
    };
    return KANTOOR_DRAAI("web_plek", tests);
}
