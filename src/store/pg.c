/* pg.c: the seam on PostgreSQL, through libpq: prepared statements, text both ways. Writers take
 * one lock for the whole database, so that a writer sees what the one before it wrote, as on
 * SQLite. */
#include "store/engine.h"

#include <libpq-fe.h>
#include <stdio.h>
#include <stdlib.h>

/* Types of result columns (pg_type.oid). */
enum {
    OID_BOOL = 16,
    OID_INT8 = 20,
    OID_INT2 = 21,
    OID_INT4 = 23,
    OID_FLOAT8 = 701,
    OID_NUMERIC = 1700
};

static const struct {
    const char *state;
    engine_error e;
} classes[] = {
    {"23505", ENGINE_UNIQUE},
    {"23503", ENGINE_REF},
    {"40001", ENGINE_SERIAL},
    {"40P01", ENGINE_SERIAL},
    {"55P03", ENGINE_BUSY}, /* lock_timeout: another writes */
    {"53300", ENGINE_BUSY}, /* too many connections */
    {"53100", ENGINE_FULL},
    {"53200", ENGINE_FULL},
    {"25006", ENGINE_GONE}, /* the server became a standby */
    {"0A000", ENGINE_GONE}, /* a table changed under a prepared statement */
    {"26000", ENGINE_GONE},
};

static engine_error class_of(const conn *c, const char *state)
{
    if (PQstatus(c->handle) != CONNECTION_OK) return ENGINE_GONE;
    if (!state) return ENGINE_OTHER;
    for (size_t i = 0; i < countof(classes); i++)
        if (!strcmp(state, classes[i].state)) return classes[i].e;
    if (!strncmp(state, "08", 2) || !strncmp(state, "57P", 3)) return ENGINE_GONE;
    return ENGINE_OTHER;
}

/* Only what the server says of itself: detail and context may hold stored values, and so does the
 * message of a value that does not fit (class 22). */
static engine_error told(conn *c, const PGresult *r)
{
    ExecStatusType s = r ? PQresultStatus(r) : PGRES_FATAL_ERROR;
    if (s == PGRES_COMMAND_OK || s == PGRES_TUPLES_OK || s == PGRES_EMPTY_QUERY) return ENGINE_OK;
    const char *state = r ? PQresultErrorField(r, PG_DIAG_SQLSTATE) : NULL;
    const char *text = r ? PQresultErrorField(r, PG_DIAG_MESSAGE_PRIMARY) : NULL;
    engine_error e = class_of(c, state);
    if (!text) text = e == ENGINE_GONE ? "connection lost" : "no answer";
    if (state && !strncmp(state, "22", 2)) text = "a value does not fit";
    snprintf(c->error, sizeof c->error, "%s (%s)", text, state ? state : "-");
    return e;
}

static engine_error command(conn *c, const char *sql)
{
    PGresult *r = PQexec(c->handle, sql);
    engine_error e = told(c, r);
    PQclear(r);
    return e;
}

static void no_notice(void *ctx, const char *text) { (void)ctx, (void)text; }

static const char settings[] =
    "SET client_encoding = 'UTF8';SET standard_conforming_strings = on;SET jit = off;"
    "SET lock_timeout = '2s';SET extra_float_digits = 0;SET bytea_output = 'hex';";

/* A reader may think for a while between two statements; a writer keeps the others waiting. */
static engine_error set_patience(conn *c, const conn_options *o)
{
    char sql[200];
    snprintf(sql, sizeof sql,
        "SET statement_timeout = %d;SET idle_in_transaction_session_timeout = %d",
        o->create ? 0 : ENGINE_STATEMENT_MS,
        o->create   ? 0
        : o->writer ? 60000
                    : 600000);
    return command(c, sql);
}

static void forget(conn *c)
{
    PQclear(c->pending);
    c->pending = NULL;
    for (int i = 0; i < c->capacity; i++) {
        PQclear(c->statement[i]);
        c->statement[i] = NULL;
    }
}

static void close_conn(conn *c)
{
    forget(c);
    PQfinish(c->handle);
    c->handle = NULL;
}

