/* income.c: tweespoor income NUMMER key=value ..: what a job does to the income, as an aid for
 * a talk. Keys are the fields of inkomensschatting: begin, uren, loon, loon_per, loon_soort and so
 * on. Nothing is kept. */
#include "casework/inkomen.h"
#include "casework/persoon.h"
#include "cli/inzien.h"

static bool lees_paren(inzien *i, inkomensschatting *in)
{
    for (int k = 1; k < i->o->nrest; k++) {
        str paar = str_of(i->o->rest[k]), naam;
        const field *f = str_split(&paar, '=', &naam)
                             ? field_find(&inkomensschatting_entity, naam) : NULL;
        if (!f || f->intern || f->type == FIELD_ID)
            return problem_with(&i->p, PROBLEM_INVOER, "", N_("Deze sleutel bestaat niet: {}."),
                                naam);
        field_parse(cli_arena(), f, paar, in, &i->p);
    }
    return i->p.n == 0;
}

static void toon_json(inzien *i, const schatting *s)
{
    jw *j = &i->json;
    jw_object(j);
    JW(j, "uitkering_cent", s->uitkering);
    JW(j, "normen", s->normen);
    jw_key(j, S("perioden"));
    jw_array(j);
    for (int k = 0; k < s->n; k++) {
        const schatperiode *p = &s->at[k];
        jw_object(j);
        JW(j, "van", p->van);
        JW(j, "tot", p->tot);
        JW(j, "netto_cent", p->m[SCHAT_MIDDEN].netto);
        JW(j, "vrijlating_cent", p->m[SCHAT_MIDDEN].vrijlating);
        JW(j, "uitkering_cent", p->m[SCHAT_MIDDEN].uitkering);
        JW(j, "samen_cent", p->m[SCHAT_MIDDEN].samen);
        JW(j, "samen_laag_cent", p->m[SCHAT_LAAG].samen);
        JW(j, "samen_hoog_cent", p->m[SCHAT_HOOG].samen);
        jw_end(j);
    }
    jw_end(j);
    jw_end(j);
    buf_add(&i->uit, S("\n"));
}

static bool toon(werk *w, inzien *i)
{
    dossier d;
    str nummer = str_of(i->o->rest[0]);
    persoon_id id = persoon_bij_nummer(w, nummer);
    if (!id.v || !dossier_lees(w, id, &d))
        return problem_with(&i->p, PROBLEM_ONBEKEND, "", N_("Er is geen dossier met nummer {}."),
                            nummer);
    inkomensschatting in = inkomen_begin(w, &d);
    schatting *s = arena_make(w->a, schatting, 1);
    if (!lees_paren(i, &in) || !inkomen_schat(w, &d, &in, s)) return false;
    if (i->o->json) toon_json(i, s);
    else REGEL(i, "{}", inkomen_tekst(w->a, &in, s));
    return true;
}

int cli_income(int argc, char **argv)
{
    opties o;
    const optie_rij keus[] = {{0}};
    opties_einde e = opties_lees(argc, argv, "--store URL NUMMER SLEUTEL=WAARDE .. [--json]", keus,
                                 &o);
    if (e.klaar) return e.code;
    if (o.nrest < 1) return cli_verkeerd(argv[0], T("Zeg welk dossier, bijvoorbeeld 2026-0417."));
    return cli_inzien("income", &o, toon, NULL);
}
