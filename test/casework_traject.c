/* Trajecten within the limits of the aanpak and of PW-09 and PW-10, their end, benefit and
 * exams, on
 * each engine. */
#include "test/libkantoor.h"

#include "casework/aanpak.h"
#include "casework/persoon.h"
#include "casework/plek.h"
#include "casework/traject.h"
#include "casework/voorstel.h"

static const char aanpak_tekst[] =
    "aanpak: Proef\nversie: 1\nbron: \"004: proef\"\ndoel: werk\ndoelgroep: statushouder\n"
    "fasen:\n  - fase: in beeld\n    begint bij: aanmelding\n    klaar als: uitstroom\n"
    "instrumenten:\n"
    "  werkervaringsplek:\n    hoogstens: 6 maanden\n    uren per week: 8-32\n"
    "    leerdoel: verplicht\n"
    "  extra taalles:\n    hoogstens: 10 weken\n    uren per week: 3-12\n"
    "  proefplaatsing: {}\n"
    "  taalstage:\n    leerdoel: taal\n";

typedef struct {
    kantoor_proef *x;
    persoon_id wie;
    gebeurtenis_id g;
} stel;

static bool bouw(werk *w, void *arg)
{
    stel *s = arg;
    aanpak nieuw = {.tekst = str_of(aanpak_tekst), .gemeente = S("Proefstad"), .demo = true};
    assert_true(aanpak_neem_in_gebruik(w, nieuw, &(gebeurtenis_id){0}).v > 0);
    persoon p = {.naam = S("Samuel Kidane"), .doelgroep = CODE(DOELGROEP_STATUSHOUDER)};
    s->wie = persoon_aanmelden(w, &p, BRON_GESPREK);
    return s->wie.v > 0;
}

typedef struct {
    const char *wat;
    int instrument;
    date van, tot;
    num uren;
    const char *leerdoel;
    const char *veld, *stuk;  /* the problem: its field, and what its sentence holds; NULL: none */
} geval;

static void probeer(werk *w, stel *s, const geval *t)
{
    traject rij = {.persoon_id = s->wie, .instrument = CODE(t->instrument), .van = t->van,
        .tot = t->tot, .uren = t->uren};
    leerdoel doel1 = {.tekst = str_of(t->leerdoel)};
    w->p->n = 0;
    bool goed = traject_begin(w, &rij, &doel1, NULL);
    const problem *p = t->veld ? problem_at(w->p, t->veld) : NULL;
    if (goed == !t->veld && (!t->veld || p))
        if (!p || str_find(problem_text(w->a, p), str_of(t->stuk)) >= 0) return;
    for (int i = 0; i < w->p->n; i++)
        print_error("%s: %.*s\n", w->p->at[i].veld, STR_FMT(problem_text(w->a, &w->p->at[i])));
    fail_msg("%s", t->wat);
}

static bool grenzen(werk *w, void *arg)
{
    const date ma = date_ymd(2026, 11, 23), geen = {0};
    const num niets = {0};
    const geval t[] = {
        {"within", INS_WERKERVARING, ma, date_ymd(2027, 5, 23), NUM(32), "lassen", NULL, NULL},
        {"a day too long", INS_WERKERVARING, ma, date_ymd(2027, 5, 24), NUM(8), "lassen", "tot",
            "tot 23 mei 2027"},
        {"no end", INS_WERKERVARING, ma, geen, NUM(8), "lassen", "tot", "tot 23 mei 2027"},
        {"too few hours", INS_WERKERVARING, ma, date_ymd(2027, 1, 4), NUM(7), "lassen", "uren",
            "8 tot 32 uur"},
        {"too many hours", INS_WERKERVARING, ma, date_ymd(2027, 1, 4), NUM(33), "lassen", "uren",
            "8 tot 32 uur"},
        {"hours not known", INS_WERKERVARING, ma, date_ymd(2027, 1, 4), niets, "lassen", NULL,
            NULL},
        {"no learning goal", INS_WERKERVARING, ma, date_ymd(2027, 1, 4), NUM(8), " ", "tekst",
            "verplicht"},
        {"weeks", INS_EXTRA_TAALLES, ma, date_ymd(2027, 2, 1), NUM(3), "", NULL, NULL},
        {"a day more", INS_EXTRA_TAALLES, ma, date_ymd(2027, 2, 2), NUM(3), "", "tot",
            "tot 1 februari 2027"},
        {"not in the aanpak", INS_MAATJE, ma, geen, NUM(60), "", NULL, NULL},
        {"ends before it begins", INS_MAATJE, ma, ma, niets, "", "tot", "na de begindatum"},
        {"no begin", INS_MAATJE, geen, geen, niets, "", "van", "verplicht"},
        {"no instrument", 0, ma, geen, niets, "", "instrument", "verplicht"},
        {"paid work", INS_BETAALD, ma, geen, NUM(24), "", NULL, NULL},
        {"paid work without hours", INS_BETAALD, ma, geen, niets, "", "uren", "verplicht"},
        {"PW-09: six months", INS_PROEF, ma, date_ymd(2027, 5, 23), NUM(24), "", NULL, NULL},
        {"PW-09: a day more", INS_PROEF, ma, date_ymd(2027, 5, 24), NUM(24), "", "tot", "PW-09"},
        {"PW-09: no end", INS_PROEF, ma, geen, NUM(24), "", "tot", "23-5-2027"},
    };
    for (size_t i = 0; i < countof(t); i++) probeer(w, arg, &t[i]);
    return false;
}

