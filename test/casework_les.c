/* Lesson groups, who is in them and who was there, on each engine. */
#include "test/libkantoor.h"

#include "casework/botsing.h"
#include "casework/les.h"
#include "casework/persoon.h"
#include "casework/plek.h"
#include "casework/taak.h"
#include "casework/voorstel.h"

enum { SAMUEL, AMAL, KANARIE, MENSEN };
static const char *const namen[MENSEN] = {"Samuel Kidane", "Amal <b>Haddad</b>",
    "Kanarie Nooittezien"};

typedef struct {
    kantoor_proef *x;
    organisatie_id andere;    /* a school beside the one of x->school */
    persoon_id wie[MENSEN];
    lesgroep_id groep, vreemd, avond;
    lesdeelname_id deelname;
    gebeurtenis_id g;
    date dag;
    int hoe, rijen;
} stel;

static lesgroep_id groep_erbij(werk *w, organisatie_id school, str naam, int plaatsen,
    const les *lessen, int n)
{
    lesgroep g = {.organisatie_id = school,
        .naam = naam,
        .niveau = CODE(CEFR_A2),
        .leerroute = CODE(LEERROUTE_B),
        .plaatsen = NUM(plaatsen),
        .van = date_ymd(2026, 9, 1)};
    assert_true(lesgroep_bewaar(w, &g, UINT64_MAX, lessen, n, NULL));
    return lesgroep_id_van(&g);
}

static const les week_overdag[] = {
    {.dag = {MAANDAG}, .van = {9 * 60 + 1}, .tot = {12 * 60 + 1}},
    {.dag = {WOENSDAG}, .van = {13 * 60 + 1}, .tot = {16 * 60 + 1}},
};
static const les week_avond[] = {
    {.dag = {DONDERDAG}, .van = {18 * 60 + 31}, .tot = {21 * 60 + 31}},
};

static bool bouw(werk *w, void *arg)
{
    stel *s = arg;
    organisatie o = {.naam = S("Taalhuis De Brug"), .soort = CODE(ORG_TAALSCHOOL)};
    assert_true(organisatie_bewaar(w, &o, UINT64_MAX, NULL, NULL));
    s->andere = organisatie_id_van(&o);
    for (int i = 0; i < MENSEN; i++) {
        persoon p = {.naam = str_of(namen[i]), .doelgroep = CODE(DOELGROEP_STATUSHOUDER)};
        s->wie[i] = persoon_aanmelden(w, &p, BRON_GESPREK);
        assert_true(s->wie[i].v > 0);
    }
    s->groep = groep_erbij(w, s->x->taalschool, S("A2-b"), 2, week_overdag, 2);
    s->avond = groep_erbij(w, s->x->taalschool, S("A2-d"), 15, week_avond, 1);
    s->vreemd = groep_erbij(w, s->andere, S("Geheime groep"), 15, week_overdag, 2);
    return true;
}

static bool in_groep(werk *w, stel *s, int wie, lesgroep_id groep, date van)
{
    lesdeelname d = {.persoon_id = s->wie[wie], .lesgroep_id = groep, .van = van};
    w->p->n = 0;
    bool goed = deelname_begin(w, &d, (lesdeelname_id){0}, NULL, &s->g);
    s->deelname = lesdeelname_id_van(&d);
    return goed;
}

static bool vul(werk *w, void *arg)
{
    stel *s = arg;
    date sep = date_ymd(2026, 9, 1);
    assert_true(in_groep(w, s, SAMUEL, s->groep, sep));
    assert_true(in_groep(w, s, AMAL, s->groep, sep));
    assert_true(in_groep(w, s, KANARIE, s->vreemd, sep));
    return true;
}

static stel begin(kantoor_proef *x)
{
    stel s = {.x = x};
    assert_true(schrijf(x, x->sanne, bouw, &s));
    assert_true(schrijf(x, x->sanne, vul, &s));
    return s;
}

/* ---- a group ---- */

