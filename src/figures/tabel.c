#include "figures/tabel.h"
#include "base/lang.h"

CODES_DEF(splitsing, SPLITSING_CODES)

/* Per indicator: people who reached it, who did not, who are not counted over; trajecten that
 * succeeded, and that did not (for people the same as the first two). */
enum { DELEN = 5 };

typedef struct {
    int n;
    i64 waarde[KLEIN_RIJEN]; /* start year or code; the last category is not known */
    bool onbekend[KLEIN_RIJEN];
} categorieen;

static i64 waarde_van(const cijferrij *r, int splitsing)
{
    switch (splitsing) {
    case SPLITSING_STARTJAAR: return r->startjaar.is ? r->startjaar.n : 0;
    case SPLITSING_ACHTERGROND: return achtergrond_van(r->laaggeletterd, r->werkervaring).i;
    case SPLITSING_LEERROUTE: return r->leerroute.i;
    case SPLITSING_OPLEIDING_NL: return r->opleiding_in_nederland.i;
    case SPLITSING_DOELGROEP: return r->doelgroep.i;
    default: return 0;
    }
}

static const codes *lijst_van(int splitsing)
{
    switch (splitsing) {
    case SPLITSING_ACHTERGROND: return &achtergrond_codes;
    case SPLITSING_LEERROUTE: return &leerroute_codes;
    case SPLITSING_OPLEIDING_NL: return &janee_codes;
    case SPLITSING_DOELGROEP: return &doelgroep_codes;
    default: return NULL;
    }
}

/* Start years from the first to the last, or the codes of the list; then who is not known. */
static categorieen maak_categorieen(cijferrij_rijen r, const cijfervraag *v, int splitsing)
{
    categorieen c = {0};
    const codes *l = lijst_van(splitsing);
    i64 eerste = l ? 1 : INT64_MAX, laatste = l ? l->n : INT64_MIN;
    bool ook_onbekend = false;
    cijfervraag ooit = *v;
    ooit.van = (date){0};
    for (int i = 0; i < r.n; i++) {
        i64 w = waarde_van(&r.at[i], splitsing);
        if (!cijfer_telt_mee(&r.at[i], &ooit)) continue;
        ook_onbekend |= w == 0;
        if (l || w == 0) continue;
        eerste = w < eerste ? w : eerste;
        laatste = w > laatste ? w : laatste;
    }
    if (!l && laatste - eerste >= KLEIN_RIJEN - 1) eerste = laatste - (KLEIN_RIJEN - 2);
    for (i64 w = eerste; w <= laatste; w++) c.waarde[c.n++] = w;
    if (!ook_onbekend) return c;
    c.onbekend[c.n] = true;
    c.waarde[c.n++] = 0;
    return c;
}

static int categorie_van(const categorieen *c, i64 w)
{
    for (int i = 0; i < c->n; i++)
        if (c->waarde[i] == w || (i == 0 && !c->onbekend[i] && w && w < c->waarde[i])) return i;
    return -1;
}

static void tel_bij(cijfer *som, const cijfer *c)
{
    som->indicator = c->indicator;
    som->noemer = c->noemer;
    som->teller += c->teller;
    som->van += c->van;
    som->mensen_teller += c->mensen_teller;
    som->mensen_van += c->mensen_van;
    som->open += c->open;
    som->door_werk += c->door_werk;
    som->deels += c->deels;
}

/* ---- names ---- */

static str naam_van(arena *a, const categorieen *c, int splitsing, int i)
{
    const codes *l = lijst_van(splitsing);
    if (c->onbekend[i]) return T("Niet bekend");
    if (l) return code_label(l, (code){(i32)c->waarde[i]});
    buf b = buf_new(a);
    buf_add_i64(&b, c->waarde[i]);
    return buf_str(&b);
}

static str groep_naam(arena *a, const categorieen *c, int splitsing, klein_groep g)
{
    str eerste = naam_van(a, c, splitsing, g.van), laatste = naam_van(a, c, splitsing, g.tot - 1);
    bool jaren = splitsing == SPLITSING_STARTJAAR && !c->onbekend[g.tot - 1];
    if (g.tot - g.van == 1) return eerste;
    if (g.van == 0 && g.tot == c->n) return T("Iedereen samen");
    if (jaren) return TF(a, "{} tot en met {}", eerste, laatste);
    buf b = buf_new(a);
    for (int i = g.van; i < g.tot - 1; i++) {
        if (i > g.van) buf_add(&b, S(", "));
        buf_add(&b, naam_van(a, c, splitsing, i));
    }
    return TF(a, "{} en {} samen", buf_str(&b), laatste);
}

