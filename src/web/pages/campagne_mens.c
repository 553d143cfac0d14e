/* campagne_mens.c: the conversation with one person of a campagne: what he can, wants and needs,
 * and what cannot at work; or that he does not want to. */
#include "web/pages/campagne.h"

#include "web/pages/persoon.h"
#include "web/routes.h"

#define VERSLAGVORM_FIELDS(F) \
    F(date, datum, N_("Dag van het gesprek"), .required = true) \
    F(code, grens, N_("Grens op het werk"), .codes = &grens_codes) \
    F(str, grens_uitleg, N_("Die grens in eigen woorden"), .max = 200, \
      .hulp = N_("Bijvoorbeeld: niet tillen boven 10 kg. Schrijf niet op waarom.")) \
    F(bool, klaar, N_("De screening is klaar"))
FORMULIER(verslagvorm, VERSLAGVORM_FIELDS)
#define SELF verslagvorm
FORMULIER_DEF(verslagvorm, VERSLAGVORM_FIELDS)
#undef SELF

#define NEEVORM_FIELDS(F) F(str, reden, N_("Waarom niet?"), .required = true, .max = 400)
FORMULIER(neevorm, NEEVORM_FIELDS)
#define SELF neevorm
FORMULIER_DEF(neevorm, NEEVORM_FIELDS)
#undef SELF

static const char *const intake_velden[] = {"talenten", "wensen", "wens_sector", "behoeften", NULL};
static const char *const verslag_velden[] = {"datum", "grens", "grens_uitleg", "klaar", NULL};

static bool van_pad(req *r, campagne_mens *m, campagne *c, persoon *p)
{
    if (HAAL(&r->w, campagne_mens, (campagne_mens_id){r->id[0]}, m) &&
        HAAL(&r->w, campagne, m->campagne_id, c) && HAAL(&r->w, persoon, m->persoon_id, p))
        return true;
    niet_gevonden(r);
    return false;
}

/* The intake as it is now; a row that is not there yet has every field. */
static intake intake_nu(req *r, persoon_id id)
{
    intake_rijen al = BIJ(&r->w, intake, persoon_id, id);
    intake i = {.persoon_id = id};
    if (al.n) return al.at[al.n - 1];
    i.kop.masker = db_mask(r->w.db, &r->w.t, &intake_entity);
    return i;
}

static void put_verslag(req *r, const campagne_mens *m, const campagne *c)
{
    intake i = intake_nu(r, m->persoon_id);
    gesprek g;
    verslagvorm v = {.masker = UINT64_MAX, .datum = r->w.vandaag, .klaar = true};
    bool er = m->gesprek_id.v && HAAL(&r->w, gesprek, m->gesprek_id, &g);
    if (er && !date_before(r->w.vandaag, g.datum)) v.datum = g.datum;
    PUT(&r->h, "<section class=\"kaart\" aria-labelledby=\"h-ges\"><h2 "
               "class=\"utrecht-heading-2\" id=\"h-ges\">{}</h2>",
        T("Het gesprek"));
    formulier f = form_open(r, URL(r, campagne_gesprek_vast, campagne_mens_id_van(m)),
        &verslagvorm_entity, &v);
    form_veld(&f, "datum");
    f.e = &intake_entity;
    f.rij = &i;
    for (int k = 0; intake_velden[k]; k++) form_veld(&f, intake_velden[k]);
    f.e = &verslagvorm_entity;
    f.rij = &v;
    for (int k = 1; verslag_velden[k]; k++) form_veld(&f, verslag_velden[k]);
    form_sluit_met(&f, T("Leg het gesprek vast"), URL(r, campagne_toon, campagne_id_van(c)),
        T("Terug"));
    PUT(&r->h, "</section>\n");
}

static void put_nee(req *r, const campagne_mens *m)
{
    neevorm v = {.masker = UINT64_MAX, .reden = m->reden};
    PUT(&r->h, "<section class=\"kaart\" aria-labelledby=\"h-nee\"><h2 "
               "class=\"utrecht-heading-2\" id=\"h-nee\">{}</h2>",
        T("Wil deze persoon niet?"));
    formulier f = form_open(r, URL(r, campagne_nee, campagne_mens_id_van(m)), &neevorm_entity, &v);
    form_veld(&f, "reden");
    form_sluit(&f, T("Leg vast: wil niet"));
    PUT(&r->h, "</section>\n");
}

