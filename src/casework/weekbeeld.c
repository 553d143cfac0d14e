#include "casework/weekbeeld.h"

#include "casework/bijeenkomst.h"

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

/* Each period of a plaatsing as work of its own: other shifts, or another place. How many. */
static int werk_van(werk *w, const plaatsing *p, werktijden t, week_werk *uit)
{
    for (int i = 0; i < t.n; i++) {
        const werktijd *x = &t.at[i];
        plek k = {0};
        organisatie o = {0};
        HAAL(w, plek, x->plek, &k);
        HAAL(w, organisatie, k.organisatie_id, &o);
        uit[i] = (week_werk){.naam = k.functie,
                             .waar = o.naam,
                             .plek = x->plek,
                             .plaatsing = plaatsing_id_van(p),
                             .dienst = x->dienst,
                             .ndienst = x->n,
                             .van = x->van,
                             .tot = x->tot,
                             .reis_minuten = k.reis_minuten,
                             .uren = p->uren};
    }
    return t.n;
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

week_invoer weekinvoer_lees(werk *w, const dossier *d)
{
    const week_afspraak *komt;
    int nafspraak = afspraken_van(w, d, &komt);
    week_les *lessen = arena_make(w->a, week_les, d->lesdeelnames.n + 1);
    int ruimte = d->plaatsingen.n + 1;
    werktijden *t = arena_make(w->a, werktijden, ruimte);
    for (int i = 0; i < d->plaatsingen.n; i++) {
        t[i] = werktijden_van(w, &d->plaatsingen.at[i]);
        ruimte += t[i].n;
    }
    week_werk *diensten = arena_make(w->a, week_werk, ruimte);
    int nles = 0, nwerk = 0;
    for (int i = 0; i < d->lesdeelnames.n; i++) {
        week_les l = les_van(w, &d->lesdeelnames.at[i]);
        if (l.groep) lessen[nles++] = l;
    }
    for (int i = 0; i < d->plaatsingen.n; i++)
        nwerk += werk_van(w, &d->plaatsingen.at[i], t[i], diensten + nwerk);
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

week_invoer weekinvoer_met_werktijd(werk *w, const week_invoer *in, const plaatsing *p,
                                    const werktijd *k)
{
    week_invoer uit = *in;
    werktijden t = werktijden_straks(w, p, k);
    week_werk *diensten = arena_make(w->a, week_werk, in->nwerk + t.n + 1);
    uit.nwerk = 0;
    for (int i = 0; i < in->nwerk; i++)
        if (in->werk[i].plaatsing.v != p->kop.id) diensten[uit.nwerk++] = in->werk[i];
    int n = werk_van(w, p, t, diensten + uit.nwerk);
    for (int i = uit.nwerk; i < uit.nwerk + n; i++)
        diensten[i].voorstel = !date_before(diensten[i].van, k->van)
                               && (!date_is_set(k->tot) || date_before(diensten[i].van, k->tot));
    uit.nwerk += n;
    uit.werk = diensten;
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
