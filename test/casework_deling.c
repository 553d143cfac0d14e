/* Sharing: a partner sees of one person what policy and share give today, and no more; writes no
 * more; what is shown beforehand is what he sees; it ends by itself and at once. On each engine. */
#include "test/libkantoor.h"

#include "casework/aanpak.h"
#include "casework/deling.h"
#include "casework/persoon.h"
#include "casework/vastleggen.h"

#define DEEL(c) (1 << (c))

typedef struct {
    kantoor_proef *x;
    persoon_id wie, ander;
    deling_id id, tweede;
    gesprek_deelnemer_id gast;
    traject_id traject;
    deling d;
    toegang t;
    deelwaarden vooraf;
} stel;

static bool vul(werk *w, void *arg)
{
    stel *s = arg;
    persoon p = {.naam = S("Samuel Kidane"), .telefoon = S("0612345678"), .adres = S("Straat 1")};
    p.doelgroep = CODE(DOELGROEP_STATUSHOUDER);
    persoon q = {.naam = S("Ander Mens"), .doelgroep = CODE(DOELGROEP_STATUSHOUDER)};
    s->wie = persoon_aanmelden(w, &p, BRON_GESPREK);
    s->ander = persoon_aanmelden(w, &q, BRON_GESPREK);
    for (int i = 0; i < 2; i++) {
        persoon_id id = i ? s->ander : s->wie;
        taalmeting m = {.persoon_id = id, .vaardigheid = CODE(1), .niveau = CODE(2),
            .datum = w->vandaag};
        werkervaring e = {.persoon_id = id, .beroep = S("kok"), .land = S("Eritrea")};
        belastbaarheid b = {.persoon_id = id, .uren_week = NUM(12)};
        assert_true(db_add(w->db, &w->t, &taalmeting_entity, &m));
        assert_true(db_add(w->db, &w->t, &werkervaring_entity, &e));
        assert_true(db_add(w->db, &w->t, &belastbaarheid_entity, &b));
    }
    traject t = {.persoon_id = s->wie, .instrument = CODE(INS_MAATJE), .van = w->vandaag};
    s->traject = (traject_id){db_add(w->db, &w->t, &traject_entity, &t)};
    return s->traject.v != 0;
}

static deling nieuw(const stel *s, werk *w)
{
    return (deling){.persoon_id = s->wie,
        .organisatie_id = s->x->vluchtelingenwerk,
        .doel = CODE(DOEL_INTAKE),
        .delen = NUM(DEEL(CAT_NAAM) | DEEL(CAT_TAALNIVEAU)),
        .tot = date_plus(w->vandaag, 30)};
}

static bool geef(werk *w, void *arg)
{
    stel *s = arg;
    s->d = nieuw(s, w);
    assert_true(deling_geef(w, &s->d, NULL));
    s->id = deling_id_van(&s->d);
    assert_int_equal(s->d.grond.i, GROND_INBURGERING);
    return true;
}

/* ---- refused ---- */

static bool weiger(werk *w, void *arg)
{
    stel *s = arg;
    deling d = nieuw(s, w);
    d.delen = NUM(DEEL(CAT_NAAM) | DEEL(CAT_BELASTBAAR));
    assert_false(deling_geef(w, &d, NULL));
    assert_true(zegt(w, "delen", "uit de lijst"));
    d.delen = NUM(0);
    assert_false(deling_geef(w, &d, NULL));
    assert_true(zegt(w, "delen", "minstens een deel"));
    d = nieuw(s, w);
    d.doel = CODE(DOEL_ZORG);
    assert_false(deling_geef(w, &d, NULL));
    assert_true(zegt(w, "doel", "past niet"));
    d = nieuw(s, w);
    d.organisatie_id = s->x->taalschool;
    assert_false(deling_geef(w, &d, NULL));
    assert_true(zegt(w, "organisatie_id", "werkt niet mee"));
    d = nieuw(s, w);
    d.tot = date_plus_months(w->vandaag, 13);
    assert_false(deling_geef(w, &d, NULL));
    assert_true(zegt(w, "tot", "te laat"));
    d.tot = w->vandaag;
    assert_false(deling_geef(w, &d, NULL));
    w->p->n = 0;
    d = nieuw(s, w);
    d.organisatie_id = s->x->werkgever;
    d.doel = CODE(DOEL_MATCHING);
    d.delen = NUM(DEEL(CAT_TALENTEN));
    assert_false(deling_geef(w, &d, NULL)); /* consent stands in an introduction */
    assert_true(zegt(w, "", "toestemming"));
    assert_true(geef(w, s));
    d = nieuw(s, w);
    assert_false(deling_geef(w, &d, NULL));
    assert_true(zegt(w, "", "al met deze organisatie"));
    return false;
}

