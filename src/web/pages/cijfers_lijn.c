/* cijfers_lijn.c: the lines of the start years: paid work by months since the start, beside the
 * endings that compete with it; as a table with those who are still waiting. */
#include "web/pages/cijfers.h"

enum { STARTJAREN = 3, LABEL_HOOG = 20 };

static const int in_tabel[] = {6, 12, 18, 24, 36};

static void lijnen(req *r, const lijnvlak *vlak, const verloop *k, int n)
{
    punt p[2 * VERLOOP_MAANDEN + 2];
    int y[STARTJAREN], x[STARTJAREN];
    for (int i = 0; i < n; i++) {
        int m = lijn_punten(vlak, &k[i], VERLOOP_WERK, 3, p, (int)countof(p));
        buf pad = buf_new(r->w.a);
        for (int j = 0; j < m; j++) PLAIN(&pad, "{},{} ", p[j].x, p[j].y);
        PUT(&r->h, "<polyline points=\"{}\" fill=\"none\" class=\"lijn lijn{}\"/>", buf_str(&pad),
            i + STARTJAREN - n + 1);
        x[i] = m ? p[m - 1].x : vlak->links;
        y[i] = m ? p[m - 1].y : vlak->boven;
    }
    labels_spreid(y, n, LABEL_HOOG, vlak->boven, vlak->boven + vlak->hoogte);
    for (int i = 0; i < n; i++)
        PUT(&r->h, "<text x=\"{}\" y=\"{}\" class=\"lijntekst\">{}: {}</text>", x[i] + 8, y[i] + 5,
            k[i].startjaar,
            cijfer_procent(r->w.a, verloop_tienden(&k[i], VERLOOP_WERK, k[i].maanden)));
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
    int stap = v->maanden > 48 ? 12 : 6;
    for (int m = 0; m <= v->maanden; m += stap) {
        punt p = lijn_punt(v, m, 0);
        PUT(&r->h, "<text x=\"{}\" y=\"{}\" text-anchor=\"middle\" "
                   "class=\"astekst\">{}</text>", p.x, p.y + 22, m);
    }
}

/* One month of one start year: share with work, how sure, how it ended otherwise, who waits. */
static markup maandcel(req *r, const verloop *k, int maand)
{
    arena *a = r->w.a;
    int t = verloop_tienden(k, VERLOOP_WERK, maand);
    if (t < 0) return MARKUP(a, "{}", T("nog niet"));
    return MARKUP(a, "<b>{}</b> <span class=\"klein zacht\">{}; {}; {}; {}</span>",
        cijfer_procent(a, t),
        TF(a, "{} tot {}", cijfer_procent(a, k->laag[maand]), cijfer_procent(a, k->hoog[maand])),
        TF(a, "opleiding {}", cijfer_procent(a, verloop_tienden(k, VERLOOP_OPLEIDING, maand))),
        TF(a, "weg {}", cijfer_procent(a, verloop_tienden(k, VERLOOP_VERTROKKEN, maand))),
        TF(a, "ongeveer {} wachten nog", k->onder[maand]));
}

static void tabel(req *r, const verloop *k, int n)
{
    PUT(&r->h, "<details><summary>{}</summary>", T("Cijfers als tabel"));
    tabel_open(r, T("Aandeel met betaald werk per startjaar"));
    tabel_kop(r, T("Startjaar"), (url){0}, 0);
    for (size_t m = 0; m < countof(in_tabel); m++)
        tabel_kop(r, TF(r->w.a, "{} maanden", in_tabel[m]), (url){0}, 0);
    for (int i = 0; i < n; i++) {
        tabel_rij(r);
        tabel_rijkop(r, MARKUP(r->w.a, "{} ({})", k[i].startjaar, k[i].van));
        for (size_t m = 0; m < countof(in_tabel); m++)
            tabel_cel(r, TF(r->w.a, "{} maanden", in_tabel[m]), maandcel(r, &k[i], in_tabel[m]));
    }
    tabel_sluit(r);
    PUT(&r->h, "<p class=\"klein\">{} {}</p></details>", lang_text(verloop_definitie()),
        T("Kleine stappen wachten tot er 5 mensen zijn. Het aantal dat wacht, is afgerond op 10."));
}

/* "Na 12 maanden had 11,2% van 2024 werk en 15,0% van 2025." */
static void conclusie(req *r, const verloop *k, int n)
{
    buf b = buf_new(r->w.a);
    int over = 0;
    for (int i = 0; i < n; i++) {
        int t = verloop_tienden(&k[i], VERLOOP_WERK, 12);
        if (t < 0) continue;
        if (over++) buf_add(&b, S(", "));
        PLAIN(&b, "{}", TF(r->w.a, "van {} {}", k[i].startjaar, cijfer_procent(r->w.a, t)));
    }
    if (over)
        PUT(&r->h, "<p class=\"klein\">{}</p>",
            TF(r->w.a, "Betaald werk na 12 maanden: {}.", buf_str(&b)));
}

static lijnvlak vlak_van(const verloop *k, int n)
{
    int hoogste = 0, maanden = 12;
    for (int i = 0; i < n; i++) {
        int t = verloop_tienden(&k[i], VERLOOP_WERK, k[i].maanden);
        if (t > hoogste) hoogste = t;
        if (k[i].maanden > maanden) maanden = k[i].maanden;
    }
    return (lijnvlak){.links = 64, .boven = 20, .breedte = 590, .hoogte = 270,
        .maanden = (maanden + 5) / 6 * 6, .tienden = schaal_tot(hoogste)};
}

void cijfers_startjaren_blok(req *r, const cijferstaat *s)
{
    int n = s->b.nverlopen < STARTJAREN ? s->b.nverlopen : STARTJAREN;
    const verloop *k = s->b.verlopen + (s->b.nverlopen - n);
    PUT(&r->h, "<section class=\"kaart\" aria-labelledby=\"h-co\"><h2 class=\"utrecht-heading-2\" "
               "id=\"h-co\">{}</h2>", T("Betaald werk per startjaar"));
    if (!n) {
        leegte(r, T("Er zijn nog te weinig mensen per startjaar."), (url){0}, (str){0});
        PUT(&r->h, "</section>");
        return;
    }
    lijnvlak vlak = vlak_van(k, n);
    conclusie(r, k, n);
    PUT(&r->h, "<div class=\"scroll smal\" tabindex=\"0\" role=\"region\" aria-label=\"{}\">"
               "<svg class=\"lijnsvg\" viewBox=\"0 0 760 340\" role=\"img\" aria-label=\"{}\">",
        T("Grafiek, schuif opzij voor meer"),
        T("Aandeel mensen met betaald werk, per startjaar. De cijfers staan ook in de tabel."));
    assen(r, &vlak);
    lijnen(r, &vlak, k, n);
    PUT(&r->h, "<text x=\"360\" y=\"336\" text-anchor=\"middle\" class=\"astekst\">{}</text></svg>"
               "</div>", T("Maanden na het begin"));
    tabel(r, k, n);
    PUT(&r->h, "</section>");
}
