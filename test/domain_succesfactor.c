/* The four factors of bron 003: what the records say, and the one action when it is missing. */
#include "domain/succesfactor.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <cmocka.h>

static const succesfeiten *alles(void)
{
    static succesfeiten f;
    f = (succesfeiten){.van = date_ymd(2026, 9, 1), .voorstel = date_ymd(2026, 8, 1),
        .antwoord = date_ymd(2026, 8, 4), .les = true, .vaktaal = 1, .vaste_begeleider = true,
        .gesprek = date_ymd(2026, 10, 12), .driegesprek = date_ymd(2026, 10, 12),
        .vandaag = date_ymd(2026, 11, 23)};
    return &f;
}

static void table(void **state)
{
    (void)state;
    const date geen = {0};
    for (int k = FACTOR_WERVING; k <= FACTOR_INCLUSIE; k++) {
        succesfactor_stand s = succesfactor_van(k, alles());
        assert_true(s.goed && s.doen == FACTOR_DOE_NIETS && !factor_actie_tekst(s.doen));
    }
    struct {
        int factor;
        succesfeiten f;
        factor_actie doen;
    } t[] = {
        {FACTOR_WERVING, *alles(), FACTOR_DOE_PLEK},
        {FACTOR_WERVING, *alles(), FACTOR_DOE_ANTWOORD},
        {FACTOR_TAAL, *alles(), FACTOR_DOE_LEERDOEL},
        {FACTOR_TAAL, *alles(), FACTOR_DOE_LES},
        {FACTOR_BEGELEIDING, *alles(), FACTOR_DOE_BEGELEIDER},
        {FACTOR_BEGELEIDING, *alles(), FACTOR_DOE_GESPREK},
        {FACTOR_BEGELEIDING, *alles(), FACTOR_DOE_GESPREK},
        {FACTOR_INCLUSIE, *alles(), FACTOR_DOE_GESPREK},
    };
    t[0].f.voorstel = geen;
    t[1].f.antwoord = geen;
    t[2].f.vaktaal = 0;
    t[3].f.les = false;
    t[4].f.vaste_begeleider = false;
    t[5].f.gesprek = geen;
    t[6].f.gesprek = date_ymd(2026, 10, 11); /* 43 days: one too many */
    t[7].f.driegesprek = geen;
    for (size_t i = 0; i < countof(t); i++) {
        succesfactor_stand s = succesfactor_van(t[i].factor, &t[i].f);
        assert_false(s.goed);
        assert_int_equal(s.doen, t[i].doen);
        assert_non_null(factor_actie_tekst(s.doen));
        for (int k = FACTOR_WERVING; k <= FACTOR_INCLUSIE; k++) /* the others stay in order */
            assert_int_equal(succesfactor_van(k, &t[i].f).goed, k != t[i].factor);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(table)};
    return cmocka_run_group_tests_name("domain_succesfactor", tests, NULL, NULL);
}
