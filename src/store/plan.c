/* plan.c: the list of all statements of a store: those of the query table by their own number, then
 * those that entities imply. And does the database fit: each misfit is said with what to do. */
#include "store/store.h"
#include "store/sql.h"

/* ---- the text of what an entity implies ---- */

static void add_head(buf *b, const char *alias)
{
    buf_fmt(b, "%sid, %sversie, %svastgelegd_van, %svastgelegd_door", alias, alias, alias, alias);
}

static void add_columns(buf *b, const entity *e, const char *alias)
{
    add_head(b, alias);
    for (int i = 0; i < e->nfields; i++) buf_fmt(b, ", %s%s", alias, e->fields[i].name);
}

static bool has_rights(const store *s, const entity *e)
{
    return (e->mens || e->via) && plan_has_view(s, e, 'v');
}

/* view: v for callers of the gemeente, g for others. */
static void text_get(const store *s, buf *b, const entity *e, const char *where, char view)
{
    bool people = has_rights(s, e);
    buf_fmt(b, "SELECT ");
    add_columns(b, e, "x.");
    if (people) buf_fmt(b, ", x.band");
    buf_fmt(b, " FROM ");
    if (people) buf_fmt(b, "%c_", view);
    buf_fmt(b, "%s x WHERE x.%s = :id", e->name, where);
    if (people) buf_fmt(b, " AND x.voor = :ik");
    if (people && view == 'g') buf_fmt(b, " AND x.deling_id = :ik_deling");
    if (strcmp(where, "id")) buf_fmt(b, " ORDER BY x.id");
}

/* The entity of the people that rows of e are about. */
static const entity *people_of(const store *s, const entity *e)
{
    const field *f = field_find(e, str_of(e->mens));
    for (int i = 0; i < s->nplans; i++) {
        const entity *other = s->plans[i].e;
        if (f && f->ref && !strcmp(f->ref, other->name)) return other;
    }
    return NULL;
}

static void text_known(const store *s, buf *b, const entity *e)
{
    const entity *people = e->mens ? people_of(s, e) : NULL;
    buf_fmt(b, "SELECT ");
    add_columns(b, e, "k.");
    buf_fmt(b,
        " FROM k_%s k WHERE k.id = :id AND k.vastgelegd_van <= :toen"
        " AND k.vastgelegd_tot > :toen",
        e->name);
    if (!has_rights(s, e)) return;
    buf_fmt(b, " AND (EXISTS (SELECT 1 FROM v_%s v WHERE v.id = k.id AND v.voor = :ik)", e->name);
    if (people && people != e
        && has_rights(s, people)) /* taken out: as far as the person is seen */
        buf_fmt(b,
            " OR (NOT EXISTS (SELECT 1 FROM %s n WHERE n.id = k.id) AND EXISTS "
            "(SELECT 1 FROM v_%s v WHERE v.id = k.%s AND v.voor = :ik))",
            e->name, people->name, e->mens);
    buf_fmt(b, ")");
}

static void text_raw(buf *b, const entity *e)
{
    buf_fmt(b, "SELECT ");
    add_columns(b, e, "");
    buf_fmt(b, " FROM %s WHERE id = :id", e->name);
}

static void text_version(buf *b, const entity *e)
{
    buf_fmt(b, "SELECT ");
    add_columns(b, e, "");
    buf_fmt(b, " FROM %s_was WHERE id = :id AND versie = :versie", e->name);
}

static void text_add(buf *b, const entity *e)
{
    buf_fmt(b, "INSERT INTO %s (versie, vastgelegd_van, vastgelegd_door", e->name);
    for (int i = 0; i < e->nfields; i++) {
        buf_fmt(b, ", %s", e->fields[i].name);
        if (e->fields[i].type == FIELD_GEHEIM) buf_fmt(b, ", %s_zoek", e->fields[i].name);
    }
    buf_fmt(b, ") VALUES (1, :nu, :door");
    for (int i = 0; i < e->nfields; i++) {
        buf_fmt(b, ", :f%d", i);
        if (e->fields[i].type == FIELD_GEHEIM) buf_fmt(b, ", :z%d", i);
    }
    buf_fmt(b, ") ON CONFLICT DO NOTHING RETURNING id");
}

static void set_field(buf *b, const char *name, const char *suffix, char param, int i)
{
    buf_fmt(b,
        ", %s%s = CASE WHEN ((CAST(:bits AS BIGINT) >> %d) & 1) = 1 THEN :%c%d ELSE %s%s END", name,
        suffix, i, param, i, name, suffix);
}

