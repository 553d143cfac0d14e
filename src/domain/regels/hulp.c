/* hulp.c: what every rule of law needs.
 * Bron: domain.md 8 (conventions: weeks of 7 days, months that clip to the end of the month). */
#include "domain/regels/hulp.h"
#include "domain/persoon.h"

void stap_voeg(uitkomst *u, const char *tekst, val waarde)
{
    if (u->nstappen == (int)countof(u->stappen)) bug("a rule has more than twelve steps");
    u->stappen[u->nstappen++] = (stap){.tekst = tekst, .waarde = waarde};
}

uitkomst uit_datum(uitkomst u, date d, const char *besluit)
{
    u.soort = UITKOMST_DATUM;
    u.datum = d;
    u.besluit = besluit;
    return u;
}

uitkomst uit_oordeel(uitkomst u, bool ja, const char *als_ja, const char *als_nee)
{
    u.soort = ja ? UITKOMST_JA : UITKOMST_NEE;
    u.besluit = ja ? als_ja : als_nee;
    return u;
}

uitkomst uit_getal(uitkomst u, i64 n, const char *eenheid, const char *besluit)
{
    u.soort = UITKOMST_GETAL;
    u.getal = n;
    u.eenheid = eenheid;
    u.besluit = besluit;
    return u;
}

static bool binnen_grenzen(const field *f, const void *in, problems *p)
{
    if (f->type != FIELD_NUM || (f->van == 0 && f->tot == 0)) return true;
    const num *n = field_in(f, in);
    if (!n->is || (n->n >= f->van && n->n <= f->tot)) return true;
    return problem_add(p, f->name, N_("valt buiten de grenzen."));
}

bool regel_volledig(const entity *e, const void *in, problems *p)
{
    bool goed = true;
    for (int i = 0; i < e->nfields; i++) {
        const field *f = &e->fields[i];
        if (f->required && !field_is_set(f, in))
            goed = problem_add(p, f->name, N_("is verplicht. Vul dit in."));
        else if (!binnen_grenzen(f, in, p))
            goed = false;
    }
    return goed;
}

uitkomst regel_weigert(problems *p, const char *veld, const char *tekst)
{
    problem_with(p, PROBLEM_GEWEIGERD, veld, tekst, S(""));
    return GEEN_UITKOMST;
}

bool parameter_neem(const char *naam, date dag, i64 *uit)
{
    const parameter *q = date_is_set(dag) ? parameter_op(naam, dag) : NULL;
    if (q) *uit = q->waarde;
    return q != NULL;
}

bool regel_parameter(const char *naam, date dag, const char *veld, i64 *uit, problems *p)
{
    if (parameter_neem(naam, dag, uit)) return true;
    return problem_add(p, veld, N_("ligt vóór de wet. Voor deze dag kennen we de regel niet."));
}

date date_plus_weken_par(date d, const char *naam)
{
    i64 weken = 0;
    return parameter_neem(naam, d, &weken) ? date_plus(d, 7 * (int)weken) : (date){0};
}

date date_plus_maanden_par(date d, const char *naam)
{
    i64 maanden = 0;
    return parameter_neem(naam, d, &maanden) ? date_plus_months(d, (int)maanden) : (date){0};
}

bool is_ja(code c)
{
    return code_is(c, JA);
}
