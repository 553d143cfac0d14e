/* agenda.c: my day and my week: who comes when, what must be done, and of what nobody said yet how
 * it went. */
#include "web/pages/agenda.h"

#include "casework/mensen.h"
#include "web/pages/gesprek.h"
#include "web/routes.h"

enum { ZONDER_AFLOOP = 12, TAKEN = 40 };

/* ---- one line ---- */

static str met_zin(req *r, const agendaregel *g)
{
    i64 anderen = g->met.n ? g->erbij.n - 1 : g->erbij.n;
    if (g->met.n && anderen > 0)
        return TF(r->w.a, "Samen met {} en nog {}.", g->met, anderen);
    if (g->met.n) return TF(r->w.a, "Samen met {}.", g->met);
    if (anderen > 0) return PN(r->w.a, "Met {} collega erbij.", "Met {} collega’s erbij.", anderen);
    return (str){0};
}

static str zin(req *r, const agendaregel *g)
{
    buf b = buf_new(r->w.a);
    code taal = g->tolk_taal.i ? g->tolk_taal : g->contacttaal;
    if (g->tolk && taal.i)
        PLAIN(&b, " {}", TF(r->w.a, "met tolk {}", code_label(&contacttaal_codes, taal)));
    else if (g->tolk) PLAIN(&b, " {}", T("met tolk"));
    if (g->plaats.n) PLAIN(&b, ", {}", g->plaats);
    str met = met_zin(r, g);
    if (met.n) PLAIN(&b, ". {}", met);
    if (g->gebruiker_id.v && g->gebruiker_id.v != r->ik.kop.id)
        PLAIN(&b, "{} {}", met.n ? S("") : S("."),
            TF(r->w.a, "Gesprek van {}.", gebruiker_naam(r, g->gebruiker_id)));
    return buf_str(&b);
}

static markup soort_link(req *r, const agendaregel *g)
{
    str wat = code_label(&gesprek_soort_codes, g->soort);
    if (code_is(g->soort, GESPREK_INTAKE))
        return link_naar(r, URL(r, intake_toon, g->persoon_id), wat);
    return link_naar(r, URL(r, gesprek_wijzig, g->id), wat);
}

static void put_regel(req *r, const agendaregel *g, url terug)
{
    char tijd_nl[DATE_TEXT];
    str van = arena_str(r->w.a, tijd_text(g->van, tijd_nl));
    PUT(&r->h, "<li><time>{}</time><div><span class=\"naam\">{}</span>"
               "<span class=\"klein\">{}{}</span>",
        van, naam_link(r, g->persoon_id, g->naam), soort_link(r, g), zin(r, g));
    bool open = !g->afloop.i || code_is(g->afloop, GESPREK_GEPLAND);
    if (!open) PUT(&r->h, "{}", gesprek_badge(r, g->afloop, g->datum));
    if (terug.s.n && gesprek_vraagt(r, g->afloop, g->datum))
        gesprek_knoppen(r, g->id, terug,
            TF(r->w.a, "{}, {}", g->naam, dag_tekst(r, g->datum, false)));
    PUT(&r->h, "</div></li>\n");
}

void agenda_lijst(req *r, agendaregel_rijen a, url terug)
{
    if (!a.n) return;
    PUT(&r->h, "<ul class=\"agenda\">");
    for (int i = 0; i < a.n; i++) put_regel(r, &a.at[i], terug);
    PUT(&r->h, "</ul>");
}

/* ---- the page ---- */

typedef struct {
    date dag;
    bool week;
    url hier;
} keus;

static url adres(req *r, date dag, bool week)
{
    char iso[DATE_TEXT];
    url u = URL0(r, agenda_toon);
    str d = arena_str(r->w.a, date_iso(dag, iso));
    if (week) return URL_MET(r, u, A(dag, d), A(beeld, S("week")));
    return date_same(dag, r->w.vandaag) ? u : URL_MET(r, u, A(dag, d));
}

static keus keus_lees(req *r)
{
    keus k = {.dag = r->w.vandaag, .week = str_eq(veld(r, "beeld"), S("week"))};
    date d;
    if (date_parse(veld(r, "dag"), &d) && date_year(d) >= 1990 && date_year(d) < 2200) k.dag = d;
    if (k.week) k.dag = date_monday(k.dag);
    k.hier = adres(r, k.dag, k.week);
    return k;
}

static void put_bladeren(req *r, const keus *k)
{
    int stap = k->week ? 7 : 1;
    date nu = k->week ? date_monday(r->w.vandaag) : r->w.vandaag;
    markup terug = {0};
    if (!date_same(k->dag, nu))
        terug = link_knop(r, adres(r, nu, k->week), k->week ? T("Deze week") : T("Vandaag"),
            "subtle");
    PUT(&r->h, "<nav class=\"rij geenprint\" aria-label=\"{}\">{}{}{}{}{}</nav>\n", T("Bladeren"),
        link_knop(r, adres(r, date_plus(k->dag, -stap), k->week),
            k->week ? T("Vorige week") : T("Vorige dag"), "subtle"),
        terug,
        link_knop(r, adres(r, date_plus(k->dag, stap), k->week),
            k->week ? T("Volgende week") : T("Volgende dag"), "subtle"),
        link_knop(r, adres(r, k->dag, !k->week),
            k->week ? T("Toon de dag") : T("Toon de hele week"), "secondary-action"),
        link_knop(r, URL0(r, mijn_agendalink), T("In een andere app"), "subtle"));
}

