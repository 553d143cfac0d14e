/* aanwezigheid.c: who was in this lesson; everybody is, until someone is pointed out. */
#include "web/pages/lesgroep.h"
#include "web/routes.h"

/* The lesson that is asked for; else the last one until today; not set: none. */
static date gekozen_les(req *r, const lesgroep_geheel *g)
{
    date d = {0};
    str vraag = veld(r, "dag");
    if (vraag.n && date_parse(vraag, &d)) return d;
    return lesgroep_lesdag(g, r->w.vandaag);
}

static str tijden_op(req *r, const lesgroep_geheel *g, date dag)
{
    lesmoment m[LESMOMENTEN];
    leskalender k = lesgroep_kalender(g);
    int n = lesmomenten(&k, dag, m);
    buf b = buf_new(r->w.a);
    for (int i = 0; i < n; i++) {
        if (!lesmoment_gaat_door(&m[i])) continue;
        if (b.n) buf_add(&b, S(", "));
        PLAIN(&b, "{}", TF(r->w.a, "{} tot {} uur", m[i].van, m[i].tot));
        if (m[i].inhaal) PLAIN(&b, " ({})", T("inhaalles"));
    }
    return buf_str(&b);
}

static const char *naam_van(req *r, persoon_id id)
{
    buf b = buf_new(r->w.a);
    PLAIN(&b, "l-{}", token_van(r, ID(id)));
    return arena_c(r->w.a, buf_str(&b));
}

/* What is chosen for this person: as posted, as recorded, else present. */
static int stand_van(req *r, const leerlingregel *l)
{
    code c = {0};
    if (is_post(r) && code_parse(&aanwezig_codes, veld(r, naam_van(r, l->persoon_id)), &c))
        return c.i;
    return l->aanwezig.i ? l->aanwezig.i : UREN_AANWEZIG;
}

static void put_keuze(req *r, str naam, int waarde, str tekst, bool aan)
{
    PUT(&r->h, "<label><input type=\"radio\" name=\"{}\" value=\"{}\"", naam,
        code_text(&aanwezig_codes, CODE(waarde)));
    if (waarde == UREN_AFWEZIG) PUT(&r->h, " class=\"weg\"");
    if (aan) PUT(&r->h, " checked");
    PUT(&r->h, "><span>{}</span></label>", tekst);
}

static const char *oorzaak_naam(req *r, persoon_id id)
{
    buf b = buf_new(r->w.a);
    PLAIN(&b, "o-{}", token_van(r, ID(id)));
    return arena_c(r->w.a, buf_str(&b));
}

/* As posted, else as recorded. */
static int oorzaak_van(req *r, const leerlingregel *l)
{
    code c = {0};
    str gekozen = veld(r, oorzaak_naam(r, l->persoon_id));
    if (!is_post(r)) return l->oorzaak.i;
    return code_parse(&verzuim_codes, gekozen, &c) ? c.i : 0;
}

/* Seen when someone is not there (app.css); without that rule of CSS it always stands there. */
static void put_oorzaak(req *r, const leerlingregel *l)
{
    str naam = str_of(oorzaak_naam(r, l->persoon_id));
    PUT(&r->h, "<div class=\"utrecht-form-field oorzaak\"><label class=\"rij klein\">"
               "<span>{}<span class=\"vh\"> {}</span> {}</span>{}</label></div>",
        T("Oorzaak"), l->naam, T("(niet verplicht)"),
        lijst_keuze(r, naam, &verzuim_codes, oorzaak_van(r, l), (str){0}, T("Niet gezegd")));
}

static void put_leerling(req *r, const leerlingregel *l, date dag)
{
    str naam = str_of(naam_van(r, l->persoon_id));
    int stand = stand_van(r, l);
    bool is_nieuw = date_diff(dag, l->van) < 7;
    PUT(&r->h, "<li><fieldset><legend>{}", naam_tekst(r, l->naam));
    if (is_nieuw) PUT(&r->h, "<small>{}</small>", T("Nieuw in de groep"));
    PUT(&r->h, "</legend><div class=\"keuzes\">");
    put_keuze(r, naam, UREN_AANWEZIG, T("Er"), stand == UREN_AANWEZIG);
    put_keuze(r, naam, UREN_AFGEMELD, T("Afgemeld"), stand == UREN_AFGEMELD);
    put_keuze(r, naam, UREN_AFWEZIG, T("Niet er"), stand == UREN_AFWEZIG);
    PUT(&r->h, "</div>");
    put_oorzaak(r, l);
    PUT(&r->h, "</fieldset></li>\n");
}

static str telling(req *r, leerlingregel_rijen l)
{
    int n[UREN_AFWEZIG + 1] = {0};
    for (int i = 0; i < l.n; i++) n[stand_van(r, &l.at[i])]++;
    return TF(r->w.a, "{} er, {} afgemeld, {} niet er", n[UREN_AANWEZIG], n[UREN_AFGEMELD],
              n[UREN_AFWEZIG]);
}

