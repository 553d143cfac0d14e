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
    lesgroep_tabel(r, g, false);
}

void mijn_groepen(req *r) { lesgroepen(r); }

/* ---- one group ---- */

static void put_leerling(req *r, const leerlingregel *l)
{
    tabel_rij(r);
    tabel_rijkop(r, is_school(r) ? naam_tekst(r, l->naam) : naam_link(r, l->persoon_id, l->naam));
    str niveau = code_label(&cefr_codes, l->niveau);
    tabel_cel(r, T("Spreken nu"), MARKUP(r->w.a, "{}", niveau.n ? niveau : T("niet gemeten")));
    tabel_cel(r, T("In de groep sinds"), MARKUP(r->w.a, "{}", dag_tekst(r, l->van, false)));
    str gemist =
        l->lessen.n ? TF(r->w.a, "{} van {}", l->gemist, l->lessen) : T("nog niets vastgelegd");
    tabel_cel(r, T("Gemist in 8 weken"), MARKUP(r->w.a, "{}", gemist));
    if (is_school(r)) return;
    tabel_cel(r, T("Doen"),
        MARKUP(r->w.a, "<span class=\"nw\">{} {}</span>",
            link_voor(r, URL(r, rooster_toon, l->persoon_id), T("Rooster"), l->naam, "subtle"),
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
        if (!is_school(r)) tabel_kop(r, T("Doen"), (url){0}, 0);
        for (int i = 0; i < l.n; i++) put_leerling(r, &l.at[i]);
        tabel_sluit(r);
    } else
        leegte(r,
            g->bezet ? T("In deze groep zit niemand van jouw team.")
                     : T("In deze groep zit nog niemand."),
            (url){0}, (str){0});
    i64 anders = g->bezet - l.n;
    if (l.n && anders > 0)
        PUT(&r->h, "<p class=\"klein mt\">{}</p>",
            PN(r->w.a, "En {} mens van een ander team.", "En {} mensen van een ander team.",
                anders));
    PUT(&r->h, "</section>\n");
}

void lesgroep_toon(req *r)
{
    lesgroep_geheel g;
    if (!lesgroep_van_pad(r, &g)) return;
    lesgroep_id id = lesgroep_id_van(&g.g);
    leerlingregel_rijen l = lesgroep_mensen(&r->w, id, r->w.vandaag);
    lesgroep_kruimels(r, &g.g, (str){0});
    kop_met(r, TF(r->w.a, "Groep {}", g.g.naam), lesgroep_zin(r, &g.g),
                   MARKUP(r->w.a, "{}{}{}",
                       link_knop(r, URL(r, aanwezig_vraag, id), T("Wie is er?"), "primary-action"),
                       link_knop(r, URL(r, lesgroep_wijzig, id), T("Groep wijzigen"),
                           "secondary-action"),
                       link_knop(r, URL(r, lesgroep_agendalink, id), T("In een agenda"),
                           "subtle")));
    PUT(&r->h, "<dl class=\"feiten\"><div class=\"feit taal\"><dt>{}</dt><dd>{}</dd></div>",
        T("Taalschool"), g.school.naam);
    PUT(&r->h, "<div class=\"feit taal\"><dt>{}</dt><dd>{}</dd></div>", T("Lessen"),
        lestijden_van(r, g.les));
    PUT(&r->h, "<div class=\"feit taal\"><dt>{}</dt><dd>{}<small>{}</small></dd></div>",
        T("Plaatsen"), plaatsen_tekst(r, g.g.plaatsen, g.bezet),
        TF(r->w.a, "{} van {} bezet", g.bezet, g.g.plaatsen));
    PUT(&r->h, "<div class=\"feit taal\"><dt>{}</dt><dd>{}<small>{}</small></dd></div></dl>",
        T("Eerste les"), date_is_set(g.g.van) ? dag_tekst(r, g.g.van, false) : T("niet bekend"),
        date_is_set(g.g.tot) ? TF(r->w.a, "tot {}", dag_tekst(r, g.g.tot, false))
                             : T("geen einde"));
    put_mensen(r, &g, l);
}
