/* lesgroep.c: all lesson groups; one group with its people. */
#include "web/pages/lesgroep.h"
#include "web/routes.h"

bool is_school(const req *r) { return code_is(r->ik.rol, ROL_TAALSCHOOL); }

bool lesgroep_van_pad(req *r, lesgroep_geheel *g)
{
    if (lesgroep_lees(&r->w, (lesgroep_id){r->id[0]}, g)) return true;
    niet_gevonden(r);
    return false;
}

void lesgroep_kruimels(req *r, const lesgroep *g, str hier)
{
    if (is_school(r)) kruimels(r, URL0(r, mijn_groepen), T("Mijn groepen"));
    else {
        kruimels(r, URL0(r, rooster), T("Rooster"));
        kruimels(r, URL0(r, lesgroepen), T("Lesgroepen"));
    }
    if (g && hier.n) kruimels(r, URL(r, lesgroep_toon, lesgroep_id_van(g)), g->naam);
    kruimels(r, (url){0}, hier.n ? hier : g->naam);
}

static void voeg(buf *b, str s)
{
    if (s.n && b->n) buf_add(b, S(", "));
    buf_add(b, s);
}

str lesgroep_zin(req *r, const lesgroep *g)
{
    buf b = buf_new(r->w.a);
    voeg(&b, code_label(&cefr_codes, g->niveau));
    voeg(&b, code_label(&leerroute_codes, g->leerroute));
    voeg(&b, g->docent);
    voeg(&b, g->lokaal);
    if (g->vaktaal.i) voeg(&b, TF(r->w.a, "vaktaal {}", code_label(&vaktaal_codes, g->vaktaal)));
    return buf_str(&b);
}

/* ---- all groups ---- */

static bool les_vandaag(const req *r, const lesgroepregel *g, lesregel_rijen lessen)
{
    int dag = MAANDAG + date_weekday(r->w.vandaag) - 1;
    for (int i = 0; i < lessen.n; i++)
        if (lessen.at[i].lesgroep_id.v == g->id.v && code_is(lessen.at[i].dag, dag))
            return !date_before(r->w.vandaag, g->van);
    return false;
}

static void put_rij(req *r, const lesgroepregel *g, lesregel_rijen lessen)
{
    markup nu = {0};
    if (les_vandaag(r, g, lessen)) nu = badge(r, S("neutral"), T("Les vandaag"));
    tabel_rij(r);
    tabel_rijkop(r, MARKUP(r->w.a, "{} {}<span class=\"klein\">{}</span>",
                        link_naar(r, URL(r, lesgroep_toon, g->id), g->naam), nu, g->organisatie));
    tabel_cel(r, T("Niveau"), MARKUP(r->w.a, "{}", code_label(&cefr_codes, g->niveau)));
    tabel_cel(r, T("Lessen"), MARKUP(r->w.a, "{}", lestijden(r, lessen, g->id)));
    tabel_cel(r, T("Docent"), MARKUP(r->w.a, "{}", g->docent));
    str bezet = g->plaatsen.is ? TF(r->w.a, "{} van {} bezet", g->bezet, g->plaatsen)
                               : TF(r->w.a, "{} bezet", g->bezet);
    tabel_cel(r, T("Plaatsen"),
        MARKUP(r->w.a, "<span class=\"stoelen\">{} {}</span>", bezet,
            plaatsen_badge(r, g->plaatsen, g->bezet.n)));
    tabel_cel(r, T("Doen"),
        link_voor(r, URL(r, aanwezig_vraag, g->id), T("Wie is er?"), g->naam, "subtle"));
}

static bool is_vrij(const lesgroepregel *g) { return g->plaatsen.is && g->bezet.n < g->plaatsen.n; }