/* PW-10: once at one employer, and not after paid work there. */
static bool proef_een_keer(werk *w, void *arg)
{
    stel *s = arg;
    const int eerder[] = {INS_PROEF, INS_BETAALD, INS_WERKERVARING};
    const bool mag[] = {false, false, true};
    organisatie o = {.naam = S("Elders"), .soort = CODE(ORG_WERKGEVER)};
    assert_true(organisatie_bewaar(w, &o, UINT64_MAX, NULL, NULL));
    for (size_t i = 0; i < countof(eerder); i++) {
        traject oud = {.persoon_id = s->wie, .instrument = CODE(eerder[i]), .uren = NUM(24),
            .organisatie_id = s->x->werkgever, .van = date_ymd(2026, 1, 5),
            .tot = date_ymd(2026, 2, 2)};
        leerdoel lassen = {.tekst = S("lassen")};
        w->p->n = 0;
        assert_true(traject_begin(w, &oud, &lassen, NULL));
        traject nieuw = {.persoon_id = s->wie, .instrument = CODE(INS_PROEF), .uren = NUM(24),
            .organisatie_id = s->x->werkgever, .van = w->vandaag,
            .tot = date_plus_months(w->vandaag, 2)};
        traject elders = nieuw;
        elders.organisatie_id = organisatie_id_van(&o);
        assert_int_equal(traject_bewaar(w, &nieuw, UINT64_MAX, NULL), mag[i]);
        assert_int_equal(problem_at(w->p, "organisatie_id") == NULL, mag[i]);
        w->p->n = 0;
        assert_true(traject_bewaar(w, &elders, UINT64_MAX, NULL));
        assert_true(traject_bewaar(w, &elders, UINT64_MAX, NULL)); /* itself is not "before" */
        db_terug(w->db, &w->t, &traject_entity, elders.kop.id, 0);
        assert_true(db_terug(w->db, &w->t, &leerdoel_entity, lassen.kop.id, 0));
        assert_true(db_terug(w->db, &w->t, &traject_entity, oud.kop.id, 0));
        if (mag[i]) db_terug(w->db, &w->t, &traject_entity, nieuw.kop.id, 0);
    }
    return false;
}

static bool wijzigt_en_eindigt(werk *w, void *arg)
{
    stel *s = arg;
    traject t = {.persoon_id = s->wie, .instrument = CODE(INS_MAATJE), .van = w->vandaag};
    assert_true(traject_bewaar(w, &t, UINT64_MAX, &s->g));
    t.uren = NUM(3);
    assert_true(traject_bewaar(w, &t, field_bit(&traject_entity, "uren"), NULL));
    assert_false(traject_eindig(w, traject_id_van(&t), (date){0}, 0, (str){0}, NULL));
    assert_non_null(problem_at(w->p, "eind"));
    assert_non_null(problem_at(w->p, "uitstroom"));
    w->p->n = 0;
    date gisteren = date_plus(w->vandaag, -1);
    assert_false(traject_eindig(w, traject_id_van(&t), gisteren, UIT_GEHAALD, (str){0}, NULL));
    w->p->n = 0;
    assert_true(traject_eindig(w, traject_id_van(&t), w->vandaag, UIT_GEHAALD, S("Goed"), &s->g));
    assert_false(traject_eindig(w, traject_id_van(&t), w->vandaag, UIT_GEHAALD, S(""), NULL));
    w->p->n = 0;
    assert_true(HAAL(w, traject, traject_id_van(&t), &t));
    t.doel = S("Wat later bleek");
    return traject_bewaar(w, &t, UINT64_MAX, NULL); /* what ended has no limits any more */
}

