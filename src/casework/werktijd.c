#include "casework/werktijd.h"

#include "casework/taak.h"
#include "casework/tijdlijn.h"
#include "domain/regels/week.h"

#include <stdlib.h>

/* ---- by the place of each day ---- */

date plaatsing_einde(const plaatsing *p, date vandaag)
{
    if (date_is_set(p->eind)) return p->eind;
    return date_before(vandaag, p->tot) ? p->tot : (date){0};
}

static int op_eerste_dag(const void *x, const void *y)
{
    return date_diff(((const rotatie *)x)->van, ((const rotatie *)y)->van);
}

/* In order of their days. */
static rotatie_rijen stages(werk *w, const plaatsing *p)
{
    werk rekent = werk_programma(w);
    rotatie_rijen r =
        w->t.rol != ROL_TAALSCHOOL
            ? BIJ(w, rotatie, plaatsing_id, plaatsing_id_van(p))
            : LIJST(&rekent, rotatie, LEERLING_STAGES, AI(plaatsing, plaatsing_id_van(p)));
    if (r.n > 1) qsort(r.at, (size_t)r.n, sizeof *r.at, op_eerste_dag);
    return r;
}

static int stuk(werktijd *uit, int n, plek_id waar, date van, date tot)
{
    if (date_is_set(tot) && !date_before(van, tot)) return n;
    uit[n] = (werktijd){.plek = waar, .van = van, .tot = tot};
    return n + 1;
}

/* A stage with a place of its own takes over while it lasts. uit has room for 2 * r.n + 1. */
static int plekken_van(const plaatsing *p, rotatie_rijen r, date eind, werktijd *uit)
{
    int n = 0;
    date vrij = p->van;
    for (int i = 0; i < r.n; i++) {
        if (!r.at[i].plek_id.v) continue;
        n = stuk(uit, n, p->plek_id, vrij, r.at[i].van);
        n = stuk(uit, n, r.at[i].plek_id, r.at[i].van, date_min(r.at[i].tot, eind));
        if (!date_is_set(r.at[i].tot)) return n;
        vrij = r.at[i].tot;
    }
    return stuk(uit, n, p->plek_id, vrij, eind);
}

/* ---- by what counts on each day ---- */

static int op_dag(const void *x, const void *y)
{
    const plek_dienst *a = x, *b = y;
    if (a->dag.i != b->dag.i) return a->dag.i - b->dag.i;
    if (a->van.m != b->van.m) return a->van.m - b->van.m;
    return (a->kop.id > b->kop.id) - (a->kop.id < b->kop.id);
}

static plek_dienst als_dienst(const plaatsing_dienst *d)
{
    return (plek_dienst){
        .kop = d->kop, .plek_id = d->plek_id, .dag = d->dag, .van = d->van, .tot = d->tot};
}

/* Those of one place that count on a day. */
static void kies_op(werk *w, plaatsing_dienst_rijen eigen, werktijd *t)
{
    plek_dienst *d = arena_make(w->a, plek_dienst, eigen.n + 1);
    for (int i = 0; i < eigen.n; i++)
        if (eigen.at[i].plek_id.v == t->plek.v && dienst_geldt(&eigen.at[i], t->van))
            d[t->n++] = als_dienst(&eigen.at[i]);
    if (t->n > 1) qsort(d, (size_t)t->n, sizeof *d, op_dag);
    t->dienst = d;
    t->eigen = true;
}

static bool heeft_eigen(plaatsing_dienst_rijen eigen, plek_id waar)
{
    for (int i = 0; i < eigen.n; i++)
        if (eigen.at[i].plek_id.v == waar.v) return true;
    return false;
}

/* The first day after van on which other shifts begin to count; not set: none before tot. */
static date wissel(plaatsing_dienst_rijen eigen, const werktijd *t)
{
    date eerst = t->tot;
    for (int i = 0; i < eigen.n; i++) {
        const plaatsing_dienst *d = &eigen.at[i];
        if (d->plek_id.v != t->plek.v) continue;
        if (date_before(t->van, d->geldig_van)) eerst = date_min(eerst, d->geldig_van);
        if (date_before(t->van, d->geldig_tot)) eerst = date_min(eerst, d->geldig_tot);
    }
    return eerst;
}

static int met_diensten(werk *w, plaatsing_dienst_rijen eigen, werktijd heel, werktijd *uit, int n)
{
    if (!heeft_eigen(eigen, heel.plek)) {
        plek_dienst_rijen d = BIJ(w, plek_dienst, plek_id, heel.plek);
        heel.dienst = d.at;
        heel.n = d.n;
        uit[n] = heel;
        return n + 1;
    }
    for (date van = heel.van;;) {
        werktijd t = {.plek = heel.plek, .van = van, .tot = heel.tot};
        t.tot = wissel(eigen, &t);
        kies_op(w, eigen, &t);
        uit[n++] = t;
        if (!date_is_set(t.tot) || date_same(t.tot, heel.tot)) return n;
        van = t.tot;
    }
}