static void put_formulier(req *r, const lesgroep_geheel *g, date dag, leerlingregel_rijen l)
{
    char tekst[DATE_TEXT];
    int klaar = 0;
    for (int i = 0; i < l.n; i++) klaar += l.at[i].aanwezig.i != 0;
    PUT(&r->h, "<form class=\"stapel\" method=\"post\" action=\"{}\">",
        URL(r, aanwezig_leg_vast, lesgroep_id_van(&g->g)));
    form_hidden(r);
    PUT(&r->h, "<input type=\"hidden\" name=\"dag\" value=\"{}\"><div class=\"kaart\">"
               "<ul class=\"groepslijst\">\n", date_iso(dag, tekst));
    for (int i = 0; i < l.n; i++) put_leerling(r, &l.at[i], dag);
    PUT(&r->h, "</ul></div>\n<div class=\"plakvoet\"><p><b>{}</b><br>"
               "<span class=\"klein\">{}</span></p>"
               "<button class=\"utrecht-button utrecht-button--primary-action\" type=\"submit\">{}"
               "</button></div></form>\n",
        klaar ? TF(r->w.a, "Vastgelegd: {}.", telling(r, l))
              : PN(r->w.a, "{} mens op de lijst", "{} mensen op de lijst", l.n),
        klaar ? T("Je kunt het hier verbeteren.") : T("Nog niet vastgelegd."), T("Leg vast"));
}

static void put_andere_lessen(req *r, const lesgroep_geheel *g, date dag)
{
    url u = URL(r, aanwezig_vraag, lesgroep_id_van(&g->g));
    date voor = lesgroep_lesdag(g, date_plus(dag, -1));
    date na = lesgroep_lesdag_na(g, dag, r->w.vandaag);
    PUT(&r->h, "<div class=\"utrecht-button-group geenprint\">");
    if (date_is_set(voor))
        PUT(&r->h, "{}", link_knop(r, URL_MET(r, u, A(dag, voor)),
                                   TF(r->w.a, "Les van {}", dag_tekst(r, voor, true)), "subtle"));
    if (date_is_set(na))
        PUT(&r->h, "{}", link_knop(r, URL_MET(r, u, A(dag, na)),
                                   TF(r->w.a, "Les van {}", dag_tekst(r, na, true)), "subtle"));
    PUT(&r->h, "</div>\n");
}

static void put_uitleg(req *r)
{
    PUT(&r->h, "<section class=\"kaart klein mt\" aria-labelledby=\"h-na\">"
               "<h2 class=\"utrecht-heading-2\" id=\"h-na\">{}</h2><p>{}</p></section>\n",
        T("Wat gebeurt er daarna?"),
        T("De klantmanager ziet wie er niet was. Bij 2 keer na elkaar komt er een taak. Vergist? "
          "Open deze les opnieuw en verbeter het."));
}

static void put_dag(req *r, const lesgroep_geheel *g, date dag)
{
    lesgroep_id id = lesgroep_id_van(&g->g);
    leerlingregel_rijen l = lesgroep_mensen(&r->w, id, dag);
    buf onder = buf_new(r->w.a);
    PLAIN(&onder, "{}, {}", dag_begin(r, dag), tijden_op(r, g, dag));
    if (g->g.lokaal.n) PLAIN(&onder, ", {}", g->g.lokaal);
    PLAIN(&onder, ". {}", T("Iedereen staat op ‘er’. Tik alleen aan wie er niet is."));
    kop(r, TF(r->w.a, "Wie is er? Groep {}", g->g.naam), buf_str(&onder));
    put_andere_lessen(r, g, dag);
    if (l.n) put_formulier(r, g, dag, l);
    else
        leegte(r,
            g->bezet && !is_school(r) ? T("In deze groep zit niemand van jouw team.")
                                      : T("Op die dag zat er niemand in deze groep."),
            URL(r, lesgroep_toon, id), T("Bekijk de groep"));
    put_uitleg(r);
}

void aanwezig_vraag(req *r)
{
    lesgroep_geheel g;
    if (!lesgroep_van_pad(r, &g)) return;
    lesgroep_kruimels(r, &g.g, T("Wie is er?"));
    date dag = gekozen_les(r, &g);
    if (date_is_set(dag) && !date_before(r->w.vandaag, dag) && lesgroep_minuten(&g, dag)) {
        put_dag(r, &g, dag);
        return;
    }
    kop(r, TF(r->w.a, "Wie is er? Groep {}", g.g.naam), lestijden_van(r, g.les.at, g.les.n));
    leegte(r,
        date_is_set(dag) ? T("Op die dag was er geen les.")
                         : T("Deze groep heeft nog geen les gehad."),
        URL(r, lesgroep_toon, lesgroep_id_van(&g.g)), T("Bekijk de groep"));
}

void aanwezig_leg_vast(req *r)
{
    lesgroep_geheel g;
    int anders = 0, n = 0;
    if (!lesgroep_van_pad(r, &g)) return;
    lesgroep_id id = lesgroep_id_van(&g.g);
    date dag = gekozen_les(r, &g);
    leerlingregel_rijen l = lesgroep_mensen(&r->w, id, dag);
    aanwezige *wie = arena_make(r->w.a, aanwezige, l.n + 1);
    for (int i = 0; i < l.n; i++) {
        code c = {0};
        code_parse(&aanwezig_codes, veld(r, naam_van(r, l.at[i].persoon_id)), &c);
        if (!c.i) continue; /* who came in since: not asked */
        wie[n++] = (aanwezige){l.at[i].persoon_id, c.i, oorzaak_van(r, &l.at[i])};
    }
    if (!aanwezigheid_leg_vast(&r->w, id, dag, wie, n, &anders)) {
        aanwezig_vraag(r);
        return;
    }
    ga_naar(r, URL(r, lesgroep_toon, id),
        TF(r->w.a, "De les van {} is vastgelegd: {}.", dag_tekst(r, dag, true), telling(r, l)));
}
