/* read.c: what casework asks: a row, rows under a parent, the rows of a statement. */
#include "store/store.h"

#include <stdio.h>

static row_reader reader_of(db *d, const toegang *t, arena *a, int st, handeling wat)
{
    const statement *s = &d->s->st[st];
    u64 mask = s->rij ? db_mask_van(d, t, s->rij, wat) : 0;
    return (row_reader){.d = d, .st = s, .a = a, .t = t, .wat = wat, .band = t->band, .mask = mask};
}

/* Runs st for at most one row; nothing that a failure left half read leaves. */
static bool read_one(row_reader *r, int st, const cel *args, void *row)
{
    r->row = row;
    memset(row, 0, r->st->rij->size);
    bool ok = db_run(r->d, st, args, r->st->nparams, row_first, r, NULL) && !r->d->failed && r->n;
    if (!ok) memset(row, 0, r->st->rij->size);
    return ok;
}

int db_get_statement(const db *d, const toegang *t, const entity *e)
{
    return plan_of(d->s, e)->st[t->buiten ? ST_GET_BUITEN : ST_GET];
}

bool db_get(db *d, const toegang *t, arena *a, const entity *e, i64 id, void *row)
{
    int st = db_get_statement(d, t, e);
    memset(row, 0, e->size);
    if (st < 0) return false;
    row_reader r = reader_of(d, t, a, st, DOEN_LEZEN);
    return read_one(&r, st, (cel[]){cel_i64(id), cel_i64(t->gebruiker), cel_id(t->deling)}, row);
}

bool db_get_toen(db *d, const toegang *t, arena *a, const entity *e, i64 id, moment toen, void *row)
{
    int st = plan_of(d->s, e)->st[ST_KNOWN];
    memset(row, 0, e->size);
    if (t->buiten && (e->mens || e->via)) return false; /* a share gives what is, not what was */
    row_reader r = reader_of(d, t, a, st, DOEN_LEZEN);
    return read_one(&r, st, (cel[]){cel_i64(id), cel_i64(toen.ms), cel_i64(t->gebruiker)}, row);
}

/* ---- many rows: read in pieces in the scratch arena, then joined ---- */

enum { PIECE = 32 };
typedef struct piece {
    struct piece *next;
    int n;
    char *rows;
} piece;

typedef struct {
    row_reader r;
    piece *first, *last;
} many;

static bool take_row(void *ctx, const cel *cells, int n)
{
    many *m = ctx;
    size_t size = m->r.st->rij->size;
    if (!m->last || m->last->n == PIECE) {
        piece *p = arena_make(&m->r.d->scratch, piece, 1);
        p->rows = arena_alloc(&m->r.d->scratch, size, PIECE);
        if (m->last) m->last->next = p;
        else m->first = p;
        m->last = p;
    }
    row_read(&m->r, cells, n, m->last->rows + size * (size_t)m->last->n++);
    m->r.n++;
    return !m->r.d->failed;
}

/* What was read in pieces is joined in the caller's arena, and the pieces' room given back: one
 * transaction may read very often. Who was shown for the first time is kept in scratch too. */
static rijen read_many(many *m, int st, const cel *args)
{
    db *d = m->r.d;
    arena before = d->scratch;
    const i64 *shown = d->shown.at;
    size_t size = m->r.st->rij->size;
    if (!db_run(d, st, args, m->r.st->nparams, take_row, m, NULL) || d->failed || !m->r.n)
        return (rijen){0};
    char *all = arena_alloc(m->r.a, size, (size_t)m->r.n), *at = all;
    for (piece *p = m->first; p; p = p->next) {
        memcpy(at, p->rows, size * (size_t)p->n);
        at += size * (size_t)p->n;
    }
    if (d->shown.at == shown && m->r.a != &d->scratch) d->scratch = before;
    return (rijen){all, m->r.n};
}

rijen db_bij(db *d, const toegang *t, arena *a, const entity *e, const char *veld, i64 id)
{
    const field *f = field_find(e, str_of(veld));
    const entity_plan *p = plan_of(d->s, e);
    if (!f || p->by_parent[f - e->fields] < 0) bug("db_bij: this field is no .ouder");
    int st = (t->buiten ? p->by_parent_buiten : p->by_parent)[f - e->fields];
    if (st < 0) return (rijen){0};
    many m = {.r = reader_of(d, t, a, st, DOEN_LIJST)};
    bool mens = t->buiten && e->mens && !strcmp(veld, e->mens); /* the share says whom */
    if (!mens && !(m.r.mask >> (f - e->fields) & 1)) return (rijen){0};
    return read_many(&m, st, (cel[]){cel_i64(id), cel_i64(t->gebruiker), cel_id(t->deling)});
}

