/* A report of a period stays as it was made; a new one says what is known now. */
#include "test/libkantoor.h"

#include "casework/persoon.h"
#include "casework/rapport.h"
#include "casework/traject.h"

enum { MENSEN = 40 };

typedef struct {
    traject_id baan[MENSEN];
    rapport_id id;
    int soort, jaar, deel;
    i64 rijen, mensen, werk, som; /* of the report that was read */
    cijferkeuze k;
    i64 in_beeld;
} proef;

/* Everyone in view since the summer; half has a job, and half of the rest goes to school. */
static bool bevolk(werk *w, void *arg)
{
    proef *p = arg;
    for (int i = 0; i < MENSEN; i++) {
        persoon m = {.naam = S("Iemand"), .doelgroep = CODE(DOELGROEP_STATUSHOUDER),
                     .aanmelding = date_ymd(2026, 6, 1 + i % 20)};
        persoon_id id = persoon_aanmelden(w, &m, BRON_IMPORT);
        traject t = {.persoon_id = id, .van = date_ymd(2026, 7, 6), .uren = NUM(24),
                     .instrument = CODE(i % 2 ? INS_BETAALD : i % 4 ? INS_OPLEIDING : INS_TAALLES)};
        assert_true(traject_bewaar(w, &t, UINT64_MAX, NULL));
        p->baan[i] = traject_id_van(&t);
    }
    return true;
}

/* The jobs had ended before the quarter did: nobody knew. */
static bool verbeter(werk *w, void *arg)
{
    proef *p = arg;
    for (int i = 1; i < MENSEN; i += 2) {
        traject t;
        assert_true(HAAL(w, traject, p->baan[i], &t));
        t.eind = date_ymd(2026, 9, 1);
        t.uitstroom = CODE(UIT_GESTOPT);
        assert_true(traject_bewaar(w, &t, UINT64_MAX, NULL));
    }
    return true;
}

static bool maak(werk *w, void *arg)
{
    proef *p = arg;
    p->id = rapport_maak(w, p->soort, p->jaar, p->deel);
    return p->id.v != 0;
}

static bool bekijk(werk *w, void *arg)
{
    proef *p = arg;
    rapportbeeld b;
    assert_true(rapport_lees(w, p->id, &b));
    p->mensen = b.r.mensen.n;
    p->rijen = b.regels.n;
    p->werk = -1;
    p->som = 0;
    for (int i = 0; i < b.regels.n; i++) {
        const rapportregel *r = &b.regels.at[i];
        bool is_werk = code_is(r->blok, RAPPORT_TOTAAL) && code_is(r->indicator, INDICATOR_WERK);
        if (is_werk) p->werk = r->teller.n;
        p->som += (i + 1) * (r->teller.n + 7 * r->van.n + 11 * r->getal1.n + 13 * r->getal3.n);
    }
    return true;
}

static void test_blijft_zoals_gemaakt(void **state)
{
    (void)state;
    kantoor_proef x = kantoor_proef_begin();
    proef p = {.soort = RAPPORT_KWARTAAL, .jaar = 2026, .deel = 3}, nieuw;
    assert_true(schrijf(&x, x.sanne, bevolk, &p));
    assert_true(schrijf(&x, x.sanne, maak, &p));
    assert_true(lees(&x, x.sanne, bekijk, &p));
    assert_int_equal(p.mensen, MENSEN);
    assert_int_equal(p.werk, MENSEN / 2);
    assert_true(p.rijen > 10);
    proef voor = p;
    assert_true(schrijf(&x, x.sanne, verbeter, &p));
    assert_true(lees(&x, x.sanne, bekijk, &p));
    assert_int_equal(p.rijen, voor.rijen);
    assert_int_equal(p.werk, voor.werk);
    assert_int_equal(p.som, voor.som);
    nieuw = p;
    assert_true(schrijf(&x, x.sanne, maak, &nieuw));
    assert_true(nieuw.id.v != p.id.v);
    assert_true(lees(&x, x.sanne, bekijk, &nieuw));
    assert_int_equal(nieuw.werk, 0);
    kantoor_proef_eind(&x);
}

static bool tel_op_dag(werk *w, void *arg)
{
    proef *p = arg;
    const cijferstaat *s = cijfers_staat(w, p->k);
    p->in_beeld = s->b.mensen;
    cijfers_los(s);
    return true;
}

/* On the day before, nothing was written down yet. */
static void test_zoals_bekend(void **state)
{
    (void)state;
    kantoor_proef x = kantoor_proef_begin();
    date vandaag = date_ymd(2026, 11, 23), peil = date_ymd(2026, 9, 30);
    proef p = {.k = {peil, vandaag}};
    assert_true(schrijf(&x, x.sanne, bevolk, &p));
    assert_true(lees(&x, x.sanne, tel_op_dag, &p));
    assert_int_equal(p.in_beeld, MENSEN);
    p.k.bekend = date_plus(vandaag, -1);
    assert_true(lees(&x, x.sanne, tel_op_dag, &p));
    assert_int_equal(p.in_beeld, 0);
    p.k = (cijferkeuze){date_ymd(2026, 5, 31), vandaag}; /* before the first came */
    assert_true(lees(&x, x.sanne, tel_op_dag, &p));
    assert_int_equal(p.in_beeld, 0);
    kantoor_proef_eind(&x);
}

static void test_geen_periode(void **state)
{
    (void)state;
    const struct { int soort, jaar, deel; const char *veld; } t[] = {
        {RAPPORT_KWARTAAL, 2026, 5, "deel"}, {RAPPORT_HALFJAAR, 2026, 3, "deel"},
        {RAPPORT_JAAR, 2026, 0, "deel"}, {RAPPORT_KWARTAAL, 2027, 1, "jaar"}};
    kantoor_proef x = kantoor_proef_begin();
    for (size_t i = 0; i < countof(t); i++) {
        proef p = {.soort = t[i].soort, .jaar = t[i].jaar, .deel = t[i].deel};
        assert_false(schrijf(&x, x.sanne, maak, &p));
        assert_int_equal(x.p.n, 1);
        assert_string_equal(x.p.at[0].veld, t[i].veld);
    }
    kantoor_proef_eind(&x);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_blijft_zoals_gemaakt),
                                       cmocka_unit_test(test_zoals_bekend),
                                       cmocka_unit_test(test_geen_periode)};
    return KANTOOR_DRAAI("casework_rapport", tests);
}
