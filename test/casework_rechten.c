/* Who may be given a person or a task, which answer a voorstel may get, what undo does with rows
 * that are about no one, which fields a new row keeps, who sees a household, and what matching
 * never reads. */
#include "test/libkantoor.h"

#include "casework/gegevens.h"
#include "casework/intake.h"
#include "casework/koppelen.h"
#include "casework/les.h"
#include "casework/persoon.h"
#include "casework/taak.h"
#include "casework/tijdlijn.h"
#include "casework/vastleggen.h"
#include "casework/voorstel.h"

typedef struct {
    kantoor_proef *x;
    persoon_id id;
    i64 wie;                /* account that is given something */
    const char *veld;       /* where a problem is expected; NULL: none */
    plek_id plek, ander;
    voorstel_id voorstel;
    organisatie_id org;
    lesgroep_id groep;
    gebeurtenis_id g;
    int van, naar;          /* stands */
    huishouden_id gezin;
} proefje;

static bool meld_aan(werk *w, void *arg)
{
    proefje *p = arg;
    persoon mens = {.naam = S("Hanna Voorbeeld"), .doelgroep = CODE(DOELGROEP_STATUSHOUDER)};
    p->id = persoon_aanmelden(w, &mens, BRON_GESPREK);
    return p->id.v != 0;
}

static proefje begin(kantoor_proef *x)
{
    *x = kantoor_proef_begin();
    proefje p = {.x = x};
    assert_true(schrijf(x, x->sanne, meld_aan, &p));
    return p;
}

/* ---- accounts ---- */

static bool zonder_toegang(werk *w, void *arg)
{
    proefje *p = arg;
    gebruiker g = {.inlognaam = S("oud"), .naam = S("Oud"), .rol = CODE(ROL_KLANTMANAGER),
                   .team_id = {p->x->team}, .tot = date_ymd(2026, 11, 1)};
    p->wie = db_add(w->db, &w->t, &gebruiker_entity, &g);
    gebruiker_team gt = {.gebruiker_id = {p->wie}, .team_id = {p->x->team}};
    return db_add(w->db, &w->t, &gebruiker_team_entity, &gt) != 0;
}

static bool geef_persoon(werk *w, void *arg)
{
    proefje *p = arg;
    persoon mens;
    assert_true(HAAL(w, persoon, p->id, &mens));
    mens.klantmanager_id = (gebruiker_id){p->wie};
    bool goed = persoon_bewaar(w, &mens, field_bit(&persoon_entity, "klantmanager_id"), 0);
    assert_int_equal(goed, p->veld == NULL);
    if (p->veld) assert_non_null(problem_at(w->p, p->veld));
    return goed;
}

static bool meld_aan_bij(werk *w, void *arg)
{
    proefje *p = arg;
    persoon mens = {.naam = S("Nog Iemand"), .doelgroep = CODE(DOELGROEP_STATUSHOUDER),
                    .klantmanager_id = {p->wie}};
    persoon_id id = persoon_aanmelden(w, &mens, BRON_GESPREK);
    assert_int_equal(id.v != 0, p->veld == NULL);
    return id.v != 0;
}

static bool geef_taak(werk *w, void *arg)
{
    proefje *p = arg;
    taak_id id = taak_maak(w, (taak){.persoon_id = p->id, .tekst = S("Bel de school"),
                                     .gebruiker_id = {p->wie}});
    assert_int_equal(id.v != 0, p->veld == NULL);
    if (p->veld) assert_non_null(problem_at(w->p, p->veld));
    return id.v != 0;
}

static bool andere_naam(werk *w, void *arg)
{
    proefje *p = arg;
    persoon mens;
    assert_true(HAAL(w, persoon, p->id, &mens));
    mens.naam = S("Hanna Anders");
    return persoon_bewaar(w, &mens, UINT64_MAX, BRON_GESPREK);
}

