/* passing_dagen.c: the shifts of a plek beside the lessons, the care and the limits of a person,
 * day by day. A plek that asks fewer hours than its shifts hold leaves room to choose days.
 * Bron: domain.md MA-02; Arbeidstijdenwet 1:7 (night work: more than an hour between 0.00 and
 * 6.00); ux.md 7 (a long day). */
#include "planning/week_intern.h"
#include "planning/passing_deel.h"

enum { AVOND = 19 * 60, NACHT_TOT = 6 * 60, NACHT_MINUTEN = 60, STAP_MINUTEN = 5 };

/* Better comes first. */
typedef enum { DAG_VRIJ, DAG_VRAAG, DAG_REGEL, DAG_HARD } dagstand;

/* What was found about one weekday of the plek. */
typedef struct {
    bool is; /* are there shifts at all? */
    dagstand stand;
    int minuten;       /* rooster_dag */
    int lengte, begin; /* of the shifts that were weighed; where the first begins */
    zin feit, nodig;   /* of the worst that was found */
} werkdag;

static void vind(werkdag *d, dagstand stand, zin feit, zin nodig)
{
    if (stand <= d->stand) return;
    d->stand = stand;
    d->feit = feit;
    d->nodig = nodig;
}

/* ---- one overlap ---- */

/* Minutes of travel between x and y. */
static int weg(const weekblok *x, const weekblok *y, int van_x, int van_y)
{
    if (x->telefoon || y->telefoon) return 0;
    return van_x > van_y ? van_x : van_y;
}

/* By how many minutes must shift x begin later, or end earlier, to leave y alone? */
static int later(const weekblok *x, const weekblok *y)
{
    return blok_eind(y) + weg(x, y, x->reis_voor, y->reis_na) - blok_begin(x);
}

static int eerder(const weekblok *x, const weekblok *y)
{
    return blok_eind(x) - blok_begin(y) + weg(x, y, x->reis_na, y->reis_voor);
}

/* "Vraag de werkgever om op dinsdag om 12.30 uur te beginnen." */
static zin kortere_dienst(const weekblok *x, const weekblok *y, str dag)
{
    if (later(x, y) <= eerder(x, y)) {
        int begin = x->van + later(x, y);
        begin = (begin + STAP_MINUTEN - 1) / STAP_MINUTEN * STAP_MINUTEN;
        return ZIN_W(1, N_("Vraag de werkgever om op {} om {} uur te beginnen."), dag, klok(begin));
    }
    int eind = (x->tot - eerder(x, y)) / STAP_MINUTEN * STAP_MINUTEN;
    return ZIN_W(1, N_("Vraag de werkgever om op {} om {} uur te stoppen."), dag, klok(eind));
}

static zin wat_nodig(const weekblok *y, str dag)
{
    switch (y->soort) {
    case BLOK_LES: return ZIN_W(1, N_("Vraag de taalschool om de les van {} te verplaatsen."), dag);
    case BLOK_ZORG:
        return ZIN_W(1,
            N_("Regel opvang op {} van {} tot {} uur, of zoek een plek met andere tijden."), dag,
            klok(y->van), klok(y->tot));
    case BLOK_DIENST:
        return ZIN_W(1, N_("Kies op {} tussen dit werk en het werk dat er al is."), dag);
    case BLOK_NIET:
        return ZIN_W(
            1, N_("Bespreek of {} van {} tot {} uur toch kan."), dag, klok(y->van), klok(y->tot));
    case BLOK_GESPREK:
    case BLOK_REIS:
    case BLOK_BESCHIKBAAR:
    case BLOK_SOORTEN: break;
    }
    bug("a usual week has no such block");
}

/* 0 = Monday; the usual week begins again behind its Sunday. */
static int weekdag_van(const weekblok *x) { return (x->op / DAG_MINUTEN + 7) % 7; }

/* Shift x of the plek overlaps y. A lesson can be moved, a shift a little, other work left; care
 * stays. */
static void weeg_botsing(
    const weging *w, werkdag *d, const botsing *b, const weekblok *x, const weekblok *y)
{
    int schuif = later(x, y) <= eerder(x, y) ? later(x, y) : eerder(x, y);
    bool klein = schuif <= w->m->dienst_ruimte && schuif < x->tot - x->van;
    zin nodig = klein ? kortere_dienst(x, y, week_dag_woord(weekdag_van(x)))
                      : wat_nodig(y, week_dag_woord(weekdag_van(y)));
    bool kan_weg = y->soort == BLOK_LES || y->soort == BLOK_DIENST;
    vind(d, klein || kan_weg ? DAG_REGEL : DAG_HARD, b->zin, nodig);
}

