/* The number of the data: another one after each writing of more than traces, by whatever process,
 * and the same as long as nothing changed. */
#include "test/libstore.h"

static bool lees_stand(db *d, void *with)
{
    *(i64 *)with = db_stand(d);
    return true;
}

static i64 stand_van(store *s)
{
    i64 n = -1;
    assert_true(store_read(s, lees_stand, &n));
    return n;
}

typedef struct {
    const char *naam;
    bool weiger;
} ophoging;

static bool ophogen(db *d, void *with)
{
    const ophoging *o = with;
    db_doe(d, &klant, Q_TEL, ARGS(A(bij, 1), A(naam, str_of(o->naam))));
    return !o->weiger;
}

static void gaat_verder(void **state)
{
    (void)state;
    proef x = proef_begin();
    mens m = {.nummer = S("1"), .naam = S("Zoë")};
    assert_true(teller_erbij(&x, "spoor"));
    i64 eerst = stand_van(x.s);
    assert_true(eerst > 0);
    assert_int_equal(stand_van(x.s), eerst);
    assert_true(mens_erbij(&x, &m));
    i64 daarna = stand_van(x.s);
    assert_true(daarna != eerst);
    m.uren = NUM(3);
    assert_true(mens_bewaar(&x, &klant, &m, field_bit(&mens_entity, "uren"), NULL));
    assert_true(stand_van(x.s) != daarna);
    daarna = stand_van(x.s);
    /* what was refused, and what changed no row */
    assert_int_equal(store_write(x.s, ophogen, &(ophoging){"spoor", true}), WRITE_REFUSED);
    assert_int_equal(store_write(x.s, ophogen, &(ophoging){"is er niet", false}), WRITE_DONE);
    assert_int_equal(stand_van(x.s), daarna);
    assert_int_equal(store_write(x.s, ophogen, &(ophoging){"spoor", false}), WRITE_DONE);
    assert_true(stand_van(x.s) != daarna);
    proef_eind(&x);
}

static const char *const sporen[] = {"teller", NULL};

static void sporen_tellen_niet(void **state)
{
    (void)state;
    proef x = proef_begin();
    mens m = {.nummer = S("1"), .naam = S("Zoë")};
    assert_true(teller_erbij(&x, "spoor"));
    x.c.sporen = sporen;
    proef_heropen(&x);
    assert_true(mens_erbij(&x, &m));
    i64 eerst = stand_van(x.s);
    assert_int_equal(store_write(x.s, ophogen, &(ophoging){"spoor", false}), WRITE_DONE);
    assert_true(teller_erbij(&x, "nog een"));
    assert_int_equal(stand_van(x.s), eerst);
    assert_int_equal(proef_getal(&x, Q_SOM), 1); /* it was written all the same */
    proef_eind(&x);
}

static bool lees_wat(db *d, void *with)
{
    bool *las = with;
    db_stand(d);
    las[0] = db_las_sporen(d);
    db_getal(d, &klant, Q_AANTAL, NULL);
    las[1] = db_las_sporen(d);
    db_getal(d, &klant, Q_SOM, NULL);
    las[2] = db_las_sporen(d);
    db_stand(d);
    las[3] = db_las_sporen(d);
    return true;
}

static void sporen_lezen_valt_op(void **state)
{
    (void)state;
    bool las[4];
    proef x = proef_begin();
    x.c.sporen = sporen;
    proef_heropen(&x);
    assert_true(store_read(x.s, lees_wat, las));
    assert_false(las[0] || las[1] || las[3]);
    assert_true(las[2]);
    proef_eind(&x);
}

static void van_een_ander(void **state)
{
    (void)state;
    proef x = proef_begin();
    problems p = {0};
    mens m = {.nummer = S("1"), .naam = S("Zoë")};
    store *ander = store_open(&x.c, &p);
    assert_non_null(ander);
    i64 eerst = stand_van(x.s);
    assert_int_equal(stand_van(ander), eerst);
    assert_true(mens_erbij(&x, &m));
    assert_true(stand_van(ander) != eerst);
    assert_int_equal(stand_van(ander), stand_van(x.s));
    store_close(ander);
    proef_eind(&x);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(gaat_verder),
        cmocka_unit_test(sporen_tellen_niet),
        cmocka_unit_test(sporen_lezen_valt_op),
        cmocka_unit_test(van_een_ander),
    };
    return PROEF_DRAAI("store_stand", tests);
}
