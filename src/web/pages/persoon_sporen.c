/* persoon_sporen.c: the two tracks of a person beside each other, drawn by the server. */
#include "base/text.h"
#include "web/pages/dossier.h"

enum {
    BALKEN = 48,
    MAANDEN = 18, TERUG = 10,              /* months in the drawing; so many before today */
    LINKS = 112, PER_MAAND = 46, BREED = 950,
    RIJ = 35, BALK_HOOG = 30, BOVEN = 34, TUSSEN = 4, LABEL_HOOG = 56,
    LETTER = 8,                            /* width of a letter of 13 px bold, rounded up */
};
enum { BAAN_TAAL, BAAN_WERK, BAAN_LEREN, BAAN_WET, BAAN_GELD, BANEN };

typedef struct {
    int baan;                              /* BAAN_TAAL .. */
    date van, tot;                         /* tot not set: no end known */
    bool af;                               /* ended */
    str tekst;
    int rij;                               /* line within its lane */
} balk;

typedef struct {
    req *r;
    balk at[BALKEN];
    int n;
    int rijen[BANEN], uren[BANEN];
    date begin;                            /* first day of the drawing */
} beeld;

static const struct { const char *naam, *kleur, *licht, *vlak; } stijl[BANEN] = {
    [BAAN_TAAL] = {N_("Taal"), "#3a3f9c", "#dfe1f5", "#f6f6fc"},
    [BAAN_WERK] = {N_("Werk"), "#9a4108", "#f9dcc0", "#fdf6ef"},
    [BAAN_LEREN] = {N_("Opleiding"), "#7a1f63", "#f3dcec", "#fbf4f9"},
    [BAAN_WET] = {N_("Inburgering"), "#3d4550", "#ebe8e0", "#ffffff"},
    [BAAN_GELD] = {N_("Geldzaken"), "#3d4550", "#ebe8e0", "#ffffff"},
};

/* ---- what goes into the drawing ---- */

static int baan_van(int instrument)
{
    int spoor = instrument_spoor(instrument);
    if (instrument == INS_PVT || instrument == INS_MAP || instrument == INS_KNM) return BAAN_WET;
    if (spoor == SPOOR_GELD) return BAAN_GELD;
    if (spoor == SPOOR_TAAL) return BAAN_TAAL;
    if (spoor == SPOOR_WERK) return BAAN_WERK;
    if (spoor == SPOOR_LEREN) return BAAN_LEREN;
    return BAAN_WET;
}

static void erbij(beeld *b, balk x)
{
    if (b->n < BALKEN && date_is_set(x.van)) b->at[b->n++] = x;
}

static str org_naam(req *r, organisatie_id id)
{
    organisatie o;
    return id.v && HAAL(&r->w, organisatie, id, &o) ? o.naam : (str){0};
}

static str plek_organisatie(req *r, plek_id id)
{
    plek k;
    return id.v && HAAL(&r->w, plek, id, &k) ? org_naam(r, k.organisatie_id) : (str){0};
}

static bool loopt(req *r, date van, date eind)
{
    date nu = r->w.vandaag;
    return !date_before(nu, van) && (!date_is_set(eind) || date_before(nu, eind));
}

static void les_erbij(beeld *b, const lesdeelname *l)
{
    lesgroep g;
    req *r = b->r;
    if (!HAAL(&r->w, lesgroep, l->lesgroep_id, &g)) return;
    str waar = org_naam(r, g.organisatie_id);
    str niveau = code_label(&cefr_codes, g.niveau);
    str tekst = niveau.n && waar.n ? TF(r->w.a, "{}, {}", niveau, waar) : waar.n ? waar : g.naam;
    bool af = date_is_set(l->tot) && !date_before(r->w.vandaag, l->tot);
    erbij(b, (balk){BAAN_TAAL, l->van, l->tot, af, tekst, 0});
}