/* ---- one day ---- */

static int nacht_minuten(int van, int tot)
{
    int som = 0;
    for (int dag = 0; dag <= DAG_MINUTEN; dag += DAG_MINUTEN) {
        int a = van > dag ? van : dag, b = tot < dag + NACHT_TOT ? tot : dag + NACHT_TOT;
        if (b > a) som += b - a;
    }
    return som;
}

static void weeg_dienst(const weging *w, werkdag *d, const weekblok *x, int dag)
{
    str naam = week_dag_hoofdletter(dag);
    tijd van = klok(x->van), tot = klok(x->tot);
    if (w->k->grens[GRENS_NACHT] && nacht_minuten(x->van, x->tot) > NACHT_MINUTEN)
        vind(d, DAG_HARD,
            ZIN_W(1, N_("{}: nachtdienst van {} tot {} uur. Afgesproken is: geen nachtdienst."),
                naam, van, tot),
            ZIN(N_("Vraag de werkgever om een dienst overdag.")));
    if (w->k->grens[GRENS_AVOND] && x->tot > AVOND)
        vind(d, DAG_HARD,
            ZIN_W(1, N_("{}: avonddienst van {} tot {} uur. Afgesproken is: geen avonddienst."),
                naam, van, tot),
            ZIN(N_("Vraag de werkgever om een dienst overdag.")));
    if (week_kan(w->k->week.beschikbaar, dag + 1, x->van, x->tot)) return;
    zin vraag =
        ZIN_W(1, N_("Vraag of werken op {} van {} tot {} uur kan."), week_dag_woord(dag), van, tot);
    if (week_kan_gezegd(w->k->week.beschikbaar))
        vind(d, DAG_REGEL,
            ZIN_W(1, N_("{}: de dienst ({} tot {}) valt buiten de tijden die kunnen."), naam, van,
                tot),
            vraag);
    else
        vind(d, DAG_VRAAG,
            ZIN_W(1, N_("{}: de dienst ({} tot {}) is in het weekend, vroeg of laat."), naam, van,
                tot),
            vraag);
}

static void weeg_lengte(werkdag *d, const week *wk, int dag)
{
    const dagbeeld *beeld = &wk->dag[dag];
    bool met_les = false;
    if (!beeld->lang) return;
    for (int i = 0; i < beeld->nstuk; i++)
        met_les = met_les || wk->blok[beeld->stuk[i].blok].soort == BLOK_LES;
    zin nodig = met_les ? ZIN_W(1, N_("Vraag om op {} een kortere dienst of een andere lestijd."),
                    week_dag_woord(dag))
                        : ZIN_W(1, N_("Vraag om op {} een kortere dienst."), week_dag_woord(dag));
    vind(d, DAG_REGEL, beeld->zin, nodig);
}

/* The block of the shifts that are weighed; they are the last of the input. */
static bool is_plek(const weekblok *x, int nwerk, int dag)
{
    return x->soort == BLOK_DIENST && x->invoer == nwerk - 1 && weekdag_van(x) == dag;
}

static void weeg_botsingen(const weging *w, werkdag *d, const week *wk, int nwerk, int dag)
{
    for (int k = 0; k < wk->nbotsing; k++) {
        const botsing *b = &wk->botsing[k];
        const weekblok *een = &wk->blok[b->een], *ander = &wk->blok[b->ander];
        if (is_plek(een, nwerk, dag)) weeg_botsing(w, d, b, een, ander);
        if (is_plek(ander, nwerk, dag)) weeg_botsing(w, d, b, ander, een);
    }
}

static werkdag dag_van(const weging *w, const week *wk, int nwerk, int dag)
{
    werkdag d = {0};
    bool nacht = false; /* does it go on behind midnight? */
    for (int i = 0; i < wk->nblok; i++) {
        const weekblok *x = &wk->blok[i];
        if (!is_plek(x, nwerk, dag) || x->op != dag * DAG_MINUTEN) continue;
        if (!d.is || x->van < d.begin) d.begin = x->van;
        d.is = true;
        d.lengte += x->tot - x->van;
        nacht = nacht || x->tot > DAG_MINUTEN;
        weeg_dienst(w, &d, x, dag);
    }
    if (!d.is) return d;
    d.minuten = rooster_dag(w->p, dag);
    weeg_botsingen(w, &d, wk, nwerk, dag);
    weeg_lengte(&d, wk, dag);
    if (nacht) weeg_lengte(&d, wk, (dag + 1) % 7);
    return d;
}

