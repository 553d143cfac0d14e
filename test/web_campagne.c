/* web_campagne: a screening from the browser: made, filled from the caseload, divided, spoken, and
 * who may not. */
#include "test/libhttp.h"

#include "casework/campagne.h"

static web_proef x;
static persoon_id wie[3];

static int begin(void **state)
{
    static const char *const namen[3] = {"Aman Tesfay", "Zoë \"O'Brien\"", "سامر الخطيب"};
    (void)state;
    x = web_proef_begin(NULL, 0, NULL);
    for (int i = 0; i < 3; i++) wie[i] = web_proef_persoon(&x, namen[i]);
    return 0;
}

static int eind(void **state)
{
    (void)state;
    web_proef_eind(&x);
    return 0;
}

/* The address with the token of a campagne, and text after it. */
static const char *adres(campagne_id id, const char *rest)
{
    buf b = buf_new(&x.k.a);
    PLAIN(&b, "/campagnes/{}{}", web_proef_token(&x, &campagne_entity, id.v), str_of(rest));
    return arena_c(&x.k.a, buf_str(&b));
}

static const char *mensen_en(const char *verder)
{
    buf b = buf_new(&x.k.a);
    for (int i = 0; i < 3; i++)
        PLAIN(&b, "wie={}&", web_proef_token(&x, &persoon_entity, wie[i].v));
    buf_add(&b, str_of(verder));
    return arena_c(&x.k.a, buf_str(&b));
}

static campagne_id maak(bezoeker *b)
{
    haal(b, "GET", "/campagnes/nieuw");
    assert_int_equal(post(b, "/campagnes/nieuw", "naam=&van=23-11-2026"), 422);
    haal(b, "GET", "/campagnes/nieuw");
    const char *goed = "naam=Iedereen+spreken+%3Cb%3E&van=23-11-2026&tot=1-3-2027&vraag=Wat+wil+je"
                       "&reactie_dagen=7";
    assert_int_equal(post(b, "/campagnes/nieuw", goed), 303);
    return (campagne_id){1};
}

static bool zijn_gepland(werk *w, void *arg)
{
    campagne c;
    assert_true(HAAL(w, campagne, *(campagne_id *)arg, &c));
    campagnetelling t = campagne_telling(w, &c);
    assert_int_equal(t.gepland.n, 3);
    return true;
}

static bool is_klaar(werk *w, void *arg)
{
    campagne c;
    assert_true(HAAL(w, campagne, *(campagne_id *)arg, &c));
    campagnetelling t = campagne_telling(w, &c);
    assert_int_equal(t.afgerond.n, 1);
    assert_int_equal(t.wil_niet.n, 1);
    return true;
}

static void test_heel(void **state)
{
    (void)state;
    bezoeker b = bezoek_als(&x, "sanne");
    campagne_id id = maak(&b);
    assert_int_equal(haal(&b, "GET", adres(id, "/erbij")), 200);
    assert_true(bevat(b.laatste, "3 mensen passen hierbij"));
    assert_true(bevat(b.laatste, "Iedereen spreken &lt;b&gt;"));
    assert_int_equal(post(&b, adres(id, "/erbij"), "klantmanager="), 303);
    assert_int_equal(haal(&b, "GET", adres(id, "")), 200);
    assert_true(bevat(b.laatste, "0 van 3 gesproken"));
    assert_int_equal(post(&b, adres(id, "/samen"), mensen_en("doe=plannen")), 200);
    const char *ronde = "vanaf=30-11-2026&van=9.00&minuten=45&per_dag=2&plaats=stadhuis";
    assert_int_equal(post(&b, adres(id, "/planvoorstel"), mensen_en(ronde)), 200);
    assert_true(bevat(b.laatste, "Zo worden de gesprekken verdeeld"));
    assert_true(bevat(b.laatste, "Plan 3 gesprekken"));
    assert_int_equal(post(&b, adres(id, "/plannen"), mensen_en("vanaf=1-1-2020&van=9")), 422);
    haal(&b, "GET", adres(id, ""));
    assert_int_equal(post(&b, adres(id, "/plannen"), mensen_en(ronde)), 303);
    assert_true(lees(&x.k, x.k.sanne, zijn_gepland, &id));
    assert_int_equal(haal(&b, "GET", adres(id, "?stand=gepland")), 200);
    assert_true(bevat(b.laatste, "Ongedaan maken"));
    assert_int_equal(post(&b, adres(id, "/samen"), mensen_en("doe=uitnodigen")), 200);
    assert_true(bevat(b.laatste, "Wordt overgeslagen. Het gesprek is al gepland."));
    assert_int_equal(post(&b, adres(id, "/uitnodigen"), mensen_en("")), 422);
}

