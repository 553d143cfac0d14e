/* web_spoor: what was seen, changed and refused stands on record, and "wie heeft dit gezien" tells
 * it to the klantmanager of that person, and to nobody else. */
#include "casework/inzage_beeld.h"
#include "test/libhttp.h"

static web_proef x;
static persoon_id wie;

static int begin(void **state)
{
    (void)state;
    x = web_proef_begin(NULL, 0, NULL);
    wie = web_proef_persoon(&x, "Hamid Rezai");
    return 0;
}

static int eind(void **state)
{
    (void)state;
    web_proef_eind(&x);
    return 0;
}

static const char *pad(const char *na)
{
    return web_proef_pad(&x, "/mensen/", &persoon_entity, wie.v, na);
}

typedef struct {
    int gezien, gewijzigd, geweigerd;
    inzagebeeld b;
} telling;

static bool tel(werk *w, void *arg)
{
    telling *t = arg;
    inzage_beeld(w, wie, w->vandaag, date_plus(w->vandaag, 1), &t->b);
    for (int i = 0; i < t->b.n; i++) {
        t->gezien += code_is(t->b.at[i].uitslag, INZAGE_GEZIEN) ? (int)t->b.at[i].keer : 0;
        t->gewijzigd += code_is(t->b.at[i].uitslag, INZAGE_GEWIJZIGD);
        t->geweigerd += code_is(t->b.at[i].uitslag, INZAGE_GEWEIGERD);
    }
    return true;
}

static telling geteld(void)
{
    telling t = {0};
    assert_true(lees(&x.k, x.k.sanne, tel, &t));
    return t;
}

static void zegt_wie_keek(void **state)
{
    (void)state;
    bezoeker sanne = bezoek_als(&x, "sanne"), vreemd = bezoek_als(&x, "vreemd");
    assert_int_equal(haal(&sanne, "GET", pad("")), 200);
    assert_int_equal(haal(&sanne, "GET", pad("")), 200);
    telling t = geteld();
    assert_int_equal(t.gezien, 2);
    assert_int_equal(t.b.n, 1); /* the same on one day is one line */
    assert_int_equal(t.b.mensen, 1);
    assert_int_equal(haal(&vreemd, "GET", pad("")), 404);
    t = geteld();
    assert_int_equal(t.geweigerd, 1);
    assert_int_equal(t.b.mensen, 2);
    assert_int_equal(haal(&sanne, "GET", pad("/inzage")), 200);
    assert_true(bevat(sanne.laatste, "Nee. Er is niets getoond."));
    assert_true(bevat(sanne.laatste, "sanne") && bevat(sanne.laatste, "vreemd"));
    assert_true(bevat(sanne.laatste, "2 keer"));
    assert_int_equal(geteld().gezien, 3); /* who looks at the record is in it */
    assert_int_equal(haal(&sanne, "GET", pad("/inzage/tabel")), 200);
    assert_true(bevat(sanne.laatste, "Geweigerd"));
    assert_int_equal(haal(&sanne, "GET", pad("/inzage?van=1-1-2020&tot=2-1-2020")), 200);
    assert_true(bevat(sanne.laatste, "In deze periode keek niemand."));
    assert_int_equal(haal(&vreemd, "GET", pad("/inzage")), 404);
    bezoeker joris = bezoek_als(&x, "joris");
    assert_int_equal(haal(&joris, "GET", pad("/inzage")), 404);
}

static void legt_wijziging_vast(void **state)
{
    (void)state;
    bezoeker sanne = bezoek_als(&x, "sanne");
    assert_int_equal(haal(&sanne, "GET", pad("/gegevens")), 200);
    assert_true(bevat(sanne.laatste, "Bekijk wie keek"));
    assert_int_equal(geteld().gewijzigd, 0);
    assert_int_equal(post(&sanne, pad("/notitie"), "tekst=Belde+zelf+op"), 303);
    assert_int_equal(geteld().gewijzigd, 1);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(zegt_wie_keek, begin, eind),
        cmocka_unit_test_setup_teardown(legt_wijziging_vast, begin, eind)};
    return KANTOOR_DRAAI("web_spoor", tests);
}
