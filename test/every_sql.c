/* Each statement on each engine, in a gemeente of many people (TWEESPOOR_MENSEN, 10,000 when not
 * said; `make sweep` takes 100,000): it runs with every filter off and with every filter set, it
 * reads no table that grows with people from end to end, and it shows nobody of another team. */
#include "test/every_sql.h"
#include "test/libvulling.h"

#include "store/store.h"

#include <stdlib.h>

static kantoor_proef x;
static vulling v;

static bool is_eigen(const char *naam)
{
    return !strcmp(naam, "ik") || !strcmp(naam, "ik_team") || !strcmp(naam, "ik_organisatie")
        || !strcmp(naam, "ik_deling");
}

static cel waarde_van(const char *opdracht, const char *naam)
{
    for (size_t i = 0; i < countof(ids); i++)
        if (!strcmp(naam, ids[i])) return cel_i64(KANARIE);
    for (size_t i = countof(waarden); i-- > 0;) {
        const char *bij = waarden[i].opdracht;
        if (strcmp(waarden[i].naam, naam)) continue;
        if (bij && strncmp(opdracht, bij, strlen(bij))) continue;
        if (!waarden[i].tekst) return cel_i64(waarden[i].n);
        return (cel){.kind = CEL_STR, .s = str_of(waarden[i].tekst)};
    }
    fail_msg("%s: give :%s a value in every_sql.h", opdracht, naam);
    return (cel){0};
}

typedef enum { ALLES_LEEG, ALLEEN_NODIG, ALLES_GEZET } filters;

/* May this parameter be left out: does the text say :naam IS NULL? */
static bool mag_leeg(int nr, const char *naam)
{
    char zoek[80];
    if (nr >= x.s->c.nqueries) return false;
    snprintf(zoek, sizeof zoek, ":%s IS NULL", naam);
    return strstr(x.s->c.queries[nr].sql, zoek) != NULL;
}

/* How many rows and from which on: never left out. */
static bool is_grens(const char *naam)
{
    return !strcmp(naam, "aantal") || !strcmp(naam, "vanaf");
}

static int stel_in(int nr, i64 ik, filters f, cel *uit)
{
    const statement *st = &x.s->st[nr];
    for (int i = 0; i < st->nparams; i++) {
        const char *naam = st->params[i];
        bool leeg = f == ALLES_LEEG || (f == ALLEEN_NODIG && mag_leeg(nr, naam));
        leeg = leeg && !is_grens(naam);
        if (is_eigen(naam)) uit[i] = cel_i64(strcmp(naam, "ik") ? 0 : ik);
        else uit[i] = leeg ? (cel){.kind = CEL_NULL} : waarde_van(st->name, naam);
    }
    return st->nparams;
}

/* ---- what kind of statement ---- */

static bool is_select(int nr) { return !strncmp(x.s->st[nr].sql, "SELECT", 6); }
static bool is_query(int nr) { return nr < x.s->c.nqueries; }

/* Is it bound to rights: does it read a people view? (The store itself reads former versions and
 * secrets of everybody; what it gives out of them goes by a statement with rights.) */
static bool heeft_rechten(int nr)
{
    const statement *st = &x.s->st[nr];
    return is_select(nr) && (strstr(st->sql, " v_") || (is_query(nr) && st->mens >= 0));
}

/* ---- running ---- */

typedef struct {
    int nr;
    i64 ik;
    filters f;
    int rijen, vreemd;
    i64 som;
    bool kanarie;
    char fout[240];
} loop;

static bool neem_rij(void *ctx, const cel *rij, int n)
{
    loop *l = ctx;
    int mens = x.s->st[l->nr].mens;
    l->rijen++;
    if (mens >= 0 && rij[mens].kind == CEL_I64) {
        bool eigen = vulling_team(&v, rij[mens].n) == vulling_team(&v, l->ik);
        l->kanarie |= rij[mens].n == KANARIE;
        l->vreemd += rij[mens].n >= KANARIE && !eigen && l->ik < v.school;
    }
    for (int i = 0; i < n; i++) l->som += rij[i].n;
    for (int i = 0; i < n; i++)
        if (rij[i].kind == CEL_STR && str_find(rij[i].s, S("Kanarie")) >= 0) l->kanarie = true;
    return true;
}

