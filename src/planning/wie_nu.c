/* wie_nu.c: the order of who is next, and how many fit.
 * Bron: aanpakken.md A, row zwolle; domain/aanpak_bestand_codes.h (no other keys may count). */
#include "planning/wie_nu.h"
#include "domain/persoon.h"

#include <stdlib.h>

/* One person while they are ordered: key by key a number, smaller first. */
enum { SLEUTELS_HOOGSTENS = 8 };
typedef struct {
    i64 sleutel[SLEUTELS_HOOGSTENS];
    const wachtende *wie;
    int n; /* keys that count */
} stand;

/* Wanted first, unknown in the middle. */
static i64 antwoord(code c, int voorrang)
{
    if (c.i == 0) return 1;
    return code_is(c, voorrang) ? 0 : 2;
}

/* The earlier first, unknown last. */
static i64 dag(date d) { return date_is_set(d) ? d.day : INT64_MAX; }

static i64 waarde(code sleutel, const wachtende *w)
{
    switch (sleutel.i) {
    case VOLGORDE_LAAGGELETTERD: return antwoord(w->laaggeletterd, JA);
    case VOLGORDE_GEEN_WERK: return antwoord(w->werkervaring, NEE);
    case VOLGORDE_GEEN_OPLEIDING_NL: return antwoord(w->opleiding_nl, NEE);
    case VOLGORDE_LANGST: return dag(w->in_beeld);
    case VOLGORDE_TERMIJN: return dag(w->termijn_eind);
    default: return 0;
    }
}

static stand stand_van(const beurtregel *r, const wachtende *w)
{
    stand s = {.wie = w};
    for (int i = 0; i < r->n && s.n < SLEUTELS_HOOGSTENS - 1; i++)
        s.sleutel[s.n++] = waarde(r->sleutel[i], w);
    if (code_is(r->gelijk, GELIJK_LANGST)) s.sleutel[s.n++] = dag(w->in_beeld);
    return s;
}

/* The first key in which they differ, or -1. */
static int verschil(const stand *x, const stand *y)
{
    for (int i = 0; i < x->n; i++)
        if (x->sleutel[i] != y->sleutel[i]) return i;
    return -1;
}

static int nummer(const wachtende *x, const wachtende *y)
{
    int c = str_cmp(x->nummer, y->nummer);
    return c ? c : (x->sleutel > y->sleutel) - (x->sleutel < y->sleutel);
}

static int op_volgorde(const void *p, const void *q)
{
    const stand *x = p, *y = q;
    int i = verschil(x, y);
    if (i < 0) return nummer(x->wie, y->wie);
    return x->sleutel[i] < y->sleutel[i] ? -1 : 1;
}

/* ---- reasons ---- */

typedef struct {
    zin zin;
    bool vraag;
} reden;

static reden reden_antwoord(code c, int voorrang, const char *is, const char *onbekend)
{
    if (c.i == 0) return (reden){ZIN(onbekend), true};
    return code_is(c, voorrang) ? (reden){ZIN(is), false} : (reden){0};
}

static reden reden_dag(date d, const char *is, const char *onbekend)
{
    if (!date_is_set(d)) return (reden){ZIN(onbekend), true};
    return (reden){ZIN(is, d), false};
}

/* What this key says about this person; no sentence when it does not count for him. */
static reden reden_van(code sleutel, const wachtende *w)
{
    switch (sleutel.i) {
    case VOLGORDE_LAAGGELETTERD:
        return reden_antwoord(w->laaggeletterd, JA, N_("Leert nog lezen en schrijven."),
            N_("Vraag na: kan iemand lezen en schrijven?"));
    case VOLGORDE_GEEN_WERK:
        return reden_antwoord(w->werkervaring, NEE, N_("Heeft nog geen werkervaring."),
            N_("Vraag na: heeft iemand werkervaring?"));
    case VOLGORDE_GEEN_OPLEIDING_NL:
        return reden_antwoord(w->opleiding_nl, NEE, N_("Volgde nog geen opleiding in Nederland."),
            N_("Vraag na: volgde iemand een opleiding in Nederland?"));
    case VOLGORDE_LANGST:
        return reden_dag(w->in_beeld, N_("In beeld sinds {}."),
            N_("Vraag na: sinds wanneer is iemand in beeld?"));
    case VOLGORDE_TERMIJN:
        return reden_dag(w->termijn_eind, N_("Moet inburgeren voor {}."),
            N_("Vraag na: wanneer eindigt de termijn van de inburgering?"));
    default: return (reden){0};
    }
}

