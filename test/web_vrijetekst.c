/* web_vrijetekst: a form warns once for text that looks like a diagnosis or a BSN; who wrote it may
 * say that it is none, for that text alone. */
#include "test/libhttp.h"

static web_proef x;
static const char *pad;

static int begin(void **state)
{
    (void)state;
    x = web_proef_begin(NULL, 0, NULL);
    persoon_id wie = web_proef_persoon(&x, "Tekle Haile");
    pad = web_proef_pad(&x, "/mensen/", &persoon_entity, wie.v, "/notitie");
    return 0;
}

static int eind(void **state)
{
    (void)state;
    web_proef_eind(&x);
    return 0;
}

static const char *met(const char *tekst, str gezien)
{
    buf b = buf_new(&x.k.a);
    PLAIN(&b, "datum=23-11-2026&tekst={}", str_of(tekst));
    if (gezien.n) PLAIN(&b, "&_gezien_tekst={}", gezien);
    return arena_c(&x.k.a, buf_str(&b));
}

static void waarschuwt(void **state)
{
    (void)state;
    bezoeker b = bezoek_als(&x, "sanne");
    assert_int_equal(haal(&b, "GET", pad), 200);
    assert_false(bevat(b.laatste, "_gezien_tekst"));
    assert_int_equal(post(&b, pad, met("Zij heeft diabetes", (str){0})), 422);
    assert_true(bevat(b.laatste, "lijkt een ziekte te noemen: ‘diabetes’"));
    str eerst = arena_str(&x.k.a, invoer(&b, "_gezien_tekst"));
    assert_true(eerst.n > 0);
    /* what was said for one text does not count for another */
    assert_int_equal(post(&b, pad, met("Zij heeft astma", eerst)), 422);
    assert_int_equal(post(&b, pad, met("Zij heeft diabetes", eerst)), 303);
}

static void nummer(void **state)
{
    (void)state;
    bezoeker b = bezoek_als(&x, "sanne");
    assert_int_equal(haal(&b, "GET", pad), 200);
    assert_int_equal(post(&b, pad, met("Nummer 111222333 klopt", (str){0})), 422);
    assert_true(bevat(b.laatste, "lijkt een BSN of V-nummer te bevatten"));
    assert_int_equal(post(&b, pad, met("Het nummer klopt", (str){0})), 303);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(waarschuwt, begin, eind),
        cmocka_unit_test_setup_teardown(nummer, begin, eind),
    };
    return KANTOOR_DRAAI("web_vrijetekst", tests);
}
