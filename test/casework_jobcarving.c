/* A function taken apart: tasks that together ask what a place asks, who can do which task now and
 * after what, people on tasks, a place made of them and all of it taken back. On each engine. */
#include "test/libkantoor.h"

#include "casework/intake.h"
#include "casework/jobcarving.h"
#include "casework/persoon.h"
#include "casework/tijdlijn.h"

typedef struct {
    kantoor_proef *x;
    persoon_id een, ander;
    jobcarving_id functie;
    carvingtaak_id post, balie;
    carvingmens_id mens;
    plek_id plek;
    gebeurtenis_id g;
} stel;

static void fout(werk *w, const char *veld, const char *stuk)
{
    const problem *p = problem_at(w->p, veld);
    if (!p || str_find(problem_text(w->a, p), str_of(stuk)) < 0)
        fail_msg("%s: %.*s", veld, STR_FMT(p ? problem_text(w->a, p) : S("no problem")));
    w->p->n = 0;
}

/* ---- the pure part ---- */

static void test_samen(void **state)
{
    (void)state;
    arena a = arena_new(1 << 20), begin = a;
    jobcarving c = {.functie = S("Facilitair"), .sector = S("kantoor"), .reis_minuten = NUM(10)};
    carvingtaak t[2] = {
        {.naam = S("Post"), .uren = NUM(4), .maandag = true, .van = tijd_hm(9, 0),
         .tot = tijd_hm(11, 0), .taal_sp = CODE(CEFR_A1), .tillen = true, .certificaat = S("VCA")},
        {.naam = S("Balie"), .uren = NUM(8), .maandag = true, .dinsdag = true,
         .van = tijd_hm(10, 0), .tot = tijd_hm(15, 0), .taal_sp = CODE(CEFR_B1),
         .taal_le = CODE(CEFR_A0), .druk = true, .materiaal = S("telefoon")}};
    carvingplek p = carving_plek_van(&a, &c, t, 2);
    assert_true(str_eq(p.p.functie, S("Facilitair")));
    assert_int_equal(p.p.uren_min.n, 12);
    assert_true(p.p.tillen && p.p.druk && !p.p.staan && p.p.gemaakt);
    assert_true(str_eq(p.p.certificaat, S("VCA")));
    assert_true(str_eq(p.p.vraagt, S("Post\nBalie (telefoon)")));
    assert_int_equal(p.ntaal, 2); /* lezen is known: nothing; of schrijven nothing is known */
    for (int i = 0; i < p.ntaal; i++)
        assert_int_equal(p.taal[i].niveau.i,
                         code_is(p.taal[i].vaardigheid, VAARD_SP) ? CEFR_B1 : CEFR_A0);
    assert_int_equal(p.ndienst, 2);
    assert_int_equal(p.dienst[0].van.m, tijd_hm(9, 0).m);
    assert_int_equal(p.dienst[0].tot.m, tijd_hm(15, 0).m);
    assert_int_equal(p.dienst[1].van.m, tijd_hm(10, 0).m);
    carvingplek een = carving_plek_van(&a, &c, t, 1);
    assert_true(str_eq(een.p.functie, S("Post")));
    arena_free(&begin, 1 << 20);
}

/* ---- the verbs ---- */

static persoon_id mens_erbij(werk *w, const char *naam, int spreken)
{
    persoon p = {.naam = str_of(naam), .doelgroep = CODE(DOELGROEP_STATUSHOUDER)};
    persoon_id id = persoon_aanmelden(w, &p, BRON_GESPREK);
    taalmeting t = {.persoon_id = id, .vaardigheid = CODE(VAARD_SP), .niveau = CODE(spreken),
                    .datum = w->vandaag, .bron = CODE(TAALBRON_TOETS)};
    assert_true(db_add(w->db, &w->t, &taalmeting_entity, &t) > 0);
    return id;
}

static carvingtaak_id taak_erbij(werk *w, stel *s, const char *naam, int spreken)
{
    carvingtaak t = {.jobcarving_id = s->functie, .naam = str_of(naam), .uren = NUM(4),
                     .taal_sp = CODE(spreken)};
    t.kop.masker = UINT64_MAX;
    assert_true(carvingtaak_bewaar(w, &t, UINT64_MAX, &s->g));
    return carvingtaak_id_van(&t);
}