static void text_save(buf *b, const entity *e)
{
    buf_fmt(b, "UPDATE %s SET versie = :versie, vastgelegd_van = :nu, vastgelegd_door = :door",
        e->name);
    for (int i = 0; i < e->nfields; i++) {
        set_field(b, e->fields[i].name, "", 'f', i);
        if (e->fields[i].type == FIELD_GEHEIM) set_field(b, e->fields[i].name, "_zoek", 'z', i);
    }
    buf_fmt(b, " WHERE id = :id");
}

static void add_table_columns(buf *b, const schema *table, bool skip_head)
{
    bool first = true;
    for (int i = 0; i < table->n; i++) {
        str name = str_of(table->at[i].name);
        if (skip_head
            && (str_eq(name, S("versie")) || str_eq(name, S("vastgelegd_van"))
                || str_eq(name, S("vastgelegd_door"))))
            continue;
        buf_fmt(b, first ? "%s" : ", %s", table->at[i].name);
        first = false;
    }
}

static void text_history(buf *b, const entity *e, const schema *table)
{
    buf_fmt(b, "INSERT INTO %s_was (vastgelegd_tot, ", e->name);
    add_table_columns(b, table, false);
    buf_fmt(b, ") SELECT CAST(:nu AS BIGINT), ");
    add_table_columns(b, table, false);
    buf_fmt(b, " FROM %s WHERE id = :id", e->name);
}

static void text_back(buf *b, const entity *e, const schema *table)
{
    buf_fmt(b, "INSERT INTO %s (versie, vastgelegd_van, vastgelegd_door, ", e->name);
    add_table_columns(b, table, true);
    buf_fmt(b, ") SELECT CAST(:nieuw AS BIGINT), CAST(:nu AS BIGINT), CAST(:door AS BIGINT), ");
    add_table_columns(b, table, true);
    buf_fmt(b, " FROM %s_was WHERE id = :id AND versie = :versie ON CONFLICT DO NOTHING", e->name);
}

static void text_of(const store *s, buf *b, const entity *e, int which, const schema *table)
{
    switch (which) {
    case ST_GET: text_get(s, b, e, "id", 'v'); break;
    case ST_GET_BUITEN: text_get(s, b, e, "id", 'g'); break;
    case ST_RAW: text_raw(b, e); break;
    case ST_KNOWN: text_known(s, b, e); break;
    case ST_VERSION: text_version(b, e); break;
    case ST_ADD: text_add(b, e); break;
    case ST_SAVE: text_save(b, e); break;
    case ST_HISTORY: text_history(b, e, table); break;
    case ST_REMOVE: buf_fmt(b, "DELETE FROM %s WHERE id = :id", e->name); break;
    case ST_BACK: text_back(b, e, table); break;
    case ST_LAST:
        buf_fmt(b,
            "SELECT versie, vastgelegd_tot FROM %s_was WHERE id = :id "
            "ORDER BY versie DESC LIMIT 1",
            e->name);
        break;
    case ST_MENS: buf_fmt(b, "SELECT %s FROM %s WHERE id = :id", e->mens, e->name); break;
    default: bug("unknown kind of statement");
    }
}

/* ---- the list ---- */

int plan_add(store *s, const char *name, const entity *rij, str sql)
{
    if (s->nst == s->st_cap) bug("statement list is full");
    sql_text t = sql_params(&s->mem, sql, s->engine->numbered);
    s->st[s->nst] = (statement){.name = name, .sql = t.sql, .params = t.params,
        .nparams = t.nparams, .rij = rij, .mens = -1, .band = -1};
    stand_soort(s, &s->st[s->nst]);
    return s->nst++;
}

static const char *statement_name(store *s, const entity *e, const char *what)
{
    buf b = buf_new(&s->mem);
    buf_fmt(&b, "%s %s", e->name, what);
    return arena_c(&s->mem, buf_str(&b));
}

