/* open.c: opening and closing a store, its clock, and the readers it lends out. */
#include "store/store.h"

#include <stdio.h>
#include <time.h>
#include <unistd.h>

/* ---- problems whose text is made here ---- */

static str kept(str s)
{
    static _Thread_local char text[64][1500];
    static _Thread_local u32 turn;
    char *to = text[turn++ % countof(text)];
    size_t n = s.n < sizeof text[0] ? s.n : sizeof text[0];
    if (n) memcpy(to, s.p, n);
    return (str){to, n};
}

bool store_problem(problems *p, const char *tekst, str waarde)
{
    return problem_with(p, PROBLEM_GEWEIGERD, "", tekst, kept(waarde));
}

void store_keep_problems(problems *p, int from)
{
    for (int i = from; i < p->n; i++) p->at[i].waarde = kept(p->at[i].waarde);
}

/* ---- the clock ---- */

i64 clock_monotonic_ms(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (i64)t.tv_sec * 1000 + t.tv_nsec / 1000000;
}

moment store_now(const store *s)
{
    if (!moment_is_set(s->c.nu)) return moment_now();
    return (moment){s->c.nu.ms + clock_monotonic_ms() - s->clock_start_ms};
}

/* ---- tokens and hashes ---- */

str db_token(arena *a, const store *s, const entity *e, i64 id)
{
    return keys_token(a, &s->keys, str_of(e->name), id);
}

bool db_token_lees(const store *s, const entity *e, str token, i64 *id)
{
    return keys_token_read(&s->keys, str_of(e->name), token, id);
}

str store_verzegel(arena *a, const store *s, str bij, str bytes)
{
    return keys_seal(a, &s->keys, bij, bytes);
}

bool store_ontzegel(arena *a, const store *s, str bij, str zegel, str *bytes)
{
    return keys_unseal(a, &s->keys, bij, zegel, bytes);
}

str store_kenmerk(arena *a, const store *s) { return keys_mark(a, &s->keys); }

str store_hash(arena *a, const store *s, str text) { return keys_hash(a, &s->keys, text); }

/* ---- connections ---- */

static void db_make(store *s, db *d, bool writer)
{
    d->s = s;
    d->writer = writer;
    d->scratch = d->scratch_start = arena_new(SCRATCH_BYTES);
    d->c.scratch = &d->scratch;
    d->c.capacity = s->nst;
    d->c.statement = arena_make(&s->mem, void *, s->nst + 1);
}

static void db_unmake(db *d)
{
    engine_close(&d->c);
    if (d->s) arena_free(&d->scratch_start, SCRATCH_BYTES);
    d->s = NULL;
}

engine_error db_connect(db *d, bool create)
{
    store *s = d->s;
    conn_options o = {s->where, create, d->writer, s->c.onveilig};
    d->open = false;
    engine_close(&d->c);
    engine_error e = engine_open(&d->c, s->engine, &o);
    i64 step = s->step;
    if (!e) e = migrate_step(&d->c, &step);
    if (!e && step != s->step) { /* a newer program has been here: this one stops */
        snprintf(d->c.error, sizeof d->c.error, "the store was brought up to date meanwhile");
        e = ENGINE_GONE;
    }
    if (e) {
        if (store_log) store_log("verbinden", d->c.error);
        engine_close(&d->c);
        return e;
    }
    s->engine->seal(&d->c);
    d->open = true;
    return ENGINE_OK;
}

/* ---- opening ---- */

str store_naast_sleutel(arena *a, const store *s, const char *achter)
{
    buf b = buf_new(a);
    buf_fmt(&b, "%s%s%s", s->c.sleutel ? s->c.sleutel : s->where, s->c.sleutel ? "" : ".sleutel",
        achter);
    return str_of(arena_c(a, buf_str(&b)));
}

const char *store_key_path(store *s) { return store_naast_sleutel(&s->mem, s, "").p; }