static const plaatsing *plaatsing_van(const dossier *d, plaatsing_id id)
{
    for (int i = 0; id.v && i < d->plaatsingen.n; i++)
        if (d->plaatsingen.at[i].kop.id == id.v) return &d->plaatsingen.at[i];
    return NULL;
}

static str traject_tekst(req *r, const dossier *d, const traject *t)
{
    const plaatsing *p = plaatsing_van(d, t->plaatsing_id);
    str waar = p ? plek_organisatie(r, p->plek_id) : org_naam(r, t->organisatie_id);
    num hoeveel = p ? p->uren : t->uren;
    buf b = buf_new(r->w.a);
    bool kort = baan_van(t->instrument.i) == BAAN_WET; /* PVT, MAP, KNM */
    buf_add(&b, kort ? code_text(&instrument_codes, t->instrument)
                     : code_label(&instrument_codes, t->instrument));
    if (waar.n) PLAIN(&b, " {}", waar);
    if (hoeveel.is && instrument_is_werk(t->instrument.i))
        PLAIN(&b, ", {}", TF(r->w.a, "{} uur", hoeveel));
    return buf_str(&b);
}

static void traject_erbij(beeld *b, const dossier *d, const traject *t)
{
    req *r = b->r;
    bool af = date_is_set(t->eind);
    date tot = af ? t->eind : t->tot;
    int op = baan_van(t->instrument.i);
    if (loopt(r, t->van, t->eind) && t->uren.is) b->uren[op] += (int)t->uren.n;
    /* lessons are drawn by their group, with level and school */
    if (code_is(t->instrument, INS_TAALLES) && d->lesdeelnames.n) return;
    erbij(b, (balk){op, t->van, tot, af, traject_tekst(r, d, t), 0});
}

/* A plaatsing without a traject of its own. */
static void plaatsing_erbij(beeld *b, const dossier *d, const plaatsing *p)
{
    for (int i = 0; i < d->trajecten.n; i++)
        if (d->trajecten.at[i].plaatsing_id.v == p->kop.id) return;
    bool af = date_is_set(p->eind);
    str waar = plek_organisatie(b->r, p->plek_id);
    str tekst = TF(b->r->w.a, "{}, {} uur", waar.n ? waar : T("Werk"), p->uren);
    if (loopt(b->r, p->van, p->eind) && p->uren.is) b->uren[BAAN_WERK] += (int)p->uren.n;
    erbij(b, (balk){BAAN_WERK, p->van, af ? p->eind : p->tot, af, tekst, 0});
}

/* Oldest first; then each in the first line of its lane that is free. */
static void leg_in_rijen(beeld *b)
{
    date vrij[BANEN][BALKEN] = {0};
    for (int i = 1; i < b->n; i++)
        for (int j = i; j > 0 && date_before(b->at[j].van, b->at[j - 1].van); j--) {
            balk x = b->at[j];
            b->at[j] = b->at[j - 1];
            b->at[j - 1] = x;
        }
    date einde = date_plus_months(b->begin, MAANDEN);
    for (int i = 0; i < b->n; i++) {
        balk *x = &b->at[i];
        if (date_is_set(x->tot) && !date_before(b->begin, x->tot)) continue;
        while (date_is_set(vrij[x->baan][x->rij]) && date_before(x->van, vrij[x->baan][x->rij]))
            x->rij++;
        vrij[x->baan][x->rij] = date_is_set(x->tot) ? x->tot : einde;
        if (x->rij >= b->rijen[x->baan]) b->rijen[x->baan] = x->rij + 1;
    }
}

