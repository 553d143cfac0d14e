/* organisatie.c: organisations, who to talk with, what was said, their places. */
#include "casework/plek.h"

#include "web/routes.h"

static const char *const org_velden[] = {"naam",   "soort",  "sector", "kvk",      "leerbedrijf",
                                         "convenant", "adres", "plaats", "telefoon", "email", NULL};
static const char *const contact_velden[] = {"datum", "tekst", NULL};

static void chips(req *r, i64 alle, bool toon_lang)
{
    url u = URL0(r, organisaties);
    PUT(&r->h, "<ul class=\"chips\" aria-label=\"{}\">", T("Snelle filters"));
    snelfilter(r, u, T("Alle organisaties"), alle, !toon_lang, false);
    snelfilter(r, URL_MET(r, u, A(contact, S("lang"))), T("Langer dan 3 maanden geen contact"),
               organisaties_aantal(&r->w, true), toon_lang, false);
    PUT(&r->h, "</ul>\n");
}

static void organisatierij(req *r, const organisatieregel *x)
{
    str contact = dag_tekst(r, x->contact, false);
    tabel_rij(r);
    tabel_rijkop(r, link_naar(r, URL(r, organisatie_toon, x->id), x->naam));
    tabel_cel(r, T("Soort"), MARKUP(r->w.a, "{}", code_label(&org_soort_codes, x->soort)));
    tabel_cel(r, T("Sector"), MARKUP(r->w.a, "{}", x->sector));
    tabel_cel(r, T("Convenant"), MARKUP(r->w.a, "{}", dag_tekst(r, x->convenant, false)));
    tabel_cel(r, T("Laatste contact"), MARKUP(r->w.a, "{}", contact.n ? contact : T("nog nooit")));
}

void organisaties(req *r)
{
    bool toon_lang = str_eq(veld(r, "contact"), S("lang"));
    organisatieregel_rijen o = organisaties_met_contact(&r->w, toon_lang);
    i64 alle = organisaties_aantal(&r->w, false);
    kruimels(r, URL0(r, plekken), T("Plekken"));
    kruimels(r, (url){0}, T("Organisaties"));
    kop_met(r, T("Organisaties"),
            PN(r->w.a, "{} organisatie doet mee.", "{} organisaties doen mee.", alle),
            MARKUP(r->w.a, "{}{}",
                   link_knop(r, URL0(r, organisatie_nieuw), T("Organisatie toevoegen"),
                             "primary-action"),
                   link_knop(r, URL0(r, inlezen), T("Lijst inlezen"), "secondary-action")));
    if (!alle) {
        leegte(r, T("Er is nog geen organisatie."), URL0(r, organisatie_nieuw),
               T("Organisatie toevoegen"));
        return;
    }
    chips(r, alle, toon_lang);
    if (!o.n) {
        leegte(r, T("Met elke organisatie was er kort geleden contact."), URL0(r, organisaties),
               T("Toon alle organisaties"));
        return;
    }
    tabel_open(r, T("Organisaties"));
    const str koppen[] = {T("Naam"), T("Soort"), T("Sector"), T("Convenant"),
                          T("Laatste contact")};
    for (size_t i = 0; i < countof(koppen); i++) tabel_kop(r, koppen[i], (url){0}, 0);
    for (int i = 0; i < o.n; i++) organisatierij(r, &o.at[i]);
    tabel_sluit(r);
}

static bool org_van_pad(req *r, organisatie *o)
{
    if (HAAL(&r->w, organisatie, (organisatie_id){r->id[0]}, o)) return true;
    niet_gevonden(r);
    return false;
}

