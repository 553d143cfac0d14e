/* web_introductie: a card with a film is shown to whom it is for and is gone when consent is taken
 * back; on each engine. */
#include "test/libhttp.h"

#include "casework/introductie.h"

static web_proef x;
static persoon_id wie;
static introductie_id een;
static const char mp4[] = "\0\0\0\x14" "ftypisom\0\0\0\0isom" "\0\0\0\x0c" "moov\0\0\0\0"
                          "\0\0\0\x0a" "mdat\1\2";

static bool maak(werk *w, void *arg)
{
    (void)arg;
    introductie i = {.persoon_id = wie, .roepnaam = S("Zoë <b>"), .tekst = S("Ik was kok"),
                     .tot = date_plus(w->vandaag, 30)};
    i.kop.masker = UINT64_MAX;
    assert_true(introductie_bewaar(w, &i, UINT64_MAX, (str){mp4, sizeof mp4 - 1}, NULL));
    een = introductie_id_van(&i);
    return introductie_erbij(w, een, x.k.werkgever, NULL);
}

static int begin(void **state)
{
    (void)state;
    x = web_proef_begin(NULL, 0, NULL);
    wie = web_proef_persoon(&x, "Zoë Haddad");
    assert_true(schrijf(&x.k, x.k.sanne, maak, NULL));
    return 0;
}

static int eind(void **state)
{
    (void)state;
    web_proef_eind(&x);
    return 0;
}

static const char *kaart(organisatie_id o)
{
    buf b = buf_new(&x.k.a);
    PLAIN(&b, "{}{}", str_of(
        web_proef_pad(&x, "/introductie/", &introductie_entity, een.v, "/kaart/")),
          web_proef_token(&x, &organisatie_entity, o.v));
    return arena_c(&x.k.a, buf_str(&b));
}

static void test_kaart(void **state)
{
    (void)state;
    bezoeker b = bezoek_als(&x, "sanne");
    const char *pagina = web_proef_pad(&x, "/mensen/", &persoon_entity, wie.v, "/introductie");
    const char *film = web_proef_pad(&x, "/introductie/", &introductie_entity, een.v, "/film");
    assert_int_equal(haal(&b, "GET", kaart(x.k.werkgever)), 404); /* not asked yet */
    assert_int_equal(haal(&b, "GET", pagina), 200);
    assert_true(bevat(b.laatste, "Zo ziet de werkgever het straks"));
    assert_true(bevat(b.laatste, "Zoë &lt;b&gt;"));
    const char *akkoord =
        web_proef_pad(&x, "/introductie/", &introductie_entity, een.v, "/akkoord");
    assert_int_equal(post(&b, akkoord, "gevraagd=&gegeven=23-11-2026"), 422);
    assert_int_equal(post(&b, akkoord, "gevraagd=tolk&gegeven=23-11-2026"), 303);
    assert_int_equal(haal(&b, "GET", kaart(x.k.werkgever)), 200);
    assert_true(bevat(b.laatste, "<video"));
    assert_false(bevat(b.laatste, "Ik was kok, "));
    assert_int_equal(haal(&b, "GET", kaart(x.k.taalschool)), 404);
    assert_int_equal(haal(&b, "GET", film), 200);
    antwoord a = b.laatste;
    assert_true(str_eq(a.body, (str){mp4, sizeof mp4 - 1}));
    assert_true(str_eq(antwoord_kop(a, "Content-Type"), S("video/mp4")));
    assert_true(str_eq(antwoord_kop(a, "Accept-Ranges"), S("bytes")));
    assert_true(str_find(antwoord_kop(a, "Content-Security-Policy"), S("sandbox")) >= 0);
    assert_int_equal(haal(&b, "GET", pagina), 200);
    assert_int_equal(post(&b,
        web_proef_pad(&x, "/introductie/", &introductie_entity, een.v, "/intrekken"), ""),
                     303);
    assert_int_equal(haal(&b, "GET", film), 404);
    assert_int_equal(haal(&b, "GET", kaart(x.k.werkgever)), 404);
    assert_int_equal(haal(&b, "GET", pagina), 200);
    assert_true(bevat(b.laatste, "De woorden en de film zijn gewist op 23 november."));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_kaart, begin, eind),
    };
    return KANTOOR_DRAAI("web_introductie", tests);
}
