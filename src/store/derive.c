/* derive.c: what the store itself adds to the tables of the migrations: <e>_was with the former
 * versions, k_<e> ("bekend": all versions), what keeps rows as they are (entity.vast), and the
 * views that config.view prints. Views are made
 * anew each time; tables only grow. */
#include "store/store.h"

static engine_error run_buf(conn *c, buf *b)
{
    engine_error e = engine_exec(c, arena_c(b->a, buf_str(b)), NULL, NULL);
    b->n = 0;
    return e;
}

/* ---- rows that never change: neither the program nor SQL through it can ---- */

static void vast_sqlite(buf *b, const entity *e, bool weg)
{
    buf_fmt(b, "CREATE TRIGGER vast_%s_%s BEFORE %s ON %s WHEN %s BEGIN "
        "SELECT RAISE(ABORT, 'rows of %s do not change'); END", e->name, weg ? "weg" : "om",
        weg ? "DELETE" : "UPDATE", e->name, weg ? e->vast : "1 = 1", e->name);
}

static void vast_pg(buf *b, const entity *e)
{
    buf_fmt(b, "CREATE FUNCTION vast_%s() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN "
        "IF TG_OP = 'UPDATE' OR (%s) THEN RAISE EXCEPTION 'rows of %s do not change'; END IF; "
        "RETURN OLD; END $$; CREATE TRIGGER vast BEFORE UPDATE OR DELETE ON %s FOR EACH ROW "
        "EXECUTE FUNCTION vast_%s()", e->name, e->vast, e->name, e->name, e->name);
}

static engine_error vast_make(const store *s, conn *c, const entity *e, arena a)
{
    buf b = buf_new(&a);
    if (s->engine->numbered) {
        vast_pg(&b, e);
        return run_buf(c, &b);
    }
    vast_sqlite(&b, e, false);
    engine_error fault = run_buf(c, &b);
    vast_sqlite(&b, e, true);
    return fault ? fault : run_buf(c, &b);
}

static engine_error vast_drop(const store *s, conn *c, const entity *e, arena a)
{
    buf b = buf_new(&a);
    if (s->engine->numbered) buf_fmt(&b, "DROP FUNCTION IF EXISTS vast_%s() CASCADE", e->name);
    else
        buf_fmt(&b, "DROP TRIGGER IF EXISTS vast_%s_om; DROP TRIGGER IF EXISTS vast_%s_weg",
            e->name, e->name);
    return run_buf(c, &b);
}

engine_error derive_drop(store *s, conn *c, arena scratch)
{
    names views;
    engine_error e = names_load(c, &scratch, s->engine->views, &views);
    for (int i = 0; i < views.n && !e; i++) {
        buf b = buf_new(&scratch);
        buf_fmt(&b, "DROP VIEW IF EXISTS %s%s", views.at[i], s->engine->cascade);
        e = run_buf(c, &b);
    }
    for (int i = 0; i < s->c.nentities && !e; i++)
        if (s->c.entities[i]->vast) e = vast_drop(s, c, s->c.entities[i], scratch);
    return e;
}

static void column_type(buf *b, const store *s, const column *col)
{
    const char *text = s->engine->numbered ? "TEXT COLLATE \"C\"" : "TEXT";
    const char *number = s->engine->numbered ? "BIGINT" : "INTEGER";
    buf_fmt(b, "%s %s", col->name, col->text ? text : number);
}

/* The column of this table that says about whom a row is: figures as known then ask by it. */
static bool person_column(const store *s, const char *table, const char *name)
{
    for (int i = 0; i < s->c.nentities; i++) {
        const entity *e = s->c.entities[i];
        if (!strcmp(e->name, table)) return e->mens && !strcmp(e->mens, name);
    }
    return false;
}

