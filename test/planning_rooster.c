/* The criterion Rooster: beginning, and hours a week. The shifts stand in planning_dagen.c. */
#include "test/lib_planning.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <cmocka.h>

static kandidaat k;
static plekbeeld p;
static maatstaf m;
static passing uit;

static void opnieuw(void)
{
    k = goede_kandidaat();
    p = goede_plek();
    m = proefmaat();
}

static void verwacht(const char *wat, uitslag u, const char *feit, const char *nodig)
{
    uit = passing_maak(&kamer, &k, &p, &m);
    const criterium *x = &uit.criterium[CRIT_ROOSTER];
    const char *f = zeg(&x->deel[0].feit), *n = zeg(&x->deel[0].nodig);
    if (x->uitslag != u) fail_msg("%s: outcome %d (%s | %s)", wat, (int)x->uitslag, f, n);
    if (feit && strcmp(feit, f) != 0) fail_msg("%s: %s", wat, f);
    if (nodig && strcmp(nodig, n) != 0) fail_msg("%s: %s", wat, n);
}

/* ---- beginning ---- */

static void begin(void **state)
{
    (void)state;
    static const struct {
        int vanaf, tot;
        uitslag u;
        const char *nodig;
    } t[] = {
        {0, 1, UITSLAG_GOED, ""}, /* today is the last day */
        {0, 0, UITSLAG_AANPASSING, "Vraag de werkgever of beginnen op 23-11-2026 ook kan."},
        {0, -27, UITSLAG_AANPASSING, NULL}, /* 28 days late */
        {0, -28, UITSLAG_NOG_NIET, "Vraag de werkgever wanneer er weer plaats is."},
        {10, 11, UITSLAG_GOED, ""},
        {10, 10, UITSLAG_AANPASSING, "Vraag de werkgever of beginnen op 3-12-2026 ook kan."},
        {38, 11, UITSLAG_AANPASSING, NULL},
        {39, 11, UITSLAG_NOG_NIET, NULL},
    };
    for (size_t i = 0; i < countof(t); i++) {
        opnieuw();
        if (t[i].vanaf) k.kan_vanaf = date_plus(m.vandaag, t[i].vanaf);
        p.start_tot = date_plus(m.vandaag, t[i].tot);
        verwacht("begin", t[i].u, NULL, t[i].nodig);
        p.start_tot = (date){0};
        verwacht("no end", UITSLAG_GOED, NULL, NULL);
        p.start_van = date_plus(m.vandaag, 200);
        verwacht("later", UITSLAG_GOED, NULL, NULL);
    }
}

/* ---- hours ---- */

/* The plek asks 20 hours; 3 shifts of 7, travel 3 x 44 minutes, lessons 6 hours. */
static void uren_per_week(void **state)
{
    (void)state;
    static const struct {
        int max, week;
        uitslag u;
        const char *feit;
    } t[] = {
        {20, 40, UITSLAG_GOED, NULL},
        {19, 40, UITSLAG_AANPASSING, "De plek vraagt 20 uur per week. Uren die kunnen: 19."},
        {12, 40, UITSLAG_AANPASSING, "De plek vraagt 20 uur per week. Uren die kunnen: 12."},
        {11, 40, UITSLAG_NOG_NIET, "De plek vraagt 20 uur per week. Uren die kunnen: 11."},
        {0, 40, UITSLAG_NOG_NIET, "De plek vraagt 20 uur per week. Uren die kunnen: 0."},
        /* 20 + 6 + 2.2: MA-03 counts lessons and travel too */
        {24, 29, UITSLAG_GOED, NULL},
        {24, 28, UITSLAG_AANPASSING, "De plek vraagt 20 uur per week. Uren die kunnen: 19."},
        {24, 21, UITSLAG_AANPASSING, "De plek vraagt 20 uur per week. Uren die kunnen: 12."},
        {24, 20, UITSLAG_NOG_NIET, "De plek vraagt 20 uur per week. Uren die kunnen: 11."},
        {24, -1, UITSLAG_GOED, NULL},
        {-1, -1, UITSLAG_ONBEKEND, "Hoeveel uur iemand kan werken is niet bekend."},
        {-1, 40, UITSLAG_ONBEKEND, "De plek vraagt 20 uur per week."},
        {-1, 20, UITSLAG_NOG_NIET, NULL},
    };
    for (size_t i = 0; i < countof(t); i++) {
        opnieuw();
        k.uren_min = (num){0};
        k.uren_max = t[i].max < 0 ? (num){0} : NUM(t[i].max);
        m.week_max = t[i].week < 0 ? (num){0} : NUM(t[i].week);
        verwacht("uren", t[i].u, t[i].feit, NULL);
    }
}

