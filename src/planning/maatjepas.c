/* maatjepas.c: a maatje beside a person. Bron: bron 001 (Zaanstad). */
#include "planning/maatjepas.h"

static plekbeeld beeld_van(const maatje *m)
{
    return (plekbeeld){.sleutel = m->kop.id,
                       .nummer = m->naam_sleutel,
                       .functie = m->vak,
                       .sector = m->sector,
                       .beroepscode = m->beroepscode};
}

/* The fact that speaks for the same field. */
static zin waarom_van(const kandidaat *k, const maatje *m, const passing *p)
{
    const criterium *c = &p->criterium[CRIT_VAARDIGHEDEN];
    switch (p->wens) {
    case WENS_RAAK: return ZIN(N_("Wil werken in: {}. Het maatje is {}."), k->wens_sector, m->vak);
    case WENS_ERVARING: return c->deel[c->ndeel - 1].feit;
    case WENS_ONBEKEND: return ZIN(N_("De wens is nog niet bekend. Vraag welk werk iemand wil."));
    case WENS_ANDER: break;
    }
    return ZIN(N_("Een ander vak: {}."), m->vak);
}

maatjepas maatje_past(arena *a, const kandidaat *k, const maatje *m, const maatstaf *maat)
{
    plekbeeld b = beeld_van(m);
    passing *p = arena_make(a, passing, 1);
    *p = passing_maak(a, k, &b, maat);
    maatjepas uit = {.vak = p->wens,
                     .tijd_bekend = tijd_is_set(m->van) && tijd_is_set(m->tot),
                     .waarom = waarom_van(k, m, p)};
    for (int dag = 0; dag < 7 && uit.tijd_bekend; dag++) {
        if (!maatje_op(m, dag)) continue;
        arena klad = *a;
        plek_dienst d = {.dag = CODE(MAANDAG + dag), .van = m->van, .tot = m->tot};
        plekbeeld op = b;
        op.dienst = &d;
        op.ndienst = 1;
        passing dagpas = passing_maak(&klad, k, &op, maat);
        uit.dag[dag] = dagpas.criterium[CRIT_ROOSTER].uitslag <= UITSLAG_ONBEKEND;
        uit.ndag += uit.dag[dag];
    }
    return uit;
}

static int cijfers(i64 a, i64 b) { return (a > b) - (a < b); }

int maatjepas_volgorde(const maatjepas *x, i64 mensen_x, str naam_x, const maatjepas *y,
                       i64 mensen_y, str naam_y)
{
    int c = cijfers(x->vak, y->vak);
    if (!c) c = cijfers(y->ndag > 0, x->ndag > 0);
    if (!c) c = cijfers(mensen_x, mensen_y);
    return c ? c : str_cmp(naam_x, naam_y);
}