/* ---- what may be shown ---- */

/* Are those whom it counts over all among the people of the line? Then the rest shows too. */
static bool is_deel_van_regel(const cijfer *c, const cijfervraag *v)
{
    bool altijd = code_is(c->noemer, NOEMER_IN_BEELD) || code_is(c->noemer, NOEMER_BIJSTAND)
                  || code_is(c->noemer, NOEMER_TRAJECTEN);
    return altijd || !date_is_set(v->van);
}

static void delen_van(const cijfer *c, i64 mensen, const cijfervraag *v, i64 delen[DELEN])
{
    delen[0] = c->mensen_teller;
    delen[1] = c->mensen_van - c->mensen_teller;
    delen[2] = is_deel_van_regel(c, v) ? mensen - c->mensen_van : 0;
    delen[3] = c->teller;
    delen[4] = c->van - c->teller;
}

bool cijfer_publiek(cijfer *c, i64 minimum)
{
    if (!klein_mag_apart(c->mensen_teller, c->mensen_van, minimum)
        || !klein_mag_apart(c->teller, c->van, minimum)) {
        *c = (cijfer){.indicator = c->indicator,
            .noemer = c->noemer,
            .doel = c->doel,
            .landelijk = c->landelijk,
            .bron = c->bron};
        return false;
    }
    if (!klein_mag_apart(c->door_werk, c->teller, minimum)) c->door_werk = 0;
    if (!klein_mag_apart(c->deels, c->van - c->teller, minimum)) c->deels = 0;
    if (!klein_mag(c->open, minimum)) c->open = 0;
    return true;
}

/* Who has a step that is hidden could be found from those who have any step. */
static void verberg_samenhang(cijfertabel *t)
{
    bool stap_verborgen = false;
    for (int i = 0; i < t->ncijfers; i++) {
        int welk = t->totaal.cijfers[i].indicator.i;
        bool stap = welk == INDICATOR_WERK || welk == INDICATOR_OPLEIDING
                    || welk == INDICATOR_VRIJWILLIG || welk == INDICATOR_LEERWERK;
        stap_verborgen |= stap && t->verborgen[i];
    }
    for (int i = 0; i < t->ncijfers; i++)
        t->verborgen[i] |=
            stap_verborgen && code_is(t->totaal.cijfers[i].indicator, INDICATOR_BEGONNEN);
}

/* ---- the table ---- */

/* Exact figures per category, and their sum. */
static tabelregel *tel_categorieen(arena *a, cijferrij_rijen r, const cijfervraag *v, int splitsing,
    const categorieen *c, cijfertabel *uit)
{
    tabelregel *per = arena_make(a, tabelregel, c->n + 1);
    for (int i = 0; i < r.n; i++) {
        int k = categorie_van(c, waarde_van(&r.at[i], splitsing));
        if (k < 0) continue;
        per[k].mensen += cijfer_telt_mee(&r.at[i], v);
        uit->totaal.mensen += cijfer_telt_mee(&r.at[i], v);
        for (int d = 0; d < uit->ncijfers; d++) {
            int welk = uit->totaal.cijfers[d].indicator.i;
            cijfer een = cijfer_tel((cijferrij_rijen){&r.at[i], 1}, welk, 0, v);
            tel_bij(&per[k].cijfers[d], &een);
            tel_bij(&uit->totaal.cijfers[d], &een);
        }
    }
    return per;
}

