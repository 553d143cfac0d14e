/* cijfers_vast.c: where it gets stuck: how many reached each step, how long it takes, who waits. */
#include "web/pages/cijfers.h"

enum { BREED = 300 };

static str weken(req *r, int dagen)
{
    return PN(r->w.a, "{} week", "{} weken", trechter_weken(dagen));
}

static void stap_wachten(req *r, const cijferstaat *s, int i)
{
    const trechterstap *t = &s->stap[i];
    if (t->wachten <= 0) return;
    url u = URL_MET(r, cijfer_url(r, &s->keuze, URL0(r, cijfers_mensen_toon)), A(stap, i));
    str zin = TF(r->w.a, "{} wachten nu, de langste {}.", t->wachten, weken(r, t->langst));
    PUT(&r->h, "<span class=\"klein\">{}</span>",
        url_mag(r, GET, u) ? link_naar(r, u, zin) : MARKUP(r->w.a, "{}", zin));
}

static void stap(req *r, const cijferstaat *s, int i, i64 hoogste, bool langste)
{
    const trechterstap *t = &s->stap[i];
    i64 n = t->bereikt > 0 ? t->bereikt : 0;
    str naam = code_label(&mijlpaal_codes, t->mijlpaal);
    PUT(&r->h, "<li><span>{}</span><svg viewBox=\"0 0 300 22\" preserveAspectRatio=\"none\" "
               "aria-hidden=\"true\"><rect width=\"300\" height=\"22\" rx=\"3\" "
               "class=\"balkvlak\"/><rect width=\"{}\" height=\"22\" rx=\"3\" class=\"balk {}\"/>"
               "</svg><span class=\"rechts\"><b>{}</b></span>",
        naam, balk_lengte(n, hoogste, BREED), langste ? S("werk") : S("wet"),
        t->bereikt < 0 ? MARKUP(r->w.a, "{}", T("te klein")) : MARKUP(r->w.a, "{}", t->bereikt));
    PUT(&r->h, "<div class=\"stapregel\">");
    if (t->dagen >= 0)
        PUT(&r->h, "<span class=\"klein zacht\">{} </span>",
            t->dagen90 >= 0
                ? TF(r->w.a, "Na de vorige stap meestal {}; 9 van de 10 binnen {}.",
                      weken(r, t->dagen), weken(r, t->dagen90))
                : TF(r->w.a, "Na de vorige stap meestal {}.", weken(r, t->dagen)));
    stap_wachten(r, s, i);
    PUT(&r->h, "</div></li>");
}

/* The step that takes longest: what the reader should see first. */
static int langste_stap(const cijferstaat *s)
{
    int uit = -1;
    for (int i = 1; i < s->stappen.n; i++)
        if (s->stap[i].dagen > 0 && (uit < 0 || s->stap[i].dagen > s->stap[uit].dagen)) uit = i;
    return uit;
}

void cijfers_vast_blok(req *r, const cijferstaat *s)
{
    int langste = langste_stap(s);
    i64 hoogste = 0;
    for (int i = 0; i < s->stappen.n; i++)
        if (s->stap[i].bereikt > hoogste) hoogste = s->stap[i].bereikt;
    PUT(&r->h, "<section class=\"kaart\" aria-labelledby=\"h-tr\"><h2 class=\"utrecht-heading-2\" "
               "id=\"h-tr\">{}</h2><ol class=\"trechter mt\">", T("Waar blijft het hangen?"));
    for (int i = 0; i < s->stappen.n; i++) stap(r, s, i, hoogste, i == langste);
    PUT(&r->h, "</ol>");
    if (langste > 0)
        PUT(&r->h, "<p class=\"nodig mt\"><b>{}</b> {}</p>", T("Wat opvalt:"),
            TF(r->w.a, "van {} naar {} duurt het langst: meestal {}.",
                code_label(&mijlpaal_codes, s->stap[langste - 1].mijlpaal),
                code_label(&mijlpaal_codes, s->stap[langste].mijlpaal),
                weken(r, s->stap[langste].dagen)));
    PUT(&r->h, "<details><summary>{}</summary><p class=\"klein\">{}</p></details></section>",
        T("Zo tellen we de stappen"),
        T("Een stap telt vanaf de eerste dag dat iemand die haalde. Wie wacht, haalde de vorige "
          "stap en nog geen latere, en is in beeld. De gewone wachttijd is de middelste van wie "
          "de stap haalde. Wachttijden staan er vanaf 5 mensen."));
}
