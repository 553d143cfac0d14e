/* web_dubbel: the list of people who may be there twice, the page with both, and taking it back. */
#include "test/libhttp.h"

#include "casework/persoon.h"

static web_proef x;
static persoon_id een, ander;

static bool twee(werk *w, void *arg)
{
    (void)arg;
    date dag = date_ymd(1988, 3, 2);
    persoon p = {.naam = S("Yusuf <Haddad>"), .geboortedatum = dag, .telefoon = S("0611111111"),
                 .doelgroep = CODE(DOELGROEP_STATUSHOUDER)};
    persoon q = {.naam = S("Youssef Hadad"), .geboortedatum = dag, .telefoon = S("0622222222"),
                 .email = S("y@example.nl"), .doelgroep = CODE(DOELGROEP_STATUSHOUDER)};
    een = persoon_aanmelden(w, &p, BRON_GESPREK);
    ander = persoon_aanmelden(w, &q, BRON_GESPREK);
    return een.v && ander.v;
}

static int begin(void **state)
{
    (void)state;
    x = web_proef_begin(NULL, 0, NULL);
    return schrijf(&x.k, x.k.sanne, twee, NULL) ? 0 : -1;
}

static int eind(void **state)
{
    (void)state;
    web_proef_eind(&x);
    return 0;
}

static str token(persoon_id id) { return web_proef_token(&x, &persoon_entity, id.v); }

static const char *hier(void)
{
    buf b = buf_new(&x.k.a);
    PLAIN(&b, "/mensen/dubbel/{}/{}", token(een), token(ander));
    return arena_c(&x.k.a, buf_str(&b));
}

static const char *keuze_van(void)
{
    buf b = buf_new(&x.k.a);
    PLAIN(&b, "naam={}&telefoon={}&email={}", token(een), token(ander), token(ander));
    return arena_c(&x.k.a, buf_str(&b));
}

static void test_lijst(void **state)
{
    (void)state;
    bezoeker b = bezoek_als(&x, "sanne");
    assert_int_equal(haal(&b, "GET", "/mensen"), 200);
    assert_true(bevat(b.laatste, "/mensen/dubbel"));
    assert_int_equal(haal(&b, "GET", "/mensen/dubbel"), 200);
    assert_true(bevat(b.laatste, "Yusuf &lt;Haddad&gt;"));
    assert_true(bevat(b.laatste, "Youssef Hadad"));
    assert_true(bevat(b.laatste, "Zelfde geboortedatum, naam lijkt erop."));
    assert_true(bevat(b.laatste, hier()));
    bezoeker v = bezoek_als(&x, "vreemd");
    assert_int_equal(haal(&v, "GET", "/mensen/dubbel"), 200);
    assert_true(bevat(v.laatste, "We zien nu niemand"));
    assert_int_equal(haal(&v, "GET", hier()), 404);
    bezoeker j = bezoek_als(&x, "joris");
    assert_int_equal(haal(&j, "GET", "/mensen/dubbel"), 404);
}

static void test_samen(void **state)
{
    (void)state;
    bezoeker b = bezoek_als(&x, "sanne");
    assert_int_equal(haal(&b, "GET", hier()), 200);
    assert_true(bevat(b.laatste, "Welk gegeven klopt?"));
    assert_true(bevat(b.laatste, "0611111111"));
    assert_true(bevat(b.laatste, "0622222222"));
    assert_true(bevat(b.laatste, "Vervalt"));
    assert_int_equal(post(&b, hier(), ""), 422); /* nothing chosen: nothing is guessed */
    assert_int_equal(post(&b, hier(), keuze_van()), 303);
}

static void test_oude_link(void **state)
{
    (void)state;
    bezoeker b = bezoek_als(&x, "sanne");
    buf oud = buf_new(&x.k.a), nieuw = buf_new(&x.k.a);
    PLAIN(&oud, "/mensen/{}", token(ander));
    PLAIN(&nieuw, "/mensen/{}", token(een));
    assert_int_equal(haal(&b, "GET", hier()), 200);
    assert_int_equal(post(&b, hier(), keuze_van()), 303);
    assert_int_equal(haal(&b, "GET", arena_c(&x.k.a, buf_str(&nieuw))), 200);
    assert_true(bevat(b.laatste, "is samengevoegd met dit dossier"));
    assert_true(bevat(b.laatste, "Ongedaan maken"));
    assert_int_equal(haal(&b, "GET", arena_c(&x.k.a, buf_str(&oud))), 303);
    assert_true(str_find(antwoord_kop(b.laatste, "Location"), buf_str(&nieuw)) >= 0);
    assert_int_equal(haal(&b, "GET", "/zoeken?q=youssef"), 200);
    assert_true(bevat(b.laatste, "1 mens"));
    bezoeker vreemd = bezoek_als(&x, "vreemd");
    assert_int_equal(haal(&vreemd, "GET", arena_c(&x.k.a, buf_str(&oud))), 404);
    assert_int_equal(haal(&b, "GET", hier()), 404);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_lijst, begin, eind),
        cmocka_unit_test_setup_teardown(test_samen, begin, eind),
        cmocka_unit_test_setup_teardown(test_oude_link, begin, eind),
    };
    return KANTOOR_DRAAI("web_dubbel", tests);
}
