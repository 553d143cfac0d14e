/* web_samen: people ticked in Mijn mensen, the page that asks what to do, and taking it back. */
#include "test/libhttp.h"

enum { WIE = 3 };
static web_proef x;
static persoon_id wie[WIE];

static int begin(void **state)
{
    static const char *const namen[WIE] = {"Aman Tesfay", "Zoë \"O'Brien\"", "سامر الخطيب"};
    (void)state;
    x = web_proef_begin(NULL, 0, NULL);
    for (int i = 0; i < WIE; i++) wie[i] = web_proef_persoon(&x, namen[i]);
    return 0;
}

static int eind(void **state)
{
    (void)state;
    web_proef_eind(&x);
    return 0;
}

static bezoeker als(const char *naam)
{
    bezoeker b = bezoek_als(&x, naam);
    assert_int_equal(haal(&b, "GET", "/mensen?wie=team"), 200);
    return b;
}

/* The first n people, once more the first, and further fields. */
static const char *velden(int n, const char *verder)
{
    buf b = buf_new(&x.k.a);
    for (int i = 0; i < n; i++)
        PLAIN(&b, "wie={}&", web_proef_token(&x, &persoon_entity, wie[i].v));
    if (n) PLAIN(&b, "wie={}&", web_proef_token(&x, &persoon_entity, wie[0].v));
    buf_add(&b, str_of(verder));
    return arena_c(&x.k.a, buf_str(&b));
}

static bool telt_taken(werk *w, void *n)
{
    for (int i = 0; i < WIE; i++) {
        taak_rijen t = BIJ(w, taak, persoon_id, wie[i]);
        int open = 0;
        for (int j = 0; j < t.n; j++)
            open += code_is(t.at[j].soort, TAAK_HAND) && code_is(t.at[j].stand, TAAK_OPEN);
        assert_int_equal(open, *(int *)n);
    }
    return true;
}

static void taken_zijn(int n) { assert_true(lees(&x.k, x.k.sanne, telt_taken, &n)); }

static void test_taak(void **state)
{
    (void)state;
    bezoeker b = als("sanne");
    assert_true(bevat(b.laatste, "name=\"wie\""));
    assert_int_equal(post(&b, "/mensen/samen", velden(0, "doe=taak")), 422);
    assert_true(bevat(b.laatste, "Je koos nog niemand"));
    haal(&b, "GET", "/mensen");
    assert_int_equal(post(&b, "/mensen/samen", velden(WIE, "doe=taak")), 200);
    assert_true(bevat(b.laatste, "Er komt een taak bij elk van 3 mensen."));
    assert_true(bevat(b.laatste, "Zoë &quot;O&#39;Brien&quot;"));
    const char *leeg = velden(WIE, "tekst=&uiterlijk=1-12-2026");
    assert_int_equal(post(&b, "/mensen/samen/taak", leeg), 422);
    assert_true(bevat(b.laatste, "Om wie gaat het?")); /* still the same people */
    taken_zijn(0);
    str ik = web_proef_token(&x, &gebruiker_entity, x.k.sanne.gebruiker);
    buf v = buf_new(&x.k.a);
    PLAIN(&v, "tekst=Vraag+naar+%3Crijbewijs%3E&uiterlijk=1-12-2026&gebruiker_id={}", ik);
    const char *goed = velden(WIE, arena_c(&x.k.a, buf_str(&v)));
    assert_int_equal(post(&b, "/mensen/samen/taak", goed), 303);
    taken_zijn(1);
    haal(&b, "GET", "/mensen");
    assert_true(bevat(b.laatste, "Er zijn 3 taken gemaakt."));
    assert_true(bevat(b.laatste, "Ongedaan maken"));
}

/* One of another team among them: as if that person were not there, and nothing happens. */
static void test_vreemd(void **state)
{
    (void)state;
    bezoeker b = als("vreemd");
    assert_int_equal(post(&b, "/mensen/samen", velden(1, "doe=taak")), 200);
    assert_false(bevat(b.laatste, "Aman"));
    str ik = web_proef_token(&x, &gebruiker_entity, x.k.vreemd.gebruiker);
    buf v = buf_new(&x.k.a);
    PLAIN(&v, "tekst=Bel&uiterlijk=1-12-2026&gebruiker_id={}", ik);
    int status = post(&b, "/mensen/samen/taak", velden(1, arena_c(&x.k.a, buf_str(&v))));
    assert_int_equal(status, 404);
    taken_zijn(0);
}

static void test_collega(void **state)
{
    (void)state;
    bezoeker b = als("sanne");
    assert_int_equal(post(&b, "/mensen/samen", velden(WIE, "doe=collega")), 200);
    assert_true(bevat(b.laatste, "Je vraagt een collega om 3 mensen over te nemen."));
    assert_int_equal(post(&b, "/mensen/samen/collega", velden(WIE, "")), 422);
    assert_true(bevat(b.laatste, "Kies een collega."));
    str ander = web_proef_token(&x, &gebruiker_entity, x.k.vreemd.gebruiker);
    buf v = buf_new(&x.k.a);
    PLAIN(&v, "klantmanager_id={}", ander);
    const char *fout = velden(WIE, arena_c(&x.k.a, buf_str(&v)));
    assert_int_equal(post(&b, "/mensen/samen/collega", fout), 422);
    assert_true(bevat(b.laatste, "is geen klantmanager met toegang"));
}

/* A werkmakelaar plans tasks, and hands nobody over. */
static void test_werkmakelaar(void **state)
{
    (void)state;
    bezoeker b = als("joris");
    assert_false(bevat(b.laatste, ">Draag over<"));
    assert_int_equal(post(&b, "/mensen/samen", velden(WIE, "doe=collega")), 200);
    assert_true(bevat(b.laatste, "Plan een taak voor meer mensen"));
    assert_int_equal(post(&b, "/mensen/samen/collega", velden(WIE, "")), 404);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_taak, begin, eind),
        cmocka_unit_test_setup_teardown(test_vreemd, begin, eind),
        cmocka_unit_test_setup_teardown(test_collega, begin, eind),
        cmocka_unit_test_setup_teardown(test_werkmakelaar, begin, eind),
    };
    return KANTOOR_DRAAI("web_samen", tests);
}
