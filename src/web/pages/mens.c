#include "web/pages/mens.h"

#include "web/routes.h"

bool mens_lees(req *r, dossier *d)
{
    if (dossier_lees(&r->w, (persoon_id){r->id[0]}, d)) return true;
    niet_gevonden(r);
    return false;
}

void mens_kruimels(req *r, const persoon *p, str hier)
{
    kruimels(r, URL0(r, mensen), T("Mijn mensen"));
    kruimels(r, URL(r, persoon_toon, persoon_id_van(p)), p->naam);
    if (hier.n) kruimels(r, (url){0}, hier);
}

static void tab(req *r, url u, str tekst, bool is_hier)
{
    if (is_hier)
        PUT(&r->h, "<li><a href=\"{}\" aria-current=\"page\">{}</a></li>", u, tekst);
    else
        PUT(&r->h, "<li><a href=\"{}\">{}</a></li>", u, tekst);
}

void mens_tabs(req *r, const persoon *p, mens_tab hier)
{
    persoon_id id = persoon_id_van(p);
    PUT(&r->h, "<ul class=\"tabs geenprint\" aria-label=\"{}\">", T("Onderdelen van het dossier"));
    tab(r, URL(r, persoon_toon, id), T("Overzicht"), hier == TAB_OVERZICHT);
    tab(r, URL(r, intake_toon, id), T("Intake"), hier == TAB_INTAKE);
    tab(r, URL(r, plan_toon, id), T("Plan"), hier == TAB_PLAN);
    tab(r, URL(r, rooster_toon, id), T("Rooster"), hier == TAB_ROOSTER);
    tab(r, URL(r, trajecten_toon, id), T("Trajecten"), hier == TAB_TRAJECTEN);
    tab(r, URL(r, gesprekken, id), T("Gesprekken"), hier == TAB_GESPREKKEN);
    tab(r, URL(r, gegevens_toon, id), T("Gegevens"), hier == TAB_GEGEVENS);
    PUT(&r->h, "</ul>");
}

str mens_roepnaam(const persoon *p)
{
    i64 spatie = str_find(p->naam, S(" "));
    return spatie > 0 ? str_sub(p->naam, 0, (size_t)spatie) : p->naam;
}

static const char *klasse_van(code spoor)
{
    switch (spoor.i) {
    case SPOOR_TAAL: return "taal";
    case SPOOR_WERK: return "werk";
    case SPOOR_LEREN: return "leren";
    default: return "wet";
    }
}

markup mens_lane(req *r, code spoor)
{
    if (!spoor.i) return (markup){0};
    return lane(r, str_of(klasse_van(spoor)), code_label(&spoor_codes, spoor));
}

markup mens_stand(req *r, code stand, date uiterlijk)
{
    bool af = code_is(stand, KLAAR) || code_is(stand, GESTOPT);
    int dagen = date_is_set(uiterlijk) ? date_diff(r->w.vandaag, uiterlijk) : 0;
    if (!af && dagen > 0)
        return badge(r, S("danger"), PN(r->w.a, "{} dag te laat", "{} dagen te laat", dagen));
    str tekst = code_label(&voortgang_codes, stand);
    if (code_is(stand, KLAAR)) return badge(r, S("success"), tekst);
    if (code_is(stand, BEZIG) || code_is(stand, WACHT_OP)) return badge(r, S("warning"), tekst);
    return badge(r, S("neutral"), tekst.n ? tekst : T("Nog niet begonnen"));
}