static void contacten(req *r, const organisatie *o)
{
    contactmoment_rijen c =
        LIJST(&r->w, contactmoment, CONTACTMOMENTEN, AI(organisatie, organisatie_id_van(o)));
    PUT(&r->h, "<section class=\"kaart\" aria-labelledby=\"h-co\"><h2 class=\"utrecht-heading-2\" "
               "id=\"h-co\">{}</h2>", T("Contact"));
    contactmoment nieuw = {.datum = r->w.vandaag};
    nieuw.kop.masker = UINT64_MAX;
    formulier f = form_open(r, URL(r, contact_maak, organisatie_id_van(o)), &contactmoment_entity,
                            &nieuw);
    for (int i = 0; contact_velden[i]; i++) form_veld(&f, contact_velden[i]);
    form_sluit(&f, T("Leg het contact vast"));
    if (!c.n) leegte(r, T("Er is nog geen contact vastgelegd."), (url){0}, (str){0});
    PUT(&r->h, "<ol class=\"tijdlijn mt\">");
    for (int i = 0; i < c.n; i++)
        PUT(&r->h, "<li class=\"werk\"><div class=\"kopje\"><b>{}</b></div><p "
                   "class=\"klein\">{}</p>"
                   "</li>", dag_tekst(r, c.at[i].datum, false), c.at[i].tekst);
    PUT(&r->h, "</ol></section>");
}

/* What is filled in, with a comma between. */
static str met_komma(req *r, str een, str twee, str drie)
{
    str deel[] = {een, twee, drie};
    buf b = buf_new(r->w.a);
    for (size_t i = 0; i < countof(deel); i++) {
        if (!deel[i].n) continue;
        if (b.n) buf_add(&b, S(", "));
        buf_add(&b, deel[i]);
    }
    return buf_str(&b);
}

static void wie_spreken_we(req *r, const organisatie *o)
{
    contactpersoon_rijen c = BIJ(&r->w, contactpersoon, organisatie_id, organisatie_id_van(o));
    PUT(&r->h, "<section class=\"kaart\" aria-labelledby=\"h-wi\"><h2 class=\"utrecht-heading-2\" "
               "id=\"h-wi\">{}</h2><ul class=\"agenda nieuws\">", T("Wie spreken we"));
    for (int i = 0; i < c.n; i++)
        PUT(&r->h, "<li><div><b>{}</b><span class=\"klein\">{}</span></div></li>", c.at[i].naam,
            met_komma(r, c.at[i].functie, c.at[i].telefoon, c.at[i].email));
    PUT(&r->h, "</ul>");
    if (!c.n) leegte(r, T("Er is nog geen contactpersoon."), (url){0}, (str){0});
    PUT(&r->h, "</section>");
}

static void plekken_van(req *r, const organisatie *o)
{
    plek_rijen p = BIJ(&r->w, plek, organisatie_id, organisatie_id_van(o));
    PUT(&r->h, "<section class=\"kaart\" aria-labelledby=\"h-pl\"><h2 class=\"utrecht-heading-2\" "
               "id=\"h-pl\">{}</h2><ul class=\"agenda nieuws\">", T("Plekken"));
    for (int i = 0; i < p.n; i++)
        PUT(&r->h, "<li><div>{}<span class=\"klein\">{}</span></div></li>",
            link_naar(r, URL(r, plek_toon, plek_id_van(&p.at[i])), p.at[i].functie),
            code_label(&plek_soort_codes, p.at[i].soort));
    PUT(&r->h, "</ul>");
    if (!p.n) leegte(r, T("Deze organisatie heeft nog geen plek."), (url){0}, (str){0});
    PUT(&r->h, "</section>");
}

void organisatie_toon(req *r)
{
    organisatie o;
    if (!org_van_pad(r, &o)) return;
    organisatie_id id = organisatie_id_van(&o);
    kruimels(r, URL0(r, plekken), T("Plekken"));
    kruimels(r, URL0(r, organisaties), T("Organisaties"));
    kruimels(r, (url){0}, o.naam);
    kop_met(r, o.naam,
            TF(r->w.a, "{}. {}", code_label(&org_soort_codes, o.soort),
               met_komma(r, o.adres, o.plaats, (str){0})),
            MARKUP(r->w.a, "{}{}",
                   link_knop(r, URL_MET(r, URL0(r, plek_nieuw), A(bij, token_van(r, ID(id)))),
                             T("Plek toevoegen"), "primary-action"),
                   link_knop(r, URL(r, organisatie_wijzig, id), T("Wijzig"), "secondary-action")));
    PUT(&r->h, "<div class=\"rooster2\"><div class=\"stapel\">");
    contacten(r, &o);
    PUT(&r->h, "</div><div class=\"stapel\">");
    plekken_van(r, &o);
    wie_spreken_we(r, &o);
    PUT(&r->h, "</div></div>");
}

