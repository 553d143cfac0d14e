/* backup.c: a running store to a file, and back. Tables go by name, rows as they are; both ends may
 * be of either engine. The copy keeps columns only: keys, references and views are made by the
 * migrations when it is put back. */
#include "store/seal.h"
#include "store/store.h"

#include <stdio.h>
#include <unistd.h>

enum { TABLES = 2000, CONN_SCRATCH = 16 << 20 };

/* A piece of a, apart: the engine's scratch may not lie over ours. */
static arena arena_part(arena *a, size_t n)
{
    arena part = {a->at, a->at + n};
    a->at += n;
    assert(a->at < a->end);
    return part;
}

/* ---- one table from one connection to the other ---- */

typedef struct {
    conn *to;
    int nr;
    i64 rows;
    engine_error e;
} copying;

static bool copy_row(void *ctx, const cel *row, int n)
{
    copying *x = ctx;
    x->e = engine_run(x->to, x->nr, row, n, NULL, NULL, NULL);
    x->rows++;
    return !x->e;
}

static void add_names(buf *b, const schema *table)
{
    for (int i = 0; i < table->n; i++) buf_fmt(b, i ? ", %s" : "%s", table->at[i].name);
}

/* The rows of table, whose columns both sides have; nr: a statement number that is free on to. */
static engine_error copy_table(
    conn *from, conn *to, const schema *table, int nr, arena a, i64 *rows)
{
    const char *name = table->at[0].table;
    buf select = buf_new(&a), insert = buf_new(&a);
    buf_fmt(&select, "SELECT ");
    add_names(&select, table);
    buf_fmt(&select, " FROM %s", name);
    buf_fmt(&insert, "INSERT INTO %s (", name);
    add_names(&insert, table);
    buf_fmt(&insert, ") VALUES (");
    for (int i = 0; i < table->n; i++)
        buf_fmt(&insert, to->engine->numbered ? "%s$%d" : "%s?%d", i ? ", " : "", i + 1);
    buf_add(&insert, S(")"));
    engine_error e = engine_prepare(to, nr, arena_c(&a, buf_str(&insert)));
    copying x = {.to = to, .nr = nr};
    if (!e) e = from->engine->scan(from, arena_c(&a, buf_str(&select)), copy_row, &x);
    *rows = x.rows;
    return x.e ? x.e : e;
}

static engine_error make_table(conn *to, const schema *table, arena a)
{
    bool server = to->engine->numbered;
    buf b = buf_new(&a);
    buf_fmt(&b, "CREATE TABLE %s (", table->at[0].table);
    for (int i = 0; i < table->n; i++) {
        const column *c = &table->at[i];
        const char *text = server ? "TEXT COLLATE \"C\"" : "TEXT",
                   *number = server ? "BIGINT" : "INTEGER";
        buf_fmt(&b, "%s%s %s", i ? ", " : "", c->name, c->text ? text : number);
    }
    buf_fmt(&b, server ? ")" : ") STRICT");
    return engine_exec(to, arena_c(&a, buf_str(&b)), NULL, NULL);
}

/* Walks the tables of a schema: *at is the place of the next one. */
static bool next_table(const schema *all, int *at, schema *table)
{
    if (*at >= all->n) return false;
    *table = schema_table(all, all->at[*at].table);
    *at += table->n;
    return true;
}

/* ---- to a file ---- */

static engine_error note_rows(conn *to, const char *table, i64 rows)
{
    char sql[300];
    snprintf(sql, sizeof sql, "INSERT INTO kopie (naam, rijen) VALUES ('%s', %lld)", table,
        (long long)rows);
    return engine_exec(to, sql, NULL, NULL);
}

static engine_error copy_out(conn *from, conn *to, arena a)
{
    schema all, table;
    int at = 0;
    engine_error e = engine_do(from, ENGINE_BEGIN_READ);
    if (!e) e = schema_load(from, &a, &all);
    if (!e) e = engine_do(to, ENGINE_BEGIN_WRITE);
    if (!e) e = engine_exec(to, "CREATE TABLE kopie (naam TEXT, rijen INTEGER) STRICT", NULL, NULL);
    for (int nr = 0; !e && next_table(&all, &at, &table); nr++) {
        i64 rows = 0;
        e = make_table(to, &table, a);
        if (!e) e = copy_table(from, to, &table, nr, a, &rows);
        if (!e) e = note_rows(to, table.at[0].table, rows);
    }
    if (!e) e = engine_do(to, ENGINE_COMMIT);
    /* one file, without a log beside it */
    return e ? e : engine_exec(to, "PRAGMA journal_mode=DELETE", NULL, NULL);
}

