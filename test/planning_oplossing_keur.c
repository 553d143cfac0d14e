/* A slow referee for planning/oplossing.h: in hundreds of random weeks it tries every change by
 * hand (lib_blokweek.h), and both must give the same options with the same effect. */
#include "test/lib_blokweek.h"
#include "test/lib_planning.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <cmocka.h>

/* ---- trying everything ---- */

typedef struct {
    const oplossing_vraag *v;
    oplossing at[MEEST];
    int n;
    paren nu;
} alles;

static bool past(const alles *z, const week_invoer *in, oplossing *o)
{
    for (int i = 0; i < z->v->weken; i++) {
        blokweek w = bouw(in, i, o);
        paren p = botsende(&w);
        bool een_gesprek = false;
        if (i == 0 && p.n >= z->nu.n) return false;
        for (int k = 0; k < p.n; k++) {
            bool mee = p.at[k].een.nieuw || p.at[k].ander.nieuw;
            bool praat = p.at[k].een.soort == BLOK_GESPREK || p.at[k].ander.soort == BLOK_GESPREK;
            if (i == 0 && (mee || !was_er(&z->nu, &p.at[k]))) return false;
            if (i > 0 && mee && !praat) return false;
            een_gesprek |= i > 0 && mee;
        }
        o->gesprekken += een_gesprek;
        if (i == 0) o->na = reken(&w, in);
    }
    return true;
}

static bool voeg_toe(alles *z, const week_invoer *in, oplossing o)
{
    if (!past(z, in, &o)) return false;
    assert_true(z->n < MEEST);
    z->at[z->n++] = o;
    return true;
}

/* Does this lesson or shift of now clash? */
static bool nu_botst(const alles *z, blok_soort s, int invoer, int dag, tijd van, tijd tot)
{
    for (int i = 0; i < z->nu.n; i++)
        for (int k = 0; k < 2; k++) {
            const stuk *x = k ? &z->nu.at[i].een : &z->nu.at[i].ander;
            int op = (x->van + 1440) / 1440 - 1; /* the Sunday before is -1 */
            bool tijd_klopt = x->van - op * 1440 == tijd_minutes(van)
                && (x->tot - x->van) == (tijd_minutes(tot) - tijd_minutes(van) + 1440) % 1440;
            if (x->soort != s || x->invoer != invoer) continue;
            if (!dag || ((op + 7) % 7 + 1 == dag && tijd_klopt)) return true;
        }
    return false;
}

static void alle_lessen(alles *z)
{
    const oplossing_vraag *v = z->v;
    static week_les l[4];
    static les rij[8];
    week_invoer in = v->week;
    in.les = l;
    for (int i = 0; i < v->ngroep; i++) {
        const groepkans *g = &v->groep[i];
        bool kan = g->les.nles > 0 && nu_botst(z, BLOK_LES, g->voor, 0, (tijd){0}, (tijd){0});
        for (int k = 0; k < g->les.nles; k++)
            kan &= mag(in.beschikbaar, g->les.les[k].dag.i, g->les.les[k].van, g->les.les[k].tot);
        for (int k = 0; k < in.nles; k++) l[k] = k == g->voor ? g->les : v->week.les[k];
        if (kan)
            voeg_toe(z, &in, (oplossing){.soort = OPLOSSING_GROEP, .les = g->voor, .groep = i});
    }
    for (int i = 0; i < in.nles; i++)
        for (int k = 0; k < v->week.les[i].nles; k++)
            for (int t = 0; t < v->ntijd; t++) {
                const les *nu = &v->week.les[i].les[k];
                int duur = (tijd_minutes(nu->tot) - tijd_minutes(nu->van) + 1440) % 1440;
                int tot = tijd_minutes(v->tijd[t].van) + duur;
                if (v->tijd[t].voor != i) continue;
                if (tot >= 1440 || !nu_botst(z, BLOK_LES, i, nu->dag.i, nu->van, nu->tot)) continue;
                oplossing o = {.soort = OPLOSSING_BLOK, .les = i, .rij = nu->kop.id,
                    .dag = v->tijd[t].dag, .van = v->tijd[t].van, .tot = klok(tot)};
                if (!mag(in.beschikbaar, o.dag, o.van, o.tot)) continue;
                for (int m = 0; m < in.nles; m++) l[m] = v->week.les[m];
                for (int m = 0; m < l[i].nles; m++) rij[m] = v->week.les[i].les[m];
                rij[k] = (les){.kop = {.id = -1}, .dag = {o.dag}, .van = o.van, .tot = o.tot};
                l[i].les = rij;
                voeg_toe(z, &in, o);
            }
}

/* The shifts of work i without k and without those that are y, and y itself. False: y falls
 * together with one that stays. */
