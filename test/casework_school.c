/* The day of a language school: cancelled lessons, holidays, tests, requests. On each engine. */
#include "test/lib_school.h"

/* ---- cancelled lessons ---- */

static bool weigert_uitval(werk *w, void *arg)
{
    schoolstel *s = arg;
    const struct { const char *wat; date op; int van; date inhaal; int iv, it; const char *veld; }
    t[] = {
        {"not a day of the group", dag(11, 24), 9, {0}, 0, 0, "datum"},
        {"another time", dag(11, 30), 10, {0}, 0, 0, "datum"},
        {"an inhaalles without time", dag(11, 30), 9, dag(12, 1), 0, 0, "inhaal_van"},
        {"an inhaalles without end", dag(11, 30), 9, dag(12, 1), 9, 0, "inhaal_tot"},
        {"ends before it begins", dag(11, 30), 9, dag(12, 1), 12, 9, "inhaal_tot"},
        {"on another lesson of the group", dag(11, 30), 9, dag(12, 2), 15, 18, "inhaal"},
    };
    for (size_t i = 0; i < countof(t); i++) {
        lesuitval u = school_uitval(s, t[i].op, t[i].van);
        u.inhaal = t[i].inhaal;
        u.inhaal_van = t[i].iv ? tijd_hm(t[i].iv, 0) : (tijd){0};
        u.inhaal_tot = t[i].it ? tijd_hm(t[i].it, 0) : (tijd){0};
        w->p->n = 0;
        if (lesuitval_bewaar(w, &u, UINT64_MAX, NULL) || !problem_at(w->p, t[i].veld))
            fail_msg("%s", t[i].wat);
    }
    w->p->n = 0;
    lesuitval vreemd = school_uitval(s, dag(11, 30), 9);
    vreemd.lesgroep_id = s->vreemd;
    assert_int_equal(lesuitval_bewaar(w, &vreemd, UINT64_MAX, NULL), w->t.rol != ROL_TAALSCHOOL);
    return false;
}

static int minuten(werk *w, persoon_id wie, int stand)
{
    int som = 0;
    uren_rijen u = BIJ(w, uren, persoon_id, wie);
    for (int i = 0; i < u.n; i++)
        if (code_is(u.at[i].aanwezig, stand)) som += (int)u.at[i].minuten.n;
    return som;
}

static bool ziet_uren(werk *w, void *arg)
{
    schoolstel *s = arg;
    uren_rijen u = BIJ(w, uren, persoon_id, s->wie[SAMUEL]);
    assert_int_equal(u.n, 2);
    assert_int_equal(minuten(w, s->wie[SAMUEL], UREN_AANWEZIG), 120);
    assert_int_equal(minuten(w, s->wie[SAMUEL], UREN_AFWEZIG), 180);
    for (int i = 0; i < u.n; i++) assert_int_equal(u.at[i].soort.i, UREN_NT2);
    return true;
}

static bool corrigeert(werk *w, void *arg)
{
    return school_leg_vast(w, arg, dag(11, 23), UREN_AFGEMELD, VERZUIM_AFSPRAAK);
}

static bool ziet_correctie(werk *w, void *arg)
{
    schoolstel *s = arg;
    aanwezigheid_rijen a = BIJ(w, aanwezigheid, persoon_id, s->wie[SAMUEL]);
    assert_int_equal(a.n, 2);
    assert_int_equal(a.at[1].oorzaak.i, VERZUIM_AFSPRAAK);
    assert_int_equal(BIJ(w, uren, persoon_id, s->wie[SAMUEL]).n, 2);
    assert_int_equal(minuten(w, s->wie[SAMUEL], UREN_AFGEMELD), 180);
    assert_int_equal(minuten(w, s->wie[SAMUEL], UREN_AFWEZIG), 0);
    return true;
}

static void les_valt_uit_en_wordt_ingehaald(void **state)
{
    (void)state;
    kantoor_proef x;
    schoolstel s = school_begin(&x);
    assert_false(schrijf(&x, x.school, weigert_uitval, &s));
    assert_false(schrijf(&x, x.sanne, weigert_uitval, &s));
    assert_true(schrijf(&x, x.school, school_laat_uitvallen, &s));
    assert_false(schrijf(&x, x.school, school_laat_uitvallen, &s)); /* it is called off already */
    assert_true(schrijf(&x, x.school, school_week, &s));
    assert_true(lees(&x, x.sanne, ziet_uren, &s));
    assert_true(schrijf(&x, x.school, corrigeert, &s));
    assert_true(lees(&x, x.sanne, ziet_correctie, &s));
    kantoor_proef_eind(&x);
}

static bool heeft_les(werk *w, void *arg)
{
    schoolstel *s = arg;
    lesgroep_geheel g;
    assert_true(lesgroep_lees(w, s->groep, &g));
    s->ja = lesgroep_minuten(&g, dag(11, 16)) == 180;
    return true;
}

static void uitval_kan_terug(void **state)
{
    (void)state;
    kantoor_proef x;
    schoolstel s = school_begin(&x);
    assert_true(schrijf(&x, x.school, school_laat_uitvallen, &s));
    assert_true(lees(&x, x.school, heeft_les, &s));
    assert_false(s.ja);
    assert_false(schrijf(&x, x.sanne, school_ongedaan, &s)); /* not hers to undo */
    assert_true(schrijf(&x, x.school, school_ongedaan, &s));
    assert_true(lees(&x, x.school, heeft_les, &s));
    assert_true(s.ja);
    kantoor_proef_eind(&x);
}