static void put_zonder_afloop(req *r, const keus *k)
{
    gebruiker_id ik = {r->ik.kop.id};
    i64 alle = agenda_zonder_afloop_aantal(&r->w, ik);
    agendaregel_rijen a = agenda_zonder_afloop(&r->w, ik, ZONDER_AFLOOP);
    if (!a.n) return;
    PUT(&r->h, "<section class=\"kaart geenprint\" aria-labelledby=\"h-hoe\">"
               "<h2 class=\"utrecht-heading-2\" id=\"h-hoe\">{}</h2>"
               "<p class=\"klein zacht\">{}</p>",
        T("Hoe ging het?"), T("Deze gesprekken zijn geweest. Zeg met één klik hoe het ging."));
    date vorige = {0};
    for (int i = 0, van = 0; i <= a.n; i++) {
        if (i < a.n && i > 0 && date_same(a.at[i].datum, vorige)) continue;
        agenda_lijst(r, (agendaregel_rijen){a.at + van, i - van}, k->hier);
        if (i == a.n) break;
        vorige = a.at[i].datum;
        van = i;
        PUT(&r->h, "<h3 class=\"utrecht-heading-3 mt\">{}</h3>", dag_tekst(r, vorige, true));
    }
    if (alle > a.n)
        PUT(&r->h, "<p class=\"klein zacht\">{}</p>",
            PN(r->w.a, "Daarna komt nog {} gesprek.", "Daarna komen nog {} gesprekken.",
                alle - a.n));
    PUT(&r->h, "</section>\n");
}

static void put_dag(req *r, const keus *k, date dag, agendaregel_rijen a)
{
    buf id = buf_new(r->w.a);
    PLAIN(&id, "h-dag-{}", date_weekday(dag));
    PUT(&r->h, "<section class=\"kaart\" aria-labelledby=\"{}\">"
               "<h2 class=\"utrecht-heading-2\" id=\"{}\">{}</h2>",
        buf_str(&id), buf_str(&id), dag_tekst(r, dag, true));
    if (!a.n) PUT(&r->h, "<p class=\"klein zacht\">{}</p>", T("Er staan geen gesprekken."));
    agenda_lijst(r, a, k->hier);
    PUT(&r->h, "</section>\n");
}

/* The lines of one day out of those of a week: they are ordered by day. */
static agendaregel_rijen van_dag(agendaregel_rijen a, date dag)
{
    int van = 0, n = 0;
    while (van < a.n && date_before(a.at[van].datum, dag)) van++;
    while (van + n < a.n && date_same(a.at[van + n].datum, dag)) n++;
    return (agendaregel_rijen){a.at + van, n};
}

static void put_taken(req *r, const keus *k)
{
    date tot = date_plus(k->dag, k->week ? 7 : 1);
    taakregel_rijen t = taken_tussen(&r->w, (gebruiker_id){r->ik.kop.id}, k->dag, tot, 0, TAKEN);
    PUT(&r->h, "<section class=\"kaart\" aria-labelledby=\"h-taak\">"
               "<h2 class=\"utrecht-heading-2\" id=\"h-taak\">{}</h2>",
        k->week ? T("Klaar in deze week") : T("Klaar op deze dag"));
    if (!t.n)
        PUT(&r->h, "<p class=\"klein zacht\">{}</p>", T("Er is geen taak met deze datum."));
    else PUT(&r->h, "<ul class=\"doe\">");
    for (int i = 0; i < t.n; i++) taak_regel(r, &t.at[i], true, k->hier);
    if (t.n) PUT(&r->h, "</ul>");
    PUT(&r->h, "</section>\n");
}

static str onder(req *r, const keus *k, int n)
{
    str hoeveel = PN(r->w.a, "Er staat {} gesprek.", "Er staan {} gesprekken.", n);
    if (!k->week) return hoeveel;
    return TF(r->w.a, "Week {}, van {} tot en met {}. {}", date_isoweek(k->dag),
        dag_tekst(r, k->dag, false), dag_tekst(r, date_plus(k->dag, 6), false), hoeveel);
}

void agenda_toon(req *r)
{
    keus k = keus_lees(r);
    int dagen = k.week ? 7 : 1;
    agendaregel_rijen a =
        agenda(&r->w, (gebruiker_id){r->ik.kop.id}, k.dag, date_plus(k.dag, dagen));
    kruimels(r, URL0(r, mensen), T("Mijn mensen"));
    kruimels(r, (url){0}, T("Mijn agenda"));
    kop(r, T("Mijn agenda"), onder(r, &k, a.n));
    put_bladeren(r, &k);
    PUT(&r->h, "<div class=\"rooster2 mt\"><div class=\"stapel\">\n");
    for (int i = 0; i < dagen; i++) {
        date dag = date_plus(k.dag, i);
        agendaregel_rijen x = van_dag(a, dag);
        if (!x.n && date_weekday(dag) > 5 && k.week) continue;
        put_dag(r, &k, dag, x);
    }
    put_taken(r, &k);
    PUT(&r->h, "</div><div class=\"stapel\">");
    put_zonder_afloop(r, &k);
    PUT(&r->h, "</div></div>\n");
}
