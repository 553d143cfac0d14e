/* web_agenda: my day and week, the outcome in one click, a form that warns, and what follows. */
#include "test/libhttp.h"

#include "casework/gesprek.h"

static web_proef x;
static persoon_id wie;
static gesprek_id gisteren;

static bool maak(werk *w, void *arg)
{
    (void)arg;
    gesprek g = {.persoon_id = wie, .soort = CODE(GESPREK_VOORTGANG), .van = tijd_hm(9, 30),
                 .tot = tijd_hm(10, 30), .plaats = S("kamer <2>"), .tolk = true,
                 .tolk_taal = CODE(1), .datum = date_plus(w->vandaag, -3)};
    assert_true(gesprek_bewaar(w, &g, UINT64_MAX, NULL, NULL));
    gisteren = gesprek_id_van(&g);
    gesprek nu = g;
    nu.kop = (rijkop){0};
    nu.datum = w->vandaag;
    genodigden met = {.at = {{.collega = {x.k.joris.gebruiker}}}, .n = 1};
    return gesprek_bewaar(w, &nu, UINT64_MAX, &met, NULL);
}

static int begin(void **state)
{
    (void)state;
    x = web_proef_begin(NULL, 0, NULL);
    wie = web_proef_persoon(&x, "Zoë \"O'Brien\" <b>");
    assert_true(schrijf(&x.k, x.k.sanne, maak, NULL));
    return 0;
}

static int eind(void **state)
{
    (void)state;
    web_proef_eind(&x);
    return 0;
}

static void test_dag_en_week(void **state)
{
    (void)state;
    bezoeker b = bezoek_als(&x, "sanne");
    assert_int_equal(haal(&b, "GET", "/mensen?wie=team"), 200);
    assert_true(bevat(b.laatste, "href=\"/agenda\""));
    assert_true(bevat(b.laatste, "Van 1 gesprek weten we nog niet hoe het ging."));
    assert_int_equal(haal(&b, "GET", "/agenda"), 200);
    assert_true(bevat(b.laatste, "Zoë &quot;O&#39;Brien&quot; &lt;b&gt;"));
    assert_true(bevat(b.laatste, "Hoe ging het?"));
    assert_true(bevat(b.laatste, "kamer &lt;2&gt;"));
    assert_int_equal(haal(&b, "GET", "/agenda?beeld=week&dag=2026-11-18"), 200);
    assert_true(bevat(b.laatste, "Week 47, van 16 november tot en met 22 november."));
    assert_int_equal(haal(&b, "GET", "/agenda?dag=onzin&beeld=<x>"), 200);
    bezoeker j = bezoek_als(&x, "joris");
    assert_int_equal(haal(&j, "GET", "/agenda"), 200);
    assert_true(bevat(j.laatste, "Gesprek van sanne."));
    assert_false(bevat(j.laatste, "Hoe ging het?"));
    bezoeker v = bezoek_als(&x, "vreemd");
    assert_int_equal(haal(&v, "GET", "/agenda"), 200);
    assert_false(bevat(v.laatste, "Brien"));
    bezoeker s = bezoek_als(&x, "school");
    assert_int_equal(haal(&s, "GET", "/agenda"), 404);
}

static bool afloop_is(werk *w, void *arg)
{
    gesprek g;
    assert_true(HAAL(w, gesprek, gisteren, &g));
    assert_int_equal(g.afloop.i, *(int *)arg);
    return true;
}

static void test_een_klik(void **state)
{
    (void)state;
    int gekomen = GESPREK_GEKOMEN, gepland = GESPREK_GEPLAND;
    bezoeker b = bezoek_als(&x, "sanne");
    const char *doe = web_proef_pad(&x, "/gesprek/", &gesprek_entity, gisteren.v, "/afloop");
    haal(&b, "GET", "/agenda");
    assert_int_equal(post(&b, doe, "afloop=onzin&terug=%2Fagenda"), 422);
    assert_true(lees(&x.k, x.k.sanne, afloop_is, &gepland));
    haal(&b, "GET", "/agenda");
    assert_int_equal(post(&b, doe, "afloop=gekomen&terug=%2Fagenda"), 303);
    assert_true(str_eq(antwoord_kop(b.laatste, "Location"), S("/agenda")));
    assert_true(lees(&x.k, x.k.sanne, afloop_is, &gekomen));
    haal(&b, "GET", "/agenda");
    assert_true(bevat(b.laatste, "Ongedaan maken"));
    assert_false(bevat(b.laatste, "h-hoe"));
    bezoeker v = bezoek_als(&x, "vreemd");
    haal(&v, "GET", "/agenda");
    assert_int_equal(post(&v, doe, "afloop=afgemeld"), 404);
}

