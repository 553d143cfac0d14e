/* History: nothing is overwritten; what was known then can be read and put back. */
#include "test/libstore.h"

static mens iemand(void)
{
    return (mens){.nummer = S("2026-0001"),
        .naam = S("Eerst"),
        .bsn = {.nieuw = S("999991772")},
        .uren = NUM(10),
        .kracht = NUM(2)};
}

static u64 bit(const char *veld) { return field_bit(&mens_entity, veld); }

static void alleen_wat_is_aangeboden(void **state)
{
    (void)state;
    proef x = proef_begin();
    mens m = iemand(), n;
    u64 anders = 9;
    i64 id = mens_erbij(&x, &m);
    assert_true(mens_haal(&x, &kijker, id, &n));
    n.naam = S("Tweede");
    n.uren = NUM(20);
    n.kracht = NUM(99); /* this caller cannot see it, so cannot write it */
    assert_true(mens_bewaar(&x, &kijker, &n, bit("naam") | bit("kracht"), &anders));
    assert_int_equal(anders, bit("naam"));
    assert_int_equal(n.kop.versie, 2);
    assert_int_equal(n.kop.door, KIJKER);
    assert_true(mens_haal(&x, &klant, id, &m));
    assert_true(str_eq(m.naam, S("Tweede")));
    assert_int_equal(m.uren.n, 10);
    assert_int_equal(m.kracht.n, 2);
    assert_int_equal(m.kop.versie, 2);
    assert_true(str_eq(m.bsn.masked, S("******772")));
    proef_eind(&x);
}

static void niets_anders_niets_geschreven(void **state)
{
    (void)state;
    proef x = proef_begin();
    mens m = iemand(), n;
    u64 anders = 9;
    i64 id = mens_erbij(&x, &m);
    assert_true(mens_haal(&x, &klant, id, &n));
    n.bsn.nieuw = S("999991772"); /* the same number typed again */
    assert_true(mens_bewaar(&x, &klant, &n, ~(u64)0, &anders));
    assert_int_equal(anders, 0);
    assert_int_equal(proef_getal(&x, Q_WAS_MENS), 0);
    n.bsn.nieuw = S("123456782");
    assert_true(mens_bewaar(&x, &klant, &n, ~(u64)0, &anders));
    assert_int_equal(anders, bit("bsn"));
    assert_true(mens_haal(&x, &klant, id, &n));
    assert_true(str_eq(n.bsn.masked, S("******782")));
    proef_eind(&x);
}

static void wie_later_komt_hoort_het(void **state)
{
    (void)state;
    proef x = proef_begin();
    mens m = iemand(), een, twee;
    i64 id = mens_erbij(&x, &m);
    assert_true(mens_haal(&x, &klant, id, &een));
    assert_true(mens_haal(&x, &klant, id, &twee));
    een.uren = NUM(11);
    twee.uren = NUM(12);
    assert_true(mens_bewaar(&x, &klant, &een, ~(u64)0, NULL));
    assert_false(mens_bewaar(&x, &klant, &twee, ~(u64)0, NULL));
    assert_true(mens_haal(&x, &klant, id, &m));
    assert_int_equal(m.uren.n, 11);
    assert_false(mens_bewaar(&x, &vreemd, &m, ~(u64)0, NULL));
    proef_eind(&x);
}

typedef struct {
    proef *x;
    i64 id, versie;
    moment toen;
    mens m;
    bool ok;
} toen;

static bool lees_toen(db *d, void *with)
{
    toen *w = with;
    w->ok = db_get_toen(d, &klant, &w->x->a, &mens_entity, w->id, w->toen, &w->m);
    return true;
}

static bool zet_terug(db *d, void *with)
{
    toen *w = with;
    return db_terug(d, &klant, &mens_entity, w->id, w->versie);
}

static bool stap_erbij(db *d, void *with)
{
    toen *w = with;
    stap s = {.mens_id = {w->id}, .titel = S("blijft")};
    w->id = db_add(d, &klant, &stap_entity, &s);
    return w->id != 0;
}

static bool stap_terug(db *d, void *with)
{
    toen *w = with;
    return db_terug(d, &klant, &stap_entity, w->id, w->versie);
}

static bool lees_stap(db *d, void *with)
{
    toen *w = with;
    stap s;
    w->ok = db_get(d, &klant, &w->x->a, &stap_entity, w->id, &s);
    w->versie = s.kop.versie;
    return true;
}

static bool lees_stap_toen(db *d, void *with)
{
    toen *w = with;
    stap s;
    w->ok = db_get_toen(d, &klant, &w->x->a, &stap_entity, w->id, w->toen, &s);
    return true;
}

static void zoals_bekend_op(void **state)
{
    (void)state;
    proef x = proef_begin();
    mens m = iemand();
    moment sinds[21];
    i64 id = mens_erbij(&x, &m);
    sinds[1] = m.kop.vastgelegd;
    for (int i = 2; i <= 20; i++) {
        m.uren = NUM(i);
        assert_true(mens_bewaar(&x, &klant, &m, ~(u64)0, NULL));
        assert_int_equal(m.kop.versie, i);
        sinds[i] = m.kop.vastgelegd;
        assert_true(sinds[i].ms > sinds[i - 1].ms);
    }
    for (int i = 1; i <= 20; i++) {
        toen w = {&x, .id = id, .toen = sinds[i]};
        assert_true(store_read(x.s, lees_toen, &w));
        assert_true(w.ok);
        assert_int_equal(w.m.uren.n, i == 1 ? 10 : i);
        assert_int_equal(w.m.kop.versie, i);
    }
    toen w = {&x, .id = id, .toen = {sinds[1].ms - 1}};
    assert_true(store_read(x.s, lees_toen, &w));
    assert_false(w.ok);
    assert_int_equal(proef_getal(&x, Q_WAS_MENS), 19);
    proef_eind(&x);
}

