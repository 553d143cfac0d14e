/* inzage_zoek.c: going through the record for some people: their pseudonyms in a table, each row
 * read once. A million rows are some seconds, so nothing else is kept to find them by. */
#include "casework/inzage.h"

enum { PER_KEER = 2000, KLAD = 64 << 20 };

typedef struct {
    char naam[PSEUDONIEM];
    i32 wie;              /* place from 1; 0: free */
} naam_plaats;

typedef struct {
    const gezochte *g;
    int n;
    naam_plaats *at;
    u32 plaatsen;
    void (*elk)(void *ctx, const inzage *i, int wie);
    void *ctx;
} zoeker;

static naam_plaats *plaats(const zoeker *z, const char *naam)
{
    u64 h = 14695981039346656037u;
    for (int i = 0; i < PSEUDONIEM; i++) h = (h ^ (u8)naam[i]) * 1099511628211u;
    u32 at = (u32)(h >> 32) & (z->plaatsen - 1);
    while (z->at[at].wie && memcmp(z->at[at].naam, naam, PSEUDONIEM) != 0)
        at = (at + 1) & (z->plaatsen - 1);
    return &z->at[at];
}

static void onthoud(werk *w, zoeker *z)
{
    u32 namen = 0;
    for (int i = 0; i < z->n; i++) namen += (u32)(z->g[i].namen.n / PSEUDONIEM + 1);
    for (z->plaatsen = 64; z->plaatsen < 2 * namen; z->plaatsen *= 2) {}
    z->at = arena_make(w->a, naam_plaats, z->plaatsen);
    for (int i = 0; i < z->n; i++) {
        str naam, rest = z->g[i].namen;
        while (str_split(&rest, ' ', &naam)) {
            naam_plaats *p = plaats(z, naam.p);
            memcpy(p->naam, naam.p, PSEUDONIEM);
            p->wie = i + 1;
        }
    }
}

static void bekijk(const zoeker *z, const inzage *r)
{
    i32 vorige = 0;
    for (size_t at = 0; r->keten.is && at + PSEUDONIEM <= r->personen.n; at += PSEUDONIEM + 1) {
        i32 wie = plaats(z, r->personen.p + at)->wie;
        if (wie && wie != vorige) z->elk(z->ctx, r, wie - 1);
        vorige = wie ? wie : vorige;
    }
    for (int i = 0; i < z->n && !r->keten.is; i++)
        if (inzage_toonde(r, &z->g[i])) z->elk(z->ctx, r, i);
}

void inzage_doorzoek(werk *w, const gezochte *g, int n, date van, date tot,
    void (*elk)(void *ctx, const inzage *i, int wie), void *ctx)
{
    zoeker z = {.g = g, .n = n, .elk = elk, .ctx = ctx};
    arena klad = arena_new(KLAD), begin = klad;
    werk zelf = *w;
    inzage_rijen r;
    moment eind = moment_of(tot, tijd_hm(0, 0));
    i64 na = inzage_vanaf(w, moment_of(van, tijd_hm(0, 0))) - 1;
    i64 laatste = inzage_vanaf(w, eind) - 1;
    onthoud(w, &z);
    zelf.a = &klad;
    do {
        r = LIJST(&zelf, inzage, INZAGE_NA, A(na, na), A(tot, laatste), A(aantal, PER_KEER));
        for (int i = 0; i < r.n; i++) bekijk(&z, &r.at[i]);
        if (r.n) na = r.at[r.n - 1].kop.id;
        arena_reset(&klad, begin);
    } while (r.n && !db_failed(w->db));
    arena_free(&begin, KLAD);
}
