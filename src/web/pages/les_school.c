/* les_school.c: the day of a language school: free seats, who works during a lesson, requests of
 * the gemeente, hours for the invoice. */
#include "base/csv.h"
#include "web/form.h"
#include "web/pages/lesgroep.h"
#include "web/routes.h"

/* ---- free seats, by weekday and part of the day ---- */

enum { OCHTEND, MIDDAG, AVOND, DAGDELEN, MIDDAG_VAN = 12 * 60, AVOND_VAN = 17 * 60 };

static int dagdeel_van(tijd van)
{
    int m = tijd_minutes(van);
    return m < MIDDAG_VAN ? OCHTEND : m < AVOND_VAN ? MIDDAG : AVOND;
}

static i64 vrij_in(const lesgroepregel *g)
{
    return g->plaatsen.is && g->plaatsen.n > g->bezet.n ? g->plaatsen.n - g->bezet.n : 0;
}

static const lesgroepregel *groep_bij(lesgroepregel_rijen g, lesgroep_id id)
{
    for (int i = 0; i < g.n; i++)
        if (g.at[i].id.v == id.v) return &g.at[i];
    return NULL;
}

/* "A2-d, 18.30 tot 21.30: 2 vrij", a line for each group; empty: none. */
static markup dagdeel_cel(req *r, lesgroepregel_rijen g, lesregel_rijen l, int dag, int deel)
{
    buf b = buf_new(r->w.a);
    for (int i = 0; i < l.n; i++) {
        const lesgroepregel *x = groep_bij(g, l.at[i].lesgroep_id);
        if (l.at[i].dag.i != dag || dagdeel_van(l.at[i].van) != deel || !x || !vrij_in(x)) continue;
        PUT(&b, "<span class=\"klein regel\">{} {}, {}</span>",
            link_naar(r, URL(r, lesgroep_toon, x->id), x->naam),
            TF(r->w.a, "{}–{}", l.at[i].van, l.at[i].tot),
            plaatsen_tekst(r, x->plaatsen, x->bezet.n));
    }
    if (!b.n) PUT(&b, "<span class=\"klein zacht\">{}</span>", T("geen"));
    return markup_of(&b);
}

static int avonden_met_plaats(lesgroepregel_rijen g, lesregel_rijen l)
{
    int n = 0;
    for (int dag = MAANDAG; dag <= ZONDAG; dag++)
        for (int i = 0; i < l.n; i++) {
            const lesgroepregel *x = groep_bij(g, l.at[i].lesgroep_id);
            if (l.at[i].dag.i != dag || dagdeel_van(l.at[i].van) != AVOND || !x || !vrij_in(x))
                continue;
            n++;
            break;
        }
    return n;
}

void vrije_plaatsen(req *r)
{
    static const char *const delen[] = {N_("Ochtend"), N_("Middag"), N_("Avond")};
    lesgroepregel_rijen g = lesgroepen_lijst(&r->w);
    lesregel_rijen l = lesgroepen_lessen(&r->w);
    if (!is_school(r)) lesgroep_kruimels(r, NULL, T("Vrije plaatsen"));
    kop(r, T("Vrije plaatsen per dagdeel"),
        PN(r->w.a, "Op {} avond in de week is er plaats.", "Op {} avonden in de week is er plaats.",
            avonden_met_plaats(g, l)));
    tabel_open(r, T("Vrije plaatsen per dagdeel"));
    tabel_kop(r, T("Dag"), (url){0}, 0);
    for (int d = 0; d < DAGDELEN; d++) tabel_kop(r, lang_text(delen[d]), (url){0}, 0);
    for (int dag = MAANDAG; dag <= ZONDAG; dag++) {
        bool open = dag < ZATERDAG;
        for (int i = 0; i < l.n; i++) open |= l.at[i].dag.i == dag;
        if (!open) continue;
        tabel_rij(r);
        str naam = week_dag_hoofdletter(dag - MAANDAG);
        tabel_rijkop(r, MARKUP(r->w.a, "{}", lang_text(arena_c(r->w.a, naam))));
        for (int d = 0; d < DAGDELEN; d++)
            tabel_cel(r, lang_text(delen[d]), dagdeel_cel(r, g, l, dag, d));
    }
    tabel_sluit(r);
}

void mijn_vrije_plaatsen(req *r) { vrije_plaatsen(r); }

/* ---- who works during a lesson ---- */

