/* web_telaat: what stands open longer than agreed, in a list for who guides and in counts for who
 * steers; and several people's tasks put off at once. */
#include "test/libhttp.h"

#include "casework/persoon.h"
#include "casework/taak.h"

static web_proef x;
static persoon_id wie;

static bool meld_aan(werk *w, void *arg)
{
    (void)arg;
    persoon p = {.naam = S("Aman <Tesfay>"), .doelgroep = CODE(DOELGROEP_STATUSHOUDER)};
    wie = persoon_aanmelden(w, &p, BRON_GESPREK);
    taak t = {.persoon_id = wie, .tekst = S("Bel de school"),
              .uiterlijk = date_plus(w->vandaag, -17)};
    return taak_maak(w, t).v != 0;
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

static void test_lijst(void **state)
{
    (void)state;
    bezoeker b = bezoek_als(&x, "sanne"), joris = bezoek_als(&x, "joris");
    assert_int_equal(haal(&b, "GET", "/mensen/te-laat"), 200);
    assert_true(bevat(b.laatste, "Aman &lt;Tesfay&gt;"));
    assert_true(bevat(b.laatste, "17 dagen"));
    assert_true(bevat(b.laatste, "Klaar op "));
    assert_int_equal(haal(&b, "GET", "/mensen/te-laat?soort=intake"), 200);
    assert_false(bevat(b.laatste, "Aman"));
    assert_int_equal(haal(&joris, "GET", "/mensen/te-laat"), 200); /* nothing of his own */
    assert_false(bevat(joris.laatste, "Aman"));
    assert_int_equal(haal(&joris, "GET", "/mensen/te-laat?wie=team"), 200);
    assert_true(bevat(joris.laatste, "Aman"));
    bezoeker ver = bezoek_als(&x, "vreemd");
    assert_int_equal(haal(&ver, "GET", "/mensen/te-laat?wie=team"), 200);
    assert_false(bevat(ver.laatste, "Aman"));
}

static void test_aantallen(void **state)
{
    (void)state;
    bezoeker b = bezoek_als(&x, "sanne");
    assert_int_equal(haal(&b, "GET", "/cijfers/te-laat"), 200);
    assert_true(bevat(b.laatste, "1 taak is te laat."));
    assert_true(bevat(b.laatste, "Zelf gemaakt"));
    assert_true(bevat(b.laatste, "soort=hand"));
    assert_false(bevat(b.laatste, "Aman"));
}

/* Who steers sees which tasks, and about nobody. */
static void test_achter_aantal(void **state)
{
    (void)state;
    web_proef_gebruiker(&x, "ilse", ROL_MANAGER);
    bezoeker b = bezoek_als(&x, "ilse");
    assert_int_equal(haal(&b, "GET", "/cijfers/te-laat"), 200);
    assert_true(bevat(b.laatste, "/cijfers/te-laat/lijst?"));
    assert_int_equal(haal(&b, "GET", "/cijfers/te-laat/lijst?wie=team&soort=hand"), 200);
    assert_true(bevat(b.laatste, "Zelf gemaakt"));
    assert_true(bevat(b.laatste, "17 dagen"));
    assert_true(bevat(b.laatste, "sanne"));
    assert_false(bevat(b.laatste, "Aman"));
    assert_false(bevat(b.laatste, "Bel de school"));
    assert_int_equal(haal(&b, "GET", "/cijfers/te-laat/lijst?soort=intake"), 200);
    assert_true(bevat(b.laatste, "Niets staat langer open"));
    bezoeker sanne = bezoek_als(&x, "sanne");
    assert_int_equal(haal(&sanne, "GET", "/cijfers/te-laat/lijst"), 404);
}

static void test_samen_later(void **state)
{
    (void)state;
    bezoeker b = bezoek_als(&x, "sanne");
    haal(&b, "GET", "/mensen");
    buf v = buf_new(&x.k.a);
    PLAIN(&v, "wie={}", web_proef_token(&x, &persoon_entity, wie.v));
    const char *een = arena_c(&x.k.a, buf_str(&v));
    PLAIN(&v, "&doe=later");
    assert_int_equal(post(&b, "/mensen/samen", arena_c(&x.k.a, buf_str(&v))), 200);
    assert_true(bevat(b.laatste, "Bel de school"));
    assert_int_equal(post(&b, "/mensen/samen/later", een), 422);
    buf g = buf_new(&x.k.a);
    PLAIN(&g, "{}&later=1-1-2099&later_reden=Op+vakantie", str_of(een));
    assert_int_equal(post(&b, "/mensen/samen/later", arena_c(&x.k.a, buf_str(&g))), 303);
    haal(&b, "GET", "/mensen/te-laat");
    assert_true(bevat(b.laatste, "Niets staat langer open dan afgesproken."));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_lijst, begin, eind),
        cmocka_unit_test_setup_teardown(test_aantallen, begin, eind),
        cmocka_unit_test_setup_teardown(test_achter_aantal, begin, eind),
        cmocka_unit_test_setup_teardown(test_samen_later, begin, eind)};
    return KANTOOR_DRAAI("web_telaat", tests);
}
