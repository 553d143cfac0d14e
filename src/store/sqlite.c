/* sqlite.c: the seam on SQLite: a file, WAL, each commit on disk before it is told. */
#include "store/engine.h"

#include <fcntl.h>
#include <pthread.h>
#include <sqlite3.h>
#include <stdio.h>
#include <time.h>
#include <unistd.h>

enum { BUSY_MS_WRITER = 100, BUSY_MS_READER = 2000 };

static engine_error class_of(int rc)
{
    switch (rc) {
    case SQLITE_OK:
    case SQLITE_ROW:
    case SQLITE_DONE: return ENGINE_OK;
    case SQLITE_BUSY_SNAPSHOT: return ENGINE_SERIAL;
    case SQLITE_CONSTRAINT_UNIQUE:
    case SQLITE_CONSTRAINT_PRIMARYKEY:
    case SQLITE_CONSTRAINT_ROWID: return ENGINE_UNIQUE;
    case SQLITE_CONSTRAINT_FOREIGNKEY: return ENGINE_REF;
    case SQLITE_IOERR_NOMEM:
    case SQLITE_IOERR_SHMSIZE:
    case SQLITE_IOERR_SHMMAP: return ENGINE_FULL;
    default: break;
    }
    switch (rc & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return ENGINE_BUSY;
    case SQLITE_NOMEM:
    case SQLITE_FULL: return ENGINE_FULL;
    case SQLITE_SCHEMA:
    case SQLITE_AUTH: /* a sealed connection that must compile anew after a change of schema */
    case SQLITE_CANTOPEN: return ENGINE_GONE;
    case SQLITE_IOERR:
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB: return ENGINE_IO;
    default: return ENGINE_OTHER;
    }
}

static engine_error told(conn *c, int rc)
{
    engine_error e = class_of(rc);
    if (e) snprintf(c->error, sizeof c->error, "%s (%d)", sqlite3_errmsg(c->handle), rc);
    return e;
}

/* Allows everything until the connection is sealed, then nothing. */
static int authorize(
    void *ctx, int what, const char *a, const char *b, const char *name, const char *by)
{
    (void)what, (void)a, (void)b, (void)name, (void)by;
    return ((conn *)ctx)->sealed ? SQLITE_DENY : SQLITE_OK;
}

static int configure(sqlite3 *s, const conn_options *o)
{
    static const struct {
        int what, on;
    } settings[] = {
        {SQLITE_DBCONFIG_DEFENSIVE, 1},
        {SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
        {SQLITE_DBCONFIG_DQS_DML, 0},
        {SQLITE_DBCONFIG_DQS_DDL, 0},
        {SQLITE_DBCONFIG_ENABLE_FKEY, 1},
        {SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0},
        {SQLITE_DBCONFIG_ENABLE_QPSG, 1}, /* else LIKE :value compiles its statement again */
        {SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 0},
    };
    int rc = sqlite3_extended_result_codes(s, 1);
    for (size_t i = 0; i < countof(settings) && !rc; i++)
        rc = sqlite3_db_config(s, settings[i].what, settings[i].on, (int *)NULL);
    if (!rc) rc = sqlite3_busy_timeout(s, o->writer ? BUSY_MS_WRITER : BUSY_MS_READER);
    if (!rc)
        rc = sqlite3_exec(s,
            "PRAGMA cell_size_check=ON;PRAGMA secure_delete=ON;PRAGMA mmap_size=0;"
            "PRAGMA cache_size=-8000;PRAGMA temp_store=MEMORY;PRAGMA journal_size_limit=67108864;"
            "PRAGMA case_sensitive_like=ON", /* as PostgreSQL */
            NULL, NULL, NULL);
    if (!rc && o->writer) rc = sqlite3_exec(s, "PRAGMA journal_mode=WAL", NULL, NULL, NULL);
    if (!rc) {
        const char *sync = o->unsafe ? "PRAGMA synchronous=NORMAL" : "PRAGMA synchronous=FULL";
        rc = sqlite3_exec(s, sync, NULL, NULL, NULL);
    }
    if (!rc && !o->writer) rc = sqlite3_exec(s, "PRAGMA query_only=ON", NULL, NULL, NULL);
    return rc;
}

/* ---- the clock of the connection ---- */

/* vandaag(), or so many days later: vandaag(-7) */
static void sql_day(sqlite3_context *x, int n, sqlite3_value **args)
{
    const conn *c = sqlite3_user_data(x);
    char text[DATE_TEXT];
    if (!c->clock_ms) return;
    if (n == 0) {
        sqlite3_result_text(x, c->clock_day, -1, SQLITE_TRANSIENT);
        return;
    }
    date day = date_plus(moment_date((moment){c->clock_ms}), sqlite3_value_int(args[0]));
    str s = date_iso(day, text);
    sqlite3_result_text(x, s.p, (int)s.n, SQLITE_TRANSIENT);
}

static void sql_moment(sqlite3_context *x, int n, sqlite3_value **args)
{
    const conn *c = sqlite3_user_data(x);
    (void)n, (void)args;
    if (c->clock_ms) sqlite3_result_int64(x, c->clock_ms);
}

static int give_clock(conn *c)
{
    int flags = SQLITE_UTF8 | SQLITE_INNOCUOUS;
    int rc = SQLITE_OK;
    for (int n = 0; n < 2 && !rc; n++)
        rc = sqlite3_create_function_v2(
            c->handle, "vandaag", n, flags, c, sql_day, NULL, NULL, NULL);
    if (!rc)
        rc = sqlite3_create_function_v2(
            c->handle, "nu_ms", 0, flags, c, sql_moment, NULL, NULL, NULL);
    return rc;
}

static i64 now_ms(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC_COARSE, &t);
    return (i64)t.tv_sec * 1000 + t.tv_nsec / 1000000;
}

