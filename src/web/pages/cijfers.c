/* cijfers.c: targets and results at a measuring date; start years; splits by background; as CSV.
 * Only
 * counts of five or more: what is small is merged, so that nothing can be subtracted. */
#include "casework/cijfers.h"

#include "base/csv.h"
#include "casework/aanpak.h"
#include "web/routes.h"

enum { STARTJAREN = 3, KPI_BREED = 300 };

typedef struct {
    req *r;
    arena groot, begin;
    cijferrij_rijen rijen;
    const aanpak_inhoud *in;
    cijfervraag v;
    date bekend;        /* as known on this day */
    cijferblad b;       /* everything that may be shown, made at once */
} blad;

static date dag_uit(req *r, const char *naam, date anders)
{
    date d;
    return veld(r, naam).n && date_parse(veld(r, naam), &d) ? d : anders;
}

static blad blad_begin(req *r)
{
    blad b = {.r = r, .groot = arena_new(CIJFERS_RUIMTE)};
    b.begin = b.groot;
    b.v.peil = dag_uit(r, "op", r->w.vandaag);
    b.bekend = dag_uit(r, "bekend", r->w.vandaag);
    code_parse(&leerroute_codes, veld(r, "leerroute"), &b.v.leerroute);
    b.rijen = cijfers_lees(&r->w, &b.groot, cijfers_toen(b.bekend), b.v.peil);
    b.in = aanpak_voor(&r->w, NULL);
    b.b = cijferblad_maak(&b.groot, b.in, b.rijen, &b.v, KLEIN_MINIMUM);
    return b;
}

static void blad_eind(blad *b)
{
    arena_free(&b->begin, CIJFERS_RUIMTE);
}

static const char *spoor_klasse(int indicator)
{
    switch (indicator) {
    case INDICATOR_WERK: return "werk";
    case INDICATOR_INBURGERING: return "taal";
    case INDICATOR_OPLEIDING: return "leren";
    default: return "wet";
    }
}

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
        str_of(spoor_klasse(c->indicator.i)));
    if (streep >= 0) {
        int x = balk_lengte(streep, schaal, KPI_BREED);
        PUT(&r->h, "<line x1=\"{}\" x2=\"{}\" y1=\"0\" y2=\"32\" class=\"balkdoel\"/>", x, x);
    }
    PUT(&r->h, "</svg>");
}

static void kpi(req *r, const cijfer *echt, bool toon)
{
    cijfer c = *echt;
    str naam = code_label(&indicator_codes, c.indicator);
    PUT(&r->h, "<section class=\"kaart kpi {}\"><h2 class=\"utrecht-heading-2\">{}</h2>",
        str_of(spoor_klasse(c.indicator.i)), naam);
    if (!toon) {
        PUT(&r->h, "<p class=\"groot\">–</p><p class=\"klein\">{}</p></section>",
            T("Nog te weinig mensen om te tonen."));
        return;
    }
    PUT(&r->h, "<p class=\"groot\">{} <small>{}</small></p>",
        cijfer_procent(r->w.a, cijfer_tienden(&c)), cijfer_aantal(r->w.a, &c));
    balk(r, &c, naam);
    PUT(&r->h, "<p class=\"klein\">");
    if (c.doel.is) PUT(&r->h, "{} <b>{}</b>. ", T("Doel"), cijfer_doel(r->w.a, &c));
    if (c.landelijk.is)
        PUT(&r->h, "{} <b>{}</b>. ", T("Landelijk"), cijfer_procent(r->w.a, c.landelijk.tienden));
    if (!c.doel.is) PUT(&r->h, "{} ", T("Geen doel afgesproken."));
    PUT(&r->h, "</p><p class=\"klein\">{}</p>", cijfer_zin(r->w.a, &c));
    PUT(&r->h, "<details><summary>{}<span class=\"vh\">: {}</span></summary><p class=\"klein\">{} "
               "{}</p></details></section>",
        T("Wat tellen we"), naam, lang_text(cijfer_definitie(c.indicator.i)),
        lang_text(noemer_definitie(c.noemer.i)));
}

static void hoofdcijfers(const blad *b)
{
    PUT(&b->r->h, "<div class=\"kpis\">");
    for (int i = 0; i < HOOFDCIJFERS; i++) kpi(b->r, &b->b.hoofd[i], b->b.toon[i]);
    PUT(&b->r->h, "</div>");
}

/* ---- start years ---- */

