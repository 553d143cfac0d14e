/* web_jobcarving: a function with tasks in the browser; who can do what; a task for a person; a
 * place made of tasks, and back. */
#include "test/libhttp.h"

#include "casework/jobcarving.h"
#include "casework/persoon.h"

static web_proef x;
static jobcarving_id functie;
static carvingtaak_id post_taak;
static persoon_id wie;

static bool maak(werk *w, void *arg)
{
    (void)arg;
    persoon p = {.naam = S("Samuel <Kidane>"), .doelgroep = CODE(DOELGROEP_STATUSHOUDER)};
    wie = persoon_aanmelden(w, &p, BRON_GESPREK);
    jobcarving c = {.organisatie_id = x.k.werkgever, .functie = S("Hulp \"balie\""),
                    .uren = NUM(20)};
    c.kop.masker = UINT64_MAX;
    assert_true(jobcarving_bewaar(w, &c, UINT64_MAX, NULL));
    functie = jobcarving_id_van(&c);
    carvingtaak t = {.jobcarving_id = functie, .naam = S("Post & pakjes"), .uren = NUM(6)};
    t.kop.masker = UINT64_MAX;
    assert_true(carvingtaak_bewaar(w, &t, UINT64_MAX, NULL));
    post_taak = carvingtaak_id_van(&t);
    return wie.v != 0;
}

static int begin(void **state)
{
    (void)state;
    x = web_proef_begin(NULL, 0, NULL);
    assert_true(schrijf(&x.k, x.k.sanne, maak, NULL));
    return 0;
}

static int eind(void **state)
{
    (void)state;
    web_proef_eind(&x);
    return 0;
}

static const char *adres(const char *achter)
{
    buf b = buf_new(&x.k.a);
    PLAIN(&b, "/jobcarving/{}{}", web_proef_token(&x, &jobcarving_entity, functie.v),
          str_of(achter));
    return arena_c(&x.k.a, buf_str(&b));
}

static void test_functie(void **state)
{
    (void)state;
    bezoeker b = bezoek_als(&x, "joris");
    assert_int_equal(haal(&b, "GET", "/jobcarving"), 200);
    assert_true(bevat(b.laatste, "Hulp &quot;balie&quot;"));
    assert_true(bevat(b.laatste, "0 van 1 in een plek"));
    assert_int_equal(haal(&b, "GET", "/jobcarving/nieuw"), 200);
    assert_int_equal(haal(&b, "GET", adres("")), 200);
    assert_true(bevat(b.laatste, "Post &amp; pakjes"));
    assert_true(bevat(b.laatste, "20 uur per week"));
    assert_int_equal(haal(&b, "GET", adres("/taak")), 200);
    assert_int_equal(post(&b, adres("/taak"), "naam=Balie&uren=70"), 422);
    assert_true(bevat(b.laatste, "Uren per week"));
    assert_int_equal(post(&b, adres("/taak"), "naam=Balie&uren=4&taal_sp=B1&van=9.00"), 422);
    assert_true(bevat(b.laatste, "Vul begin en einde in"));
    assert_int_equal(post(&b, adres("/taak"), "naam=Balie&uren=4&taal_sp=B1"), 303);
}

static void test_mens(void **state)
{
    (void)state;
    bezoeker b = bezoek_als(&x, "sanne");
    buf v = buf_new(&x.k.a);
    assert_int_equal(haal(&b, "GET", adres("/mensen")), 200);
    assert_true(bevat(b.laatste, "Samuel &lt;Kidane&gt;"));
    assert_true(bevat(b.laatste, "nog niet gemeten. De plek vraagt B1."));
    PLAIN(&v, "persoon={}", web_proef_token(&x, &persoon_entity, wie.v));
    assert_int_equal(post(&b, adres("/mensen"), arena_c(&x.k.a, buf_str(&v))), 422);
    assert_true(bevat(b.laatste, "Kies eerst een of meer taken"));
    PLAIN(&v, "&taak={}", web_proef_token(&x, &carvingtaak_entity, post_taak.v));
    assert_int_equal(post(&b, adres("/mensen"), arena_c(&x.k.a, buf_str(&v))), 303);
    assert_int_equal(haal(&b, "GET", adres("")), 200);
    assert_true(bevat(b.laatste, "Haal van deze taak"));
}

static void test_plek(void **state)
{
    (void)state;
    bezoeker b = bezoek_als(&x, "sanne");
    buf v = buf_new(&x.k.a);
    assert_int_equal(haal(&b, "GET", adres("")), 200);
    assert_int_equal(post(&b, adres("/plek"), "functie=Hulp&soort=leerwerkplek"), 422);
    assert_true(bevat(b.laatste, "Kies eerst een of meer taken"));
    PLAIN(&v, "functie=Hulp&soort=leerwerkplek&taak={}",
          web_proef_token(&x, &carvingtaak_entity, post_taak.v));
    assert_int_equal(post(&b, adres("/plek"), arena_c(&x.k.a, buf_str(&v))), 303);
    assert_int_equal(haal(&b, "GET", adres("")), 200);
    assert_true(bevat(b.laatste, "14 uur per week")); /* left over of twenty */
    assert_int_equal(haal(&b, "GET", "/plekken"), 200);
    assert_true(bevat(b.laatste, "Hulp"));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup(test_functie, begin),
        cmocka_unit_test(test_mens),
        cmocka_unit_test_teardown(test_plek, eind),
    };
    return KANTOOR_DRAAI("web_jobcarving", tests);
}
