/* gesprek.c: the conversations of a person, and how one went: outcome, what was said, and the next
 * appointment in one step. */
#include "web/pages/gesprek.h"

#include "web/pages/notitie.h"
#include "web/routes.h"

/* ---- how it went ---- */

enum { VERLOOP_GEKOMEN = 1, VERLOOP_NIET, VERLOOP_AFGEMELD };
static const code_row verlopen[] = {
    {"gekomen", N_("Gekomen")},
    {"niet gekomen", N_("Niet gekomen")},
    {"afgemeld", N_("Afgemeld")},
};
static const codes verloop_codes = {"verloop", verlopen, (int)countof(verlopen)};

#define VERLOOPVORM_FIELDS(F) \
    F(code, afloop, N_("Hoe ging het?"), .required = true, .codes = &verloop_codes) \
    F(str, reden, N_("Niet gekomen of afgemeld: waarom?"), .max = 400, .multiline = true, \
      .hulp = N_("In het kort. Schrijf geen ziekte of diagnose op.")) \
    F(str, verslag, N_("Wat is besproken?"), .max = 8000, .multiline = true, \
      .hulp = N_("Dit wordt een notitie. Schrijf zo dat de persoon het mag lezen.")) \
    F(date, volgende, N_("Volgende afspraak op")) \
    F(tijd, volgende_van, N_("Hoe laat")) \
    F(bool, toch, N_("Ik weet dit. Plan de afspraak toch."))
FORMULIER(verloopvorm, VERLOOPVORM_FIELDS)
#define SELF verloopvorm
FORMULIER_DEF(verloopvorm, VERLOOPVORM_FIELDS)
#undef SELF

static const char *const verloop_velden[] = {"afloop", "reden", "verslag", "volgende",
                                             "volgende_van", NULL};

bool gesprek_vraagt(req *r, code afloop, date datum)
{
    return (!afloop.i || code_is(afloop, GESPREK_GEPLAND)) && !date_before(r->w.vandaag, datum);
}

void gesprek_knoppen(req *r, gesprek_id id, url terug, str wie)
{
    PUT(&r->h, "<form class=\"kleinacties geenprint\" method=\"post\" action=\"{}\">",
        URL(r, gesprek_verloop_leg_vast, id));
    form_hidden(r);
    PUT(&r->h, "<input type=\"hidden\" name=\"terug\" value=\"{}\">", terug.s);
    for (int i = VERLOOP_GEKOMEN; i <= VERLOOP_AFGEMELD; i++)
        PUT(&r->h,
            "<button class=\"utrecht-button utrecht-button--subtle\" type=\"submit\" "
            "name=\"afloop\" value=\"{}\">{}<span class=\"vh\">: {}</span></button>",
            code_text(&verloop_codes, CODE(i)), code_label(&verloop_codes, CODE(i)), wie);
    url heel = URL_MET(r, URL(r, gesprek_verloop_vraag, id), A(terug, terug.s));
    PUT(&r->h, "{}</form>\n", link_voor(r, heel, T("Verslag"), wie, "subtle"));
}

void gesprek_verloop_vraag(req *r)
{
    gesprek g;
    persoon p;
    if (!gesprek_van_pad(r, &g, &p)) return;
    verloopvorm v = {.masker = UINT64_MAX,
        .afloop = CODE(g.afloop.i > GESPREK_GEPLAND ? g.afloop.i - 1 : VERLOOP_GEKOMEN)};
    url terug = url_terug(r, URL(r, gesprekken, g.persoon_id));
    mens_kruimels(r, &p, (str){0});
    kruimels(r, URL(r, gesprekken, g.persoon_id), T("Gesprekken"));
    kop(r, T("Hoe ging het?"), TF(r->w.a, "{}: {} op {}.", p.naam,
        code_label(&gesprek_soort_codes, g.soort), dag_tekst(r, g.datum, true)));
    PUT(&r->h, "<div class=\"kaart\">");
    url actie = URL(r, gesprek_verloop_leg_vast, gesprek_id_van(&g));
    formulier f = form_open(r, actie, &verloopvorm_entity, &v);
    form_veld(&f, "afloop");
    if (mag_zien(r, &gesprek_entity, "reden")) form_veld(&f, "reden");
    if (notitie_mag_lezen(r)) form_veld(&f, "verslag");
    form_groep(&f, T("Meteen de volgende afspraak"));
    form_veld(&f, "volgende");
    form_veld(&f, "volgende_van");
    if (is_post(r) && (problem_at(r->w.p, "toch") || veld(r, "toch").n)) form_veld(&f, "toch");
    form_groep_klaar(&f);
    form_verborgen(&f, "terug", terug.s);
    form_sluit_met(&f, T("Leg vast"), terug, T("Terug"));
    PUT(&r->h, "</div>\n");
}

