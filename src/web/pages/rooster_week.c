/* rooster_week.c: the blocks of a week on a grid of half hours, in words, and the sum of hours. */
#include "web/pages/rooster.h"
#include "web/routes.h"

enum { UUR = 60, RIJ_MINUTEN = 30, VROEG = 7 * UUR, LAAT = 21 * UUR + 30 };

/* The part of the day that the grid shows: 7.00 to 21.30, and more when something needs it. */
typedef struct {
    int van, tot, rijen;
} venster;

/* Where a block stands: rows from 1, and beside which other. */
typedef struct {
    int van, tot; /* [van, tot) */
    const char *helft;
} vak;

static bool is_achtergrond(const week *w, const weekstuk *s)
{
    return w->blok[s->blok].soort == BLOK_BESCHIKBAAR;
}

static venster venster_van(const week *w)
{
    venster v = {.van = VROEG, .tot = LAAT};
    for (int d = 0; d < 7; d++)
        for (int i = 0; i < w->dag[d].nstuk; i++) {
            const weekstuk *s = &w->dag[d].stuk[i];
            if (is_achtergrond(w, s)) continue;
            if (s->van < v.van) v.van = s->van / UUR * UUR;
            if (s->tot > v.tot) v.tot = (s->tot + RIJ_MINUTEN - 1) / RIJ_MINUTEN * RIJ_MINUTEN;
        }
    v.rijen = (v.tot - v.van) / RIJ_MINUTEN;
    return v;
}

static int rij_van(const venster *v, int minuten)
{
    int rij = (minuten - v->van + RIJ_MINUTEN / 2) / RIJ_MINUTEN + 1;
    if (minuten < v->van) rij = 1;
    return rij > v->rijen ? v->rijen : rij;
}

static vak vak_van(const venster *t, const week *w, const weekstuk *s)
{
    vak v = {.van = rij_van(t, s->van), .tot = rij_van(t, s->tot), .helft = ""};
    if (s->tot >= t->tot) v.tot = t->rijen + 1;
    if (v.tot <= v.van) v.tot = v.van + 1;
    const weekblok *b = &w->blok[s->blok];
    if (b->soort != BLOK_REIS) return v;
    /* Travel touches its shift, also where rounding would make them overlap. */
    const weekblok *dienst = &w->blok[b->invoer];
    int lang = v.tot - v.van;
    if (b->tot == dienst->van && rij_van(t, b->tot) > 1) {
        v.tot = rij_van(t, b->tot);
        v.van = v.tot > lang ? v.tot - lang : 1;
    }
    return v;
}

/* Blocks that share a row stand beside each other. */
static void naast_elkaar(const week *w, const dagbeeld *d, vak *v)
{
    for (int i = 0; i < d->nstuk; i++)
        for (int k = i + 1; k < d->nstuk; k++) {
            bool samen = v[i].van < v[k].tot && v[k].van < v[i].tot;
            if (!samen || is_achtergrond(w, &d->stuk[i]) || is_achtergrond(w, &d->stuk[k]))
                continue;
            bool links_vrij = !*v[i].helft || strcmp(v[i].helft, " helftl") == 0;
            if (!*v[i].helft) v[i].helft = " helftl";
            v[k].helft = links_vrij ? " helftr" : " helftl";
        }
}

static const char *klasse_van(const weekblok *b)
{
    switch (b->soort) {
    case BLOK_LES: return "taal";
    case BLOK_DIENST: return "werk";
    case BLOK_REIS: return "reis";
    case BLOK_GESPREK:
    case BLOK_ZORG:
    case BLOK_NIET:
    case BLOK_BESCHIKBAAR:
    case BLOK_SOORTEN: break;
    }
    return "zorg";
}

