/* Other groups, hours and seats of a school; and that it sees and changes nothing of another one.
 * On each engine. */
#include "test/lib_school.h"

/* ---- another group, hours, work ---- */

static bool naar_avond(werk *w, void *arg)
{
    schoolstel *s = arg;
    lesdeelname d = {.persoon_id = s->wie[SAMUEL], .lesgroep_id = s->avond, .van = dag(11, 30)};
    return deelname_begin(w, &d, s->deelname[SAMUEL], NULL, &s->g);
}

static bool zit_in_avond(werk *w, void *arg)
{
    schoolstel *s = arg;
    leerlingregel_rijen oud = lesgroep_mensen(w, s->groep, dag(11, 30));
    leerlingregel_rijen nieuw = lesgroep_mensen(w, s->avond, dag(11, 30));
    s->ja = oud.n == 1 && nieuw.n == 1 && nieuw.at[0].persoon_id.v == s->wie[SAMUEL].v;
    return true;
}

static bool steelt(werk *w, void *arg) /* a pupil of another school */
{
    schoolstel *s = arg;
    lesdeelname d = {.persoon_id = s->wie[KANARIE], .lesgroep_id = s->avond, .van = dag(11, 30)};
    return deelname_begin(w, &d, s->deelname[KANARIE], NULL, &s->g);
}

static void leerling_gaat_naar_andere_groep(void **state)
{
    (void)state;
    kantoor_proef x;
    schoolstel s = school_begin(&x);
    assert_false(schrijf(&x, x.school, steelt, &s));
    assert_true(schrijf(&x, x.school, naar_avond, &s));
    assert_true(lees(&x, x.school, zit_in_avond, &s) && s.ja);
    assert_false(schrijf(&x, x.sanne, school_ongedaan, &s)); /* the school did it */
    assert_true(schrijf(&x, x.school, school_ongedaan, &s)); /* both steps go back */
    assert_true(lees(&x, x.school, zit_in_avond, &s) && !s.ja);
    kantoor_proef_eind(&x);
    s = school_begin(&x);
    assert_true(schrijf(&x, x.sanne, naar_avond, &s));
    assert_true(lees(&x, x.sanne, zit_in_avond, &s) && s.ja);
    assert_true(schrijf(&x, x.sanne, school_ongedaan, &s)); /* both steps go back */
    assert_true(lees(&x, x.sanne, zit_in_avond, &s) && !s.ja);
    kantoor_proef_eind(&x);
}

static bool werkt(werk *w, void *arg)
{
    schoolstel *s = arg;
    const plek_dienst d[] = {
        {.dag = CODE(WOENSDAG), .van = tijd_hm(8, 0), .tot = tijd_hm(14, 0)},
        {.dag = CODE(VRIJDAG), .van = tijd_hm(8, 0), .tot = tijd_hm(14, 0)}};
    plek_dienst nacht = {.dag = CODE(ZONDAG), .van = tijd_hm(23, 0), .tot = tijd_hm(9, 30)};
    plek p = {.organisatie_id = s->x->werkgever, .soort = CODE(PLEK_LEERWERK),
        .functie = S("Geheim werk"), .aantal = NUM(9)};
    plek_bijlage bij = {.dienst = d, .ndienst = 2};
    assert_true(plek_bewaar(w, &p, UINT64_MAX, &bij, NULL));
    nacht.plek_id = plek_id_van(&p);
    assert_true(db_add(w->db, &w->t, &plek_dienst_entity, &nacht));
    for (int i = 0; i < MENSEN; i += KANARIE) {
        plaatsing ps = {.persoon_id = s->wie[i], .plek_id = plek_id_van(&p), .uren = NUM(16),
            .contract = CODE(CONTRACT_GEEN), .van = dag(9, 1)};
        assert_true(db_add(w->db, &w->t, &plaatsing_entity, &ps));
    }
    return true;
}

