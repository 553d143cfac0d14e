/* The order of places and people, and who is next: key by key, equals, reasons. */
#include "planning/volgorde.h"
#include "planning/wie_nu.h"
#include "test/lib_planning.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <cmocka.h>

/* ---- one key at a time ---- */

static volgorde_rij gewoon(void)
{
    return (volgorde_rij){.oordeel = PAST_MET_AANPASSING,
        .nodig = 2,
        .wens = WENS_ERVARING,
        .reis = NUM(20),
        .in_beeld = date_ymd(2026, 3, 1),
        .nummer = S("2026-0100")};
}

static void sleutels(void **state)
{
    (void)state;
    volgorde_rij r[14];
    for (int i = 0; i < 14; i++) r[i] = gewoon();
    r[0].oordeel = PAST_GOED; /* each pair: the even one comes first, whatever comes after */
    r[0].nodig = 6;
    r[3].oordeel = PAST_NOG_NIET;
    r[3].nodig = 1;
    r[4].nodig = 1;
    r[4].wens = WENS_ANDER;
    r[6].wens = WENS_RAAK;
    r[6].reis = NUM(90);
    r[8].reis = NUM(19);
    r[8].in_beeld = date_ymd(2026, 9, 1);
    r[11].reis = (num){0};
    r[11].in_beeld = date_ymd(2020, 1, 1);
    r[12].in_beeld = date_ymd(2026, 2, 28);
    r[12].nummer = S("2026-0999");
    static const char *const waarom[] = {"Past beter.", "Past beter.", "Hier is minder voor nodig.",
        "Ligt dichter bij de wens.", "Minder reistijd: 19 tegen 20 minuten.",
        "De reistijd van de ander is niet bekend.", "Langer in beeld: sinds 28-2-2026."};
    for (int i = 0; i < 14; i += 2) {
        volgorde_rij paar[] = {r[i + 1], r[i]};
        paar[0].sleutel = 1;
        volgorde_mensen(paar, 2);
        if (paar[0].sleutel || paar[0].rang != 1 || paar[1].rang != 2) fail_msg("pair %d", i);
        zin z = volgorde_waarom(&paar[0], &paar[1]);
        assert_string_equal(zeg(&z), waarom[i / 2]);
    }
}

static void gelijk_is_gelijk(void **state)
{
    (void)state;
    volgorde_rij r[4];
    for (int i = 0; i < 4; i++) r[i] = gewoon();
    r[0].nummer = S("2026-0400");
    r[1].nummer = S("2026-0300");
    r[2].nodig = 1;
    r[3].nodig = 3;
    volgorde_mensen(r, 4);
    static const int rang[] = {1, 2, 2, 4};
    for (int i = 0; i < 4; i++) assert_int_equal(r[i].rang, rang[i]);
    assert_true(str_eq(r[1].nummer, S("2026-0300"))); /* a place on the page, not a rank */
    zin z = volgorde_waarom(&r[1], &r[2]);
    assert_string_equal(zeg(&z), "Past even goed.");
    r[0] = r[1] = gewoon();
    r[1].in_beeld = date_ymd(2020, 1, 1);
    volgorde_plekken(r, 2); /* that key is of people only */
    assert_int_equal(r[1].rang, 1);
}

static void vrij_of_geplaatst(void **state)
{
    (void)state;
    volgorde_rij r = gewoon();
    zin z = volgorde_vrij(&r);
    assert_string_equal(zeg(&z), "Is vrij");
    r.geplaatst = true;
    z = volgorde_vrij(&r);
    assert_string_equal(zeg(&z), "Heeft al een plek");
    r.geplaatst_tot = date_ymd(2027, 3, 1);
    z = volgorde_vrij(&r);
    assert_string_equal(zeg(&z), "Heeft een plek tot 1-3-2027");
    kandidaat k = {.geplaatst = true, .geplaatst_tot = date_ymd(2027, 1, 1), .nummer = S("7")};
    passing past = {.ngoed = 4, .reis = NUM(3), .wens = WENS_ANDER};
    r = volgorde_mens(&k, &past);
    assert_true(r.geplaatst && r.geplaatst_tot.day == k.geplaatst_tot.day && r.nodig == 2);
    assert_true(r.reis.n == 3 && r.wens == WENS_ANDER && str_eq(r.nummer, S("7")));
    int n;
    volgorde_uitleg(false, &n);
    assert_int_equal(n, 4);
    assert_string_equal(
        volgorde_uitleg(true, &n)[n - 1], "Daarna komt eerst wie het langst in beeld is.");
}

/* ---- a slow order: the rank is one more than how many must come before ---- */

static bool eerder(const volgorde_rij *x, const volgorde_rij *y)
{
    i64 reis_x = x->reis.is ? x->reis.n : 1 << 20, reis_y = y->reis.is ? y->reis.n : 1 << 20;
    int dag_x = date_is_set(x->in_beeld) ? x->in_beeld.day : 1 << 30;
    int dag_y = date_is_set(y->in_beeld) ? y->in_beeld.day : 1 << 30;
    if (x->oordeel != y->oordeel) return x->oordeel < y->oordeel;
    if (x->nodig != y->nodig) return x->nodig < y->nodig;
    if (x->wens != y->wens) return x->wens < y->wens;
    if (reis_x != reis_y) return reis_x < reis_y;
    return dag_x < dag_y;
}