static bool weigert_groepen(werk *w, void *arg)
{
    stel *s = arg;
    const tijd negen = tijd_hm(9, 0), tien = tijd_hm(10, 0), twaalf = tijd_hm(12, 0);
    const struct { const char *wat; les l[2]; int n; const char *veld; } t[] = {
        {"no lesson", {{.dag = CODE(MAANDAG)}}, 0, "les"},
        {"ends before it begins", {{.dag = CODE(MAANDAG), .van = twaalf, .tot = negen}}, 1, "les"},
        {"ends when it begins", {{.dag = CODE(MAANDAG), .van = negen, .tot = negen}}, 1, "les"},
        {"no end", {{.dag = CODE(MAANDAG), .van = negen}}, 1, "les"},
        {"overlap", {{.dag = CODE(DINSDAG), .van = negen, .tot = twaalf},
             {.dag = CODE(DINSDAG), .van = tien, .tot = twaalf}}, 2, "les"},
        {"touch", {{.dag = CODE(DINSDAG), .van = negen, .tot = tien},
             {.dag = CODE(DINSDAG), .van = tien, .tot = twaalf}}, 2, NULL},
    };
    for (size_t i = 0; i < countof(t); i++) {
        w->p->n = 0;
        lesgroep g = {.organisatie_id = s->andere, .naam = S("X"), .plaatsen = NUM(9)};
        bool goed = lesgroep_bewaar(w, &g, UINT64_MAX, t[i].l, t[i].n, NULL);
        if (goed != !t[i].veld || (t[i].veld && !problem_at(w->p, t[i].veld)))
            fail_msg("%s", t[i].wat);
    }
    w->p->n = 0;
    lesgroep_geheel g;
    assert_true(lesgroep_lees(w, s->groep, &g));
    g.g.plaatsen = NUM(1);
    assert_false(lesgroep_bewaar(w, &g.g, UINT64_MAX, g.les.at, g.les.n, NULL));
    assert_non_null(problem_at(w->p, "plaatsen")); /* two people are in it */
    g.g.plaatsen = NUM(2);
    g.g.tot = g.g.van;
    w->p->n = 0;
    assert_false(lesgroep_bewaar(w, &g.g, UINT64_MAX, g.les.at, g.les.n, NULL));
    assert_non_null(problem_at(w->p, "tot"));
    return false;
}

/* Monday stays and keeps its row; Wednesday goes, Friday comes. */
static bool wijzigt_lessen(werk *w, void *arg)
{
    stel *s = arg;
    lesgroep_geheel g;
    assert_true(lesgroep_lees(w, s->groep, &g));
    assert_int_equal(g.les.n, 2);
    i64 maandag = g.les.at[0].kop.id;
    const les nieuw[] = {week_overdag[0],
        {.dag = CODE(VRIJDAG), .van = tijd_hm(9, 0), .tot = tijd_hm(12, 0)}};
    assert_true(lesgroep_bewaar(w, &g.g, 0, nieuw, 2, NULL));
    assert_true(lesgroep_lees(w, s->groep, &g));
    assert_int_equal(g.les.n, 2);
    assert_int_equal(g.les.at[0].kop.id, maandag);
    assert_int_equal(g.les.at[1].dag.i, VRIJDAG);
    return false; /* nothing of it stays */
}

/* A school sees its own groups, adds to itself, and cannot touch those of another. */
static bool school_en_groepen(werk *w, void *arg)
{
    stel *s = arg;
    lesgroep_geheel g;
    lesgroepregel_rijen l = lesgroepen_lijst(w);
    assert_int_equal(l.n, 2);
    for (int i = 0; i < l.n; i++)
        assert_int_equal(l.at[i].organisatie_id.v, s->x->taalschool.v);
    assert_int_equal(lesgroepen_lessen(w).n, 3);
    assert_false(lesgroep_lees(w, s->vreemd, &g));
    assert_int_equal(g.g.kop.id, 0);
    lesgroep eigen = {.organisatie_id = s->andere, .naam = S("Z-9"), .plaatsen = NUM(9)};
    assert_true(lesgroep_bewaar(w, &eigen, UINT64_MAX, week_avond, 1, NULL));
    assert_int_equal(eigen.organisatie_id.v, s->x->taalschool.v);
    lesgroep ander;
    assert_true(HAAL(w, lesgroep, s->vreemd, &ander));
    ander.naam = S("Gekaapt");
    assert_false(lesgroep_bewaar(w, &ander, UINT64_MAX, week_avond, 1, NULL));
    return false;
}

