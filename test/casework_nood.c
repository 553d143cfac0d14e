/* Break-glass, on each engine: a reason, one person, an hour, nothing changed, told at once, the
 * same
 * for a dossier that is not there, judged by two, and no report while one waits too long. */
#include "test/libkantoor.h"

#include "casework/dossier.h"
#include "casework/nood.h"
#include "casework/persoon.h"
#include "casework/rapport.h"
#include "casework/taak.h"
#include "casework/tijdlijn.h"
#include "casework/vastleggen.h"

typedef struct {
    kantoor_proef x;
    toegang ilse, pia;
    persoon_id wie, ander;
    str nummer, reden;
    goedkeuring_id k;
    int n;
    bool goed;
} proef;

static toegang maak(werk *w, const char *naam, int rol)
{
    gebruiker g = {.inlognaam = str_of(naam), .naam = str_of(naam), .rol = CODE(rol)};
    db_add(w->db, &w->t, &gebruiker_entity, &g);
    return toegang_van(w->db, w->a, str_of(naam));
}

static bool bouw(werk *w, void *arg)
{
    proef *p = arg;
    persoon een = {.naam = S("Aman Tesfay"), .doelgroep = CODE(DOELGROEP_STATUSHOUDER)};
    persoon twee = {.naam = S("Zoë O'Brien"), .doelgroep = CODE(DOELGROEP_STATUSHOUDER)};
    p->ilse = maak(w, "ilse", ROL_MANAGER);
    p->pia = maak(w, "pia", ROL_PRIVACY);
    p->wie = persoon_aanmelden(w, &een, BRON_GESPREK);
    p->ander = persoon_aanmelden(w, &twee, BRON_GESPREK);
    p->nummer = arena_str(&p->x.a, een.nummer);
    p->reden = S("Hij staat nu aan de balie, en zijn klantmanager is ziek.");
    return p->ander.v != 0;
}

static void begin(proef *p)
{
    *p = (proef){.x = kantoor_proef_begin()};
    assert_true(schrijf(&p->x, p->x.sanne, bouw, p));
}

static bool vraag(werk *w, void *arg)
{
    proef *p = arg;
    return nood_vraag(w, p->nummer, p->reden);
}

static bool ziet(werk *w, void *arg)
{
    proef *p = arg;
    persoon m;
    dossier d;
    assert_int_equal(HAAL(w, persoon, p->wie, &m), p->goed);
    assert_int_equal(dossier_lees(w, p->wie, &d), p->goed);
    assert_false(HAAL(w, persoon, p->ander, &m)); /* nobody else of that team */
    return true;
}

static bool wijzigt_niets(werk *w, void *arg)
{
    proef *p = arg;
    persoon m;
    taalmeting t = {.persoon_id = p->wie, .vaardigheid = CODE(VAARD_SP), .niveau = CODE(CEFR_A1),
                    .datum = w->vandaag};
    assert_true(HAAL(w, persoon, p->wie, &m));
    m.plaats = S("Elders");
    assert_false(db_save(w->db, &w->t, &persoon_entity, &m, UINT64_MAX, NULL));
    assert_int_equal(db_add(w->db, &w->t, &taalmeting_entity, &t), 0);
    assert_false(db_terug(w->db, &w->t, &persoon_entity, p->wie.v, 0));
    vastlegging v = {.e = &persoon_entity, .rij = &m, .velden = UINT64_MAX, .wie = p->wie,
                     .soort = GEB_GEGEVENS};
    assert_false(vastleggen(w, &v, NULL));
    assert_true(zegt(w, "", "noodtoegang"));
    return true;
}

static bool gemeld(werk *w, void *arg)
{
    proef *p = arg;
    tijdlijnregel_rijen l = tijdlijn(w, p->wie, 0, 5);
    assert_true(l.n > 0 && code_is(l.at[0].soort, GEB_NOOD));
    assert_true(str_eq(l.at[0].wie, S("vreemd")));
    taakregel_rijen t = taken_van_persoon(w, p->wie);
    bool er = false;
    for (int i = 0; i < t.n; i++) er |= str_find(t.at[i].tekst, S("noodtoegang")) >= 0;
    assert_true(er);
    return true;
}

static bool om(werk *w, void *arg)
{
    proef *p = arg;
    toegang zelf = toegang_programma(w->t);
    gebruiker_team_rijen l = gebruiker_team_rijen_van(db_bij(w->db, &zelf, w->a,
        &gebruiker_team_entity, "gebruiker_id", p->x.vreemd.gebruiker));
    for (int i = 0; i < l.n; i++) {
        if (!l.at[i].persoon_id.v) continue;
        l.at[i].tot = db_now(w->db);
        assert_true(db_save(w->db, &zelf, &gebruiker_team_entity, &l.at[i], UINT64_MAX, NULL));
        return true;
    }
    return false;
}

