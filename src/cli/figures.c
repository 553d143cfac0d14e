/* figures.c: tweespoor figures --on DATE [--known DATE]: the four results against their targets; as
 * JSON everything that the pages of figures show. */
#include "casework/cijfers_blad.h"
#include "cli/figures.h"

typedef struct {
    date op, bekend;
} vraag;

static void een_tekst(inzien *i, const cijfer *c)
{
    REGEL(i, "{}: {} ({}, {}). {}", code_label(&indicator_codes, c->indicator),
          cijfer_procent(cli_arena(), cijfer_tienden(c)), cijfer_aantal(cli_arena(), c),
          lang_text(noemer_definitie(c->noemer.i)), cijfer_zin(cli_arena(), c));
}

/* The three lines of the plan. */
static void lijnen_tekst(inzien *i, const cijferstaat *s)
{
    for (int n = 0; n < LIJNEN; n++) {
        const lijncijfer *l = &s->b.lijn[n];
        str naam = code_label(&lijnsoort_codes, CODE(n + 1));
        if (!l->toon) {
            REGEL(i, "{}: {}", naam, T("te klein om te tonen"));
            continue;
        }
        for (int k = -1; k < l->n; k++) {
            const lijnregel *x = k < 0 ? &l->totaal : &l->at[k];
            REGEL(i, "{}, {}: {}", naam, k < 0 ? T("iedereen") : x->naam,
                  TF(cli_arena(), "{} begonnen, {} gehaald, van {} mensen", x->begonnen,
                      x->gehaald, x->mensen));
        }
    }
}

static bool toon(werk *w, inzien *i)
{
    const vraag *q = i->arg;
    cijferkeuze k = {date_is_set(q->op) ? q->op : w->vandaag,
                     date_is_set(q->bekend) ? q->bekend : w->vandaag};
    const cijferstaat *s = cijfers_staat(w, k);
    if (i->o->json) figures_json(w, i, s);
    for (int n = 0; n < HOOFDCIJFERS && !i->o->json; n++) {
        const cijfer *c = &s->b.hoofd[n];
        str naam = code_label(&indicator_codes, c->indicator);
        if (s->b.toon[n]) een_tekst(i, c);
        else REGEL(i, "{}: {}", naam, T("te klein om te tonen"));
    }
    if (!i->o->json) lijnen_tekst(i, s);
    cijfers_los(s);
    return true;
}

int cli_figures(int argc, char **argv)
{
    opties o;
    vraag v = {0};
    const optie_rij keus[] = {
        {"on", OPTIE_DATUM, &v.op, N_("gemeten op deze dag")},
        {"known", OPTIE_DATUM, &v.bekend, N_("zoals bekend op deze dag")},
        {0},
    };
    opties_einde e =
        opties_lees(argc, argv, "--store URL --on DAG [--known DAG] [--json]", keus, &o);
    if (e.klaar) return e.code;
    if (o.nrest) return cli_verkeerd(argv[0], T("Hier horen alleen opties achter."));
    return cli_inzien("figures", &o, toon, &v);
}
