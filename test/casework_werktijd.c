/* The shifts of one person: those of the place at first, changed for him alone, for a while or for
 * good, in every place where work hours are read; undone; on each engine. */
#include "test/libkantoor.h"

#include "casework/les.h"
#include "casework/les_school.h"
#include "casework/persoon.h"
#include "casework/plaatsing.h"
#include "casework/plek.h"
#include "casework/tijdlijn.h"
#include "casework/voorstel.h"
#include "casework/weekbeeld.h"

typedef struct {
    kantoor_proef *x;
    persoon_id wie, ander;
    plek_id plek, stageplek;
    plaatsing_id p, van_ander;
    gebeurtenis_id g;
} stel;

static plek_dienst op(int dag, int van, int tot)
{
    return (plek_dienst){.dag = CODE(dag), .van = tijd_hm(van, 0), .tot = tijd_hm(tot, 0)};
}

static plek_id maak_plek(werk *w, organisatie_id o, const char *naam, plek_dienst d)
{
    plek k = {.organisatie_id = o, .soort = CODE(PLEK_LEERWERK), .functie = str_of(naam),
        .aantal = NUM(4), .reis_minuten = NUM(30)};
    plek_bijlage b = {.dienst = &d, .ndienst = 1};
    assert_true(plek_bewaar(w, &k, UINT64_MAX, &b, NULL));
    return plek_id_van(&k);
}

static plaatsing_id zet_op(werk *w, persoon_id wie, plek_id waar, gebeurtenis_id *g)
{
    plaatsing p = {.persoon_id = wie, .plek_id = waar, .contract = CODE(CONTRACT_GEEN),
        .van = date_ymd(2026, 11, 2), .tot = date_ymd(2027, 5, 3), .uren = NUM(8)};
    assert_true(plaats(w, &p, g));
    return plaatsing_id_van(&p);
}

/* Lessons on Monday morning; work on Tuesday from 8 to 16. */
static bool bouw(werk *w, void *arg)
{
    stel *s = arg;
    persoon een = {.naam = S("Samuel Kidane"), .doelgroep = CODE(DOELGROEP_STATUSHOUDER)};
    persoon twee = {.naam = S("Huda Khoury"), .doelgroep = CODE(DOELGROEP_STATUSHOUDER)};
    s->wie = persoon_aanmelden(w, &een, BRON_GESPREK);
    s->ander = persoon_aanmelden(w, &twee, BRON_GESPREK);
    s->plek = maak_plek(w, s->x->werkgever, "Wijkbeheer", op(DINSDAG, 8, 16));
    s->stageplek = maak_plek(w, s->x->werkgever, "Post", op(VRIJDAG, 9, 13));
    s->p = zet_op(w, s->wie, s->plek, NULL);
    s->van_ander = zet_op(w, s->ander, s->plek, NULL);
    const les l = {.dag = CODE(MAANDAG), .van = tijd_hm(9, 0), .tot = tijd_hm(12, 0)};
    lesgroep g = {.organisatie_id = s->x->taalschool, .naam = S("A2"), .plaatsen = NUM(5),
        .niveau = CODE(CEFR_A2), .van = date_ymd(2026, 9, 1)};
    assert_true(lesgroep_bewaar(w, &g, UINT64_MAX, &l, 1, NULL));
    lesdeelname d = {.persoon_id = s->wie, .lesgroep_id = lesgroep_id_van(&g),
        .van = date_ymd(2026, 9, 1)};
    assert_true(deelname_begin(w, &d, (lesdeelname_id){0}, NULL, NULL));
    return true;
}

static int rijen_van(werk *w, plaatsing_id p)
{
    return BIJ(w, plaatsing_dienst, plaatsing_id, p).n;
}

static int minuten(werk *w, plaatsing_id p, int maand, int dag)
{
    return (int)werkuren_gepland(w, p, date_ymd(2026, maand, dag));
}

static int werk_in_week(werk *w, persoon_id wie, date dag)
{
    week k;
    assert_true(weekbeeld(w, wie, dag, &k));
    return k.minuten[BLOK_DIENST];
}