static bool draai_lezen(db *d, void *arg)
{
    loop *l = arg;
    cel args[80];
    int n = stel_in(l->nr, l->ik, l->f, args);
    if (!db_run(d, l->nr, args, n, neem_rij, l, NULL))
        fail_msg("%s: %s", x.s->st[l->nr].name, d->c.error);
    return true;
}

/* Undone in any case. Run again by the queue when the connection was opened before vul(). */
static bool draai_schrijven(db *d, void *arg)
{
    loop *l = arg;
    cel args[80];
    int n = stel_in(l->nr, l->ik, l->f, args);
    l->fout[0] = 0;
    if (!db_run(d, l->nr, args, n, NULL, NULL, NULL))
        snprintf(l->fout, sizeof l->fout, "%s", d->c.error);
    return false;
}

static loop draai(int nr, i64 ik, filters f)
{
    loop l = {.nr = nr, .ik = ik, .f = f};
    if (is_select(nr)) assert_true(store_read(x.s, draai_lezen, &l));
    else store_write(x.s, draai_schrijven, &l);
    /* what may not be left out may be a column that must be filled */
    if (l.fout[0] && f == ALLES_GEZET) fail_msg("%s: %s", x.s->st[nr].name, l.fout);
    return l;
}

/* Every query runs with all filters off and all set, as someone and as nobody. */
static void test_draait(void **state)
{
    (void)state;
    for (int nr = 0; nr < x.s->nst; nr++) {
        if (!is_query(nr) && !is_select(nr)) continue; /* every_field.c adds, saves and undoes */
        draai(nr, KANARIE, ALLES_LEEG);
        draai(nr, KANARIE, ALLES_GEZET);
        draai(nr, 0, ALLES_GEZET);
    }
}

/* ---- rights ---- */

static void geen_vreemde(int nr, i64 ik, filters f)
{
    loop l = draai(nr, ik, f);
    if (l.vreemd) fail_msg("%s: %d rows of people of another team", x.s->st[nr].name, l.vreemd);
    if (l.kanarie) fail_msg("%s: shows KANARIE to someone else", x.s->st[nr].name);
    if (!ik && l.som) fail_msg("%s: counts for nobody", x.s->st[nr].name);
}

static bool in_lijst(const char *naam, const char *const *l, size_t n)
{
    for (size_t i = 0; i < n; i++)
        if (!strcmp(naam, l[i])) return true;
    return false;
}

/* The same statement does show her to her own klantmanager or school: else the test is blind. */
static bool ziet_eigen(int nr)
{
    for (filters f = ALLES_LEEG; f <= ALLES_GEZET; f++)
        if (draai(nr, KANARIE, f).kanarie || draai(nr, v.school, f).kanarie) return true;
    return in_lijst(x.s->st[nr].name, zonder_teken, countof(zonder_teken));
}

static void test_rechten(void **state)
{
    int blind = 0;
    (void)state;
    for (int nr = 0; nr < x.s->nst; nr++) {
        if (!heeft_rechten(nr)) continue;
        for (filters f = ALLES_LEEG; f <= ALLES_GEZET; f++) {
            geen_vreemde(nr, KANARIE + 1, f);
            geen_vreemde(nr, v.andere_school, f);
            geen_vreemde(nr, x.sanne.gebruiker, f);
            geen_vreemde(nr, 0, f);
        }
        if (ziet_eigen(nr)) continue;
        print_error("%s never shows KANARIE to her own klantmanager\n", x.s->st[nr].name);
        blind++;
    }
    assert_int_equal(blind, 0);
}

/* ---- plans ---- */

static bool is_klein(str tabel)
{
    for (size_t i = 0; i < countof(klein); i++)
        if (str_eq(tabel, str_of(klein[i]))) return true;
    return false;
}

static bool is_groot(str tabel)
{
    if (str_eq(tabel, S("zoekwoord"))) return true;
    if (str_ends(tabel, S("_was"))) tabel = str_sub(tabel, 0, tabel.n - 4);
    return entiteit(tabel) && !is_klein(tabel);
}

typedef struct {
    int fout;
    const char *naam, *tekst; /* the statement with the views that it names */
} plan_proef;