static void test_gesprek(void **state)
{
    (void)state;
    bezoeker b = bezoek_als(&x, "sanne");
    campagne_id id = maak(&b);
    haal(&b, "GET", adres(id, "/erbij"));
    post(&b, adres(id, "/erbij"), "klantmanager=");
    str een = web_proef_token(&x, &campagne_mens_entity, 1);
    str twee = web_proef_token(&x, &campagne_mens_entity, 2);
    buf p = buf_new(&x.k.a), n = buf_new(&x.k.a);
    PLAIN(&p, "/campagnegesprek/{}", een);
    PLAIN(&n, "/campagnegesprek/{}/nee", twee);
    const char *pad = arena_c(&x.k.a, buf_str(&p)), *nee = arena_c(&x.k.a, buf_str(&n));
    assert_int_equal(haal(&b, "GET", pad), 200);
    assert_int_equal(post(&b, pad, "datum=1-1-2030&wensen=Zorg&klaar=ja"), 422);
    haal(&b, "GET", pad);
    assert_int_equal(post(&b, pad, "datum=23-11-2026&wensen=Werken+%3Cin%3E+de+zorg&grens=nacht"
                                   "&klaar=ja"), 303);
    haal(&b, "GET", pad);
    assert_true(bevat(b.laatste, "Werken &lt;in&gt; de zorg"));
    assert_int_equal(post(&b, nee, "reden="), 422);
    haal(&b, "GET", pad);
    assert_int_equal(post(&b, nee, "reden=Heeft+werk"), 303);
    assert_true(lees(&x.k, x.k.sanne, is_klaar, &id));
    bezoeker v = bezoek_als(&x, "vreemd");
    assert_int_equal(haal(&v, "GET", pad), 404);
    assert_int_equal(haal(&v, "GET", adres(id, "")), 200);
    assert_false(bevat(v.laatste, "Aman"));
    bezoeker j = bezoek_als(&x, "joris");
    assert_int_equal(haal(&j, "GET", adres(id, "")), 200);
    assert_true(bevat(j.laatste, "Aman"));
    assert_false(bevat(j.laatste, "Zet mensen erbij"));
    assert_int_equal(post(&j, adres(id, "/erbij"), "klantmanager="), 404);
}

/* From the list of people: into a campagne, and once more changes nothing. */
static void test_uit_lijst(void **state)
{
    (void)state;
    bezoeker b = bezoek_als(&x, "sanne");
    campagne_id id = maak(&b);
    haal(&b, "GET", "/mensen");
    assert_int_equal(post(&b, "/mensen/samen", mensen_en("doe=campagne")), 200);
    assert_true(bevat(b.laatste, "Zet 3 mensen erbij"));
    assert_int_equal(post(&b, "/mensen/samen/campagne", mensen_en("")), 422);
    buf v = buf_new(&x.k.a);
    PLAIN(&v, "campagne_id={}", web_proef_token(&x, &campagne_entity, id.v));
    const char *velden = mensen_en(arena_c(&x.k.a, buf_str(&v)));
    haal(&b, "GET", "/mensen");
    assert_int_equal(post(&b, "/mensen/samen/campagne", velden), 303);
    haal(&b, "GET", adres(id, ""));
    assert_true(bevat(b.laatste, "3 mensen erbij gezet."));
    haal(&b, "GET", "/mensen");
    assert_int_equal(post(&b, "/mensen/samen/campagne", velden), 303);
    haal(&b, "GET", adres(id, ""));
    assert_true(bevat(b.laatste, "Deze mensen zaten er al in."));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_heel, begin, eind),
        cmocka_unit_test_setup_teardown(test_gesprek, begin, eind),
        cmocka_unit_test_setup_teardown(test_uit_lijst, begin, eind),
    };
    return KANTOOR_DRAAI("web_campagne", tests);
}
