#include "casework/les.h"

#include "base/lang.h"
#include "casework/taak.h"
#include "casework/vastleggen.h"
#include "casework/weekbeeld.h"

#define SELF lesgroepregel
LIJSTRIJ_DEF(lesgroepregel, LESGROEPREGEL_FIELDS)
#undef SELF
#define SELF lesregel
LIJSTRIJ_DEF(lesregel, LESREGEL_FIELDS)
#undef SELF
#define SELF leerlingregel
LIJSTRIJ_DEF(leerlingregel, LEERLINGREGEL_FIELDS, .mens = "persoon_id")
#undef SELF

static bool geweigerd(werk *w, const char *veld, const char *tekst)
{
    return problem_with(w->p, PROBLEM_GEWEIGERD, veld, tekst, (str){0});
}

static bool is_school(const werk *w) { return w->t.rol == ROL_TAALSCHOOL; }

static organisatie_id eigen_school(const werk *w)
{
    return (organisatie_id){is_school(w) ? w->t.organisatie : 0};
}

/* ---- reading ---- */

bool lesgroep_van_mij(const werk *w, const lesgroep *g)
{
    return !is_school(w) || (w->t.organisatie && g->organisatie_id.v == w->t.organisatie);
}

static bool komt_eerder(const les *x, const les *y)
{
    if (x->dag.i != y->dag.i) return x->dag.i < y->dag.i;
    return x->van.m < y->van.m;
}

static void orden(les_rijen l)
{
    for (int i = 1; i < l.n; i++)
        for (int k = i; k > 0 && komt_eerder(&l.at[k], &l.at[k - 1]); k--) {
            les wissel = l.at[k];
            l.at[k] = l.at[k - 1];
            l.at[k - 1] = wissel;
        }
}

/* Seats that are taken on a day: those of the programme, and those of others. */
static i64 bezet_op(werk *w, const lesgroep *g, date dag)
{
    return GETAL(w, LESGROEP_BEZET, AI(lesgroep, lesgroep_id_van(g)), A(dag, dag)) + g->anderen.n;
}

bool lesgroep_lees(werk *w, lesgroep_id id, lesgroep_geheel *uit)
{
    *uit = (lesgroep_geheel){0};
    if (!HAAL(w, lesgroep, id, &uit->g) || !lesgroep_van_mij(w, &uit->g)) {
        *uit = (lesgroep_geheel){0};
        return false;
    }
    HAAL(w, organisatie, uit->g.organisatie_id, &uit->school);
    uit->les = BIJ(w, les, lesgroep_id, id);
    orden(uit->les);
    uit->uitval = BIJ(w, lesuitval, lesgroep_id, id);
    uit->vakantie = BIJ(w, lesvakantie, organisatie_id, uit->g.organisatie_id);
    uit->bezet = bezet_op(w, &uit->g, w->vandaag);
    return true;
}

leskalender lesgroep_kalender(const lesgroep_geheel *g)
{
    return (leskalender){.groep = &g->g,
        .les = g->les.at,
        .nles = g->les.n,
        .uitval = g->uitval.at,
        .nuitval = g->uitval.n,
        .vakantie = g->vakantie.at,
        .nvakantie = g->vakantie.n};
}

lesgroepregel_rijen lesgroepen_lijst(werk *w)
{
    if (is_school(w) && !w->t.organisatie) return (lesgroepregel_rijen){0};
    return LIJST(
        w, lesgroepregel, LESGROEPEN, AI(organisatie, eigen_school(w)), A(vandaag, w->vandaag));
}

lesregel_rijen lesgroepen_lessen(werk *w)
{
    if (is_school(w) && !w->t.organisatie) return (lesregel_rijen){0};
    return LIJST(
        w, lesregel, LESGROEPEN_LESSEN, AI(organisatie, eigen_school(w)), A(vandaag, w->vandaag));
}

leerlingregel_rijen lesgroep_mensen(werk *w, lesgroep_id id, date dag)
{
    date sinds = date_plus(w->vandaag, -LES_TELT_DAGEN);
    if (is_school(w))
        return LIJST(
            w, leerlingregel, LEERLINGEN_SCHOOL, AI(lesgroep, id), A(dag, dag), A(sinds, sinds));
    return LIJST(w, leerlingregel, LEERLINGEN_STAF, AI(lesgroep, id), A(dag, dag), A(sinds, sinds));
}

/* ---- a group with its lessons ---- */

