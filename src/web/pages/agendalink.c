/* agendalink.c: the secret address of a calendar: shown once, taken back, made anew. */
#include "casework/agendalink.h"

#include "web/intern.h"
#include "web/pages/persoon.h"

/* One of the four places where such an address is made. */
typedef struct {
    link_van van;
    str titel, onder, wat;     /* wat: what the calendar shows, in a sentence */
    const char *maak, *weg;    /* routes */
    url terug;
    id_any id;                 /* for those routes; e NULL: they name no row */
} plaats;

static url adres(req *r, const plaats *p, const char *route_naam)
{
    return url_to(r, route_naam, &p->id, p->id.e ? 1 : 0);
}

/* The whole address, as it is typed into another program. */
static str heel_adres(req *r, str code_)
{
    buf b = buf_new(r->w.a);
    PLAIN(&b, "{}://{}/agenda/feed/{}.ics", r->i->q->secure ? S("https") : S("http"),
        http_header(r->i->q, "Host"), code_);
    return buf_str(&b);
}

static void put_geheim(req *r, str code_)
{
    PUT(&r->h, "<section class=\"kaart\" aria-labelledby=\"h-link\">"
               "<h2 class=\"utrecht-heading-2\" id=\"h-link\">{}</h2><p>{}</p>"
               "<label class=\"utrecht-form-label\" for=\"link\">{}</label>"
               "<input class=\"utrecht-textbox utrecht-textbox--html-input\" id=\"link\" "
               "readonly value=\"{}\"><p class=\"mt\">{}</p></section>\n",
        T("Kopieer deze link nu"),
        T("Je ziet de link maar één keer. Wie de link heeft, ziet de agenda."),
        T("Link naar de agenda"), heel_adres(r, code_),
        T("Kies in je agenda-app ‘abonneren op een agenda’ of ‘toevoegen via URL’. Plak daar de "
          "link."));
}

static void put_stand(req *r, const plaats *p, const agendalink *l)
{
    str laatst = moment_is_set(l->laatst)
                     ? TF(r->w.a, "Laatst opgehaald op {}.",
                           dag_tekst(r, moment_date(l->laatst), false))
                     : T("Nog nooit opgehaald.");
    PUT(&r->h, "<p>{} {}</p>",
        TF(r->w.a, "Er is een link, gemaakt op {}.",
            dag_tekst(r, moment_date(l->gemaakt), false)),
        laatst);
    PUT(&r->h, "<p class=\"klein zacht\">{}</p><div class=\"rij geenprint\">",
        T("Is de link kwijt of bij de verkeerde? Trek hem in. Een nieuwe link maakt de oude "
          "onbruikbaar."));
    form_knop(r, adres(r, p, p->maak), T("Maak een nieuwe link"), (str){0}, "secondary-action");
    form_knop(r, adres(r, p, p->weg), T("Trek de link in"), (str){0}, "subtle");
    PUT(&r->h, "</div>");
}

static void put_pagina(req *r, const plaats *p, str code_)
{
    agendalink l;
    bool is = agendalink_nu(&r->w, p->van, &l);
    kop(r, p->titel, p->onder);
    PUT(&r->h, "<div class=\"stapel\">");
    if (code_.n) put_geheim(r, code_);
    PUT(&r->h, "<section class=\"kaart\" aria-labelledby=\"h-stand\">"
               "<h2 class=\"utrecht-heading-2\" id=\"h-stand\">{}</h2><p>{}</p>",
        T("Agenda in een andere app"), p->wat);
    if (is) put_stand(r, p, &l);
    else {
        PUT(&r->h, "<p>{}</p><div class=\"rij geenprint\">", T("Er is nu geen link."));
        form_knop(r, adres(r, p, p->maak), T("Maak een link"), (str){0}, "primary-action");
        PUT(&r->h, "</div>");
    }
    PUT(&r->h, "</section><p class=\"geenprint\">{}</p></div>\n",
        link_naar(r, p->terug, T("Terug")));
}

/* Shown as the answer itself: the secret goes nowhere else, not even into the session. */
static void maak(req *r, const plaats *p)
{
    str code_ = agendalink_maak(&r->w, p->van);
    if (!code_.n) {
        niet_gevonden(r);
        return;
    }
    put_pagina(r, p, code_);
    antwoord_html(r, 200, layout(r));
    r->i->klaar = true;
}

static void trek_in(req *r, const plaats *p, const char *pagina)
{
    if (!agendalink_trek_in(&r->w, p->van)) return;
    ga_naar(r, adres(r, p, pagina), T("De link is ingetrokken. Hij werkt niet meer."));
}

/* ---- mine ---- */

