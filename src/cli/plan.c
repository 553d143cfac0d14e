/* plan.c: tweespoor plan ACTIE NUMMER: the plan is made, filled in, fixed and signed. */
#include "casework/plan.h"
#include "cli/doen.h"

static const char *const gebruik =
    "show NUMMER | make NUMMER | set NUMMER VELD=WAARDE.. | goal NUMMER VELD=WAARDE.. [--nr NR] | "
    "agree NUMMER VELD=WAARDE.. [--nr NR] | fix NUMMER dagtekening=DAG | "
    "sign NUMMER wie=WIE naam=NAAM [datum=DAG]; --user INLOGNAAM --store URL [--json]";

static const char *const plan_velden[] = {
    "leerroute", "niveau", "uren_les", "uren_route", "uren_pvt", "uren_map", "gesprekken",
    "begeleiding", "vve", "reden", NULL};
static const char *const doel_velden[] = {"soort", "spoor", "tekst", "uiterlijk", "stand", NULL};
static const char *const afspraak_velden[] = {
    "tekst", "wie", "wie_naam", "uiterlijk", "stand", NULL};
static const char *const vast_velden[] = {"dagtekening", NULL};
static const char *const teken_velden[] = {"wie", "naam", "datum", NULL};

/* The running plan, also when it is fixed already: the verb says what may still be done with it. */
static const plan *het_plan(werk *w, const doen *d)
{
    const plan *p = dossier_plan(&d->van);
    if (p) return p;
    problem_with(w->p, PROBLEM_ONBEKEND, "",
                 N_("Er is nog geen plan. Maak het met: tweespoor plan make {}"), d->van.p.nummer);
    return NULL;
}

/* Goals of the running plan, numbered from 1 as show does. */
static doel_rijen doelen_van(arena *a, const dossier *d)
{
    const plan *p = dossier_plan(d);
    doel_rijen uit = {arena_make(a, doel, d->doelen.n + 1), 0};
    for (int i = 0; i < d->doelen.n; i++)
        if (p && d->doelen.at[i].plan_id.v == p->kop.id) uit.at[uit.n++] = d->doelen.at[i];
    return uit;
}

static bool geen_rij(werk *w)
{
    return problem_add(w->p, "--nr", N_("Deze rij is er niet. De nummers staan bij: plan show."));
}

static bool maak(werk *w, doen *d) { return plan_maak(w, persoon_id_van(&d->van.p), NULL).v != 0; }

static bool zet(werk *w, doen *d)
{
    const plan *nu = het_plan(w, d);
    if (!nu) return false;
    plan p = *nu;
    u64 velden = doen_velden(w, d, &plan_entity, &p);
    return !w->p->n && plan_bewaar(w, &p, velden, NULL);
}

static bool zet_doel(werk *w, doen *d)
{
    const plan *p = het_plan(w, d);
    if (!p) return false;
    doel_rijen al = doelen_van(w->a, &d->van);
    if (d->rij < 0 || d->rij > al.n) return geen_rij(w);
    doel g = d->rij ? al.at[d->rij - 1] : (doel){.plan_id = plan_id_van(p)};
    u64 velden = doen_velden(w, d, &doel_entity, &g);
    return !w->p->n && doel_bewaar(w, &g, velden, NULL);
}

static bool zet_afspraak(werk *w, doen *d)
{
    const plan *p = dossier_plan(&d->van);
    if (d->rij < 0 || d->rij > d->van.afspraken.n) return geen_rij(w);
    afspraak a = {.persoon_id = persoon_id_van(&d->van.p)};
    if (p) a.plan_id = plan_id_van(p);
    if (d->rij) a = d->van.afspraken.at[d->rij - 1];
    u64 velden = doen_velden(w, d, &afspraak_entity, &a);
    return !w->p->n && afspraak_bewaar(w, &a, velden, NULL);
}

static bool stel_vast(werk *w, doen *d)
{
    const plan *nu = het_plan(w, d);
    if (!nu) return false;
    plan p = *nu;
    p.dagtekening = (date){0};
    doen_velden(w, d, &plan_entity, &p);
    return !w->p->n && plan_vaststellen(w, plan_id_van(&p), p.dagtekening, NULL);
}

static bool onderteken(werk *w, doen *d)
{
    const plan *p = het_plan(w, d);
    if (!p) return false;
    ondertekening o = {.plan_id = plan_id_van(p)};
    doen_velden(w, d, &ondertekening_entity, &o);
    return !w->p->n && plan_onderteken(w, &o, NULL);
}

static bool toon(werk *w, inzien *i)
{
    dossier d;
    if (!toon_dossier(w, i, &d)) return false;
    const plan *p = dossier_plan(&d);
    doel_rijen g = doelen_van(w->a, &d);
    ondertekening_rijen o = {0};
    if (p) o = BIJ(w, ondertekening, plan_id, plan_id_van(p));
    if (!p && !i->o->json) REGEL(i, "{}", T("Er is nog geen plan."));
    if (i->o->json) jw_object(&i->json);
    toon_rijen(w, i, &plan_entity, p, p != NULL);
    toon_rijen(w, i, &doel_entity, g.at, g.n);
    toon_rijen(w, i, &afspraak_entity, d.afspraken.at, d.afspraken.n);
    toon_rijen(w, i, &ondertekening_entity, o.at, o.n);
    if (!i->o->json) return true;
    jw_end(&i->json);
    REGEL(i, "");
    return true;
}

static const actie acties[] = {
    {.naam = "show", .toon = toon},
    {"make", "plan_maken", maak, .gedaan = N_("Er is een concept van het plan.")},
    {"set", "plan_bewaren", zet, NULL, &plan_entity, plan_velden,
     .gedaan = N_("Het plan is gewijzigd.")},
    {"goal", "doel_maken", zet_doel, NULL, &doel_entity, doel_velden,
     .gedaan = N_("Het doel staat in het plan.")},
    {"agree", "afspraak_maken", zet_afspraak, NULL, &afspraak_entity, afspraak_velden,
     .gedaan = N_("De afspraak is gemaakt.")},
    {"fix", "plan_vast_doe", stel_vast, NULL, &plan_entity, vast_velden,
     .gedaan = N_("Het plan is vastgesteld. Laat het nu tekenen.")},
    {"sign", "plan_teken_doe", onderteken, NULL, &ondertekening_entity, teken_velden,
     .gedaan = N_("De handtekening is vastgelegd.")},
    {0},
};

int cli_plan(int argc, char **argv) { return cli_doen(argc, argv, gebruik, acties); }
