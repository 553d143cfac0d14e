#include "casework/dossier.h"

#define DOSSIER_BIJ(e, lid) d->lid = BIJ(w, e, persoon_id, id);

bool dossier_lees(werk *w, persoon_id id, dossier *d)
{
    *d = (dossier){0};
    if (!HAAL(w, persoon, id, &d->p)) return false;
    intake_rijen i = BIJ(w, intake, persoon_id, id);
    if (i.n) d->i = i.at[i.n - 1];
    DOSSIER_RIJEN(DOSSIER_BIJ)
    return true;
}

const plan *dossier_plan(const dossier *d)
{
    for (int i = d->plannen.n; i-- > 0;)
        if (!code_is(d->plannen.at[i].stand, PLAN_VERVANGEN)) return &d->plannen.at[i];
    return NULL;
}

bool dossier_z_route(const dossier *d)
{
    const plan *p = dossier_plan(d);
    return p && code_is(p->leerroute, LEERROUTE_Z);
}

const plan *dossier_eerste_plan(const dossier *d)
{
    const plan *eerste = NULL;
    for (int i = 0; i < d->plannen.n; i++) {
        const plan *p = &d->plannen.at[i];
        if (code_is(p->stand, PLAN_CONCEPT) || !date_is_set(p->dagtekening)) continue;
        if (!eerste || date_before(p->dagtekening, eerste->dagtekening)) eerste = p;
    }
    return eerste;
}

/* Does [van, tot) hold this day? tot not set: it still runs. */
static bool loopt(date van, date tot, date dag)
{
    return date_is_set(van) && !date_before(dag, van) &&
           (!date_is_set(tot) || date_before(dag, tot));
}

const inburgeringstatus *dossier_inburgering(const dossier *d, date dag)
{
    for (int i = d->standen.n; i-- > 0;)
        if (loopt(d->standen.at[i].van, d->standen.at[i].tot, dag)) return &d->standen.at[i];
    return NULL;
}

const uitkering *dossier_uitkering(const dossier *d, date dag)
{
    for (int i = d->uitkeringen.n; i-- > 0;)
        if (loopt(d->uitkeringen.at[i].van, d->uitkeringen.at[i].tot, dag))
            return &d->uitkeringen.at[i];
    return NULL;
}

const plaatsing *dossier_plaatsing(const dossier *d, date dag)
{
    for (int i = d->plaatsingen.n; i-- > 0;)
        if (loopt(d->plaatsingen.at[i].van, d->plaatsingen.at[i].eind, dag))
            return &d->plaatsingen.at[i];
    return NULL;
}

const doel *dossier_doel(const dossier *d, doel_id id)
{
    for (int i = 0; id.v && i < d->doelen.n; i++)
        if (d->doelen.at[i].kop.id == id.v) return &d->doelen.at[i];
    return NULL;
}

const taalmeting *dossier_taal(const dossier *d, int skill)
{
    const taalmeting *nieuwste = NULL;
    for (int i = 0; i < d->taal.n; i++) {
        const taalmeting *m = &d->taal.at[i];
        if (!code_is(m->vaardigheid, skill)) continue;
        if (!nieuwste || !date_before(m->datum, nieuwste->datum)) nieuwste = m;
    }
    return nieuwste;
}

const herkomst *dossier_herkomst(const dossier *d, const entity *e, i64 id, const char *veld)
{
    for (int i = d->herkomst.n; i-- > 0;) {
        const herkomst *h = &d->herkomst.at[i];
        if (h->onderwerp_id.n == id && str_eq(h->veld, str_of(veld)) &&
            str_eq(h->onderwerp, str_of(e->name)))
            return h;
    }
    return NULL;
}