static void test_weiger(void **state)
{
    kantoor_proef *x = *state;
    stel s = {.x = x};
    assert_true(schrijf(x, x->sanne, vul, &s));
    schrijf(x, x->sanne, weiger, &s);
}

/* ---- seen ---- */

static bool onder(werk *w, void *arg)
{
    stel *s = arg;
    toegang buiten = s->x->partner;
    if (!toegang_deling(w->db, w->a, &buiten, s->id, &s->t)) return false;
    w->t = s->t;
    return true;
}

static bool ziet_niets(werk *w, void *arg)
{
    stel *s = arg;
    persoon p;
    assert_false(onder(w, s));
    w->t = s->t.deling ? s->t : s->x->partner; /* rights that were made before */
    assert_false(HAAL(w, persoon, s->wie, &p));
    assert_int_equal(BIJ(w, taalmeting, persoon_id, s->wie).n, 0);
    assert_int_equal(delingen_mijn(w).n, 0);
    return true;
}

static bool ziet_deel(werk *w, void *arg)
{
    stel *s = arg;
    persoon p;
    deelregel_rijen mijn = delingen_mijn(w);
    assert_int_equal(mijn.n, 1);
    assert_true(str_eq(mijn.at[0].naam, S("Samuel Kidane")));
    assert_true(onder(w, s));
    assert_int_equal(w->t.doel, DOEL_INTAKE);
    assert_true(HAAL(w, persoon, s->wie, &p));
    assert_true(str_eq(p.naam, S("Samuel Kidane")));
    assert_int_equal(p.telefoon.n, 0);
    assert_int_equal(p.adres.n, 0);
    assert_int_equal(p.team_id.v, 0);
    assert_int_equal(BIJ(w, taalmeting, persoon_id, s->wie).n, 1);
    assert_int_equal(BIJ(w, werkervaring, persoon_id, s->wie).n, 0);
    assert_int_equal(BIJ(w, belastbaarheid, persoon_id, s->wie).n, 0);
    assert_false(HAAL(w, persoon, s->ander, &p));
    assert_int_equal(BIJ(w, taalmeting, persoon_id, s->ander).n, 0);
    return true;
}

/* Who is not of that organisation has no use for its number. */
static bool ander_ziet_niets(werk *w, void *arg)
{
    stel *s = arg;
    toegang t;
    persoon p;
    const toegang wie[] = {s->x->baas, s->x->school, s->x->vreemd};
    for (size_t i = 0; i < countof(wie); i++) {
        assert_false(toegang_deling(w->db, w->a, &wie[i], s->id, &t));
        w->t = t;
        assert_false(HAAL(w, persoon, s->wie, &p));
    }
    return true;
}

static bool kijk_vooraf(werk *w, void *arg)
{
    stel *s = arg;
    toegang t = toegang_voorbeeld(ORG_VWN, &s->d);
    s->vooraf = deling_inhoud(w, &t, s->wie);
    return true;
}

static bool kijk_achteraf(werk *w, void *arg)
{
    stel *s = arg;
    assert_true(onder(w, s));
    deelwaarden nu = deling_inhoud(w, &w->t, s->wie);
    assert_true(nu.n > 0);
    assert_int_equal(nu.n, s->vooraf.n);
    for (int i = 0; i < nu.n; i++) {
        assert_ptr_equal(nu.at[i].f, s->vooraf.at[i].f);
        assert_true(str_eq(nu.at[i].tekst, s->vooraf.at[i].tekst));
    }
    return true;
}

static void test_zien(void **state)
{
    kantoor_proef *x = *state;
    stel s = {.x = x};
    assert_true(schrijf(x, x->sanne, vul, &s));
    lees(x, x->partner, ziet_niets, &s);
    assert_true(schrijf(x, x->sanne, geef, &s));
    lees(x, x->partner, ziet_deel, &s);
    lees(x, x->partner, ander_ziet_niets, &s);
    lees(x, x->sanne, kijk_vooraf, &s);
    lees(x, x->partner, kijk_achteraf, &s);
}

/* ---- ends ---- */

static bool stop(werk *w, void *arg)
{
    stel *s = arg;
    assert_true(deling_stop(w, s->id, S("niet meer nodig"), NULL));
    assert_false(deling_stop(w, s->id, (str){0}, NULL));
    w->p->n = 0;
    return true;
}

/* Each way in which a share is over: what of the rows says so. */
typedef enum { VOORBIJ, NOG_NIET, TRAJECT_UIT, UIT_BEELD, ACCOUNT_DICHT, EINDEN } einde;

