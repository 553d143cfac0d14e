#include "figures/verloop.h"
#include "figures/klein.h"
#include "figures/toets.h"

CODES_DEF(verloop_einde, VERLOOP_CODES)

enum { MINSTENS_ONDER = 10 }; /* a line of fewer people says nothing */

i32 verloop_dag(int maand) { return (i32)((i64)maand * 487 / 16); }

ovl_rij verloop_rij(const cijferrij *r, date peil)
{
    const date einden[] = {{0}, r->eerste_werk, r->eerste_opleiding, r->uit_beeld};
    date tot = peil;
    i32 oorzaak = OVL_ZONDER;
    for (int k = VERLOOP_EINDEN; k-- > 1;) {
        if (!date_is_set(einden[k]) || date_before(tot, einden[k])) continue;
        tot = einden[k];
        oorzaak = k;
    }
    i32 dag = date_diff(tot, r->in_beeld_van);
    if (oorzaak && dag < 1) dag = 1; /* at once, or before: on the first day */
    return (ovl_rij){.dag = dag > 0 ? dag : 0, .oorzaak = oorzaak};
}

static int verzamel(
    ovl_rij *uit, cijferrij_rijen r, int startjaar, const cijfervraag *v)
{
    cijfervraag keuze = *v;
    keuze.startjaar = startjaar;
    keuze.van = (date){0};
    int n = 0;
    for (int i = 0; i < r.n; i++) {
        if (!cijfer_telt_mee(&r.at[i], &keuze)) continue;
        ovl_rij k = verloop_rij(&r.at[i], v->peil);
        if (k.dag > 0) uit[n++] = k;
    }
    return n;
}

/* Ended by each cause within each month, those who are left, and where the line stops. */
static void tel_maanden(
    const ovl_rij *r, int n, i64 minimum, i64 t[VERLOOP_EINDEN][VERLOOP_MAANDEN + 1], verloop *uit)
{
    i64 weg[VERLOOP_MAANDEN + 2] = {0};
    for (int i = 0; i < n; i++) {
        int m = 0;
        while (m <= VERLOOP_MAANDEN && verloop_dag(m) < r[i].dag) m++;
        if (m > VERLOOP_MAANDEN) continue;
        weg[m]++;
        if (r[i].oorzaak) t[r[i].oorzaak][m]++;
    }
    for (int k = 1; k < VERLOOP_EINDEN; k++)
        for (int m = 1; m <= VERLOOP_MAANDEN; m++) t[k][m] += t[k][m - 1];
    i64 over = n, minstens = minimum > 1 ? MINSTENS_ONDER : 1;
    uit->maanden = -1;
    for (int m = 0; m <= VERLOOP_MAANDEN; m++) {
        over -= weg[m];
        if (over < minstens) break;
        uit->onder[m] = (i32)(minimum > 1 ? (over + 5) / 10 * 10 : over);
        uit->maanden = m;
    }
}

static void zet_lijn(const overleving *o, const i64 *echt, const i64 *toon, int k, verloop *uit)
{
    double p = 0, se = 0;
    for (int m = 0; m <= uit->maanden; m++) {
        const ovl_stap *s = overleving_op(o, verloop_dag(m));
        if (s && toon[m] == echt[m]) {
            p = s->p[k];
            se = s->pse[k];
        }
        uit->tienden[k][m] = (i32)tienden_van(p);
        uit->teller[k] = toon[m];
        if (k != VERLOOP_WERK) continue;
        double lo = p - 1.959963984540054 * se, hi = p + 1.959963984540054 * se;
        uit->laag[m] = (i32)(lo > 0 ? tienden_van(lo) : 0);
        uit->hoog[m] = (i32)(hi < 1 ? tienden_van(hi) : 1000);
    }
}

/* Who stopped could be found from who ever began and who works now: such a step waits too. */
static void wacht_op_nu(i64 *t, int n, i64 nu, i64 minimum)
{
    i64 getoond = 0;
    for (int i = 0; i < n; i++) {
        if (klein_mag(t[i] > nu ? t[i] - nu : nu - t[i], minimum)) getoond = t[i];
        t[i] = getoond;
    }
}

bool verloop_tel(arena scratch, cijferrij_rijen r, int startjaar, const cijfervraag *v,
    i64 minimum, i64 nu, verloop *uit)
{
    arena a = scratch;
    static const verloop leeg;
    i64 echt[VERLOOP_EINDEN][VERLOOP_MAANDEN + 1] = {0}, toon[VERLOOP_MAANDEN + 1];
    ovl_rij *rij = arena_make(&a, ovl_rij, r.n + 1);
    int n = verzamel(rij, r, startjaar, v);
    *uit = leeg;
    if (n == 0 || !klein_mag(n, minimum)) return false;
    uit->startjaar = startjaar;
    uit->van = n;
    tel_maanden(rij, n, minimum, echt, uit);
    if (uit->maanden < 0) {
        *uit = leeg;
        return false;
    }
    overleving o = overleving_reken(&a, rij, n, VERLOOP_EINDEN - 1);
    for (int k = 1; k < VERLOOP_EINDEN; k++) {
        memcpy(toon, echt[k], sizeof toon);
        klein_stappen(toon, uit->maanden + 1, n, minimum);
        if (k == VERLOOP_WERK && nu >= 0) wacht_op_nu(toon, uit->maanden + 1, nu, minimum);
        zet_lijn(&o, echt[k], toon, k, uit);
    }
    return true;
}

int verloop_tienden(const verloop *k, int einde, int maand)
{
    if (k->van == 0 || maand < 0 || maand > k->maanden) return -1;
    return k->tienden[einde][maand];
}

const char *verloop_definitie(void)
{
    return N_("Welk deel van de mensen uit dat startjaar binnen zoveel maanden betaald werk kreeg. "
              "Wie eerst een opleiding begon of vertrok, telt daar. Wie nog wacht, telt mee zolang "
              "we dat weten.");
}
