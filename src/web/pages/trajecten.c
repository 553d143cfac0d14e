/* trajecten.c: what a person does on the way to work: what runs, what ended and how. */
#include "web/pages/traject.h"
#include "web/routes.h"

str periode_tekst(req *r, date van, date tot)
{
    if (!date_is_set(van))
        return date_is_set(tot) ? TF(r->w.a, "tot {}", dag_tekst(r, tot, false)) : (str){0};
    if (!date_is_set(tot)) return TF(r->w.a, "vanaf {}", dag_tekst(r, van, false));
    return TF(r->w.a, "{} tot {}", dag_tekst(r, van, false), dag_tekst(r, tot, false));
}

static str aanbieder(req *r, organisatie_id id)
{
    organisatie o;
    return id.v && HAAL(&r->w, organisatie, id, &o) ? o.naam : (str){0};
}

static str uren_tekst(req *r, num n)
{
    return n.is ? TF(r->w.a, "{} uur per week", n) : T("niet bekend");
}

static markup naam_van(req *r, const traject *t)
{
    return MARKUP(r->w.a, "{}<span class=\"klein\">{} {}</span>",
        code_label(&instrument_codes, t->instrument),
        mens_lane(r, CODE(instrument_spoor(t->instrument.i))), t->doel);
}

/* Until when, and whether that day is near or past. */
static markup periode_van(req *r, const traject *t)
{
    markup stand = {0};
    if (!date_is_set(t->eind) && date_is_set(t->tot)) {
        int dagen = date_diff(t->tot, r->w.vandaag);
        if (dagen <= 0) stand = badge(r, S("danger"), T("De tijd is om"));
        else if (dagen <= 60)
            stand = badge(r, S("warning"), PN(r->w.a, "Nog {} dag", "Nog {} dagen", dagen));
    }
    date tot = date_is_set(t->eind) ? t->eind : t->tot;
    return MARKUP(r->w.a, "{} {}", periode_tekst(r, t->van, tot), stand);
}

static markup acties_van(req *r, const traject *t)
{
    traject_id id = traject_id_van(t);
    str naam = code_label(&instrument_codes, t->instrument);
    url stop =
        t->plaatsing_id.v ? URL(r, plaatsing_stop, t->plaatsing_id) : URL(r, traject_stop, id);
    markup plek_knop = {0};
    if (t->plaatsing_id.v)
        plek_knop = link_voor(r, URL(r, plaatsing_toon, t->plaatsing_id), T("Bekijk"), naam,
                              "subtle");
    return MARKUP(r->w.a, "<span class=\"nw geenprint\">{} {} {}</span>", plek_knop,
        link_voor(r, stop, T("Eindigt"), naam, "secondary-action"),
        link_voor(r, URL(r, traject_wijzig, id), T("Wijzig"), naam, "subtle"));
}

static void put_lopend(req *r, const dossier *d, const traject *t)
{
    tabel_rij(r);
    tabel_rijkop(r, naam_van(r, t));
    tabel_cel(r, T("Bij"), MARKUP(r->w.a, "{}", aanbieder(r, t->organisatie_id)));
    tabel_cel(r, T("Periode"), periode_van(r, t));
    tabel_cel(r, T("Uren"), MARKUP(r->w.a, "{}", uren_tekst(r, t->uren)));
    tabel_cel(r, T("Leerdoelen"), leerdoelen_lijst(r, d, t));
    tabel_cel(r, T("Doen"), acties_van(r, t));
}

static markup uitkomst_van(req *r, const traject *t)
{
    bool goed = werktraject_is_geslaagd(t->uitstroom.i);
    str tekst = code_label(&uitstroom_codes, t->uitstroom);
    return badge(r, goed ? S("success") : S("neutral"), tekst.n ? tekst : T("Niet vastgelegd"));
}

static void put_geeindigd(req *r, const dossier *d, const traject *t)
{
    tabel_rij(r);
    tabel_rijkop(r, naam_van(r, t));
    tabel_cel(r, T("Bij"), MARKUP(r->w.a, "{}", aanbieder(r, t->organisatie_id)));
    tabel_cel(r, T("Periode"), periode_van(r, t));
    tabel_cel(r, T("Uren"), MARKUP(r->w.a, "{}", uren_tekst(r, t->uren)));
    tabel_cel(r, T("Hoe het eindigde"), uitkomst_van(r, t));
    tabel_cel(r, T("Resultaat"), MARKUP(r->w.a, "{} {}", t->resultaat, leerdoelen_lijst(r, d, t)));
}

static int tel(const dossier *d, bool lopend)
{
    int n = 0;
    for (int i = 0; i < d->trajecten.n; i++) n += !date_is_set(d->trajecten.at[i].eind) == lopend;
    return n;
}