static void put_feiten(req *r, const campagne_mens *m, const campagne *c)
{
    gesprek g;
    bool er = m->gesprek_id.v && HAAL(&r->w, gesprek, m->gesprek_id, &g);
    PUT(&r->h, "<section class=\"kaart\" aria-labelledby=\"h-st\"><h2 "
               "class=\"utrecht-heading-2\" id=\"h-st\">{}</h2><dl class=\"dlrij klein\">",
        T("Tot nu toe"));
    if (m->keren.n)
        PUT(&r->h, "<dt>{}</dt><dd>{}</dd>", T("Uitgenodigd"),
            TF(r->w.a, "{} keer, laatst op {}", m->keren, dag_tekst(r, m->uitgenodigd, false)));
    if (er)
        PUT(&r->h, "<dt>{}</dt><dd>{}</dd>", T("Gesprek"),
            link_naar(r, URL(r, gesprek_wijzig, m->gesprek_id),
                TF(r->w.a, "{}, {}", dag_tekst(r, g.datum, true),
                    code_label(&gesprek_afloop_codes, g.afloop))));
    if (date_is_set(m->afgerond))
        PUT(&r->h, "<dt>{}</dt><dd>{}</dd>", T("Klaar"), dag_tekst(r, m->afgerond, false));
    if (date_is_set(m->wil_niet))
        PUT(&r->h, "<dt>{}</dt><dd>{}</dd>", T("Wil niet"), m->reden);
    PUT(&r->h, "<dt>{}</dt><dd>{}</dd></dl>", T("Dit vraag je"), c->vraag);
    if (er && code_is(g.afloop, GESPREK_GEPLAND))
        PUT(&r->h, "<p class=\"mt\">{}</p>",
            link_naar(r, URL(r, gesprek_wijzig, m->gesprek_id), T("Niet gekomen? Leg dat vast.")));
    PUT(&r->h, "</section>\n");
}

void campagne_gesprek(req *r)
{
    campagne_mens m;
    campagne c;
    persoon p;
    if (!van_pad(r, &m, &c, &p)) return;
    campagne_kruimels(r, &c, T("Gesprek"));
    dossier_kop(r, p.naam, TF(r->w.a, "In de campagne {}.", c.naam),
        link_knop(r, URL(r, persoon_toon, m.persoon_id), T("Naar het dossier"),
            "secondary-action"));
    PUT(&r->h, "<div class=\"rooster2\">");
    put_verslag(r, &m, &c);
    PUT(&r->h, "<div class=\"stapel\">");
    put_feiten(r, &m, &c);
    put_nee(r, &m);
    PUT(&r->h, "</div></div>\n");
}

void campagne_gesprek_vast(req *r)
{
    campagne_mens m;
    campagne c;
    persoon p;
    gebeurtenis_id g = {0};
    if (!van_pad(r, &m, &c, &p)) return;
    intake i = intake_nu(r, m.persoon_id);
    verslagvorm v = {.masker = UINT64_MAX};
    u64 feiten = form_lees(r, &intake_entity, intake_velden, &i);
    form_lees(r, &verslagvorm_entity, verslag_velden, &v);
    campagne_verslag in = {.datum = v.datum, .feiten = &i, .velden = feiten, .grens = v.grens,
        .grens_uitleg = v.grens_uitleg, .klaar = v.klaar};
    if (r->w.p->n || !campagne_gesproken(&r->w, campagne_mens_id_van(&m), &in, &g))
        campagne_gesprek(r);
    else
        ga_naar_met_ongedaan(r, URL(r, campagne_toon, m.campagne_id),
            T("Het gesprek is vastgelegd."), g);
}

void campagne_nee(req *r)
{
    static const char *const namen[] = {"reden", NULL};
    campagne_mens m;
    campagne c;
    persoon p;
    gebeurtenis_id g = {0};
    neevorm v = {.masker = UINT64_MAX};
    if (!van_pad(r, &m, &c, &p)) return;
    form_lees(r, &neevorm_entity, namen, &v);
    if (r->w.p->n || !campagne_wil_niet(&r->w, campagne_mens_id_van(&m), v.reden, &g))
        campagne_gesprek(r);
    else ga_naar_met_ongedaan(r, URL(r, campagne_toon, m.campagne_id), T("Dat is vastgelegd."), g);
}
