/* aanpak.c: how this gemeente works, as its file says it; how full it is. */
#include "casework/aanpak.h"

#include "web/pages/beurt.h"
#include "web/routes.h"

static void fasen(req *r, const aanpak_inhoud *in)
{
    PUT(&r->h, "<section class=\"kaart\" aria-labelledby=\"h-fa\"><h2 class=\"utrecht-heading-2\" "
               "id=\"h-fa\">{}</h2><ol class=\"stappen mt\">", T("Fasen"));
    for (int i = 0; i < in->fasen.n; i++) {
        const aanpak_fase *f = &in->fasen.at[i];
        str binnen = aanpak_duur_tekst(r->w.a, f->binnen.duur);
        if (f->binnen.wet.i) binnen = code_label(&wettermijn_codes, f->binnen.wet);
        PUT(&r->h, "<li><span class=\"bol\">{}</span><div><b>{}</b><br><span class=\"klein\">{} "
                   "{}</span></div></li>",
            i + 1, f->naam,
            TF(r->w.a, "Klaar als: {}.", aanpak_codes_tekst(r->w.a, &mijlpaal_codes, f->klaar_als)),
            binnen.n ? TF(r->w.a, "Binnen: {}.", binnen) : (str){0});
    }
    PUT(&r->h, "</ol></section>");
}

static void instrumenten(req *r, const aanpak_inhoud *in)
{
    PUT(&r->h, "<section class=\"kaart\" aria-labelledby=\"h-in\"><h2 class=\"utrecht-heading-2\" "
               "id=\"h-in\">{}</h2><dl class=\"dlrij klein\">", T("Instrumenten en hun grenzen"));
    for (int i = 0; i < in->instrumenten.n; i++) {
        const aanpak_instrument *x = &in->instrumenten.at[i];
        str lang = aanpak_duur_tekst(r->w.a, x->hoogstens);
        PUT(&r->h, "<dt>{}</dt><dd>{} {}</dd>", code_label(&instrument_codes, x->instrument),
            lang.n ? TF(r->w.a, "Hoogstens {}.", lang) : T("Geen langste duur."),
            x->uren.is ? TF(r->w.a, "{} tot {} uur per week.", x->uren.van, x->uren.tot)
                       : (str){0});
    }
    PUT(&r->h, "</dl></section>");
}

static void het_bestand(req *r, str tekst)
{
    str rest = tekst, regel_tekst;
    PUT(&r->h, "<section class=\"kaart mt\"><details><summary>{}</summary><div class=\"regels\" "
               "tabindex=\"0\" role=\"region\" aria-label=\"{}\"><ol>",
        T("Het bestand"), T("Het bestand van de aanpak, schuif opzij voor meer"));
    while (str_split(&rest, '\n', &regel_tekst))
        PUT(&r->h, "<li><code>{}</code></li>", regel_tekst);
    PUT(&r->h, "</ol></div></details></section>");
}

void aanpak_toon(req *r)
{
    aanpak rij;
    const aanpak_inhoud *in = aanpak_voor(&r->w, NULL);
    if (!in || !RIJ(&r->w, aanpak, AANPAK_NU, &rij)) {
        kop(r, T("Aanpak"), (str){0});
        leegte(r, T("Er is nog geen aanpak gekozen. De beheerder leest er een in."), (url){0},
               (str){0});
        return;
    }
    kop(r, TF(r->w.a, "Aanpak {}", in->naam), in->doel);
    PUT(&r->h, "<p class=\"klein zacht\">{}</p><div class=\"rooster2\"><div class=\"stapel\">",
        TF(r->w.a, "Versie {}. Bron: {}", rij.nummer, in->bron));
    fasen(r, in);
    PUT(&r->h, "</div><div class=\"stapel\">");
    instrumenten(r, in);
    PUT(&r->h, "</div></div>");
    beurt_kort(r);
    het_bestand(r, rij.tekst);
}
