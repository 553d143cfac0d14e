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

const int blad_splitsingen[BLAD_SPLITSINGEN] = {SPLITSING_STARTJAAR, SPLITSING_AANPAK,
    SPLITSING_LEERROUTE, SPLITSING_OPLEIDING_NL, SPLITSING_LEZEN, SPLITSING_WERKERVARING,
    SPLITSING_ACHTERGROND, SPLITSING_DOELGROEP};

const bladsplitsing *blad_splitsing(const cijferblad *b, int splitsing)
{
    for (int i = 0; i < BLAD_SPLITSINGEN; i++)
        if (b->splitsing[i].splitsing == splitsing) return &b->splitsing[i];
    return NULL;
}

/* ---- splits ---- */

static cijfertabel *tabel(cijferblad *b, int splitsing, int plaats)
{
    for (int i = 0; i < BLAD_SPLITSINGEN; i++)
        if (b->splitsing[i].splitsing == splitsing) return &b->splitsing[i].per[plaats];
    return NULL;
}

/* Reading, work experience and both together come from one table: each is a sum of its cells. */
static void zet_splitsingen(
    arena *a, cijferblad *b, cijferrij_rijen r, const cijfervraag *v, i64 minimum)
{
    for (int i = 0; i < BLAD_SPLITSINGEN; i++) b->splitsing[i].splitsing = blad_splitsingen[i];
    for (int p = 0; p < BLAD_CIJFERS; p++) {
        int welk = blad_indicatoren[p];
        kruistabel k = cijfer_kruis(
            a, r, v, SPLITSING_LEZEN, SPLITSING_WERKERVARING, welk, minimum);
        for (int i = 0; i < BLAD_SPLITSINGEN; i++) {
            int s = blad_splitsingen[i];
            cijfertabel *t = &b->splitsing[i].per[p];
            if (s == SPLITSING_LEZEN) *t = k.rijen;
            else if (s == SPLITSING_WERKERVARING) *t = k.kolommen;
            else if (s == SPLITSING_ACHTERGROND) *t = k.cellen;
            else *t = cijfer_tabel(a, r, v, s, &welk, 1, minimum);
        }
    }
}

/* ---- the main figures ---- */

/* The figure of the line that holds the year in which those began who must be done by now. */
static void zet_inburgering(cijferblad *b, const cijfervraag *v)
{
    const int p = PLAATS_INBURGERING;
    const cijfertabel *t = tabel(b, SPLITSING_STARTJAAR, p);
    int jaar = v->startjaar ? v->startjaar : cijfer_inburgering_jaar(v->peil);
    const tabelregel *regel = tabel_jaar(t, jaar);
    b->toon[p] = regel && !t->te_klein && !t->verborgen[0];
    b->inburgering_van = regel && regel->jaar_van ? regel->jaar_van : jaar;
    b->inburgering_tot = regel && regel->jaar_tot ? regel->jaar_tot : jaar;
    b->hoofd[p] = (cijfer){.indicator = {blad_indicatoren[p]}, .noemer = {NOEMER_BEGONNEN}};
    if (b->toon[p]) b->hoofd[p] = regel->cijfers[0];
}

static void zet_hoofd(cijferblad *b, const aanpak_inhoud *in, const cijfervraag *v)
{
    for (int i = 0; i < HOOFDCIJFERS; i++) {
        const cijfertabel *t = tabel(b, SPLITSING_STARTJAAR, i);
        b->hoofd[i] = t->totaal.cijfers[0];
        b->toon[i] = !t->te_klein && !t->verborgen[0];
        if (i == PLAATS_INBURGERING) zet_inburgering(b, v);
        cijfer_met_doel(&b->hoofd[i], in);
    }
}