static void put_botsingen(req *r, werkbotsing_rijen b)
{
    tabel_open(r, T("Wie werkt tijdens een les"));
    tabel_kop(r, T("Naam"), (url){0}, 0);
    tabel_kop(r, T("Groep"), (url){0}, 0);
    tabel_kop(r, T("Les"), (url){0}, 0);
    tabel_kop(r, T("Werkt dan"), (url){0}, 0);
    tabel_kop(r, T("Doen"), (url){0}, 0);
    for (int i = 0; i < b.n; i++) {
        const werkbotsing *x = &b.at[i];
        tabel_rij(r);
        tabel_rijkop(r, link_naar(r, URL(r, leerling_toon, x->deelname_id), x->naam));
        tabel_cel(r, T("Groep"), link_naar(r, URL(r, lesgroep_toon, x->lesgroep_id), x->groep));
        tabel_cel(r, T("Les"), MARKUP(r->w.a, "{} {}–{}", code_label(&weekdag_codes, x->dag),
                                   x->van, x->tot));
        tabel_cel(r, T("Werkt dan"), MARKUP(r->w.a, "{} {}–{}",
                                         code_label(&weekdag_codes, x->werk_dag), x->werk_van,
                                         x->werk_tot));
        tabel_cel(r, T("Doen"), link_voor(r, URL(r, deelname_wissel, x->deelname_id),
                                    T("Andere groep"), x->naam, "subtle"));
    }
    tabel_sluit(r);
}

static void put_verzuim(req *r, verzuimregel_rijen v)
{
    PUT(&r->h, "<section class=\"kaart mt\" aria-labelledby=\"h-vz\">"
               "<h2 class=\"utrecht-heading-2\" id=\"h-vz\">{}</h2>",
        T("Gemist door werk in de laatste 8 weken"));
    if (!v.n) leegte(r, T("Niemand miste een les door werk."), (url){0}, (str){0});
    if (v.n) PUT(&r->h, "<ul class=\"afspraken\">");
    for (int i = 0; i < v.n; i++)
        PUT(&r->h, "<li><div>{}, {}<p class=\"klein\">{}</p></div></li>",
            naam_tekst(r, v.at[i].naam), v.at[i].groep,
            TF(r->w.a, "{} het laatst op {}.", PN(r->w.a, "{} keer,", "{} keer,", v.at[i].keer.n),
                dag_tekst(r, v.at[i].laatst, true)));
    if (v.n) PUT(&r->h, "</ul>");
    PUT(&r->h, "</section>\n");
}

void les_werk(req *r)
{
    werkbotsing_rijen b = leerlingen_met_werk(&r->w);
    kop(r, T("Wie kan niet door werk?"),
        b.n ? PN(r->w.a, "Bij {} les werkt er iemand.", "Bij {} lessen werkt er iemand.", b.n)
            : T("Niemand werkt tijdens een les."));
    if (b.n) put_botsingen(r, b);
    else leegte(r, T("Les en werk vallen bij niemand samen."), (url){0}, (str){0});
    put_verzuim(r, verzuim_door_werk(&r->w, date_plus(r->w.vandaag, -LES_TELT_DAGEN)));
}

/* ---- requests of the gemeente ---- */

#define ANTWOORD_CODES(C) \
    C(ANTWOORD_JA, "ja", N_("Ja, dat kan")) \
    C(ANTWOORD_GROEP, "andere groep", N_("Ja, in een andere groep")) \
    C(ANTWOORD_NEE, "nee", N_("Nee, dat kan niet"))
CODES(antwoord, ANTWOORD_CODES)
CODES_DEF(antwoord, ANTWOORD_CODES)
#define ANTWOORDVORM_FIELDS(F) \
    F(code, stand, N_("Antwoord"), .required = true, .codes = &antwoord_codes) \
    F(lesgroep_id, naar, N_("Andere groep"), .ref = "lesgroep") \
    F(str, antwoord, N_("Toelichting"), .max = 400)
FORMULIER(antwoordvorm, ANTWOORDVORM_FIELDS)
#define SELF antwoordvorm
FORMULIER_DEF(antwoordvorm, ANTWOORDVORM_FIELDS)
#undef SELF

str past_tekst(groeppast p)
{
    switch (p) {
    case GROEP_PAST: return T("past");
    case GROEP_WERK: return T("past niet: werk");
    case GROEP_ANDERS: return T("past niet: andere afspraak");
    case GROEP_ONBEKEND: break;
    }
    return T("niet bekend of het past");
}