static void test_groep(void **state)
{
    (void)state;
    kantoor_proef x = kantoor_proef_begin();
    stel s = begin(&x);
    assert_false(schrijf(&x, x.sanne, weigert_groepen, &s));
    assert_false(schrijf(&x, x.sanne, wijzigt_lessen, &s));
    assert_false(schrijf(&x, x.school, school_en_groepen, &s));
    kantoor_proef_eind(&x);
}

/* ---- people in a group ---- */

static bool weigert_deelname(werk *w, void *arg)
{
    stel *s = arg;
    assert_false(in_groep(w, s, KANARIE, s->groep, w->vandaag)); /* two of two seats */
    const problem *p = problem_at(w->p, "lesgroep_id");
    assert_non_null(p);
    assert_true(str_find(problem_text(w->a, p), S("alle 2 plaatsen")) >= 0);
    assert_false(in_groep(w, s, KANARIE, s->vreemd, w->vandaag)); /* in it already */
    assert_false(in_groep(w, s, KANARIE, (lesgroep_id){0}, w->vandaag));
    assert_false(in_groep(w, s, KANARIE, s->avond, (date){0}));
    assert_non_null(problem_at(w->p, "van"));
    return false;
}

/* From Monday next week the seat is free again: the old deelname ends, and can be taken back. */
static bool wisselt(werk *w, void *arg)
{
    stel *s = arg;
    lesdeelname_rijen al = BIJ(w, lesdeelname, persoon_id, s->wie[SAMUEL]);
    assert_int_equal(al.n, 1);
    date maandag = date_plus(w->vandaag, 7);
    lesdeelname d = {.persoon_id = s->wie[SAMUEL], .lesgroep_id = s->avond, .van = maandag};
    str let_op;
    assert_true(deelname_begin(w, &d, lesdeelname_id_van(&al.at[0]), &let_op, NULL));
    assert_int_equal(let_op.n, 0);
    al = BIJ(w, lesdeelname, persoon_id, s->wie[SAMUEL]);
    assert_int_equal(al.n, 2);
    assert_true(date_same(al.at[0].tot, maandag));
    assert_int_equal(lesgroep_mensen(w, s->groep, w->vandaag).n, 2);
    assert_int_equal(lesgroep_mensen(w, s->groep, maandag).n, 1);
    assert_true(in_groep(w, s, KANARIE, s->groep, maandag));
    assert_false(deelname_eind(w, s->deelname, date_plus(maandag, -1), NULL));
    w->p->n = 0;
    assert_true(deelname_eind(w, s->deelname, maandag, NULL));
    return false;
}

static bool vreemd_ziet_niets(werk *w, void *arg)
{
    stel *s = arg;
    assert_int_equal(lesgroep_mensen(w, s->groep, w->vandaag).n, 0);
    lesgroep_geheel g;
    assert_true(lesgroep_lees(w, s->groep, &g));
    assert_int_equal(g.bezet, 2); /* a number, no names */
    assert_false(in_groep(w, s, SAMUEL, s->avond, w->vandaag));
    assert_false(deelname_eind(w, s->deelname, w->vandaag, NULL));
    return false;
}

static void test_deelname(void **state)
{
    (void)state;
    kantoor_proef x = kantoor_proef_begin();
    stel s = begin(&x);
    assert_false(schrijf(&x, x.sanne, weigert_deelname, &s));
    assert_false(schrijf(&x, x.sanne, wisselt, &s));
    assert_false(schrijf(&x, x.vreemd, vreemd_ziet_niets, &s));
    kantoor_proef_eind(&x);
}

/* ---- clash with work ---- */