static bool failed(problems *p, const conn *from, const conn *to)
{
    const char *why = to->error[0] ? to->error : from->error;
    return store_problem(p, N_("De kopie is niet gelukt: {}"), str_of(why[0] ? why : "de schijf"));
}

static bool backup_to(store *s, const char *part, arena *a, problems *p)
{
    arena own = arena_part(a, CONN_SCRATCH);
    conn from = {.scratch = &own}, to = {.scratch = &own, .capacity = TABLES};
    to.statement = arena_make(a, void *, TABLES);
    conn_options source = {.where = s->where};
    conn_options target = {.where = part, .create = true, .writer = true};
    engine_error e = engine_open(&from, s->engine, &source);
    if (!e) e = engine_open(&to, &engine_sqlite, &target);
    if (!e) e = copy_out(&from, &to, *a);
    engine_close(&to);
    engine_close(&from);
    if (e) return failed(p, &from, &to);
    return seal_put(part) || store_problem(p, N_("De kopie is niet gelukt: {}"), S("de schijf"));
}

bool store_backup(store *s, const char *path, problems *p)
{
    arena a = arena_new(SCRATCH_BYTES), start = a;
    buf b = buf_new(&a);
    buf_fmt(&b, "%s.deel", path);
    const char *part = arena_c(&a, buf_str(&b));
    bool ok =
        access(path, F_OK)
        || store_problem(p, N_("{} is er al; een kopie komt in een nieuw bestand."), str_of(path));
    if (ok) unlink(part);
    ok = ok && backup_to(s, part, &a, p)
         && (seal_rename(part, path)
             || store_problem(p, N_("De kopie is niet gelukt: {}"), str_of(path)));
    if (!ok) unlink(part);
    arena_free(&start, SCRATCH_BYTES);
    return ok;
}

/* ---- and back ---- */

static bool take_number(void *ctx, const cel *row, int n)
{
    (void)n;
    *(i64 *)ctx = row[0].kind == CEL_I64 ? row[0].n : 0;
    return false;
}

static engine_error number(conn *c, i64 *out, arena a, const char *sql, const char *table)
{
    buf b = buf_new(&a);
    buf_add(&b, str_of(sql));
    buf_add(&b, str_of(table));
    *out = 0;
    return engine_exec(c, arena_c(&a, buf_str(&b)), take_number, out);
}

/* New rows get numbers that neither a row nor its history has. */
static engine_error ids_after(conn *to, const schema *all, const char *table, arena a)
{
    schema own = schema_table(all, table);
    i64 highest = 0, was = 0;
    bool derived = str_ends(str_of(table), S("_was")) || !strcmp(table, "kopie");
    if (derived || !schema_column(&own, S("id"))) return ENGINE_OK;
    buf b = buf_new(&a);
    buf_fmt(&b, "%s_was", table);
    const char *history = arena_c(&a, buf_str(&b));
    engine_error e = number(to, &highest, a, "SELECT max(id) FROM ", table);
    if (!e && schema_table(all, history).n)
        e = number(to, &was, a, "SELECT max(id) FROM ", history);
    if (was > highest) highest = was;
    return e || !highest ? e : to->engine->ids_after(to, table, highest);
}

static engine_error empty_table(conn *to, const char *table, arena a)
{
    buf b = buf_new(&a);
    buf_fmt(&b, "DELETE FROM %s", table);
    return engine_exec(to, arena_c(&a, buf_str(&b)), NULL, NULL);
}

/* Rows that the copy should have of this table. */
static engine_error promised(conn *from, const char *table, i64 *rows, arena a)
{
    buf b = buf_new(&a);
    buf_fmt(&b, "'%s'", table);
    return number(from, rows, a, "SELECT rijen FROM kopie WHERE naam = ", arena_c(&a, buf_str(&b)));
}

static engine_error copy_in(conn *from, conn *to, const schema *copy, arena a)
{
    schema table, have;
    int at = 0;
    engine_error e = schema_load(to, &a, &have);
    for (int nr = 0; !e && next_table(copy, &at, &table); nr++) {
        const char *name = table.at[0].table;
        i64 rows = 0, want = 0;
        if (!strcmp(name, "kopie")) continue;
        e = schema_table(&have, name).n ? empty_table(to, name, a) : make_table(to, &table, a);
        if (!e) e = copy_table(from, to, &table, nr, a, &rows);
        if (!e) e = promised(from, name, &want, a);
        if (!e && rows != want) {
            snprintf(to->error, sizeof to->error, "%s: %lld rijen in plaats van %lld", name,
                (long long)rows, (long long)want);
            e = ENGINE_OTHER;
        }
    }
    at = 0;
    while (!e && next_table(copy, &at, &table)) e = ids_after(to, copy, table.at[0].table, a);
    return e;
}

