/* huishouden.c: who lives together, and who looks after the children. */
#include "casework/gegevens.h"

#include "casework/persoon.h"
#include "web/pages/huishouden.h"
#include "web/routes.h"

#define GEZINVORM_FIELDS(F) \
    F(str, bij_wie, N_("Hoort bij het huishouden van"), .max = 120, \
      .hulp = N_("Een dossiernummer, zoals 2026-0417, of een hele naam."))
FORMULIER(gezinvorm, GEZINVORM_FIELDS)
#define SELF gezinvorm
FORMULIER_DEF(gezinvorm, GEZINVORM_FIELDS)
#undef SELF

void huishouden_veld(formulier *f)
{
    const entity *e = f->e;
    const void *was = f->rij;
    f->e = &gezinvorm_entity;
    f->rij = NULL;
    form_veld(f, "bij_wie");
    f->e = e;
    f->rij = was;
}

bool huishouden_bij_lees(req *r, persoon_id *uit)
{
    str vraag = veld(r, "bij_wie");
    *uit = (persoon_id){0};
    if (!vraag.n) return true;
    *uit = persoon_bij_nummer(&r->w, vraag);
    if (uit->v) return true;
    persoonregel_rijen p = persoon_zoek(&r->w, vraag);
    if (p.n == 1) *uit = p.at[0].id;
    else if (p.n)
        problem_add(r->w.p, "bij_wie",
            N_("Er zijn meer mensen met deze naam. Vul het dossiernummer in."));
    else problem_add(r->w.p, "bij_wie", N_("We vonden niemand met deze naam of dit nummer."));
    return uit->v != 0;
}

static const char *const gezin_velden[] = {"kinderen", "jongste_kind", "opvang_uren", NULL};
static const char *const lid_velden[] = {"zorgt_voor_kinderen", NULL};

static void put_leden(req *r, const gezin *g, persoon_id zelf)
{
    PUT(&r->h, "<p class=\"klein\">{} ", T("In dit huishouden:"));
    for (int i = 0; i < g->leden.n; i++)
        PUT(&r->h, "{}<bdi>{}</bdi>", i ? S(", ") : S(""), g->leden.at[i].naam);
    PUT(&r->h, ".</p>");
    if (g->leden.n > 1)
        form_knop(r, URL(r, huishouden_verlaat, zelf), T("Haal uit dit huishouden"),
            T("deze persoon"), "subtle");
}

static void put_feiten(req *r, gezin *g, persoon_id id)
{
    g->h.kop.masker = g->lid.kop.masker = UINT64_MAX;
    formulier f = form_open(r, URL(r, huishouden_bewaren, id), &huishouden_entity, &g->h);
    for (int i = 0; gezin_velden[i]; i++) form_veld(&f, gezin_velden[i]);
    f.e = &huishouden_lid_entity;
    f.rij = &g->lid;
    form_veld(&f, "zorgt_voor_kinderen");
    f.e = &huishouden_entity;
    f.rij = &g->h;
    form_sluit_met(&f, T("Bewaar"), URL(r, gegevens_toon, id), T("Terug"));
}

void huishouden_wijzig(req *r)
{
    persoon p;
    if (!persoon_van_pad(r, &p)) return;
    persoon_id id = persoon_id_van(&p);
    gezin g = huishouden_van(&r->w, id);
    mens_kruimels(r, &p, (str){0});
    kruimels(r, URL(r, gegevens_toon, id), T("Gegevens"));
    kop(r, T("Huishouden"), p.naam);
    PUT(&r->h, "<div class=\"stapel\"><div class=\"kaart\">");
    if (g.leden.n) put_leden(r, &g, id);
    put_feiten(r, &g, id);
    PUT(&r->h, "</div><section class=\"kaart\" aria-labelledby=\"h-bij\">"
               "<h2 class=\"utrecht-heading-2\" id=\"h-bij\">{}</h2>",
        T("Zet bij een ander huishouden"));
    formulier f = form_open(r, URL(r, huishouden_naar, id), &gezinvorm_entity, NULL);
    form_veld_moet(&f, "bij_wie");
    form_sluit(&f, T("Zet erbij"));
    PUT(&r->h, "</section></div>\n");
}

static void klaar(req *r, persoon_id id, bool gelukt, str melding, gebeurtenis_id g)
{
    if (gelukt && !r->w.p->n)
        ga_naar_met_ongedaan(r, URL(r, gegevens_toon, id), melding, g);
    else huishouden_wijzig(r);
}

void huishouden_bewaren(req *r)
{
    persoon_id id = {r->id[0]};
    gebeurtenis_id geb = {0};
    gezin g = huishouden_van(&r->w, id);
    u64 velden = form_lees(r, &huishouden_entity, gezin_velden, &g.h);
    u64 van_lid = form_lees(r, &huishouden_lid_entity, lid_velden, &g.lid);
    bool gelukt = !r->w.p->n && huishouden_bewaar(&r->w, &g, velden, van_lid, id, &geb);
    klaar(r, id, gelukt, T("Het huishouden is bewaard."), geb);
}

void huishouden_naar(req *r)
{
    persoon_id id = {r->id[0]}, bij;
    gebeurtenis_id geb = {0};
    bool gelukt = huishouden_bij_lees(r, &bij);
    if (gelukt && !bij.v)
        gelukt = problem_add(r->w.p, "bij_wie", N_("Vul een dossiernummer of een naam in."));
    if (gelukt) gelukt = huishouden_erbij(&r->w, id, bij, &geb);
    klaar(r, id, gelukt, T("Het huishouden is gewijzigd."), geb);
}

void huishouden_verlaat(req *r)
{
    persoon_id id = {r->id[0]};
    gebeurtenis_id geb = {0};
    klaar(r, id, huishouden_uit(&r->w, id, &geb), T("Het huishouden is gewijzigd."), geb);
}
