#include "figures/blad.h"

const int blad_indicatoren[BLAD_CIJFERS] = {INDICATOR_WERK, INDICATOR_INBURGERING,
    INDICATOR_OPLEIDING, INDICATOR_UITSTROOM, INDICATOR_WERKTRAJECT};
enum { PLAATS_WERK, PLAATS_INBURGERING };

static int plaats_van(int indicator)
{
    for (int i = 0; i < BLAD_CIJFERS; i++)
        if (blad_indicatoren[i] == indicator) return i;
    return -1;
}

static cijfertabel tabel_van(
    arena *a, cijferrij_rijen r, const cijfervraag *v, int splitsing, i64 minimum)
{
    return cijfer_tabel(a, r, v, splitsing, blad_indicatoren, BLAD_CIJFERS, minimum);
}

/* ---- the main figures ---- */

/* The figure of the line that holds the year in which those began who must be done by now. */
static void zet_inburgering(cijferblad *b, const cijfertabel *heel, const cijfervraag *v)
{
    const int p = PLAATS_INBURGERING;
    int jaar = v->startjaar ? v->startjaar : cijfer_inburgering_jaar(v->peil);
    const cijfertabel *t = v->startjaar ? heel : &b->startjaar;
    const tabelregel *regel = v->startjaar ? &heel->totaal : tabel_jaar(t, jaar);
    b->toon[p] = regel && !t->te_klein && !t->verborgen[p];
    b->inburgering_van = regel && regel->jaar_van ? regel->jaar_van : jaar;
    b->inburgering_tot = regel && regel->jaar_tot ? regel->jaar_tot : jaar;
    b->hoofd[p] = (cijfer){.indicator = {blad_indicatoren[p]}, .noemer = {NOEMER_BEGONNEN}};
    if (b->toon[p]) b->hoofd[p] = regel->cijfers[p];
}

static void zet_hoofd(
    cijferblad *b, const aanpak_inhoud *in, const cijfertabel *heel, const cijfervraag *v)
{
    for (int i = 0; i < HOOFDCIJFERS; i++) {
        b->hoofd[i] = heel->totaal.cijfers[i];
        b->toon[i] = !heel->te_klein && !heel->verborgen[i];
        if (i == PLAATS_INBURGERING) zet_inburgering(b, heel, v);
        cijfer_met_doel(&b->hoofd[i], in);
    }
}

/* ---- start years ---- */

/* Who works is among who ever began to work: who stopped could be found from the two. */
static bool gestopt_mag(const cijfertabel *t, const tabelregel *regel, const kromme *k, i64 minimum)
{
    const int p = PLAATS_WERK;
    i64 ooit = k->teller[k->maanden], nu = regel->cijfers[p].teller;
    return t->verborgen[p] || klein_mag(ooit > nu ? ooit - nu : nu - ooit, minimum);
}

static void zet_krommen(
    arena *a, cijferblad *b, cijferrij_rijen r, const cijfervraag *v, i64 minimum)
{
    kromme *k = arena_make(a, kromme, BLAD_JAREN + 1);
    int jaar = date_year(v->peil);
    for (int i = BLAD_JAREN - 1; i >= 0; i--) {
        const tabelregel *regel = tabel_jaar(&b->startjaar, jaar - i);
        kromme *nieuw = &k[b->nkrommen];
        if (!regel || regel->tot - regel->van != 1) continue;
        if (!kromme_tel(r, jaar - i, v, minimum, nieuw)) continue;
        b->nkrommen += gestopt_mag(&b->startjaar, regel, nieuw, minimum);
    }
    b->krommen = k;
}

/* ---- targets ---- */

/* Is it one of the columns, counted as the tables count? */
static bool is_kolom(const doelcijfer *d)
{
    return plaats_van(d->c.indicator.i) >= 0 && d->v.binnen.aantal == 0
           && code_is(d->c.noemer, indicator_noemer(d->c.indicator.i));
}

/* The figure of this target as the tables show it; NULL: they do not. */
static const cijfer *in_tabel(const cijferblad *b, const doelcijfer *d)
{
    int p = plaats_van(d->c.indicator.i), jaar = d->v.startjaar;
    bool deel = d->v.achtergrond.i != 0;
    const cijfertabel *t = deel ? &b->achtergrond : &b->startjaar;
    const tabelregel *regel = &t->totaal;
    if (t->te_klein || t->verborgen[p] || (deel && jaar)) return NULL;
    if (deel) regel = tabel_code(t, d->v.achtergrond);
    if (jaar) regel = tabel_jaar(t, jaar);
    bool meer_jaren = jaar && regel && regel->jaar_van != regel->jaar_tot;
    if (meer_jaren && p != PLAATS_INBURGERING) return NULL;
    return regel ? &regel->cijfers[p] : NULL;
}

static bladdoel doel_op_blad(const cijferblad *b, const doelcijfer *d, i64 minimum)
{
    bladdoel uit = {.c = d->c, .v = d->v, .toon = true};
    bool deel = d->v.achtergrond.i || d->v.startjaar;
    if (minimum <= 1) return uit;
    const cijfer *c = is_kolom(d) ? in_tabel(b, d) : NULL;
    if (c) {
        uit.c = *c;
        uit.c.doel = d->c.doel;
        uit.c.landelijk = d->c.landelijk;
        uit.c.bron = d->c.bron;
        return uit;
    }
    uit.toon = !is_kolom(d) && !deel && cijfer_publiek(&uit.c, minimum);
    if (!uit.toon)
        uit.c = (cijfer){.indicator = d->c.indicator,
            .noemer = d->c.noemer,
            .doel = d->c.doel,
            .landelijk = d->c.landelijk,
            .bron = d->c.bron};
    return uit;
}

static void zet_doelen(arena *a, cijferblad *b, const aanpak_inhoud *in, cijferrij_rijen r,
    const cijfervraag *v, i64 minimum)
{
    doelcijfers alle = cijfers_van_aanpak(a, in, r, v);
    bladdoel *uit = arena_make(a, bladdoel, alle.n + 1);
    for (int i = 0; i < alle.n; i++) uit[b->ndoelen++] = doel_op_blad(b, &alle.at[i], minimum);
    b->doelen = uit;
}

cijferblad cijferblad_maak(
    arena *a, const aanpak_inhoud *in, cijferrij_rijen r, const cijfervraag *v, i64 minimum)
{
    int keuze;
    bool kiest = cijfer_keuzes(v, &keuze) > 0;
    cijferblad b = {.te_klein = false};
    cijfertabel heel = tabel_van(a, r, v, keuze ? keuze : SPLITSING_STARTJAAR, minimum);
    b.te_klein = heel.te_klein;
    b.mensen = heel.totaal.mensen;
    b.startjaar = tabel_van(a, r, v, SPLITSING_STARTJAAR, minimum);
    b.achtergrond = tabel_van(a, r, v, SPLITSING_ACHTERGROND, minimum);
    zet_hoofd(&b, in, &heel, v);
    if (kiest && minimum > 1) return b;
    zet_krommen(a, &b, r, v, minimum);
    if (in) zet_doelen(a, &b, in, r, v, minimum);
    return b;
}
