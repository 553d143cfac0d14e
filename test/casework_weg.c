/* The road of one person through the verbs: aanmelding to a plaatsing that ended, on each
 * engine. */
#include "test/libkantoor.h"

#include "casework/intake.h"
#include "casework/persoon.h"
#include "casework/plan.h"
#include "casework/taak.h"
#include "casework/tijdlijn.h"
#include "casework/traject.h"
#include "casework/plaatsing.h"
#include "casework/voorstel.h"

typedef struct {
    kantoor_proef *x;
    persoon_id id;
    plan_id plan;
    plek_id plek;
    voorstel_id voorstel;
    plaatsing_id plaatsing;
    gebeurtenis_id g;
} weg;

static bool meld_aan(werk *w, void *arg)
{
    weg *g = arg;
    persoon p = {.naam = S("Samuel Kidane"),
                 .geboortedatum = date_ymd(1994, 3, 2),
                 .doelgroep = CODE(DOELGROEP_STATUSHOUDER),
                 .telefoon = S("06 12 34 56 78"),
                 .vestiging = date_ymd(2026, 8, 3),
                 .bsn = {.nieuw = S("111222333")}};
    g->id = persoon_aanmelden(w, &p, BRON_GESPREK);
    inburgeringstatus s = {.persoon_id = g->id,
                           .stand = CODE(INBURGERING_PLICHTIG),
                           .wet = CODE(WET_2021),
                           .van = date_ymd(2026, 8, 1),
                           .kennisgeving = date_ymd(2026, 8, 24)};
    db_add(w->db, &w->t, &inburgeringstatus_entity, &s);
    taken_bijwerken(w, g->id);
    return g->id.v != 0;
}

static bool taak_is_er(werk *w, persoon_id id, int soort, date *uiterlijk)
{
    taakregel_rijen t = taken_van_persoon(w, id);
    for (int i = 0; i < t.n; i++) {
        if (!code_is(t.at[i].soort, soort)) continue;
        if (uiterlijk) *uiterlijk = t.at[i].uiterlijk;
        return true;
    }
    return false;
}

static bool zie_taak_pip(werk *w, void *arg)
{
    weg *g = arg;
    date uiterlijk = {0};
    assert_true(taak_is_er(w, g->id, TAAK_PIP, &uiterlijk));
    assert_true(date_same(uiterlijk, date_ymd(2026, 11, 2))); /* WI-01: 24 August + 10 weeks */
    persoon p;
    assert_true(HAAL(w, persoon, g->id, &p));
    assert_true(str_ends(p.bsn.masked, S("333")));
    assert_false(str_eq(p.bsn.masked, S("111222333")));
    assert_true(str_eq(p.nummer, S("2026-0001")));
    return true;
}

static bool zoek_hem(werk *w, void *arg)
{
    weg *g = arg;
    static const char *const vragen[] = {"kidane", "samuel kid", "Kidane Sam", "2026-0001",
                                         "0612345678", "111222333", "Sàmuël"};
    for (size_t i = 0; i < countof(vragen); i++) {
        persoonregel_rijen r = persoon_zoek(w, str_of(vragen[i]));
        if (r.n != 1 || r.at[0].id.v != g->id.v) fail_msg("not found by %s", vragen[i]);
    }
    return true;
}

static bool zoek_niemand(werk *w, void *arg)
{
    (void)arg;
    assert_int_equal(persoon_zoek(w, S("kidane")).n, 0);
    assert_int_equal(persoon_zoek(w, S("111222333")).n, 0);
    return true;
}

static bool nog_eens(werk *w, void *arg)
{
    (void)arg;
    persoon p = {.naam = S("Ander"),
                 .doelgroep = CODE(DOELGROEP_STATUSHOUDER),
                 .bsn = {.nieuw = S("111222333")}};
    assert_int_equal(persoon_aanmelden(w, &p, BRON_GESPREK).v, 0);
    assert_non_null(problem_at(w->p, "bsn"));
    return false;
}

