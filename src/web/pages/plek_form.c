/* plek_form.c: a place added or changed, with its language per skill and its shifts. */
#include "casework/plek.h"

#include "web/pages/dienstweek.h"

static const char *const plek_velden[] = {
    "soort",     "functie",   "sector",      "afdeling", "aantal",     "groep_min",
    "uren_min",  "uren_max",  "maanden",     "start_van", "start_tot", "adres",
    "reis_minuten", "bereikbaar_ov", "vraagt", "tillen",  "staan",     "hoogte",
    "buiten",    "druk",      "rijbewijs",   "certificaat", "begeleiding", "baankans", NULL};

/* Language in the form: a field a skill. The shifts: dienstweek.h. */
#define PLEKTAALFORM_FIELDS(F) \
    F(code, taal_LE, N_("Lezen"), .codes = &cefr_codes) \
    F(code, taal_LU, N_("Luisteren"), .codes = &cefr_codes) \
    F(code, taal_SC, N_("Schrijven"), .codes = &cefr_codes) \
    F(code, taal_SP, N_("Spreken"), .codes = &cefr_codes)
FORMULIER(plekbijform, PLEKTAALFORM_FIELDS)
#define SELF plekbijform
FORMULIER_DEF(plekbijform, PLEKTAALFORM_FIELDS)
#undef SELF

enum { TALEN = 4 };

static code *taal_van(plekbijform *f, int i)
{
    return field_at(&plekbijform_entity.fields[i], f);
}

/* All that stands beside the place itself. */
typedef struct {
    plekbijform taal;
    dienstweek dienst;
} plekbij;

static plekbij uit_rijen(const plek_geheel *g)
{
    plekbij b = {.taal = {.masker = UINT64_MAX},
                 .dienst = dienstweek_van(g->dienst.at, g->dienst.n)};
    for (int i = 0; i < g->taal.n; i++)
        if (g->taal.at[i].vaardigheid.i)
            *taal_van(&b.taal, g->taal.at[i].vaardigheid.i - 1) = g->taal.at[i].niveau;
    return b;
}

/* nu: the shifts that the place has. */
static plek_bijlage lees_bij(req *r, plek_dienst_rijen nu)
{
    plekbijform f = {.masker = UINT64_MAX};
    plek_taal *t = arena_make(r->w.a, plek_taal, TALEN);
    plek_bijlage b = {.taal = t, .ntaal = TALEN};
    for (int i = 0; i < plekbijform_entity.nfields; i++) {
        const field *v = &plekbijform_entity.fields[i];
        field_parse(r->w.a, v, veld(r, v->name), &f, r->w.p);
    }
    for (int i = 0; i < TALEN; i++)
        t[i] = (plek_taal){.vaardigheid = CODE(i + 1), .niveau = *taal_van(&f, i)};
    b.dienst = dienstweek_lees(r, nu.at, nu.n, &b.ndienst);
    return b;
}

static void groep_taal(formulier *f, const plekbijform *bij)
{
    const entity *e = f->e;
    const void *rij = f->rij;
    f->e = &plekbijform_entity;
    f->rij = bij;
    form_groep(f, T("Nederlands bij de start"));
    for (int i = 0; i < TALEN; i++) form_veld(f, plekbijform_entity.fields[i].name);
    form_groep_klaar(f);
    f->e = e;
    f->rij = rij;
}

/* The place that a new one starts from (van in the address); 0: none. */
static plek_id kopie_van(req *r) { return (plek_id){token_lees(r, &plek_entity, veld(r, "van"))}; }

/* Where the form of a new place goes; a copy keeps a draft of its own. */
static url maak_adres(req *r)
{
    return URL_MET(r, URL0(r, plek_maak), A(van, kopie_van(r).v ? veld(r, "van") : (str){0}));
}

static void toon_formulier(req *r, const plek *p, const plekbij *bij, url actie)
{
    int n;
    organisatie_rijen o = LIJST(&r->w, organisatie, ORGANISATIES);
    keuze *k = arena_make(r->w.a, keuze, o.n + 1);
    for (n = 0; n < o.n; n++)
        k[n] = (keuze){ID(organisatie_id_van(&o.at[n])), o.at[n].naam};
    formulier f = form_open(r, actie, &plek_entity, p);
    if (kopie_van(r).v) form_verborgen(&f, "van", veld(r, "van"));
    form_groep(&f, T("Werk en uren"));
    form_keuze(&f, "organisatie_id", k, n, p->organisatie_id.v);
    for (int i = 0; i < 14; i++) form_veld(&f, plek_velden[i]);
    form_groep_klaar(&f);
    form_groep(&f, T("Wat het werk vraagt en geeft"));
    for (int i = 14; plek_velden[i]; i++) form_veld(&f, plek_velden[i]);
    form_groep_klaar(&f);
    groep_taal(&f, &bij->taal);
    dienstweek_velden(&f, &bij->dienst, T("Diensten in de week"));
    form_sluit_met(&f, T("Bewaar de plek"),
        p->kop.id ? URL(r, plek_toon, plek_id_van(p)) : URL0(r, plekken), T("Terug"));
}

