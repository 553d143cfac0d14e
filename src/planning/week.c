/* week.c: the blocks of one week, the travel between them, the hours and the long days.
 * Bron: domain.md MA-02, MA-03; ux.md 7. */
#include "planning/week_intern.h"

#include <stdlib.h>

/* Blocks while they are gathered. */
typedef struct {
    weekblok *at;
    int n;
    date maandag;
    bool altijd;
} oogst;

/* ---- words ---- */

str week_dag_hoofdletter(int dag)
{
    static const char *const naam[] = {N_("Maandag"), N_("Dinsdag"), N_("Woensdag"),
        N_("Donderdag"), N_("Vrijdag"), N_("Zaterdag"), N_("Zondag")};
    return str_of(naam[dag % 7]);
}

str week_dag_woord(int dag) { return code_woord(&weekdag_codes, (code){MAANDAG + dag % 7}); }

/* ---- gathering ---- */

static bool in_periode(date d, date van, date tot)
{
    return !date_before(d, van) && (!date_is_set(tot) || date_before(d, tot));
}

bool week_minuten(tijd van, tijd tot, int *begin, int *eind)
{
    *begin = tijd_minutes(van);
    *eind = tijd_minutes(tot);
    if (*begin < 0 || *eind < 0) return false;
    bool hele_dag = *begin == 0 && *eind == 0;
    if (*begin == *eind && !hele_dag) return false;
    if (*eind <= *begin) *eind += DAG_MINUTEN;
    return true;
}

/* dag: -1 = the Sunday before .. 7 = the Monday after. */
static weekblok *voeg(oogst *o, blok_soort soort, int dag, tijd van, tijd tot)
{
    int begin, eind;
    if (!week_minuten(van, tot, &begin, &eind)) return NULL;
    weekblok *b = &o->at[o->n++];
    *b = (weekblok){.soort = soort,
        .dag = date_plus(o->maandag, dag),
        .van = begin,
        .tot = eind,
        .op = dag * DAG_MINUTEN};
    return b;
}

static bool op_weekdag(code dag, int d) { return code_is(dag, MAANDAG + (d + 7) % 7); }

static leskalender kalender_van(const week_les *w, bool altijd)
{
    leskalender k = {.les = w->les, .nles = w->nles};
    if (altijd) return k;
    k.groep = w->groep;
    k.uitval = w->uitval;
    k.nuitval = w->nuitval;
    k.vakantie = w->vakantie;
    k.nvakantie = w->nvakantie;
    return k;
}

static int momenten(const oogst *o, const week_les *w, int d, lesmoment *uit)
{
    leskalender k = kalender_van(w, o->altijd);
    return lesmomenten(&k, date_plus(o->maandag, d), uit);
}

static void lessen(oogst *o, const week_invoer *in, int d)
{
    date dag = date_plus(o->maandag, d);
    lesmoment m[LESMOMENTEN];
    for (int i = 0; i < in->nles; i++) {
        const week_les *w = &in->les[i];
        if (!o->altijd && !in_periode(dag, w->van, w->tot)) continue;
        int n = momenten(o, w, d, m);
        for (int k = 0; k < n; k++) {
            if (!lesmoment_gaat_door(&m[k])) continue;
            weekblok *b = voeg(o, BLOK_LES, d, m[k].van, m[k].tot);
            if (!b) continue;
            b->naam = w->groep ? w->groep->naam : (str){0};
            b->waar = w->school;
            b->rij = m[k].rij;
            b->invoer = i;
            b->inhaal = m[k].inhaal;
        }
    }
}

static void diensten(oogst *o, const week_invoer *in, int d)
{
    date dag = date_plus(o->maandag, d);
    for (int i = 0; i < in->nwerk; i++) {
        const week_werk *w = &in->werk[i];
        if (!o->altijd && !in_periode(dag, w->van, w->tot)) continue;
        for (int k = 0; k < w->ndienst; k++) {
            const plek_dienst *p = &w->dienst[k];
            weekblok *b = op_weekdag(p->dag, d) ? voeg(o, BLOK_DIENST, d, p->van, p->tot) : NULL;
            if (!b) continue;
            b->naam = w->naam;
            b->waar = w->waar;
            b->rij = p->kop.id;
            b->invoer = i;
            b->voorstel = w->voorstel;
        }
    }
}

