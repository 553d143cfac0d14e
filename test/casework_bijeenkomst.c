/* People and organisations meet: asked, came, the hours, what came of each pair; a kennismaking in
 * one step and back. On each engine. */
#include "test/libkantoor.h"

#include "casework/bijeenkomst.h"
#include "casework/persoon.h"
#include "casework/plek.h"
#include "casework/taak.h"
#include "casework/tijdlijn.h"
#include "casework/weekbeeld.h"

typedef struct {
    kantoor_proef *x;
    persoon_id een, ander;
    str nummer_een, nummer_ander;
    plek_id plek;
    bijeenkomst_id id, kennis;
    gebeurtenis_id g;
} stel;

static void fout(werk *w, const char *veld, const char *stuk)
{
    const problem *p = problem_at(w->p, veld);
    if (!p || str_find(problem_text(w->a, p), str_of(stuk)) < 0)
        fail_msg("%s: %.*s", veld, STR_FMT(p ? problem_text(w->a, p) : S("no problem")));
    w->p->n = 0;
}

static bool bouw(werk *w, void *arg)
{
    stel *s = arg;
    persoon p = {.naam = S("Samuel Kidane"), .doelgroep = CODE(DOELGROEP_STATUSHOUDER)};
    persoon q = {.naam = S("Hana Tesfay"), .doelgroep = CODE(DOELGROEP_STATUSHOUDER)};
    s->een = persoon_aanmelden(w, &p, BRON_GESPREK);
    s->ander = persoon_aanmelden(w, &q, BRON_GESPREK);
    s->nummer_een = str_of(arena_c(&s->x->a, p.nummer));
    s->nummer_ander = str_of(arena_c(&s->x->a, q.nummer));
    plek k = {.organisatie_id = s->x->werkgever, .soort = CODE(PLEK_LEERWERK), .aantal = NUM(1),
              .functie = S("Kapper")};
    assert_true(plek_bewaar(w, &k, UINT64_MAX, NULL, NULL));
    s->plek = plek_id_van(&k);
    return true;
}

static bool plant(werk *w, void *arg)
{
    stel *s = arg;
    bijeenkomst b = {.soort = CODE(BIJ_ACTIVITEIT), .naam = S("Koken"), .datum = w->vandaag,
                     .telt_als = CODE(UREN_PARTICIPATIE)};
    assert_false(bijeenkomst_bewaar(w, &b, UINT64_MAX, NULL));
    fout(w, "van", "meetellen");
    b.van = tijd_hm(14, 0);
    b.tot = tijd_hm(14, 0);
    assert_false(bijeenkomst_bewaar(w, &b, UINT64_MAX, NULL));
    fout(w, "tot", "na het begin");
    b.tot = tijd_hm(16, 30);
    assert_true(bijeenkomst_bewaar(w, &b, UINT64_MAX, NULL));
    s->id = bijeenkomst_id_van(&b);
    return true;
}

static bool nodigt_uit(werk *w, void *arg)
{
    stel *s = arg;
    int n;
    buf b = buf_new(w->a);
    PLAIN(&b, " {},{}", s->nummer_een, s->nummer_ander);
    assert_true(bijeenkomst_nodig_nummers(w, s->id, buf_str(&b), &n, &s->g));
    assert_int_equal(n, 2);
    assert_true(bijeenkomst_nodig_org(w, s->id, s->x->werkgever, NULL));
    assert_false(bijeenkomst_nodig_org(w, s->id, s->x->werkgever, NULL));
    fout(w, "organisatie_id", "al uitgenodigd");
    return true;
}

static bool onbekend_nummer(werk *w, void *arg)
{
    stel *s = arg;
    int n;
    assert_false(bijeenkomst_nodig_nummers(w, s->id, S("2026-9999"), &n, &s->g));
    fout(w, "nummer", "2026-9999");
    assert_false(bijeenkomst_nodig_nummers(w, s->id, S(" , "), &n, &s->g));
    fout(w, "nummer", "verplicht");
    assert_false(bijeenkomst_nodig_nummers(w, s->id, s->nummer_een, &n, &s->g));
    fout(w, "nummer", "al uitgenodigd");
    return false;
}