static werktijden lees(werk *w, const plaatsing *p, plaatsing_dienst_rijen eigen,
                       rotatie_rijen r, date eind)
{
    werktijd *waar = arena_make(w->a, werktijd, 2 * r.n + 1);
    int n = plekken_van(p, r, eind, waar);
    werktijden uit = {.at = arena_make(w->a, werktijd, (n + 1) * (2 * eigen.n + 1))};
    for (int i = 0; i < n; i++) uit.n = met_diensten(w, eigen, waar[i], uit.at, uit.n);
    return uit;
}

static plaatsing_dienst_rijen eigen_van(werk *w, const plaatsing *p)
{
    plaatsing_id id = plaatsing_id_van(p);
    werk rekent = werk_programma(w);
    if (w->t.rol == ROL_TAALSCHOOL)
        return LIJST(&rekent, plaatsing_dienst, LEERLING_DIENSTEN, AI(plaatsing, id));
    return BIJ(w, plaatsing_dienst, plaatsing_id, id);
}

werktijden werktijden_van(werk *w, const plaatsing *p)
{
    bool voorbij = date_is_set(p->eind) && !date_before(w->vandaag, p->eind);
    return lees(w, p, eigen_van(w, p), voorbij ? (rotatie_rijen){0} : stages(w, p),
                plaatsing_einde(p, w->vandaag));
}

werktijd werktijd_op(werk *w, const plaatsing *p, date dag)
{
    werktijden t = lees(w, p, eigen_van(w, p), stages(w, p), p->eind);
    for (int i = 0; i < t.n; i++) {
        bool voorbij = date_is_set(t.at[i].tot) && !date_before(dag, t.at[i].tot);
        if (!date_before(dag, t.at[i].van) && !voorbij) return t.at[i];
    }
    return (werktijd){0};
}

int werktijd_minuten(const werktijd *t)
{
    int som = 0;
    for (int i = 0; i < t->n; i++) som += dienst_minuten(t->dienst[i].van, t->dienst[i].tot);
    return som;
}

/* ---- writing ---- */

static plaatsing_dienst als_eigen(const plaatsing *p, plek_id waar, const plek_dienst *d)
{
    return (plaatsing_dienst){.persoon_id = p->persoon_id,
                              .plaatsing_id = plaatsing_id_van(p),
                              .plek_id = waar,
                              .dag = d->dag,
                              .van = d->van,
                              .tot = d->tot,
                              .geldig_van = p->van};
}

/* What counts at this place now: recorded, or else of the place since the first day. */
static plaatsing_dienst_rijen wat_telt(werk *w, const plaatsing *p, plek_id waar)
{
    plaatsing_dienst_rijen l = eigen_van(w, p);
    int n = 0;
    for (int i = 0; i < l.n; i++)
        if (l.at[i].plek_id.v == waar.v) l.at[n++] = l.at[i];
    l.n = n;
    if (n) return l;
    plek_dienst_rijen d = BIJ(w, plek_dienst, plek_id, waar);
    l.at = arena_make(w->a, plaatsing_dienst, d.n + 1);
    for (int i = 0; i < d.n; i++) l.at[l.n++] = als_eigen(p, waar, &d.at[i]);
    return l;
}

void werktijden_begin(werk *w, const plaatsing *p)
{
    plek_dienst_rijen d = BIJ(w, plek_dienst, plek_id, p->plek_id);
    for (int i = 0; i < d.n; i++) {
        plaatsing_dienst eigen = als_eigen(p, p->plek_id, &d.at[i]);
        db_add(w->db, &w->t, &plaatsing_dienst_entity, &eigen);
    }
}

static weekslot slot(const plek_dienst *d)
{
    return (weekslot){d->dag.i, tijd_minutes(d->van), tijd_minutes(d->tot)};
}

static void diensten_kloppen(werk *w, const werktijd *k)
{
    if (!k->n) problem_add(w->p, "dienst", N_("Vul minstens één dienst in: van en tot."));
    for (int i = 0; i < k->n; i++) {
        const plek_dienst *d = &k->dienst[i];
        const char *fout = dienst_fout(d->van, d->tot);
        if (fout) problem_add(w->p, "dienst", fout);
        for (int j = 0; j < i && !fout; j++)
            if (!dienst_fout(k->dienst[j].van, k->dienst[j].tot)
                && week_botst(slot(d), slot(&k->dienst[j])))
                problem_with(w->p, PROBLEM_INVOER, "dienst",
                             N_("Twee diensten vallen samen. Kijk {} na."),
                             code_label(&weekdag_codes, d->dag));
    }
}

