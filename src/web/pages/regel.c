/* regel.c: the rules of law in a list, and each with one's own dates: answer, steps, article.
 * What is
 * typed is posted, so that it stands in no address; nothing about anyone is kept. */
#include "domain/regel.h"

#include "domain/parameter.h"
#include "web/routes.h"

static url naar_regel(req *r, const regel *g, const char *voorbeeld)
{
    url u = URL_MET(r, URL0(r, regel_toon), A(id, str_of(g->id)));
    return voorbeeld ? URL_MET(r, u, A(voorbeeld, S("ja"))) : u;
}

void regels_toon(req *r)
{
    int n;
    const regel *alle = regels(&n);
    kop(r, T("Regels van de wet"),
        T("Elke termijn in Tweespoor komt uit zo'n regel. Probeer ze met je eigen datums."));
    tabel_open(r, T("Regels van de wet"));
    tabel_kop(r, T("Regel"), (url){0}, 0);
    tabel_kop(r, T("Waar gaat het over"), (url){0}, 0);
    tabel_kop(r, T("Artikel"), (url){0}, 0);
    for (int i = 0; i < n; i++) {
        tabel_rij(r);
        tabel_rijkop(r, link_naar(r, naar_regel(r, &alle[i], NULL), str_of(alle[i].id)));
        tabel_cel(r, T("Waar gaat het over"), MARKUP(r->w.a, "{}", lang_text(alle[i].naam)));
        tabel_cel(r, T("Artikel"), MARKUP(r->w.a, "{}", str_of(alle[i].artikel)));
    }
    tabel_sluit(r);
}

/* The row from the address: the example, or what was typed. True: there is something to reckon. */
static bool lees_invoer(req *r, const regel *g, void *rij)
{
    bool iets = false;
    if (veld(r, "voorbeeld").n) return regel_lees(r->w.a, g, str_of(g->voorbeeld), rij, r->w.p);
    for (int i = 0; i < g->invoer->nfields; i++) {
        const field *f = &g->invoer->fields[i];
        str tekst = veld(r, f->name);
        iets |= tekst.n > 0;
        if (tekst.n) field_parse(r->w.a, f, tekst, rij, r->w.p);
    }
    return iets;
}

static void formulier_regel(req *r, const regel *g, const void *rij)
{
    PUT(&r->h, "<div class=\"kaart formulier\"><h2 class=\"utrecht-heading-2\">{}</h2>"
               "<p class=\"klein zacht\">{}</p>", T("Jouw gegevens"),
        T("Staat er ‘niet verplicht’ bij? Dan mag je het overslaan."));
    formulier f = form_open_bestand(r, naar_regel(r, g, NULL), g->invoer, rij);
    form_verborgen(&f, "id", str_of(g->id));
    for (int i = 0; i < g->invoer->nfields; i++) form_veld(&f, g->invoer->fields[i].name);
    form_sluit(&f, T("Reken uit"));
    PUT(&r->h, "<p class=\"klein\">{}</p></div>",
        link_naar(r, naar_regel(r, g, "ja"), T("Vul een voorbeeld in")));
}

static void antwoord(req *r, const uitkomst *u)
{
    PUT(&r->h, "<section class=\"antwoord\" aria-labelledby=\"h-an\">"
               "<h2 class=\"utrecht-heading-3\" id=\"h-an\">{}</h2><p class=\"groot\">{}</p>",
        T("Antwoord"), uitkomst_besluit(r->w.a, u));
    if (u->waarschuwing) PUT(&r->h, "<p>{}</p>", badge(r, S("warning"), T("Let op")));
    PUT(&r->h, "</section><section class=\"kaart\" aria-labelledby=\"h-st\">"
               "<h2 class=\"utrecht-heading-2\" id=\"h-st\">{}</h2><ol class=\"stappen mt\">",
        T("Zo komen we eraan"));
    for (int i = 0; i < u->nstappen; i++)
        PUT(&r->h, "<li><span class=\"bol\">{}</span><div>{}</div></li>", i + 1,
            uitkomst_stap(r->w.a, u, i));
    PUT(&r->h, "</ol></section>");
}

static void problemen(req *r, const regel *g)
{
    PUT(&r->h, "<section class=\"antwoord\" aria-labelledby=\"h-an\">"
               "<h2 class=\"utrecht-heading-3\" id=\"h-an\">{}</h2><ul>", T("Nog geen antwoord"));
    for (int i = 0; i < r->w.p->n; i++) {
        const field *f = field_find(g->invoer, str_of(r->w.p->at[i].veld));
        PUT(&r->h, "<li><b>{}</b> {}</li>", f ? lang_text(f->label) : (str){0},
            problem_text(r->w.a, &r->w.p->at[i]));
    }
    PUT(&r->h, "</ul></section>");
}

static void het_artikel(req *r, const regel *g)
{
    PUT(&r->h, "<section class=\"kaart\" aria-labelledby=\"h-ar\">"
               "<h2 class=\"utrecht-heading-2\" id=\"h-ar\">{}</h2>"
               "<div class=\"antwoord wet mt\"><p><b>{}</b></p><p>{}</p>"
               "<p class=\"klein zacht\">{}</p></div></section>",
        T("Het artikel"), str_of(g->artikel), lang_text(g->uitleg),
        T("Dit is een samenvatting, niet de letterlijke tekst."));
}

static void voorbeeld(req *r, const regel *g)
{
    str krijgt = regel_kort(r->w.a, g, str_of(g->voorbeeld));
    bool klopt = str_starts(krijgt, str_of(g->verwacht));
    PUT(&r->h, "<section class=\"kaart klein\" aria-labelledby=\"h-vo\">"
               "<h2 class=\"utrecht-heading-2\" id=\"h-vo\">{}</h2><p class=\"opdracht\" "
               "tabindex=\"0\">"
               "<code>tweespoor rule {} {}</code></p><p>{} <code>{}</code> {}</p></section>",
        T("Een voorbeeld dat altijd moet kloppen"), str_of(g->id), str_of(g->voorbeeld),
        T("De opdracht antwoordt:"), krijgt,
        klopt ? badge(r, S("success"), T("Klopt")) : badge(r, S("danger"), T("Klopt niet")));
}

void regel_reken(req *r)
{
    regel_toon(r);
}

void regel_toon(req *r)
{
    const regel *g = regel_vind(veld(r, "id"));
    if (!g) {
        niet_gevonden(r);
        return;
    }
    void *rij = regel_rij(r->w.a, g);
    *(u64 *)rij = UINT64_MAX; /* every field may be typed */
    bool rekenen = lees_invoer(r, g, rij);
    uitkomst u = {0};
    if (rekenen && !r->w.p->n) u = g->reken(rij, r->w.p);
    kruimels(r, URL0(r, regels_toon), T("Regels"));
    kruimels(r, (url){0}, str_of(g->id));
    kop(r, lang_text(g->naam),
        TF(r->w.a, "Regel {}. Er wordt niets bewaard over een persoon.", str_of(g->id)));
    PUT(&r->h, "<div class=\"rooster2 links\"><div class=\"stapel\">");
    formulier_regel(r, g, rij);
    PUT(&r->h, "</div><div class=\"stapel\">");
    if (rekenen && !r->w.p->n)
        antwoord(r, &u);
    else if (rekenen)
        problemen(r, g);
    het_artikel(r, g);
    voorbeeld(r, g);
    PUT(&r->h, "</div></div>");
}
