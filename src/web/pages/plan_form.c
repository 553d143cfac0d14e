/* plan_form.c: the forms around a plan: make, change, fix, sign; goals and afspraken. */
#include "casework/plan.h"

#include "web/pages/mens.h"
#include "web/pages/overleg.h"
#include "web/routes.h"

static const char *const plan_velden[] = {"leerroute", "niveau",      "uren_les", "uren_route",
                                          "uren_pvt",  "uren_map",    "gesprekken", "begeleiding",
                                          "vve",       "reden",       NULL};
static const char *const doel_velden[] = {"soort", "spoor", "tekst", "uiterlijk", "stand", NULL};
static const char *const afspraak_velden[] = {"tekst", "wie", "wie_naam", "uiterlijk", "stand",
                                              NULL};
static const char *const afspraak_org[] = {"organisatie_id", NULL};
static const char *const teken_velden[] = {"wie", "naam", "datum", NULL};

static void velden_zetten(formulier *f, const char *const *namen)
{
    for (; *namen; namen++) form_veld(f, *namen);
}

/* The plan of the path with its person, or 404. */
static bool plan_van_pad(req *r, plan *p, persoon *wie_is)
{
    if (HAAL(&r->w, plan, (plan_id){r->id[0]}, p) && HAAL(&r->w, persoon, p->persoon_id, wie_is))
        return true;
    niet_gevonden(r);
    return false;
}

static void begin(req *r, const persoon *p, str titel, str onder)
{
    mens_kruimels(r, p, titel);
    kop(r, titel, onder);
}

/* ---- the plan itself ---- */

void plan_maken(req *r)
{
    gebeurtenis_id g = {0};
    plan_id id = plan_maak(&r->w, (persoon_id){r->id[0]}, &g);
    if (!id.v) {
        plan_toon(r);
        return;
    }
    ga_naar_met_ongedaan(r, URL(r, plan_toon, (persoon_id){r->id[0]}),
                         T("Er is een concept van het plan. Kijk het samen na."), g);
}

void plan_wijzig(req *r)
{
    plan p;
    persoon wie_is;
    if (!plan_van_pad(r, &p, &wie_is)) return;
    begin(r, &wie_is, T("Plan wijzigen"),
        TF(r->w.a, "Plan van {}, versie {}.", wie_is.naam, p.nummer));
    formulier f = form_open(r, URL(r, plan_bewaren, plan_id_van(&p)), &plan_entity, &p);
    form_groep(&f, T("Leerroute en uren"));
    for (int i = 0; i < 7; i++) form_veld(&f, plan_velden[i]);
    form_groep_klaar(&f);
    form_groep(&f, T("Hulp en uitleg"));
    for (int i = 7; plan_velden[i]; i++) form_veld(&f, plan_velden[i]);
    form_groep_klaar(&f);
    form_sluit_met(&f, T("Bewaar het plan"), URL(r, plan_toon, p.persoon_id), T("Terug"));
}

void plan_bewaren(req *r)
{
    plan p;
    persoon wie_is;
    gebeurtenis_id g = {0};
    if (!plan_van_pad(r, &p, &wie_is)) return;
    u64 velden = form_lees(r, &plan_entity, plan_velden, &p);
    if (r->w.p->n || !plan_bewaar(&r->w, &p, velden, &g))
        plan_wijzig(r);
    else
        ga_naar_met_ongedaan(r, URL(r, plan_toon, p.persoon_id), T("Het plan is bewaard."), g);
}

void plan_vast(req *r)
{
    plan p;
    persoon wie_is;
    if (!plan_van_pad(r, &p, &wie_is)) return;
    begin(r, &wie_is, T("Plan vaststellen"),
          T("Daarna staat het plan vast. De termijn van 3 jaar begint de dag na de datum op het "
            "eerste plan."));
    if (!date_is_set(p.dagtekening)) p.dagtekening = r->w.vandaag;
    formulier f = form_open(r, URL(r, plan_vast_doe, plan_id_van(&p)), &plan_entity, &p);
    form_veld(&f, "dagtekening");
    form_sluit_met(&f, T("Stel het plan vast"), URL(r, plan_toon, p.persoon_id), T("Terug"));
}

void plan_vast_doe(req *r)
{
    plan p;
    persoon wie_is;
    gebeurtenis_id g = {0};
    static const char *const namen[] = {"dagtekening", NULL};
    if (!plan_van_pad(r, &p, &wie_is)) return;
    form_lees(r, &plan_entity, namen, &p);
    if (r->w.p->n || !plan_vaststellen(&r->w, plan_id_van(&p), p.dagtekening, &g))
        plan_vast(r);
    else
        ga_naar_met_ongedaan(r, URL(r, plan_toon, p.persoon_id),
                             T("Het plan is vastgesteld. Laat het nu tekenen."), g);
}

