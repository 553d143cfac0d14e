/* save.c: adding, changing and taking back; each former version goes to <entity>_was first. */
#include "store/store.h"

static void must_write(const db *d, const char *what)
{
    if (!d->writer) bug(what);
}

/* Statements that stand or fall together inside a request: step_end undoes them when not ok. */
static bool step_begin(db *d)
{
    engine_error e = d->failed ? ENGINE_OK : engine_do(&d->c, ENGINE_STEP);
    if (e) db_fail(d, e, "stap");
    return !d->failed;
}

static bool step_end(db *d, bool ok)
{
    if (d->failed) return false; /* the whole request is undone */
    engine_error e = engine_do(&d->c, ok ? ENGINE_STEP_DONE : ENGINE_STEP_BACK);
    if (e) db_fail(d, e, "stap");
    return ok && !e;
}

/* Changes one row. False: a value that must be unique, a row that points here, or a failure. */
static bool change_one(db *d, int st, const cel *args, int nargs)
{
    i64 n = 0;
    if (d->failed) return false;
    engine_error e = db_try(d, st, args, nargs, NULL, NULL, &n);
    if (e && e != ENGINE_UNIQUE && e != ENGINE_REF) db_fail(d, e, d->s->st[st].name);
    return !e && n == 1;
}

typedef struct {
    cel at[3 * 64 + 8];
    int n;
} cells;

static void put(cells *c, cel x) { c->at[c->n++] = x; }

static void put_field(cells *c, db *d, const field *f, const void *row)
{
    put(c, cel_of_field(d, f, row));
    if (f->type != FIELD_GEHEIM) return;
    arena *a = &d->scratch;
    str plain = ((const geheim *)field_in(f, row))->nieuw;
    put(c, plain.n ? cel_str(a, keys_search(a, &d->s->keys, str_of(f->name), plain))
                   : (cel){.kind = CEL_NULL});
}

static bool take_id(void *ctx, const cel *row, int n)
{
    (void)n;
    *(i64 *)ctx = row[0].n;
    return true;
}

/* What a new row keeps of this field: all that the caller may fill; ids and what the program keeps
 * itself always. A secret has two cells. */
static void put_new_field(cells *c, db *d, const field *f, const void *row, bool may)
{
    if (may || f->type == FIELD_ID || f->intern) {
        put_field(c, d, f, row);
        return;
    }
    put(c, (cel){.kind = CEL_NULL});
    if (f->type == FIELD_GEHEIM) put(c, (cel){.kind = CEL_NULL});
}

/* A field that must be filled and that this caller may not fill: then there is no such row. Nor is
 * there one about someone else than the person of the share that he acts under, or of another
 * share. */
static bool may_add(const toegang *t, const entity *e, const void *row, u64 mask)
{
    const field *mens = e->mens ? field_find(e, str_of(e->mens)) : NULL;
    if (t->buiten && (e->mens || e->via)
        && (!mens || !t->deling || *(const i64 *)field_in(mens, row) != t->mens))
        return false;
    const field *deling = t->buiten ? field_find(e, S("deling_id")) : NULL;
    i64 van = deling ? *(const i64 *)field_in(deling, row) : 0;
    if (van && van != t->deling) return false;
    for (int i = 0; i < e->nfields; i++) {
        const field *f = &e->fields[i];
        if (f->required && !f->intern && f->type != FIELD_ID && !(mask >> i & 1)) return false;
    }
    return true;
}

/* Is this person one whom the caller may only look at? */
static bool only_reads(db *d, const toegang *t, const entity *e, const void *row)
{
    const field *f = e->mens ? field_find(e, str_of(e->mens)) : NULL;
    i64 mens = f ? *(const i64 *)field_in(f, row) : ((const rijkop *)row)->id;
    if (!e->mens || !mens || !d->s->c.mag_schrijven) return false;
    return !d->s->c.mag_schrijven(d, t, mens);
}

/* The row as stored, secrets and hidden fields too, when this caller may see it. In scratch.
 * band, when not NULL: how he stands to it. */