static plaats mijn(req *r)
{
    kruimels(r, URL0(r, mensen), T("Mijn mensen"));
    kruimels(r, URL0(r, agenda_toon), T("Mijn agenda"));
    return (plaats){.van = {.soort = LINK_MEDEWERKER},
        .titel = T("Mijn agenda in een andere app"),
        .onder = T("Je gesprekken, met dag, tijd, plaats en dossiernummer."),
        .wat = T("De link toont geen namen. Wel soort, tijd, plaats en dossiernummer."),
        .maak = "mijn_agendalink_maak",
        .weg = "mijn_agendalink_weg",
        .terug = URL0(r, agenda_toon)};
}

void mijn_agendalink(req *r)
{
    plaats p = mijn(r);
    put_pagina(r, &p, (str){0});
}

void mijn_agendalink_maak(req *r)
{
    plaats p = mijn(r);
    maak(r, &p);
}

void mijn_agendalink_weg(req *r)
{
    plaats p = mijn(r);
    trek_in(r, &p, "mijn_agendalink");
}

/* ---- of a person ---- */

static bool persoon_plaats(req *r, plaats *uit)
{
    persoon p;
    if (!persoon_van_pad(r, &p)) return false;
    persoon_id id = persoon_id_van(&p);
    mens_kruimels(r, &p, (str){0});
    kruimels(r, URL(r, rooster_toon, id), T("Rooster"));
    *uit = (plaats){.van = {.soort = LINK_PERSOON, .persoon = id},
        .titel = T("Week op de telefoon"),
        .onder = p.naam,
        .wat = TF(r->w.a, "Geef de link aan {}. Lessen, werk en gesprekken komen dan in de eigen "
                          "agenda. Er staat geen naam van een ander in.",
            mens_roepnaam(&p)),
        .maak = "persoon_agendalink_maak",
        .weg = "persoon_agendalink_weg",
        .terug = URL(r, rooster_toon, id),
        .id = ID(id)};
    return true;
}

void persoon_agendalink(req *r)
{
    plaats p;
    if (persoon_plaats(r, &p)) put_pagina(r, &p, (str){0});
}

void persoon_agendalink_maak(req *r)
{
    plaats p;
    if (persoon_plaats(r, &p)) maak(r, &p);
}

void persoon_agendalink_weg(req *r)
{
    plaats p;
    if (persoon_plaats(r, &p)) trek_in(r, &p, "persoon_agendalink");
}

/* ---- of a lesson group ---- */

static bool groep_plaats(req *r, plaats *uit)
{
    lesgroep g;
    lesgroep_id id = {r->id[0]};
    bool school = code_is(r->ik.rol, ROL_TAALSCHOOL);
    if (!HAAL(&r->w, lesgroep, id, &g) ||
        (school && g.organisatie_id.v != r->ik.organisatie_id.v)) {
        niet_gevonden(r);
        return false;
    }
    kruimels(r, URL(r, lesgroep_toon, id), g.naam);
    *uit = (plaats){.van = {.soort = LINK_LESGROEP, .lesgroep = id},
        .titel = T("Lessen in een andere agenda"),
        .onder = g.naam,
        .wat = T("De link toont de lessen van deze groep, met plaats. Er staan geen mensen in."),
        .maak = "lesgroep_agendalink_maak",
        .weg = "lesgroep_agendalink_weg",
        .terug = URL(r, lesgroep_toon, id),
        .id = ID(id)};
    return true;
}

void lesgroep_agendalink(req *r)
{
    plaats p;
    if (groep_plaats(r, &p)) put_pagina(r, &p, (str){0});
}

void lesgroep_agendalink_maak(req *r)
{
    plaats p;
    if (groep_plaats(r, &p)) maak(r, &p);
}

void lesgroep_agendalink_weg(req *r)
{
    plaats p;
    if (groep_plaats(r, &p)) trek_in(r, &p, "lesgroep_agendalink");
}

/* ---- of a place ---- */

static bool plek_plaats(req *r, plaats *uit)
{
    plek k;
    plek_id id = {r->id[0]};
    if (!HAAL(&r->w, plek, id, &k)) {
        niet_gevonden(r);
        return false;
    }
    kruimels(r, URL0(r, plekken), T("Plekken"));
    kruimels(r, URL(r, plek_toon, id), k.functie);
    *uit = (plaats){.van = {.soort = LINK_PLEK, .plek = id},
        .titel = T("Diensten in een andere agenda"),
        .onder = k.functie,
        .wat = T("De link toont de diensten van deze plek. Er staan geen mensen in."),
        .maak = "plek_agendalink_maak",
        .weg = "plek_agendalink_weg",
        .terug = URL(r, plek_toon, id),
        .id = ID(id)};
    return true;
}

void plek_agendalink(req *r)
{
    plaats p;
    if (plek_plaats(r, &p)) put_pagina(r, &p, (str){0});
}

void plek_agendalink_maak(req *r)
{
    plaats p;
    if (plek_plaats(r, &p)) maak(r, &p);
}

void plek_agendalink_weg(req *r)
{
    plaats p;
    if (plek_plaats(r, &p)) trek_in(r, &p, "plek_agendalink");
}
