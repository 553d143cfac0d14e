#include "figures/tabel.h"
#include "base/lang.h"

CODES_DEF(splitsing, SPLITSING_CODES)

/* Per indicator: people who reached it, who did not, who are not counted over; of trajecten also
 * how many succeeded, and how many did not. */
enum { DELEN = 5 };

typedef struct {
    int splitsing; /* 0: everybody in one */
    int n;
    i64 waarde[KLEIN_RIJEN]; /* start year or code; 0: not known, the last one */
} categorieen;

/* Exact figures of each row and column. */
typedef struct {
    categorieen rij, kolom;
    tabelregel *per; /* [rij * kolom.n + kolom] */
} telling;

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
    categorieen c = {.splitsing = splitsing, .n = 0};
    const codes *l = lijst_van(splitsing);
    i64 eerste = l ? 1 : 0, laatste = l ? l->n : -1;
    bool ook_onbekend = splitsing == 0;
    cijfervraag ooit = *v;
    ooit.van = (date){0};
    for (int i = 0; i < r.n; i++) {
        i64 w = waarde_van(&r.at[i], splitsing);
        if (!cijfer_telt_mee(&r.at[i], &ooit)) continue;
        ook_onbekend |= w == 0;
        if (l || w == 0) continue;
        if (w < eerste || eerste == 0) eerste = w;
        if (w > laatste) laatste = w;
    }
    if (laatste - eerste >= KLEIN_RIJEN - 1) eerste = laatste - (KLEIN_RIJEN - 2);
    for (i64 w = eerste; w && w <= laatste; w++) c.waarde[c.n++] = w;
    if (ook_onbekend) c.waarde[c.n++] = 0;
    return c;
}