static void *stored_row(db *d, const entity *e, int st, const cel *args, i32 *band)
{
    const statement *s = &d->s->st[st];
    void *row = arena_alloc(&d->scratch, e->size, 1);
    row_reader r = {.d = d, .st = s, .a = &d->scratch, .mask = ~(u64)0, .raw = true, .row = row};
    bool ok = db_run(d, st, args, s->nparams, row_first, &r, NULL) && !d->failed && r.n;
    if (band) *band = r.band;
    return ok ? row : NULL;
}

/* The row as the view gives it to this caller; NULL: not for him. */
static void *sees(db *d, const toegang *t, const entity *e, i64 id, i32 *band)
{
    int st = db_get_statement(d, t, e);
    cel args[] = {cel_i64(id), cel_i64(t->gebruiker), cel_id(t->deling)};
    return st < 0 ? NULL : stored_row(d, e, st, args, band);
}

/* The view says whether he sees it and how he stands to it; all of it stands in the table. */
static void *current_row(db *d, const toegang *t, const entity *e, i64 id, i32 *band)
{
    cel key = cel_i64(id);
    int raw = plan_of(d->s, e)->st[ST_RAW];
    void *seen = sees(d, t, e, id, band);
    return seen && raw >= 0 ? stored_row(d, e, raw, &key, NULL) : seen;
}

/* The fields that this caller may change in a row to which he stands so. From outside no field
 * that ties it: to a person, a share or another row. */
static u64 may_change(const db *d, const toegang *t, const entity *e, i32 band)
{
    u64 mask = db_mask_band(d, t, e, DOEN_WIJZIGEN, band);
    for (int i = 0; t->buiten && i < e->nfields; i++)
        if (e->fields[i].type == FIELD_ID) mask &= ~((u64)1 << i);
    return mask;
}

/* The entity of the people that rows of e are about; NULL: of e itself, or of nobody. */
static const entity *people_of(const db *d, const entity *e)
{
    const field *f = e->mens ? field_find(e, str_of(e->mens)) : NULL;
    for (int i = 0; f && f->ref && i < d->s->nplans; i++)
        if (!strcmp(d->s->plans[i].e->name, f->ref)) return d->s->plans[i].e;
    return NULL;
}

/* Does the caller see the person that row is about, and how does he stand to him? True when it is
 * about nobody, and for someone from outside: may_add has looked. */
static bool sees_person(db *d, const toegang *t, const entity *e, const void *row, i32 *band)
{
    if (t->programma || t->buiten || !e->mens || !d->s->c.masker) return true;
    const entity *people = people_of(d, e);
    i64 id = people ? *(const i64 *)field_in(field_find(e, str_of(e->mens)), row) : 0;
    if (!people) return false;
    return !id || sees(d, t, people, id, band) || (d->s->c.kent && d->s->c.kent(d, t, id));
}

static i64 add_row(db *d, const toegang *t, const entity *e, const void *row, u64 mask)
{
    cells c = {.n = 0};
    i64 id = 0;
    put(&c, cel_i64(d->now.ms));
    put(&c, cel_id(t->gebruiker));
    for (int i = 0; i < e->nfields; i++)
        put_new_field(&c, d, &e->fields[i], row, mask >> i & 1);
    bool ok = db_run(d, plan_of(d->s, e)->st[ST_ADD], c.at, c.n, take_id, &id, NULL);
    return ok ? id : 0;
}

/* Of someone whom the caller does not see yet: only a row that shows him, as a new person. */
static i64 add_of_other(db *d, const toegang *t, const entity *e, const void *row, u64 mask)
{
    if (!step_begin(d)) return 0;
    i64 id = add_row(d, t, e, row, mask);
    return step_end(d, id && sees(d, t, e, id, NULL)) ? id : 0;
}