static bool ziet_wie_werkt(werk *w, void *arg)
{
    schoolstel *s = arg;
    werkbotsing_rijen b = leerlingen_met_werk(w);
    assert_int_equal(b.n, 2); /* Wednesday, and Monday morning after the night */
    for (int i = 0; i < b.n; i++) assert_int_equal(b.at[i].persoon_id.v, s->wie[SAMUEL].v);
    assert_int_equal(b.at[0].dag.i, MAANDAG);
    assert_int_equal(b.at[1].dag.i, WOENSDAG);
    return true;
}

/* ---- does a group fit ---- */

static bool zorgt(werk *w, void *arg)
{
    schoolstel *s = arg;
    for (int dag = MAANDAG; dag <= ZONDAG; dag++) {
        beschikbaarheid b = {.persoon_id = s->wie[AMAL], .dag = CODE(dag),
            .van = tijd_hm(16, 0), .tot = tijd_hm(23, 0), .soort = CODE(BESCHIKBAAR_ZORG)};
        assert_true(db_add(w->db, &w->t, &beschikbaarheid_entity, &b));
    }
    return true;
}

/* On the Thursday evening of the second week. */
static bool heeft_gesprek(werk *w, void *arg)
{
    schoolstel *s = arg;
    gesprek g = {.persoon_id = s->wie[AMAL], .soort = CODE(GESPREK_VOORTGANG),
        .datum = dag(12, 10), .van = tijd_hm(17, 0), .tot = tijd_hm(19, 0)};
    return db_add(w->db, &w->t, &gesprek_entity, &g) != 0;
}

static groeppast past_in(werk *w, persoon_id wie, lesgroep_id weg, lesgroep_id naar)
{
    lesgroepregel g = {.id = naar};
    return *groepen_passen(w, wie, weg, dag(11, 30), &g, 1);
}

static bool past_zonder_iets(werk *w, void *arg)
{
    schoolstel *s = arg;
    assert_int_equal(past_in(w, s->wie[AMAL], s->groep, s->avond), GROEP_PAST);
    assert_int_equal(past_in(w, s->wie[AMAL], s->groep, s->groep), GROEP_PAST);
    assert_int_equal(past_in(w, s->wie[SAMUEL], s->groep, s->groep), GROEP_WERK);
    assert_int_equal(past_in(w, s->wie[SAMUEL], s->groep, s->avond), GROEP_WERK); /* the night */
    return true;
}

/* Care, or an appointment of these two weeks; work is said first. */
static bool past_niet(werk *w, void *arg)
{
    schoolstel *s = arg;
    assert_int_equal(past_in(w, s->wie[AMAL], s->groep, s->avond), GROEP_ANDERS);
    assert_int_equal(past_in(w, s->wie[SAMUEL], s->groep, s->avond), GROEP_WERK);
    return true;
}

/* Of whom it does not teach, a school hears nothing. */
static bool weet_niet_of_het_past(werk *w, void *arg)
{
    schoolstel *s = arg;
    assert_int_equal(past_in(w, s->wie[KANARIE], s->vreemd, s->avond), GROEP_ONBEKEND);
    return true;
}

static void zegt_of_een_groep_past(void **state)
{
    (void)state;
    kantoor_proef x;
    schoolstel s = school_begin(&x);
    assert_true(schrijf(&x, x.sanne, werkt, &s));
    assert_true(lees(&x, x.school, past_zonder_iets, &s));
    assert_true(lees(&x, x.sanne, past_zonder_iets, &s));
    assert_true(schrijf(&x, x.sanne, heeft_gesprek, &s));
    assert_true(lees(&x, x.school, past_niet, &s));
    assert_true(schrijf(&x, x.sanne, zorgt, &s));
    assert_true(lees(&x, x.school, past_niet, &s));
    assert_true(lees(&x, x.sanne, past_niet, &s));
    assert_true(lees(&x, x.school, weet_niet_of_het_past, &s));
    kantoor_proef_eind(&x);
}

