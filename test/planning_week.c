/* One week of one person: blocks, travel, clashes, long days, hours. The slow referee stands in
 * planning_week_keur.c. */
#include "test/lib_planning.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <cmocka.h>

static date maandag(void) { return date_ymd(2026, 11, 23); }

/* ---- a week in short ---- */

static les les_rij[8];
static plek_dienst dienst_rij[8];
static beschikbaarheid vrij_rij[8];
static gesprek gesprek_rij[4];
static week_les groep;
static week_werk werk_;

static week_invoer weekje(int nles, int ndienst, int nvrij, int ngesprek)
{
    groep = (week_les){.les = les_rij, .nles = nles};
    werk_ = (week_werk){.dienst = dienst_rij, .ndienst = ndienst, .plek = {5}};
    return (week_invoer){.dag = maandag(),
        .les = &groep,
        .nles = nles > 0,
        .werk = &werk_,
        .nwerk = ndienst > 0,
        .beschikbaar = {vrij_rij, nvrij},
        .gesprekken = {gesprek_rij, ngesprek}};
}

static week maak(const week_invoer *in) { return week_maak(&kamer, in); }

/* ---- clashes ---- */

static void les_en_dienst(void **state)
{
    (void)state;
    les_rij[0] = (les)LES(WOENSDAG, 900, 1200);
    dienst_rij[0] = (plek_dienst)DIENST(WOENSDAG, 830, 1300);
    week_invoer in = weekje(1, 1, 0, 0);
    week w = maak(&in);
    assert_int_equal(w.nbotsing, 1);
    assert_int_equal(w.botsing[0].soort, BOTSING_SAMEN);
    assert_int_equal(w.botsing[0].dag, 2);
    assert_int_equal(w.botsing[0].van, 9 * 60);
    assert_int_equal(w.botsing[0].tot, 12 * 60);
    assert_string_equal(zeg(&w.botsing[0].zin),
        "Woensdag: de les (9.00 tot 12.00) en de dienst (8.30 tot 13.00) vallen samen.");
    assert_true(w.blok[0].botst && w.blok[1].botst);
}

/* Both sides of each boundary: what touches does not overlap; travel needs its minutes. */
static void grens_van_samen(void **state)
{
    (void)state;
    static const struct {
        const char *wat;
        int van, tot, reis, soort;
    } t[] = {
        {"ends when the lesson begins", 700, 900, 0, -1},
        {"one minute into the lesson", 700, 901, 0, BOTSING_SAMEN},
        {"begins when the lesson ends", 1200, 1500, 0, -1},
        {"one minute before its end", 1159, 1500, 0, BOTSING_SAMEN},
        {"travel ends when the lesson begins", 700, 840, 20, -1},
        {"travel is one minute short before it", 700, 841, 20, BOTSING_REIS},
        {"travel begins when the lesson ends", 1220, 1500, 20, -1},
        {"travel is one minute short after it", 1219, 1500, 20, BOTSING_REIS},
        {"around the lesson", 800, 1300, 20, BOTSING_SAMEN},
        {"within the lesson", 1000, 1100, 20, BOTSING_SAMEN},
    };
    for (size_t i = 0; i < countof(t); i++) {
        les_rij[0] = (les)LES(DINSDAG, 900, 1200);
        dienst_rij[0] = (plek_dienst)DIENST(DINSDAG, t[i].van, t[i].tot);
        week_invoer in = weekje(1, 1, 0, 0);
        werk_.reis_minuten = NUM(t[i].reis);
        week w = maak(&in);
        int soort = w.nbotsing ? (int)w.botsing[0].soort : -1;
        if (w.nbotsing > 1 || soort != t[i].soort) fail_msg("%s: %d", t[i].wat, soort);
    }
    les_rij[0] = (les)LES(DINSDAG, 900, 1200);
    dienst_rij[0] = (plek_dienst)DIENST(DINSDAG, 1215, 1600);
    week_invoer in = weekje(1, 1, 0, 0);
    werk_.reis_minuten = NUM(20);
    week w = maak(&in);
    assert_string_equal(zeg(&w.botsing[0].zin),
        "Dinsdag: tussen de les (9.00 tot 12.00) en de dienst "
        "(12.15 tot 16.00) is te weinig reistijd. Nodig: 20 minuten.");
}