static str kaal(str woord)
{
    while (woord.n && strchr("(),;", woord.p[0])) woord = str_sub(woord, 1, woord.n);
    while (woord.n && strchr("(),;", woord.p[woord.n - 1])) woord.n--;
    return woord;
}

/* Is alias, somewhere in the text, another name of a large table? */
static bool staat_voor_groot(const char *tekst, str alias)
{
    str rest = str_of(tekst), woord, tabel = {0};
    for (bool na_from = false; str_split(&rest, ' ', &woord);) {
        woord = kaal(woord);
        if (!woord.n || str_eq(woord, S("AS"))) continue;
        if (tabel.n && str_eq(woord, alias) && is_groot(tabel)) return true;
        tabel = na_from ? woord : (str){0};
        if (na_from && str_eq(woord, alias) && is_groot(woord)) return true;
        na_from = str_eq(woord, S("FROM")) || str_eq(woord, S("JOIN"));
    }
    return false;
}

static bool is_geheel(const char *naam)
{
    if (!naam) return false;
    for (size_t i = 0; i < countof(geheel); i++)
        if (!strcmp(naam, geheel[i].opdracht)) return true;
    return false;
}

static bool bekijk_regel(void *ctx, const cel *rij, int n)
{
    plan_proef *p = ctx;
    str s = rij[n - 1].s, tabel;
    i64 at;
    bool fout = false;
    if (kantoor_proef_is_pg()) {
        at = str_find(s, S("Seq Scan on "));
        if (at >= 0) {
            s = str_sub(s, (size_t)at + 12, s.n);
            str_split(&s, ' ', &tabel);
            fout = is_groot(tabel);
        }
    } else if (str_starts(s, S("SCAN "))) {
        str rest = str_sub(s, 5, s.n);
        str_split(&rest, ' ', &tabel);
        fout = is_groot(tabel) || staat_voor_groot(p->tekst, tabel);
    } else
        fout = str_find(s, S("AUTOMATIC")) >= 0;
    if (!fout || is_geheel(p->naam)) return true;
    if (p->naam) print_error("%s: %.*s\n", p->naam, STR_FMT(rij[n - 1].s));
    p->fout++;
    return true;
}

/* The statement, then the text of each view in it, with single spaces. */
static const char *met_views(arena *a, const char *sql)
{
    buf b = buf_new(a);
    int n;
    const entity *const *alle = entiteiten(&n);
    buf_fmt(&b, "%s ", sql);
    for (int i = 0; i < n; i++)
        for (int which = 0;; which++) {
            buf naam = buf_new(a), select = buf_new(a);
            if (!x.s->c.view(alle[i], which, &naam, &select)) break;
            if (str_find(str_of(sql), buf_str(&naam)) < 0) continue;
            buf_fmt(&b, "; ");
            buf_add(&b, buf_str(&select));
            buf_fmt(&b, " ");
        }
    return arena_c(a, buf_str(&b));
}

static void vraag_plan(conn *c, arena kladje, plan_proef *p, const statement *st)
{
    buf b = buf_new(&kladje);
    if (!kantoor_proef_is_pg()) {
        buf_fmt(&b, "EXPLAIN QUERY PLAN %s", st->sql);
    } else {
        buf_fmt(&b, "PREPARE proef AS %s", st->sql);
        if (engine_exec(c, arena_c(&kladje, buf_str(&b)), NULL, NULL))
            fail_msg("%s: %s", st->name, c->error);
        b = buf_new(&kladje);
        buf_fmt(&b, "EXPLAIN EXECUTE proef%s", st->nparams ? "(" : "");
        for (int i = 0; i < st->nparams; i++) buf_fmt(&b, i ? ", NULL" : "NULL");
        if (st->nparams) buf_fmt(&b, ")");
    }
    p->tekst = met_views(&kladje, st->sql);
    if (engine_exec(c, arena_c(&kladje, buf_str(&b)), bekijk_regel, p))
        fail_msg("%s: %s", st->name, c->error);
    if (kantoor_proef_is_pg()) engine_exec(c, "DEALLOCATE proef", NULL, NULL);
}

static void open_deur(conn *c)
{
    const char *where;
    const engine *e = engine_of(kantoor_proef_url(&x), &where);
    conn_options o = {.where = where};
    *c = (conn){.scratch = &x.a};
    assert_int_equal(engine_open(c, e, &o), ENGINE_OK);
}

