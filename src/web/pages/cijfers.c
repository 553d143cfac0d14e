/* cijfers.c: targets and results at a measuring date, start years, where it gets stuck, splits; as
 * CSV. Only counts of five or more: what is small is merged, so that nothing can be subtracted. */
#include "web/pages/cijfers.h"

#include "base/csv.h"

enum { KPI_BREED = 300 };

static date dag_uit(req *r, const char *naam, date anders)
{
    date d;
    return veld(r, naam).n && date_parse(veld(r, naam), &d) ? d : anders;
}

cijferkeuze cijferkeuze_lees(req *r)
{
    return (cijferkeuze){dag_uit(r, "op", r->w.vandaag), dag_uit(r, "bekend", r->w.vandaag)};
}

static str dag_iso(req *r, date d)
{
    char tekst[DATE_TEXT];
    return arena_str(r->w.a, date_iso(d, tekst));
}

url cijfer_url(req *r, const cijferkeuze *k, url u)
{
    date nu = r->w.vandaag;
    str op = date_same(k->peil, nu) ? (str){0} : dag_iso(r, k->peil);
    str bekend = date_same(k->bekend, nu) ? (str){0} : dag_iso(r, k->bekend);
    return URL_MET(r, u, A(op, op), A(bekend, bekend));
}

str cijfer_uur(req *r, const cijferstaat *s)
{
    char uur[DATE_TEXT];
    return arena_str(r->w.a, tijd_text(moment_tijd(s->geteld), uur));
}

str cijfer_gemeten(req *r, const cijferstaat *s)
{
    return TF(r->w.a, "Gemeten op {}, zoals bekend op {}. Geteld om {} uur. {} mensen in beeld.",
        dag_tekst(r, s->keuze.peil, false), dag_tekst(r, s->keuze.bekend, false),
        cijfer_uur(r, s), s->b.mensen);
}

const char *cijfer_spoor(int indicator)
{
    switch (indicator) {
    case INDICATOR_WERK: return "werk";
    case INDICATOR_INBURGERING: return "taal";
    case INDICATOR_OPLEIDING: return "leren";
    default: return "wet";
    }
}

markup cijfer_met_interval(req *r, const cijfer *c)
{
    if (c->van == 0) return MARKUP(r->w.a, "{}", S("–"));
    str procent = cijfer_procent(r->w.a, cijfer_tienden(c)), aantal = cijfer_aantal(r->w.a, c);
    if (te_klein_om_te_vergelijken(c->teller, c->van))
        return MARKUP(r->w.a, "{} <span class=\"klein zacht\">{}. {}</span>", procent, aantal,
            T("Te klein om te vergelijken."));
    return MARKUP(r->w.a, "{} <span class=\"klein zacht\">{} ({})</span>", procent, aantal,
        cijfer_interval(r->w.a, c));
}

void cijfer_lijst_link(req *r, const cijferkeuze *k, int indicator)
{
    url u = URL_MET(r, cijfer_url(r, k, URL0(r, cijfers_mensen_toon)),
        AC(cijfer, indicator, CODE(indicator)));
    if (url_mag(r, GET, u)) PUT(&r->h, " {}", link_naar(r, u, T("Mijn mensen hierin")));
}

/* ---- the four results ---- */

static void balk(req *r, const cijfer *c, str naam)
{
    int schaal = 1000, t = cijfer_tienden(c);
    int streep = c->doel.is && !c->doel.mensen ? c->doel.n : -1;
    int hoogste = streep > t ? streep : t;
    if (hoogste >= 0 && hoogste < 300) schaal = schaal_tot(hoogste);
    PUT(&r->h, "<svg viewBox=\"0 0 300 34\" preserveAspectRatio=\"none\" role=\"img\" "
               "aria-label=\"{}: {}\"><rect y=\"6\" width=\"300\" height=\"20\" rx=\"3\" "
               "class=\"balkvlak\"/><rect y=\"6\" width=\"{}\" height=\"20\" rx=\"3\" "
               "class=\"balk {}\"/>",
        naam, cijfer_procent(r->w.a, t), balk_lengte(t < 0 ? 0 : t, schaal, KPI_BREED),
        str_of(cijfer_spoor(c->indicator.i)));
    if (streep >= 0) {
        int x = balk_lengte(streep, schaal, KPI_BREED);
        PUT(&r->h, "<line x1=\"{}\" x2=\"{}\" y1=\"0\" y2=\"32\" class=\"balkdoel\"/>", x, x);
    }
    PUT(&r->h, "</svg>");
}

