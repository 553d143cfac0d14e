/* oplossing.c: tries each change in a copy of the week, and keeps what clashes with nothing.
 * Bron: domain.md MA-02, MA-03; ux.md 7. */
#include "planning/oplossing.h"

#include "planning/week_intern.h"

#include <stdlib.h>

enum { NIEUW = -1 }; /* the row id of a lesson or shift that is tried */

typedef struct {
    arena *a;
    const oplossing_vraag *v;
    week nu;
    weekmaat voor;
    oplossing *at;
    int n;
} zoektocht;

/* ---- does it fit ---- */

bool oplossing_brengt(const oplossing *o, const weekblok *b)
{
    if (o->soort == OPLOSSING_GROEP) return b->soort == BLOK_LES && b->invoer == o->les;
    return b->rij == NIEUW && (b->soort == BLOK_LES || b->soort == BLOK_DIENST);
}

static bool doet_mee(const week *w, const botsing *b, const oplossing *o)
{
    return oplossing_brengt(o, &w->blok[b->een]) || oplossing_brengt(o, &w->blok[b->ander]);
}

static bool stond_er(const week *nu, const botsing *b)
{
    for (int i = 0; i < nu->nbotsing; i++)
        if (zin_gelijk(&nu->botsing[i].zin, &b->zin)) return true;
    return false;
}

/* In the week of the clash: one less, none of its own, none that was not there. */
static bool lost_op(const zoektocht *z, const week *w, const oplossing *o)
{
    for (int i = 0; i < w->nbotsing; i++)
        if (doet_mee(w, &w->botsing[i], o) || !stond_er(&z->nu, &w->botsing[i])) return false;
    return w->nbotsing < z->nu.nbotsing;
}

/* In a later week only a gesprek may be in the way: that is moved once. */
static bool past_later(const week *w, oplossing *o)
{
    bool een_gesprek = false;
    for (int i = 0; i < w->nbotsing; i++) {
        const botsing *b = &w->botsing[i];
        if (!doet_mee(w, b, o)) continue;
        if (w->blok[b->een].soort != BLOK_GESPREK && w->blok[b->ander].soort != BLOK_GESPREK)
            return false;
        een_gesprek = true;
    }
    o->gesprekken += een_gesprek;
    return true;
}

weekmaat week_meet(arena *a, const week *w, num grens, bool *te_veel)
{
    week_som s = week_uren(a, w, grens);
    weekmaat m = {.les = s.les, .werk = s.werk, .reis = s.reis};
    if (te_veel) *te_veel = s.te_veel;
    for (int d = 0; d < 7; d++) {
        int duur = date_minutes(w->dag[d].dag, w->dag[d].van, w->dag[d].tot);
        if (duur > m.langste) m.langste = duur;
        m.lang += w->dag[d].lang;
    }
    return m;
}

static bool tekort(num nodig, int voor, int na)
{
    return nodig.is && na < voor && na < 60 * nodig.n;
}

static void weeg(const zoektocht *z, oplossing *o)
{
    weekmaat voor = o->voor, na = o->na;
    bool meer = na.les + na.werk + na.reis > voor.les + voor.werk + voor.reis;
    o->te_veel = o->te_veel && meer;
    o->les_tekort = tekort(z->v->les_nodig, voor.les, na.les);
    o->werk_tekort = tekort(z->v->werk_nodig, voor.werk, na.werk);
    o->let_op = o->te_veel || o->les_tekort || o->werk_tekort || na.lang || o->gesprekken;
}

/* ---- the week with a change in it ---- */

/* The same week with another group, or other lessons, in place i. */
static week_invoer met_les(arena *a, const week_invoer *in, int i, week_les nieuw)
{
    week_invoer uit = *in;
    week_les *l = arena_make(a, week_les, in->nles);
    for (int k = 0; k < in->nles; k++) l[k] = k == i ? nieuw : in->les[k];
    uit.les = l;
    return uit;
}

static week_invoer met_blok(arena *a, const week_invoer *in, const oplossing *o)
{
    week_les nieuw = in->les[o->les];
    les *l = arena_make(a, les, nieuw.nles);
    for (int k = 0; k < nieuw.nles; k++) {
        l[k] = nieuw.les[k];
        if (l[k].kop.id != o->rij) continue;
        l[k].kop.id = NIEUW;
        l[k].dag = CODE(o->dag);
        l[k].van = o->van;
        l[k].tot = o->tot;
    }
    nieuw.les = l;
    return met_les(a, in, o->les, nieuw);
}

static weekslot slot(const plek_dienst *d)
{
    return (weekslot){d->dag.i, tijd_minutes(d->van), tijd_minutes(d->tot)};
}

static bool zelfde(const plek_dienst *x, const plek_dienst *y)
{
    return x->dag.i == y->dag.i && x->van.m == y->van.m && x->tot.m == y->tot.m;
}

/* The shifts of this work with the new one in the place of o->rij; another shift at the same time
 * goes too. False: it falls together with a shift that stays. */