/* has_data: a store that was made before; its key cannot be made again. */
static bool open_key(store *s, bool has_data, bool create, problems *p)
{
    const char *path = store_key_path(s);
    if (access(path, F_OK) && (has_data || !create))
        return store_problem(p,
            N_("Het sleutelbestand {} ontbreekt. Zet het terug; zonder dat bestand "
               "kan de opslag niet open."),
            str_of(path));
    if (access(path, F_OK) && !geheim_sleutel_maak(path, p)) return false;
    return keys_load(&s->keys, path, p);
}

static bool engine_problem(problems *p, const conn *c)
{
    return store_problem(p, N_("De opslag kan niet open: {}"), str_of(c->error));
}

typedef struct {
    str value;
    arena *a;
} one_text;
static bool take_text(void *ctx, const cel *row, int n)
{
    one_text *t = ctx;
    (void)n;
    t->value = arena_str(t->a, row[0].s);
    return false;
}

/* The store knows its key by a mark: with another key nothing in it could be read. */
bool store_check_mark(store *s, conn *c, problems *p)
{
    one_text t = {.a = &s->mem};
    engine_error e =
        engine_exec(c, "SELECT waarde FROM opslag WHERE naam = 'sleutel'", take_text, &t);
    if (e) return engine_problem(p, c);
    if (str_eq(t.value, keys_mark(&s->mem, &s->keys))) return true;
    return store_problem(
        p, N_("De sleutel hoort niet bij deze opslag: {}"), str_of(store_key_path(s)));
}

store *store_make(const store_config *c, problems *p)
{
    const char *where;
    const engine *e = c->url ? engine_of(c->url, &where) : NULL;
    if (!e) {
        store_problem(p,
            N_("De opslag {} is niet te begrijpen; schrijf sqlite:PAD of "
               "postgresql://..."),
            str_of(c->url));
        return NULL;
    }
    if (e != &engine_sqlite && !c->sleutel) {
        store_problem(p, N_("Geef bij {} het sleutelbestand op."), str_of(e->name));
        return NULL;
    }
    arena start = arena_new(STORE_BYTES), mem = start;
    store *s = arena_make(&mem, store, 1);
    s->c = *c;
    s->c.url = arena_c(&mem, str_of(c->url));
    engine_of(s->c.url, &s->where);
    if (c->sleutel) s->c.sleutel = arena_c(&mem, str_of(c->sleutel));
    s->engine = e;
    s->mem = mem;
    s->mem_start = start;
    s->clock_start_ms = clock_monotonic_ms();
    pthread_mutex_init(&s->lock, NULL);
    pthread_cond_init(&s->free_reader, NULL);
    pthread_cond_init(&s->work, NULL);
    return s;
}

void store_close(store *s)
{
    if (!s) return;
    queue_stop(s);
    for (int i = 0; i < s->nreaders; i++) db_unmake(&s->readers[i]);
    db_unmake(&s->writer);
    keys_wipe(&s->keys);
    pthread_cond_destroy(&s->work);
    pthread_cond_destroy(&s->free_reader);
    pthread_mutex_destroy(&s->lock);
    arena start = s->mem_start;
    arena_free(&start, STORE_BYTES);
}

/* Everything that looks at the schema or changes it, over a connection of its own. */
static bool prepare_store(store *s, bool migrate, problems *p)
{
    conn c = {.scratch = &s->mem, .capacity = 0};
    conn_options o = {s->where, migrate, true, s->c.onveilig};
    schema all;
    if (engine_open(&c, s->engine, &o)) return engine_problem(p, &c);
    bool ok = !schema_load(&c, &s->mem, &all) || engine_problem(p, &c);
    bool has_data = ok && schema_table(&all, "migratie").n > 0;
    ok = ok
         && (has_data || migrate
             || store_problem(
                 p, N_("Deze opslag is nog leeg: {}. Voer eerst migrate uit."), str_of(s->where)));
    ok = ok && open_key(s, has_data, migrate, p);
    ok = ok && (!has_data || store_check_mark(s, &c, p));
    ok = ok && (!migrate || migrate_run(s, &c, 0, p)) && migrate_check(s, &c, p);
    ok = ok
         && ((!schema_load(&c, &s->mem, &all) && !migrate_step(&c, &s->step))
             || engine_problem(p, &c));
    ok = ok && plan_make(s, &all, p);
    engine_close(&c);
    return ok;
}

