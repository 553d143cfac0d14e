#include "figures/lijncijfer.h"

#include "base/lang.h"

CODES_DEF(lijnsoort, LIJNSOORT_CODES)

/* Parts of a line of the table that do not overlap: what they are sums of may be published. */
enum { NIET_BEGONNEN_DEEL, BEZIG_DEEL, GEHAALD_DEEL, GEHAALD_ZELF_DEEL, DELEN };

int lijn_indicator(int soort)
{
    switch (soort) {
    case LIJN_TAAL_INBURGERING: return INDICATOR_INBURGERING;
    case LIJN_NAAR_WERK: return INDICATOR_WERK;
    default: return INDICATOR_UITSTROOM;
    }
}

const char *lijn_definitie(int soort)
{
    switch (soort) {
    case LIJN_TAAL_INBURGERING:
        return N_("Begonnen: heeft of had taalles, of haalde de inburgering. Gehaald: begon met "
                  "de inburgering en haalde die.");
    case LIJN_NAAR_WERK:
        return N_("Begonnen: deed een traject naar werk, een opleiding, een plek of werk. "
                  "Gehaald: heeft nu betaald werk.");
    default:
        return N_("Begonnen: kreeg hulp met geld, regelt een deel zelf, of haalde deze lijn. "
                  "Gehaald: kwam uit de bijstand, of regelt zelf de geldzaken.");
    }
}

static bool al(date d, date peil) { return date_is_set(d) && !date_before(peil, d); }

/* Reached as the table of start years counts it. */
static bool haalt_indicator(const cijferrij *r, int soort, const cijfervraag *v)
{
    cijferrij een = *r;
    return cijfer_tel((cijferrij_rijen){&een, 1}, lijn_indicator(soort), 0, v).teller > 0;
}

static bool is_begonnen(const cijferrij *r, int soort, date peil)
{
    switch (soort) {
    case LIJN_TAAL_INBURGERING: return al(r->taal, peil);
    case LIJN_NAAR_WERK:
        return al(r->naar_werk, peil) || al(r->eerste_opleiding, peil) || al(r->geplaatst, peil)
               || al(r->eerste_werk, peil);
    default: return al(r->geldhulp, peil) || code_is(r->zelf_geld, ZELF_BEETJE);
    }
}

static int deel_van(const cijferrij *r, int soort, const cijfervraag *v)
{
    if (haalt_indicator(r, soort, v)) return GEHAALD_DEEL;
    bool zelf = soort == LIJN_ZELFREDZAAM && code_is(r->zelf_geld, ZELF_GOED);
    if (zelf) return GEHAALD_ZELF_DEEL;
    return is_begonnen(r, soort, v->peil) ? BEZIG_DEEL : NIET_BEGONNEN_DEEL;
}

/* The line of the table with this start year; a year before the first counts in the first. */
static int regel_van(const cijfertabel *basis, i64 jaar)
{
    for (int i = 0; i < basis->n; i++)
        if (jaar <= basis->at[i].jaar_tot) return i;
    return basis->n - 1;
}

static lijnregel regel_maak(const i64 *deel)
{
    lijnregel uit = {.gehaald = deel[GEHAALD_DEEL] + deel[GEHAALD_ZELF_DEEL]};
    uit.begonnen = uit.gehaald + deel[BEZIG_DEEL];
    uit.mensen = uit.begonnen + deel[NIET_BEGONNEN_DEEL];
    return uit;
}

static void regel_bij(lijncijfer *uit, arena *a, const cijfertabel *basis, klein_groep g,
    const i64 *delen)
{
    i64 som[DELEN] = {0};
    for (int i = g.van; i < g.tot; i++)
        for (int d = 0; d < DELEN; d++) som[d] += delen[i * DELEN + d];
    lijnregel regel = regel_maak(som);
    regel.jaar_van = basis->at[g.van].jaar_van;
    regel.jaar_tot = basis->at[g.tot - 1].jaar_tot;
    regel.naam = regel.jaar_van == regel.jaar_tot
                     ? TF(a, "{}", regel.jaar_van)
                     : TF(a, "{} tot en met {}", regel.jaar_van, regel.jaar_tot);
    uit->at[uit->n++] = regel;
}

lijncijfer lijncijfer_tel(arena *a, cijferrij_rijen r, int soort, const cijfervraag *v,
    const cijfertabel *basis, i64 minimum)
{
    lijncijfer uit = {.soort = {soort}};
    if (basis->te_klein || basis->verborgen[0] || !basis->n) return uit;
    i64 *delen = arena_make(a, i64, basis->n * DELEN + 1), som[DELEN] = {0};
    for (int i = 0; i < r.n; i++) {
        if (!cijfer_telt_mee(&r.at[i], v)) continue;
        int deel = deel_van(&r.at[i], soort, v);
        delen[regel_van(basis, r.at[i].startjaar.n) * DELEN + deel]++;
        som[deel]++;
    }
    klein_indeling in = klein_voeg_samen(delen, basis->n, 1, DELEN, minimum);
    if (!in.rijen) return uit;
    uit.toon = true;
    uit.totaal = regel_maak(som);
    uit.at = arena_make(a, lijnregel, in.rijen + 1);
    for (int i = 0; i < in.rijen; i++) regel_bij(&uit, a, basis, in.rij[i], delen);
    return uit;
}
