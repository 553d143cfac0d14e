/* rows.c: cells of an engine to rows of an entity and back; what the caller may not see stays
 * out. */
#include "store/store.h"
#include "base/text.h"

#include <stdio.h>

void (*store_log)(const char *what, const char *why);

/* ---- running ---- */

void db_fail(db *d, engine_error e, const char *at)
{
    if (d->failed) return;
    d->failed = true;
    d->error = e;
    d->failed_at = at;
    if (store_log) store_log(at, d->c.error);
}

engine_error db_try(
    db *d, int st, const cel *args, int nargs, row_fn *row, void *ctx, i64 *changed)
{
    i64 n = 0;
    const statement *s = &d->s->st[st];
    engine_error e = engine_prepare(&d->c, st, s->sql);
    if (e == ENGINE_OTHER) e = ENGINE_GONE; /* it fitted at the start: the store was changed */
    if (!e) e = engine_run(&d->c, st, args, nargs, row, ctx, &n);
    if (changed) *changed = n;
    stand_merk(d, s, n);
    return e;
}

bool db_run(db *d, int st, const cel *args, int nargs, row_fn *row, void *ctx, i64 *changed)
{
    if (changed) *changed = 0;
    if (d->failed) return false;
    engine_error e = db_try(d, st, args, nargs, row, ctx, changed);
    if (e) db_fail(d, e, d->s->st[st].name);
    return !e;
}

/* ---- cells from values ---- */

cel cel_i64(i64 n) { return (cel){.kind = CEL_I64, .n = n}; }
cel cel_id(i64 n) { return n ? cel_i64(n) : (cel){.kind = CEL_NULL}; }

/* Bytes that PostgreSQL refuses become U+FFFD, so that both engines hold the same. */
static str repaired(arena *a, str s)
{
    buf b = buf_new(a);
    str rest = s;
    while (rest.n) {
        u32 letter;
        str before = rest;
        bool ok = text_next(&rest, &letter) && letter;
        if (!ok && rest.n == before.n) rest = str_sub(rest, 1, rest.n);
        buf_add(&b, ok ? str_sub(before, 0, before.n - rest.n) : S("\xef\xbf\xbd"));
    }
    return buf_str(&b);
}

cel cel_str(arena *a, str s)
{
    if (!s.n) return (cel){.kind = CEL_NULL};
    if (memchr(s.p, 0, s.n) || !text_is_utf8(s)) s = repaired(a, s);
    return (cel){.kind = CEL_STR, .s = s};
}

static cel cel_date(arena *a, date d)
{
    char out[DATE_TEXT];
    return date_is_set(d) ? cel_str(a, arena_str(a, date_iso(d, out))) : (cel){.kind = CEL_NULL};
}

static cel cel_tijd(tijd t)
{
    return tijd_is_set(t) ? cel_i64(tijd_minutes(t)) : (cel){.kind = CEL_NULL};
}

cel cel_of_val(arena *a, val v)
{
    switch (v.kind) {
    case VAL_NULL: return (cel){.kind = CEL_NULL};
    case VAL_STR: return cel_str(a, v.s);
    case VAL_I64: return cel_i64(v.n);
    case VAL_NUM: return v.num.is ? cel_i64(v.num.n) : (cel){.kind = CEL_NULL};
    case VAL_GELD: return v.geld.is ? cel_i64(v.geld.cent) : (cel){.kind = CEL_NULL};
    case VAL_DATE: return cel_date(a, v.date);
    case VAL_MOMENT: return cel_id(v.moment.ms);
    case VAL_TIJD: return cel_tijd(v.tijd);
    case VAL_MARKUP:
    case VAL_URL: break;
    }
    bug("HTML or a URL as a value of a statement");
}

