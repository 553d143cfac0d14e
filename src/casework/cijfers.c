#include "casework/cijfers.h"

enum { MENSEN_PER_KEER = 500 };

#define SELF cijfermens
LIJSTRIJ_DEF(cijfermens, CIJFERMENS_FIELDS)
#undef SELF
#define SELF cijfergrens
LIJSTRIJ_DEF(cijfergrens, CIJFERGRENS_FIELDS)
#undef SELF
#define SELF cijfertraject
LIJSTRIJ_DEF(cijfertraject, CIJFERTRAJECT_FIELDS)
#undef SELF
#define SELF cijferplaatsing
LIJSTRIJ_DEF(cijferplaatsing, CIJFERPLAATSING_FIELDS)
#undef SELF
#define SELF cijferuitkering
LIJSTRIJ_DEF(cijferuitkering, CIJFERUITKERING_FIELDS)
#undef SELF
#define SELF cijferstand
LIJSTRIJ_DEF(cijferstand, CIJFERSTAND_FIELDS)
#undef SELF
#define SELF cijferplan
LIJSTRIJ_DEF(cijferplan, CIJFERPLAN_FIELDS)
#undef SELF
#define SELF cijferintake
LIJSTRIJ_DEF(cijferintake, CIJFERINTAKE_FIELDS)
#undef SELF
#define SELF cijfergesprek
LIJSTRIJ_DEF(cijfergesprek, CIJFERGESPREK_FIELDS)
#undef SELF
#define SELF cijferles
LIJSTRIJ_DEF(cijferles, CIJFERLES_FIELDS)
#undef SELF
#define SELF cijferdeelname
LIJSTRIJ_DEF(cijferdeelname, CIJFERDEELNAME_FIELDS)
#undef SELF
#define SELF cijferbegeleiding
LIJSTRIJ_DEF(cijferbegeleiding, CIJFERBEGELEIDING_FIELDS)
#undef SELF
#define SELF cijfersector
LIJSTRIJ_DEF(cijfersector, CIJFERSECTOR_FIELDS)
#undef SELF
#define SELF cijferhandtekening
LIJSTRIJ_DEF(cijferhandtekening, CIJFERHANDTEKENING_FIELDS)
#undef SELF
#define SELF cijfergroep
LIJSTRIJ_DEF(cijfergroep, CIJFERGROEP_FIELDS)
#undef SELF
#define SELF cijferaanpak
LIJSTRIJ_DEF(cijferaanpak, CIJFERAANPAK_FIELDS)
#undef SELF

moment cijfers_toen(date dag)
{
    moment m = moment_of(date_plus(dag, 1), tijd_hm(0, 0));
    m.ms--;
    return m;
}

/* The rows of one batch of people; each list is ordered by person. */
typedef struct {
    cijfermens_rijen mensen;
    cijfertraject_rijen traject;
    cijferplaatsing_rijen plaatsing;
    cijferuitkering_rijen uitkering;
    cijferstand_rijen stand;
    cijferplan_rijen plan;
    cijferintake_rijen intake;
    cijfergesprek_rijen gesprek, assessment, screening;
    cijferles_rijen les;
    cijferdeelname_rijen deelname;
    cijferhandtekening_rijen handtekening;
} lading;

/* What is the same for everyone. */
typedef struct {
    moment toen;
    date peil;
    const codes *aanpakken;
    cijfergroep_rijen avond; /* by groep */
} omgeving;

/* The first day of something, when it was known by the measuring date. */
static void eerst(date *op, date dag, date peil)
{
    if (date_is_set(dag) && !date_before(peil, dag)) *op = date_min(*op, dag);
}

/* Does a fact count on this day: begun, and not ended yet? */
static bool loopt(date van, date tot, date peil)
{
    return date_is_set(van) && !date_before(peil, van) &&
           (!date_is_set(tot) || date_before(peil, tot));
}

static bool is_betaald(code contract)
{
    return code_is(contract, CONTRACT_TIJDELIJK) || code_is(contract, CONTRACT_VAST) ||
           code_is(contract, CONTRACT_UITZEND) || code_is(contract, CONTRACT_BBL);
}

