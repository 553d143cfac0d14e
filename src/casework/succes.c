#include "casework/succes.h"

#include "casework/aanpak.h"

bool succes_telt(const traject *t)
{
    return !date_is_set(t->eind) && instrument_is_werk(t->instrument.i)
           && !code_is(t->instrument, INS_VRIJWILLIG);
}

static bool loopt(date van, date eind, date dag)
{
    return !date_before(dag, van) && (!date_is_set(eind) || date_before(dag, eind));
}

static void uit_voorstel(const dossier *d, const plaatsing *p, succesfeiten *f)
{
    for (int i = 0; i < d->voorstellen.n; i++) {
        const voorstel *v = &d->voorstellen.at[i];
        if (v->kop.id != p->voorstel_id.v || !v->redenen.n) continue;
        f->voorstel = v->datum;
        f->antwoord = v->antwoord_op;
    }
}

static void uit_plaatsing(werk *w, const dossier *d, const traject *t, succesfeiten *f)
{
    plek k;
    for (int i = 0; i < d->plaatsingen.n; i++) {
        const plaatsing *p = &d->plaatsingen.at[i];
        if (!t->plaatsing_id.v || p->kop.id != t->plaatsing_id.v) continue;
        uit_voorstel(d, p, f);
        if (HAAL(w, plek, p->plek_id, &k))
            f->vaste_begeleider |= k.begeleiding.i && !code_is(k.begeleiding, BEGELEIDING_GEEN);
    }
}

static void uit_trajecten(const dossier *d, const traject *t, succesfeiten *f)
{
    for (int i = 0; i < d->trajecten.n; i++) {
        const traject *x = &d->trajecten.at[i];
        if (!loopt(x->van, x->eind, f->vandaag)) continue;
        f->vaste_begeleider |=
            code_is(x->instrument, INS_JOBCOACH) || code_is(x->instrument, INS_MAATJE);
        f->les |= code_is(x->instrument, INS_TAALLES) || code_is(x->instrument, INS_EXTRA_TAALLES);
    }
    for (int i = 0; i < d->lesdeelnames.n; i++)
        f->les |= loopt(d->lesdeelnames.at[i].van, d->lesdeelnames.at[i].tot, f->vandaag);
    for (int i = 0; i < d->leerdoelen.n; i++)
        f->vaktaal += d->leerdoelen.at[i].traject_id.v == t->kop.id && d->leerdoelen.at[i].vaktaal;
}

static void uit_gesprekken(const dossier *d, succesfeiten *f)
{
    for (int i = 0; i < d->gesprekken.n; i++) {
        const gesprek *g = &d->gesprekken.at[i];
        bool geweest = code_is(g->afloop, GESPREK_GEKOMEN) && !date_before(f->vandaag, g->datum);
        if (!geweest || date_before(g->datum, f->van)) continue;
        f->gesprek = date_max(f->gesprek, g->datum);
        if (code_is(g->soort, GESPREK_DRIE)) f->driegesprek = date_max(f->driegesprek, g->datum);
    }
}

int succes_van(werk *w, const dossier *d, const traject *t, int factor[SUCCES_FACTOREN],
               succesfactor_stand uit[SUCCES_FACTOREN])
{
    const aanpak_inhoud *in = aanpak_voor(w, d);
    succesfeiten f = {.van = t->van, .vandaag = w->vandaag};
    int n = 0;
    uit_plaatsing(w, d, t, &f);
    uit_trajecten(d, t, &f);
    uit_gesprekken(d, &f);
    for (int k = FACTOR_WERVING; k <= FACTOR_INCLUSIE; k++) {
        if (in && in->succesfactoren.n && !aanpak_heeft(in->succesfactoren, k)) continue;
        factor[n] = k;
        uit[n++] = succesfactor_van(k, &f);
    }
    return n;
}

static bool mist_iets(const succesregel *x)
{
    for (int i = 0; i < x->n; i++)
        if (!x->stand[i].goed) return true;
    return false;
}

/* The trajecten of one person, read in room that is free again after him. */
static void van_een(werk *w, const persoonregel *p, succesregel_rijen *uit)
{
    dossier d;
    arena kladje = *w->a;
    werk een = *w;
    een.a = &kladje;
    if (!dossier_lees(&een, p->id, &d)) return;
    for (int k = d.trajecten.n; k-- > 0 && uit->n < 2 * SUCCES_MENSEN;) {
        const traject *t = &d.trajecten.at[k];
        succesregel *x = &uit->at[uit->n];
        if (!succes_telt(t)) continue;
        *x = (succesregel){.wie = p->id, .naam = p->naam, .bij = traject_id_van(t),
            .instrument = t->instrument};
        x->n = succes_van(&een, &d, t, x->factor, x->stand);
        uit->n += mist_iets(x);
    }
}

succesregel_rijen succes_missen(werk *w, gebruiker_id klantmanager)
{
    dossier d;
    persoonregel_rijen p = LIJST(w, persoonregel, SUCCES_MENSEN, AI(klantmanager, klantmanager),
                                 A(aantal, SUCCES_MENSEN));
    succesregel_rijen uit = {arena_make(w->a, succesregel, 2 * SUCCES_MENSEN + 1), 0};
    /* the aanpak is read once, in w, and not again for each person */
    if (p.n && dossier_lees(w, p.at[0].id, &d)) aanpak_voor(w, &d);
    for (int i = 0; i < p.n; i++) van_een(w, &p.at[i], &uit);
    return uit;
}