void plan_teken(req *r)
{
    plan p;
    persoon wie_is;
    if (!plan_van_pad(r, &p, &wie_is)) return;
    begin(r, &wie_is, T("Handtekening vastleggen"),
          TF(r->w.a, "Onder versie {} van het plan.", p.nummer));
    ondertekening o = {.wie = CODE(TEKENT_PERSOON), .naam = wie_is.naam, .datum = r->w.vandaag};
    o.kop.masker = UINT64_MAX;
    formulier f = form_open(r, URL(r, plan_teken_doe, plan_id_van(&p)), &ondertekening_entity, &o);
    velden_zetten(&f, teken_velden);
    form_sluit_met(&f, T("Leg de handtekening vast"), URL(r, plan_toon, p.persoon_id), T("Terug"));
}

void plan_teken_doe(req *r)
{
    plan p;
    persoon wie_is;
    gebeurtenis_id g = {0};
    if (!plan_van_pad(r, &p, &wie_is)) return;
    ondertekening o = {.plan_id = plan_id_van(&p)};
    form_lees(r, &ondertekening_entity, teken_velden, &o);
    if (r->w.p->n || !plan_onderteken(&r->w, &o, &g))
        plan_teken(r);
    else
        ga_naar_met_ongedaan(r, URL(r, plan_toon, p.persoon_id),
                             T("De handtekening is vastgelegd."), g);
}

/* ---- goals ---- */

static void doel_formulier(req *r, const persoon *p, const doel *g, url actie, str titel)
{
    begin(r, p, titel, T("Schrijf het doel zoals de persoon het zegt."));
    formulier f = form_open(r, actie, &doel_entity, g);
    velden_zetten(&f, doel_velden);
    form_sluit_met(&f, T("Bewaar het doel"), URL(r, plan_toon, persoon_id_van(p)), T("Terug"));
}

void doel_nieuw(req *r)
{
    plan p;
    persoon wie_is;
    if (!plan_van_pad(r, &p, &wie_is)) return;
    doel g = {.stand = CODE(NIET_BEGONNEN)};
    g.kop.masker = UINT64_MAX;
    doel_formulier(r, &wie_is, &g, URL(r, doel_maken, plan_id_van(&p)), T("Doel toevoegen"));
}

void doel_maken(req *r)
{
    plan p;
    persoon wie_is;
    gebeurtenis_id e = {0};
    if (!plan_van_pad(r, &p, &wie_is)) return;
    doel g = {.plan_id = plan_id_van(&p)};
    u64 velden = form_lees(r, &doel_entity, doel_velden, &g);
    if (r->w.p->n || !doel_bewaar(&r->w, &g, velden, &e))
        doel_nieuw(r);
    else
        ga_naar_met_ongedaan(
            r, URL(r, plan_toon, p.persoon_id), T("Het doel staat in het plan."), e);
}

static bool doel_van_pad(req *r, doel *g, persoon *wie_is)
{
    if (HAAL(&r->w, doel, (doel_id){r->id[0]}, g) &&
        HAAL(&r->w, persoon, g->persoon_id, wie_is))
        return true;
    niet_gevonden(r);
    return false;
}

void doel_wijzig(req *r)
{
    doel g;
    persoon wie_is;
    if (!doel_van_pad(r, &g, &wie_is)) return;
    doel_formulier(r, &wie_is, &g, URL(r, doel_bewaren, doel_id_van(&g)), T("Doel wijzigen"));
}

void doel_bewaren(req *r)
{
    doel g;
    persoon wie_is;
    gebeurtenis_id e = {0};
    if (!doel_van_pad(r, &g, &wie_is)) return;
    u64 velden = form_lees(r, &doel_entity, doel_velden, &g);
    if (r->w.p->n || !doel_bewaar(&r->w, &g, velden, &e))
        doel_wijzig(r);
    else
        ga_naar_met_ongedaan(r, URL(r, plan_toon, g.persoon_id), T("Het doel is gewijzigd."), e);
}

/* ---- afspraken ---- */

/* The goals to choose from: of the running plan, and the one that it hangs under now. */
static int doelkeuzes(req *r, const dossier *d, doel_id nu, keuze *k)
{
    const plan *p = dossier_plan(d);
    int n = 0;
    for (int i = 0; i < d->doelen.n; i++) {
        const doel *x = &d->doelen.at[i];
        if (x->kop.id != nu.v && (!p || x->plan_id.v != p->kop.id)) continue;
        str soort = code_label(&hoofddoel_codes, x->soort);
        k[n++] = (keuze){ID(doel_id_van(x)),
            x->tekst.n ? TF(r->w.a, "{}: {}", soort, x->tekst) : soort};
    }
    return n;
}