/* ---- shifts that are a choice ---- */

static bool overlappen(const plek_dienst *x, const plek_dienst *y)
{
    int van, tot, van2, tot2;
    if (x->dag.i != y->dag.i) return false;
    if (!week_minuten(x->van, x->tot, &van, &tot)) return false;
    if (!week_minuten(y->van, y->tot, &van2, &tot2)) return false;
    return van < tot2 && van2 < tot;
}

/* Are the shifts of this weekday (0 = Monday) a choice, early or late? */
static bool is_keuze(const plekbeeld *p, int dag)
{
    for (int i = 0; i < p->ndienst; i++)
        for (int k = 0; k < i && p->dienst[i].dag.i == MAANDAG + dag; k++)
            if (overlappen(&p->dienst[i], &p->dienst[k])) return true;
    return false;
}

int rooster_dag(const plekbeeld *p, int dag)
{
    int som = 0, langste = 0;
    for (int i = 0; i < p->ndienst; i++) {
        int van, tot;
        if (p->dienst[i].dag.i != MAANDAG + dag) continue;
        if (!week_minuten(p->dienst[i].van, p->dienst[i].tot, &van, &tot)) continue;
        som += tot - van;
        if (tot - van > langste) langste = tot - van;
    }
    return is_keuze(p, dag) ? langste : som;
}

/* Does shift k of the plek come before shift i on the same day? The order of the rows says nothing,
 * but for two that are the same. */
static bool komt_voor(const plekbeeld *p, int k, int i)
{
    const plek_dienst *x = &p->dienst[k], *y = &p->dienst[i];
    if (x->dag.i != y->dag.i) return false;
    if (x->van.m != y->van.m) return x->van.m < y->van.m;
    return x->tot.m != y->tot.m ? x->tot.m < y->tot.m : k < i;
}

/* Of shifts that are a choice only the one with this place in the day, from 0, takes part. */
static bool in_variant(const plekbeeld *p, int i, int variant)
{
    int plaats = 0;
    if (!is_keuze(p, p->dienst[i].dag.i - MAANDAG)) return variant == 0;
    for (int k = 0; k < p->ndienst; k++) plaats += komt_voor(p, k, i);
    return plaats == variant;
}

/* Is x a better day than y? */
static bool dag_beter(const werkdag *x, const werkdag *y)
{
    if (!y->is) return x->is;
    if (!x->is || x->stand != y->stand) return x->is && x->stand < y->stand;
    return x->lengte != y->lengte ? x->lengte > y->lengte : x->begin < y->begin;
}

/* ---- the usual week of this person with this plek ---- */

static bool loopt_nog(date tot, date begin)
{
    return !date_is_set(tot) || !date_is_set(begin) || date_before(begin, tot);
}

/* Lessons and work that have ended when the plek begins do not count; what is to come does. */
static week_invoer gewone_week(arena *a, const kandidaat *k, date begin)
{
    week_invoer in = k->week;
    week_les *l = arena_make(a, week_les, k->week.nles + 1);
    week_werk *wk = arena_make(a, week_werk, k->week.nwerk + 1);
    in.nles = in.nwerk = 0;
    for (int i = 0; i < k->week.nles; i++) {
        const week_les *x = &k->week.les[i];
        date groep_tot = x->groep ? x->groep->tot : (date){0};
        if (loopt_nog(x->tot, begin) && loopt_nog(groep_tot, begin)) l[in.nles++] = *x;
    }
    for (int i = 0; i < k->week.nwerk; i++)
        if (loopt_nog(k->week.werk[i].tot, begin)) wk[in.nwerk++] = k->week.werk[i];
    in.les = l;
    in.werk = wk;
    in.altijd = true;
    in.dag = date_ymd(2001, 1, 1); /* any Monday: periods do not count */
    return in;
}

