/* limiet.c: how often something may be tried, by account and by address; and how much heavy work
 * may run at once. In memory: a restart forgives, which is fine for a quarter of an hour. */
#include "web/intern.h"

#include <pthread.h>

enum {
    VAKKEN = 2048, PLAATSEN = 8,     /* a key may stand in any place of its bucket */
    WACHT_MS = 15 * 60 * 1000,
    ZWAAR = 2, ZWAAR_WACHT = 20  /* of 32 workers: pages always go on */
};

typedef struct {
    u64 key;
    i64 laatst;
    int missers;
} poging;

struct limieten {
    pthread_mutex_t lock;
    poging at[VAKKEN][PLAATSEN];
};

static const int hooguit[] = {[LIMIET_ACCOUNT] = 5, [LIMIET_ADRES] = 50, [LIMIET_FEED_FOUT] = 100,
    [LIMIET_FEED] = 60, [LIMIET_LINK_FOUT] = 30, [LIMIET_LINK_OPEN] = 30};

struct limieten *limieten_new(arena *a)
{
    struct limieten *l = arena_make(a, struct limieten, 1);
    pthread_mutex_init(&l->lock, NULL);
    return l;
}

static u64 key_of(limiet_soort s, str text)
{
    u64 h = 14695981039346656037u ^ (u64)s;
    for (size_t i = 0; i < text.n; i++) {
        u8 c = (u8)text.p[i];
        if (c >= 'A' && c <= 'Z') c = (u8)(c + 32);
        h = (h ^ c) * 1099511628211u;
    }
    return h ? h : 1;
}

/* The place of this key, or NULL. What is too long ago counts as empty. */
static poging *find(struct limieten *l, u64 key, i64 tick)
{
    poging *p = l->at[key % VAKKEN];
    for (int i = 0; i < PLAATSEN; i++)
        if (p[i].key == key && tick - p[i].laatst < WACHT_MS) return &p[i];
    return NULL;
}

/* A place to write this key: its own, an empty one, or the one that was used longest ago. */
static poging *place(struct limieten *l, u64 key, i64 tick)
{
    poging *p = l->at[key % VAKKEN], *oldest = p, *own = find(l, key, tick);
    if (own) return own;
    for (int i = 0; i < PLAATSEN; i++) {
        if (p[i].key == key || p[i].key == 0) oldest = &p[i];
        if (oldest->key == key || oldest->key == 0) break;
        if (p[i].laatst < oldest->laatst) oldest = &p[i];
    }
    *oldest = (poging){.key = key};
    return oldest;
}

int limiet_over(struct limieten *l, limiet_soort s, str sleutel, i64 tick, i64 *wacht_s)
{
    pthread_mutex_lock(&l->lock);
    poging *p = find(l, key_of(s, sleutel), tick);
    int over = hooguit[s] - (p ? p->missers : 0);
    *wacht_s = over > 0 || !p ? 0 : (WACHT_MS - (tick - p->laatst) + 999) / 1000;
    pthread_mutex_unlock(&l->lock);
    return over > 0 ? over : 0;
}

void limiet_mis(struct limieten *l, limiet_soort s, str sleutel, i64 tick)
{
    pthread_mutex_lock(&l->lock);
    poging *p = place(l, key_of(s, sleutel), tick);
    p->missers++;
    p->laatst = tick;
    pthread_mutex_unlock(&l->lock);
}

void limiet_goed(struct limieten *l, limiet_soort s, str sleutel)
{
    u64 key = key_of(s, sleutel);
    pthread_mutex_lock(&l->lock);
    for (int i = 0; i < PLAATSEN; i++)
        if (l->at[key % VAKKEN][i].key == key) l->at[key % VAKKEN][i] = (poging){0};
    pthread_mutex_unlock(&l->lock);
}

/* ---- heavy work ---- */

struct zwaarte {
    pthread_mutex_t lock;
    pthread_cond_t vrij;
    int bezig, wachten;
};

struct zwaarte *zwaarte_new(arena *a)
{
    struct zwaarte *z = arena_make(a, struct zwaarte, 1);
    pthread_mutex_init(&z->lock, NULL);
    pthread_cond_init(&z->vrij, NULL);
    return z;
}

bool zwaar_begin(struct zwaarte *z)
{
    pthread_mutex_lock(&z->lock);
    bool mag = z->bezig < ZWAAR || z->wachten < ZWAAR_WACHT;
    if (mag) {
        z->wachten++;
        while (z->bezig >= ZWAAR) pthread_cond_wait(&z->vrij, &z->lock);
        z->wachten--;
        z->bezig++;
    }
    pthread_mutex_unlock(&z->lock);
    return mag;
}

void zwaar_klaar(struct zwaarte *z)
{
    pthread_mutex_lock(&z->lock);
    z->bezig--;
    pthread_cond_signal(&z->vrij);
    pthread_mutex_unlock(&z->lock);
}
