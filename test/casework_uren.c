/* The ledger of hours: planned over real days from lessons, shifts and trajecten; recorded; what is
 * still open; lines by hand; the tasks that follow, on each engine. */
#include "test/libkantoor.h"

#include "casework/les.h"
#include "casework/persoon.h"
#include "casework/plan.h"
#include "casework/taak.h"
#include "casework/tijdlijn.h"
#include "casework/traject.h"
#include "casework/uren.h"

typedef struct {
    kantoor_proef *x;
    persoon_id wie, ander;
    lesgroep_id groep;
    traject_id bij;
    uren_id regel;
    gebeurtenis_id g;
} stel;

static bool bouw(werk *w, void *arg)
{
    stel *s = arg;
    persoon p = {.naam = S("Amal Haddad"), .doelgroep = CODE(DOELGROEP_STATUSHOUDER)};
    persoon q = {.naam = S("Samuel Kidane"), .doelgroep = CODE(DOELGROEP_STATUSHOUDER)};
    s->wie = persoon_aanmelden(w, &p, BRON_GESPREK);
    s->ander = persoon_aanmelden(w, &q, BRON_GESPREK);
    const les lessen[] = {{.dag = CODE(MAANDAG), .van = {9 * 60 + 1}, .tot = {11 * 60 + 31}},
        {.dag = CODE(DONDERDAG), .van = {18 * 60 + 1}, .tot = {20 * 60 + 1}}};
    lesgroep g = {.organisatie_id = s->x->taalschool, .naam = S("A2"), .plaatsen = NUM(9),
        .van = date_ymd(2026, 9, 1)};
    assert_true(lesgroep_bewaar(w, &g, UINT64_MAX, lessen, 2, NULL));
    s->groep = lesgroep_id_van(&g);
    str let_op;
    lesdeelname d = {.lesgroep_id = s->groep, .persoon_id = s->wie, .van = date_ymd(2026, 11, 5)};
    assert_true(deelname_begin(w, &d, (lesdeelname_id){0}, &let_op, NULL));
    traject t = {.persoon_id = s->wie, .instrument = CODE(INS_OPLEIDING), .uren = NUM(6),
        .van = date_ymd(2026, 11, 18), .tot = date_ymd(2026, 12, 3)};
    assert_true(traject_bewaar(w, &t, UINT64_MAX, NULL));
    s->bij = traject_id_van(&t);
    return true;
}

static const urentelling *telling(const urenstaat *s, int maand, int soort)
{
    for (int i = 0; i < s->n; i++)
        if (s->at[i].maand == maand && s->at[i].soort == soort) return &s->at[i].t;
    return NULL;
}

/* November 2026: Thursdays 5, 12, 19, 26 of 2 hours; Mondays 9, 16, 23, 30 of 2 and a half. */
static bool gepland(werk *w, void *arg)
{
    stel *s = arg;
    dossier d;
    urenstaat u;
    assert_true(dossier_lees(w, s->wie, &d));
    urenstaat_lees(w, &d, 2026, &u);
    const urentelling *les11 = telling(&u, 11, UREN_NT2);
    assert_int_equal(les11->gepland, 4 * 120 + 4 * 150);
    assert_int_equal(les11->verlopen, 3 * 120 + 3 * 150);
    assert_int_equal(telling(&u, 12, UREN_NT2)->gepland, 5 * 120 + 4 * 150);
    assert_null(telling(&u, 10, UREN_NT2));
    /* 6 hours a week over the working days: 9 in November from the 18th, 2 in December */
    assert_int_equal(telling(&u, 11, UREN_OPLEIDING)->gepland, 9 * 72);
    assert_int_equal(telling(&u, 12, UREN_OPLEIDING)->gepland, 2 * 72);
    assert_int_equal(u.open[11], 3 * 120 + 3 * 150 + 4 * 72);
    urenstaat_lees(w, &d, 2025, &u);
    assert_int_equal(u.n, 0);
    return true;
}

