/* A kandidaat and a plekbeeld from rows of the store. */
#include "test/lib_planning.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <cmocka.h>

static void uit_rijen(void **state)
{
    (void)state;
    taalmeting tm[] = {
        {.vaardigheid = {VAARD_SP},
            .niveau = {CEFR_A1},
            .datum = date_ymd(2026, 1, 1),
            .bron = {TAALBRON_EXAMEN}},
        {.vaardigheid = {VAARD_SP},
            .niveau = {CEFR_B1},
            .datum = date_ymd(2026, 9, 1),
            .bron = {TAALBRON_INSCHATTING}},
        {.vaardigheid = {VAARD_SP},
            .niveau = {CEFR_A2},
            .datum = date_ymd(2026, 9, 1),
            .bron = {TAALBRON_TOETS}},
        {.vaardigheid = {VAARD_LE}, .niveau = {CEFR_A2}, .datum = date_ymd(2026, 2, 1)},
        {.vaardigheid = {VAARD_SC}, .datum = date_ymd(2026, 2, 1)},
    };
    for (int draai = 0; draai < 5; draai++) { /* in any order */
        kandidaat x = {0};
        taalmeting rij[5];
        for (int i = 0; i < 5; i++) rij[i] = tm[(i * 2 + draai) % 5];
        kandidaat_taal(&x, (taalmeting_rijen){rij, 5});
        assert_int_equal(x.taal[VAARD_SP].niveau.i, CEFR_A2);
        assert_int_equal(x.taal[VAARD_SP].bron.i, TAALBRON_TOETS);
        assert_int_equal(x.taal[VAARD_LE].niveau.i, CEFR_A2);
        assert_int_equal(x.taal[VAARD_SC].niveau.i, 0);
    }
    intake in = {.wens_sector = S("zorg"), .uren_max = NUM(24)};
    kandidaat x = {0};
    kandidaat_intake(&x, &in);
    assert_int_equal(x.fiets.i, 0); /* no box ticked, nothing asked: not known */
    in.ov = true;
    kandidaat_intake(&x, &in);
    assert_true(code_is(x.fiets, NEE) && code_is(x.ov, JA) && code_is(x.rijbewijs, NEE));
    herkomst h[] = {
        {.onderwerp = S("intake"),
            .veld = S("wens_sector"),
            .bron = {BRON_VWN},
            .datum = date_ymd(2026, 3, 1)},
        {.onderwerp = S("intake"),
            .veld = S("wens_sector"),
            .bron = {BRON_GESPREK},
            .datum = date_ymd(2026, 5, 1)},
        {.onderwerp = S("intake"), .veld = S("talenten"), .bron = {BRON_COA}},
        {.onderwerp = S("werkgrens"), .veld = S("soort"), .bron = {BRON_PERSOON}},
    };
    kandidaat_herkomst(&x, (herkomst_rijen){h, 4});
    assert_int_equal(x.van_wens.bron.i, BRON_GESPREK);
    assert_int_equal(x.van_grens.bron.i, BRON_PERSOON);
    assert_int_equal(x.van_uren.bron.i, 0);
}

static void plek_uit_rijen(void **state)
{
    (void)state;
    plek rij = {.kop = {.id = 4, .vastgelegd = moment_of(date_ymd(2026, 10, 1), om(900))},
        .functie = S("Kok"),
        .staan = true};
    plek_taal talen[] = {{.vaardigheid = {VAARD_LU},
        .niveau = {CEFR_A2},
        .kop.vastgelegd = moment_of(date_ymd(2026, 10, 3), om(900))}};
    plek_dienst d[] = {DIENST(MAANDAG, 800, 1200)};
    plekbeeld b = plekbeeld_van(&rij, (plek_taal_rijen){talen, 1}, (plek_dienst_rijen){d, 1});
    assert_int_equal(b.taal[VAARD_LU].i, CEFR_A2);
    assert_true(b.taal_bekend && b.eisen_bekend && b.eis[GRENS_STAAN] && !b.eis[GRENS_TILLEN]);
    assert_true(date_same(b.gezegd_op, date_ymd(2026, 10, 3)));
    assert_true(b.sleutel == 4 && b.plek.v == 4 && b.ndienst == 1);
    rij.staan = false;
    b = plekbeeld_van(&rij, (plek_taal_rijen){0}, (plek_dienst_rijen){0});
    assert_true(!b.taal_bekend && !b.eisen_bekend);
}

#define PROEF(f) cmocka_unit_test_setup_teardown(f, kamer_open, kamer_dicht)
int main(void)
{
    const struct CMUnitTest tests[] = {PROEF(uit_rijen), PROEF(plek_uit_rijen)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
