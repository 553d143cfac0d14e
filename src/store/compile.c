/* compile.c: does each statement of the plan fit the store, and where does each column of its
 * result go. A connection compiles a statement when it first runs it: a server of many gemeenten
 * has many connections, and each uses a part of the plan. */
#include "store/store.h"

static bool misfit(problems *p, buf *b)
{
    return store_problem(p, N_("De opslag past niet bij dit programma. {}"), buf_str(b));
}

/* Columns that SELECT * brings along and that are no field. */
static bool is_known_extra(const entity *e, str name)
{
    if (!e->tabel) return false;
    if (str_eq(name, S("voor")) || str_eq(name, S("vastgelegd_tot"))) return true;
    if (str_eq(name, S("band"))) return e->mens || e->via;
    if (!str_ends(name, S("_zoek"))) return false;
    const field *f = field_find(e, str_sub(name, 0, name.n - 5));
    return f && f->type == FIELD_GEHEIM;
}

static int place_of(const entity *e, str name)
{
    static const char *const head[] = {"id", "versie", "vastgelegd_van", "vastgelegd_door"};
    for (int i = 0; i < 4 && e->tabel; i++)
        if (str_eq(name, str_of(head[i]))) return TO_ID - i;
    const field *f = field_find(e, name);
    if (f) return (int)(f - e->fields);
    return is_known_extra(e, name) ? TO_NOTHING : TO_WRONG;
}

static void check_result(store *s, const statement *st, problems *p)
{
    static const char *const head[] = {"id", "versie", "vastgelegd_van", "vastgelegd_door"};
    const entity *e = st->rij;
    u64 seen = 0, seen_head = 0;
    for (int i = 0; i < st->ncols; i++) {
        u64 *set = st->to[i] >= 0 ? &seen : &seen_head;
        int bit = st->to[i] >= 0 ? st->to[i] : -st->to[i];
        *set |= (u64)1 << bit;
    }
    for (int i = 0; i < e->nfields; i++) {
        if (seen >> i & 1) continue;
        buf b = buf_new(&s->mem);
        buf_fmt(&b, "Opdracht %s geeft geen kolom %s, die rij %s wel heeft.", st->name,
            e->fields[i].name, e->name);
        misfit(p, &b);
    }
    for (int i = 0; i < 4 && e->tabel; i++) {
        if (seen_head >> (i + 1) & 1) continue;
        buf b = buf_new(&s->mem);
        buf_fmt(&b, "Opdracht %s geeft geen kolom %s.", st->name, head[i]);
        misfit(p, &b);
    }
}

static void map_result(store *s, statement *st, conn *c, int nr, problems *p)
{
    const entity *e = st->rij;
    st->ncols = c->engine->ncols(c, nr);
    st->to = arena_make(&s->mem, short, st->ncols + 1);
    st->mens = st->band = -1;
    for (int i = 0; i < st->ncols; i++) {
        const char *name = c->engine->col(c, nr, i);
        int to = place_of(e, str_of(name));
        if (to == TO_WRONG) {
            buf b = buf_new(&s->mem);
            buf_fmt(&b, "Opdracht %s geeft een kolom %s, die rij %s niet heeft.", st->name, name,
                e->name);
            misfit(p, &b);
            to = TO_NOTHING;
        }
        st->to[i] = (short)to;
        if (e->mens && !strcmp(e->mens, name)) st->mens = i;
        if (to == TO_NOTHING && !strcmp(name, "band")) st->band = i;
    }
    check_result(s, st, p);
}

engine_error plan_check(store *s, conn *c, problems *p)
{
    for (int i = 0; i < s->nst; i++) {
        statement *st = &s->st[i];
        engine_error e = engine_prepare(c, i, st->sql);
        if (e == ENGINE_OK && st->rij) map_result(s, st, c, i, p);
        engine_forget(c, i);
        if (e == ENGINE_OK) continue;
        if (e != ENGINE_OTHER) return e;
        buf b = buf_new(&s->mem);
        buf_fmt(&b, "Opdracht %s: %s.", st->name, c->error);
        misfit(p, &b);
    }
    return ENGINE_OK;
}
