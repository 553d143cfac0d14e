/* hours.c: tweespoor hours NUMMER --year N: the ledger by month and kind, how far someone is. */
#include "casework/persoon.h"
#include "casework/uren.h"
#include "cli/inzien.h"

static void toon_tekst(inzien *i, const urenstaat *s, const urenstand *u, int n)
{
    for (int k = 0; k < s->n; k++) {
        const urenregel *x = &s->at[k];
        REGEL(i, "{}-{}{}  {}", (i64)s->jaar, x->maand < 10 ? S("0") : S(""), (i64)x->maand,
              code_label(&uren_soort_codes, CODE(x->soort)));
        REGEL(i, "  {}: {}  {}: {}  {}: {}  {}: {}", T("gepland"), x->t.gepland, T("gevolgd"),
              x->t.aanwezig, T("afgemeld"), x->t.afgemeld, T("afwezig"), x->t.afwezig);
    }
    REGEL(i, "{}", T("Alles in minuten."));
    for (int k = 0; k < n; k++) {
        REGEL(i, "{}: {} / {} ({})", lang_text(urenstand_naam(u[k].soort)), u[k].minuten,
              u[k].norm, str_of(u[k].regel));
        if (u[k].te_traag) REGEL(i, "  ! {}", T("Gaat te langzaam"));
    }
}

static void json_regels(jw *j, const urenstaat *s)
{
    jw_array(j);
    for (int k = 0; k < s->n; k++) {
        const urenregel *x = &s->at[k];
        jw_object(j);
        JW(j, "maand", (i64)x->maand);
        JW(j, "soort", code_text(&uren_soort_codes, CODE(x->soort)));
        JW(j, "gepland", x->t.gepland);
        JW(j, "gevolgd", x->t.aanwezig);
        JW(j, "afgemeld", x->t.afgemeld);
        JW(j, "afwezig", x->t.afwezig);
        jw_end(j);
    }
    jw_end(j);
}

static void toon_json(inzien *i, const urenstaat *s, const urenstand *u, int n)
{
    jw *j = &i->json;
    jw_object(j);
    JW(j, "jaar", (i64)s->jaar);
    jw_key(j, S("minuten"));
    json_regels(j, s);
    jw_key(j, S("norm"));
    jw_array(j);
    for (int k = 0; k < n; k++) {
        jw_object(j);
        JW(j, "regel", str_of(u[k].regel));
        JW(j, "gedaan", u[k].minuten);
        JW(j, "nodig", u[k].norm);
        JW(j, "per_week", u[k].per_week);
        jw_key(j, S("klaar"));
        jw_bool(j, u[k].klaar);
        JW(j, "klaar_op", u[k].klaar_op);
        jw_end(j);
    }
    jw_end(j);
    jw_end(j);
    buf_add(&i->uit, S("\n"));
}

static bool toon(werk *w, inzien *i)
{
    const i64 *jaar = i->arg;
    dossier d;
    urenstand u[STANDEN];
    urenstaat *s = arena_make(w->a, urenstaat, 1);
    str nummer = str_of(i->o->rest[0]);
    persoon_id id = persoon_bij_nummer(w, nummer);
    if (!id.v || !dossier_lees(w, id, &d))
        return problem_with(&i->p, PROBLEM_ONBEKEND, "", N_("Er is geen dossier met nummer {}."),
                            nummer);
    urenstaat_lees(w, &d, *jaar ? (int)*jaar : date_year(w->vandaag), s);
    int n = urenstanden(w, &d, u);
    if (i->o->json) toon_json(i, s, u, n);
    else toon_tekst(i, s, u, n);
    return true;
}

int cli_hours(int argc, char **argv)
{
    opties o;
    i64 jaar = 0;
    const optie_rij keus[] = {
        {"year", OPTIE_GETAL, &jaar, N_("welk jaar; anders dit jaar")},
        {0},
    };
    opties_einde e = opties_lees(argc, argv, "--store URL NUMMER [--year JAAR] [--json]", keus, &o);
    if (e.klaar) return e.code;
    if (o.nrest != 1) return cli_verkeerd(argv[0], T("Zeg welk dossier, bijvoorbeeld 2026-0417."));
    if (jaar && (jaar < 2000 || jaar > 2100))
        return cli_verkeerd(argv[0], T("Kies --year van 2000 tot 2100."));
    return cli_inzien("hours", &o, toon, &jaar);
}