/* One plan for all values, as both engines make it for a statement that is compiled beforehand. */
static void test_plannen(void **state)
{
    int fout = 0;
    (void)state;
    conn c;
    open_deur(&c);
    if (kantoor_proef_is_pg())
        engine_exec(&c, "SET plan_cache_mode = force_generic_plan", NULL, NULL);
    for (int nr = 0; nr < x.s->nst; nr++) {
        plan_proef p = {.naam = x.s->st[nr].name};
        vraag_plan(&c, x.a, &p, &x.s->st[nr]);
        fout += p.fout;
    }
    engine_close(&c);
    assert_int_equal(fout, 0);
}

/* This test sees a statement that does read a large table from end to end. */
static void test_ziet_slechte(void **state)
{
    static const statement slecht[] = {
        {.name = "", .sql = "SELECT t.id FROM taak t WHERE t.tekst = 'x'"},
        {.name = "", .sql = "SELECT x.id FROM taak x WHERE x.tekst = 'x' ORDER BY x.id"},
        {.name = "", .sql = "SELECT persoon.id FROM persoon WHERE lower(naam) = 'x'"},
    };
    (void)state;
    conn c;
    open_deur(&c);
    for (size_t i = 0; i < countof(slecht); i++) {
        plan_proef p = {0};
        vraag_plan(&c, x.a, &p, &slecht[i]);
        if (!p.fout) fail_msg("not seen: %s", slecht[i].sql);
    }
    engine_close(&c);
}

/* ---- indexes ---- */

static bool neem_getal(void *ctx, const cel *rij, int n)
{
    (void)n;
    *(i64 *)ctx = rij[0].n;
    return false;
}

static bool heeft_index(conn *c, const char *tabel, const char *kolom)
{
    char sql[600];
    i64 n = 0;
    if (kantoor_proef_is_pg())
        snprintf(sql, sizeof sql,
                 "SELECT count(*) FROM pg_index i JOIN pg_attribute a ON a.attrelid = i.indrelid "
                 "AND a.attnum = i.indkey[0] WHERE i.indrelid = CAST('%s' AS regclass) "
                 "AND a.attname = '%s'", tabel, kolom);
    else
        snprintf(sql, sizeof sql,
                 "SELECT count(*) FROM pragma_index_list('%s') l, pragma_index_info(l.name) i "
                 "WHERE i.seqno = 0 AND i.name = '%s'", tabel, kolom);
    if (engine_exec(c, sql, neem_getal, &n)) fail_msg("%s.%s: %s", tabel, kolom, c->error);
    return n > 0;
}

/* What points to a row is looked up when that row goes: else each removal reads whole tables. */
static void test_verwijzingen(void **state)
{
    int fout = 0, n;
    const entity *const *alle = entiteiten(&n);
    (void)state;
    conn c;
    open_deur(&c);
    for (int i = 0; i < n; i++)
        for (int k = 0; k < alle[i]->nfields; k++) {
            const field *f = &alle[i]->fields[k];
            if ((!f->ref && !f->ouder) || is_klein(str_of(alle[i]->name))) continue;
            if (heeft_index(&c, alle[i]->name, f->name)) continue;
            print_error("no index on %s.%s\n", alle[i]->name, f->name);
            fout++;
        }
    engine_close(&c);
    assert_int_equal(fout, 0);
}

static int begin(void **state)
{
    const char *zeg = getenv("TWEESPOOR_MENSEN");
    i64 mensen = 10000;
    (void)state;
    if (zeg && *zeg && !str_to_i64(str_of(zeg), &mensen)) return 1;
    x = kantoor_proef_begin();
    v = vul(&x, (int)mensen);
    print_message("%d people in %d teams\n", v.mensen, v.teams);
    return 0;
}

static int eind(void **state)
{
    (void)state;
    kantoor_proef_eind(&x);
    return 0;
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup(test_verwijzingen, begin),
        cmocka_unit_test(test_plannen),
        cmocka_unit_test(test_ziet_slechte),
        cmocka_unit_test(test_draait),
        cmocka_unit_test_teardown(test_rechten, eind),
    };
    return KANTOOR_DRAAI("every_sql", tests);
}
