/* field.c: code lists, and what a field says. How text becomes a field stands in field_parse.c. */
#include "base/field.h"
#include "base/lang.h"
#include "base/text.h"

/* ---- code lists ---- */

bool code_is(code c, int symbol) { return c.i == symbol; }

static const code_row *code_row_of(const codes *l, code c)
{
    return c.i > 0 && c.i <= l->n ? &l->at[c.i - 1] : NULL;
}

str code_text(const codes *l, code c)
{
    const code_row *row = code_row_of(l, c);
    return row ? str_of(row->code) : (str){0};
}

str code_label(const codes *l, code c)
{
    const code_row *row = code_row_of(l, c);
    return row ? lang_text(row->label) : (str){0};
}

bool code_parse(const codes *l, str s, code *out)
{
    s = str_trim(s);
    for (int i = 0; i < l->n; i++) {
        if (!str_eq(s, str_of(l->at[i].code))) continue;
        *out = (code){i + 1};
        return true;
    }
    for (int i = 0; i < l->n; i++) {
        bool label = text_gelijk(s, str_of(l->at[i].label)) ||
                     text_gelijk(s, lang_text(l->at[i].label)) ||
                     text_gelijk(s, str_of(l->at[i].code));
        if (!label) continue;
        *out = (code){i + 1};
        return true;
    }
    return false;
}

/* ---- finding a field ---- */

const field *field_find(const entity *e, str name)
{
    for (int i = 0; i < e->nfields; i++)
        if (str_eq(name, str_of(e->fields[i].name))) return &e->fields[i];
    return NULL;
}

void *field_at(const field *f, void *row) { return (char *)row + f->offset; }
const void *field_in(const field *f, const void *row) { return (const char *)row + f->offset; }

u64 field_bit(const entity *e, const char *name)
{
    const field *f = field_find(e, str_of(name));
    if (!f) bug("field_bit: no such field");
    return (u64)1 << (f - e->fields);
}

/* ---- what stands in it ---- */

bool field_is_set(const field *f, const void *row)
{
    const void *p = field_in(f, row);
    switch (f->type) {
    case FIELD_STR: return ((const str *)p)->n > 0;
    case FIELD_NUM: return ((const num *)p)->is;
    case FIELD_GELD: return ((const geld *)p)->is;
    case FIELD_BOOL: return true;
    case FIELD_DATE: return date_is_set(*(const date *)p);
    case FIELD_MOMENT: return moment_is_set(*(const moment *)p);
    case FIELD_TIJD: return tijd_is_set(*(const tijd *)p);
    case FIELD_CODE: return ((const code *)p)->i != 0;
    case FIELD_GEHEIM: return ((const geheim *)p)->masked.n || ((const geheim *)p)->nieuw.n;
    case FIELD_ID: return *(const i64 *)p != 0;
    }
    bug("field_is_set: no such type");
}

static str digits(arena *a, i64 n)
{
    buf b = buf_new(a);
    buf_add_i64(&b, n);
    return buf_str(&b);
}

/* 1234,50: no dots between thousands, so that a spreadsheet reads it. */
static str geld_text(arena *a, geld g)
{
    buf b = buf_new(a);
    u64 cent = g.cent < 0 ? 0 - (u64)g.cent : (u64)g.cent;
    buf_fmt(&b, "%s%llu,%02u", g.cent < 0 ? "-" : "", (unsigned long long)(cent / 100),
        (unsigned)(cent % 100));
    return buf_str(&b);
}

/* 3-9-2026 9.30 when that says it all, else with seconds and zone. */
static str moment_text(arena *a, moment m)
{
    char text[DATE_TEXT];
    buf b = buf_new(a);
    if (!moment_is_set(m)) return (str){0};
    date d = moment_date(m);
    tijd t = moment_tijd(m);
    if (moment_of(d, t).ms != m.ms) return arena_str(a, moment_iso(m, text));
    PLAIN(&b, "{} {}", d, t);
    return buf_str(&b);
}

