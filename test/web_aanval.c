/* web_aanval: what someone tries who may less: to read plan text and benefit through a task or the
 * timeline, to close a task by working, to find a person by BSN, to write what the route refuses. */
#include "test/libhttp.h"

#include "casework/persoon.h"

static web_proef x;

static const char *adres(const char *begin, str token, const char *achter)
{
    buf b = buf_new(&x.k.a);
    PLAIN(&b, "{}{}{}", str_of(begin), token, str_of(achter));
    return arena_c(&x.k.a, buf_str(&b));
}

static const char *mens_adres(persoon_id id, const char *achter)
{
    return adres("/mensen/", web_proef_token(&x, &persoon_entity, id.v), achter);
}

static bezoeker als(const char *naam)
{
    bezoeker b = bezoek(&x);
    assert_int_equal(log_in(&b, naam, WACHTWOORD), 303);
    return b;
}

typedef struct {
    const char *naam;
    persoon_id id;
} doelwit;

static bool meld_aan(werk *w, void *arg)
{
    doelwit *d = arg;
    persoon p = {.naam = str_of(d->naam), .doelgroep = CODE(DOELGROEP_STATUSHOUDER)};
    p.bsn.nieuw = S("111222333");
    d->id = persoon_aanmelden(w, &p, BRON_GESPREK);
    return d->id.v != 0;
}

static doelwit mens(const char *naam)
{
    doelwit d = {.naam = naam};
    assert_true(schrijf(&x.k, x.k.sanne, meld_aan, &d));
    return d;
}

static bool maak_jobcoach(werk *w, void *arg)
{
    (void)arg;
    gebruiker g;
    if (!RIJ(w, gebruiker, GEBRUIKER_BIJ_NAAM, &g, A(inlognaam, S("joris")))) return false;
    g.rol = CODE(ROL_JOBCOACH);
    return db_save(w->db, &w->t, &gebruiker_entity, &g, UINT64_MAX, NULL);
}

/* Benefit, exams and the stand of inburgering are of the klantmanager on each road. */
static void test_feit_van_klantmanager(void **state)
{
    (void)state;
    doelwit d = mens("Nasrin Karimi");
    assert_true(schrijf(&x.k, x.k.sanne, maak_jobcoach, NULL));
    bezoeker b = als("joris");
    const char *pad = mens_adres(d.id, "/feit?feit=uitkering");
    assert_int_equal(haal(&b, "GET", mens_adres(d.id, "/uitkering")), 404);
    assert_int_equal(haal(&b, "GET", pad), 404);
    assert_int_equal(haal(&b, "GET", mens_adres(d.id, "/feit?feit=werk")), 200);
    assert_int_equal(post(&b, pad, "feit=uitkering&soort=bijstand&van=1-9-2026"), 404);
    assert_int_equal(haal(&b, "GET", mens_adres(d.id, "/gegevens")), 200);
    assert_false(bevat(b.laatste, "feit=uitkering"));
}

static int begin(void **state)
{
    (void)state;
    x = web_proef_begin(NULL, 0, NULL);
    return 0;
}

static int eind(void **state)
{
    (void)state;
    web_proef_eind(&x);
    return 0;
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_feit_van_klantmanager, begin, eind),
    };
    return KANTOOR_DRAAI("web_aanval", tests);
}