static bool geef_werk(werk *w, void *arg)
{
    stel *s = arg;
    plek k = {.organisatie_id = s->x->werkgever, .soort = CODE(PLEK_LEERWERK),
        .functie = S("Bakker"), .aantal = NUM(2)};
    const plek_dienst dienst = {.dag = CODE(WOENSDAG), .van = tijd_hm(7, 30),
        .tot = tijd_hm(15, 30)};
    plek_bijlage bij = {NULL, 0, &dienst, 1};
    assert_true(plek_bewaar(w, &k, UINT64_MAX, &bij, NULL));
    plaatsing p = {.persoon_id = s->wie[KANARIE], .plek_id = plek_id_van(&k),
        .contract = CODE(CONTRACT_GEEN), .van = date_ymd(2026, 9, 1), .uren = NUM(8)};
    return plaats(w, &p, NULL);
}

static bool vertelt_botsing(werk *w, void *arg)
{
    stel *s = arg;
    mensbotsingen b = botsingen_van(w, (gebruiker_id){w->t.gebruiker});
    assert_int_equal(b.n, 1);
    assert_int_equal(b.at[0].wie.id.v, s->wie[KANARIE].v);
    assert_true(date_same(b.at[0].maandag, w->vandaag));
    assert_true(str_find(b.at[0].zin, S("Woensdag")) == 0);
    return true;
}

static bool geen_botsing(werk *w, void *arg)
{
    (void)arg;
    assert_int_equal(botsingen_van(w, (gebruiker_id){0}).n, 0);
    return true;
}

static bool waarschuwt(werk *w, void *arg)
{
    stel *s = arg;
    lesdeelname_rijen al = BIJ(w, lesdeelname, persoon_id, s->wie[KANARIE]);
    lesdeelname d = {.persoon_id = s->wie[KANARIE], .lesgroep_id = s->avond, .van = w->vandaag};
    str let_op;
    assert_true(deelname_begin(w, &d, (lesdeelname_id){0}, &let_op, NULL));
    assert_true(let_op.n > 0); /* the old group goes on, and clashes */
    assert_true(deelname_eind(w, lesdeelname_id_van(&al.at[0]), w->vandaag, NULL));
    assert_int_equal(botsingen_van(w, (gebruiker_id){0}).n, 0);
    return false;
}

/* The clock changes on Sunday 25 October 2026 and 28 March 2027: lessons last as long as ever, and
 * clash as ever. */
static bool klok_verzet(werk *w, void *arg)
{
    stel *s = arg;
    week gewoon, k;
    assert_true(weekbeeld(w, s->wie[KANARIE], date_ymd(2026, 11, 23), &gewoon));
    const date dagen[] = {date_ymd(2026, 10, 19), date_ymd(2026, 10, 25), date_ymd(2026, 10, 26),
        date_ymd(2027, 3, 22), date_ymd(2027, 3, 28), date_ymd(2027, 3, 29)};
    for (size_t i = 0; i < countof(dagen); i++) {
        assert_true(weekbeeld(w, s->wie[KANARIE], dagen[i], &k));
        assert_int_equal(k.minuten[BLOK_LES], gewoon.minuten[BLOK_LES]);
        assert_int_equal(k.minuten[BLOK_DIENST], 8 * 60);
        assert_int_equal(k.nbotsing, 1);
        assert_int_equal(k.botsing[0].van, 13 * 60);
        assert_int_equal(k.botsing[0].tot, 15 * 60 + 30);
    }
    lesgroep_geheel g;
    assert_true(lesgroep_lees(w, s->vreemd, &g));
    assert_int_equal(lesgroep_minuten(&g, date_ymd(2026, 10, 26)), 180);
    assert_int_equal(lesgroep_minuten(&g, date_ymd(2026, 10, 25)), 0);
    return true;
}

static void test_botsing(void **state)
{
    (void)state;
    kantoor_proef x = kantoor_proef_begin();
    stel s = begin(&x);
    assert_true(schrijf(&x, x.sanne, geef_werk, &s));
    assert_true(lees(&x, x.sanne, vertelt_botsing, &s));
    assert_true(lees(&x, x.vreemd, geen_botsing, &s));
    assert_true(lees(&x, x.sanne, klok_verzet, &s));
    assert_false(schrijf(&x, x.sanne, waarschuwt, &s));
    kantoor_proef_eind(&x);
}

/* ---- who was there ---- */

