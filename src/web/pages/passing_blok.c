#include "web/pages/passing_blok.h"

markup teken_van(req *r, uitslag u)
{
    switch (u) {
    case UITSLAG_GOED:
        return MARKUP(r->w.a,
                      "<span class=\"ja\"><svg class=\"ic\" viewBox=\"0 0 20 20\" "
                      "aria-hidden=\"true\"><circle cx=\"10\" cy=\"10\" r=\"9\" "
                      "fill=\"currentColor\"/><path d=\"M5.5 10.3l3 3 6-6.4\" fill=\"none\" "
                      "stroke=\"#fff\" stroke-width=\"2.2\"/></svg></span>");
    case UITSLAG_ONBEKEND:
    case UITSLAG_AANPASSING:
        return MARKUP(r->w.a,
                      "<span class=\"half\"><svg class=\"ic\" viewBox=\"0 0 20 20\" "
                      "aria-hidden=\"true\"><path d=\"M10 1.5L19 18H1z\" fill=\"currentColor\"/>"
                      "<path d=\"M10 7v5.2M10 14.2v2\" stroke=\"#fff\" stroke-width=\"2.2\"/></svg>"
                      "</span>");
    case UITSLAG_NOG_NIET: break;
    }
    return MARKUP(r->w.a,
        "<span class=\"nee\"><svg class=\"ic\" viewBox=\"0 0 20 20\" aria-hidden=\"true\">"
        "<rect x=\"1\" y=\"1\" width=\"18\" height=\"18\" rx=\"3\" fill=\"currentColor\"/>"
        "<path d=\"M6 6l8 8M14 6l-8 8\" stroke=\"#fff\" stroke-width=\"2.2\"/></svg></span>");
}

markup oordeel_blok(req *r, const passing *p)
{
    static const uitslag tekens[] = {
        [PAST_GOED] = UITSLAG_GOED,
        [PAST_MET_AANPASSING] = UITSLAG_AANPASSING,
        [PAST_NOG_NIET] = UITSLAG_NOG_NIET,
    };
    static const char *const klassen[] = {
        [PAST_GOED] = "ja", [PAST_MET_AANPASSING] = "half", [PAST_NOG_NIET] = "zacht"};
    zin titel = passing_titel(p);
    return MARKUP(r->w.a, "<span class=\"oordeel {}\">{} {}</span>", str_of(klassen[p->oordeel]),
                  teken_van(r, tekens[p->oordeel]), zin_tekst(r->w.a, &titel));
}

/* Where the fact comes from, in small print under it. */
static void bronnen(req *r, const deel *d)
{
    for (int i = 0; i < d->nbron; i++)
        PUT(&r->h, "<span class=\"bron\">{}</span>",
            feitbron_tekst(r->w.a, d->bron[i], r->w.vandaag));
}

static void een_criterium(req *r, criterium_naam naam, const criterium *c)
{
    PUT(&r->h, "<li>{}<div><b>{}<span class=\"vh\">: {}</span></b>", teken_van(r, c->uitslag),
        lang_text(criterium_titel(naam)), lang_text(uitslag_titel(c->uitslag)));
    PUT(&r->h, "<span>{}</span>", zin_tekst(r->w.a, &c->deel[0].feit));
    bronnen(r, &c->deel[0]);
    PUT(&r->h, "</div></li>");
}

static void wat_is_nodig(req *r, const passing *p)
{
    int hoogstens = 0, n = 0;
    for (int c = 0; c < CRITERIA; c++) hoogstens += p->criterium[c].ndeel;
    const zin **z = arena_make(r->w.a, const zin *, hoogstens + 1);
    str *s = arena_make(r->w.a, str, hoogstens + 1);
    for (int c = 0; c < CRITERIA; c++)
        for (int i = 0; i < p->criterium[c].ndeel; i++)
            if (zin_is(&p->criterium[c].deel[i].nodig)) z[n++] = &p->criterium[c].deel[i].nodig;
    n = zinnen_samen(r->w.a, z, n, s);
    if (!n) return;
    PUT(&r->h, "<p class=\"nodig\"><b>{}</b>", T("Wat is nodig:"));
    for (int i = 0; i < n; i++) PUT(&r->h, " {}", s[i]);
    PUT(&r->h, "</p>");
}