/* ---- holidays ---- */

static bool vakantie(werk *w, void *arg)
{
    schoolstel *s = arg;
    lesgroep_geheel g;
    lesvakantie v = {.organisatie_id = s->andere, .naam = S("Kerstvakantie"), .van = dag(12, 19),
        .tot = date_ymd(2027, 1, 4)};
    assert_true(lesvakantie_bewaar(w, &v, NULL)); /* its own school, whatever the row says */
    assert_int_equal(v.organisatie_id.v, s->x->taalschool.v);
    assert_true(lesgroep_lees(w, s->groep, &g));
    assert_int_equal(lesgroep_minuten(&g, dag(12, 21)), 0);
    assert_int_equal(lesgroep_minuten(&g, date_ymd(2027, 1, 4)), 180);
    lesvakantie dubbel = {.naam = S("Oud en nieuw"), .van = dag(12, 31), .tot = dag(12, 31)};
    assert_false(lesvakantie_bewaar(w, &dubbel, NULL));
    assert_non_null(problem_at(w->p, "tot"));
    w->p->n = 0;
    dubbel.tot = date_ymd(2027, 1, 2);
    assert_false(lesvakantie_bewaar(w, &dubbel, NULL));
    assert_non_null(problem_at(w->p, "van"));
    w->p->n = 0;
    assert_int_equal(lesvakanties(w, s->andere).n, 0);
    assert_true(lesvakantie_weg(w, lesvakantie_id_van(&v), NULL));
    assert_true(lesgroep_lees(w, s->groep, &g));
    assert_int_equal(lesgroep_minuten(&g, dag(12, 21)), 180);
    return true;
}

static void school_heeft_vakantie(void **state)
{
    (void)state;
    kantoor_proef x;
    schoolstel s = school_begin(&x);
    assert_true(schrijf(&x, x.school, vakantie, &s));
    kantoor_proef_eind(&x);
}

/* ---- tests ---- */

static bool ziet_toets(werk *w, void *arg)
{
    schoolstel *s = arg;
    taalmeting_rijen t = BIJ(w, taalmeting, persoon_id, s->wie[SAMUEL]);
    assert_int_equal(t.n, 3);
    for (int i = 0; i < t.n; i++) assert_int_equal(t.at[i].bron.i, TAALBRON_TOETS);
    for (int i = 1; i < t.n; i++) assert_true(t.at[i].kop.door == s->x->school.gebruiker);
    assert_int_equal(BIJ(w, herkomst, persoon_id, s->wie[SAMUEL]).n > 0, 1);
    return true;
}

static void groep_doet_een_toets(void **state)
{
    (void)state;
    kantoor_proef x;
    schoolstel s = school_begin(&x);
    assert_true(schrijf(&x, x.school, school_toets, &s));
    assert_true(lees(&x, x.sanne, ziet_toets, &s));
    kantoor_proef_eind(&x);
}

/* ---- requests ---- */

static bool antwoord(werk *w, void *arg)
{
    schoolstel *s = arg;
    verzoekregel_rijen v = lesverzoeken(w);
    assert_int_equal(v.n, 1);
    assert_string_equal(arena_c(w->a, v.at[0].naam), school_namen[SAMUEL]);
    assert_false(lesverzoek_antwoord(w, s->verzoek, 0, (lesgroep_id){0}, S("")));
    w->p->n = 0;
    assert_false(lesverzoek_antwoord(w, s->verzoek, VERZOEK_GROEP, s->vreemd, S("")));
    w->p->n = 0;
    assert_true(lesverzoek_antwoord(w, s->verzoek, VERZOEK_GROEP, s->avond, S("Vanaf maandag")));
    assert_false(lesverzoek_antwoord(w, s->verzoek, VERZOEK_NEE, (lesgroep_id){0}, S("")));
    w->p->n = 0;
    return true;
}

static bool hoort_antwoord(werk *w, void *arg)
{
    schoolstel *s = arg;
    lesverzoek_rijen v = BIJ(w, lesverzoek, persoon_id, s->wie[SAMUEL]);
    assert_int_equal(v.n, 1);
    assert_int_equal(v.at[0].stand.i, VERZOEK_GROEP);
    assert_int_equal(v.at[0].naar.v, s->avond.v);
    taakregel_rijen t = taken_van_persoon(w, s->wie[SAMUEL]);
    s->ja = false;
    for (int i = 0; i < t.n; i++)
        s->ja |= str_find(t.at[i].tekst, S("Ja, in een andere groep: A2-d")) >= 0;
    return true;
}

static void gemeente_vraagt_en_school_antwoordt(void **state)
{
    (void)state;
    kantoor_proef x;
    schoolstel s = school_begin(&x);
    assert_true(schrijf(&x, x.sanne, school_vraag, &s));
    assert_true(schrijf(&x, x.school, antwoord, &s));
    assert_true(lees(&x, x.sanne, hoort_antwoord, &s));
    assert_true(s.ja);
    kantoor_proef_eind(&x);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(les_valt_uit_en_wordt_ingehaald),
        cmocka_unit_test(uitval_kan_terug),
        cmocka_unit_test(school_heeft_vakantie),
        cmocka_unit_test(groep_doet_een_toets),
        cmocka_unit_test(gemeente_vraagt_en_school_antwoordt),
    };
    return KANTOOR_DRAAI("casework_school", tests);
}