static gesprek_verloop verloop_lees(req *r)
{
    verloopvorm v = {.masker = UINT64_MAX};
    form_lees(r, &verloopvorm_entity, verloop_velden, &v);
    bool mag = notitie_mag_lezen(r);
    return (gesprek_verloop){.afloop = CODE(v.afloop.i ? v.afloop.i + 1 : 0),
        .reden = v.reden,
        .verslag = mag ? v.verslag : (str){0},
        .volgende = v.volgende,
        .volgende_van = v.volgende_van};
}

void gesprek_verloop_leg_vast(req *r)
{
    gesprek g, erna;
    persoon p;
    gebeurtenis_id geb = {0};
    if (!gesprek_van_pad(r, &g, &p)) return;
    gesprek_verloop v = verloop_lees(r);
    bool plant = date_is_set(v.volgende);
    if (plant && date_before(v.volgende, r->w.vandaag))
        problem_add(r->w.p, "volgende", N_("ligt in het verleden. Kies een dag die nog komt."));
    erna = gesprek_volgende(&g, &v);
    if (plant && gesprek_bezwaar(r, &erna, NULL)) plant = false;
    if (r->w.p->n || !gesprek_afronden(&r->w, &g, &v, plant ? &erna : NULL, &geb)) {
        gesprek_verloop_vraag(r);
        return;
    }
    str zin = T("Het is vastgelegd.");
    if (plant)
        zin = TF(r->w.a, "Het is vastgelegd. Het volgende gesprek is op {}.",
            dag_tekst(r, v.volgende, true));
    ga_naar_met_ongedaan(r, url_terug(r, URL(r, gesprekken, g.persoon_id)), zin, geb);
}

/* ---- list ---- */

str gesprek_tijd(req *r, tijd van_, tijd tot_)
{
    char van[DATE_TEXT], tot[DATE_TEXT];
    if (!tijd_is_set(van_)) return (str){0};
    if (!tijd_is_set(tot_)) return TF(r->w.a, "om {} uur", tijd_text(van_, van));
    return TF(r->w.a, "{} tot {} uur", tijd_text(van_, van), tijd_text(tot_, tot));
}

markup gesprek_badge(req *r, code afloop, date datum)
{
    str tekst = code_label(&gesprek_afloop_codes, afloop);
    if (code_is(afloop, GESPREK_GEKOMEN)) return badge(r, S("success"), tekst);
    if (code_is(afloop, GESPREK_NIET_GEKOMEN)) return badge(r, S("danger"), tekst);
    if (gesprek_vraagt(r, afloop, datum) && date_before(datum, r->w.vandaag))
        return badge(r, S("warning"), T("Hoe ging het?"));
    return badge(r, S("neutral"), tekst.n ? tekst : T("Niet bekend"));
}

/* What was written down after it, and why it did not happen. */
static void put_verslag(req *r, const gesprek *g, notitie_rijen n)
{
    if (g->reden.n) PUT(&r->h, "<p class=\"klein\">{}</p>", g->reden);
    for (int i = 0; i < n.n; i++)
        if (n.at[i].gesprek_id.v == g->kop.id)
            PUT(&r->h, "<p class=\"klein vrijetekst\">{}</p>", n.at[i].tekst);
}

static markup tolk_zin(req *r, const gesprek *g)
{
    str taal = code_label(&contacttaal_codes, g->tolk_taal);
    if (!g->tolk) return (markup){0};
    buf b = buf_new(r->w.a);
    PLAIN(&b, "{}", taal.n ? TF(r->w.a, "Tolk {}", taal) : T("Met tolk"));
    if (g->tolk_naam.n) PLAIN(&b, ": {}", g->tolk_naam);
    return MARKUP(r->w.a, "<span class=\"klein regel\">{}</span>", buf_str(&b));
}

