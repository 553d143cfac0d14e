/* What an employer says: he invites, confirms the first day, reports who was not there, asks,
 * changes times when nothing falls together, offers a job. Who said it stands in the event; who
 * guides has a task. On each engine. */
#include "test/libkantoor.h"

#include "casework/les.h"
#include "casework/persoon.h"
#include "casework/taak.h"
#include "casework/werkgever.h"

typedef struct {
    kantoor_proef *x;
    persoon_id wie;
    plek_id plek;
    voorstel_id v;
    plaatsing_id p;
    gebruiker_id piet;
} stel;

static plek_dienst op(int dag, int van, int tot)
{
    return (plek_dienst){.dag = CODE(dag), .van = tijd_hm(van, 0), .tot = tijd_hm(tot, 0)};
}

/* Lessons on Monday morning; work on Tuesday and Friday from 8 to 16. */
static bool bouw(werk *w, void *arg)
{
    stel *s = arg;
    persoon een = {.naam = S("Samuel Kidane"), .doelgroep = CODE(DOELGROEP_STATUSHOUDER)};
    s->wie = persoon_aanmelden(w, &een, BRON_GESPREK);
    plek k = {.organisatie_id = s->x->werkgever, .soort = CODE(PLEK_LEERWERK),
              .functie = S("Bakker"), .aantal = NUM(2), .uren_min = NUM(16)};
    plek_dienst d[] = {op(DINSDAG, 8, 16), op(VRIJDAG, 8, 16)};
    assert_true(plek_bewaar(w, &k, UINT64_MAX, &(plek_bijlage){.dienst = d, .ndienst = 2}, NULL));
    s->plek = plek_id_van(&k);
    voorstel v = {.persoon_id = s->wie, .plek_id = s->plek};
    v.kop.masker = UINT64_MAX;
    assert_true(voorstel_doe(w, &v, false, NULL));
    s->v = voorstel_id_van(&v);
    const les l = {.dag = CODE(MAANDAG), .van = tijd_hm(9, 0), .tot = tijd_hm(12, 0)};
    lesgroep g = {.organisatie_id = s->x->taalschool, .naam = S("A2"), .plaatsen = NUM(5),
                  .niveau = CODE(CEFR_A2), .van = date_ymd(2026, 9, 1)};
    assert_true(lesgroep_bewaar(w, &g, UINT64_MAX, &l, 1, NULL));
    lesdeelname in = {.persoon_id = s->wie, .lesgroep_id = lesgroep_id_van(&g),
                      .van = date_ymd(2026, 9, 1)};
    assert_true(deelname_begin(w, &in, (lesdeelname_id){0}, NULL, NULL));
    gebruiker piet = {.inlognaam = S("piet"), .naam = S("Piet Bakker"),
                      .rol = CODE(ROL_TAALSCHOOL), .organisatie_id = s->x->werkgever};
    db_add(w->db, &w->t, &gebruiker_entity, &piet);
    s->piet = gebruiker_id_van(&piet);
    return true;
}

static taak laatste_taak(werk *w, persoon_id wie)
{
    taak_rijen t = BIJ(w, taak, persoon_id, wie);
    taak uit = {0};
    for (int i = 0; i < t.n; i++)
        if (code_is(t.at[i].soort, TAAK_HAND)) uit = t.at[i];
    return uit;
}

static gebeurtenis laatste_van(werk *w, persoon_id wie, int soort)
{
    gebeurtenis_rijen g = BIJ(w, gebeurtenis, persoon_id, wie);
    gebeurtenis uit = {0};
    for (int i = 0; i < g.n; i++)
        if (code_is(g.at[i].soort, soort)) uit = g.at[i];
    return uit;
}

