/* gesprek.c: a conversation is planned or recorded, with the organisations that take part, and how
 * it went. */
#include "casework/intake.h"
#include "web/pages/persoon.h"
#include "web/routes.h"

enum { METEEN = 3, PARTNERS = 40 };

/* The organisations beside the gemeente; one field each, so that it works without script. */
#define METVORM_FIELDS(F) \
    F(organisatie_id, met1, N_("Samen met"), .ref = "organisatie") \
    F(organisatie_id, met2, N_("En met"), .ref = "organisatie") \
    F(organisatie_id, met3, N_("Ook met"), .ref = "organisatie")
LIJSTRIJ(metvorm, METVORM_FIELDS)
#define SELF metvorm
LIJSTRIJ_DEF(metvorm, METVORM_FIELDS)
#undef SELF

static const char *const met_velden[] = {"met1", "met2", "met3", NULL};
static const char *const velden[] = {"soort", "datum", "van", "tot", "plaats", "tolk", "afloop",
                                     NULL};

/* Who takes part in conversations: no employers. */
static bool is_partner(const organisatie *o)
{
    switch (o->soort.i) {
    case ORG_VWN:
    case ORG_COA:
    case ORG_GGD:
    case ORG_WIJKTEAM:
    case ORG_TAALSCHOOL:
    case ORG_MAATJES:
    case ORG_SW:
    case ORG_VRIJWILLIG:
    case ORG_OPLEIDER: return true;
    default: return false;
    }
}

static int partners(req *r, keuze *uit)
{
    organisatie_rijen o = LIJST(&r->w, organisatie, ORGANISATIES);
    int n = 0;
    for (int i = 0; i < o.n && n < PARTNERS; i++)
        if (is_partner(&o.at[i]))
            uit[n++] = (keuze){ID(organisatie_id_van(&o.at[i])), o.at[i].naam};
    return n;
}

str gesprek_met(req *r, const gesprek *g)
{
    gesprek_deelnemer_rijen m = BIJ(&r->w, gesprek_deelnemer, gesprek_id, gesprek_id_van(g));
    buf b = buf_new(r->w.a);
    organisatie o;
    for (int i = 0; i < m.n; i++)
        if (HAAL(&r->w, organisatie, m.at[i].organisatie_id, &o))
            PLAIN(&b, "{}{}", b.n ? S(", ") : S(""), o.naam);
    return buf_str(&b);
}

/* ---- form ---- */

static void put_formulier(req *r, const persoon *p, gesprek *g, url actie)
{
    formulier f = form_open(r, actie, &gesprek_entity, g);
    for (int i = 0; velden[i]; i++) form_veld(&f, velden[i]);
    if (!g->kop.id) {
        keuze *k = arena_make(r->w.a, keuze, PARTNERS);
        int n = partners(r, k);
        f.e = &metvorm_entity;
        f.rij = NULL;
        form_groep(&f, T("Wie zit er nog meer bij?"));
        for (int i = 0; i < METEEN; i++) form_keuze(&f, met_velden[i], k, n, 0);
        form_groep_klaar(&f);
        f.e = &gesprek_entity;
        f.rij = g;
    }
    form_sluit_met(&f, T("Bewaar het gesprek"), URL(r, gesprekken, persoon_id_van(p)), T("Terug"));
}

void gesprek_nieuw(req *r)
{
    persoon p;
    if (!persoon_van_pad(r, &p)) return;
    gesprek g = {.soort = CODE(GESPREK_VOORTGANG), .datum = r->w.vandaag, .tolk = p.tolk,
        .afloop = CODE(GESPREK_GEPLAND)};
    g.kop.masker = UINT64_MAX;
    mens_kruimels(r, &p, T("Gesprek plannen"));
    kop(r, T("Gesprek plannen of vastleggen"), TF(r->w.a, "Met {}.", p.naam));
    PUT(&r->h, "<div class=\"kaart\">");
    put_formulier(r, &p, &g, URL(r, gesprek_maken, persoon_id_van(&p)));
    PUT(&r->h, "</div>\n");
}

static int met_lees(req *r, organisatie_id uit[METEEN])
{
    metvorm v = {.masker = UINT64_MAX};
    form_lees(r, &metvorm_entity, met_velden, &v);
    organisatie_id alle[METEEN] = {v.met1, v.met2, v.met3};
    int n = 0;
    for (int i = 0; i < METEEN; i++) {
        bool al = !alle[i].v;
        for (int j = 0; j < n; j++) al |= uit[j].v == alle[i].v;
        if (!al) uit[n++] = alle[i];
    }
    return n;
}