static void test_verslag_en_volgende(void **state)
{
    (void)state;
    bezoeker b = bezoek_als(&x, "sanne");
    const char *doe = web_proef_pad(&x, "/gesprek/", &gesprek_entity, gisteren.v, "/afloop");
    assert_int_equal(haal(&b, "GET", doe), 200);
    assert_int_equal(post(&b, doe, "afloop=gekomen&volgende=2020-01-01"), 422);
    assert_true(bevat(b.laatste, "ligt in het verleden"));
    /* the hour at which Sanne speaks with him already */
    const char *velden = "afloop=gekomen&verslag=Wil+%3Ci%3Ekok%3C%2Fi%3E+worden"
                         "&volgende=23-11-2026&volgende_van=10.00";
    assert_int_equal(post(&b, doe, velden), 422);
    assert_true(bevat(b.laatste, "Je hebt op dat uur al een ander gesprek."));
    assert_true(bevat(b.laatste, "Plan de afspraak toch."));
    assert_true(bevat(b.laatste, "Wil &lt;i&gt;kok&lt;/i&gt; worden")); /* nothing is lost */
    buf v = buf_new(&x.k.a);
    PLAIN(&v, "{}&toch=ja", str_of(velden));
    assert_int_equal(post(&b, doe, arena_c(&x.k.a, buf_str(&v))), 303);
    haal(&b, "GET", web_proef_pad(&x, "/mensen/", &persoon_entity, wie.v, "/gesprekken"));
    assert_true(bevat(b.laatste, "Het volgende gesprek is op maandag 23 november."));
    assert_true(bevat(b.laatste, "Wil &lt;i&gt;kok&lt;/i&gt; worden"));
    bezoeker j = bezoek_als(&x, "joris"); /* notes are not for a werkmakelaar */
    haal(&j, "GET", web_proef_pad(&x, "/mensen/", &persoon_entity, wie.v, "/gesprekken"));
    assert_false(bevat(j.laatste, "worden"));
    assert_int_equal(haal(&j, "GET", doe), 200);
    assert_false(bevat(j.laatste, "name=\"verslag\""));
}

static void test_plannen(void **state)
{
    (void)state;
    bezoeker b = bezoek_als(&x, "sanne");
    const char *nieuw = web_proef_pad(&x, "/mensen/", &persoon_entity, wie.v, "/gesprek");
    assert_int_equal(haal(&b, "GET", nieuw), 200);
    assert_true(bevat(b.laatste, "Collega: joris"));
    assert_true(bevat(b.laatste, "Taalschool Zuid"));
    assert_false(bevat(b.laatste, "Bakkerij")); /* nobody of hers works there */
    buf v = buf_new(&x.k.a);
    PLAIN(&v, "soort=driegesprek&datum=1-12-2026&van=10.00&tot=11.00&afloop=gepland&tolk=nee"
              "&met1={}&met2={}&met3=", web_proef_token(&x, &organisatie_entity, x.k.taalschool.v),
        web_proef_token(&x, &gebruiker_entity, x.k.joris.gebruiker));
    size_t n = v.n;
    buf_add(&v, S("verzonnen"));
    assert_int_equal(post(&b, nieuw, arena_c(&x.k.a, buf_str(&v))), 422);
    assert_true(bevat(b.laatste, "Ook met is niet gevonden."));
    v.n = n;
    assert_int_equal(post(&b, nieuw, arena_c(&x.k.a, buf_str(&v))), 303);
    haal(&b, "GET", web_proef_pad(&x, "/mensen/", &persoon_entity, wie.v, "/gesprekken"));
    assert_true(bevat(b.laatste, "Taalschool Zuid, joris"));
    /* Joris plans a gesprek of the same kind: he is told of this one, and of the hour */
    bezoeker j = bezoek_als(&x, "joris");
    assert_int_equal(haal(&j, "GET", nieuw), 200);
    const char *zelfde = "soort=driegesprek&datum=1-12-2026&van=10.30&afloop=gepland&tolk=nee";
    assert_int_equal(post(&j, nieuw, zelfde), 422);
    assert_true(bevat(j.laatste, "Dit gesprek staat er al: Gesprek met drie op 1 december, met "
                                 "sanne, Taalschool Zuid, joris."));
    assert_true(bevat(j.laatste, "Je hebt op dat uur al een ander gesprek."));
    assert_true(bevat(j.laatste, "name=\"toch\""));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_dag_en_week, begin, eind),
        cmocka_unit_test_setup_teardown(test_een_klik, begin, eind),
        cmocka_unit_test_setup_teardown(test_verslag_en_volgende, begin, eind),
        cmocka_unit_test_setup_teardown(test_plannen, begin, eind),
    };
    return KANTOOR_DRAAI("web_agenda", tests);
}
