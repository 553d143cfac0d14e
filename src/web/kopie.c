/* kopie.c: a page that was made before, kept for the session that asked for it. It holds as long as
 * the data have the same number (db_stand), so rights, names and figures in it are those of now; a
 * minute at most, as a page may say what time it is. Each answer has its own inzage and its own
 * codes of eenmaal.c all the same. */
#include "web/intern.h"

#include "base/geheim.h"

#include <pthread.h>

enum { KOPIEEN = 128, BYTES_MAX = 8 << 20, EEN_MAX = 1 << 20, HOUDBAAR_MS = 60000 };

typedef struct {
    i64 sessie, stand;
    date dag;
    i64 gemaakt, gebruikt;    /* ticks */
    u32 klassen;
    int nmensen, neens;
    size_t nvraag, nbody;
    arena blok;               /* of its own: people, places of codes, question, body */
} kopie;

struct kopieen {
    pthread_mutex_t lock;
    kopie at[KOPIEEN];
    size_t bytes;
};

static size_t bytes_of(const kopie *k)
{
    return sizeof(i64) * (size_t)k->nmensen + sizeof(size_t) * (size_t)k->neens + k->nvraag +
        k->nbody;
}
static i64 *people_of(const kopie *k) { return (i64 *)(void *)k->blok.at; }
static size_t *places_of(const kopie *k) { return (size_t *)(void *)(people_of(k) + k->nmensen); }
static char *question_of(const kopie *k) { return (char *)(places_of(k) + k->neens); }
static char *body_of(const kopie *k) { return question_of(k) + k->nvraag; }

struct kopieen *kopieen_new(arena *a)
{
    struct kopieen *all = arena_make(a, struct kopieen, 1);
    pthread_mutex_init(&all->lock, NULL);
    return all;
}

static void drop(struct kopieen *all, kopie *k)
{
    if (!k->blok.at) return;
    all->bytes -= bytes_of(k);
    arena_free(&k->blok, bytes_of(k)); /* given back: nothing of it can be read again */
    *k = (kopie){0};
}

void kopieen_weg(struct kopieen *all)
{
    for (int i = 0; i < KOPIEEN; i++) drop(all, &all->at[i]);
    pthread_mutex_destroy(&all->lock);
}

/* What the answer depends on beside the session, the day and the data. */
static str question(req *r)
{
    const http_request *q = r->i->q;
    buf b = buf_new(r->w.a);
    PLAIN(&b, "{}?{} {} {} {}", q->path, q->query, http_header(q, "Host"), r->fragment,
        http_header(q, "HX-Request"));
    return buf_str(&b);
}

static bool is_from(const kopie *k, const req *r, str question_)
{
    return k->blok.at && k->sessie == r->i->s.id && date_same(k->dag, r->w.vandaag) &&
        str_eq((str){question_of(k), k->nvraag}, question_);
}

/* ---- giving ---- */

/* The body with codes of eenmaal.c of its own. */
static void hand_out(req *r, const kopie *k)
{
    char *body = arena_c(r->w.a, (str){body_of(k), k->nbody});
    if (k->neens) r->i->eens = geheim_token(r->w.a, EENMAAL_BYTES);
    for (int i = 0; i < k->neens; i++) memcpy(body + places_of(k)[i], r->i->eens.p, r->i->eens.n);
    r->i->mensen = arena_make(r->w.a, i64, k->nmensen + 1);
    if (k->nmensen) memcpy(r->i->mensen, people_of(k), sizeof(i64) * (size_t)k->nmensen);
    r->i->nmensen = k->nmensen;
    r->i->klassen = k->klassen;
    antwoord_html(r, 200, (str){body, k->nbody});
}

bool kopie_vind(req *r)
{
    struct kopieen *all = r->web->kopieen;
    bool found = false;
    r->i->stand = 0;
    if (!r->i->s.is || r->i->s.melding.n || r->route->type || r->route->los) return false;
    r->i->stand = db_stand(r->w.db);
    str vraag = question(r);
    i64 tick = r->i->q->tick;
    pthread_mutex_lock(&all->lock);
    for (int i = 0; i < KOPIEEN && r->i->stand; i++) {
        kopie *k = &all->at[i];
        if (!is_from(k, r, vraag)) continue;
        found = k->stand == r->i->stand && tick - k->gemaakt < HOUDBAAR_MS;
        k->gebruikt = tick;
        if (found) hand_out(r, k);
        else drop(all, k);
        break;
    }
    pthread_mutex_unlock(&all->lock);
    return found;
}

/* ---- keeping ---- */

/* Places of the code of this answer in its body: how many, as many as fit in out. */
static int places(str body, str code_, size_t *out, int max)
{
    int n = 0;
    size_t from = 0;
    for (i64 at; code_.n && (at = str_find(str_sub(body, from, body.n), code_)) >= 0; n++) {
        if (n < max) out[n] = from + (size_t)at;
        from += (size_t)at + code_.n;
    }
    return n;
}

/* The one to take: an empty one, else the one that was not used longest; room for bytes more. What
 * is too old, goes. */
static kopie *make_room(struct kopieen *all, size_t bytes, i64 tick)
{
    for (;;) {
        kopie *oldest = NULL, *empty = NULL;
        for (int i = 0; i < KOPIEEN; i++) {
            kopie *k = &all->at[i];
            if (k->blok.at && tick - k->gemaakt >= HOUDBAAR_MS) drop(all, k);
            if (!k->blok.at) empty = k;
            else if (!oldest || k->gebruikt < oldest->gebruikt) oldest = k;
        }
        if (empty && all->bytes + bytes <= BYTES_MAX) return empty;
        drop(all, oldest);
    }
}

static bool may_keep(const req *r)
{
    const http_answer *u = r->i->u;
    return r->i->stand && u->status == 200 && !u->nheaders && u->body.n && u->body.n <= EEN_MAX &&
        !r->i->problems.n && !r->i->melding_getoond;
}

void kopie_bewaar(req *r)
{
    struct kopieen *all = r->web->kopieen;
    str body = r->i->u->body, vraag;
    if (!may_keep(r)) return;
    vraag = question(r);
    kopie new = {.sessie = r->i->s.id, .stand = r->i->stand, .dag = r->w.vandaag,
        .gemaakt = r->i->q->tick, .gebruikt = r->i->q->tick, .klassen = r->i->klassen,
        .nmensen = r->i->nmensen, .neens = places(body, r->i->eens, NULL, 0), .nvraag = vraag.n,
        .nbody = body.n};
    new.blok = arena_try(bytes_of(&new));
    if (!new.blok.at) return; /* then it is made anew */
    if (new.nmensen) memcpy(people_of(&new), r->i->mensen, sizeof(i64) * (size_t)new.nmensen);
    places(body, r->i->eens, places_of(&new), new.neens);
    memcpy(question_of(&new), vraag.p, vraag.n);
    memcpy(body_of(&new), body.p, body.n);
    pthread_mutex_lock(&all->lock);
    for (int i = 0; i < KOPIEEN; i++)
        if (is_from(&all->at[i], r, vraag)) drop(all, &all->at[i]); /* made twice at once */
    kopie *k = make_room(all, bytes_of(&new), r->i->q->tick);
    *k = new;
    all->bytes += bytes_of(k);
    pthread_mutex_unlock(&all->lock);
}
