/* plekblad.c: one place on one sheet of paper, in B1, for someone to take home: Dutch, and beside
 * it the same words in a language that he asks for, as far as there are words in it. */
#include "casework/plek.h"
#include "web/pages/rooster.h"
#include "web/routes.h"

/* Languages that have words (po/). */
#define BLADTAAL_CODES(C) C(BLADTAAL_NL, "nl", N_("Nederlands")) C(BLADTAAL_EN, "en", N_("Engels"))
CODES(bladtaal, BLADTAAL_CODES)
CODES_DEF(bladtaal, BLADTAAL_CODES)

/* A sentence without slots in Dutch, and under it in the other language. */
static markup woorden(req *r, const char *msgid, str taal)
{
    str was = lang_code();
    lang_set(S("nl"));
    str nl = lang_text(msgid);
    lang_set(taal);
    str ander = lang_text(msgid);
    lang_set(was);
    if (str_eq(taal, S("nl")))
        return MARKUP(r->w.a, "<span lang=\"nl\">{}</span>", nl);
    return MARKUP(r->w.a,
                  "<span lang=\"nl\">{}</span> "
                  "<span class=\"klein zacht\" lang=\"{}\">{}</span>",
                  nl, taal, ander);
}

static void bladregel(req *r, const char *naam, str taal, markup waarde)
{
    PUT(&r->h, "<dt>{}</dt><dd>{}</dd>", woorden(r, naam, taal), waarde);
}

static const char *msgid_van(const codes *l, code c)
{
    return c.i > 0 && c.i <= l->n ? l->at[c.i - 1].label : NULL;
}

static void regel_code(req *r, const char *naam, str taal, const codes *l, code c)
{
    const char *m = msgid_van(l, c);
    if (m) bladregel(r, naam, taal, woorden(r, m, taal));
}

static void wat_en_waar(req *r, const plek_geheel *g, str taal)
{
    const plek *p = &g->p;
    PUT(&r->h, "<h2 class=\"utrecht-heading-2 mt\">{}</h2><dl class=\"dlrij\">",
        woorden(r, N_("Het werk"), taal));
    bladregel(r, N_("Waar"), taal, MARKUP(r->w.a, "{}", g->o.naam));
    if (p->adres.n) bladregel(r, N_("Adres"), taal, MARKUP(r->w.a, "{}", p->adres));
    regel_code(r, N_("Soort plek"), taal, &plek_soort_codes, p->soort);
    if (p->uren_max.is)
        bladregel(r, N_("Uren per week"), taal,
              p->uren_min.is && p->uren_min.n != p->uren_max.n
                  ? MARKUP(r->w.a, "{} – {}", p->uren_min, p->uren_max)
                  : MARKUP(r->w.a, "{}", p->uren_max));
    if (p->maanden.is)
        bladregel(r, N_("Hoogstens maanden"), taal, MARKUP(r->w.a, "{}", p->maanden));
    if (p->reis_minuten.is)
        bladregel(r, N_("Reistijd uit het centrum (minuten)"), taal,
              MARKUP(r->w.a, "{}", p->reis_minuten));
    regel_code(r, N_("Begeleiding op het werk"), taal, &begeleiding_codes, p->begeleiding);
    regel_code(r, N_("Kans op een baan"), taal, &baankans_codes, p->baankans);
    PUT(&r->h, "</dl>");
    if (p->vraagt.n) PUT(&r->h, "<p class=\"mt vrijetekst\" lang=\"nl\">{}</p>", p->vraagt);
}

static void lichaam(req *r, const plek *p, str taal)
{
    const struct { bool is; const char *tekst; } t[] = {
        {p->tillen, N_("Zwaar tillen")}, {p->staan, N_("Lang staan")},
        {p->hoogte, N_("Op hoogte werken")}, {p->buiten, N_("Buiten werken")},
        {p->druk, N_("Het is er druk")}, {p->rijbewijs, N_("Rijbewijs nodig")}};
    PUT(&r->h, "<ul class=\"utrecht-unordered-list mt\">");
    for (size_t i = 0; i < countof(t); i++)
        if (t[i].is) PUT(&r->h, "<li>{}</li>", woorden(r, t[i].tekst, taal));
    PUT(&r->h, "</ul>");
}

