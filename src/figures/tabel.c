#include "figures/tabel.h"
#include "base/lang.h"

CODES_DEF(splitsing, SPLITSING_CODES)

/* Per indicator: people who reached it, who did not, who are not counted over; of trajecten also
 * how many succeeded, and how many did not. */
enum { DELEN = 5 };

typedef struct {
    int splitsing; /* 0: everybody in one */
    const codes *lijst;
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
    case SPLITSING_LEZEN: return r->laaggeletterd.i;
    case SPLITSING_WERKERVARING: return r->werkervaring.i;
    case SPLITSING_AANPAK: return r->aanpak.i;
    case SPLITSING_LESTIJD: return r->lestijd.i;
    default: return 0;
    }
}

CODES_DEF(leest, LEEST_CODES)
CODES_DEF(werkte, WERKTE_CODES)
CODES_DEF(school, SCHOOL_CODES)

const codes *splitsing_lijst(int splitsing, const codes *aanpakken)
{
    switch (splitsing) {
    case SPLITSING_ACHTERGROND: return &achtergrond_codes;
    case SPLITSING_LEERROUTE: return &leerroute_codes;
    case SPLITSING_OPLEIDING_NL: return &school_codes;
    case SPLITSING_DOELGROEP: return &doelgroep_codes;
    case SPLITSING_LEZEN: return &leest_codes;
    case SPLITSING_WERKERVARING: return &werkte_codes;
    case SPLITSING_AANPAK: return aanpakken ? aanpakken : &geen_codes;
    case SPLITSING_LESTIJD: return &lestijd_codes;
    default: return NULL;
    }
}

/* Start years from the first to the last, or the codes of the list; then who is not known. */
static categorieen maak_categorieen(cijferrij_rijen r, const cijfervraag *v, int splitsing)
{
    const codes *l = splitsing_lijst(splitsing, v->aanpakken);
    categorieen c = {.splitsing = splitsing, .lijst = l};
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
    if (c->indicator.i) som->indicator = c->indicator; /* an empty cell counts nothing */
    if (c->noemer.i) som->noemer = c->noemer;
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
    if (c->waarde[i] == 0) return T("Niet bekend");
    if (c->lijst) return code_label(c->lijst, (code){(i32)c->waarde[i]});
    buf b = buf_new(a);
    buf_add_i64(&b, c->waarde[i]);
    return buf_str(&b);
}

