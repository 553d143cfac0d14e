/* The seal of SQLite: once a connection serves, its handle compiles no SQL text at all, whatever it
 * asks for; the statements of the plan go on, also one that runs for the first time. */
#include "test/libstore.h"

#include "store/store.h"

#include <sqlite3.h>

static const char *const teksten[] = {"SELECT naam FROM mens", "SELECT count(*) FROM mens",
    "WITH v_mens AS (SELECT * FROM mens) SELECT * FROM v_mens", "SELECT 1",
    "UPDATE mens SET naam = 'x'", "DELETE FROM mens_was", "PRAGMA query_only=OFF",
    "ATTACH ':memory:' AS m", "CREATE TABLE weg (a)", "DROP VIEW v_mens", "COMMIT"};

static int geweigerd(const conn *c)
{
    int n = 0;
    for (size_t i = 0; i < countof(teksten); i++) {
        sqlite3_stmt *st = NULL;
        n += sqlite3_prepare_v2(c->handle, teksten[i], -1, &st, NULL) == SQLITE_AUTH && !st;
        sqlite3_finalize(st);
    }
    return n;
}

static bool tijdens(db *d, void *arg)
{
    arena a = arena_new(1 << 20), begin = a;
    mens rij;
    *(int *)arg = geweigerd(&d->c);
    rijen r = db_rijen(d, &klant, &a, Q_REGELS, ARGS(AN(naam)));
    assert_int_equal(r.n, 1);
    assert_true(db_get(d, &klant, &a, &mens_entity, 1, &rij));
    assert_true(db_getal(d, &klant, Q_AANTAL, ARGS()) == 1);
    *(int *)arg += geweigerd(&d->c); /* still, after new statements were compiled */
    arena_free(&begin, 1 << 20);
    return true;
}

static void een_dichte_verbinding_leest_geen_tekst(void **state)
{
    (void)state;
    proef x = proef_begin();
    int n = 0, nw = 0;
    mens m = {.nummer = S("2026-0001"), .naam = S("Amina"), .van_wie = NUM(klant.gebruiker)};
    assert_true(mens_erbij(&x, &m) > 0);
    if (!proef_is_pg()) {
        assert_true(store_read(x.s, tijdens, &n));
        assert_int_equal(store_write(x.s, tijdens, &nw), WRITE_DONE);
        assert_int_equal(n, 2 * (int)countof(teksten));
        assert_int_equal(nw, 2 * (int)countof(teksten));
    }
    proef_eind(&x);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(een_dichte_verbinding_leest_geen_tekst)};
    return PROEF_DRAAI("slot", tests);
}