static void ongedaan_maken(void **state)
{
    (void)state;
    proef x = proef_begin();
    mens m = iemand(), n;
    i64 id = mens_erbij(&x, &m);
    assert_true(mens_haal(&x, &klant, id, &n));
    n.naam = S("Fout");
    n.bsn.nieuw = S("123456782");
    assert_true(mens_bewaar(&x, &klant, &n, ~(u64)0, NULL));
    toen w = {&x, .id = id, .versie = 1};
    assert_int_equal(store_write(x.s, zet_terug, &w), WRITE_DONE);
    assert_true(mens_haal(&x, &klant, id, &n));
    assert_int_equal(n.kop.versie, 3);
    assert_true(str_eq(n.naam, S("Eerst")));
    assert_true(str_eq(n.bsn.masked, S("******772")));
    w.versie = 9;
    assert_int_equal(store_write(x.s, zet_terug, &w), WRITE_REFUSED);
    w.versie = 0;
    assert_int_equal(store_write(x.s, zet_terug, &w), WRITE_DONE);
    assert_false(mens_haal(&x, &klant, id, &n));
    assert_int_equal(proef_getal(&x, Q_WAS_MENS), 3);
    proef_eind(&x);
}

static bool zet_terug_als_kijker(db *d, void *with)
{
    toen *w = with;
    return db_terug(d, &kijker, &mens_entity, w->id, w->versie);
}

static void ongedaan_maken_raakt_niets_verborgens(void **state)
{
    (void)state;
    proef x = proef_begin();
    mens m = iemand();
    i64 id = mens_erbij(&x, &m);
    m.naam = S("Fout");
    m.kracht = NUM(7);
    assert_true(mens_bewaar(&x, &klant, &m, ~(u64)0, NULL));
    toen w = {&x, .id = id, .versie = 1};
    assert_int_equal(store_write(x.s, zet_terug_als_kijker, &w), WRITE_DONE);
    assert_true(mens_haal(&x, &klant, id, &m));
    assert_true(str_eq(m.naam, S("Eerst")));
    assert_int_equal(m.kracht.n, 7);
    proef_eind(&x);
}

static void weg_en_weer_terug(void **state)
{
    (void)state;
    proef x = proef_begin();
    mens m = iemand();
    i64 id = mens_erbij(&x, &m);
    toen w = {&x, .id = id};
    assert_int_equal(store_write(x.s, stap_erbij, &w), WRITE_DONE);
    i64 nr = w.id;
    toen mens_weg = {&x, .id = id, .versie = 0};
    assert_int_equal(
        store_write(x.s, zet_terug, &mens_weg), WRITE_REFUSED); /* a stap points to it */
    assert_int_equal(proef_getal(&x, Q_WAS_MENS), 0);
    assert_int_equal(store_write(x.s, stap_terug, &w), WRITE_DONE);
    assert_true(store_read(x.s, lees_stap, &w));
    assert_false(w.ok);
    w = (toen){&x, .id = nr, .toen = m.kop.vastgelegd};
    w.toen.ms += 0;
    assert_true(store_read(x.s, lees_stap_toen, &w));
    w.versie = 1;
    assert_int_equal(store_write(x.s, stap_terug, &w), WRITE_DONE);
    assert_true(store_read(x.s, lees_stap, &w));
    assert_true(w.ok);
    assert_int_equal(w.versie, 2);
    toen v = {&x, .id = id};
    w = (toen){&x, .id = nr, .versie = 0};
    assert_int_equal(store_write(x.s, stap_terug, &w), WRITE_DONE);
    assert_int_equal(store_write(x.s, stap_erbij, &v), WRITE_DONE);
    assert_true(v.id > nr); /* a number is not given out twice */
    proef_eind(&x);
}

static void klok_van_een_vaste_dag(void **state)
{
    (void)state;
    proef x = proef_leeg();
    moment dag = moment_of(date_ymd(2026, 11, 20), tijd_hm(9, 0));
    x.c.nu = dag;
    x.s = store_migrate(&x.c, &x.p);
    assert_non_null(x.s);
    mens m = iemand();
    assert_true(mens_erbij(&x, &m));
    assert_true(m.kop.vastgelegd.ms >= dag.ms && m.kop.vastgelegd.ms < dag.ms + 60000);
    i64 before = store_now(x.s).ms;
    while (store_now(x.s).ms == before) continue;
    assert_true(store_now(x.s).ms > before);
    proef_eind(&x);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(alleen_wat_is_aangeboden),
        cmocka_unit_test(niets_anders_niets_geschreven),
        cmocka_unit_test(wie_later_komt_hoort_het),
        cmocka_unit_test(zoals_bekend_op),
        cmocka_unit_test(ongedaan_maken),
        cmocka_unit_test(ongedaan_maken_raakt_niets_verborgens),
        cmocka_unit_test(weg_en_weer_terug),
        cmocka_unit_test(klok_van_een_vaste_dag),
    };
    return PROEF_DRAAI("geschiedenis", tests);
}