static bool lessen_kloppen(werk *w, const les *l, int n)
{
    int voor = w->p->n;
    if (n == 0) return problem_add(w->p, "les", N_("Vul minstens één les in: van en tot."));
    for (int i = 0; i < n; i++) {
        if (!tijd_is_set(l[i].van) || !tijd_is_set(l[i].tot) || l[i].tot.m <= l[i].van.m)
            problem_add(w->p, "les", N_("Een les moet eindigen na het begin. Kijk de tijden na."));
        for (int k = 0; k < i; k++)
            if (l[k].dag.i == l[i].dag.i && l[k].van.m < l[i].tot.m && l[i].van.m < l[k].tot.m)
                problem_add(w->p, "les", N_("Twee lessen op één dag vallen samen."));
    }
    return w->p->n == voor;
}

static bool is_gelijk(const les *x, const les *y)
{
    return x->dag.i == y->dag.i && x->van.m == y->van.m && x->tot.m == y->tot.m;
}

static bool staat_in(const les *l, const les *in, int n)
{
    for (int i = 0; i < n; i++)
        if (is_gelijk(l, &in[i])) return true;
    return false;
}

/* Lessons that stay keep their row. Gives how many came or went. */
static int vervang_lessen(werk *w, lesgroep_id id, const les *nieuw, int n)
{
    int anders = 0;
    les_rijen oud = BIJ(w, les, lesgroep_id, id);
    for (int i = 0; i < oud.n; i++) {
        if (staat_in(&oud.at[i], nieuw, n)) continue;
        db_terug(w->db, &w->t, &les_entity, oud.at[i].kop.id, 0);
        anders++;
    }
    for (int i = 0; i < n; i++) {
        if (staat_in(&nieuw[i], oud.at, oud.n)) continue;
        les l = {.lesgroep_id = id, .dag = nieuw[i].dag, .van = nieuw[i].van, .tot = nieuw[i].tot};
        db_add(w->db, &w->t, &les_entity, &l);
        anders++;
    }
    return anders;
}

static bool groep_mag(werk *w, lesgroep *g)
{
    organisatie o;
    if (is_school(w) && !g->kop.id) g->organisatie_id = eigen_school(w);
    if (!lesgroep_van_mij(w, g))
        return problem_with(w->p, PROBLEM_ONBEKEND, "", N_("Deze groep is er niet."), (str){0});
    if (!HAAL(w, organisatie, g->organisatie_id, &o))
        problem_add(w->p, "organisatie_id", N_("is verplicht. Kies een taalschool."));
    if (date_is_set(g->van) && date_is_set(g->tot) && !date_before(g->van, g->tot))
        problem_add(w->p, "tot", N_("moet na de eerste les liggen."));
    if (g->kop.id && g->plaatsen.is) {
        i64 bezet = bezet_op(w, g, w->vandaag);
        buf b = buf_new(w->a);
        buf_add_i64(&b, bezet);
        if (g->plaatsen.n < bezet)
            problem_with(w->p, PROBLEM_INVOER, "plaatsen",
                N_("Dat zijn te weinig plaatsen. Er zitten nu {} mensen in de groep."),
                buf_str(&b));
    }
    return verplicht_gevuld(&lesgroep_entity, g, w->p) && w->p->n == 0;
}

static bool groep_schrijf(werk *w, lesgroep *g, u64 velden, u64 *anders)
{
    *anders = velden;
    if (!g->kop.id) return db_add(w->db, &w->t, &lesgroep_entity, g) != 0;
    if (db_save(w->db, &w->t, &lesgroep_entity, g, velden, anders)) return true;
    return problem_with(w->p, PROBLEM_GEWIJZIGD, "",
        N_("Iemand anders heeft deze groep net gewijzigd. Kijk wat er nu staat."), (str){0});
}

/* Other times may clash with work: the tasks of who is in the group follow. */
static void taken_van_groep(werk *w, lesgroep_id id)
{
    leerlingregel_rijen l = lesgroep_mensen(w, id, w->vandaag);
    for (int i = 0; i < l.n; i++) taken_bijwerken(w, l.at[i].persoon_id);
}

bool lesgroep_bewaar(
    werk *w, lesgroep *g, u64 velden, const les *lessen, int n, gebeurtenis_id *geb)
{
    u64 anders = 0;
    i64 versie = g->kop.versie;
    bool goed = lessen_kloppen(w, lessen, n);
    if (!groep_mag(w, g) || !goed || !groep_schrijf(w, g, velden, &anders)) return false;
    int les_anders = vervang_lessen(w, lesgroep_id_van(g), lessen, n);
    if (!anders && !les_anders) return true;
    gebeurtenis_id id = gebeur(w, (gebeurtenis){.soort = CODE(GEB_LES),
                                      .organisatie_id = g->organisatie_id,
                                      .spoor = CODE(SPOOR_TAAL),
                                      .onderwerp = S("lesgroep"),
                                      .onderwerp_id = NUM(g->kop.id),
                                      .versie_voor = NUM(versie),
                                      .code1 = g->naam});
    if (geb) *geb = id;
    if (versie) taken_van_groep(w, lesgroep_id_van(g));
    return true;
}

