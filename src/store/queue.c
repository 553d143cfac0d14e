/* queue.c: all writing of a store goes through one thread: it takes what waits, runs each request in
 * a savepoint of its own, commits once and then tells each. Told = on disk. Whatever goes wrong with
 * a batch as a whole undoes all of it; then each request runs alone, a bounded number of times. */
#include "store/store.h"
#include "base/lang.h"

#include <time.h>

enum { ATTEMPTS = 8, BACKOFF_MS = 5 };

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

static void pause_before(int attempt)
{
    long ms = BACKOFF_MS << (attempt < 6 ? attempt : 6);
    nanosleep(&(struct timespec){ms / 1000, ms % 1000 * 1000000}, NULL);
}

/* Runs one request inside the transaction: ENGINE_OK also when it refused or failed for itself. */
static engine_error run_one(db *d, request *r)
{
    db_fresh(d);
    r->result = WRITE_FAILED;
    engine_error e = engine_do(&d->c, ENGINE_SAVE);
    if (e) return e;
    lang_set(str_of(r->lang));
    bool kept = r->run(d, r->arg) && !d->failed;
    if (d->failed && breaks_all(d, d->error)) return d->error;
    e = engine_do(&d->c, kept ? ENGINE_RELEASE : ENGINE_BACK);
    if (!e) r->result = kept ? WRITE_DONE : d->failed ? WRITE_FAILED : WRITE_REFUSED;
    return e;
}

/* All requests of a list in one transaction. ENGINE_OK: each has its result. */
static engine_error run_list(db *d, request *first)
{
    bool any = false;
    if (!d->open && db_connect(d, false)) return ENGINE_GONE;
    engine_error e = engine_do(&d->c, ENGINE_BEGIN_WRITE);
    for (request *r = first; r && !e; r = r->next) {
        e = run_one(d, r);
        any = any || r->result == WRITE_DONE;
    }
    if (!e) e = any ? engine_do(&d->c, ENGINE_COMMIT) : ENGINE_OK;
    if (e) db_fail(d, e, "commit");
    if (e || !any) engine_do(&d->c, ENGINE_ROLLBACK);
    if (e == ENGINE_GONE) {
        engine_close(&d->c);
        d->open = false;
    }
    if (e == ENGINE_IO) d->s->dead = true;
    return e;
}

static void run_alone(db *d, request *r)
{
    r->next = NULL;
    for (int attempt = 0; attempt < ATTEMPTS && !d->s->dead; attempt++) {
        engine_error e = run_list(d, r);
        if (!e) return;
        r->result = WRITE_FAILED;
        if (!may_pass(e)) return;
        pause_before(attempt);
    }
    r->result = WRITE_FAILED;
}

static void run_batch(db *d, request *first)
{
    if (!first->next) {
        run_alone(d, first);
        return;
    }
    if (!run_list(d, first)) return;
    for (request *r = first, *next; r; r = next) {
        next = r->next;
        run_alone(d, r);
        r->next = next;
    }
}

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
    if (pthread_create(&s->thread, NULL, write_thread, s)) bug("no thread for the write queue");
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
