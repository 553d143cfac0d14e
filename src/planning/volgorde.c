/* volgorde.c: the order of places and of people, key by key.
 * Bron: ux.md 5.1. */
#include "planning/volgorde.h"

#include <stdlib.h>

/* In order; SLEUTEL_NUMMER only places equals on the page. */
typedef enum {
    SLEUTEL_OORDEEL,
    SLEUTEL_NODIG,
    SLEUTEL_WENS,
    SLEUTEL_REIS,
    SLEUTEL_BEELD,
    SLEUTEL_NUMMER
} sleutel;

static int cijfers(i64 a, i64 b) { return (a > b) - (a < b); }

static int bekend_eerst(bool a, bool b) { return (int)b - (int)a; }

static int vergelijk(sleutel s, const volgorde_rij *x, const volgorde_rij *y)
{
    bool dag_x = date_is_set(x->in_beeld), dag_y = date_is_set(y->in_beeld);
    switch (s) {
    case SLEUTEL_OORDEEL: return cijfers(x->oordeel, y->oordeel);
    case SLEUTEL_NODIG: return cijfers(x->nodig, y->nodig);
    case SLEUTEL_WENS: return cijfers(x->wens, y->wens);
    case SLEUTEL_REIS:
        if (!x->reis.is || !y->reis.is) return bekend_eerst(x->reis.is, y->reis.is);
        return cijfers(x->reis.n, y->reis.n);
    case SLEUTEL_BEELD:
        if (!dag_x || !dag_y) return bekend_eerst(dag_x, dag_y);
        return cijfers(x->in_beeld.day, y->in_beeld.day);
    case SLEUTEL_NUMMER: {
        int nummer = str_cmp(x->nummer, y->nummer);
        return nummer ? nummer : cijfers(x->sleutel, y->sleutel);
    }
    }
    bug("no such key of the order");
}

/* The first key that tells them apart; SLEUTEL_NUMMER: none that counts. */
static sleutel verschil(const volgorde_rij *x, const volgorde_rij *y)
{
    for (int s = SLEUTEL_OORDEEL; s < SLEUTEL_NUMMER; s++)
        if (vergelijk((sleutel)s, x, y)) return (sleutel)s;
    return SLEUTEL_NUMMER;
}

static int op_volgorde(const void *p, const void *q) { return vergelijk(verschil(p, q), p, q); }

static void orden(volgorde_rij *rij, int n)
{
    qsort(rij, (size_t)n, sizeof *rij, op_volgorde);
    for (int i = 0; i < n; i++) {
        bool gelijk = i > 0 && verschil(&rij[i - 1], &rij[i]) == SLEUTEL_NUMMER;
        rij[i].rang = gelijk ? rij[i - 1].rang : i + 1;
    }
}

void volgorde_mensen(volgorde_rij *rij, int n) { orden(rij, n); }

/* Places have no day since which they are in view: that key is equal for all. */
void volgorde_plekken(volgorde_rij *rij, int n)
{
    for (int i = 0; i < n; i++) rij[i].in_beeld = (date){0};
    orden(rij, n);
}

static volgorde_rij rij_van(const passing *p)
{
    return (volgorde_rij){
        .oordeel = p->oordeel, .nodig = CRITERIA - p->ngoed, .wens = p->wens, .reis = p->reis};
}

volgorde_rij volgorde_plek(const plekbeeld *p, const passing *past)
{
    volgorde_rij r = rij_van(past);
    r.sleutel = p->sleutel;
    r.nummer = p->nummer;
    return r;
}

volgorde_rij volgorde_mens(const kandidaat *k, const passing *past)
{
    volgorde_rij r = rij_van(past);
    r.sleutel = k->sleutel;
    r.nummer = k->nummer;
    r.in_beeld = k->in_beeld;
    r.geplaatst = k->geplaatst;
    r.geplaatst_tot = k->geplaatst_tot;
    return r;
}

volgorde_rij *volgorde_zoek_plek(
    arena *a, const kandidaat *k, const plekbeeld *p, int n, const maatstaf *m, arena scratch)
{
    volgorde_rij *rij = arena_make(a, volgorde_rij, n + 1);
    for (int i = 0; i < n; i++) {
        arena kladblok = scratch;
        passing past = passing_maak(&kladblok, k, &p[i], m);
        rij[i] = volgorde_plek(&p[i], &past);
    }
    volgorde_plekken(rij, n);
    return rij;
}

volgorde_rij *volgorde_zoek_mens(
    arena *a, const plekbeeld *p, const kandidaat *k, int n, const maatstaf *m, arena scratch)
{
    volgorde_rij *rij = arena_make(a, volgorde_rij, n + 1);
    for (int i = 0; i < n; i++) {
        arena kladblok = scratch;
        passing past = passing_maak(&kladblok, &k[i], p, m);
        rij[i] = volgorde_mens(&k[i], &past);
    }
    volgorde_mensen(rij, n);
    return rij;
}

/* ---- words ---- */

zin volgorde_waarom(const volgorde_rij *eerst, const volgorde_rij *daarna)
{
    switch (verschil(eerst, daarna)) {
    case SLEUTEL_OORDEEL: return ZIN(N_("Past beter."));
    case SLEUTEL_NODIG: return ZIN(N_("Hier is minder voor nodig."));
    case SLEUTEL_WENS: return ZIN(N_("Ligt dichter bij de wens."));
    case SLEUTEL_REIS:
        if (!daarna->reis.is) return ZIN(N_("De reistijd van de ander is niet bekend."));
        return ZIN(N_("Minder reistijd: {} tegen {} minuten."), eerst->reis, daarna->reis);
    case SLEUTEL_BEELD:
        if (!date_is_set(daarna->in_beeld))
            return ZIN(N_("Van de ander is niet bekend sinds wanneer hij of zij in beeld is."));
        return ZIN(N_("Langer in beeld: sinds {}."), eerst->in_beeld);
    case SLEUTEL_NUMMER: break;
    }
    return ZIN(N_("Past even goed."));
}

zin volgorde_vrij(const volgorde_rij *mens)
{
    if (!mens->geplaatst) return ZIN(N_("Is vrij"));
    if (!date_is_set(mens->geplaatst_tot)) return ZIN(N_("Heeft al een plek"));
    return ZIN(N_("Heeft een plek tot {}"), mens->geplaatst_tot);
}

const char *const *volgorde_uitleg(bool mensen, int *n)
{
    static const char *const lijst[] = {
        N_("Wat goed past komt eerst, dan wat past met een aanpassing, dan wat nog niet past."),
        N_("Daarna komt eerst waar het minst voor nodig is."),
        N_("Daarna komt eerst wat het dichtst bij de wens ligt."),
        N_("Daarna komt eerst de kortste reistijd."),
        N_("Daarna komt eerst wie het langst in beeld is."),
    };
    *n = (int)countof(lijst) - !mensen;
    return lijst;
}
