/* The page of someone's shifts, over HTTP and without JavaScript: lesson times first, then what
 * other shifts do, then recorded; and an option for a clash that the employer agrees to. */
#include "test/libhttp.h"

#include "casework/les.h"
#include "casework/plek.h"
#include "casework/voorstel.h"
#include "casework/werktijd.h"

typedef struct {
    web_proef x;
    bezoeker sanne, school, vreemd;
    persoon_id wie;
    plaatsing_id p;
    int minuten, rijen;
} opzet;

/* Lessons on Monday morning, work on Tuesday. */
static bool bouw(werk *w, void *arg)
{
    opzet *o = arg;
    const les l = {.dag = CODE(MAANDAG), .van = tijd_hm(9, 0), .tot = tijd_hm(12, 0)};
    lesgroep g = {.organisatie_id = o->x.k.taalschool, .naam = S("A2-avond"), .plaatsen = NUM(2),
        .niveau = CODE(CEFR_A2), .van = date_ymd(2026, 9, 1)};
    assert_true(lesgroep_bewaar(w, &g, UINT64_MAX, &l, 1, NULL));
    lesdeelname d = {.persoon_id = o->wie, .lesgroep_id = lesgroep_id_van(&g),
        .van = date_ymd(2026, 9, 1)};
    assert_true(deelname_begin(w, &d, (lesdeelname_id){0}, NULL, NULL));
    const plek_dienst dienst = {.dag = CODE(DINSDAG), .van = tijd_hm(8, 0), .tot = tijd_hm(12, 0)};
    plek p = {.organisatie_id = o->x.k.werkgever, .soort = CODE(PLEK_LEERWERK),
        .functie = S("Hulp"), .aantal = NUM(2)};
    plek_bijlage bij = {.dienst = &dienst, .ndienst = 1};
    assert_true(plek_bewaar(w, &p, UINT64_MAX, &bij, NULL));
    plaatsing ps = {.persoon_id = o->wie, .plek_id = plek_id_van(&p), .uren = NUM(4),
        .contract = CODE(CONTRACT_GEEN), .van = date_ymd(2026, 11, 2)};
    assert_true(plaats(w, &ps, NULL));
    o->p = plaatsing_id_van(&ps);
    return true;
}

static opzet *begin(void)
{
    static opzet o;
    o = (opzet){.x = web_proef_begin(NULL, 0, NULL)};
    o.wie = web_proef_persoon(&o.x, "Samuel Kidane");
    assert_true(schrijf(&o.x.k, o.x.k.sanne, bouw, &o));
    o.sanne = bezoek_als(&o.x, "sanne");
    o.school = bezoek_als(&o.x, "school");
    o.vreemd = bezoek_als(&o.x, "vreemd");
    return &o;
}

static const char *pad(opzet *o, const char *na)
{
    return web_proef_pad(&o->x, "/plaatsing/", &plaatsing_entity, o->p.v, na);
}

/* Minutes on Monday 30 November and rows that are kept. */
static bool tel(werk *w, void *arg)
{
    opzet *o = arg;
    plaatsing p;
    assert_true(HAAL(w, plaatsing, o->p, &p));
    werktijd t = werktijd_op(w, &p, date_ymd(2026, 11, 30));
    o->minuten = werktijd_minuten(&t);
    o->rijen = BIJ(w, plaatsing_dienst, plaatsing_id, o->p).n;
    return true;
}

static void kijkt_en_legt_vast(void **state)
{
    opzet *o = begin();
    bezoeker *b = &o->sanne;
    (void)state;
    const char *kijk = "?kijk=ja&geldig_van=30-11-2026&van_ma=11.00&tot_ma=15.00";
    assert_int_equal(haal(&o->school, "GET", pad(o, "/werktijd")), 404);
    assert_int_equal(haal(&o->vreemd, "GET", pad(o, "/werktijd")), 404);
    assert_int_equal(haal(b, "GET", pad(o, "/werktijd")), 200);
    assert_true(bevat(b->laatste, "Lestijden"));
    assert_true(bevat(b->laatste, "ma 9.00–12.00"));
    assert_true(bevat(b->laatste, "value=\"8.00\""));
    buf u = buf_new(&o->x.k.a);
    PLAIN(&u, "{}{}", str_of(pad(o, "/werktijd")), str_of(kijk));
    const char *adres = arena_c(&o->x.k.a, buf_str(&u));
    assert_int_equal(haal(b, "GET", adres), 200);
    assert_true(bevat(b->laatste, "Zo wordt de week van Samuel Kidane"));
    assert_true(bevat(b->laatste, "Dit botst dan."));
    assert_true(bevat(b->laatste, "Maandag: de les (9.00 tot 12.00) en de dienst (11.00 tot"));
    assert_true(lees(&o->x.k, o->x.k.sanne, tel, o));
    assert_int_equal(o->minuten, 240); /* nothing is recorded by looking */
    const char *nacht = "geldig_van=30-11-2026&geldig_tot=7-12-2026&van_ma=22.00&tot_ma=6.00";
    assert_int_equal(post(&o->vreemd, pad(o, "/werktijd"), nacht), 404);
    assert_int_equal(post(b, pad(o, "/werktijd"), nacht), 303);
    assert_true(lees(&o->x.k, o->x.k.sanne, tel, o));
    assert_int_equal(o->minuten, 480);
    assert_int_equal(haal(b, "GET", pad(o, "")), 200);
    assert_true(bevat(b->laatste, "Ongedaan maken"));
    assert_true(bevat(b->laatste, "Vanaf maandag 30 november"));
    assert_true(bevat(b->laatste, "22.00 – 6.00 uur"));
    web_proef_eind(&o->x);
}

