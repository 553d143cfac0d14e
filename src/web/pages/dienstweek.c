#include "web/pages/dienstweek.h"

#define SELF dienstweek
FORMULIER_DEF(dienstweek, DIENSTWEEK_FIELDS)
#undef SELF

enum { DAGEN = 7, PER_DAG = 2, VELDEN = 2 * PER_DAG };

/* Where van (0) or tot (1) of a shift stands among the fields. */
static int plaats_van(int dag, int welke, int tot) { return VELDEN * dag + 2 * welke + tot; }

static tijd *tijd_van(dienstweek *v, int dag, int welke, int tot)
{
    return field_at(&dienstweek_entity.fields[plaats_van(dag, welke, tot)], v);
}

dienstweek dienstweek_van(const plek_dienst *d, int n)
{
    dienstweek v = {.masker = UINT64_MAX};
    int al[DAGEN] = {0};
    for (int i = 0; i < n; i++) {
        int dag = d[i].dag.i - MAANDAG;
        if (!d[i].dag.i || al[dag] == PER_DAG) continue;
        *tijd_van(&v, dag, al[dag], 0) = d[i].van;
        *tijd_van(&v, dag, al[dag]++, 1) = d[i].tot;
    }
    return v;
}

static void een_dienst(req *r, dienstweek *v, int dag, int welke, plek_dienst *uit, int *n)
{
    tijd van = *tijd_van(v, dag, welke, 0), tot = *tijd_van(v, dag, welke, 1);
    if (!tijd_is_set(van) && !tijd_is_set(tot)) return;
    const char *fout = dienst_fout(van, tot);
    if (fout)
        problem_add(r->w.p, dienstweek_entity.fields[plaats_van(dag, welke, 0)].name, fout);
    uit[(*n)++] = (plek_dienst){.dag = CODE(MAANDAG + dag), .van = van, .tot = tot};
}

plek_dienst *dienstweek_lees(req *r, const plek_dienst *nu, int nnu, int *n)
{
    dienstweek v = {.masker = UINT64_MAX};
    plek_dienst *uit = arena_make(r->w.a, plek_dienst, DAGEN * PER_DAG + nnu);
    int al[DAGEN] = {0};
    *n = 0;
    for (int i = 0; i < dienstweek_entity.nfields; i++) {
        const field *f = &dienstweek_entity.fields[i];
        field_parse(r->w.a, f, veld(r, f->name), &v, r->w.p);
    }
    for (int dag = 0; dag < DAGEN; dag++)
        for (int i = 0; i < PER_DAG; i++) een_dienst(r, &v, dag, i, uit, n);
    for (int i = 0; i < nnu; i++)
        if (nu[i].dag.i && al[nu[i].dag.i - MAANDAG]++ >= PER_DAG) uit[(*n)++] = nu[i];
    return uit;
}

static void put_velden(formulier *f, int welke)
{
    PUT(&f->r->h, "<div class=\"paren\">");
    for (int dag = 0; dag < DAGEN; dag++)
        for (int tot = 0; tot < 2; tot++)
            form_veld(f, dienstweek_entity.fields[plaats_van(dag, welke, tot)].name);
    PUT(&f->r->h, "</div>");
}

void dienstweek_velden(formulier *f, const dienstweek *v, str kopje)
{
    const entity *e = f->e;
    const void *rij = f->rij;
    bool tweede = false;
    f->e = &dienstweek_entity;
    f->rij = v;
    for (int dag = 0; dag < DAGEN; dag++)
        tweede |= field_is_set(&dienstweek_entity.fields[plaats_van(dag, 1, 0)], v)
                  || veld(f->r, dienstweek_entity.fields[plaats_van(dag, 1, 0)].name).n;
    form_groep(f, kopje);
    PUT(&f->r->h, "<p class=\"klein zacht\">{}</p>",
        T("Eindigt een dienst na middernacht? Vul dan 22.00 tot 6.00 in."));
    put_velden(f, 0);
    if (tweede) PUT(&f->r->h, "<details open><summary>{}</summary>", T("Twee diensten op een dag"));
    else PUT(&f->r->h, "<details><summary>{}</summary>", T("Twee diensten op een dag"));
    put_velden(f, 1);
    PUT(&f->r->h, "</details>");
    form_groep_klaar(f);
    f->e = e;
    f->rij = rij;
}

void dienstweek_verborgen(req *r)
{
    for (int i = 0; i < dienstweek_entity.nfields; i++) {
        str naam = str_of(dienstweek_entity.fields[i].name);
        str waarde = veld(r, dienstweek_entity.fields[i].name);
        if (waarde.n)
            PUT(&r->h, "<input type=\"hidden\" name=\"{}\" value=\"{}\">", naam, waarde);
    }
}
