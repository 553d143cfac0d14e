/* rotatie.c: a stage at a department is planned, changed, taken out. */
#include "web/pages/plaatsing.h"

#include "web/routes.h"

static const char *const velden[] = {"afdeling", "plek_id", "van", "tot", "vorm", "mentor", "leren",
                                     "opbrengst", NULL};

/* The departments of the same kind of employer that have a place of their own. */
static int plek_keuzes(req *r, const plaatsing_geheel *g, keuze **uit)
{
    plekregel_rijen p = LIJST(&r->w, plekregel, PLEKKEN_ALLE, AN(sector), AN(soort),
                              A(vandaag, r->w.vandaag));
    int n = 0;
    bool gemeente = code_is(g->o.soort, ORG_AFDELING);
    *uit = arena_make(r->w.a, keuze, p.n + 1);
    for (int i = 0; i < p.n; i++) {
        organisatie o = {0};
        bool zelfde = p.at[i].organisatie_id.v == g->o.kop.id;
        if (!zelfde && gemeente) HAAL(&r->w, organisatie, p.at[i].organisatie_id, &o);
        if (!zelfde && !(gemeente && code_is(o.soort, ORG_AFDELING))) continue;
        (*uit)[n++] = (keuze){ID(p.at[i].id),
                              TF(r->w.a, "{}, {}", p.at[i].organisatie, p.at[i].functie)};
    }
    return n;
}

static void toon(req *r, const plaatsing_geheel *g, const rotatie *x, url actie, str titel)
{
    keuze *k;
    int n = plek_keuzes(r, g, &k);
    plaatsing_kruimels(r, g, titel);
    kop(r, titel, TF(r->w.a, "Waar leert {} verder, en wat?", mens_roepnaam(&g->wie)));
    PUT(&r->h, "<div class=\"kaart\">");
    formulier f = form_open(r, actie, &rotatie_entity, x);
    for (int i = 0; velden[i]; i++)
        if (!strcmp(velden[i], "plek_id")) form_keuze(&f, "plek_id", k, n, x->plek_id.v);
        else form_veld(&f, velden[i]);
    form_sluit_met(&f, T("Bewaar de afdeling"),
                   URL(r, plaatsing_toon, plaatsing_id_van(&g->p)), T("Terug"));
    PUT(&r->h, "</div>\n");
}

void rotatie_nieuw(req *r)
{
    plaatsing_geheel g;
    if (!plaatsing_van_pad(r, &g)) return;
    rotatie x = {.van = g.p.van, .tot = g.p.tot};
    for (int i = 0; i < g.rotaties.n; i++)
        if (date_before(x.van, g.rotaties.at[i].tot)) x.van = g.rotaties.at[i].tot;
    x.kop.masker = UINT64_MAX;
    toon(r, &g, &x, URL(r, rotatie_maak, plaatsing_id_van(&g.p)), T("Afdeling plannen"));
}

void rotatie_maak(req *r)
{
    plaatsing_geheel g;
    gebeurtenis_id geb = {0};
    if (!plaatsing_van_pad(r, &g)) return;
    rotatie x = {.plaatsing_id = plaatsing_id_van(&g.p)};
    u64 bits = form_lees(r, &rotatie_entity, velden, &x);
    if (r->w.p->n || !rotatie_bewaar(&r->w, &x, bits, &geb)) rotatie_nieuw(r);
    else
        ga_naar_met_ongedaan(r, URL(r, plaatsing_toon, x.plaatsing_id),
            TF(r->w.a, "{} is gepland.", x.afdeling), geb);
}

static bool van_pad(req *r, rotatie *x, plaatsing_geheel *g)
{
    if (HAAL(&r->w, rotatie, (rotatie_id){r->id[0]}, x) &&
        plaatsing_lees(&r->w, x->plaatsing_id, g))
        return true;
    niet_gevonden(r);
    return false;
}

void rotatie_wijzig(req *r)
{
    rotatie x;
    plaatsing_geheel g;
    if (!van_pad(r, &x, &g)) return;
    toon(r, &g, &x, URL(r, rotatie_bewaren, rotatie_id_van(&x)), T("Afdeling wijzigen"));
    PUT(&r->h, "<div class=\"mt\">");
    form_knop(r, URL(r, rotatie_haal_weg, rotatie_id_van(&x)), T("Haal deze afdeling weg"),
              x.afdeling, "secondary-action");
    PUT(&r->h, "</div>\n");
}

void rotatie_bewaren(req *r)
{
    rotatie x;
    plaatsing_geheel g;
    gebeurtenis_id geb = {0};
    if (!van_pad(r, &x, &g)) return;
    u64 bits = form_lees(r, &rotatie_entity, velden, &x);
    if (r->w.p->n || !rotatie_bewaar(&r->w, &x, bits, &geb)) rotatie_wijzig(r);
    else
        ga_naar_met_ongedaan(r, URL(r, plaatsing_toon, x.plaatsing_id),
            T("De afdeling is bewaard."), geb);
}

void rotatie_haal_weg(req *r)
{
    rotatie x;
    plaatsing_geheel g;
    gebeurtenis_id geb = {0};
    if (!van_pad(r, &x, &g)) return;
    if (!rotatie_weg(&r->w, rotatie_id_van(&x), &geb)) rotatie_wijzig(r);
    else
        ga_naar_met_ongedaan(r, URL(r, plaatsing_toon, x.plaatsing_id),
            T("De afdeling is weggehaald."), geb);
}
