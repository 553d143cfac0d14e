/* migrate.c: the numbered steps of a store, forward only, each once and in one transaction. */
#include "store/store.h"
#include "store/sql.h"

#include <time.h>

const embedded *(*migrate_next)(const char *prefix, const embedded *after) = embed_next;

static const char own_tables[] =
    "CREATE TABLE IF NOT EXISTS migratie (nummer INTEGER PRIMARY KEY, naam TEXT NOT NULL,"
    " hash TEXT NOT NULL, moment INTEGER NOT NULL);"
    "CREATE TABLE IF NOT EXISTS opslag (naam TEXT PRIMARY KEY, waarde TEXT NOT NULL);"
    "CREATE TABLE IF NOT EXISTS pseudoniem (naam TEXT PRIMARY KEY, mens INTEGER NOT NULL);"
    "CREATE INDEX IF NOT EXISTS pseudoniem_mens ON pseudoniem (mens);";

/* ---- which steps there are ---- */

typedef struct {
    i64 number;
    str name, hash, sql;
} step;

typedef struct {
    step *at;
    int n;
} steps;

enum { STEPS = 5000 };

/* 0001_begin.sql: number 1; 0 when the name does not begin with a number. */
static i64 number_of(str name)
{
    i64 n = 0;
    size_t digits = 0;
    while (digits < name.n && name.p[digits] >= '0' && name.p[digits] <= '9') digits++;
    return str_to_i64(str_sub(name, 0, digits), &n) ? n : 0;
}

static steps known_steps(const store *s, arena *a, i64 last)
{
    steps l = {arena_make(a, step, STEPS), 0};
    const char *prefix = s->c.migraties;
    for (const embedded *f = NULL; (f = migrate_next(prefix, f)) && l.n < STEPS;) {
        str name = str_sub(str_of(f->name), strlen(prefix), SIZE_MAX);
        i64 number = number_of(name);
        if (!number || (last && number > last)) continue;
        l.at[l.n++] = (step){number, name, str_of(f->hash), {(const char *)f->bytes, f->n}};
    }
    return l;
}

typedef struct {
    steps *l;
    arena *a;
} step_list;

static bool take_step(void *ctx, const cel *row, int n)
{
    step_list *l = ctx;
    assert(n == 3);
    if (l->l->n == STEPS) return false;
    l->l->at[l->l->n++] =
        (step){row[0].n, arena_str(l->a, row[1].s), arena_str(l->a, row[2].s), {0}};
    return true;
}

static engine_error applied_steps(conn *c, arena *a, steps *out)
{
    *out = (steps){arena_make(a, step, STEPS), 0};
    return engine_exec(c, "SELECT nummer, naam, hash FROM migratie ORDER BY nummer", take_step,
        &(step_list){out, a});
}

static const step *step_find(const steps *l, i64 number)
{
    for (int i = 0; i < l->n; i++)
        if (l->at[i].number == number) return &l->at[i];
    return NULL;
}

/* Are the steps that were applied those that this program knows? */
static bool check_applied(const steps *known, const steps *applied, problems *p)
{
    for (int i = 0; i < applied->n; i++) {
        const step *a = &applied->at[i], *k = step_find(known, a->number);
        if (!k)
            return store_problem(p,
                N_("De opslag is nieuwer dan dit programma: stap {} is hier niet "
                   "bekend. Neem de nieuwere versie van Tweespoor."),
                a->name);
        if (!str_eq(k->hash, a->hash))
            return store_problem(p,
                N_("Stap {} is anders dan toen hij op deze opslag werd uitgevoerd. "
                   "Een uitgevoerde stap verandert niet: maak een nieuwe."),
                k->name);
    }
    return true;
}

/* ---- carrying out ---- */

static bool failed(conn *c, str what, arena *a, problems *p)
{
    buf b = buf_new(a);
    buf_add(&b, what);
    buf_fmt(&b, ": %s", c->error);
    store_problem(p, N_("De opslag kon niet worden bijgewerkt. {}"), buf_str(&b));
    engine_do(c, ENGINE_ROLLBACK);
    return false;
}

/* Another process may be busy with the same. */
static engine_error begin(conn *c)
{
    engine_error e = ENGINE_BUSY;
    for (int i = 0; i < 100 && e == ENGINE_BUSY; i++) {
        e = engine_do(c, ENGINE_BEGIN_WRITE);
        if (e == ENGINE_BUSY) nanosleep(&(struct timespec){.tv_nsec = 50000000}, NULL);
    }
    return e;
}

