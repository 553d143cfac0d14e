#include "casework/uren.h"

#include "casework/les.h"
#include "casework/vastleggen.h"
#include "casework/weekbeeld.h"
#include "domain/regels/termijn.h"

/* ---- the lines of a year ---- */

static bool eerder(const urenregel *x, const urenregel *y)
{
    if (x->maand != y->maand) return x->maand < y->maand;
    if (x->soort != y->soort) return x->soort < y->soort;
    return x->bij.v < y->bij.v;
}

/* The line of this month, kind and traject, made when there is none. NULL: another year, or
 * full. */
static urentelling *regel_van(urenstaat *s, date dag, int soort, traject_id bij)
{
    if (!soort || date_year(dag) != s->jaar) return NULL;
    urenregel r = {.maand = date_month(dag), .soort = soort, .bij = bij};
    int i = 0;
    while (i < s->n && eerder(&s->at[i], &r)) i++;
    if (i < s->n && !eerder(&r, &s->at[i])) return &s->at[i].t;
    if (s->n == UREN_REGELS) return NULL;
    for (int k = s->n++; k > i; k--) s->at[k] = s->at[k - 1];
    s->at[i] = r;
    return &s->at[i].t;
}

typedef struct {
    werk *w;
    const dossier *d;
    urenstaat *uit;
    bool z_route;
} bouw;

static void plan_erbij(bouw *b, date dag, int soort, traject_id bij, i64 minuten)
{
    urentelling *t = minuten > 0 ? regel_van(b->uit, dag, soort, bij) : NULL;
    if (!t) return;
    t->gepland += minuten;
    if (!date_before(b->w->vandaag, dag)) t->verlopen += minuten;
}

/* ---- planned: lessons and shifts of the week ---- */

static const traject *traject_van_plaatsing(const dossier *d, i64 id)
{
    for (int i = 0; i < d->trajecten.n; i++)
        if (d->trajecten.at[i].plaatsing_id.v == id) return &d->trajecten.at[i];
    return NULL;
}

static int soort_van_plaatsing(const bouw *b, const traject *t)
{
    return t ? instrument_uren(t->instrument.i, b->z_route) : UREN_WERK;
}

static void blok_erbij(bouw *b, const week_invoer *in, const weekblok *x)
{
    if (x->voorstel) return;
    if (x->soort == BLOK_LES) {
        int soort = les_uren_soort(&b->d->p, in->les[x->invoer].groep);
        plan_erbij(b, x->dag, soort, (traject_id){0}, date_minutes(x->dag, x->van, x->tot));
    }
    if (x->soort == BLOK_DIENST) {
        const traject *t = traject_van_plaatsing(b->d, b->d->plaatsingen.at[x->invoer].kop.id);
        traject_id bij = {t ? t->kop.id : 0};
        plan_erbij(b, x->dag, soort_van_plaatsing(b, t), bij, date_minutes(x->dag, x->van, x->tot));
    }
}

/* A block that begins on a day of another week is counted there. */
static void plan_week(bouw *b, week_invoer in, date maandag)
{
    arena kladje = *b->w->a;
    in.dag = maandag;
    week k = week_maak(&kladje, &in);
    for (int i = 0; i < k.nblok; i++)
        if (date_same(date_monday(k.blok[i].dag), maandag)) blok_erbij(b, &in, &k.blok[i]);
}

/* ---- planned: so many hours a week, over the working days ---- */

/* 60 minutes an hour over 5 days: 12 each, exactly. */
static void plan_dagen(bouw *b, date van, date tot, i64 uren_week, int soort, traject_id bij)
{
    enum { MINUTEN_PER_WEEKUUR = 12 };
    date begin = date_max(van, date_ymd(b->uit->jaar, 1, 1));
    date eind = date_ymd(b->uit->jaar + 1, 1, 1);
    if (date_is_set(tot)) eind = date_min(tot, eind);
    for (date dag = begin; date_before(dag, eind); dag = date_plus(dag, 1))
        if (date_weekday(dag) <= 5)
            plan_erbij(b, dag, soort, bij, MINUTEN_PER_WEEKUUR * uren_week);
}

/* Lessons are planned by the group, a plaatsing by its shifts. */
static bool heeft_eigen_tijden(const dossier *d, const traject *t)
{
    return t->plaatsing_id.v || (code_is(t->instrument, INS_TAALLES) && d->lesdeelnames.n);
}

