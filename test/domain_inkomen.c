/* PW-01, PW-02, PW-03 on the worked examples of the domain, and the months of a job against a
 * second reading of the law: each cent looked for, each month counted again from the first. */
#include "domain/regels/inkomen.h"
#include "test/lib_regel.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>

#include <cmocka.h>

static date d(const char *iso)
{
    date x = {0};
    assert_true(!*iso || date_parse(str_of(iso), &x));
    return x;
}

static void bedragen(void **state)
{
    (void)state;
    date dag = d("2026-09-01");
    const struct {
        i64 netto, gewoon, ouder;
    } t[] = {
        {80000, 20000, 10000}, {120000, 27800, 15000}, {100000, 25000, 12500},
        {111200, 27800, 13900}, {111196, 27799, 13899}, {139096, 27800, 17387},
        {139095, 27800, 17386}, {0, 0, 0}, {3, 0, 0}, {4, 1, 0}, {8, 2, 1},
    };
    for (size_t i = 0; i < countof(t); i++) {
        assert_int_equal(vrijlating_bedrag(t[i].netto, dag), t[i].gewoon);
        assert_int_equal(vrijlating_ouder_bedrag(t[i].netto, dag), t[i].ouder);
    }
    assert_int_equal(vrijlating_bedrag(100000, d("2025-06-30")), 0);
    assert_false(vrijlating_leeftijd_mag(26, dag));
    assert_true(vrijlating_leeftijd_mag(27, dag));
    assert_int_equal(inkomen_maandloon(1500, true, 24), 156000); /* 15.00 x 24 x 52 / 12 */
    assert_int_equal(inkomen_maandloon(1501, true, 1), 6504);    /* 6504.33 */
    assert_int_equal(inkomen_maandloon(1, true, 2), 9);          /* 8.67 */
    assert_int_equal(inkomen_maandloon(1500, false, 24), 1500);
}

/* September 2026 to February 2027: six months, and it stops on 1 March 2027. */
static void zes_maanden(void **state)
{
    (void)state;
    inkomen_maand m[INKOMEN_MAANDEN];
    inkomen_feiten f = {.uitkering = 136900, .begin = d("2026-09-01"), .geboren = d("1990-01-01"),
        .bijstand = true, .normen = d("2026-11-23")};
    inkomen_reken(&f, 80000, m);
    for (int i = 0; i < INKOMEN_MAANDEN; i++) {
        assert_int_equal(m[i].vrijlating, i < 6 ? 20000 : 0);
        assert_int_equal(m[i].uitkering, 136900 - 80000 + (i < 6 ? 20000 : 0));
        assert_int_equal(m[i].samen, 136900 + (i < 6 ? 20000 : 0));
    }
    assert_true(date_same(m[6].maand, d("2027-03-01")));
    f.alleenstaande_ouder = true;
    f.jongste = d("2018-06-15");
    inkomen_reken(&f, 80000, m); /* then 30 months of 12.5 percent */
    for (int i = 6; i < 36; i++) assert_int_equal(m[i].vrijlating, 10000);
    f.jongste = d("2015-06-15"); /* 12 years old on 15 June 2027: July has none any more */
    inkomen_reken(&f, 80000, m);
    assert_int_equal(m[9].regel, 3);
    assert_true(date_same(m[9].maand, d("2027-06-01")));
    assert_int_equal(m[10].regel, 0);
    f.geboren = d("2000-02-10"); /* 27 on 10 February 2027 */
    inkomen_reken(&f, 80000, m);
    assert_int_equal(m[5].vrijlating, 0);
    assert_int_equal(m[6].vrijlating, 20000);
}

/* ---- the second reading ---- */

/* The largest number of cents of which 1000 times is at most promille times the wage. */
static i64 zoek(i64 netto, i64 promille, i64 grens)
{
    i64 laag = 0, hoog = grens;
    while (laag < hoog) {
        i64 half = (laag + hoog + 1) / 2;
        if (half * 1000 <= netto * promille) laag = half;
        else hoog = half - 1;
    }
    return laag;
}

static i64 dagen_werk(const inkomen_feiten *f, date maand)
{
    i64 n = 0;
    for (date dag = maand; date_month(dag) == date_month(maand); dag = date_plus(dag, 1))
        n += !date_before(dag, f->begin) && !(date_is_set(f->tot) && !date_before(dag, f->tot));
    return n;
}

static i64 dagen_maand(date maand)
{
    i64 n = 0;
    for (date dag = maand; date_month(dag) == date_month(maand); dag = date_plus(dag, 1)) n++;
    return n;
}

/* Month i, counted again from the first month each time; *ouder: the calendar months since the
 * vrijlating for parents began. */
