/* A seat kept free for one person: who may propose it, when it ends, what others see; and a match
 * that was refused. On each engine. */
#include "test/libkantoor.h"

#include "casework/koppelen.h"
#include "casework/persoon.h"
#include "casework/tijdlijn.h"
#include "casework/voorstel.h"

typedef struct {
    kantoor_proef *x;
    persoon_id een, ander;
    plek_id plek, tweede;
    gebeurtenis_id g;
} stel;

static persoon_id mens_erbij(werk *w, const char *naam)
{
    persoon p = {.naam = str_of(naam), .doelgroep = CODE(DOELGROEP_STATUSHOUDER)};
    return persoon_aanmelden(w, &p, BRON_GESPREK);
}

static plek_id plek_erbij(werk *w, const stel *s, const char *naam)
{
    plek p = {.organisatie_id = s->x->werkgever, .soort = CODE(PLEK_LEERWERK), .aantal = NUM(1),
              .functie = str_of(naam), .uren_max = NUM(16)};
    assert_true(plek_bewaar(w, &p, UINT64_MAX, NULL, NULL));
    return plek_id_van(&p);
}

static bool bouw(werk *w, void *arg)
{
    stel *s = arg;
    s->een = mens_erbij(w, "Samuel Kidane");
    s->ander = mens_erbij(w, "Hana Tesfay");
    s->plek = plek_erbij(w, s, "Kapper");
    s->tweede = plek_erbij(w, s, "Visser");
    return s->een.v && s->ander.v;
}

static bool weigert(werk *w, stel *s, vasthouding v, const char *stuk)
{
    w->p->n = 0;
    v.plek_id = v.plek_id.v ? v.plek_id : s->plek;
    assert_false(plek_houd_vast(w, &v, NULL));
    assert_int_equal(w->p->n, 1);
    if (str_find(problem_text(w->a, &w->p->at[0]), str_of(stuk)) < 0)
        fail_msg("%.*s", STR_FMT(problem_text(w->a, &w->p->at[0])));
    w->p->n = 0;
    return true;
}

static bool houdt_vast(werk *w, void *arg)
{
    stel *s = arg;
    date straks = date_plus(w->vandaag, 7);
    weigert(w, s, (vasthouding){.persoon_id = s->een, .tot = w->vandaag}, "na vandaag");
    weigert(w, s, (vasthouding){.persoon_id = s->een}, "verplicht");
    weigert(w, s, (vasthouding){.persoon_id = s->een, .tot = date_plus(w->vandaag, 93)},
            "te laat");
    weigert(w, s, (vasthouding){.tot = straks}, "Kies een persoon");
    vasthouding v = {.persoon_id = s->een, .plek_id = s->plek,
                     .tot = date_plus(w->vandaag, VASTHOUDEN_DAGEN), .reden = S("Proefdag")};
    assert_true(plek_houd_vast(w, &v, &s->g));
    weigert(w, s, (vasthouding){.persoon_id = s->een, .tot = straks}, "al een plaats");
    weigert(w, s, (vasthouding){.persoon_id = s->ander, .tot = straks}, "vastgehouden");
    return true;
}

/* In the list of the one it stands first in line; in that of the other last, and closed. */
static bool zien(werk *w, void *arg)
{
    stel *s = arg;
    plek_geheel g;
    koppelingen k;
    date tot;
    assert_true(plek_lees(w, s->plek, &g));
    assert_int_equal(g.vast, 1);
    assert_int_equal(plek_vrij(&g), 0);
    assert_false(plek_vast_voor_anderen(w, &g, s->een, &tot));
    assert_true(plek_vast_voor_anderen(w, &g, s->ander, &tot));
    assert_int_equal(date_diff(tot, w->vandaag), VASTHOUDEN_DAGEN);
    assert_true(plekken_voor_persoon(w, s->een, &k));
    assert_int_equal(k.n, 2);
    for (int i = 0; i < k.n; i++) assert_true(koppeling_kan(&k.at[i]));
    assert_true(plekken_voor_persoon(w, s->ander, &k));
    assert_int_equal(k.n, 2);
    assert_int_equal(k.at[0].plek.p.kop.id, s->tweede.v);
    assert_int_equal(k.at[0].rang, 1); /* the held one is not "the first that was passed over" */
    assert_true(plek_is_eerste(w, s->ander, s->tweede));
    assert_false(koppeling_kan(&k.at[1]));
    assert_int_equal(k.at[1].rang, 0);
    return true;
}

