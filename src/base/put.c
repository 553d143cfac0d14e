#include "base/put.h"

/* ---- values as text ---- */

/* 1.234,50 */
static void add_geld(buf *b, geld g)
{
    u64 cent = g.cent < 0 ? 0 - (u64)g.cent : (u64)g.cent;
    char text[40];
    char *p = text + sizeof text;
    int n = 0;
    do {
        if (n == 2) *--p = ',';
        if (n > 2 && (n - 2) % 3 == 0) *--p = '.';
        *--p = (char)('0' + cent % 10);
        cent /= 10;
        n++;
    } while (cent || n < 3);
    if (g.cent < 0) *--p = '-';
    buf_add(b, (str){p, (size_t)(text + sizeof text - p)});
}

/* 3-9-2026 9.30 */
static void add_moment(buf *b, moment m)
{
    char text[DATE_TEXT];
    if (!moment_is_set(m)) return;
    buf_add(b, date_nl(moment_date(m), text));
    buf_add(b, S(" "));
    buf_add(b, tijd_text(moment_tijd(m), text));
}

static void add_val(buf *b, val v)
{
    char text[DATE_TEXT];
    switch (v.kind) {
    case VAL_NULL: return;
    case VAL_STR:
    case VAL_MARKUP:
    case VAL_URL: buf_add(b, v.s); return;
    case VAL_I64: buf_add_i64(b, v.n); return;
    case VAL_NUM:
        if (v.num.is) buf_add_i64(b, v.num.n);
        return;
    case VAL_GELD:
        if (v.geld.is) add_geld(b, v.geld);
        return;
    case VAL_DATE: buf_add(b, date_nl(v.date, text)); return;
    case VAL_MOMENT: add_moment(b, v.moment); return;
    case VAL_TIJD: buf_add(b, tijd_text(v.tijd, text)); return;
    }
}

/* ---- escaping ---- */

/* What stands for this byte in HTML; NULL: the byte itself. A control character that no HTML may
 * hold becomes the mark for a letter that cannot be shown. */
static const char *const html_of[256] = {
    ['&'] = "&amp;", ['<'] = "&lt;", ['>'] = "&gt;", ['"'] = "&quot;", ['\''] = "&#39;",
    [0 ... 8] = "\xef\xbf\xbd", [11 ... 12] = "\xef\xbf\xbd", [14 ... 31] = "\xef\xbf\xbd",
    [127] = "\xef\xbf\xbd",
};

static void add_escaped(buf *b, str s)
{
    size_t from = 0;
    for (size_t i = 0; i < s.n; i++) {
        const char *html = html_of[(u8)s.p[i]];
        if (!html) continue;
        buf_add(b, str_sub(s, from, i));
        buf_add(b, str_of(html));
        from = i + 1;
    }
    buf_add(b, str_sub(s, from, s.n));
}

static bool is_plain_in_url(char c)
{
    bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    return letter || c == '-' || c == '.' || c == '_' || c == '~';
}

static void add_percent(buf *b, str s)
{
    static const char hex[] = "0123456789ABCDEF";
    for (size_t i = 0; i < s.n; i++) {
        char code[] = {'%', hex[(u8)s.p[i] >> 4], hex[(u8)s.p[i] & 15]};
        buf_add(b, is_plain_in_url(s.p[i]) ? str_sub(s, i, i + 1) : (str){code, sizeof code});
    }
}

/* ---- templates ---- */

typedef enum { SLOT_TEXT, SLOT_URL, SLOT_IN_URL } slot;

/* Does this end with the name of an attribute that holds a link, and its equals sign? */
static bool ends_as_link(str s)
{
    static const str names[] = {
        S("href="), S("src="), S("action="), S("formaction="), S("hx-get="), S("hx-post="),
                                                               };
    for (size_t i = 0; i < countof(names); i++) {
        if (!str_ends(s, names[i])) continue;
        size_t at = s.n - names[i].n;
        if (at == 0 || s.p[at - 1] == ' ' || s.p[at - 1] == '\n') return true;
    }
    return false;
}

