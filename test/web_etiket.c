/* web_etiket: labels for several people after a look, on one person and in the list; and sheets of
 * the people who were chosen. */
#include "test/libhttp.h"

#include "casework/persoon.h"

static web_proef x;
static persoon_id wie[2];

static bool meld_aan(werk *w, void *arg)
{
    (void)arg;
    for (int i = 0; i < 2; i++) {
        persoon p = {.naam = i ? S("Farah Noor") : S("Aman <Tesfay>"),
                     .doelgroep = CODE(DOELGROEP_STATUSHOUDER)};
        wie[i] = persoon_aanmelden(w, &p, BRON_GESPREK);
    }
    return wie[0].v && wie[1].v;
}

static int begin(void **state)
{
    (void)state;
    x = web_proef_begin(NULL, 0, NULL);
    assert_true(schrijf(&x.k, x.k.sanne, meld_aan, NULL));
    return 0;
}

static int eind(void **state)
{
    (void)state;
    web_proef_eind(&x);
    return 0;
}

static const char *met(const char *rest)
{
    buf b = buf_new(&x.k.a);
    for (int i = 0; i < 2; i++)
        PLAIN(&b, "wie={}&", web_proef_token(&x, &persoon_entity, wie[i].v));
    PLAIN(&b, "{}", str_of(rest));
    return arena_c(&x.k.a, buf_str(&b));
}

static void test_samen(void **state)
{
    (void)state;
    bezoeker b = bezoek_als(&x, "sanne");
    haal(&b, "GET", "/mensen");
    assert_int_equal(post(&b, "/mensen/samen", met("doe=etiket")), 200);
    assert_true(bevat(b.laatste, "Bekijk wie verandert"));
    assert_int_equal(post(&b, "/mensen/samen/etiket/kijk", met("doen=erop")), 422);
    assert_int_equal(post(&b, "/mensen/samen/etiket/kijk", met("doen=erop&nieuw=%3CZorg%3E")), 200);
    assert_true(bevat(b.laatste, "2 mensen krijgen het."));
    assert_true(bevat(b.laatste, "Etiket ‘&lt;Zorg&gt;’"));
    haal(&b, "GET", "/mensen");
    assert_false(bevat(b.laatste, "&lt;Zorg&gt;")); /* a look changes nothing */
    assert_int_equal(post(&b, "/mensen/samen/etiket", met("doen=erop&nieuw=%3CZorg%3E")), 303);
    haal(&b, "GET", "/mensen");
    assert_true(bevat(b.laatste, "2 mensen kregen het etiket."));
    assert_true(bevat(b.laatste, "Ongedaan maken"));
    assert_true(bevat(b.laatste, "etiket\">&lt;Zorg&gt;"));
    haal(&b, "GET", "/mensen/etiketten");
    assert_true(bevat(b.laatste, "2 mensen"));
    haal(&b, "GET", web_proef_pad(&x, "/mensen/", &persoon_entity, wie[0].v, ""));
    assert_true(bevat(b.laatste, "Etiketten: &lt;Zorg&gt;."));
    const char *pad = web_proef_pad(&x, "/mensen/", &persoon_entity, wie[0].v, "/etiketten");
    assert_int_equal(haal(&b, "GET", pad), 200);
    assert_int_equal(post(&b, pad, "nieuw=Rijbewijs"), 303);
    haal(&b, "GET", pad);
    assert_true(bevat(b.laatste, "Rijbewijs"));
    bezoeker ver = bezoek_als(&x, "vreemd");
    assert_int_equal(haal(&ver, "GET", pad), 404);
    haal(&ver, "GET", "/mensen/etiketten");
    assert_false(bevat(ver.laatste, "Zorg"));
}

static void test_druk(void **state)
{
    (void)state;
    bezoeker b = bezoek_als(&x, "sanne");
    haal(&b, "GET", "/mensen");
    assert_int_equal(post(&b, "/mensen/samen", met("doe=druk")), 200);
    assert_true(bevat(b.laatste, "Een blad per persoon: het dossier"));
    static const char *const wat[] = {"wat=lijst", "wat=dossier"};
    for (size_t i = 0; i < countof(wat); i++) {
        assert_int_equal(post(&b, "/mensen/samen/druk", met(wat[i])), 200);
        assert_true(str_starts(b.laatste.body, S("%PDF-")));
        haal(&b, "GET", "/mensen");
    }
    assert_int_equal(post(&b, "/mensen/samen/druk", met("wat=plan")), 422);
    assert_true(bevat(b.laatste, "Van deze mensen is er nog geen plan."));
    assert_int_equal(post(&b, "/mensen/samen/druk", "wat=lijst"), 422);
    assert_true(bevat(b.laatste, "Je koos nog niemand."));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_samen, begin, eind),
        cmocka_unit_test_setup_teardown(test_druk, begin, eind)};
    return KANTOOR_DRAAI("web_etiket", tests);
}
