/* rooster_groepen.c: the lesson group of a person, and the groups beside it that have a seat. */
#include "web/pages/rooster.h"
#include "web/routes.h"

static bool loopt_nog(const req *r, const lesdeelname *d)
{
    return !date_is_set(d->tot) || date_before(r->w.vandaag, d->tot);
}

static bool zit_in(const req *r, const dossier *d, lesgroep_id id)
{
    for (int i = 0; i < d->lesdeelnames.n; i++)
        if (d->lesdeelnames.at[i].lesgroep_id.v == id.v && loopt_nog(r, &d->lesdeelnames.at[i]))
            return true;
    return false;
}

const lesdeelname *rooster_enige(req *r, const dossier *d)
{
    const lesdeelname *een = NULL;
    for (int i = 0; i < d->lesdeelnames.n; i++) {
        if (!loopt_nog(r, &d->lesdeelnames.at[i])) continue;
        if (een) return NULL;
        een = &d->lesdeelnames.at[i];
    }
    return een;
}

static void put_deelname(req *r, const lesdeelname *d)
{
    lesgroep_geheel g;
    if (!lesgroep_lees(&r->w, d->lesgroep_id, &g)) return;
    PUT(&r->h, "<li><div><b>{}</b>, {}<p class=\"klein zacht\">{}</p>",
        link_naar(r, URL(r, lesgroep_toon, d->lesgroep_id), g.g.naam), g.school.naam,
        lestijden_van(r, g.les));
    if (date_before(r->w.vandaag, d->van))
        PUT(&r->h, "<p class=\"klein\">{}</p>",
            TF(r->w.a, "Begint op {}.", dag_tekst(r, d->van, true)));
    if (date_is_set(d->tot))
        PUT(&r->h, "<p class=\"klein\">{}</p>",
            TF(r->w.a, "Stopt op {}.", dag_tekst(r, d->tot, true)));
    PUT(&r->h, "</div>{}</li>",
        link_voor(r, URL(r, deelname_stop, lesdeelname_id_van(d)), T("Stopt"), g.g.naam, "subtle"));
}

void rooster_lesgroep(req *r, const dossier *d)
{
    int n = 0;
    PUT(&r->h,
        "<section class=\"kaart\" aria-labelledby=\"h-gr\">"
        "<h2 class=\"utrecht-heading-2\" id=\"h-gr\">{}</h2><ul class=\"afspraken\">",
        T("Lesgroep"));
    for (int i = 0; i < d->lesdeelnames.n; i++) {
        if (!loopt_nog(r, &d->lesdeelnames.at[i])) continue;
        put_deelname(r, &d->lesdeelnames.at[i]);
        n++;
    }
    PUT(&r->h, "</ul>");
    if (!n)
        PUT(&r->h, "<p class=\"mb\">{}</p>",
            TF(r->w.a, "{} zit nog niet in een lesgroep.", mens_roepnaam(&d->p)));
    PUT(&r->h, "<div>{}</div></section>\n",
        link_knop(r, URL(r, deelname_nieuw, persoon_id_van(&d->p)),
            n ? T("Andere lesgroep") : T("Zet in een lesgroep"), "secondary-action"));
}

/* ---- groups beside it ---- */

/* Level and route that are looked for: of the present group, else as measured and planned. */
static bool maat_van(req *r, const dossier *d, code *niveau, code *weg)
{
    for (int i = d->lesdeelnames.n; i-- > 0;) {
        lesgroep g;
        if (!loopt_nog(r, &d->lesdeelnames.at[i])) continue;
        if (!HAAL(&r->w, lesgroep, d->lesdeelnames.at[i].lesgroep_id, &g)) continue;
        *niveau = g.niveau;
        *weg = g.leerroute;
        return true;
    }
    const taalmeting *m = dossier_taal(d, VAARD_SP);
    const plan *p = dossier_plan(d);
    *niveau = m ? m->niveau : (code){0};
    *weg = p ? p->leerroute : (code){0};
    return niveau->i != 0;
}

static void put_ander(req *r, const dossier *d, const lesgroepregel *g, lesregel_rijen lessen)
{
    url u = URL_MET(
        r, URL(r, deelname_nieuw, persoon_id_van(&d->p)), A(groep, token_van(r, ID(g->id))));
    PUT(&r->h, "<li><div>{}, {} {}<p class=\"klein zacht\">{}</p></div>{}</li>",
        link_naar(r, URL(r, lesgroep_toon, g->id), g->naam), g->organisatie,
        plaatsen_badge(r, g->plaatsen, g->bezet.n), lestijden(r, lessen, g->id),
        link_voor(r, u, T("Kies"), g->naam, "subtle"));
}

void rooster_parallel(req *r, const dossier *d)
{
    code niveau, weg;
    int n = 0;
    if (!maat_van(r, d, &niveau, &weg)) return;
    lesgroepregel_rijen g = lesgroepen_lijst(&r->w);
    lesregel_rijen lessen = lesgroepen_lessen(&r->w);
    PUT(&r->h,
        "<section class=\"kaart\" aria-labelledby=\"h-an\">"
        "<h2 class=\"utrecht-heading-2\" id=\"h-an\">{}</h2><ul class=\"afspraken\">",
        TF(r->w.a, "Groepen op {} met plek", code_label(&cefr_codes, niveau)));
    for (int i = 0; i < g.n; i++) {
        const lesgroepregel *x = &g.at[i];
        bool past = x->niveau.i == niveau.i && (!weg.i || x->leerroute.i == weg.i);
        bool vrij = x->plaatsen.is && x->bezet.n < x->plaatsen.n;
        if (!past || !vrij || zit_in(r, d, x->id)) continue;
        put_ander(r, d, x, lessen);
        n++;
    }
    PUT(&r->h, "</ul>");
    if (!n) PUT(&r->h, "<p>{}</p>", T("Geen andere groep op dit niveau heeft een vrije plek."));
    PUT(&r->h, "</section>\n");
}