static void werk_erbij(cijferrij *r, date van, date eind, num per_week, date peil)
{
    if (!date_is_set(van) || date_before(peil, van)) return;
    r->eerste_werk = date_min(r->eerste_werk, van);
    if (!loopt(van, eind, peil)) return;
    r->heeft_werk_sinds = date_min(r->heeft_werk_sinds, van);
    if (per_week.is) r->werk_uren = NUM((r->werk_uren.is ? r->werk_uren.n : 0) + per_week.n);
}

static void tel_plaatsing(cijferrij *r, const cijferplaatsing *p, date peil)
{
    if (date_before(peil, p->van)) return;
    r->geplaatst = date_min(r->geplaatst, p->van);
    if (is_betaald(p->contract)) werk_erbij(r, p->van, p->eind, p->uren, peil);
}

/* What begins with this traject, for the milestones. */
static void tel_begin(cijferrij *r, const cijfertraject *t, date peil)
{
    int i = t->instrument.i;
    eerst(&r->traject, t->van, peil);
    if (i == INS_TAALLES || i == INS_EXTRA_TAALLES) eerst(&r->taal, t->van, peil);
    if (i == INS_VRIJWILLIG) eerst(&r->vrijwillig, t->van, peil);
    if (i == INS_TAALMAATJE) eerst(&r->taalmaatje, t->van, peil);
    if (i == INS_BUDGET) eerst(&r->geldhulp, t->van, peil);
    if (instrument_is_werk(i)) eerst(&r->naar_werk, t->van, peil);
}

static void tel_traject(cijferrij *r, const cijfertraject *t, date peil)
{
    int i = t->instrument.i;
    if (date_before(peil, t->van)) return;
    if (i == INS_BETAALD) werk_erbij(r, t->van, t->eind, t->uren, peil);
    bool nu = loopt(t->van, t->eind, peil);
    if (nu && i == INS_VRIJWILLIG)
        r->vrijwilligerswerk_sinds = date_min(r->vrijwilligerswerk_sinds, t->van);
    if (nu && (i == INS_LEERWERK || i == INS_WERKERVARING || i == INS_TAALSTAGE || i == INS_BBL))
        r->leerwerk_sinds = date_min(r->leerwerk_sinds, t->van);
    bool leert = i == INS_OPLEIDING || i == INS_BBL || i == INS_DERDE;
    if (nu && leert) r->opleiding_sinds = date_min(r->opleiding_sinds, t->van);
    if (leert) eerst(&r->eerste_opleiding, t->van, peil);
    tel_begin(r, t, peil);
    if (!instrument_is_werk(i) || nu || !date_is_set(t->eind)) return;
    r->werktrajecten_beeindigd.n++;
    r->werktrajecten_geslaagd.n += werktraject_is_geslaagd(t->uitstroom.i);
    if (uitstroom_is_geslaagd(t->uitstroom.i)) eerst(&r->uitstroom, t->eind, peil);
}

/* Of the periods so far: since when one runs, and the last day of all. */
typedef struct {
    date loopt_nu, tot;
} bijstandsloop;

/* The last step to work, and the first bijstand after it; periods may overlap. */
static void tel_stap_naar_werk(cijferrij *r, bijstandsloop *l, const cijferuitkering *u, bool af)
{
    date tot = af ? u->tot : date_ymd(9999, 12, 31);
    bool door_werk =
        af && (code_is(u->einde, EINDE_WERK) || code_is(u->einde, EINDE_ONDERNEMER));
    bool erna = date_is_set(r->naar_werk_op) && date_before(r->naar_werk_op, tot)
                && date_before(u->van, tot);
    if (erna && !date_is_set(r->naar_werk_terug))
        r->naar_werk_terug = date_max(u->van, r->naar_werk_op);
    if (door_werk && !date_before(u->tot, r->naar_werk_op)) {
        r->naar_werk_op = u->tot;
        r->naar_werk_terug = date_before(u->tot, l->tot) ? u->tot : (date){0};
    }
    l->tot = date_max(l->tot, tot);
}