static void plan_zonder_tijden(bouw *b, const week_invoer *in)
{
    for (int i = 0; i < in->nwerk; i++) {
        const week_werk *x = &in->werk[i];
        const traject *t = traject_van_plaatsing(b->d, b->d->plaatsingen.at[i].kop.id);
        if (x->ndienst || !x->uren.is || x->voorstel) continue;
        plan_dagen(b, x->van, x->tot, x->uren.n, soort_van_plaatsing(b, t),
                   (traject_id){t ? t->kop.id : 0});
    }
    for (int i = 0; i < b->d->trajecten.n; i++) {
        const traject *t = &b->d->trajecten.at[i];
        if (!t->uren.is || heeft_eigen_tijden(b->d, t)) continue;
        plan_dagen(b, t->van, date_is_set(t->eind) ? t->eind : t->tot, t->uren.n,
                   instrument_uren(t->instrument.i, b->z_route), traject_id_van(t));
    }
}

/* ---- recorded ---- */

static void gedaan_erbij(urenstaat *s, const uren *u)
{
    urentelling *t = u->minuten.is ? regel_van(s, u->datum, u->soort.i, u->traject_id) : NULL;
    if (!t) return;
    if (code_is(u->aanwezig, UREN_AFGEMELD)) t->afgemeld += u->minuten.n;
    else if (code_is(u->aanwezig, UREN_AFWEZIG)) t->afwezig += u->minuten.n;
    else t->aanwezig += u->minuten.n;
}

/* Of a kind in a month: what should have been recorded by now, and was not. */
static i64 open_van(const urenstaat *s, int maand, int soort)
{
    i64 open = 0;
    for (int i = 0; i < s->n; i++) {
        const urenregel *r = &s->at[i];
        if (r->maand != maand || r->soort != soort) continue;
        open += r->t.verlopen - r->t.aanwezig - r->t.afgemeld - r->t.afwezig;
    }
    return open > 0 ? open : 0;
}

static void tel_op(urenstaat *s)
{
    for (int i = 0; i < s->n; i++) {
        const urentelling *t = &s->at[i].t;
        urentelling *m = &s->maand[s->at[i].maand];
        m->gepland += t->gepland;
        m->verlopen += t->verlopen;
        m->aanwezig += t->aanwezig;
        m->afgemeld += t->afgemeld;
        m->afwezig += t->afwezig;
    }
    for (int m = 1; m <= 12; m++)
        for (int k = 1; k < uren_soort_eind; k++) s->open[m] += open_van(s, m, k);
    for (int m = 1; m <= 12; m++) s->open[0] += s->open[m];
}

void urenstaat_lees(werk *w, const dossier *d, int jaar, urenstaat *uit)
{
    *uit = (urenstaat){.jaar = jaar};
    bouw b = {.w = w, .d = d, .uit = uit, .z_route = dossier_z_route(d)};
    week_invoer in = weekinvoer_lees(w, d);
    date eind = date_ymd(jaar + 1, 1, 1);
    for (date m = date_monday(date_ymd(jaar, 1, 1)); date_before(m, eind); m = date_plus(m, 7))
        plan_week(&b, in, m);
    plan_zonder_tijden(&b, &in);
    uren_rijen u = BIJ(w, uren, persoon_id, persoon_id_van(&d->p));
    for (int i = 0; i < u.n; i++) gedaan_erbij(uit, &u.at[i]);
    tel_op(uit);
}

uren_rijen uren_tussen(werk *w, persoon_id id, date van, date tot)
{
    uren_rijen u = BIJ(w, uren, persoon_id, id);
    int n = 0;
    for (int i = 0; i < u.n; i++) {
        uren x = u.at[i];
        if (date_before(x.datum, van) || !date_before(x.datum, tot)) continue;
        int k = n++;
        for (; k > 0 && date_before(x.datum, u.at[k - 1].datum); k--) u.at[k] = u.at[k - 1];
        u.at[k] = x;
    }
    u.n = n;
    return u;
}

/* ---- what the law asks ---- */

static void afsluiting(const dossier *d, urenstand_feiten *f)
{
    for (int i = 0; i < d->trajecten.n; i++) {
        const traject *t = &d->trajecten.at[i];
        if (code_is(t->instrument, INS_PVT)) f->ondertekend |= date_is_set(t->ondertekend);
        if (code_is(t->instrument, INS_MAP) && date_is_set(t->eindgesprek))
            f->eindgesprek = t->eindgesprek;
    }
}

