/* Figures: counted by hand on a few people, and "as known then" against "as known now". */
#include "test/libkantoor.h"

#include "casework/cijfers.h"
#include "casework/persoon.h"
#include "casework/traject.h"
#include "casework/voorstel.h"

enum { MENSEN = 40 };

typedef struct {
    kantoor_proef *x;
    persoon_id id[MENSEN];
    traject_id t[MENSEN];
    moment toen;
    cijfer c;
    int n;
} proef;

/* Everyone in view since 2025; half of them has a running job of 24 hours. */
static bool bevolk(werk *w, void *arg)
{
    proef *p = arg;
    for (int i = 0; i < MENSEN; i++) {
        persoon m = {.naam = S("Iemand"),
                     .doelgroep = CODE(DOELGROEP_STATUSHOUDER),
                     .aanmelding = date_ymd(2025, 3, 1 + i % 20)};
        p->id[i] = persoon_aanmelden(w, &m, BRON_IMPORT);
        traject t = {.persoon_id = p->id[i],
                     .instrument = CODE(i % 2 ? INS_BETAALD : INS_TAALLES),
                     .van = date_ymd(2026, 2, 2),
                     .uren = NUM(24)};
        assert_true(traject_bewaar(w, &t, UINT64_MAX, NULL));
        p->t[i] = traject_id_van(&t);
    }
    p->toen = db_now(w->db);
    return true;
}

static bool tel(werk *w, void *arg)
{
    proef *p = arg;
    arena groot = arena_new(CIJFERS_RUIMTE), begin = groot;
    date peil = date_ymd(2026, 10, 31);
    cijferrij_rijen r = cijfers_lees(w, &groot, p->toen, peil);
    cijfervraag v = {.peil = peil};
    p->n = r.n;
    p->c = cijfer_tel(r, INDICATOR_WERK, 0, &v);
    arena_free(&begin, CIJFERS_RUIMTE);
    return true;
}

/* A correction of the past: this job never began. */
static bool verbeter(werk *w, void *arg)
{
    proef *p = arg;
    for (int i = 1; i < MENSEN; i += 2) {
        traject t;
        assert_true(HAAL(w, traject, p->t[i], &t));
        t.van = date_plus(t.van, -7);
        t.eind = date_ymd(2026, 9, 1);
        t.uitstroom = CODE(UIT_GESTOPT);
        assert_true(traject_bewaar(w, &t, UINT64_MAX, NULL));
    }
    return true;
}

static void test_toen_en_nu(void **state)
{
    (void)state;
    kantoor_proef x = kantoor_proef_begin();
    proef p = {.x = &x};
    assert_true(schrijf(&x, x.sanne, bevolk, &p));
    assert_true(lees(&x, x.sanne, tel, &p));
    assert_int_equal(p.n, MENSEN);
    assert_int_equal(p.c.teller, MENSEN / 2);
    assert_int_equal(p.c.van, MENSEN);
    for (int i = 0; i < 50; i++) assert_true(schrijf(&x, x.sanne, verbeter, &p));
    assert_true(lees(&x, x.sanne, tel, &p)); /* 1,000 corrections later, as known then */
    assert_int_equal(p.c.teller, MENSEN / 2);
    p.toen.ms += (i64)86400000 * 365;
    assert_true(lees(&x, x.sanne, tel, &p)); /* as known now */
    assert_int_equal(p.c.teller, 0);
    assert_int_equal(p.c.van, MENSEN);
    kantoor_proef_eind(&x);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_toen_en_nu)};
    return KANTOOR_DRAAI("casework_cijfers", tests);
}