void gesprek_maken(req *r)
{
    gesprek g = {.persoon_id = {r->id[0]}};
    organisatie_id met[METEEN];
    gebeurtenis_id geb = {0};
    form_lees(r, &gesprek_entity, velden, &g);
    int n = met_lees(r, met);
    if (r->w.p->n || !gesprek_bewaar(&r->w, &g, met, n, &geb)) gesprek_nieuw(r);
    else ga_naar_met_ongedaan(r, URL(r, gesprekken, g.persoon_id), T("Het gesprek is bewaard."),
             geb);
}

/* ---- change ---- */

static bool gesprek_van_pad(req *r, gesprek *g, persoon *p)
{
    if (HAAL(&r->w, gesprek, (gesprek_id){r->id[0]}, g) &&
        HAAL(&r->w, persoon, g->persoon_id, p))
        return true;
    niet_gevonden(r);
    return false;
}

void gesprek_wijzig(req *r)
{
    gesprek g;
    persoon p;
    if (!gesprek_van_pad(r, &g, &p)) return;
    str met = gesprek_met(r, &g);
    mens_kruimels(r, &p, (str){0});
    kruimels(r, URL(r, gesprekken, g.persoon_id), T("Gesprekken"));
    kop(r, T("Gesprek wijzigen"), met.n ? TF(r->w.a, "{}, samen met {}.", p.naam, met) : p.naam);
    PUT(&r->h, "<div class=\"kaart\">");
    put_formulier(r, &p, &g, URL(r, gesprek_bewaren, gesprek_id_van(&g)));
    PUT(&r->h, "</div>\n");
}

void gesprek_bewaren(req *r)
{
    gesprek g;
    persoon p;
    gebeurtenis_id geb = {0};
    if (!gesprek_van_pad(r, &g, &p)) return;
    form_lees(r, &gesprek_entity, velden, &g);
    if (r->w.p->n || !gesprek_bewaar(&r->w, &g, NULL, 0, &geb)) gesprek_wijzig(r);
    else ga_naar_met_ongedaan(r, URL(r, gesprekken, g.persoon_id), T("Het gesprek is bewaard."),
             geb);
}

/* ---- list ---- */

static str tijd_zin(req *r, const gesprek *g)
{
    char van[DATE_TEXT], tot[DATE_TEXT];
    if (!tijd_is_set(g->van)) return (str){0};
    if (!tijd_is_set(g->tot)) return TF(r->w.a, "om {} uur", tijd_text(g->van, van));
    return TF(r->w.a, "{} tot {} uur", tijd_text(g->van, van), tijd_text(g->tot, tot));
}

static markup afloop_badge(req *r, const gesprek *g)
{
    str tekst = code_label(&gesprek_afloop_codes, g->afloop);
    if (code_is(g->afloop, GESPREK_GEKOMEN)) return badge(r, S("success"), tekst);
    if (code_is(g->afloop, GESPREK_NIET_GEKOMEN)) return badge(r, S("danger"), tekst);
    bool voorbij = date_before(g->datum, r->w.vandaag);
    if (code_is(g->afloop, GESPREK_GEPLAND) && voorbij)
        return badge(r, S("warning"), T("Hoe ging het?"));
    return badge(r, S("neutral"), tekst.n ? tekst : T("Niet bekend"));
}

static void put_gesprek(req *r, const gesprek *g)
{
    str soort = code_label(&gesprek_soort_codes, g->soort), dag = dag_tekst(r, g->datum, true);
    tabel_rij(r);
    tabel_rijkop(r, MARKUP(r->w.a, "{}<span class=\"klein\">{}</span>", dag, tijd_zin(r, g)));
    tabel_cel(r, T("Soort"), MARKUP(r->w.a, "{}", soort));
    tabel_cel(r, T("Waar"), MARKUP(r->w.a, "{}", g->plaats));
    tabel_cel(r, T("Wie"), MARKUP(r->w.a, "{}", gebruiker_naam(r, g->gebruiker_id)));
    tabel_cel(r, T("Samen met"), MARKUP(r->w.a, "{}", gesprek_met(r, g)));
    tabel_cel(r, T("Afloop"), afloop_badge(r, g));
    tabel_cel(r, T("Doen"),
        MARKUP(r->w.a, "<span class=\"kleinacties geenprint\">{}</span>",
            link_voor(r, URL(r, gesprek_wijzig, gesprek_id_van(g)), T("Wijzig"),
                TF(r->w.a, "{}, {}", soort, dag), "subtle")));
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
    kop_met(r, T("Gesprekken"), d.p.naam,
        link_knop(r, URL(r, gesprek_nieuw, id), T("Gesprek plannen"), "primary-action"));
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
    for (int i = 0; i < d.gesprekken.n; i++) put_gesprek(r, &d.gesprekken.at[i]);
    tabel_sluit(r);
}
