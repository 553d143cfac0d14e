/* aanpak_bestand_verschil.c: what differs between two versions of an aanpak, in the words of the
 * file. Bron: shared design.md 4 (a changed file is a new version, people stay in theirs). */
#include "base/lang.h"
#include "domain/aanpak_bestand_vorm.h"

typedef struct {
    arena *a;
    aanpak_verschillen uit;
    int ruimte;
    const char *blok;       /* the block of the file that is compared */
    str deel;               /* the part of a list in it */
} vergelijker;

static void voeg(vergelijker *v, verschil_soort soort, const char *sleutel, str was, str wordt)
{
    aanpak_verschillen *u = &v->uit;
    if (u->n == v->ruimte) {
        v->ruimte = v->ruimte ? 2 * v->ruimte : 32;
        aanpak_verschil *meer = arena_make(v->a, aanpak_verschil, v->ruimte);
        if (u->n) memcpy(meer, u->at, (size_t)u->n * sizeof *meer);
        u->at = meer;
    }
    u->at[u->n++] = (aanpak_verschil){soort, v->blok, v->deel, sleutel, was, wordt};
}

static const void *lid_in(const void *blok, const vorm_rij *rij)
{
    return (const char *)blok + rij->plek;
}

static const void *deel_in(const rijen *l, const vorm *v, int i)
{
    return (const char *)l->at + (size_t)i * v->grootte;
}

/* ---- a value, or all that a block says, as text ---- */

static void schrijf_rijen(arena *a, buf *b, const vorm *v, int vanaf, const void *blok);

static void schrijf_waarde(arena *a, buf *b, const vorm_rij *rij, const void *lid)
{
    int n = 1;
    if (rij->waarde == VORM_TEKSTEN) n = ((const aanpak_teksten *)lid)->n;
    if (rij->waarde == VORM_CODES) n = ((const aanpak_codes *)lid)->n;
    for (int i = 0; i < n; i++) {
        if (i) buf_add(b, S(", "));
        buf_add(b, waarde_tekst(a, rij, lid, i));
    }
}

static void schrijf_delen(arena *a, buf *b, const vorm_rij *rij, const rijen *l)
{
    const vorm *v = rij->blok;
    for (int i = 0; i < l->n; i++) {
        const void *deel = deel_in(l, v, i);
        if (i) buf_add(b, S(", "));
        schrijf_waarde(a, b, &v->rijen[0], lid_in(deel, &v->rijen[0]));
        buf_add(b, S(" ("));
        schrijf_rijen(a, b, v, 1, deel);
        buf_add(b, S(")"));
    }
}

static void schrijf_rijen(arena *a, buf *b, const vorm *v, int vanaf, const void *blok)
{
    bool eerste = true;
    for (int i = vanaf; i < v->n; i++) {
        const vorm_rij *rij = &v->rijen[i];
        const void *lid = lid_in(blok, rij);
        if (!waarde_is(rij, lid)) continue;
        if (!eerste) buf_add(b, S("; "));
        eerste = false;
        PLAIN(b, "{}: ", str_of(rij->sleutel));
        if (rij->waarde != VORM_BLOK) schrijf_waarde(a, b, rij, lid);
        else if (rij->aard == VORM_EEN) schrijf_rijen(a, b, rij->blok, 0, lid);
        else schrijf_delen(a, b, rij, lid);
    }
}

static str waarde_heel(arena *a, const vorm_rij *rij, const void *lid)
{
    buf b = buf_new(a);
    if (waarde_is(rij, lid)) schrijf_waarde(a, &b, rij, lid);
    return buf_str(&b);
}

static str blok_heel(arena *a, const vorm *v, int vanaf, const void *blok)
{
    buf b = buf_new(a);
    schrijf_rijen(a, &b, v, vanaf, blok);
    return buf_str(&b);
}

/* ---- comparing ---- */

static void vergelijk_rijen(
    vergelijker *v, const vorm *vorm_, int vanaf, const void *was, const void *wordt);

/* What a part of a list is called: its first value. */
static str naam_van(vergelijker *v, const vorm *vorm_, const void *deel)
{
    return waarde_heel(v->a, &vorm_->rijen[0], lid_in(deel, &vorm_->rijen[0]));
}

/* The part of `in` that is the same one as the i-th of `van`: of the same name, and as many of
 * that name before it; -1: there is none. */
static int zelfde_deel(vergelijker *v, const vorm *vorm_, const rijen *van, int i, const rijen *in)
{
    str naam = naam_van(v, vorm_, deel_in(van, vorm_, i));
    int keer = 0;
    for (int k = 0; k < i; k++) keer += str_eq(naam, naam_van(v, vorm_, deel_in(van, vorm_, k)));
    for (int k = 0; k < in->n; k++)
        if (str_eq(naam, naam_van(v, vorm_, deel_in(in, vorm_, k))) && keer-- == 0) return k;
    return -1;
}

static str naam_in(vergelijker *v, str boven, str naam)
{
    if (!boven.n) return naam;
    buf b = buf_new(v->a);
    PLAIN(&b, "{}, {}", boven, naam);
    return buf_str(&b);
}