static void tijden(req *r, const plek_geheel *g, str taal)
{
    char van[DATE_TEXT], tot[DATE_TEXT];
    PUT(&r->h, "<h2 class=\"utrecht-heading-2 mt\">{}</h2><dl class=\"dlrij\">",
        woorden(r, N_("Wanneer werk je"), taal));
    for (int i = 0; i < g->dienst.n; i++) {
        const plek_dienst *d = &g->dienst.at[i];
        if (!d->dag.i) continue;
        bladregel(r, arena_c(r->w.a, week_dag_hoofdletter(d->dag.i - 1)), taal,
              MARKUP(r->w.a, "{} – {}", tijd_text(d->van, van), tijd_text(d->tot, tot)));
    }
    if (!g->dienst.n)
        bladregel(r, N_("Tijden"), taal, woorden(r, N_("In overleg"), taal));
    PUT(&r->h, "</dl>");
}

static void nederlands(req *r, const plek_geheel *g, str taal)
{
    if (!g->taal.n) return;
    PUT(&r->h, "<h2 class=\"utrecht-heading-2 mt\">{}</h2><dl class=\"dlrij\">",
        woorden(r, N_("Nederlands dat je nodig hebt"), taal));
    for (int i = 0; i < g->taal.n; i++)
        regel_code(r, msgid_van(&taalvaardigheid_codes, g->taal.at[i].vaardigheid), taal,
                   &cefr_codes, g->taal.at[i].niveau);
    PUT(&r->h, "</dl>");
}

static void kies_taal(req *r, plek_id id, str taal)
{
    PUT(&r->h, "<ul class=\"chips geenprint\" aria-label=\"{}\">", T("Taal naast Nederlands"));
    for (int i = 1; i <= bladtaal_codes.n; i++) {
        str t = code_text(&bladtaal_codes, CODE(i));
        PUT(&r->h, "<li><a href=\"{}\"", URL_MET(r, URL(r, plekblad, id), A(taal, t)));
        if (str_eq(t, taal)) PUT(&r->h, " aria-current=\"true\"");
        PUT(&r->h, ">{}</a></li>", code_label(&bladtaal_codes, CODE(i)));
    }
    PUT(&r->h, "</ul>");
}

static void wie_belt(req *r, const plek_geheel *g, str taal)
{
    PUT(&r->h, "<h2 class=\"utrecht-heading-2 mt\">{}</h2><p>{}</p><p class=\"mt\">{} {}</p>",
        woorden(r, N_("Heb je een vraag?"), taal),
        woorden(r, N_("Bel of vraag het je begeleider van de gemeente."), taal), r->ik.naam,
        g->p.afdeling);
}

void plekblad(req *r)
{
    plek_geheel g;
    plek_id id = {r->id[0]};
    code taal = {0};
    if (!plek_lees(&r->w, id, &g)) {
        niet_gevonden(r);
        return;
    }
    if (!code_parse(&bladtaal_codes, veld(r, "taal"), &taal)) taal = CODE(BLADTAAL_EN);
    str t = code_text(&bladtaal_codes, taal);
    kruimels(r, URL0(r, plekken), T("Plekken"));
    kruimels(r, URL(r, plek_toon, id), g.p.functie);
    kruimels(r, (url){0}, T("Plekblad"));
    kop(r, g.p.functie, g.o.naam);
    kies_taal(r, id, t);
    PUT(&r->h, "<section class=\"kaart blad\">");
    wat_en_waar(r, &g, t);
    lichaam(r, &g.p, t);
    tijden(r, &g, t);
    nederlands(r, &g, t);
    wie_belt(r, &g, t);
    PUT(&r->h, "</section><p class=\"geenprint mt\">{}</p>",
        T("Druk af met de knop van je browser, of met Ctrl+P."));
}