static void wie_met_wie(void **state)
{
    (void)state;
    vrij_rij[0] = (beschikbaarheid)BLOK(MAANDAG, 1400, 1600, BESCHIKBAAR_ZORG);
    vrij_rij[1] = (beschikbaarheid)BLOK(MAANDAG, 1500, 1700, BESCHIKBAAR_NIET);
    vrij_rij[2] = (beschikbaarheid)BLOK(MAANDAG, 700, 2200, BESCHIKBAAR_WERK);
    week_invoer in = weekje(0, 0, 3, 0);
    assert_int_equal(maak(&in).nbotsing, 0);
    dienst_rij[0] = (plek_dienst)DIENST(MAANDAG, 800, 1530);
    in = weekje(0, 1, 3, 0);
    week w = maak(&in);
    assert_int_equal(w.nbotsing, 2);
    assert_string_equal(zeg(&w.botsing[0].zin),
        "Maandag: de dienst (8.00 tot 15.30) en de zorg thuis (14.00 tot 16.00) vallen samen.");
    assert_string_equal(zeg(&w.botsing[1].zin),
        "Maandag: de dienst (8.00 tot 15.30) en een tijd die "
        "niet kan (15.00 tot 17.00) vallen samen.");
    les_rij[0] = (les)LES(VRIJDAG, 900, 1200);
    les_rij[1] = (les)LES(VRIJDAG, 1100, 1300);
    in = weekje(2, 0, 0, 0);
    w = maak(&in);
    assert_int_equal(w.nbotsing, 1);
    assert_string_equal(zeg(&w.botsing[0].zin),
        "Vrijdag: de les (9.00 tot 12.00) en de andere les (11.00 tot 13.00) vallen samen.");
    assert_int_equal(w.minuten[BLOK_LES], 4 * 60);
}

/* Early or late shift of one plek is a choice; shifts of two places are not. */
static void vroege_en_late_dienst(void **state)
{
    (void)state;
    dienst_rij[0] = (plek_dienst)DIENST(MAANDAG, 700, 1500);
    dienst_rij[1] = (plek_dienst)DIENST(MAANDAG, 1400, 2200);
    week_invoer in = weekje(0, 2, 0, 0);
    assert_int_equal(maak(&in).nbotsing, 0);
    week_werk twee[] = {{.dienst = dienst_rij, .ndienst = 1, .plek = {1}},
        {.dienst = dienst_rij + 1, .ndienst = 1, .plek = {2}}};
    in.werk = twee;
    in.nwerk = 2;
    week w = maak(&in);
    assert_int_equal(w.nbotsing, 1);
    assert_string_equal(zeg(&w.botsing[0].zin),
        "Maandag: de dienst (7.00 tot 15.00) en de andere dienst "
        "(14.00 tot 22.00) vallen samen.");
}