static void kpi_doel(req *r, const cijfer *c)
{
    PUT(&r->h, "<p class=\"klein\">");
    if (c->doel.is) PUT(&r->h, "{} <b>{}</b>. ", T("Doel"), cijfer_doel(r->w.a, c));
    if (c->landelijk.is)
        PUT(&r->h, "{} <b>{}</b>. ", T("Landelijk"), cijfer_procent(r->w.a, c->landelijk.tienden));
    if (!c->doel.is) PUT(&r->h, "{} ", T("Geen doel afgesproken."));
    PUT(&r->h, "</p><p class=\"klein\">{}", cijfer_zin(r->w.a, c));
    if (c->doel.is && !c->doel.mensen && c->van)
        PUT(&r->h, " {}", lang_text(doel_oordeel_zin(doel_toets(c->teller, c->van, c->doel.n))));
    PUT(&r->h, "</p>");
}

static void kpi_vorig(req *r, const cijferstaat *vorig, int i)
{
    if (!vorig) return;
    const cijfer *c = &vorig->b.hoofd[i];
    PUT(&r->h, "<p class=\"klein\"><b>{}</b> {}</p>", T("Vorig jaar:"),
        vorig->b.toon[i] && c->van ? cijfer_met_interval(r, c)
                                   : MARKUP(r->w.a, "{}", T("te weinig mensen om te tonen")));
}

static void kpi(req *r, const cijferstaat *s, const cijferstaat *vorig, int plaats)
{
    const cijfer *c = &s->b.hoofd[plaats];
    str naam = code_label(&indicator_codes, c->indicator);
    PUT(&r->h, "<section class=\"kaart kpi {}\"><h2 class=\"utrecht-heading-2\">{}</h2>",
        str_of(cijfer_spoor(c->indicator.i)), naam);
    if (!s->b.toon[plaats]) {
        PUT(&r->h, "<p class=\"groot\">–</p><p class=\"klein\">{}</p></section>",
            T("Nog te weinig mensen om te tonen."));
        return;
    }
    PUT(&r->h, "<p class=\"groot\">{} <small>{}</small></p>",
        cijfer_procent(r->w.a, cijfer_tienden(c)), cijfer_aantal(r->w.a, c));
    balk(r, c, naam);
    kpi_doel(r, c);
    if (c->indicator.i == INDICATOR_INBURGERING && s->b.inburgering_van)
        PUT(&r->h, "<p class=\"klein\">{}</p>",
            s->b.inburgering_van == s->b.inburgering_tot
                ? TF(r->w.a, "Van wie in {} begon.", s->b.inburgering_van)
                : TF(r->w.a, "Van wie in {} tot en met {} begon.", s->b.inburgering_van,
                      s->b.inburgering_tot));
    kpi_vorig(r, vorig, plaats);
    PUT(&r->h, "<details><summary>{}<span class=\"vh\">: {}</span></summary><p class=\"klein\">{} "
               "{}",
        T("Wat tellen we"), naam, lang_text(cijfer_definitie(c->indicator.i)),
        lang_text(noemer_definitie(c->noemer.i)));
    if (c->van)
        PUT(&r->h, " {}", TF(r->w.a, "Met toeval erbij: {}.", cijfer_interval(r->w.a, c)));
    PUT(&r->h, "</p></details>");
    cijfer_lijst_link(r, &s->keuze, c->indicator.i);
    PUT(&r->h, "</section>");
}

