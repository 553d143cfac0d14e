/* verslag.c: a visit in five questions, the feedback of an employer in four, the own view. */
#include "web/pages/plaatsing.h"

#include "web/routes.h"

static const char *const bezoek_vragen[] = {"op_tijd", "werk_gaat", "begrijpt", "hoort_erbij",
                                            "verandering", NULL};
static const char *const werkgever_vragen[] = {"op_tijd", "werk_gaat", "begrijpt", "aannemen",
                                               NULL};
static const char *const persoon_vragen[] = {"werk_gaat", "begrijpt", "hoort_erbij",
                                             "verandering", NULL};

#define GEVOLGVORM_FIELDS(F) \
    F(str, leerdoel, N_("Nieuw leerdoel"), .max = 200, \
      .hulp = N_("Wat kan iemand straks? Het komt bij de leerdoelen.")) \
    F(bool, meld, N_("De klantmanager moet dit vandaag weten"))
FORMULIER(gevolgvorm, GEVOLGVORM_FIELDS)
#define SELF gevolgvorm
FORMULIER_DEF(gevolgvorm, GEVOLGVORM_FIELDS)
#undef SELF
static const char *const gevolg_velden[] = {"leerdoel", "meld", NULL};

static const char *const *vragen(code soort)
{
    switch (soort.i) {
    case VERSLAG_WERKGEVER: return werkgever_vragen;
    case VERSLAG_PERSOON: return persoon_vragen;
    default: return bezoek_vragen;
    }
}

static code soort_van(req *r)
{
    code c = {0};
    if (!code_parse(&verslag_soort_codes, veld(r, "soort"), &c)) c = CODE(VERSLAG_BEZOEK);
    return c;
}

static str titel_van(req *r, const plaatsing_geheel *g, code soort)
{
    switch (soort.i) {
    case VERSLAG_WERKGEVER: return TF(r->w.a, "Feedback van {}", g->o.naam);
    case VERSLAG_PERSOON: return TF(r->w.a, "Wat vindt {} zelf?", mens_roepnaam(&g->wie));
    default: return TF(r->w.a, "Verslag: {}", g->wie.naam);
    }
}

static str onder_van(req *r, const plaatsing_geheel *g, code soort)
{
    str wie = mens_roepnaam(&g->wie);
    switch (soort.i) {
    case VERSLAG_WERKGEVER:
        return TF(r->w.a, "4 vragen over {}. Elke maand één keer.", wie);
    case VERSLAG_PERSOON: return T("4 vragen. De werkgever krijgt dit niet te zien.");
    default:
        return TF(r->w.a, "5 vragen. {} en de werkgever mogen dit lezen. "
                          "Geen gegevens over gezondheid.", wie);
    }
}

void verslag_nieuw(req *r)
{
    plaatsing_geheel g;
    if (!plaatsing_van_pad(r, &g)) return;
    code soort = soort_van(r);
    verslag v = {.datum = r->w.vandaag};
    gevolgvorm n = {.masker = UINT64_MAX};
    v.kop.masker = UINT64_MAX;
    plaatsing_kruimels(r, &g, code_label(&verslag_soort_codes, soort));
    kop(r, titel_van(r, &g, soort), onder_van(r, &g, soort));
    PUT(&r->h, "<div class=\"kaart\">");
    formulier f = form_open(r, URL(r, verslag_maak, plaatsing_id_van(&g.p)), &verslag_entity, &v);
    form_verborgen(&f, "soort", code_text(&verslag_soort_codes, soort));
    form_verborgen(&f, "gesprek", veld(r, "gesprek"));
    for (const char *const *q = vragen(soort); *q; q++) form_veld_moet(&f, *q);
    form_veld(&f, "afspraak");
    if (code_is(soort, VERSLAG_WERKGEVER)) form_veld(&f, "van_wie");
    form_veld(&f, "datum");
    f.e = &gevolgvorm_entity;
    f.rij = &n;
    for (int i = 0; gevolg_velden[i]; i++) form_veld(&f, gevolg_velden[i]);
    form_sluit_met(&f, T("Verslag opslaan"), URL(r, plaatsing_toon, plaatsing_id_van(&g.p)),
                   T("Terug"));
    PUT(&r->h, "</div>\n");
}

/* After a visit back to where the next one stands. */
static url hierna(req *r, const verslag *v)
{
    bool coach = code_is(r->ik.rol, ROL_JOBCOACH) && v->gesprek_id.v;
    return coach ? URL0(r, vandaag_toon) : URL(r, plaatsing_toon, v->plaatsing_id);
}

void verslag_maak(req *r)
{
    static const char *const overig[] = {"afspraak", "van_wie", "datum", NULL};
    plaatsing_geheel g;
    gebeurtenis_id geb = {0};
    if (!plaatsing_van_pad(r, &g)) return;
    gevolgvorm n = {.masker = UINT64_MAX};
    verslag v = {.plaatsing_id = plaatsing_id_van(&g.p), .soort = soort_van(r)};
    v.gesprek_id.v = token_lees(r, &gesprek_entity, veld(r, "gesprek"));
    form_lees(r, &verslag_entity, vragen(v.soort), &v);
    form_lees(r, &verslag_entity, overig, &v);
    form_lees(r, &gevolgvorm_entity, gevolg_velden, &n);
    verslag_gevolg gevolg = {n.leerdoel, n.meld};
    if (r->w.p->n || !verslag_bewaar(&r->w, &v, gevolg, &geb)) verslag_nieuw(r);
    else
        ga_naar_met_ongedaan(r, hierna(r, &v),
            n.meld ? T("Het verslag is bewaard. De klantmanager heeft een taak.")
                   : T("Het verslag is bewaard."), geb);
}