static engine_error open_conn(conn *c, const conn_options *o)
{
    /* what the URL says itself comes last and wins */
    static const char *const names[] = {"connect_timeout", "application_name", "keepalives_idle",
        "keepalives_interval", "keepalives_count", "tcp_user_timeout", "dbname", NULL};
    const char *const values[] = {"5", "tweespoor", "10", "5", "3", "10000", o->where, NULL};
    PGconn *p = PQconnectdbParams(names, values, 1);
    c->handle = p;
    if (PQstatus(p) != CONNECTION_OK) {
        snprintf(c->error, sizeof c->error, "no connection with the server");
        close_conn(c);
        return ENGINE_GONE;
    }
    PQsetNoticeProcessor(p, no_notice, NULL);
    engine_error e = command(c, settings);
    if (!e) e = set_patience(c, o);
    const char *sync = o->unsafe ? "SET synchronous_commit = off" : "SET synchronous_commit = on";
    if (!e && o->writer) e = command(c, sync);
    if (!e && !o->writer) e = command(c, "SET default_transaction_read_only = on");
    if (!e)
        e = told(c, c->pending = PQprepare(p, "uitkomst",
                        "SELECT CASE pg_xact_status(CAST($1 AS xid8)) WHEN 'committed' THEN 1 "
                        "WHEN 'aborted' THEN 0 END",
                        0, NULL));
    if (e) close_conn(c);
    return e;
}

/* ---- statements ---- */

static void name_of(int nr, char out[16]) { snprintf(out, 16, "s%d", nr); }

static engine_error prepare(conn *c, int nr, const char *sql)
{
    char name[16];
    name_of(nr, name);
    PGresult *r = PQprepare(c->handle, name, sql, 0, NULL);
    engine_error e = told(c, r);
    PQclear(r);
    return e;
}

static void forget_statement(conn *c, int nr)
{
    char text[32];
    snprintf(text, sizeof text, "DEALLOCATE s%d", nr);
    PQclear(PQexec(c->handle, text));
    PQclear(c->statement[nr]);
}

/* What the statement gives, asked once. */
static const PGresult *described(conn *c, int nr)
{
    char name[16];
    name_of(nr, name);
    if (!c->statement[nr]) c->statement[nr] = PQdescribePrepared(c->handle, name);
    return c->statement[nr];
}

static int ncols(conn *c, int nr) { return PQnfields(described(c, nr)); }
static const char *col(conn *c, int nr, int i) { return PQfname(described(c, nr), i); }

/* The whole number at the front: a sum is numeric, 12 or 12.50. */
static i64 whole(const char *p) { return strtoll(p, NULL, 10); }

static void read_row(const PGresult *r, int row, cel *cells, int n)
{
    for (int i = 0; i < n; i++) {
        const char *p = PQgetvalue(r, row, i);
        if (PQgetisnull(r, row, i)) {
            cells[i] = (cel){.kind = CEL_NULL};
            continue;
        }
        switch (PQftype(r, i)) {
        case OID_BOOL: cells[i] = (cel){.kind = CEL_I64, .n = p[0] == 't'}; break;
        case OID_INT2:
        case OID_INT4:
        case OID_INT8:
        case OID_FLOAT8:
        case OID_NUMERIC: cells[i] = (cel){.kind = CEL_I64, .n = whole(p)}; break;
        default: cells[i] = (cel){.kind = CEL_STR, .s = {p, (size_t)PQgetlength(r, row, i)}}; break;
        }
    }
}

/* Gives the rows of c->pending, then forgets it; a jump out of row leaves it for the next call. */
static engine_error give(conn *c, row_fn *row, void *ctx, i64 *changed)
{
    cel cells[ENGINE_COLUMNS];
    const PGresult *r = c->pending;
    engine_error e = told(c, r);
    int n = e ? 0 : PQnfields(r);
    if (n > ENGINE_COLUMNS) n = ENGINE_COLUMNS;
    for (int i = 0; row && !e && i < PQntuples(r); i++) {
        read_row(r, i, cells, n);
        if (!row(ctx, cells, n)) break;
    }
    if (changed) *changed = e ? 0 : whole(PQcmdTuples(c->pending));
    PQclear(c->pending);
    c->pending = NULL;
    return e;
}

static const char *value_of(arena *a, const cel *v)
{
    if (v->kind == CEL_NULL) return NULL;
    if (v->kind == CEL_STR) return arena_c(a, v->s);
    char *out = arena_make(a, char, 24);
    snprintf(out, 24, "%lld", (long long)v->n);
    return out;
}

