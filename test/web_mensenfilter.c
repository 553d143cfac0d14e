/* web_mensenfilter: a filter of Mijn mensen gets a name, stands above the list, is shared, changed,
 * taken away and back; and the last choice is remembered. */
#include "test/libhttp.h"

#include "casework/persoon.h"

static web_proef x;

static bool meld_aan(werk *w, void *arg)
{
    persoon p = {.naam = S("Aman Tesfay"), .doelgroep = CODE(DOELGROEP_STATUSHOUDER)};
    (void)arg;
    return persoon_aanmelden(w, &p, BRON_GESPREK).v != 0;
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

static void test_laatste(void **state)
{
    (void)state;
    bezoeker b = bezoek_als(&x, "sanne");
    assert_int_equal(haal(&b, "GET", "/mensen"), 200);
    assert_false(bevat(b.laatste, "Verder met je laatste keuze"));
    assert_int_equal(haal(&b, "GET", "/mensen?wie=team&werk=intake&naam=Aman"), 200);
    assert_true(bevat(b.laatste, "Bewaar dit filter"));
    assert_int_equal(haal(&b, "GET", "/mensen"), 200);
    assert_true(bevat(b.laatste, "?wie=team&amp;werk=intake\">Verder met je laatste keuze"));
    bezoeker ander = bezoek_als(&x, "joris");
    assert_int_equal(haal(&ander, "GET", "/mensen"), 200);
    assert_false(bevat(ander.laatste, "laatste keuze"));
}

/* The address behind the first link that ends like this. */
static const char *adres_voor(bezoeker *b, const char *tekst)
{
    i64 at = str_find(b->laatste.body, str_of(tekst));
    if (at < 0) fail_msg("no link %s", tekst);
    str tot = str_sub(b->laatste.body, 0, (size_t)at);
    size_t begin_ = tot.n;
    while (begin_ > 6 && !str_starts(str_sub(tot, begin_ - 6, tot.n), S("href=\""))) begin_--;
    str u = str_sub(tot, begin_, tot.n);
    i64 dicht = str_find(u, S("\""));
    return arena_c(&x.k.a, str_sub(u, 0, (size_t)dicht));
}

/* The address of the first form for it that begins so and ends with /begin or /team. */
static const char *adres_na(bezoeker *b, const char *tekst)
{
    str rest = b->laatste.body;
    for (i64 at = str_find(rest, str_of(tekst)); at >= 0; at = str_find(rest, str_of(tekst))) {
        rest = str_sub(rest, (size_t)at + 1, rest.n);
        i64 van = str_find(rest, S("action=\"")), n;
        str u = str_sub(rest, van < 0 || van > 60 ? 7 : (size_t)van + 8, rest.n);
        n = str_find(u, S("\""));
        u = str_sub(u, 0, (size_t)n);
        if (str_find(u, S("/begin")) > 0 || str_find(u, S("/team")) > 0)
            return arena_c(&x.k.a, u);
    }
    fail_msg("no form %s", tekst);
    return NULL;
}

static void test_bewaren(void **state)
{
    (void)state;
    bezoeker b = bezoek_als(&x, "sanne");
    haal(&b, "GET", "/mensen?wie=team&werk=intake&weken=3");
    const char *bewaar = adres_voor(&b, ">Bewaar dit filter</a>");
    assert_int_equal(haal(&b, "GET", bewaar), 200);
    assert_true(bevat(b.laatste, "Keuze: Hele team, Nog in de intake, 3 weken geen contact."));
    const char *velden = "keuze=wie%3Dteam%26werk%3Dintake%26weken%3D3&delen=ja&naam=";
    assert_int_equal(post(&b, "/mensen/filters", velden), 422);
    assert_true(bevat(b.laatste, "Keuze: Hele team, Nog in de intake")); /* kept */
    assert_int_equal(post(&b, "/mensen/filters", "naam=Leeg&keuze=zomaar%3Dwat"), 422);
    haal(&b, "GET", "/mensen/filters");
    velden = "keuze=wie%3Dteam%26werk%3Dintake%26weken%3D3&delen=ja&naam=Nieuw+%3Cbinnen%3E";
    assert_int_equal(post(&b, "/mensen/filters", velden), 303);
    haal(&b, "GET", "/mensen?wie=team&werk=intake&weken=3");
    assert_true(bevat(b.laatste, "aria-current=\"true\">Nieuw &lt;binnen&gt;"));
    assert_true(bevat(b.laatste, "Het filter is bewaard."));
    assert_false(bevat(b.laatste, "Bewaar dit filter"));
    bezoeker joris = bezoek_als(&x, "joris");
    haal(&joris, "GET", "/mensen/filters");
    assert_true(bevat(joris.laatste, "Nieuw &lt;binnen&gt;"));
    assert_false(bevat(joris.laatste, "Haal weg")); /* it is not his */
    haal(&b, "GET", "/mensen/filters");
    const char *wijzig = adres_voor(&b, ">Wijzig<");
    assert_int_equal(haal(&b, "GET", wijzig), 200);
    assert_int_equal(haal(&joris, "GET", wijzig), 404);
    haal(&b, "GET", wijzig);
    assert_int_equal(post(&b, wijzig, "naam=Anders"), 303);
    haal(&joris, "GET", "/mensen/filters");
    assert_false(bevat(joris.laatste, "Anders"));
    buf weg = buf_new(&x.k.a);
    PLAIN(&weg, "{}/weg", str_of(wijzig));
    haal(&b, "GET", "/mensen/filters");
    assert_int_equal(post(&b, arena_c(&x.k.a, buf_str(&weg)), ""), 303);
    haal(&b, "GET", "/mensen/filters");
    assert_true(bevat(b.laatste, "Het filter is weg."));
    assert_true(bevat(b.laatste, "Er is nog geen filter bewaard."));
}

/* Mijn mensen opens with one's own choice, else with that of the team. */
static void test_begin(void **state)
{
    (void)state;
    web_proef_gebruiker(&x, "ilse", ROL_MANAGER);
    bezoeker b = bezoek_als(&x, "sanne"), joris = bezoek_als(&x, "joris"),
             ilse = bezoek_als(&x, "ilse");
    haal(&b, "GET", "/mensen");
    post(&b, "/mensen/filters", "keuze=werk%3Dintake&delen=ja&naam=Intake");
    haal(&joris, "GET", "/mensen");
    assert_false(bevat(joris.laatste, "Je lijst begint met"));
    haal(&ilse, "GET", "/cijfers/teams");
    assert_true(bevat(ilse.laatste, "Intake"));
    assert_true(bevat(ilse.laatste, "Team Noord"));
    const char *zet = adres_na(&ilse, "<form method=\"post\" action=\"/mensen/filters");
    assert_int_equal(post(&ilse, zet, ""), 303);
    haal(&ilse, "GET", "/cijfers/teams");
    assert_true(bevat(ilse.laatste, "Het team begint hiermee"));
    haal(&joris, "GET", "/mensen");
    assert_true(bevat(joris.laatste, "Je lijst begint met het filter ‘Intake’."));
    haal(&joris, "GET", "/mensen?wie=team");
    assert_false(bevat(joris.laatste, "Je lijst begint met"));
    /* his own goes before it */
    post(&joris, "/mensen/filters", "keuze=werk%3Dzoekt&naam=Eigen");
    haal(&joris, "GET", "/mensen/filters");
    assert_int_equal(post(&joris, adres_na(&joris, "action=\"/mensen/filters"), ""), 303);
    haal(&joris, "GET", "/mensen");
    assert_true(bevat(joris.laatste, "Je lijst begint met het filter ‘Eigen’."));
    haal(&b, "GET", "/mensen");
    assert_true(bevat(b.laatste, "Je lijst begint met het filter ‘Intake’."));
    bezoeker ver = bezoek_als(&x, "vreemd");
    haal(&ver, "GET", "/mensen");
    assert_int_equal(post(&ver, zet, ""), 404); /* not of his team */
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_laatste, begin, eind),
        cmocka_unit_test_setup_teardown(test_bewaren, begin, eind),
        cmocka_unit_test_setup_teardown(test_begin, begin, eind)};
    return KANTOOR_DRAAI("web_mensenfilter", tests);
}
