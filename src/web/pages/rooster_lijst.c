/* rooster_lijst.c: the menu item Rooster: who of my people has a clash, where seats are free. */
#include "web/pages/rooster.h"

#include "casework/botsing.h"
#include "web/pages/lesgroep.h"
#include "web/routes.h"

static void put_botsing(req *r, const mensbotsing *b)
{
    url u = URL_MET(r, URL(r, rooster_toon, b->wie.id), A(week, b->maandag));
    bool deze = date_same(b->maandag, date_monday(r->w.vandaag));
    PUT(&r->h, "<li><div>{}</div><div><p class=\"wat\">{}</p><p class=\"reden\">{} {}</p></div>"
               "<div class=\"acties\">{}</div></li>\n",
        deze ? badge(r, S("danger"), T("Deze week")) : badge(r, S("warning"), T("Volgende week")),
        naam_link(r, b->wie.id, b->wie.naam), b->zin,
        b->aantal > 1 ? PN(r->w.a, "En nog {} keer in die week.", "En nog {} keer in die week.",
                           b->aantal - 1)
                      : (str){0},
        link_voor(r, u, T("Bekijk week"), b->wie.naam, "secondary-action"));
}

static void put_botsingen(req *r, mensbotsingen b)
{
    PUT(&r->h, "<section class=\"kaart\" aria-labelledby=\"h-bo\">"
               "<h2 class=\"utrecht-heading-2\" id=\"h-bo\">{}</h2>",
        T("Botsingen deze week en volgende week"));
    if (!b.n)
        leegte(r, T("Bij niemand botst er iets tot en met volgende week."), (url){0}, (str){0});
    if (b.n) PUT(&r->h, "<ul class=\"doe\">");
    for (int i = 0; i < b.n; i++) put_botsing(r, &b.at[i]);
    if (b.n) PUT(&r->h, "</ul>");
    PUT(&r->h, "</section>\n");
}

void rooster(req *r)
{
    bool eigen = code_is(r->ik.rol, ROL_KLANTMANAGER) && !str_eq(veld(r, "van"), S("team"));
    gebruiker_id van = {eigen ? r->ik.kop.id : 0};
    mensbotsingen b = botsingen_van(&r->w, van);
    lesgroepregel_rijen g = lesgroepen_lijst(&r->w);
    kop_met(r, T("Rooster"),
        TF(r->w.a, "{}. {}", dag_begin(r, r->w.vandaag),
               b.n ? PN(r->w.a, "Bij {} mens botst er iets.", "Bij {} mensen botst er iets.", b.n)
                   : T("Er botst niets.")), link_knop(r, URL0(r, lesgroep_nieuw),
                                                      T("Lesgroep toevoegen"), "secondary-action"));
    if (code_is(r->ik.rol, ROL_KLANTMANAGER)) {
        url u = URL0(r, rooster);
        PUT(&r->h, "<ul class=\"chips\" aria-label=\"{}\">", T("Van wie"));
        if (eigen)
            PUT(&r->h, "<li><a href=\"{}\" aria-current=\"true\">{}</a></li>"
                       "<li><a href=\"{}\">{}</a></li></ul>",
                u, T("Mijn mensen"), URL_MET(r, u, A(van, S("team"))), T("Mijn team"));
        else
            PUT(&r->h, "<li><a href=\"{}\">{}</a></li>"
                       "<li><a href=\"{}\" aria-current=\"true\">{}</a></li></ul>",
                u, T("Mijn mensen"), URL_MET(r, u, A(van, S("team"))), T("Mijn team"));
    }
    put_botsingen(r, b);
    PUT(&r->h, "<section class=\"mt\" aria-labelledby=\"h-lg\">"
               "<h2 class=\"utrecht-heading-2 mb\" id=\"h-lg\">{}</h2>",
        T("Lesgroepen met plaats"));
    lesgroep_tabel(r, g, true);
    PUT(&r->h, "<p class=\"mt\">{}</p></section>\n",
        MARKUP(r->w.a, "{} · {}", link_naar(r, URL0(r, lesgroepen), T("Alle lesgroepen")),
            link_naar(r, URL0(r, vrije_plaatsen), T("Vrije plaatsen per dagdeel"))));
}
