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
} lading;

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
    if (nu && (i == INS_OPLEIDING || i == INS_BBL || i == INS_DERDE))
        r->opleiding_sinds = date_min(r->opleiding_sinds, t->van);
    if (!instrument_is_werk(i) || nu || !date_is_set(t->eind)) return;
    r->werktrajecten_beeindigd.n++;
    if (uitstroom_is_geslaagd(t->uitstroom.i)) r->werktrajecten_geslaagd.n++;
}

/* Rows come by van: the last one that ended by work counts, else the last that ended, else the one
 * that runs; what begins after it is the return. */
static void tel_uitkering(cijferrij *r, const cijferuitkering *u, date peil)
{
    if (!code_is(u->soort, UITKERING_BIJSTAND) || date_before(peil, u->van)) return;
    bool af = date_is_set(u->tot) && !date_before(peil, u->tot);
    bool had_einde = date_is_set(r->bijstand_tot);
    if (had_einde && !af) {
        if (!date_is_set(r->terug_op)) r->terug_op = u->van;
        return;
    }
    r->bijstand_van = u->van;
    r->bijstand_omvang = u->omvang;
    r->bijstand_tot = af ? u->tot : (date){0};
    r->einde_reden = af ? u->einde : (code){0};
    r->terug_op = (date){0};
}

static void tel_stand(cijferrij *r, const cijferstand *s, date peil)
{
    if (date_before(peil, s->van)) return;
    if (code_is(s->stand, INBURGERING_PLICHTIG))
        r->inburgering_begonnen = date_min(r->inburgering_begonnen, s->van);
    r->inburgering_stand = s->stand;
    r->inburgering_datum = s->van;
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
    int traject, plaatsing, uitkering, stand, plan, intake;
} plaatsen;

static void vul(cijferrij *r, const lading *l, plaatsen *p, i64 nr, date peil)
{
    const cijfertraject *t;
    const cijferplaatsing *s;
    const cijferuitkering *u;
    const cijferstand *st;
    const cijferplan *pl;
    const cijferintake *i;
    VAN_DEZE(l->traject, p->traject, nr, t) tel_traject(r, t, peil);
    VAN_DEZE(l->plaatsing, p->plaatsing, nr, s) tel_plaatsing(r, s, peil);
    VAN_DEZE(l->uitkering, p->uitkering, nr, u) tel_uitkering(r, u, peil);
    VAN_DEZE(l->stand, p->stand, nr, st) tel_stand(r, st, peil);
    VAN_DEZE(l->plan, p->plan, nr, pl)
        if (!date_before(peil, pl->dagtekening)) r->leerroute = pl->leerroute;
    VAN_DEZE(l->intake, p->intake, nr, i) {
        if (!date_before(peil, i->afgerond)) r->gescreend = i->afgerond;
        r->zelf_geld = i->zelf_geld;
    }
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
    return l;
}

/* One batch; gives its last person, 0 when there are no more. */
static persoon_id ronde(werk w, arena kladje, arena *groot, cijferrij_rijen *uit, persoon_id na,
                        moment toen, date peil)
{
    w.a = &kladje;
    cijfergrens g = {0};
    RIJ(&w, cijfergrens, CIJFER_GRENS, &g, A(na, na.v), A(aantal, MENSEN_PER_KEER));
    if (!g.id.v) return g.id;
    lading l = laad(&w, na, g.id, toen);
    plaatsen p = {0};
    cijferrij *nieuw = arena_make(groot, cijferrij, l.mensen.n + 1);
    if (!uit->at) uit->at = nieuw;
    for (int i = 0; i < l.mensen.n; i++) {
        const cijfermens *m = &l.mensen.at[i];
        if (!date_is_set(m->aanmelding) || date_before(peil, m->aanmelding)) continue;
        cijferrij r = begin_rij(m, peil);
        vul(&r, &l, &p, m->id.v, peil);
        uit->at[uit->n++] = r;
    }
    return g.id;
}

cijferrij_rijen cijfers_lees(werk *w, arena *groot, moment toen, date peil)
{
    cijferrij_rijen uit = {0};
    persoon_id na = {0};
    do na = ronde(*w, *w->a, groot, &uit, na, toen, peil);
    while (na.v);
    return uit;
}