static void put_koppen(req *r, str bijschrift, str vijf, str zes)
{
    tabel_open(r, bijschrift);
    tabel_kop(r, T("Traject"), (url){0}, 0);
    tabel_kop(r, T("Bij"), (url){0}, 0);
    tabel_kop(r, T("Periode"), (url){0}, 0);
    tabel_kop(r, T("Uren"), (url){0}, 0);
    tabel_kop(r, vijf, (url){0}, 0);
    tabel_kop(r, zes, (url){0}, 0);
}

static void put_lopende(req *r, const dossier *d)
{
    PUT(&r->h, "<section aria-labelledby=\"h-lo\">"
               "<h2 class=\"utrecht-heading-2 mb\" id=\"h-lo\">{}</h2>",
        T("Loopt nu"));
    if (!tel(d, true))
        leegte(r, TF(r->w.a, "Voor {} loopt nu niets.", mens_roepnaam(&d->p)),
                      URL(r, traject_nieuw, persoon_id_van(&d->p)), T("Traject toevoegen"));
    else {
        put_koppen(r, T("Trajecten die lopen"), T("Leerdoelen"), T("Doen"));
        for (int i = d->trajecten.n; i-- > 0;)
            if (!date_is_set(d->trajecten.at[i].eind)) put_lopend(r, d, &d->trajecten.at[i]);
        tabel_sluit(r);
    }
    PUT(&r->h, "</section>\n");
}

static void put_geeindigde(req *r, const dossier *d)
{
    PUT(&r->h, "<section class=\"mt\" aria-labelledby=\"h-ge\">"
               "<h2 class=\"utrecht-heading-2 mb\" id=\"h-ge\">{}</h2>", T("Geëindigd"));
    if (!tel(d, false)) leegte(r, T("Er is nog niets geëindigd."), (url){0}, (str){0});
    else {
        put_koppen(r, T("Trajecten die geëindigd zijn"), T("Hoe het eindigde"), T("Resultaat"));
        for (int i = d->trajecten.n; i-- > 0;)
            if (date_is_set(d->trajecten.at[i].eind)) put_geeindigd(r, d, &d->trajecten.at[i]);
        tabel_sluit(r);
    }
    PUT(&r->h, "</section>\n");
}

/* Two providers who plan the same: told, not refused. */
static void put_overlap(req *r, const traject *een, const traject *ander)
{
    if (!traject_overlapt(een, ander)) return;
    PUT(&r->h, "<div class=\"utrecht-alert utrecht-alert--warning mb\" role=\"note\">"
               "<div class=\"utrecht-alert__content\"><p><b>{}</b> {}</p></div></div>\n",
        T("Twee aanbieders doen hetzelfde."),
        TF(r->w.a, "{} bij {} en bij {}. Spreek af wie het doet.",
            code_label(&instrument_codes, een->instrument), aanbieder(r, een->organisatie_id),
            aanbieder(r, ander->organisatie_id)));
}

static void put_overlappen(req *r, const dossier *d)
{
    for (int i = 0; i < d->trajecten.n; i++)
        for (int k = 0; k < i; k++) put_overlap(r, &d->trajecten.at[k], &d->trajecten.at[i]);
}

void trajecten_toon(req *r)
{
    dossier d;
    if (!mens_lees(r, &d)) return;
    persoon_id id = persoon_id_van(&d.p);
    url nieuw = URL(r, traject_nieuw, id);
    url betaald = URL(r, werk_nieuw, id);
    mens_kruimels(r, &d.p, T("Trajecten"));
    kop_met(r,
        TF(r->w.a, "Trajecten van {}", d.p.naam),
            TF(r->w.a, "{} {}", PN(r->w.a, "{} loopt nu.", "{} lopen nu.", tel(&d, true)),
               PN(r->w.a, "{} is geëindigd.", "{} zijn geëindigd.", tel(&d, false))),
                        MARKUP(r->w.a, "{}{}{}{}",
                            link_knop(r, URL(r, maatje_zoeken, id), T("Zoek een maatje"),
                                "secondary-action"),
                            link_knop(r, URL(r, inkomen_toon, id), T("Inkomen met een baan"),
                                "secondary-action"),
                            link_knop(r, betaald, T("Betaald werk vastleggen"), "primary-action"),
                            link_knop(r, nieuw, T("Traject toevoegen"), "secondary-action")));
    mens_tabs(r, &d.p, TAB_TRAJECTEN);
    put_overlappen(r, &d);
    put_lopende(r, &d);
    succes_kaart(r, &d);
    put_geeindigde(r, &d);
    PUT(&r->h, "<div class=\"twee gelijk mt\">");
    uitkering_kaart(r, &d);
    examen_kaart(r, &d);
    PUT(&r->h, "</div>\n");
}
