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
        lestijden_van(r, g.les.at, g.les.n));
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

typedef struct {
    const lesgroepregel *groep;
    str botst;                /* what clashes then; empty: it fits */
    int lang;                 /* days of more than 10 hours */
} andere_groep;

static andere_groep weeg(req *r, const week_invoer *in, lesgroep_id weg, const lesgroepregel *g)
{
    week_invoer met = weekinvoer_met_groep(&r->w, in, weg, g->id);
    week w = week_maak(r->w.a, &met);
    const botsing *b = les_botsing(&w);
    andere_groep a = {.groep = g};
    if (b) a.botst = zin_tekst(r->w.a, &b->zin);
    for (int i = 0; i < 7; i++) a.lang += w.dag[i].lang;
    return a;
}

static void put_ander(req *r, const dossier *d, const andere_groep *a, lesregel_rijen lessen)
{
    const lesgroepregel *g = a->groep;
    url u = URL_MET(
        r, URL(r, deelname_nieuw, persoon_id_van(&d->p)), A(groep, token_van(r, ID(g->id))));
    PUT(&r->h, "<li><div>{}, {} {}<p class=\"klein zacht\">{}</p>",
        link_naar(r, URL(r, lesgroep_toon, g->id), g->naam), g->organisatie,
        plaatsen_badge(r, g->plaatsen, g->bezet.n), lestijden(r, lessen, g->id));
    if (a->botst.n) PUT(&r->h, "<p class=\"klein\">{}</p>", a->botst);
    if (a->lang)
        PUT(&r->h, "<p class=\"klein\">{}</p>",
            PN(r->w.a, "{} dag wordt dan langer dan 10 uur.",
                "{} dagen worden dan langer dan 10 uur.", a->lang));
    PUT(&r->h, "</div>{}</li>", link_voor(r, u, T("Kies"), g->naam, "subtle"));
}

static int put_groepen(req *r, const dossier *d, lesregel_rijen lessen, const andere_groep *a,
                       int n, bool passend)
{
    int getoond = 0;
    for (int i = 0; i < n; i++)
        if ((a[i].botst.n == 0) == passend) getoond++;
    if (!getoond) return 0;
    PUT(&r->h, "<h3 class=\"utrecht-heading-3\">{}</h3><ul class=\"afspraken\">",
        passend ? T("Past in de week") : T("Botst met iets anders"));
    for (int pas = 0; pas < 2; pas++) /* a long day is no first choice */
        for (int i = 0; i < n; i++)
            if ((a[i].botst.n == 0) == passend && (a[i].lang > 0) == (pas > 0))
                put_ander(r, d, &a[i], lessen);
    PUT(&r->h, "</ul>");
    return getoond;
}

void rooster_parallel(req *r, const dossier *d, const week_invoer *in)
{
    code niveau, weg;
    int n = 0;
    if (!maat_van(r, d, &niveau, &weg)) return;
    const lesdeelname *nu = rooster_enige(r, d);
    lesgroep_id eruit = {nu ? nu->lesgroep_id.v : 0};
    lesregel_rijen lessen = lesgroepen_lessen(&r->w);
    lesgroepregel_rijen g = lesgroepen_lijst(&r->w);
    andere_groep *a = arena_make(r->w.a, andere_groep, g.n + 1);
    for (int i = 0; i < g.n; i++) {
        const lesgroepregel *x = &g.at[i];
        bool past = x->niveau.i == niveau.i && (!weg.i || x->leerroute.i == weg.i);
        bool vrij = x->plaatsen.is && x->bezet.n < x->plaatsen.n;
        if (past && vrij && !zit_in(r, d, x->id)) a[n++] = weeg(r, in, eruit, x);
    }
    PUT(&r->h,
        "<section class=\"kaart\" aria-labelledby=\"h-an\">"
        "<h2 class=\"utrecht-heading-2\" id=\"h-an\">{}</h2>",
        TF(r->w.a, "Groepen op {} met plaats", code_label(&cefr_codes, niveau)));
    if (!put_groepen(r, d, lessen, a, n, true))
        PUT(&r->h, "<p>{}</p>", n ? T("Geen groep met een vrije plaats past in de week.")
            : T("Geen andere groep op dit niveau heeft een vrije plaats."));
    put_groepen(r, d, lessen, a, n, false);
    PUT(&r->h, "</section>\n");
}