static bool begint_als_de_plek(werk *w, void *arg)
{
    stel *s = arg;
    assert_int_equal(rijen_van(w, s->p), 1);
    assert_int_equal(minuten(w, s->p, 11, 24), 480);
    /* what the place asks later is for who comes later */
    plek_geheel g;
    assert_true(plek_lees(w, s->plek, &g));
    plek_dienst d = op(WOENSDAG, 8, 12);
    plek_bijlage b = {.dienst = &d, .ndienst = 1};
    assert_true(plek_bewaar(w, &g.p, UINT64_MAX, &b, NULL));
    assert_int_equal(minuten(w, s->p, 11, 24), 480);
    assert_int_equal(minuten(w, s->p, 11, 25), 0);
    return true;
}

/* A night shift that ends in the lesson, from the 30th on; a week later it is as before. */
static bool werkt_een_week_anders(werk *w, void *arg)
{
    stel *s = arg;
    const plek_dienst nacht[] = {op(ZONDAG, 22, 10), op(DINSDAG, 8, 16)};
    werktijd k = {.van = date_ymd(2026, 11, 29), .tot = date_ymd(2026, 12, 6), .dienst = nacht,
        .n = 2};
    assert_true(werktijden_zet(w, s->p, &k, &s->g));
    assert_int_equal(rijen_van(w, s->p), 2); /* Tuesday is the row that was there */
    assert_int_equal(minuten(w, s->p, 11, 29), 720);
    assert_int_equal(minuten(w, s->p, 12, 1), 480);
    assert_int_equal(minuten(w, s->p, 12, 6), 0);
    assert_int_equal(minuten(w, s->van_ander, 11, 29), 0);
    assert_int_equal(werk_in_week(w, s->wie, date_ymd(2026, 11, 30)), 480 + 600);
    assert_int_equal(werk_in_week(w, s->wie, date_ymd(2026, 12, 7)), 480);
    dossier d;
    assert_true(dossier_lees(w, s->wie, &d));
    assert_true(date_same(eerste_botsing(w, &d), date_ymd(2026, 11, 30)));
    plaatsing_geheel g;
    assert_true(plaatsing_lees(w, s->p, &g));
    assert_int_equal(g.tijden.n, 3);
    assert_int_equal(g.nu.n, 1);
    assert_true(g.nu.eigen);
    tijdlijnregel_rijen t = tijdlijn(w, s->wie, 0, 1);
    assert_true(str_find(tijdlijn_zin(w->a, &t.at[0]), S("Werktijden gewijzigd, 20 uur")) == 0);
    return true;
}

static bool terug(werk *w, void *arg)
{
    stel *s = arg;
    assert_true(ongedaan_maken(w, s->g));
    assert_int_equal(rijen_van(w, s->p), 1);
    assert_int_equal(minuten(w, s->p, 11, 29), 0);
    assert_int_equal(minuten(w, s->p, 12, 1), 480);
    return true;
}

static bool voorgoed(werk *w, void *arg)
{
    stel *s = arg;
    const plek_dienst laat = op(DINSDAG, 13, 21);
    werktijd k = {.van = date_ymd(2026, 12, 1), .dienst = &laat, .n = 1};
    assert_true(werktijden_zet(w, s->p, &k, &s->g));
    assert_int_equal(rijen_van(w, s->p), 2);
    gebeurtenis_id niets = {0};
    assert_true(werktijden_zet(w, s->p, &k, &niets)); /* the same again: nothing happened */
    assert_int_equal(niets.v, 0);
    werktijd t = werktijd_op(w, &(plaatsing){.kop = {.id = s->p.v}, .plek_id = s->plek,
        .van = date_ymd(2026, 11, 2)}, date_ymd(2026, 12, 1));
    assert_int_equal(t.n, 1);
    assert_int_equal(t.dienst[0].van.m, tijd_hm(13, 0).m);
    return true;
}

static bool weigert(werk *w, void *arg)
{
    stel *s = arg;
    const plek_dienst samen[] = {op(MAANDAG, 22, 6), op(DINSDAG, 5, 9)};
    const plek_dienst lang = op(MAANDAG, 6, 21);
    const struct { werktijd k; const char *veld, *stuk; } t[] = {
        {{.van = date_ymd(2026, 12, 1), .dienst = samen, .n = 2}, "dienst", "vallen samen"},
        {{.van = date_ymd(2026, 12, 1), .dienst = &lang, .n = 1}, "dienst", "14 uur"},
        {{.van = date_ymd(2026, 12, 1)}, "dienst", "minstens één"},
        {{.dienst = samen, .n = 1}, "geldig_van", "verplicht"},
        {{.van = date_ymd(2026, 11, 1), .dienst = samen, .n = 1}, "geldig_van", "eerste dag"},
        {{.van = date_ymd(2026, 12, 1), .tot = date_ymd(2026, 12, 1), .dienst = samen, .n = 1},
            "geldig_tot", "na de eerste dag"}};
    int voor = rijen_van(w, s->p);
    for (size_t i = 0; i < countof(t); i++) {
        assert_false(werktijden_zet(w, s->p, &t[i].k, NULL));
        assert_true(zegt(w, t[i].veld, t[i].stuk));
    }
    assert_int_equal(rijen_van(w, s->p), voor);
    return true;
}