static void verzamel(beeld *b, const dossier *d)
{
    for (int i = 0; i < d->lesdeelnames.n; i++) les_erbij(b, &d->lesdeelnames.at[i]);
    for (int i = 0; i < d->trajecten.n; i++) traject_erbij(b, d, &d->trajecten.at[i]);
    for (int i = 0; i < d->plaatsingen.n; i++) plaatsing_erbij(b, d, &d->plaatsingen.at[i]);
    date nu = b->r->w.vandaag, eerste = nu;
    for (int i = 0; i < b->n; i++) eerste = date_min(eerste, b->at[i].van);
    date vroegst = date_plus_months(nu, -TERUG);
    if (date_before(eerste, vroegst)) eerste = vroegst;
    b->begin = date_plus(eerste, 1 - date_day(eerste));
    leg_in_rijen(b);
}

/* ---- the drawing ---- */

static int maanden_na(date begin, date d)
{
    return (date_year(d) - date_year(begin)) * 12 + date_month(d) - date_month(begin);
}

/* Where a day stands, clipped to the drawing. */
static int plaats_x(const beeld *b, date d)
{
    if (!date_is_set(d)) return LINKS + MAANDEN * PER_MAAND;
    int m = maanden_na(b->begin, d), x = LINKS + m * PER_MAAND + (date_day(d) - 1) * PER_MAAND / 31;
    if (x < LINKS) return LINKS;
    return x > LINKS + MAANDEN * PER_MAAND ? LINKS + MAANDEN * PER_MAAND : x;
}

static bool te_zien(const beeld *b, const balk *x)
{
    date einde = date_plus_months(b->begin, MAANDEN);
    bool voorbij = date_is_set(x->tot) && !date_before(b->begin, x->tot);
    return !voorbij && date_before(x->van, einde);
}

/* As much of the text as the bar holds; empty when that is hardly anything. */
static str passend(arena *a, str tekst, int breed)
{
    i64 past = (breed - 18) / LETTER, n = text_lengte(tekst);
    buf b = buf_new(a);
    if (n <= past) return tekst;
    if (past < 4) return (str){0};
    str rest = tekst;
    u32 letter;
    for (i64 i = 0; i < past - 1 && text_next(&rest, &letter); i++) text_add(&b, letter);
    buf_add(&b, S("…"));
    return buf_str(&b);
}

/* Where the next bar on the same line begins. */
static int ruimte_na(const beeld *b, const balk *x)
{
    int einde = LINKS + MAANDEN * PER_MAAND;
    for (int i = 0; i < b->n; i++) {
        const balk *y = &b->at[i];
        if (y->baan != x->baan || y->rij != x->rij || !date_before(x->van, y->van)) continue;
        int begin = plaats_x(b, y->van);
        if (begin < einde) einde = begin;
    }
    return einde;
}

static void put_balk(const beeld *b, const balk *x, int y)
{
    buf *h = &b->r->h;
    int van = plaats_x(b, x->van) + 2, tot = plaats_x(b, x->tot) - 2;
    int breed = tot - van < 8 ? 8 : tot - van;
    bool straks = date_before(b->r->w.vandaag, x->van);
    str kleur = str_of(stijl[x->baan].kleur);
    str vlak = x->af || straks ? S("#fff") : str_of(stijl[x->baan].licht);
    PUT(h, "<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" rx=\"5\" fill=\"{}\" stroke=\"{}\" "
           "stroke-width=\"1.5\"",
        van, y, breed, (int)BALK_HOOG, vlak, kleur);
    if (straks) PUT(h, " stroke-dasharray=\"5 3\"");
    PUT(h, "/>");
    if (x->af)
        PUT(h, "<rect x=\"{}\" y=\"{}\" width=\"6\" height=\"{}\" rx=\"2\" fill=\"{}\"/>", van, y,
            (int)BALK_HOOG, kleur);
    str tekst = passend(b->r->w.a, x->tekst, breed);
    int begin = van + 12;
    if (!tekst.n) { /* beside it, when there is room before the next */
        begin = van + breed + 6;
        tekst = passend(b->r->w.a, x->tekst, ruimte_na(b, x) - begin + 12);
    }
    if (tekst.n)
        PUT(h, "<text x=\"{}\" y=\"{}\" fill=\"{}\" font-weight=\"600\">{}</text>", begin,
            y + 20, kleur, tekst);
}