int urenstanden(werk *w, const dossier *d, urenstand uit[STANDEN])
{
    const plan *nu = dossier_plan(d), *eerste = dossier_eerste_plan(d);
    const inburgeringstatus *s = dossier_inburgering(d, w->vandaag);
    if (!nu || !nu->leerroute.i || !eerste) return 0;
    urenstand_feiten f = {.leerroute = nu->leerroute,
                          .doelgroep = d->p.doelgroep,
                          .uren_route = nu->uren_route,
                          .eind = termijn_eind(termijn_start(eerste->dagtekening)),
                          .vandaag = w->vandaag};
    if (s && date_is_set(s->termijn_eind)) f.eind = s->termijn_eind;
    afsluiting(d, &f);
    uren_rijen u = BIJ(w, uren, persoon_id, persoon_id_van(&d->p));
    urensom som = uren_tel(u.at, u.n, eerste->dagtekening, w->vandaag);
    return urenstand_van(&som, &f, uit);
}

/* ---- by hand ---- */

static bool traject_past(werk *w, const uren *u)
{
    traject t;
    if (!u->traject_id.v) return true;
    if (!HAAL(w, traject, u->traject_id, &t) || t.persoon_id.v != u->persoon_id.v)
        return problem_add(w->p, "traject_id", N_("is niet gevonden. Kies er een uit de lijst."));
    bool na = date_is_set(t.eind) && !date_before(u->datum, date_plus(t.eind, 1));
    if (!date_before(u->datum, t.van) && !na) return true;
    return problem_add(w->p, "datum", N_("valt buiten het traject. Kies een dag waarop het liep."));
}

static bool dag_past(werk *w, const uren *u)
{
    enum { DAG = 24 * 60 };
    i64 samen = u->minuten.n;
    uren_rijen al = uren_tussen(w, u->persoon_id, u->datum, date_plus(u->datum, 1));
    for (int i = 0; i < al.n; i++)
        if (al.at[i].kop.id != u->kop.id) samen += al.at[i].minuten.n;
    if (samen <= DAG) return true;
    return problem_add(w->p, "minuten", N_("is te veel: op deze dag komt het boven 24 uur."));
}

static bool niet_uit_les(werk *w, const uren *u)
{
    if (!u->uit_les) return true;
    return problem_with(w->p, PROBLEM_GEWEIGERD, "",
        N_("Deze uren komen uit een les. Wijzig de aanwezigheid bij de lesgroep."), (str){0});
}

static vastlegging van_uren(uren *u)
{
    return (vastlegging){.e = &uren_entity,
                         .rij = u,
                         .velden = UINT64_MAX,
                         .wie = u->persoon_id,
                         .soort = GEB_UREN,
                         .spoor = SPOOR_WERK,
                         .code1 = code_text(&uren_soort_codes, u->soort),
                         .datum1 = u->datum};
}

static int spoor_van(int soort)
{
    if (soort == UREN_NT2 || soort == UREN_ALFA || soort == UREN_KNM || soort == UREN_PVT)
        return SPOOR_TAAL;
    return soort == UREN_OPLEIDING ? SPOOR_LEREN : SPOOR_WERK;
}

bool uren_bewaar(werk *w, uren *u, u64 velden, gebeurtenis_id *g)
{
    int voor = w->p->n;
    if (!niet_uit_les(w, u)) return false;
    verplicht_gevuld(&uren_entity, u, w->p);
    if (w->p->n > voor) return false;
    if (u->minuten.n < 1) problem_add(w->p, "minuten", N_("is verplicht. Hoe lang duurde het?"));
    if (date_before(w->vandaag, u->datum))
        problem_add(w->p, "datum", N_("ligt in de toekomst. Kies vandaag of eerder."));
    if (w->p->n > voor || !traject_past(w, u) || !dag_past(w, u)) return false;
    if (!u->aanwezig.i) u->aanwezig = CODE(UREN_AANWEZIG);
    vastlegging v = van_uren(u);
    v.velden = velden | field_bit(&uren_entity, "aanwezig");
    v.spoor = spoor_van(u->soort.i);
    return vastleggen(w, &v, g);
}

bool uren_weg(werk *w, uren_id id, gebeurtenis_id *g)
{
    uren u;
    if (!HAAL(w, uren, id, &u))
        return problem_with(w->p, PROBLEM_ONBEKEND, "", N_("Deze uren zijn er niet."), (str){0});
    if (!niet_uit_les(w, &u)) return false;
    vastlegging v = van_uren(&u);
    v.spoor = spoor_van(u.soort.i);
    return weghalen(w, &v, g);
}
