/* Hours of the law from the ledger: what counts for which norm, pace, and when it is done. The sums
 * are counted a second time here, row by row and norm by norm. */
#include "domain/regels/urenstand.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <cmocka.h>

static date nu;

static uren rij(date dag, int soort, i64 minuten)
{
    return (uren){.datum = dag, .soort = CODE(soort), .minuten = NUM(minuten),
        .aanwezig = CODE(UREN_AANWEZIG)};
}

static void wat_telt(void **state)
{
    (void)state;
    date pip = date_ymd(2026, 5, 11);
    uren u[] = {
        rij(date_ymd(2026, 4, 1), UREN_PARTICIPATIE, 1800),  /* WI-14: before the PIP */
        rij(date_ymd(2026, 4, 2), UREN_NT2, 60),             /* made during the intake */
        rij(pip, UREN_NT2, 180),
        rij(date_ymd(2026, 11, 20), UREN_KNM, 90),
        rij(date_ymd(2026, 9, 28), UREN_ALFA, 60),           /* 56 days before: not recent */
        rij(date_ymd(2026, 9, 29), UREN_ALFA, 60),
        rij(date_ymd(2026, 11, 2), UREN_MAP, 240),
        rij(date_ymd(2026, 11, 3), UREN_MAP, 240),
        rij(date_ymd(2026, 11, 4), UREN_PVT, 360),
        rij(date_ymd(2026, 11, 5), UREN_WERK, 480),
        rij(date_ymd(2026, 11, 6), UREN_PARTICIPATIE, 120),
        rij(date_ymd(2026, 11, 9), UREN_NT2, 180),           /* excused: did not happen */
    };
    u[1].tijdens_intake = true;
    u[6].thema = u[7].thema = CODE(MAP_NETWERK);
    u[8].kernwaarde = true;
    u[11].aanwezig = CODE(UREN_AFGEMELD);
    urensom s = uren_tel(u, (int)countof(u), pip, nu);
    assert_int_equal(s.minuten[STAND_CURSUS], 60 + 180 + 90 + 60 + 60);
    assert_int_equal(s.recent[STAND_CURSUS], 90 + 60);
    assert_int_equal(s.minuten[STAND_PARTICIPATIE], 240 + 240 + 360 + 120);
    assert_int_equal(s.minuten[STAND_PVT], 360);
    assert_int_equal(s.minuten[STAND_MAP], 480);
    assert_int_equal(s.minuten[STAND_AFSCHALEN], 60 + 180);
    assert_int_equal(s.minuten[STAND_LESSEN], 60 + 180);
    assert_int_equal(s.kernwaarden, 1);
    assert_int_equal(s.themas, 1);
    assert_int_equal(uren_tel(u, (int)countof(u), (date){0}, nu).minuten[STAND_PARTICIPATIE],
        240 + 240 + 360 + 120 + 1800);
}

static const urenstand *van(const urenstand *u, int n, urenstand_soort soort)
{
    for (int i = 0; i < n; i++)
        if (u[i].soort == soort) return &u[i];
    return NULL;
}

static void welke_route(void **state)
{
    (void)state;
    const struct {
        int route, doelgroep;
        num uren_route;
        int n;
        unsigned welke;
    } t[] = {
        {LEERROUTE_Z, DOELGROEP_STATUSHOUDER, {0}, 4,
            1u << STAND_CURSUS | 1u << STAND_PARTICIPATIE | 1u << STAND_PVT | 1u << STAND_MAP},
        {LEERROUTE_Z, DOELGROEP_OVERIG, {0}, 3,
            1u << STAND_CURSUS | 1u << STAND_PVT | 1u << STAND_MAP},
        {LEERROUTE_B, DOELGROEP_STATUSHOUDER, {0}, 3,
            1u << STAND_PVT | 1u << STAND_MAP | 1u << STAND_AFSCHALEN},
        {LEERROUTE_B, DOELGROEP_STATUSHOUDER, NUM(600), 4,
            1u << STAND_PVT | 1u << STAND_MAP | 1u << STAND_LESSEN | 1u << STAND_AFSCHALEN},
        {LEERROUTE_O, DOELGROEP_STATUSHOUDER, {0}, 1, 1u << STAND_PVT},
        {0, DOELGROEP_STATUSHOUDER, {0}, 0, 0},
    };
    for (size_t i = 0; i < countof(t); i++) {
        urensom s = {0};
        urenstand u[STANDEN];
        unsigned welke = 0;
        urenstand_feiten f = {.leerroute = CODE(t[i].route), .doelgroep = CODE(t[i].doelgroep),
            .uren_route = t[i].uren_route, .vandaag = nu};
        int n = urenstand_van(&s, &f, u);
        for (int k = 0; k < n; k++) welke |= 1u << u[k].soort;
        assert_int_equal(n, t[i].n);
        assert_int_equal(welke, t[i].welke);
    }
}