static void put_maanden(const beeld *b, int onder)
{
    buf *h = &b->r->h;
    for (int m = 0; m < MAANDEN; m++) {
        date d = date_plus_months(b->begin, m);
        int x = LINKS + m * PER_MAAND;
        PUT(h, "<line x1=\"{}\" y1=\"28\" x2=\"{}\" y2=\"{}\" stroke=\"#e6e3da\"/>", x, x, onder);
        PUT(h, "<text x=\"{}\" y=\"20\" fill=\"#4a5563\" font-size=\"12.5\">{}</text>", x + 4,
            date_month_short(d));
    }
}

static int baan_hoog(const beeld *b, int op)
{
    int hoog = b->rijen[op] * RIJ + 9;
    return hoog < LABEL_HOOG ? LABEL_HOOG : hoog;
}

static bool baan_leeg(const beeld *b, int op)
{
    return (op == BAAN_LEREN || op == BAAN_GELD) && !b->rijen[op];
}

static void put_baan(const beeld *b, int op, int y)
{
    buf *h = &b->r->h;
    str onder = op == BAAN_WET ? T("PVT, MAP, KNM") : (str){0};
    if (b->uren[op])
        onder = PN(b->r->w.a, "{} uur per week", "{} uur per week", b->uren[op]);
    PUT(h, "<text x=\"10\" y=\"{}\" font-weight=\"700\" fill=\"{}\" font-size=\"15\">{}</text>",
        y + 26, str_of(stijl[op].kleur), lang_text(stijl[op].naam));
    if (onder.n) PUT(h, "<text x=\"10\" y=\"{}\" fill=\"#4a5563\">{}</text>", y + 44, onder);
    for (int i = 0; i < b->n; i++)
        if (b->at[i].baan == op && te_zien(b, &b->at[i]))
            put_balk(b, &b->at[i], y + 6 + b->at[i].rij * RIJ);
}

static void put_vandaag(const beeld *b, int onder)
{
    int x = plaats_x(b, b->r->w.vandaag);
    PUT(&b->r->h, "<rect x=\"{}\" y=\"{}\" width=\"64\" height=\"20\" rx=\"4\" fill=\"#b3261e\"/>"
                  "<text x=\"{}\" y=\"{}\" text-anchor=\"middle\" fill=\"#fff\" "
                  "font-weight=\"700\">{}</text>",
        x - 32, onder, x, onder + 14, T("Vandaag"));
}

/* The drawing in words, for who does not see it. */
static str in_woorden(const beeld *b)
{
    buf t = buf_new(b->r->w.a);
    for (int op = 0; op < BANEN; op++)
        for (int i = 0; i < b->n; i++) {
            const balk *x = &b->at[i];
            if (x->baan != op || !te_zien(b, x)) continue;
            PLAIN(&t, "{}: {}, {}", lang_text(stijl[op].naam), x->tekst,
                TF(b->r->w.a, "van {}", dag_tekst(b->r, x->van, false)));
            if (date_is_set(x->tot))
                PLAIN(&t, " {}", TF(b->r->w.a, "tot {}", dag_tekst(b->r, x->tot, false)));
            buf_add(&t, S(". "));
        }
    buf_add(&t, TF(b->r->w.a, "Vandaag is {}.", dag_tekst(b->r, b->r->w.vandaag, false)));
    return buf_str(&t);
}