static void beschikbaar(oogst *o, const week_invoer *in, int d)
{
    static const blok_soort soort[] = {[BESCHIKBAAR_WERK] = BLOK_BESCHIKBAAR,
        [BESCHIKBAAR_ZORG] = BLOK_ZORG,
        [BESCHIKBAAR_NIET] = BLOK_NIET};
    for (int i = 0; i < in->beschikbaar.n; i++) {
        const beschikbaarheid *r = &in->beschikbaar.at[i];
        if (r->soort.i <= 0 || r->soort.i >= (int)countof(soort) || !op_weekdag(r->dag, d))
            continue;
        weekblok *b = voeg(o, soort[r->soort.i], d, r->van, r->tot);
        if (!b) continue;
        b->rij = r->kop.id;
        b->invoer = i;
    }
}

/* A gesprek that was called off takes no time. */
static bool gaat_door(const gesprek *g) { return !code_is(g->afloop, GESPREK_AFGEMELD); }

static void gesprekken(oogst *o, const week_invoer *in, int d)
{
    date dag = date_plus(o->maandag, d);
    for (int i = 0; i < in->gesprekken.n && !o->altijd; i++) {
        const gesprek *g = &in->gesprekken.at[i];
        if (!date_is_set(dag) || !date_same(g->datum, dag) || !gaat_door(g)) continue;
        tijd tot = g->tot;
        if (tijd_is_set(g->van) && !tijd_is_set(tot))
            tot = klok(tijd_minutes(g->van) + WEEK_GESPREK);
        weekblok *b = voeg(o, BLOK_GESPREK, d, g->van, tot);
        if (!b) continue;
        b->naam = code_woord(&gesprek_soort_codes, g->soort);
        b->waar = g->plaats;
        b->rij = g->kop.id;
        b->invoer = i;
        b->telefoon = code_is(g->soort, GESPREK_TELEFOON);
    }
}

static void afspraken(oogst *o, const week_invoer *in, int d)
{
    date dag = date_plus(o->maandag, d);
    for (int i = 0; i < in->nafspraak && !o->altijd; i++) {
        const week_afspraak *a = &in->afspraak[i];
        if (!date_is_set(dag) || !date_same(a->datum, dag) || !tijd_is_set(a->van)) continue;
        tijd tot = tijd_is_set(a->tot) ? a->tot : klok(tijd_minutes(a->van) + WEEK_GESPREK);
        weekblok *b = voeg(o, BLOK_GESPREK, d, a->van, tot);
        if (!b) continue;
        b->naam = str_of(a->wat);
        b->waar = a->waar;
        b->rij = a->rij;
        b->invoer = i;
    }
}

/* A total order that does not look at the place in the input. */
static int vergelijk(const void *p, const void *q)
{
    const weekblok *x = p, *y = q;
    int begin = blok_begin(x) - blok_begin(y), eind = blok_eind(x) - blok_eind(y);
    if (begin) return begin;
    if (eind) return eind;
    if (x->soort != y->soort) return x->soort < y->soort ? -1 : 1;
    int naam = str_cmp(x->naam, y->naam), waar = str_cmp(x->waar, y->waar);
    if (naam || waar) return naam ? naam : waar;
    return (x->rij > y->rij) - (x->rij < y->rij);
}

/* ---- travel ---- */

static bool zelfde_plek(const week_invoer *in, const weekblok *x, const weekblok *y)
{
    if (x->invoer == y->invoer) return true;
    i64 id = in->werk[x->invoer].plek.v;
    return id != 0 && id == in->werk[y->invoer].plek.v;
}

static int reis_van(const week_invoer *in, const weekblok *b)
{
    num reis = in->werk[b->invoer].reis_minuten;
    return reis.is && reis.n > 0 && reis.n < DAG_MINUTEN / 2 ? (int)reis.n : 0;
}