/* An indicator that is small in the whole is shown nowhere. */
static void verberg(cijfertabel *t, const cijfervraag *v, i64 minimum)
{
    t->te_klein = !klein_mag(t->totaal.mensen, minimum);
    for (int d = 0; d < t->ncijfers; d++) {
        i64 delen[DELEN];
        delen_van(&t->totaal.cijfers[d], t->totaal.mensen, v, delen);
        for (int i = 0; i < DELEN; i++) t->verborgen[d] |= !klein_mag(delen[i], minimum);
        t->verborgen[d] |= t->te_klein;
    }
    verberg_samenhang(t);
    for (int d = 0; d < t->ncijfers; d++) {
        cijfer *c = &t->totaal.cijfers[d];
        if (t->verborgen[d]) *c = (cijfer){.indicator = c->indicator, .noemer = c->noemer};
    }
    for (int d = 0; d < t->ncijfers; d++) cijfer_publiek(&t->totaal.cijfers[d], minimum);
    if (t->te_klein) t->totaal.mensen = 0;
}

/* Nobody is in this line. */
static bool is_leeg(const tabelregel *regel, int ncijfers)
{
    bool leeg = regel->mensen == 0;
    for (int d = 0; d < ncijfers; d++) leeg &= regel->cijfers[d].van + regel->cijfers[d].open == 0;
    return leeg;
}

/* Smaller parts are shown of the total only: in lines they could be subtracted from it. */
static void zonder_onderdelen(tabelregel *regel, int ncijfers)
{
    for (int d = 0; d < ncijfers; d++)
        regel->cijfers[d].open = regel->cijfers[d].door_werk = regel->cijfers[d].deels = 0;
}

static klein_indeling deel_in(
    arena *a, const cijfertabel *t, const tabelregel *per, int n, const cijfervraag *v, i64 minimum)
{
    int m = 1 + DELEN * t->ncijfers;
    i64 *delen = arena_make(a, i64, n * m + 1);
    for (int k = 0; k < n; k++) {
        delen[k * m] = per[k].mensen;
        for (int d = 0; d < t->ncijfers; d++)
            if (!t->verborgen[d])
                delen_van(&per[k].cijfers[d], per[k].mensen, v, &delen[k * m + 1 + d * DELEN]);
    }
    return klein_voeg_samen(delen, n, 1, m, minimum);
}

static tabelregel maak_regel(arena *a, const categorieen *c, const tabelregel *per, int splitsing,
    klein_groep g, const cijfertabel *t)
{
    tabelregel regel = {.naam = groep_naam(a, c, splitsing, g), .van = g.van, .tot = g.tot};
    for (int d = 0; d < t->ncijfers; d++) {
        regel.cijfers[d] = (cijfer){
            .indicator = t->totaal.cijfers[d].indicator, .noemer = t->totaal.cijfers[d].noemer};
        for (int k = g.van; k < g.tot && !t->verborgen[d]; k++)
            tel_bij(&regel.cijfers[d], &per[k].cijfers[d]);
    }
    for (int k = g.van; k < g.tot; k++) regel.mensen += per[k].mensen;
    if (g.tot - g.van > 1) return regel;
    if (splitsing == SPLITSING_ACHTERGROND) regel.achtergrond = (code){(i32)c->waarde[g.van]};
    if (splitsing == SPLITSING_STARTJAAR) regel.startjaar = (int)c->waarde[g.van];
    return regel;
}

cijfertabel cijfer_tabel(arena *a, cijferrij_rijen r, const cijfervraag *v, int splitsing,
    const int *indicatoren, int n, i64 minimum)
{
    cijfertabel uit = {.ncijfers = n, .totaal.naam = T("Totaal")};
    assert(n <= TABEL_CIJFERS);
    for (int d = 0; d < n; d++)
        uit.totaal.cijfers[d] =
            (cijfer){.indicator = {indicatoren[d]}, .noemer = {indicator_noemer(indicatoren[d])}};
    categorieen c = maak_categorieen(r, v, splitsing);
    uit.at = arena_make(a, tabelregel, c.n + 1);
    const tabelregel *per = tel_categorieen(a, r, v, splitsing, &c, &uit);
    verberg(&uit, v, minimum);
    if (uit.te_klein) return uit;
    klein_indeling in = deel_in(a, &uit, per, c.n, v, minimum);
    for (int g = 0; g < in.rijen; g++) {
        tabelregel *regel = &uit.at[uit.n];
        *regel = maak_regel(a, &c, per, splitsing, in.rij[g], &uit);
        if (is_leeg(regel, n)) continue;
        if (minimum > 1) zonder_onderdelen(regel, n);
        uit.n++;
    }
    return uit;
}