static bool wissel(const alles *z, int i, int k, plek_dienst y, week_werk *w, plek_dienst *d)
{
    const week_werk *nu = &z->v->week.werk[i];
    static u8 vol[WEEK_MINUTEN];
    int n = 0, a = tijd_minutes(y.van), z_ = tijd_minutes(y.tot);
    memset(vol, 0, sizeof vol);
    for (int j = 0; j < nu->ndienst; j++) {
        const plek_dienst *x = &nu->dienst[j];
        bool gelijk = x->dag.i == y.dag.i && x->van.m == y.van.m && x->tot.m == y.tot.m;
        if (j == k || gelijk) continue;
        int b = tijd_minutes(x->van), e = tijd_minutes(x->tot);
        for (int m = b; m < (e <= b ? e + 1440 : e); m++)
            vol[((x->dag.i - 1) * 1440 + m) % WEEK_MINUTEN] = 1;
        d[n++] = *x;
    }
    for (int m = a; m < (z_ <= a ? z_ + 1440 : z_); m++)
        if (vol[((y.dag.i - 1) * 1440 + m) % WEEK_MINUTEN]) return false;
    y.kop.id = -1;
    d[n++] = y;
    for (int m = 0; m < z->v->week.nwerk; m++) w[m] = z->v->week.werk[m];
    w[i].dienst = d;
    w[i].ndienst = n;
    return true;
}

static bool dienst_erbij(alles *z, int i, int k, plek_dienst y, oplossing_soort s)
{
    week_werk w[4];
    plek_dienst d[8];
    week_invoer in = z->v->week;
    in.werk = w;
    if (!wissel(z, i, k, y, w, d)) return false;
    return voeg_toe(z, &in, (oplossing){.soort = s, .werk = i,
        .rij = z->v->week.werk[i].dienst[k].kop.id, .dag = y.dag.i, .van = y.van, .tot = y.tot});
}

static bool samen(const plek_dienst *x, const plek_dienst *y)
{
    return week_botst((weekslot){x->dag.i, tijd_minutes(x->van), tijd_minutes(x->tot)},
        (weekslot){y->dag.i, tijd_minutes(y->van), tijd_minutes(y->tot)});
}

static void alle_diensten(alles *z, int i, int k)
{
    const plek_dienst *nu = &z->v->week.werk[i].dienst[k];
    plek_dienst_rijen bij = z->v->dienst[i];
    int begin = tijd_minutes(nu->van), eind = tijd_minutes(nu->tot);
    if (eind <= begin) eind += 1440;
    for (int j = 0; j < bij.n; j++) {
        bool werkt = false;
        for (int m = 0; m < z->v->week.werk[i].ndienst; m++)
            werkt |= z->v->week.werk[i].dienst[m].dag.i == bij.at[j].dag.i
                && z->v->week.werk[i].dienst[m].van.m == bij.at[j].van.m
                && z->v->week.werk[i].dienst[m].tot.m == bij.at[j].tot.m;
        bool zelf = nu->dag.i == bij.at[j].dag.i && nu->van.m == bij.at[j].van.m
            && nu->tot.m == bij.at[j].tot.m;
        if (zelf || (werkt && !samen(nu, &bij.at[j]))) continue;
        if (mag(z->v->week.beschikbaar, bij.at[j].dag.i, bij.at[j].van, bij.at[j].tot))
            dienst_erbij(z, i, k, bij.at[j], OPLOSSING_DIENST);
    }
    for (int kant = 0; kant < 2; kant++)
        for (int knip = 15; knip <= eind - begin - 120; knip += 15) {
            plek_dienst y = *nu;
            if (kant && begin + knip >= 1440) break;
            if (kant) y.van = klok(begin + knip);
            else y.tot = klok((eind - knip) % 1440);
            if (dienst_erbij(z, i, k, y, OPLOSSING_KORTER)) break;
        }
}

static void zoek_alles(alles *z)
{
    blokweek w = bouw(&z->v->week, 0, NULL);
    z->nu = botsende(&w);
    alle_lessen(z);
    for (int i = 0; i < z->v->week.nwerk; i++)
        for (int k = 0; z->v->dienst[i].n && k < z->v->week.werk[i].ndienst; k++) {
            const plek_dienst *d = &z->v->week.werk[i].dienst[k];
            if (nu_botst(z, BLOK_DIENST, i, d->dag.i, d->van, d->tot)) alle_diensten(z, i, k);
        }
}

/* ---- chance ---- */

static i64 volgende_rij;

/* On the quarter; van and tot differ, now and then past midnight. */
static void lukraak(worp *w, code *dag, tijd *van, tijd *tot, int begint, int duurt_)
{
    int a = begint + 15 * werp(w, 40), n = 60 + 15 * werp(w, duurt_);
    *dag = (code){1 + werp(w, soms(w, 85) ? 5 : 7)};
    *van = klok(a % 1440);
    *tot = klok((a + n) % 1440);
}