static engine_error run(
    conn *c, int nr, const cel *args, int nargs, row_fn *row, void *ctx, i64 *changed)
{
    arena a = *c->scratch;
    char name[16];
    const char **values = arena_make(&a, const char *, nargs + 1);
    for (int i = 0; i < nargs; i++) values[i] = value_of(&a, &args[i]);
    name_of(nr, name);
    PQclear(c->pending);
    c->pending = PQexecPrepared(c->handle, name, nargs, values, NULL, NULL, 0);
    return give(c, row, ctx, changed);
}

static engine_error exec(conn *c, const char *sql, row_fn *row, void *ctx)
{
    PQclear(c->pending);
    c->pending = PQexec(c->handle, sql);
    return give(c, row, ctx, NULL);
}

/* Through a cursor: a large table does not fit in memory. */
static engine_error scan(conn *c, const char *select, row_fn *row, void *ctx)
{
    arena a = *c->scratch;
    buf b = buf_new(&a);
    buf_fmt(&b, "DECLARE alles NO SCROLL CURSOR FOR ");
    buf_add(&b, str_of(select));
    engine_error e = command(c, arena_c(&a, buf_str(&b)));
    for (bool more = true; more && !e;) {
        i64 n = 0;
        PQclear(c->pending);
        c->pending = PQexec(c->handle, "FETCH 1000 FROM alles");
        e = give(c, row, ctx, &n);
        more = n == 1000;
    }
    return e ? e : command(c, "CLOSE alles");
}

static engine_error ids_after(conn *c, const char *table, i64 highest)
{
    char sql[300];
    snprintf(sql, sizeof sql, "SELECT setval(pg_get_serial_sequence('%s', 'id'), %lld, true)",
        table, (long long)highest);
    return exec(c, sql, NULL, NULL);
}

/* ---- transactions ---- */

static bool take_transaction(void *ctx, const cel *row, int n)
{
    conn *c = ctx;
    (void)n;
    snprintf(c->transaction, sizeof c->transaction, "%.*s", STR_FMT(row[0].s));
    return false;
}

/* The clock goes along with the beginning of the transaction, and ends with it. */
static engine_error begin(conn *c, engine_control what)
{
    bool write = what == ENGINE_BEGIN_WRITE;
    char sql[400];
    snprintf(sql, sizeof sql,
        "BEGIN ISOLATION LEVEL %s;SET LOCAL tweespoor.dag = '%s';SET LOCAL tweespoor.nu = '%lld'%s",
        write ? "READ COMMITTED" : "REPEATABLE READ READ ONLY", c->clock_day,
        (long long)c->clock_ms,
        write ? ";SELECT CAST(pg_current_xact_id() AS TEXT)"
                " FROM pg_advisory_xact_lock(8390043802541584242)"
              : "");
    c->transaction[0] = 0;
    return exec(c, sql, write ? take_transaction : NULL, c);
}

static engine_error control(conn *c, engine_control what)
{
    static const char *const text[ENGINE_CONTROLS] = {
        [ENGINE_COMMIT] = "COMMIT",
        [ENGINE_ROLLBACK] = "ROLLBACK",
        [ENGINE_SAVE] = "SAVEPOINT verzoek",
        [ENGINE_RELEASE] = "RELEASE verzoek",
        [ENGINE_BACK] = "ROLLBACK TO verzoek;RELEASE verzoek",
        [ENGINE_STEP] = "SAVEPOINT stap",
        [ENGINE_STEP_DONE] = "RELEASE stap",
        [ENGINE_STEP_BACK] = "ROLLBACK TO stap;RELEASE stap",
    };
    if (what == ENGINE_BEGIN_READ || what == ENGINE_BEGIN_WRITE) return begin(c, what);
    PQclear(c->pending);
    c->pending = PQexec(c->handle, text[what]);
    if (what == ENGINE_COMMIT && !told(c, c->pending)
        && strcmp(PQcmdStatus(c->pending), "COMMIT")) { /* it was ruined: the server rolled back */
        snprintf(c->error, sizeof c->error, "rolled back at commit");
        return ENGINE_SERIAL;
    }
    return give(c, NULL, NULL, NULL);
}

