/* store.h: what the files of this floor share: the open store, its statements, one connection.
 * Only files of src/store include it. */
#ifndef STORE_STORE_H
#define STORE_STORE_H
#include "base/embed.h"
#include "store/db.h"
#include "store/engine.h"
#include "store/keys.h"

#include <pthread.h>

/* schema.c: the tables as they are in the database. */
typedef struct {
    const char *table, *name;
    bool text; /* TEXT, else INTEGER */
} column;
typedef struct {
    const column *at; /* by table, in order */
    int n;
} schema;
engine_error schema_load(conn *c, arena *a, schema *out);
/* The columns of one table, borrowed; n 0: no such table. */
schema schema_table(const schema *all, const char *table);
const column *schema_column(const schema *table, str name);
/* The names of a SELECT of one text column. */
typedef struct {
    const char **at;
    int n;
} names;
engine_error names_load(conn *c, arena *a, const char *sql, names *out);

/* ---- statements: known by number; a connection compiles each when it first runs it ---- */

/* Where a column of a result goes: a field number from 0, or a part of the head. */
enum { TO_ID = -1, TO_VERSIE = -2, TO_VAN = -3, TO_DOOR = -4, TO_NOTHING = -5, TO_WRONG = -6 };

typedef struct {
    const char *name; /* for people who read a problem or the log */
    const char *sql;  /* with the placeholders of the engine */
    const char *const *params;
    int nparams;
    const entity *rij; /* NULL: no rows, or a number alone */
    short *to;         /* for each column */
    int ncols;
    int mens; /* column that holds the person shown; -1: none */
    int band; /* column that says how the caller stands to the row; -1: none */
    bool leest_spoor; /* names a table of traces */
    bool wijzigt;     /* changes something else than traces */
} statement;

/* What an entity with a table implies; parameters stand in the order given. */
enum {
    ST_GET,     /* id, ik: the row as this caller may see it (ik only when about people) */
    ST_GET_BUITEN, /* id, ik, deling: the same for who is not of the gemeente; may be missing */
    ST_RAW,     /* id: all of the row, whoever asks; missing when ST_GET gives that already */
    ST_KNOWN,   /* id, toen, ik: the same as it was known then */
    ST_VERSION, /* id, versie: a former version, whoever asks */
    ST_ADD,     /* nu, door, fields (a secret: sealed, search): gives id */
    ST_SAVE,    /* versie, nu, door, bits, fields, id: fields whose bit is 0 stay */
    ST_HISTORY, /* nu, id: copies the row to <entity>_was */
    ST_REMOVE,  /* id */
    ST_BACK,    /* nieuw, nu, door, id, versie: a former version becomes the row again */
    ST_LAST,    /* id: versie and vastgelegd_tot of the last former version */
    ST_MENS,    /* id: about whom the row is, whoever asks; -1 when about no one */
    ST_COUNT
};

typedef struct {
    const entity *e;
    int st[ST_COUNT];
    int *by_parent; /* for each field: id, ik; -1: not asked for */
    int *by_parent_buiten; /* the same for who is not of the gemeente: id, ik, deling */
    int *by_secret; /* for each field: search; -1 */
} entity_plan;

/* ---- one connection inside a transaction ---- */

/* Ids, each once, in order of first coming; lives in the scratch arena. */
typedef struct {
    i64 *at;
    int n, cap;
    i32 *slot; /* hash: place in at + 1 */
} id_set;

struct db {
    store *s;
    conn c;
    bool writer, failed;
    engine_error error;    /* class of the first failure */
    const char *failed_at; /* name of that statement */
    moment now;            /* of this transaction */
    arena scratch, scratch_start;
    id_set shown;   /* people of whom rows were given out */
    u32 shown_classes;
    id_set changed; /* people about whom rows of entities with .beeld were changed */
    schakel keten;  /* of the writer: as it will be when this transaction is kept */
    bool nieuwe_naam; /* this transaction made a pseudonym: none is remembered */
    bool las_spoor; /* gave rows of traces */
    bool gewijzigd; /* this transaction changed something else than traces */
    bool open, used; /* has a connection; is in use */
    u64 turn;        /* counts how often it was given out */
    pthread_t owner;
};

enum { VIEWS = 1000, STAND_STATEMENTS = 2, SPOOR_STATEMENTS = 3 };
/* Pseudonyms that the writer remembers, each at the place of its person. */
enum { NAMEN = 16384 };
typedef struct {
    i64 mens;
    char naam[PSEUDONIEM];
} gekende_naam;

enum { SCRATCH_BYTES = 32 << 20, STORE_BYTES = 32 << 20, BATCH = 64, READERS = 4 };

/* One waiting write; lives on the stack of its caller. */
typedef struct request {
    bool (*run)(db *, void *);
    void *arg;
    char lang[12]; /* of the caller's thread */
    write_result result;
    bool again; /* its transaction has to be run anew, alone */
    bool done;
    pthread_cond_t told;
    struct request *next;
} request;

struct store {
    store_config c;
    const engine *engine;
    const char *where;
    arena mem, mem_start;
    keys keys;
    statement *st;
    int nst, st_cap;
    int st_stand, st_verder; /* statements of stand.c */
    int st_spoor;            /* the first one of spoor.c */
    gekende_naam *namen;     /* of the writer's thread */
    schakel keten;           /* the last link on disk */
    i64 step; /* number of the last migration, when it was opened */
    entity_plan *plans;
    int nplans;
    names people_views; /* names of the v_ views that config.view prints */

