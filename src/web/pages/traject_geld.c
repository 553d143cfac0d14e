/* traject_geld.c: benefit that starts and stops, and results of exams, beside the trajecten. */
#include "web/pages/traject.h"
#include "web/routes.h"

static const char *const uitkering_velden[] = {"soort", "omvang", "van", "tot", "einde", NULL};
static const char *const examen_velden[] = {"onderdeel", "niveau", "datum", "uitslag", NULL};

/* Who changes these: the route rows say klantmanagers. */
static bool mag_wijzigen(const req *r) { return code_is(r->ik.rol, ROL_KLANTMANAGER); }

static void kaart_open(req *r, const char *id, str titel, url nieuw, str knop)
{
    PUT(&r->h, "<section class=\"kaart\" aria-labelledby=\"{}\"><div class=\"rij tussen mb\">"
               "<h2 class=\"utrecht-heading-2\" id=\"{}\">{}</h2>", str_of(id), str_of(id), titel);
    if (mag_wijzigen(r))
        PUT(&r->h, "<div class=\"geenprint\">{}</div>", link_knop(r, nieuw, knop, "subtle"));
    PUT(&r->h, "</div>");
}

/* ---- benefit ---- */

static markup stand_van(req *r, const uitkering *u)
{
    if (!date_is_set(u->tot) || date_before(r->w.vandaag, u->tot))
        return badge(r, S("neutral"), T("Loopt"));
    str einde = code_label(&uitkering_einde_codes, u->einde);
    return badge(r, code_is(u->einde, EINDE_WERK) ? S("success") : S("neutral"),
        einde.n ? einde : T("Gestopt"));
}

static void put_uitkering(req *r, const uitkering *u)
{
    str soort = code_label(&uitkering_soort_codes, u->soort);
    str omvang = code_label(&uitkering_omvang_codes, u->omvang);
    str periode = periode_tekst(r, u->van, u->tot);
    PUT(&r->h, "<li><div><b>{}</b> {}<p class=\"klein zacht\">{}</p></div>", soort,
        stand_van(r, u), omvang.n ? TF(r->w.a, "{}, {}", omvang, periode) : periode);
    if (mag_wijzigen(r))
        PUT(&r->h, "<div class=\"geenprint\">{}</div>",
            link_voor(r, URL(r, uitkering_wijzig, uitkering_id_van(u)),
                      date_is_set(u->tot) ? T("Wijzig") : T("Stopt of wijzigt"), soort, "subtle"));
    PUT(&r->h, "</li>");
}

void uitkering_kaart(req *r, const dossier *d)
{
    if (!mag_zien(r, &uitkering_entity, "soort")) return;
    kaart_open(r, "h-ui", T("Uitkering"), URL(r, uitkering_nieuw, persoon_id_van(&d->p)),
        T("Uitkering begint"));
    if (!d->uitkeringen.n) leegte(r, T("Er is geen uitkering vastgelegd."), (url){0}, (str){0});
    PUT(&r->h, "<ul class=\"afspraken\">");
    for (int i = d->uitkeringen.n; i-- > 0;) put_uitkering(r, &d->uitkeringen.at[i]);
    PUT(&r->h, "</ul></section>\n");
}

static void put_formulier(req *r, const persoon *p, const entity *e, const void *rij, url actie,
    const char *const *namen, str knop)
{
    PUT(&r->h, "<div class=\"kaart\">");
    formulier f = form_open(r, actie, e, rij);
    for (; *namen; namen++) form_veld(&f, *namen);
    form_sluit_met(&f, knop, URL(r, trajecten_toon, persoon_id_van(p)), T("Terug"));
    PUT(&r->h, "</div>\n");
}

static void begin(req *r, const persoon *p, str titel, str onder)
{
    mens_kruimels(r, p, titel);
    kop(r, titel, onder);
}

void uitkering_nieuw(req *r)
{
    persoon p;
    if (!persoon_van_pad(r, &p)) return;
    uitkering u = {.soort = CODE(UITKERING_BIJSTAND), .van = r->w.vandaag};
    u.kop.masker = UINT64_MAX;
    begin(r, &p, T("Uitkering begint"),
        TF(r->w.a, "Welke uitkering krijgt {}, en vanaf wanneer?", p.naam));
    put_formulier(r, &p, &uitkering_entity, &u, URL(r, uitkering_maken, persoon_id_van(&p)),
        uitkering_velden, T("Leg vast"));
}

void uitkering_maken(req *r)
{
    persoon p;
    gebeurtenis_id g = {0};
    if (!persoon_van_pad(r, &p)) return;
    uitkering u = {.persoon_id = persoon_id_van(&p)};
    u64 bits = form_lees(r, &uitkering_entity, uitkering_velden, &u);
    if (r->w.p->n || !uitkering_bewaar(&r->w, &u, bits, &g)) uitkering_nieuw(r);
    else
        ga_naar_met_ongedaan(
            r, URL(r, trajecten_toon, u.persoon_id), T("De uitkering is vastgelegd."), g);
}

static bool uitkering_van_pad(req *r, uitkering *u, persoon *p)
{
    if (HAAL(&r->w, uitkering, (uitkering_id){r->id[0]}, u)
        && HAAL(&r->w, persoon, u->persoon_id, p))
        return true;
    niet_gevonden(r);
    return false;
}

