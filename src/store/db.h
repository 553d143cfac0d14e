/* db.h: the whole face of the store. Generic: knows no table of ours; entities, statements and
 * views are handed over at opening. Two engines: sqlite:PATH and postgresql://...
 *
 * - All SQL is compiled from tables when a connection opens: the statements of the query table and
 *   those that entities imply. Columns are matched by name; what is missing stops the opening.
 * - All writes go through one queue: each in its own savepoint, one commit for what waits, then
 *   each caller is told. Told = on disk.
 * - A changed row keeps its former version in <entity>_was with [vastgelegd_van, vastgelegd_tot).
 * - Failure of the engine is sticky: after the first failing call the others do nothing and give
 *   empty results; the transaction is rolled back, and run again when the cause may pass.
 * - An empty text is stored and compared as unknown (NULL). What is not UTF-8 becomes U+FFFD.
 *   A date is ISO text, a moment its milliseconds, a tijd the minutes since midnight. */
#ifndef STORE_DB_H
#define STORE_DB_H
#include "base/field.h"
#include "base/geheim.h"
#include "base/toegang.h"

typedef struct store store; /* one gemeente: its database, key and write queue; for all threads */
typedef struct db db;       /* one connection inside a transaction, for one thread */

/* One statement: Q rows. Parameters are named :naam; :ik, :ik_team, :ik_organisatie and :ik_deling
 * come from the toegang. An optional filter is (kolom = :naam OR :naam IS NULL): comparison first,
 * so that PostgreSQL learns the type. A statement that reads a people view (v_.., or g_.. for
 * outsiders) must say <alias>.voor = :ik once for each people view it names. vandaag() is the day
 * in Amsterdam, vandaag(-7) a week before it, and nu_ms() the moment of the transaction. Booleans
 * are 0/1 integers. So that both engines say the same: text is compared and ordered by its bytes,
 * LIKE minds capitals, and ORDER BY a column that may be unknown says NULLS FIRST or NULLS LAST. */
typedef struct {
    const char *name;
    const entity *rij; /* what a row becomes: its fields are the columns. NULL: changes rows */
    const char *sql;
} query;

typedef struct {
    const char *name;
    val v;
} sql_arg;
static inline val val_id(i64 id) { return (val){.kind = id ? VAL_I64 : VAL_NULL, .n = id}; }
#define A(name, x) {#name, V(x)}
#define AI(name, x) {#name, val_id((x).v)} /* an id; 0 becomes NULL */
#define AC(name, list, c) {#name, {.kind = VAL_STR, .s = code_text(&list##_codes, (c))}}
#define AN(name) {#name, {.kind = VAL_NULL}} /* a filter that is off */
/* Ended by a row without name. */
#define ARGS(...) ((const sql_arg[]){__VA_ARGS__ __VA_OPT__(, ) {0}})

typedef struct {
    const char *url;     /* sqlite:PATH or postgresql://.. */
    const char *sleutel; /* file with the key for K5 fields and tokens; NULL: beside the store */
    const entity *const *entities;
    int nentities;
    const query *queries;
    int nqueries;
    const char *migraties; /* prefix of the embedded migration files */
    /* The SELECT behind a people view, or a view for figures, of this entity; false: none.
     * name receives the name of the view. which counts from 0 until false is returned. v_<entity>
     * is what callers of the gemeente read, g_<entity> (it has a column deling_id) what others
     * read: no g_ view, no rows for them. Both have a column band: how voor stands to the row
     * (toegang.band); a column that voor may not search on is NULL in them. */
    bool (*view)(const entity *e, int which, buf *name, buf *select);
    /* Fields of e with which this caller may do this, in a row to which he stands as t->band. */
    u64 (*masker)(const entity *e, const toegang *t, handeling wat);
    /* May this caller add rows about this person, whom his views do not show? A school writes
     * about its pupils. NULL: nobody may. */
    bool (*kent)(db *d, const toegang *t, i64 mens);
    /* May this caller change rows about this person (entity.mens) whom he sees? NULL: whoever sees
     * may, as far as the mask goes. */
    bool (*mag_schrijven)(db *d, const toegang *t, i64 mens);
    /* Called at the end of a writing that changed rows of entities with .beeld, with the people
     * that they are about: what is derived from those rows follows here. NULL: nothing is. */
    void (*volg)(db *d, const i64 *mensen, int n);
    /* Tables of traces (who looked, sessions), ended by NULL: what is written there is no change
     * of the data, so db_stand stays. NULL: none. */
    const char *const *sporen;
    int readers;   /* connections for reading; 0 = 4 */
    bool onveilig; /* does not wait for the disk: only for the negative control of a crash test */
    moment nu;     /* a fixed clock for demo stores and tests; not set: the machine's */
} store_config;