static str kop_van(req *r, const weekblok *b)
{
    switch (b->soort) {
    case BLOK_LES:
        if (b->voorstel) return TF(r->w.a, "Voorstel: les {}", b->naam);
        return b->inhaal ? TF(r->w.a, "Inhaalles {}", b->naam) : TF(r->w.a, "Les {}", b->naam);
    case BLOK_DIENST: return b->voorstel ? T("Voorstel: dienst") : T("Dienst");
    case BLOK_GESPREK: return lang_text(arena_c(r->w.a, b->naam));
    case BLOK_ZORG: return T("Zorg thuis");
    case BLOK_NIET: return T("Kan niet");
    case BLOK_REIS:
    case BLOK_BESCHIKBAAR:
    case BLOK_SOORTEN: break;
    }
    return (str){0};
}

static void put_blok(req *r, const weekblok *b, vak v)
{
    PUT(&r->h, "<li class=\"blok {} r{} s{}{}{}{}\">", str_of(klasse_van(b)), v.van, v.tot - v.van,
        b->botst ? S(" botst") : S(""), str_of(v.helft), b->voorstel ? S(" nieuw") : S(""));
    if (b->soort == BLOK_REIS) {
        PUT(&r->h, "{}</li>", PN(r->w.a, "Reizen {} min", "Reizen {} min", b->tot - b->van));
        return;
    }
    PUT(&r->h, "<b>{}</b>", kop_van(r, b));
    if (b->botst) PUT(&r->h, "<span class=\"vh\">{} </span>", T("Botst."));
    PUT(&r->h, "{}", *v.helft ? TF(r->w.a, "{} tot {}", klok(b->van), klok(b->tot))
                              : TF(r->w.a, "{}–{}", klok(b->van), klok(b->tot)));
    if (b->waar.n && !*v.helft) PUT(&r->h, "<br>{}", b->waar);
    PUT(&r->h, "</li>");
}

static str dag_afkorting(date d)
{
    static const char *const kort[] = {
        N_("Ma"), N_("Di"), N_("Wo"), N_("Do"), N_("Vr"), N_("Za"), N_("Zo")};
    return lang_text(kort[date_weekday(d) - 1]);
}

static void put_dag(req *r, const venster *t, const week *w, const dagbeeld *d)
{
    vak *v = arena_make(r->w.a, vak, d->nstuk + 1);
    int n = 0;
    for (int i = 0; i < d->nstuk; i++) {
        v[i] = vak_van(t, w, &d->stuk[i]);
        n += !is_achtergrond(w, &d->stuk[i]);
    }
    naast_elkaar(w, d, v);
    str kort = dag_kort(r, d->dag);
    PUT(&r->h, "<section class=\"dag{}\" aria-label=\"{} {}\"><h2>{} <small>{}</small></h2><ol>",
        n ? S("") : S(" leegdag"), date_weekday_name(d->dag), kort, dag_afkorting(d->dag), kort);
    if (!n) PUT(&r->h, "<li class=\"vh\">{}</li>", T("Niets gepland"));
    for (int i = 0; i < d->nstuk; i++)
        if (!is_achtergrond(w, &d->stuk[i])) put_blok(r, &w->blok[d->stuk[i].blok], v[i]);
    PUT(&r->h, "</ol></section>\n");
}

void rooster_week(req *r, const week *w)
{
    const venster t = venster_van(w);
    PUT(&r->h, "<section class=\"week\" aria-label=\"{}\">"
               "<div class=\"uren\" aria-hidden=\"true\"><div class=\"leeg\"></div><ol>",
        T("De week, dag voor dag"));
    for (int op = t.van; op + UUR <= t.tot; op += UUR)
        PUT(&r->h, "<li class=\"r{}\">{}</li>", (op - t.van) / RIJ_MINUTEN + 1,
            tijd_hm(op / UUR, 0));
    PUT(&r->h, "</ol></div>\n");
    for (int d = 0; d < 7; d++) put_dag(r, &t, w, &w->dag[d]);
    PUT(&r->h, "</section>\n");
}

/* ---- clashes in words ---- */

