/* persoon_deel.c: the pieces that the pages about people share. */
#include "web/pages/persoon.h"

#include "casework/taak.h"
#include "web/intern.h"
#include "web/pages/notitie.h"

markup naam_tekst(req *r, str naam) { return MARKUP(r->w.a, "<bdi>{}</bdi>", naam); }

markup naam_link(req *r, persoon_id id, str naam)
{
    return MARKUP(r->w.a,
        "<a class=\"utrecht-link utrecht-link--html-a\" href=\"{}\"><bdi>{}</bdi></a>",
        URL(r, persoon_toon, id), naam);
}

bool persoon_van_pad(req *r, persoon *p)
{
    if (HAAL(&r->w, persoon, (persoon_id){r->id[0]}, p)) return true;
    mens_weg(r);
    return false;
}

url persoon_pagina(req *r, const char *naam, persoon_id id)
{
    const route *to = route_named(str_of(naam));
    if (!to || !route_mag(to, r->ik.rol.i)) return URL(r, persoon_toon, id);
    return url_to(r, naam, (const id_any[]){ID(id)}, 1);
}

void dossier_kop(req *r, str titel, str onder, markup acties)
{
    r->titel = titel;
    PUT(&r->h,
        "<div class=\"persoon mt\"><div><h1 class=\"utrecht-heading-1\"><bdi>{}</bdi></h1>"
        "<p class=\"sub\">{}</p></div>",
        titel, onder);
    if (acties.s.n) PUT(&r->h, "<div class=\"utrecht-button-group\">{}</div>", acties);
    PUT(&r->h, "</div>\n");
}

str gebruiker_naam(req *r, gebruiker_id id)
{
    gebruiker g;
    return id.v && HAAL(&r->w, gebruiker, id, &g) ? g.naam : (str){0};
}

/* ---- days ---- */

str dag_kort(req *r, date d)
{
    buf b = buf_new(r->w.a);
    if (!date_is_set(d)) return (str){0};
    PLAIN(&b, "{} {}", date_day(d), date_month_short(d));
    if (date_year(d) != date_year(r->w.vandaag)) PLAIN(&b, " {}", date_year(d));
    return buf_str(&b);
}

static str te_laat(req *r, int dagen)
{
    if (dagen >= 60)
        return PN(r->w.a, "{} maand te laat", "{} maanden te laat", dagen / 30);
    if (dagen >= 14)
        return PN(r->w.a, "{} week te laat", "{} weken te laat", dagen / 7);
    return PN(r->w.a, "{} dag te laat", "{} dagen te laat", dagen);
}

str dag_verschil(req *r, date d)
{
    int dagen = date_diff(d, r->w.vandaag);
    if (!date_is_set(d)) return T("Geen datum");
    if (dagen < 0) return te_laat(r, -dagen);
    if (dagen == 0) return T("Vandaag");
    if (dagen == 1) return T("Morgen");
    if (dagen >= 14) return TF(r->w.a, "Vóór {}", dag_kort(r, date_plus(d, 1)));
    return PN(r->w.a, "Over {} dag", "Over {} dagen", dagen);
}

str spoor_klasse(code spoor)
{
    if (code_is(spoor, SPOOR_TAAL)) return S("taal");
    if (code_is(spoor, SPOOR_WERK)) return S("werk");
    if (code_is(spoor, SPOOR_LEREN)) return S("leren");
    return S("wet");
}

markup link_voor(req *r, url u, str tekst, str voor, const char *stijl)
{
    if (!url_mag(r, GET, u)) return (markup){0};
    return MARKUP(r->w.a,
        "<a class=\"utrecht-button utrecht-button--{}\" href=\"{}\">{}"
        "<span class=\"vh\">: {}</span></a>",
        str_of(stijl), u, tekst, voor);
}

url url_terug(req *r, url anders)
{
    url u;
    return url_eigen(r, veld(r, "terug"), &u) ? u : anders;
}

/* ---- one task ---- */

/* The page that solves a task of this kind, and what its button says. */
typedef struct {
    const char *pagina, *knop;
} actie;

static actie actie_van(int soort)
{
    switch (soort) {
    case TAAK_INTAKE: return (actie){"intake_toon", N_("Open intake")};
    case TAAK_PIP:
    case TAAK_TEKENEN: return (actie){"plan_toon", N_("Open plan")};
    case TAAK_AANBOD: return (actie){"rooster_toon", N_("Kies een les")};
    case TAAK_BOTSING: return (actie){"rooster_toon", N_("Los op")};
    case TAAK_AANWEZIGHEID: return (actie){"rooster_toon", N_("Bekijk rooster")};
    case TAAK_VOORSTEL: return (actie){"voorstellen_toon", N_("Leg antwoord vast")};
    case TAAK_CONTACT: return (actie){"notitie_nieuw", N_("Leg contact vast")};
    case TAAK_LEERDOEL: return (actie){"trajecten_toon", N_("Bekijk samen")};
    case TAAK_EINDE_TRAJECT:
    case TAAK_UITSTROOM: return (actie){"trajecten_toon", N_("Leg vast")};
    case TAAK_EINDGESPREK: return (actie){"eindgesprek_vraag", N_("Leg vast")};
    case TAAK_ZROUTE:
    case TAAK_UREN:
    case TAAK_MAP:
    case TAAK_PVT: return (actie){"uren_toon", N_("Bekijk de uren")};
    case TAAK_TERMIJN: return (actie){"plan_toon", N_("Bekijk plan")};
    case TAAK_BELASTBAAR:
    case TAAK_ONTZORGEN: return (actie){"intake_toon", N_("Bekijk intake")};
    case TAAK_OPROEP: return (actie){"oproepen", N_("Roep op")};
    case TAAK_PLEK: return (actie){"koppelen_persoon", N_("Zoek plek")};
    case TAAK_AFSPRAAK: return (actie){"persoon_toon", N_("Bekijk afspraak")};
    default: return (actie){"persoon_toon", N_("Open dossier")};
    }
}

