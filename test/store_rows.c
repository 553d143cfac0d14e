/* Rows: what is added comes back, for whom may see it, and no further. */
#include "test/libstore.h"

static mens voorbeeld(void)
{
    return (mens){.nummer = S("2026-0417"),
        .naam = S("Amina <b>O'Neil</b> \xe2\x82\xac"),
        .bsn = {.nieuw = S("999991772")},
        .geboren = date_ymd(1990, 2, 28),
        .uren = NUM(0),
        .loon = GELD(-1250),
        .tolk = true,
        .gezien = {1700000000123},
        .begin = tijd_hm(0, 0),
        .stand = CODE(STAND_BEZIG),
        .kracht = NUM(4)};
}

static void alle_velden_komen_terug(void **state)
{
    (void)state;
    proef x = proef_begin();
    mens m = voorbeeld(), n;
    i64 id = mens_erbij(&x, &m);
    assert_true(id > 0);
    assert_int_equal(m.kop.versie, 1);
    assert_true(mens_haal(&x, &klant, id, &n));
    assert_true(str_eq(n.naam, m.naam));
    assert_true(str_eq(n.bsn.masked, S("******772")));
    assert_int_equal(n.bsn.nieuw.n, 0);
    assert_true(date_same(n.geboren, m.geboren));
    assert_true(n.uren.is);
    assert_int_equal(n.uren.n, 0);
    assert_int_equal(n.loon.cent, -1250);
    assert_true(n.tolk);
    assert_int_equal(n.gezien.ms, 1700000000123);
    assert_true(tijd_is_set(n.begin));
    assert_int_equal(tijd_minutes(n.begin), 0);
    assert_int_equal(n.stand.i, STAND_BEZIG);
    assert_int_equal(n.kracht.n, 4);
    assert_int_equal(n.kop.door, KLANT);
    assert_int_equal(n.kop.vastgelegd.ms, m.kop.vastgelegd.ms);
    proef_eind(&x);
}

static void onbekend_blijft_onbekend(void **state)
{
    (void)state;
    proef x = proef_begin();
    mens m = {.naam = S("Leeg")}, n;
    i64 id = mens_erbij(&x, &m);
    assert_true(mens_haal(&x, &klant, id, &n));
    for (int i = 0; i < mens_entity.nfields; i++) {
        const field *f = &mens_entity.fields[i];
        bool set = f->type == FIELD_BOOL || !strcmp(f->name, "naam") || !strcmp(f->name, "van_wie");
        assert_int_equal(field_is_set(f, &n), set);
    }
    assert_int_equal(proef_sql(&x, "SELECT count(*) FROM mens WHERE nummer IS NULL AND bsn IS NULL "
                                   "AND bsn_zoek IS NULL AND stand IS NULL AND uren IS NULL"),
        1);
    proef_eind(&x);
}

static void wie_niet_mag_ziet_niets(void **state)
{
    (void)state;
    proef x = proef_begin();
    mens m = voorbeeld(), n, leeg = {0};
    i64 id = mens_erbij(&x, &m);
    assert_false(mens_haal(&x, &vreemd, id, &n));
    assert_memory_equal(&n, &leeg, sizeof n);
    assert_false(mens_haal(&x, &klant, id + 1, &n));
    assert_true(mens_haal(&x, &kijker, id, &n));
    assert_false(n.kracht.is);
    assert_int_equal(n.kop.masker & field_bit(&mens_entity, "kracht"), 0);
    assert_true(n.kop.masker & field_bit(&mens_entity, "naam"));
    proef_eind(&x);
}

static bool voeg_als_kijker(db *d, void *with)
{
    mens *m = with;
    return db_add(d, &kijker, &mens_entity, m) != 0;
}

/* A new row keeps what its maker may fill, as a changed row does. */
static void wie_niet_mag_vult_niets(void **state)
{
    (void)state;
    proef x = proef_begin();
    mens m = voorbeeld(), n;
    m.van_wie = NUM(KLANT);
    assert_int_equal(store_write(x.s, voeg_als_kijker, &m), WRITE_DONE);
    assert_int_equal(m.kop.masker & field_bit(&mens_entity, "kracht"), 0);
    assert_true(mens_haal(&x, &klant, m.kop.id, &n));
    assert_false(n.kracht.is);
    assert_true(str_eq(n.naam, m.naam));
    assert_int_equal(proef_sql(&x, "SELECT count(*) FROM mens WHERE kracht IS NULL"), 1);
    proef_eind(&x);
}

typedef struct {
    const toegang *t;
    arena *a;
    rijen r;
    int getoond;
    i64 wie;
    u32 klassen;
    i64 mens;
    const sql_arg *args;
} lezing;