static bool ziet_factuur(werk *w, void *arg)
{
    (void)arg;
    lesurenregel_rijen u = lesuren(w, dag(10, 1), date_ymd(2027, 1, 1));
    assert_int_equal(u.n, 1);
    assert_int_equal(u.at[0].lessen.n, 2);
    assert_int_equal(u.at[0].aanwezig.n, 120);
    assert_int_equal(u.at[0].afwezig.n, 180);
    assert_int_equal(u.at[0].afgemeld.n, 0);
    assert_string_equal(arena_c(w->a, u.at[0].naam), school_namen[SAMUEL]);
    assert_int_equal(lesuren(w, dag(7, 1), dag(10, 1)).n, 0);
    verzuimregel_rijen v = verzuim_door_werk(w, dag(10, 1));
    assert_int_equal(v.n, 1);
    assert_int_equal(v.at[0].keer.n, 1);
    return true;
}

static bool ziet_niets(werk *w, void *arg)
{
    schoolstel *s = arg;
    leerlingregel l;
    lesdeelname d;
    assert_int_equal(lesuren(w, dag(10, 1), date_ymd(2027, 1, 1)).n, 0);
    assert_int_equal(verzuim_door_werk(w, dag(10, 1)).n, 0);
    for (int i = 0; i < MENSEN; i++) {
        bool eigen = i == KANARIE;
        assert_int_equal(leerling_lees(w, s->deelname[i], &l, &d), eigen);
        assert_int_equal(BIJ(w, lesdeelname, persoon_id, s->wie[i]).n, eigen);
        assert_int_equal(leerling_niveaus(w, s->wie[i]).n, 0);
        assert_int_equal(BIJ(w, plaatsing, persoon_id, s->wie[i]).n, 0);
    }
    werkbotsing_rijen b = leerlingen_met_werk(w);
    assert_int_equal(b.n, 2);
    assert_int_equal(b.at[0].persoon_id.v, s->wie[KANARIE].v);
    return true;
}

static void uren_en_werk(void **state)
{
    (void)state;
    kantoor_proef x;
    schoolstel s = school_begin(&x);
    assert_true(schrijf(&x, x.sanne, werkt, &s));
    assert_true(lees(&x, x.school, ziet_wie_werkt, &s));
    assert_true(schrijf(&x, x.school, school_laat_uitvallen, &s));
    assert_true(schrijf(&x, x.school, school_week, &s));
    assert_true(schrijf(&x, x.school, school_toets, &s));
    assert_true(lees(&x, x.school, ziet_factuur, &s));
    kantoor_proef_eind(&x);
}

/* An account of the other school, with its own people and nothing else. */
static bool account(werk *w, void *arg)
{
    schoolstel *s = arg;
    gebruiker g = {.inlognaam = S("brug"), .naam = S("Els"), .rol = CODE(ROL_TAALSCHOOL),
        .organisatie_id = s->andere};
    assert_true(db_add(w->db, &w->t, &gebruiker_entity, &g));
    s->x->ander_team = g.kop.id;
    return true;
}

static void school_ziet_geen_ander(void **state)
{
    (void)state;
    kantoor_proef x;
    schoolstel s = school_begin(&x);
    assert_true(schrijf(&x, x.sanne, werkt, &s));
    assert_true(schrijf(&x, x.school, school_laat_uitvallen, &s));
    assert_true(schrijf(&x, x.school, school_week, &s));
    assert_true(schrijf(&x, x.school, school_toets, &s));
    assert_true(schrijf(&x, x.sanne, school_vraag, &s));
    assert_true(schrijf(&x, x.sanne, account, &s));
    toegang brug = {.gebruiker = x.ander_team, .rol = ROL_TAALSCHOOL, .doel = DOEL_TAAL,
        .organisatie = s.andere.v};
    assert_true(lees(&x, brug, ziet_niets, &s));
    kantoor_proef_eind(&x);
}