static void kop_plek(req *r, str titel)
{
    kruimels(r, URL0(r, plekken), T("Plekken"));
    kruimels(r, (url){0}, titel);
    kop(r, titel, T("Vul in wat je weet. De rest kan later."));
}

void plek_nieuw(req *r)
{
    plek_geheel g = {.p = {.aantal = NUM(1),
                           .organisatie_id = {token_lees(r, &organisatie_entity,
                                                         veld(r, "bij"))}}};
    plek_id van = kopie_van(r);
    plekbij bij = {.taal = {.masker = UINT64_MAX}, .dienst = {.masker = UINT64_MAX}};
    if (van.v && !plek_lees(&r->w, van, &g)) {
        niet_gevonden(r);
        return;
    }
    if (van.v) bij = uit_rijen(&g);
    g.p.kop = (rijkop){.masker = UINT64_MAX}; /* a row of its own */
    kop_plek(r, van.v ? TF(r->w.a, "Kopie van {}", g.p.functie) : T("Plek toevoegen"));
    toon_formulier(r, &g.p, &bij, maak_adres(r));
}

static u64 lees_plek(req *r, plek *p, plek_dienst_rijen nu, plek_bijlage *b)
{
    u64 velden = form_lees(r, &plek_entity, plek_velden, p);
    p->organisatie_id.v = token_lees(r, &organisatie_entity, veld(r, "organisatie_id"));
    *b = lees_bij(r, nu);
    return velden | field_bit(&plek_entity, "organisatie_id");
}

void plek_maak(req *r)
{
    plek p = {.aantal = NUM(1)};
    plek_bijlage b;
    gebeurtenis_id g = {0};
    p.kop.masker = UINT64_MAX;
    u64 velden = lees_plek(r, &p, (plek_dienst_rijen){0}, &b);
    if (r->w.p->n || !plek_bewaar(&r->w, &p, velden, &b, &g))
        plek_nieuw(r);
    else
        ga_naar(r, URL(r, plek_toon, plek_id_van(&p)), T("De plek is toegevoegd."));
}

void plek_wijzig(req *r)
{
    plek_geheel g;
    if (!plek_lees(&r->w, (plek_id){r->id[0]}, &g)) {
        niet_gevonden(r);
        return;
    }
    plekbij bij = uit_rijen(&g);
    kop_plek(r, TF(r->w.a, "{} wijzigen", g.p.functie));
    toon_formulier(r, &g.p, &bij, URL(r, plek_bewaren, plek_id_van(&g.p)));
    form_knop(r, URL(r, plek_sluiten, plek_id_van(&g.p)),
              date_is_set(g.p.gesloten) ? T("Open deze plek weer") : T("Sluit deze plek"),
              g.p.functie, "secondary-action");
}

void plek_bewaren(req *r)
{
    plek_geheel g;
    plek_bijlage b;
    gebeurtenis_id geb = {0};
    if (!plek_lees(&r->w, (plek_id){r->id[0]}, &g)) {
        niet_gevonden(r);
        return;
    }
    u64 velden = lees_plek(r, &g.p, g.dienst, &b);
    if (r->w.p->n || !plek_bewaar(&r->w, &g.p, velden, &b, &geb))
        plek_wijzig(r);
    else
        ga_naar_met_ongedaan(
            r, URL(r, plek_toon, plek_id_van(&g.p)), T("De plek is bewaard."), geb);
}

void plek_sluiten(req *r)
{
    gebeurtenis_id g = {0};
    plek_id id = {r->id[0]};
    plek p;
    if (plek_sluit(&r->w, id, (date){0}, &g) && HAAL(&r->w, plek, id, &p))
        ga_naar_met_ongedaan(r, URL(r, plek_toon, id),
            date_is_set(p.gesloten) ? T("De plek is gesloten.") : T("De plek is weer open."), g);
    else
        plek_wijzig(r);
}
