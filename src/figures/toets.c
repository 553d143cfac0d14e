#include "figures/toets.h"

#include <math.h>

static const double Z = 1.959963984540054;
static const double HALF_ALPHA = 0.025, ALPHA = 0.05;

interval interval_wilson(i64 x, i64 n)
{
    assert(n > 0 && x >= 0 && x <= n);
    double m = (double)n, p = (double)x / m, z2 = Z * Z;
    double midden = p + z2 / (2 * m);
    double breed = Z * sqrt(p * (1 - p) / m + z2 / (4 * m * m));
    interval i = {(midden - breed) / (1 + z2 / m), (midden + breed) / (1 + z2 / m)};
    if (x == 0) i.lo = 0;
    if (x == n) i.hi = 1;
    return i;
}

static double log_fac(i64 n)
{
    int teken;
    return lgamma_r((double)n + 1, &teken);
}

static double log_kans(i64 x, i64 n, double p)
{
    return log_fac(n) - log_fac(x) - log_fac(n - x) + (double)x * log(p)
           + (double)(n - x) * log1p(-p);
}

/* The sum of chances from x on, in steps of teken, until nothing is added any more. */
static double staart(i64 x, i64 n, double p, int teken)
{
    double som = 0, deze = exp(log_kans(x, n, p)), kans = p / (1 - p);
    for (i64 k = x; k >= 0 && k <= n; k += teken) {
        som += deze;
        if (teken > 0) deze *= (double)(n - k) / (double)(k + 1) * kans;
        else deze *= (double)k / (double)(n - k + 1) / kans;
        if (deze < som * 1e-17) break;
    }
    return som < 1 ? som : 1;
}

/* Summed on the side that is away from the middle, where terms only become smaller. */
double kans_minstens(i64 x, i64 n, double p)
{
    if (x <= 0) return 1;
    if (x > n || p <= 0) return 0;
    if (p >= 1) return 1;
    if ((double)x > (double)n * p) return staart(x, n, p, 1);
    return 1 - staart(x - 1, n, p, -1);
}

double kans_hoogstens(i64 x, i64 n, double p)
{
    if (x < 0) return 0;
    if (x >= n || p <= 0) return 1;
    if (p >= 1) return 0;
    if ((double)x < (double)n * p) return staart(x, n, p, -1);
    return 1 - staart(x + 1, n, p, 1);
}

/* The chance p at which a tail is 2.5 %: the tail from x on rises with p, that up to x falls. */
static double grens(i64 x, i64 n, bool laag)
{
    double van = 0, tot = 1;
    for (int i = 0; i < 60; i++) {
        double p = (van + tot) / 2;
        bool hoger = laag ? kans_minstens(x, n, p) < HALF_ALPHA
                          : kans_hoogstens(x, n, p) >= HALF_ALPHA;
        if (hoger) van = p;
        else tot = p;
    }
    return (van + tot) / 2;
}

interval interval_exact(i64 x, i64 n)
{
    assert(n > 0 && x >= 0 && x <= n);
    return (interval){x == 0 ? 0 : grens(x, n, true), x == n ? 1 : grens(x, n, false)};
}

bool te_klein_om_te_vergelijken(i64 x, i64 n)
{
    if (n <= 0) return true;
    interval i = interval_wilson(x, n);
    return i.hi - i.lo > 0.30;
}

doel_oordeel doel_toets(i64 x, i64 n, int doel_tienden)
{
    if (te_klein_om_te_vergelijken(x, n)) return OORDEEL_TE_KLEIN;
    double p = (double)doel_tienden / 1000;
    if (kans_minstens(x, n, p) < ALPHA) return OORDEEL_BOVEN;
    if (kans_hoogstens(x, n, p) < ALPHA) return OORDEEL_ONDER;
    return OORDEEL_KAN_TOEVAL;
}

const char *doel_oordeel_zin(doel_oordeel o)
{
    switch (o) {
    case OORDEEL_TE_KLEIN: return N_("Te klein om te vergelijken.");
    case OORDEEL_BOVEN: return N_("Duidelijk boven het doel.");
    case OORDEEL_ONDER: return N_("Duidelijk onder het doel.");
    case OORDEEL_KAN_TOEVAL: break;
    }
    return N_("Het verschil met het doel kan toeval zijn.");
}

int tienden_van(double aandeel) { return (int)floor(aandeel * 1000 + 0.5); }