/* ---- the page ---- */

#define CIJFERFILTER_FIELDS(F) \
    F(date, op, N_("Gemeten op")) \
    F(date, bekend, N_("Zoals bekend op"))
FORMULIER(cijferfilter, CIJFERFILTER_FIELDS)
#define SELF cijferfilter
FORMULIER_DEF(cijferfilter, CIJFERFILTER_FIELDS)
#undef SELF

static void filterbalk(req *r, const cijferkeuze *k)
{
    cijferfilter f = {.masker = UINT64_MAX, .op = k->peil, .bekend = k->bekend};
    PUT(&r->h, "<details class=\"geenprint\"><summary>{}</summary>", T("Andere dag"));
    formulier form = form_open_filter(r, URL0(r, cijfers), &cijferfilter_entity, &f);
    for (int i = 0; i < cijferfilter_entity.nfields; i++)
        form_veld(&form, cijferfilter_entity.fields[i].name);
    form_sluit(&form, T("Toon"));
    PUT(&r->h, "</details>");
}

static void wegwijzer(req *r, const cijferkeuze *k, bool vergelijkt)
{
    url vorig = URL_MET(r, cijfer_url(r, k, URL0(r, cijfers)), A(naast, S("vorig jaar")));
    PUT(&r->h, "<ul class=\"chips geenprint\" aria-label=\"{}\">", T("Meer cijfers"));
    PUT(&r->h, "<li>{}</li>",
        link_naar(r, vergelijkt ? cijfer_url(r, k, URL0(r, cijfers)) : vorig,
            vergelijkt ? T("Zonder vorig jaar") : T("Naast vorig jaar")));
    PUT(&r->h, "<li>{}</li>",
        link_naar(r, URL0(r, cijfers_begeleiding), T("Mensen per klantmanager")));
    PUT(&r->h, "<li>{}</li>",
        link_naar(r, URL0(r, cijfers_te_laat), T("Langer open dan afgesproken")));
    PUT(&r->h, "<li>{}</li>",
        link_naar(r, URL0(r, cijfers_plekken), T("Plekken: nodig en gevonden")));
    PUT(&r->h, "<li>{}</li>",
        link_naar(r, URL0(r, cijfers_bijeenkomsten), T("Bijeenkomsten: wie kwam er")));
    PUT(&r->h, "<li>{}</li></ul>",
        link_naar(r, cijfer_url(r, k, URL0(r, cijfers_lestijden)), T("Lestijden en werk")));
}

static const cijferstaat *vorig_jaar(req *r, const cijferkeuze *k)
{
    if (!str_eq(veld(r, "naast"), S("vorig jaar"))) return NULL;
    return cijfers_staat(&r->w, (cijferkeuze){date_plus_months(k->peil, -12), k->bekend});
}

static void splitsingen(req *r, const cijferstaat *s)
{
    PUT(&r->h, "<div class=\"stapel mt\">");
    for (int i = 0; i < BLAD_SPLITSINGEN; i++) cijfers_splitsing_blok(r, &s->b.splitsing[i]);
    PUT(&r->h, "</div><p class=\"klein mt\">{} {} {}</p>",
        T("Een splitsing telt alle startjaren. Bij inburgering telt dus ook mee wie nog bezig is."),
        T("Groepen met minder dan 5 mensen staan samen met een andere groep. Zo is niemand te "
          "herkennen."),
        T("Tussen haakjes: zo ver kan toeval het cijfer verschuiven, 95 van de 100 keer. Een "
          "verschil zegt nog niet waardoor het komt."));
}

static void rapporten_blok(req *r)
{
    PUT(&r->h, "<section class=\"kaart geenprint\">"
               "<h2 class=\"utrecht-heading-2\">{}</h2>", T("Rapporten"));
    rapporten_kaart(r, 1);
    PUT(&r->h, "<p class=\"mt geenprint\">{}</p></section>",
        link_naar(r, URL0(r, rapporten), T("Maak een rapport")));
}