/* Opens. NULL with problems when: url not understood, key missing for a store that has data, store
 * newer than this program, a column or statement that does not fit (each named with what to do).
 * The texts of these problems live until 64 later ones of the same thread. */
store *store_open(const store_config *c, problems *p);
/* Opens and applies the migrations that are missing, each in one transaction; creates the store and
 * its key when there is none; makes the was-tables and views anew. */
store *store_migrate(const store_config *c, problems *p);
void store_close(store *s);
moment store_now(const store *s);

/* Runs one reading of the store as it is at this moment, on a connection that it waits for.
 * False: the engine failed; what run says stays between run and its arg. One reading at a time in
 * a thread; a reading that a bug() jumped out of is given back by the next one of that thread. */
bool store_read(store *s, bool (*run)(db *, void *), void *arg);

typedef enum {
    WRITE_DONE,    /* on disk */
    WRITE_REFUSED, /* run said false: nothing of it is kept */
    WRITE_FAILED,  /* the store could not: disk full, gone; nothing is kept */
} write_result;
/* Puts one writing in the queue and waits for it. run is called by the writer's thread, in the
 * language of the caller's, and may be called more than once (busy store, lost connection), so it
 * starts from its arg each time. bug() inside run is caught by the caller's own boundary, which
 * returns false. After a failure of the disk nothing is written until the store is opened anew. */
write_result store_write(store *s, bool (*run)(db *, void *), void *arg);

/* The fields of e that this caller may see, and those that it may fill and change, as bits. */
u64 db_mask(const db *d, const toegang *t, const entity *e);
u64 db_mask_schrijf(const db *d, const toegang *t, const entity *e);
/* Row e.id = id as this caller may see it. False: there is none, or not for this caller. */
bool db_get(db *d, const toegang *t, arena *a, const entity *e, i64 id, void *row);
/* The same as it was known at a moment. */
bool db_get_toen(
    db *d, const toegang *t, arena *a, const entity *e, i64 id, moment toen, void *row);
/* Rows of e whose parent field (field.ouder) is id, oldest first. */
rijen db_bij(db *d, const toegang *t, arena *a, const entity *e, const char *veld, i64 id);
/* All rows of a statement. */
rijen db_rijen(db *d, const toegang *t, arena *a, int query, const sql_arg *args);
/* The first row of a statement; false: none. */
bool db_rij(db *d, const toegang *t, arena *a, int query, const sql_arg *args, void *row);
/* The first column of the first row of a statement, as a whole number; 0 when there is none. */
i64 db_getal(db *d, const toegang *t, int query, const sql_arg *args);
/* About whom row id of e is, whoever asks: only to put on record that it was refused. 0: about no
 * one, or there is no such row. */
i64 db_mens_van(db *d, const entity *e, i64 id);
/* Id of the row whose secret field has this plain value; 0: none. Sees all rows: only for finding
 * out that a number is known already. */
i64 db_zoek_geheim(db *d, const entity *e, const char *veld, str plain);
/* The secret itself, in a, when this caller may see the row and the field; counts as shown. The
 * verb that asks writes down why. False: no such row for this caller, or nothing in it. */
bool db_onthul(
    db *d, const toegang *t, arena *a, const entity *e, const char *veld, i64 id, str *plain);

/* Adds the fields that this caller may fill, and ids and intern ones; fills kop. 0: a value that
 * must be unique is in use, the caller may not fill a required field, or the row is about someone
 * of whom he sees nothing; all else is sticky. */
i64 db_add(db *d, const toegang *t, const entity *e, void *row);
/* Writes the offered fields (bits, only those that this caller may change) of row over what is
 * stored, when row's kop.versie is still the stored one. Nothing changes: nothing is written,
 * true. *anders, when not NULL, gets the bits that really changed. A secret is written when
 * .nieuw holds another number. row gets the new kop. False: someone else was first, there is no
 * such row for this caller, or a value that must be unique exists already; nothing is changed
 * then. */