static void put_svg(const beeld *b, const dossier *d)
{
    buf *h = &b->r->h;
    int onder = BOVEN;
    for (int op = 0; op < BANEN; op++)
        if (!baan_leeg(b, op)) onder += baan_hoog(b, op) + TUSSEN;
    PUT(h, "<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"{}\">"
           "<svg class=\"lijnsvg\" viewBox=\"0 0 {} {}\" role=\"img\" aria-labelledby=\"g-t g-d\">"
           "<title id=\"g-t\">{}</title><desc id=\"g-d\">{}</desc>\n",
        T("Tijdlijn van het plan, schuif opzij voor meer"), (int)BREED, onder + 26,
        TF(b->r->w.a, "Plan van {}: taal en werk naast elkaar", mens_roepnaam(&d->p)),
        in_woorden(b));
    for (int op = 0, y = BOVEN; op < BANEN; op++) {
        if (baan_leeg(b, op)) continue;
        PUT(h, "<rect x=\"0\" y=\"{}\" width=\"{}\" height=\"{}\" fill=\"{}\"/>", y, (int)BREED,
            baan_hoog(b, op), str_of(stijl[op].vlak));
        y += baan_hoog(b, op) + TUSSEN;
    }
    put_maanden(b, onder);
    int x = plaats_x(b, b->r->w.vandaag);
    PUT(h, "<line x1=\"{}\" y1=\"26\" x2=\"{}\" y2=\"{}\" stroke=\"#b3261e\" stroke-width=\"2\"/>",
        x, x, onder);
    for (int op = 0, y = BOVEN; op < BANEN; op++) {
        if (baan_leeg(b, op)) continue;
        put_baan(b, op, y);
        y += baan_hoog(b, op) + TUSSEN;
    }
    put_vandaag(b, onder);
    PUT(h, "</svg></div>\n");
}

/* ---- the same as a table ---- */

static str stand_van(const beeld *b, const balk *x)
{
    date nu = b->r->w.vandaag;
    if (x->af) return T("Klaar");
    if (date_before(nu, x->van)) return T("Gepland");
    if (date_is_set(x->tot) && !date_before(nu, x->tot)) return T("Over de datum");
    return T("Bezig");
}

static void put_tabel(const beeld *b)
{
    req *r = b->r;
    PUT(&r->h, "<details class=\"mt\"><summary>{}</summary>", T("Lees het plan als tabel"));
    tabel_open(r, T("Plan als tabel"));
    tabel_kop(r, T("Spoor"), (url){0}, 0);
    tabel_kop(r, T("Stap"), (url){0}, 0);
    tabel_kop(r, T("Van"), (url){0}, 0);
    tabel_kop(r, T("Tot"), (url){0}, 0);
    tabel_kop(r, T("Stand"), (url){0}, 0);
    for (int op = 0; op < BANEN; op++)
        for (int i = 0; i < b->n; i++) {
            const balk *x = &b->at[i];
            if (x->baan != op) continue;
            tabel_rij(r);
            tabel_rijkop(r, MARKUP(r->w.a, "{}", lang_text(stijl[op].naam)));
            tabel_cel(r, T("Stap"), MARKUP(r->w.a, "{}", x->tekst));
            tabel_cel(r, T("Van"), MARKUP(r->w.a, "{}", dag_tekst(r, x->van, false)));
            tabel_cel(r, T("Tot"), MARKUP(r->w.a, "{}", dag_tekst(r, x->tot, false)));
            tabel_cel(r, T("Stand"), MARKUP(r->w.a, "{}", stand_van(b, x)));
        }
    tabel_sluit(r);
    PUT(&r->h, "</details>");
}

void dossier_sporen(req *r, const dossier *d)
{
    beeld *b = arena_make(r->w.a, beeld, 1);
    b->r = r;
    verzamel(b, d);
    PUT(&r->h, "<section class=\"kaart\" aria-labelledby=\"h-duaal\">"
               "<h2 class=\"utrecht-heading-2\" id=\"h-duaal\">{}</h2>",
        T("Taal en werk naast elkaar"));
    if (b->n) {
        put_svg(b, d);
        put_tabel(b);
    } else {
        leegte(r, T("Er loopt nog geen les, plek of traject. Begin met het plan."),
            persoon_pagina(r, "plan_toon", persoon_id_van(&d->p)), T("Open het plan"));
    }
    PUT(&r->h, "</section>\n");
}
