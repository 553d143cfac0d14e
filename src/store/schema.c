/* schema.c: the tables and columns as they are in the database. */
#include "store/store.h"

enum { NAMES = 2000, COLUMNS = 20000 };

typedef struct {
    arena *a;
    column *at;
    int n;
} column_list;

static bool take_column(void *ctx, const cel *row, int n)
{
    column_list *l = ctx;
    assert(n == 3);
    if (l->n == COLUMNS) bug("too many columns in the database");
    bool same = l->n && str_eq(str_of(l->at[l->n - 1].table), row[0].s);
    l->at[l->n] = (column){
        .table = same ? l->at[l->n - 1].table : arena_c(l->a, row[0].s),
        .name = arena_c(l->a, row[1].s),
        .text = str_eq(row[2].s, S("TEXT")),
    };
    l->n++;
    return true;
}

engine_error schema_load(conn *c, arena *a, schema *out)
{
    column_list l = {.a = a, .at = arena_make(a, column, COLUMNS)};
    engine_error e = engine_exec(c, c->engine->columns, take_column, &l);
    *out = (schema){l.at, l.n};
    return e;
}

schema schema_table(const schema *all, const char *table)
{
    int from = 0;
    while (from < all->n && strcmp(all->at[from].table, table)) from++;
    int to = from;
    while (to < all->n && !strcmp(all->at[to].table, table)) to++;
    return (schema){all->at + from, to - from};
}

const column *schema_column(const schema *table, str name)
{
    for (int i = 0; i < table->n; i++)
        if (str_eq(str_of(table->at[i].name), name)) return &table->at[i];
    return NULL;
}

typedef struct {
    arena *a;
    names *to;
} name_list;

static bool take_name(void *ctx, const cel *row, int n)
{
    name_list *l = ctx;
    assert(n == 1);
    if (l->to->n == NAMES) bug("too many tables in the database");
    l->to->at[l->to->n++] = arena_c(l->a, row[0].s);
    return true;
}

engine_error names_load(conn *c, arena *a, const char *sql, names *out)
{
    *out = (names){arena_make(a, const char *, NAMES), 0};
    return engine_exec(c, sql, take_name, &(name_list){a, out});
}