static void lijnen(req *r, const lijnvlak *vlak, const kromme *k, int n)
{
    punt p[2 * KROMME_MAANDEN + 2];
    for (int i = 0; i < n; i++) {
        int m = lijn_punten(vlak, &k[i], 3, p, (int)countof(p));
        buf pad = buf_new(r->w.a);
        for (int j = 0; j < m; j++) PLAIN(&pad, "{},{} ", p[j].x, p[j].y);
        PUT(&r->h, "<polyline points=\"{}\" fill=\"none\" class=\"lijn lijn{}\"/>", buf_str(&pad),
            i + 1);
        if (m)
            PUT(&r->h, "<text x=\"{}\" y=\"{}\" class=\"lijntekst\">{}: {}</text>", p[m - 1].x + 8,
                p[m - 1].y - 6, k[i].startjaar,
                cijfer_procent(r->w.a, kromme_tienden(&k[i], k[i].maanden)));
    }
}

static void assen(req *r, const lijnvlak *v)
{
    for (int t = 0; t <= v->tienden; t += v->tienden / 5) {
        punt p = lijn_punt(v, 0, t);
        PUT(&r->h, "<line x1=\"{}\" x2=\"{}\" y1=\"{}\" y2=\"{}\" class=\"aslijn\"/><text x=\"{}\" "
                   "y=\"{}\" text-anchor=\"end\" class=\"astekst\">{}</text>",
            v->links, v->links + v->breedte, p.y, p.y, v->links - 8, p.y + 5,
            TF(r->w.a, "{}%", t / 10));
    }
    for (int m = 0; m <= v->maanden; m += 6) {
        punt p = lijn_punt(v, m, 0);
        PUT(&r->h, "<text x=\"{}\" y=\"{}\" text-anchor=\"middle\" "
                   "class=\"astekst\">{}</text>", p.x,
            p.y + 22, m);
    }
}

static void kromme_tabel(req *r, const kromme *k, int n)
{
    static const int maanden[] = {6, 12, 18, 24, 36};
    PUT(&r->h, "<details><summary>{}</summary>", T("Cijfers als tabel"));
    tabel_open(r, T("Aandeel met betaald werk per startjaar"));
    tabel_kop(r, T("Startjaar"), (url){0}, 0);
    for (size_t m = 0; m < countof(maanden); m++)
        tabel_kop(r, TF(r->w.a, "{} maanden", maanden[m]), (url){0}, 0);
    for (int i = 0; i < n; i++) {
        tabel_rij(r);
        tabel_rijkop(r, MARKUP(r->w.a, "{} ({})", k[i].startjaar, k[i].van));
        for (size_t m = 0; m < countof(maanden); m++) {
            int t = kromme_tienden(&k[i], maanden[m]);
            tabel_cel(r, TF(r->w.a, "{} maanden", maanden[m]),
                      MARKUP(r->w.a, "{}", t < 0 ? T("nog niet") : cijfer_procent(r->w.a, t)));
        }
    }
    tabel_sluit(r);
    PUT(&r->h, "<p class=\"klein\">{}</p></details>", lang_text(kromme_definitie()));
}

static void startjaren(const blad *b)
{
    req *r = b->r;
    int meer = b->b.nkrommen > STARTJAREN ? b->b.nkrommen - STARTJAREN : 0;
    const kromme *k = b->b.krommen + meer;
    int n = b->b.nkrommen - meer, hoogste = 0, maanden = 12;
    PUT(&r->h, "<section class=\"kaart\" aria-labelledby=\"h-co\"><h2 class=\"utrecht-heading-2\" "
               "id=\"h-co\">{}</h2>", T("Betaald werk per startjaar"));
    if (!n) {
        leegte(r, T("Er zijn nog te weinig mensen per startjaar."), (url){0}, (str){0});
        PUT(&r->h, "</section>");
        return;
    }
    for (int i = 0; i < n; i++) {
        int t = kromme_tienden(&k[i], k[i].maanden);
        if (t > hoogste) hoogste = t;
        if (k[i].maanden > maanden) maanden = k[i].maanden;
    }
    lijnvlak vlak = {.links = 64, .boven = 20, .breedte = 590, .hoogte = 270,
                     .maanden = (maanden + 5) / 6 * 6, .tienden = schaal_tot(hoogste)};
    PUT(&r->h, "<div class=\"scroll smal\" tabindex=\"0\" role=\"region\" aria-label=\"{}\">"
               "<svg class=\"lijnsvg\" viewBox=\"0 0 760 340\" role=\"img\" aria-label=\"{}\">",
        T("Grafiek, schuif opzij voor meer"),
        T("Aandeel mensen met betaald werk, per startjaar. De cijfers staan ook in de tabel."));
    assen(r, &vlak);
    lijnen(r, &vlak, k, n);
    PUT(&r->h, "<text x=\"360\" y=\"336\" text-anchor=\"middle\" class=\"astekst\">{}</text></svg>"
               "</div>", T("Maanden na het begin"));
    kromme_tabel(r, k, n);
    PUT(&r->h, "</section>");
}