static void zet_namen(arena *a, cijfertabel *t, const categorieen *c)
{
    str *namen = arena_make(a, str, c->n + 1);
    for (int i = 0; i < c->n; i++) namen[i] = naam_van(a, c, i);
    t->namen = namen;
    t->ncategorieen = c->n;
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

static klein_indeling deel_in(
    arena *a, const cijfertabel *t, const telling *k, const cijfervraag *v, i64 minimum)
{
    int m;
    const i64 *delen = maak_delen(a, t, k, v, &m);
    return klein_voeg_samen(delen, k->rij.n, k->kolom.n, m, minimum);
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

/* A line of these rows and columns; its name and place are those of `c`. */
static tabelregel maak_regel(const cijfertabel *t, const telling *k, klein_groep rij,
    klein_groep kolom)
{
    tabelregel regel = leeg(t);
    for (int i = rij.van; i < rij.tot; i++)
        for (int j = kolom.van; j < kolom.tot; j++)
            regel_bij(&regel, &k->per[i * k->kolom.n + j], t->ncijfers);
    return regel;
}

static void voeg_regel(
    arena *a, cijfertabel *t, tabelregel regel, const categorieen *c, klein_groep g)
{
    if (is_leeg(&regel, t->ncijfers)) return;
    regel.naam = groep_naam(a, c, g);
    regel.van = g.van;
    regel.tot = g.tot;
    for (int i = g.van; i < g.tot; i++)
        if (c->lijst && c->waarde[i] < 32) regel.codes |= (u32)1 << c->waarde[i];
    if (c->splitsing == SPLITSING_STARTJAAR) {
        regel.jaar_van = (int)c->waarde[g.van];
        bool met_onbekend = g.tot - g.van > 1 && c->waarde[g.tot - 1] == 0;
        regel.jaar_tot = (int)c->waarde[g.tot - 1 - met_onbekend];
    } else if (g.tot - g.van == 1) {
        regel.waarde = (code){(i32)c->waarde[g.van]};
    }
    t->at[t->n++] = regel;
}

/* ---- choices ---- */

bool cijfer_kiest(const cijfervraag *v)
{
    return v->startjaar || v->achtergrond.i || v->leerroute.i || v->doelgroep.i
           || v->opleiding_in_nederland.i;
}

static cijfertabel begin_tabel(const int *indicatoren, int n)
{
    cijfertabel uit = {.ncijfers = n, .totaal.naam = T("Totaal")};
    assert(n <= TABEL_CIJFERS);
    for (int d = 0; d < n; d++)
        uit.totaal.cijfers[d] =
            (cijfer){.indicator = {indicatoren[d]}, .noemer = {indicator_noemer(indicatoren[d])}};
    return uit;
}

/* The total as it may be published, and every line. */
static void sluit(cijfertabel *t, i64 minimum)
{
    if (t->te_klein) {
        str naam = t->totaal.naam;
        t->totaal = leeg(t);
        t->totaal.naam = naam;
    }
    for (int d = 0; d < t->ncijfers; d++) cijfer_publiek(&t->totaal.cijfers[d], minimum);
    bedek(t, &t->totaal, false);
    for (int g = 0; g < t->n && minimum > 1; g++) bedek(t, &t->at[g], true);
}

cijfertabel cijfer_tabel(arena *a, cijferrij_rijen r, const cijfervraag *v, int splitsing,
    const int *indicatoren, int n, i64 minimum)
{
    cijfertabel uit = begin_tabel(indicatoren, n);
    uit.te_klein = minimum > 1 && cijfer_kiest(v);
    if (uit.te_klein) return uit;
    telling k = {.rij = maak_categorieen(r, v, splitsing), .kolom = maak_categorieen(r, v, 0)};
    k.per = arena_make(a, tabelregel, k.rij.n * k.kolom.n + 1);
    uit.at = arena_make(a, tabelregel, k.rij.n + 1);
    zet_namen(a, &uit, &k.rij);
    tel(&k, r, v, &uit);
    verberg(&uit, v, minimum);
    if (k.rij.n && !uit.te_klein) {
        klein_indeling in = deel_in(a, &uit, &k, v, minimum);
        for (int i = 0; i < in.rijen; i++)
            voeg_regel(a, &uit, maak_regel(&uit, &k, in.rij[i], (klein_groep){0, k.kolom.n}),
                &k.rij, in.rij[i]);
    }
    sluit(&uit, minimum);
    return uit;
}

/* ---- two splits at once ---- */

/* The background of everyone in this cell, when it is the same one: others in it are empty. */
static code achtergrond_van_cel(
    const cijfertabel *t, const telling *k, klein_groep rij, klein_groep kolom)
{
    code uit = {0};
    bool past = k->rij.splitsing == SPLITSING_LEZEN && k->kolom.splitsing == SPLITSING_WERKERVARING;
    for (int i = rij.van; past && i < rij.tot; i++)
        for (int j = kolom.van; j < kolom.tot; j++) {
            if (is_leeg(&k->per[i * k->kolom.n + j], t->ncijfers)) continue;
            if (uit.i) return (code){0};
            uit = achtergrond_van((code){(i32)k->rij.waarde[i]}, (code){(i32)k->kolom.waarde[j]});
            if (!uit.i) return uit;
        }
    return uit;
}

static void voeg_cel(
    arena *a, cijfertabel *t, const telling *k, klein_groep rij, klein_groep kolom)
{
    tabelregel regel = maak_regel(t, k, rij, kolom);
    if (is_leeg(&regel, t->ncijfers)) return;
    regel.naam = TF(a, "{}; {}", groep_naam(a, &k->rij, rij), groep_naam(a, &k->kolom, kolom));
    regel.van = rij.van * k->kolom.n + kolom.van;
    regel.tot = regel.van + 1;
    regel.waarde = achtergrond_van_cel(t, k, rij, kolom);
    t->at[t->n++] = regel;
}

kruistabel cijfer_kruis(arena *a, cijferrij_rijen r, const cijfervraag *v, int rij, int kolom,
    int indicator, i64 minimum)
{
    cijfertabel t = begin_tabel(&indicator, 1);
    t.te_klein = minimum > 1 && cijfer_kiest(v);
    if (t.te_klein) return (kruistabel){t, t, t};
    telling k = {.rij = maak_categorieen(r, v, rij), .kolom = maak_categorieen(r, v, kolom)};
    k.per = arena_make(a, tabelregel, k.rij.n * k.kolom.n + 1);
    tel(&k, r, v, &t);
    verberg(&t, v, minimum);
    kruistabel uit = {t, t, t};
    zet_namen(a, &uit.rijen, &k.rij);
    zet_namen(a, &uit.kolommen, &k.kolom);
    uit.rijen.at = arena_make(a, tabelregel, k.rij.n + 1);
    uit.kolommen.at = arena_make(a, tabelregel, k.kolom.n + 1);
    uit.cellen.at = arena_make(a, tabelregel, k.rij.n * k.kolom.n + 1);
    klein_groep alle_rijen = {0, k.rij.n}, alle_kolommen = {0, k.kolom.n};
    klein_indeling in = {0};
    if (k.rij.n && k.kolom.n && !t.te_klein) in = deel_in(a, &t, &k, v, minimum);
    for (int i = 0; i < in.rijen; i++) {
        voeg_regel(a, &uit.rijen, maak_regel(&t, &k, in.rij[i], alle_kolommen), &k.rij, in.rij[i]);
        for (int j = 0; j < in.kolommen; j++)
            voeg_cel(a, &uit.cellen, &k, in.rij[i], in.kolom[j]);
    }
    for (int j = 0; j < in.kolommen; j++)
        voeg_regel(a, &uit.kolommen, maak_regel(&t, &k, alle_rijen, in.kolom[j]), &k.kolom,
            in.kolom[j]);
    sluit(&uit.rijen, minimum);
    sluit(&uit.kolommen, minimum);
    sluit(&uit.cellen, minimum);
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