static i64 minuten_van(werk *w, persoon_id wie)
{
    uren_rijen u = BIJ(w, uren, persoon_id, wie);
    i64 som = 0;
    for (int i = 0; i < u.n; i++) som += u.at[i].minuten.n;
    return som;
}

static bijeenkomst_mens_id gast(werk *w, const stel *s, persoon_id wie)
{
    bijeenkomst_mens_rijen m = BIJ(w, bijeenkomst_mens, bijeenkomst_id, s->id);
    for (int i = 0; i < m.n; i++)
        if (m.at[i].persoon_id.v == wie.v) return bijeenkomst_mens_id_van(&m.at[i]);
    fail_msg("no guest");
    return (bijeenkomst_mens_id){0};
}

static bool komen(werk *w, void *arg)
{
    stel *s = arg;
    assert_true(bijeenkomst_mens_komst(w, gast(w, s, s->een), KOMST_ER));
    assert_int_equal(minuten_van(w, s->een), 150);
    assert_true(bijeenkomst_mens_komst(w, gast(w, s, s->een), KOMST_ER)); /* not twice */
    assert_int_equal(minuten_van(w, s->een), 150);
    assert_true(bijeenkomst_mens_komst(w, gast(w, s, s->een), KOMST_NIET));
    assert_int_equal(minuten_van(w, s->een), 0);
    assert_true(bijeenkomst_mens_komst(w, gast(w, s, s->een), KOMST_ER));
    assert_int_equal(minuten_van(w, s->een), 150);
    assert_true(bijeenkomst_mens_komst(w, gast(w, s, s->ander), KOMST_AFGEMELD));
    assert_int_equal(minuten_van(w, s->ander), 0);
    bijeenkomst_org_rijen o = BIJ(w, bijeenkomst_org, bijeenkomst_id, s->id);
    assert_true(bijeenkomst_org_komst(w, bijeenkomst_org_id_van(&o.at[0]), KOMST_ER));
    contactmoment_rijen c = BIJ(w, contactmoment, organisatie_id, s->x->werkgever);
    assert_int_equal(c.n, 1);
    assert_int_equal(c.at[0].soort.i, CONTACT_ONTMOETING);
    bijeenkomsttelling_rijen t = LIJST(w, bijeenkomsttelling, BIJEENKOMST_TELLING,
        A(vanaf_dag, w->vandaag), A(voor_dag, date_plus(w->vandaag, 1)));
    assert_int_equal(t.n, 1);
    assert_int_equal(t.at[0].aantal.n, 1);
    assert_int_equal(t.at[0].keren.n, 1);
    return true;
}

static bool paar_komt_eruit(werk *w, void *arg)
{
    stel *s = arg;
    bijeenkomst_paar p = {.bijeenkomst_id = s->id, .persoon_id = s->een,
                          .organisatie_id = s->x->taalschool, .uitkomst = CODE(PAAR_PROEFDAG)};
    taak t = {.tekst = S("Proefdag plannen"), .uiterlijk = date_plus(w->vandaag, 3)};
    assert_false(bijeenkomst_paar_bewaar(w, &p, t, NULL));
    fout(w, "organisatie_id", "niet uitgenodigd");
    p.organisatie_id = s->x->werkgever;
    assert_true(bijeenkomst_paar_bewaar(w, &p, t, NULL));
    bijeenkomst_paar weer = {.bijeenkomst_id = s->id, .persoon_id = s->een,
                             .organisatie_id = s->x->werkgever, .uitkomst = CODE(PAAR_NIETS)};
    assert_true(bijeenkomst_paar_bewaar(w, &weer, (taak){0}, NULL));
    bijeenkomst_paar_rijen al = BIJ(w, bijeenkomst_paar, bijeenkomst_id, s->id);
    assert_int_equal(al.n, 1);
    assert_int_equal(al.at[0].uitkomst.i, PAAR_NIETS);
    taakregel_rijen open = taken_van_persoon(w, s->een);
    int eigen = 0;
    for (int i = 0; i < open.n; i++) eigen += str_eq(open.at[i].tekst, S("Proefdag plannen"));
    assert_int_equal(eigen, 1);
    return true;
}