/* Rows come by van. Out and back are about the last period that ended; a step to work is kept
 * apart: what came after it does not undo it. */
static void tel_uitkering(cijferrij *r, bijstandsloop *l, const cijferuitkering *u, date peil)
{
    if (!code_is(u->soort, UITKERING_BIJSTAND) || date_before(peil, u->van)) return;
    bool af = date_is_set(u->tot) && !date_before(peil, u->tot);
    if (af && code_is(u->einde, EINDE_WERK)) eerst(&r->uitstroom, u->tot, peil);
    tel_stap_naar_werk(r, l, u, af);
    r->bijstand_van = u->van;
    if (!af) {
        l->loopt_nu = u->van;
        r->bijstand_omvang = u->omvang;
    } else if (!date_before(u->tot, r->bijstand_tot)) {
        r->bijstand_tot = u->tot;
        r->einde_reden = u->einde;
    }
    if (date_is_set(r->bijstand_tot)) r->terug_op = l->loopt_nu;
}

static void tel_stand(cijferrij *r, const cijferstand *s, date peil)
{
    if (date_before(peil, s->van)) return;
    if (code_is(s->stand, INBURGERING_PLICHTIG))
        r->inburgering_begonnen = date_min(r->inburgering_begonnen, s->van);
    r->inburgering_stand = s->stand;
    r->inburgering_datum = s->van;
}

/* Who signed the first plan, and when. */
typedef struct {
    i64 plan;
    date persoon, gemeente;
} tekening;

/* Rows come by dagtekening. A draft is no plan yet. */
static void tel_plan(cijferrij *r, tekening *t, const cijferplan *p, date peil)
{
    if (date_before(peil, p->dagtekening)) return;
    if (p->leerroute.i) r->leerroute = p->leerroute; /* a plan of the Participatiewet has none */
    if (date_is_set(r->plan) || code_is(p->stand, PLAN_CONCEPT)) return;
    r->plan = p->dagtekening;
    t->plan = p->plan.n;
}

static void tel_handtekening(tekening *t, const cijferhandtekening *h)
{
    if (h->plan.n != t->plan) return;
    if (code_is(h->wie, TEKENT_PERSOON)) t->persoon = date_min(t->persoon, h->datum);
    if (code_is(h->wie, TEKENT_GEMEENTE)) t->gemeente = date_min(t->gemeente, h->datum);
}

static bool is_avondgroep(const omgeving *o, i64 groep)
{
    int van = 0, tot = o->avond.n;
    while (van < tot) {
        int midden = (van + tot) / 2;
        if (o->avond.at[midden].groep.n < groep) van = midden + 1;
        else tot = midden;
    }
    return van < o->avond.n && o->avond.at[van].groep.n == groep;
}

static void tel_les(cijferrij *r, const cijferles *l, const omgeving *o)
{
    eerst(&r->taal, l->van, o->peil);
    if (!loopt(l->van, l->tot, o->peil) || code_is(r->lestijd, LESTIJD_AVOND)) return;
    r->lestijd = CODE(is_avondgroep(o, l->groep.n) ? LESTIJD_AVOND : LESTIJD_OVERDAG);
}

/* The deelname that runs; else the last one that ended. einde: of the one that was taken; not set:
 * none yet, or it runs. */
static void tel_deelname(
    cijferrij *r, date *einde, const cijferdeelname *d, const codes *namen, date peil)
{
    if (date_before(peil, d->van)) return;
    bool nu = loopt(d->van, d->tot, peil), had_lopende = r->aanpak.i && !date_is_set(*einde);
    if (!nu && (had_lopende || (date_is_set(*einde) && date_before(d->tot, *einde)))) return;
    code_parse(namen, d->naam, &r->aanpak);
    r->intensiteit = nu ? d->intensiteit : (code){0};
    *einde = nu ? (date){0} : d->tot;
}