static bool nodigt_uit(werk *w, void *arg)
{
    stel *s = arg;
    werk voor = *w;
    voor.door = s->piet;
    assert_false(werkgever_nodigt_uit(&voor, s->v, S("  "), NULL));
    assert_true(zegt(w, "uitnodiging", "waar en wanneer"));
    assert_true(werkgever_nodigt_uit(&voor, s->v, S("Dinsdag om 10 uur bij de balie"), NULL));
    assert_false(werkgever_nodigt_uit(&voor, s->v, S("Nog eens"), NULL));
    assert_true(zegt(w, "", "al verstuurd"));
    voorstel v;
    assert_true(HAAL(w, voorstel, s->v, &v));
    assert_true(date_same(v.uitgenodigd, w->vandaag));
    gebeurtenis g = laatste_van(w, s->wie, GEB_WERKGEVER);
    assert_int_equal(g.gebruiker_id.v, s->piet.v); /* who said it, not who wrote it down */
    assert_true(str_eq(g.code1, S("uitnodiging")));
    taak t = laatste_taak(w, s->wie);
    assert_true(str_find(t.tekst, S("Wil kennismaken. Dinsdag om 10 uur")) > 0);
    assert_int_equal(t.gebruiker_id.v, s->x->sanne.gebruiker);
    return true;
}

static bool plaatst(werk *w, void *arg)
{
    stel *s = arg;
    plaatsing p = {.persoon_id = s->wie, .plek_id = s->plek, .voorstel_id = s->v,
                   .contract = CODE(CONTRACT_GEEN), .van = date_ymd(2026, 11, 2),
                   .tot = date_ymd(2027, 5, 3), .uren = NUM(16)};
    assert_true(plaats(w, &p, NULL));
    s->p = plaatsing_id_van(&p);
    assert_false(werkgever_nodigt_uit(w, s->v, S("Te laat"), NULL));
    assert_true(zegt(w, "", "al beantwoord"));
    return true;
}

static bool begint(werk *w, void *arg)
{
    stel *s = arg;
    assert_false(werkgever_kan_niet(w, s->p, S(""), NULL));
    assert_true(zegt(w, "tekst", "welke dag wel"));
    assert_true(werkgever_kan_niet(w, s->p, S("Vrijdag kan wel"), NULL));
    assert_true(str_find(laatste_taak(w, s->wie).tekst, S("Vrijdag kan wel")) > 0);
    assert_true(werkgever_bevestigt(w, s->p, NULL));
    assert_false(werkgever_bevestigt(w, s->p, NULL));
    assert_true(zegt(w, "", "al bevestigd"));
    assert_true(plaatsing_begin(w, s->p, date_ymd(2026, 11, 3), NULL));
    assert_false(werkgever_kan_niet(w, s->p, S("x"), NULL));
    assert_true(zegt(w, "", "al vastgelegd"));
    return true;
}

static bool is_er_niet(werk *w, void *arg)
{
    stel *s = arg;
    plaatsing p;
    assert_true(HAAL(w, plaatsing, s->p, &p));
    date vrijdag = date_ymd(2026, 11, 20);
    assert_true(date_same(werkgever_laatste_dag(w, &p), vrijdag));
    assert_false(werkgever_meldt_afwezig(w, s->p, date_ymd(2026, 11, 19), AFWEZIG_NIET, NULL));
    assert_true(zegt(w, "dag", "geen werkdag"));
    assert_false(werkgever_meldt_afwezig(w, s->p, date_ymd(2026, 11, 24), 0, NULL));
    assert_true(zegt(w, "omdat", "Kies wat er is"));
    assert_true(werkgever_meldt_afwezig(w, s->p, vrijdag, AFWEZIG_NIET, NULL));
    uren u = werkuren_op(w, &p, UREN_WERK, vrijdag);
    assert_int_equal(u.minuten.n, 480);
    assert_true(code_is(u.aanwezig, UREN_AFWEZIG));
    assert_false(werkgever_meldt_afwezig(w, s->p, vrijdag, AFWEZIG_NIET, NULL));
    assert_true(zegt(w, "", "al gemeld"));
    assert_true(werkgever_meldt_afwezig(w, s->p, vrijdag, AFWEZIG_DICHT, NULL));
    u = werkuren_op(w, &p, UREN_WERK, vrijdag);
    assert_true(code_is(u.aanwezig, UREN_AFGEMELD));
    assert_true(werkgever_vraagt(w, s->p, S("Kun je langskomen?"), NULL));
    assert_true(str_find(laatste_taak(w, s->wie).tekst, S("Kun je langskomen?")) > 0);
    return true;
}