bool db_save(db *d, const toegang *t, const entity *e, void *row, u64 offered, u64 *anders);
/* Puts version back as a new one (undo), as far as this caller sees its fields; version 0: takes
 * the row out, its history stays. False: no such row or version for this caller, something in it
 * that he may not take out, a row that points to it, or a value that must be unique and is in use
 * by now. */
bool db_terug(db *d, const toegang *t, const entity *e, i64 id, i64 versie);
/* Runs a statement that changes rows without history (sessions, drafts, log): how many changed. */
i64 db_doe(db *d, const toegang *t, int query, const sql_arg *args);

/* Number of the data that this reading sees: after each writing of more than traces, by whatever
 * process, it is another one. What was made from one number holds for each reading with the same.
 * 0: not known. */
i64 db_stand(db *d);
/* Was a table of traces asked since db_stand was? What was made then has no number. */
bool db_las_sporen(const db *d);

/* ---- traces (spoor.c): rows that follow each other in a chain, about people under a pseudonym */

/* The last link of the chain of this writer: one chain a run of a program. What a writing puts in
 * it is undone with that writing; keten 0: this run has no row yet. Only inside store_write. */
typedef struct {
    i64 keten, nummer;
    u8 zegel[GEHEIM_SCHAKEL];
} schakel;
schakel *db_schakel(db *d);
/* The next link: a keyed hash over the one before and these bytes. */
void store_schakel(
    const store *s, u8 out[GEHEIM_SCHAKEL], const u8 vorige[GEHEIM_SCHAKEL], str bytes);

/* Ten signs of chance by which traces name a person. The list of who has which is its key: wiped,
 * the traces say nothing about him any more. */
enum { PSEUDONIEM = 10 };
/* Inside store_write; made when there is none yet. False: a failure. */
bool db_pseudoniem(db *d, i64 mens, char out[PSEUDONIEM]);
/* All that he has, with spaces between; in a. */
str db_pseudoniemen(db *d, arena *a, i64 mens);
/* Inside store_write: from now on they are of nobody. */
void db_pseudoniem_wis(db *d, i64 mens);

bool db_failed(const db *d);
moment db_now(const db *d);
/* People of whom rows were given out by this db since its transaction began. Borrowed. */
const i64 *db_getoond(const db *d, int *n, u32 *klassen);
/* Something about this person is given out that no row of him says: it counts as shown. */
void db_toonde(db *d, i64 mens, u32 klassen);
/* An opaque token for (kind, id) under the store's key, 22 characters of URL-safe text, and back;
 * kind is the entity. False: not made by this store, or for another kind. */
str db_token(arena *a, const store *s, const entity *e, i64 id);
bool db_token_lees(const store *s, const entity *e, str token, i64 *id);
store *db_store(db *d);
/* Keyed hash (BLAKE2b, 32 hex) under the store's key: session tokens. */
str store_hash(arena *a, const store *s, str text);

/* Path of a file beside the key file: ".teken" behind its name; in a. */
str store_naast_sleutel(arena *a, const store *s, const char *achter);
/* 32 hex digits by which a store knows its key: the same in each copy of the store. */
str store_kenmerk(arena *a, const store *s);

/* Bytes sealed under the store's key and bound to bij ("document 12.3"), as text without spaces,
 * and back; both in a. False: changed, of another place, or under another key. */
str store_verzegel(arena *a, const store *s, str bij, str bytes);
bool store_ontzegel(arena *a, const store *s, str bij, str zegel, str *bytes);

/* Copies a running store, as it is at one moment, to a new file: of SQLite's format for both
 * engines, closed by a line with its checksum. Secrets in it stay sealed: the key file is not in
 * the copy and must be kept elsewhere, or no BSN in it can be read again. */
bool store_backup(store *s, const char *path, problems *p);
/* Puts a copy into an empty place, of either engine, whose key file is already there; a copy that
 * misses a byte is refused, one of an older program is brought up to date. False with problems. */
bool store_restore(const store_config *c, const char *path, problems *p);
#endif
