#include "casework/weekoplossing.h"

#include "casework/aanpak.h"
#include "casework/les.h"

/* ---- the limit of the week ---- */

static num minst(num a, num b)
{
    if (!a.is) return b;
    return b.is && b.n < a.n ? b : a;
}

num weekgrens(werk *w, const dossier *d, date dag)
{
    const aanpak_inhoud *in = aanpak_voor(w, d);
    num grens = in && in->keuzes.uren_week.is ? in->keuzes.uren_week : NUM(week_maximum(dag) / 60);
    if (!grens.n) grens = (num){0};
    if (d->belastbaar.n) grens = minst(grens, d->belastbaar.at[d->belastbaar.n - 1].uren_week);
    return grens;
}

/* ---- other groups ---- */

typedef struct {
    lesgroepregel_rijen groepen;
    lesregel_rijen lessen;
    groepkans *kans;
    lesgroepregel *bij;
    int nkans;
    tijdkans *tijd;
    int ntijd;
} aanbod;

static bool zit_in(const week_invoer *in, lesgroep_id id)
{
    for (int i = 0; i < in->nles; i++)
        if (in->les[i].groep->kop.id == id.v && !date_is_set(in->les[i].tot)) return true;
    return false;
}

/* Same level and route, with a seat, and running in this week. */
static bool is_naast(const lesgroepregel *g, const lesgroep *nu, date maandag)
{
    date zondag = date_plus(maandag, 6);
    bool vrij = g->plaatsen.is && g->bezet.n < g->plaatsen.n;
    bool begon = !date_before(zondag, g->van);
    bool loopt = !date_is_set(g->tot) || date_before(zondag, g->tot);
    bool zelfde = g->niveau.i == nu->niveau.i && g->leerroute.i == nu->leerroute.i;
    return vrij && begon && loopt && zelfde;
}

static int soort_van(const lesgroep *g) { return g->soort.i ? g->soort.i : LES_NT2; }

static void groepen_naast(werk *w, aanbod *a, const week_invoer *in, int i)
{
    const lesgroep *nu = in->les[i].groep;
    for (int k = 0; k < a->groepen.n; k++) {
        const lesgroepregel *g = &a->groepen.at[k];
        if (!is_naast(g, nu, date_monday(in->dag)) || zit_in(in, g->id)) continue;
        week_les l = weekles_van_groep(w, g->id);
        if (!l.groep || soort_van(l.groep) != soort_van(nu)) continue;
        a->kans[a->nkans] = (groepkans){l, i};
        a->bij[a->nkans++] = *g;
    }
}

/* ---- other times at the same school ---- */

static const lesgroepregel *regel_van(const aanbod *a, lesgroep_id id)
{
    for (int i = 0; i < a->groepen.n; i++)
        if (a->groepen.at[i].id.v == id.v) return &a->groepen.at[i];
    return NULL;
}

static bool gelijk(str x, str y) { return x.n && y.n && str_cmp(x, y) == 0; }

/* Is the teacher or the room of this group taken by another group then? */
static bool bezet_dan(const aanbod *a, const lesgroep *nu, int dag, int van, int tot)
{
    for (int i = 0; i < a->lessen.n; i++) {
        const lesregel *l = &a->lessen.at[i];
        const lesgroepregel *g = regel_van(a, l->lesgroep_id);
        bool dan = l->dag.i == dag && tijd_minutes(l->van) < tot && van < tijd_minutes(l->tot);
        if (!g || !dan || g->organisatie_id.v != nu->organisatie_id.v) continue;
        if (gelijk(g->docent, nu->docent) || gelijk(g->lokaal, nu->lokaal)) return true;
    }
    return false;
}

static int langste_les(const week_les *l)
{
    int n = 0;
    for (int i = 0; i < l->nles; i++) {
        int duur = tijd_minutes(l->les[i].tot) - tijd_minutes(l->les[i].van);
        if (duur > n) n = duur;
    }
    return n;
}