void lesgroep_tabel(req *r, lesgroepregel_rijen g, bool alleen_vrij)
{
    lesregel_rijen lessen = lesgroepen_lessen(&r->w);
    int n = 0;
    for (int i = 0; i < g.n; i++) n += !alleen_vrij || is_vrij(&g.at[i]);
    if (!n) {
        leegte(r,
            alleen_vrij ? T("In geen enkele groep is een plaats vrij.")
                        : T("Er is nog geen lesgroep."),
            URL0(r, lesgroep_nieuw), T("Lesgroep toevoegen"));
        return;
    }
    static const char *const koppen[] = {
        N_("Groep"), N_("Niveau"), N_("Lessen"), N_("Docent"), N_("Plaatsen"), N_("Doen")};
    tabel_open(r, T("Lesgroepen"));
    for (size_t i = 0; i < countof(koppen); i++) tabel_kop(r, lang_text(koppen[i]), (url){0}, 0);
    for (int keer = 0; keer < 2; keer++) /* a school starts with the lessons of today */
        for (int i = 0; i < g.n; i++) {
            bool eerst = is_school(r) ? les_vandaag(r, &g.at[i], lessen) : true;
            if (eerst == (keer == 0) && (!alleen_vrij || is_vrij(&g.at[i])))
                put_rij(r, &g.at[i], lessen);
        }
    tabel_sluit(r);
}

static i64 vrij_samen(lesgroepregel_rijen g)
{
    i64 n = 0;
    for (int i = 0; i < g.n; i++)
        if (is_vrij(&g.at[i])) n += g.at[i].plaatsen.n - g.at[i].bezet.n;
    return n;
}

void lesgroepen(req *r)
{
    lesgroepregel_rijen g = lesgroepen_lijst(&r->w);
    if (!is_school(r)) {
        kruimels(r, URL0(r, rooster), T("Rooster"));
        kruimels(r, (url){0}, T("Lesgroepen"));
    }
    kop_met(r, is_school(r) ? T("Mijn groepen") : T("Lesgroepen"),
        TF(r->w.a, "{} {}", PN(r->w.a, "{} groep.", "{} groepen.", g.n),
               PN(r->w.a, "{} plaats is vrij.", "{} plaatsen zijn vrij.", vrij_samen(g))),
        MARKUP(r->w.a, "{}{}",
            link_knop(r, URL0(r, lesgroep_nieuw), T("Lesgroep toevoegen"), "primary-action"),
            link_knop(r, URL0(r, inlezen), T("Lijst inlezen"), "secondary-action")));
    if (is_school(r)) put_verzoeken(r);
    lesgroep_tabel(r, g, false);
    organisatie_id eigen = {is_school(r) ? r->w.t.organisatie : 0};
    PUT(&r->h, "<p class=\"mt\">{}</p>",
        eigen.v ? link_naar(r, URL(r, vakanties, eigen), T("Vakanties van de school"))
                : link_naar(r, URL0(r, vrije_plaatsen), T("Vrije plaatsen per dagdeel")));
}

void mijn_groepen(req *r) { lesgroepen(r); }

/* ---- one group ---- */

static void put_leerling(req *r, const leerlingregel *l)
{
    tabel_rij(r);
    tabel_rijkop(r, is_school(r) ? link_naar(r, URL(r, leerling_toon, l->deelname_id), l->naam)
                                 : naam_link(r, l->persoon_id, l->naam));
    str niveau = code_label(&cefr_codes, l->niveau);
    tabel_cel(r, T("Spreken nu"), MARKUP(r->w.a, "{}", niveau.n ? niveau : T("niet gemeten")));
    tabel_cel(r, T("In de groep sinds"), MARKUP(r->w.a, "{}", dag_tekst(r, l->van, false)));
    str gemist =
        l->lessen.n ? TF(r->w.a, "{} van {}", l->gemist, l->lessen) : T("nog niets vastgelegd");
    tabel_cel(r, T("Gemist in 8 weken"), MARKUP(r->w.a, "{}", gemist));
    markup wissel =
        link_voor(r, URL(r, deelname_wissel, l->deelname_id), T("Andere groep"), l->naam, "subtle");
    if (is_school(r)) {
        tabel_cel(r, T("Doen"), wissel);
        return;
    }
    tabel_cel(r, T("Doen"),
        MARKUP(r->w.a, "<span class=\"nw\">{} {} {}</span>",
            link_voor(r, URL(r, leerling_toon, l->deelname_id), T("Voortgang"), l->naam, "subtle"),
            wissel,
            link_voor(r, URL(r, deelname_stop, l->deelname_id), T("Stopt"), l->naam, "subtle")));
}

