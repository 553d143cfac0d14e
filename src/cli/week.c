/* week.c: tweespoor week NUMMER --date DATE: lessons, shifts, travel and care, and what clashes. */
#include "casework/persoon.h"
#include "casework/weekoplossing.h"
#include "cli/inzien.h"

static const char *soort_naam(blok_soort s)
{
    static const char *const namen[BLOK_SOORTEN] = {
        [BLOK_LES] = N_("les"),
        [BLOK_DIENST] = N_("werk"),
        [BLOK_GESPREK] = N_("gesprek"),
        [BLOK_ZORG] = N_("zorg"),
        [BLOK_NIET] = N_("kan niet"),
        [BLOK_REIS] = N_("reis"),
        [BLOK_BESCHIKBAAR] = N_("kan werken of leren"),
    };
    return namen[s];
}

/* What fits in the place of what clashes, best first. */
static void zeg_oplossingen(werk *w, inzien *i, const weekoplossing *z)
{
    for (int n = 0; n < z->uit.n; n++) {
        const oplossing *o = &z->uit.at[n];
        REGEL(i, "+ {}. {} {}", oplossing_naam(w, z, o), oplossing_effect(w, z, o),
              oplossing_let_op(w, z, o));
    }
}

static void json_oplossingen(werk *w, jw *j, const weekoplossing *z)
{
    jw_key(j, S("oplossingen"));
    jw_array(j);
    for (int n = 0; n < z->uit.n; n++) {
        const oplossing *o = &z->uit.at[n];
        jw_object(j);
        JW(j, "naam", oplossing_naam(w, z, o));
        JW(j, "effect", oplossing_effect(w, z, o));
        JW(j, "let_op", oplossing_let_op(w, z, o));
        JW(j, "les_minuten", (i64)o->na.les);
        JW(j, "werk_minuten", (i64)o->na.werk);
        JW(j, "reis_minuten", (i64)o->na.reis);
        JW(j, "langste_dag", (i64)o->na.langste);
        jw_end(j);
    }
    jw_end(j);
}

static void toon_tekst(inzien *i, const week *k)
{
    for (int d = 0; d < 7; d++) {
        const dagbeeld *dag = &k->dag[d];
        REGEL(i, "{} {}", date_weekday_name(dag->dag), dag->dag);
        for (int s = 0; s < dag->nstuk; s++) {
            const weekblok *b = &k->blok[dag->stuk[s].blok];
            if (b->soort == BLOK_BESCHIKBAAR) continue;
            REGEL(i, "  {} - {}  {} {}", klok(dag->stuk[s].van), klok(dag->stuk[s].tot),
                  lang_text(soort_naam(b->soort)), b->naam);
        }
    }
    for (int b = 0; b < k->nbotsing; b++)
        REGEL(i, "! {}", zin_tekst(cli_arena(), &k->botsing[b].zin));
}

static void toon_json(werk *w, inzien *i, const week *k, const weekoplossing *z)
{
    jw *j = &i->json;
    jw_object(j);
    JW(j, "maandag", k->maandag);
    jw_key(j, S("blokken"));
    jw_array(j);
    for (int d = 0; d < 7; d++)
        for (int s = 0; s < k->dag[d].nstuk; s++) {
            const weekblok *b = &k->blok[k->dag[d].stuk[s].blok];
            jw_object(j);
            JW(j, "dag", k->dag[d].dag);
            JW(j, "soort", str_of(soort_naam(b->soort)));
            JW(j, "van", klok(k->dag[d].stuk[s].van));
            JW(j, "tot", klok(k->dag[d].stuk[s].tot));
            JW(j, "naam", b->naam);
            jw_end(j);
        }
    jw_end(j);
    jw_key(j, S("botsingen"));
    jw_array(j);
    for (int b = 0; b < k->nbotsing; b++) jw_str(j, zin_tekst(cli_arena(), &k->botsing[b].zin));
    jw_end(j);
    json_oplossingen(w, j, z);
    jw_end(j);
    buf_add(&i->uit, S("\n"));
}

static bool toon(werk *w, inzien *i)
{
    dossier d;
    const date *dag = i->arg;
    str nummer = str_of(i->o->rest[0]);
    persoon_id id = persoon_bij_nummer(w, nummer);
    if (!id.v || !dossier_lees(w, id, &d))
        return problem_with(&i->p, PROBLEM_ONBEKEND, "", N_("Er is geen dossier met nummer {}."),
                            nummer);
    week_invoer in = weekinvoer_lees(w, &d);
    in.dag = date_is_set(*dag) ? *dag : w->vandaag;
    week k = week_maak(w->a, &in);
    weekoplossing z = weekoplossing_zoek(w, &d, &in);
    if (i->o->json) toon_json(w, i, &k, &z);
    else {
        toon_tekst(i, &k);
        zeg_oplossingen(w, i, &z);
    }
    return true;
}

int cli_week(int argc, char **argv)
{
    opties o;
    date dag = {0};
    const optie_rij keus[] = {
        {"date", OPTIE_DATUM, &dag, N_("een dag in de week; anders deze week")},
        {0},
    };
    opties_einde e = opties_lees(argc, argv, "--store URL NUMMER [--date DAG] [--json]", keus, &o);
    if (e.klaar) return e.code;
    if (o.nrest != 1) return cli_verkeerd(argv[0], T("Zeg welk dossier, bijvoorbeeld 2026-0417."));
    return cli_inzien("week", &o, toon, &dag);
}