static bool vul_intake(werk *w, void *arg)
{
    weg *g = arg;
    intake i;
    assert_true(intake_begin(w, g->id, &i));
    i.alleen_gehoord = true;
    i.lbt = CODE(LBT_HAALBAAR);
    i.schoolniveau = CODE(SCHOOL_HAVO);
    i.schrift_latijn = CODE(JA);
    i.talenten = S("Kan goed koken");
    i.omstandigheden = S("Woont alleen");
    i.vve = CODE(NEE);
    i.zelf_digitaal = i.zelf_regelen = i.zelf_reizen = CODE(ZELF_GOED);
    i.wensen = S("Werken in de zorg");
    i.wens_sector = S("zorg");
    assert_true(intake_bewaar(w, &i, UINT64_MAX, BRON_GESPREK, (gesprek_id){0}, NULL));
    assert_false(intake_rond_af(w, g->id, NULL)); /* Bi 5.2: the language is missing */
    assert_non_null(problem_at(w->p, "taal"));
    return true;
}

static bool rond_intake_af(werk *w, void *arg)
{
    weg *g = arg;
    for (int s = VAARD_LE; s <= VAARD_SP; s++) {
        taalmeting m = {.persoon_id = g->id,
                        .vaardigheid = CODE(s),
                        .niveau = CODE(CEFR_A2),
                        .datum = w->vandaag,
                        .bron = CODE(TAALBRON_TOETS)};
        assert_true(intake_rij_bewaar(w, &taalmeting_entity, &m, g->id, 0, BRON_TAALSCHOOL,
                                      (gesprek_id){0}, NULL));
    }
    assert_true(intake_rond_af(w, g->id, NULL));
    assert_false(taak_is_er(w, g->id, TAAK_INTAKE, NULL));
    return true;
}

static bool maak_plan(werk *w, void *arg)
{
    weg *g = arg;
    g->plan = plan_maak(w, g->id, NULL);
    assert_true(g->plan.v);
    plan p;
    assert_true(HAAL(w, plan, g->plan, &p));
    assert_int_equal(p.leerroute.i, LEERROUTE_B);
    assert_true(plan_vaststellen(w, g->plan, w->vandaag, NULL));
    assert_false(taak_is_er(w, g->id, TAAK_PIP, NULL));
    assert_true(taak_is_er(w, g->id, TAAK_TEKENEN, NULL));
    for (int wie = TEKENT_PERSOON; wie <= TEKENT_GEMEENTE; wie++) {
        ondertekening o = {.plan_id = g->plan, .wie = CODE(wie), .naam = S("Naam")};
        assert_true(plan_onderteken(w, &o, NULL));
    }
    assert_false(taak_is_er(w, g->id, TAAK_TEKENEN, NULL));
    return true;
}

/* An agreement under a goal is a task on the track of that goal; a goal of nobody is refused. */
static bool spreek_af(werk *w, void *arg)
{
    weg *g = arg;
    doel d = {.plan_id = g->plan, .persoon_id = g->id, .soort = CODE(1), .spoor = CODE(SPOOR_WERK),
        .tekst = S("Ik wil koken")};
    db_add(w->db, &w->t, &doel_entity, &d);
    afspraak a = {.persoon_id = g->id, .tekst = S("Bel de kok"), .wie = CODE(WIE_PERSOON),
        .uiterlijk = w->vandaag, .doel_id = {d.kop.id + 1000}};
    assert_false(afspraak_bewaar(w, &a, UINT64_MAX, NULL));
    assert_non_null(problem_at(w->p, "doel_id"));
    w->p->n = 0;
    a.doel_id = doel_id_van(&d);
    assert_true(afspraak_bewaar(w, &a, UINT64_MAX, NULL));
    taakregel_rijen t = taken_van_persoon(w, g->id);
    for (int i = 0; i < t.n; i++)
        if (code_is(t.at[i].soort, TAAK_AFSPRAAK)) return t.at[i].spoor.i == SPOOR_WERK;
    return false;
}