static engine_error history_table(
    store *s, conn *c, const schema *all, const schema *table, arena a)
{
    const char *name = table->at[0].table;
    engine_error e = ENGINE_OK;
    buf b = buf_new(&a);
    buf_fmt(&b, "%s_was", name);
    schema was = schema_table(all, arena_c(&a, buf_str(&b)));
    b.n = 0;
    if (!was.n) {
        buf_fmt(&b, "CREATE TABLE %s_was (", name);
        column_type(&b, s, &(column){.name = "vastgelegd_tot"});
        for (int i = 0; i < table->n; i++) {
            buf_add(&b, S(", "));
            column_type(&b, s, &table->at[i]);
        }
        buf_fmt(&b, s->engine->numbered ? ")" : ") STRICT");
        e = run_buf(c, &b);
    }
    for (int i = 0; i < table->n && was.n && !e; i++) {
        if (schema_column(&was, str_of(table->at[i].name))) continue;
        buf_fmt(&b, "ALTER TABLE %s_was ADD COLUMN ", name);
        column_type(&b, s, &table->at[i]);
        e = run_buf(c, &b);
    }
    buf_fmt(
        &b, "CREATE INDEX IF NOT EXISTS %s_was_versies ON %s_was (id, vastgelegd_van)", name, name);
    if (!e) e = run_buf(c, &b);
    for (int i = 0; i < table->n && !e; i++) {
        if (!person_column(s, name, table->at[i].name)) continue;
        const char *mens = table->at[i].name;
        buf_fmt(&b, "CREATE INDEX IF NOT EXISTS %s_was_mens ON %s_was (%s)", name, name, mens);
        e = run_buf(c, &b);
    }
    return e;
}

static void column_list(buf *b, const schema *table)
{
    for (int i = 0; i < table->n; i++) buf_fmt(b, "%s, ", table->at[i].name);
}

static engine_error known_view(conn *c, const schema *table, arena a)
{
    const char *name = table->at[0].table;
    buf b = buf_new(&a);
    buf_fmt(&b, "CREATE VIEW k_%s AS SELECT ", name);
    column_list(&b, table);
    buf_fmt(&b, "vastgelegd_tot FROM %s_was UNION ALL SELECT ", name);
    column_list(&b, table);
    buf_fmt(&b, "9223372036854775807 FROM %s", name);
    return run_buf(c, &b);
}

/* ---- the views of config, in whatever order they need each other ---- */

typedef struct {
    const char *name, *sql;
    bool made;
} view;

static int load_views(store *s, arena *a, view *out)
{
    int n = 0;
    for (int i = 0; i < s->c.nentities && s->c.view; i++) {
        for (int which = 0; n < VIEWS; which++) {
            buf name = buf_new(a), select = buf_new(a), sql = buf_new(a);
            if (!s->c.view(s->c.entities[i], which, &name, &select)) break;
            out[n].name = arena_c(a, buf_str(&name));
            buf_fmt(&sql, "CREATE VIEW %s AS ", out[n].name);
            buf_add(&sql, buf_str(&select));
            out[n++].sql = arena_c(a, buf_str(&sql));
        }
    }
    return n;
}

/* Makes those that can be made now: how many. */
static int make_views(conn *c, view *views, int n)
{
    int made = 0;
    for (int i = 0; i < n; i++) {
        if (views[i].made || engine_do(c, ENGINE_STEP)) continue;
        views[i].made = !engine_exec(c, views[i].sql, NULL, NULL);
        made += views[i].made;
        engine_do(c, views[i].made ? ENGINE_STEP_DONE : ENGINE_STEP_BACK);
    }
    return made;
}

static bool config_views(store *s, conn *c, arena a, problems *p)
{
    view *views = arena_make(&a, view, VIEWS);
    int n = load_views(s, &a, views), left = n;
    for (int made = 1; made && left; left -= made) made = make_views(c, views, n);
    for (int i = 0; i < n; i++) {
        if (views[i].made) continue;
        buf b = buf_new(&a);
        engine_exec(c, views[i].sql, NULL, NULL); /* once more, for its message */
        buf_fmt(&b, "View %s: %s", views[i].name, c->error);
        return store_problem(p, N_("De opslag past niet bij dit programma. {}"), buf_str(&b));
    }
    return true;
}

bool derive_make(store *s, conn *c, arena scratch, problems *p)
{
    schema all;
    engine_error e = schema_load(c, &scratch, &all);
    for (int i = 0; i < s->c.nentities && !e; i++) {
        if (!s->c.entities[i]->tabel) continue;
        schema table = schema_table(&all, s->c.entities[i]->name);
        if (!table.n) continue;
        e = history_table(s, c, &all, &table, scratch);
        if (!e) e = known_view(c, &table, scratch);
        if (!e && s->c.entities[i]->vast) e = vast_make(s, c, s->c.entities[i], scratch);
    }
    if (e)
        return store_problem(p, N_("De opslag kon niet worden bijgewerkt. {}"), str_of(c->error));
    if (s->engine->functions[0] && engine_exec(c, s->engine->functions, NULL, NULL))
        return store_problem(p, N_("De opslag kon niet worden bijgewerkt. {}"), str_of(c->error));
    return config_views(s, c, scratch, p);
}