static bool maak_einde(werk *w, void *arg)
{
    stel *s = ((void **)arg)[0];
    einde hoe = *(einde *)((void **)arg)[1];
    deling d = s->d;
    traject t;
    persoon p;
    gebruiker g;
    assert_true(HAAL(w, deling, s->id, &d) && HAAL(w, traject, s->traject, &t));
    assert_true(HAAL(w, persoon, s->wie, &p));
    assert_true(HAAL(w, gebruiker, (gebruiker_id){s->x->partner.gebruiker}, &g));
    if (hoe == VOORBIJ) d.van = date_plus(w->vandaag, -9), d.tot = w->vandaag;
    if (hoe == NOG_NIET) d.van = date_plus(w->vandaag, 1);
    if (hoe == TRAJECT_UIT) d.traject_id = s->traject, t.eind = w->vandaag;
    if (hoe == UIT_BEELD) p.uit_beeld = w->vandaag;
    if (hoe == ACCOUNT_DICHT) g.tot = w->vandaag;
    assert_true(db_save(w->db, &w->t, &deling_entity, &d, UINT64_MAX, NULL));
    assert_true(db_save(w->db, &w->t, &traject_entity, &t, UINT64_MAX, NULL));
    assert_true(db_save(w->db, &w->t, &persoon_entity, &p, UINT64_MAX, NULL));
    return db_save(w->db, &w->t, &gebruiker_entity, &g, UINT64_MAX, NULL);
}

static void test_einde(void **state)
{
    kantoor_proef *x = *state;
    stel s = {.x = x};
    assert_true(schrijf(x, x->sanne, vul, &s));
    assert_true(schrijf(x, x->sanne, geef, &s));
    lees(x, x->partner, ziet_deel, &s);
    assert_true(schrijf(x, x->sanne, stop, &s));
    lees(x, x->partner, ziet_niets, &s);
    for (einde hoe = 0; hoe < EINDEN; hoe++) {
        kantoor_proef y = kantoor_proef_begin();
        stel z = {.x = &y};
        assert_true(schrijf(&y, y.sanne, vul, &z));
        assert_true(schrijf(&y, y.sanne, geef, &z));
        lees(&y, y.partner, ziet_deel, &z);
        assert_true(schrijf(&y, y.sanne, maak_einde, (void *[]){&z, &hoe}));
        lees(&y, y.partner, ziet_niets, &z);
        kantoor_proef_eind(&y);
    }
}

/* ---- written ---- */

static bool schrijft(werk *w, void *arg)
{
    stel *s = arg;
    assert_true(onder(w, s));
    taalmeting m = {.persoon_id = s->wie, .vaardigheid = CODE(2), .niveau = CODE(3),
        .datum = w->vandaag};
    vastlegging v = {.e = &taalmeting_entity, .rij = &m, .wie = s->wie, .soort = GEB_INTAKE,
        .bron = BRON_VWN};
    gebeurtenis_id g = {0};
    assert_true(vastleggen(w, &v, &g) && g.v);
    assert_int_equal(BIJ(w, taalmeting, persoon_id, s->wie).n, 2);
    m = (taalmeting){.persoon_id = s->ander, .vaardigheid = CODE(2), .niveau = CODE(3),
        .datum = w->vandaag};
    assert_int_equal(db_add(w->db, &w->t, &taalmeting_entity, &m), 0);
    werkervaring e = {.persoon_id = s->wie, .beroep = S("bakker")}; /* not a part of this share */
    assert_int_equal(db_add(w->db, &w->t, &werkervaring_entity, &e), 0);
    notitie eigen = {.persoon_id = s->wie, .datum = w->vandaag, .tekst = S("Van ons"),
        .deling_id = s->id}, vreemd = eigen;
    vreemd.deling_id = s->tweede;
    assert_true(db_add(w->db, &w->t, &notitie_entity, &eigen));
    assert_int_equal(db_add(w->db, &w->t, &notitie_entity, &vreemd), 0); /* another share */
    gesprek_deelnemer d;
    assert_true(HAAL(w, gesprek_deelnemer, s->gast, &d)); /* ids alone, and no right to take out */
    assert_false(db_terug(w->db, &w->t, &gesprek_deelnemer_entity, s->gast.v, 0));
    persoon p;
    u64 anders = 0;
    assert_true(HAAL(w, persoon, s->wie, &p));
    p.naam = S("Iemand anders");
    p.telefoon = S("0600000000");
    assert_true(db_save(w->db, &w->t, &persoon_entity, &p, UINT64_MAX, &anders));
    assert_int_equal(anders, 0);
    p.kop.id = s->ander.v;
    assert_false(db_save(w->db, &w->t, &persoon_entity, &p, UINT64_MAX, &anders));
    return true;
}