/* ---- people in a group ---- */

static bool loopt(const lesdeelname *d, date dag)
{
    return !date_before(dag, d->van) && (!date_is_set(d->tot) || date_before(dag, d->tot));
}

static bool plaats_vrij(werk *w, const lesdeelname *d, const lesgroep_geheel *g)
{
    lesdeelname_rijen al = BIJ(w, lesdeelname, persoon_id, d->persoon_id);
    for (int i = 0; i < al.n; i++)
        if (al.at[i].lesgroep_id.v == d->lesgroep_id.v && loopt(&al.at[i], d->van))
            return geweigerd(w, "lesgroep_id", N_("is al de groep van deze persoon."));
    date dag = date_max(d->van, w->vandaag);
    i64 bezet = bezet_op(w, &g->g, dag);
    if (!g->g.plaatsen.is || bezet < g->g.plaatsen.n) return true;
    buf b = buf_new(w->a);
    buf_add_i64(&b, g->g.plaatsen.n);
    return problem_with(w->p, PROBLEM_GEWEIGERD, "lesgroep_id",
        N_("is vol: alle {} plaatsen zijn bezet. Kies een andere groep."), buf_str(&b));
}

static bool periode_past(werk *w, const lesdeelname *d, const lesgroep *g)
{
    char dag[DATE_TEXT];
    if (date_is_set(g->tot) && !date_before(d->van, g->tot))
        return problem_with(w->p, PROBLEM_INVOER, "van",
            N_("is te laat. De lessen van deze groep stoppen op {}."),
            arena_str(w->a, date_nl(g->tot, dag)));
    if (date_is_set(d->tot) && !date_before(d->van, d->tot))
        return problem_add(w->p, "tot", N_("moet na de begindatum liggen."));
    return true;
}

/* The first clash of lessons with work in the week of dag, as a sentence; empty: none. */
static str botsing_in_week(werk *w, persoon_id id, date dag)
{
    week k;
    if (!weekbeeld(w, id, dag, &k)) return (str){0};
    for (int i = 0; i < k.nbotsing; i++) {
        const botsing *b = &k.botsing[i];
        blok_soort een = k.blok[b->een].soort, ander = k.blok[b->ander].soort;
        if (een == BLOK_LES && ander == BLOK_DIENST) return zin_tekst(w->a, &b->zin);
    }
    return (str){0};
}

static vastlegging van_deelname(lesdeelname *d, const lesgroep *g, date dag)
{
    return (vastlegging){.e = &lesdeelname_entity,
        .rij = d,
        .velden = UINT64_MAX,
        .wie = d->persoon_id,
        .soort = GEB_LES,
        .spoor = SPOOR_TAAL,
        .code1 = g->naam,
        .datum1 = dag};
}

bool deelname_begin(werk *w, lesdeelname *d, lesdeelname_id oud, str *let_op, gebeurtenis_id *g)
{
    lesgroep_geheel groep;
    gebeurtenis_id begin = {0}, wissel = {0};
    if (let_op) *let_op = (str){0};
    if (!date_is_set(d->van)) problem_add(w->p, "van", N_("is verplicht. Vul de eerste les in."));
    if (!lesgroep_lees(w, d->lesgroep_id, &groep))
        problem_add(w->p, "lesgroep_id", N_("is verplicht. Kies een groep."));
    if (w->p->n || !periode_past(w, d, &groep.g) || !plaats_vrij(w, d, &groep)) return false;
    d->van = date_max(d->van, groep.g.van);
    werk samen = *w; /* out of one group and into the other go back together */
    if (oud.v && !w->samen) samen.samen = &wissel;
    if (oud.v && !deelname_eind(&samen, oud, d->van, NULL)) return false;
    vastlegging v = van_deelname(d, &groep.g, d->van);
    if (!vastleggen(&samen, &v, &begin)) return false;
    if (let_op) *let_op = botsing_in_week(w, d->persoon_id, date_max(d->van, w->vandaag));
    if (g) *g = wissel.v ? wissel : begin;
    return true;
}

bool deelname_eind(werk *w, lesdeelname_id id, date tot, gebeurtenis_id *g)
{
    lesdeelname d;
    lesgroep groep = {0};
    if (!HAAL(w, lesdeelname, id, &d))
        return problem_with(w->p, PROBLEM_ONBEKEND, "", N_("Deze deelname is er niet."), (str){0});
    if (!date_is_set(tot)) return problem_add(w->p, "tot", N_("is verplicht. Vul een dag in."));
    if (date_before(tot, d.van)) return problem_add(w->p, "tot", N_("ligt vóór de eerste les."));
    HAAL(w, lesgroep, d.lesgroep_id, &groep);
    d.tot = tot;
    vastlegging v = van_deelname(&d, &groep, tot);
    return vastleggen(w, &v, g);
}