static i64 vrij_in(const inkomen_feiten *f, i64 netto, int hier)
{
    i64 gebruikt = f->maanden, sinds = -1, vrij = 0;
    date eerste = date_ymd(date_year(f->begin), date_month(f->begin), 1);
    for (int i = 0; i <= hier; i++) {
        date maand = date_plus_months(eerste, i);
        i64 loon = netto * dagen_werk(f, maand) / dagen_maand(maand);
        bool oud = !date_before(maand, date_plus_months(f->geboren, 27 * 12));
        bool kind = f->alleenstaande_ouder && date_is_set(f->jongste)
                    && !date_before(maand, f->jongste)
                    && date_before(maand, date_plus_months(f->jongste, 12 * 12));
        i64 om = f->maanden_ouder;
        if (sinds >= 0) om += i - sinds;
        vrij = 0;
        if (!f->bijstand || !oud || loon <= 0) continue;
        bool gewoon = gebruikt < 6;
        if (gewoon) vrij = zoek(loon, 250, 27800);
        else if (kind && om < 30) vrij = zoek(loon, 125, 17387);
        else continue;
        if (f->uitkering + vrij <= loon) {
            vrij = 0;
            continue;
        }
        if (gewoon) gebruikt++;
        else if (sinds < 0) sinds = i;
    }
    return vrij;
}

static void tweede_lezing(void **state)
{
    (void)state;
    unsigned zaad = 417;
    for (int keer = 0; keer < 1500; keer++) {
        i64 g[8];
        for (int k = 0; k < 8; k++) {
            zaad = zaad * 1103515245u + 12345u;
            g[k] = zaad >> 8;
        }
        inkomen_maand m[INKOMEN_MAANDEN];
        inkomen_feiten f = {.uitkering = 50000 + g[0] % 160000,
            .begin = date_plus(d("2026-01-01"), (int)(g[1] % 700)),
            .geboren = date_plus(d("1985-03-01"), (int)(g[2] % 6500)),
            .jongste = date_plus(d("2013-01-01"), (int)(g[3] % 4500)),
            .bijstand = g[4] % 7 > 0, .alleenstaande_ouder = g[4] % 2, .maanden = g[5] % 7,
            .normen = d("2026-11-23")};
        if (g[6] % 2) f.tot = date_plus(f.begin, 20 + (int)(g[6] % 800));
        i64 netto = g[7] % 260000;
        inkomen_reken(&f, netto, m);
        for (int i = 0; i < INKOMEN_MAANDEN; i++) {
            i64 loon = netto * dagen_werk(&f, m[i].maand) / dagen_maand(m[i].maand);
            i64 vrij = vrij_in(&f, netto, i), over = f.uitkering - loon + vrij;
            assert_int_equal(m[i].netto, loon);
            assert_int_equal(m[i].vrijlating, over > 0 ? vrij : 0);
            assert_int_equal(m[i].uitkering, over > 0 ? over : 0);
            assert_int_equal(m[i].samen, m[i].netto + m[i].uitkering);
            assert_true(m[i].samen >= (loon > f.uitkering ? loon : f.uitkering));
        }
    }
}

static void voorbeelden(void **state)
{
    (void)state;
    CONTROLEER("PW-01",
        {"31-2-n: een kwart", "datum=2026-09-01 leeftijd=30 netto=800 maanden=0", "20000"},
        {"het maximum", "datum=2026-09-01 leeftijd=30 netto=1200 maanden=5", "27800"},
        {"na 6 maanden", "datum=2026-09-01 leeftijd=30 netto=1200 maanden=6", "0"},
        {"jonger dan 27", "datum=2026-09-01 leeftijd=26 netto=1200 maanden=0", "0"},
        {"voor de bedragen", "datum=2025-06-30 leeftijd=30 netto=1200 maanden=0", "? datum"},
        {"loon niet bekend", "datum=2026-09-01 leeftijd=30 maanden=0", "? netto"});
    CONTROLEER("PW-02",
        {"27", "datum=2026-09-01 leeftijd=27", "ja"},
        {"ouder", "datum=2026-09-01 leeftijd=66", "ja"},
        {"leeftijd niet bekend", "datum=2026-09-01", "? leeftijd"},
        {"26", "datum=2026-09-01 leeftijd=26", "nee"});
    CONTROLEER("PW-03",
        {"de laatste maand", "datum=2027-03-01 leeftijd=30 kind=11 netto=1000 maanden=6 "
            "maanden_ouder=29", "12500"},
        {"kind van 12", "datum=2027-03-01 leeftijd=30 kind=12 netto=1000 maanden=6 "
            "maanden_ouder=0", "0"},
        {"eerst de gewone", "datum=2027-03-01 leeftijd=30 kind=6 netto=1000 maanden=5 "
            "maanden_ouder=0", "0"},
        {"na 30 maanden", "datum=2027-03-01 leeftijd=30 kind=6 netto=1000 maanden=6 "
            "maanden_ouder=30", "0"},
        {"het maximum", "datum=2027-03-01 leeftijd=30 kind=6 netto=5000 maanden=6 "
            "maanden_ouder=0", "17387"});
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(bedragen), cmocka_unit_test(zes_maanden),
        cmocka_unit_test(tweede_lezing), cmocka_unit_test(voorbeelden)};
    return cmocka_run_group_tests_name("domain_inkomen", tests, NULL, NULL);
}
