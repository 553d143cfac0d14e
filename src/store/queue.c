/* queue.c: all writing of a store goes through one thread: it takes what waits, runs each request
 * in a savepoint of its own, commits once and then tells each. Told = on disk. Whatever goes
 * wrong with a batch as a whole undoes all of it; then each request runs alone, a bounded number
 * of times. */
#include "store/store.h"
#include "base/lang.h"

#include <time.h>

enum { FIRST_PAUSE_MS = 5, LAST_PAUSE_MS = 200 };
int queue_patience_ms = 3000;

/* ---- trying again, for a bounded time ---- */

typedef struct {
    i64 until;
    i32 pause_ms;
} patience;

static patience begin_patience(void)
{
    return (patience){clock_monotonic_ms() + queue_patience_ms, FIRST_PAUSE_MS};
}

/* Waits, each time longer. False: it has lasted long enough. */
static bool wait_again(patience *p)
{
    if (clock_monotonic_ms() + p->pause_ms > p->until) return false;
    nanosleep(&(struct timespec){.tv_nsec = p->pause_ms * 1000000L}, NULL);
    p->pause_ms = p->pause_ms * 2 < LAST_PAUSE_MS ? p->pause_ms * 2 : LAST_PAUSE_MS;
    return true;
}

/* May the same be tried again? */
static bool may_pass(engine_error e)
{
    return e == ENGINE_BUSY || e == ENGINE_SERIAL || e == ENGINE_GONE;
}

/* Has the whole transaction lost its meaning, and not just one request? */
static bool breaks_all(db *d, engine_error e)
{
    return may_pass(e) || e == ENGINE_FULL || e == ENGINE_IO || d->s->engine->lost(&d->c);
}

/* ---- one transaction ---- */

/* Runs one request inside the transaction: ENGINE_OK also when it refused or failed for itself. One
 * that is alone needs no savepoint, as the transaction goes back when nothing of it is kept; and an
 * open savepoint makes SQLite keep, and walk through at each statement, all pages that it changed:
 * three times the work of a long writing. */
static engine_error run_one(db *d, request *r, bool alone)
{
    moment before = d->now;
    schakel keten = d->keten;
    db_fresh(d);
    if (d->now.ms <= before.ms) d->now.ms = before.ms + 1; /* each has a moment of its own */
    r->result = WRITE_FAILED;
    engine_error e = alone ? ENGINE_OK : engine_do(&d->c, ENGINE_SAVE);
    if (e) return e;
    lang_set(str_of(r->lang));
    bool kept = r->run(d, r->arg) && !d->failed;
    if (kept && d->changed.n) d->s->c.volg(d, d->changed.at, d->changed.n);
    kept = kept && !d->failed;
    if (d->failed && breaks_all(d, d->error)) return d->error;
    if (!kept) d->keten = keten;
    if (!alone) e = engine_do(&d->c, kept ? ENGINE_RELEASE : ENGINE_BACK);
    if (!e) r->result = kept ? WRITE_DONE : d->failed ? WRITE_FAILED : WRITE_REFUSED;
    return e;
}

static void let_go(db *d)
{
    engine_close(&d->c);
    d->open = false;
}

static engine_error begin_writing(db *d)
{
    if (!d->open && db_connect(d, false)) return ENGINE_GONE;
    engine_clock(&d->c, store_now(d->s));
    engine_error e = engine_do(&d->c, ENGINE_BEGIN_WRITE);
    if (!e) return e;
    engine_do(&d->c, ENGINE_ROLLBACK);
    if (e == ENGINE_GONE) let_go(d);
    return e;
}

/* The server was lost while it committed: did it? Asked inside a write transaction, which begins
 * only when the one in doubt has ended. */
static engine_outcome settle(db *d, const char *transaction)
{
    patience p = begin_patience();
    do {
        if (begin_writing(d)) continue;
        engine_outcome o = d->s->engine->outcome(&d->c, transaction);
        if (engine_do(&d->c, ENGINE_ROLLBACK)) let_go(d);
        if (o != ENGINE_UNKNOWN) return o;
    } while (wait_again(&p));
    return ENGINE_UNKNOWN;
}

/* ENGINE_OK: on disk. */
static engine_error commit(db *d)
{
    char transaction[sizeof d->c.transaction];
    memcpy(transaction, d->c.transaction, sizeof transaction);
    engine_error e = engine_do(&d->c, ENGINE_COMMIT);
    if (!e) return e;
    db_fail(d, e, "vastleggen");
    engine_do(&d->c, ENGINE_ROLLBACK);
    if (e != ENGINE_GONE) return e;
    let_go(d);
    if (!d->s->engine->outcome) return e;
    switch (settle(d, transaction)) {
    case ENGINE_COMMITTED: return ENGINE_OK;
    case ENGINE_ABORTED: return ENGINE_GONE;
    case ENGINE_UNKNOWN: break;
    }
    return ENGINE_DOUBT;
}