static void gesprekken(void **state)
{
    (void)state;
    static const struct {
        const char *wat;
        gesprek g;
        int botsing, minuten, zonder;
    } t[] = {
        {"in the shift", {.datum = {0}, .van = {0}, .tot = {0}}, 0, 0, 1},
        {"called off", {.afloop = {GESPREK_AFGEMELD}}, 0, 0, 0},
    };
    dienst_rij[0] = (plek_dienst)DIENST(MAANDAG, 800, 1200);
    for (size_t i = 0; i < countof(t); i++) {
        gesprek_rij[0] = t[i].g;
        gesprek_rij[0].datum = maandag();
        week_invoer in = weekje(0, 1, 0, 1);
        week w = maak(&in);
        if (w.nbotsing != t[i].botsing || w.gesprek_zonder_tijd != t[i].zonder
            || w.minuten[BLOK_GESPREK] != t[i].minuten)
            fail_msg("%s", t[i].wat);
    }
    gesprek_rij[0] = (gesprek){.datum = maandag(), .van = om(1130)}; /* no end: an hour */
    week_invoer in = weekje(0, 1, 0, 1);
    week w = maak(&in);
    assert_int_equal(w.minuten[BLOK_GESPREK], 60);
    assert_string_equal(zeg(&w.botsing[0].zin),
        "Maandag: de dienst (8.00 tot 12.00) en het gesprek (11.30 tot 12.30) vallen samen.");
    gesprek_rij[0] = (gesprek){.datum = maandag(), .van = om(1205), .tot = om(1230)};
    in = weekje(0, 1, 0, 1);
    werk_.reis_minuten = NUM(20);
    assert_int_equal(maak(&in).nbotsing, 1);
    gesprek_rij[0].soort = CODE(GESPREK_TELEFOON); /* one can call on the way */
    assert_int_equal(maak(&in).nbotsing, 0);
    gesprek_rij[0].datum = date_plus(maandag(), 7); /* next week */
    w = maak(&in);
    assert_int_equal(w.minuten[BLOK_GESPREK], 0);
}

/* ---- travel ---- */

static void reizen_delen(void **state)
{
    (void)state;
    static const struct {
        const char *wat;
        int tot, weer, reis, minuten;
    } t[] = {
        {"no gap", 1200, 1200, 30, 60},
        {"a gap in which one can just go home and back", 1200, 1300, 30, 60},
        {"a gap of one minute more", 1200, 1301, 30, 120},
        {"far away, long gap", 1000, 1600, 90, 360},
        {"no travel", 1200, 1300, 0, 0},
    };
    for (size_t i = 0; i < countof(t); i++) {
        dienst_rij[0] = (plek_dienst)DIENST(MAANDAG, 800, t[i].tot);
        dienst_rij[1] = (plek_dienst)DIENST(MAANDAG, t[i].weer, 1800);
        week_invoer in = weekje(0, 2, 0, 0);
        werk_.reis_minuten = NUM(t[i].reis);
        week w = maak(&in);
        if (w.minuten[BLOK_REIS] != t[i].minuten)
            fail_msg("%s: %d", t[i].wat, w.minuten[BLOK_REIS]);
    }
    /* Something else in the gap: one leaves for it. */
    dienst_rij[0] = (plek_dienst)DIENST(MAANDAG, 800, 1200);
    dienst_rij[1] = (plek_dienst)DIENST(MAANDAG, 1300, 1800);
    les_rij[0] = (les)LES(MAANDAG, 1210, 1250);
    week_invoer in = weekje(1, 2, 0, 0);
    werk_.reis_minuten = NUM(30);
    week w = maak(&in);
    assert_int_equal(w.minuten[BLOK_REIS], 30 + 60 + 30); /* both ways in between overlap: 60 */
    assert_int_equal(w.nbotsing, 2);
    assert_int_equal(w.botsing[0].soort, BOTSING_REIS);
    vrij_rij[0] = (beschikbaarheid)BLOK(MAANDAG, 1210, 1250, BESCHIKBAAR_NIET);
    in = weekje(0, 2, 1, 0);
    werk_.reis_minuten = NUM(30);
    assert_int_equal(maak(&in).minuten[BLOK_REIS], 120);
}

/* The way after the last shift of a stay is its own, also when it had none before it. */
static void weg_na_het_laatste(void **state)
{
    (void)state;
    dienst_rij[0] = (plek_dienst)DIENST(MAANDAG, 800, 1200);
    dienst_rij[1] = (plek_dienst)DIENST(MAANDAG, 1230, 1500);
    les_rij[0] = (les)LES(MAANDAG, 1510, 1600);
    week_invoer in = weekje(1, 2, 0, 0);
    werk_.reis_minuten = NUM(20);
    week w = maak(&in);
    assert_int_equal(w.nbotsing, 1);
    assert_string_equal(zeg(&w.botsing[0].zin),
        "Maandag: tussen de dienst (12.30 tot 15.00) en de les "
        "(15.10 tot 16.00) is te weinig reistijd. Nodig: 20 minuten.");
    les_rij[0] = (les)LES(MAANDAG, 700, 750);
    in = weekje(1, 2, 0, 0);
    werk_.reis_minuten = NUM(20);
    w = maak(&in);
    assert_string_equal(zeg(&w.botsing[0].zin),
        "Maandag: tussen de les (7.00 tot 7.50) en de dienst "
        "(8.00 tot 12.00) is te weinig reistijd. Nodig: 20 minuten.");
}

