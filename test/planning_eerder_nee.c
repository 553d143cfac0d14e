/* What an earlier no says about the next place: by its reason, and never more than it says. */
#include "planning/eerder_nee.h"
#include "planning/volgorde.h"
#include "test/lib_planning.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <cmocka.h>

static plekbeeld hier, daar; /* the place that is weighed, and the one that was refused */

static int begin(void **state)
{
    kamer_open(state);
    hier = goede_plek();
    daar = goede_plek();
    hier.plek = (plek_id){1};
    daar.plek = (plek_id){2};
    hier.functie = S("Kapper");
    daar.functie = S("Fietsenmaker");
    hier.beroepscode = daar.beroepscode = (str){0};
    return 0;
}

static nee_les na(int weigering_reden)
{
    nee_feit n = {daar, CODE(weigering_reden), date_ymd(2026, 10, 1)};
    return eerder_nee(&n, 1, &hier);
}

static void verwacht(int weigering_reden, const char *tekst)
{
    nee_les l = na(weigering_reden);
    assert_int_equal(l.n, tekst ? 1 : 0);
    assert_false(l.zelfde);
    assert_int_equal(eerder_nee_gewicht(&l), l.n);
    if (tekst) assert_string_equal(zeg(&l.zin[0]), tekst);
}

static void reis(void **state)
{
    (void)state;
    daar.reis_minuten = NUM(40);
    hier.reis_minuten = NUM(40);
    verwacht(WEIGER_REIS, "Eerder nee tegen 40 minuten reizen. Vraag of het nu wel kan.");
    hier.reis_minuten = NUM(39);
    verwacht(WEIGER_REIS, NULL);
    hier.reis_minuten = (num){0};
    verwacht(WEIGER_REIS, NULL);
}

static void werk(void **state)
{
    (void)state;
    verwacht(WEIGER_WERK, NULL);
    hier.functie = S("Fietsenmaker");
    verwacht(WEIGER_WERK, "Eerder nee tegen dit werk: Fietsenmaker. Vraag of het nu wel past.");
    hier.functie = S("Rijwielhersteller");
    hier.beroepscode = S("7234");
    daar.beroepscode = S("7239");
    verwacht(WEIGER_WERK, "Eerder nee tegen dit werk: Fietsenmaker. Vraag of het nu wel past.");
    hier.beroepscode = S("7114");
    verwacht(WEIGER_WERK, NULL);
}

static void taal(void **state)
{
    (void)state;
    memset(daar.taal, 0, sizeof daar.taal);
    memset(hier.taal, 0, sizeof hier.taal);
    verwacht(WEIGER_TAAL, NULL); /* nothing was asked: the no says nothing about levels */
    daar.taal[VAARD_SP] = CODE(CEFR_A2);
    verwacht(WEIGER_TAAL, NULL);
    hier.taal[VAARD_SP] = CODE(CEFR_A2);
    verwacht(WEIGER_TAAL,
             "De taal was te moeilijk bij: Fietsenmaker. Hier is zeker zoveel nodig.");
    hier.taal[VAARD_SP] = CODE(CEFR_A1);
    verwacht(WEIGER_TAAL, NULL);
    daar.taal[VAARD_LE] = CODE(CEFR_A1);
    hier.taal[VAARD_SP] = CODE(CEFR_B1); /* reading is not asked here */
    verwacht(WEIGER_TAAL, NULL);
}

static void tijd_(void **state)
{
    (void)state;
    const plek_dienst avond[] = {DIENST(MAANDAG, 1600, 2200)};
    const plek_dienst raakt[] = {DIENST(MAANDAG, 800, 1600)};
    const plek_dienst samen[] = {DIENST(DINSDAG, 1600, 2200), DIENST(MAANDAG, 2130, 2300)};
    zet_diensten(&daar, avond, 1);
    zet_diensten(&hier, raakt, 1);
    verwacht(WEIGER_TIJD, NULL);
    zet_diensten(&hier, samen, 2);
    verwacht(WEIGER_TIJD,
             "De tijden pasten niet bij: Fietsenmaker. Hier is ook werk op die tijd.");
}

static void zegt_niets_over_andere_plekken(void **state)
{
    static const int redenen[] = {WEIGER_ZORG, WEIGER_GRENS, WEIGER_BEZET, WEIGER_ANDERS};
    (void)state;
    hier = daar;
    hier.plek = (plek_id){1};
    for (size_t i = 0; i < countof(redenen); i++) verwacht(redenen[i], NULL);
}

/* The place itself comes first, weighs more than all that can be arranged, and is said once. */
static void zelfde_plek(void **state)
{
    (void)state;
    hier.plek = daar.plek;
    hier.functie = daar.functie;
    nee_feit l[] = {{daar, CODE(WEIGER_ZORG), date_ymd(2026, 1, 1)},
                    {daar, CODE(WEIGER_ZORG), date_ymd(2026, 2, 1)},
                    {daar, CODE(WEIGER_WERK), date_ymd(2026, 3, 1)}};
    nee_les les_ = eerder_nee(l, 3, &hier);
    assert_true(les_.zelfde);
    assert_int_equal(les_.n, 2);
    assert_string_equal(zeg(&les_.zin[0]), "Eerder nee tegen deze plek. Ander werk gewenst.");
    assert_string_equal(zeg(&les_.zin[1]), "Eerder nee tegen deze plek. Zorg thuis.");
    assert_true(eerder_nee_gewicht(&les_) > CRITERIA);
}

/* Of two places that are alike, the one that was refused comes second. */
static void volgorde_leert(void **state)
{
    (void)state;
    kandidaat k = goede_kandidaat();
    maatstaf m = proefmaat();
    plekbeeld p[] = {hier, daar};
    p[0].sleutel = 0;
    p[1].sleutel = 1;
    p[0].functie = p[1].functie;
    p[0].plek = (plek_id){1}, p[1].plek = (plek_id){2};
    nee_feit n = {p[0], CODE(WEIGER_ZORG), date_ymd(2026, 10, 1)};
    volgorde_rij rij[2];
    for (int i = 0; i < 2; i++) {
        passing past = passing_maak(&kamer, &k, &p[i], &m);
        nee_les l = eerder_nee(&n, 1, &p[i]);
        rij[i] = volgorde_plek(&p[i], &past);
        rij[i].nodig += eerder_nee_gewicht(&l);
    }
    volgorde_plekken(rij, 2);
    assert_int_equal(rij[0].sleutel, 1);
    assert_int_equal(rij[1].rang, 2);
}

#define PROEF(f) cmocka_unit_test_setup_teardown(f, begin, kamer_dicht)
int main(void)
{
    const struct CMUnitTest tests[] = {
        PROEF(reis),        PROEF(werk),
        PROEF(taal),        PROEF(tijd_),
        PROEF(zegt_niets_over_andere_plekken),
        PROEF(zelfde_plek), PROEF(volgorde_leert),
    };
    return cmocka_run_group_tests_name("planning_eerder_nee", tests, NULL, NULL);
}