static int groepen_met_plaats(req *r, keuze **uit, const verzoekregel *v)
{
    lesgroepregel_rijen g = lesgroepen_lijst(&r->w);
    lesregel_rijen l = lesgroepen_lessen(&r->w);
    date van = date_plus(date_monday(r->w.vandaag), 7);
    lesgroep_id zonder = v->lesgroep_id;
    groeppast *past = groepen_passen(&r->w, v->persoon_id, zonder, van, g.at, g.n);
    int n = 0;
    *uit = arena_make(r->w.a, keuze, g.n + 1);
    for (int i = 0; i < g.n; i++) {
        const lesgroepregel *x = &g.at[i];
        if (!vrij_in(x) || x->id.v == zonder.v) continue;
        (*uit)[n++] = (keuze){ID(x->id), TF(r->w.a, "{}: {} ({}, {})", x->naam,
            lestijden(r, l, x->id), plaatsen_tekst(r, x->plaatsen, x->bezet.n),
            past_tekst(past[i]))};
    }
    return n;
}

static void put_open_verzoek(req *r, const verzoekregel *v)
{
    keuze *k;
    int n = groepen_met_plaats(r, &k, v);
    antwoordvorm leeg = {.masker = UINT64_MAX};
    PUT(&r->h, "<section class=\"kaart mb\" aria-label=\"{}\">"
               "<h3 class=\"utrecht-heading-3\">{}, {}</h3><p>{}</p>"
               "<p class=\"klein zacht\">{}</p>",
        TF(r->w.a, "Vraag over {}", v->naam), naam_tekst(r, v->naam), v->groep, v->tekst,
        TF(r->w.a, "Gevraagd op {}.", dag_tekst(r, v->gevraagd, true)));
    formulier f = form_open(r, URL(r, verzoek_antwoord, v->id), &antwoordvorm_entity, &leeg);
    form_veld(&f, "stand");
    form_keuze(&f, "naar", k, n, 0);
    form_veld(&f, "antwoord");
    form_sluit(&f, T("Stuur het antwoord"));
    PUT(&r->h, "</section>\n");
}

void put_verzoeken(req *r)
{
    verzoekregel_rijen v = lesverzoeken(&r->w);
    int open = 0;
    while (open < v.n && code_is(v.at[open].stand, VERZOEK_OPEN)) open++;
    if (!v.n) return;
    PUT(&r->h, "<section class=\"mb\" aria-labelledby=\"h-vr\">"
               "<h2 class=\"utrecht-heading-2 mb\" id=\"h-vr\">{}</h2>",
        open ? PN(r->w.a, "{} vraag van de gemeente", "{} vragen van de gemeente", open)
             : T("Vragen van de gemeente"));
    for (int i = 0; i < open; i++) put_open_verzoek(r, &v.at[i]);
    if (open < v.n)
        PUT(&r->h, "<details class=\"kaart\"><summary>{}</summary><ul class=\"afspraken\">",
            T("Beantwoord in de laatste 8 weken"));
    for (int i = open; i < v.n; i++)
        PUT(&r->h, "<li><div>{}, {}: <b>{}</b><p class=\"klein\">{} {}</p></div></li>",
            naam_tekst(r, v.at[i].naam), v.at[i].groep,
            code_label(&verzoek_codes, v.at[i].stand), dag_begin(r, v.at[i].antwoord_op),
            v.at[i].antwoord);
    if (open < v.n) PUT(&r->h, "</ul></details>");
    PUT(&r->h, "</section>\n");
}

void verzoek_antwoord(req *r)
{
    static const char *const velden[] = {"stand", "naar", "antwoord", NULL};
    static const int stand[] = {[ANTWOORD_JA] = VERZOEK_JA,
        [ANTWOORD_GROEP] = VERZOEK_GROEP,
        [ANTWOORD_NEE] = VERZOEK_NEE};
    antwoordvorm v = {.masker = UINT64_MAX};
    lesverzoek_id id = {r->id[0]};
    form_lees(r, &antwoordvorm_entity, velden, &v);
    bool gekozen = v.stand.i > 0 && v.stand.i < antwoord_eind;
    if (r->w.p->n
        || !lesverzoek_antwoord(&r->w, id, gekozen ? stand[v.stand.i] : 0, v.naar, v.antwoord)) {
        mijn_groepen(r);
        return;
    }
    ga_naar(r, URL0(r, mijn_groepen), T("Het antwoord is verstuurd naar de gemeente."));
}

/* ---- hours of a quarter ---- */

typedef struct {
    date van, tot;
    str naam;                 /* "Kwartaal 3 van 2026" */
} kwartaal;

/* The quarter that holds dag. */
static kwartaal kwartaal_van(req *r, date dag)
{
    int nr = (date_month(dag) - 1) / 3;
    date van = date_ymd(date_year(dag), 3 * nr + 1, 1);
    return (kwartaal){van, date_plus_months(van, 3),
        TF(r->w.a, "Kwartaal {} van {}", nr + 1, date_year(dag))};
}

