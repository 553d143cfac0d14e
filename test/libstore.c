#include "test/libstore.h"
#include "store/store.h"
#include "test/lib_map.h"

#include <libpq-fe.h>
#include <stdlib.h>
#include <unistd.h>

CODES_DEF(stand, STAND_CODES)
#define SELF mens
ENTITY_DEF(mens, "Mens", MENS_FIELDS, .mens = "id")
#undef SELF
#define SELF stap
ENTITY_DEF(stap, "Stap", STAP_FIELDS, .mens = "mens_id")
#undef SELF
#define SELF teller
ENTITY_DEF(teller, "Teller", TELLER_FIELDS)
#undef SELF
#define SELF regel
LIJSTRIJ_DEF(regel, REGEL_FIELDS, .mens = "wie")
#undef SELF

const toegang klant = {.gebruiker = KLANT}, kijker = {.gebruiker = KIJKER},
              vreemd = {.gebruiker = VREEMD};

static const entity *const entities[] = {&mens_entity, &stap_entity, &teller_entity, &regel_entity};
static query queries[Q_EIND];

static const entity *row_of(const char *name)
{
    for (size_t i = 0; i < countof(entities); i++)
        if (!strcmp(entities[i]->name, name)) return entities[i];
    return NULL;
}

static void fill_queries(void)
{
#define Q(NAME, row, sql) queries[Q_##NAME] = (query){#NAME, row_of(#row), sql};
    PROEF_QUERIES(Q)
#undef Q
}

static const char begin_sql[] =
    "-- The first step; TEXT and INTEGER in this line stay.\n"
    "CREATE TABLE mens (id INTEGER PRIMARY KEY, versie INTEGER NOT NULL,\n"
    "    vastgelegd_van INTEGER NOT NULL, vastgelegd_door INTEGER, nummer TEXT UNIQUE, naam TEXT,\n"
    "    bsn TEXT, bsn_zoek TEXT, geboren TEXT, uren INTEGER, loon INTEGER, tolk INTEGER,\n"
    "    gezien INTEGER, begin INTEGER, stand TEXT, kracht INTEGER,\n"
    "    maatje_id INTEGER REFERENCES mens(id), van_wie INTEGER) STRICT;\n"
    "CREATE UNIQUE INDEX mens_bsn ON mens (bsn_zoek);\n"
    "CREATE TABLE stap (id INTEGER PRIMARY KEY, versie INTEGER NOT NULL,\n"
    "    vastgelegd_van INTEGER NOT NULL, vastgelegd_door INTEGER,\n"
    "    mens_id INTEGER NOT NULL REFERENCES mens(id), titel TEXT) STRICT;\n"
    "CREATE INDEX stap_mens ON stap (mens_id);\n"
    "CREATE TABLE teller (id INTEGER PRIMARY KEY, versie INTEGER NOT NULL,\n"
    "    vastgelegd_van INTEGER NOT NULL, vastgelegd_door INTEGER, naam TEXT NOT NULL UNIQUE,\n"
    "    stand INTEGER CHECK (stand < 1000000));\n";

/* ---- the files of the steps ---- */

const proef_stap proef_gewoon[1] = {{"0001_begin.sql", begin_sql, "1111111111111111"}};
static embedded step_files[20];
static size_t nsteps;

void proef_stappen(const proef_stap *at, size_t n)
{
    for (size_t i = 0; i < n; i++)
        step_files[i] =
            (embedded){at[i].name, (const unsigned char *)at[i].sql, strlen(at[i].sql), at[i].hash};
    nsteps = n;
}

static const embedded *next_step(const char *prefix, const embedded *after)
{
    (void)prefix;
    size_t i = after ? (size_t)(after - step_files) + 1 : 0;
    return i < nsteps ? &step_files[i] : NULL;
}

/* ---- policy ---- */

static bool view(const entity *e, int which, buf *name, buf *select)
{
    if (which) return false;
    if (e == &mens_entity) {
        buf_add(name, S("v_mens"));
        buf_add(select, S("SELECT m.*, 0 AS band, m.van_wie AS voor FROM mens m UNION ALL "
                          "SELECT m.*, 0 AS band, 2 AS voor FROM mens m WHERE m.van_wie = 1"));
        return true;
    }
    if (e != &stap_entity) return false;
    buf_add(name, S("v_stap"));
    buf_add(select, S("SELECT s.*, v.band, v.voor FROM stap s JOIN v_mens v ON v.id = s.mens_id"));
    return true;
}

