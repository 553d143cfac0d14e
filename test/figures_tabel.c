/* tabel: splits add up to the whole, agree with a slow recount, and show nothing small. */
#include "figures/tabel.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <cmocka.h>

enum { MENSEN = 120, STAD = 900 };
static arena geheugen;
static cijferrij rij[STAD];

static int setup(void **state)
{
    (void)state;
    geheugen = arena_new(ARENA_REQUEST);
    return 0;
}

static void is_tekst(str s, const char *verwacht)
{
    char c[300];
    snprintf(c, sizeof c, "%.*s", STR_FMT(s));
    assert_string_equal(c, verwacht);
}

/* ---- towns by chance, from a seed ---- */

static u64 zaad;

static int kies(int n) /* 0 .. n-1; splitmix64 */
{
    zaad += 0x9e3779b97f4a7c15;
    u64 z = zaad;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9;
    z = (z ^ (z >> 27)) * 0x94d049bb133111eb;
    return (int)((z ^ (z >> 31)) % (u64)n);
}

static date misschien(int kans, date vanaf)
{
    return kies(100) < kans ? date_plus(vanaf, kies(1500)) : (date){0};
}

static cijferrij iemand(void)
{
    date in_beeld = date_plus(date_ymd(2021, 1, 1), kies(2100));
    cijferrij r = {.in_beeld_van = in_beeld,
        .startjaar = NUM(date_year(in_beeld)),
        .aanmelding = in_beeld,
        .uit_beeld = misschien(20, in_beeld),
        .laaggeletterd = {kies(3)},
        .werkervaring = {kies(3)},
        .leerroute = {kies(4)},
        .opleiding_in_nederland = {kies(3)},
        .doelgroep = {kies(5)},
        .heeft_werk_sinds = misschien(40, in_beeld),
        .opleiding_sinds = misschien(15, in_beeld),
        .vrijwilligerswerk_sinds = misschien(10, in_beeld),
        .leerwerk_sinds = misschien(15, in_beeld),
        .gescreend = misschien(50, in_beeld),
        .geplaatst = misschien(50, in_beeld),
        .inburgering_begonnen = misschien(85, in_beeld),
        .bijstand_van = kies(10) ? in_beeld : (date){0},
        .zelf_geld = {kies(4)},
        .bijstand_omvang = {kies(3)}};
    r.eerste_werk = r.heeft_werk_sinds;
    if (date_is_set(r.inburgering_begonnen)) {
        r.inburgering_stand = (code){1 + kies(5)};
        r.inburgering_datum = date_plus(r.inburgering_begonnen, kies(1200));
    }
    if (date_is_set(r.bijstand_van) && kies(2)) {
        r.bijstand_tot = date_plus(r.bijstand_van, 1 + kies(1200));
        r.einde_reden = (code){1 + kies(6)};
        r.terug_op = kies(3) ? (date){0} : date_plus(r.bijstand_tot, 1 + kies(500));
        if (r.einde_reden.i == EINDE_WERK || r.einde_reden.i == EINDE_ONDERNEMER) {
            r.naar_werk_op = r.bijstand_tot;
            r.naar_werk_terug = r.terug_op;
        }
    }
    r.werktrajecten_beeindigd = NUM(kies(4));
    r.werktrajecten_geslaagd = NUM(kies((int)r.werktrajecten_beeindigd.n + 1));
    return r;
}

static cijferrij_rijen stad(u64 welke, int n)
{
    zaad = welke;
    for (int i = 0; i < n; i++) rij[i] = iemand();
    return (cijferrij_rijen){rij, n};
}

/* ---- the slow recount: what is after the day is wiped first, then plain sentences ---- */

static void wis(date *d, date peil)
{
    if (d->day > peil.day) d->day = 0;
}

static cijferrij zoals_bekend(cijferrij r, date peil)
{
    date *alle[] = {&r.uit_beeld, &r.aanmelding, &r.gescreend, &r.geplaatst, &r.eerste_werk,
        &r.heeft_werk_sinds, &r.vrijwilligerswerk_sinds, &r.leerwerk_sinds, &r.opleiding_sinds,
        &r.inburgering_begonnen, &r.inburgering_datum, &r.bijstand_van, &r.bijstand_tot,
        &r.terug_op, &r.naar_werk_op, &r.naar_werk_terug};
    for (size_t i = 0; i < countof(alle); i++) wis(alle[i], peil);
    if (!r.inburgering_datum.day) r.inburgering_stand.i = 0;
    return r;
}

