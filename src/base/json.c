#include "base/json.h"
#include "base/text.h"

#include <jansson.h>
#include <math.h>
#include <pthread.h>
#include <stdlib.h>

/* ---- writing ---- */

jw jw_new(buf *b) { return (jw){.b = b}; }

/* What goes before a value or an opening. */
static void before_value(jw *w)
{
    bool in_object = w->depth && w->open[w->depth - 1] == '{';
    if (in_object != w->keyed) bug("json: a value without a key, or a key without an object");
    if (!w->depth && w->comma) bug("json: a second value at the top");
    if (w->comma && !w->keyed) buf_add(w->b, S(","));
    w->keyed = false;
    w->comma = true;
}

static void open(jw *w, char sign)
{
    before_value(w);
    if (w->depth == (int)sizeof w->open) bug("json: too deep");
    w->open[w->depth++] = sign;
    w->comma = false;
    buf_add(w->b, (str){&sign, 1});
}

void jw_object(jw *w) { open(w, '{'); }
void jw_array(jw *w) { open(w, '['); }

void jw_end(jw *w)
{
    if (!w->depth || w->keyed) bug("json: nothing to close");
    buf_add(w->b, w->open[--w->depth] == '{' ? S("}") : S("]"));
    w->comma = true;
}

/* How this letter is written in a string; empty: as it is. */
static str escape(u32 c)
{
    static _Thread_local char code[8];
    switch (c) {
    case '"': return S("\\\"");
    case '\\': return S("\\\\");
    case '\n': return S("\\n");
    case '\r': return S("\\r");
    case '\t': return S("\\t");
    default: break;
    }
    bool plain = c >= 0x20 && c != 0x7f && c != '<' && c != '>' && c != '&';
    if (plain && c != 0x2028 && c != 0x2029) return (str){0};
    snprintf(code, sizeof code, "\\u%04x", c & 0xffff);
    return (str){code, 6};
}

static void add_quoted(buf *b, str s)
{
    buf_add(b, S("\""));
    for (str rest = s; rest.n;) {
        u32 c;
        str at = rest;
        if (!text_next(&rest, &c)) {
            buf_add(b, S("\xef\xbf\xbd"));
            rest = str_sub(at, 1, at.n);
            continue;
        }
        str code = escape(c);
        buf_add(b, code.n ? code : str_sub(at, 0, at.n - rest.n));
    }
    buf_add(b, S("\""));
}

void jw_key(jw *w, str key)
{
    bool in_object = w->depth && w->open[w->depth - 1] == '{';
    if (!in_object || w->keyed) bug("json: a key outside an object");
    if (w->comma) buf_add(w->b, S(","));
    add_quoted(w->b, key);
    buf_add(w->b, S(":"));
    w->keyed = true;
}

void jw_str(jw *w, str s)
{
    before_value(w);
    add_quoted(w->b, s);
}

void jw_i64(jw *w, i64 n)
{
    before_value(w);
    buf_add_i64(w->b, n);
}

void jw_real(jw *w, double x)
{
    before_value(w);
    if (isfinite(x)) buf_fmt(w->b, "%.15g", x);
    else buf_add(w->b, S("null"));
}

void jw_bool(jw *w, bool is)
{
    before_value(w);
    buf_add(w->b, is ? S("true") : S("false"));
}

void jw_null(jw *w)
{
    before_value(w);
    buf_add(w->b, S("null"));
}

static void put_geld(jw *w, geld g)
{
    u64 cent = g.cent < 0 ? 0 - (u64)g.cent : (u64)g.cent;
    before_value(w);
    buf_fmt(w->b, "%s%llu.%02u", g.cent < 0 ? "-" : "", (unsigned long long)(cent / 100),
        (unsigned)(cent % 100));
}

static void put_tijd(jw *w, tijd t)
{
    int m = tijd_minutes(t);
    before_value(w);
    buf_fmt(w->b, "\"%02d:%02d\"", m / 60, m % 60);
}

static bool is_known(val v)
{
    switch (v.kind) {
    case VAL_NULL: return false;
    case VAL_NUM: return v.num.is;
    case VAL_GELD: return v.geld.is;
    case VAL_DATE: return date_is_set(v.date);
    case VAL_MOMENT: return moment_is_set(v.moment);
    case VAL_TIJD: return tijd_is_set(v.tijd);
    case VAL_STR:
    case VAL_I64:
    case VAL_MARKUP:
    case VAL_URL: return true;
    }
    bug("json: no such value");
}

void jw_val(jw *w, val v)
{
    char text[DATE_TEXT];
    if (!is_known(v)) {
        jw_null(w);
        return;
    }
    switch (v.kind) {
    case VAL_NULL: return;
    case VAL_STR:
    case VAL_MARKUP:
    case VAL_URL: jw_str(w, v.s); return;
    case VAL_I64: jw_i64(w, v.n); return;
    case VAL_NUM: jw_i64(w, v.num.n); return;
    case VAL_GELD: put_geld(w, v.geld); return;
    case VAL_DATE: jw_str(w, date_iso(v.date, text)); return;
    case VAL_MOMENT: jw_str(w, moment_iso(v.moment, text)); return;
    case VAL_TIJD: put_tijd(w, v.tijd); return;
    }
}