static void plan_entity(store *s, entity_plan *pl, const schema *all)
{
    static const char *const what[ST_COUNT] = {"lezen", "lezen van buiten", "alles lezen",
        "lezen van toen", "versie", "toevoegen", "bewaren", "bewaren van de vorige", "weghalen",
        "terugzetten", "laatste versie", "over wie"};
    const entity *e = pl->e;
    schema table = schema_table(all, e->name);
    bool outside = !has_rights(s, e) || plan_has_view(s, e, 'g');
    for (int i = 0; i < ST_COUNT; i++) {
        buf b = buf_new(&s->mem);
        pl->st[i] = -1;
        if (i == ST_GET_BUITEN && !outside) continue;
        if (i == ST_RAW && !has_rights(s, e)) continue;
        if (i == ST_MENS && !e->mens) continue;
        text_of(s, &b, e, i, &table);
        bool row = i == ST_GET || i == ST_GET_BUITEN || i == ST_RAW || i == ST_KNOWN
                   || i == ST_VERSION;
        pl->st[i] = plan_add(s, statement_name(s, e, what[i]), row ? e : NULL, buf_str(&b));
    }
    pl->by_parent = arena_make(&s->mem, int, e->nfields + 1);
    pl->by_parent_buiten = arena_make(&s->mem, int, e->nfields + 1);
    pl->by_secret = arena_make(&s->mem, int, e->nfields + 1);
    for (int i = 0; i < e->nfields; i++) {
        const field *f = &e->fields[i];
        buf b = buf_new(&s->mem), g = buf_new(&s->mem);
        pl->by_parent[i] = pl->by_parent_buiten[i] = pl->by_secret[i] = -1;
        if (f->ouder) {
            text_get(s, &b, e, f->name, 'v');
            pl->by_parent[i] = plan_add(s, statement_name(s, e, f->name), e, buf_str(&b));
            if (!outside) continue;
            text_get(s, &g, e, f->name, 'g');
            pl->by_parent_buiten[i] = plan_add(s, statement_name(s, e, f->name), e, buf_str(&g));
        } else if (f->type == FIELD_GEHEIM) {
            buf_fmt(&b, "SELECT id FROM %s WHERE %s_zoek = :zoek", e->name, f->name);
            pl->by_secret[i] = plan_add(s, statement_name(s, e, f->name), NULL, buf_str(&b));
        }
    }
}

const entity_plan *plan_of(const store *s, const entity *e)
{
    for (int i = 0; i < s->nplans; i++)
        if (s->plans[i].e == e) return &s->plans[i];
    bug("an entity that the store was not opened with");
}

bool plan_has_view(const store *s, const entity *e, char view)
{
    for (int i = 0; i < s->people_views.n; i++)
        if (s->people_views.at[i][0] == view && !strcmp(s->people_views.at[i] + 2, e->name))
            return true;
    return false;
}

/* ---- does it fit ---- */

static bool misfit(problems *p, buf *b)
{
    return store_problem(p, N_("De opslag past niet bij dit programma. {}"), buf_str(b));
}

static bool is_text(field_type t)
{
    return t == FIELD_STR || t == FIELD_CODE || t == FIELD_DATE || t == FIELD_GEHEIM;
}

static void missing_table(store *s, problems *p, const entity *e)
{
    buf b = buf_new(&s->mem);
    buf_fmt(&b,
        "Tabel %s ontbreekt; zet in een nieuwe migratie: CREATE TABLE %s (id INTEGER PRIMARY "
        "KEY, versie INTEGER NOT NULL, vastgelegd_van INTEGER NOT NULL, vastgelegd_door "
        "INTEGER",
        e->name, e->name);
    for (int i = 0; i < e->nfields; i++) {
        const field *f = &e->fields[i];
        buf_fmt(&b, ", %s %s", f->name, is_text(f->type) ? "TEXT" : "INTEGER");
        if (f->type == FIELD_GEHEIM) buf_fmt(&b, ", %s_zoek TEXT", f->name);
    }
    buf_fmt(&b, ") STRICT;");
    misfit(p, &b);
}

static void check_column(
    store *s, problems *p, const schema *table, const char *name, const char *suffix, bool text)
{
    buf full = buf_new(&s->mem), b = buf_new(&s->mem);
    buf_fmt(&full, "%s%s", name, suffix);
    const column *c = schema_column(table, buf_str(&full));
    const char *type = text ? "TEXT" : "INTEGER", *in = table->at[0].table;
    if (!c)
        buf_fmt(&b,
            "Tabel %s mist de kolom %s%s; zet in een nieuwe migratie: ALTER TABLE %s ADD "
            "COLUMN %s%s %s;",
            in, name, suffix, in, name, suffix, type);
    else if (c->text != text)
        buf_fmt(&b, "Kolom %s%s van tabel %s is %s; het veld vraagt %s.", name, suffix, in,
            c->text ? "TEXT" : "INTEGER", type);
    if (b.n) misfit(p, &b);
}

static void check_table(store *s, problems *p, const schema *all, const entity *e)
{
    static const char *const head[] = {"id", "versie", "vastgelegd_van", "vastgelegd_door"};
    schema table = schema_table(all, e->name);
    if (!table.n) {
        missing_table(s, p, e);
        return;
    }
    for (size_t i = 0; i < countof(head); i++) check_column(s, p, &table, head[i], "", false);
    for (int i = 0; i < e->nfields; i++) {
        const field *f = &e->fields[i];
        check_column(s, p, &table, f->name, "", is_text(f->type));
        if (f->type == FIELD_GEHEIM) check_column(s, p, &table, f->name, "_zoek", true);
    }
}

