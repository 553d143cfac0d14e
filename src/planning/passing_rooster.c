/* passing_rooster.c: the criterion Rooster: when someone can begin, how many hours there are for
 * work, and (passing_dagen.c) the shifts beside lessons and care.
 * Bron: domain.md MA-02, MA-03; design.md 5: belastbaarheid (K4) never counts, so the hours here
 * are those that someone wants to work (K1) and what the week of the gemeente leaves. */
#include "planning/passing_deel.h"

static deel *met_week(weging *w, uitslag u, zin feit, zin nodig)
{
    deel *d = weeg(w, u, feit, nodig);
    weeg_bron(d, w->k->van_uren);
    weeg_werkgever(d, w->p);
    return d;
}

/* ---- beginning ---- */

date rooster_begin(const kandidaat *k, const plekbeeld *p, const maatstaf *m)
{
    return date_max(date_max(m->vandaag, k->kan_vanaf), p->start_van);
}

static void weeg_begin(weging *w)
{
    date kan = date_max(w->m->vandaag, w->k->kan_vanaf);
    if (!date_is_set(w->p->start_tot) || !date_is_set(kan)) return;
    date laatste = date_plus(w->p->start_tot, -1);
    int te_laat = date_diff(kan, laatste);
    if (te_laat <= 0) return;
    zin feit = ZIN(N_("Beginnen kan op deze plek tot en met {}."), laatste);
    if (te_laat <= w->m->start_ruimte)
        met_week(w, UITSLAG_AANPASSING, feit,
            ZIN(N_("Vraag de werkgever of beginnen op {} ook kan."), kan));
    else
        met_week(
            w, UITSLAG_NOG_NIET, feit, ZIN(N_("Vraag de werkgever wanneer er weer plaats is.")));
}

/* ---- hours ---- */

/* Lengths of the days of the plek, longest first; gives how many. */
static int dag_lengtes(const plekbeeld *p, int lengte[7])
{
    int n = 0;
    for (int dag = 0; dag < 7; dag++) {
        int som = rooster_dag(p, dag), at = n;
        if (som == 0) continue;
        for (; at > 0 && lengte[at - 1] < som; at--) lengte[at] = lengte[at - 1];
        lengte[at] = som;
        n++;
    }
    return n;
}

/* Minutes of travel a week: to as few days as the hours that are asked can be made in. */
static int reis_per_week(const plekbeeld *p)
{
    int lengte[7], n = dag_lengtes(p, lengte), dagen = 0;
    i64 nodig = p->uren_min.is ? p->uren_min.n * 60 : 0;
    if (!p->reis_minuten.is) return 0;
    for (i64 som = 0; dagen < n && som < nodig; dagen++) som += lengte[dagen];
    return 2 * dagen * (int)p->reis_minuten.n;
}

/* The first full week of work: what is in it already, in minutes. */
static week bezet(weging *w)
{
    week_invoer in = w->k->week;
    date begin = rooster_begin(w->k, w->p, w->m);
    in.dag = date_is_set(begin) ? date_plus(begin, 6) : date_ymd(2001, 1, 1);
    in.altijd = !date_is_set(begin);
    return week_maak(w->a, &in);
}

static void krimp(num *kleinste, num n)
{
    if (n.is && (!kleinste->is || n.n < kleinste->n)) *kleinste = n;
}

/* Hours of work a week that are possible here: the smallest of what he wants and of what the week
 * leaves (MA-03). Not known when there is no limit at all. */
static num uren_die_kunnen(weging *w)
{
    num kan = {0}, samen = {0};
    week nu = bezet(w);
    int werk = nu.minuten[BLOK_DIENST] + nu.werk_zonder_tijd;
    if (w->k->uren_max.is) kan = NUM(w->k->uren_max.n * 60 - werk);
    krimp(&samen, w->m->week_max);
    int ander = werk + nu.minuten[BLOK_LES] + nu.minuten[BLOK_REIS] + reis_per_week(w->p);
    if (samen.is) krimp(&kan, NUM(samen.n * 60 - ander));
    if (kan.is) kan.n = kan.n < 0 ? 0 : kan.n / 60;
    return kan;
}

/* The plek asks at least so many hours. */
static void weeg_minstens(weging *w, num kan)
{
    num vraagt = w->p->uren_min;
    zin feit = ZIN(N_("De plek vraagt {} uur per week. Uren die kunnen: {}."), vraagt, kan);
    i64 tekort = vraagt.n - kan.n;
    if (tekort <= 0 && w->k->uren_max.is) met_week(w, UITSLAG_GOED, feit, GEEN_ZIN);
    else if (tekort <= 0)
        met_week(w, UITSLAG_ONBEKEND, ZIN(N_("De plek vraagt {} uur per week."), vraagt),
            ZIN(N_("Vraag hoeveel uur iemand wil werken.")));
    else if (tekort <= w->m->uren_ruimte)
        met_week(w, UITSLAG_AANPASSING, feit,
            ZIN(N_("Vraag de werkgever of {} uur per week ook kan."), kan));
    else
        met_week(w, UITSLAG_NOG_NIET, feit,
            ZIN(N_("Zoek een plek met minder uren, of minder uren tegelijk met les.")));
}

/* How few hours are enough is not known; the shifts are what we have. */
static void weeg_alle_diensten(weging *w, num kan)
{
    int lengte[7], n = dag_lengtes(w->p, lengte);
    i64 som = 0;
    for (int i = 0; i < n; i++) som += lengte[i];
    if (n == 0 || som <= kan.n * 60) return;
    met_week(w, UITSLAG_ONBEKEND,
        ZIN(N_("De diensten zijn samen {} uur. Uren die kunnen: {}."), uren_woord(w->tekst, som),
            kan),
        ZIN(N_("Vraag de werkgever hoeveel uur minstens nodig is.")));
}

static void weeg_uren(weging *w)
{
    num kan = uren_die_kunnen(w), wil = w->k->uren_min, hoogstens = w->p->uren_max;
    if (!kan.is)
        met_week(w, UITSLAG_ONBEKEND, ZIN(N_("Hoeveel uur iemand kan werken is niet bekend.")),
            ZIN(N_("Vraag hoeveel uur iemand wil werken.")));
    else if (w->p->uren_min.is) weeg_minstens(w, kan);
    else weeg_alle_diensten(w, kan);
    if (hoogstens.is && wil.is && hoogstens.n < wil.n)
        met_week(w, UITSLAG_AANPASSING,
            ZIN(N_("De plek heeft hoogstens {} uur. Gewenst is minstens {} uur."), hoogstens, wil),
            ZIN(N_("Vraag de werkgever om meer uren, of zoek er les of werk bij.")));
}

void weeg_rooster(weging *w)
{
    weeg_dagen(w);
    weeg_uren(w);
    weeg_begin(w);
}