static void zegt_wat_niet_kan(void **state)
{
    opzet *o = begin();
    bezoeker *b = &o->sanne;
    (void)state;
    static const struct { const char *velden, *zin; } t[] = {
        {"geldig_van=30-11-2026&van_ma=11.00", "vul begin en einde in"},
        {"geldig_van=30-11-2026&van_ma=11.00&tot_ma=kwart", "Maandag tot"},
        {"geldig_van=30-11-2026&van_ma=8.00&tot_ma=23.00", "langer dan 14 uur"},
        {"geldig_van=30-11-2026&van_ma=8.00&tot_ma=12.00&van2_ma=11.00&tot2_ma=13.00",
            "Twee diensten vallen samen"},
        {"geldig_van=30-11-2026", "minstens één dienst"},
        {"van_ma=11.00&tot_ma=15.00", "is verplicht"},
        {"geldig_van=1-10-2026&van_ma=11.00&tot_ma=15.00", "eerste dag van de plaatsing"},
    };
    for (size_t i = 0; i < countof(t); i++) {
        haal(b, "GET", pad(o, "/werktijd"));
        assert_int_equal(post(b, pad(o, "/werktijd"), t[i].velden), 422);
        if (!bevat(b->laatste, t[i].zin)) fail_msg("not said: %s", t[i].zin);
        buf u = buf_new(&o->x.k.a);
        PLAIN(&u, "{}?kijk=ja&{}", str_of(pad(o, "/werktijd")), str_of(t[i].velden));
        haal(b, "GET", arena_c(&o->x.k.a, buf_str(&u)));
        if (!bevat(b->laatste, t[i].zin)) fail_msg("not said when looking: %s", t[i].zin);
    }
    assert_true(lees(&o->x.k, o->x.k.sanne, tel, o));
    assert_int_equal(o->rijen, 1);
    web_proef_eind(&o->x);
}

static bool op_maandag(werk *w, void *arg)
{
    opzet *o = arg;
    const plek_dienst d = {.dag = CODE(MAANDAG), .van = tijd_hm(10, 0), .tot = tijd_hm(15, 0)};
    werktijd k = {.van = date_ymd(2026, 11, 23), .dienst = &d, .n = 1};
    return werktijden_zet(w, o->p, &k, NULL);
}

/* The value of the first option. */
static const char *eerste_keus(opzet *o)
{
    str s = o->sanne.laatste.body;
    i64 at = str_find(s, S("name=\"keus\" required"));
    assert_true(at >= 0);
    s = str_sub(s, (size_t)at, s.n);
    s = str_sub(s, (size_t)str_find(s, S("value=\"")) + 7, s.n);
    return arena_c(&o->x.k.a, arena_str(&o->x.k.a, str_sub(s, 0, (size_t)str_find(s, S("\"")))));
}

/* The employer agrees: the shift is another one for this person, and it can be undone. */
static void voert_een_oplossing_uit(void **state)
{
    opzet *o = begin();
    bezoeker *b = &o->sanne;
    (void)state;
    assert_true(schrijf(&o->x.k, o->x.k.sanne, op_maandag, o));
    const char *rooster = web_proef_pad(&o->x, "/mensen/", &persoon_entity, o->wie.v, "/rooster");
    const char *kies = web_proef_pad(&o->x, "/mensen/", &persoon_entity, o->wie.v,
        "/rooster/oplossing");
    haal(b, "GET", rooster);
    assert_true(bevat(b->laatste, "Dit botst."));
    const char *keus = eerste_keus(o); /* the shift of the place: Tuesday */
    assert_true(bevat(b->laatste, "Dienst van maandag 10.00 uur naar dinsdag 8.00 tot 12.00"));
    buf v = buf_new(&o->x.k.a);
    PLAIN(&v, "week=2026-11-23&van=2026-11-30&tot=&keus={}", str_of(keus));
    assert_int_equal(post(b, kies, arena_c(&o->x.k.a, buf_str(&v))), 303);
    assert_true(lees(&o->x.k, o->x.k.sanne, tel, o));
    assert_int_equal(o->minuten, 240);
    haal(b, "GET", rooster);
    assert_true(bevat(b->laatste, "Ongedaan maken"));
    web_proef_eind(&o->x);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(kijkt_en_legt_vast),
        cmocka_unit_test(zegt_wat_niet_kan),
        cmocka_unit_test(voert_een_oplossing_uit),
    };
    return KANTOOR_DRAAI("web_werktijd", tests);
}
