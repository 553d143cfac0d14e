/* uren_stand.c: hours done against hours asked by law, as bars with numbers. */
#include "web/pages/uren.h"
#include "web/routes.h"

enum { BALK_BREED = 240, BALK_HOOG = 14 };

str duur_tekst(req *r, i64 minuten)
{
    i64 uur = minuten / 60, rest = minuten % 60;
    if (!rest) return TF(r->w.a, "{} uur", uur);
    str m = PN(r->w.a, "{} minuut", "{} minuten", rest);
    return uur ? TF(r->w.a, "{} uur en {}", uur, m) : m;
}

str duur_kort(req *r, i64 minuten)
{
    buf b = buf_new(r->w.a);
    if (!minuten) return (str){0};
    PLAIN(&b, "{}.{}{}", minuten / 60, minuten % 60 < 10 ? S("0") : S(""), minuten % 60);
    return buf_str(&b);
}

static markup stand_van(req *r, const urenstand *u)
{
    if (u->klaar && u->soort == STAND_AFSCHALEN) return badge(r, S("success"), T("Kan"));
    if (u->klaar) return badge(r, S("success"), T("Klaar"));
    if (u->te_traag) return badge(r, S("warning"), T("Gaat te langzaam"));
    return (markup){0};
}

/* What is still needed, by when, and how it goes now. */
static str nodig_zin(req *r, const urenstand *u)
{
    i64 rest = u->norm - u->minuten;
    buf b = buf_new(r->w.a);
    if (rest > 0) PLAIN(&b, "{} ", TF(r->w.a, "Nog {}.", duur_tekst(r, rest)));
    if (rest > 0 && u->nodig)
        PLAIN(&b, "{} ", TF(r->w.a, "Dat is {} per week.", duur_tekst(r, u->nodig)));
    if (rest > 0 && u->per_week)
        PLAIN(&b, "{} ", TF(r->w.a, "Nu gaat het met {} per week.", duur_tekst(r, u->per_week)));
    else if (rest > 0)
        PLAIN(&b, "{} ", T("In de laatste 8 weken zijn er geen uren."));
    if (date_is_set(u->klaar_op))
        PLAIN(&b, "{} ", TF(r->w.a, "Zo is het klaar op {}.", dag_tekst(r, u->klaar_op, false)));
    if (u->mist && !u->klaar) PLAIN(&b, "{}", lang_text(u->mist));
    return str_trim(buf_str(&b));
}

static str balk_klasse(urenstand_soort soort)
{
    switch (soort) {
    case STAND_CURSUS:
    case STAND_LESSEN:
    case STAND_AFSCHALEN: return S("taal");
    case STAND_PARTICIPATIE:
    case STAND_MAP: return S("werk");
    case STAND_PVT:
    case STANDEN: return S("wet");
    }
    return S("wet");
}

static void put_balk(req *r, const urenstand *u)
{
    i64 vol = u->minuten >= u->norm ? BALK_BREED : u->minuten * BALK_BREED / u->norm;
    str naam = lang_text(urenstand_naam(u->soort));
    PUT(&r->h, "<li><div><b>{}</b> {}<p>{}</p>", naam, stand_van(r, u),
        TF(r->w.a, "{} van de {}", duur_tekst(r, u->minuten), duur_tekst(r, u->norm)));
    PUT(&r->h, "<svg class=\"urenbalk\" viewBox=\"0 0 {} {}\" aria-hidden=\"true\" "
               "preserveAspectRatio=\"xMinYMid\" focusable=\"false\">"
               "<rect class=\"balkvlak\" width=\"{}\" height=\"{}\" rx=\"4\"></rect>"
               "<rect class=\"balk {}\" width=\"{}\" height=\"{}\" rx=\"4\"></rect></svg>",
        BALK_BREED, BALK_HOOG, BALK_BREED, BALK_HOOG, balk_klasse(u->soort), vol, BALK_HOOG);
    PUT(&r->h, "<p class=\"klein zacht\">{} <span class=\"zacht\">{}</span></p></div></li>\n",
        nodig_zin(r, u), TF(r->w.a, "Bron: {}.", str_of(u->artikel)));
}

void urenstand_kaart(req *r, const dossier *d)
{
    urenstand u[STANDEN];
    if (!mag_zien(r, &plan_entity, "leerroute")) return;
    int n = urenstanden(&r->w, d, u);
    if (!n) return;
    url verder = URL(r, uren_toon, persoon_id_van(&d->p));
    PUT(&r->h, "<section class=\"kaart mt\" aria-labelledby=\"h-us\"><div class=\"rij tussen\">"
               "<h2 class=\"utrecht-heading-2\" id=\"h-us\">{}</h2>"
               "<span class=\"geenprint\">{}</span></div><ul class=\"afspraken\">",
        T("Uren voor de inburgering"),
        r->route->pagina == uren_toon ? (markup){{0}}
                                      : link_knop(r, verder, T("Bekijk de uren"), "subtle"));
    for (int i = 0; i < n; i++) put_balk(r, &u[i]);
    PUT(&r->h, "</ul>");
    url eind = URL(r, eindgesprek_vraag, persoon_id_van(&d->p));
    if (dossier_z_route(d) && r->route->pagina == uren_toon && url_mag(r, GET, eind))
        PUT(&r->h, "<p class=\"geenprint mt\">{}</p>",
            link_knop(r, eind, T("Eindgesprek van de Z-route"), "secondary-action"));
    PUT(&r->h, "</section>\n");
}