cel cel_of_field(db *d, const field *f, const void *row)
{
    arena *a = &d->scratch;
    const void *p = field_in(f, row);
    switch (f->type) {
    case FIELD_STR: return cel_str(a, *(const str *)p);
    case FIELD_NUM: return cel_of_val(a, val_num(*(const num *)p));
    case FIELD_GELD: return cel_of_val(a, val_geld(*(const geld *)p));
    case FIELD_BOOL: return cel_i64(*(const bool *)p);
    case FIELD_DATE: return cel_date(a, *(const date *)p);
    case FIELD_MOMENT: return cel_id((*(const moment *)p).ms);
    case FIELD_TIJD: return cel_tijd(*(const tijd *)p);
    case FIELD_CODE: return cel_str(a, code_text(f->codes, *(const code *)p));
    case FIELD_ID: return cel_id(*(const i64 *)p);
    case FIELD_GEHEIM: {
        str plain = ((const geheim *)p)->nieuw;
        if (!plain.n) return (cel){.kind = CEL_NULL};
        return cel_str(a, keys_seal(a, &d->s->keys, str_of(f->name), plain));
    }
    }
    bug("unknown type of field");
}

/* ---- rows from cells ---- */

static code code_of(const codes *l, str s)
{
    for (int i = 0; i < l->n; i++)
        if (str_eq(s, str_of(l->at[i].code))) return (code){i + 1};
    return (code){0};
}

/* Stars, and the last three of a number that is longer. */
static str masked(arena *a, str plain)
{
    buf b = buf_new(a);
    buf_add(&b, S("******"));
    if (plain.n > 5) buf_add(&b, str_sub(plain, plain.n - 3, plain.n));
    return buf_str(&b);
}

static void read_secret(row_reader *r, const field *f, str sealed, geheim *out)
{
    arena *a = &r->d->scratch;
    str plain;
    if (!keys_unseal(a, &r->d->s->keys, str_of(f->name), sealed, &plain)) {
        snprintf(r->d->c.error, sizeof r->d->c.error, "a secret does not open with this key");
        db_fail(r->d, ENGINE_OTHER, r->st->name);
        return;
    }
    out->masked = masked(r->a, plain);
    if (r->raw) out->nieuw = plain;
}

static void read_field(row_reader *r, const field *f, const cel *c, void *row)
{
    void *p = field_at(f, row);
    i64 n = c->n;
    str s = c->s;
    if (c->kind == CEL_STR && !str_to_i64(s, &n)) n = 0;
    switch (f->type) {
    case FIELD_STR: *(str *)p = arena_str(r->a, s); break;
    case FIELD_NUM: *(num *)p = NUM(n); break;
    case FIELD_GELD: *(geld *)p = GELD(n); break;
    case FIELD_BOOL: *(bool *)p = n != 0; break;
    case FIELD_DATE:
        if (!date_parse(s, p)) *(date *)p = (date){0};
        break;
    case FIELD_MOMENT: *(moment *)p = (moment){n}; break;
    case FIELD_TIJD: *(tijd *)p = tijd_hm((int)(n / 60), (int)(n % 60)); break;
    case FIELD_CODE: *(code *)p = code_of(f->codes, s); break;
    case FIELD_GEHEIM: read_secret(r, f, s, p); break;
    case FIELD_ID: *(i64 *)p = n; break;
    }
}

static void read_head(rijkop *k, int to, const cel *c)
{
    switch (to) {
    case TO_ID: k->id = c->n; break;
    case TO_VERSIE: k->versie = c->n; break;
    case TO_VAN: k->vastgelegd = (moment){c->n}; break;
    case TO_DOOR: k->door = c->n; break;
    default: break;
    }
}

static u32 slot_of(i64 id, int cap)
{
    return (u32)((u64)id * 0x9E3779B97F4A7C15u >> 32) & (u32)(cap * 2 - 1);
}

static void id_set_grow(arena *a, id_set *s)
{
    int cap = s->cap ? s->cap * 2 : 64;
    i64 *ids = arena_make(a, i64, cap);
    if (s->n) memcpy(ids, s->at, (size_t)s->n * sizeof *ids);
    s->at = ids;
    s->cap = cap;
    s->slot = arena_make(a, i32, cap * 2);
    for (int i = 0; i < s->n; i++) {
        u32 at = slot_of(ids[i], cap);
        while (s->slot[at]) at = (at + 1) & (u32)(cap * 2 - 1);
        s->slot[at] = i + 1;
    }
}