static bool maak_plek(werk *w, void *arg)
{
    weg *g = arg;
    plek p = {.organisatie_id = g->x->werkgever,
              .soort = CODE(PLEK_LEERWERK),
              .functie = S("Hulp in de keuken"),
              .aantal = NUM(1),
              .maanden = NUM(12)};
    plek_taal taal = {.vaardigheid = CODE(VAARD_SP), .niveau = CODE(CEFR_A2)};
    plek_dienst dienst = {.dag = CODE(MAANDAG), .van = tijd_hm(8, 0), .tot = tijd_hm(12, 0)};
    plek_bijlage bij = {&taal, 1, &dienst, 1};
    assert_true(plek_bewaar(w, &p, UINT64_MAX, &bij, NULL));
    g->plek = plek_id_van(&p);
    assert_int_equal(plekken_vrij(w, (str){0}, 0).n, 1);
    assert_int_equal(plekken_vrij(w, S("zorg"), 0).n, 0);
    return true;
}

/* The task says which place waits for an answer: two proposals are two different lines. */
static bool taak_noemt_plek(werk *w, persoon_id id)
{
    taakregel_rijen t = taken_van_persoon(w, id);
    for (int i = 0; i < t.n; i++)
        if (code_is(t.at[i].soort, TAAK_VOORSTEL))
            return str_starts(taak_reden(w->a, &t.at[i], w->vandaag), S("Hulp in de keuken"));
    return false;
}

static bool stel_voor(werk *w, void *arg)
{
    weg *g = arg;
    voorstel v = {.persoon_id = g->id, .plek_id = g->plek, .redenen = S("Taal past.")};
    assert_true(voorstel_doe(w, &v, false, NULL));
    g->voorstel = voorstel_id_van(&v);
    assert_true(taak_noemt_plek(w, g->id));
    voorstel weer = {.persoon_id = g->id, .plek_id = g->plek};
    assert_false(voorstel_doe(w, &weer, false, NULL));
    w->p->n = 0;
    assert_false(voorstel_antwoord(w, g->voorstel, VOORSTEL_WIL_NIET, 0, (str){0}, NULL));
    w->p->n = 0;
    assert_true(voorstel_antwoord(w, g->voorstel, VOORSTEL_WIL, 0, S("Graag"), NULL));
    return true;
}

static bool plaats_te_lang(werk *w, void *arg)
{
    weg *g = arg;
    plaatsing p = {.persoon_id = g->id,
                   .plek_id = g->plek,
                   .contract = CODE(CONTRACT_GEEN),
                   .van = date_ymd(2026, 12, 1),
                   .tot = date_ymd(2027, 12, 2),
                   .uren = NUM(24)};
    assert_false(plaats(w, &p, NULL));
    assert_non_null(problem_at(w->p, "tot"));
    return false;
}

static bool plaats_goed(werk *w, void *arg)
{
    weg *g = arg;
    plaatsing p = {.persoon_id = g->id,
                   .plek_id = g->plek,
                   .voorstel_id = g->voorstel,
                   .contract = CODE(CONTRACT_TIJDELIJK),
                   .van = w->vandaag,
                   .tot = date_plus_months(w->vandaag, 12),
                   .uren = NUM(24)};
    assert_true(plaats(w, &p, &g->g));
    g->plaatsing = plaatsing_id_van(&p);
    dossier d;
    assert_true(dossier_lees(w, g->id, &d));
    assert_int_equal(d.trajecten.n, 1);
    assert_int_equal(d.trajecten.at[0].instrument.i, INS_LEERWERK);
    assert_int_equal(plekken_vrij(w, (str){0}, 0).n, 0);
    assert_non_null(dossier_plaatsing(&d, w->vandaag));
    return true;
}

