#include "web/pages/mens.h"

#include "casework/samenvoegen.h"
#include "web/intern.h"

/* An old link to a dossier that was merged leads to the one that it went into. */
void mens_weg(req *r)
{
    persoon_id nu = samengevoegd_id(&r->w, (persoon_id){r->id[0]});
    if (!nu.v || is_post(r)) niet_gevonden(r);
    else ga_naar(r, URL(r, persoon_toon, nu), T("Dit dossier is samengevoegd met een ander."));
}

bool mens_lees(req *r, dossier *d)
{
    if (dossier_lees(&r->w, (persoon_id){r->id[0]}, d)) return true;
    mens_weg(r);
    return false;
}

void mens_kruimels(req *r, const persoon *p, str hier)
{
    kruimels(r, URL0(r, mensen), T("Mijn mensen"));
    kruimels(r, URL(r, persoon_toon, persoon_id_van(p)), p->naam);
    if (hier.n) kruimels(r, (url){0}, hier);
}

/* A part that this rol may not open has no tab. */
void mens_tabs(req *r, const persoon *p, mens_tab hier)
{
    static const struct { mens_tab tab; const char *pagina, *tekst; } tabs[] = {
        {TAB_OVERZICHT, "persoon_toon", N_("Overzicht")},
        {TAB_INTAKE, "intake_toon", N_("Intake")},
        {TAB_PLAN, "plan_toon", N_("Plan")},
        {TAB_ROOSTER, "rooster_toon", N_("Rooster")},
        {TAB_TRAJECTEN, "trajecten_toon", N_("Trajecten")},
        {TAB_UREN, "uren_toon", N_("Uren")},
        {TAB_GESPREKKEN, "gesprekken", N_("Gesprekken")},
        {TAB_BERICHTEN, "berichten", N_("Berichten")},
        {TAB_DOCUMENTEN, "documenten", N_("Documenten")},
        {TAB_GEGEVENS, "gegevens_toon", N_("Gegevens")},
    };
    id_any id = ID(persoon_id_van(p));
    PUT(&r->h, "<ul class=\"tabs geenprint\" aria-label=\"{}\">", T("Onderdelen van het dossier"));
    for (size_t i = 0; i < countof(tabs); i++) {
        const route *to = route_named(str_of(tabs[i].pagina));
        if (!to || !route_mag(to, r->ik.rol.i)) continue;
        PUT(&r->h, "<li><a href=\"{}\"", url_to(r, tabs[i].pagina, &id, 1));
        if (tabs[i].tab == hier) PUT(&r->h, " aria-current=\"page\"");
        PUT(&r->h, ">{}</a></li>", lang_text(tabs[i].tekst));
    }
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