    moment clock_wall; /* config.nu, and the machine's monotonic clock at that time */
    i64 clock_start_ms;

    pthread_mutex_t lock; /* guards all below */
    pthread_cond_t free_reader, work;
    db *readers;
    int nreaders;
    db writer;
    request *first, *last;
    pthread_t thread;
    bool thread_runs, closing;
    _Atomic bool dead; /* the disk is not to be trusted: no more writes */
};

/* ---- files of this floor, in the order in which an opening uses them ---- */

/* open.c */
/* A problem with a text that is made; it lives until the 64 next ones of this thread. */
bool store_problem(problems *p, const char *tekst, str waarde);
i64 clock_monotonic_ms(void);
/* The same for problems that others added from number `from`, whose texts are about to go. */
void store_keep_problems(problems *p, int from);
/* A store without connections yet; NULL with problems. store_close frees it. */
store *store_make(const store_config *c, problems *p);
const char *store_key_path(store *s);
/* Does the store on c belong to the key of s? */
bool store_check_mark(store *s, conn *c, problems *p);
/* Opens db's connection. */
engine_error db_connect(db *d, bool create);

/* plan.c: the list of statements, and the check of it against a connection. */
/* From config and the schema as it is; p: what does not fit. */
bool plan_make(store *s, const schema *all, problems *p);
/* Does each entity have its table and columns? */
/* One more statement: its number. */
int plan_add(store *s, const char *name, const entity *rij, str sql);
bool plan_check_tables(store *s, const schema *all, problems *p);
/* Compiles each once on c: its result is held against its row entity. */
engine_error plan_check(store *s, conn *c, problems *p);
const entity_plan *plan_of(const store *s, const entity *e);
/* Does config.view print a people view of e: v_<e>, or (view is 'g') g_<e>? */
bool plan_has_view(const store *s, const entity *e, char view);

/* stand.c: the number of the data. */
/* Adds its statements to the plan. */
void stand_plan(store *s);
/* What a statement reads and changes; told once, when it is added. */
void stand_soort(const store *s, statement *st);
/* Statement st ran and changed so many rows. */
void stand_merk(db *d, const statement *st, i64 changed);
/* At the end of a transaction: the next number, when something else than traces changed. */
engine_error stand_verder(db *d);

/* spoor.c: chain and pseudonyms. */
void spoor_plan(store *s);

/* rows.c: cells to rows and back. */
/* Runs statement st; marks the db as failed when the engine does. */
bool db_run(db *d, int st, const cel *args, int nargs, row_fn *row, void *ctx, i64 *changed);
void db_fail(db *d, engine_error e, const char *at);
/* The same for who makes something of the failure: db is not marked. */
/* The statement with which this caller reads one row of e; -1: none of e are for him. */
int db_get_statement(const db *d, const toegang *t, const entity *e);
engine_error db_try(
    db *d, int st, const cel *args, int nargs, row_fn *row, void *ctx, i64 *changed);
/* One row into row: the fields of mask, which is that of the row's own band when the view says it;
 * raw: all fields, secrets as plain text too. */
typedef struct {
    db *d;
    const statement *st;
    arena *a;
    const toegang *t; /* NULL: raw */
    handeling wat;
    i32 band; /* that mask is for */
    u64 mask;
    bool raw;
    void *row;
    int n;
} row_reader;
void row_read(row_reader *r, const cel *cells, int n, void *row);
bool row_first(void *reader, const cel *cells, int n);
cel cel_of_field(db *d, const field *f, const void *row);
cel cel_of_val(arena *a, val v);
cel cel_i64(i64 n);
cel cel_id(i64 n);            /* 0: unknown */
cel cel_str(arena *a, str s); /* empty: unknown; what is not UTF-8 without 0 is replaced */
u64 db_mask_van(const db *d, const toegang *t, const entity *e, handeling wat);
/* Of a row to which the caller stands so. */
u64 db_mask_band(const db *d, const toegang *t, const entity *e, handeling wat, i32 band);
void db_note_shown(db *d, i64 mens, u32 classes);
/* row, of e, was added, changed or taken out. */
void db_note_changed(db *d, const entity *e, const void *row);
/* A new transaction, or a new request in it. */
void db_fresh(db *d);

/* queue.c */
void queue_start(store *s);
void queue_stop(store *s);
/* How long a write that may pass is tried again; shorter in tests. */
extern int queue_patience_ms;

/* migrate.c */
/* Applies what is missing, each step in one transaction, the last one with the derived objects.
 * last > 0: up to that number and without derived objects, for a copy that is put back. */
bool migrate_run(store *s, conn *c, i64 last, problems *p);
/* Is the store exactly as new as this program? */
bool migrate_check(store *s, conn *c, problems *p);
/* Number of the last step that was applied. */
engine_error migrate_step(conn *c, i64 *out);
/* Where the files of the steps come from: embed_next, or those of a test. */
extern const embedded *(*migrate_next)(const char *prefix, const embedded *after);

/* derive.c: was-tables and views, made anew inside the transaction at hand. */
engine_error derive_drop(store *s, conn *c, arena scratch);
/* p: a view that cannot be made, by name. */
bool derive_make(store *s, conn *c, arena scratch, problems *p);

/* Where causes of failure are told; tests replace it. Never gets a stored value. */
extern void (*store_log)(const char *what, const char *why);
#endif
