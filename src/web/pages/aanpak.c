/* aanpak.c: how this gemeente works, as its file says it; how full it is. */
#include "casework/aanpak.h"

#include "web/pages/aanpak.h"
#include "web/pages/beurt.h"
#include "web/routes.h"

static void knoppen(req *r, const aanpak *rij)
{
    url wijzig = URL_MET(r, URL0(r, aanpak_wijzig), A(uit, token_van(r, ID(aanpak_id_van(rij)))));
    markup maak = {0};
    if (url_mag(r, GET, wijzig))
        maak = MARKUP(r->w.a, "{}{}{}", link_knop(r, wijzig, T("Wijzig de aanpak"),
            "primary-action"), link_knop(r, URL0(r, aanpak_nieuw), T("Nieuwe aanpak"),
            "secondary-action"), link_knop(r, URL0(r, briefhoofd_toon), T("Briefhoofd"),
            "secondary-action"));
    str naam = TF(r->w.a, "Aanpak {}", rij->naam);
    const aanpak_inhoud *in = aanpak_voor(&r->w, NULL);
    kop_met(r, naam, TF(r->w.a, "{} Versie {} geldt sinds {}.", in->doel, rij->nummer,
                         dag_tekst(r, rij->vanaf, false)),
        MARKUP(r->w.a, "{}{}", maak, link_knop(r, URL(r, aanpak_bestand, aanpak_id_van(rij)),
                                         T("Download bestand"), "secondary-action")));
}

void aanpak_toon(req *r)
{
    aanpak rij;
    const aanpak_inhoud *in = aanpak_voor(&r->w, NULL);
    if (!in || !aanpak_nu(&r->w, &rij)) {
        kop(r, T("Aanpak"), (str){0});
        leegte(r, T("Er is nog geen aanpak. Begin met een voorbeeld, of neem je eigen bestand."),
            url_mag(r, GET, URL0(r, aanpak_nieuw)) ? URL0(r, aanpak_nieuw) : (url){0},
            T("Kies een aanpak"));
        return;
    }
    knoppen(r, &rij);
    aanpak_tabs(r, AANPAK_LEZEN);
    aanpak_in_woorden(r, in);
    beurt_kort(r);
    if (code_is(in->plekken.eigen_werkgever, JA))
        PUT(&r->h, "<p class=\"mt\">{}</p>",
            link_naar(r, URL0(r, afdelingen), T("De gemeente als werkgever")));
    PUT(&r->h, "<p class=\"klein zacht mt\">{}</p>", TF(r->w.a, "Bron: {}", in->bron));
    aanpak_regels(r, rij.tekst, NULL, false);
}