/* ---- seats ---- */

static bool plaatsen_van_anderen(werk *w, void *arg)
{
    schoolstel *s = arg;
    lesgroep_geheel g;
    assert_true(lesgroep_lees(w, s->groep, &g));
    g.g.anderen = NUM(2); /* two people and two others in three seats */
    assert_false(lesgroep_bewaar(w, &g.g, UINT64_MAX, g.les.at, g.les.n, NULL));
    assert_non_null(problem_at(w->p, "plaatsen"));
    w->p->n = 0;
    g.g.anderen = NUM(1);
    assert_true(lesgroep_bewaar(w, &g.g, UINT64_MAX, g.les.at, g.les.n, NULL));
    assert_true(lesgroep_lees(w, s->groep, &g));
    assert_int_equal(g.bezet, 3);
    lesdeelname d = {.persoon_id = s->wie[KANARIE], .lesgroep_id = s->groep, .van = dag(11, 30)};
    assert_false(deelname_begin(w, &d, (lesdeelname_id){0}, NULL, NULL)); /* full */
    w->p->n = 0;
    return true;
}

static void anderen_bezetten_plaatsen(void **state)
{
    (void)state;
    kantoor_proef x;
    schoolstel s = school_begin(&x);
    assert_true(schrijf(&x, x.sanne, plaatsen_van_anderen, &s));
    kantoor_proef_eind(&x);
}

/* ---- kinds of hours ---- */

static bool soort_uren(werk *w, void *arg)
{
    schoolstel *s = arg;
    const struct { int soort, laaggeletterd, route, uren; } t[] = {
        {0, NEE, LEERROUTE_B, UREN_NT2},   {LES_NT2, JA, LEERROUTE_Z, UREN_NT2},
        {0, JA, LEERROUTE_Z, UREN_ALFA},   {LES_ALFA, NEE, LEERROUTE_B, UREN_ALFA},
        {LES_KNM, JA, LEERROUTE_Z, UREN_KNM}};
    for (int i = 0; i < (int)countof(t); i++) {
        lesgroep_geheel g;
        persoon p;
        date op = date_plus(dag(10, 5), 7 * i);
        assert_true(lesgroep_lees(w, s->groep, &g));
        g.g.soort = CODE(t[i].soort);
        g.g.leerroute = CODE(t[i].route);
        assert_true(lesgroep_bewaar(w, &g.g, UINT64_MAX, g.les.at, g.les.n, NULL));
        assert_true(HAAL(w, persoon, s->wie[SAMUEL], &p));
        p.laaggeletterd = CODE(t[i].laaggeletterd);
        assert_true(db_save(w->db, &w->t, &persoon_entity, &p, UINT64_MAX, NULL));
        assert_true(school_leg_vast(w, s, op, UREN_AANWEZIG, 0));
        uren_rijen u = BIJ(w, uren, persoon_id, s->wie[SAMUEL]);
        assert_int_equal(u.n, i + 1);
        if (u.at[i].soort.i != t[i].uren) fail_msg("row %d: %d", i, u.at[i].soort.i);
    }
    return true;
}

static void uren_naar_soort_les(void **state)
{
    (void)state;
    kantoor_proef x;
    schoolstel s = school_begin(&x);
    assert_true(schrijf(&x, x.sanne, soort_uren, &s));
    kantoor_proef_eind(&x);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(leerling_gaat_naar_andere_groep),
        cmocka_unit_test(zegt_of_een_groep_past),
        cmocka_unit_test(uren_en_werk),
        cmocka_unit_test(school_ziet_geen_ander),
        cmocka_unit_test(anderen_bezetten_plaatsen),
        cmocka_unit_test(uren_naar_soort_les),
    };
    return KANTOOR_DRAAI("casework_school_uren", tests);
}
