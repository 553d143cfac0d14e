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

/* ---- one person, row by row ---- */

typedef struct {
    persoon_id id;
    date peil;
    cijferrij r;
} een;

static date d(const char *iso)
{
    date uit = {0};
    assert_true(date_parse(str_of(iso), &uit) || !*iso);
    return uit;
}

static bool meld_een(werk *w, void *arg)
{
    een *e = arg;
    persoon m = {.naam = S("Iemand"), .doelgroep = CODE(DOELGROEP_STATUSHOUDER),
                 .aanmelding = date_ymd(2024, 1, 8)};
    e->id = persoon_aanmelden(w, &m, BRON_IMPORT);
    return e->id.v != 0;
}

static bool lees_een(werk *w, void *arg)
{
    een *e = arg;
    arena groot = arena_new(CIJFERS_RUIMTE), begin = groot;
    moment later = db_now(w->db);
    cijferrij_rijen r = cijfers_lees(w, &groot, later, e->peil);
    for (int i = 0; i < r.n; i++)
        if (r.at[i].id.v == e->id.v) e->r = r.at[i];
    arena_free(&begin, CIJFERS_RUIMTE);
    return true;
}

#define ERBIJ(w, soort, ...) \
    do { \
        soort rij_ = {__VA_ARGS__}; \
        db_add((w)->db, &(w)->t, &soort##_entity, &rij_); \
    } while (0)

static bool bijstand_in_drieen(werk *w, void *arg)
{
    een *e = arg;
    const struct { const char *van, *tot; int omvang, einde; } t[] = {
        {"2024-02-01", "2025-01-01", UITKERING_VOLLEDIG, EINDE_WERK},
        {"2025-02-01", "2025-09-01", UITKERING_VOLLEDIG, EINDE_OVERIG},
        {"2026-01-01", "", UITKERING_GEDEELTELIJK, 0}};
    for (size_t i = 0; i < countof(t); i++)
        ERBIJ(w, uitkering, .persoon_id = e->id, .soort = CODE(UITKERING_BIJSTAND),
              .van = d(t[i].van), .tot = d(t[i].tot), .omvang = CODE(t[i].omvang),
              .einde = CODE(t[i].einde));
    return true;
}

static cijfer telling(const een *e, int indicator)
{
    cijferrij r = e->r;
    cijfervraag v = {.peil = e->peil};
    return cijfer_tel((cijferrij_rijen){&r, 1}, indicator, 0, &v);
}

/* Out by work, back after a month, out for another reason, back in part. */
static void test_bijstand(void **state)
{
    (void)state;
    const struct { const char *peil; i64 uit, deels, duurzaam, duurzaam_van; } t[] = {
        {"2024-12-31", 0, 0, 0, 0},
        {"2025-01-15", 1, 0, 0, 0}, /* 26 weeks are not over */
        {"2025-03-01", 0, 0, 0, 1}, /* back within 26 weeks */
        {"2025-10-01", 1, 0, 0, 1}, /* out again; the step to work did not last */
        {"2026-02-01", 0, 1, 0, 1}, /* part of the bijstand, since january */
    };
    kantoor_proef x = kantoor_proef_begin();
    een e = {.peil = {0}};
    assert_true(schrijf(&x, x.sanne, meld_een, &e));
    assert_true(schrijf(&x, x.sanne, bijstand_in_drieen, &e));
    for (size_t i = 0; i < countof(t); i++) {
        e.peil = d(t[i].peil);
        assert_true(lees(&x, x.sanne, lees_een, &e));
        cijfer uit = telling(&e, INDICATOR_UITSTROOM), lang = telling(&e, INDICATOR_DUURZAAM_26);
        assert_int_equal(uit.teller, t[i].uit);
        assert_int_equal(uit.van, 1);
        assert_int_equal(uit.deels, t[i].deels);
        assert_int_equal(lang.teller, t[i].duurzaam);
        assert_int_equal(lang.van, t[i].duurzaam_van);
    }
    kantoor_proef_eind(&x);
}

static bool van_alles(werk *w, void *arg)
{
    een *e = arg;
    aanpak a = {.naam = S("Oud"), .nummer = NUM(1), .tekst = S("x"), .vanaf = d("2020-01-01")};
    db_add(w->db, &w->t, &aanpak_entity, &a);
    aanpak b = {.naam = S("Nieuw"), .nummer = NUM(1), .tekst = S("x"), .vanaf = d("2020-01-01")};
    db_add(w->db, &w->t, &aanpak_entity, &b);
    ERBIJ(w, plan, .persoon_id = e->id, .soort = CODE(PLAN_PIP), .leerroute = CODE(LEERROUTE_O),
          .stand = CODE(PLAN_VERVANGEN), .dagtekening = d("2024-03-01"));
    ERBIJ(w, plan, .persoon_id = e->id, .soort = CODE(PLAN_VAN_AANPAK),
          .stand = CODE(PLAN_VASTGESTELD), .dagtekening = d("2025-03-01"));
    ERBIJ(w, aanpak_deelname, .persoon_id = e->id, .aanpak_id = aanpak_id_van(&a),
          .van = d("2024-02-01"));
    ERBIJ(w, aanpak_deelname, .persoon_id = e->id, .aanpak_id = aanpak_id_van(&b),
          .van = d("2024-05-01"), .tot = d("2024-06-01"));
    ERBIJ(w, traject, .persoon_id = e->id, .instrument = CODE(INS_TAALSTAGE),
          .van = d("2024-05-01"), .eind = d("2024-08-01"), .uitstroom = CODE(UIT_GEHAALD));
    ERBIJ(w, intake, .persoon_id = e->id, .afgerond = d("2024-02-20"));
    campagne c = {.naam = S("Iedereen gesproken"), .van = d("2024-01-01")};
    db_add(w->db, &w->t, &campagne_entity, &c);
    ERBIJ(w, campagne_mens, .persoon_id = e->id, .campagne_id = campagne_id_van(&c),
          .afgerond = d("2024-04-10"));
    return true;
}

/* A plan of the Participatiewet has no leerroute, an aanpak that ended does not hide the one that
 * runs, reaching the goal is a success, and a screening is not the intake. */
static void test_van_alles(void **state)
{
    (void)state;
    kantoor_proef x = kantoor_proef_begin();
    een e = {.peil = d("2026-01-01")};
    assert_true(schrijf(&x, x.sanne, meld_een, &e));
    assert_true(schrijf(&x, x.sanne, van_alles, &e));
    assert_true(lees(&x, x.sanne, lees_een, &e));
    assert_int_equal(e.r.leerroute.i, LEERROUTE_O);
    assert_int_equal(e.r.aanpak.i, 2); /* Nieuw, Oud: in order of name */
    assert_int_equal(telling(&e, INDICATOR_WERKTRAJECT).teller, 1);
    assert_true(date_same(cijfer_mijlpaal(&e.r, MIJLPAAL_SCREENING), d("2024-04-10")));
    assert_true(date_same(cijfer_mijlpaal(&e.r, MIJLPAAL_INTAKE), d("2024-02-20")));
    kantoor_proef_eind(&x);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_toen_en_nu),
                                       cmocka_unit_test(test_bijstand),
                                       cmocka_unit_test(test_van_alles)};
    return KANTOOR_DRAAI("casework_cijfers", tests);
}