i64 db_add(db *d, const toegang *t, const entity *e, void *row)
{
    i32 band = t->band;
    must_write(d, "db_add outside store_write");
    bool known = sees_person(d, t, e, row, &band);
    u64 mask = db_mask_band(d, t, e, DOEN_MAKEN, band);
    if (!may_add(t, e, row, mask) || only_reads(d, t, e, row)) return 0;
    i64 id = known ? add_row(d, t, e, row, mask) : add_of_other(d, t, e, row, mask);
    if (!id) return 0;
    u64 reads = db_mask_band(d, t, e, DOEN_LEZEN, band);
    *(rijkop *)row = (rijkop){id, 1, d->now, t->gebruiker, reads};
    db_note_changed(d, e, row);
    return id;
}

/* ---- changing ---- */

/* A secret that a form leaves empty stays; back: both rows were stored, so empty is empty. */
static bool same(const field *f, const void *new, const void *old, bool back)
{
    if (f->type != FIELD_GEHEIM) return field_same(f, new, old);
    const geheim *n = field_in(f, new), *o = field_in(f, old);
    return (!n->nieuw.n && !back) || str_eq(n->nieuw, o->nieuw);
}

/* Bits of the fields in which new says something else than old. */
static u64 changed_bits(
    const entity *e, const void *new, const void *old, u64 among, bool back)
{
    u64 bits = 0;
    for (int i = 0; i < e->nfields; i++)
        if (among >> i & 1 && !same(&e->fields[i], new, old, back)) bits |= (u64)1 << i;
    return bits;
}

/* When a new version of a row begins: now, but after the version before it. */
static moment next_moment(const db *d, moment before)
{
    return (moment){d->now.ms > before.ms ? d->now.ms : before.ms + 1};
}

static bool keep_former(db *d, const entity *e, i64 id, moment until)
{
    int st = plan_of(d->s, e)->st[ST_HISTORY];
    return change_one(d, st, (cel[]){cel_i64(until.ms), cel_i64(id)}, 2);
}

/* Writes the fields of bits over the stored row; row gets the head of the new version. */
static bool write_version(
    db *d, const toegang *t, const entity *e, void *row, const rijkop *old, u64 bits)
{
    cells c = {.n = 0};
    moment now = next_moment(d, old->vastgelegd);
    put(&c, cel_i64(old->versie + 1));
    put(&c, cel_i64(now.ms));
    put(&c, cel_id(t->gebruiker));
    put(&c, cel_i64((i64)bits));
    for (int i = 0; i < e->nfields; i++) put_field(&c, d, &e->fields[i], row);
    put(&c, cel_i64(old->id));
    if (!step_begin(d)) return false;
    bool ok =
        keep_former(d, e, old->id, now) && change_one(d, plan_of(d->s, e)->st[ST_SAVE], c.at, c.n);
    if (!step_end(d, ok)) return false;
    db_note_changed(d, e, old);
    *(rijkop *)row = (rijkop){old->id, old->versie + 1, now, t->gebruiker, db_mask(d, t, e)};
    db_note_changed(d, e, row);
    return true;
}

bool db_save(db *d, const toegang *t, const entity *e, void *row, u64 offered, u64 *anders)
{
    rijkop *head = row;
    must_write(d, "db_save outside store_write");
    if (anders) *anders = 0;
    i32 band = t->band;
    const void *old = current_row(d, t, e, head->id, &band);
    const rijkop *old_head = old;
    if (!old || old_head->versie != head->versie || only_reads(d, t, e, old)) return false;
    u64 bits = changed_bits(e, row, old, offered & may_change(d, t, e, band), false);
    if (!bits) return true;
    if (!write_version(d, t, e, row, old_head, bits)) return false;
    head->masker = db_mask_band(d, t, e, DOEN_LEZEN, band);
    if (anders) *anders = bits;
    return true;
}

bool db_onthul(
    db *d, const toegang *t, arena *a, const entity *e, const char *veld, i64 id, str *plain)
{
    const field *f = field_find(e, str_of(veld));
    if (!f || f->type != FIELD_GEHEIM) bug("db_onthul: this field holds no secret");
    *plain = (str){0};
    i32 band = t->band;
    void *row = current_row(d, t, e, id, &band);
    if (!row || !(db_mask_band(d, t, e, DOEN_LEZEN, band) >> (f - e->fields) & 1)) return false;
    if (!((geheim *)field_at(f, row))->nieuw.n) return false;
    *plain = arena_str(a, ((geheim *)field_at(f, row))->nieuw);
    const field *mens = e->mens ? field_find(e, str_of(e->mens)) : NULL;
    if (e->mens) db_note_shown(d, mens ? *(i64 *)field_at(mens, row) : id, 1u << f->klasse);
    return true;
}

