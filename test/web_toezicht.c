/* web_toezicht: what the privacy officer and the manager are told: who has seen these people, a BSN
 * that was shown whole, break-glass at once; and the warning for two providers who do the same. */
#include "test/libhttp.h"

#include "casework/nood.h"
#include "casework/traject.h"

static web_proef x;
static persoon_id wie, buur;

static bool nummers(werk *w, void *arg)
{
    persoon p;
    (void)arg;
    assert_true(HAAL(w, persoon, wie, &p));
    p.nummer = S("2026-0417");
    p.bsn.nieuw = S("111222333");
    assert_true(db_save(w->db, &w->t, &persoon_entity, &p, UINT64_MAX, NULL));
    assert_true(HAAL(w, persoon, buur, &p));
    p.nummer = S("2026-0418");
    return db_save(w->db, &w->t, &persoon_entity, &p, UINT64_MAX, NULL);
}

static int begin(void **state)
{
    (void)state;
    x = web_proef_begin(NULL, 0, NULL);
    wie = web_proef_persoon(&x, "Zoë Tesfay");
    buur = web_proef_persoon(&x, "Samir Buurman");
    web_proef_gebruiker(&x, "fg", ROL_PRIVACY);
    web_proef_gebruiker(&x, "baas2", ROL_MANAGER);
    assert_true(schrijf(&x.k, x.k.sanne, nummers, NULL));
    return 0;
}

static int eind(void **state)
{
    (void)state;
    web_proef_eind(&x);
    return 0;
}

static const char *pad_van(const char *achter)
{
    return web_proef_pad(&x, "/mensen/", &persoon_entity, wie.v, achter);
}

static void test_wie_zag_deze_mensen(void **state)
{
    (void)state;
    bezoeker f = bezoek_als(&x, "fg"), j = bezoek_als(&x, "joris"), s = bezoek_als(&x, "sanne");
    assert_int_equal(haal(&j, "GET", pad_van("")), 200);
    assert_int_equal(haal(&s, "GET", "/privacy/keek"), 404);
    assert_int_equal(haal(&f, "GET", "/privacy/keek"), 200);
    assert_int_equal(post(&f, "/privacy/keek", "dossiers=2026-0417%2C+2026-0418"
                                               "&van=1-11-2026&tot=30-11-2026"), 200);
    assert_true(bevat(f.laatste, "joris"));
    assert_true(bevat(f.laatste, "2026-0417"));
    assert_false(bevat(f.laatste, "Tesfay"));
    assert_false(bevat(f.laatste, "Buurman"));
    assert_int_equal(haal(&f, "GET", "/privacy/keek"), 200);
    assert_int_equal(post(&f, "/privacy/keek", "dossiers=1999-0001&van=1-11-2026&tot=30-11-2026"),
                     422);
    assert_int_equal(haal(&s, "GET", pad_van("/inzage")), 200);
    assert_true(bevat(s.laatste, "fg")); /* that he asked is on record */
}

static void test_nummer(void **state)
{
    (void)state;
    bezoeker f = bezoek_als(&x, "fg"), s = bezoek_als(&x, "sanne"), j = bezoek_als(&x, "joris");
    assert_int_equal(haal(&s, "GET", pad_van("/gegevens")), 200);
    assert_true(bevat(s.laatste, "/nummer?nummer=bsn"));
    assert_false(bevat(s.laatste, "111222333"));
    assert_int_equal(haal(&j, "GET", pad_van("/nummer")), 404);
    assert_int_equal(haal(&s, "GET", pad_van("/nummer")), 200);
    assert_int_equal(post(&s, pad_van("/nummer"), "nummer=bsn&reden=school&woorden=kort"), 422);
    assert_false(bevat(s.laatste, "111222333"));
    assert_int_equal(haal(&s, "GET", pad_van("/nummer")), 200);
    const char *goed = "nummer=bsn&reden=school&woorden=Aanmelden+voor+het+examen";
    assert_int_equal(post(&s, pad_van("/nummer"), goed), 200);
    assert_true(bevat(s.laatste, "111222333"));
    assert_true(str_eq(antwoord_kop(s.laatste, "Cache-Control"), S("no-store")));
    assert_int_equal(haal(&f, "GET", "/privacy"), 200);
    assert_true(bevat(f.laatste, "Aanmelden voor het examen"));
    assert_false(bevat(f.laatste, "Tesfay"));
    assert_int_equal(haal(&s, "GET", pad_van("/inzage")), 200);
    assert_true(bevat(s.laatste, "heel nummer getoond"));
    assert_false(bevat(s.laatste, "111222333"));
}

static void test_nood_bericht(void **state)
{
    (void)state;
    bezoeker f = bezoek_als(&x, "fg"), m = bezoek_als(&x, "baas2"), v = bezoek_als(&x, "vreemd");
    assert_int_equal(haal(&f, "GET", "/privacy"), 200);
    assert_false(bevat(f.laatste, "Kijk het na"));
    assert_int_equal(haal(&v, "GET", "/noodtoegang"), 200);
    assert_int_equal(post(&v, "/noodtoegang",
                          "nummer=2026-0417&reden=Staat+nu+aan+de+balie+zonder+huis"), 303);
    assert_int_equal(haal(&f, "GET", "/privacy"), 200);
    assert_true(bevat(f.laatste, "Kijk het na"));
    assert_int_equal(haal(&m, "GET", "/aanpak"), 200);
    assert_false(bevat(m.laatste, "Kijk het na")); /* on the page where he begins alone */
    assert_int_equal(haal(&m, "GET", "/"), 303);
    const char *eerste = arena_c(&x.k.a, antwoord_kop(m.laatste, "Location"));
    assert_int_equal(haal(&m, "GET", eerste), 200);
    assert_true(bevat(m.laatste, "Kijk het na"));
    assert_int_equal(haal(&v, "GET", "/mensen"), 200);
    assert_false(bevat(v.laatste, "Kijk het na"));
}

static bool twee_scholen(werk *w, void *arg)
{
    (void)arg;
    for (int i = 0; i < 2; i++) {
        traject t = {.kop.masker = UINT64_MAX, .persoon_id = wie, .instrument = CODE(INS_KNM),
                     .organisatie_id = i ? x.k.vluchtelingenwerk : x.k.taalschool,
                     .van = date_plus(w->vandaag, -7 * i), .tot = date_plus(w->vandaag, 60)};
        assert_true(db_add(w->db, &w->t, &traject_entity, &t));
    }
    return true;
}

static void test_overlap(void **state)
{
    (void)state;
    bezoeker s = bezoek_als(&x, "sanne");
    assert_int_equal(haal(&s, "GET", pad_van("/trajecten")), 200);
    assert_false(bevat(s.laatste, "Twee aanbieders doen hetzelfde."));
    assert_true(schrijf(&x.k, x.k.sanne, twee_scholen, NULL));
    assert_int_equal(haal(&s, "GET", pad_van("/trajecten")), 200);
    assert_true(bevat(s.laatste, "Twee aanbieders doen hetzelfde."));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_wie_zag_deze_mensen, begin, eind),
        cmocka_unit_test_setup_teardown(test_nummer, begin, eind),
        cmocka_unit_test_setup_teardown(test_nood_bericht, begin, eind),
        cmocka_unit_test_setup_teardown(test_overlap, begin, eind),
    };
    return KANTOOR_DRAAI("web_toezicht", tests);
}
