/* organisatie_form.c: an organisation added or changed: who it is, what was promised, what both
 * expect. */
#include "web/pages/organisatie_blok.h"
#include "web/routes.h"

static const char *const wie_velden[] = {"naam",   "soort",  "sector",   "kvk",
                                         "adres",  "plaats", "telefoon", "email", NULL};
static const char *const afspraak_velden[] = {
    "convenant",   "convenant_tot",    "convenant_plaatsen", "convenant_belofte",
    "leerbedrijf", "leerbedrijf_voor", "leerbedrijf_gezien", NULL};
static const char *const verwacht_velden[] = {"verwacht", "wij_verwachten", "werkcultuur", NULL};

/* A contact person can be added in the same form: naam, telefoon and e-mail of its own. */
#define ORGCONTACT_FIELDS(F) \
    F(str, contact_naam, N_("Naam van de contactpersoon"), .max = 120) \
    F(str, contact_functie, N_("Functie"), .max = 80) \
    F(str, contact_telefoon, N_("Telefoon van de contactpersoon"), .max = 30) \
    F(str, contact_email, N_("E-mail van de contactpersoon"), .max = 240)
FORMULIER(orgcontact, ORGCONTACT_FIELDS)
#define SELF orgcontact
FORMULIER_DEF(orgcontact, ORGCONTACT_FIELDS)
#undef SELF

static void groep(formulier *f, str kopje, const char *const *namen)
{
    form_groep(f, kopje);
    for (int i = 0; namen[i]; i++) form_veld(f, namen[i]);
    form_groep_klaar(f);
}

static void formulier_org(req *r, const organisatie *o, url actie, str titel)
{
    orgcontact c = {.masker = UINT64_MAX};
    kruimels(r, URL0(r, organisaties), T("Organisaties"));
    kruimels(r, (url){0}, titel);
    kop(r, titel, T("Vul in wat je weet. De rest kan later."));
    formulier f = form_open(r, actie, &organisatie_entity, o);
    groep(&f, T("Wie is het?"), wie_velden);
    if (!o->kop.id) {
        form_groep(&f, T("Contactpersoon erbij"));
        f.e = &orgcontact_entity;
        f.rij = &c;
        for (int i = 0; i < orgcontact_entity.nfields; i++)
            form_veld(&f, orgcontact_entity.fields[i].name);
        f.e = &organisatie_entity;
        f.rij = o;
        form_groep_klaar(&f);
    }
    groep(&f, T("Convenant en leerbedrijf"), afspraak_velden);
    groep(&f, T("Verwachtingen"), verwacht_velden);
    url terug = o->kop.id ? URL(r, organisatie_toon, organisatie_id_van(o)) : URL0(r, organisaties);
    form_sluit_met(&f, T("Bewaar de organisatie"), terug, T("Terug"));
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
    if (!organisatie_van_pad(r, &o)) return;
    formulier_org(r, &o, URL(r, organisatie_bewaren, organisatie_id_van(&o)),
                  TF(r->w.a, "{} wijzigen", o.naam));
}

static bool bewaar(req *r, organisatie *o, gebeurtenis_id *g)
{
    contactpersoon c = {.naam = veld(r, "contact_naam"),
                        .functie = veld(r, "contact_functie"),
                        .telefoon = veld(r, "contact_telefoon"),
                        .email = veld(r, "contact_email")};
    u64 velden = form_lees(r, &organisatie_entity, wie_velden, o) |
                 form_lees(r, &organisatie_entity, afspraak_velden, o) |
                 form_lees(r, &organisatie_entity, verwacht_velden, o);
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
    if (!organisatie_van_pad(r, &o)) return;
    if (!bewaar(r, &o, &g))
        organisatie_wijzig(r);
    else
        ga_naar_met_ongedaan(r, URL(r, organisatie_toon, organisatie_id_van(&o)),
                             T("De organisatie is bewaard."), g);
}