typedef struct {
    i64 teller, van;
} uitslag;

static uitslag hertel_een(cijferrij r, int indicator, date van, date peil)
{
    bool in_periode = !van.day || !r.uit_beeld.day || r.uit_beeld.day > van.day;
    bool weg = r.bijstand_tot.day && !r.terug_op.day;
    bool door_werk = r.einde_reden.i == EINDE_WERK || r.einde_reden.i == EINDE_ONDERNEMER;
    int weken = indicator == INDICATOR_DUURZAAM_26 ? 26 : 52, vrij;
    switch (indicator) {
    case INDICATOR_WERK: return (uitslag){in_periode && r.heeft_werk_sinds.day, in_periode};
    case INDICATOR_OPLEIDING: return (uitslag){in_periode && r.opleiding_sinds.day, in_periode};
    case INDICATOR_VRIJWILLIG:
        return (uitslag){in_periode && r.vrijwilligerswerk_sinds.day, in_periode};
    case INDICATOR_LEERWERK: return (uitslag){in_periode && r.leerwerk_sinds.day, in_periode};
    case INDICATOR_BEGONNEN:
        return (uitslag){in_periode
                             && (r.heeft_werk_sinds.day || r.opleiding_sinds.day
                                 || r.vrijwilligerswerk_sinds.day || r.leerwerk_sinds.day),
            in_periode};
    case INDICATOR_GELDZAKEN:
        return (uitslag){in_periode && r.zelf_geld.i == ZELF_GOED, in_periode};
    case INDICATOR_INBURGERING:
        return (uitslag){r.inburgering_begonnen.day && r.inburgering_stand.i == INBURGERING_VOLDAAN,
            r.inburgering_begonnen.day > 0};
    case INDICATOR_UITSTROOM:
        if (!in_periode || !r.bijstand_van.day) return (uitslag){0};
        if (weg && van.day && r.bijstand_tot.day <= van.day) return (uitslag){0};
        return (uitslag){weg && r.einde_reden.i != EINDE_VERHUISD, 1};
    case INDICATOR_DUURZAAM_26:
    case INDICATOR_DUURZAAM_52:
        vrij = (r.terug_op.day ? r.terug_op.day : peil.day) - r.bijstand_tot.day;
        if (!r.bijstand_tot.day || !door_werk || (weg && vrij < 7 * weken)) return (uitslag){0};
        return (uitslag){vrij >= 7 * weken, 1};
    case INDICATOR_WERKTRAJECT:
        if (!in_periode) return (uitslag){0};
        return (uitslag){r.werktrajecten_geslaagd.n, r.werktrajecten_beeindigd.n};
    default: fail();
    }
    return (uitslag){0};
}

static uitslag hertel(cijferrij_rijen r, int indicator, date van, date peil)
{
    uitslag som = {0};
    for (int i = 0; i < r.n; i++) {
        if (r.at[i].in_beeld_van.day > peil.day) continue;
        uitslag u = hertel_een(zoals_bekend(r.at[i], peil), indicator, van, peil);
        som.teller += u.teller;
        som.van += u.van;
    }
    return som;
}

static void gelijk_aan_de_hertelling(void **state)
{
    (void)state;
    for (u64 s = 1; s <= 300; s++) {
        cijferrij_rijen r = stad(s, MENSEN);
        date peil = date_plus(date_ymd(2023, 1, 1), kies(1400));
        cijfervraag v = {.peil = peil};
        if (kies(2)) v.van = date_plus(peil, -kies(400));
        for (int i = 1; i < indicator_eind; i++) {
            if (i == INDICATOR_OP_TIJD) continue;
            cijfer c = cijfer_tel(r, i, 0, &v);
            uitslag u = hertel(r, i, v.van, peil);
            if (c.teller != u.teller || c.van != u.van)
                fail_msg("town %d, indicator %d: %d van %d, recount %d van %d", (int)s, i,
                    (int)c.teller, (int)c.van, (int)u.teller, (int)u.van);
            assert_true(c.teller >= 0 && c.teller <= c.van);
            assert_true(c.mensen_teller <= c.teller && c.mensen_van <= c.van);
            assert_true(c.door_werk <= c.teller && c.deels <= c.van - c.teller);
        }
    }
}