static void quoted(buf *b, str s)
{
    buf_add(b, S("'"));
    for (size_t i = 0; i < s.n; i++) {
        if (s.p[i] == '\'') buf_add(b, S("'"));
        buf_add(b, str_sub(s, i, i + 1));
    }
    buf_add(b, S("'"));
}

static engine_error make_own_tables(store *s, conn *c, arena a)
{
    buf b = buf_new(&a);
    buf_add(&b, sql_migration(&a, str_of(own_tables), s->engine->numbered));
    buf_fmt(&b, "INSERT INTO opslag (naam, waarde) VALUES ('sleutel', ");
    quoted(&b, keys_mark(&a, &s->keys));
    buf_fmt(&b, ") ON CONFLICT DO NOTHING");
    return engine_exec(c, arena_c(&a, buf_str(&b)), NULL, NULL);
}

static engine_error apply(store *s, conn *c, const step *st, arena a)
{
    engine_error e = derive_drop(s, c, a);
    if (!e) e = engine_exec(c, sql_migration(&a, st->sql, s->engine->numbered).p, NULL, NULL);
    if (e) return e;
    buf b = buf_new(&a);
    buf_fmt(&b, "INSERT INTO migratie (nummer, naam, hash, moment) VALUES (");
    buf_add_i64(&b, st->number);
    buf_add(&b, S(", "));
    quoted(&b, st->name);
    buf_add(&b, S(", "));
    quoted(&b, st->hash);
    buf_add(&b, S(", "));
    buf_add_i64(&b, store_now(s).ms);
    buf_add(&b, S(")"));
    return engine_exec(c, arena_c(&a, buf_str(&b)), NULL, NULL);
}

static bool derive(store *s, conn *c, arena a, problems *p)
{
    schema all;
    if (derive_drop(s, c, a) || schema_load(c, &a, &all)) return failed(c, S("views"), &a, p);
    if (plan_check_tables(s, &all, p) && derive_make(s, c, a, p)) return true;
    engine_do(c, ENGINE_ROLLBACK);
    return false;
}

/* One transaction: the first step that is missing, and after the last one the derived objects.
 * *more: there are steps left. */
static bool one_step(store *s, conn *c, i64 last, bool *more, arena a, problems *p)
{
    steps known = known_steps(s, &a, 0), applied;
    if (begin(c) || make_own_tables(s, c, a) || applied_steps(c, &a, &applied))
        return failed(c, S("begin"), &a, p);
    if (!check_applied(&known, &applied, p)) {
        engine_do(c, ENGINE_ROLLBACK);
        return false;
    }
    const step *next = NULL;
    *more = false;
    for (int i = 0; i < known.n; i++) {
        if (step_find(&applied, known.at[i].number) || (last && known.at[i].number > last))
            continue;
        if (next) *more = true;
        else next = &known.at[i];
    }
    if (next && apply(s, c, next, a)) return failed(c, next->name, &a, p);
    if (!*more && !last && !derive(s, c, a, p)) return false;
    return !engine_do(c, ENGINE_COMMIT) || failed(c, S("commit"), &a, p);
}

bool migrate_run(store *s, conn *c, i64 last, problems *p)
{
    bool more = true;
    while (more)
        if (!one_step(s, c, last, &more, s->mem, p)) return false;
    return !engine_exec(c, s->engine->analyze, NULL, NULL) || failed(c, S("analyze"), &s->mem, p);
}

static bool take_number(void *ctx, const cel *row, int n)
{
    (void)n;
    *(i64 *)ctx = row[0].n;
    return false;
}

engine_error migrate_step(conn *c, i64 *out)
{
    *out = 0;
    return engine_exec(c, "SELECT max(nummer) FROM migratie", take_number, out);
}

bool migrate_check(store *s, conn *c, problems *p)
{
    arena a = s->mem;
    steps known = known_steps(s, &a, 0), applied;
    if (applied_steps(c, &a, &applied)) return failed(c, S("migratie"), &a, p);
    if (!check_applied(&known, &applied, p)) return false;
    for (int i = 0; i < known.n; i++)
        if (!step_find(&applied, known.at[i].number))
            return store_problem(p,
                N_("De opslag is ouder dan dit programma: stap {} ontbreekt. Voer "
                   "eerst migrate uit."),
                known.at[i].name);
    return true;
}
