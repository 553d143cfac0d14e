/* web_deling: a klantmanager shares a person after seeing what the other will see, and stops it; on
 * each engine. */
#include "test/libhttp.h"

static web_proef x;
static persoon_id wie;

static int begin(void **state)
{
    (void)state;
    x = web_proef_begin(NULL, 0, NULL);
    wie = web_proef_persoon(&x, "Zoë <b> Haddad");
    return 0;
}

static int eind(void **state)
{
    (void)state;
    web_proef_eind(&x);
    return 0;
}

static const char *velden(const char *rest)
{
    buf b = buf_new(&x.k.a);
    PLAIN(&b, "met={}&doel=intake&{}",
        web_proef_token(&x, &organisatie_entity, x.k.vluchtelingenwerk.v), str_of(rest));
    return arena_c(&x.k.a, buf_str(&b));
}

/* The address of the form of a button that says Stop nu. */
static const char *stop_adres(antwoord a)
{
    i64 at = str_find(a.body, S("/deling/"));
    assert_true(at >= 0);
    str rest = str_sub(a.body, (size_t)at, a.body.n);
    i64 eind_van = str_find(rest, S("\""));
    return arena_c(&x.k.a, str_sub(rest, 0, (size_t)eind_van));
}

static void test_delen(void **state)
{
    (void)state;
    bezoeker b = bezoek_als(&x, "sanne");
    const char *pagina = web_proef_pad(&x, "/mensen/", &persoon_entity, wie.v, "/delen");
    const char *kijk = web_proef_pad(&x, "/mensen/", &persoon_entity, wie.v, "/delen/kijk");
    assert_int_equal(haal(&b, "GET", pagina), 200);
    assert_true(bevat(b.laatste, "Er wordt nu niets gedeeld."));
    const char *geldig = "naam=ja&taalniveau=ja&tot=1-2-2027&verteld=23-11-2026";
    assert_int_equal(post(&b, kijk, velden(geldig)), 200);
    assert_true(bevat(b.laatste, "Zo ziet VluchtelingenWerk het"));
    assert_true(bevat(b.laatste, "Zoë &lt;b&gt; Haddad"));
    assert_false(bevat(b.laatste, "Stop nu"));
    assert_int_equal(post(&b, pagina, velden("tot=1-2-2027&verteld=23-11-2026")), 422);
    assert_int_equal(post(&b, pagina, velden("naam=ja&tot=1-2-2029&verteld=23-11-2026")), 422);
    assert_true(bevat(b.laatste, "te laat"));
    assert_int_equal(post(&b, pagina, velden("naam=ja&tot=1-2-2027&verteld=")), 422);
    assert_int_equal(post(&b, pagina, velden(geldig)), 303);
    assert_int_equal(haal(&b, "GET", pagina), 200);
    assert_true(bevat(b.laatste, "Intake: Naam, Taalniveau. Tot 1 februari 2027."));
    bezoeker bij = bezoek_als(&x, "partner");
    for (int i = 0; i < 2; i++) { /* the second one may be a copy of the first */
        assert_int_equal(haal(&bij, "GET", "/partner"), 200);
        assert_true(bevat(bij.laatste, "Zoë &lt;b&gt; Haddad"));
    }
    assert_int_equal(post(&b, stop_adres(b.laatste), ""), 303);
    assert_int_equal(haal(&bij, "GET", "/partner"), 200);
    assert_false(bevat(bij.laatste, "Haddad"));
    assert_int_equal(haal(&b, "GET", pagina), 200);
    assert_true(bevat(b.laatste, "Eerder gedeeld"));
    bezoeker ander = bezoek_als(&x, "vreemd");
    assert_int_equal(haal(&ander, "GET", pagina), 404);
    bezoeker buiten = bezoek_als(&x, "partner"); /* nothing of his stands at either address */
    assert_int_equal(haal(&buiten, "GET", pagina), 404);
    assert_int_equal(haal(&buiten, "GET", "/bestaat-niet"), 404);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_delen, begin, eind),
    };
    return KANTOOR_DRAAI("web_deling", tests);
}