static u64 mask(const entity *e, const toegang *t, handeling wat)
{
    (void)wat;
    u64 bits = ~(u64)0;
    for (int i = 0; i < e->nfields; i++)
        if (t->gebruiker == KIJKER && e->fields[i].klasse == K4) bits &= ~((u64)1 << i);
    return bits;
}

/* ---- scratch stores ---- */

static const char *server; /* URL of the scratch server; NULL: SQLite has its turn */
static char folder[MAP_TEKST], database[300], other[300];
static int turn;

bool proef_is_pg(void) { return server != NULL; }

static void server_do(const char *to, const char *sql)
{
    PGconn *c = PQconnectdb(to);
    PGresult *r = PQexec(c, sql);
    if (PQresultStatus(r) != PGRES_COMMAND_OK) fprintf(stderr, "%s: %s\n", sql, PQerrorMessage(c));
    PQclear(r);
    PQfinish(c);
}

static void quiet(const char *what, const char *why) { (void)what, (void)why; }
static void loud(const char *what, const char *why) { fprintf(stderr, "%s: %s\n", what, why); }

static proef new_place(const char *on)
{
    proef x = {.a = arena_new(64 << 20)};
    turn++;
    buf at = buf_new(&x.a), key = buf_new(&x.a);
    buf_fmt(&key, "%s/sleutel-%d", folder, turn);
    if (on) {
        server_do(on, "SET client_min_messages = error;"
                      "DROP SCHEMA public CASCADE; CREATE SCHEMA public");
        buf_fmt(&at, "%s", on);
    } else buf_fmt(&at, "sqlite:%s/proef-%d.db", folder, turn);
    x.c = (store_config){
        .url = arena_c(&x.a, buf_str(&at)),
        .sleutel = arena_c(&x.a, buf_str(&key)),
        .entities = entities,
        .nentities = countof(entities),
        .queries = queries,
        .nqueries = Q_EIND,
        .migraties = "",
        .view = view,
        .masker = mask,
    };
    return x;
}

proef proef_leeg(void)
{
    proef_stappen(proef_gewoon, 1);
    fill_queries();
    migrate_next = next_step;
    store_log = getenv("TWEESPOOR_LOG") ? loud : quiet;
    engine_fault = NULL;
    return new_place(server ? database : NULL);
}

proef proef_elders(const proef *x)
{
    const char *there = getenv("TWEESPOOR_TEST_PG");
    proef y = new_place(!server && there && *there ? other : NULL);
    y.c.sleutel = x->c.sleutel;
    return y;
}

static void must_open(proef *x)
{
    for (int i = 0; i < x->p.n; i++) {
        str s = problem_text(&x->a, &x->p.at[i]);
        fprintf(stderr, "%.*s\n", STR_FMT(s));
    }
    assert_non_null(x->s);
}

proef proef_begin(void)
{
    proef x = proef_leeg();
    x.s = store_migrate(&x.c, &x.p);
    must_open(&x);
    return x;
}

void proef_heropen(proef *x)
{
    store_close(x->s);
    x->p = (problems){0};
    x->s = store_open(&x->c, &x->p);
    must_open(x);
}

void proef_eind(proef *x)
{
    store_close(x->s);
    engine_fault = NULL;
}

const char *proef_pad(proef *x, const char *achter)
{
    buf b = buf_new(&x->a);
    buf_fmt(&b, "%s/proef-%d%s", folder, turn, achter);
    return arena_c(&x->a, buf_str(&b));
}

static void drop_all(void)
{
    if (!folder[0]) return;
    if (!map_weg(folder)) fprintf(stderr, "%s stays\n", folder);
}

static void make_database(const char *to, const char *kind, char *out, size_t n)
{
    char sql[100];
    snprintf(sql, sizeof sql, "CREATE DATABASE proef_%s_%d", kind, (int)getpid());
    server_do(to, sql);
    snprintf(out, n, "%s&dbname=proef_%s_%d", to, kind, (int)getpid());
}

static void drop_database(const char *to, const char *kind)
{
    char sql[100];
    snprintf(sql, sizeof sql, "DROP DATABASE proef_%s_%d WITH (FORCE)", kind, (int)getpid());
    server_do(to, sql);
}