static bool kennismaakt(werk *w, void *arg)
{
    stel *s = arg;
    bijeenkomst b = {.plek_id = s->plek, .datum = date_plus(w->vandaag, -1)};
    assert_false(kennismaking_plan(w, &b, s->een, &s->g));
    fout(w, "datum", "voorbij");
    b.datum = date_plus(w->vandaag, 1);
    b.van = tijd_hm(10, 0);
    assert_true(kennismaking_plan(w, &b, s->een, &s->g));
    s->kennis = bijeenkomst_id_van(&b);
    bijeenkomst_mens_rijen m = BIJ(w, bijeenkomst_mens, bijeenkomst_id, s->kennis);
    assert_int_equal(m.n, 1);
    assert_false(bijeenkomst_mens_komst(w, bijeenkomst_mens_id_van(&m.at[0]), KOMST_ER));
    assert_int_equal(w->p->at[0].kind, PROBLEM_GEWEIGERD); /* it is still to come */
    w->p->n = 0;
    week k;
    int blokken = 0;
    assert_true(weekbeeld(w, s->een, b.datum, &k));
    for (int i = 0; i < k.nblok; i++) blokken += k.blok[i].soort == BLOK_GESPREK;
    assert_int_equal(blokken, 2); /* with the activity of the day before */
    return true;
}

/* What came of it points to it: it stays whole, and says so. */
static bool niet_terug(werk *w, void *arg)
{
    stel *s = arg;
    bijeenkomst b;
    assert_true(HAAL(w, bijeenkomst, s->kennis, &b));
    b.datum = w->vandaag;
    assert_true(db_save(w->db, &w->t, &bijeenkomst_entity, &b,
                        field_bit(&bijeenkomst_entity, "datum"), NULL));
    bijeenkomst_paar p = {.bijeenkomst_id = s->kennis, .persoon_id = s->een,
                          .organisatie_id = s->x->werkgever, .uitkomst = CODE(PAAR_PROEFDAG)};
    p.kop.masker = UINT64_MAX;
    assert_true(bijeenkomst_paar_bewaar(w, &p, (taak){0}, NULL));
    assert_false(ongedaan_maken(w, s->g));
    fout(w, "", "daarna nog gewijzigd");
    return false; /* nothing of this is kept */
}

static bool terug(werk *w, void *arg)
{
    stel *s = arg;
    bijeenkomst b;
    assert_true(ongedaan_maken(w, s->g));
    assert_false(HAAL(w, bijeenkomst, s->kennis, &b));
    return true;
}

static bool ander_team(werk *w, void *arg)
{
    stel *s = arg;
    bijeenkomstmens_rijen m = LIJST(w, bijeenkomstmens, BIJEENKOMST_MENSEN, AI(bijeenkomst, s->id));
    bijeenkomstregel_rijen b =
        LIJST(w, bijeenkomstregel, BIJEENKOMSTEN, AN(soort), AN(vanaf_dag), AN(voor_dag));
    assert_int_equal(m.n, 0);
    assert_int_equal(b.n, 1);
    assert_int_equal(b.at[0].mensen.n, 2);
    return true;
}

static void test_bijeenkomst(void **state)
{
    (void)state;
    kantoor_proef x = kantoor_proef_begin();
    stel s = {.x = &x};
    assert_true(schrijf(&x, x.sanne, bouw, &s));
    assert_true(schrijf(&x, x.joris, plant, &s));
    assert_true(schrijf(&x, x.joris, nodigt_uit, &s));
    assert_false(schrijf(&x, x.joris, onbekend_nummer, &s));
    assert_true(schrijf(&x, x.joris, komen, &s));
    assert_true(schrijf(&x, x.joris, paar_komt_eruit, &s));
    assert_true(schrijf(&x, x.joris, kennismaakt, &s));
    assert_false(schrijf(&x, x.joris, niet_terug, &s));
    assert_true(schrijf(&x, x.joris, terug, &s));
    assert_true(lees(&x, x.vreemd, ander_team, &s));
    kantoor_proef_eind(&x);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_bijeenkomst)};
    return KANTOOR_DRAAI("casework_bijeenkomst", tests);
}
