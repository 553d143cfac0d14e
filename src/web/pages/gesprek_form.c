/* gesprek_form.c: a conversation is planned or recorded, with who comes to it; what clashes is said
 * before it is saved. */
#include "casework/taak.h"

#include "web/form.h"
#include "web/pages/gesprek.h"
#include "web/routes.h"

/* Others who come: organisations, whom of them, colleagues; one field each, so that it works
 * without script. A token says by itself which of the three it is. */
#define METVORM_FIELDS(F) \
    F(str, met1, N_("Samen met")) F(str, met2, N_("En met")) F(str, met3, N_("Ook met")) \
    F(str, met4, N_("Verder met")) F(str, met5, N_("En verder met")) \
    F(str, met6, N_("Ten slotte met")) \
    F(bool, toch, N_("Ik weet dit. Bewaar het gesprek toch.")) \
    F(str, waarom, N_("Waarom is nog een brede intake nodig?"), .max = 400, .multiline = true, \
      .hulp = N_("Schrijf wat er nog mist. Het wordt een notitie in het dossier."))
FORMULIER(metvorm, METVORM_FIELDS)
#define SELF metvorm
FORMULIER_DEF(metvorm, METVORM_FIELDS)
#undef SELF

enum { METEEN = 3, MET = 6 };
static const char *const met_velden[] = {"met1", "met2", "met3", "met4", "met5", "met6", NULL};
static const char *const velden[] = {"soort", "datum", "van", "tot", "plaats", "gebruiker_id",
                                     "tolk", "tolk_taal", "tolk_naam", "afloop", "reden", NULL};

/* ---- who can be chosen ---- */

static bool is_werkgever_van(req *r, plaatsing_rijen p, const organisatie *o)
{
    for (int i = 0; i < p.n; i++) {
        plek k;
        if (HAAL(&r->w, plek, p.at[i].plek_id, &k) && k.organisatie_id.v == o->kop.id) return true;
    }
    return false;
}

typedef struct {
    optie *at;
    int n;
} opties;

static void met_contacten(req *r, contactpersoon_rijen c, const organisatie *o, opties *uit)
{
    uit->at[uit->n++] = (optie){token_van(r, ID(organisatie_id_van(o))), o->naam};
    for (int i = 0; i < c.n; i++)
        if (c.at[i].organisatie_id.v == o->kop.id)
            uit->at[uit->n++] = (optie){token_van(r, ID(contactpersoon_id_van(&c.at[i]))),
                                        TF(r->w.a, "{}: {}", o->naam, c.at[i].naam)};
}

static opties te_kiezen(req *r, persoon_id id, gebruiker_rijen collegas)
{
    organisatie_rijen o = LIJST(&r->w, organisatie, ORGANISATIES);
    contactpersoon_rijen c = LIJST(&r->w, contactpersoon, CONTACTPERSONEN);
    plaatsing_rijen p = BIJ(&r->w, plaatsing, persoon_id, id);
    opties uit = {arena_make(r->w.a, optie, o.n + c.n + collegas.n), 0};
    for (int i = 0; i < o.n; i++)
        if (org_is_partner(o.at[i].soort.i) || is_werkgever_van(r, p, &o.at[i]))
            met_contacten(r, c, &o.at[i], &uit);
    for (int i = 0; i < collegas.n; i++)
        if (collegas.at[i].kop.id != r->ik.kop.id)
            uit.at[uit.n++] = (optie){token_van(r, ID(gebruiker_id_van(&collegas.at[i]))),
                                      TF(r->w.a, "Collega: {}", collegas.at[i].naam)};
    return uit;
}

static str token_van_genodigde(req *r, const genodigde *x)
{
    if (x->collega.v) return token_van(r, ID(x->collega));
    if (x->contactpersoon.v) return token_van(r, ID(x->contactpersoon));
    return token_van(r, ID(x->organisatie));
}

