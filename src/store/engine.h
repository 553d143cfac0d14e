/* engine.h: the seam between the store and a database engine: connections, statements by number,
 * cells that are nothing, a whole number or text. sqlite.c and pg.c stand behind it, nothing else
 * includes their libraries. A sealed connection compiles nothing but statements of the plan. */
#ifndef STORE_ENGINE_H
#define STORE_ENGINE_H
#include "base/base.h"
#include "base/date.h"

typedef enum {
    ENGINE_OK,
    ENGINE_BUSY,   /* another writes: the same transaction may go later */
    ENGINE_SERIAL, /* the transaction must be run again from its start */
    ENGINE_UNIQUE, /* a value that must be unique exists already */
    ENGINE_REF,    /* another row points here, or the row pointed at is not there */
    ENGINE_GONE,   /* connection lost or schema changed: open anew */
    ENGINE_FULL,   /* no room or memory: goes on when there is room again */
    ENGINE_IO,     /* disk or file not to be trusted any more: nothing may be written */
    ENGINE_DOUBT,  /* whether it was committed cannot be found out */
    ENGINE_OTHER,
} engine_error;

typedef enum { CEL_NULL, CEL_I64, CEL_STR } cel_kind;
typedef struct {
    cel_kind kind;
    i64 n;
    str s;
} cel;

/* One row of a result; cells are borrowed until it returns. False: no further rows wanted. */
typedef bool row_fn(void *ctx, const cel *row, int n);

typedef enum {
    ENGINE_BEGIN_READ,  /* a snapshot */
    ENGINE_BEGIN_WRITE, /* alone: no other writer until commit */
    ENGINE_COMMIT,
    ENGINE_ROLLBACK,
    ENGINE_SAVE, /* savepoint of one request */
    ENGINE_RELEASE,
    ENGINE_BACK, /* back to the savepoint, and gone with it */
    ENGINE_STEP, /* the same three for one statement inside a request */
    ENGINE_STEP_DONE,
    ENGINE_STEP_BACK,
    ENGINE_CONTROLS
} engine_control;

/* What became of a transaction whose commit got no answer. */
typedef enum { ENGINE_UNKNOWN, ENGINE_COMMITTED, ENGINE_ABORTED } engine_outcome;

typedef struct {
    const char *where; /* path, or the whole URL of a server */
    bool create;       /* make the database when there is none; its work may last long */
    bool writer;
    bool unsafe; /* do not wait for the disk: only for a negative control */
} conn_options;

typedef struct engine engine;
/* One connection; made by its owner, filled by engine_open, of one thread at a time. */
typedef struct conn {
    const engine *engine;
    void *handle;
    void **statement; /* by number; room for capacity */
    int capacity;
    void *control[ENGINE_CONTROLS];
    void *pending; /* result that a jump out of a row_fn left behind */
    int running;   /* statements that have begun and not ended; a jump leaves them so */
    bool sealed;
    bool writer;
    arena *scratch;       /* used by value for one call */
    i64 until_ms;         /* when the statement at hand has lasted too long */
    char transaction[24]; /* name of the write transaction, on a server */
    i64 clock_ms;         /* the moment of the transaction: nu_ms() */
    char clock_day[12];   /* its day in Amsterdam: vandaag() */
    char error[240];      /* of the last call that failed; never holds a stored value */
} conn;

enum { ENGINE_COLUMNS = 200 };         /* at most, of one result */
enum { ENGINE_STATEMENT_MS = 30000 }; /* a statement may last so long */

struct engine {
    const char *name;
    bool numbered;       /* placeholders are $1, else ?1 */
    const char *cascade; /* behind DROP VIEW */
    const char *analyze; /* brings the figures of the planner up to date */
    const char *tables;  /* SELECT of all table names */
    const char *views;   /* SELECT of all view names */
    const char *functions; /* makes vandaag() and nu_ms() in the database; empty: not needed */
    const char *columns; /* SELECT of table, column, type (INTEGER or TEXT) of all, in order */
    const char
        *load_before; /* before and in the transaction that fills all tables: no references */
    const char *load_begin;
    const char *load_end; /* references again; rows of a result are rows that point nowhere */
    engine_error (*open)(conn *c, const conn_options *o);
    void (*close)(conn *c);
    engine_error (*prepare)(conn *c, int nr, const char *sql);
    void (*forget)(conn *c, int nr);
    int (*ncols)(conn *c, int nr);
    const char *(*col)(conn *c, int nr, int i);
    engine_error (*run)(
        conn *c, int nr, const cel *args, int nargs, row_fn *row, void *ctx, i64 *changed);
    engine_error (*control)(conn *c, engine_control what);
    engine_error (*exec)(conn *c, const char *sql, row_fn *row, void *ctx);
    /* On a new connection, inside a write transaction; NULL: a commit always answers. */
    engine_outcome (*outcome)(conn *c, const char *transaction);
    /* All rows of a SELECT, however many, inside a transaction. */
    engine_error (*scan)(conn *c, const char *select, row_fn *row, void *ctx);
    /* The next id of table comes after highest. */
    engine_error (*ids_after)(conn *c, const char *table, i64 highest);
    bool (*lost)(conn *c); /* the transaction that was begun is gone */
    void (*seal)(conn *c);
};

extern const engine engine_sqlite, engine_pg;

/* The engine of a URL, and where the database is; NULL: not understood. */
const engine *engine_of(const char *url, const char **where);

/* Each gives ENGINE_OK or the class of what went wrong, with a sentence in c->error. */
engine_error engine_open(conn *c, const engine *e, const conn_options *o);
void engine_close(conn *c);
/* Compiles statement nr, once; also on a sealed connection, so sql is a text of the program. */
engine_error engine_prepare(conn *c, int nr, const char *sql);
/* Gives back what it takes to run statement nr. */
void engine_forget(conn *c, int nr);
/* changed, when not NULL: how many rows the statement changed. */
engine_error engine_run(
    conn *c, int nr, const cel *args, int nargs, row_fn *row, void *ctx, i64 *changed);
engine_error engine_do(conn *c, engine_control what);
/* What vandaag() and nu_ms() say from the next beginning of a transaction on; an engine inside this
 * program says it at once. */
void engine_clock(conn *c, moment now);
/* SQL text: only for migrations, derived objects and looking at the schema. */
engine_error engine_exec(conn *c, const char *sql, row_fn *row, void *ctx);

/* For tests: called before each database call with its kind: open, prepare, run, control, commit,
 * exec, and on a server "committed" after a commit. Anything but ENGINE_OK is what the call then
 * gives. NULL in the program. */
extern engine_error (*engine_fault)(const char *call);
#endif