static void tijden_naast(aanbod *a, const week_invoer *in, int i)
{
    const lesgroep *nu = in->les[i].groep;
    int duur = langste_les(&in->les[i]);
    for (int k = 0; k < a->lessen.n; k++) {
        const lesregel *l = &a->lessen.at[k];
        const lesgroepregel *g = regel_van(a, l->lesgroep_id);
        int van = tijd_minutes(l->van);
        if (!g || g->organisatie_id.v != nu->organisatie_id.v || g->id.v == nu->kop.id) continue;
        if (bezet_dan(a, nu, l->dag.i, van, van + duur)) continue;
        a->tijd[a->ntijd++] = (tijdkans){i, l->dag.i, l->van};
    }
}

/* ---- together ---- */

static aanbod lees_aanbod(werk *w, const week_invoer *in)
{
    aanbod a = {.groepen = lesgroepen_lijst(w), .lessen = lesgroepen_lessen(w)};
    int ruim = in->nles * a.groepen.n + 1;
    a.kans = arena_make(w->a, groepkans, ruim);
    a.bij = arena_make(w->a, lesgroepregel, ruim);
    a.tijd = arena_make(w->a, tijdkans, in->nles * a.lessen.n + 1);
    for (int i = 0; i < in->nles; i++) {
        if (date_is_set(in->les[i].tot)) continue; /* he leaves that group already */
        groepen_naast(w, &a, in, i);
        tijden_naast(&a, in, i);
    }
    return a;
}

/* Hours of work that were agreed, of what runs in this week. */
static num uren_afgesproken(const week_invoer *in)
{
    num n = {0};
    date maandag = date_monday(in->dag);
    for (int i = 0; i < in->nwerk; i++) {
        const week_werk *k = &in->werk[i];
        bool voorbij = date_is_set(k->tot) && !date_before(maandag, k->tot);
        if (k->uren.is && !voorbij && !date_before(date_plus(maandag, 6), k->van))
            n = NUM(n.n + k->uren.n);
    }
    return n;
}

/* The shifts of each plek: someone can work one of two that overlap, or a shorter one. */
static const plek_dienst_rijen *diensten_van(werk *w, const week_invoer *in)
{
    plek_dienst_rijen *d = arena_make(w->a, plek_dienst_rijen, in->nwerk + 1);
    for (int i = 0; i < in->nwerk; i++) d[i] = BIJ(w, plek_dienst, plek_id, in->werk[i].plek);
    return d;
}

weekoplossing weekoplossing_zoek(werk *w, const dossier *d, const week_invoer *in)
{
    weekoplossing z = {.uit = {.eerste = -1}};
    week nu = week_maak(w->a, in);
    if (!nu.nbotsing) return z;
    aanbod a = lees_aanbod(w, in);
    const plan *p = dossier_plan(d);
    z.groep = a.bij;
    z.vraag = (oplossing_vraag){.week = *in,
        .weken = OPLOSSING_WEKEN,
        .groep = a.kans,
        .ngroep = a.nkans,
        .tijd = a.tijd,
        .ntijd = a.ntijd,
        .dienst = diensten_van(w, in),
        .grens = weekgrens(w, d, in->dag),
        .les_nodig = p ? p->uren_les : (num){0},
        .werk_nodig = uren_afgesproken(in)};
    z.uit = oplossingen_zoek(w->a, &z.vraag);
    return z;
}

i64 weekoplossing_anderen(werk *w, const weekoplossing *z, const oplossing *o)
{
    lesgroep_geheel g;
    if (o->soort == OPLOSSING_GROEP) return z->groep[o->groep].bezet.n;
    if (o->soort == OPLOSSING_BLOK) {
        lesgroep_id id = {z->vraag.week.les[o->les].groep->kop.id};
        return lesgroep_lees(w, id, &g) && g.bezet > 0 ? g.bezet - 1 : 0;
    }
    i64 n = GETAL(w, PLEK_BEZETTING, AI(plek, z->vraag.week.werk[o->werk].plek),
        A(vandaag, w->vandaag));
    return n > 0 ? n - 1 : 0;
}

num weekoplossing_vrij(const weekoplossing *z, const oplossing *o)
{
    if (o->soort != OPLOSSING_GROEP) return (num){0};
    const lesgroepregel *g = &z->groep[o->groep];
    return NUM(g->plaatsen.n - g->bezet.n - 1);
}
