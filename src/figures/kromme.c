#include "figures/kromme.h"
#include "figures/klein.h"

/* Whole months from a to b; both known, a not after b. */
static int hele_maanden(date a, date b)
{
    int n = 12 * (date_year(b) - date_year(a)) + date_month(b) - date_month(a);
    while (n > 0 && date_before(b, date_plus_months(a, n))) n--;
    return n;
}

/* The first month by whose end the work had begun; -1: not by the measuring date. */
static int maand_van_werk(const cijferrij *r, date peil)
{
    date werk = r->eerste_werk;
    if (!date_is_set(werk) || date_before(peil, werk)) return -1;
    if (!date_before(r->in_beeld_van, werk)) return 0;
    int n = hele_maanden(r->in_beeld_van, werk);
    return date_before(date_plus_months(r->in_beeld_van, n), werk) ? n + 1 : n;
}

bool kromme_tel(cijferrij_rijen r, int startjaar, const cijfervraag *v, i64 minimum, kromme *uit)
{
    cijfervraag keuze = *v;
    keuze.startjaar = startjaar;
    keuze.van = (date){0};
    *uit = (kromme){.startjaar = startjaar, .maanden = KROMME_MAANDEN};
    for (int i = 0; i < r.n; i++) {
        const cijferrij *k = &r.at[i];
        if (!cijfer_telt_mee(k, &keuze)) continue;
        int gezien = hele_maanden(k->in_beeld_van, v->peil), maand = maand_van_werk(k, v->peil);
        uit->van++;
        if (gezien < uit->maanden) uit->maanden = gezien;
        if (maand >= 0 && maand <= KROMME_MAANDEN) uit->teller[maand]++;
    }
    if (uit->van == 0 || !klein_mag(uit->van, minimum)) {
        *uit = (kromme){0};
        return false;
    }
    for (int m = 1; m <= KROMME_MAANDEN; m++)
        uit->teller[m] = m > uit->maanden ? 0 : uit->teller[m] + uit->teller[m - 1];
    klein_stappen(uit->teller, uit->maanden + 1, uit->van, minimum);
    return true;
}

int kromme_tienden(const kromme *k, int maand)
{
    if (k->van == 0 || maand < 0 || maand > k->maanden) return -1;
    return (int)((2000 * k->teller[maand] + k->van) / (2 * k->van));
}

const char *kromme_definitie(void)
{
    return N_(
        "Welk deel van de mensen uit dat startjaar binnen zoveel maanden betaald werk kreeg. Ook "
        "wie weg is, telt mee. Een maand staat er pas als iedereen zo lang in beeld is.");
}