static cijferrij begin_rij(const cijfermens *m, date peil)
{
    bool weg = date_is_set(m->uit_beeld) && !date_before(peil, m->uit_beeld);
    return (cijferrij){.id = m->id,
                       .startjaar = NUM(date_year(m->aanmelding)),
                       .in_beeld_van = m->aanmelding,
                       .aanmelding = m->aanmelding,
                       .uit_beeld = weg ? m->uit_beeld : (date){0},
                       .doelgroep = m->doelgroep,
                       .laaggeletterd = m->laaggeletterd,
                       .werkervaring = m->werkervaring_bekend,
                       .opleiding_in_nederland = m->opleiding_in_nederland,
                       .koppeling = m->koppeling,
                       .vestiging = m->vestiging,
                       .lestijd = CODE(LESTIJD_GEEN),
                       .werktrajecten_beeindigd = NUM(0),
                       .werktrajecten_geslaagd = NUM(0)};
}

/* Takes from a list, ordered by person, the rows of this one. */
#define VAN_DEZE(lijst, plaats, wie_nr, rij) \
    for (; (plaats) < (lijst).n && (lijst).at[plaats].persoon_id.v <= (wie_nr) && \
           ((rij) = &(lijst).at[plaats]);                                         \
         (plaats)++)                                                               \
        if ((rij)->persoon_id.v == (wie_nr))

typedef struct {
    int traject, plaatsing, uitkering, stand, plan, intake, gesprek, assessment, les, deelname;
    int teken, screening;
} plaatsen;

static void vul(cijferrij *r, const lading *l, plaatsen *p, const omgeving *o)
{
    const i64 nr = r->id.v;
    const date peil = o->peil;
    tekening t_plan = {0};
    const cijferhandtekening *h;
    const cijfertraject *t;
    const cijferplaatsing *s;
    const cijferuitkering *u;
    const cijferstand *st;
    const cijferplan *pl;
    const cijferintake *i;
    date deelname_einde = {0};
    bijstandsloop loop = {0};
    const cijfergesprek *g;
    const cijferles *le;
    const cijferdeelname *d;
    VAN_DEZE(l->traject, p->traject, nr, t) tel_traject(r, t, peil);
    VAN_DEZE(l->plaatsing, p->plaatsing, nr, s) tel_plaatsing(r, s, peil);
    VAN_DEZE(l->uitkering, p->uitkering, nr, u) 
        tel_uitkering(r, &loop, u, peil);
    VAN_DEZE(l->stand, p->stand, nr, st) tel_stand(r, st, peil);
    VAN_DEZE(l->plan, p->plan, nr, pl) tel_plan(r, &t_plan, pl, peil);
    VAN_DEZE(l->handtekening, p->teken, nr, h) tel_handtekening(&t_plan, h);
    if (date_is_set(t_plan.persoon) && date_is_set(t_plan.gemeente))
        eerst(&r->getekend, date_max(t_plan.persoon, t_plan.gemeente), peil);
    VAN_DEZE(l->gesprek, p->gesprek, nr, g) eerst(&r->gesprek, g->datum, peil);
    VAN_DEZE(l->assessment, p->assessment, nr, g) eerst(&r->assessment, g->datum, peil);
    VAN_DEZE(l->screening, p->screening, nr, g) eerst(&r->gescreend, g->datum, peil);
    VAN_DEZE(l->les, p->les, nr, le) tel_les(r, le, o);
    VAN_DEZE(l->deelname, p->deelname, nr, d) 
        tel_deelname(r, &deelname_einde, d, o->aanpakken, peil);
    VAN_DEZE(l->intake, p->intake, nr, i) {
        eerst(&r->intake, i->afgerond, peil);
        r->zelf_geld = i->zelf_geld;
    }
}

const codes *cijfers_aanpakken(werk *w, arena *a)
{
    cijferaanpak_rijen r = LIJST(w, cijferaanpak, CIJFER_AANPAKKEN);
    code_row *at = arena_make(a, code_row, r.n + 1);
    codes *uit = arena_make(a, codes, 1);
    for (int i = 0; i < r.n; i++) at[i].code = at[i].label = arena_c(a, r.at[i].naam);
    *uit = (codes){"aanpak", at, r.n};
    return uit;
}

#define LAAD(lid, e, NAAM) \
    l.lid = e##_rijen_van(db_rijen(w->db, &w->t, w->a, Q_##NAAM, grens))