/* A second share with the same organisatie, and its place in a gesprek under the first. */
static bool geef_meer(werk *w, void *arg)
{
    stel *s = arg;
    assert_true(geef(w, s));
    deling hulp = nieuw(s, w);
    hulp.doel = CODE(DOEL_BEGELEIDING);
    assert_true(deling_geef(w, &hulp, NULL));
    s->tweede = deling_id_van(&hulp);
    gesprek g = {.persoon_id = s->wie, .soort = CODE(GESPREK_INTAKE), .datum = w->vandaag};
    assert_true(db_add(w->db, &w->t, &gesprek_entity, &g));
    gesprek_deelnemer d = {.gesprek_id = gesprek_id_van(&g), .persoon_id = s->wie,
        .organisatie_id = s->x->vluchtelingenwerk, .deling_id = s->id};
    s->gast = (gesprek_deelnemer_id){db_add(w->db, &w->t, &gesprek_deelnemer_entity, &d)};
    return s->gast.v != 0;
}

static bool bleef(werk *w, void *arg)
{
    stel *s = arg;
    persoon p;
    assert_true(HAAL(w, persoon, s->wie, &p));
    assert_true(str_eq(p.naam, S("Samuel Kidane")));
    assert_true(str_eq(p.telefoon, S("0612345678")));
    assert_int_equal(BIJ(w, taalmeting, persoon_id, s->ander).n, 1);
    assert_int_equal(BIJ(w, werkervaring, persoon_id, s->wie).n, 1);
    return true;
}

static void test_schrijven(void **state)
{
    kantoor_proef *x = *state;
    stel s = {.x = x};
    assert_true(schrijf(x, x->sanne, vul, &s));
    assert_true(schrijf(x, x->sanne, geef_meer, &s));
    assert_true(schrijf(x, x->partner, schrijft, &s));
    lees(x, x->sanne, bleef, &s);
}

/* ---- what the aanpak gives ---- */

static const char aanpak_tekst[] =
    "aanpak: Proef\nversie: 1\nbron: \"004: proef\"\ndoel: werk\ndoelgroep: statushouder\n"
    "fasen:\n  - fase: in beeld\n    begint bij: aanmelding\n    klaar als: uitstroom\n"
    "instrumenten:\n  taalles: {}\n"
    "partners:\n  - soort: VluchtelingenWerk\n    doel van delen: intake\n"
    "    ziet: [naam, plan]\n    meldt terug: [wensen]\n";

static bool volgens_aanpak(werk *w, void *arg)
{
    stel *s = arg;
    organisatie o, baas;
    u64 alles = UINT64_MAX, naam = DEEL(CAT_NAAM);
    assert_true(HAAL(w, organisatie, s->x->vluchtelingenwerk, &o));
    assert_true(HAAL(w, organisatie, s->x->werkgever, &baas));
    u64 intake_ = deling_mag(o.soort.i, DOEL_INTAKE);
    assert_true(deling_aanpak(w, s->wie, &o, DOEL_INTAKE, alles) == intake_); /* no aanpak yet */
    assert_true(deling_aanpak(w, s->wie, &o, DOEL_INTAKE, naam) == naam);
    aanpak nieuw = {.tekst = str_of(aanpak_tekst), .gemeente = S("Proefstad"), .demo = true};
    assert_true(aanpak_neem_in_gebruik(w, nieuw, &(gebeurtenis_id){0}).v > 0);
    w->aanpak = NULL;
    /* what it names and the law lets be shared; a plan never for the intake */
    assert_true(deling_aanpak(w, s->wie, &o, DOEL_INTAKE, alles)
                == (naam | DEEL(CAT_WENSEN)));
    /* another purpose, another kind: the file does not say */
    assert_true(deling_aanpak(w, s->wie, &o, DOEL_BEGELEIDING, alles)
                == deling_mag(o.soort.i, DOEL_BEGELEIDING));
    assert_true(deling_aanpak(w, s->wie, &baas, DOEL_PLAATSING, DEEL(CAT_GRENZEN) | naam)
                == DEEL(CAT_GRENZEN));
    return false;
}

static void test_volgens_aanpak(void **state)
{
    kantoor_proef *x = *state;
    stel s = {.x = x};
    assert_true(schrijf(x, x->sanne, vul, &s));
    schrijf(x, x->sanne, volgens_aanpak, &s);
}

static int begin(void **state)
{
    static kantoor_proef x;
    x = kantoor_proef_begin();
    *state = &x;
    return 0;
}

static int eind(void **state)
{
    kantoor_proef_eind(*state);
    return 0;
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_weiger, begin, eind),
        cmocka_unit_test_setup_teardown(test_zien, begin, eind),
        cmocka_unit_test_setup_teardown(test_einde, begin, eind),
        cmocka_unit_test_setup_teardown(test_schrijven, begin, eind),
        cmocka_unit_test_setup_teardown(test_volgens_aanpak, begin, eind),
    };
    return KANTOOR_DRAAI("casework/deling", tests);
}