/* ---- midnight, new year, summer time ---- */

static void over_middernacht(void **state)
{
    (void)state;
    dienst_rij[0] = (plek_dienst)DIENST(ZONDAG, 2200, 600);
    week_invoer in = weekje(0, 1, 0, 0);
    werk_.reis_minuten = NUM(30);
    week w = maak(&in);
    assert_int_equal(w.minuten[BLOK_DIENST], 8 * 60); /* 6 hours on Monday, 2 on Sunday */
    assert_int_equal(w.dag[0].van, 0);
    assert_int_equal(w.dag[0].tot, 6 * 60 + 30);
    assert_int_equal(w.dag[6].van, 21 * 60 + 30);
    assert_int_equal(w.dag[6].tot, 24 * 60);
    assert_int_equal(w.minuten[BLOK_REIS], 60);
    les_rij[0] = (les)LES(MAANDAG, 500, 700);
    in = weekje(1, 1, 0, 0);
    w = maak(&in);
    assert_int_equal(
        w.nbotsing, 1); /* of this week's Monday; that of the next belongs to the next */
    assert_string_equal(zeg(&w.botsing[0].zin),
        "Maandag: de les (5.00 tot 7.00) en de dienst (22.00 tot 6.00) vallen samen.");
    dienst_rij[0] = (plek_dienst)DIENST(MAANDAG, 10, 800);
    in = weekje(0, 1, 0, 0);
    werk_.reis_minuten = NUM(30);
    w = maak(&in);
    assert_int_equal(w.minuten[BLOK_REIS], 60); /* Sunday night belongs to both weeks */
    assert_int_equal(w.dag[6].van, 23 * 60 + 40);
}

static void tijden_die_niets_zijn(void **state)
{
    (void)state;
    dienst_rij[0] = (plek_dienst)DIENST(MAANDAG, 900, 900);
    dienst_rij[1] = (plek_dienst){.dag = CODE(MAANDAG), .van = om(900)};
    dienst_rij[2] = (plek_dienst){.van = om(900), .tot = om(1000)};
    vrij_rij[0] = (beschikbaarheid)BLOK(MAANDAG, 0, 0, BESCHIKBAAR_NIET); /* the whole day */
    week_invoer in = weekje(0, 3, 1, 0);
    week w = maak(&in);
    assert_int_equal(w.minuten[BLOK_DIENST], 0);
    assert_int_equal(w.minuten[BLOK_NIET], 24 * 60);
    in.dag = (date){0};
    assert_int_equal(maak(&in).nblok, 0);
}

/* The clock is moved on 29 March and 25 October 2026: a block stays where it is on the wall, and
 * counts the hours that pass. */
static void zomertijd(void **state)
{
    (void)state;
    les_rij[0] = (les)LES(ZONDAG, 130, 330);
    week_invoer in = weekje(1, 0, 0, 0);
    const date dagen[] = {date_ymd(2026, 3, 29), date_ymd(2026, 10, 25), date_ymd(2026, 6, 7)};
    const int minuten[] = {60, 180, 120};
    for (size_t i = 0; i < countof(dagen); i++) {
        in.dag = dagen[i];
        week w = maak(&in);
        assert_int_equal(w.minuten[BLOK_LES], minuten[i]);
        assert_int_equal(w.blok[w.dag[6].stuk[0].blok].van, 90);
        assert_int_equal(w.dag[6].tot, 210);
    }
}