static void test_accounts(void **state)
{
    (void)state;
    kantoor_proef x;
    proefje p = begin(&x);
    assert_true(schrijf(&x, x.sanne, zonder_toegang, &p));
    i64 oud = p.wie;
    const struct { i64 wie; bool persoon, taak; } t[] = {
        {x.sanne.gebruiker, true, true}, {x.joris.gebruiker, false, true},
        {x.vreemd.gebruiker, false, false}, {x.school.gebruiker, false, false},
        {oud, false, false}, {999999, false, false},
    };
    for (size_t i = 0; i < countof(t); i++) {
        p.wie = t[i].wie;
        p.veld = t[i].persoon ? NULL : "klantmanager_id";
        assert_int_equal(schrijf(&x, x.sanne, geef_persoon, &p), t[i].persoon);
        assert_int_equal(schrijf(&x, x.sanne, meld_aan_bij, &p), t[i].persoon);
        p.veld = t[i].taak ? NULL : "gebruiker_id";
        assert_int_equal(schrijf(&x, x.sanne, geef_taak, &p), t[i].taak);
    }
    assert_true(schrijf(&x, x.sanne, andere_naam, &p)); /* who it was stays */
    kantoor_proef_eind(&x);
}

/* ---- voorstel ---- */

static bool maak_plek(werk *w, void *arg)
{
    proefje *p = arg;
    plek k = {.organisatie_id = p->x->werkgever, .soort = CODE(PLEK_LEERWERK),
              .functie = S("Hulp in de keuken"), .aantal = NUM(3), .uren_min = NUM(16)};
    plek ander = k;
    plek_dienst dienst = {.dag = CODE(MAANDAG), .van = tijd_hm(8, 0), .tot = tijd_hm(12, 0)};
    plek_bijlage bij = {NULL, 0, &dienst, 1};
    if (!plek_bewaar(w, &k, UINT64_MAX, &bij, NULL)) return false;
    if (!plek_bewaar(w, &ander, UINT64_MAX, NULL, NULL)) return false;
    p->plek = plek_id_van(&k);
    p->ander = plek_id_van(&ander);
    return true;
}

static bool zet_voorstel(werk *w, void *arg)
{
    proefje *p = arg;
    voorstel v = {.persoon_id = p->id, .plek_id = p->plek, .stand = CODE(p->van)};
    p->voorstel = (voorstel_id){db_add(w->db, &w->t, &voorstel_entity, &v)};
    return p->voorstel.v != 0;
}

static bool antwoord(werk *w, void *arg)
{
    proefje *p = arg;
    return voorstel_antwoord(w, p->voorstel, p->naar, WEIGER_TIJD, S("Woorden"), NULL);
}

static bool begint(werk *w, void *arg)
{
    proefje *p = arg;
    plaatsing n = {.persoon_id = p->id, .plek_id = p->plek, .voorstel_id = p->voorstel,
                   .contract = CODE(CONTRACT_GEEN), .van = w->vandaag, .uren = NUM(2)};
    return plaats(w, &n, NULL);
}

static bool begint_elders(werk *w, void *arg)
{
    proefje *p = arg;
    plaatsing n = {.persoon_id = p->id, .plek_id = p->ander, .voorstel_id = p->voorstel,
                   .contract = CODE(CONTRACT_GEEN), .van = w->vandaag, .uren = NUM(2)};
    return plaats(w, &n, NULL);
}

static void test_voorstel(void **state)
{
    (void)state;
    kantoor_proef x;
    proefje p = begin(&x);
    assert_true(schrijf(&x, x.joris, maak_plek, &p));
    for (p.van = VOORSTEL_GEDAAN; p.van < voorstel_stand_eind; p.van++)
        for (p.naar = -1; p.naar <= voorstel_stand_eind; p.naar++) {
            bool van = p.van == VOORSTEL_GEDAAN || p.van == VOORSTEL_WIL;
            bool naar = p.naar == VOORSTEL_WIL || p.naar == VOORSTEL_WIL_NIET ||
                        p.naar == VOORSTEL_AFGEWEZEN || p.naar == VOORSTEL_INGETROKKEN;
            assert_true(schrijf(&x, x.joris, zet_voorstel, &p));
            assert_int_equal(schrijf(&x, x.joris, antwoord, &p), van && naar);
        }
    for (p.van = VOORSTEL_GEDAAN; p.van < voorstel_stand_eind; p.van++) {
        assert_true(schrijf(&x, x.joris, zet_voorstel, &p));
        assert_false(schrijf(&x, x.joris, begint_elders, &p)); /* another place than proposed */
        assert_int_equal(schrijf(&x, x.joris, begint, &p),
                         p.van == VOORSTEL_GEDAAN || p.van == VOORSTEL_WIL);
    }
    kantoor_proef_eind(&x);
}