static week_les lukrake_les(worp *w, date dag)
{
    les *l = arena_make(&kamer, les, 3);
    lesuitval *u = arena_make(&kamer, lesuitval, 1);
    lesvakantie *v = arena_make(&kamer, lesvakantie, 1);
    week_les uit = {.les = l, .nles = 1 + werp(w, 3), .uitval = u, .vakantie = v};
    for (int i = 0; i < uit.nles; i++) {
        lukraak(w, &l[i].dag, &l[i].van, &l[i].tot, 480, 9);
        l[i].kop.id = ++volgende_rij;
    }
    if (soms(w, 20)) uit.van = date_plus(dag, werp(w, 10) - 4);
    if (soms(w, 20)) uit.tot = date_plus(dag, werp(w, 30));
    u[0] = (lesuitval){.van = l[0].van,
        .datum = date_plus(date_monday(dag), l[0].dag.i - 1 + 7 * werp(w, 2))};
    v[0] = (lesvakantie){
        .van = date_plus(dag, werp(w, 20)), .tot = date_plus(dag, 20 + werp(w, 5))};
    uit.nuitval = soms(w, 15);
    uit.nvakantie = soms(w, 20);
    return uit;
}

static plek_dienst_rijen lukrake_diensten(worp *w, int n)
{
    plek_dienst *d = arena_make(&kamer, plek_dienst, n + 1);
    for (int i = 0; i < n; i++) {
        lukraak(w, &d[i].dag, &d[i].van, &d[i].tot, soms(w, 15) ? 1260 : 420, 30);
        d[i].kop.id = ++volgende_rij;
    }
    return (plek_dienst_rijen){.at = d, .n = n};
}

static void lukraak_werk(worp *w, oplossing_vraag *v, week_werk *werk, plek_dienst_rijen *bij)
{
    v->week.nwerk = 1 + soms(w, 20);
    for (int i = 0; i < v->week.nwerk; i++) {
        int n = 1 + werp(w, 4);
        bij[i] = lukrake_diensten(w, n + werp(w, 3));
        werk[i] = (week_werk){.dienst = bij[i].at, .ndienst = n, .plek = {10 + i}};
        if (soms(w, 70)) werk[i].reis_minuten = NUM(5 * werp(w, 13));
        if (soms(w, 15)) werk[i].tot = date_plus(v->week.dag, werp(w, 30));
        if (soms(w, 20)) bij[i].n = 0;
    }
    v->week.werk = werk;
    v->dienst = bij;
}

static void lukraak_thuis(worp *w, oplossing_vraag *v)
{
    beschikbaarheid *b = arena_make(&kamer, beschikbaarheid, 8);
    gesprek *g = arena_make(&kamer, gesprek, 3);
    int n = werp(w, 3);
    for (int i = 0; i < n; i++) {
        lukraak(w, &b[i].dag, &b[i].van, &b[i].tot, 420, 6);
        b[i].soort = (code){soms(w, 50) ? BESCHIKBAAR_ZORG : BESCHIKBAAR_NIET};
    }
    if (soms(w, 30)) /* said on which days he can */
        for (int d = 1; d <= 5; d++)
            b[n++] = (beschikbaarheid){.dag = {d}, .soort = {BESCHIKBAAR_WERK},
                .van = klok(360 + 30 * werp(w, 4)), .tot = klok(1320)};
    v->week.beschikbaar = (beschikbaarheid_rijen){.at = b, .n = n};
    v->week.gesprekken = (gesprek_rijen){.at = g, .n = werp(w, 3)};
    for (int i = 0; i < v->week.gesprekken.n; i++) {
        int a = 480 + 15 * werp(w, 30);
        g[i] = (gesprek){.datum = date_plus(v->week.dag, werp(w, 28)), .van = klok(a),
            .tot = klok(a + 60), .soort = {soms(w, 30) ? GESPREK_TELEFOON : GESPREK_VOORTGANG}};
    }
}