int proef_draai(const char *naam, const struct CMUnitTest *tests, size_t n)
{
    char name[100];
    const char *to = getenv("TWEESPOOR_TEST_PG");
    if (!map_maak(folder, "store")) return 1;
    if (to && !*to) to = NULL;
    if (to) make_database(to, "ander", other, sizeof other);
    snprintf(name, sizeof name, "%s op sqlite", naam);
    int bad = _cmocka_run_group_tests(name, tests, n, NULL, NULL);
    if (to) {
        make_database(to, "eigen", database, sizeof database);
        server = to;
        snprintf(name, sizeof name, "%s op postgresql", naam);
        bad += _cmocka_run_group_tests(name, tests, n, NULL, NULL);
        drop_database(to, "eigen");
        drop_database(to, "ander");
    } else printf("%s: TWEESPOOR_TEST_PG is empty, only SQLite was tried\n", naam);
    drop_all();
    return bad;
}

bool proef_gezegd(proef *x, const char *deel)
{
    for (int i = 0; i < x->p.n; i++)
        if (str_find(problem_text(&x->a, &x->p.at[i]), str_of(deel)) >= 0) return true;
    for (int i = 0; i < x->p.n; i++) {
        str s = problem_text(&x->a, &x->p.at[i]);
        print_message("said: %.*s\n", STR_FMT(s));
    }
    return false;
}

/* ---- small steps ---- */

typedef struct {
    const toegang *t;
    const entity *e;
    arena *a;
    void *row;
    i64 id;
    u64 velden, *anders;
    int query;
    const sql_arg *args;
    bool ok;
} doing;

static bool do_add(db *d, void *with)
{
    doing *w = with;
    w->id = db_add(d, w->t, w->e, w->row);
    return w->id != 0;
}

static bool do_save(db *d, void *with)
{
    doing *w = with;
    return db_save(d, w->t, w->e, w->row, w->velden, w->anders);
}

static bool do_get(db *d, void *with)
{
    doing *w = with;
    w->ok = db_get(d, w->t, w->a, w->e, w->id, w->row);
    return true;
}

static bool do_number(db *d, void *with)
{
    doing *w = with;
    w->id = db_getal(d, w->t, w->query, w->args);
    return true;
}

i64 mens_erbij(proef *x, mens *m)
{
    if (!m->van_wie.is) m->van_wie = NUM(KLANT);
    toegang zelf = {.gebruiker = m->van_wie.n};
    return mens_erbij_door(x, &zelf, m);
}

i64 mens_erbij_door(proef *x, const toegang *t, mens *m)
{
    doing w = {.t = t, .e = &mens_entity, .row = m};
    return store_write(x->s, do_add, &w) == WRITE_DONE ? w.id : 0;
}

bool mens_haal(proef *x, const toegang *t, i64 id, mens *m)
{
    doing w = {.t = t, .e = &mens_entity, .a = &x->a, .row = m, .id = id};
    assert_true(store_read(x->s, do_get, &w));
    return w.ok;
}

bool mens_bewaar(proef *x, const toegang *t, mens *m, u64 velden, u64 *anders)
{
    doing w = {.t = t, .e = &mens_entity, .row = m, .velden = velden, .anders = anders};
    return store_write(x->s, do_save, &w) == WRITE_DONE;
}

i64 teller_erbij(proef *x, const char *naam)
{
    teller row = {.naam = str_of(naam), .stand = NUM(0)};
    doing w = {.t = &klant, .e = &teller_entity, .row = &row};
    return store_write(x->s, do_add, &w) == WRITE_DONE ? w.id : 0;
}

i64 proef_getal(proef *x, int nr)
{
    doing w = {.t = &klant, .query = nr, .args = ARGS()};
    assert_true(store_read(x->s, do_number, &w));
    return w.id;
}

static bool take_number(void *ctx, const cel *row, int n)
{
    (void)n;
    *(i64 *)ctx = row[0].n;
    return false;
}

i64 proef_sql(proef *x, const char *sql)
{
    const char *where;
    i64 n = 0;
    const engine *e = engine_of(x->c.url, &where);
    conn c = {.scratch = &x->a};
    conn_options o = {.where = where, .writer = true};
    assert_int_equal(engine_open(&c, e, &o), ENGINE_OK);
    if (engine_exec(&c, sql, take_number, &n)) fail_msg("%s: %s", sql, c.error);
    engine_close(&c);
    return n;
}

bool proef_staat_in(const char *path, str text)
{
    FILE *f = fopen(path, "rb");
    if (!f) return false;
    fseek(f, 0, SEEK_END);
    size_t n = (size_t)ftell(f);
    rewind(f);
    arena a = arena_new(n + 4096), start = a;
    char *p = arena_make(&a, char, n + 1);
    n = fread(p, 1, n, f);
    fclose(f);
    bool found = str_find((str){p, n}, text) >= 0;
    arena_free(&start, n + 4096);
    return found;
}
