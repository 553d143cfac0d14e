/* web_kopie: a page that was made before is given again while nothing changed; each answer has its
 * own inzage and its own codes; a change, an end of rights and another session are seen at once. */
#include "test/libhttp.h"

#include "casework/nood.h"
#include "casework/persoon.h"
#include "store/store.h"

static web_proef x;
static persoon_id wie;
static const char *dossier;

static int begin(void **state)
{
    (void)state;
    x = web_proef_begin(NULL, 0, NULL);
    wie = web_proef_persoon(&x, "Zoë \"O'Brien\"");
    buf b = buf_new(&x.k.a);
    PLAIN(&b, "/mensen/{}", web_proef_token(&x, &persoon_entity, wie.v));
    dossier = arena_c(&x.k.a, buf_str(&b));
    return 0;
}

static int eind(void **state)
{
    (void)state;
    web_proef_eind(&x);
    return 0;
}

static bool telt_inzage(werk *w, void *arg)
{
    inzage rij;
    i64 *n = arg;
    gezochte g = inzage_zoek(w, wie);
    for (*n = 0; db_get(w->db, &w->t, w->a, &inzage_entity, *n + 1, &rij); ++*n)
        assert_true(inzage_toonde(&rij, &g));
    return true;
}

static i64 inzagen(void)
{
    i64 n;
    assert_true(lees(&x.k, x.k.sanne, telt_inzage, &n));
    return n;
}

static bool hernoemt(werk *w, void *arg)
{
    persoon p;
    (void)arg;
    if (!HAAL(w, persoon, wie, &p)) return false;
    p.naam = S("Jacqueline Nieuwnaam");
    return persoon_bewaar(w, &p, field_bit(&persoon_entity, "naam"), BRON_GESPREK);
}

/* The page with its codes taken out: what must be the same both times. */
static str zonder_codes(str page)
{
    buf b = buf_new(&x.k.a);
    for (str rest = page, line; str_split(&rest, '>', &line);)
        if (str_find(line, S("name=\"_eens\"")) < 0) buf_add(&b, line);
    return buf_str(&b);
}

static void test_zelfde(void **state)
{
    (void)state;
    bezoeker b = bezoek_als(&x, "sanne");
    assert_int_equal(haal(&b, "GET", dossier), 200);
    i64 eerst = inzagen();
    str een = b.laatste.body, code_ = invoer(&b, "_eens");
    assert_int_equal(haal(&b, "GET", dossier), 200);
    assert_true(str_eq(zonder_codes(een), zonder_codes(b.laatste.body)));
    assert_int_equal(inzagen(), eerst + 1);
    assert_true(code_.n > 20 && invoer(&b, "_eens").n == code_.n);
    assert_false(str_eq(code_, invoer(&b, "_eens")));
    assert_true(str_eq(antwoord_kop(b.laatste, "Cache-Control"), S("no-store")));
}

static void test_verandering(void **state)
{
    (void)state;
    bezoeker b = bezoek_als(&x, "sanne"), j = bezoek_als(&x, "joris");
    haal(&b, "GET", dossier);
    haal(&b, "GET", dossier);
    haal(&j, "GET", dossier);
    assert_false(str_find(j.laatste.body, invoer(&b, "_csrf")) >= 0);
    assert_true(schrijf(&x.k, x.k.joris, hernoemt, NULL));
    assert_int_equal(haal(&b, "GET", dossier), 200);
    assert_true(bevat(b.laatste, "Jacqueline Nieuwnaam"));
    haal(&j, "GET", dossier);
    assert_true(bevat(j.laatste, "Jacqueline Nieuwnaam"));
}

static void test_recht_weg(void **state)
{
    (void)state;
    bezoeker b = bezoek_als(&x, "sanne");
    assert_int_equal(haal(&b, "GET", dossier), 200);
    bezoeker uit = b;
    assert_int_equal(post(&uit, "/uitloggen", ""), 303);
    assert_int_equal(haal(&b, "GET", dossier), 303); /* to the page for signing in */
    assert_false(bevat(b.laatste, "Jacqueline"));
}

/* Out of the team: the page of a moment ago is not given again. */
static bool uit_team(werk *w, void *arg)
{
    (void)arg;
    gebruiker_team_rijen l = gebruiker_team_rijen_van(
        db_bij(w->db, &w->t, w->a, &gebruiker_team_entity, "gebruiker_id", w->t.gebruiker));
    for (int i = 0; i < l.n; i++)
        if (!db_terug(w->db, &w->t, &gebruiker_team_entity, l.at[i].kop.id, 0)) return false;
    return l.n > 0;
}

static void test_team_weg(void **state)
{
    (void)state;
    bezoeker b = bezoek_als(&x, "sanne");
    assert_int_equal(haal(&b, "GET", dossier), 200);
    assert_int_equal(haal(&b, "GET", dossier), 200);
    assert_true(schrijf(&x.k, x.k.sanne, uit_team, NULL));
    assert_int_equal(haal(&b, "GET", dossier), 404);
    assert_false(bevat(b.laatste, "Zoë"));
}

/* ---- break-glass ---- */

static bool van_ander_team(werk *w, void *arg)
{
    persoon p;
    (void)arg;
    if (!HAAL(w, persoon, wie, &p)) return false;
    p.team_id.v = x.k.ander_team;
    p.nummer = S("2026-0042");
    return db_save(w->db, &w->t, &persoon_entity, &p, UINT64_MAX, NULL);
}

static bool vraagt_nood(werk *w, void *arg)
{
    (void)arg;
    return nood_vraag(w, S("2026-0042"), S("Hij staat nu aan de balie, zijn begeleider is ziek."));
}

/* The hour is over by the clock alone: nothing is written, so the data keep their number. */
static void test_noodtoegang_om(void **state)
{
    (void)state;
    bezoeker b = bezoek_als(&x, "sanne");
    assert_true(schrijf(&x.k, x.k.sanne, van_ander_team, NULL));
    assert_int_equal(haal(&b, "GET", dossier), 404);
    assert_true(schrijf(&x.k, x.k.sanne, vraagt_nood, NULL));
    for (int i = 0; i < 2; i++) {
        assert_int_equal(haal(&b, "GET", dossier), 200);
        assert_true(bevat(b.laatste, "Zoë"));
    }
    x.k.s->clock_start_ms -= (NOOD_MINUTEN + 1) * 60000;
    assert_int_equal(haal(&b, "GET", dossier), 404);
    assert_false(bevat(b.laatste, "Zoë"));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_zelfde, begin, eind),
        cmocka_unit_test_setup_teardown(test_verandering, begin, eind),
        cmocka_unit_test_setup_teardown(test_recht_weg, begin, eind),
        cmocka_unit_test_setup_teardown(test_team_weg, begin, eind),
        cmocka_unit_test_setup_teardown(test_noodtoegang_om, begin, eind),
    };
    return KANTOOR_DRAAI("web_kopie", tests);
}
