/* web_inzagelink: a person sees under his own secret address who looked at him, and nothing else;
 * each opening is on record; taken back or replaced it says nothing any more. */
#include "test/libhttp.h"

#include "casework/inzagelink.h"

static web_proef x;
static persoon_id wie, buur;

static bool spreekt_arabisch(werk *w, void *arg)
{
    persoon p;
    (void)arg;
    assert_true(HAAL(w, persoon, wie, &p));
    p.contacttaal = CODE(TAAL_AR);
    return db_save(w->db, &w->t, &persoon_entity, &p,
                   field_bit(&persoon_entity, "contacttaal"), NULL);
}

static int begin(void **state)
{
    (void)state;
    x = web_proef_begin(NULL, 0, NULL);
    wie = web_proef_persoon(&x, "Zoë Tesfay");
    buur = web_proef_persoon(&x, "Samir Buurman");
    assert_true(schrijf(&x.k, x.k.sanne, spreekt_arabisch, NULL));
    return 0;
}

static int eind(void **state)
{
    (void)state;
    web_proef_eind(&x);
    return 0;
}

static const char *pad_van(const char *achter)
{
    return web_proef_pad(&x, "/mensen/", &persoon_entity, wie.v, achter);
}

/* The path of the link that the last page shows. */
static const char *link_in(antwoord l)
{
    i64 van = str_find(l.body, S("/wie-keek/"));
    assert_true(van > 0);
    return arena_c(&x.k.a, str_sub(l.body, (size_t)van, (size_t)van + 10 + INZAGELINK_GEHEIM));
}

static const char *maak(bezoeker *b)
{
    assert_int_equal(haal(b, "GET", pad_van("/inzage/link")), 200);
    assert_int_equal(post(b, pad_van("/inzage/link"), ""), 200);
    return link_in(b->laatste);
}

typedef struct {
    i64 keer, zelf;
} telling;

static bool tel(werk *w, void *arg)
{
    telling *t = arg;
    inzagebeeld b;
    *t = (telling){0};
    inzage_beeld(w, wie, date_plus(w->vandaag, -1), date_plus(w->vandaag, 1), &b);
    for (int i = 0; i < b.n; i++) {
        t->keer += b.at[i].keer;
        if (b.at[i].zelf) t->zelf += b.at[i].keer;
        if (b.at[i].zelf) assert_true(code_is(b.at[i].herkomst, VIA_LINK));
        if (b.at[i].zelf) assert_int_equal(b.at[i].klassen, 0);
    }
    return true;
}

static telling geteld(void)
{
    telling t;
    assert_true(lees(&x.k, x.k.sanne, tel, &t));
    return t;
}

static void test_ziet_wie_keek(void **state)
{
    (void)state;
    bezoeker b = bezoek_als(&x, "sanne"), j = bezoek_als(&x, "joris"), zelf = bezoek(&x);
    const char *link = maak(&b);
    assert_int_equal(haal(&j, "GET", pad_van("")), 200);
    assert_int_equal(haal(&j, "GET",
                          web_proef_pad(&x, "/mensen/", &persoon_entity, buur.v, "")), 200);
    assert_int_equal(haal(&b, "GET", pad_van("/inzage/link")), 200);
    assert_false(bevat(b.laatste, link)); /* shown once */
    assert_true(bevat(b.laatste, "Nog nooit geopend."));
    assert_int_equal(geteld().zelf, 0);
    assert_int_equal(haal(&zelf, "GET", link), 200);
    antwoord l = zelf.laatste;
    assert_true(bevat(l, "<html lang=\"en\" dir=\"ltr\">")); /* no Arabic texts yet */
    assert_true(bevat(l, "joris"));
    assert_true(str_eq(antwoord_kop(l, "Referrer-Policy"), S("no-referrer")));
    assert_true(str_starts(antwoord_kop(l, "X-Robots-Tag"), S("noindex")));
    assert_true(str_eq(antwoord_kop(l, "Cache-Control"), S("no-store")));
    const char *nooit[] = {"Tesfay", "Buurman", "/mensen/", "data-sessie"};
    for (size_t i = 0; i < countof(nooit); i++) assert_false(bevat(l, nooit[i]));
    assert_int_equal(geteld().zelf, 1);
    const char *nl = arena_c(&x.k.a, TF(&x.k.a, "{}?taal=nl&maanden=12", str_of(link)));
    assert_int_equal(haal(&zelf, "GET", nl), 200);
    assert_true(bevat(zelf.laatste, "Wie keek in jouw gegevens?"));
    assert_true(bevat(zelf.laatste, "De persoon zelf"));
    assert_int_equal(geteld().zelf, 2);
    haal(&b, "GET", pad_van("/inzage/link"));
    assert_true(bevat(b.laatste, "Geopend: 2 keer"));
    haal(&b, "GET", pad_van("/inzage"));
    assert_true(bevat(b.laatste, "De persoon zelf"));
}