str field_text(arena *a, const field *f, const void *row)
{
    char text[DATE_TEXT];
    const void *p = field_in(f, row);
    if (!field_is_set(f, row)) return (str){0};
    switch (f->type) {
    case FIELD_STR: return *(const str *)p;
    case FIELD_NUM: return digits(a, ((const num *)p)->n);
    case FIELD_GELD: return geld_text(a, *(const geld *)p);
    case FIELD_BOOL: return *(const bool *)p ? S("ja") : S("nee");
    case FIELD_DATE: return arena_str(a, date_nl(*(const date *)p, text));
    case FIELD_MOMENT: return moment_text(a, *(const moment *)p);
    case FIELD_TIJD: return arena_str(a, tijd_text(*(const tijd *)p, text));
    case FIELD_CODE: return code_text(f->codes, *(const code *)p);
    case FIELD_GEHEIM: return ((const geheim *)p)->masked;
    case FIELD_ID: return digits(a, *(const i64 *)p);
    }
    bug("field_text: no such type");
}

str field_label(arena *a, const field *f, const void *row, date today)
{
    char text[DATE_TEXT];
    const void *p = field_in(f, row);
    if (!field_is_set(f, row)) return (str){0};
    switch (f->type) {
    case FIELD_STR:
    case FIELD_NUM:
    case FIELD_TIJD:
    case FIELD_GEHEIM: return field_text(a, f, row);
    case FIELD_GELD: return TF(a, "€ {}", *(const geld *)p);
    case FIELD_BOOL: return *(const bool *)p ? T("ja") : T("nee");
    case FIELD_DATE: return arena_str(a, date_words(*(const date *)p, today, text));
    case FIELD_MOMENT: {
        moment m = *(const moment *)p;
        return TF(a, "{} om {} uur", date_words(moment_date(m), today, text), moment_tijd(m));
    }
    case FIELD_CODE: return code_label(f->codes, *(const code *)p);
    case FIELD_ID: return (str){0}; /* ids never leave the program */
    }
    bug("field_label: no such type");
}

/* ---- comparing ---- */

static bool same_num(num a, num b) { return a.is == b.is && (!a.is || a.n == b.n); }
static bool same_geld(geld a, geld b) { return a.is == b.is && (!a.is || a.cent == b.cent); }

static bool same_geheim(const geheim *a, const geheim *b)
{
    return str_eq(a->masked, b->masked) && str_eq(a->nieuw, b->nieuw);
}

bool field_same(const field *f, const void *row1, const void *row2)
{
    const void *p = field_in(f, row1), *q = field_in(f, row2);
    switch (f->type) {
    case FIELD_STR: return str_eq(*(const str *)p, *(const str *)q);
    case FIELD_NUM: return same_num(*(const num *)p, *(const num *)q);
    case FIELD_GELD: return same_geld(*(const geld *)p, *(const geld *)q);
    case FIELD_BOOL: return *(const bool *)p == *(const bool *)q;
    case FIELD_DATE: return date_same(*(const date *)p, *(const date *)q);
    case FIELD_MOMENT: return ((const moment *)p)->ms == ((const moment *)q)->ms;
    case FIELD_TIJD: return ((const tijd *)p)->m == ((const tijd *)q)->m;
    case FIELD_CODE: return ((const code *)p)->i == ((const code *)q)->i;
    case FIELD_GEHEIM: return same_geheim(p, q);
    case FIELD_ID: return *(const i64 *)p == *(const i64 *)q;
    }
    bug("field_same: no such type");
}

u64 field_diff(const entity *e, const void *row1, const void *row2)
{
    u64 bits = 0;
    for (int i = 0; i < e->nfields; i++)
        if (!field_same(&e->fields[i], row1, row2)) bits |= (u64)1 << i;
    return bits;
}