void uitkering_wijzig(req *r)
{
    uitkering u;
    persoon p;
    if (!uitkering_van_pad(r, &u, &p)) return;
    begin(r, &p, T("Uitkering stopt of wijzigt"),
        TF(r->w.a, "Stopt de uitkering van {}? Vul bij ‘Tot’ de eerste dag zonder uitkering in.",
            p.naam));
    put_formulier(r, &p, &uitkering_entity, &u, URL(r, uitkering_bewaren, uitkering_id_van(&u)),
        uitkering_velden, T("Leg vast"));
}

void uitkering_bewaren(req *r)
{
    uitkering u;
    persoon p;
    gebeurtenis_id g = {0};
    if (!uitkering_van_pad(r, &u, &p)) return;
    u64 bits = form_lees(r, &uitkering_entity, uitkering_velden, &u);
    if (r->w.p->n || !uitkering_bewaar(&r->w, &u, bits, &g)) uitkering_wijzig(r);
    else
        ga_naar_met_ongedaan(
            r, URL(r, trajecten_toon, u.persoon_id), T("De uitkering is bewaard."), g);
}

/* ---- exams ---- */

static void put_examen(req *r, const examen *e)
{
    str deel = code_label(&examendeel_codes, e->onderdeel);
    str uitslag = code_label(&examenuitslag_codes, e->uitslag);
    PUT(&r->h, "<li><div><b>{}</b> {} {}<p class=\"klein zacht\">{}</p></div>", deel,
        code_label(&cefr_codes, e->niveau),
        badge(r, code_is(e->uitslag, EXAMEN_GESLAAGD) ? S("success") : S("neutral"),
              uitslag.n ? uitslag : T("Nog geen uitslag")),
        dag_tekst(r, e->datum, false));
    if (mag_wijzigen(r))
        PUT(&r->h, "<div class=\"geenprint\">{}</div>",
            link_voor(r, URL(r, examen_wijzig, examen_id_van(e)), T("Wijzig"), deel, "subtle"));
    PUT(&r->h, "</li>");
}

void examen_kaart(req *r, const dossier *d)
{
    if (!mag_zien(r, &examen_entity, "uitslag")) return;
    kaart_open(r, "h-ex", T("Examens"), URL(r, examen_nieuw, persoon_id_van(&d->p)),
        T("Uitslag toevoegen"));
    if (!d->examens.n) leegte(r, T("Er is nog geen examen vastgelegd."), (url){0}, (str){0});
    PUT(&r->h, "<ul class=\"afspraken\">");
    for (int i = d->examens.n; i-- > 0;) put_examen(r, &d->examens.at[i]);
    PUT(&r->h, "</ul></section>\n");
}

void examen_nieuw(req *r)
{
    persoon p;
    if (!persoon_van_pad(r, &p)) return;
    examen e = {.datum = r->w.vandaag};
    e.kop.masker = UINT64_MAX;
    begin(r, &p, T("Uitslag van een examen"), TF(r->w.a, "Welk onderdeel deed {}?", p.naam));
    put_formulier(r, &p, &examen_entity, &e, URL(r, examen_maken, persoon_id_van(&p)),
        examen_velden, T("Leg de uitslag vast"));
}

void examen_maken(req *r)
{
    persoon p;
    gebeurtenis_id g = {0};
    if (!persoon_van_pad(r, &p)) return;
    examen e = {.persoon_id = persoon_id_van(&p)};
    u64 bits = form_lees(r, &examen_entity, examen_velden, &e);
    if (r->w.p->n || !examen_bewaar(&r->w, &e, bits, &g)) examen_nieuw(r);
    else
        ga_naar_met_ongedaan(
            r, URL(r, trajecten_toon, e.persoon_id), T("De uitslag is vastgelegd."), g);
}

static bool examen_van_pad(req *r, examen *e, persoon *p)
{
    if (HAAL(&r->w, examen, (examen_id){r->id[0]}, e) && HAAL(&r->w, persoon, e->persoon_id, p))
        return true;
    niet_gevonden(r);
    return false;
}

void examen_wijzig(req *r)
{
    examen e;
    persoon p;
    if (!examen_van_pad(r, &e, &p)) return;
    begin(r, &p, T("Uitslag wijzigen"),
        TF(r->w.a, "{} van {}.", code_label(&examendeel_codes, e.onderdeel), p.naam));
    put_formulier(r, &p, &examen_entity, &e, URL(r, examen_bewaren, examen_id_van(&e)),
        examen_velden, T("Bewaar de uitslag"));
}

void examen_bewaren(req *r)
{
    examen e;
    persoon p;
    gebeurtenis_id g = {0};
    if (!examen_van_pad(r, &e, &p)) return;
    u64 bits = form_lees(r, &examen_entity, examen_velden, &e);
    if (r->w.p->n || !examen_bewaar(&r->w, &e, bits, &g)) examen_wijzig(r);
    else
        ga_naar_met_ongedaan(
            r, URL(r, trajecten_toon, e.persoon_id), T("De uitslag is bewaard."), g);
}