/* ---- splits ---- */

static void splitregel(req *r, const cijfertabel *t, const tabelregel *g)
{
    tabel_rij(r);
    tabel_rijkop(r, MARKUP(r->w.a, "{} ({})", g->naam, g->mensen));
    for (int i = 0; i < t->ncijfers; i++) {
        str kopje = code_label(&indicator_codes, CODE(blad_indicatoren[i]));
        const cijfer *c = &g->cijfers[i];
        tabel_cel(r, kopje,
            t->verborgen[i]
                ? MARKUP(r->w.a, "{}", T("te klein"))
                : MARKUP(r->w.a, "{} <span class=\"klein zacht\">{}</span>",
                    cijfer_procent(r->w.a, cijfer_tienden(c)), cijfer_aantal(r->w.a, c)));
    }
}

static void splitsing_blok(req *r, const cijfertabel *t, str titel)
{
    PUT(&r->h, "<section class=\"kaart\"><h2 class=\"utrecht-heading-2\">{}</h2>", titel);
    if (!t->n || t->te_klein)
        leegte(r, T("Er zijn nog te weinig mensen om te splitsen."), (url){0}, (str){0});
    else {
        tabel_open(r, titel);
        tabel_kop(r, T("Groep (mensen)"), (url){0}, 0);
        for (int i = 0; i < t->ncijfers; i++)
            tabel_kop(r, code_label(&indicator_codes, CODE(blad_indicatoren[i])), (url){0}, 0);
        for (int i = 0; i < t->n; i++) splitregel(r, t, &t->at[i]);
        tabel_sluit(r);
    }
    PUT(&r->h, "</section>");
}

/* ---- targets of the aanpak ---- */

static void doelregel(req *r, const bladdoel *d)
{
    tabel_rij(r);
    tabel_rijkop(r, MARKUP(r->w.a, "{}<span class=\"klein\">{}</span>",
                           code_label(&indicator_codes, d->c.indicator),
                           code_label(&achtergrond_codes, d->v.achtergrond)));
    tabel_cel(r, T("Doel"), MARKUP(r->w.a, "{}", cijfer_doel(r->w.a, &d->c)));
    tabel_cel(r, T("Landelijk"),
              MARKUP(r->w.a, "{}",
                     d->c.landelijk.is ? cijfer_procent(r->w.a, d->c.landelijk.tienden) : S("–")));
    if (!d->toon) {
        tabel_cel(r, T("Resultaat"), MARKUP(r->w.a, "{}", T("te weinig mensen om apart te tonen")));
        return;
    }
    tabel_cel(r, T("Resultaat"),
              MARKUP(r->w.a, "<b>{}</b> <span class=\"klein zacht\">{}</span> {}",
                     cijfer_procent(r->w.a, cijfer_tienden(&d->c)), cijfer_aantal(r->w.a, &d->c),
                     cijfer_zin(r->w.a, &d->c)));
}

static void doelen_van_aanpak(const blad *b)
{
    req *r = b->r;
    if (!b->in || !b->b.ndoelen) return;
    PUT(&r->h, "<section class=\"kaart\"><h2 class=\"utrecht-heading-2\">{}</h2>",
        TF(r->w.a, "Doelen van de aanpak {}", b->in->naam));
    tabel_open(r, T("Doelen van de aanpak"));
    tabel_kop(r, T("Waarvan"), (url){0}, 0);
    tabel_kop(r, T("Doel"), (url){0}, 0);
    tabel_kop(r, T("Landelijk"), (url){0}, 0);
    tabel_kop(r, T("Resultaat"), (url){0}, 0);
    for (int i = 0; i < b->b.ndoelen; i++) doelregel(r, &b->b.doelen[i]);
    tabel_sluit(r);
    PUT(&r->h, "</section>");
}

/* ---- the page ---- */

