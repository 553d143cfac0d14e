/* zin.c: sentences that wait for their language. */
#include "planning/zin.h"

#include "domain/inbeeld.h"

#include <stdio.h>

zin zin_maak(const char *tekst, u32 woorden, const val *v, size_t n)
{
    zin z = {.tekst = tekst, .n = (int)n, .woorden = woorden};
    if (n > ZIN_WAARDEN) bug("a sentence has more values than it can hold");
    for (size_t i = 0; i < n; i++) z.v[i] = v[i];
    return z;
}

bool zin_is(const zin *z) { return z->tekst != NULL; }

static bool val_gelijk(const val *x, const val *y)
{
    if (x->kind != y->kind) return false;
    switch (x->kind) {
    case VAL_NULL: return true;
    case VAL_STR:
    case VAL_MARKUP:
    case VAL_URL: return str_eq(x->s, y->s);
    case VAL_I64: return x->n == y->n;
    case VAL_NUM: return x->num.is == y->num.is && x->num.n == y->num.n;
    case VAL_GELD: return x->geld.is == y->geld.is && x->geld.cent == y->geld.cent;
    case VAL_DATE: return x->date.day == y->date.day;
    case VAL_MOMENT: return x->moment.ms == y->moment.ms;
    case VAL_TIJD: return x->tijd.m == y->tijd.m;
    }
    bug("no such kind of value");
}

bool zin_gelijk(const zin *x, const zin *y)
{
    if (!zin_is(x) || !zin_is(y)) return zin_is(x) == zin_is(y);
    if (!str_eq(str_of(x->tekst), str_of(y->tekst)) || x->n != y->n) return false;
    for (int i = 0; i < x->n; i++)
        if (!val_gelijk(&x->v[i], &y->v[i])) return false;
    return true;
}

str zin_tekst(arena *a, const zin *z)
{
    val v[ZIN_WAARDEN];
    if (!zin_is(z)) return (str){0};
    for (int i = 0; i < z->n; i++) {
        v[i] = z->v[i];
        bool woord = (z->woorden >> i & 1) && v[i].kind == VAL_STR && v[i].s.n > 0;
        if (woord) v[i].s = lang_text(arena_c(a, v[i].s));
    }
    return lang_format(a, lang_text(z->tekst), v, (size_t)z->n);
}

/* ---- the same for several days ---- */

/* Which value is a day of the week; -1: none. */
static int dag_plaats(const zin *z)
{
    for (int i = 0; i < z->n; i++) {
        bool woord = (z->woorden >> i & 1) && z->v[i].kind == VAL_STR;
        for (int d = 0; woord && d < weekdag_codes.n; d++)
            if (str_eq(z->v[i].s, str_of(weekdag_codes.at[d].label))) return i;
    }
    return -1;
}

static bool gelijk_op_dag_na(const zin *x, const zin *y)
{
    int dag = dag_plaats(x);
    if (dag < 0 || dag_plaats(y) != dag) return false;
    zin ander = *y;
    ander.v[dag] = x->v[dag];
    return zin_gelijk(x, &ander);
}

static str dagen_tekst(arena *a, const str *dagen, int n)
{
    str s = lang_text(arena_c(a, dagen[0]));
    for (int i = 1; i < n; i++) {
        str nog = lang_text(arena_c(a, dagen[i]));
        s = i == n - 1 ? TF(a, "{} en {}", s, nog) : TF(a, "{}, {}", s, nog);
    }
    return s;
}

/* z[van] with its day, and the days of those after it that are the same; these are marked. */
static str een_keer(arena *a, const zin *const *z, int van, int n, bool *al)
{
    enum { WEEK = 7 };
    int dag = dag_plaats(z[van]), m = 1;
    zin samen = *z[van];
    str dagen[WEEK];
    if (dag < 0) return zin_tekst(a, &samen);
    dagen[0] = samen.v[dag].s;
    for (int i = van + 1; i < n; i++) {
        if (al[i] || !gelijk_op_dag_na(z[van], z[i])) continue;
        al[i] = true;
        bool er = false;
        for (int k = 0; k < m; k++) er |= str_eq(dagen[k], z[i]->v[dag].s);
        if (!er) dagen[m++] = z[i]->v[dag].s;
    }
    samen.v[dag].s = dagen_tekst(a, dagen, m);
    samen.woorden &= ~(1u << dag);
    return zin_tekst(a, &samen);
}

int zinnen_samen(arena *a, const zin *const *z, int n, str *uit)
{
    bool *al = arena_make(a, bool, n + 1);
    int m = 0;
    for (int i = 0; i < n; i++)
        if (!al[i]) uit[m++] = een_keer(a, z, i, n, al);
    return m;
}

str code_woord(const codes *l, code c)
{
    bool bekend = c.i > 0 && c.i <= l->n;
    return bekend ? str_of(l->at[c.i - 1].label) : (str){0};
}

str uren_woord(arena *a, i64 minuten)
{
    char text[40];
    i64 honderdste = (minuten * 100 + 30) / 60, rest = honderdste % 100;
    int n = snprintf(text, sizeof text, "%lld,%02d", (long long)(honderdste / 100), (int)rest);
    if (rest == 0) n -= 3;
    else if (rest % 10 == 0) n -= 1;
    return arena_str(a, (str){text, (size_t)n});
}

tijd klok(int minuten)
{
    enum { DAG = 24 * 60 };
    if (minuten == DAG) return (tijd){DAG + 1};
    int binnen = (minuten % DAG + DAG) % DAG;
    return tijd_hm(binnen / 60, binnen % 60);
}