/* Called now and then during a statement: not 0 breaks it off. */
static int too_long(void *ctx)
{
    const conn *c = ctx;
    return c->until_ms && now_ms() > c->until_ms;
}

static int prepare_text(conn *c, const char *sql, void **out)
{
    sqlite3_stmt *st = NULL;
    int rc = sqlite3_prepare_v3(c->handle, sql, -1, SQLITE_PREPARE_PERSISTENT, &st, NULL);
    *out = st;
    return rc;
}

static int prepare_controls(conn *c)
{
    static const char *const text[ENGINE_CONTROLS] = {
        [ENGINE_BEGIN_READ] = "BEGIN",
        [ENGINE_BEGIN_WRITE] = "BEGIN IMMEDIATE",
        [ENGINE_COMMIT] = "COMMIT",
        [ENGINE_ROLLBACK] = "ROLLBACK",
        [ENGINE_SAVE] = "SAVEPOINT verzoek",
        [ENGINE_RELEASE] = "RELEASE verzoek",
        [ENGINE_BACK] = "ROLLBACK TO verzoek",
        [ENGINE_STEP] = "SAVEPOINT stap",
        [ENGINE_STEP_DONE] = "RELEASE stap",
        [ENGINE_STEP_BACK] = "ROLLBACK TO stap",
    };
    int rc = SQLITE_OK;
    for (int i = 0; i < ENGINE_CONTROLS && !rc; i++) rc = prepare_text(c, text[i], &c->control[i]);
    return rc;
}

static void close_conn(conn *c)
{
    sqlite3 *s = c->handle;
    c->sealed = false;
    for (sqlite3_stmt *st; (st = sqlite3_next_stmt(s, NULL));) sqlite3_finalize(st);
    if (c->writer && sqlite3_get_autocommit(s))
        sqlite3_exec(s, "PRAGMA analysis_limit=400;PRAGMA optimize", NULL, NULL, NULL);
    sqlite3_close(s);
    for (int i = 0; i < c->capacity; i++) c->statement[i] = NULL;
    memset(c->control, 0, sizeof c->control);
    c->running = 0;
    c->handle = NULL;
}

/* Without its counters SQLite takes no lock each time that it takes memory. */
static pthread_once_t settled = PTHREAD_ONCE_INIT;
static void settle(void) { sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0); }

static engine_error open_conn(conn *c, const conn_options *o)
{
    sqlite3 *s = NULL;
    pthread_once(&settled, settle);
    int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_PRIVATECACHE;
    if (o->create) { /* made here, so that only its owner can read it: WAL and shm follow */
        int fd = open(o->where, O_RDWR | O_CREAT | O_CLOEXEC, 0600);
        if (fd >= 0) close(fd);
    }
    int rc = sqlite3_open_v2(o->where, &s, flags, NULL);
    c->handle = s;
    if (!rc) rc = sqlite3_set_authorizer(s, authorize, c);
    if (!rc) rc = configure(s, o);
    if (!rc) rc = give_clock(c);
    if (!rc) rc = prepare_controls(c);
    if (!rc && !o->create) sqlite3_progress_handler(s, 100000, too_long, c);
    if (!rc) return ENGINE_OK;
    engine_error e = s ? told(c, rc) : ENGINE_FULL;
    if (s) close_conn(c);
    else snprintf(c->error, sizeof c->error, "out of memory");
    return e;
}

static engine_error prepare(conn *c, int nr, const char *sql)
{
    return told(c, prepare_text(c, sql, &c->statement[nr]));
}

static void forget(conn *c, int nr) { sqlite3_finalize(c->statement[nr]); }

static int ncols(conn *c, int nr) { return sqlite3_column_count(c->statement[nr]); }
static const char *col(conn *c, int nr, int i) { return sqlite3_column_name(c->statement[nr], i); }

static int bind(sqlite3_stmt *st, int i, const cel *v)
{
    switch (v->kind) {
    case CEL_NULL: return sqlite3_bind_null(st, i);
    case CEL_I64: return sqlite3_bind_int64(st, i, v->n);
    case CEL_STR: return sqlite3_bind_text64(st, i, v->s.p, v->s.n, SQLITE_STATIC, SQLITE_UTF8);
    }
    return SQLITE_MISUSE;
}