static url csv_adres(const blad *b)
{
    char op[DATE_TEXT], bekend[DATE_TEXT];
    req *r = b->r;
    return URL_MET(r, URL0(r, cijfers_csv), A(op, arena_str(r->w.a, date_iso(b->v.peil, op))),
                   A(bekend, arena_str(r->w.a, date_iso(b->bekend, bekend))),
                   A(leerroute, code_text(&leerroute_codes, b->v.leerroute)));
}

#define CIJFERFILTER_FIELDS(F) \
    F(date, op, N_("Gemeten op")) \
    F(date, bekend, N_("Zoals bekend op")) \
    F(code, leerroute, N_("Leerroute"), .codes = &leerroute_codes)
LIJSTRIJ(cijferfilter, CIJFERFILTER_FIELDS)
#define SELF cijferfilter
LIJSTRIJ_DEF(cijferfilter, CIJFERFILTER_FIELDS)
#undef SELF

static void filterbalk(const blad *b)
{
    req *r = b->r;
    cijferfilter f = {.masker = UINT64_MAX,
                      .op = b->v.peil,
                      .bekend = b->bekend,
                      .leerroute = b->v.leerroute};
    formulier form = form_open_filter(r, URL0(r, cijfers), &cijferfilter_entity, &f);
    for (int i = 0; i < cijferfilter_entity.nfields; i++)
        form_veld(&form, cijferfilter_entity.fields[i].name);
    form_sluit(&form, T("Toon"));
}

void cijfers(req *r)
{
    blad b = blad_begin(r);
    kop_met(r, T("Doelen en resultaten"),
            TF(r->w.a, "Gemeten op {}, zoals bekend op {}. {} mensen zijn of waren in beeld.",
               dag_tekst(r, b.v.peil, false), dag_tekst(r, b.bekend, false), b.b.mensen),
            link_knop(r, csv_adres(&b), T("Download tabel (CSV)"), "secondary-action"));
    filterbalk(&b);
    hoofdcijfers(&b);
    PUT(&r->h, "<div class=\"twee mt\">");
    startjaren(&b);
    doelen_van_aanpak(&b);
    PUT(&r->h, "</div><div class=\"stapel mt\">");
    splitsing_blok(r, &b.b.achtergrond, T("Per achtergrond: lezen en werkervaring"));
    splitsing_blok(r, &b.b.startjaar, T("Per startjaar"));
    PUT(&r->h, "</div><p class=\"klein mt\">{}</p>",
        T("Groepen met minder dan 5 mensen staan samen met een andere groep. Zo is niemand te "
          "herkennen."));
    blad_eind(&b);
}

static void csv_regel(csv_uit *c, arena *a, str groep, const cijfer *cijfer_nu)
{
    csv_cel(c, groep);
    csv_cel(c, code_label(&indicator_codes, cijfer_nu->indicator));
    csv_cel(c, lang_text(noemer_definitie(cijfer_nu->noemer.i)));
    csv_val(c, V(cijfer_nu->teller));
    csv_val(c, V(cijfer_nu->van));
    csv_cel(c, cijfer_procent(a, cijfer_tienden(cijfer_nu)));
    csv_cel(c, cijfer_doel(a, cijfer_nu));
    csv_eind(c);
}

static void csv_tabel(csv_uit *c, arena *a, const cijfertabel *t)
{
    for (int i = 0; i < t->n && !t->te_klein; i++)
        for (int k = 0; k < t->ncijfers; k++)
            if (!t->verborgen[k]) csv_regel(c, a, t->at[i].naam, &t->at[i].cijfers[k]);
}

void cijfers_csv(req *r)
{
    blad b = blad_begin(r);
    static const char *const koppen[] = {N_("groep"), N_("cijfer"), N_("telt over"), N_("teller"),
                                         N_("noemer"), N_("percentage"), N_("doel")};
    csv_uit c = csv_begin(&r->h, true);
    for (size_t i = 0; i < countof(koppen); i++) csv_cel(&c, lang_text(koppen[i]));
    csv_eind(&c);
    for (int i = 0; i < HOOFDCIJFERS; i++)
        if (b.b.toon[i]) csv_regel(&c, r->w.a, T("iedereen"), &b.b.hoofd[i]);
    csv_tabel(&c, r->w.a, &b.b.achtergrond);
    csv_tabel(&c, r->w.a, &b.b.startjaar);
    r->bestandsnaam = S("cijfers.csv");
    blad_eind(&b);
}
