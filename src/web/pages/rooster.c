/* rooster.c: the week of one person: lessons, shifts, travel, care and appointments, what clashes,
 * how many hours it is, and the groups that have a seat at other times. */
#include "web/pages/rooster.h"

#include "casework/taak.h"
#include "casework/weekoplossing.h"
#include "web/routes.h"

date rooster_gekozen_dag(req *r)
{
    date d = {0};
    str vraag = veld(r, "week");
    return vraag.n && date_parse(vraag, &d) ? d : r->w.vandaag;
}

/* ---- the page ---- */

static markup weekknoppen(req *r, persoon_id id, date maandag)
{
    url u = URL(r, rooster_toon, id);
    url voor = URL_MET(r, u, A(week, date_plus(maandag, -7)));
    url na = URL_MET(r, u, A(week, date_plus(maandag, 7)));
    bool nu = date_same(maandag, date_monday(r->w.vandaag));
    markup deze = {0};
    if (!nu) deze = link_knop(r, u, T("Deze week"), "secondary-action");
    markup app = {0};
    if (url_mag(r, GET, URL(r, persoon_agendalink, id)))
        app = link_knop(r, URL(r, persoon_agendalink, id), T("Op de telefoon"), "subtle");
    return MARKUP(r->w.a, "{}{}{}{}", link_knop(r, voor, T("Vorige week"), "secondary-action"),
        deze, link_knop(r, na, T("Volgende week"), "secondary-action"), app);
}

static str week_zin(req *r, date maandag)
{
    date zondag = date_plus(maandag, 6);
    bool een_maand = date_month(maandag) == date_month(zondag);
    char text[DATE_TEXT];
    buf van = buf_new(r->w.a);
    if (een_maand) buf_add_i64(&van, date_day(maandag));
    else buf_add(&van, dag_tekst(r, maandag, false));
    str tot = arena_str(r->w.a, date_words(zondag, (date){0}, text));
    return TF(r->w.a, "Week {}, {} tot en met {}. Lessen en diensten naast elkaar.",
              date_isoweek(maandag), buf_str(&van), tot);
}

static void put_uitleg(req *r, const week *w)
{
    PUT(&r->h, "<p class=\"rij mt klein\">{}{}{}<span>{}</span></p>",
        lane(r, S("taal"), T("Les")), lane(r, S("werk"), T("Dienst")),
        lane(r, S("wet"), T("Zorg en vaste afspraken")),
        T("Gearceerd is reistijd. Gestippeld is voorstel."));
    for (int i = 0; i < w->nuitval; i++)
        PUT(&r->h, "<p class=\"klein\">{}</p>", zin_tekst(r->w.a, &w->uitval[i].zin));
    if (w->werk_zonder_tijd)
        PUT(&r->h, "<p class=\"klein\">{}</p>",
            TF(r->w.a, "Van {} uur werk zijn de tijden nog niet bekend. Die staan niet in de week.",
               uren_woord(r->w.a, w->werk_zonder_tijd)));
    if (w->gesprek_zonder_tijd)
        PUT(&r->h, "<p class=\"klein\">{}</p>",
            PN(r->w.a, "{} gesprek in deze week heeft nog geen tijd.",
               "{} gesprekken in deze week hebben nog geen tijd.", w->gesprek_zonder_tijd));
}

static bool is_leeg(const week *w)
{
    for (int d = 0; d < 7; d++)
        if (!w->dag[d].leeg) return false;
    return true;
}

/* Work that runs, each with the way to other times. */
static void put_werk(req *r, const dossier *d)
{
    int n = 0;
    for (int i = 0; i < d->plaatsingen.n; i++) {
        const plaatsing *p = &d->plaatsingen.at[i];
        plek k = {0};
        if (date_is_set(p->eind) && !date_before(r->w.vandaag, p->eind)) continue;
        HAAL(&r->w, plek, p->plek_id, &k);
        if (!n++)
            PUT(&r->h, "<section class=\"kaart geenprint\" aria-labelledby=\"h-we\">"
                       "<h2 class=\"utrecht-heading-2\" id=\"h-we\">{}</h2>"
                       "<ul class=\"afspraken\">", T("Werk"));
        PUT(&r->h, "<li><div>{}</div>{}</li>",
            link_naar(r, URL(r, plaatsing_toon, plaatsing_id_van(p)), k.functie),
            link_voor(r, URL(r, werktijd_vraag, plaatsing_id_van(p)), T("Wijzig de werktijden"),
                k.functie, "subtle"));
    }
    if (n) PUT(&r->h, "</ul></section>\n");
}

void rooster_toon(req *r)
{
    dossier d;
    if (!mens_lees(r, &d)) return;
    week_invoer in = weekinvoer_lees(&r->w, &d);
    in.dag = rooster_gekozen_dag(r);
    week w = week_maak(r->w.a, &in);
    persoon_id id = persoon_id_van(&d.p);
    num grens = weekgrens(&r->w, &d, w.maandag);
    week_som som = week_uren(r->w.a, &w, grens);
    mens_kruimels(r, &d.p, T("Rooster"));
    PUT(&r->h, "<div class=\"week-pagina\">");
    kop_met(r, TF(r->w.a, "Week van {}", d.p.naam), week_zin(r, w.maandag),
                   weekknoppen(r, id, w.maandag));
    mens_tabs(r, &d.p, TAB_ROOSTER);
    rooster_botsingen(r, &w, &d.p);
    put_uitleg(r, &w);
    if (is_leeg(&w))
        PUT(&r->h, "<p class=\"mt\">{}</p>",
            T("In deze week staan geen lessen, diensten of gesprekken."));
    PUT(&r->h, "<div class=\"rooster2 mt\">");
    rooster_week(r, &w);
    PUT(&r->h, "<div class=\"stapel\">");
    rooster_oplossingen(r, &d, &w, &in);
    rooster_uren(r, &som, grens);
    put_werk(r, &d);
    rooster_lesgroep(r, &d);
    rooster_verzoeken(r, &d, &w, &in);
    rooster_parallel(r, &d, &in);
    PUT(&r->h, "</div></div></div>\n");
}

/* ---- a clash becomes a task ---- */

static str botsing_tekst(req *r, const week *w)
{
    buf b = buf_new(r->w.a);
    buf_add(&b, T("Los op met school en werk."));
    for (int i = 0; i < w->nbotsing && b.n < 200; i++) /* a task holds 400 letters */
        PLAIN(&b, " {}", zin_tekst(r->w.a, &w->botsing[i].zin));
    return buf_str(&b);
}

void rooster_taak(req *r)
{
    persoon p;
    week w;
    if (!persoon_van_pad(r, &p)) return;
    date dag = rooster_gekozen_dag(r);
    persoon_id id = persoon_id_van(&p);
    if (!weekbeeld(&r->w, id, dag, &w)) return;
    date op = w.nbotsing ? date_plus(w.maandag, w.botsing[0].dag) : dag;
    taak t = {.persoon_id = id,
        .gebruiker_id = {r->ik.kop.id},
        .spoor = CODE(SPOOR_TAAL),
        .tekst = botsing_tekst(r, &w),
        .uiterlijk = date_max(op, r->w.vandaag)};
    if (taak_maak(&r->w, t).v)
        ga_naar(r, URL_MET(r, URL(r, rooster_toon, id), A(week, w.maandag)),
            T("De taak staat op je lijst."));
    else rooster_toon(r);
}
