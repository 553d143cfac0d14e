/* inzagelink.c: who guides a person gives him his own secret address of "wie heeft dit gezien":
 * shown once, to print and hand over; taken back at once. */
#include "casework/inzagelink.h"

#include "web/intern.h"
#include "web/pages/persoon.h"

/* The whole address, as it is typed into a browser. */
static str heel_adres(req *r, str code_)
{
    buf b = buf_new(r->w.a);
    PLAIN(&b, "{}://{}/wie-keek/{}", r->i->q->secure ? S("https") : S("http"),
        http_header(r->i->q, "Host"), code_);
    return buf_str(&b);
}

/* The language that the program has for him; lang_set gives Dutch for one that it does not know. */
static void spreek(str code_)
{
    lang_set(code_);
    if (!str_eq(lang_code(), code_)) lang_set(S("en"));
}

/* The sheet that is printed and handed over, in his language. */
static void put_blad(req *r, const persoon *p, str code_, date tot)
{
    str mijn = arena_str(r->w.a, lang_code());
    spreek(code_text(&contacttaal_codes, p->contacttaal));
    PUT(&r->h, "<section class=\"kaart\" aria-labelledby=\"h-blad\" lang=\"{}\" dir=\"{}\">"
               "<h2 class=\"utrecht-heading-2\" id=\"h-blad\">{}</h2><p><bdi>{}</bdi></p><p>{}</p>"
               "<label class=\"utrecht-form-label\" for=\"link\">{}</label>"
               "<input class=\"utrecht-textbox utrecht-textbox--html-input\" id=\"link\" "
               "dir=\"ltr\" readonly value=\"{}\"><p class=\"mt\">{} {}</p></section>\n",
        lang_code(), lang_is_rtl() ? S("rtl") : S("ltr"), T("Wie keek in jouw gegevens?"),
        p->naam, T("Typ deze link over op je telefoon of computer. Je hebt geen account nodig."),
        T("Jouw link"), heel_adres(r, code_),
        T("Geef de link aan niemand anders."),
        TF(r->w.a, "De link werkt tot {}.", dag_tekst(r, tot, false)));
    lang_set(mijn);
}

static void put_knoppen(req *r, persoon_id id, const inzagelink *l)
{
    PUT(&r->h, "<p>{} {}</p><p class=\"klein zacht\">{}</p><div class=\"rij geenprint\">",
        TF(r->w.a, "Er is een link, gemaakt op {}. Hij werkt tot {}.",
            dag_tekst(r, moment_date(l->gemaakt), false), dag_tekst(r, l->tot, false)),
        moment_is_set(l->laatst)
            ? TF(r->w.a, "Geopend: {} keer, het laatst op {}.", l->keer,
                  dag_tekst(r, moment_date(l->laatst), false))
            : T("Nog nooit geopend."),
        T("Is de link kwijt of bij de verkeerde? Trek hem in. Een nieuwe link maakt de oude "
          "onbruikbaar."));
    form_knop(r, URL(r, inzagelink_nieuw, id), T("Maak een nieuwe link"), (str){0},
        "secondary-action");
    form_knop(r, URL(r, inzagelink_weg, id), T("Trek de link in"), (str){0}, "subtle");
    PUT(&r->h, "</div>");
}

static void put_pagina(req *r, const persoon *p, str code_)
{
    inzagelink l;
    persoon_id id = persoon_id_van(p);
    bool is = inzagelink_nu(&r->w, id, &l);
    mens_kruimels(r, p, (str){0});
    kruimels(r, URL(r, persoon_inzage, id), T("Wie heeft dit gezien?"));
    dossier_kop(r, T("Eigen link naar wie keek"), p->naam, (markup){0});
    PUT(&r->h, "<div class=\"stapel\">");
    if (code_.n && is) {
        PUT(&r->h, "<p>{} {}</p>",
            T("Je ziet de link maar één keer. Druk deze bladzijde nu af en geef haar mee."),
            T("Zet de link niet in een bericht of notitie: dan blijft hij bewaard."));
        put_blad(r, p, code_, l.tot);
    }
    PUT(&r->h, "<section class=\"kaart geenprint\" aria-labelledby=\"h-stand\">"
               "<h2 class=\"utrecht-heading-2\" id=\"h-stand\">{}</h2><p>{} {}</p>",
        T("Een link voor de persoon zelf"),
        TF(r->w.a, "{} ziet daarmee zonder account wie keek, wanneer en waarvoor.",
            mens_roepnaam(p)),
        T("Er staan geen gegevens van het dossier op, en geen naam."));
    if (is) put_knoppen(r, id, &l);
    else {
        PUT(&r->h, "<p>{}</p><div class=\"rij geenprint\">", T("Er is nu geen link."));
        form_knop(r, URL(r, inzagelink_nieuw, id), T("Maak een link"), (str){0},
            "primary-action");
        PUT(&r->h, "</div>");
    }
    PUT(&r->h, "</section></div>\n");
}

void inzagelink_toon(req *r)
{
    persoon p;
    if (persoon_van_pad(r, &p)) put_pagina(r, &p, (str){0});
}

/* Shown as the answer itself: the secret goes nowhere else, not even into the session. */
void inzagelink_nieuw(req *r)
{
    persoon p;
    if (!persoon_van_pad(r, &p)) return;
    str code_ = inzagelink_maak(&r->w, persoon_id_van(&p));
    put_pagina(r, &p, code_);
    if (r->w.p->n) return;
    antwoord_html(r, 200, layout(r));
    r->i->klaar = true;
}

void inzagelink_weg(req *r)
{
    persoon p;
    if (!persoon_van_pad(r, &p) || !inzagelink_trek_in(&r->w, persoon_id_van(&p))) return;
    ga_naar(r, URL(r, inzagelink_toon, persoon_id_van(&p)),
        T("De link is ingetrokken. Hij werkt niet meer."));
}