static markup driehoek(req *r)
{
    return MARKUP(r->w.a,
        "<svg class=\"ic\" viewBox=\"0 0 20 20\" aria-hidden=\"true\">"
        "<path d=\"M10 1.5L19 18H1z\" fill=\"currentColor\"/>"
        "<path d=\"M10 7v5.2M10 14.2v2\" stroke=\"#fff\" stroke-width=\"2.2\"/></svg>");
}

static void put_lange_dagen(req *r, const week *w)
{
    for (int d = 0; d < 7; d++) {
        if (!w->dag[d].lang) continue;
        PUT(&r->h, "<div class=\"utrecht-alert utrecht-alert--warning mt\" role=\"region\" "
                   "aria-label=\"{}\"><div class=\"utrecht-alert__content\"><div class=\"rij\">"
                   "<span class=\"half\">{}</span><p>{}</p></div></div></div>\n",
            TF(r->w.a, "Lange dag: {}", date_weekday_name(w->dag[d].dag)), driehoek(r),
            zin_tekst(r->w.a, &w->dag[d].zin));
    }
}

/* One button for the clashes of this week: a task, with what clashes as its text. */
static void put_taakknop(req *r, const week *w, const persoon *mens)
{
    PUT(&r->h, "<form method=\"post\" class=\"geenprint\" action=\"{}\">",
        URL(r, rooster_taak, persoon_id_van(mens)));
    form_hidden(r);
    char dag[DATE_TEXT];
    PUT(&r->h, "<input type=\"hidden\" name=\"week\" value=\"{}\">"
               "<button class=\"utrecht-button utrecht-button--secondary-action\" type=\"submit\">"
               "{}</button></form>",
        date_iso(w->maandag, dag), T("Maak een taak"));
}

void rooster_botsingen(req *r, const week *w, const persoon *mens)
{
    if (w->nbotsing) {
        PUT(&r->h, "<div class=\"utrecht-alert utrecht-alert--error\" role=\"region\" "
                   "aria-label=\"{}\"><div class=\"utrecht-alert__content\"><div class=\"rij\">"
                   "<span class=\"mis\">{}</span>",
            T("Botsing"), driehoek(r));
        if (w->nbotsing == 1)
            PUT(&r->h, "<p><b>{}</b> {}</p>", T("Dit botst."),
                zin_tekst(r->w.a, &w->botsing[0].zin));
        else {
            PUT(&r->h, "<div><p><b>{}</b></p><ul class=\"utrecht-unordered-list\">",
                PN(r->w.a, "{} keer botst er iets.", "{} keer botst er iets.", w->nbotsing));
            for (int i = 0; i < w->nbotsing; i++)
                PUT(&r->h, "<li>{}</li>", zin_tekst(r->w.a, &w->botsing[i].zin));
            PUT(&r->h, "</ul></div>");
        }
        put_taakknop(r, w, mens);
        PUT(&r->h, "</div></div></div>\n");
    }
    put_lange_dagen(r, w);
}

/* ---- the sum ---- */

enum { BALK = 300 };

static int deel(int minuten, int geheel)
{
    return geheel > 0 ? (int)((i64)minuten * BALK / geheel) : 0;
}