static void redenen(beurt *b, const beurtregel *r)
{
    for (int i = 0; i < r->n && b->nreden < BEURT_REDENEN; i++) {
        reden x = reden_van(r->sleutel[i], &b->wie);
        if (!zin_is(&x.zin)) continue;
        b->reden[b->nreden++] = x.zin;
        b->vraag_na = b->vraag_na || x.vraag;
    }
}

zin wie_nu_waarom(const beurtregel *r, const wachtende *eerst, const wachtende *daarna)
{
    stand x = stand_van(r, eerst), y = stand_van(r, daarna);
    int i = verschil(&x, &y);
    if (i < 0 && code_is(r->gelijk, GELIJK_NUMMER) && nummer(eerst, daarna))
        return ZIN(N_("Gelijk. Het dossiernummer beslist."));
    if (i < 0) return ZIN(N_("Even ver in de rij."));
    if (i >= r->n) return reden_van(CODE(VOLGORDE_LANGST), eerst).zin;
    return reden_van(r->sleutel[i], eerst).zin;
}

/* ---- the order ---- */

static bool even_ver(const beurtregel *r, const stand *x, const stand *y)
{
    bool beslist = code_is(r->gelijk, GELIJK_NUMMER) && str_cmp(x->wie->nummer, y->wie->nummer);
    return !beslist && verschil(x, y) < 0;
}

/* Rows of one rank that do not all fit in the places that are left wait for a choice. */
static void verdeel(beurt *b, int n, int vrij)
{
    for (int van = 0, tot; van < n; van = tot) {
        for (tot = van; tot < n && b[tot].rang == b[van].rang;) tot++;
        beurt_stand s = tot <= vrij ? BEURT_NU : van < vrij ? BEURT_KIES : BEURT_LATER;
        for (int i = van; i < tot; i++) b[i].stand = s;
    }
}

beurt *wie_nu(arena *a, const wachtende *w, int n, const beurtregel *r, int vrij)
{
    stand *s = arena_make(a, stand, n + 1);
    beurt *b = arena_make(a, beurt, n + 1);
    for (int i = 0; i < n; i++) s[i] = stand_van(r, &w[i]);
    qsort(s, (size_t)n, sizeof *s, op_volgorde);
    for (int i = 0; i < n; i++) {
        b[i].wie = *s[i].wie;
        b[i].rang = i > 0 && even_ver(r, &s[i - 1], &s[i]) ? b[i - 1].rang : i + 1;
        redenen(&b[i], r);
    }
    verdeel(b, n, vrij);
    return b;
}

/* ---- how many fit ---- */

static num over(num hoogstens, int nu) { return hoogstens.is ? NUM(hoogstens.n - nu) : (num){0}; }

static num kleinste(num a, num b)
{
    if (!a.is || !b.is) return a.is ? a : b;
    return a.n < b.n ? a : b;
}

static zin ruimte_zin(const ruimte_voor *r)
{
    i64 plaats = r->intensief.n;
    if (r->intensief.is && plaats == -1) return ZIN(N_("Er is 1 mens te veel."));
    if (r->intensief.is && plaats < 0) return ZIN(N_("Er zijn {} mensen te veel."), -plaats);
    if (r->te_veel && r->wacht.n == -1) return ZIN(N_("Er wacht 1 mens te veel."));
    if (r->te_veel) return ZIN(N_("Er wachten {} mensen te veel."), -r->wacht.n);
    if (!r->intensief.is) return ZIN(N_("Er is geen grens afgesproken."));
    if (plaats == 0) return ZIN(N_("Alle plaatsen zijn bezet."));
    if (plaats == 1) return ZIN(N_("Er is plaats voor 1 mens."));
    return ZIN(N_("Er is plaats voor {} mensen."), plaats);
}

ruimte_voor bezetting_ruimte(const bezetting *b)
{
    num mensen = over(b->hoogstens_mensen, b->intensief + b->wacht);
    ruimte_voor r = {.intensief = kleinste(over(b->hoogstens_intensief, b->intensief), mensen),
        .wacht = kleinste(over(b->hoogstens_wacht, b->wacht), mensen)};
    r.vol = r.intensief.is && r.intensief.n <= 0;
    r.te_veel = (r.intensief.is && r.intensief.n < 0) || (r.wacht.is && r.wacht.n < 0);
    r.zin = ruimte_zin(&r);
    return r;
}