/* All days with shifts, each at its best. */
static void dagen_vind(weging *w, werkdag dag[7])
{
    week_invoer in = gewone_week(w->a, w->k, rooster_begin(w->k, w->p, w->m));
    week_werk *werk = arena_make(w->a, week_werk, in.nwerk + 1);
    plek_dienst *dienst = arena_make(w->a, plek_dienst, w->p->ndienst + 1);
    for (int i = 0; i < in.nwerk; i++) werk[i] = in.werk[i];
    for (int variant = 0;; variant++) {
        int n = 0;
        for (int i = 0; i < w->p->ndienst; i++)
            if (in_variant(w->p, i, variant)) dienst[n++] = w->p->dienst[i];
        if (n == 0) return;
        werk[in.nwerk] = (week_werk){.naam = w->p->functie,
            .dienst = dienst,
            .ndienst = n,
            .plek = w->p->plek,
            .reis_minuten = w->p->reis_minuten,
            .voorstel = true};
        week_invoer met = in;
        met.werk = werk;
        met.nwerk = in.nwerk + 1;
        week wk = week_maak(w->a, &met);
        for (int d = 0; d < 7; d++) {
            werkdag x = dag_van(w, &wk, met.nwerk, d);
            if (dag_beter(&x, &dag[d])) dag[d] = x;
        }
    }
}

/* ---- together ---- */

/* Minutes on days that are at least so good. */
static int minuten_tot(const werkdag dag[7], dagstand stand)
{
    int som = 0;
    for (int d = 0; d < 7; d++)
        if (dag[d].is && dag[d].stand <= stand) som += dag[d].minuten;
    return som;
}

static uitslag uitslag_van(const werkdag dag[7], i64 nodig)
{
    int alles = minuten_tot(dag, DAG_HARD);
    if (minuten_tot(dag, DAG_VRIJ) == alles) return UITSLAG_GOED;
    if (minuten_tot(dag, DAG_VRAAG) == alles) return UITSLAG_ONBEKEND;
    return minuten_tot(dag, DAG_REGEL) >= nodig ? UITSLAG_AANPASSING : UITSLAG_NOG_NIET;
}

static zin alle_dagen(arena *a, const werkdag dag[7])
{
    int n = 0;
    for (int d = 0; d < 7; d++) n += dag[d].is;
    return ZIN(N_("Dagen per week: {}, samen {} uur. Geen botsing met les of zorg."), n,
        uren_woord(a, minuten_tot(dag, DAG_HARD)));
}

static void met_week(weging *w, uitslag u, zin feit, zin nodig)
{
    deel *d = weeg(w, u, feit, nodig);
    weeg_bron(d, w->k->van_week);
    weeg_werkgever(d, w->p);
}

/* One day that does not fit as it is. zonder: the other days are enough, or this one never fits. */
static void weeg_dag(weging *w, const werkdag *d, int dag, bool zonder, uitslag geheel)
{
    zin nodig =
        zonder ? ZIN_W(1, N_("Vraag de werkgever om een rooster zonder {}."), week_dag_woord(dag))
               : d->nodig;
    switch (d->stand) {
    case DAG_VRIJ: return;
    case DAG_VRAAG: met_week(w, UITSLAG_ONBEKEND, d->feit, d->nodig); return;
    case DAG_REGEL: met_week(w, UITSLAG_AANPASSING, d->feit, nodig); return;
    case DAG_HARD:
        met_week(w, geheel, d->feit, geheel == UITSLAG_NOG_NIET ? d->nodig : nodig);
        return;
    }
}

void weeg_dagen(weging *w)
{
    werkdag dag[7] = {0};
    dagen_vind(w, dag);
    if (minuten_tot(dag, DAG_HARD) == 0) {
        met_week(w, UITSLAG_ONBEKEND, ZIN(N_("De dagen en tijden van de plek zijn niet bekend.")),
            ZIN(N_("Vraag de werkgever naar de dagen en tijden.")));
        return;
    }
    i64 nodig = w->p->uren_min.is && w->p->uren_min.n > 0 ? w->p->uren_min.n * 60 : 1;
    bool genoeg = w->p->uren_min.is && minuten_tot(dag, DAG_VRIJ) >= nodig;
    uitslag u = uitslag_van(dag, nodig);
    if (u == UITSLAG_GOED) met_week(w, u, alle_dagen(w->tekst, dag), GEEN_ZIN);
    for (int d = 0; d < 7; d++)
        if (dag[d].is) weeg_dag(w, &dag[d], d, genoeg || dag[d].stand == DAG_HARD, u);
}