static oplossing_vraag lukrake_vraag(worp *w)
{
    static week_les l[2];
    static week_werk werk[2];
    static plek_dienst_rijen bij[2];
    static groepkans g[4];
    static tijdkans t[4];
    /* weeks in which the clock goes back and forth among them */
    const date dagen[] = {date_ymd(2026, 11, 24), date_ymd(2026, 10, 21), date_ymd(2027, 3, 24),
        date_ymd(2026, 12, 30), date_ymd(2026, 3, 23)};
    oplossing_vraag v = {.week = {.dag = dagen[werp(w, 5)]}, .weken = 1 + werp(w, 4),
        .groep = g, .tijd = t};
    v.week.nles = 1 + soms(w, 25);
    for (int i = 0; i < v.week.nles; i++) l[i] = lukrake_les(w, v.week.dag);
    v.week.les = l;
    lukraak_werk(w, &v, werk, bij);
    lukraak_thuis(w, &v);
    v.ngroep = werp(w, 5);
    for (int i = 0; i < v.ngroep; i++)
        g[i] = (groepkans){lukrake_les(w, v.week.dag), werp(w, v.week.nles)};
    v.ntijd = werp(w, 5);
    for (int i = 0; i < v.ntijd; i++)
        t[i] = (tijdkans){werp(w, v.week.nles), 1 + werp(w, 6), klok(480 + 30 * werp(w, 24))};
    if (soms(w, 50)) v.grens = NUM(20 + werp(w, 25));
    if (soms(w, 50)) v.les_nodig = NUM(3 + werp(w, 9));
    if (soms(w, 50)) v.werk_nodig = NUM(8 + werp(w, 20));
    return v;
}

/* ---- the same answer ---- */

static const oplossing *vind(const alles *z, const oplossing *o)
{
    for (int i = 0; i < z->n; i++) {
        const oplossing *x = &z->at[i];
        bool groep = o->soort == OPLOSSING_GROEP;
        if (x->soort != o->soort || x->rij != o->rij || (groep && x->groep != o->groep)) continue;
        if (groep || (x->dag == o->dag && x->van.m == o->van.m && x->tot.m == o->tot.m)) return x;
    }
    return NULL;
}

static bool minder(num nodig, int voor, int na)
{
    return nodig.is && na < voor && na < 60 * nodig.n;
}

static void keur(const oplossing_vraag *v, const oplossing *o, const oplossing *zo, weekmaat voor)
{
    assert_memory_equal(&o->voor, &voor, sizeof voor);
    assert_memory_equal(&o->na, &zo->na, sizeof voor);
    assert_int_equal(o->gesprekken, zo->gesprekken);
    int was = voor.les + voor.werk + voor.reis, is = o->na.les + o->na.werk + o->na.reis;
    bool te_veel = v->grens.is && is > 60 * v->grens.n && is > was;
    bool les_t = minder(v->les_nodig, voor.les, o->na.les);
    bool werk_t = minder(v->werk_nodig, voor.werk, o->na.werk);
    assert_int_equal(o->te_veel, te_veel);
    assert_int_equal(o->les_tekort, les_t);
    assert_int_equal(o->werk_tekort, werk_t);
    assert_int_equal(o->let_op, te_veel || les_t || werk_t || o->na.lang > 0 || o->gesprekken > 0);
}

static int verschillende(const alles *z)
{
    int n = 0;
    for (int i = 0; i < z->n; i++) n += vind(z, &z->at[i]) == &z->at[i];
    return n;
}

static void scheidsrechter(void **state)
{
    (void)state;
    static alles z;
    arena leeg = kamer;
    int soorten[OPLOSSING_SOORTEN] = {0}, letop = 0, eerste = 0;
    for (u64 zaad = 0; zaad < 600; zaad++) {
        worp w = {zaad * 7919};
        kamer = leeg;
        volgende_rij = 0;
        oplossing_vraag v = lukrake_vraag(&w);
        z = (alles){.v = &v};
        zoek_alles(&z);
        blokweek nu = bouw(&v.week, 0, NULL);
        weekmaat voor = reken(&nu, &v.week);
        oplossingen o = oplossingen_zoek(&kamer, &v);
        for (int i = 0; i < o.n; i++) {
            const oplossing *zo = vind(&z, &o.at[i]);
            if (!zo) fail_msg("seed %d: option %d of kind %d does not fit", (int)zaad, i,
                (int)o.at[i].soort);
            keur(&v, &o.at[i], zo, voor);
            soorten[o.at[i].soort]++;
            letop += o.at[i].let_op;
        }
        if (o.n != verschillende(&z)) fail_msg("seed %d: %d, not %d", (int)zaad, o.n,
            verschillende(&z));
        bool rustig = o.n && !o.at[0].let_op;
        assert_int_equal(o.eerste, rustig ? 0 : -1);
        for (int i = 0; !rustig && i < o.n; i++) assert_true(o.at[i].let_op);
        eerste += rustig;
    }
    for (int s = 0; s < OPLOSSING_SOORTEN; s++) assert_true(soorten[s] > 20);
    assert_true(letop > 100 && eerste > 50); /* the referee saw both */
}

#define PROEF(f) cmocka_unit_test_setup_teardown(f, kamer_open, kamer_dicht)
int main(void)
{
    const struct CMUnitTest tests[] = {PROEF(scheidsrechter)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