static bool take_outcome(void *ctx, const cel *row, int n)
{
    (void)n;
    if (row[0].kind == CEL_I64)
        *(engine_outcome *)ctx = row[0].n ? ENGINE_COMMITTED : ENGINE_ABORTED;
    return false;
}

/* A server that never heard of the transaction (failover before it got there) says 22023. */
static engine_outcome outcome(conn *c, const char *transaction)
{
    engine_outcome o = ENGINE_UNKNOWN;
    const char *const values[] = {transaction};
    PQclear(c->pending);
    c->pending = PQexecPrepared(c->handle, "uitkomst", 1, values, NULL, NULL, 0);
    const char *state = PQresultErrorField(c->pending, PG_DIAG_SQLSTATE);
    if (state && !strcmp(state, "22023")) o = ENGINE_ABORTED;
    give(c, take_outcome, &o, NULL);
    return o;
}

static bool lost(conn *c)
{
    PGTransactionStatusType t = PQtransactionStatus(c->handle);
    return t == PQTRANS_IDLE || t == PQTRANS_UNKNOWN;
}

static void seal(conn *c) { c->sealed = true; }

const engine engine_pg = {
    .name = "postgresql",
    .numbered = true,
    .cascade = " CASCADE",
    .analyze = "ANALYZE (SKIP_LOCKED)",
    .tables =
        "SELECT CAST(relname AS TEXT) FROM pg_class WHERE relkind = 'r' "
        "AND relnamespace = CAST(current_schema() AS regnamespace) ORDER BY relname COLLATE \"C\"",
    .views =
        "SELECT CAST(relname AS TEXT) FROM pg_class WHERE relkind = 'v' "
        "AND relnamespace = CAST(current_schema() AS regnamespace) ORDER BY relname COLLATE \"C\"",
    .functions =
        "CREATE OR REPLACE FUNCTION vandaag() RETURNS text LANGUAGE sql STABLE AS "
        "$$SELECT CAST(NULLIF(current_setting('tweespoor.dag', true), '') AS text) COLLATE \"C\"$$;"
        "CREATE OR REPLACE FUNCTION vandaag(dagen integer) RETURNS text LANGUAGE sql STABLE AS "
        "$$SELECT to_char(CAST(vandaag() AS date) + dagen, 'YYYY-MM-DD') COLLATE \"C\"$$;"
        "CREATE OR REPLACE FUNCTION nu_ms() RETURNS bigint LANGUAGE sql STABLE AS "
        "$$SELECT CAST(NULLIF(current_setting('tweespoor.nu', true), '') AS bigint)$$",
    .columns = "SELECT CAST(c.relname AS TEXT), CAST(a.attname AS TEXT),"
               " CASE WHEN a.atttypid = CAST('text' AS regtype) THEN 'TEXT' ELSE 'INTEGER' END"
               " FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid"
               " WHERE c.relkind = 'r' AND c.relnamespace = CAST(current_schema() AS regnamespace)"
               " AND a.attnum > 0 AND NOT a.attisdropped"
               " ORDER BY c.relname COLLATE \"C\", a.attnum",
    .load_before = "",
    .load_begin =
        "CREATE TEMP TABLE verwijzing ON COMMIT DROP AS SELECT CAST(conrelid AS regclass) AS tabel,"
        " conname AS naam, pg_get_constraintdef(oid) AS tekst FROM pg_constraint"
        " WHERE contype = 'f' AND connamespace = CAST(current_schema() AS regnamespace);"
        "DO $$DECLARE r record; BEGIN FOR r IN SELECT * FROM verwijzing LOOP"
        " EXECUTE format('ALTER TABLE %s DROP CONSTRAINT %I', r.tabel, r.naam); END LOOP; END$$",
    .load_end = "DO $$DECLARE r record; BEGIN FOR r IN SELECT * FROM verwijzing LOOP"
                " EXECUTE format('ALTER TABLE %s ADD CONSTRAINT %I %s', r.tabel, r.naam, r.tekst);"
                " END LOOP; END$$",
    .open = open_conn,
    .close = close_conn,
    .prepare = prepare,
    .forget = forget_statement,
    .ncols = ncols,
    .col = col,
    .run = run,
    .control = control,
    .exec = exec,
    .scan = scan,
    .ids_after = ids_after,
    .outcome = outcome,
    .lost = lost,
    .seal = seal,
};