static bool geld_en_examen(werk *w, void *arg)
{
    stel *s = arg;
    uitkering u = {.persoon_id = s->wie, .soort = CODE(UITKERING_BIJSTAND), .van = w->vandaag};
    assert_true(uitkering_bewaar(w, &u, UINT64_MAX, &s->g));
    u.tot = date_plus(w->vandaag, 30);
    assert_false(uitkering_bewaar(w, &u, UINT64_MAX, NULL)); /* why it stops */
    assert_non_null(problem_at(w->p, "einde"));
    w->p->n = 0;
    u.einde = CODE(EINDE_WERK);
    assert_true(uitkering_bewaar(w, &u, UINT64_MAX, NULL));
    examen e = {.persoon_id = s->wie, .onderdeel = CODE(EXAMEN_KNM),
        .datum = date_plus(w->vandaag, 1), .uitslag = CODE(EXAMEN_GESLAAGD)};
    assert_false(examen_bewaar(w, &e, UINT64_MAX, NULL));
    w->p->n = 0;
    e.datum = w->vandaag;
    assert_true(examen_bewaar(w, &e, UINT64_MAX, NULL));
    return true;
}

static bool vreemd(werk *w, void *arg)
{
    stel *s = arg;
    traject t = {.persoon_id = s->wie, .instrument = CODE(INS_MAATJE), .van = w->vandaag};
    assert_false(traject_bewaar(w, &t, UINT64_MAX, NULL));
    assert_int_equal(w->p->at[0].kind, PROBLEM_ONBEKEND);
    assert_int_equal(BIJ(w, traject, persoon_id, s->wie).n, 0);
    return false;
}

/* Where language is what an instrument is for, a goal about it begins it: on a place too. */
static bool taaldoel(werk *w, void *arg)
{
    stel *s = arg;
    traject t = {.persoon_id = s->wie, .instrument = CODE(INS_TAALSTAGE), .van = w->vandaag};
    leerdoel l = {.tekst = S("")};
    w->p->n = 0;
    assert_false(traject_begin(w, &t, &l, NULL));
    assert_true(zegt(w, "tekst", "Een leerdoel is verplicht"));
    l.tekst = S("Om hulp vragen");
    assert_false(traject_begin(w, &t, &l, NULL));
    assert_true(zegt(w, "vaktaal", "taal is het doel in deze aanpak"));
    l.vaktaal = true;
    assert_true(traject_begin(w, &t, &l, NULL));
    plek k = {.organisatie_id = s->x->werkgever, .soort = CODE(PLEK_TAALSTAGE),
              .functie = S("Winkel"), .aantal = NUM(1)};
    plek_bijlage b = {0};
    assert_true(plek_bewaar(w, &k, UINT64_MAX, &b, NULL));
    plaatsing p = {.persoon_id = s->wie, .plek_id = plek_id_van(&k), .van = w->vandaag,
                   .contract = CODE(CONTRACT_GEEN), .uren = NUM(12)};
    assert_false(plaats(w, &p, NULL));
    assert_true(zegt(w, "taaldoel", "Wat kan iemand straks in de taal?"));
    assert_true(plaats_met_taaldoel(w, &p, S("Een klant helpen"), NULL));
    leerdoel_rijen r = BIJ(w, leerdoel, persoon_id, s->wie);
    const leerdoel *nieuw = &r.at[r.n - 1];
    traject bij;
    assert_true(nieuw->vaktaal && str_eq(nieuw->tekst, S("Een klant helpen")));
    assert_true(HAAL(w, traject, nieuw->traject_id, &bij) && bij.plaatsing_id.v == p.kop.id);
    return true;
}

static void test_traject(void **state)
{
    (void)state;
    kantoor_proef x = kantoor_proef_begin();
    stel s = {.x = &x};
    assert_true(schrijf(&x, x.sanne, bouw, &s));
    assert_false(schrijf(&x, x.sanne, grenzen, &s));
    assert_false(schrijf(&x, x.sanne, proef_een_keer, &s));
    assert_true(schrijf(&x, x.sanne, wijzigt_en_eindigt, &s));
    assert_true(schrijf(&x, x.sanne, geld_en_examen, &s));
    assert_true(schrijf(&x, x.sanne, taaldoel, &s));
    assert_false(schrijf(&x, x.vreemd, vreemd, &s));
    kantoor_proef_eind(&x);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_traject)};
    return KANTOOR_DRAAI("casework_traject", tests);
}
