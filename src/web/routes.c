/* routes.c: the route table: from an address to a row, and from a row to an address. */
#include "web/intern.h"

#include <pthread.h>
#include <stdlib.h>

#define ROUTE_ROW(fn, m, path, who, ...) \
    {.naam = #fn, .methode = m, .pad = path, .rollen = who, .pagina = fn, ##__VA_ARGS__},
static const route table[] = {ROUTES(ROUTE_ROW)};
#define ROUTE_KEUR(fn, m, path, who, ...) \
    static_assert((who) != 0 && ((who) == IEDEREEN || !((who) & ~ALLE_ROLLEN)), \
        "a route without roles: " #fn);
ROUTES(ROUTE_KEUR)

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

/* ---- the pattern of a row, taken apart once ---- */

enum { PIECES = 8, TOKENS = 4 };
typedef struct {
    str plain;       /* as it stands; empty: a token of e, or the rest {*} */
    const entity *e;
} piece;
typedef struct {
    const route *r;
    piece at[PIECES];
    int n;
    bool rest;       /* ends with {*} */
} pattern;

static pattern pattern_of(const route *r)
{
    pattern p = {.r = r};
    str left = str_of(r->pad), text;
    int tokens = 0;
    while (str_split(&left, '/', &text)) {
        bool token = text.n >= 3 && text.p[0] == '{';
        if (token && text.p[1] == '*') {
            p.rest = true;
            return p;
        }
        if (p.n == PIECES) bug("a route with too many pieces");
        const entity *e = token ? entiteit(str_sub(text, 1, text.n - 1)) : NULL;
        if (token && !e) bug("a route names an entity that does not exist");
        if (e && tokens++ == TOKENS) bug("a route with more than four tokens");
        p.at[p.n++] = (piece){.plain = e ? (str){0} : text, .e = e};
    }
    return p;
}

static pattern patterns[countof(table)];
static pthread_once_t taken_apart = PTHREAD_ONCE_INIT;

static void take_apart(void)
{
    for (size_t i = 0; i < countof(table); i++) patterns[i] = pattern_of(&table[i]);
}

static const pattern *all_patterns(void)
{
    pthread_once(&taken_apart, take_apart);
    return patterns;
}

int route_entiteiten(const route *r, const entity *out[4])
{
    pattern p = pattern_of(r);
    int n = 0;
    for (int i = 0; i < p.n; i++)
        if (p.at[i].e) out[n++] = p.at[i].e;
    return n;
}

/* ---- from an address to a row ---- */

typedef struct {
    str at[PIECES], rest[PIECES + 1]; /* rest[i]: what comes after i pieces */
    int n;                            /* PIECES + 1: more than any row has */
} path_pieces;

static path_pieces split_path(str path)
{
    path_pieces p = {.rest = {path}};
    while (p.n < PIECES && str_split(&path, '/', &p.at[p.n])) p.rest[++p.n] = path;
    if (path.n) p.n = PIECES + 1;
    return p;
}

/* Do the plain pieces stand in the path? How many of them; -1: another address. */
static int plain_pieces(const pattern *row, const path_pieces *path)
{
    int plain = 0;
    if (row->rest ? path->n <= row->n : path->n != row->n) return -1;
    for (int i = 0; i < row->n; i++) {
        if (row->at[i].e) continue;
        if (!str_eq(row->at[i].plain, path->at[i])) return -1;
        plain++;
    }
    return plain;
}

static bool fits(arena *a, const web *w, const pattern *row, const path_pieces *path, match *m)
{
    *m = (match){.route = row->r};
    if (plain_pieces(row, path) < 0) return false;
    for (int i = 0; i < row->n; i++)
        if (row->at[i].e && !db_token_lees(w->store, row->at[i].e, path->at[i], &m->id[m->n++]))
            m->fout = true;
    return !row->rest || http_decode(a, path->rest[row->n], false, &m->stuk);
}

/* A row whose tokens say something wins. */
static bool better(bool found, const match *now, match *out)
{
    if (!found || !now->fout) *out = *now;
    return !now->fout;
}

bool route_match(arena *a, const web *w, methode m, str path, match *out)
{
    const pattern *all = all_patterns();
    bool found = false;
    match now;
    if (path.n == 0 || path.p[0] != '/') return false;
    if (path.n > 1 && str_ends(path, S("/"))) path = str_sub(path, 0, path.n - 1);
    path_pieces pieces = split_path(path);
    for (int i = 0; i < w->nextra; i++) {
        pattern own = pattern_of(&w->extra[i]);
        if (own.r->methode != m || !fits(a, w, &own, &pieces, &now)) continue;
        if (better(found, &now, out)) return true;
        found = true;
    }
    for (size_t i = 0; i < countof(table); i++) {
        if (table[i].methode != m || !fits(a, w, &all[i], &pieces, &now)) continue;
        if (better(found, &now, out)) return true;
        found = true;
    }
    return found;
}

bool url_mag(const req *r, methode m, url u)
{
    const pattern *all = all_patterns();
    const route *best = NULL;
    int most = -1;
    str rest = u.s, path;
    if (!r->i->s.is) return true; /* the sign-in stands before it */
    if (!str_split(&rest, '?', &path) || path.n == 0 || path.p[0] != '/') return true;
    path_pieces pieces = split_path(path);
    for (size_t i = 0; i < countof(table); i++) {
        int n = table[i].methode == m ? plain_pieces(&all[i], &pieces) : -1;
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
    bool ours = to >= table && to < table + countof(table);
    pattern p = ours ? all_patterns()[to - table] : pattern_of(to);
    buf b = buf_new(r->w.a);
    int used = 0;
    for (int i = 1; i < p.n; i++) {
        const entity *e = p.at[i].e;
        buf_add(&b, S("/"));
        if (e && (used == n || ids[used].e != e)) bug("url_to: ids do not fit the path");
        buf_add(&b, e ? db_token(r->w.a, r->web->store, e, ids[used++].id) : p.at[i].plain);
    }
    if (p.n <= 1) buf_add(&b, S("/"));
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
