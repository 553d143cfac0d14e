/* Vervanging, on each engine: it starts and ends by its days, the teams that the vervanger sees
 * come and go with it, and what he does is on record with for whom. */
#include "test/libkantoor.h"

#include "casework/persoon.h"
#include "casework/taak.h"
#include "casework/tijdlijn.h"
#include "casework/vervanging.h"

typedef struct {
    kantoor_proef *x;
    persoon_id wie;
    vervanging v;
    int dag; /* days from today */
} stel;

static bool begin(werk *w, void *arg)
{
    stel *s = arg;
    persoon p = {.naam = S("Zoë O'Brien"), .doelgroep = CODE(DOELGROEP_STATUSHOUDER)};
    s->wie = persoon_aanmelden(w, &p, BRON_GESPREK);
    return s->wie.v != 0;
}

static bool maak(werk *w, void *arg)
{
    stel *s = arg;
    return vervanging_maak(w, &s->v).v != 0;
}

static bool stop(werk *w, void *arg)
{
    return vervanging_stop(w, vervanging_id_van(&((stel *)arg)->v));
}

/* The day moves on. */
static bool nieuwe_dag(werk *w, void *arg)
{
    w->vandaag = date_plus(w->vandaag, ((stel *)arg)->dag);
    vervangingen_bijwerken(w);
    return true;
}

static bool ziet(werk *w, void *arg)
{
    persoon p;
    assert_true(HAAL(w, persoon, ((stel *)arg)->wie, &p));
    return true;
}

static bool ziet_niet(werk *w, void *arg)
{
    persoon p;
    assert_false(HAAL(w, persoon, ((stel *)arg)->wie, &p));
    return true;
}

static bool doet_iets(werk *w, void *arg)
{
    stel *s = arg;
    assert_true(vervangt_nu(w, s->v.gebruiker_id));
    taak t = {.persoon_id = s->wie, .tekst = S("Bel de school"), .uiterlijk = w->vandaag};
    return taak_maak(w, t).v != 0;
}

static bool op_tijdlijn(werk *w, void *arg)
{
    stel *s = arg;
    tijdlijnregel_rijen t = tijdlijn(w, s->wie, 0, 10);
    assert_true(t.n >= 2);
    assert_true(code_is(t.at[0].soort, GEB_TAAK));
    assert_true(str_eq(t.at[0].wie, S("vreemd")));
    assert_true(str_eq(t.at[0].namens, S("sanne")));
    assert_int_equal(t.at[t.n - 1].namens.n, 0); /* her own work is her own */
    return true;
}

static vervanging van(const kantoor_proef *x, int eerste, int laatste)
{
    date nu = date_ymd(2026, 11, 23);
    return (vervanging){.gebruiker_id = {x->sanne.gebruiker},
                        .vervanger_id = {x->vreemd.gebruiker},
                        .van = date_plus(nu, eerste), .tot = date_plus(nu, laatste)};
}

static void stel_begin(stel *s, kantoor_proef *x)
{
    *x = kantoor_proef_begin();
    *s = (stel){.x = x};
    assert_true(schrijf(x, x->sanne, begin, s));
    assert_true(lees(x, x->vreemd, ziet_niet, s));
}

static void test_dagen(void **state)
{
    kantoor_proef x;
    stel s;
    (void)state;
    stel_begin(&s, &x);
    s.v = van(&x, 2, 5);
    assert_true(schrijf(&x, x.sanne, maak, &s));
    assert_true(lees(&x, x.vreemd, ziet_niet, &s)); /* the day before tomorrow */
    toegang alles = {.rol = ROL_OPDRACHT};
    s.dag = 2;
    assert_true(schrijf(&x, alles, nieuwe_dag, &s));
    assert_true(lees(&x, x.vreemd, ziet, &s));
    assert_true(schrijf(&x, alles, nieuwe_dag, &s)); /* twice a day: no harm */
    s.dag = 4;
    assert_true(schrijf(&x, alles, nieuwe_dag, &s));
    assert_true(lees(&x, x.vreemd, ziet, &s)); /* the last day */
    s.dag = 5;
    assert_true(schrijf(&x, alles, nieuwe_dag, &s));
    assert_true(lees(&x, x.vreemd, ziet_niet, &s));
    kantoor_proef_eind(&x);
}

static void test_namens(void **state)
{
    kantoor_proef x;
    stel s;
    (void)state;
    stel_begin(&s, &x);
    s.v = van(&x, 0, 5);
    assert_true(schrijf(&x, x.sanne, maak, &s));
    assert_true(schrijf(&x, x.vreemd, doet_iets, &s));
    assert_true(lees(&x, x.sanne, op_tijdlijn, &s));
    assert_false(schrijf(&x, x.joris, stop, &s)); /* not his */
    assert_true(schrijf(&x, x.vreemd, stop, &s));
    assert_true(lees(&x, x.vreemd, ziet_niet, &s));
    assert_false(schrijf(&x, x.vreemd, stop, &s));
    kantoor_proef_eind(&x);
}

static void weigert(stel *s, toegang t, vervanging v)
{
    s->v = v;
    assert_false(schrijf(s->x, t, maak, s));
    assert_true(s->x->p.n > 0);
}

static void test_fouten(void **state)
{
    kantoor_proef x;
    stel s;
    (void)state;
    stel_begin(&s, &x);
    weigert(&s, x.sanne, van(&x, 5, 5));
    weigert(&s, x.sanne, van(&x, -9, 0));
    weigert(&s, x.vreemd, van(&x, 0, 5)); /* not for someone else */
    vervanging zelf = van(&x, 0, 5), ander = zelf;
    zelf.vervanger_id = zelf.gebruiker_id;
    ander.vervanger_id = (gebruiker_id){x.joris.gebruiker};
    weigert(&s, x.sanne, zelf);
    weigert(&s, x.sanne, ander); /* another rol */
    toegang baas = {.gebruiker = x.joris.gebruiker, .rol = ROL_MANAGER};
    s.v = van(&x, 1, 9);
    assert_true(schrijf(&x, baas, maak, &s));
    weigert(&s, x.sanne, van(&x, 8, 12)); /* in the days of the one before */
    s.v = van(&x, 9, 12);
    assert_true(schrijf(&x, x.sanne, maak, &s));
    kantoor_proef_eind(&x);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_dagen),
        cmocka_unit_test(test_namens),
        cmocka_unit_test(test_fouten),
    };
    return KANTOOR_DRAAI("casework_vervanging", tests);
}