static bool bouw(werk *w, void *arg)
{
    stel *s = arg;
    s->een = mens_erbij(w, "Samuel Kidane", CEFR_A1);
    s->ander = mens_erbij(w, "Hana Tesfay", CEFR_B1);
    jobcarving c = {.functie = S("Medewerker facilitair"), .uren = NUM(20),
                    .volgende = S("Bel Gert")};
    c.kop.masker = UINT64_MAX;
    assert_false(jobcarving_bewaar(w, &c, UINT64_MAX, NULL));
    fout(w, "organisatie_id", "Kies een organisatie");
    c.organisatie_id = s->x->werkgever;
    assert_false(jobcarving_bewaar(w, &c, UINT64_MAX, NULL));
    fout(w, "volgende_op", "verplicht");
    c.volgende_op = w->vandaag;
    assert_true(jobcarving_bewaar(w, &c, UINT64_MAX, &s->g));
    s->functie = jobcarving_id_van(&c);
    carvingtaak t = {.jobcarving_id = s->functie, .naam = S("Post"), .uren = NUM(4),
                     .van = tijd_hm(9, 0)};
    t.kop.masker = UINT64_MAX;
    assert_false(carvingtaak_bewaar(w, &t, UINT64_MAX, NULL));
    fout(w, "tot", "begin en einde");
    t.tot = tijd_hm(8, 0);
    assert_false(carvingtaak_bewaar(w, &t, UINT64_MAX, NULL));
    fout(w, "tot", "na het begin");
    t.tot = tijd_hm(12, 0);
    assert_false(carvingtaak_bewaar(w, &t, UINT64_MAX, NULL));
    fout(w, "maandag", "Kies een dag");
    s->post = taak_erbij(w, s, "Post", CEFR_A1);
    s->balie = taak_erbij(w, s, "Balie", CEFR_B1);
    return true;
}

/* Samuel can do the post as to language and not the desk; Hana both, so she comes first. */
static bool past(werk *w, void *arg)
{
    stel *s = arg;
    carving_geheel g;
    carvingtaak t[CARVING_TAKEN];
    carvingkandidaten k;
    assert_true(jobcarving_lees(w, s->functie, &g));
    assert_int_equal(g.n, 2);
    assert_int_equal(g.uren, 8);
    assert_int_equal(g.over, 20); /* nothing of the twenty hours is in a place */
    int n = carving_vrij(&g, t);
    assert_int_equal(n, 2);
    assert_true(carving_zoek(w, &g, t, n, 5, &k));
    assert_int_equal(k.alle, 2);
    assert_true(str_eq(k.at[0].wie.naam, S("Hana Tesfay")));
    for (int i = 0; i < 2; i++) {
        const passing *p = k.at[1].past;
        assert_int_equal(k.at[0].past[i].criterium[CRIT_TAAL].uitslag, UITSLAG_GOED);
        assert_int_equal(p[i].criterium[CRIT_TAAL].uitslag,
                         t[i].kop.id == s->post.v ? UITSLAG_GOED : UITSLAG_AANPASSING);
    }
    assert_int_equal(k.at[1].samen.criterium[CRIT_TAAL].uitslag, UITSLAG_AANPASSING);
    return true;
}

static bool zet(werk *w, void *arg)
{
    stel *s = arg;
    carvingtaak_id twee[] = {s->post, s->post};
    assert_false(carving_zet(w, s->functie, s->een, NULL, 0, &s->g));
    fout(w, "taak", "Kies eerst");
    assert_false(carving_zet(w, s->functie, s->een, twee, 2, &s->g));
    fout(w, "taak", "Kies opnieuw");
    assert_true(carving_zet(w, s->functie, s->een, &s->post, 1, &s->g));
    assert_false(carving_zet(w, s->functie, s->een, &s->post, 1, &(gebeurtenis_id){0}));
    w->p->n = 0;
    carvingtaak_id beide[] = {s->post, s->balie};
    assert_true(carving_zet(w, s->functie, s->ander, beide, 2, &s->g));
    carvingmens_rijen m = BIJ(w, carvingmens, persoon_id, s->een);
    assert_int_equal(m.n, 1);
    assert_true(str_find(m.at[0].redenen, S("A1. De plek vraagt A1.")) >= 0);
    s->mens = carvingmens_id_van(&m.at[0]);
    return true;
}

static bool terug(werk *w, void *arg)
{
    stel *s = arg;
    assert_true(ongedaan_maken(w, s->g)); /* both tasks of Hana at once */
    assert_int_equal(BIJ(w, carvingmens, persoon_id, s->ander).n, 0);
    assert_int_equal(BIJ(w, carvingmens, persoon_id, s->een).n, 1);
    carvingtaak_id beide[] = {s->post, s->balie};
    assert_true(carving_zet(w, s->functie, s->ander, beide, 2, &s->g));
    return true;
}