static bool met_dienst(arena *a, const week_invoer *in, const oplossing *o, week_invoer *uit)
{
    const week_werk *nu = &in->werk[o->werk];
    plek_dienst *d = arena_make(a, plek_dienst, nu->ndienst + 1);
    week_werk *w = arena_make(a, week_werk, in->nwerk);
    plek_dienst y = {.kop = {.id = NIEUW}, .dag = CODE(o->dag), .van = o->van, .tot = o->tot};
    int n = 0;
    for (int j = 0; j < nu->ndienst; j++) {
        if (nu->dienst[j].kop.id == o->rij || zelfde(&nu->dienst[j], &y)) continue;
        if (week_botst(slot(&nu->dienst[j]), slot(&y))) return false;
        d[n++] = nu->dienst[j];
    }
    d[n++] = y;
    memcpy(w, in->werk, (size_t)in->nwerk * sizeof *w);
    w[o->werk].dienst = d;
    w[o->werk].ndienst = n;
    *uit = *in;
    uit->werk = w;
    return true;
}

bool oplossing_week(arena *a, const oplossing_vraag *v, const oplossing *o, week_invoer *uit)
{
    switch (o->soort) {
    case OPLOSSING_GROEP:
        *uit = met_les(a, &v->week, o->les, v->groep[o->groep].les);
        return true;
    case OPLOSSING_BLOK:
        *uit = met_blok(a, &v->week, o);
        return true;
    case OPLOSSING_DIENST:
    case OPLOSSING_KORTER: return met_dienst(a, &v->week, o, uit);
    case OPLOSSING_SOORTEN: break;
    }
    bug("no such kind of option");
}

/* Keeps o when it fits. What is made on the way is let go. */
static bool probeer(zoektocht *z, oplossing o)
{
    arena kladje = *z->a;
    week_invoer x;
    if (!oplossing_week(&kladje, z->v, &o, &x)) return false;
    o.voor = z->voor;
    for (int i = 0; i < z->v->weken; i++) {
        x.dag = date_plus(z->v->week.dag, 7 * i);
        week w = week_maak(&kladje, &x);
        if (i == 0 ? !lost_op(z, &w, &o) : !past_later(&w, &o)) return false;
        if (i == 0) o.na = week_meet(&kladje, &w, z->v->grens, &o.te_veel);
    }
    weeg(z, &o);
    z->at[z->n++] = o;
    return true;
}

/* ---- what can be tried ---- */

static bool mag_dan(const week_invoer *in, int dag, tijd van, tijd tot)
{
    int begin, eind;
    if (!week_minuten(van, tot, &begin, &eind)) return false;
    return !week_kan_gezegd(in->beschikbaar) || week_kan(in->beschikbaar, dag, begin, eind);
}

/* Does the lesson or shift with this id, of this place in the input, clash now? */
static bool botst_nu(const zoektocht *z, blok_soort soort, int invoer, i64 rij)
{
    for (int i = 0; i < z->nu.nblok; i++) {
        const weekblok *b = &z->nu.blok[i];
        bool deze = b->soort == soort && b->invoer == invoer && (!rij || b->rij == rij);
        if (deze && b->botst) return true;
    }
    return false;
}

static bool lessen_mogen(const week_invoer *in, const week_les *l)
{
    for (int i = 0; i < l->nles; i++)
        if (!mag_dan(in, l->les[i].dag.i, l->les[i].van, l->les[i].tot)) return false;
    return l->nles > 0;
}

static void andere_groepen(zoektocht *z)
{
    const week_invoer *in = &z->v->week;
    for (int i = 0; i < z->v->ngroep; i++) {
        const groepkans *g = &z->v->groep[i];
        if (botst_nu(z, BLOK_LES, g->voor, 0) && lessen_mogen(in, &g->les))
            probeer(z,
                (oplossing){.soort = OPLOSSING_GROEP, .les = g->voor, .werk = -1, .groep = i});
    }
}

static bool eerder_genoemd(const oplossing_vraag *v, int i)
{
    for (int k = 0; k < i; k++)
        if (v->tijd[k].voor == v->tijd[i].voor && v->tijd[k].dag == v->tijd[i].dag
            && v->tijd[k].van.m == v->tijd[i].van.m)
            return true;
    return false;
}

/* Lesson k of group i at another time; it stays as long as it is. */
static void andere_tijden(zoektocht *z, int i, int k)
{
    const week_invoer *in = &z->v->week;
    const week_les *nu = &in->les[i];
    int begin, eind;
    if (!week_minuten(nu->les[k].van, nu->les[k].tot, &begin, &eind)) return;
    for (int t = 0; t < z->v->ntijd; t++) {
        tijdkans op = z->v->tijd[t];
        int tot = tijd_minutes(op.van) + eind - begin;
        if (op.voor != i || eerder_genoemd(z->v, t)) continue;
        if (tijd_minutes(op.van) < 0 || tot >= DAG_MINUTEN) continue;
        if (!mag_dan(in, op.dag, op.van, klok(tot))) continue;
        probeer(z, (oplossing){.soort = OPLOSSING_BLOK, .les = i, .werk = -1, .groep = -1,
            .rij = nu->les[k].kop.id, .dag = op.dag, .van = op.van, .tot = klok(tot)});
    }
}