void cijfers(req *r)
{
    cijferkeuze k = cijferkeuze_lees(r);
    const cijferstaat *vorig = vorig_jaar(r, &k), *s = cijfers_staat(&r->w, k);
    kop_met(r, T("Doelen en resultaten"), cijfer_gemeten(r, s),
        link_knop(r, cijfer_url(r, &k, URL0(r, cijfers_csv)), T("Download tabel (CSV)"),
            "secondary-action"));
    wegwijzer(r, &k, vorig != NULL);
    PUT(&r->h, "<div class=\"kpis\">");
    for (int i = 0; i < HOOFDCIJFERS; i++) kpi(r, s, vorig, i);
    PUT(&r->h, "</div><div class=\"twee mt\"><div class=\"stapel\">");
    cijfers_startjaren_blok(r, s);
    cijfers_doelen_blok(r, s);
    cijfers_duurzaam_blok(r, s);
    PUT(&r->h, "</div><div class=\"stapel\">");
    cijfers_vast_blok(r, s);
    rapporten_blok(r);
    PUT(&r->h, "</div></div>");
    cijfers_lijnen_blok(r, s);
    splitsingen(r, s);
    filterbalk(r, &k);
    cijfers_los(s);
    if (vorig) cijfers_los(vorig);
}

/* ---- as a file ---- */

static void csv_regel(csv_uit *c, arena *a, str splitsing, str groep, const cijfer *x)
{
    csv_cel(c, splitsing);
    csv_cel(c, groep);
    csv_cel(c, code_label(&indicator_codes, x->indicator));
    csv_cel(c, lang_text(noemer_definitie(x->noemer.i)));
    csv_val(c, V(x->teller));
    csv_val(c, V(x->van));
    csv_cel(c, cijfer_procent(a, cijfer_tienden(x)));
    csv_cel(c, cijfer_interval(a, x));
    csv_cel(c, cijfer_doel(a, x));
    csv_eind(c);
}

static void csv_splitsing(csv_uit *c, arena *a, const bladsplitsing *s)
{
    str naam = code_label(&splitsing_codes, CODE(s->splitsing));
    for (int k = 0; k < BLAD_CIJFERS; k++) {
        const cijfertabel *t = &s->per[k];
        for (int i = 0; i < t->n && !t->te_klein && !t->verborgen[0]; i++)
            csv_regel(c, a, naam, t->at[i].naam, &t->at[i].cijfers[0]);
    }
}

void cijfers_csv(req *r)
{
    static const char *const koppen[] = {N_("splitsing"), N_("groep"), N_("cijfer"),
        N_("telt over"), N_("teller"), N_("noemer"), N_("percentage"), N_("toeval van en tot"),
        N_("doel")};
    const cijferstaat *s = cijfers_staat(&r->w, cijferkeuze_lees(r));
    csv_uit c = csv_begin(&r->h, true);
    for (size_t i = 0; i < countof(koppen); i++) csv_cel(&c, lang_text(koppen[i]));
    csv_eind(&c);
    for (int i = 0; i < HOOFDCIJFERS; i++)
        if (s->b.toon[i]) csv_regel(&c, r->w.a, T("Totaal"), T("iedereen"), &s->b.hoofd[i]);
    for (int i = 0; i < DUURZAAM; i++)
        if (s->b.toon_duurzaam[i])
            csv_regel(&c, r->w.a, T("Totaal"), T("iedereen"), &s->b.duurzaam[i]);
    for (int i = 0; i < BLAD_SPLITSINGEN; i++) csv_splitsing(&c, r->w.a, &s->b.splitsing[i]);
    cijfers_lijnen_csv(&c, r->w.a, &s->b);
    r->bestandsnaam = S("cijfers.csv");
    cijfers_los(s);
}