/* What will happen after the measuring date does not change a figure. */
static void later_telt_niet(void **state)
{
    (void)state;
    for (u64 s = 1; s <= 60; s++) {
        cijferrij_rijen r = stad(s, MENSEN);
        cijfervraag v = {.peil = date_plus(date_ymd(2023, 1, 1), kies(1400))};
        if (kies(2)) v.binnen = (aanpak_duur){1 + kies(20), CODE(MAAT_MAANDEN)};
        for (int i = 1; i < indicator_eind; i++) {
            stad(s, MENSEN);
            cijfer voor = cijfer_tel(r, i, 0, &v);
            for (int k = 0; k < r.n; k++) rij[k] = zoals_bekend(rij[k], v.peil);
            cijfer na = cijfer_tel(r, i, 0, &v);
            assert_true(voor.teller == na.teller && voor.van == na.van && voor.open == na.open);
        }
    }
}

/* ---- tables ---- */

static const int vier[] = {INDICATOR_WERK, INDICATOR_INBURGERING, INDICATOR_OPLEIDING,
    INDICATOR_UITSTROOM, INDICATOR_WERKTRAJECT};
enum { VIJF = countof(vier) };

/* With minimum 1 everything shows, and the lines add up to what is counted without a split. */
static void delen_zijn_samen_het_geheel(void **state)
{
    (void)state;
    for (u64 s = 1; s <= 60; s++)
        for (int splitsing = 1; splitsing < splitsing_eind; splitsing++) {
            arena a = geheugen;
            cijferrij_rijen r = stad(s, MENSEN);
            cijfervraag v = {.peil = date_ymd(2025, 9, 30)};
            if (s % 2) v.van = date_ymd(2025, 7, 1);
            cijfertabel t = cijfer_tabel(&a, r, &v, splitsing, vier, VIJF, 1);
            i64 mensen = 0;
            for (int g = 0; g < t.n; g++) mensen += t.at[g].mensen;
            assert_int_equal(mensen, t.totaal.mensen);
            for (int d = 0; d < VIJF; d++) {
                cijfer heel = cijfer_tel(r, vier[d], 0, &v);
                i64 teller = 0, van = 0;
                for (int g = 0; g < t.n; g++) {
                    teller += t.at[g].cijfers[d].teller;
                    van += t.at[g].cijfers[d].van;
                }
                assert_true(teller == heel.teller && van == heel.van);
                assert_true(t.totaal.cijfers[d].teller == heel.teller);
                assert_true(t.totaal.cijfers[d].open == heel.open);
                assert_false(t.verborgen[d]);
            }
        }
}

static bool klein(i64 n) { return n > 0 && n < KLEIN_MINIMUM; }

/* For every subset of the published lines, against the total: nothing small, in people, reached,
 * not reached and not counted. */
