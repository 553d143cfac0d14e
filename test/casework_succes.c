/* The four factors read from a dossier, and the list of what misses something, on each engine. */
#include "test/libkantoor.h"

#include "casework/leerdoel.h"
#include "casework/persoon.h"
#include "casework/succes.h"
#include "casework/traject.h"

typedef struct {
    persoon_id wie;
    traject t;
} stel;

static bool bouw(werk *w, void *arg)
{
    stel *s = arg;
    persoon p = {.naam = S("Amal <b>Haddad</b>"), .doelgroep = CODE(DOELGROEP_STATUSHOUDER)};
    s->wie = persoon_aanmelden(w, &p, BRON_GESPREK);
    s->t = (traject){.persoon_id = s->wie, .instrument = CODE(INS_LEERWERK),
        .van = date_plus(w->vandaag, -60), .tot = date_plus(w->vandaag, 60)};
    traject vrij = {.persoon_id = s->wie, .instrument = CODE(INS_VRIJWILLIG),
        .van = date_plus(w->vandaag, -60)};
    assert_true(traject_bewaar(w, &vrij, UINT64_MAX, NULL));
    return traject_bewaar(w, &s->t, UINT64_MAX, NULL);
}

static int goed(werk *w, const stel *s, factor_actie doen[SUCCES_FACTOREN])
{
    dossier d;
    int factor[SUCCES_FACTOREN], n = 0;
    succesfactor_stand uit[SUCCES_FACTOREN];
    assert_true(dossier_lees(w, s->wie, &d));
    assert_int_equal(succes_van(w, &d, &s->t, factor, uit), 4);
    for (int i = 0; i < 4; i++) {
        assert_int_equal(factor[i], FACTOR_WERVING + i);
        doen[i] = uit[i].doen;
        n += uit[i].goed;
    }
    return n;
}

static bool niets_vast(werk *w, void *arg)
{
    stel *s = arg;
    factor_actie doen[SUCCES_FACTOREN];
    assert_int_equal(goed(w, s, doen), 0);
    assert_int_equal(doen[0], FACTOR_DOE_PLEK);
    assert_int_equal(doen[1], FACTOR_DOE_LES);
    assert_int_equal(doen[2], FACTOR_DOE_BEGELEIDER);
    succesregel_rijen r = succes_missen(w, (gebruiker_id){0});
    assert_int_equal(r.n, 1); /* volunteer work is not looked at */
    assert_int_equal(r.at[0].bij.v, s->t.kop.id);
    assert_true(str_eq(r.at[0].naam, S("Amal <b>Haddad</b>")));
    return true;
}

static bool vastgelegd(werk *w, void *arg)
{
    stel *s = arg;
    factor_actie doen[SUCCES_FACTOREN];
    date begin = s->t.van;
    traject taalles = {.persoon_id = s->wie, .instrument = CODE(INS_TAALLES), .van = begin};
    traject coach = {.persoon_id = s->wie, .instrument = CODE(INS_JOBCOACH), .van = begin};
    assert_true(traject_bewaar(w, &taalles, UINT64_MAX, NULL));
    assert_true(traject_bewaar(w, &coach, UINT64_MAX, NULL));
    goed(w, s, doen);
    assert_int_equal(doen[1], FACTOR_DOE_LEERDOEL);
    assert_int_equal(doen[2], FACTOR_DOE_GESPREK);
    leerdoel l = {.traject_id = traject_id_van(&s->t), .tekst = S("Vragen"), .vaktaal = true};
    assert_true(leerdoel_afspreken(w, &l, UINT64_MAX, NULL));
    gesprek g = {.persoon_id = s->wie, .soort = CODE(GESPREK_DRIE), .datum = w->vandaag,
        .afloop = CODE(GESPREK_NIET_GEKOMEN)};
    db_add(w->db, &w->t, &gesprek_entity, &g);
    assert_int_equal(goed(w, s, doen), 1); /* who did not come did not talk */
    g.afloop = CODE(GESPREK_GEKOMEN);
    db_save(w->db, &w->t, &gesprek_entity, &g, UINT64_MAX, NULL);
    assert_int_equal(goed(w, s, doen), 3);
    assert_int_equal(doen[0], FACTOR_DOE_PLEK);
    assert_true(traject_eindig(w, traject_id_van(&s->t), w->vandaag, UIT_GEHAALD, (str){0}, NULL));
    assert_int_equal(succes_missen(w, (gebruiker_id){0}).n, 0);
    return true;
}

static bool vreemd(werk *w, void *arg)
{
    (void)arg;
    return succes_missen(w, (gebruiker_id){0}).n == 0;
}

static void test_succes(void **state)
{
    (void)state;
    kantoor_proef x = kantoor_proef_begin();
    stel s = {.wie = {0}};
    assert_true(schrijf(&x, x.sanne, bouw, &s));
    assert_true(lees(&x, x.sanne, niets_vast, &s));
    assert_true(lees(&x, x.vreemd, vreemd, &s));
    assert_true(schrijf(&x, x.sanne, vastgelegd, &s));
    kantoor_proef_eind(&x);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_succes)};
    return KANTOOR_DRAAI("casework_succes", tests);
}
