/* Each column of each table is a field of its list; that each field has a column is checked when a
 * store opens. */
#include "test/libkantoor.h"

#include "store/engine.h"

static bool is_kop(str kolom)
{
    static const char *const kop[] = {"id", "versie", "vastgelegd_van", "vastgelegd_door"};
    for (size_t i = 0; i < countof(kop); i++)
        if (str_eq(kolom, str_of(kop[i]))) return true;
    return false;
}

static bool bekijk_kolom(void *ctx, const cel *rij, int n)
{
    int *fout = ctx;
    const entity *e = entiteit(rij[0].s);
    str kolom = rij[1].s, kaal = kolom;
    (void)n;
    if (!e || is_kop(kolom) || field_find(e, kolom)) return true;
    if (str_ends(kolom, S("_zoek"))) kaal = str_sub(kolom, 0, kolom.n - 5);
    const field *f = field_find(e, kaal);
    if (f && f->type == FIELD_GEHEIM) return true;
    print_error("column %s.%.*s is no field\n", e->name, STR_FMT(kolom));
    ++*fout;
    return true;
}

static void test_kolommen(void **state)
{
    kantoor_proef x = kantoor_proef_begin();
    const char *where;
    int fout = 0;
    const engine *e = engine_of(kantoor_proef_url(&x), &where);
    conn c = {.scratch = &x.a};
    conn_options o = {.where = where};
    (void)state;
    assert_int_equal(engine_open(&c, e, &o), ENGINE_OK);
    assert_int_equal(engine_exec(&c, e->columns, bekijk_kolom, &fout), ENGINE_OK);
    engine_close(&c);
    assert_int_equal(fout, 0);
    kantoor_proef_eind(&x);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_kolommen)};
    return KANTOOR_DRAAI("every_table", tests);
}