/* Is there anything else to do between these two minutes? */
static bool iets_tussen(const oogst *o, int van, int tot)
{
    for (int i = 0; i < o->n; i++) {
        const weekblok *b = &o->at[i];
        if (b->soort <= BLOK_NIET && blok_begin(b) < tot && blok_eind(b) > van) return true;
    }
    return false;
}

/* Does one stay at the plek from x until y? Yes when there is no time to go home in between. */
static bool blijft(const oogst *o, const week_invoer *in, const weekblok *x, const weekblok *y)
{
    int van = blok_eind(x), tot = blok_begin(y);
    if (!zelfde_plek(in, x, y)) return false;
    if (tot <= van) return true;
    return tot - van <= 2 * reis_van(in, x) && !iets_tussen(o, van, tot);
}

/* Travel before the first and after the last shift of each stay. Blocks are ordered. */
static void reizen(const oogst *o, const week_invoer *in)
{
    for (int i = 0; i < o->n; i++) {
        weekblok *x = &o->at[i];
        if (x->soort != BLOK_DIENST) continue;
        x->reis_voor = x->reis_na = reis_van(in, x);
        for (int k = 0; k < o->n; k++) {
            const weekblok *y = &o->at[k];
            if (k == i || y->soort != BLOK_DIENST) continue;
            int langer = blok_eind(y) - blok_eind(x);
            if (k < i && blijft(o, in, y, x)) x->reis_voor = 0;
            if ((langer > 0 || (langer == 0 && k > i)) && blijft(o, in, x, y)) x->reis_na = 0;
        }
    }
}

static void voeg_reis(oogst *o, int dienst, int van, int tot)
{
    const weekblok *x = &o->at[dienst];
    if (van >= tot) return;
    o->at[o->n++] = (weekblok){.soort = BLOK_REIS,
        .dag = x->dag,
        .van = van,
        .tot = tot,
        .op = x->op,
        .naam = x->naam,
        .waar = x->waar,
        .invoer = dienst,
        .voorstel = x->voorstel};
}

static void voeg_reizen(oogst *o)
{
    for (int i = 0, n = o->n; i < n; i++) {
        if (o->at[i].soort != BLOK_DIENST) continue;
        voeg_reis(o, i, o->at[i].van - o->at[i].reis_voor, o->at[i].van);
        voeg_reis(o, i, o->at[i].tot, o->at[i].tot + o->at[i].reis_na);
    }
}

/* ---- days ---- */

static int stuk_vergelijk(const void *p, const void *q)
{
    const weekstuk *x = p, *y = q;
    if (x->van != y->van) return x->van - y->van;
    if (x->tot != y->tot) return x->tot - y->tot;
    return x->blok - y->blok;
}

static void dag_som(const week *w, dagbeeld *d, int weekdag)
{
    d->van = DAG_MINUTEN;
    for (int i = 0; i < d->nstuk; i++) {
        blok_soort s = w->blok[d->stuk[i].blok].soort;
        if (s > BLOK_GESPREK && s != BLOK_REIS) continue;
        if (d->stuk[i].van < d->van) d->van = d->stuk[i].van;
        if (d->stuk[i].tot > d->tot) d->tot = d->stuk[i].tot;
    }
    d->leeg = d->tot == 0;
    if (d->leeg) d->van = 0;
    d->lang = date_minutes(d->dag, d->van, d->tot) > WEEK_LANGE_DAG;
    if (d->lang)
        d->zin = ZIN_W(1, N_("{} duurt van {} tot {} uur. Dat is langer dan 10 uur."),
            week_dag_hoofdletter(weekdag), klok(d->van), klok(d->tot));
}

static void dag_vul(arena *a, week *w, int weekdag)
{
    dagbeeld *d = &w->dag[weekdag];
    int begin = weekdag * DAG_MINUTEN, n = 0;
    weekstuk *stuk = arena_make(a, weekstuk, w->nblok + 1);
    for (int i = 0; i < w->nblok; i++) {
        int van = blok_begin(&w->blok[i]) - begin, tot = blok_eind(&w->blok[i]) - begin;
        if (tot <= 0 || van >= DAG_MINUTEN) continue;
        stuk[n++] = (weekstuk){i, van < 0 ? 0 : van, tot > DAG_MINUTEN ? DAG_MINUTEN : tot};
    }
    qsort(stuk, (size_t)n, sizeof *stuk, stuk_vergelijk);
    d->dag = date_plus(w->maandag, weekdag);
    d->stuk = stuk;
    d->nstuk = n;
    dag_som(w, d, weekdag);
}

