/* carve.c: tweespoor carve ACTIE ..: a function taken apart into tasks, who could do which, and a
 * place made of them. Functions, tasks and organisations are said by their number, people by that
 * of their dossier. */
#include "casework/jobcarving.h"
#include "cli/doen.h"

static const char *const gebruik =
    "show FUNCTIE|alle | who FUNCTIE | "
    "add ORGANISATIE functie=NAAM [afdeling=.. uren=.. volgende=.. volgende_op=DAG] | "
    "task FUNCTIE naam=TAAK uren=UREN [taal_sp=A1 tillen=ja certificaat=VCA ..] | "
    "give NUMMER --nr TAAK | take NUMMER --nr TAAK | "
    "make FUNCTIE [functie=NAAM] [soort=SOORT]; --user INLOGNAAM --store URL [--json]";

enum { TONEN = 25 };

static const char *const functie_velden[] = {
    "functie", "afdeling", "sector", "uren", "stand", "volgende", "volgende_op", "adres",
    "reis_minuten", "bereikbaar_ov", "begeleiding", "notitie", NULL};
static const char *const taak_velden[] = {
    "naam", "uren", "materiaal", "certificaat", "maandag", "dinsdag", "woensdag", "donderdag",
    "vrijdag", "zaterdag", "zondag", "van", "tot", "taal_le", "taal_lu", "taal_sc", "taal_sp",
    "tillen", "staan", "hoogte", "buiten", "druk", "rijbewijs", NULL};
static const char *const plek_velden[] = {"functie", "soort", NULL};

static i64 nummer_van(const opties *o)
{
    i64 nr = 0;
    return str_to_i64(str_of(o->rest[1]), &nr) ? nr : 0;
}

static bool geen_functie(werk *w)
{
    return problem_with(w->p, PROBLEM_ONBEKEND, "",
                        N_("Er is geen functie met dit nummer. Kijk met: carve show alle"),
                        (str){0});
}

/* ---- showing ---- */

static void een_functie(inzien *i, const carving_geheel *g)
{
    REGEL(i, "{} {}, {}: {}", g->c.kop.id, g->c.functie, g->o.naam,
          code_label(&carving_stand_codes, g->c.stand));
    REGEL(i, "  {}", TF(cli_arena(), "{} uur per week is nog over", g->over));
    for (int k = 0; k < g->n; k++) {
        const carving_taak *x = &g->taak[k];
        REGEL(i, "  --nr {} {}, {}", x->t.kop.id, x->t.naam, TF(cli_arena(), "{} uur", x->t.uren));
        if (x->p.kop.id) REGEL(i, "     {} --place {}: {}", T("Plek"), x->p.kop.id, x->p.functie);
        if (x->mensen)
            REGEL(i, "     {}", PN(cli_arena(), "{} mens", "{} mensen", x->mensen));
    }
}

static void functie_json(inzien *i, const carving_geheel *g)
{
    jw *j = &i->json;
    jw_object(j);
    JW(j, "nr", g->c.kop.id);
    JW(j, "functie", g->c.functie);
    JW(j, "bij", g->o.naam);
    JW(j, "stand", code_text(&carving_stand_codes, g->c.stand));
    JW(j, "over", NUM(g->over));
    jw_key(j, S("taken"));
    jw_array(j);
    for (int k = 0; k < g->n; k++) {
        const carving_taak *x = &g->taak[k];
        jw_object(j);
        JW(j, "nr", x->t.kop.id);
        JW(j, "taak", x->t.naam);
        JW(j, "uren", x->t.uren);
        JW(j, "mensen", NUM(x->mensen));
        if (x->p.kop.id) JW(j, "plek", x->p.kop.id);
        jw_end(j);
    }
    jw_end(j);
    jw_end(j);
}

static bool toon(werk *w, inzien *i)
{
    i64 nr = nummer_van(i->o);
    carvingregel_rijen c = jobcarvings(w, (gebruiker_id){0});
    int n = 0;
    if (i->o->json) jw_array(&i->json);
    for (int k = 0; k < c.n; k++) {
        carving_geheel g;
        if ((nr && c.at[k].id.v != nr) || !jobcarving_lees(w, c.at[k].id, &g)) continue;
        n++;
        if (i->o->json) functie_json(i, &g);
        else een_functie(i, &g);
    }
    if (i->o->json) {
        jw_end(&i->json);
        REGEL(i, "");
    }
    if (nr && !n) return geen_functie(w);
    if (!n && !i->o->json) REGEL(i, "{}", T("Er wordt nog geen functie verdeeld."));
    return true;
}

static void wie_tekst(inzien *i, const carvingtaak *t, int n, const carvingkandidaat *x)
{
    REGEL(i, "{}. {}, {}", x->rang, x->wie.naam, x->wie.nummer);
    for (int k = 0; k < n; k++) {
        zin titel = passing_titel(&x->past[k]);
        REGEL(i, "   --nr {} {}: {}", t[k].kop.id, t[k].naam, zin_tekst(cli_arena(), &titel));
        str nodig = passing_nodig(cli_arena(), &x->past[k]), een;
        while (str_split(&nodig, '\n', &een)) REGEL(i, "     {}", een);
    }
}