/* 52 weeks are a part of 26: what one adds to the other may not be small either. */
static void zet_duurzaam(
    cijferblad *b, const aanpak_inhoud *in, cijferrij_rijen r, const cijfervraag *v, i64 minimum)
{
    static const int welke[DUURZAAM] = {INDICATOR_DUURZAAM_26, INDICATOR_DUURZAAM_52};
    for (int i = 0; i < DUURZAAM; i++) {
        cijfer *c = &b->duurzaam[i];
        *c = cijfer_tel(r, welke[i], 0, v);
        b->toon_duurzaam[i] = klein_mag(c->van + c->open, minimum) && cijfer_publiek(c, minimum);
        cijfer_met_doel(c, in);
    }
    cijfer *kort = &b->duurzaam[DUURZAAM_KORT], *lang = &b->duurzaam[DUURZAAM_LANG];
    i64 niet_kort = kort->van - kort->teller, niet_lang = lang->van - lang->teller;
    bool mag = klein_mag(kort->teller - lang->teller, minimum)
               && klein_mag(niet_lang > niet_kort ? niet_lang - niet_kort : niet_kort - niet_lang,
                   minimum)
               && klein_mag(kort->van - lang->van, minimum);
    if (mag || !b->toon_duurzaam[DUURZAAM_KORT]) return;
    b->toon_duurzaam[DUURZAAM_LANG] = false;
    *lang = (cijfer){.indicator = lang->indicator, .noemer = lang->noemer, .doel = lang->doel};
}

/* ---- the three lines ---- */

static void zet_lijnen(
    arena *a, cijferblad *b, cijferrij_rijen r, const cijfervraag *v, i64 minimum)
{
    for (int i = 0; i < LIJNEN; i++)
        b->lijn[i] = lijncijfer_tel(a, r, i + 1, v,
            tabel(b, SPLITSING_STARTJAAR, plaats_van(lijn_indicator(i + 1))), minimum);
}

/* ---- start years ---- */

static void zet_verlopen(
    arena *a, cijferblad *b, cijferrij_rijen r, const cijfervraag *v, i64 minimum)
{
    verloop *k = arena_make(a, verloop, BLAD_JAREN + 1);
    const cijfertabel *t = tabel(b, SPLITSING_STARTJAAR, PLAATS_WERK);
    int jaar = date_year(v->peil);
    for (int i = BLAD_JAREN - 1; i >= 0; i--) {
        const tabelregel *regel = tabel_jaar(t, jaar - i);
        verloop *nieuw = &k[b->nverlopen];
        if (!regel || regel->tot - regel->van != 1) continue;
        i64 nu = t->verborgen[0] ? -1 : regel->cijfers[0].teller;
        b->nverlopen += verloop_tel(*a, r, jaar - i, v, minimum, nu, nieuw);
    }
    b->verlopen = k;
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
    int splitsing = deel ? SPLITSING_ACHTERGROND : SPLITSING_STARTJAAR;
    const cijfertabel *t = &blad_splitsing(b, splitsing)->per[p];
    const tabelregel *regel = &t->totaal;
    if (t->te_klein || t->verborgen[0] || (deel && jaar)) return NULL;
    if (deel) regel = tabel_code(t, d->v.achtergrond);
    if (jaar) regel = tabel_jaar(t, jaar);
    bool meer_jaren = jaar && regel && regel->jaar_van != regel->jaar_tot;
    if (meer_jaren && p != PLAATS_INBURGERING) return NULL;
    return regel ? &regel->cijfers[0] : NULL;
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
    cijferblad b = {.te_klein = false};
    zet_splitsingen(a, &b, r, v, minimum);
    const cijfertabel *t = tabel(&b, SPLITSING_STARTJAAR, PLAATS_WERK);
    b.te_klein = t->te_klein;
    b.mensen = t->totaal.mensen;
    zet_hoofd(&b, in, v);
    zet_lijnen(a, &b, r, v, minimum);
    if (b.te_klein) return b;
    zet_duurzaam(&b, in, r, v, minimum);
    zet_verlopen(a, &b, r, v, minimum);
    if (in) zet_doelen(a, &b, in, r, v, minimum);
    return b;
}