static void put_balk(req *r, const week_som *s, num grens)
{
    int geheel = grens.is && 60 * grens.n > s->samen ? (int)(60 * grens.n) : s->samen;
    int taal = deel(s->les, geheel), baan = deel(s->werk, geheel), reis = deel(s->reis, geheel);
    str tekst = zin_tekst(r->w.a, &s->zin);
    PUT(&r->h, "<svg class=\"lijnsvg\" viewBox=\"0 0 300 46\" role=\"img\" aria-label=\"{}\">"
               "<rect x=\"0\" y=\"4\" width=\"300\" height=\"22\" rx=\"4\" fill=\"#ebe8e0\"/>",
        tekst);
    PUT(&r->h, "<rect x=\"0\" y=\"4\" width=\"{}\" height=\"22\" fill=\"#3a3f9c\"/>"
               "<rect x=\"{}\" y=\"4\" width=\"{}\" height=\"22\" fill=\"#9a4108\"/>"
               "<rect x=\"{}\" y=\"4\" width=\"{}\" height=\"22\" fill=\"#8a8577\"/>",
        taal, taal, baan, taal + baan, reis);
    if (grens.is) {
        int op = deel((int)(60 * grens.n), geheel);
        PUT(&r->h, "<line x1=\"{}\" y1=\"0\" x2=\"{}\" y2=\"30\" stroke=\"#1b2430\" "
                   "stroke-width=\"3\"/><text x=\"300\" y=\"43\" text-anchor=\"end\">{}</text>",
            op, op, TF(r->w.a, "grens {} uur", grens));
    }
    PUT(&r->h, "<text x=\"0\" y=\"43\">{}</text></svg>",
        TF(r->w.a, "Samen {} uur", uren_woord(r->w.a, s->samen)));
}

void rooster_uren(req *r, const week_som *s, num grens)
{
    PUT(&r->h, "<section class=\"kaart\" aria-labelledby=\"h-tot\">"
               "<h2 class=\"utrecht-heading-2\" id=\"h-tot\">{}</h2>", T("Uren in deze week"));
    put_balk(r, s, grens);
    PUT(&r->h, "<ul class=\"klein mt\"><li>{} <b>{}</b></li><li>{} <b>{}</b></li>"
               "<li>{} <b>{}</b></li></ul>",
        T("Taal:"), TF(r->w.a, "{} uur", uren_woord(r->w.a, s->les)), T("Werk:"),
        TF(r->w.a, "{} uur", uren_woord(r->w.a, s->werk)), T("Reizen:"),
        TF(r->w.a, "{} uur", uren_woord(r->w.a, s->reis)));
    if (s->te_veel) PUT(&r->h, "<p class=\"klein mis\"><b>{}</b></p>", zin_tekst(r->w.a, &s->zin));
    PUT(&r->h, "</section>\n");
}

/* ---- lessons in words ---- */

static void voeg_tijd(buf *b, code dag, tijd van, tijd tot)
{
    if (b->n) buf_add(b, S(", "));
    PLAIN(b, "{} {}–{}", code_text(&weekdag_codes, dag), van, tot);
}

str lestijden(req *r, lesregel_rijen alle, lesgroep_id id)
{
    buf b = buf_new(r->w.a);
    for (int i = 0; i < alle.n; i++)
        if (alle.at[i].lesgroep_id.v == id.v)
            voeg_tijd(&b, alle.at[i].dag, alle.at[i].van, alle.at[i].tot);
    return b.n ? buf_str(&b) : T("nog geen lestijden");
}

str lestijden_van(req *r, const les *l, int n)
{
    buf b = buf_new(r->w.a);
    for (int i = 0; i < n; i++) voeg_tijd(&b, l[i].dag, l[i].van, l[i].tot);
    return b.n ? buf_str(&b) : T("nog geen lestijden");
}

str dag_begin(req *r, date d)
{
    if (!date_is_set(d)) return (str){0};
    str dag = week_dag_hoofdletter(date_weekday(d) - 1);
    buf b = buf_new(r->w.a);
    PLAIN(&b, "{} {}", lang_text(arena_c(r->w.a, dag)), dag_tekst(r, d, false));
    return buf_str(&b);
}

str plaatsen_tekst(req *r, num plaatsen, i64 bezet)
{
    if (!plaatsen.is) return (str){0};
    return plaatsen.n > bezet ? PN(r->w.a, "{} vrij", "{} vrij", plaatsen.n - bezet) : T("vol");
}

markup plaatsen_badge(req *r, num plaatsen, i64 bezet)
{
    str tekst = plaatsen_tekst(r, plaatsen, bezet);
    bool vrij = plaatsen.is && plaatsen.n > bezet;
    return tekst.n ? badge(r, vrij ? S("success") : S("neutral"), tekst) : (markup){0};
}