/* ---- shifts ---- */

static bool probeer_dienst(zoektocht *z, int i, int k, plek_dienst y, oplossing_soort soort)
{
    return probeer(z, (oplossing){.soort = soort, .les = -1, .werk = i, .groep = -1,
        .rij = z->v->week.werk[i].dienst[k].kop.id, .dag = y.dag.i, .van = y.van, .tot = y.tot});
}

/* A shift of the plek that he does not work, or that is a choice beside this one. */
static void andere_diensten(zoektocht *z, int i, int k)
{
    const week_werk *nu = &z->v->week.werk[i];
    plek_dienst_rijen alle = z->v->dienst[i];
    for (int j = 0; j < alle.n; j++) {
        const plek_dienst *y = &alle.at[j];
        bool werkt = false, dubbel = false;
        for (int m = 0; m < nu->ndienst; m++) werkt |= zelfde(&nu->dienst[m], y);
        for (int m = 0; m < j; m++) dubbel |= zelfde(&alle.at[m], y);
        if (dubbel || zelfde(&nu->dienst[k], y)) continue;
        if (werkt && !week_botst(slot(&nu->dienst[k]), slot(y))) continue;
        if (!mag_dan(&z->v->week, y->dag.i, y->van, y->tot)) continue;
        probeer_dienst(z, i, k, *y, OPLOSSING_DIENST);
    }
}

/* Ends earlier, or begins later: the longest that fits. */
static void kortere_diensten(zoektocht *z, int i, int k)
{
    plek_dienst nu = z->v->week.werk[i].dienst[k];
    int begin, eind;
    if (!week_minuten(nu.van, nu.tot, &begin, &eind)) return;
    for (int kant = 0; kant < 2; kant++)
        for (int duur = eind - begin - OPLOSSING_STAP; duur >= OPLOSSING_KORTST;
             duur -= OPLOSSING_STAP) {
            plek_dienst y = nu;
            int van = kant ? eind - duur : begin;
            if (van >= DAG_MINUTEN) continue; /* it would begin on another day */
            y.van = klok(van);
            y.tot = klok((van + duur) % DAG_MINUTEN);
            if (probeer_dienst(z, i, k, y, OPLOSSING_KORTER)) break;
        }
}

/* ---- order ---- */

static int verlies(int voor, int na) { return voor > na ? voor - na : 0; }

static int vergelijk(const void *p, const void *q)
{
    const oplossing *x = p, *y = q;
    const int s[][2] = {{x->let_op, y->let_op},
        {verlies(x->voor.les, x->na.les), verlies(y->voor.les, y->na.les)},
        {verlies(x->voor.werk, x->na.werk), verlies(y->voor.werk, y->na.werk)},
        {(int)x->soort, (int)y->soort}, {x->na.langste, y->na.langste}, {x->na.reis, y->na.reis},
        {x->dag, y->dag}, {x->van.m, y->van.m}, {x->tot.m, y->tot.m}, {x->groep, y->groep}};
    for (size_t i = 0; i < countof(s); i++)
        if (s[i][0] != s[i][1]) return s[i][0] < s[i][1] ? -1 : 1;
    return (x->rij > y->rij) - (x->rij < y->rij);
}

static int ruimte(const oplossing_vraag *v)
{
    int n = v->ngroep;
    for (int i = 0; i < v->week.nles; i++) n += v->week.les[i].nles * v->ntijd;
    for (int i = 0; v->dienst && i < v->week.nwerk; i++)
        n += v->week.werk[i].ndienst * (v->dienst[i].n + 2);
    return n + 1;
}

oplossingen oplossingen_zoek(arena *a, const oplossing_vraag *v)
{
    zoektocht z = {.a = a, .v = v, .at = arena_make(a, oplossing, ruimte(v))};
    bool te_veel;
    z.nu = week_maak(a, &v->week);
    z.voor = week_meet(a, &z.nu, v->grens, &te_veel);
    if (z.nu.nbotsing) andere_groepen(&z);
    for (int i = 0; i < v->week.nles; i++)
        for (int k = 0; k < v->week.les[i].nles; k++)
            if (botst_nu(&z, BLOK_LES, i, v->week.les[i].les[k].kop.id)) andere_tijden(&z, i, k);
    for (int i = 0; v->dienst && i < v->week.nwerk; i++)
        for (int k = 0; v->dienst[i].n && k < v->week.werk[i].ndienst; k++) {
            if (!botst_nu(&z, BLOK_DIENST, i, v->week.werk[i].dienst[k].kop.id)) continue;
            andere_diensten(&z, i, k);
            kortere_diensten(&z, i, k);
        }
    qsort(z.at, (size_t)z.n, sizeof *z.at, vergelijk);
    return (oplossingen){z.at, z.n, z.n && !z.at[0].let_op ? 0 : -1};
}
