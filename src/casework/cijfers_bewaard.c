#include "casework/cijfers_bewaard.h"

#include <pthread.h>
#include <time.h>

enum {
    UIT_RUIMTE = 24 << 20,  /* what is kept of one count: some 1 MB is touched */
    BEWAARD = 12,
    TEGELIJK = 16,
    LANG_MS = 250,          /* a count that takes less is always of this moment */
    KEER_LANGER = 200,      /* without a thread: how much older than counting takes */
    HOOGSTENS_MS = 10 * 60 * 1000,
    VERVERS_MS = 30 * 1000, /* asked for: at least this long between two counts */
    VERVERS_KEER = 20,      /* and so many times as long as counting takes */
    STIL_KEER = 10,         /* not asked for: that, so many times */
    WACHT_MS = 30 * 1000,
    DOOD_MS = 120 * 1000,   /* who counts longer ended in bug() */
};

static pthread_mutex_t slot = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t geteld = PTHREAD_COND_INITIALIZER;
static houder *bewaard[BEWAARD];
static int volgende;
static struct { cijfersleutel van; i64 sinds; bool is; } bezig[TEGELIJK];
static bool achtergrond;

static i64 tick_nu(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (i64)t.tv_sec * 1000 + t.tv_nsec / 1000000;
}

static bool zelfde(const cijfersleutel *a, const cijfersleutel *b)
{
    return a->s == b->s && date_same(a->k.peil, b->k.peil) && date_same(a->k.bekend, b->k.bekend)
           && strcmp(a->taal, b->taal) == 0;
}

/* ---- all below: while slot is locked ---- */

static void ruim_op(houder *h)
{
    arena weg = h->begin;
    if (h->wie || h->in_lijst) return;
    arena_free(&weg, UIT_RUIMTE);
}

/* May it be shown? One that is old but shown anyway is asked for anew. */
static bool past(houder *h, const cijfersleutel *van, cijferstand_nu nu)
{
    if (!zelfde(&h->van, van) || h->stand.aanpak != nu.aanpak) return false;
    if (h->stand.gebeurtenis == nu.gebeurtenis) return true;
    i64 oud = tick_nu() - h->tick;
    if (h->duur <= LANG_MS) return false;
    if (!achtergrond) return oud < KEER_LANGER * h->duur && oud <= HOOGSTENS_MS;
    h->gevraagd = true;
    return true;
}

static houder *zoek(const cijfersleutel *van, cijferstand_nu nu)
{
    for (int i = 0; i < BEWAARD; i++)
        if (bewaard[i] && past(bewaard[i], van, nu)) return bewaard[i];
    return NULL;
}

/* Where this is being counted; -1: nowhere. */
static int plaats_bezig(const cijfersleutel *van)
{
    for (int i = 0; i < TEGELIJK; i++)
        if (bezig[i].is && zelfde(&bezig[i].van, van) && tick_nu() - bezig[i].sinds < DOOD_MS)
            return i;
    return -1;
}

static void zet_bezig(const cijfersleutel *van)
{
    for (int i = 0; i < TEGELIJK; i++) {
        if (bezig[i].is && tick_nu() - bezig[i].sinds < DOOD_MS) continue;
        bezig[i].is = true;
        bezig[i].van = *van;
        bezig[i].sinds = tick_nu();
        return;
    }
}

static void haal_weg(int plaats)
{
    houder *oud = bewaard[plaats];
    bewaard[plaats] = NULL;
    if (!oud) return;
    oud->in_lijst = false;
    ruim_op(oud);
}

static void bewaar(houder *h)
{
    int plaats = -1;
    for (int i = 0; i < BEWAARD; i++)
        if (bewaard[i] && zelfde(&bewaard[i]->van, &h->van)) plaats = i;
    if (plaats < 0) {
        plaats = volgende;
        volgende = (volgende + 1) % BEWAARD;
    }
    haal_weg(plaats);
    bewaard[plaats] = h;
    h->in_lijst = true;
}

/* A second of waiting at a time: the one who counts may have ended in bug(). */
static void wacht_even(void)
{
    struct timespec t;
    clock_gettime(CLOCK_REALTIME, &t);
    t.tv_sec++;
    pthread_cond_timedwait(&geteld, &slot, &t);
}

/* ---- the face ---- */

houder *bewaard_neem(const cijfersleutel *van, cijferstand_nu stand)
{
    i64 begon = tick_nu();
    pthread_mutex_lock(&slot);
    houder *uit = zoek(van, stand);
    while (!uit && plaats_bezig(van) >= 0 && tick_nu() - begon < WACHT_MS) {
        wacht_even();
        uit = zoek(van, stand);
    }
    if (uit) uit->wie++;
    else zet_bezig(van);
    pthread_mutex_unlock(&slot);
    return uit;
}

houder *bewaard_nieuw(const cijfersleutel *van, cijferstand_nu stand)
{
    arena a = arena_new(UIT_RUIMTE), begin = a;
    houder *h = arena_make(&a, houder, 1);
    *h = (houder){.van = *van, .stand = stand, .begin = begin, .wie = 1};
    h->a = a;
    h->tick = tick_nu();
    h->staat.keuze = van->k;
    h->staat.houder = h;
    return h;
}

void bewaard_klaar(houder *h, bool goed)
{
    pthread_mutex_lock(&slot);
    h->duur = tick_nu() - h->tick;
    int plaats = plaats_bezig(&h->van);
    if (plaats >= 0) bezig[plaats].is = false;
    if (goed) bewaar(h);
    pthread_cond_broadcast(&geteld);
    pthread_mutex_unlock(&slot);
}

void bewaard_los(houder *h)
{
    pthread_mutex_lock(&slot);
    h->wie--;
    ruim_op(h);
    pthread_mutex_unlock(&slot);
}

void bewaard_achtergrond(bool aan)
{
    pthread_mutex_lock(&slot);
    achtergrond = aan;
    pthread_mutex_unlock(&slot);
}

/* Old enough to be counted anew: what was asked for soon, today's also unasked. */
static bool moet_opnieuw(const houder *h, date vandaag, cijferstand_nu nu)
{
    bool anders = h->stand.gebeurtenis != nu.gebeurtenis || h->stand.aanpak != nu.aanpak;
    bool van_nu = date_same(h->van.k.peil, vandaag) && date_same(h->van.k.bekend, vandaag);
    i64 tussen = VERVERS_KEER * h->duur;
    if (tussen < VERVERS_MS) tussen = VERVERS_MS;
    if (!h->gevraagd) tussen *= STIL_KEER;
    bool wil = h->duur > LANG_MS && anders && (h->gevraagd || van_nu);
    return wil && tick_nu() - h->tick > tussen && plaats_bezig(&h->van) < 0;
}

bool bewaard_oud(const store *s, date vandaag, cijferstand_nu stand, cijfersleutel *van)
{
    bool is = false;
    pthread_mutex_lock(&slot);
    for (int i = 0; i < BEWAARD && !is; i++) {
        const houder *h = bewaard[i];
        if (!h || h->van.s != s || !moet_opnieuw(h, vandaag, stand)) continue;
        *van = h->van;
        zet_bezig(van);
        is = true;
    }
    pthread_mutex_unlock(&slot);
    return is;
}

bool bewaard_heeft(const store *s, date vandaag)
{
    bool is = false;
    pthread_mutex_lock(&slot);
    for (int i = 0; i < BEWAARD; i++)
        is |= bewaard[i] && bewaard[i]->van.s == s && date_same(bewaard[i]->van.k.bekend, vandaag);
    pthread_mutex_unlock(&slot);
    return is;
}
