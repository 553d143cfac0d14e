/* spoor.c: what traces stand on: the last link of the writer's chain, and the names under which
 * they speak of people. Only the writer's thread makes and remembers names; a name that a
 * transaction made is remembered by a later one, for this one may still be undone. */
#include "store/store.h"

enum { NAAM_LEES, NAAM_MAAK, NAAM_WIS };

void spoor_plan(store *s)
{
    s->st_spoor = plan_add(s, "pseudoniem lezen", NULL,
        S("SELECT naam FROM pseudoniem WHERE mens = :mens ORDER BY naam"));
    plan_add(s, "pseudoniem maken", NULL,
        S("INSERT INTO pseudoniem (naam, mens) VALUES (:naam, :mens) ON CONFLICT DO NOTHING"));
    plan_add(s, "pseudoniem wissen", NULL, S("DELETE FROM pseudoniem WHERE mens = :mens"));
    s->namen = arena_make(&s->mem, gekende_naam, NAMEN);
}

schakel *db_schakel(db *d)
{
    if (!d->writer) bug("a chain goes on outside store_write");
    return &d->keten;
}

void store_schakel(
    const store *s, u8 out[GEHEIM_SCHAKEL], const u8 vorige[GEHEIM_SCHAKEL], str bytes)
{
    geheim_schakel(out, &s->keys.chain, vorige, bytes);
}

/* ---- names ---- */

static gekende_naam *plaats(db *d, i64 mens) { return &d->s->namen[(u64)mens % NAMEN]; }

static bool neem_een(void *ctx, const cel *rij, int n)
{
    str *naam = ctx;
    if (n != 1 || rij[0].s.n != PSEUDONIEM) return true;
    memcpy((char *)(uintptr_t)naam->p, rij[0].s.p, PSEUDONIEM);
    naam->n = PSEUDONIEM;
    return false;
}

static void verzin(char out[PSEUDONIEM])
{
    u8 kans[PSEUDONIEM];
    geheim_random(kans, sizeof kans);
    for (int i = 0; i < PSEUDONIEM; i++) out[i] = "abcdefghijklmnopqrstuvwxyz234567"[kans[i] & 31];
}

static bool maak(db *d, i64 mens, char out[PSEUDONIEM])
{
    i64 nieuw = 0;
    d->nieuwe_naam = true;
    for (int keer = 0; keer < 5 && !nieuw; keer++) {
        verzin(out);
        cel args[] = {cel_str(&d->scratch, (str){out, PSEUDONIEM}), cel_i64(mens)};
        if (!db_run(d, d->s->st_spoor + NAAM_MAAK, args, 2, NULL, NULL, &nieuw)) return false;
    }
    if (!nieuw) bug("no name is free");
    return true;
}

bool db_pseudoniem(db *d, i64 mens, char out[PSEUDONIEM])
{
    gekende_naam *g = plaats(d, mens);
    str naam = {out, 0};
    cel wie = cel_i64(mens);
    if (!d->writer) bug("db_pseudoniem outside store_write");
    if (g->mens == mens) {
        memcpy(out, g->naam, PSEUDONIEM);
        return true;
    }
    if (!db_run(d, d->s->st_spoor + NAAM_LEES, &wie, 1, neem_een, &naam, NULL)) return false;
    if (!naam.n) return maak(d, mens, out);
    if (d->nieuwe_naam) return true;
    g->mens = mens;
    memcpy(g->naam, out, PSEUDONIEM);
    return true;
}

static bool neem_alle(void *ctx, const cel *rij, int n)
{
    buf *b = ctx;
    if (n != 1 || rij[0].s.n != PSEUDONIEM) return true;
    if (b->n) buf_add(b, S(" "));
    buf_add(b, rij[0].s);
    return true;
}

str db_pseudoniemen(db *d, arena *a, i64 mens)
{
    buf b = buf_new(a);
    cel wie = cel_i64(mens);
    db_run(d, d->s->st_spoor + NAAM_LEES, &wie, 1, neem_alle, &b, NULL);
    return buf_str(&b);
}

void db_pseudoniem_wis(db *d, i64 mens)
{
    cel wie = cel_i64(mens);
    if (!d->writer) bug("db_pseudoniem_wis outside store_write");
    d->nieuwe_naam = true;
    if (plaats(d, mens)->mens == mens) *plaats(d, mens) = (gekende_naam){0};
    db_run(d, d->s->st_spoor + NAAM_WIS, &wie, 1, NULL, NULL, NULL);
}