static void test_stopt_meteen(void **state)
{
    (void)state;
    bezoeker b = bezoek_als(&x, "sanne"), zelf = bezoek(&x);
    const char *oud = maak(&b), *nieuw = maak(&b);
    telling voor = geteld();
    assert_int_equal(haal(&zelf, "GET", oud), 404);
    str dood = arena_str(&x.k.a, zelf.laatste.body);
    assert_int_equal(haal(&zelf, "GET", nieuw), 200);
    haal(&b, "GET", pad_van("/inzage/link"));
    assert_int_equal(post(&b, pad_van("/inzage/link/weg"), ""), 303);
    assert_int_equal(haal(&zelf, "GET", nieuw), 404);
    assert_true(str_eq(zelf.laatste.body, dood));
    assert_int_equal(haal(&zelf, "GET", "/wie-keek/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"), 404);
    assert_true(str_eq(zelf.laatste.body, dood));
    assert_int_equal(geteld().zelf, voor.zelf + 1);
}

/* Someone of another team makes none, and who has no rol for it neither. */
static void test_niet_voor_ieder(void **state)
{
    (void)state;
    bezoeker v = bezoek_als(&x, "vreemd"), j = bezoek_als(&x, "joris");
    assert_int_equal(haal(&v, "GET", pad_van("/inzage/link")), 404);
    assert_int_equal(post(&v, pad_van("/inzage/link"), ""), 404);
    assert_int_equal(haal(&j, "GET", pad_van("/inzage/link")), 404);
}

/* A link is opened so often in a quarter of an hour, and wrong ones are tried so often. */
static void test_te_vaak(void **state)
{
    (void)state;
    bezoeker b = bezoek_als(&x, "sanne"), zelf = bezoek(&x);
    const char *link = maak(&b);
    int keer = 0;
    while (keer < 100 && haal(&zelf, "GET", link) == 200) keer++;
    assert_int_equal(keer, 30);
    assert_int_equal(zelf.laatste.status, 429);
    for (keer = 0; keer < 100; keer++)
        if (haal(&zelf, "GET", "/wie-keek/x") == 429) break;
    assert_true(keer > 10 && keer < 40);
}

static bool is_oud(werk *w, void *arg)
{
    inzagelink l;
    (void)arg;
    assert_true(inzagelink_maak(w, wie).n);
    assert_true(inzagelink_nu(w, wie, &l));
    l.tot = w->vandaag;
    u64 bit = field_bit(&inzagelink_entity, "tot");
    assert_true(db_save(w->db, &w->t, &inzagelink_entity, &l, bit, NULL));
    assert_false(inzagelink_nu(w, wie, &l));
    assert_false(inzagelink_trek_in(w, wie));
    w->p->n = 0;
    return true;
}

static void test_loopt_af(void **state)
{
    (void)state;
    assert_true(schrijf(&x.k, x.k.sanne, is_oud, NULL));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_ziet_wie_keek, begin, eind),
        cmocka_unit_test_setup_teardown(test_stopt_meteen, begin, eind),
        cmocka_unit_test_setup_teardown(test_niet_voor_ieder, begin, eind),
        cmocka_unit_test_setup_teardown(test_te_vaak, begin, eind),
        cmocka_unit_test_setup_teardown(test_loopt_af, begin, eind),
    };
    return KANTOOR_DRAAI("web_inzagelink", tests);
}