static void geweigerd(werk *w, uren u, const char *veld)
{
    w->p->n = 0;
    assert_false(uren_bewaar(w, &u, UINT64_MAX, NULL));
    if (!problem_at(w->p, veld)) fail_msg("no problem at %s but %s", veld, w->p->at[0].veld);
    w->p->n = 0;
}

static bool met_de_hand(werk *w, void *arg)
{
    stel *s = arg;
    date do_ = date_ymd(2026, 11, 19);
    uren goed = {.persoon_id = s->wie, .datum = do_, .soort = CODE(UREN_OPLEIDING),
        .minuten = NUM(95), .traject_id = s->bij, .wat = S("Les over <b>maten</b>")};
    uren vooruit = goed, geen = goed, lang = goed, buiten = goed, vreemd = goed, niets = goed;
    vooruit.datum = date_plus(w->vandaag, 1);
    geen.minuten = NUM(0);
    buiten.datum = date_ymd(2026, 11, 17);
    vreemd.persoon_id = s->ander;
    niets.soort = (code){0};
    geweigerd(w, vooruit, "datum");
    geweigerd(w, geen, "minuten");
    geweigerd(w, buiten, "datum");
    geweigerd(w, vreemd, "traject_id");
    geweigerd(w, niets, "soort");
    assert_true(uren_bewaar(w, &goed, UINT64_MAX, &s->g));
    assert_true(code_is(goed.aanwezig, UREN_AANWEZIG));
    s->regel = uren_id_van(&goed);
    lang.minuten = NUM(24 * 60 - 94);
    geweigerd(w, lang, "minuten");
    lang.minuten = NUM(24 * 60 - 95);
    lang.aanwezig = CODE(UREN_AFWEZIG);
    assert_true(uren_bewaar(w, &lang, UINT64_MAX, NULL));
    assert_true(uren_weg(w, uren_id_van(&lang), NULL));
    goed.minuten = NUM(100);
    assert_true(uren_bewaar(w, &goed, field_bit(&uren_entity, "minuten"), NULL));
    return true;
}

static bool uit_een_les(werk *w, void *arg)
{
    stel *s = arg;
    int anders = 0;
    aanwezige a = {s->wie, UREN_AFGEMELD, 0};
    assert_true(aanwezigheid_leg_vast(w, s->groep, date_ymd(2026, 11, 16), &a, 1, &anders));
    a.aanwezig = UREN_AANWEZIG;
    return aanwezigheid_leg_vast(w, s->groep, date_ymd(2026, 11, 19), &a, 1, &anders);
}

static bool geteld(werk *w, void *arg)
{
    stel *s = arg;
    dossier d;
    urenstaat u;
    assert_true(dossier_lees(w, s->wie, &d));
    urenstaat_lees(w, &d, 2026, &u);
    const urentelling *nt2 = telling(&u, 11, UREN_NT2), *opl = telling(&u, 11, UREN_OPLEIDING);
    assert_int_equal(nt2->aanwezig, 120);
    assert_int_equal(nt2->afgemeld, 150);
    assert_int_equal(nt2->afwezig, 0);
    assert_int_equal(opl->aanwezig, 100);
    assert_int_equal(u.maand[11].aanwezig, 220);
    assert_int_equal(u.open[11], (810 - 270) + (4 * 72 - 100));
    assert_int_equal(u.open[0], u.open[11]);
    uren_rijen r = uren_tussen(w, s->wie, date_ymd(2026, 11, 1), date_ymd(2026, 12, 1));
    assert_int_equal(r.n, 3);
    assert_true(date_before(r.at[0].datum, r.at[1].datum));
    assert_true(r.at[0].uit_les);
    assert_false(uren_weg(w, uren_id_van(&r.at[0]), NULL));
    w->p->n = 0;
    geweigerd(w, r.at[0], "");
    return true;
}

static bool heeft_taak(werk *w, persoon_id id, int soort)
{
    taakregel_rijen t = taken_van_persoon(w, id);
    for (int i = 0; i < t.n; i++)
        if (code_is(t.at[i].soort, soort)) return true;
    return false;
}