/* ---- taking back ---- */

/* All that the row holds goes with it; one that holds ids alone needs some right to take out. */
static bool may_take_out(db *d, const toegang *t, const entity *e, const void *row, i32 band)
{
    u64 mask = db_mask_band(d, t, e, DOEN_WISSEN, band);
    if (!t->programma && !(mask & ~(u64)0 >> (64 - e->nfields))) return false;
    for (int i = 0; i < e->nfields && !t->programma; i++) {
        const field *f = &e->fields[i];
        bool own = f->type != FIELD_ID && !f->intern;
        if (own && !(mask >> i & 1) && field_is_set(f, row)) return false;
    }
    return true;
}

static bool take_out(db *d, const entity *e, const rijkop *old)
{
    cel id = cel_i64(old->id);
    if (!step_begin(d)) return false;
    bool ok = keep_former(d, e, old->id, next_moment(d, old->vastgelegd))
              && change_one(d, plan_of(d->s, e)->st[ST_REMOVE], &id, 1);
    db_note_changed(d, e, old);
    return step_end(d, ok);
}

static bool take_last(void *ctx, const cel *row, int n)
{
    i64 *last = ctx;
    last[0] = row[0].n;
    last[1] = row[n - 1].n;
    return false;
}

/* A row that was taken out comes back as it was: only for who may see the person it is about, or
 * all of it when it is about no one else. */
static bool may_put_back(db *d, const toegang *t, const entity *e, const void *version)
{
    u64 all = ~(u64)0 >> (64 - e->nfields);
    const entity *people = people_of(d, e);
    if (!e->mens && !e->via) return true;
    if (!people) return (db_mask_schrijf(d, t, e) & all) == all;
    const field *f = field_find(e, str_of(e->mens));
    return sees(d, t, people, *(const i64 *)field_in(f, version), NULL);
}

static bool put_back(db *d, const toegang *t, const entity *e, i64 id, i64 versie)
{
    const entity_plan *p = plan_of(d->s, e);
    i64 last[2] = {0};
    cel key[] = {cel_i64(id), cel_i64(versie)};
    const void *version = stored_row(d, e, p->st[ST_VERSION], key, NULL);
    if (!version || !may_put_back(d, t, e, version) || only_reads(d, t, e, version)) return false;
    if (!db_run(d, p->st[ST_LAST], key, 1, take_last, last, NULL)) return false;
    moment now = {d->now.ms > last[1] ? d->now.ms : last[1]};
    cel args[] = {cel_i64(last[0] + 1), cel_i64(now.ms), cel_id(t->gebruiker), key[0], key[1]};
    db_note_changed(d, e, version);
    return step_begin(d) && step_end(d, change_one(d, p->st[ST_BACK], args, 5));
}

bool db_terug(db *d, const toegang *t, const entity *e, i64 id, i64 versie)
{
    must_write(d, "db_terug outside store_write");
    i32 band = t->band;
    const void *old = current_row(d, t, e, id, &band);
    if (d->failed) return false;
    if (!old) return versie ? put_back(d, t, e, id, versie) : false;
    if (only_reads(d, t, e, old)) return false;
    if (!versie) return may_take_out(d, t, e, old, band) && take_out(d, e, old);
    if (versie == ((const rijkop *)old)->versie) return true;
    cel key[] = {cel_i64(id), cel_i64(versie)};
    void *version = stored_row(d, e, plan_of(d->s, e)->st[ST_VERSION], key, NULL);
    if (!version) return false;
    u64 bits = changed_bits(e, version, old, may_change(d, t, e, band), true);
    return !bits || write_version(d, t, e, version, old, bits);
}
