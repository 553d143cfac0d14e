/* When do two trajecten plan the same thing? Bron: aanpakken.md, Utrecht; domain/traject.h. */
#include "domain/domain.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <cmocka.h>

typedef struct {
    int instrument;
    i64 bij;
    int van, tot, eind; /* days of November 2026; 0: not set */
} geval;

static date dag(int d) { return d ? date_ymd(2026, 11, d) : (date){0}; }

static traject maak(geval g)
{
    return (traject){.instrument = CODE(g.instrument), .organisatie_id = {g.bij},
                     .van = dag(g.van), .tot = dag(g.tot), .eind = dag(g.eind)};
}

static void test_tabel(void **state)
{
    static const struct {
        const char *wat;
        geval a, b;
        bool overlapt;
    } t[] = {
        {"two schools", {INS_TAALLES, 1, 2, 20, 0}, {INS_TAALLES, 2, 10, 0, 0}, true},
        {"the same school", {INS_TAALLES, 1, 2, 20, 0}, {INS_TAALLES, 1, 10, 0, 0}, false},
        {"something else", {INS_TAALLES, 1, 2, 20, 0}, {INS_KNM, 2, 10, 0, 0}, false},
        {"one after the other", {INS_MAP, 1, 2, 10, 0}, {INS_MAP, 2, 10, 20, 0}, false},
        {"a day together", {INS_MAP, 1, 2, 11, 0}, {INS_MAP, 2, 10, 20, 0}, true},
        {"both without an end", {INS_BUDGET, 1, 2, 0, 0}, {INS_BUDGET, 2, 20, 0, 0}, true},
        {"one has ended", {INS_BUDGET, 1, 2, 0, 9}, {INS_BUDGET, 2, 3, 0, 0}, false},
        {"provider not known", {INS_BUDGET, 0, 2, 0, 0}, {INS_BUDGET, 2, 3, 0, 0}, false},
        {"two jobs", {INS_BETAALD, 1, 2, 0, 0}, {INS_BETAALD, 2, 3, 0, 0}, false},
        {"two kinds of help", {INS_VRIJWILLIG, 1, 2, 0, 0}, {INS_VRIJWILLIG, 2, 3, 0, 0}, false},
    };
    (void)state;
    for (size_t i = 0; i < countof(t); i++) {
        traject a = maak(t[i].a), b = maak(t[i].b);
        if (traject_overlapt(&a, &b) != t[i].overlapt) fail_msg("%s", t[i].wat);
        if (traject_overlapt(&b, &a) != t[i].overlapt) fail_msg("%s, turned", t[i].wat);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_tabel)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