static void uren_van_de_plek(void **state)
{
    (void)state;
    opnieuw();
    p.uren_max = NUM(15);
    p.uren_min = NUM(8);
    verwacht("fewer than he wants", UITSLAG_AANPASSING,
        "De plek heeft hoogstens 15 uur. Gewenst is minstens 16 uur.",
        "Vraag de werkgever om meer uren, of zoek er les of werk bij.");
    p.uren_max = NUM(16);
    verwacht("just what he wants", UITSLAG_GOED, NULL, NULL);
    p.uren_min = (num){0};
    verwacht("all shifts are possible", UITSLAG_GOED, NULL, NULL);
    k.uren_max = NUM(21);
    verwacht("just all shifts", UITSLAG_GOED, NULL, NULL);
    k.uren_max = NUM(20);
    verwacht("not all, and no minimum known", UITSLAG_ONBEKEND,
        "De diensten zijn samen 21 uur. Uren die kunnen: 20.",
        "Vraag de werkgever hoeveel uur minstens nodig is.");
    p.ndienst = 0;
    p.uren_min = NUM(20);
    verwacht("no shifts known", UITSLAG_ONBEKEND,
        "De dagen en tijden van de plek zijn niet bekend.",
        "Vraag de werkgever naar de dagen en tijden.");
}

/* Work that goes on takes hours; work that ends before the beginning does not. */
static void lopend_werk(void **state)
{
    (void)state;
    opnieuw();
    week_werk bij[] = {{.uren = NUM(8), .tot = date_plus(m.vandaag, 7)}};
    k.week.werk = bij;
    k.week.nwerk = 1;
    verwacht("in the first week", UITSLAG_AANPASSING,
        "De plek vraagt 20 uur per week. Uren die kunnen: 16.", NULL);
    p.start_van = date_plus(m.vandaag, 1); /* first full week: the week after */
    verwacht("ended by then", UITSLAG_GOED, NULL, NULL);
    const plek_dienst d[] = {DIENST(MAANDAG, 1300, 1700)};
    const plek_dienst kort[] = {DIENST(DINSDAG, 1400, 1500)};
    bij[0] = (week_werk){.dienst = kort, .ndienst = 1, .reis_minuten = NUM(59)};
    m.week_max = NUM(31); /* 1 + 6 of lessons, 2.2 and 1.97 of travel */
    verwacht("its travel counts", UITSLAG_AANPASSING,
        "De plek vraagt 20 uur per week. Uren die kunnen: 19.", NULL);
    m.week_max = NUM(32);
    verwacht("with an hour more", UITSLAG_GOED, NULL, NULL);
    bij[0] = (week_werk){.dienst = d, .ndienst = 1, .plek = {99}};
    verwacht("a shift elsewhere", UITSLAG_AANPASSING,
        "Maandag: de dienst (8.00 tot 15.00) en de andere "
        "dienst (13.00 tot 17.00) vallen samen.",
        "Kies op maandag tussen dit werk en het werk dat er al is.");
}

#define PROEF(f) cmocka_unit_test_setup_teardown(f, kamer_open, kamer_dicht)
int main(void)
{
    const struct CMUnitTest tests[] = {
        PROEF(begin),
        PROEF(uren_per_week),
        PROEF(uren_van_de_plek),
        PROEF(lopend_werk),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