static void scheidsrechter(void **state)
{
    (void)state;
    enum { N = 24 };
    arena leeg = kamer;
    for (u64 zaad = 0; zaad < 40; zaad++) {
        worp w = {zaad};
        kandidaat mens[N], schud[N];
        kamer = leeg;
        plekbeeld plek_ = willekeurige_plek(&w);
        maatstaf m = proefmaat();
        for (int i = 0; i < N; i++) {
            mens[i] = willekeurige_kandidaat(&w);
            mens[i].sleutel = i;
        }
        arena klad = arena_new(8 << 20), start = klad;
        volgorde_rij *r = volgorde_zoek_mens(&kamer, &plek_, mens, N, &m, klad);
        for (int i = 0; i < N; i++) {
            int voor = 0;
            for (int x = 0; x < N; x++) voor += eerder(&r[x], &r[i]);
            assert_int_equal(r[i].rang, voor + 1);
            passing past = passing_maak(&kamer, &mens[r[i].sleutel], &plek_, &m);
            assert_int_equal(r[i].oordeel, past.oordeel);
            assert_int_equal(r[i].nodig, CRITERIA - past.ngoed);
        }
        for (int i = 0; i < N; i++) schud[i] = mens[i];
        for (int i = N - 1; i > 0; i--) {
            int met = werp(&w, i + 1);
            kandidaat x = schud[i];
            schud[i] = schud[met];
            schud[met] = x;
        }
        volgorde_rij *s = volgorde_zoek_mens(&kamer, &plek_, schud, N, &m, klad);
        for (int i = 0; i < N; i++)
            assert_true(s[i].sleutel == r[i].sleutel && s[i].rang == r[i].rang);
        arena_free(&start, 8 << 20);
    }
}

/* ---- who is next ---- */

static wachtende wacht(int nr, int leest_niet, int werkte, int dag)
{
    static const char *const nummers[] = {"0", "1", "2", "3", "4", "5", "6", "7", "8", "9"};
    wachtende w = {.sleutel = nr,
        .nummer = str_of(nummers[nr]),
        .laaggeletterd = {leest_niet},
        .werkervaring = {werkte}};
    if (dag) w.in_beeld = date_ymd(2026, 1, dag);
    return w;
}

static const code zwolle[] = {{VOLGORDE_LAAGGELETTERD}, {VOLGORDE_GEEN_WERK}, {VOLGORDE_LANGST}};

static void wie_is_nu(void **state)
{
    (void)state;
    const wachtende in[] = {wacht(9, NEE, JA, 1), wacht(8, JA, JA, 9), wacht(7, JA, NEE, 9),
        wacht(6, NEE, NEE, 5), wacht(5, 0, JA, 9), wacht(4, JA, 0, 9), wacht(3, NEE, JA, 0),
        wacht(2, JA, NEE, 8), wacht(1, JA, NEE, 9)};
    static const int uit[] = {2, 1, 7, 4, 8, 5, 6, 9, 3};
    beurtregel r = {zwolle, 3, CODE(GELIJK_NUMMER)};
    beurt *b = wie_nu(&kamer, in, 9, &r, 2);
    for (int i = 0; i < 9; i++) {
        assert_int_equal(b[i].wie.sleutel, uit[i]);
        assert_int_equal(b[i].rang, i + 1);
        assert_int_equal(b[i].stand, i < 2 ? BEURT_NU : BEURT_LATER);
    }
    assert_string_equal(zeg(&b[0].reden[0]), "Leert nog lezen en schrijven.");
    assert_string_equal(zeg(&b[0].reden[1]), "Heeft nog geen werkervaring.");
    assert_string_equal(zeg(&b[0].reden[2]), "In beeld sinds 8-1-2026.");
    assert_int_equal(b[0].nreden, 3);
    assert_true(!b[0].vraag_na && b[3].vraag_na && b[8].vraag_na);
    assert_string_equal(zeg(&b[3].reden[1]), "Vraag na: heeft iemand werkervaring?");
    zin z = wie_nu_waarom(&r, &b[0].wie, &b[1].wie);
    assert_string_equal(zeg(&z), "In beeld sinds 8-1-2026.");
    z = wie_nu_waarom(&r, &b[1].wie, &b[2].wie);
    assert_string_equal(zeg(&z), "Gelijk. Het dossiernummer beslist.");
    z = wie_nu_waarom(&r, &b[2].wie, &b[3].wie);
    assert_string_equal(zeg(&z), "Heeft nog geen werkervaring.");
}