/* Minutes of this kind that pass on one day, each once; the pieces are ordered. */
static int dag_minuten(const week *w, const dagbeeld *d, blok_soort soort)
{
    int som = 0, tot = 0;
    for (int i = 0; i < d->nstuk; i++) {
        const weekstuk *s = &d->stuk[i];
        if (w->blok[s->blok].soort != soort || s->tot <= tot) continue;
        som += date_minutes(d->dag, s->van > tot ? s->van : tot, s->tot);
        tot = s->tot;
    }
    return som;
}

/* ---- what has no time ---- */

/* Agreed hours without shifts, for the working days of the week that the plaatsing covers. */
static int zonder_tijd(const week_invoer *in, date maandag)
{
    int som = 0;
    for (int i = 0; i < in->nwerk; i++) {
        const week_werk *w = &in->werk[i];
        int dagen = 0;
        for (int d = 0; d < 5; d++)
            dagen += in->altijd || in_periode(date_plus(maandag, d), w->van, w->tot);
        if (w->ndienst == 0 && w->uren.is) som += (int)w->uren.n * 60 * dagen / 5;
    }
    return som;
}

static int gesprek_zonder_tijd(const week_invoer *in, date maandag)
{
    int n = 0;
    for (int i = 0; i < in->gesprekken.n && !in->altijd; i++) {
        const gesprek *g = &in->gesprekken.at[i];
        bool deze_week = in_periode(g->datum, maandag, date_plus(maandag, 7));
        n += date_is_set(g->datum) && deze_week && gaat_door(g) && !tijd_is_set(g->van);
    }
    return n;
}

/* ---- lessons that do not take place ---- */

static zin uitval_zin(int dag, const lesmoment *m)
{
    str woord = week_dag_hoofdletter(dag);
    if (m->vakantie)
        return ZIN_W(1, N_("{}: geen les om {} uur. De school heeft {}."), woord, m->van,
            m->vakantie->naam);
    str waarom = code_woord(&uitval_codes, m->uitval->oorzaak);
    if (!date_is_set(m->uitval->inhaal))
        return ZIN_W(
            1 | 4, N_("{}: de les van {} uur gaat niet door ({})."), woord, m->van, waarom);
    return ZIN_W(1 | 4,
        N_("{}: de les van {} uur gaat niet door ({}). Inhalen: {}, {} tot {} uur."), woord, m->van,
        waarom, m->uitval->inhaal, m->uitval->inhaal_van, m->uitval->inhaal_tot);
}

static void uitgevallen(arena *a, week *w, const oogst *o, const week_invoer *in)
{
    lesmoment m[LESMOMENTEN];
    weekuitval *uit = arena_make(a, weekuitval, 7 * LESMOMENTEN * in->nles + 1);
    for (int d = 0; d < 7 && !in->altijd; d++)
        for (int i = 0; i < in->nles; i++) {
            date dag = date_plus(w->maandag, d);
            if (!in_periode(dag, in->les[i].van, in->les[i].tot)) continue;
            int n = momenten(o, &in->les[i], d, m);
            for (int k = 0; k < n; k++)
                if (!lesmoment_gaat_door(&m[k]))
                    uit[w->nuitval++] = (weekuitval){dag, uitval_zin(d, &m[k])};
        }
    w->uitval = uit;
}

static int ruimte(const week_invoer *in)
{
    int n = in->beschikbaar.n + in->gesprekken.n + in->nafspraak;
    for (int i = 0; i < in->nles; i++) n += in->les[i].nles + in->les[i].nuitval;
    for (int i = 0; i < in->nwerk; i++) n += 3 * in->werk[i].ndienst; /* with travel */
    return n;
}

