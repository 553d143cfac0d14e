/* plek_form.c: a place added or changed, with its language per skill and its shifts. */
#include "casework/plek.h"

#include "web/routes.h"

static const char *const plek_velden[] = {
    "soort",     "functie",   "sector",      "afdeling", "aantal",     "groep_min",
    "uren_min",  "uren_max",  "maanden",     "start_van", "start_tot", "adres",
    "reis_minuten", "bereikbaar_ov", "vraagt", "tillen",  "staan",     "hoogte",
    "buiten",    "druk",      "rijbewijs",   "certificaat", "begeleiding", "baankans", NULL};

/* Language and shifts in the form: one row of fields a skill, one a weekday. */
#define PLEKTAALFORM_FIELDS(F) \
    F(code, taal_LE, N_("Lezen"), .codes = &cefr_codes) \
    F(code, taal_LU, N_("Luisteren"), .codes = &cefr_codes) \
    F(code, taal_SC, N_("Schrijven"), .codes = &cefr_codes) \
    F(code, taal_SP, N_("Spreken"), .codes = &cefr_codes) \
    F(tijd, van_ma, N_("Maandag van")) F(tijd, tot_ma, N_("Maandag tot")) \
    F(tijd, van_di, N_("Dinsdag van")) F(tijd, tot_di, N_("Dinsdag tot")) \
    F(tijd, van_wo, N_("Woensdag van")) F(tijd, tot_wo, N_("Woensdag tot")) \
    F(tijd, van_do, N_("Donderdag van")) F(tijd, tot_do, N_("Donderdag tot")) \
    F(tijd, van_vr, N_("Vrijdag van")) F(tijd, tot_vr, N_("Vrijdag tot")) \
    F(tijd, van_za, N_("Zaterdag van")) F(tijd, tot_za, N_("Zaterdag tot")) \
    F(tijd, van_zo, N_("Zondag van")) F(tijd, tot_zo, N_("Zondag tot"))
LIJSTRIJ(plekbijform, PLEKTAALFORM_FIELDS)
#define SELF plekbijform
LIJSTRIJ_DEF(plekbijform, PLEKTAALFORM_FIELDS)
#undef SELF

enum { TALEN = 4, DAGEN = 7 };

/* The language fields stand first, then van and tot of each day. */
static code *taal_van(plekbijform *f, int i)
{
    return field_at(&plekbijform_entity.fields[i], f);
}

static tijd *tijd_van(plekbijform *f, int dag, int tot)
{
    return field_at(&plekbijform_entity.fields[TALEN + 2 * dag + tot], f);
}

static plekbijform uit_rijen(const plek_geheel *g)
{
    plekbijform f = {.masker = UINT64_MAX};
    for (int i = 0; i < g->taal.n; i++)
        if (g->taal.at[i].vaardigheid.i)
            *taal_van(&f, g->taal.at[i].vaardigheid.i - 1) = g->taal.at[i].niveau;
    for (int i = 0; i < g->dienst.n; i++) {
        if (!g->dienst.at[i].dag.i) continue;
        *tijd_van(&f, g->dienst.at[i].dag.i - 1, 0) = g->dienst.at[i].van;
        *tijd_van(&f, g->dienst.at[i].dag.i - 1, 1) = g->dienst.at[i].tot;
    }
    return f;
}

static void lees_bijform(req *r, plekbijform *f)
{
    *f = (plekbijform){.masker = UINT64_MAX};
    for (int i = 0; i < plekbijform_entity.nfields; i++) {
        const field *v = &plekbijform_entity.fields[i];
        field_parse(r->w.a, v, veld(r, v->name), f, r->w.p);
    }
}

static plek_bijlage naar_rijen(req *r, plekbijform *f)
{
    plek_taal *t = arena_make(r->w.a, plek_taal, TALEN);
    plek_dienst *d = arena_make(r->w.a, plek_dienst, DAGEN);
    plek_bijlage b = {t, TALEN, d, 0};
    for (int i = 0; i < TALEN; i++)
        t[i] = (plek_taal){.vaardigheid = CODE(i + 1), .niveau = *taal_van(f, i)};
    for (int dag = 0; dag < DAGEN; dag++) {
        tijd van = *tijd_van(f, dag, 0), tot = *tijd_van(f, dag, 1);
        if (!tijd_is_set(van) && !tijd_is_set(tot)) continue;
        if (!tijd_is_set(van) || !tijd_is_set(tot))
            problem_add(r->w.p, plekbijform_entity.fields[TALEN + 2 * dag].name,
                        N_("is niet af: vul begin en einde in."));
        d[b.ndienst++] = (plek_dienst){.dag = CODE(dag + 1), .van = van, .tot = tot};
    }
    return b;
}

static void groep_bij(formulier *f, const plekbijform *bij, str kopje, int van, int tot)
{
    const entity *e = f->e;
    const void *rij = f->rij;
    f->e = &plekbijform_entity;
    f->rij = bij;
    form_groep(f, kopje);
    for (int i = van; i < tot; i++) form_veld(f, plekbijform_entity.fields[i].name);
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

static void toon_formulier(req *r, const plek *p, const plekbijform *bij, url actie)
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
    groep_bij(&f, bij, T("Nederlands bij de start"), 0, TALEN);
    groep_bij(&f, bij, T("Diensten in de week"), TALEN, plekbijform_entity.nfields);
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
    plekbijform bij = {.masker = UINT64_MAX};
    if (van.v && !plek_lees(&r->w, van, &g)) {
        niet_gevonden(r);
        return;
    }
    if (van.v) bij = uit_rijen(&g);
    g.p.kop = (rijkop){.masker = UINT64_MAX}; /* a row of its own */
    kop_plek(r, van.v ? TF(r->w.a, "Kopie van {}", g.p.functie) : T("Plek toevoegen"));
    toon_formulier(r, &g.p, &bij, maak_adres(r));
}

static u64 lees_plek(req *r, plek *p, plek_bijlage *b)
{
    plekbijform bij;
    u64 velden = form_lees(r, &plek_entity, plek_velden, p);
    p->organisatie_id.v = token_lees(r, &organisatie_entity, veld(r, "organisatie_id"));
    lees_bijform(r, &bij);
    *b = naar_rijen(r, &bij);
    return velden | field_bit(&plek_entity, "organisatie_id");
}

void plek_maak(req *r)
{
    plek p = {.aantal = NUM(1)};
    plek_bijlage b;
    gebeurtenis_id g = {0};
    p.kop.masker = UINT64_MAX;
    u64 velden = lees_plek(r, &p, &b);
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
    plekbijform bij = uit_rijen(&g);
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
    u64 velden = lees_plek(r, &g.p, &b);
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