/* Where in the HTML does a slot stand, with this part of the template before it? */
static slot slot_kind(str before)
{
    size_t quote = before.n;
    while (quote > 0 && before.p[quote - 1] != '"' && before.p[quote - 1] != '\'') quote--;
    if (ends_as_link(before)) bug("PUT: an attribute without quotes");
    if (quote == 0 || !ends_as_link(str_sub(before, 0, quote - 1))) return SLOT_TEXT;
    return quote == before.n ? SLOT_URL : SLOT_IN_URL;
}

/* The first slot of a link takes a url; what stands further on in it, such as the value in
 * href="{}?zoek={}", is written with percent signs. */
static void put_slot(buf *b, slot kind, val v)
{
    if (kind == SLOT_URL && v.kind != VAL_URL) bug("PUT: href, src and action take only a url");
    if (kind != SLOT_URL && v.kind == VAL_URL)
        bug("PUT: a url stands outside href, src and action");
    if (v.kind == VAL_MARKUP && kind != SLOT_TEXT) bug("PUT: markup in a url");
    if (v.kind == VAL_STR && kind == SLOT_IN_URL) {
        add_percent(b, v.s);
    } else if (kind == SLOT_IN_URL) {
        buf text = buf_new(b->a);
        add_val(&text, v);
        add_percent(b, buf_str(&text));
    } else if (v.kind == VAL_STR || v.kind == VAL_URL) {
        add_escaped(b, v.s);
    } else {
        add_val(b, v); /* markup, or digits and signs that need no escape */
    }
}

/* The place of the next {} at or after from, or -1. */
static i64 next_slot(str template, size_t from)
{
    i64 at = str_find(str_sub(template, from, template.n), S("{}"));
    return at < 0 ? -1 : at + (i64)from;
}

/* A template taken apart: where its slots stand and of what kind each is. Templates are literals,
 * so the address says which one it is, and the last ones of a thread are kept. */
enum { SLOTS = 12, KEPT = 512 };
typedef struct {
    const char *template;
    size_t length, at[SLOTS];
    u8 kind[SLOTS], n;
} parts;
static _Thread_local parts kept[KEPT];

static void take_apart(parts *p, const char *template)
{
    str t = str_of(template);
    size_t from = 0;
    *p = (parts){.template = template, .length = t.n};
    for (i64 at; (at = next_slot(t, from)) >= 0; from = (size_t)at + 2) {
        if (p->n == SLOTS) bug("PUT: more than twelve slots");
        p->kind[p->n] = (u8)slot_kind(str_sub(t, 0, (size_t)at));
        p->at[p->n++] = (size_t)at;
    }
}

void put_html(buf *b, const char *template, const val *v, size_t n)
{
    parts *p = &kept[((uintptr_t)template * 0x9E3779B97F4A7C15u >> 48) % KEPT];
    if (p->template != template) take_apart(p, template);
    if (p->n > n) bug("PUT: more slots than values");
    if (p->n < n) bug("PUT: more values than slots");
    size_t from = 0;
    for (int i = 0; i < p->n; from = p->at[i++] + 2) {
        buf_add(b, (str){template + from, p->at[i] - from});
        put_slot(b, p->kind[i], v[i]);
    }
    buf_add(b, (str){template + from, p->length - from});
}

markup put_markup(arena *a, const char *template, const val *v, size_t n)
{
    buf b = buf_new(a);
    put_html(&b, template, v, n);
    return markup_of(&b);
}

void put_plain(buf *b, const char *template, const val *v, size_t n)
{
    str t = str_of(template);
    size_t from = 0, used = 0;
    for (i64 at; (at = next_slot(t, from)) >= 0; from = (size_t)at + 2) {
        if (used == n) bug("PLAIN: more slots than values");
        buf_add(b, str_sub(t, from, (size_t)at));
        add_val(b, v[used++]);
    }
    if (used != n) bug("PLAIN: more values than slots");
    buf_add(b, str_sub(t, from, t.n));
}

markup markup_of(const buf *b) { return (markup){buf_str(b)}; }
