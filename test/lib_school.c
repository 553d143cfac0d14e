/* lib_school.c: two language schools for tests. */
#include "test/lib_school.h"

const char *const school_namen[MENSEN] = {"Samuel Kidane", "Amal Haddad", "Kanarie Nooittezien"};

date dag(int maand, int d) { return date_ymd(2026, maand, d); }

static lesgroep_id groep_erbij(werk *w, organisatie_id school, const char *naam, int weekdag,
                               int van)
{
    lesgroep g = {.organisatie_id = school, .naam = str_of(naam), .niveau = CODE(CEFR_A2),
        .leerroute = CODE(LEERROUTE_B), .plaatsen = NUM(3), .van = dag(9, 1)};
    const les l[] = {{.dag = CODE(MAANDAG), .van = tijd_hm(9, 0), .tot = tijd_hm(12, 0)},
        {.dag = CODE(weekdag), .van = tijd_hm(van, 0), .tot = tijd_hm(van + 3, 0)}};
    assert_true(lesgroep_bewaar(w, &g, UINT64_MAX, l, 2, NULL));
    return lesgroep_id_van(&g);
}

static bool bouw(werk *w, void *arg)
{
    schoolstel *s = arg;
    organisatie o = {.naam = S("Taalhuis De Brug"), .soort = CODE(ORG_TAALSCHOOL)};
    assert_true(organisatie_bewaar(w, &o, UINT64_MAX, NULL, NULL));
    s->andere = organisatie_id_van(&o);
    s->groep = groep_erbij(w, s->x->taalschool, "A2-b", WOENSDAG, 13);
    s->avond = groep_erbij(w, s->x->taalschool, "A2-d", DONDERDAG, 18);
    s->vreemd = groep_erbij(w, s->andere, "Geheime groep", WOENSDAG, 13);
    for (int i = 0; i < MENSEN; i++) {
        persoon p = {.naam = str_of(school_namen[i]), .doelgroep = CODE(DOELGROEP_STATUSHOUDER)};
        s->wie[i] = persoon_aanmelden(w, &p, BRON_GESPREK);
        lesgroep_id in = i == KANARIE ? s->vreemd : s->groep;
        lesdeelname d = {.persoon_id = s->wie[i], .lesgroep_id = in, .van = dag(9, 1)};
        assert_true(deelname_begin(w, &d, (lesdeelname_id){0}, NULL, NULL));
        s->deelname[i] = lesdeelname_id_van(&d);
    }
    return true;
}

schoolstel school_begin(kantoor_proef *x)
{
    schoolstel s = {.x = x};
    *x = kantoor_proef_begin();
    assert_true(schrijf(x, x->sanne, bouw, &s));
    return s;
}


lesuitval school_uitval(const schoolstel *s, date op, int van)
{
    return (lesuitval){.lesgroep_id = s->groep, .datum = op, .van = tijd_hm(van, 0),
        .oorzaak = CODE(UITVAL_DOCENT)};
}

bool school_laat_uitvallen(werk *w, void *arg)
{
    schoolstel *s = arg;
    s->u = school_uitval(s, dag(11, 16), 9);
    s->u.inhaal = dag(11, 21);
    s->u.inhaal_van = tijd_hm(10, 0);
    s->u.inhaal_tot = tijd_hm(12, 0);
    return lesuitval_bewaar(w, &s->u, UINT64_MAX, &s->g);
}

bool school_leg_vast(werk *w, schoolstel *s, date op, int hoe, int oorzaak)
{
    int anders;
    const aanwezige wie = {s->wie[SAMUEL], hoe, oorzaak};
    w->p->n = 0;
    return aanwezigheid_leg_vast(w, s->groep, op, &wie, 1, &anders);
}

bool school_week(werk *w, void *arg)
{
    schoolstel *s = arg;
    assert_false(school_leg_vast(w, s, dag(11, 16), UREN_AANWEZIG, 0));
    assert_true(school_leg_vast(w, s, dag(11, 21), UREN_AANWEZIG, 0));
    assert_true(school_leg_vast(w, s, dag(11, 21), UREN_AANWEZIG, 0));
    assert_true(school_leg_vast(w, s, dag(11, 23), UREN_AFWEZIG, VERZUIM_WERK));
    w->p->n = 0;
    assert_false(lesuitval_weg(w, lesuitval_id_van(&s->u), NULL)); /* the other one was given */
    lesuitval al = school_uitval(s, dag(11, 23), 9);
    w->p->n = 0;
    assert_false(lesuitval_bewaar(w, &al, UINT64_MAX, NULL)); /* its attendance is recorded */
    w->p->n = 0;
    return true;
}

bool school_toets(werk *w, void *arg)
{
    schoolstel *s = arg;
    int anders;
    toetsrij rij[] = {{s->wie[SAMUEL], {CEFR_A1, CEFR_A2, 0, CEFR_A2}},
        {s->wie[AMAL], {0, 0, 0, 0}}};
    assert_true(toets_leg_vast(w, s->groep, dag(11, 18), rij, 2, &anders));
    assert_int_equal(anders, 3);
    assert_true(toets_leg_vast(w, s->groep, dag(11, 18), rij, 2, &anders));
    assert_int_equal(anders, 0);
    rij[0].niveau[0] = CEFR_A2; /* a mistake is put right, not added */
    assert_true(toets_leg_vast(w, s->groep, dag(11, 18), rij, 2, &anders));
    assert_int_equal(anders, 1);
    assert_int_equal(toets_op(w, s->wie[SAMUEL], dag(11, 18)).niveau[0], CEFR_A2);
    assert_false(toets_leg_vast(w, s->groep, dag(11, 24), rij, 2, &anders)); /* a day to come */
    w->p->n = 0;
    toetsrij kanarie = {s->wie[KANARIE], {CEFR_A1, 0, 0, 0}};
    assert_false(toets_leg_vast(w, s->groep, dag(11, 18), &kanarie, 1, &anders));
    w->p->n = 0;
    assert_int_equal(leerling_niveaus(w, s->wie[KANARIE]).n, 0);
    assert_int_equal(leerling_niveaus(w, s->wie[SAMUEL]).n, 3);
    return true;
}

bool school_vraag(werk *w, void *arg)
{
    schoolstel *s = arg;
    lesverzoek v = {.persoon_id = s->wie[SAMUEL], .lesgroep_id = s->groep};
    assert_false(lesverzoek_maak(w, &v, NULL));
    assert_non_null(problem_at(w->p, "tekst"));
    w->p->n = 0;
    v.tekst = S("Kan niet op woensdag van 13.00 tot 16.00 uur.");
    assert_true(lesverzoek_maak(w, &v, NULL));
    s->verzoek = lesverzoek_id_van(&v);
    lesverzoek nog = {.persoon_id = s->wie[SAMUEL], .lesgroep_id = s->groep, .tekst = S("Nog")};
    assert_false(lesverzoek_maak(w, &nog, NULL));
    w->p->n = 0;
    nog.lesgroep_id = s->vreemd; /* not his group */
    assert_false(lesverzoek_maak(w, &nog, NULL));
    w->p->n = 0;
    lesverzoek kanarie = {
        .persoon_id = s->wie[KANARIE], .lesgroep_id = s->vreemd, .tekst = S("Geheim")};
    return lesverzoek_maak(w, &kanarie, NULL);
}

bool school_ongedaan(werk *w, void *arg)
{
    schoolstel *s = arg;
    return ongedaan_maken(w, s->g);
}