week week_maak(arena *a, const week_invoer *in)
{
    week w = {.maandag = date_monday(in->dag)};
    for (int d = 0; d < 7; d++) w.dag[d] = (dagbeeld){.dag = date_plus(w.maandag, d), .leeg = true};
    if (!date_is_set(w.maandag)) return w;
    oogst o = {.at = arena_make(a, weekblok, 9 * ruimte(in) + 1),
        .maandag = w.maandag,
        .altijd = in->altijd};
    for (int d = -1; d <= 7; d++) {
        lessen(&o, in, d);
        diensten(&o, in, d);
        beschikbaar(&o, in, d);
        gesprekken(&o, in, d);
        afspraken(&o, in, d);
    }
    qsort(o.at, (size_t)o.n, sizeof *o.at, vergelijk);
    reizen(&o, in);
    voeg_reizen(&o);
    w.blok = o.at;
    w.nblok = o.n;
    week_botsingen(a, &w, o.at);
    for (int d = 0; d < 7; d++) {
        dag_vul(a, &w, d);
        for (int s = 0; s < BLOK_SOORTEN; s++)
            w.minuten[s] += dag_minuten(&w, &w.dag[d], (blok_soort)s);
    }
    uitgevallen(a, &w, &o, in);
    w.werk_zonder_tijd = zonder_tijd(in, w.maandag);
    w.gesprek_zonder_tijd = gesprek_zonder_tijd(in, w.maandag);
    return w;
}

/* ---- MA-03 ---- */

week_som week_uren(arena *a, const week *w, num grens)
{
    week_som s = {.les = w->minuten[BLOK_LES],
        .reis = w->minuten[BLOK_REIS],
        .werk = w->minuten[BLOK_DIENST] + w->werk_zonder_tijd};
    weeksom som = {.les = s.les, .werk = s.werk, .reis = s.reis, .maximum = 60 * grens.n};
    s.samen = (int)weeksom_totaal(som);
    s.te_veel = grens.is && !weeksom_past(som);
    str samen = uren_woord(a, s.samen);
    if (!grens.is) s.zin = ZIN(N_("Samen {} uur les, werk en reizen."), samen);
    else if (s.te_veel) s.zin = ZIN(N_("Samen {} uur. Dat is meer dan {} uur."), samen, grens.n);
    else s.zin = ZIN(N_("Samen {} uur. De grens is {} uur."), samen, grens.n);
    return s;
}

/* ---- free time ---- */

bool week_kan_gezegd(beschikbaarheid_rijen r)
{
    int van, tot;
    for (int i = 0; i < r.n; i++)
        if (code_is(r.at[i].soort, BESCHIKBAAR_WERK)
            && week_minuten(r.at[i].van, r.at[i].tot, &van, &tot))
            return true;
    return false;
}

/* How far one can go from this minute of the week without leaving the free blocks. */
static int vrij_tot(beschikbaarheid_rijen r, int vanaf)
{
    int verst = vanaf, van, tot;
    for (int i = 0; i < r.n; i++) {
        const beschikbaarheid *b = &r.at[i];
        if (!code_is(b->soort, BESCHIKBAAR_WERK) || !week_minuten(b->van, b->tot, &van, &tot))
            continue;
        int begin = (b->dag.i - MAANDAG) * DAG_MINUTEN + van;
        for (int k = -1; k <= 1; k++) {
            int op = begin + k * WEEK_MINUTEN;
            if (op <= vanaf && op + tot - van > verst) verst = op + tot - van;
        }
    }
    return verst;
}

bool week_kan(beschikbaarheid_rijen r, int weekdag, int van, int tot)
{
    if (!week_kan_gezegd(r)) return weekdag <= 5 && van >= WEEK_VROEG && tot <= WEEK_LAAT;
    int at = (weekdag - 1) * DAG_MINUTEN + van, eind = (weekdag - 1) * DAG_MINUTEN + tot;
    while (at < eind) {
        int verder = vrij_tot(r, at);
        if (verder == at) return false;
        at = verder;
    }
    return true;
}