static bool lees_regels(db *d, void *with)
{
    lezing *l = with;
    l->r = db_rijen(d, l->t, l->a, Q_REGELS, l->args);
    const i64 *wie = db_getoond(d, &l->getoond, &l->klassen);
    l->wie = l->getoond ? wie[l->getoond - 1] : 0;
    return true;
}

static void lijst_noemt_wie_getoond_is(void **state)
{
    (void)state;
    proef x = proef_begin();
    for (int i = 0; i < 300; i++) {
        mens m = {.naam = i % 2 ? S("Oneven") : S("Even"), .kracht = NUM(3)};
        if (i == 7) m.van_wie = NUM(9);
        assert_true(mens_erbij(&x, &m));
    }
    lezing l = {.t = &klant, .a = &x.a, .args = ARGS(A(naam, (str){0}))};
    assert_true(store_read(x.s, lees_regels, &l));
    assert_int_equal(l.r.n, 299);
    assert_int_equal(l.getoond, 299);
    assert_int_equal(l.wie, ((regel *)l.r.at)[298].wie.v);
    assert_int_equal(l.klassen, 1 << K0 | 1 << K2 | 1 << K4);
    l = (lezing){.t = &kijker, .a = &x.a, .args = ARGS(A(naam, S("Even")))};
    assert_true(store_read(x.s, lees_regels, &l));
    assert_int_equal(l.r.n, 150);
    assert_int_equal(l.klassen, 1 << K0 | 1 << K2);
    assert_false(((regel *)l.r.at)[3].kracht.is);
    l = (lezing){.t = &vreemd, .a = &x.a, .args = ARGS(A(naam, (str){0}))};
    assert_true(store_read(x.s, lees_regels, &l));
    assert_int_equal(l.r.n, 0);
    assert_int_equal(l.getoond, 0);
    proef_eind(&x);
}

/* Nobody adds a person whom he would not see: nothing of it is kept. */
static void geen_mens_van_een_ander(void **state)
{
    (void)state;
    proef x = proef_begin();
    mens m = {.naam = S("Van een ander"), .van_wie = NUM(VREEMD)};
    assert_int_equal(mens_erbij_door(&x, &klant, &m), 0);
    assert_int_equal(proef_sql(&x, "SELECT count(*) FROM mens"), 0);
    m.van_wie = NUM(KLANT);
    assert_true(mens_erbij_door(&x, &klant, &m));
    assert_int_equal(proef_sql(&x, "SELECT count(*) FROM mens"), 1);
    proef_eind(&x);
}

static bool stappen_erbij(db *d, void *with)
{
    lezing *l = with;
    for (int i = 0; i < 3; i++) {
        stap s = {.mens_id = {l->mens}, .titel = S("Een stap")};
        if (!db_add(d, l->t, &stap_entity, &s)) return false;
    }
    return true;
}

static bool lees_stappen(db *d, void *with)
{
    lezing *l = with;
    l->r = db_bij(d, l->t, l->a, &stap_entity, "mens_id", l->mens);
    db_getoond(d, &l->getoond, &l->klassen);
    return true;
}

static void rijen_bij_hun_ouder(void **state)
{
    (void)state;
    proef x = proef_begin();
    mens m = voorbeeld();
    lezing l = {.t = &klant, .a = &x.a, .mens = mens_erbij(&x, &m)};
    assert_int_equal(store_write(x.s, stappen_erbij, &l), WRITE_DONE);
    assert_true(store_read(x.s, lees_stappen, &l));
    assert_int_equal(l.r.n, 3);
    assert_int_equal(l.getoond, 1);
    const stap *s = l.r.at;
    assert_true(s[0].kop.id < s[1].kop.id && s[1].kop.id < s[2].kop.id);
    l.t = &vreemd;
    assert_true(store_read(x.s, lees_stappen, &l));
    assert_int_equal(l.r.n, 0);
    proef_eind(&x);
}

static bool zoek(db *d, void *with)
{
    lezing *l = with;
    mens m;
    assert_int_equal(db_zoek_geheim(d, &mens_entity, "bsn", S("999991772")), l->mens);
    assert_int_equal(db_zoek_geheim(d, &mens_entity, "bsn", S("999991773")), 0);
    assert_true(db_rij(d, l->t, l->a, Q_MENS_OP_NUMMER, ARGS(A(nummer, S("2026-0417"))), &m));
    assert_int_equal(m.kop.id, l->mens);
    assert_true(str_eq(m.bsn.masked, S("******772")));
    assert_false(db_rij(d, l->t, l->a, Q_MENS_OP_NUMMER, ARGS(A(nummer, S("2026"))), &m));
    assert_int_equal(db_getal(d, l->t, Q_AANTAL, ARGS()), 1);
    return true;
}

static void zoeken(void **state)
{
    (void)state;
    proef x = proef_begin();
    mens m = voorbeeld();
    lezing l = {.t = &klant, .a = &x.a, .mens = mens_erbij(&x, &m)};
    assert_true(store_read(x.s, zoek, &l));
    proef_eind(&x);
}