/* The whole group as in the form: everybody present, but Samuel as s->hoe. */
static bool leg_vast(werk *w, void *arg)
{
    stel *s = arg;
    const aanwezige wie[] = {
        {.wie = s->wie[SAMUEL], .aanwezig = s->hoe},
        {.wie = s->wie[AMAL], .aanwezig = UREN_AANWEZIG}};
    return aanwezigheid_leg_vast(w, s->groep, s->dag, wie, 2, &s->rijen);
}

static i64 minuten_van(werk *w, persoon_id id, int hoe, int *n)
{
    i64 som = 0;
    uren_rijen u = BIJ(w, uren, persoon_id, id);
    *n = u.n;
    for (int i = 0; i < u.n; i++)
        if (code_is(u.at[i].aanwezig, hoe)) som += u.at[i].minuten.n;
    return som;
}

/* One row of attendance and one line of hours a lesson, whatever was sent how often. */
static bool telt_een_keer(werk *w, void *arg)
{
    stel *s = arg;
    int n;
    aanwezigheid_rijen a = BIJ(w, aanwezigheid, persoon_id, s->wie[SAMUEL]);
    assert_int_equal(a.n, 1);
    assert_int_equal(a.at[0].aanwezig.i, s->hoe);
    assert_int_equal(a.at[0].minuten.n, 180);
    assert_int_equal(minuten_van(w, s->wie[SAMUEL], s->hoe, &n), 180);
    assert_int_equal(n, 1);
    assert_int_equal(minuten_van(w, s->wie[AMAL], UREN_AANWEZIG, &n), 180);
    assert_int_equal(n, 1);
    leerlingregel_rijen l = lesgroep_mensen(w, s->groep, s->dag);
    assert_int_equal(l.n, 2);
    assert_int_equal(l.at[1].lessen.n, 1);
    assert_int_equal(l.at[1].aanwezig.i, s->hoe);
    return true;
}

static void stuur(kantoor_proef *x, stel *s, int hoe, int anders)
{
    s->hoe = hoe;
    assert_true(schrijf(x, x->school, leg_vast, s));
    assert_int_equal(s->rijen, anders);
    assert_true(lees(x, x->sanne, telt_een_keer, s));
}

static bool weigert_lessen(werk *w, void *arg)
{
    stel *s = arg;
    int n;
    const aanwezige goed = {s->wie[SAMUEL], UREN_AANWEZIG, 0},
                    kanarie = {s->wie[KANARIE], 1, 0},
                    raar = {s->wie[SAMUEL], 9, 0}, leeg = {s->wie[SAMUEL], 0, 0};
    const struct { const char *wat; lesgroep_id groep; date dag; aanwezige wie; } t[] = {
        {"tomorrow has no lesson", s->groep, date_plus(w->vandaag, 1), goed},
        {"Wednesday is to come", s->groep, date_plus(w->vandaag, 2), goed},
        {"Sunday", s->groep, date_plus(w->vandaag, -1), goed},
        {"before the group began", s->groep, date_ymd(2026, 8, 31), goed},
        {"no day", s->groep, (date){0}, goed},
        {"of another school", s->vreemd, w->vandaag, kanarie},
        {"not in the group", s->groep, w->vandaag, kanarie},
        {"no such answer", s->groep, w->vandaag, raar},
        {"no answer", s->groep, w->vandaag, leeg},
        {"no such group", (lesgroep_id){999}, w->vandaag, goed},
    };
    for (size_t i = 0; i < countof(t); i++) {
        w->p->n = 0;
        if (aanwezigheid_leg_vast(w, t[i].groep, t[i].dag, &t[i].wie, 1, &n) || !w->p->n || n)
            fail_msg("%s", t[i].wat);
    }
    return false;
}

