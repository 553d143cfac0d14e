/* routes.c: the route table: from an address to a row, and from a row to an address. */
#include "web/intern.h"

#include <pthread.h>
#include <stdlib.h>

#define ROUTE_ROW(fn, m, path, who, ...) \
    {.naam = #fn, .methode = m, .pad = path, .rollen = who, .pagina = fn, ##__VA_ARGS__},
static const route table[] = {ROUTES(ROUTE_ROW)};

static const route *by_name[countof(table)];
static pthread_once_t sorted = PTHREAD_ONCE_INIT;

const route *routes(int *n)
{
    *n = (int)countof(table);
    return table;
}

static int compare_names(const void *a, const void *b)
{
    return strcmp((*(const route *const *)a)->naam, (*(const route *const *)b)->naam);
}

static void sort_names(void)
{
    for (size_t i = 0; i < countof(table); i++) by_name[i] = &table[i];
    qsort(by_name, countof(by_name), sizeof by_name[0], compare_names);
}

const route *route_named(str naam)
{
    pthread_once(&sorted, sort_names);
    size_t low = 0, high = countof(by_name);
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        int order = str_cmp(naam, str_of(by_name[middle]->naam));
        if (order == 0) return by_name[middle];
        if (order < 0) high = middle;
        else low = middle + 1;
    }
    return NULL;
}

const route *route_of(const web *w, str naam)
{
    for (int i = 0; i < w->nextra; i++)
        if (str_eq(naam, str_of(w->extra[i].naam))) return &w->extra[i];
    return route_named(naam);
}

bool route_mag(const route *r, i32 rol)
{
    if (r->rollen == IEDEREEN) return true;
    return rol > 0 && rol < 32 && (r->rollen & ROL_BIT(rol));
}

/* The entity of a piece such as "{persoon}"; NULL: the piece is plain text or {*}. */
static const entity *piece_entity(str piece)
{
    if (piece.n < 3 || piece.p[0] != '{' || piece.p[1] == '*') return NULL;
    const entity *e = entiteit(str_sub(piece, 1, piece.n - 1));
    if (!e) bug("a route names an entity that does not exist");
    return e;
}

int route_entiteiten(const route *r, const entity *out[4])
{
    str rest = str_of(r->pad), piece;
    int n = 0;
    while (str_split(&rest, '/', &piece)) {
        const entity *e = piece_entity(piece);
        if (!e) continue;
        if (n == 4) bug("a route with more than four tokens");
        out[n++] = e;
    }
    return n;
}

/* ---- from an address to a row ---- */

static bool fits(arena *a, const web *w, const route *r, str path, match *m)
{
    str want = str_of(r->pad), piece, have;
    *m = (match){.route = r};
    while (str_split(&want, '/', &piece)) {
        if (str_eq(piece, S("{*}"))) return path.n > 0 && http_decode(a, path, false, &m->stuk);
        if (!str_split(&path, '/', &have)) return false;
        const entity *e = piece_entity(piece);
        if (e && !db_token_lees(w->store, e, have, &m->id[m->n++])) m->fout = true;
        if (!e && !str_eq(piece, have)) return false;
    }
    return path.n == 0;
}

typedef struct {
    arena *a;
    const web *w;
    methode m;
    str path;
} asked;

/* Looks through these rows; a row whose tokens say something wins. */
static bool match_in(const asked *q, const route *rows, size_t n, match *out)
{
    bool found = false;
    match now;
    for (size_t i = 0; i < n; i++) {
        if (rows[i].methode != q->m || !fits(q->a, q->w, &rows[i], q->path, &now)) continue;
        if (!found || !now.fout) *out = now;
        found = true;
        if (!now.fout) return true;
    }
    return found;
}

bool route_match(arena *a, const web *w, methode m, str path, match *out)
{
    asked q = {a, w, m, path};
    if (path.n == 0 || path.p[0] != '/') return false;
    if (path.n > 1 && str_ends(path, S("/"))) q.path = str_sub(path, 0, path.n - 1);
    return match_in(&q, w->extra, (size_t)w->nextra, out)
           || match_in(&q, table, countof(table), out);
}

/* How many pieces of the path stand in the row as they are; -1: another address. */
static int plain_pieces(const route *r, str path)
{
    str want = str_of(r->pad), piece, have;
    int n = 0;
    while (str_split(&want, '/', &piece)) {
        if (str_eq(piece, S("{*}"))) return n;
        if (!str_split(&path, '/', &have)) return -1;
        if (str_eq(piece, have)) n++;
        else if (piece.n < 3 || piece.p[0] != '{') return -1;
    }
    return path.n ? -1 : n;
}

bool url_mag(const req *r, methode m, url u)
{
    const route *best = NULL;
    int most = -1;
    str rest = u.s, path;
    if (!r->i->s.is) return true; /* the sign-in stands before it */
    if (!str_split(&rest, '?', &path) || path.n == 0 || path.p[0] != '/') return true;
    for (size_t i = 0; i < countof(table); i++) {
        int n = table[i].methode == m ? plain_pieces(&table[i], path) : -1;
        if (n <= most) continue;
        most = n;
        best = &table[i];
    }
    return !best || route_mag(best, r->ik.rol.i);
}

bool url_eigen(req *r, str path, url *out)
{
    str all = path, rest = path, own;
    match m;
    if (path.n == 0 || path.n > 2000 || !str_split(&rest, '?', &own)) return false;
    for (size_t i = 0; i < path.n; i++)
        if (path.p[i] <= ' ' || path.p[i] > '~' || path.p[i] == '\\') return false;
    if (!route_match(r->w.a, r->web, GET, own, &m) || m.fout) return false;
    out->s = arena_str(r->w.a, all);
    return true;
}

/* ---- from a row to an address ---- */

url url_to(req *r, const char *naam, const id_any *ids, int n)
{
    const route *to = route_of(r->web, str_of(naam));
    if (!to) bug("url_to: no such route");
    buf b = buf_new(r->w.a);
    str rest = str_sub(str_of(to->pad), 1, strlen(to->pad)), piece;
    int used = 0;
    buf_add(&b, S("/"));
    while (str_split(&rest, '/', &piece)) {
        const entity *e = piece_entity(piece);
        if (e) {
            if (used == n || ids[used].e != e) bug("url_to: ids do not fit the path");
            buf_add(&b, db_token(r->w.a, r->web->store, e, ids[used++].id));
        } else {
            buf_add(&b, piece);
        }
        if (rest.n) buf_add(&b, S("/"));
    }
    if (used != n) bug("url_to: more ids than the path has");
    return (url){buf_str(&b)};
}

/* One value of a query part as plain text. */
static str arg_text(arena *a, val v)
{
    buf b = buf_new(a);
    put_plain(&b, "{}", &v, 1);
    return buf_str(&b);
}

url url_met(req *r, url u, const sql_arg *vragen)
{
    buf b = buf_new(r->w.a);
    buf_add(&b, u.s);
    char sep = str_find(u.s, S("?")) < 0 ? '?' : '&';
    for (; vragen->name; vragen++) {
        str value = arg_text(r->w.a, vragen->v);
        if (value.n == 0) continue;
        buf_add(&b, (str){&sep, 1});
        buf_add(&b, str_of(vragen->name));
        buf_add(&b, S("="));
        http_encode(&b, value);
        sep = '&';
    }
    return (url){buf_str(&b)};
}

str token_van(req *r, id_any x) { return db_token(r->w.a, r->web->store, x.e, x.id); }

i64 token_lees(req *r, const entity *e, str token)
{
    i64 id;
    return token.n && db_token_lees(r->web->store, e, token, &id) ? id : 0;
}
