/* succes.c: what makes a learning-work traject succeed: per person, and for all who miss
 * something. */
#include "casework/succes.h"
#include "web/pages/traject.h"
#include "web/routes.h"

/* The page on which the one action is done. */
static url actie_van(req *r, const succesregel *x, factor_actie doen)
{
    switch (doen) {
    case FACTOR_DOE_PLEK: return persoon_pagina(r, "koppelen_persoon", x->wie);
    case FACTOR_DOE_ANTWOORD: return persoon_pagina(r, "voorstellen_toon", x->wie);
    case FACTOR_DOE_LES: return persoon_pagina(r, "rooster_toon", x->wie);
    case FACTOR_DOE_LEERDOEL: return URL(r, leerdoel_nieuw, x->bij);
    case FACTOR_DOE_BEGELEIDER: return URL(r, traject_nieuw, x->wie);
    case FACTOR_DOE_GESPREK:
    case FACTOR_DOE_NIETS: return URL(r, gesprek_nieuw, x->wie);
    }
    return URL(r, gesprek_nieuw, x->wie);
}

static void put_factor(req *r, const succesregel *x, int i)
{
    const succesfactor_stand *s = &x->stand[i];
    str naam = code_label(&succesfactor_codes, CODE(x->factor[i])), dag = {0};
    markup knop = {0};
    if (!s->goed)
        knop = link_voor(r, actie_van(r, x, s->doen), lang_text(factor_actie_tekst(s->doen)),
            TF(r->w.a, "{}, {}", x->naam, naam), "subtle");
    if (date_is_set(s->dag)) dag = TF(r->w.a, "Dag: {}.", dag_tekst(r, s->dag, false));
    PUT(&r->h, "<li><div><b>{}</b> {}<p class=\"klein\">{} {}</p>"
               "<p class=\"geenprint\">{}</p></div></li>",
        naam, s->goed ? badge(r, S("success"), T("In orde")) : badge(r, S("warning"), T("Mist")),
        lang_text(s->waaruit), dag, knop);
}

static void put_regel(req *r, const succesregel *x, bool alleen_mis)
{
    int goed = 0;
    for (int i = 0; i < x->n; i++) goed += x->stand[i].goed;
    PUT(&r->h, "<section class=\"kaart mt\"><h3 class=\"utrecht-heading-3\">");
    if (alleen_mis) PUT(&r->h, "{}: ", naam_link(r, x->wie, x->naam));
    PUT(&r->h, "{}</h3><p class=\"klein zacht\">{}</p><ul class=\"afspraken\">",
        code_label(&instrument_codes, x->instrument),
        TF(r->w.a, "In orde: {} van de {}.", (i64)goed, (i64)x->n));
    for (int i = 0; i < x->n; i++)
        if (!alleen_mis || !x->stand[i].goed) put_factor(r, x, i);
    PUT(&r->h, "</ul></section>\n");
}

void succes_kaart(req *r, const dossier *d)
{
    int n = 0;
    for (int i = d->trajecten.n; i-- > 0;) {
        const traject *t = &d->trajecten.at[i];
        if (!succes_telt(t)) continue;
        succesregel x = {.wie = persoon_id_van(&d->p), .naam = d->p.naam,
            .bij = traject_id_van(t), .instrument = t->instrument};
        x.n = succes_van(&r->w, d, t, x.factor, x.stand);
        if (!n++)
            PUT(&r->h, "<section class=\"mt\" aria-labelledby=\"h-su\">"
                       "<h2 class=\"utrecht-heading-2\" id=\"h-su\">{}</h2>",
                T("Wat een traject doet slagen"));
        put_regel(r, &x, false);
    }
    if (n)
        PUT(&r->h, "<p class=\"geenprint mt\">{}</p></section>\n",
            link_naar(r, URL0(r, succes_overzicht), T("Bekijk alle trajecten die iets missen")));
}

void succes_overzicht(req *r)
{
    gebruiker_id ik = {0};
    if (code_is(r->ik.rol, ROL_KLANTMANAGER)) ik = (gebruiker_id){r->ik.kop.id};
    succesregel_rijen x = succes_missen(&r->w, ik);
    kruimels(r, URL0(r, mensen), T("Mijn mensen"));
    kop(r, T("Wat trajecten nog missen"),
        T("Werving, taal, begeleiding en inclusie, gelezen uit wat is vastgelegd."));
    for (int i = 0; i < x.n; i++) put_regel(r, &x.at[i], true);
    if (!x.n)
        leegte(r, T("Er loopt geen traject waar iets mist."), URL0(r, mensen), T("Mijn mensen"));
}