static void check_people(store *s, problems *p, const entity *e)
{
    buf b = buf_new(&s->mem);
    if (e->via && !plan_has_view(s, e, 'v')) {
        buf_fmt(&b, "Entiteit %s heeft geen view v_%s; laat view() die geven.", e->name, e->name);
        misfit(p, &b);
    }
    if (!e->mens) return;
    const field *f = field_find(e, str_of(e->mens));
    if (strcmp(e->mens, "id") && (!f || f->type != FIELD_ID))
        buf_fmt(&b, "Entiteit %s: .mens = \"%s\" is geen veld met een id.", e->name, e->mens);
    else if (!strcmp(e->mens, "id") && !e->tabel && !f)
        buf_fmt(&b, "Entiteit %s: .mens = \"id\" kan alleen met een eigen tabel.", e->name);
    else if (e->tabel && !plan_has_view(s, e, 'v'))
        buf_fmt(&b,
            "Entiteit %s gaat over een mens, maar heeft geen view v_%s; laat view() die geven.",
            e->name, e->name);
    if (b.n) misfit(p, &b);
}

static bool is_people_view(void *ctx, str name)
{
    const store *s = ctx;
    for (int i = 0; i < s->people_views.n; i++)
        if (str_eq(str_of(s->people_views.at[i]), name)) return true;
    return false;
}

static void check_rights(store *s, problems *p, const query *q)
{
    sql_rights r = sql_count_rights(str_of(q->sql), is_people_view, s);
    if (r.views == r.voor) return;
    buf b = buf_new(&s->mem);
    buf_fmt(&b,
        "Opdracht %s leest %d keer een view van mensen (v_.., g_..) en zegt %d keer .voor = :ik; "
        "dat moet even vaak zijn.",
        q->name, r.views, r.voor);
    misfit(p, &b);
}

static void check_row(store *s, problems *p, const query *q)
{
    if (!q->rij) return;
    check_people(s, p, q->rij);
    if (!q->rij->formulier) return;
    buf b = buf_new(&s->mem);
    buf_fmt(&b, "Opdracht %s geeft rijen van %s, en dat is een formulier zonder klassen.", q->name,
        q->rij->name);
    misfit(p, &b);
}

static void load_views(store *s)
{
    names *v = &s->people_views;
    v->at = arena_make(&s->mem, const char *, VIEWS);
    v->n = 0;
    for (int i = 0; i < s->c.nentities && s->c.view; i++) {
        for (int which = 0;; which++) {
            buf name = buf_new(&s->mem), select = buf_new(&s->mem);
            if (!s->c.view(s->c.entities[i], which, &name, &select)) break;
            str n = buf_str(&name);
            if (!str_starts(n, S("v_")) && !str_starts(n, S("g_"))) continue;
            if (v->n == VIEWS) bug("too many people views");
            v->at[v->n++] = arena_c(&s->mem, n);
        }
    }
}

static int count_statements(const store *s)
{
    int n = s->c.nqueries + STAND_STATEMENTS + SPOOR_STATEMENTS;
    for (int i = 0; i < s->c.nentities; i++) n += ST_COUNT + 2 * s->c.entities[i]->nfields;
    return n;
}

bool plan_check_tables(store *s, const schema *all, problems *p)
{
    int before = p->n + p->meer;
    for (int i = 0; i < s->c.nentities; i++)
        if (s->c.entities[i]->tabel) check_table(s, p, all, s->c.entities[i]);
    return p->n + p->meer == before;
}

bool plan_make(store *s, const schema *all, problems *p)
{
    int before = p->n + p->meer;
    plan_check_tables(s, all, p);
    s->st_cap = count_statements(s);
    s->st = arena_make(&s->mem, statement, s->st_cap + 1);
    s->plans = arena_make(&s->mem, entity_plan, s->c.nentities + 1);
    load_views(s);
    for (int i = 0; i < s->c.nentities; i++)
        if (s->c.entities[i]->tabel) s->plans[s->nplans++].e = s->c.entities[i];
    for (int i = 0; i < s->c.nqueries; i++) {
        const query *q = &s->c.queries[i];
        plan_add(s, q->name, q->rij, str_of(q->sql));
        check_rights(s, p, q);
        check_row(s, p, q);
    }
    for (int i = 0; i < s->nplans; i++) {
        check_people(s, p, s->plans[i].e);
        plan_entity(s, &s->plans[i], all);
    }
    stand_plan(s);
    spoor_plan(s);
    return p->n + p->meer == before;
}