static void dagen_kloppen(werk *w, const plaatsing *p, const werktijd *k)
{
    if (!date_is_set(k->van))
        problem_add(w->p, "geldig_van", N_("is verplicht. Vanaf welke dag?"));
    else if (date_before(k->van, p->van))
        problem_add(w->p, "geldig_van", N_("ligt vóór de eerste dag van de plaatsing."));
    else if (date_is_set(p->eind) && !date_before(k->van, p->eind))
        problem_add(w->p, "geldig_van", N_("ligt na het einde van de plaatsing."));
    if (date_is_set(k->tot) && !date_before(k->van, k->tot))
        problem_add(w->p, "geldig_tot", N_("moet na de eerste dag liggen."));
}

bool werktijd_klopt(werk *w, const plaatsing *p, const werktijd *k)
{
    int voor = w->p->n;
    diensten_kloppen(w, k);
    dagen_kloppen(w, p, k);
    return w->p->n == voor;
}

static plek_id plek_op(werk *w, const plaatsing *p, date dag)
{
    rotatie_rijen r = stages(w, p);
    const rotatie *nu = rotatie_op(r.at, r.n, dag);
    return nu && nu->plek_id.v ? nu->plek_id : p->plek_id;
}

/* Rows that stay keep their own; false: nothing changes. */
static bool schrijf(werk *w, plaatsing_dienst_rijen oud, plaatsing_dienst *nieuw, int n)
{
    bool anders = false;
    for (int i = 0; i < oud.n; i++) {
        bool blijft = false;
        i64 rij = oud.at[i].kop.id;
        for (int k = 0; k < n; k++) blijft |= nieuw[k].kop.id == rij;
        if (rij && !blijft) anders |= db_terug(w->db, &w->t, &plaatsing_dienst_entity, rij, 0);
    }
    for (int k = 0; k < n; k++)
        if (!nieuw[k].kop.id)
            anders |= db_add(w->db, &w->t, &plaatsing_dienst_entity, &nieuw[k]) != 0;
    return anders;
}

/* Rows of the place of k as they would be, and those that count now in *oud. */
static plaatsing_dienst_rijen met_keuze(werk *w, const plaatsing *p, const werktijd *k,
                                        plaatsing_dienst_rijen *oud)
{
    plek_id waar = plek_op(w, p, k->van);
    *oud = wat_telt(w, p, waar);
    plaatsing_dienst *nieuw = arena_make(w->a, plaatsing_dienst, k->n + 1);
    plaatsing_dienst_rijen uit = {
        .at = arena_make(w->a, plaatsing_dienst, 2 * oud->n + k->n + 1)};
    for (int i = 0; i < k->n; i++) nieuw[i] = als_eigen(p, waar, &k->dienst[i]);
    uit.n = diensten_vervang(oud->at, oud->n, nieuw, k->n, k->van, k->tot, uit.at);
    return uit;
}

werktijden werktijden_straks(werk *w, const plaatsing *p, const werktijd *k)
{
    plaatsing_dienst_rijen oud, eigen = eigen_van(w, p), straks = met_keuze(w, p, k, &oud);
    plaatsing_dienst_rijen alle = {
        .at = arena_make(w->a, plaatsing_dienst, eigen.n + straks.n + 1)};
    plek_id waar = plek_op(w, p, k->van);
    for (int i = 0; i < eigen.n; i++)
        if (eigen.at[i].plek_id.v != waar.v) alle.at[alle.n++] = eigen.at[i];
    for (int i = 0; i < straks.n; i++) alle.at[alle.n++] = straks.at[i];
    return lees(w, p, alle, stages(w, p), plaatsing_einde(p, w->vandaag));
}

bool werktijden_zet(werk *w, plaatsing_id id, const werktijd *k, gebeurtenis_id *g)
{
    plaatsing p;
    if (!HAAL(w, plaatsing, id, &p))
        return problem_with(w->p, PROBLEM_ONBEKEND, "", N_("Deze plaatsing is er niet."),
                            (str){0});
    if (!werktijd_klopt(w, &p, k)) return false;
    plaatsing_dienst_rijen oud, straks = met_keuze(w, &p, k, &oud);
    if (!schrijf(w, oud, straks.at, straks.n)) return true;
    gebeurtenis_id geb = gebeur(w, (gebeurtenis){.soort = CODE(GEB_DIENSTEN),
                                                 .persoon_id = p.persoon_id,
                                                 .spoor = CODE(SPOOR_WERK),
                                                 .onderwerp = S("plaatsing"),
                                                 .onderwerp_id = NUM(p.kop.id),
                                                 .versie_voor = NUM(p.kop.versie),
                                                 .datum1 = k->van,
                                                 .getal1 = NUM(werktijd_minuten(k))});
    if (g) *g = geb;
    taken_bijwerken(w, p.persoon_id);
    return true;
}