/* Without a last word equals stay equal, and someone chooses who gets the last place. */
static void gelijke_stand(void **state)
{
    (void)state;
    const wachtende in[] = {
        wacht(1, JA, 0, 1), wacht(2, NEE, 0, 2), wacht(3, NEE, 0, 2), wacht(4, NEE, 0, 3)};
    beurtregel r = {zwolle, 1, {0}};
    static const struct {
        int vrij;
        beurt_stand stand[4];
    } t[] = {
        {-1, {BEURT_LATER, BEURT_LATER, BEURT_LATER, BEURT_LATER}},
        {0, {BEURT_LATER, BEURT_LATER, BEURT_LATER, BEURT_LATER}},
        {1, {BEURT_NU, BEURT_LATER, BEURT_LATER, BEURT_LATER}},
        {2, {BEURT_NU, BEURT_KIES, BEURT_KIES, BEURT_KIES}},
        {3, {BEURT_NU, BEURT_KIES, BEURT_KIES, BEURT_KIES}},
        {4, {BEURT_NU, BEURT_NU, BEURT_NU, BEURT_NU}},
    };
    for (size_t i = 0; i < countof(t); i++) {
        beurt *b = wie_nu(&kamer, in, 4, &r, t[i].vrij);
        for (int x = 0; x < 4; x++) assert_int_equal(b[x].stand, t[i].stand[x]);
        assert_int_equal(b[3].rang, 2);
    }
    r.gelijk = CODE(GELIJK_LANGST);
    beurt *b = wie_nu(&kamer, in, 4, &r, 2);
    assert_true(b[1].rang == 2 && b[2].rang == 2 && b[3].rang == 4);
    zin z = wie_nu_waarom(&r, &b[1].wie, &b[2].wie);
    assert_string_equal(zeg(&z), "Even ver in de rij.");
    z = wie_nu_waarom(&r, &b[2].wie, &b[3].wie);
    assert_string_equal(zeg(&z), "In beeld sinds 2-1-2026.");
}

static void andere_sleutels(void **state)
{
    (void)state;
    static const code lijst[] = {{VOLGORDE_GEEN_OPLEIDING_NL}, {VOLGORDE_TERMIJN}};
    wachtende in[] = {wacht(1, 0, 0, 1), wacht(2, 0, 0, 1), wacht(3, 0, 0, 1), wacht(4, 0, 0, 1)};
    in[0].opleiding_nl = CODE(JA);
    in[1].opleiding_nl = CODE(NEE);
    in[2].opleiding_nl = CODE(NEE);
    in[2].termijn_eind = date_ymd(2029, 5, 12);
    beurtregel r = {lijst, 2, CODE(GELIJK_NUMMER)};
    beurt *b = wie_nu(&kamer, in, 4, &r, 1);
    static const int uit[] = {3, 2, 4, 1};
    for (int i = 0; i < 4; i++) assert_int_equal(b[i].wie.sleutel, uit[i]);
    assert_string_equal(zeg(&b[0].reden[1]), "Moet inburgeren voor 12-5-2029.");
    assert_int_equal(b[0].stand, BEURT_NU);
    assert_int_equal(wie_nu(&kamer, in, 0, &r, 1)->rang, 0); /* nobody waits */
}

static void ruimte(void **state)
{
    (void)state;
    static const struct {
        bezetting b;
        num intensief, wacht;
        bool vol, te_veel;
        const char *zin;
    } t[] = {
        {{{true, 300}, {0}, {0}, 299, 10, 309}, {true, 1}, {0}, false, false,
            "Er is plaats voor 1 mens."},
        {{{true, 300}, {0}, {0}, 300, 10, 310}, {true, 0}, {0}, true, false,
            "Alle plaatsen zijn bezet."},
        {{{true, 300}, {0}, {0}, 301, 10, 311}, {true, -1}, {0}, true, true,
            "Er is 1 mens te veel."},
        {{{true, 300}, {0}, {true, 305}, 298, 5, 303}, {true, 2}, {true, 2}, false, false,
            "Er is plaats voor 2 mensen."},
        {{{true, 9}, {true, 5}, {0}, 1, 8, 9}, {true, 8}, {true, -3}, false, true,
            "Er wachten 3 mensen te veel."},
        {{{0}, {0}, {0}, 50, 50, 100}, {0}, {0}, false, false, "Er is geen grens afgesproken."},
    };
    for (size_t i = 0; i < countof(t); i++) {
        ruimte_voor r = bezetting_ruimte(&t[i].b);
        assert_true(r.intensief.is == t[i].intensief.is && r.intensief.n == t[i].intensief.n);
        assert_true(r.wacht.is == t[i].wacht.is && r.wacht.n == t[i].wacht.n);
        assert_true(r.vol == t[i].vol && r.te_veel == t[i].te_veel);
        assert_string_equal(zeg(&r.zin), t[i].zin);
    }
}

#define PROEF(f) cmocka_unit_test_setup_teardown(f, kamer_open, kamer_dicht)
int main(void)
{
    const struct CMUnitTest tests[] = {
        PROEF(sleutels),
        PROEF(gelijk_is_gelijk),
        PROEF(vrij_of_geplaatst),
        PROEF(scheidsrechter),
        PROEF(wie_is_nu),
        PROEF(gelijke_stand),
        PROEF(andere_sleutels),
        PROEF(ruimte),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
