/* lesgroep_toets.c: a level test of a whole group in one screen: a level for each skill. */
#include "web/pages/lesgroep.h"
#include "web/routes.h"

#define TOETSDAG_FIELDS(F) F(date, dag, N_("Dag van de toets"), .required = true)
FORMULIER(toetsdag, TOETSDAG_FIELDS)
#define SELF toetsdag
FORMULIER_DEF(toetsdag, TOETSDAG_FIELDS)
#undef SELF

markup lijst_keuze(req *r, str naam, const codes *l, int nu, str label, str leeg)
{
    buf b = buf_new(r->w.a);
    PUT(&b, "<select class=\"utrecht-select utrecht-select--html-select\" name=\"{}\"", naam);
    if (label.n) PUT(&b, " aria-label=\"{}\"", label);
    PUT(&b, "><option value=\"\">{}</option>", leeg);
    for (int i = 1; i <= l->n; i++) {
        PUT(&b, "<option value=\"{}\"", code_text(l, CODE(i)));
        if (nu == i) PUT(&b, " selected");
        PUT(&b, ">{}</option>", code_label(l, CODE(i)));
    }
    PUT(&b, "</select>");
    return markup_of(&b);
}

static str naam_van(req *r, persoon_id id, int welke)
{
    buf b = buf_new(r->w.a);
    PLAIN(&b, "t{}-{}", welke, token_van(r, ID(id)));
    return buf_str(&b);
}

static date gekozen_dag(req *r)
{
    date d = {0};
    str dag = veld(r, "dag");
    if (is_post(r) || dag.n) {
        date_parse(dag, &d);
        return d;
    }
    return r->w.vandaag;
}

static int gepost_niveau(req *r, persoon_id id, int welke)
{
    code c = {0};
    code_parse(&cefr_codes, veld(r, arena_c(r->w.a, naam_van(r, id, welke))), &c);
    return c.i;
}

static void put_leerling(req *r, const leerlingregel *l, date dag)
{
    toetsrij al = toets_op(&r->w, l->persoon_id, dag);
    tabel_rij(r);
    tabel_rijkop(r, naam_tekst(r, l->naam));
    for (int k = 0; k < TOETS_VAARDIGHEDEN; k++) {
        str wat = code_label(&taalvaardigheid_codes, CODE(VAARD_LE + k));
        int nu = is_post(r) ? gepost_niveau(r, l->persoon_id, VAARD_LE + k) : al.niveau[k];
        tabel_cel(r, wat, lijst_keuze(r, naam_van(r, l->persoon_id, VAARD_LE + k), &cefr_codes, nu,
            TF(r->w.a, "{}: {}", wat, l->naam), T("niet getoetst")));
    }
}

static void put_formulier(req *r, const lesgroep_geheel *g, date dag, leerlingregel_rijen l)
{
    lesgroep_id id = lesgroep_id_van(&g->g);
    toetsdag v = {.masker = UINT64_MAX, .dag = dag};
    formulier f = form_open(r, URL(r, toets_bewaren, id), &toetsdag_entity, &v);
    form_veld(&f, "dag");
    tabel_open(r, T("Niveau per vaardigheid"));
    tabel_kop(r, T("Naam"), (url){0}, 0);
    for (int k = 0; k < TOETS_VAARDIGHEDEN; k++)
        tabel_kop(r, code_label(&taalvaardigheid_codes, CODE(VAARD_LE + k)), (url){0}, 0);
    for (int i = 0; i < l.n; i++) put_leerling(r, &l.at[i], dag);
    tabel_sluit(r);
    form_sluit_met(&f, T("Bewaar de toets"), URL(r, lesgroep_toon, id), T("Terug"));
}

void toets_vraag(req *r)
{
    lesgroep_geheel g;
    if (!lesgroep_van_pad(r, &g)) return;
    lesgroep_id id = lesgroep_id_van(&g.g);
    date dag = gekozen_dag(r);
    leerlingregel_rijen l =
        lesgroep_mensen(&r->w, id, date_is_set(dag) ? dag : r->w.vandaag);
    lesgroep_kruimels(r, &g.g, T("Toets"));
    kop(r, TF(r->w.a, "Toets van groep {}", g.g.naam),
        T("Vul in wat getoetst is. Leeg laten mag. Dezelfde dag nog eens verbetert de toets."));
    if (l.n) put_formulier(r, &g, dag, l);
    else
        leegte(r, T("Op die dag zat er niemand in deze groep."), URL(r, lesgroep_toon, id),
            T("Bekijk de groep"));
}

void toets_bewaren(req *r)
{
    static const char *const velden[] = {"dag", NULL};
    lesgroep_geheel g;
    toetsdag v = {.masker = UINT64_MAX};
    int anders = 0, n = 0;
    if (!lesgroep_van_pad(r, &g)) return;
    lesgroep_id id = lesgroep_id_van(&g.g);
    form_lees(r, &toetsdag_entity, velden, &v);
    leerlingregel_rijen l = lesgroep_mensen(&r->w, id, v.dag);
    toetsrij *rij = arena_make(r->w.a, toetsrij, l.n + 1);
    for (int i = 0; i < l.n; i++) {
        toetsrij *t = &rij[n++];
        t->wie = l.at[i].persoon_id;
        for (int k = 0; k < TOETS_VAARDIGHEDEN; k++)
            t->niveau[k] = gepost_niveau(r, t->wie, VAARD_LE + k);
    }
    if (r->w.p->n || !toets_leg_vast(&r->w, id, v.dag, rij, n, &anders)) toets_vraag(r);
    else
        ga_naar(r, URL(r, lesgroep_toon, id),
            PN(r->w.a, "De toets is bewaard: {} niveau is nieuw.",
                "De toets is bewaard: {} niveaus zijn nieuw.", anders));
}