void jw_done(const jw *w)
{
    if (w->depth || !w->comma) bug("json: something is still open");
}

/* ---- reading ---- */

enum { DEPTH_MAX = 64 };

/* Bytes that this value takes in an arena; 0: nested too deep. */
static size_t size_of(json_t *j, int depth)
{
    const char *key;
    json_t *child;
    size_t i, size = sizeof(json) + 16, more;
    if (depth > DEPTH_MAX) return 0;
    if (json_is_string(j)) size += json_string_length(j) + 16;
    json_array_foreach(j, i, child)
    {
        more = size_of(child, depth + 1);
        if (more == 0) return 0;
        size += more;
    }
    json_object_foreach(j, key, child)
    {
        more = size_of(child, depth + 1);
        if (more == 0) return 0;
        size += more + strlen(key) + 16;
    }
    return size;
}

static json *copy(arena *a, json_t *from);

static void copy_children(arena *a, json_t *from, json *to)
{
    const json **end = &to->first;
    const char *key;
    json_t *child;
    size_t i;
    json_array_foreach(from, i, child)
    {
        json *j = copy(a, child);
        *end = j;
        end = &j->next;
        to->n++;
    }
    json_object_foreach(from, key, child)
    {
        json *j = copy(a, child);
        j->key = arena_str(a, str_of(key));
        *end = j;
        end = &j->next;
        to->n++;
    }
}

static json *copy(arena *a, json_t *from)
{
    json *to = arena_make(a, json, 1);
    switch (json_typeof(from)) {
    case JSON_OBJECT: to->kind = JSON_MAP; break;
    case JSON_ARRAY: to->kind = JSON_LIST; break;
    case JSON_STRING:
        to->kind = JSON_TEXT;
        to->s = arena_str(a, (str){json_string_value(from), json_string_length(from)});
        break;
    case JSON_INTEGER:
        to->kind = JSON_NUMBER;
        to->n = json_integer_value(from);
        break;
    case JSON_REAL:
        to->kind = JSON_DECIMAL;
        to->real = json_real_value(from);
        break;
    case JSON_TRUE:
    case JSON_FALSE:
        to->kind = JSON_BOOL;
        to->n = json_is_true(from);
        break;
    case JSON_NULL: to->kind = JSON_NONE; break;
    }
    copy_children(a, from, to);
    return to;
}

static const json *refuse(problems *p, i64 line, const char *tekst)
{
    i64 before = p->regel;
    p->regel = line;
    problem_add(p, "", tekst);
    p->regel = before;
    return NULL;
}

static const char *what_is_wrong(const json_error_t *e)
{
    if (json_error_code(e) == json_error_duplicate_key)
        return N_("Deze naam staat er twee keer in. Laat er een weg.");
    if (json_error_code(e) == json_error_invalid_utf8)
        return N_("Hier staan letters die niet te lezen zijn. Gebruik UTF-8.");
    if (json_error_code(e) == json_error_premature_end_of_input)
        return N_("De tekst houdt te vroeg op. Er ontbreekt een haakje of aanhalingsteken.");
    return N_("Dit is geen geldige JSON.");
}

/* Without memory jansson may call the text wrong: it gets what it asks, or nothing goes on. */
static void *need(size_t n)
{
    void *p = malloc(n);
    if (!p) no_memory("jansson");
    return p;
}

static pthread_once_t settled = PTHREAD_ONCE_INIT;
static void settle(void) { json_set_alloc_funcs(need, free); }

const json *json_read(arena *a, str text, problems *p)
{
    json_error_t e;
    pthread_once(&settled, settle);
    bool has_nul = text.n && memchr(text.p, 0, text.n); /* jansson would stop there */
    if (has_nul) return refuse(p, 1, N_("Dit is geen geldige JSON."));
    json_t *from =
        json_loadb(text.p ? text.p : "", text.n, JSON_REJECT_DUPLICATES | JSON_DECODE_ANY, &e);
    if (!from) return refuse(p, e.line > 0 ? e.line : 1, what_is_wrong(&e));
    size_t size = size_of(from, 0);
    bool fits = size < (size_t)(a->end - a->at);
    const json *to = size && fits ? copy(a, from) : NULL;
    json_decref(from);
    if (!size) return refuse(p, 1, N_("Deze JSON is te diep genest."));
    if (!fits) bug("arena is full"); /* after what jansson held is free */
    return to;
}

const json *json_find(const json *j, const char *key)
{
    if (!j || j->kind != JSON_MAP) return NULL;
    const json *child = j->first;
    while (child && !str_eq(child->key, str_of(key))) child = child->next;
    return child;
}

bool json_str(const json *j, const char *key, str *out)
{
    const json *child = json_find(j, key);
    if (!child || child->kind != JSON_TEXT) return false;
    *out = child->s;
    return true;
}

bool json_i64(const json *j, const char *key, i64 *out)
{
    const json *child = json_find(j, key);
    if (!child || child->kind != JSON_NUMBER) return false;
    *out = child->n;
    return true;
}

bool json_bool(const json *j, const char *key, bool *out)
{
    const json *child = json_find(j, key);
    if (!child || child->kind != JSON_BOOL) return false;
    *out = child->n != 0;
    return true;
}