static bool andere_tijden(werk *w, void *arg)
{
    stel *s = arg;
    plaatsing_geheel x;
    werktijd_effect e;
    plek_dienst maandag[] = {op(MAANDAG, 8, 16), op(VRIJDAG, 8, 16)};
    plek_dienst woensdag[] = {op(WOENSDAG, 9, 13), op(VRIJDAG, 8, 16)};
    werktijd k = {.van = date_ymd(2026, 11, 30), .dienst = maandag, .n = 2};
    assert_true(plaatsing_lees(w, s->p, &x));
    assert_true(werkgever_tijden_effect(w, &x, &k, &e));
    assert_int_equal(e.les, 1); /* Monday, and nothing else */
    assert_int_equal(e.anders, 0);
    assert_false(werkgever_zet_tijden(w, s->p, &k, NULL));
    assert_true(zegt(w, "", "Vraag het de begeleider"));
    k.dienst = woensdag;
    assert_true(werkgever_tijden_effect(w, &x, &k, &e));
    assert_int_equal(e.les | e.anders, 0);
    assert_int_equal(werkuren_gepland(w, s->p, date_ymd(2026, 12, 2)), 0);
    assert_true(werkgever_zet_tijden(w, s->p, &k, NULL));
    assert_int_equal(werkuren_gepland(w, s->p, date_ymd(2026, 12, 2)), 240);
    assert_int_equal(werkuren_gepland(w, s->p, date_ymd(2026, 11, 24)), 480);
    assert_false(werkgever_zet_tijden(w, s->p, &k, NULL));
    assert_true(zegt(w, "", "stonden er al"));
    return true;
}

static bool biedt_baan(werk *w, void *arg)
{
    stel *s = arg;
    baanbod b = {.contract = CODE(CONTRACT_GEEN), .uren = NUM(32), .van = date_ymd(2027, 1, 4)};
    assert_false(werkgever_biedt_baan(w, s->p, &b, NULL));
    assert_true(zegt(w, "contract", "contract met loon"));
    b.contract = CODE(CONTRACT_VAST);
    b.van = date_ymd(2026, 11, 1);
    assert_false(werkgever_biedt_baan(w, s->p, &b, NULL));
    assert_true(zegt(w, "van", "voorbij"));
    b.van = date_ymd(2027, 1, 4);
    assert_true(werkgever_biedt_baan(w, s->p, &b, NULL));
    vasthouding_rijen v = BIJ(w, vasthouding, persoon_id, s->wie);
    plek k;
    assert_int_equal(v.n, 1);
    assert_true(HAAL(w, plek, v.at[0].plek_id, &k));
    assert_true(code_is(k.soort, PLEK_BAAN) && k.uren_max.n == 32);
    assert_true(str_find(laatste_taak(w, s->wie).tekst, S("Vast contract, 32 uur per week")) > 0);
    assert_false(werkgever_biedt_baan(w, s->p, &b, NULL));
    assert_true(zegt(w, "", "al een baan aan"));
    return true;
}

static void test_werkgever(void **state)
{
    (void)state;
    kantoor_proef x = kantoor_proef_begin();
    stel s = {.x = &x};
    bool (*const stappen[])(werk *, void *) = {bouw, nodigt_uit, plaatst, begint, is_er_niet,
                                               andere_tijden, biedt_baan};
    for (size_t i = 0; i < countof(stappen); i++) assert_true(schrijf(&x, x.sanne, stappen[i], &s));
    kantoor_proef_eind(&x);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_werkgever)};
    return KANTOOR_DRAAI("casework_werkgever", tests);
}