/* Empty: false. A token that says nothing is a problem of its field. */
static bool genodigde_van(req *r, const char *naam, str token, genodigde *uit)
{
    contactpersoon c;
    i64 org = token_lees(r, &organisatie_entity, token);
    i64 contact = token_lees(r, &contactpersoon_entity, token);
    *uit = (genodigde){.organisatie = {org},
                       .collega = {token_lees(r, &gebruiker_entity, token)}};
    if (contact && HAAL(&r->w, contactpersoon, (contactpersoon_id){contact}, &c)) {
        uit->contactpersoon = contactpersoon_id_van(&c);
        uit->organisatie = c.organisatie_id;
    }
    if (uit->organisatie.v || uit->collega.v) return true;
    if (token.n)
        problem_add(r->w.p, naam, N_("is niet gevonden. Kies er een uit de lijst."));
    return false;
}

static genodigden met_lees(req *r)
{
    metvorm v = {.masker = UINT64_MAX};
    genodigden g = {0};
    form_lees(r, &metvorm_entity, met_velden, &v);
    const str tokens[MET] = {v.met1, v.met2, v.met3, v.met4, v.met5, v.met6};
    for (int i = 0; i < MET; i++) {
        genodigde x;
        bool al = false;
        if (!genodigde_van(r, met_velden[i], tokens[i], &x)) continue;
        for (int j = 0; j < i; j++) al |= str_eq(tokens[j], tokens[i]);
        if (!al) g.at[g.n++] = x;
    }
    return g;
}

/* ---- the form ---- */

static void put_wie(formulier *f, const gesprek *g, gebruiker_rijen collegas)
{
    keuze *k = arena_make(f->r->w.a, keuze, collegas.n + 1);
    i64 nu = g->gebruiker_id.v ? g->gebruiker_id.v : f->r->ik.kop.id;
    for (int i = 0; i < collegas.n; i++)
        k[i] = (keuze){ID(gebruiker_id_van(&collegas.at[i])), collegas.at[i].naam};
    form_keuze(f, "gebruiker_id", k, collegas.n, nu);
}

static void put_genodigden(formulier *f, opties keus, const genodigden *nu)
{
    req *r = f->r;
    metvorm v = {.masker = UINT64_MAX};
    str *at[MET] = {&v.met1, &v.met2, &v.met3, &v.met4, &v.met5, &v.met6};
    int n = nu->n < METEEN ? METEEN : nu->n < MET ? nu->n + 1 : MET;
    for (int i = 0; i < nu->n && i < MET; i++) *at[i] = token_van_genodigde(r, &nu->at[i]);
    const entity *e = f->e;
    const void *rij = f->rij;
    f->e = &metvorm_entity;
    f->rij = &v;
    form_groep(f, T("Wie zit er nog meer bij?"));
    for (int i = 0; i < n; i++) {
        control c;
        if (control_begin(f, met_velden[i], &c)) control_keuzes(&c, keus.at, keus.n);
    }
    form_groep_klaar(f);
    bool gevraagd = is_post(r) && (problem_at(r->w.p, "toch") || veld(r, "toch").n);
    if (gevraagd) form_veld(f, "toch");
    if (is_post(r) && (problem_at(r->w.p, "waarom") || veld(r, "waarom").n)) form_veld(f, "waarom");
    f->e = e;
    f->rij = rij;
}

static void put_formulier(req *r, const persoon *p, gesprek *g, url actie)
{
    gebruiker_rijen collegas = collegas_van(&r->w, persoon_id_van(p));
    genodigden nu = {0};
    if (g->kop.id) nu = gesprek_genodigden(&r->w, gesprek_id_van(g));
    formulier f = form_open(r, actie, &gesprek_entity, g);
    form_veld(&f, "soort");
    form_veld(&f, "datum");
    form_veld(&f, "van");
    form_veld(&f, "tot");
    form_veld(&f, "plaats");
    put_wie(&f, g, collegas);
    form_groep(&f, T("Tolk"));
    form_veld(&f, "tolk");
    form_veld(&f, "tolk_taal");
    form_veld(&f, "tolk_naam");
    form_groep_klaar(&f);
    put_genodigden(&f, te_kiezen(r, persoon_id_van(p), collegas), &nu);
    form_veld_moet(&f, "afloop");
    if (g->kop.id) form_veld(&f, "reden");
    form_sluit_met(&f, T("Bewaar het gesprek"), URL(r, gesprekken, persoon_id_van(p)), T("Terug"));
}

