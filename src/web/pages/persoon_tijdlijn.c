/* persoon_tijdlijn.c: gesprekken and events of one person, newest first, with the notes in it. */
#include "casework/tijdlijn.h"

#include "web/pages/dossier.h"
#include "web/pages/notitie.h"
#include "web/routes.h"

enum { EERST = 12, HOOGSTENS = 500 };

static void chip(req *r, url u, str tekst, bool aan)
{
    PUT(&r->h, "<li><a href=\"{}\"", u);
    if (aan) PUT(&r->h, " aria-current=\"true\"");
    PUT(&r->h, ">{}</a></li>", tekst);
}

static url adres(req *r, persoon_id id, code spoor, bool alles)
{
    return URL_MET(r, URL(r, persoon_toon, id), AC(spoor, spoor, spoor),
        A(lijst, alles ? S("heel") : S("")));
}

static void put_filter(req *r, persoon_id id, code nu)
{
    PUT(&r->h, "<ul class=\"chips mt geenprint\" aria-label=\"{}\">", T("Toon van één spoor"));
    chip(r, adres(r, id, (code){0}, false), T("Alles"), !nu.i);
    for (int s = SPOOR_TAAL; s < spoor_eind; s++)
        chip(r, adres(r, id, CODE(s), false), code_label(&spoor_codes, CODE(s)), code_is(nu, s));
    PUT(&r->h, "</ul>\n");
}

/* The note of this event; NULL: none, or not for this caller. */
static const notitie *notitie_van(notitie_rijen n, const tijdlijnregel *t)
{
    if (!code_is(t->soort, GEB_NOTITIE)) return NULL;
    for (int i = 0; i < n.n; i++)
        if (n.at[i].kop.id == t->onderwerp_id.n && n.at[i].tekst.n) return &n.at[i];
    return NULL;
}

static const notitie *met_id(notitie_rijen alle, i64 id)
{
    for (int i = 0; i < alle.n; i++)
        if (alle.at[i].kop.id == id) return &alle.at[i];
    return NULL;
}

static const notitie *verbetering_van(notitie_rijen alle, const notitie *n)
{
    for (int i = 0; i < alle.n; i++)
        if (alle.at[i].verbetert.v == n->kop.id) return &alle.at[i];
    return NULL;
}

static void put_notitie(req *r, notitie_rijen alle, const notitie *n)
{
    const notitie *beter = verbetering_van(alle, n), *oud = met_id(alle, n->verbetert.v);
    if (oud)
        PUT(&r->h, "<p class=\"klein zacht\">{}</p>",
            TF(r->w.a, "Verbetert de notitie van {}.", dag_tekst(r, oud->datum, false)));
    PUT(&r->h, "<p class=\"klein vrijetekst\">{}</p>", n->tekst);
    if (beter)
        PUT(&r->h, "<p class=\"klein zacht\">{}</p>",
            TF(r->w.a, "Verbeterd op {}.", dag_tekst(r, beter->datum, false)));
    else
        PUT(&r->h,
            "<p class=\"klein geenprint\"><a class=\"utrecht-link utrecht-link--html-a\" "
            "href=\"{}\">{}<span class=\"vh\">: {}</span></a></p>",
            URL(r, notitie_verbeter, notitie_id_van(n)), T("Verbeter"),
            TF(r->w.a, "notitie van {}", dag_tekst(r, n->datum, false)));
}

static void put_regel(req *r, notitie_rijen alle, const tijdlijnregel *t)
{
    char iso[DATE_TEXT];
    date dag = moment_date(t->moment);
    const notitie *n = notitie_van(alle, t);
    if (n && date_is_set(n->datum)) dag = n->datum;
    PUT(&r->h,
        "<li class=\"{}\"><div class=\"kopje\"><b>{}</b>"
        "<time class=\"klein zacht\" datetime=\"{}\">{}</time></div>",
        spoor_klasse(t->spoor), tijdlijn_zin(r->w.a, t), date_iso(dag, iso), dag_kort(r, dag));
    if (n) put_notitie(r, alle, n);
    if (t->wie.n)
        PUT(&r->h, "<p class=\"klein zacht\">{}</p>",
            t->namens.n ? TF(r->w.a, "Door {}, voor {}", t->wie, t->namens)
                        : TF(r->w.a, "Door {}", t->wie));
    PUT(&r->h, "</li>\n");
}

static void put_lijst(req *r, persoon_id id, code spoor)
{
    bool heel = str_eq(veld(r, "lijst"), S("heel"));
    int hoogstens = heel ? HOOGSTENS : EERST;
    tijdlijnregel_rijen t = tijdlijn(&r->w, id, spoor.i, hoogstens + 1);
    notitie_rijen alle = BIJ(&r->w, notitie, persoon_id, id);
    int n = t.n > hoogstens ? hoogstens : t.n;
    if (!n) {
        PUT(&r->h, "<p class=\"klein zacht\">{}</p>",
            spoor.i ? T("Op dit spoor is nog niets gebeurd.") : T("Er is nog niets gebeurd."));
        return;
    }
    PUT(&r->h, "<ol class=\"tijdlijn mt\">");
    for (int i = 0; i < n; i++) put_regel(r, alle, &t.at[i]);
    PUT(&r->h, "</ol>");
    if (t.n > hoogstens && !heel)
        PUT(&r->h, "<p class=\"klein geenprint\">{}</p>",
            link_naar(r, adres(r, id, spoor, true), T("Toon alles wat er gebeurde")));
}

void dossier_tijdlijn(req *r, const dossier *d)
{
    persoon_id id = persoon_id_van(&d->p);
    code spoor = {0};
    str keus = veld(r, "spoor");
    if (keus.n && !code_parse(&spoor_codes, keus, &spoor)) spoor = (code){0};
    PUT(&r->h, "<section class=\"kaart\" aria-labelledby=\"h-tl\"><div class=\"rij tussen\">"
               "<h2 class=\"utrecht-heading-2\" id=\"h-tl\">{}</h2>{}</div>\n",
        T("Gesprekken en gebeurtenissen"),
        link_knop(r, URL(r, gesprek_nieuw, id), T("Gesprek plannen"), "subtle"));
    if (notitie_mag_lezen(r)) {
        PUT(&r->h, "<div class=\"geenprint\">");
        notitie_formulier(r, &d->p, true);
        PUT(&r->h, "</div>\n");
    }
    put_filter(r, id, spoor);
    put_lijst(r, id, spoor);
    PUT(&r->h, "</section>\n");
}