static bool ander_team(werk *w, void *arg)
{
    stel *s = arg;
    carving_geheel g;
    assert_true(jobcarving_lees(w, s->functie, &g));
    assert_int_equal(g.mensen.n, 0); /* no names */
    assert_int_equal(g.taak[0].mensen, 2); /* but a number */
    assert_false(carving_zet(w, s->functie, s->een, &s->balie, 1, &s->g));
    fout(w, "persoon_id", "Kies een persoon");
    return true;
}

static bool maak(werk *w, void *arg)
{
    stel *s = arg;
    carving_geheel g;
    plek_geheel k;
    plek p = {.functie = S("Hulp bij de post"), .soort = CODE(PLEK_WERKERVARING)};
    assert_false(jobcarving_maak_plek(w, s->functie, NULL, 0, &p, &s->g));
    fout(w, "taak", "Kies eerst");
    assert_true(jobcarving_maak_plek(w, s->functie, &s->post, 1, &p, &s->g));
    s->plek = plek_id_van(&p);
    assert_true(plek_lees(w, s->plek, &k));
    assert_true(k.p.gemaakt);
    assert_int_equal(k.p.aantal.n, 2); /* Samuel and Hana */
    assert_int_equal(k.vast, 2);
    assert_int_equal(k.taal.n, 1);
    assert_true(jobcarving_lees(w, s->functie, &g));
    assert_true(code_is(g.c.stand, CARVING_VERDEELD));
    assert_int_equal(g.over, 16);
    carvingtaak_id beide[] = {s->post, s->balie};
    assert_false(jobcarving_maak_plek(w, s->functie, beide, 2, &p, &(gebeurtenis_id){0}));
    fout(w, "taak", "al in een plek");
    return true;
}

static bool maak_terug(werk *w, void *arg)
{
    stel *s = arg;
    carving_geheel g;
    plek k;
    assert_true(ongedaan_maken(w, s->g));
    assert_false(HAAL(w, plek, s->plek, &k));
    assert_int_equal(BIJ(w, vasthouding, persoon_id, s->een).n, 0);
    assert_true(jobcarving_lees(w, s->functie, &g));
    assert_true(code_is(g.c.stand, CARVING_GEVONDEN));
    assert_int_equal(g.over, 20);
    return true;
}

/* A place that is closed leaves its tasks over. */
static bool sluit(werk *w, void *arg)
{
    stel *s = arg;
    carving_geheel g;
    plek p = {0};
    carvingtaak_id beide[] = {s->post, s->balie};
    assert_true(jobcarving_maak_plek(w, s->functie, beide, 2, &p, &s->g));
    assert_true(jobcarving_lees(w, s->functie, &g));
    assert_true(code_is(g.c.stand, CARVING_GEMAAKT));
    assert_int_equal(g.over, 12); /* eight of the twenty hours */
    assert_true(plek_sluit(w, plek_id_van(&p), w->vandaag, NULL));
    assert_true(jobcarving_lees(w, s->functie, &g));
    assert_int_equal(g.over, 20);
    assert_true(carving_haal_af(w, s->mens, &s->g));
    assert_false(carving_haal_af(w, s->mens, &(gebeurtenis_id){0}));
    w->p->n = 0;
    carvingregel_rijen l = jobcarvings(w, (gebruiker_id){0});
    assert_int_equal(l.n, 1);
    assert_int_equal(l.at[0].taken.n, 2);
    assert_int_equal(l.at[0].geplaatst.n, 0);
    return true;
}

static void test_jobcarving(void **state)
{
    (void)state;
    kantoor_proef x = kantoor_proef_begin();
    stel s = {.x = &x};
    assert_true(schrijf(&x, x.sanne, bouw, &s));
    assert_true(lees(&x, x.sanne, past, &s));
    assert_true(schrijf(&x, x.sanne, zet, &s));
    assert_true(schrijf(&x, x.sanne, terug, &s));
    assert_true(schrijf(&x, x.vreemd, ander_team, &s));
    assert_true(schrijf(&x, x.sanne, maak, &s));
    assert_true(schrijf(&x, x.sanne, maak_terug, &s));
    assert_true(schrijf(&x, x.sanne, sluit, &s));
    kantoor_proef_eind(&x);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_samen),
        cmocka_unit_test(test_jobcarving),
    };
    return KANTOOR_DRAAI("casework_jobcarving", tests);
}