/* What a school is shown: names of its own pupils and nothing of others. */
static bool school_ziet(werk *w, void *arg)
{
    stel *s = arg;
    leerlingregel_rijen l = lesgroep_mensen(w, s->groep, w->vandaag);
    assert_int_equal(l.n, 2);
    for (int i = 0; i < l.n; i++) assert_true(str_find(l.at[i].naam, S("Kanarie")) < 0);
    assert_int_equal(lesgroep_mensen(w, s->vreemd, w->vandaag).n, 0);
    int n;
    const i64 *getoond = db_getoond(w->db, &n, NULL);
    assert_int_equal(n, 2); /* so inzage gets a row of both */
    for (int i = 0; i < n; i++) assert_true(getoond[i] != s->wie[KANARIE].v);
    persoon p;
    assert_false(HAAL(w, persoon, s->wie[SAMUEL], &p));
    assert_int_equal(BIJ(w, uren, persoon_id, s->wie[SAMUEL]).n, 0);
    assert_int_equal(BIJ(w, aanwezigheid, persoon_id, s->wie[KANARIE]).n, 0);
    return true;
}

static bool taak_gemist(werk *w, persoon_id id)
{
    taakregel_rijen t = taken_van_persoon(w, id);
    for (int i = 0; i < t.n; i++)
        if (code_is(t.at[i].soort, TAAK_AANWEZIGHEID)) return true;
    return false;
}

static bool er_is_een_taak(werk *w, void *arg)
{
    stel *s = arg;
    assert_true(taak_gemist(w, s->wie[SAMUEL]));
    assert_true(date_same(lessen_gemist_sinds(w, s->wie[SAMUEL]), date_ymd(2026, 11, 18)));
    assert_false(taak_gemist(w, s->wie[AMAL]));
    return true;
}

static bool er_is_geen_taak(werk *w, void *arg)
{
    stel *s = arg;
    assert_false(taak_gemist(w, s->wie[SAMUEL]));
    return true;
}

static void test_aanwezig(void **state)
{
    (void)state;
    kantoor_proef x = kantoor_proef_begin();
    stel s = begin(&x);
    assert_true(lees(&x, x.school, school_ziet, &s));
    assert_false(schrijf(&x, x.school, weigert_lessen, &s));
    s.dag = date_ymd(2026, 11, 18);
    stuur(&x, &s, UREN_AFGEMELD, 2);
    stuur(&x, &s, UREN_AFGEMELD, 0); /* sent twice: nothing new */
    stuur(&x, &s, UREN_AANWEZIG, 1);
    stuur(&x, &s, UREN_AFWEZIG, 1);
    assert_true(lees(&x, x.sanne, er_is_geen_taak, &s)); /* one lesson missed */
    s.dag = date_ymd(2026, 11, 23);
    assert_true(schrijf(&x, x.school, leg_vast, &s));
    assert_true(lees(&x, x.sanne, er_is_een_taak, &s));
    s.hoe = UREN_AANWEZIG;
    assert_true(schrijf(&x, x.sanne, leg_vast, &s)); /* staff correct it */
    assert_true(lees(&x, x.sanne, er_is_geen_taak, &s));
    kantoor_proef_eind(&x);
}

/* Which lesson is the last one, and which comes next. */
static void test_lesdag(void **state)
{
    (void)state;
    les lessen[] = {week_overdag[0], week_overdag[1]};
    lesgroep_geheel g = {.g.van = date_ymd(2026, 9, 1), .g.tot = date_ymd(2026, 12, 1),
        .les = {lessen, 2}};
    const date ma = date_ymd(2026, 11, 23), wo = date_ymd(2026, 11, 18), geen = {0};
    assert_true(date_same(lesgroep_lesdag(&g, ma), ma));
    assert_true(date_same(lesgroep_lesdag(&g, date_plus(ma, -1)), wo));
    assert_true(date_same(lesgroep_lesdag(&g, date_ymd(2026, 9, 1)), geen));
    assert_true(date_same(lesgroep_lesdag_na(&g, wo, ma), ma));
    assert_true(date_same(lesgroep_lesdag_na(&g, ma, ma), geen));
    assert_int_equal(lesgroep_minuten(&g, date_ymd(2026, 11, 30)), 180);
    assert_int_equal(lesgroep_minuten(&g, date_ymd(2026, 12, 2)), 0); /* after the period */
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_groep),
        cmocka_unit_test(test_deelname),
        cmocka_unit_test(test_botsing),
        cmocka_unit_test(test_aanwezig),
        cmocka_unit_test(test_lesdag),
    };
    return KANTOOR_DRAAI("casework_les", tests);
}
