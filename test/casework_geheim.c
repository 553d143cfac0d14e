/* A secret number never comes out: no cell of any table holds it, now or in the history. */
#include "test/libkantoor.h"

#include "store/store.h"

static kantoor_proef x;

static bool tel(void *ctx, const cel *rij, int n)
{
    for (int i = 0; i < n; i++)
        if (rij[i].kind == CEL_STR && str_find(rij[i].s, S("111222333")) >= 0) ++*(int *)ctx;
    return true;
}

static bool bewaar_geheim(werk *w, void *arg)
{
    i64 *id = arg;
    persoon p = {.naam = S("Hanna Voorbeeld"),
                 .doelgroep = CODE(DOELGROEP_STATUSHOUDER),
                 .team_id = {x.team},
                 .bsn = {.nieuw = S("111222333")}};
    *id = db_add(w->db, &w->t, &persoon_entity, &p);
    assert_int_equal(db_zoek_geheim(w->db, &persoon_entity, "bsn", S("111222333")), *id);
    assert_true(db_get(w->db, &w->t, w->a, &persoon_entity, *id, &p));
    assert_true(str_ends(p.bsn.masked, S("333")));
    p.bsn.nieuw = S("123456782"); /* the old one goes to the history */
    assert_true(db_save(w->db, &w->t, &persoon_entity, &p, UINT64_MAX, NULL));
    return true;
}

/* No cell of any table holds a BSN, and neither does the file. */
static void test_geheim(void **state)
{
    const char *where;
    char sql[200];
    int fout = 0, n;
    i64 id = 0;
    x = kantoor_proef_begin();
    const entity *const *alle = entiteiten(&n);
    const engine *e = engine_of(kantoor_proef_url(&x), &where);
    conn c = {.scratch = &x.a};
    conn_options o = {.where = where};
    (void)state;
    assert_true(schrijf(&x, x.sanne, bewaar_geheim, &id));
    assert_int_equal(engine_open(&c, e, &o), ENGINE_OK);
    for (int i = 0; i < n; i++) {
        snprintf(sql, sizeof sql, "SELECT * FROM k_%s", alle[i]->name);
        if (engine_exec(&c, sql, tel, &fout)) fail_msg("%s: %s", sql, c.error);
    }
    engine_close(&c);
    assert_int_equal(fout, 0);
    kantoor_proef_eind(&x);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_geheim)};
    return KANTOOR_DRAAI("casework_geheim", tests);
}