static void jaarwisseling(void **state)
{
    (void)state;
    for (int i = 0; i < 7; i++) les_rij[i] = (les)LES(MAANDAG + i, 900, 1000);
    week_invoer in = weekje(7, 0, 0, 0);
    in.dag = date_ymd(2027, 1, 1); /* Friday of week 53 */
    groep.van = date_ymd(2026, 12, 30);
    groep.tot = date_ymd(2027, 1, 2);
    week w = maak(&in);
    assert_true(date_same(w.maandag, date_ymd(2026, 12, 28)));
    assert_true(date_same(w.dag[6].dag, date_ymd(2027, 1, 3)));
    assert_int_equal(w.minuten[BLOK_LES], 3 * 60);
    assert_true(w.dag[1].leeg && !w.dag[2].leeg && !w.dag[4].leeg && w.dag[5].leeg);
}

/* [van, tot) of the group and of the deelname, both ends. */
static void perioden(void **state)
{
    (void)state;
    for (int i = 0; i < 7; i++) les_rij[i] = (les)LES(MAANDAG + i, 900, 1000);
    static const struct {
        int groep_van, groep_tot, van, tot, lessen;
    } t[] = {
        {-1, -1, -1, -1, 7},
        {2, -1, -1, -1, 5},
        {-1, 2, -1, -1, 2},
        {-1, -1, 3, -1, 4},
        {-1, -1, -1, 3, 3},
        {1, 5, 2, 6, 3},
        {3, -1, -1, 3, 0},
        {-1, 0, -1, -1, 0},
        {6, 7, -1, -1, 1},
    };
    for (size_t i = 0; i < countof(t); i++) {
        week_invoer in = weekje(7, 0, 0, 0);
        lesgroep g = {0};
        if (t[i].groep_van >= 0) g.van = date_plus(maandag(), t[i].groep_van);
        if (t[i].groep_tot >= 0) g.tot = date_plus(maandag(), t[i].groep_tot);
        if (t[i].van >= 0) groep.van = date_plus(maandag(), t[i].van);
        if (t[i].tot >= 0) groep.tot = date_plus(maandag(), t[i].tot);
        groep.groep = &g;
        assert_int_equal(maak(&in).minuten[BLOK_LES], 60 * t[i].lessen);
        in.altijd = true;
        assert_int_equal(maak(&in).minuten[BLOK_LES], 60 * 7);
    }
}

static void uren_zonder_diensten(void **state)
{
    (void)state;
    static const struct {
        int van, tot, minuten;
    } t[] = {
        {-1, -1, 1200},
        {0, 7, 1200},
        {2, -1, 720},
        {-1, 1, 240},
        {5, -1, 0},
        {-9, -2, 0},
    };
    for (size_t i = 0; i < countof(t); i++) {
        week_werk w1 = {.uren = NUM(20)};
        if (t[i].van != -1) w1.van = date_plus(maandag(), t[i].van);
        if (t[i].tot != -1) w1.tot = date_plus(maandag(), t[i].tot);
        week_invoer in = {.dag = maandag(), .werk = &w1, .nwerk = 1};
        assert_int_equal(maak(&in).werk_zonder_tijd, t[i].minuten);
    }
}

/* ---- long days and hours ---- */

static void lange_dag(void **state)
{
    (void)state;
    dienst_rij[0] = (plek_dienst)DIENST(DONDERDAG, 730, 1530);
    les_rij[0] = (les)LES(DONDERDAG, 1600, 1730);
    week_invoer in = weekje(1, 1, 0, 0);
    assert_false(maak(&in).dag[3].lang); /* exactly ten hours */
    les_rij[0] = (les)LES(DONDERDAG, 1600, 1731);
    week w = maak(&in);
    assert_true(w.dag[3].lang);
    assert_string_equal(
        zeg(&w.dag[3].zin), "Donderdag duurt van 7.30 tot 17.31 uur. Dat is langer dan 10 uur.");
    les_rij[0] = (les)LES(DONDERDAG, 1600, 1730);
    werk_.reis_minuten = NUM(5); /* travel counts */
    assert_true(maak(&in).dag[3].lang);
    vrij_rij[0] = (beschikbaarheid)BLOK(DONDERDAG, 600, 2300, BESCHIKBAAR_WERK);
    vrij_rij[1] = (beschikbaarheid)BLOK(DONDERDAG, 600, 630, BESCHIKBAAR_ZORG);
    in = weekje(1, 1, 2, 0);
    assert_false(maak(&in).dag[3].lang); /* care at home does not */
}