static void id_set_add(arena *a, id_set *s, i64 id)
{
    if (!id) return;
    if (s->n == s->cap) id_set_grow(a, s);
    u32 at = slot_of(id, s->cap);
    for (; s->slot[at]; at = (at + 1) & (u32)(s->cap * 2 - 1))
        if (s->at[s->slot[at] - 1] == id) return;
    s->at[s->n++] = id;
    s->slot[at] = s->n;
}

void db_note_shown(db *d, i64 id, u32 classes)
{
    if (!id) return;
    d->shown_classes |= classes;
    id_set_add(&d->scratch, &d->shown, id);
}

void db_note_changed(db *d, const entity *e, const void *row)
{
    if (!e->beeld || !d->s->c.volg) return;
    const field *f = field_find(e, str_of(e->mens));
    id_set_add(&d->scratch, &d->changed,
        f ? *(const i64 *)field_in(f, row) : ((const rijkop *)row)->id);
}

static i64 number_of(const cel *c)
{
    i64 n = c->n;
    return c->kind == CEL_STR && !str_to_i64(c->s, &n) ? 0 : n;
}

void row_read(row_reader *r, const cel *cells, int n, void *row)
{
    const entity *e = r->st->rij;
    u32 classes = 0;
    memset(row, 0, e->size);
    if (n != r->st->ncols) { /* the table changed since the statement was compiled */
        db_fail(r->d, ENGINE_GONE, r->st->name);
        return;
    }
    i32 band = r->st->band >= 0 ? (i32)number_of(&cells[r->st->band]) : r->band;
    if (band != r->band && !r->raw) r->mask = db_mask_band(r->d, r->t, e, r->wat, band);
    r->band = band;
    if (e->tabel) ((rijkop *)row)->masker = r->mask;
    else *(u64 *)row = r->mask;
    for (int i = 0; i < r->st->ncols; i++) {
        int to = r->st->to[i];
        if (cells[i].kind == CEL_NULL || to == TO_NOTHING) continue;
        if (to < 0) read_head(row, to, &cells[i]);
        if (to < 0 || !(r->mask >> to & 1)) continue;
        read_field(r, &e->fields[to], &cells[i], row);
        classes |= 1u << e->fields[to].klasse;
    }
    if (r->st->mens >= 0 && !r->raw) db_note_shown(r->d, cells[r->st->mens].n, classes);
}

bool row_first(void *reader, const cel *cells, int n)
{
    row_reader *r = reader;
    r->n++;
    row_read(r, cells, n, r->row);
    return false;
}

/* ---- the face ---- */

/* What leaves as a file is read, and may be exported. */
u64 db_mask_van(const db *d, const toegang *t, const entity *e, handeling wat)
{
    u64 all = e->nfields == 64 ? ~(u64)0 : ((u64)1 << e->nfields) - 1;
    if (!d->s->c.masker) return all;
    if (t->bestand && (wat == DOEN_LEZEN || wat == DOEN_LIJST))
        all &= d->s->c.masker(e, t, DOEN_UITVOEREN);
    return d->s->c.masker(e, t, wat) & all;
}

u64 db_mask_band(const db *d, const toegang *t, const entity *e, handeling wat, i32 band)
{
    toegang zo = *t;
    zo.band = band;
    return db_mask_van(d, &zo, e, wat);
}

u64 db_mask(const db *d, const toegang *t, const entity *e)
{
    return db_mask_van(d, t, e, DOEN_LEZEN);
}

u64 db_mask_schrijf(const db *d, const toegang *t, const entity *e)
{
    return db_mask_van(d, t, e, DOEN_SCHRIJVEN);
}

void db_fresh(db *d)
{
    arena_reset(&d->scratch, d->scratch_start);
    d->failed = false;
    d->error = ENGINE_OK;
    d->failed_at = NULL;
    d->shown = d->changed = (id_set){.n = 0};
    d->shown_classes = 0;
    d->las_spoor = false;
    d->now = store_now(d->s);
}

const i64 *db_getoond(const db *d, int *n, u32 *klassen)
{
    *n = d->shown.n;
    if (klassen) *klassen = d->shown_classes;
    return d->shown.at;
}

bool db_failed(const db *d) { return d->failed; }
moment db_now(const db *d) { return d->now; }
store *db_store(db *d) { return d->s; }