/* Parts that both have stand in another order: then the order is said. */
static void vergelijk_volgorde(
    vergelijker *v, const vorm *vorm_, const rijen *was, const rijen *wordt)
{
    int vorige = -1;
    bool anders = false;
    buf b = buf_new(v->a);
    for (int i = 0; i < wordt->n; i++) {
        int k = zelfde_deel(v, vorm_, wordt, i, was);
        anders |= k >= 0 && k < vorige;
        if (k >= 0) vorige = k;
        PLAIN(&b, "{}{}", i ? S(", ") : S(""), naam_van(v, vorm_, deel_in(wordt, vorm_, i)));
    }
    if (anders) voeg(v, VERSCHIL_VOLGORDE, NULL, (str){0}, buf_str(&b));
}

static void vergelijk_lijst(
    vergelijker *v, const vorm_rij *rij, const rijen *was, const rijen *wordt)
{
    const vorm *vorm_ = rij->blok;
    str boven = v->deel;
    for (int i = 0; i < wordt->n; i++) {
        const void *deel = deel_in(wordt, vorm_, i);
        int k = zelfde_deel(v, vorm_, wordt, i, was);
        v->deel = naam_in(v, boven, naam_van(v, vorm_, deel));
        if (k >= 0) vergelijk_rijen(v, vorm_, 1, deel_in(was, vorm_, k), deel);
        else voeg(v, VERSCHIL_ERBIJ, NULL, (str){0}, blok_heel(v->a, vorm_, 1, deel));
    }
    for (int i = 0; i < was->n; i++) {
        const void *deel = deel_in(was, vorm_, i);
        if (zelfde_deel(v, vorm_, was, i, wordt) >= 0) continue;
        v->deel = naam_in(v, boven, naam_van(v, vorm_, deel));
        voeg(v, VERSCHIL_WEG, NULL, blok_heel(v->a, vorm_, 1, deel), (str){0});
    }
    v->deel = boven;
    if (rij->aard == VORM_LIJST) vergelijk_volgorde(v, vorm_, was, wordt);
}

static void vergelijk_waarde(
    vergelijker *v, const vorm_rij *rij, const void *was, const void *wordt)
{
    str x = waarde_heel(v->a, rij, was), y = waarde_heel(v->a, rij, wordt);
    if (str_eq(x, y)) return;
    voeg(v, !x.n ? VERSCHIL_ERBIJ : !y.n ? VERSCHIL_WEG : VERSCHIL_ANDERS, rij->sleutel, x, y);
}

static void vergelijk_rij(
    vergelijker *v, const vorm_rij *rij, const void *was, const void *wordt)
{
    if (rij->waarde != VORM_BLOK) vergelijk_waarde(v, rij, was, wordt);
    else if (rij->aard == VORM_EEN) vergelijk_rijen(v, rij->blok, 0, was, wordt);
    else vergelijk_lijst(v, rij, was, wordt);
}

static void vergelijk_rijen(
    vergelijker *v, const vorm *vorm_, int vanaf, const void *was, const void *wordt)
{
    for (int i = vanaf; i < vorm_->n; i++)
        vergelijk_rij(v, &vorm_->rijen[i], lid_in(was, &vorm_->rijen[i]),
            lid_in(wordt, &vorm_->rijen[i]));
}

aanpak_verschillen aanpak_vergelijk(
    arena *a, const aanpak_inhoud *was, const aanpak_inhoud *wordt)
{
    vergelijker v = {.a = a};
    for (int i = 0; i < vorm_inhoud.n; i++) {
        const vorm_rij *rij = &vorm_inhoud.rijen[i];
        if (rij->plek == offsetof(aanpak_inhoud, versie)) continue; /* the program counts itself */
        v.blok = rij->waarde == VORM_BLOK ? rij->sleutel : NULL;
        vergelijk_rij(&v, rij, lid_in(was, rij), lid_in(wordt, rij));
    }
    return v.uit;
}

/* ---- words ---- */

static str zin_van_deel(arena *a, const aanpak_verschil *v)
{
    if (v->soort == VERSCHIL_VOLGORDE) return TF(a, "De volgorde wordt: {}.", v->wordt);
    if (v->soort == VERSCHIL_WEG && !v->was.n) return TF(a, "‘{}’ vervalt.", v->deel);
    if (v->soort == VERSCHIL_WEG) return TF(a, "‘{}’ vervalt. Er stond: {}.", v->deel, v->was);
    if (!v->wordt.n) return TF(a, "‘{}’ is nieuw.", v->deel);
    return TF(a, "‘{}’ is nieuw: {}.", v->deel, v->wordt);
}

str aanpak_verschil_zin(arena *a, const aanpak_verschil *v)
{
    buf b = buf_new(a);
    if (!v->sleutel) return zin_van_deel(a, v);
    str wat = str_of(v->sleutel);
    if (v->deel.n) PLAIN(&b, "{}: ", v->deel);
    if (v->soort == VERSCHIL_ERBIJ)
        buf_add(&b, TF(a, "‘{}’ komt erbij: {}.", wat, v->wordt));
    else if (v->soort == VERSCHIL_WEG)
        buf_add(&b, TF(a, "‘{}’ vervalt. Er stond: {}.", wat, v->was));
    else
        buf_add(&b, TF(a, "‘{}’ was {} en wordt {}.", wat, v->was, v->wordt));
    return buf_str(&b);
}