bool gesprek_bezwaar(req *r, const gesprek *g, const genodigden *met)
{
    static const char *const toch[] = {"toch", NULL};
    metvorm v = {.masker = UINT64_MAX};
    form_lees(r, &metvorm_entity, toch, &v);
    if (v.toch || r->w.p->n) return false;
    gesprek_zinnen z = gesprek_bezwaren(&r->w, g, met);
    for (int i = 0; i < z.n; i++)
        problem_with(r->w.p, PROBLEM_GEWEIGERD, "toch", "{}", z.at[i]);
    return z.n > 0;
}

static bool bewaar(req *r, gesprek *g, u64 bits, const genodigden *met, gebeurtenis_id *geb)
{
    static const char *const waarom[] = {"waarom", NULL};
    metvorm v = {.masker = UINT64_MAX};
    form_lees(r, &metvorm_entity, waarom, &v);
    return !r->w.p->n && gesprek_nog_een_intake(&r->w, g, bits, met, v.waarom, geb);
}

/* ---- a new one ---- */

void gesprek_nieuw(req *r)
{
    persoon p;
    if (!persoon_van_pad(r, &p)) return;
    gesprek g = {.soort = CODE(GESPREK_VOORTGANG), .datum = r->w.vandaag, .tolk = p.tolk,
        .tolk_taal = p.tolk ? p.contacttaal : (code){0}, .afloop = CODE(GESPREK_GEPLAND)};
    g.kop.masker = UINT64_MAX;
    mens_kruimels(r, &p, T("Gesprek plannen"));
    kop(r, T("Gesprek plannen of vastleggen"), TF(r->w.a, "Met {}.", p.naam));
    PUT(&r->h, "<div class=\"kaart\">");
    put_formulier(r, &p, &g, URL(r, gesprek_maken, persoon_id_van(&p)));
    PUT(&r->h, "</div>\n");
}

void gesprek_maken(req *r)
{
    persoon_id wie = {r->id[0]};
    gesprek g = {.persoon_id = wie};
    gebeurtenis_id geb = {0};
    form_lees(r, &gesprek_entity, velden, &g);
    genodigden met = met_lees(r);
    if (gesprek_bezwaar(r, &g, &met) || r->w.p->n ||
        !bewaar(r, &g, UINT64_MAX, &met, &geb))
        gesprek_nieuw(r);
    else ga_naar_met_ongedaan(r, URL(r, gesprekken, wie), T("Het gesprek is bewaard."), geb);
}

/* ---- change ---- */

bool gesprek_van_pad(req *r, gesprek *g, persoon *p)
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
    str met = gesprek_met(&r->w, gesprek_id_van(&g));
    mens_kruimels(r, &p, (str){0});
    kruimels(r, URL(r, gesprekken, g.persoon_id), T("Gesprekken"));
    kop(r, T("Gesprek wijzigen"), met.n ? TF(r->w.a, "{}, samen met {}.", p.naam, met) : p.naam);
    PUT(&r->h, "<div class=\"kaart\">");
    put_formulier(r, &p, &g, URL(r, gesprek_bewaren, gesprek_id_van(&g)));
    PUT(&r->h, "</div>\n");
}

/* Another moment or another kind: only then can it clash anew. */
static bool verzet(const gesprek *oud, const gesprek *nieuw)
{
    return !date_same(oud->datum, nieuw->datum) || oud->van.m != nieuw->van.m ||
           oud->tot.m != nieuw->tot.m || oud->soort.i != nieuw->soort.i ||
           oud->gebruiker_id.v != nieuw->gebruiker_id.v;
}

void gesprek_bewaren(req *r)
{
    gesprek g, oud;
    persoon p;
    gebeurtenis_id geb = {0};
    if (!gesprek_van_pad(r, &g, &p)) return;
    oud = g;
    u64 bits = form_lees(r, &gesprek_entity, velden, &g);
    genodigden met = met_lees(r);
    if ((verzet(&oud, &g) && gesprek_bezwaar(r, &g, &met)) || r->w.p->n ||
        !bewaar(r, &g, bits, &met, &geb))
        gesprek_wijzig(r);
    else ga_naar_met_ongedaan(r, URL(r, gesprekken, g.persoon_id), T("Het gesprek is bewaard."),
             geb);
}