/* ---- undo of what is about no one ---- */

static bool nieuwe_organisatie(werk *w, void *arg)
{
    proefje *p = arg;
    organisatie o = {.naam = S("De Linde"), .soort = CODE(ORG_WERKGEVER)};
    contactpersoon c = {.naam = S("Anneke")};
    bool goed = organisatie_bewaar(w, &o, UINT64_MAX, &c, &p->g);
    p->org = organisatie_id_van(&o);
    return goed;
}

static bool hernoem(werk *w, void *arg)
{
    proefje *p = arg;
    organisatie o;
    assert_true(HAAL(w, organisatie, p->org, &o));
    o.naam = S("De Beuk");
    return organisatie_bewaar(w, &o, UINT64_MAX, NULL, &p->g);
}

static bool wijzig_plek(werk *w, void *arg)
{
    proefje *p = arg;
    plek k;
    assert_true(HAAL(w, plek, p->plek, &k));
    k.functie = S("Bakker");
    plek_dienst d[] = {{.dag = CODE(DINSDAG), .van = tijd_hm(9, 0), .tot = tijd_hm(11, 0)},
                       {.dag = CODE(VRIJDAG), .van = tijd_hm(9, 0), .tot = tijd_hm(11, 0)}};
    plek_bijlage bij = {NULL, 0, d, 2};
    return plek_bewaar(w, &k, UINT64_MAX, &bij, &p->g);
}

/* Only the shifts: the row of the place stays as it is. */
static bool wijzig_diensten(werk *w, void *arg)
{
    proefje *p = arg;
    plek k;
    assert_true(HAAL(w, plek, p->plek, &k));
    plek_bijlage bij = {NULL, 0, NULL, 0};
    return plek_bewaar(w, &k, UINT64_MAX, &bij, &p->g);
}

static bool nieuwe_groep(werk *w, void *arg)
{
    proefje *p = arg;
    lesgroep g = {.organisatie_id = p->x->taalschool, .naam = S("A2-b"), .plaatsen = NUM(12)};
    les l = {.dag = CODE(MAANDAG), .van = tijd_hm(9, 0), .tot = tijd_hm(12, 0)};
    bool goed = lesgroep_bewaar(w, &g, UINT64_MAX, &l, 1, &p->g);
    p->groep = lesgroep_id_van(&g);
    return goed;
}

static bool wijzig_groep(werk *w, void *arg)
{
    proefje *p = arg;
    lesgroep g;
    assert_true(HAAL(w, lesgroep, p->groep, &g));
    g.lokaal = S("4");
    les l = {.dag = CODE(DONDERDAG), .van = tijd_hm(9, 0), .tot = tijd_hm(12, 0)};
    return lesgroep_bewaar(w, &g, UINT64_MAX, &l, 1, &p->g);
}

static bool terug(werk *w, void *arg)
{
    proefje *p = arg;
    return ongedaan_maken(w, p->g);
}

static bool plek_is_oud(werk *w, void *arg)
{
    proefje *p = arg;
    plek_geheel g;
    assert_true(plek_lees(w, p->plek, &g));
    assert_true(str_eq(g.p.functie, S("Hulp in de keuken")));
    assert_int_equal(g.dienst.n, 1);
    assert_int_equal(g.dienst.at[0].dag.i, MAANDAG);
    return true;
}

static bool groep_is_oud(werk *w, void *arg)
{
    proefje *p = arg;
    lesgroep g;
    assert_true(HAAL(w, lesgroep, p->groep, &g));
    les_rijen l = BIJ(w, les, lesgroep_id, p->groep);
    assert_int_equal(g.lokaal.n, 0);
    assert_int_equal(l.n, 1);
    assert_int_equal(l.at[0].dag.i, MAANDAG);
    return true;
}

static bool organisatie_is(werk *w, void *arg)
{
    proefje *p = arg;
    organisatie o = {0};
    bool is = HAAL(w, organisatie, p->org, &o);
    assert_int_equal(is, p->veld != NULL);
    if (is) assert_true(str_eq(o.naam, str_of(p->veld)));
    return true;
}

