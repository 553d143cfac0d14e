/* eerder_nee.c: which earlier no touches a place, by its reason. Reasons that say nothing about
 * other places (care at home, taken, another reason) count for the place itself only.
 * Bron: aanpakken.md B5. */
#include "planning/eerder_nee.h"

enum { ZELFDE_PLEK = CRITERIA + 1 }; /* heavier than anything that can be arranged */

static bool reist_zo_lang(const nee_feit *l, const plekbeeld *p)
{
    return l->plek.reis_minuten.is && p->reis_minuten.is &&
           p->reis_minuten.n >= l->plek.reis_minuten.n;
}

static bool zelfde_werk(const nee_feit *l, const plekbeeld *p)
{
    str x = str_trim(l->plek.beroepscode), y = str_trim(p->beroepscode);
    bool code_raakt = x.n >= 3 && y.n >= 3 && str_eq(str_sub(x, 0, 3), str_sub(y, 0, 3));
    return code_raakt || str_eq(str_trim(l->plek.functie), str_trim(p->functie));
}

/* In each skill that was asked there, at least as much is asked here. */
static bool vraagt_zoveel(const nee_feit *l, const plekbeeld *p)
{
    bool gevraagd = false;
    for (int v = VAARD_LE; v < taalvaardigheid_eind; v++) {
        if (!l->plek.taal[v].i) continue;
        gevraagd = true;
        if (!p->taal[v].i || cefr_vergelijk(p->taal[v], l->plek.taal[v]) < 0) return false;
    }
    return gevraagd;
}

static bool zelfde_tijd(const nee_feit *l, const plekbeeld *p)
{
    for (int i = 0; i < l->plek.ndienst; i++)
        for (int j = 0; j < p->ndienst; j++) {
            const plek_dienst *a = &l->plek.dienst[i], *b = &p->dienst[j];
            if (a->dag.i == b->dag.i && a->van.m < b->tot.m && b->van.m < a->tot.m) return true;
        }
    return false;
}

static zin les_van(const nee_feit *l, const plekbeeld *p)
{
    str functie = l->plek.functie;
    if (l->plek.plek.v == p->plek.v)
        return ZIN_W(1, N_("Eerder nee tegen deze plek. {}."),
                     code_woord(&weigering_codes, l->weigering));
    if (code_is(l->weigering, WEIGER_REIS) && reist_zo_lang(l, p))
        return ZIN(N_("Eerder nee tegen {} minuten reizen. Vraag of het nu wel kan."),
                   l->plek.reis_minuten);
    if (code_is(l->weigering, WEIGER_WERK) && zelfde_werk(l, p))
        return ZIN(N_("Eerder nee tegen dit werk: {}. Vraag of het nu wel past."), functie);
    if (code_is(l->weigering, WEIGER_TAAL) && vraagt_zoveel(l, p))
        return ZIN(N_("De taal was te moeilijk bij: {}. Hier is zeker zoveel nodig."), functie);
    if (code_is(l->weigering, WEIGER_TIJD) && zelfde_tijd(l, p))
        return ZIN(N_("De tijden pasten niet bij: {}. Hier is ook werk op die tijd."), functie);
    return (zin){0};
}

static bool staat_er_al(const nee_les *l, const zin *z)
{
    for (int i = 0; i < l->n; i++)
        if (zin_gelijk(&l->zin[i], z)) return true;
    return false;
}

nee_les eerder_nee(const nee_feit *l, int n, const plekbeeld *p)
{
    nee_les uit = {0};
    for (int pas = 0; pas < 2; pas++) /* the place itself, then the others; newest first */
        for (int i = n; i-- > 0 && uit.n < NEE_ZINNEN;) {
            bool hier = l[i].plek.plek.v == p->plek.v;
            zin z = les_van(&l[i], p);
            if (hier != (pas == 0) || !zin_is(&z) || staat_er_al(&uit, &z)) continue;
            uit.zelfde |= hier;
            uit.zin[uit.n++] = z;
        }
    return uit;
}

int eerder_nee_gewicht(const nee_les *l)
{
    return l->zelfde ? ZELFDE_PLEK : l->n;
}
