#include "store/sql.h"

static bool is_letter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || (c & 0x80);
}
static bool is_digit(char c) { return c >= '0' && c <= '9'; }
static bool is_part(char c) { return is_letter(c) || is_digit(c); }

static size_t word_length(str s, size_t from)
{
    size_t n = from;
    while (n < s.n && is_part(s.p[n])) n++;
    return n - from;
}

/* White space, -- to the end of the line, and block comments at the front of s. */
static str skip_blank(str s)
{
    for (;;) {
        size_t n = 0;
        while (n < s.n && (s.p[n] == ' ' || (s.p[n] >= '\t' && s.p[n] <= '\r'))) n++;
        s = str_sub(s, n, s.n);
        i64 end;
        if (str_starts(s, S("--"))) end = str_find(s, S("\n"));
        else if (str_starts(s, S("/*"))) {
            end = str_find(s, S("*/"));
            if (end >= 0) end += 1;
        } else return s;
        s = end < 0 ? str_sub(s, s.n, s.n) : str_sub(s, (size_t)end + 1, s.n);
    }
}

/* Length of a quoted piece at the front of s; a doubled quote is part of it. */
static size_t quoted_length(str s)
{
    size_t n = 1;
    while (n < s.n) {
        if (s.p[n++] != s.p[0]) continue;
        if (n >= s.n || s.p[n] != s.p[0]) return n;
        n++;
    }
    return n;
}

bool sql_next(str *at, sql_token *t)
{
    str s = skip_blank(*at);
    if (!s.n) {
        *at = s;
        return false;
    }
    size_t n = 1;
    t->kind = s.p[0];
    if (is_letter(s.p[0])) t->kind = 'w', n = word_length(s, 0);
    else if (is_digit(s.p[0])) t->kind = '0', n = word_length(s, 0);
    else if (s.p[0] == '\'') t->kind = 's', n = quoted_length(s);
    else if (s.p[0] == '"') t->kind = 'q', n = quoted_length(s);
    else if (str_starts(s, S("::"))) t->kind = 'c', n = 2;
    else if (s.p[0] == ':' && s.n > 1 && is_letter(s.p[1]))
        t->kind = 'p', n = 1 + word_length(s, 1);
    t->text = str_sub(s, t->kind == 'p', n);
    *at = str_sub(s, n, s.n);
    return true;
}

static char lower(char c) { return c >= 'A' && c <= 'Z' ? (char)(c + 32) : c; }

bool sql_is(sql_token t, const char *word)
{
    if (t.kind != 'w' || strlen(word) != t.text.n) return false;
    for (size_t i = 0; i < t.text.n; i++)
        if (lower(t.text.p[i]) != lower(word[i])) return false;
    return true;
}

enum { PARAMS = 200 };

sql_text sql_params(arena *a, str sql, bool dollar)
{
    const char **names = arena_make(a, const char *, PARAMS);
    buf b = buf_new(a);
    int n = 0;
    str at = sql, done = sql;
    sql_token t;
    while (sql_next(&at, &t)) {
        if (t.kind != 'p') continue;
        int i = 0;
        while (i < n && !str_eq(str_of(names[i]), t.text)) i++;
        if (i == PARAMS) bug("a statement has too many parameters");
        if (i == n) names[n++] = arena_c(a, t.text);
        buf_add(&b, str_sub(done, 0, (size_t)(t.text.p - 1 - done.p)));
        buf_fmt(&b, dollar ? "$%d" : "?%d", i + 1);
        done = at;
    }
    buf_add(&b, done);
    return (sql_text){arena_c(a, buf_str(&b)), names, n};
}

sql_rights sql_count_rights(str sql, bool (*is_view)(void *ctx, str name), void *ctx)
{
    sql_rights r = {0};
    sql_token t, last[4] = {0}; /* last[3] is the one before t */
    str at = sql;
    while (sql_next(&at, &t)) {
        str peek = at;
        sql_token after = {0};
        sql_next(&peek, &after);
        bool qualified = after.kind == '.' || last[3].kind == '.';
        if (t.kind == 'w' && !qualified && is_view(ctx, t.text)) r.views++;
        if (t.kind == 'p' && str_eq(t.text, S("ik")) && last[3].kind == '='
            && sql_is(last[2], "voor") && last[1].kind == '.')
            r.voor++;
        memmove(last, last + 1, sizeof last - sizeof last[0]);
        last[3] = t;
    }
    return r;
}

/* ---- migrations ---- */

typedef struct {
    buf out;
    bool server, table, create; /* inside CREATE or ALTER TABLE; inside CREATE TABLE */
    int depth;
    bool id_key;       /* between PRIMARY and KEY of the id */
    bool closed;       /* after the last paren of CREATE TABLE */
    str done;          /* what is not copied yet */
    sql_token last[2]; /* last[1] is the one before */
} translation;

/* Copies what stands before t, then puts text in place of it. */
static void replace(translation *x, sql_token t, str text)
{
    size_t before = (size_t)(t.text.p - x->done.p);
    buf_add(&x->out, str_sub(x->done, 0, before));
    buf_add(&x->out, text);
    x->done = str_sub(x->done, before + t.text.n, x->done.n);
}

static void column_word(translation *x, sql_token t)
{
    if (sql_is(t, "TEXT") && !sql_is(x->last[1], "AS")) replace(x, t, S("TEXT COLLATE \"C\""));
    if (sql_is(t, "INTEGER")) replace(x, t, S("BIGINT"));
}

/* id INTEGER PRIMARY KEY: the engine gives the numbers, and none twice, for history keeps them. */
static bool is_id_key(const translation *x, sql_token t)
{
    return x->create && sql_is(t, "PRIMARY") && sql_is(x->last[1], "INTEGER")
           && sql_is(x->last[0], "id");
}

static void end_statement(translation *x, sql_token t)
{
    if (x->create && !x->server) replace(x, t, S(" STRICT;"));
    x->table = x->create = x->closed = false;
}

static void translate(translation *x, sql_token t)
{
    if (t.kind == ';') {
        end_statement(x, t);
    } else if (x->closed) { /* STRICT and WITHOUT ROWID: said again by end_statement */
        replace(x, t, S(""));
    } else if (sql_is(t, "TABLE")
               && (sql_is(x->last[1], "CREATE") || sql_is(x->last[1], "ALTER"))) {
        x->table = true;
        x->create = sql_is(x->last[1], "CREATE");
        x->depth = 0;
    } else if (t.kind == '(') {
        x->depth++;
    } else if (t.kind == ')') {
        x->closed = --x->depth == 0 && x->create;
    } else if (is_id_key(x, t)) {
        x->id_key = true;
        if (x->server) replace(x, t, S("GENERATED BY DEFAULT AS IDENTITY PRIMARY"));
    } else if (x->id_key && sql_is(t, "KEY")) {
        x->id_key = false;
        if (!x->server) replace(x, t, S("KEY AUTOINCREMENT"));
    } else if (x->server && x->table) {
        column_word(x, t);
    } else if (x->server && sql_is(t, "INTEGER") && sql_is(x->last[1], "AS")) {
        replace(x, t, S("BIGINT"));
    }
}

str sql_migration(arena *a, str sql, bool server)
{
    translation x = {.out = buf_new(a), .server = server, .done = sql};
    sql_token t;
    for (str at = sql; sql_next(&at, &t);) {
        translate(&x, t);
        x.last[0] = x.last[1];
        x.last[1] = t;
    }
    buf_add(&x.out, x.done);
    if (x.create && !server) buf_add(&x.out, S(" STRICT"));
    str out = buf_str(&x.out);
    return (str){arena_c(a, out), out.n};
}
