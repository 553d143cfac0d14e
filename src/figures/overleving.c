#include "figures/overleving.h"

#include <math.h>

/* The 97.5 % point of the normal distribution. */
static const double Z = 1.959963984540054;

/* ---- sorting by day ---- */

enum { BITS = 11, VAKKEN = 1 << BITS };

/* One pass over `BITS` bits from `vanaf` on: stable. */
static void radix(const ovl_rij *van, ovl_rij *naar, int n, int vanaf, bool op_begin)
{
    int plaats[VAKKEN + 1] = {0};
    for (int i = 0; i < n; i++) {
        u32 k = (u32)(op_begin ? van[i].begin : van[i].dag);
        plaats[(k >> vanaf & (VAKKEN - 1)) + 1]++;
    }
    for (int v = 0; v < VAKKEN; v++) plaats[v + 1] += plaats[v];
    for (int i = 0; i < n; i++) {
        u32 k = (u32)(op_begin ? van[i].begin : van[i].dag);
        naar[plaats[k >> vanaf & (VAKKEN - 1)]++] = van[i];
    }
}

/* Days fit in 22 bits: years 1 to 9999 are 3.7 million. Ends in r; hulp holds as many. */
static void sorteer(ovl_rij *r, ovl_rij *hulp, int n, bool op_begin)
{
    radix(r, hulp, n, 0, op_begin);
    radix(hulp, r, n, BITS, op_begin);
}

/* ---- steps ---- */

/* Sums over the steps so far, from which a variance is worked out at each step:
 * sum of A, A F and A F^2, of B and of C and C F, with A = d / (n (n - d)),
 * B = S^2 d_k (n - d_k) / n^3 and C = S d_k / n^2 (S just before; F of this cause). */
typedef struct {
    double a, af, aff, b, c, cf;
} voorsom;

/* The delta method for one cause; with a single cause it is Greenwood's. */
static double fout_van(const voorsom *v, double f)
{
    double var = f * f * v->a - 2 * f * v->af + v->aff + v->b - 2 * (f * v->c - v->cf);
    return var > 0 ? sqrt(var) : 0;
}

static void oorzaak_bij(ovl_stap *s, const ovl_stap *vorige, int k, i64 d, voorsom *v)
{
    double n = (double)s->onder, dk = (double)s->n[k], dd = (double)d;
    double f = vorige->p[k] + vorige->s * dk / n;
    double c = vorige->s * dk / (n * n);
    if (d < s->onder) {
        double a = dd / (n * (n - dd));
        v->a += a;
        v->af += a * f;
        v->aff += a * f * f;
    }
    v->b += vorige->s * vorige->s * dk * (n - dk) / (n * n * n);
    v->c += c;
    v->cf += c * f;
    s->p[k] = f;
    s->pse[k] = fout_van(v, f);
}

static void interval_bij(ovl_stap *s, double greenwood)
{
    s->se = s->s * sqrt(greenwood);
    s->lo = s->hi = NAN;
    if (s->s <= 0 || s->s >= 1) return;
    double l = log(s->s), breed = Z * sqrt(greenwood) / l;
    s->lo = exp(-exp(log(-l) - breed));
    s->hi = exp(-exp(log(-l) + breed));
}

typedef struct {
    const ovl_rij *op_dag, *op_begin;
    int n, plaats, erin;    /* rows of op_dag that ended, of op_begin that came in */
    int oorzaken;
    double greenwood;
    voorsom v[OVL_OORZAKEN + 1];
} loop;

/* The next day on which someone ended or left sight. */
static void stap(loop *l, const ovl_stap *vorige, ovl_stap *s)
{
    i32 dag = l->op_dag[l->plaats].dag;
    *s = (ovl_stap){.dag = dag};
    while (l->erin < l->n && l->op_begin[l->erin].begin < dag) l->erin++;
    s->onder = l->erin - l->plaats;
    for (; l->plaats < l->n && l->op_dag[l->plaats].dag == dag; l->plaats++)
        s->n[l->op_dag[l->plaats].oorzaak]++;
    i64 d = 0;
    for (int k = 1; k <= l->oorzaken; k++) d += s->n[k];
    double n = (double)s->onder;
    s->s = d == s->onder ? 0 : vorige->s * ((n - (double)d) / n);
    for (int k = 1; k <= l->oorzaken; k++) oorzaak_bij(s, vorige, k, d, &l->v[k]);
    if (d < s->onder) l->greenwood += (double)d / (n * (n - (double)d));
    interval_bij(s, l->greenwood);
}

/* How many different days there can be. */
static int hoogstens_dagen(const ovl_rij *r, int n)
{
    i32 eerste = INT32_MAX, laatste = 0;
    for (int i = 0; i < n; i++) {
        if (r[i].dag < eerste) eerste = r[i].dag;
        if (r[i].dag > laatste) laatste = r[i].dag;
    }
    i64 dagen = n ? (i64)laatste - eerste + 1 : 0;
    return dagen < n ? (int)dagen : n;
}

overleving overleving_reken(arena *a, const ovl_rij *r, int n, int oorzaken)
{
    int m = 0, dagen = 0;
    ovl_stap *at = arena_make(a, ovl_stap, hoogstens_dagen(r, n) + 1);
    arena scratch = *a;
    ovl_rij *dag = arena_make(&scratch, ovl_rij, n + 1);
    assert(oorzaken >= 1 && oorzaken <= OVL_OORZAKEN);
    for (int i = 0; i < n; i++) {
        if (r[i].dag <= r[i].begin) continue;
        assert(r[i].begin >= 0 && r[i].oorzaak >= 0 && r[i].oorzaak <= oorzaken);
        dag[m++] = r[i];
    }
    ovl_rij *begin = arena_make(&scratch, ovl_rij, m + 1);
    ovl_rij *hulp = arena_make(&scratch, ovl_rij, m + 1);
    sorteer(dag, hulp, m, false);
    memcpy(begin, dag, (size_t)m * sizeof *begin);
    sorteer(begin, hulp, m, true);
    const ovl_stap nul = {.s = 1};
    loop l = {.op_dag = dag, .op_begin = begin, .n = m, .oorzaken = oorzaken};
    for (; l.plaats < m; dagen++) stap(&l, dagen ? &at[dagen - 1] : &nul, &at[dagen]);
    return (overleving){at, dagen, m};
}

const ovl_stap *overleving_op(const overleving *o, i32 dag)
{
    int van = 0, tot = o->n;
    while (van < tot) {
        int midden = (van + tot) / 2;
        if (o->at[midden].dag <= dag) van = midden + 1;
        else tot = midden;
    }
    return van ? &o->at[van - 1] : NULL;
}

i64 overleving_onder(const ovl_rij *r, int n, i32 dag)
{
    i64 onder = 0;
    for (int i = 0; i < n; i++) onder += r[i].begin <= dag && r[i].dag > dag;
    return onder;
}

i32 overleving_mediaan(const overleving *o, int oorzaak)
{
    for (int i = 0; i < o->n; i++)
        if (o->at[i].p[oorzaak] >= 0.5) return o->at[i].dag;
    return -1;
}