static void afspraak_formulier(req *r, const dossier *d, const afspraak *a, url actie, str titel)
{
    begin(r, &d->p, titel, T("Wie doet wat, en wanneer is het klaar?"));
    keuze *k = arena_make(r->w.a, keuze, d->doelen.n + 1);
    int n = doelkeuzes(r, d, a->doel_id, k);
    formulier f = form_open(r, actie, &afspraak_entity, a);
    form_veld(&f, afspraak_velden[0]);
    if (n) form_keuze(&f, "doel_id", k, n, a->doel_id.v);
    velden_zetten(&f, afspraak_velden + 1);
    n = partner_keuzes(r, &k);
    if (n) form_keuze(&f, "organisatie_id", k, n, a->organisatie_id.v);
    form_sluit_met(&f, T("Bewaar de afspraak"), URL(r, plan_toon, persoon_id_van(&d->p)),
                   T("Terug"));
}

/* What was posted into *a: the fields, and the goal when the form offered goals. */
static u64 afspraak_lees(req *r, const dossier *d, afspraak *a)
{
    keuze *k = arena_make(r->w.a, keuze, d->doelen.n + 1);
    u64 velden = form_lees(r, &afspraak_entity, afspraak_velden, a) |
                 form_lees(r, &afspraak_entity, afspraak_org, a);
    if (!doelkeuzes(r, d, a->doel_id, k)) return velden;
    a->doel_id.v = token_lees(r, &doel_entity, veld(r, "doel_id"));
    return velden | field_bit(&afspraak_entity, "doel_id");
}

void afspraak_nieuw(req *r)
{
    dossier d;
    if (!mens_lees(r, &d)) return;
    afspraak a = {.wie = CODE(WIE_PERSOON), .stand = CODE(NIET_BEGONNEN)};
    a.kop.masker = UINT64_MAX;
    afspraak_formulier(r, &d, &a, URL(r, afspraak_maken, persoon_id_van(&d.p)),
                       T("Afspraak toevoegen"));
}

void afspraak_maken(req *r)
{
    dossier d;
    gebeurtenis_id g = {0};
    if (!mens_lees(r, &d)) return;
    const plan *p = dossier_plan(&d);
    afspraak a = {.persoon_id = persoon_id_van(&d.p)};
    if (p) a.plan_id = plan_id_van(p);
    u64 velden = afspraak_lees(r, &d, &a);
    if (r->w.p->n || !afspraak_bewaar(&r->w, &a, velden, &g))
        afspraak_nieuw(r);
    else
        ga_naar_met_ongedaan(r, URL(r, plan_toon, a.persoon_id), T("De afspraak is gemaakt."), g);
}

static bool afspraak_van_pad(req *r, afspraak *a, dossier *d)
{
    if (HAAL(&r->w, afspraak, (afspraak_id){r->id[0]}, a) &&
        dossier_lees(&r->w, a->persoon_id, d))
        return true;
    niet_gevonden(r);
    return false;
}

void afspraak_wijzig(req *r)
{
    afspraak a;
    dossier d;
    if (!afspraak_van_pad(r, &a, &d)) return;
    afspraak_formulier(r, &d, &a, URL(r, afspraak_bewaren, afspraak_id_van(&a)),
                       T("Afspraak wijzigen"));
}

void afspraak_bewaren(req *r)
{
    afspraak a;
    dossier d;
    gebeurtenis_id g = {0};
    if (!afspraak_van_pad(r, &a, &d)) return;
    u64 velden = afspraak_lees(r, &d, &a);
    if (r->w.p->n || !afspraak_bewaar(&r->w, &a, velden, &g))
        afspraak_wijzig(r);
    else
        ga_naar_met_ongedaan(r, URL(r, plan_toon, a.persoon_id), T("De afspraak is gewijzigd."), g);
}

void afspraak_klaar(req *r)
{
    afspraak a;
    dossier d;
    gebeurtenis_id g = {0};
    if (!afspraak_van_pad(r, &a, &d)) return;
    if (afspraak_stand(&r->w, afspraak_id_van(&a), KLAAR, &g))
        ga_naar_met_ongedaan(r, URL(r, persoon_toon, a.persoon_id), T("De afspraak is klaar."), g);
    else
        afspraak_wijzig(r);
}
