/* Learning goals: agreed in a traject that runs, looked at together, undone with their traject, and
 * the task when the day comes, on each engine. */
#include "test/libkantoor.h"

#include "casework/leerdoel.h"
#include "casework/persoon.h"
#include "casework/taak.h"
#include "casework/tijdlijn.h"
#include "casework/traject.h"

typedef struct {
    persoon_id wie;
    traject t;
    gebeurtenis_id g;
    leerdoel_id doel;
} stel;

static bool bouw(werk *w, void *arg)
{
    stel *s = arg;
    persoon p = {.naam = S("Samuel Kidane"), .doelgroep = CODE(DOELGROEP_STATUSHOUDER)};
    s->wie = persoon_aanmelden(w, &p, BRON_GESPREK);
    s->t = (traject){.persoon_id = s->wie, .instrument = CODE(INS_WERKERVARING),
        .van = date_plus(w->vandaag, -30)};
    leerdoel l = {.tekst = S("  Zelf een band plakken "), .evaluatie = date_plus(w->vandaag, 40)};
    return traject_begin(w, &s->t, &l, &s->g);
}

/* The start and its goal go back together. */
static bool terug(werk *w, void *arg)
{
    stel *s = arg;
    assert_int_equal(BIJ(w, leerdoel, traject_id, traject_id_van(&s->t)).n, 1);
    assert_true(ongedaan_maken(w, s->g));
    assert_int_equal(BIJ(w, leerdoel, persoon_id, s->wie).n, 0);
    assert_int_equal(BIJ(w, traject, persoon_id, s->wie).n, 0);
    return true;
}

static const taakregel *taak_leerdoel(werk *w, const stel *s)
{
    taakregel_rijen t = taken_van_persoon(w, s->wie);
    for (int i = 0; i < t.n; i++)
        if (code_is(t.at[i].soort, TAAK_LEERDOEL)) return &t.at[i];
    return NULL;
}

static void geweigerd(werk *w, leerdoel l, const char *veld)
{
    w->p->n = 0;
    assert_false(leerdoel_afspreken(w, &l, UINT64_MAX, NULL));
    assert_non_null(problem_at(w->p, veld));
    w->p->n = 0;
}

static bool afspreken(werk *w, void *arg)
{
    stel *s = arg;
    s->t.kop = (rijkop){0};
    assert_true(traject_bewaar(w, &s->t, UINT64_MAX, NULL));
    traject_id t = traject_id_van(&s->t);
    leerdoel goed = {.traject_id = t, .tekst = S("Om gereedschap vragen"), .vaktaal = true,
        .evaluatie = date_plus(w->vandaag, 5)};
    leerdoel leeg = goed, vooruit = goed, eerder = goed;
    leeg.tekst = S(" ");
    vooruit.afgesproken = date_plus(w->vandaag, 1);
    eerder.evaluatie = date_plus(w->vandaag, -1);
    geweigerd(w, leeg, "tekst");
    geweigerd(w, vooruit, "afgesproken");
    geweigerd(w, eerder, "evaluatie");
    geweigerd(w, (leerdoel){.traject_id = {987654}, .tekst = S("x")}, "");
    assert_true(leerdoel_afspreken(w, &goed, UINT64_MAX, NULL));
    assert_int_equal(goed.persoon_id.v, s->wie.v);
    assert_true(date_same(goed.afgesproken, w->vandaag));
    s->doel = leerdoel_id_van(&goed);
    const taakregel *erbij = taak_leerdoel(w, s);
    assert_non_null(erbij);
    assert_true(date_same(erbij->uiterlijk, date_plus(w->vandaag, 5)));
    leerdoel later = {.traject_id = t, .tekst = S("Later"), .evaluatie = date_plus(w->vandaag, 90)};
    assert_true(leerdoel_afspreken(w, &later, UINT64_MAX, NULL));
    leerdoel_rijen l = BIJ(w, leerdoel, traject_id, t);
    assert_int_equal(leerdoel_eerste(&l, t)->kop.id, s->doel.v);
    return true;
}

static bool bekijken(werk *w, void *arg)
{
    stel *s = arg;
    int bereikt = 9;
    date vandaag = w->vandaag;
    assert_false(leerdoel_evalueren(w, s->doel, vandaag, 0, S(""), NULL));
    assert_non_null(problem_at(w->p, "uitkomst"));
    w->p->n = 0;
    assert_false(
        leerdoel_evalueren(w, s->doel, date_plus(vandaag, 1), LEERDOEL_DEELS, S(""), NULL));
    assert_false(
        leerdoel_evalueren(w, s->doel, date_plus(vandaag, -1), LEERDOEL_DEELS, S(""), NULL));
    w->p->n = 0;
    assert_true(leerdoel_evalueren(w, s->doel, (date){0}, LEERDOEL_BEREIKT, S("Gaat goed"), NULL));
    assert_null(taak_leerdoel(w, s));
    leerdoel_rijen l = BIJ(w, leerdoel, persoon_id, s->wie);
    assert_int_equal(leerdoelen_van(&l, traject_id_van(&s->t), &bereikt), 2);
    assert_int_equal(bereikt, 1);
    leerdoel gedaan;
    assert_true(HAAL(w, leerdoel, s->doel, &gedaan));
    assert_true(date_same(gedaan.geevalueerd, vandaag));
    geweigerd(w, gedaan, "");
    tijdlijnregel_rijen tl = tijdlijn(w, s->wie, 0, 1);
    assert_string_equal(arena_c(w->a, tijdlijn_zin(w->a, &tl.at[0])),
        "Leerdoel bekeken: Bereikt, 23 november");
    assert_true(traject_eindig(
        w, traject_id_van(&s->t), vandaag, UIT_GEHAALD, (str){0}, NULL));
    geweigerd(w, (leerdoel){.traject_id = traject_id_van(&s->t), .tekst = S("te laat")}, "");
    return true;
}

static bool vreemd(werk *w, void *arg)
{
    stel *s = arg;
    assert_int_equal(BIJ(w, leerdoel, persoon_id, s->wie).n, 0);
    assert_false(leerdoel_evalueren(w, s->doel, w->vandaag, LEERDOEL_NIET, S(""), NULL));
    return false;
}

static void test_leerdoel(void **state)
{
    (void)state;
    kantoor_proef x = kantoor_proef_begin();
    stel s = {0};
    assert_true(schrijf(&x, x.sanne, bouw, &s));
    assert_true(schrijf(&x, x.sanne, terug, &s));
    assert_true(schrijf(&x, x.sanne, afspreken, &s));
    assert_true(schrijf(&x, x.sanne, bekijken, &s));
    assert_false(schrijf(&x, x.vreemd, vreemd, &s));
    kantoor_proef_eind(&x);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_leerdoel)};
    return KANTOOR_DRAAI("casework_leerdoel", tests);
}