static void uren_van_de_week(void **state)
{
    (void)state;
    static const struct {
        int tot;
        num grens;
        bool te_veel;
        const char *zin;
    } t[] = {
        {1530, {true, 10}, false, "Samen 10 uur. De grens is 10 uur."},
        {1531, {true, 10}, true, "Samen 10,02 uur. Dat is meer dan 10 uur."},
        {1600, {0}, false, "Samen 10,5 uur les, werk en reizen."},
    };
    for (size_t i = 0; i < countof(t); i++) {
        les_rij[0] = (les)LES(MAANDAG, 900, 1030);
        dienst_rij[0] = (plek_dienst)DIENST(DINSDAG, 800, t[i].tot);
        week_invoer in = weekje(1, 1, 0, 0);
        werk_.reis_minuten = NUM(30);
        week w = maak(&in);
        week_som s = week_uren(&kamer, &w, t[i].grens);
        assert_int_equal(s.te_veel, t[i].te_veel);
        assert_string_equal(zeg(&s.zin), t[i].zin);
        assert_int_equal(s.samen, s.les + s.werk + s.reis);
    }
}

static void vrije_tijd(void **state)
{
    (void)state;
    const beschikbaarheid_rijen niets = {0};
    static const struct {
        int dag, van, tot;
        bool kan;
    } zonder[] = {
        {1, 420, 1320, true},
        {1, 419, 500, false},
        {5, 1200, 1321, false},
        {6, 600, 700, false},
    };
    for (size_t i = 0; i < countof(zonder); i++)
        assert_int_equal(
            week_kan(niets, zonder[i].dag, zonder[i].van, zonder[i].tot), zonder[i].kan);
    const beschikbaarheid r[] = {BLOK(MAANDAG, 800, 1200, BESCHIKBAAR_WERK),
        BLOK(MAANDAG, 1200, 1500, BESCHIKBAAR_WERK), BLOK(ZONDAG, 2200, 600, BESCHIKBAAR_WERK),
        BLOK(DINSDAG, 700, 2200, BESCHIKBAAR_ZORG)};
    beschikbaarheid rij[countof(r)];
    for (size_t i = 0; i < countof(r); i++) rij[i] = r[i];
    const beschikbaarheid_rijen met = {rij, countof(r)};
    assert_true(week_kan_gezegd(met) && !week_kan_gezegd(niets));
    assert_true(week_kan(met, 1, 480, 900)); /* two blocks that touch */
    assert_false(week_kan(met, 1, 479, 900));
    assert_false(week_kan(met, 1, 480, 901));
    assert_false(week_kan(met, 2, 480, 540));
    assert_true(week_kan(met, 7, 1320, 1800)); /* through the night of Sunday */
    assert_true(week_kan(met, 1, 0, 360));     /* its end, on Monday */
    assert_false(week_kan(met, 1, 0, 420));
}

#define PROEF(f) cmocka_unit_test_setup_teardown(f, kamer_open, kamer_dicht)
int main(void)
{
    const struct CMUnitTest tests[] = {
        PROEF(les_en_dienst),
        PROEF(grens_van_samen),
        PROEF(wie_met_wie),
        PROEF(vroege_en_late_dienst),
        PROEF(gesprekken),
        PROEF(reizen_delen),
        PROEF(weg_na_het_laatste),
        PROEF(over_middernacht),
        PROEF(tijden_die_niets_zijn),
        PROEF(zomertijd),
        PROEF(jaarwisseling),
        PROEF(perioden),
        PROEF(uren_zonder_diensten),
        PROEF(lange_dag),
        PROEF(uren_van_de_week),
        PROEF(vrije_tijd),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