static bool onthul(db *d, void *with)
{
    lezing *l = with;
    str plain;
    bool ok = db_onthul(d, l->t, l->a, &mens_entity, "bsn", l->mens, &plain);
    db_getoond(d, &l->getoond, &l->klassen);
    l->r.n = ok && str_eq(plain, S("999991772"));
    return true;
}

static void onthullen(void **state)
{
    (void)state;
    proef x = proef_begin();
    mens m = voorbeeld(), leeg = {.naam = S("Zonder")};
    lezing l = {.t = &klant, .a = &x.a, .mens = mens_erbij(&x, &m)};
    assert_true(store_read(x.s, onthul, &l));
    assert_int_equal(l.r.n, 1);
    assert_int_equal(l.getoond, 1);
    assert_int_equal(l.klassen, 1 << K5);
    l.t = &vreemd;
    assert_true(store_read(x.s, onthul, &l));
    assert_int_equal(l.r.n, 0);
    assert_int_equal(l.getoond, 0);
    l.t = &klant;
    l.mens = mens_erbij(&x, &leeg);
    assert_true(store_read(x.s, onthul, &l));
    assert_int_equal(l.r.n, 0);
    proef_eind(&x);
}

static void uniek_is_uniek(void **state)
{
    (void)state;
    proef x = proef_begin();
    mens m = voorbeeld(), n = voorbeeld(), o = voorbeeld();
    assert_true(mens_erbij(&x, &m));
    n.nummer = S("ander");
    assert_int_equal(mens_erbij(&x, &n), 0); /* the same BSN */
    o.bsn.nieuw = S("123456782");
    assert_int_equal(mens_erbij(&x, &o), 0); /* the same number */
    o.nummer = S("ander");
    assert_true(mens_erbij(&x, &o));
    o.nummer = S("2026-0417");
    assert_false(mens_bewaar(&x, &klant, &o, ~(u64)0, NULL));
    assert_int_equal(proef_getal(&x, Q_WAS_MENS), 0);
    assert_int_equal(proef_getal(&x, Q_AANTAL), 2);
    proef_eind(&x);
}

static void vuile_tekst(void **state)
{
    (void)state;
    proef x = proef_begin();
    mens m = {.naam = {"a\0b\xff"
                       "c\xc3",
                  6}},
         n;
    i64 id = mens_erbij(&x, &m);
    assert_true(mens_haal(&x, &klant, id, &n));
    assert_true(str_eq(n.naam, S("a\xef\xbf\xbd"
                                 "b\xef\xbf\xbd"
                                 "c\xef\xbf\xbd")));
    proef_eind(&x);
}

static void tokens(void **state)
{
    (void)state;
    proef x = proef_begin();
    i64 id = 0;
    str t = db_token(&x.a, x.s, &mens_entity, 417);
    assert_int_equal(t.n, 22);
    assert_true(str_eq(t, db_token(&x.a, x.s, &mens_entity, 417)));
    assert_false(str_eq(t, db_token(&x.a, x.s, &mens_entity, 418)));
    assert_true(db_token_lees(x.s, &mens_entity, t, &id));
    assert_int_equal(id, 417);
    assert_false(db_token_lees(x.s, &stap_entity, t, &id));
    for (size_t i = 0; i < t.n; i++) {
        char *c = arena_c(&x.a, t);
        c[i] = c[i] == 'A' ? 'B' : 'A';
        assert_false(db_token_lees(x.s, &mens_entity, str_of(c), &id));
    }
    assert_false(db_token_lees(x.s, &mens_entity, S(""), &id));
    assert_false(db_token_lees(x.s, &mens_entity, S("AAAAAAAAAAAAAAAAAAAAAA"), &id));
    assert_int_equal(store_hash(&x.a, x.s, S("sessie")).n, 32);
    assert_false(str_eq(store_hash(&x.a, x.s, S("a")), store_hash(&x.a, x.s, S("b"))));
    proef_eind(&x);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(alle_velden_komen_terug),
        cmocka_unit_test(onbekend_blijft_onbekend),
        cmocka_unit_test(wie_niet_mag_ziet_niets),
        cmocka_unit_test(wie_niet_mag_vult_niets),
        cmocka_unit_test(lijst_noemt_wie_getoond_is),
        cmocka_unit_test(geen_mens_van_een_ander),
        cmocka_unit_test(rijen_bij_hun_ouder),
        cmocka_unit_test(zoeken),
        cmocka_unit_test(onthullen),
        cmocka_unit_test(uniek_is_uniek),
        cmocka_unit_test(vuile_tekst),
        cmocka_unit_test(tokens),
    };
    return PROEF_DRAAI("rijen", tests);
}