static kwartaal gekozen_kwartaal(req *r)
{
    date d = {0};
    str vraag = veld(r, "vanaf");
    return kwartaal_van(r, vraag.n && date_parse(vraag, &d) ? d : r->w.vandaag);
}

static str uren_van(req *r, num minuten) { return uren_woord(r->w.a, minuten.n); }

static void put_urenrij(req *r, const lesurenregel *u)
{
    tabel_rij(r);
    tabel_rijkop(r, naam_tekst(r, u->naam));
    tabel_cel(r, T("Groep"), MARKUP(r->w.a, "{}", u->groep));
    tabel_cel(r, T("Lessen"), MARKUP(r->w.a, "{}", u->lessen));
    tabel_cel(r, T("Aanwezig"), MARKUP(r->w.a, "{}", uren_van(r, u->aanwezig)));
    tabel_cel(r, T("Afgemeld"), MARKUP(r->w.a, "{}", uren_van(r, u->afgemeld)));
    tabel_cel(r, T("Niet er"), MARKUP(r->w.a, "{}", uren_van(r, u->afwezig)));
}

static i64 som(lesurenregel_rijen u, bool alles)
{
    i64 n = 0;
    for (int i = 0; i < u.n; i++)
        n += u.at[i].aanwezig.n + (alles ? u.at[i].afgemeld.n + u.at[i].afwezig.n : 0);
    return n;
}

static markup kwartaalknoppen(req *r, kwartaal k)
{
    url u = URL0(r, les_uren);
    return MARKUP(r->w.a, "{}{}{}",
        link_knop(r, URL_MET(r, URL0(r, les_uren_csv), A(vanaf, k.van)), T("Download (CSV)"),
            "primary-action"),
        link_knop(r, URL_MET(r, u, A(vanaf, date_plus_months(k.van, -3))), T("Kwartaal ervoor"),
            "secondary-action"),
        link_knop(r, URL_MET(r, u, A(vanaf, k.tot)), T("Kwartaal erna"), "secondary-action"));
}

void les_uren(req *r)
{
    kwartaal k = gekozen_kwartaal(r);
    lesurenregel_rijen u = lesuren(&r->w, k.van, k.tot);
    kop_met(r, T("Uren voor de factuur"),
        TF(r->w.a, "{}. {} uur les, waarvan {} uur aanwezig.", k.naam,
            uren_woord(r->w.a, som(u, true)), uren_woord(r->w.a, som(u, false))),
        kwartaalknoppen(r, k));
    if (!u.n) {
        leegte(r, T("In dit kwartaal is nog niets vastgelegd."), URL0(r, mijn_groepen),
            T("Bekijk de groepen"));
        return;
    }
    tabel_open(r, T("Uren per mens"));
    static const char *const koppen[] = {
        N_("Naam"), N_("Groep"), N_("Lessen"), N_("Aanwezig"), N_("Afgemeld"), N_("Niet er")};
    for (size_t i = 0; i < countof(koppen); i++) tabel_kop(r, lang_text(koppen[i]), (url){0}, 0);
    for (int i = 0; i < u.n; i++) put_urenrij(r, &u.at[i]);
    tabel_sluit(r);
    PUT(&r->h, "<p class=\"klein mt\">{}</p>",
        T("In uren. Een les die niet doorging, telt niet mee. De inhaalles telt op zijn eigen "
          "dag."));
}

void les_uren_csv(req *r)
{
    static const char *const koppen[] = {N_("Groep"), N_("Naam"), N_("Lessen"),
        N_("Uren aanwezig"), N_("Uren afgemeld"), N_("Uren niet er")};
    kwartaal k = gekozen_kwartaal(r);
    lesurenregel_rijen u = lesuren(&r->w, k.van, k.tot);
    csv_uit c = csv_begin(&r->h, true);
    r->bestandsnaam = TF(r->w.a, "uren-{}-{}.csv", date_year(k.van), (date_month(k.van) + 2) / 3);
    for (size_t i = 0; i < countof(koppen); i++) csv_cel(&c, lang_text(koppen[i]));
    csv_eind(&c);
    for (int i = 0; i < u.n; i++) {
        const lesurenregel *x = &u.at[i];
        csv_cel(&c, x->groep);
        csv_cel(&c, x->naam);
        csv_val(&c, V(x->lessen));
        csv_cel(&c, uren_van(r, x->aanwezig));
        csv_cel(&c, uren_van(r, x->afgemeld));
        csv_cel(&c, uren_van(r, x->afwezig));
        csv_eind(&c);
    }
}