static void niets_kleins_in_een_tabel(void **state)
{
    (void)state;
    int met_regels = 0;
    for (u64 s = 1; s <= 120; s++)
        for (int splitsing = 1; splitsing < splitsing_eind; splitsing++) {
            arena a = geheugen;
            cijferrij_rijen r = stad(s, 10 + (int)(s * 37 % (STAD - 10)));
            cijfervraag v = {.peil = date_ymd(2025, 9, 30)};
            if (s % 2) v.van = date_ymd(2025, 7, 1);
            cijfertabel t = cijfer_tabel(&a, r, &v, splitsing, vier, VIJF, KLEIN_MINIMUM);
            met_regels += t.n > 1;
            for (u32 set = 0; set < 1u << t.n; set++)
                for (int d = 0; d < VIJF; d++) {
                    i64 mensen = 0, teller = 0, van = 0;
                    for (int g = 0; g < t.n; g++) {
                        if (!(set >> g & 1)) continue;
                        mensen += t.at[g].mensen;
                        teller += t.at[g].cijfers[d].teller;
                        van += t.at[g].cijfers[d].van;
                    }
                    const cijfer *heel = &t.totaal.cijfers[d];
                    assert_false(klein(mensen) || klein(teller) || klein(van - teller));
                    if (t.n == 0) continue;
                    assert_false(klein(t.totaal.mensen - mensen) || klein(heel->teller - teller));
                    assert_false(klein(heel->van - heel->teller - van + teller));
                    if (van <= mensen && vier[d] == INDICATOR_UITSTROOM)
                        assert_false(klein(mensen - van));
                }
            for (int g = 0; g < t.n; g++)
                for (int d = 0; d < VIJF; d++)
                    assert_true(t.at[g].cijfers[d].open + t.at[g].cijfers[d].deels == 0);
        }
    print_message("%d tables of more than one line\n", met_regels);
    assert_true(met_regels > 150);
}

/* ---- by hand: the table of the prototype ---- */

/* A line over cells of which one is empty still says what it counts. */
static void regel_houdt_zijn_naam(void **state)
{
    (void)state;
    arena a = arena_new(1 << 20), begin = a;
    cijferrij wie[20];
    const cijfervraag v = {.peil = date_ymd(2026, 9, 30)};
    for (size_t i = 0; i < countof(wie); i++)
        wie[i] = (cijferrij){.in_beeld_van = date_ymd(2025, 1, 1),
            .laaggeletterd = CODE(i < 10 ? JA : NEE), .werkervaring = CODE(i < 10 ? JA : NEE),
            .heeft_werk_sinds = i % 2 ? date_ymd(2026, 1, 1) : (date){0}};
    kruistabel k = cijfer_kruis(&a, (cijferrij_rijen){wie, 20}, &v, SPLITSING_LEZEN,
        SPLITSING_WERKERVARING, INDICATOR_WERK, KLEIN_MINIMUM);
    assert_int_equal(k.kolommen.n, 2);
    for (int i = 0; i < 2; i++) {
        assert_int_equal(k.rijen.at[i].cijfers[0].indicator.i, INDICATOR_WERK);
        assert_int_equal(k.kolommen.at[i].cijfers[0].indicator.i, INDICATOR_WERK);
        assert_int_equal(k.kolommen.at[i].cijfers[0].noemer.i, NOEMER_IN_BEELD);
    }
    arena_free(&begin, 1 << 20);
}

static void per_leerroute(void **state)
{
    (void)state;
    static cijferrij r[600];
    memset(r, 0, sizeof r);
    for (int i = 0; i < 600; i++) {
        r[i].in_beeld_van = date_ymd(2025, 3, 3);
        r[i].startjaar = NUM(2025);
        r[i].leerroute = CODE(i < 386 ? LEERROUTE_B : i < 550 ? LEERROUTE_O : LEERROUTE_Z);
        bool werkt = i < 88 || (i >= 386 && i < 407) || (i >= 550 && i < 553);
        if (werkt) r[i].heeft_werk_sinds = date_ymd(2026, 1, 5);
    }
    arena a = geheugen;
    const int werk[] = {INDICATOR_WERK};
    const cijfervraag v = {.peil = date_ymd(2026, 9, 30)};
    cijferrij_rijen alle = {r, 600};
    cijfertabel t = cijfer_tabel(&a, alle, &v, SPLITSING_LEERROUTE, werk, 1, KLEIN_MINIMUM);
    assert_int_equal(t.n, 2);
    is_tekst(t.at[0].naam, "B1-route");
    assert_int_equal(t.at[0].cijfers[0].teller, 88);
    assert_int_equal(t.at[0].cijfers[0].van, 386);
    is_tekst(t.at[1].naam, "Onderwijsroute en Z-route samen");
    assert_int_equal(t.at[1].cijfers[0].teller, 24);
    assert_int_equal(t.at[1].cijfers[0].van, 214);
    is_tekst(t.totaal.naam, "Totaal");
    t = cijfer_tabel(&a, alle, &v, SPLITSING_LEERROUTE, werk, 1, 1);
    assert_int_equal(t.n, 3);
    is_tekst(t.at[2].naam, "Z-route");
    assert_int_equal(t.at[2].cijfers[0].teller, 3);
    t = cijfer_tabel(&a, alle, &v, SPLITSING_ACHTERGROND, werk, 1, KLEIN_MINIMUM);
    assert_int_equal(t.n, 1);
    is_tekst(t.at[0].naam, "Niet bekend");
    t = cijfer_tabel(&a, alle, &v, SPLITSING_STARTJAAR, werk, 1, KLEIN_MINIMUM);
    is_tekst(t.at[0].naam, "2025");
    assert_int_equal(t.at[0].jaar_van, 2025);
}