static void test_uur(void **state)
{
    proef p;
    (void)state;
    begin(&p);
    assert_true(lees(&p.x, p.x.vreemd, ziet, &p)); /* not, before */
    assert_true(schrijf(&p.x, p.x.vreemd, vraag, &p));
    p.goed = true;
    assert_true(lees(&p.x, p.x.vreemd, ziet, &p));
    assert_true(schrijf(&p.x, p.x.vreemd, wijzigt_niets, &p));
    assert_true(lees(&p.x, p.x.sanne, gemeld, &p));
    assert_true(schrijf(&p.x, p.x.sanne, om, &p)); /* the hour is over */
    p.goed = false;
    assert_true(lees(&p.x, p.x.vreemd, ziet, &p));
    kantoor_proef_eind(&p.x);
}

static bool weigert(werk *w, void *arg)
{
    proef *p = arg;
    (void)p;
    assert_false(nood_vraag(w, S("2026-0001"), S("te kort")));
    assert_true(zegt(w, "reden", "minstens 20"));
    assert_false(nood_vraag(w, S(" "), S("een reden die lang genoeg is")));
    assert_true(zegt(w, "nummer", "verplicht"));
    return true;
}

/* A number that nobody has: recorded, and the same answer. */
static bool niemand(werk *w, void *arg)
{
    (void)arg;
    return nood_vraag(w, S("1999-9999"), S("Ik denk dat hij hier bekend is."));
}

static bool rijen_zijn(werk *w, void *arg)
{
    proef *p = arg;
    noodregel_rijen l = noodtoegangen(w, 50);
    assert_int_equal(l.n, p->n);
    return true;
}

static void test_weigert(void **state)
{
    proef p;
    (void)state;
    begin(&p);
    assert_true(schrijf(&p.x, p.x.vreemd, weigert, &p));
    assert_false(schrijf(&p.x, p.x.joris, vraag, &p));
    assert_false(schrijf(&p.x, p.ilse, vraag, &p));
    for (int i = 0; i < NOOD_PER_DAG; i++) assert_true(schrijf(&p.x, p.x.vreemd, niemand, &p));
    p.n = NOOD_PER_DAG;
    assert_true(lees(&p.x, p.pia, rijen_zijn, &p));
    assert_false(schrijf(&p.x, p.x.vreemd, niemand, &p)); /* often enough */
    assert_false(schrijf(&p.x, p.x.vreemd, vraag, &p));
    assert_true(lees(&p.x, p.x.vreemd, ziet, &p));
    kantoor_proef_eind(&p.x);
}

/* ---- judging ---- */

static bool oordeel(werk *w, void *arg)
{
    proef *p = arg;
    p->k = nood_vraag_oordeel(w, (noodtoegang_id){1}, CODE(NOOD_TERECHT), S("Het kon niet anders"));
    return p->k.v != 0;
}

static bool keur(werk *w, void *arg)
{
    goedkeuring k;
    assert_true(HAAL(w, goedkeuring, ((proef *)arg)->k, &k));
    return goedkeuring_keur(w, ((proef *)arg)->k, k.vingerafdruk);
}

static bool te_laat(werk *w, void *arg)
{
    proef *p = arg;
    w->vandaag = date_plus(w->vandaag, 8);
    assert_int_equal(nood_te_laat(w), p->n);
    return true;
}

static bool geen_rapport(werk *w, void *arg)
{
    (void)arg;
    w->vandaag = date_plus(w->vandaag, 8);
    assert_int_equal(rapport_maak(w, RAPPORT_KWARTAAL, 2026, 3).v, 0);
    assert_true(zegt(w, "", "Eerst noodtoegang nakijken"));
    return true;
}

static void test_nakijken(void **state)
{
    proef p;
    (void)state;
    begin(&p);
    assert_true(schrijf(&p.x, p.x.vreemd, vraag, &p));
    p.n = 1;
    assert_true(lees(&p.x, p.ilse, te_laat, &p));
    assert_true(schrijf(&p.x, p.ilse, geen_rapport, &p));
    assert_false(schrijf(&p.x, p.x.sanne, oordeel, &p));
    assert_true(schrijf(&p.x, p.ilse, oordeel, &p));
    assert_false(schrijf(&p.x, p.ilse, keur, &p));
    assert_true(schrijf(&p.x, p.pia, keur, &p));
    p.n = 0;
    assert_true(lees(&p.x, p.ilse, te_laat, &p));
    assert_false(schrijf(&p.x, p.ilse, oordeel, &p)); /* judged already */
    kantoor_proef_eind(&p.x);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_uur), cmocka_unit_test(test_weigert),
                                       cmocka_unit_test(test_nakijken)};
    return KANTOOR_DRAAI("casework_nood", tests);
}