static lading laad(werk *w, persoon_id na, persoon_id tot, moment toen)
{
    const sql_arg *grens = ARGS(A(na, na.v), A(tot, tot.v), A(toen, toen));
    lading l;
    LAAD(mensen, cijfermens, CIJFER_MENSEN);
    LAAD(traject, cijfertraject, CIJFER_TRAJECTEN);
    LAAD(plaatsing, cijferplaatsing, CIJFER_PLAATSINGEN);
    LAAD(uitkering, cijferuitkering, CIJFER_UITKERINGEN);
    LAAD(stand, cijferstand, CIJFER_STANDEN);
    LAAD(plan, cijferplan, CIJFER_PLANNEN);
    LAAD(intake, cijferintake, CIJFER_INTAKES);
    LAAD(gesprek, cijfergesprek, CIJFER_GESPREKKEN);
    LAAD(assessment, cijfergesprek, CIJFER_ASSESSMENTS);
    LAAD(screening, cijfergesprek, CIJFER_SCREENINGEN);
    LAAD(les, cijferles, CIJFER_LESSEN);
    LAAD(deelname, cijferdeelname, CIJFER_DEELNAMES);
    LAAD(handtekening, cijferhandtekening, CIJFER_HANDTEKENINGEN);
    return l;
}

/* One batch; gives its last person, 0 when there are no more. */
static persoon_id ronde(werk w, arena kladje, arena *groot, cijferrij_rijen *uit, persoon_id na,
                        const omgeving *o)
{
    w.a = &kladje;
    cijfergrens g = {0};
    RIJ(&w, cijfergrens, CIJFER_GRENS, &g, A(na, na.v), A(aantal, MENSEN_PER_KEER));
    if (!g.id.v) return g.id;
    lading l = laad(&w, na, g.id, o->toen);
    plaatsen p = {0};
    cijferrij *nieuw = arena_make(groot, cijferrij, l.mensen.n + 1);
    if (!uit->at) uit->at = nieuw;
    for (int i = 0; i < l.mensen.n; i++) {
        const cijfermens *m = &l.mensen.at[i];
        if (!date_is_set(m->aanmelding) || date_before(o->peil, m->aanmelding)) continue;
        cijferrij r = begin_rij(m, o->peil);
        vul(&r, &l, &p, o);
        uit->at[uit->n++] = r;
    }
    return g.id;
}

static omgeving maak_omgeving(werk *w, arena *a, moment toen, date peil)
{
    werk w2 = *w;
    w2.a = a;
    return (omgeving){.toen = toen, .peil = peil, .aanpakken = cijfers_aanpakken(w, a),
                      .avond = LIJST(&w2, cijfergroep, CIJFER_AVONDGROEPEN, A(toen, toen))};
}

cijferrij_rijen cijfers_lees(werk *w, arena *groot, moment toen, date peil)
{
    cijferrij_rijen uit = {0};
    persoon_id na = {0};
    omgeving o = maak_omgeving(w, w->a, toen, peil);
    do na = ronde(*w, *w->a, groot, &uit, na, &o);
    while (na.v);
    return uit;
}

cijferrij_rijen cijfers_van(
    werk *w, arena *groot, persoonregel_rijen wie, moment toen, date peil)
{
    cijferrij_rijen uit = {arena_make(groot, cijferrij, wie.n + 1), 0};
    omgeving o = maak_omgeving(w, w->a, toen, peil);
    for (int i = 0; i < wie.n; i++) {
        arena kladje = *groot;
        werk klad = *w;
        klad.a = &kladje;
        persoon_id id = wie.at[i].id;
        lading l = laad(&klad, (persoon_id){id.v - 1}, id, toen);
        const cijfermens *m = l.mensen.at;
        plaatsen p = {0};
        if (!l.mensen.n || !date_is_set(m->aanmelding) || date_before(peil, m->aanmelding))
            continue;
        cijferrij r = begin_rij(m, peil);
        vul(&r, &l, &p, &o);
        uit.at[uit.n++] = r;
    }
    return uit;
}