/* "plan maken" behind a name; an abbreviation such as MAP stays as it is. */
static str met_kleine_letter(arena *a, str s)
{
    buf b = buf_new(a);
    bool gewoon = s.n > 1 && s.p[0] >= 'A' && s.p[0] <= 'Z' && s.p[1] >= 'a' && s.p[1] <= 'z';
    if (!gewoon) return s;
    char klein = (char)(s.p[0] + ('a' - 'A'));
    buf_add(&b, (str){&klein, 1});
    buf_add(&b, str_sub(s, 1, s.n));
    return buf_str(&b);
}

static void put_wanneer(req *r, const taakregel *t)
{
    str stand = S("neutral");
    if (date_before(t->uiterlijk, r->w.vandaag)) stand = S("danger");
    else if (date_same(t->uiterlijk, r->w.vandaag)) stand = S("warning");
    PUT(&r->h, "<div>{}</div>", badge(r, stand, dag_verschil(r, t->uiterlijk)));
}

static void put_wat(req *r, const taakregel *t, bool met_naam)
{
    str wat = taak_wat(t);
    PUT(&r->h, "<div><p class=\"wat\">");
    if (met_naam)
        PUT(&r->h, "{} – {}", naam_link(r, t->persoon_id, t->naam),
            taak_met_de_hand(t->soort.i) ? wat : met_kleine_letter(r->w.a, wat));
    else
        PUT(&r->h, "{}", wat);
    str baan = t->spoor.i ? code_label(&spoor_codes, t->spoor) : T("Taak");
    PUT(&r->h, "</p><p class=\"reden\">{} {}</p></div>", lane(r, spoor_klasse(t->spoor), baan),
        taak_reden(r->w.a, t, r->w.vandaag));
}

/* A task of one's own is done with one click; that of a rule when its page has what it asks. */
static bool van_plaatsing(const taakregel *t)
{
    switch (t->soort.i) {
    case TAAK_START:
    case TAAK_OVEREENKOMST:
    case TAAK_FEEDBACK:
    case TAAK_MINDER:
    case TAAK_AFDELING:
    case TAAK_NAZORG: return t->onderwerp_id.is;
    default: return false;
    }
}

/* Its page; what a person must judge himself is ticked off here as well. */
static void put_plaatsing(req *r, const taakregel *t, str voor)
{
    plaatsing_id id = {t->onderwerp_id.n};
    bool afvinken = code_is(t->soort, TAAK_MINDER) || code_is(t->soort, TAAK_NAZORG);
    url u = URL(r, plaatsing_toon, id);
    if (code_is(t->soort, TAAK_START)) u = URL(r, plaatsing_begint, id);
    if (code_is(t->soort, TAAK_FEEDBACK))
        u = URL_MET(r, URL(r, verslag_nieuw, id), A(soort, S("werkgever")));
    if (afvinken)
        form_knop(r, URL(r, taak_afgerond, t->id), T("Klaar"), voor, "secondary-action");
    PUT(&r->h, "{}", link_voor(r, u, code_is(t->soort, TAAK_FEEDBACK) ? T("Leg vast")
                                                                      : T("Bekijk de plaatsing"),
                               voor, afvinken ? "subtle" : "secondary-action"));
}

static void put_actie(req *r, const taakregel *t, str voor)
{
    if (van_plaatsing(t)) {
        put_plaatsing(r, t, voor);
        return;
    }
    if (taak_met_de_hand(t->soort.i)) {
        form_knop(r, URL(r, taak_afgerond, t->id), T("Klaar"), voor, "secondary-action");
        return;
    }
    if (code_is(t->soort, TAAK_BEURT)) {
        form_knop(r, URL(r, taak_afgerond, t->id), T("Klaar"), voor, "subtle");
        PUT(&r->h, "{}", link_voor(r, URL0(r, beurt_toon), T("Kijk wie volgt"), voor,
                                   "secondary-action"));
        return;
    }
    actie x = actie_van(t->soort.i);
    if (!strcmp(x.pagina, "notitie_nieuw") && !notitie_mag_lezen(r)) x.pagina = "gesprek_nieuw";
    PUT(&r->h, "{}",
        link_voor(r, persoon_pagina(r, x.pagina, t->persoon_id), lang_text(x.knop), voor,
            "secondary-action"));
}

void taak_regel(req *r, const taakregel *t, bool met_naam, url terug)
{
    str voor = TF(r->w.a, "{}, {}", t->naam, taak_wat(t));
    url later = URL_MET(r, URL(r, taak_uitstellen, t->id), A(terug, terug.s));
    PUT(&r->h, "<li>");
    put_wanneer(r, t);
    put_wat(r, t, met_naam);
    PUT(&r->h, "<div class=\"acties\">");
    put_actie(r, t, voor);
    PUT(&r->h, "{}</div></li>\n", link_voor(r, later, T("Later"), voor, "subtle"));
}
