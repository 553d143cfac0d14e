#include "figures/grafiek.h"

/* a * b / c, rounded half up; all at least 0, c above 0. */
static i64 deel(i64 a, i64 b, i64 c) { return (2 * a * b + c) / (2 * c); }

int balk_lengte(i64 waarde, i64 heel, int breedte)
{
    if (waarde <= 0 || heel <= 0 || breedte <= 0) return 0;
    if (waarde >= heel) return breedte;
    i64 n = deel(waarde, breedte, heel);
    return n < 1 ? 1 : (int)n;
}

int schaal_tot(int hoogste_tienden)
{
    static const int schalen[] = {100, 300, 500};
    for (size_t i = 0; i < countof(schalen); i++)
        if (hoogste_tienden * 10 <= schalen[i] * 9) return schalen[i];
    return 1000;
}

static int tussen(int n, int van, int tot) { return n < van ? van : n > tot ? tot : n; }

punt lijn_punt(const lijnvlak *v, int maand, int tienden)
{
    assert(v->maanden > 0 && v->tienden > 0);
    int m = tussen(maand, 0, v->maanden), t = tussen(tienden, 0, v->tienden);
    return (punt){v->links + (int)deel(m, v->breedte, v->maanden),
        v->boven + v->hoogte - (int)deel(t, v->hoogte, v->tienden)};
}

int lijn_punten(const lijnvlak *v, const verloop *k, int einde, int stap, punt *uit, int max)
{
    int n = 0;
    assert(stap > 0);
    for (int m = 0; m <= k->maanden && n < max; m += stap)
        uit[n++] = lijn_punt(v, m, verloop_tienden(k, einde, m));
    if (k->maanden % stap && n < max)
        uit[n++] = lijn_punt(v, k->maanden, verloop_tienden(k, einde, k->maanden));
    return n;
}

int trap_punten(const lijnvlak *v, const verloop *k, int einde, punt *uit, int max)
{
    int n = 0;
    for (int m = 0; m <= k->maanden && n < max; m++) {
        punt p = lijn_punt(v, m, verloop_tienden(k, einde, m));
        if (n && n + 1 < max && p.y != uit[n - 1].y) {
            uit[n] = (punt){p.x, uit[n - 1].y};
            n++;
        }
        if (n == 0 || m == k->maanden || p.y != uit[n - 1].y) uit[n++] = p;
    }
    return n;
}

void labels_spreid(int *y, int n, int afstand, int boven, int onder)
{
    int rang[16], laagste = boven;
    assert(n <= (int)countof(rang));
    for (int i = 0; i < n; i++) {
        int k = i;
        for (; k > 0 && y[rang[k - 1]] > y[i]; k--) rang[k] = rang[k - 1];
        rang[k] = i;
    }
    for (int i = 0; i < n; i++) {
        if (y[rang[i]] < laagste) y[rang[i]] = laagste;
        laagste = y[rang[i]] + afstand;
    }
    for (int i = n - 1, hoogste = onder; i >= 0; i--) {
        if (y[rang[i]] > hoogste) y[rang[i]] = hoogste;
        hoogste = y[rang[i]] - afstand;
    }
}