static bool eindig(werk *w, void *arg)
{
    weg *g = arg;
    plaatsing zo = {.eind = w->vandaag, .toelichting = S("Blijft")};
    assert_false(plaatsing_eindig(w, g->plaatsing, &zo, NULL));
    w->p->n = 0;
    zo.uitstroom = CODE(UIT_BAAN_HIER);
    assert_false(plaatsing_eindig(w, g->plaatsing, &zo, NULL)); /* which contract, how long */
    w->p->n = 0;
    zo.uit_contract = CODE(CONTRACT_TIJDELIJK);
    zo.uit_uren = NUM(24);
    assert_true(plaatsing_eindig(w, g->plaatsing, &zo, NULL));
    dossier d;
    assert_true(dossier_lees(w, g->id, &d));
    assert_int_equal(d.trajecten.at[0].uitstroom.i, UIT_BAAN_HIER);
    return true;
}

static bool bekijk_tijdlijn(werk *w, void *arg)
{
    weg *g = arg;
    tijdlijnregel_rijen t = tijdlijn(w, g->id, 0, 100);
    assert_true(t.n >= 12);
    assert_int_equal(t.at[t.n - 1].soort.i, GEB_AANGEMELD);
    for (int i = 0; i < t.n; i++) assert_true(tijdlijn_zin(w->a, &t.at[i]).n > 0);
    return true;
}

static void test_weg(void **state)
{
    (void)state;
    kantoor_proef x = kantoor_proef_begin();
    weg g = {.x = &x};
    assert_true(schrijf(&x, x.sanne, meld_aan, &g));
    assert_true(lees(&x, x.sanne, zie_taak_pip, &g));
    assert_true(lees(&x, x.sanne, zoek_hem, &g));
    assert_true(lees(&x, x.vreemd, zoek_niemand, &g));
    assert_false(schrijf(&x, x.sanne, nog_eens, &g));
    assert_true(schrijf(&x, x.sanne, vul_intake, &g));
    assert_true(schrijf(&x, x.sanne, rond_intake_af, &g));
    assert_true(schrijf(&x, x.sanne, maak_plan, &g));
    assert_true(schrijf(&x, x.sanne, spreek_af, &g));
    assert_true(schrijf(&x, x.joris, maak_plek, &g));
    assert_true(schrijf(&x, x.joris, stel_voor, &g));
    assert_false(schrijf(&x, x.joris, plaats_te_lang, &g));
    assert_true(schrijf(&x, x.joris, plaats_goed, &g));
    assert_true(schrijf(&x, x.sanne, eindig, &g));
    assert_true(lees(&x, x.sanne, bekijk_tijdlijn, &g));
    kantoor_proef_eind(&x);
}

static bool doe_taak(werk *w, void *arg)
{
    weg *g = arg;
    taak t = {.persoon_id = g->id, .tekst = S("Bel de school")};
    taak_id id = taak_maak(w, t);
    assert_true(id.v);
    assert_true(taak_klaar(w, id, &g->g));
    assert_false(taak_is_er(w, g->id, TAAK_HAND, NULL));
    return true;
}

static bool zet_terug(werk *w, void *arg)
{
    weg *g = arg;
    assert_true(ongedaan_maken(w, g->g));
    assert_true(taak_is_er(w, g->id, TAAK_HAND, NULL));
    assert_false(ongedaan_maken(w, g->g)); /* changed since */
    w->p->n = 0;
    return true;
}

static void test_ongedaan(void **state)
{
    (void)state;
    kantoor_proef x = kantoor_proef_begin();
    weg g = {.x = &x};
    assert_true(schrijf(&x, x.sanne, meld_aan, &g));
    assert_true(schrijf(&x, x.sanne, doe_taak, &g));
    assert_true(schrijf(&x, x.sanne, zet_terug, &g));
    kantoor_proef_eind(&x);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_weg),
        cmocka_unit_test(test_ongedaan),
    };
    return KANTOOR_DRAAI("casework_weg", tests);
}