/* A contact person can be added in the same form: naam, telefoon and e-mail of its own. */
#define ORGCONTACT_FIELDS(F) \
    F(str, contact_naam, N_("Naam van de contactpersoon"), .max = 120) \
    F(str, contact_functie, N_("Functie"), .max = 80) \
    F(str, contact_telefoon, N_("Telefoon van de contactpersoon"), .max = 30) \
    F(str, contact_email, N_("E-mail van de contactpersoon"), .max = 240)
LIJSTRIJ(orgcontact, ORGCONTACT_FIELDS)
#define SELF orgcontact
LIJSTRIJ_DEF(orgcontact, ORGCONTACT_FIELDS)
#undef SELF

static void formulier_org(req *r, const organisatie *o, url actie, str titel)
{
    orgcontact c = {.masker = UINT64_MAX};
    kruimels(r, URL0(r, organisaties), T("Organisaties"));
    kruimels(r, (url){0}, titel);
    kop(r, titel, T("Vul in wat je weet. De rest kan later."));
    formulier f = form_open(r, actie, &organisatie_entity, o);
    for (int i = 0; org_velden[i]; i++) form_veld(&f, org_velden[i]);
    form_groep(&f, T("Contactpersoon erbij"));
    f.e = &orgcontact_entity;
    f.rij = &c;
    for (int i = 0; i < orgcontact_entity.nfields; i++)
        form_veld(&f, orgcontact_entity.fields[i].name);
    f.e = &organisatie_entity;
    f.rij = o;
    form_groep_klaar(&f);
    form_sluit(&f, T("Bewaar de organisatie"));
}

void organisatie_nieuw(req *r)
{
    organisatie o = {.soort = CODE(ORG_WERKGEVER)};
    o.kop.masker = UINT64_MAX;
    formulier_org(r, &o, URL0(r, organisatie_maak), T("Organisatie toevoegen"));
}

void organisatie_wijzig(req *r)
{
    organisatie o;
    if (!org_van_pad(r, &o)) return;
    formulier_org(r, &o, URL(r, organisatie_bewaren, organisatie_id_van(&o)),
                  TF(r->w.a, "{} wijzigen", o.naam));
}

static bool bewaar(req *r, organisatie *o, gebeurtenis_id *g)
{
    contactpersoon c = {.naam = veld(r, "contact_naam"),
                        .functie = veld(r, "contact_functie"),
                        .telefoon = veld(r, "contact_telefoon"),
                        .email = veld(r, "contact_email")};
    u64 velden = form_lees(r, &organisatie_entity, org_velden, o);
    return !r->w.p->n && organisatie_bewaar(&r->w, o, velden, &c, g);
}

void organisatie_maak(req *r)
{
    organisatie o = {0};
    gebeurtenis_id g = {0};
    o.kop.masker = UINT64_MAX;
    if (!bewaar(r, &o, &g))
        organisatie_nieuw(r);
    else
        ga_naar(r,
            URL_MET(r, URL0(r, plek_nieuw), A(bij, token_van(r, ID(organisatie_id_van(&o))))),
            T("De organisatie is toegevoegd. Voeg nu een plek toe."));
}

void organisatie_bewaren(req *r)
{
    organisatie o;
    gebeurtenis_id g = {0};
    if (!org_van_pad(r, &o)) return;
    if (!bewaar(r, &o, &g))
        organisatie_wijzig(r);
    else
        ga_naar_met_ongedaan(r, URL(r, organisatie_toon, organisatie_id_van(&o)),
                             T("De organisatie is bewaard."), g);
}

void contact_maak(req *r)
{
    organisatie o;
    gebeurtenis_id g = {0};
    if (!org_van_pad(r, &o)) return;
    contactmoment c = {.organisatie_id = organisatie_id_van(&o)};
    c.kop.masker = UINT64_MAX;
    form_lees(r, &contactmoment_entity, contact_velden, &c);
    if (r->w.p->n || !contactmoment_schrijf(&r->w, &c, &g))
        organisatie_toon(r);
    else
        ga_naar_met_ongedaan(r, URL(r, organisatie_toon, c.organisatie_id),
                             T("Het contact is vastgelegd."), g);
}