/* 1 of 59 has a job: that figure is left out everywhere, the others stay. */
static void klein_in_het_geheel(void **state)
{
    (void)state;
    static cijferrij r[59];
    memset(r, 0, sizeof r);
    for (int i = 0; i < 59; i++) {
        r[i].in_beeld_van = date_ymd(2017 - i % 2, 10, 2);
        r[i].startjaar = NUM(2017 - i % 2);
        if (i < 12) r[i].vrijwilligerswerk_sinds = date_ymd(2018, 2, 1);
    }
    r[20].heeft_werk_sinds = date_ymd(2018, 2, 1);
    arena a = geheugen;
    const int drie[] = {INDICATOR_VRIJWILLIG, INDICATOR_WERK, INDICATOR_BEGONNEN};
    const cijfervraag v = {.peil = date_ymd(2018, 4, 1)};
    cijfertabel t = cijfer_tabel(&a, (cijferrij_rijen){r, 59}, &v, SPLITSING_STARTJAAR, drie, 3, 5);
    assert_true(!t.verborgen[0] && t.verborgen[1] && t.verborgen[2]);
    assert_int_equal(t.totaal.cijfers[0].teller, 12);
    assert_int_equal(t.totaal.cijfers[1].van, 0);
    assert_int_equal(t.totaal.cijfers[2].teller, 0);
    assert_int_equal(t.n, 2);
    assert_int_equal(t.at[0].cijfers[0].teller, 6);
    assert_int_equal(t.at[0].cijfers[1].van, 0);
    t = cijfer_tabel(&a, (cijferrij_rijen){r, 4}, &v, SPLITSING_STARTJAAR, drie, 3, 5);
    assert_true(t.te_klein && t.n == 0 && t.totaal.mensen == 0);
    t = cijfer_tabel(&a, (cijferrij_rijen){0}, &v, SPLITSING_STARTJAAR, drie, 3, 5);
    assert_true(!t.te_klein && t.n == 0 && t.totaal.mensen == 0);
}

static void een_cijfer_publiek(void **state)
{
    (void)state;
    cijfer c = {.teller = 64,
        .van = 560,
        .mensen_teller = 64,
        .mensen_van = 560,
        .door_werk = 62,
        .deels = 41,
        .open = 3};
    assert_true(cijfer_publiek(&c, 5));
    assert_int_equal(c.door_werk, 0);
    assert_int_equal(c.deels, 41);
    assert_int_equal(c.open, 0);
    cijfer k = {.teller = 1, .van = 59, .mensen_teller = 1, .mensen_van = 59, .doel = {1, 0, 200}};
    assert_false(cijfer_publiek(&k, 5));
    assert_int_equal(k.van, 0);
    assert_true(k.doel.is);
    cijfer trajecten = {.teller = 6, .van = 20, .mensen_teller = 2, .mensen_van = 12};
    assert_false(cijfer_publiek(&trajecten, 5));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(gelijk_aan_de_hertelling),
        cmocka_unit_test(later_telt_niet),
        cmocka_unit_test(delen_zijn_samen_het_geheel),
        cmocka_unit_test(niets_kleins_in_een_tabel),
        cmocka_unit_test(regel_houdt_zijn_naam), cmocka_unit_test(per_leerroute),
        cmocka_unit_test(klein_in_het_geheel),
        cmocka_unit_test(een_cijfer_publiek),
    };
    return cmocka_run_group_tests(tests, setup, NULL);
}