static void read_row(sqlite3_stmt *st, cel *row, int n)
{
    for (int i = 0; i < n; i++) {
        switch (sqlite3_column_type(st, i)) {
        case SQLITE_NULL: row[i] = (cel){.kind = CEL_NULL}; break;
        case SQLITE_INTEGER:
        case SQLITE_FLOAT: row[i] = (cel){.kind = CEL_I64, .n = sqlite3_column_int64(st, i)}; break;
        default: {
            const char *p = (const char *)sqlite3_column_text(st, i);
            size_t size = (size_t)sqlite3_column_bytes(st, i);
            row[i] = (cel){.kind = CEL_STR, .s = {p ? p : "", p ? size : 0}};
        }
        }
    }
}

static int step_all(sqlite3_stmt *st, row_fn *row, void *ctx)
{
    cel cells[ENGINE_COLUMNS];
    int n = sqlite3_column_count(st), rc;
    while ((rc = sqlite3_step(st)) == SQLITE_ROW) {
        if (!row) continue;
        read_row(st, cells, n);
        if (!row(ctx, cells, n)) return SQLITE_DONE;
    }
    return rc;
}

static engine_error run(
    conn *c, int nr, const cel *args, int nargs, row_fn *row, void *ctx, i64 *changed)
{
    sqlite3_stmt *st = c->statement[nr];
    int rc = SQLITE_OK;
    sqlite3_reset(st); /* what it says belongs to the former run */
    c->until_ms = now_ms() + ENGINE_STATEMENT_MS;
    c->running++;
    for (int i = 0; i < nargs && !rc; i++) rc = bind(st, i + 1, &args[i]);
    if (!rc) rc = step_all(st, row, ctx);
    engine_error e = told(c, rc);
    c->until_ms = 0;
    if (changed) *changed = e ? 0 : sqlite3_changes64(c->handle);
    sqlite3_reset(st);
    sqlite3_clear_bindings(st);
    c->running--;
    return e;
}

/* Statements that a jump left in the middle would keep the transaction open. */
static void reset_all(conn *c)
{
    sqlite3 *s = c->handle;
    if (!c->running) return;
    for (sqlite3_stmt *st = NULL; (st = sqlite3_next_stmt(s, st));)
        if (sqlite3_stmt_busy(st)) sqlite3_reset(st);
    c->running = 0;
}

static engine_error step_control(conn *c, engine_control what)
{
    sqlite3_stmt *st = c->control[what];
    int rc = sqlite3_step(st);
    engine_error e = told(c, rc);
    sqlite3_reset(st);
    return e;
}

static engine_error control(conn *c, engine_control what)
{
    bool none = sqlite3_get_autocommit(c->handle);
    bool back = what == ENGINE_BACK || what == ENGINE_STEP_BACK;
    if (what == ENGINE_ROLLBACK || back) reset_all(c);
    if (what == ENGINE_ROLLBACK && none) return ENGINE_OK;
    engine_error e = step_control(c, what);
    if (!e && back) e = step_control(c, what == ENGINE_BACK ? ENGINE_RELEASE : ENGINE_STEP_DONE);
    return e;
}

static engine_error exec(conn *c, const char *sql, row_fn *row, void *ctx)
{
    int rc = SQLITE_OK;
    while (*sql && !rc) {
        sqlite3_stmt *st = NULL;
        rc = sqlite3_prepare_v2(c->handle, sql, -1, &st, &sql);
        if (rc || !st) break;
        rc = step_all(st, row, ctx);
        if (rc == SQLITE_DONE) rc = SQLITE_OK;
        engine_error e = told(c, rc);
        sqlite3_finalize(st);
        if (e) return e;
    }
    return told(c, rc);
}

static engine_error ids_after(conn *c, const char *table, i64 highest)
{
    char sql[400];
    snprintf(sql, sizeof sql,
        "DELETE FROM sqlite_sequence WHERE name = '%s';"
        "INSERT INTO sqlite_sequence (name, seq) VALUES ('%s', %lld)",
        table, table, (long long)highest);
    return exec(c, sql, NULL, NULL);
}

static bool lost(conn *c) { return sqlite3_get_autocommit(c->handle); }
static void seal(conn *c) { c->sealed = true; }

const engine engine_sqlite = {
    .name = "sqlite",
    .cascade = "",
    .analyze = "ANALYZE",
    .tables = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' "
              "ORDER BY name",
    .views = "SELECT name FROM sqlite_master WHERE type = 'view' ORDER BY name",
    .functions = "",
    .columns = "SELECT m.name, c.name, c.type FROM sqlite_master m, pragma_table_info(m.name) c "
               "WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite_%' ORDER BY m.name, c.cid",
    .load_before = "PRAGMA foreign_keys=OFF",
    .load_begin = "",
    .load_end = "PRAGMA foreign_key_check",
    .open = open_conn,
    .close = close_conn,
    .prepare = prepare,
    .forget = forget,
    .ncols = ncols,
    .col = col,
    .run = run,
    .control = control,
    .exec = exec,
    .scan = exec,
    .ids_after = ids_after,
    .lost = lost,
    .seal = seal,
};