static void test_ongedaan_organisatie(void **state)
{
    (void)state;
    kantoor_proef x;
    proefje p = begin(&x);
    toegang manager = x.joris;
    assert_true(schrijf(&x, x.joris, nieuwe_organisatie, &p));
    assert_false(schrijf(&x, x.sanne, terug, &p)); /* somebody else did it */
    manager.rol = ROL_MANAGER;
    assert_false(schrijf(&x, manager, terug, &p)); /* may not change it any more */
    assert_true(schrijf(&x, x.joris, terug, &p));
    assert_true(lees(&x, x.joris, organisatie_is, &p));
    assert_true(schrijf(&x, x.joris, nieuwe_organisatie, &p));
    gebeurtenis_id eerst = p.g;
    assert_true(schrijf(&x, x.joris, hernoem, &p));
    gebeurtenis_id laatst = p.g;
    p.g = eerst;
    assert_false(schrijf(&x, x.joris, terug, &p)); /* changed since */
    p.g = laatst;
    assert_true(schrijf(&x, x.joris, terug, &p));
    p.veld = "De Linde";
    assert_true(lees(&x, x.joris, organisatie_is, &p));
    kantoor_proef_eind(&x);
}

static void test_ongedaan_plek(void **state)
{
    (void)state;
    kantoor_proef x;
    proefje p = begin(&x);
    assert_true(schrijf(&x, x.joris, maak_plek, &p));
    assert_true(schrijf(&x, x.joris, wijzig_plek, &p));
    assert_true(schrijf(&x, x.joris, terug, &p));
    assert_true(lees(&x, x.joris, plek_is_oud, &p));
    assert_true(schrijf(&x, x.joris, wijzig_diensten, &p));
    assert_true(schrijf(&x, x.joris, terug, &p));
    assert_true(lees(&x, x.joris, plek_is_oud, &p));
    assert_false(schrijf(&x, x.joris, terug, &p)); /* once */
    kantoor_proef_eind(&x);
}

static void test_ongedaan_groep(void **state)
{
    (void)state;
    kantoor_proef x;
    proefje p = begin(&x);
    assert_true(schrijf(&x, x.school, nieuwe_groep, &p));
    gebeurtenis_id nieuw = p.g;
    assert_true(schrijf(&x, x.school, wijzig_groep, &p));
    assert_true(schrijf(&x, x.school, terug, &p));
    assert_true(lees(&x, x.sanne, groep_is_oud, &p));
    p.g = nieuw;
    assert_false(schrijf(&x, x.school, terug, &p)); /* something happened after it */
    assert_true(schrijf(&x, x.school, nieuwe_groep, &p));
    assert_true(schrijf(&x, x.school, terug, &p));
    kantoor_proef_eind(&x);
}

/* ---- what a new row keeps, and a household ---- */

static bool plaats_met_loon(werk *w, void *arg)
{
    proefje *p = arg;
    plaatsing n = {.persoon_id = p->id, .plek_id = p->plek, .contract = CODE(CONTRACT_VAST),
                   .van = w->vandaag, .uren = NUM(20), .loon = GELD(250000)};
    return plaats(w, &n, NULL);
}

static bool geen_loon(werk *w, void *arg)
{
    proefje *p = arg;
    plaatsing_rijen r = BIJ(w, plaatsing, persoon_id, p->id);
    assert_int_equal(r.n, 1);
    assert_false(r.at[0].loon.is);
    assert_int_equal(r.at[0].uren.n, 20);
    return true;
}

static bool maak_afspraak(werk *w, void *arg)
{
    proefje *p = arg;
    afspraak a = {.persoon_id = p->id, .tekst = S("Bellen"), .wie = CODE(WIE_PERSOON)};
    vastlegging v = {.e = &afspraak_entity, .rij = &a, .wie = p->id, .soort = GEB_AFSPRAAK};
    bool goed = vastleggen(w, &v, NULL);
    if (!goed) assert_non_null(problem_at(w->p, "tekst"));
    return goed;
}

static void test_nieuwe_rij(void **state)
{
    (void)state;
    kantoor_proef x;
    proefje p = begin(&x);
    assert_true(schrijf(&x, x.joris, maak_plek, &p));
    assert_true(schrijf(&x, x.joris, plaats_met_loon, &p)); /* loon is K3, joris sees K2 */
    assert_true(lees(&x, x.sanne, geen_loon, &p));
    assert_false(schrijf(&x, x.joris, maak_afspraak, &p)); /* its text is K3 and required */
    assert_true(schrijf(&x, x.sanne, maak_afspraak, &p));
    kantoor_proef_eind(&x);
}