static bool any_row(void *ctx, const cel *row, int n)
{
    (void)row, (void)n;
    *(bool *)ctx = true;
    return false;
}

static engine_error load_all(conn *from, conn *to, arena a)
{
    bool loose = false;
    schema copy;
    engine_error e = engine_exec(to, to->engine->load_before, NULL, NULL);
    if (!e) e = schema_load(from, &a, &copy);
    if (!e) e = engine_do(to, ENGINE_BEGIN_WRITE);
    if (!e) e = engine_exec(to, to->engine->load_begin, NULL, NULL);
    if (!e) e = copy_in(from, to, &copy, a);
    if (!e) e = engine_exec(to, to->engine->load_end, any_row, &loose);
    if (!e && loose) {
        snprintf(to->error, sizeof to->error, "een rij verwijst naar een rij die er niet is");
        e = ENGINE_OTHER;
    }
    if (!e) e = engine_do(to, ENGINE_COMMIT);
    if (e) engine_do(to, ENGINE_ROLLBACK);
    return e;
}

/* The steps that the copy has had; p says when this program does not know them all. */
static bool steps_of(store *s, conn *from, conn *to, arena a, problems *p)
{
    i64 last = 0, now = 0;
    if (number(from, &last, a, "SELECT max(nummer) FROM ", "migratie") || !last)
        return failed(p, from, to);
    if (!migrate_run(s, to, last, p)) return false;
    if (number(to, &now, a, "SELECT max(nummer) FROM ", "migratie")) return failed(p, from, to);
    if (now == last) return true;
    return store_problem(p, N_("Deze kopie is van een nieuwere versie van Tweespoor{}."), S(""));
}

static bool is_empty(conn *to, arena a, problems *p)
{
    names tables;
    if (names_load(to, &a, to->engine->tables, &tables)) return failed(p, to, to);
    if (!tables.n) return true;
    return store_problem(p,
        N_("Hier staat al een opslag; een kopie terugzetten kan alleen op een lege "
           "plek. Gevonden tabel: {}"),
        str_of(tables.at[0]));
}

/* *begun: from here on the place is not empty any more. */
static bool restore_with(store *s, conn *from, conn *to, bool *begun, arena a, problems *p)
{
    if (!is_empty(to, a, p) || !keys_load(&s->keys, store_key_path(s), p)) return false;
    if (!store_check_mark(s, from, p)) return false;
    *begun = true;
    return steps_of(s, from, to, a, p) && (!load_all(from, to, a) || failed(p, from, to))
           && migrate_run(s, to, 0, p);
}

/* What a failed restore made of a file; a server keeps its tables for who looks into it. */
static void clear_place(const store *s, arena a)
{
    static const char *const ends[] = {"", "-wal", "-shm"};
    for (size_t i = 0; i < countof(ends) && s->engine == &engine_sqlite; i++) {
        buf b = buf_new(&a);
        buf_fmt(&b, "%s%s", s->where, ends[i]);
        unlink(arena_c(&a, buf_str(&b)));
    }
}

bool store_restore(const store_config *c, const char *path, problems *p)
{
    if (!seal_holds(path))
        return store_problem(p, N_("{} is geen kopie, of er is een byte veranderd."), str_of(path));
    store *s = store_make(c, p);
    if (!s) return false;
    arena a = arena_new(SCRATCH_BYTES), start = a;
    arena own = arena_part(&a, CONN_SCRATCH);
    conn from = {.scratch = &own}, to = {.scratch = &own, .capacity = TABLES};
    to.statement = arena_make(&a, void *, TABLES);
    conn_options source = {.where = path};
    conn_options target = {.where = s->where, .create = true, .writer = true};
    int before = p->n;
    bool begun = false;
    bool ok = (!engine_open(&from, &engine_sqlite, &source) || failed(p, &from, &from))
              && (!engine_open(&to, s->engine, &target) || failed(p, &to, &to));
    ok = ok && restore_with(s, &from, &to, &begun, a, p);
    engine_close(&from);
    engine_close(&to);
    if (!ok && begun) clear_place(s, a);
    store_keep_problems(p, before);
    store_close(s);
    arena_free(&start, SCRATCH_BYTES);
    return ok;
}