/* What was looked at besides the fact that speaks for each criterion. */
static void andere_feiten(req *r, const passing *p)
{
    int n = 0;
    for (int c = 0; c < CRITERIA; c++)
        n += p->criterium[c].ndeel > 1 ? p->criterium[c].ndeel - 1 : 0;
    if (!n) return;
    PUT(&r->h, "<details class=\"feitenmeer klein\"><summary>{}</summary><ul>",
        PN(r->w.a, "Nog {} feit met bron", "Nog {} feiten met bron", n));
    for (int c = 0; c < CRITERIA; c++)
        for (int i = 1; i < p->criterium[c].ndeel; i++) {
            PUT(&r->h, "<li><b>{}</b> {} ", lang_text(criterium_titel((criterium_naam)c)),
                zin_tekst(r->w.a, &p->criterium[c].deel[i].feit));
            bronnen(r, &p->criterium[c].deel[i]);
            PUT(&r->h, "</li>");
        }
    PUT(&r->h, "</ul></details>");
}

void passing_blok(req *r, const passing *p)
{
    PUT(&r->h, "<ul class=\"crit\">");
    for (int c = 0; c < CRITERIA; c++)
        if (p->criterium[c].ndeel) een_criterium(r, (criterium_naam)c, &p->criterium[c]);
    PUT(&r->h, "</ul>");
    wat_is_nodig(r, p);
    andere_feiten(r, p);
}

void koppeling_let_op(req *r, const koppeling *k)
{
    for (int i = 0; i < k->nee.n; i++)
        PUT(&r->h, "<p class=\"nodig\"><b>{}</b> {}</p>", T("Let op:"),
            zin_tekst(r->w.a, &k->nee.zin[i]));
    if (date_is_set(k->vast_hier))
        PUT(&r->h, "<p class=\"nodig\"><b>{}</b> {}</p>", T("Vastgehouden:"),
            TF(r->w.a, "Er is een plaats voor deze persoon tot {}.",
               dag_tekst(r, k->vast_hier, false)));
    if (date_is_set(k->vast_anders))
        PUT(&r->h, "<p class=\"nodig\"><b>{}</b> {}</p>", T("Let op:"),
            TF(r->w.a, "Vastgehouden voor iemand anders tot {}.",
               dag_tekst(r, k->vast_anders, false)));
}

static void zinnen(req *r, const char *const *z, int n)
{
    PUT(&r->h, "<ul class=\"utrecht-unordered-list\">");
    for (int i = 0; i < n; i++) PUT(&r->h, "<li>{}</li>", lang_text(z[i]));
    PUT(&r->h, "</ul>");
}

void volgorde_blok(req *r, bool mensen)
{
    int n;
    PUT(&r->h, "<section class=\"kaart klein\"><details><summary>{}</summary>",
        T("Zo werkt de volgorde"));
    const char *const *z = volgorde_uitleg(mensen, &n);
    zinnen(r, z, n);
    PUT(&r->h, "<p class=\"mt\"><b>{}</b></p>", T("Dit telt mee:"));
    z = passing_telt_mee(&n);
    zinnen(r, z, n);
    PUT(&r->h, "<p class=\"mt\"><b>{}</b></p>", T("Dit telt nooit mee:"));
    z = passing_telt_nooit_mee(&n);
    zinnen(r, z, n);
    PUT(&r->h, "<p class=\"mt\">{}</p></details></section>",
        T("Kies je anders? Dat mag altijd. Jouw reden helpt de volgende keer."));
}
