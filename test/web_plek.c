/* web_plek: a place copied with its language and shifts; organisations by their last contact. */
#include "test/libhttp.h"

#include "casework/plek.h"

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

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_kopie, begin, eind),
        cmocka_unit_test_setup_teardown(test_lang_geen_contact, begin, eind),
    };
    return KANTOOR_DRAAI("web_plek", tests);
}