static bool ander_team(werk *w, void *arg)
{
    stel *s = arg;
    plek_geheel g;
    assert_true(plek_lees(w, s->plek, &g));
    assert_int_equal(g.vast, 1); /* a number */
    vast_mens_rijen v =
        LIJST(w, vast_mens, PLEK_VAST_VOOR, AI(plek, s->plek), A(vandaag, w->vandaag));
    assert_int_equal(v.n, 0); /* and no name */
    return true;
}

static bool voorstellen(werk *w, void *arg)
{
    stel *s = arg;
    voorstel v = {.persoon_id = s->ander, .plek_id = s->plek};
    assert_false(voorstel_doe(w, &v, false, NULL));
    assert_true(str_find(problem_text(w->a, &w->p->at[0]), S("iemand anders tot")) >= 0);
    assert_true(str_find(problem_text(w->a, &w->p->at[0]), S("Samuel")) < 0);
    w->p->n = 0;
    plaatsing p = {.persoon_id = s->ander, .plek_id = s->plek, .contract = CODE(CONTRACT_GEEN),
                   .van = w->vandaag, .uren = NUM(16)};
    assert_false(plaats(w, &p, NULL));
    w->p->n = 0;
    p.persoon_id = s->een;
    assert_true(plaats(w, &p, NULL));
    plek_geheel g;
    assert_true(plek_lees(w, s->plek, &g));
    assert_int_equal(g.bezet, 1);
    assert_int_equal(g.vast, 0); /* what was promised was given */
    return true;
}

static bool laat_los(werk *w, void *arg)
{
    stel *s = arg;
    plek_geheel g;
    vasthouding v = {.persoon_id = s->ander, .plek_id = s->tweede,
                     .tot = date_plus(w->vandaag, 1)};
    assert_true(plek_houd_vast(w, &v, NULL));
    werk morgen = *w;
    morgen.vandaag = v.tot;
    assert_true(plek_lees(&morgen, s->tweede, &g));
    assert_int_equal(g.vast, 0); /* by itself */
    assert_true(plek_laat_los(w, vasthouding_id_van(&v), &s->g));
    assert_true(plek_lees(w, s->tweede, &g));
    assert_int_equal(g.vast, 0);
    assert_false(plek_laat_los(w, vasthouding_id_van(&v), NULL));
    w->p->n = 0;
    return true;
}

static bool terug(werk *w, void *arg)
{
    stel *s = arg;
    plek_geheel g;
    assert_true(ongedaan_maken(w, s->g));
    assert_true(plek_lees(w, s->tweede, &g));
    assert_int_equal(g.vast, 1);
    return true;
}

static bool wijst_af(werk *w, void *arg)
{
    stel *s = arg;
    koppelingen k;
    int alle;
    voorstel v = {.persoon_id = s->ander, .plek_id = s->tweede};
    assert_false(voorstel_wijs_af(w, &v, NULL));
    assert_non_null(problem_at(w->p, "weigering"));
    w->p->n = 0;
    v.weigering = CODE(WEIGER_ZORG);
    assert_true(voorstel_wijs_af(w, &v, &s->g));
    assert_true(mensen_voor_plek(w, s->tweede, 5, &k, &alle));
    bool gezien = false;
    for (int i = 0; i < k.n; i++) gezien |= k.at[i].persoon.v == s->ander.v && k.at[i].nee.zelfde;
    assert_true(gezien);
    gebeurtenis_id g;
    assert_true(plekken_voor_persoon(w, s->ander, &k));
    assert_int_equal(koppelingen_stel_voor(w, &k, 3, &g), 0); /* not again by itself */
    voorstel weer = {.persoon_id = s->ander, .plek_id = s->tweede};
    assert_true(voorstel_doe(w, &weer, false, NULL)); /* a person may still decide so */
    v.kop = (rijkop){0};
    assert_false(voorstel_wijs_af(w, &v, NULL)); /* then its answer says it */
    w->p->n = 0;
    return true;
}

static void test_vasthouden(void **state)
{
    (void)state;
    kantoor_proef x = kantoor_proef_begin();
    stel s = {.x = &x};
    assert_true(schrijf(&x, x.sanne, bouw, &s));
    assert_true(schrijf(&x, x.joris, houdt_vast, &s));
    assert_true(lees(&x, x.joris, zien, &s));
    assert_true(lees(&x, x.vreemd, ander_team, &s));
    assert_true(schrijf(&x, x.joris, voorstellen, &s));
    assert_true(schrijf(&x, x.joris, laat_los, &s));
    assert_true(schrijf(&x, x.joris, terug, &s));
    assert_true(schrijf(&x, x.joris, wijst_af, &s));
    kantoor_proef_eind(&x);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_vasthouden)};
    return KANTOOR_DRAAI("casework_vasthouden", tests);
}
