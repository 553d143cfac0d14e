/* figures.c: tweespoor figures --on DATE [--known DATE]: the four results against their targets. */
#include "casework/aanpak.h"
#include "casework/cijfers.h"
#include "cli/inzien.h"

typedef struct {
    date op, bekend;
} vraag;

static void een_json(jw *j, const cijfer *c)
{
    jw_object(j);
    JW(j, "cijfer", code_text(&indicator_codes, c->indicator));
    JW(j, "teller", c->teller);
    JW(j, "noemer", c->van);
    JW(j, "telt_over", code_text(&noemer_codes, c->noemer));
    if (c->van) JW(j, "promille", cijfer_tienden(c));
    if (c->doel.is) JW(j, "doel", cijfer_doel(cli_arena(), c));
    jw_end(j);
}

static void een_tekst(inzien *i, const cijfer *c)
{
    REGEL(i, "{}: {} ({}, {}). {}", code_label(&indicator_codes, c->indicator),
          cijfer_procent(cli_arena(), cijfer_tienden(c)), cijfer_aantal(cli_arena(), c),
          lang_text(noemer_definitie(c->noemer.i)), cijfer_zin(cli_arena(), c));
}

static bool toon(werk *w, inzien *i)
{
    const vraag *q = i->arg;
    cijfervraag v = {.peil = date_is_set(q->op) ? q->op : w->vandaag};
    date bekend = date_is_set(q->bekend) ? q->bekend : w->vandaag;
    arena groot = arena_new(CIJFERS_RUIMTE), begin = groot;
    cijferrij_rijen r = cijfers_lees(w, &groot, cijfers_toen(bekend), v.peil);
    cijferblad b = cijferblad_maak(&groot, aanpak_voor(w, NULL), r, &v, KLEIN_MINIMUM);
    const cijfer *c = b.hoofd;
    if (i->o->json) jw_array(&i->json);
    for (int k = 0; k < HOOFDCIJFERS; k++) {
        if (!b.toon[k]) {
            if (!i->o->json)
                REGEL(i, "{}: {}", code_label(&indicator_codes, c[k].indicator),
                      T("te klein om te tonen"));
            continue;
        }
        if (i->o->json)
            een_json(&i->json, &c[k]);
        else
            een_tekst(i, &c[k]);
    }
    if (i->o->json) {
        jw_end(&i->json);
        buf_add(&i->uit, S("\n"));
    }
    arena_free(&begin, CIJFERS_RUIMTE);
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