static void wie_json(inzien *i, const carvingtaak *t, int n, const carvingkandidaat *x)
{
    jw *j = &i->json;
    jw_object(j);
    JW(j, "rang", x->rang);
    JW(j, "naam", x->wie.naam);
    JW(j, "nummer", x->wie.nummer);
    jw_key(j, S("taken"));
    jw_array(j);
    for (int k = 0; k < n; k++) {
        zin titel = passing_titel(&x->past[k]);
        jw_object(j);
        JW(j, "nr", t[k].kop.id);
        JW(j, "taak", t[k].naam);
        JW(j, "oordeel", zin_tekst(cli_arena(), &titel));
        JW(j, "nodig", passing_nodig(cli_arena(), &x->past[k]));
        jw_end(j);
    }
    jw_end(j);
    jw_end(j);
}

static bool wie(werk *w, inzien *i)
{
    carving_geheel g;
    carvingkandidaten k;
    carvingtaak t[CARVING_TAKEN];
    if (!jobcarving_lees(w, (jobcarving_id){nummer_van(i->o)}, &g)) return geen_functie(w);
    int n = carving_vrij(&g, t);
    carving_zoek(w, &g, t, n, TONEN, &k);
    if (i->o->json) jw_array(&i->json);
    for (int m = 0; m < k.n; m++) {
        if (i->o->json) wie_json(i, t, n, &k.at[m]);
        else wie_tekst(i, t, n, &k.at[m]);
    }
    if (!i->o->json) return true;
    jw_end(&i->json);
    REGEL(i, "");
    return true;
}

/* ---- doing ---- */

static bool erbij(werk *w, doen *d)
{
    jobcarving c = {.organisatie_id = {nummer_van(d->o)}};
    c.kop.masker = UINT64_MAX;
    doen_velden(w, d, &jobcarving_entity, &c);
    return !w->p->n && jobcarving_bewaar(w, &c, UINT64_MAX, NULL);
}

static bool taak_erbij(werk *w, doen *d)
{
    carvingtaak t = {.jobcarving_id = {nummer_van(d->o)}};
    t.kop.masker = UINT64_MAX;
    doen_velden(w, d, &carvingtaak_entity, &t);
    return !w->p->n && carvingtaak_bewaar(w, &t, UINT64_MAX, NULL);
}

static bool geen_taak(werk *w)
{
    return problem_with(w->p, PROBLEM_ONBEKEND, "--nr",
                        N_("Er is geen taak met dit nummer. Kijk met: carve show alle"),
                        (str){0});
}

static bool geef(werk *w, doen *d)
{
    carvingtaak t;
    gebeurtenis_id g;
    carvingtaak_id id = {d->rij};
    if (!id.v || !HAAL(w, carvingtaak, id, &t)) return geen_taak(w);
    return carving_zet(w, t.jobcarving_id, persoon_id_van(&d->van.p), &id, 1, &g);
}

static bool neem(werk *w, doen *d)
{
    carvingmens_rijen m = BIJ(w, carvingmens, persoon_id, persoon_id_van(&d->van.p));
    for (int i = 0; i < m.n; i++)
        if (m.at[i].carvingtaak_id.v == d->rij && !date_is_set(m.at[i].eind))
            return carving_haal_af(w, carvingmens_id_van(&m.at[i]), NULL);
    return geen_taak(w);
}

/* A place of all tasks that are left over. */
static bool maak(werk *w, doen *d)
{
    carving_geheel g;
    carvingtaak t[CARVING_TAKEN];
    carvingtaak_id id[CARVING_TAKEN];
    gebeurtenis_id geb;
    plek p = {0};
    if (!jobcarving_lees(w, (jobcarving_id){nummer_van(d->o)}, &g)) return geen_functie(w);
    int n = carving_vrij(&g, t);
    for (int i = 0; i < n; i++) id[i] = carvingtaak_id_van(&t[i]);
    doen_velden(w, d, &plek_entity, &p);
    return !w->p->n && jobcarving_maak_plek(w, jobcarving_id_van(&g.c), id, n, &p, &geb);
}

static const actie acties[] = {
    {.naam = "show", .toon = toon},
    {.naam = "who", .toon = wie},
    {"add", "carving_maak", erbij, NULL, &jobcarving_entity, functie_velden,
     .gedaan = N_("De functie staat erin. Voeg nu de taken toe."), .zaak = true},
    {"task", "carvingtaak_maak", taak_erbij, NULL, &carvingtaak_entity, taak_velden,
     .gedaan = N_("De taak is toegevoegd."), .zaak = true},
    {"give", "carving_zet_doe", geef, .gedaan = N_("Deze taak is nu voor deze persoon.")},
    {"take", "carvingmens_weg", neem, .gedaan = N_("Deze taak is weer vrij.")},
    {"make", "carving_plek", maak, NULL, &plek_entity, plek_velden,
     .gedaan = N_("De plek is gemaakt. Zoek nu wie erbij past."), .zaak = true},
    {0},
};

int cli_carve(int argc, char **argv) { return cli_doen(argc, argv, gebruik, acties); }