/* The writer, on which all results are held against their rows; then the queue. */
static bool start_store(store *s, problems *p)
{
    int before = p->n + p->meer;
    s->nreaders = s->c.readers > 0 ? s->c.readers : READERS;
    s->readers = arena_make(&s->mem, db, s->nreaders);
    for (int i = 0; i < s->nreaders; i++) db_make(s, &s->readers[i], false);
    db_make(s, &s->writer, true);
    conn *c = &s->writer.c;
    conn_options o = {s->where, false, true, s->c.onveilig};
    if (engine_open(c, s->engine, &o) || plan_check(s, c, p)) return engine_problem(p, c);
    if (p->n + p->meer > before) return false;
    s->engine->seal(c);
    s->writer.open = true;
    queue_start(s);
    return true;
}

static store *store_begin(const store_config *c, bool migrate, problems *p)
{
    int before = p->n;
    store *s = store_make(c, p);
    if (s && prepare_store(s, migrate, p) && start_store(s, p)) return s;
    store_keep_problems(p, before);
    store_close(s);
    return NULL;
}

store *store_open(const store_config *c, problems *p) { return store_begin(c, false, p); }
store *store_migrate(const store_config *c, problems *p) { return store_begin(c, true, p); }

/* ---- reading ---- */

/* What a bug() that jumped out of a reading left in this thread's hands. */
static void take_back(store *s)
{
    for (int i = 0; i < s->nreaders; i++) {
        db *d = &s->readers[i];
        if (!d->used || !pthread_equal(d->owner, pthread_self())) continue;
        if (engine_do(&d->c, ENGINE_ROLLBACK)) engine_close(&d->c), d->open = false;
        d->used = false;
        d->turn++;
    }
}

static db *take_reader(store *s)
{
    db *d = NULL;
    pthread_mutex_lock(&s->lock);
    take_back(s);
    while (!d) {
        for (int i = 0; i < s->nreaders; i++) {
            db *r = &s->readers[i];
            if (!r->used && (!d || (r->open && !d->open))) d = r; /* an open one before a new one */
        }
        if (!d) pthread_cond_wait(&s->free_reader, &s->lock);
    }
    d->used = true;
    d->owner = pthread_self();
    d->turn++;
    pthread_mutex_unlock(&s->lock);
    return d;
}

static void give_reader(store *s, db *d, u64 turn)
{
    pthread_mutex_lock(&s->lock);
    bool own = d->used && d->turn == turn;
    d->used = false;
    pthread_cond_signal(&s->free_reader);
    pthread_mutex_unlock(&s->lock);
    if (!own) bug("store_read inside store_read");
}

/* A connection that was lost while it was idle is opened anew, before anything was read. */
static bool begin_reading(db *d)
{
    for (int attempt = 0; attempt < 3; attempt++) {
        if (!d->open && db_connect(d, false)) continue;
        engine_clock(&d->c, d->now);
        engine_error e = engine_do(&d->c, ENGINE_BEGIN_READ);
        if (!e) return true;
        engine_do(&d->c, ENGINE_ROLLBACK);
        if (e == ENGINE_GONE || e == ENGINE_IO) engine_close(&d->c), d->open = false;
    }
    return false;
}

bool store_read(store *s, bool (*run)(db *, void *), void *with)
{
    db *d = take_reader(s);
    u64 turn = d->turn;
    db_fresh(d);
    bool ok = begin_reading(d);
    if (ok) {
        run(d, with);
        ok = !d->failed;
        bool broken = d->failed && (d->error == ENGINE_GONE || d->error == ENGINE_IO);
        if (engine_do(&d->c, ENGINE_ROLLBACK) || broken) engine_close(&d->c), d->open = false;
    }
    give_reader(s, d, turn);
    return ok;
}