static bool maak_gezin(werk *w, void *arg)
{
    proefje *p = arg;
    gezin g = {.h = {.naam = S("Gezin Voorbeeld"), .kinderen = NUM(2)}};
    bool goed = huishouden_bewaar(w, &g, UINT64_MAX, UINT64_MAX, p->id, NULL);
    p->gezin = huishouden_id_van(&g.h);
    return goed;
}

static bool wijzig_gezin(werk *w, void *arg)
{
    proefje *p = arg;
    gezin g = huishouden_van(w, p->id);
    g.h.kinderen = NUM(3);
    return huishouden_bewaar(w, &g, UINT64_MAX, UINT64_MAX, p->id, NULL);
}

static bool zie_gezin(werk *w, void *arg)
{
    proefje *p = arg;
    huishouden h = {0};
    bool is = HAAL(w, huishouden, p->gezin, &h);
    assert_int_equal(is, p->veld != NULL);
    if (is) assert_int_equal(h.kinderen.is, w->t.rol != ROL_TAALSCHOOL);
    return true;
}

static void test_huishouden(void **state)
{
    (void)state;
    kantoor_proef x;
    proefje p = begin(&x);
    toegang school = x.sanne, beheer = x.sanne;
    school.rol = ROL_TAALSCHOOL;
    beheer.rol = ROL_BEHEER;
    assert_true(schrijf(&x, x.sanne, maak_gezin, &p));
    assert_true(schrijf(&x, x.sanne, wijzig_gezin, &p));
    p.veld = "gezien";
    assert_true(lees(&x, x.sanne, zie_gezin, &p));
    assert_true(lees(&x, school, zie_gezin, &p)); /* the row, without what is K2 */
    assert_int_equal(beleid_masker(&huishouden_entity, &beheer, DOEN_LEZEN), 0);
    p.veld = NULL;
    assert_true(lees(&x, x.vreemd, zie_gezin, &p));
    assert_true(lees(&x, x.school, zie_gezin, &p));
    kantoor_proef_eind(&x);
}

/* ---- what never counts ---- */

static bool kan_weinig(werk *w, void *arg)
{
    proefje *p = arg;
    belastbaarheid b = {.uren_week = NUM(4), .uren_dag = NUM(2)};
    b.persoon_id = p->id;
    return intake_rij_bewaar(w, &belastbaarheid_entity, &b, p->id, UINT64_MAX, BRON_GESPREK,
                             (gesprek_id){0}, NULL);
}

static bool weeg(werk *w, void *arg)
{
    proefje *p = arg;
    koppeling k;
    assert_true(koppeling_van(w, p->id, p->plek, &k));
    p->van = (int)k.past.oordeel;
    str s = passing_redenen(w->a, &k.past), n = passing_nodig(w->a, &k.past);
    buf b = buf_new(&p->x->a);
    buf_add(&b, s);
    buf_add(&b, n);
    p->veld = arena_c(&p->x->a, buf_str(&b));
    return true;
}

static void test_nooit_mee(void **state)
{
    (void)state;
    kantoor_proef x;
    proefje p = begin(&x);
    assert_true(schrijf(&x, x.joris, maak_plek, &p));
    assert_true(lees(&x, x.sanne, weeg, &p));
    const char *eerst = p.veld;
    int uit = p.van;
    assert_true(schrijf(&x, x.sanne, kan_weinig, &p));
    assert_true(lees(&x, x.sanne, weeg, &p)); /* K4 changes neither the outcome nor a word */
    assert_int_equal(p.van, uit);
    assert_string_equal(p.veld, eerst);
    kantoor_proef_eind(&x);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_accounts),          cmocka_unit_test(test_voorstel),
        cmocka_unit_test(test_ongedaan_organisatie), cmocka_unit_test(test_ongedaan_plek),
        cmocka_unit_test(test_ongedaan_groep),    cmocka_unit_test(test_nieuwe_rij),
        cmocka_unit_test(test_huishouden),        cmocka_unit_test(test_nooit_mee),
    };
    return KANTOOR_DRAAI("casework_rechten", tests);
}
