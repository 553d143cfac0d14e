#include "casework/weekbeeld.h"

#include "casework/bijeenkomst.h"

#include <stdlib.h>

enum { WEKEN_VOORUIT = 2 };

static week_les les_van(werk *w, const lesdeelname *d)
{
    lesgroep *g = arena_make(w->a, lesgroep, 1);
    if (!HAAL(w, lesgroep, d->lesgroep_id, g)) return (week_les){0};
    les_rijen l = BIJ(w, les, lesgroep_id, d->lesgroep_id);
    lesuitval_rijen u = BIJ(w, lesuitval, lesgroep_id, d->lesgroep_id);
    lesvakantie_rijen v = BIJ(w, lesvakantie, organisatie_id, g->organisatie_id);
    organisatie school = {0};
    HAAL(w, organisatie, g->organisatie_id, &school);
    return (week_les){.groep = g,
                      .uitval = u.at,
                      .nuitval = u.n,
                      .vakantie = v.at,
                      .nvakantie = v.n,
                      .les = l.at,
                      .nles = l.n,
                      .van = d->van,
                      .tot = d->tot,
                      .school = school.naam};
}

date plaatsing_einde(const plaatsing *p, date vandaag)
{
    if (date_is_set(p->eind)) return p->eind;
    return date_before(vandaag, p->tot) ? p->tot : (date){0};
}

static week_werk werk_op(werk *w, const plaatsing *p, plek_id waar, date van, date tot)
{
    plek k = {0};
    organisatie o = {0};
    HAAL(w, plek, waar, &k);
    HAAL(w, organisatie, k.organisatie_id, &o);
    plek_dienst_rijen d = BIJ(w, plek_dienst, plek_id, waar);
    return (week_werk){.naam = k.functie,
                       .waar = o.naam,
                       .plek = waar,
                       .dienst = d.at,
                       .ndienst = d.n,
                       .van = van,
                       .tot = tot,
                       .reis_minuten = k.reis_minuten,
                       .uren = p->uren};
}

/* What he is asked for and did not call off. */
static int afspraken_van(werk *w, const dossier *d, const week_afspraak **uit)
{
    bijeenkomstvan_rijen b = bijeenkomsten_van(w, persoon_id_van(&d->p));
    week_afspraak *a = arena_make(w->a, week_afspraak, b.n + 1);
    int n = 0;
    for (int i = 0; i < b.n; i++) {
        const bijeenkomstvan *x = &b.at[i];
        if (!x->soort.i || code_is(x->komst, KOMST_AFGEMELD)) continue;
        a[n++] = (week_afspraak){bijeenkomst_soort_codes.at[x->soort.i - 1].label, x->plaats,
                                 x->datum, x->van, x->tot, x->id.v};
    }
    *uit = a;
    return n;
}

/* Work by the place of each day: a stage with a place of its own takes over while it lasts. uit has
 * room for 2 * r.n + 1. How many. */
static int werk_van(werk *w, const plaatsing *p, rotatie_rijen r, week_werk *uit)
{
    int n = 0;
    date eind = plaatsing_einde(p, w->vandaag), vrij = p->van;
    for (int i = 0; i < r.n; i++) {
        if (!r.at[i].plek_id.v) continue;
        if (date_before(vrij, r.at[i].van))
            uit[n++] = werk_op(w, p, p->plek_id, vrij, r.at[i].van);
        date tot = date_min(r.at[i].tot, eind);
        uit[n++] = werk_op(w, p, r.at[i].plek_id, r.at[i].van, tot);
        if (!date_is_set(r.at[i].tot)) return n;
        vrij = r.at[i].tot;
    }
    if (!date_is_set(eind) || date_before(vrij, eind))
        uit[n++] = werk_op(w, p, p->plek_id, vrij, eind);
    return n;
}

static int op_eerste_dag(const void *x, const void *y)
{
    return date_diff(((const rotatie *)x)->van, ((const rotatie *)y)->van);
}