static markup acties(req *r, const gesprek *g, str voor)
{
    gesprek_id id = gesprek_id_van(g);
    markup hoe = {0};
    markup wijzig = link_voor(r, URL(r, gesprek_wijzig, id), T("Wijzig"), voor, "subtle");
    if (gesprek_vraagt(r, g->afloop, g->datum))
        hoe = link_voor(r, URL(r, gesprek_verloop_vraag, id), T("Leg vast"), voor, "subtle");
    return MARKUP(r->w.a, "<span class=\"kleinacties geenprint\">{}{}</span>", hoe, wijzig);
}

static void put_gesprek(req *r, const gesprek *g, notitie_rijen n)
{
    str soort = code_label(&gesprek_soort_codes, g->soort), dag = dag_tekst(r, g->datum, true);
    buf hoofd = r->h;
    r->h = buf_new(r->w.a);
    put_verslag(r, g, n);
    markup verteld = markup_of(&r->h);
    r->h = hoofd;
    tabel_rij(r);
    tabel_rijkop(r, MARKUP(r->w.a, "{}<span class=\"klein\">{}</span>", dag,
        gesprek_tijd(r, g->van, g->tot)));
    tabel_cel(r, T("Soort"), MARKUP(r->w.a, "{}{}", soort, verteld));
    tabel_cel(r, T("Waar"), MARKUP(r->w.a, "{} {}", g->plaats, tolk_zin(r, g)));
    tabel_cel(r, T("Wie"), MARKUP(r->w.a, "{}", gebruiker_naam(r, g->gebruiker_id)));
    tabel_cel(r, T("Samen met"), MARKUP(r->w.a, "{}", gesprek_met(&r->w, gesprek_id_van(g))));
    tabel_cel(r, T("Afloop"), gesprek_badge(r, g->afloop, g->datum));
    tabel_cel(r, T("Doen"), acties(r, g, TF(r->w.a, "{}, {}", soort, dag)));
}

/* By day and time, newest first. */
static bool later(const gesprek *a, const gesprek *b)
{
    if (!date_same(a->datum, b->datum)) return date_before(b->datum, a->datum);
    return a->van.m > b->van.m;
}

static void sorteer(gesprek_rijen g)
{
    for (int i = 1; i < g.n; i++)
        for (int j = i; j > 0 && later(&g.at[j], &g.at[j - 1]); j--) {
            gesprek x = g.at[j];
            g.at[j] = g.at[j - 1];
            g.at[j - 1] = x;
        }
}

void gesprekken(req *r)
{
    dossier d;
    if (!mens_lees(r, &d)) return;
    persoon_id id = persoon_id_van(&d.p);
    mens_kruimels(r, &d.p, T("Gesprekken"));
    markup oproep_knop = {0};
    if (url_mag(r, GET, URL(r, oproepen, id)) && !date_is_set(d.i.afgerond))
        oproep_knop = link_knop(r, URL(r, oproepen, id), T("Oproepen"), "secondary-action");
    kop_met(r, T("Gesprekken"), d.p.naam, MARKUP(r->w.a, "{}{}",
        link_knop(r, URL(r, gesprek_nieuw, id), T("Gesprek plannen"), "primary-action"),
        oproep_knop));
    mens_tabs(r, &d.p, TAB_GESPREKKEN);
    if (!d.gesprekken.n) {
        leegte(r, T("Er zijn nog geen gesprekken."), URL(r, gesprek_nieuw, id),
            T("Plan het eerste gesprek"));
        return;
    }
    tabel_open(r, T("Gesprekken, nieuwste eerst"));
    const str koppen[] = {T("Wanneer"), T("Soort"), T("Waar"), T("Wie"), T("Samen met"),
                          T("Afloop"), T("Doen")};
    for (size_t i = 0; i < countof(koppen); i++) tabel_kop(r, koppen[i], (url){0}, 0);
    sorteer(d.gesprekken);
    notitie_rijen n = {0};
    if (notitie_mag_lezen(r)) n = BIJ(&r->w, notitie, persoon_id, id);
    for (int i = 0; i < d.gesprekken.n; i++) put_gesprek(r, &d.gesprekken.at[i], n);
    tabel_sluit(r);
}