/* A stage with a place of its own has the times of that place, until they change for him there. */
static bool stage_elders(werk *w, void *arg)
{
    stel *s = arg;
    rotatie r = {.plaatsing_id = s->van_ander, .plek_id = s->stageplek, .afdeling = S("Post"),
        .van = date_ymd(2027, 1, 4), .tot = date_ymd(2027, 3, 1)};
    assert_true(rotatie_bewaar(w, &r, UINT64_MAX, NULL));
    plaatsing_geheel g;
    assert_true(plaatsing_lees(w, s->van_ander, &g));
    assert_int_equal(g.tijden.n, 3);
    assert_false(g.tijden.at[1].eigen);
    assert_int_equal(werkuren_gepland(w, s->van_ander, date_ymd(2027, 1, 8)), 240);
    const plek_dienst d = op(VRIJDAG, 12, 18);
    werktijd k = {.van = date_ymd(2027, 1, 4), .dienst = &d, .n = 1};
    assert_true(werktijden_zet(w, s->van_ander, &k, NULL));
    assert_int_equal(werkuren_gepland(w, s->van_ander, date_ymd(2027, 1, 8)), 360);
    assert_int_equal(werkuren_gepland(w, s->van_ander, date_ymd(2027, 3, 2)), 480);
    return true;
}

static bool van_een_ander(werk *w, void *arg)
{
    stel *s = arg;
    const plek_dienst d = op(DINSDAG, 13, 21);
    werktijd k = {.van = date_ymd(2026, 12, 1), .dienst = &d, .n = 1};
    assert_false(werktijden_zet(w, s->p, &k, NULL));
    assert_true(zegt(w, "", "Deze plaatsing is er niet."));
    return true;
}

static bool school_ziet(werk *w, void *arg)
{
    (void)arg;
    assert_int_equal(leerlingen_met_werk(w).n, 0);
    return true;
}

static bool nu_op_maandag(werk *w, void *arg)
{
    stel *s = arg;
    const plek_dienst d = op(MAANDAG, 11, 15);
    werktijd k = {.van = date_ymd(2026, 11, 23), .dienst = &d, .n = 1};
    return werktijden_zet(w, s->p, &k, NULL);
}

static bool school_ziet_het(werk *w, void *arg)
{
    stel *s = arg;
    werkbotsing_rijen b = leerlingen_met_werk(w);
    assert_int_equal(b.n, 1);
    assert_int_equal(b.at[0].persoon_id.v, s->wie.v);
    assert_int_equal(b.at[0].werk_van.m, tijd_hm(11, 0).m);
    return true;
}

static void eigen_diensten(void **state)
{
    (void)state;
    kantoor_proef x = kantoor_proef_begin();
    stel s = {.x = &x};
    assert_true(schrijf(&x, x.sanne, bouw, &s));
    assert_true(schrijf(&x, x.sanne, begint_als_de_plek, &s));
    assert_true(schrijf(&x, x.sanne, werkt_een_week_anders, &s));
    assert_true(schrijf(&x, x.sanne, terug, &s));
    assert_true(schrijf(&x, x.sanne, voorgoed, &s));
    assert_true(schrijf(&x, x.sanne, terug, &s));
    assert_true(schrijf(&x, x.sanne, weigert, &s));
    assert_true(schrijf(&x, x.sanne, stage_elders, &s));
    assert_true(schrijf(&x, x.vreemd, van_een_ander, &s));
    assert_true(lees(&x, x.school, school_ziet, &s));
    assert_true(schrijf(&x, x.sanne, nu_op_maandag, &s));
    assert_true(lees(&x, x.school, school_ziet_het, &s));
    kantoor_proef_eind(&x);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(eigen_diensten)};
    return KANTOOR_DRAAI("casework_werktijd", tests);
}