/* ---- statements of the query table ---- */

/* Our bug: values that do not fit the statement, or rows of one that gives none. */
NORETURN static void wrong(const statement *st)
{
    static _Thread_local char text[200];
    snprintf(text, sizeof text, "statement %s: its arguments or its row do not fit", st->name);
    bug(text);
}

static bool own_param(const toegang *t, const char *name, cel *out)
{
    if (!strcmp(name, "ik")) *out = cel_i64(t->gebruiker);
    else if (!strcmp(name, "ik_team")) *out = cel_id(t->team);
    else if (!strcmp(name, "ik_organisatie")) *out = cel_id(t->organisatie);
    else if (!strcmp(name, "ik_deling")) *out = cel_id(t->deling);
    else return false;
    return true;
}

/* The values of a statement by name, in the scratch arena; one too few or too many is our bug. */
static const cel *bind_args(db *d, const toegang *t, int nr, const sql_arg *args)
{
    const statement *st = &d->s->st[nr];
    if (nr < 0 || nr >= d->s->c.nqueries) bug("no such statement");
    cel *out = arena_make(&d->scratch, cel, st->nparams + 1);
    int used = 0, given = 0;
    for (const sql_arg *g = args; g && g->name; g++) given++;
    for (int i = 0; i < st->nparams; i++) {
        const sql_arg *g = args;
        if (own_param(t, st->params[i], &out[i])) continue;
        while (g && g->name && strcmp(g->name, st->params[i])) g++;
        if (!g || !g->name) wrong(st);
        out[i] = cel_of_val(&d->scratch, g->v);
        used++;
    }
    if (used != given) wrong(st);
    return out;
}

rijen db_rijen(db *d, const toegang *t, arena *a, int nr, const sql_arg *args)
{
    const cel *cells = bind_args(d, t, nr, args);
    many m = {.r = reader_of(d, t, a, nr, DOEN_LIJST)};
    if (!m.r.st->rij) wrong(m.r.st);
    return read_many(&m, nr, cells);
}

bool db_rij(db *d, const toegang *t, arena *a, int nr, const sql_arg *args, void *row)
{
    const cel *cells = bind_args(d, t, nr, args);
    row_reader r = reader_of(d, t, a, nr, DOEN_LIJST);
    if (!r.st->rij) wrong(r.st);
    return read_one(&r, nr, cells, row);
}

static bool take_number(void *ctx, const cel *row, int n)
{
    i64 *out = ctx;
    if (n && row[0].kind == CEL_STR && !str_to_i64(row[0].s, out)) *out = 0;
    if (n && row[0].kind == CEL_I64) *out = row[0].n;
    return false;
}

i64 db_getal(db *d, const toegang *t, int nr, const sql_arg *args)
{
    i64 n = 0;
    const cel *cells = bind_args(d, t, nr, args);
    return db_run(d, nr, cells, d->s->st[nr].nparams, take_number, &n, NULL) ? n : 0;
}

i64 db_mens_van(db *d, const entity *e, i64 id)
{
    i64 n = 0;
    int st = plan_of(d->s, e)->st[ST_MENS];
    cel key = cel_i64(id);
    return st >= 0 && db_run(d, st, &key, 1, take_number, &n, NULL) ? n : 0;
}

i64 db_stand(db *d)
{
    i64 n = 0;
    bool ok = db_run(d, d->s->st_stand, NULL, 0, take_number, &n, NULL);
    d->las_spoor = false;
    return ok ? n : 0;
}

i64 db_doe(db *d, const toegang *t, int nr, const sql_arg *args)
{
    i64 changed = 0;
    if (!d->writer) bug("db_doe outside store_write");
    const cel *cells = bind_args(d, t, nr, args);
    db_run(d, nr, cells, d->s->st[nr].nparams, NULL, NULL, &changed);
    return changed;
}

i64 db_zoek_geheim(db *d, const entity *e, const char *veld, str plain)
{
    i64 id = 0;
    const field *f = field_find(e, str_of(veld));
    int st = f ? plan_of(d->s, e)->by_secret[f - e->fields] : -1;
    if (st < 0) bug("db_zoek_geheim: this field holds no secret");
    cel zoek = cel_str(&d->scratch, keys_search(&d->scratch, &d->s->keys, str_of(veld), plain));
    return db_run(d, st, &zoek, 1, take_number, &id, NULL) ? id : 0;
}

void db_toonde(db *d, i64 mens, u32 klassen) { db_note_shown(d, mens, klassen); }