/* A year before the first counts in the first. */
static int categorie_van(const categorieen *c, i64 w)
{
    for (int i = 0; i < c->n; i++)
        if (c->waarde[i] == w || (i == 0 && w && w < c->waarde[i])) return i;
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

static void regel_bij(tabelregel *som, const tabelregel *regel, int ncijfers)
{
    som->mensen += regel->mensen;
    for (int d = 0; d < ncijfers; d++) tel_bij(&som->cijfers[d], &regel->cijfers[d]);
}

static void tel(telling *t, cijferrij_rijen r, const cijfervraag *v, cijfertabel *uit)
{
    for (int i = 0; i < r.n; i++) {
        int rij = categorie_van(&t->rij, waarde_van(&r.at[i], t->rij.splitsing));
        int kolom = categorie_van(&t->kolom, waarde_van(&r.at[i], t->kolom.splitsing));
        if (rij < 0 || kolom < 0) continue;
        tabelregel een = {.mensen = cijfer_telt_mee(&r.at[i], v)};
        for (int d = 0; d < uit->ncijfers; d++) {
            int welk = uit->totaal.cijfers[d].indicator.i;
            een.cijfers[d] = cijfer_tel((cijferrij_rijen){&r.at[i], 1}, welk, 0, v);
        }
        regel_bij(&t->per[rij * t->kolom.n + kolom], &een, uit->ncijfers);
        regel_bij(&uit->totaal, &een, uit->ncijfers);
    }
}

/* ---- names ---- */

static str naam_van(arena *a, const categorieen *c, int i)
{
    const codes *l = lijst_van(c->splitsing);
    if (c->waarde[i] == 0) return T("Niet bekend");
    if (l) return code_label(l, (code){(i32)c->waarde[i]});
    buf b = buf_new(a);
    buf_add_i64(&b, c->waarde[i]);
    return buf_str(&b);
}

static str groep_naam(arena *a, const categorieen *c, klein_groep g)
{
    str eerste = naam_van(a, c, g.van), laatste = naam_van(a, c, g.tot - 1);
    if (g.tot - g.van == 1) return eerste;
    if (g.van == 0 && g.tot == c->n) return T("Iedereen samen");
    if (c->splitsing == SPLITSING_STARTJAAR && c->waarde[g.tot - 1])
        return TF(a, "{} tot en met {}", eerste, laatste);
    buf b = buf_new(a);
    for (int i = g.van; i < g.tot - 1; i++) {
        if (i > g.van) buf_add(&b, S(", "));
        buf_add(&b, naam_van(a, c, i));
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

/* Gives how many parts. */
static int delen_van(const cijfer *c, i64 mensen, const cijfervraag *v, i64 delen[DELEN])
{
    bool trajecten = code_is(c->noemer, NOEMER_TRAJECTEN);
    delen[0] = c->mensen_teller;
    delen[1] = c->mensen_van - c->mensen_teller;
    delen[2] = is_deel_van_regel(c, v) ? mensen - c->mensen_van : 0;
    if (!trajecten) return 3;
    delen[3] = c->teller;
    delen[4] = c->van - c->teller;
    return DELEN;
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
        bool stap_naar_werk = welk == INDICATOR_WERK || welk == INDICATOR_OPLEIDING
                              || welk == INDICATOR_VRIJWILLIG || welk == INDICATOR_LEERWERK;
        stap_verborgen |= stap_naar_werk && t->verborgen[i];
    }
    for (int i = 0; i < t->ncijfers; i++)
        t->verborgen[i] |=
            stap_verborgen && code_is(t->totaal.cijfers[i].indicator, INDICATOR_BEGONNEN);
}

/* An indicator that is small in the whole is shown nowhere. */
static void verberg(cijfertabel *t, const cijfervraag *v, i64 minimum)
{
    t->te_klein = !klein_mag(t->totaal.mensen, minimum);
    for (int d = 0; d < t->ncijfers; d++) {
        i64 delen[DELEN];
        int n = delen_van(&t->totaal.cijfers[d], t->totaal.mensen, v, delen);
        for (int i = 0; i < n; i++) t->verborgen[d] |= !klein_mag(delen[i], minimum);
    }
    verberg_samenhang(t);
}

/* The parts of each cell; *m: how many. */
static i64 *maak_delen(
    arena *a, const cijfertabel *t, const telling *k, const cijfervraag *v, int *m)
{
    int cellen = k->rij.n * k->kolom.n;
    *m = 1;
    for (int d = 0; d < t->ncijfers; d++) {
        i64 niets[DELEN];
        if (!t->verborgen[d]) *m += delen_van(&t->totaal.cijfers[d], 0, v, niets);
    }
    i64 *delen = arena_make(a, i64, cellen * *m + DELEN);
    for (int i = 0; i < cellen; i++) {
        i64 *deel = &delen[i * *m];
        *deel++ = k->per[i].mensen;
        for (int d = 0; d < t->ncijfers; d++) {
            cijfer c = k->per[i].cijfers[d];
            c.noemer = t->totaal.cijfers[d].noemer;
            if (!t->verborgen[d]) deel += delen_van(&c, k->per[i].mensen, v, deel);
        }
    }
    return delen;
}

/* The parts of groups of rows and columns. */
static i64 *vat_samen(arena *a, const i64 *delen, int kolommen, int m, const klein_groep *rij,
    int nrij, const klein_groep *kolom, int nkolom)
{
    i64 *uit = arena_make(a, i64, nrij * nkolom * m + 1);
    for (int g = 0; g < nrij; g++)
        for (int h = 0; h < nkolom; h++)
            for (int i = rij[g].van; i < rij[g].tot; i++)
                for (int j = kolom[h].van; j < kolom[h].tot; j++)
                    for (int d = 0; d < m; d++)
                        uit[(g * nkolom + h) * m + d] += delen[(i * kolommen + j) * m + d];
    return uit;
}

static klein_groep samen(const klein_groep *eerder, klein_groep g)
{
    return (klein_groep){eerder[g.van].van, eerder[g.tot - 1].tot};
}

/* Rows and columns are first merged each by itself, as a page without the choice shows them, and
 * then together: groups only grow, so that no two pages cut the same people differently. */
static klein_indeling deel_in(
    arena *a, const cijfertabel *t, const telling *k, const cijfervraag *v, i64 minimum)
{
    int m, nr = k->rij.n, nk = k->kolom.n;
    const i64 *delen = maak_delen(a, t, k, v, &m);
    klein_groep elk[KLEIN_RIJEN], alle_rijen = {0, nr}, alle_kolommen = {0, nk};
    for (int i = 0; i < KLEIN_RIJEN; i++) elk[i] = (klein_groep){i, i + 1};
    const i64 *per_rij = vat_samen(a, delen, nk, m, elk, nr, &alle_kolommen, 1);
    klein_indeling r = klein_voeg_samen(per_rij, nr, 1, m, minimum);
    if (nk == 1 || r.rijen == 0) return r;
    const i64 *per_kolom = vat_samen(a, delen, nk, m, &alle_rijen, 1, elk, nk);
    klein_indeling c = klein_voeg_samen(per_kolom, nk, 1, m, minimum);
    if (c.rijen == 0) return c;
    const i64 *grof = vat_samen(a, delen, nk, m, r.rij, r.rijen, c.rij, c.rijen);
    klein_indeling uit = klein_voeg_samen(grof, r.rijen, c.rijen, m, minimum);
    for (int g = 0; g < uit.rijen; g++) uit.rij[g] = samen(r.rij, uit.rij[g]);
    for (int g = 0; g < uit.kolommen; g++) uit.kolom[g] = samen(c.rij, uit.kolom[g]);
    return uit;
}

/* ---- lines ---- */

static tabelregel leeg(const cijfertabel *t)
{
    tabelregel regel = {0};
    for (int d = 0; d < t->ncijfers; d++)
        regel.cijfers[d] = (cijfer){
            .indicator = t->totaal.cijfers[d].indicator, .noemer = t->totaal.cijfers[d].noemer};
    return regel;
}

/* Smaller parts are shown of the total only: in lines they could be subtracted from it. */
static void bedek(cijfertabel *t, tabelregel *regel, bool is_regel)
{
    tabelregel niets = leeg(t);
    for (int d = 0; d < t->ncijfers; d++) {
        cijfer *c = &regel->cijfers[d];
        if (t->verborgen[d]) *c = niets.cijfers[d];
        if (is_regel) c->open = c->door_werk = c->deels = 0;
    }
}

static bool is_leeg(const tabelregel *regel, int ncijfers)
{
    bool niemand = regel->mensen == 0;
    for (int d = 0; d < ncijfers; d++)
        niemand &= regel->cijfers[d].van + regel->cijfers[d].open == 0;
    return niemand;
}

static void voeg_regel(
    arena *a, cijfertabel *t, const telling *k, klein_groep rij, klein_groep kolom, bool op_rij)
{
    const categorieen *c = op_rij ? &k->rij : &k->kolom;
    klein_groep g = op_rij ? rij : kolom;
    tabelregel regel = leeg(t);
    for (int i = rij.van; i < rij.tot; i++)
        for (int j = kolom.van; j < kolom.tot; j++)
            regel_bij(&regel, &k->per[i * k->kolom.n + j], t->ncijfers);
    if (is_leeg(&regel, t->ncijfers)) return;
    regel.naam = groep_naam(a, c, g);
    regel.van = g.van;
    regel.tot = g.tot;
    if (c->splitsing == SPLITSING_STARTJAAR) {
        regel.jaar_van = (int)c->waarde[g.van];
        bool met_onbekend = g.tot - g.van > 1 && c->waarde[g.tot - 1] == 0;
        regel.jaar_tot = (int)c->waarde[g.tot - 1 - met_onbekend];
    } else if (g.tot - g.van == 1) {
        regel.waarde = (code){(i32)c->waarde[g.van]};
    }
    t->at[t->n++] = regel;
}

/* The group that is this category alone; -1: it is merged, or nobody is in it. */
static int groep_van(const categorieen *c, const klein_groep *groepen, int n, i64 w)
{
    for (int g = 0; g < n; g++)
        if (groepen[g].tot - groepen[g].van == 1 && c->waarde[groepen[g].van] == w) return g;
    return -1;
}

/* ---- choices ---- */

static i64 gekozen_waarde(const cijfervraag *v, int splitsing)
{
    switch (splitsing) {
    case SPLITSING_STARTJAAR: return v->startjaar;
    case SPLITSING_ACHTERGROND: return v->achtergrond.i;
    case SPLITSING_LEERROUTE: return v->leerroute.i;
    case SPLITSING_OPLEIDING_NL: return v->opleiding_in_nederland.i;
    default: return v->doelgroep.i;
    }
}

int cijfer_keuzes(const cijfervraag *v, int *splitsing)
{
    int n = 0;
    *splitsing = 0;
    for (int s = splitsing_eind - 1; s > 0; s--) {
        if (gekozen_waarde(v, s) == 0) continue;
        *splitsing = s;
        n++;
    }
    return n;
}

/* Rows and columns for this split under this choice; all: the question without the choice. */
static telling kruis(arena *a, cijferrij_rijen r, const cijfervraag *alle, int splitsing, int keuze)
{
    bool jaar_op_rij = keuze == SPLITSING_STARTJAAR;
    telling k = {.rij = maak_categorieen(r, alle, jaar_op_rij ? keuze : splitsing),
        .kolom = maak_categorieen(r, alle, jaar_op_rij ? splitsing : keuze)};
    k.per = arena_make(a, tabelregel, k.rij.n * k.kolom.n + 1);
    return k;
}

/* All lines, or those of the choice; false: the choice may not be shown apart. */
static bool vul_regels(
    arena *a, cijfertabel *t, const telling *k, const klein_indeling *in, int keuze, i64 waarde)
{
    bool op_rij = keuze != SPLITSING_STARTJAAR || k->kolom.splitsing == 0;
    int rij = -1, kolom = -1;
    if (keuze && op_rij && k->kolom.splitsing)
        kolom = groep_van(&k->kolom, in->kolom, in->kolommen, waarde);
    else if (keuze) rij = groep_van(&k->rij, in->rij, in->rijen, waarde);
    if (keuze && rij < 0 && kolom < 0) return false;
    for (int i = 0; i < in->rijen; i++)
        for (int j = 0; j < in->kolommen; j++)
            if ((rij < 0 || i == rij) && (kolom < 0 || j == kolom))
                voeg_regel(a, t, k, in->rij[i], in->kolom[j], op_rij);
    return true;
}

cijfertabel cijfer_tabel(arena *a, cijferrij_rijen r, const cijfervraag *v, int splitsing,
    const int *indicatoren, int n, i64 minimum)
{
    cijfertabel uit = {.ncijfers = n, .totaal.naam = T("Totaal")};
    int keuze, keuzes = cijfer_keuzes(v, &keuze);
    bool precies = minimum <= 1;
    cijfervraag alle = *v;
    assert(n <= TABEL_CIJFERS);
    for (int d = 0; d < n; d++)
        uit.totaal.cijfers[d] =
            (cijfer){.indicator = {indicatoren[d]}, .noemer = {indicator_noemer(indicatoren[d])}};
    uit.te_klein = keuzes > 1 && !precies;
    if (uit.te_klein) return uit;
    if (precies) keuze = 0;
    if (keuze) alle = (cijfervraag){.peil = v->peil, .van = v->van, .binnen = v->binnen};
    telling k = kruis(a, r, &alle, splitsing, keuze == splitsing ? 0 : keuze);
    uit.at = arena_make(a, tabelregel, k.rij.n * k.kolom.n + 1);
    tel(&k, r, &alle, &uit);
    verberg(&uit, &alle, minimum);
    if (k.rij.n && k.kolom.n && !uit.te_klein) {
        klein_indeling in = deel_in(a, &uit, &k, &alle, minimum);
        uit.te_klein = !vul_regels(a, &uit, &k, &in, keuze, gekozen_waarde(v, keuze));
    }
    if (uit.te_klein || keuze) {
        str naam = uit.totaal.naam;
        uit.totaal = leeg(&uit);
        uit.totaal.naam = naam;
    }
    for (int g = 0; keuze && g < uit.n; g++) regel_bij(&uit.totaal, &uit.at[g], n);
    for (int d = 0; d < n; d++) cijfer_publiek(&uit.totaal.cijfers[d], minimum);
    bedek(&uit, &uit.totaal, keuze != 0);
    for (int g = 0; g < uit.n && !precies; g++) bedek(&uit, &uit.at[g], true);
    return uit;
}

const tabelregel *tabel_jaar(const cijfertabel *t, int jaar)
{
    for (int g = 0; g < t->n; g++)
        if (t->at[g].jaar_van <= jaar && jaar <= t->at[g].jaar_tot && t->at[g].jaar_van)
            return &t->at[g];
    return NULL;
}

const tabelregel *tabel_code(const cijfertabel *t, code waarde)
{
    for (int g = 0; g < t->n; g++)
        if (waarde.i && t->at[g].waarde.i == waarde.i) return &t->at[g];
    return NULL;
}