/* The chain goes on from what is on disk; when that is not known, a new one begins. */
static engine_error commit_chain(db *d)
{
    engine_error e = commit(d);
    if (!e) d->s->keten = d->keten;
    if (e == ENGINE_DOUBT) d->s->keten = (schakel){0};
    return e;
}

/* All requests of a list in one transaction. ENGINE_OK: each has its result. */
static engine_error run_list(db *d, request *first)
{
    bool any = false;
    engine_error e = begin_writing(d);
    if (e) return e;
    d->gewijzigd = d->nieuwe_naam = false;
    d->keten = d->s->keten;
    for (request *r = first; r && !e; r = r->next) {
        e = run_one(d, r, first->next == NULL);
        any = any || r->result == WRITE_DONE;
    }
    if (!e && any) e = stand_verder(d);
    if (!e && any) e = commit_chain(d);
    else if (engine_do(&d->c, ENGINE_ROLLBACK) || e == ENGINE_GONE) let_go(d);
    if (e == ENGINE_IO) d->s->dead = true;
    return e;
}

static void run_alone(db *d, request *r)
{
    patience p = begin_patience();
    engine_error e = ENGINE_BUSY;
    r->next = NULL;
    do {
        if (!d->s->dead) e = run_list(d, r);
        if (!e) return;
        r->result = WRITE_FAILED;
    } while (!d->s->dead && may_pass(e) && wait_again(&p));
}

/* A batch that failed as a whole was undone, unless its commit is in doubt: that is never run
 * again. */
static void run_batch(db *d, request *first)
{
    engine_error e = first->next ? run_list(d, first) : ENGINE_BUSY;
    if (!e) return;
    for (request *r = first, *next; r; r = next) {
        next = r->next;
        if (e == ENGINE_DOUBT) r->result = WRITE_FAILED;
        else run_alone(d, r);
        r->next = next;
    }
}

/* ---- the queue ---- */

/* Takes at most BATCH requests off the queue. Under the lock. */
static request *take_batch(store *s)
{
    request *first = s->first, *last = first;
    for (int n = 1; last && last->next && n < BATCH; n++) last = last->next;
    if (!last) return NULL;
    s->first = last->next;
    if (!s->first) s->last = NULL;
    last->next = NULL;
    return first;
}

static void tell(request *first)
{
    for (request *r = first, *next; r; r = next) {
        next = r->next; /* r is gone as soon as its caller wakes */
        r->done = true;
        pthread_cond_signal(&r->told);
    }
}

static void *write_thread(void *with)
{
    store *s = with;
    pthread_mutex_lock(&s->lock);
    for (;;) {
        while (!s->first && !s->closing) pthread_cond_wait(&s->work, &s->lock);
        request *batch = take_batch(s);
        if (!batch) break;
        pthread_mutex_unlock(&s->lock);
        run_batch(&s->writer, batch);
        pthread_mutex_lock(&s->lock);
        tell(batch);
    }
    pthread_mutex_unlock(&s->lock);
    return NULL;
}

void queue_start(store *s)
{
    if (pthread_create(&s->thread, NULL, write_thread, s)) no_memory("the thread that writes");
    s->thread_runs = true;
}

void queue_stop(store *s)
{
    if (!s->thread_runs) return;
    pthread_mutex_lock(&s->lock);
    s->closing = true;
    pthread_cond_signal(&s->work);
    pthread_mutex_unlock(&s->lock);
    pthread_join(s->thread, NULL);
    s->thread_runs = false;
}

write_result store_write(store *s, bool (*run)(db *, void *), void *with)
{
    request r = {.run = run, .arg = with, .result = WRITE_FAILED};
    if (pthread_equal(pthread_self(), s->thread)) bug("store_write inside store_write");
    str lang = lang_code();
    memcpy(r.lang, lang.p, lang.n < sizeof r.lang ? lang.n : sizeof r.lang - 1);
    pthread_cond_init(&r.told, NULL);
    pthread_mutex_lock(&s->lock);
    if (!s->dead && !s->closing) {
        if (s->last) s->last->next = &r;
        else s->first = &r;
        s->last = &r;
        pthread_cond_signal(&s->work);
        while (!r.done) pthread_cond_wait(&r.told, &s->lock);
    }
    pthread_mutex_unlock(&s->lock);
    pthread_cond_destroy(&r.told);
    return r.result;
}