/* The stages of a plaatsing that still runs, in order of their days. */
static rotatie_rijen stages(werk *w, const plaatsing *p)
{
    if (date_is_set(p->eind) && !date_before(w->vandaag, p->eind)) return (rotatie_rijen){0};
    rotatie_rijen r = BIJ(w, rotatie, plaatsing_id, plaatsing_id_van(p));
    if (r.n > 1) qsort(r.at, (size_t)r.n, sizeof *r.at, op_eerste_dag);
    return r;
}

week_invoer weekinvoer_lees(werk *w, const dossier *d)
{
    const week_afspraak *komt;
    int nafspraak = afspraken_van(w, d, &komt);
    week_les *lessen = arena_make(w->a, week_les, d->lesdeelnames.n + 1);
    int ruimte = d->plaatsingen.n + 1;
    rotatie_rijen *r = arena_make(w->a, rotatie_rijen, ruimte);
    for (int i = 0; i < d->plaatsingen.n; i++) {
        r[i] = stages(w, &d->plaatsingen.at[i]);
        ruimte += 2 * r[i].n;
    }
    week_werk *diensten = arena_make(w->a, week_werk, ruimte);
    int nles = 0, nwerk = 0;
    for (int i = 0; i < d->lesdeelnames.n; i++) {
        week_les l = les_van(w, &d->lesdeelnames.at[i]);
        if (l.groep) lessen[nles++] = l;
    }
    for (int i = 0; i < d->plaatsingen.n; i++)
        nwerk += werk_van(w, &d->plaatsingen.at[i], r[i], diensten + nwerk);
    return (week_invoer){.les = lessen,
                         .nles = nles,
                         .werk = diensten,
                         .nwerk = nwerk,
                         .beschikbaar = d->beschikbaar,
                         .afspraak = komt,
                         .nafspraak = nafspraak,
                         .gesprekken = d->gesprekken};
}

week_les weekles_van_groep(werk *w, lesgroep_id id)
{
    return les_van(w, &(lesdeelname){.lesgroep_id = id});
}

week_invoer weekinvoer_met_groep(werk *w, const week_invoer *in, lesgroep_id weg,
                                 lesgroep_id erbij)
{
    week_invoer uit = *in;
    week_les *lessen = arena_make(w->a, week_les, in->nles + 1);
    uit.nles = 0;
    for (int i = 0; i < in->nles; i++)
        if (in->les[i].groep->kop.id != weg.v) lessen[uit.nles++] = in->les[i];
    lessen[uit.nles] = weekles_van_groep(w, erbij);
    if (lessen[uit.nles].groep) uit.nles++;
    uit.les = lessen;
    return uit;
}

const botsing *les_botsing(const week *w)
{
    for (int i = 0; i < w->nbotsing; i++)
        if (w->blok[w->botsing[i].een].soort == BLOK_LES) return &w->botsing[i];
    return NULL;
}

bool weekbeeld(werk *w, persoon_id id, date dag, week *uit)
{
    dossier d;
    if (!dossier_lees(w, id, &d)) return false;
    week_invoer in = weekinvoer_lees(w, &d);
    in.dag = dag;
    *uit = week_maak(w->a, &in);
    return true;
}

static bool les_met_werk(const week *w, const botsing *b)
{
    blok_soort een = w->blok[b->een].soort, ander = w->blok[b->ander].soort;
    return een == BLOK_LES && (ander == BLOK_DIENST || ander == BLOK_REIS);
}

date eerste_botsing(werk *w, const dossier *d)
{
    week_invoer in = weekinvoer_lees(w, d);
    for (int i = 0; i < WEKEN_VOORUIT; i++) {
        in.dag = date_plus(w->vandaag, 7 * i);
        week k = week_maak(w->a, &in);
        for (int j = 0; j < k.nbotsing; j++) {
            date dag = date_plus(k.maandag, k.botsing[j].dag);
            if (les_met_werk(&k, &k.botsing[j]) && !date_before(dag, w->vandaag)) return dag;
        }
    }
    return (date){0};
}