/* Z-route, planned ten weeks ago, hardly any hours: the pace is too low, once a quarter. */
static bool te_langzaam(werk *w, void *arg)
{
    stel *s = arg;
    date pip = date_plus(w->vandaag, -70);
    inburgeringstatus st = {.persoon_id = s->ander, .stand = CODE(INBURGERING_PLICHTIG),
        .wet = CODE(WET_2021), .van = date_plus(pip, -30), .kennisgeving = date_plus(pip, -30)};
    plan p = {.persoon_id = s->ander, .soort = CODE(PLAN_PIP), .nummer = NUM(1),
        .stand = CODE(PLAN_VASTGESTELD), .leerroute = CODE(LEERROUTE_Z), .dagtekening = pip};
    db_add(w->db, &w->t, &inburgeringstatus_entity, &st);
    db_add(w->db, &w->t, &plan_entity, &p);
    taken_bijwerken(w, s->ander);
    assert_true(heeft_taak(w, s->ander, TAAK_UREN));
    assert_false(heeft_taak(w, s->ander, TAAK_PVT)); /* the term runs for years yet */
    dossier d;
    urenstand u[STANDEN];
    assert_true(dossier_lees(w, s->ander, &d));
    assert_int_equal(urenstanden(w, &d, u), 4);
    assert_true(u[0].te_traag);
    uren veel = {.persoon_id = s->ander, .soort = CODE(UREN_NT2), .minuten = NUM(1000)};
    uren mee = {.persoon_id = s->ander, .soort = CODE(UREN_PARTICIPATIE), .minuten = NUM(440)};
    for (int i = 1; i <= 4; i++) {
        veel.kop = mee.kop = (rijkop){0};
        veel.datum = mee.datum = date_plus(w->vandaag, -i);
        assert_true(uren_bewaar(w, &veel, UINT64_MAX, NULL));
        assert_true(uren_bewaar(w, &mee, UINT64_MAX, NULL));
    }
    assert_true(dossier_lees(w, s->ander, &d));
    urenstanden(w, &d, u);
    assert_false(u[0].te_traag);
    assert_int_equal(u[0].minuten, 4000);
    st.termijn_eind = date_plus(w->vandaag, 100);
    db_save(w->db, &w->t, &inburgeringstatus_entity, &st, UINT64_MAX, NULL);
    taken_bijwerken(w, s->ander);
    assert_true(heeft_taak(w, s->ander, TAAK_PVT));
    assert_true(heeft_taak(w, s->ander, TAAK_MAP));
    return true;
}

static bool vreemd(werk *w, void *arg)
{
    stel *s = arg;
    uren u = {.persoon_id = s->wie, .datum = w->vandaag, .soort = CODE(UREN_NT2),
        .minuten = NUM(5)};
    assert_int_equal(uren_tussen(w, s->wie, date_ymd(2026, 1, 1), date_ymd(2027, 1, 1)).n, 0);
    assert_false(uren_bewaar(w, &u, UINT64_MAX, NULL));
    w->p->n = 0;
    assert_false(uren_weg(w, s->regel, NULL));
    return false;
}

static void test_uren(void **state)
{
    (void)state;
    kantoor_proef x = kantoor_proef_begin();
    stel s = {.x = &x};
    assert_true(schrijf(&x, x.sanne, bouw, &s));
    assert_true(lees(&x, x.sanne, gepland, &s));
    assert_true(schrijf(&x, x.sanne, met_de_hand, &s));
    assert_true(schrijf(&x, x.school, uit_een_les, &s));
    assert_true(lees(&x, x.sanne, geteld, &s));
    assert_true(schrijf(&x, x.sanne, te_langzaam, &s));
    assert_false(schrijf(&x, x.vreemd, vreemd, &s));
    kantoor_proef_eind(&x);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_uren)};
    return KANTOOR_DRAAI("casework_uren", tests);
}