/* WI-11, WI-12, WI-15, WI-16, WI-09 at the edge of each norm. */
static void op_de_grens(void **state)
{
    (void)state;
    urenstand u[STANDEN];
    urenstand_feiten f = {.leerroute = CODE(LEERROUTE_Z),
        .doelgroep = CODE(DOELGROEP_STATUSHOUDER), .ondertekend = true,
        .eindgesprek = date_ymd(2026, 11, 1), .vandaag = nu};
    urensom s = {.minuten = {[STAND_CURSUS] = 48000, [STAND_PARTICIPATIE] = 48000,
                     [STAND_PVT] = 720, [STAND_MAP] = 2400},
        .kernwaarden = 1, .themas = 8};
    int n = urenstand_van(&s, &f, u);
    for (int i = 0; i < n; i++) assert_true(u[i].klaar && !u[i].mist && !u[i].nodig);
    for (int k = 0; k < STANDEN; k++) s.minuten[k]--;
    n = urenstand_van(&s, &f, u);
    for (int i = 0; i < n; i++) assert_false(u[i].klaar);
    for (int k = 0; k < STANDEN; k++) s.minuten[k]++;
    f.ondertekend = false;
    f.eindgesprek = (date){0};
    n = urenstand_van(&s, &f, u);
    assert_false(van(u, n, STAND_PVT)->klaar);
    assert_false(van(u, n, STAND_MAP)->klaar);
    assert_string_equal(van(u, n, STAND_PVT)->mist, "De verklaring is nog niet getekend.");
    s.themas = 7;
    n = urenstand_van(&s, &f, u);
    assert_string_equal(van(u, n, STAND_MAP)->mist, "Nog niet alle 8 thema's zijn gedaan.");
    f.leerroute = CODE(LEERROUTE_B);
    s.minuten[STAND_AFSCHALEN] = 36000;
    n = urenstand_van(&s, &f, u);
    assert_true(van(u, n, STAND_AFSCHALEN)->klaar);
}

/* The day it is done, found by walking day by day at the same pace. */
static date loop_door(i64 rest, i64 recent)
{
    date dag = nu;
    for (i64 keer = 0; keer * recent < rest * 7 * URENSTAND_WEKEN; keer++) dag = date_plus(dag, 1);
    return dag;
}

static void tempo(void **state)
{
    (void)state;
    urenstand u[STANDEN];
    urenstand_feiten f = {.leerroute = CODE(LEERROUTE_Z),
        .doelgroep = CODE(DOELGROEP_OVERIG), .eind = date_ymd(2027, 11, 22), .vandaag = nu};
    for (i64 recent = 60; recent < 8000; recent += 187)
        for (i64 gedaan = 0; gedaan < 48000; gedaan += 3711) {
            urensom s = {.minuten = {[STAND_CURSUS] = gedaan}, .recent = {[STAND_CURSUS] = recent}};
            const urenstand *c = van(u, urenstand_van(&s, &f, u), STAND_CURSUS);
            date klaar = loop_door(48000 - gedaan, recent);
            assert_true(date_diff(klaar, nu) >= 36500 || date_same(c->klaar_op, klaar));
            bool laat = !date_is_set(c->klaar_op) || date_diff(klaar, f.eind) > 0;
            assert_int_equal(c->te_traag, laat);
            assert_int_equal(c->per_week, recent / 8);
            assert_true(c->nodig * 364 >= 7 * (48000 - gedaan));
            assert_true((c->nodig - 1) * 364 < 7 * (48000 - gedaan));
        }
    urensom niets = {.minuten = {[STAND_CURSUS] = 100}};
    const urenstand *c = van(u, urenstand_van(&niets, &f, u), STAND_CURSUS);
    assert_true(c->te_traag && !date_is_set(c->klaar_op));
    f.eind = (date){0};
    c = van(u, urenstand_van(&niets, &f, u), STAND_CURSUS);
    assert_false(c->te_traag);
    assert_int_equal(c->nodig, 0);
    f.eind = date_plus(nu, -1); /* the term is over */
    c = van(u, urenstand_van(&niets, &f, u), STAND_CURSUS);
    assert_int_equal(c->nodig, 48000 - 100);
}

int main(void)
{
    nu = date_ymd(2026, 11, 23);
    const struct CMUnitTest tests[] = {cmocka_unit_test(wat_telt), cmocka_unit_test(welke_route),
        cmocka_unit_test(op_de_grens), cmocka_unit_test(tempo)};
    return cmocka_run_group_tests_name("domain_urenstand", tests, NULL, NULL);
}
