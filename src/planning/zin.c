/* zin.c: sentences that wait for their language. */
#include "planning/zin.h"

zin zin_maak(const char *tekst, u32 woorden, const val *v, size_t n)
{
    zin z = {.tekst = tekst, .n = (int)n, .woorden = woorden};
    if (n > ZIN_WAARDEN) bug("a sentence has more values than it can hold");
    for (size_t i = 0; i < n; i++) z.v[i] = v[i];
    return z;
}

bool zin_is(const zin *z) { return z->tekst != NULL; }

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

str code_woord(const codes *l, code c)
{
    bool bekend = c.i > 0 && c.i <= l->n;
    return bekend ? str_of(l->at[c.i - 1].label) : (str){0};
}

str uren_woord(arena *a, i64 minuten)
{
    buf b = buf_new(a);
    i64 honderdste = (minuten * 100 + 30) / 60;
    buf_add_i64(&b, honderdste / 100);
    i64 rest = honderdste % 100;
    if (rest == 0) return buf_str(&b);
    buf_add(&b, S(","));
    buf_add_i64(&b, rest / 10);
    if (rest % 10) buf_add_i64(&b, rest % 10);
    return buf_str(&b);
}

tijd klok(int minuten)
{
    enum { DAG = 24 * 60 };
    if (minuten == DAG) return (tijd){DAG + 1};
    int binnen = (minuten % DAG + DAG) % DAG;
    return tijd_hm(binnen / 60, binnen % 60);
}