static void put_mensen(req *r, const lesgroep_geheel *g, leerlingregel_rijen l)
{
    PUT(&r->h, "<section class=\"mt\" aria-labelledby=\"h-me\">"
               "<h2 class=\"utrecht-heading-2 mb\" id=\"h-me\">{}</h2>",
        T("Wie zit in deze groep"));
    if (l.n) {
        tabel_open(r, T("Mensen in deze groep"));
        tabel_kop(r, T("Naam"), (url){0}, 0);
        tabel_kop(r, T("Spreken nu"), (url){0}, 0);
        tabel_kop(r, T("In de groep sinds"), (url){0}, 0);
        tabel_kop(r, T("Gemist in 8 weken"), (url){0}, 0);
        tabel_kop(r, T("Doen"), (url){0}, 0);
        for (int i = 0; i < l.n; i++) put_leerling(r, &l.at[i]);
        tabel_sluit(r);
    } else
        leegte(r,
            g->bezet ? T("In deze groep zit niemand van jouw team.")
                     : T("In deze groep zit nog niemand."),
            (url){0}, (str){0});
    i64 anders = g->bezet - g->g.anderen.n - l.n;
    if (l.n && anders > 0)
        PUT(&r->h, "<p class=\"klein mt\">{}</p>",
            PN(r->w.a, "En {} mens van een ander team.", "En {} mensen van een ander team.",
                anders));
    PUT(&r->h, "</section>\n");
}

/* ---- its lessons in the coming weeks ---- */

enum { TOON_DAGEN = 14 };

static markup les_stand(req *r, const lesmoment *m)
{
    if (m->vakantie) return badge(r, S("neutral"), TF(r->w.a, "Vakantie: {}", m->vakantie->naam));
    if (m->uitval)
        return badge(r, S("warning"), TF(r->w.a, "Gaat niet door: {}",
                                          code_label(&uitval_codes, m->uitval->oorzaak)));
    return m->inhaal ? badge(r, S("success"), T("Inhaalles")) : (markup){0};
}

static str inhaal_zin(req *r, const lesuitval *u)
{
    if (!date_is_set(u->inhaal)) return T("Er is nog geen inhaalles.");
    return TF(r->w.a, "Inhaalles op {}, {} tot {} uur.", dag_tekst(r, u->inhaal, true),
        u->inhaal_van, u->inhaal_tot);
}

static void put_les(req *r, const lesdag *d)
{
    const lesmoment *m = &d->les;
    PUT(&r->h, "<li><div><b>{}</b>, {} {}", dag_begin(r, d->dag),
        TF(r->w.a, "{} tot {} uur", m->van, m->tot), les_stand(r, m));
    if (m->uitval) PUT(&r->h, "<p class=\"klein\">{}</p>", inhaal_zin(r, m->uitval));
    PUT(&r->h, "</div>");
    if (m->uitval)
        PUT(&r->h, "{}", link_voor(r, URL(r, uitval_wijzig, lesuitval_id_van(m->uitval)),
                             T("Wijzig"), dag_tekst(r, d->dag, true), "subtle"));
    PUT(&r->h, "</li>");
}

static void put_lessen(req *r, const lesgroep_geheel *g)
{
    lesdagen l = lesgroep_lesdagen(
        &r->w, g, r->w.vandaag, date_plus(r->w.vandaag, TOON_DAGEN));
    PUT(&r->h, "<section class=\"kaart\" aria-labelledby=\"h-wk\">"
               "<h2 class=\"utrecht-heading-2\" id=\"h-wk\">{}</h2><ul class=\"afspraken\">",
        T("Lessen in de komende 2 weken"));
    for (int i = 0; i < l.n; i++) put_les(r, &l.at[i]);
    PUT(&r->h, "</ul>");
    if (!l.n) PUT(&r->h, "<p>{}</p>", T("Er zijn geen lessen in de komende 2 weken."));
    PUT(&r->h, "<div class=\"utrecht-button-group\">{}{}</div></section>\n",
        link_knop(r, URL(r, uitval_nieuw, lesgroep_id_van(&g->g)), T("Les gaat niet door"),
            "secondary-action"),
        link_knop(r, URL(r, vakanties, g->g.organisatie_id), T("Vakanties"), "subtle"));
}

static void put_vaktaal(req *r, const lesgroep_geheel *g)
{
    PUT(&r->h, "<section class=\"kaart\" aria-labelledby=\"h-vt\">"
               "<h2 class=\"utrecht-heading-2\" id=\"h-vt\">{}</h2>",
        T("Taal van het werk"));
    formulier f = form_open(
        r, URL(r, vaktaal_kies, lesgroep_id_van(&g->g)), &lesgroep_entity, &g->g);
    form_veld(&f, "vaktaal");
    form_sluit(&f, T("Kies deze vaktaal"));
    PUT(&r->h, "</section>\n");
}

static str bezet_zin(req *r, const lesgroep_geheel *g)
{
    if (!g->g.anderen.n) return TF(r->w.a, "{} van {} bezet", g->bezet, g->g.plaatsen);
    return TF(r->w.a, "{} van {} bezet, waarvan {} door anderen", g->bezet, g->g.plaatsen,
        g->g.anderen);
}

static void feit(req *r, str wat, str hoeveel, str klein)
{
    PUT(&r->h, "<div class=\"feit taal\"><dt>{}</dt><dd>{}", wat, hoeveel);
    if (klein.n) PUT(&r->h, "<small>{}</small>", klein);
    PUT(&r->h, "</dd></div>");
}

static void put_feiten(req *r, const lesgroep_geheel *g)
{
    PUT(&r->h, "<dl class=\"feiten\">");
    feit(r, T("Taalschool"), g->school.naam, (str){0});
    feit(r, T("Lessen"), lestijden_van(r, g->les.at, g->les.n),
        code_label(&les_soort_codes, g->g.soort));
    feit(r, T("Plaatsen"), plaatsen_tekst(r, g->g.plaatsen, g->bezet), bezet_zin(r, g));
    feit(r, T("Eerste les"),
        date_is_set(g->g.van) ? dag_tekst(r, g->g.van, false) : T("niet bekend"),
        date_is_set(g->g.tot) ? TF(r->w.a, "tot {}", dag_tekst(r, g->g.tot, false))
                              : T("geen einde"));
    PUT(&r->h, "</dl>");
}

void lesgroep_toon(req *r)
{
    lesgroep_geheel g;
    if (!lesgroep_van_pad(r, &g)) return;
    lesgroep_id id = lesgroep_id_van(&g.g);
    leerlingregel_rijen l = lesgroep_mensen(&r->w, id, r->w.vandaag);
    lesgroep_kruimels(r, &g.g, (str){0});
    kop_met(r, TF(r->w.a, "Groep {}", g.g.naam), lesgroep_zin(r, &g.g),
        MARKUP(r->w.a, "{}{}{}{}",
            link_knop(r, URL(r, aanwezig_vraag, id), T("Wie is er?"), "primary-action"),
            link_knop(r, URL(r, toets_vraag, id), T("Toets vastleggen"), "secondary-action"),
            link_knop(r, URL(r, lesgroep_wijzig, id), T("Groep wijzigen"), "secondary-action"),
            link_knop(r, URL(r, lesgroep_agendalink, id), T("In een agenda"), "subtle")));
    put_feiten(r, &g);
    put_mensen(r, &g, l);
    PUT(&r->h, "<div class=\"twee mt\">");
    put_lessen(r, &g);
    put_vaktaal(r, &g);
    PUT(&r->h, "</div>\n");
}
