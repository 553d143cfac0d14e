/* The criterion Rooster: shifts beside lessons, care and limits. */
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

/* ---- shifts ---- */

static void een_dag(int dag, int van, int tot)
{
    const plek_dienst d[] = {{.dag = {dag}, .van = om(van), .tot = om(tot)}};
    zet_diensten(&p, d, 1);
    p.uren_min = NUM(2);
    p.reis_minuten = NUM(10);
    k.uren_min = (num){0};
}

/* Lessons on Tuesday from 9.00 to 12.00; 10 minutes of travel; 90 minutes can be talked about. */
static void les_en_dienst(void **state)
{
    (void)state;
    static const struct {
        int van, tot;
        uitslag u;
        const char *nodig;
    } t[] = {
        {1210, 1700, UITSLAG_GOED, ""},
        {1200, 1700, UITSLAG_AANPASSING,
            "Vraag de werkgever om op dinsdag om 12.10 uur te beginnen."},
        {1130, 1700, UITSLAG_AANPASSING,
            "Vraag de werkgever om op dinsdag om 12.10 uur te beginnen."},
        {1133, 1700, UITSLAG_AANPASSING,
            "Vraag de werkgever om op dinsdag om 12.10 uur te beginnen."},
        {1040, 1700, UITSLAG_AANPASSING,
            "Vraag de werkgever om op dinsdag om 12.10 uur te beginnen."},
        {1039, 1700, UITSLAG_AANPASSING,
            "Vraag de taalschool om de les van dinsdag te verplaatsen."},
        {700, 850, UITSLAG_GOED, ""},
        {700, 1000, UITSLAG_AANPASSING, "Vraag de werkgever om op dinsdag om 8.50 uur te stoppen."},
        {700, 1021, UITSLAG_AANPASSING,
            "Vraag de taalschool om de les van dinsdag te verplaatsen."},
        {1000, 1100, UITSLAG_AANPASSING,
            "Vraag de taalschool om de les van dinsdag te verplaatsen."},
        {800, 1700, UITSLAG_AANPASSING,
            "Vraag de taalschool om de les van dinsdag te verplaatsen."},
    };
    for (size_t i = 0; i < countof(t); i++) {
        opnieuw();
        een_dag(DINSDAG, t[i].van, t[i].tot);
        verwacht("les", t[i].u, NULL, t[i].nodig);
    }
}

/* Lessons of which the time has passed do not count; those still to come do. */
static void les_van_toen(void **state)
{
    (void)state;
    opnieuw();
    een_dag(DINSDAG, 900, 1200);
    week_les *l = arena_make(&kamer, week_les, 1);
    *l = k.week.les[0];
    k.week.les = l;
    l->tot = date_plus(m.vandaag, 1);
    verwacht("the last day", UITSLAG_AANPASSING, NULL, NULL);
    l->tot = m.vandaag;
    verwacht("over", UITSLAG_GOED, NULL, NULL);
    l->tot = (date){0};
    l->van = date_plus(m.vandaag, 100);
    verwacht("to come", UITSLAG_AANPASSING, NULL, NULL);
    lesgroep g = {.tot = m.vandaag};
    l->groep = &g;
    verwacht("the group is over", UITSLAG_GOED, NULL, NULL);
}

static void zorg_en_niet(void **state)
{
    (void)state;
    static const struct {
        int soort, van, tot;
        uitslag u;
        const char *nodig;
    } t[] = {
        {BESCHIKBAAR_ZORG, 1510, 1600, UITSLAG_GOED, ""},
        {BESCHIKBAAR_ZORG, 1509, 1600, UITSLAG_AANPASSING,
            "Vraag de werkgever om op woensdag om 14.55 uur te stoppen."},
        {BESCHIKBAAR_ZORG, 1340, 1600, UITSLAG_AANPASSING,
            "Vraag de werkgever om op woensdag om 13.30 uur te stoppen."},
        {BESCHIKBAAR_ZORG, 1339, 1600, UITSLAG_NOG_NIET,
            "Regel opvang op woensdag van 13.39 tot 16.00 uur, of zoek een plek met andere "
            "tijden."},
        {BESCHIKBAAR_ZORG, 700, 920, UITSLAG_AANPASSING,
            "Vraag de werkgever om op woensdag om 9.30 uur te beginnen."},
        {BESCHIKBAAR_ZORG, 700, 921, UITSLAG_NOG_NIET, NULL},
        {BESCHIKBAAR_NIET, 1000, 1100, UITSLAG_NOG_NIET,
            "Bespreek of woensdag van 10.00 tot 11.00 uur toch kan."},
        {BESCHIKBAAR_WERK, 800, 1500, UITSLAG_GOED, ""},
    };
    for (size_t i = 0; i < countof(t); i++) {
        opnieuw();
        een_dag(WOENSDAG, 800, 1500);
        beschikbaarheid *b = arena_make(&kamer, beschikbaarheid, 1);
        *b = (beschikbaarheid){
            .dag = {WOENSDAG}, .van = om(t[i].van), .tot = om(t[i].tot), .soort = {t[i].soort}};
        k.week.beschikbaar = (beschikbaarheid_rijen){b, 1};
        verwacht("zorg", t[i].u, NULL, t[i].nodig);
    }
}

/* Days are a choice when the plek asks fewer hours than its shifts hold. */
static void dagen_kiezen(void **state)
{
    (void)state;
    static const struct {
        int uren;
        uitslag u;
        const char *nodig;
    } t[] = {
        {14, UITSLAG_AANPASSING, "Vraag de werkgever om een rooster zonder woensdag."},
        {15, UITSLAG_NOG_NIET,
            "Regel opvang op woensdag van 8.00 tot 18.00 uur, of zoek een plek met "
            "andere tijden."},
        {-1, UITSLAG_AANPASSING, "Vraag de werkgever om een rooster zonder woensdag."},
    };
    for (size_t i = 0; i < countof(t); i++) {
        opnieuw();
        p.uren_min = t[i].uren < 0 ? (num){0} : NUM(t[i].uren);
        beschikbaarheid b[] = {BLOK(WOENSDAG, 800, 1800, BESCHIKBAAR_ZORG),
            BLOK(MAANDAG, 800, 1800, BESCHIKBAAR_ZORG), BLOK(VRIJDAG, 800, 1800, BESCHIKBAAR_ZORG)};
        k.week.beschikbaar = (beschikbaarheid_rijen){b, 1};
        verwacht("one of three days", t[i].u,
            "Woensdag: de dienst (8.00 tot 15.00) en de zorg thuis (8.00 tot 18.00) vallen samen.",
            t[i].nodig);
        k.week.beschikbaar.n = 3;
        verwacht("no day at all", UITSLAG_NOG_NIET, NULL, NULL);
        assert_true(uit.criterium[CRIT_ROOSTER].ndeel >= 3); /* each day tells */
    }
}

/* The same with lessons, which can be moved. Free: Wednesday and Friday, 14 hours. */
static void genoeg_dagen(void **state)
{
    (void)state;
    static const struct {
        int uren;
        const char *nodig;
    } t[] = {
        {14, "Vraag de werkgever om een rooster zonder maandag."},
        {15, "Vraag de taalschool om de les van maandag te verplaatsen."},
        {24,
            "Vraag de taalschool om de les van maandag te verplaatsen."}, /* more than its shifts */
    };
    static const les lessen[] = {LES(MAANDAG, 1000, 1100), LES(MAANDAG, 1200, 1300)};
    for (size_t i = 0; i < countof(t); i++) {
        opnieuw();
        week_les l = {.les = lessen, .nles = 2};
        k.week.les = &l;
        p.uren_min = NUM(t[i].uren);
        verwacht("genoeg", UITSLAG_AANPASSING,
            "Maandag: de les (10.00 tot 11.00) en de dienst (8.00 tot 15.00) vallen samen.",
            t[i].nodig);
    }
}

/* Early or late: the one that fits counts. */
static void vroeg_of_laat(void **state)
{
    (void)state;
    opnieuw();
    const plek_dienst d[] = {DIENST(DINSDAG, 700, 1500), DIENST(DINSDAG, 1300, 2100)};
    zet_diensten(&p, d, 2);
    p.uren_min = NUM(8);
    p.uren_max = NUM(8);
    k.uren_min = (num){0};
    verwacht("a lesson in the early one, a long day with the late one", UITSLAG_AANPASSING,
        "Dinsdag: de les (9.00 tot 12.00) en de dienst (7.00 tot 15.00) vallen samen.", NULL);
    k.week.nles = 0;
    verwacht("either", UITSLAG_GOED,
        "Dagen per week: 1, samen 8 uur. Geen botsing met les of zorg.", NULL);
    k.grens[GRENS_AVOND] = true;
    verwacht("the early one", UITSLAG_GOED, NULL, NULL);
    beschikbaarheid b[] = {BLOK(DINSDAG, 700, 1200, BESCHIKBAAR_ZORG)};
    k.week.beschikbaar = (beschikbaarheid_rijen){b, 1};
    verwacht("neither", UITSLAG_NOG_NIET, NULL, NULL);
    opnieuw();
    const plek_dienst kort[] = {DIENST(DINSDAG, 900, 1100), DIENST(DINSDAG, 900, 1130)};
    zet_diensten(&p, kort, 2);
    verwacht("both in the lesson: the longest tells", UITSLAG_AANPASSING,
        "Dinsdag: de les (9.00 tot 12.00) en de dienst (9.00 tot 11.30) vallen samen.", NULL);
}

static void avond_en_nacht(void **state)
{
    (void)state;
    static const struct {
        int grens, van, tot;
        uitslag u;
    } t[] = {
        {GRENS_AVOND, 1100, 1900, UITSLAG_GOED},
        {GRENS_AVOND, 1100, 1901, UITSLAG_NOG_NIET},
        {GRENS_AVOND, 2200, 600, UITSLAG_NOG_NIET},
        {GRENS_AVOND, 0, 800, UITSLAG_GOED},
        {GRENS_NACHT, 500, 1200, UITSLAG_GOED}, /* just an hour before 6.00 */
        {GRENS_NACHT, 459, 1200, UITSLAG_NOG_NIET},
        {GRENS_NACHT, 1700, 100, UITSLAG_GOED}, /* just an hour behind midnight */
        {GRENS_NACHT, 1700, 101, UITSLAG_NOG_NIET},
        {GRENS_NACHT, 800, 1700, UITSLAG_GOED},
    };
    beschikbaarheid altijd[7];
    for (int d = 0; d < 7; d++)
        altijd[d] = (beschikbaarheid)BLOK(MAANDAG + d, 0, 0, BESCHIKBAAR_WERK);
    for (size_t i = 0; i < countof(t); i++) {
        opnieuw();
        een_dag(ZATERDAG, t[i].van, t[i].tot);
        k.week.nles = 0;
        k.week.beschikbaar = (beschikbaarheid_rijen){altijd, 7};
        verwacht("no limit", UITSLAG_GOED, NULL, NULL);
        k.grens[t[i].grens] = true;
        verwacht("grens", t[i].u, NULL,
            t[i].u == UITSLAG_GOED ? NULL : "Vraag de werkgever om een dienst overdag.");
    }
}

/* Each evening tells, what is needed is said once. */
static void zeg_het_eens(void **state)
{
    (void)state;
    opnieuw();
    plek_dienst d[5];
    for (int i = 0; i < 5; i++) d[i] = (plek_dienst)DIENST(MAANDAG + i, 1800, 2200);
    zet_diensten(&p, d, 5);
    k.grens[GRENS_AVOND] = true;
    verwacht("evenings", UITSLAG_NOG_NIET, NULL, "Vraag de werkgever om een dienst overdag.");
    const criterium *c = &uit.criterium[CRIT_ROOSTER];
    assert_true(c->ndeel >= 5);
    for (int i = 1; i < 5; i++) assert_false(zin_is(&c->deel[i].nodig));
    assert_string_equal(zeg(&c->deel[4].feit),
        "Vrijdag: avonddienst van 18.00 tot 22.00 uur. Afgesproken is: geen avonddienst.");
}

/* Without blocks "werk" weekdays from 7.00 to 22.00 are possible, the rest is asked. */
static void tijden_die_kunnen(void **state)
{
    (void)state;
    static const struct {
        int dag, van, tot;
        uitslag zonder, met;
    } t[] = {
        {VRIJDAG, 800, 1500, UITSLAG_GOED, UITSLAG_GOED},
        {VRIJDAG, 700, 1500, UITSLAG_GOED, UITSLAG_AANPASSING},
        {VRIJDAG, 659, 1500, UITSLAG_ONBEKEND, UITSLAG_AANPASSING},
        {VRIJDAG, 1500, 2200, UITSLAG_GOED, UITSLAG_AANPASSING},
        {VRIJDAG, 1500, 2201, UITSLAG_ONBEKEND, UITSLAG_AANPASSING},
        {ZATERDAG, 800, 1500, UITSLAG_ONBEKEND, UITSLAG_GOED},
    };
    beschikbaarheid b[] = {
        BLOK(VRIJDAG, 800, 1500, BESCHIKBAAR_WERK), BLOK(ZATERDAG, 800, 1500, BESCHIKBAAR_WERK)};
    for (size_t i = 0; i < countof(t); i++) {
        opnieuw();
        een_dag(t[i].dag, t[i].van, t[i].tot);
        verwacht("not said", t[i].zonder, NULL, NULL);
        k.week.beschikbaar = (beschikbaarheid_rijen){b, 2};
        verwacht("said", t[i].met, NULL, NULL);
    }
    opnieuw();
    een_dag(ZATERDAG, 800, 1500);
    verwacht("words", UITSLAG_ONBEKEND,
        "Zaterdag: de dienst (8.00 tot 15.00) is in het weekend, vroeg of "
        "laat.",
        "Vraag of werken op zaterdag van 8.00 tot 15.00 uur kan.");
}

static void lange_dag(void **state)
{
    (void)state;
    opnieuw();
    een_dag(WOENSDAG, 800, 1740); /* 10 minutes of travel on both sides: exactly ten hours */
    verwacht("ten hours", UITSLAG_GOED, NULL, NULL);
    een_dag(WOENSDAG, 800, 1741);
    verwacht("a minute more", UITSLAG_AANPASSING,
        "Woensdag duurt van 7.50 tot 17.51 uur. Dat is langer dan 10 uur.",
        "Vraag om op woensdag een kortere dienst.");
    een_dag(DINSDAG, 1300, 2100);
    verwacht("with a lesson", UITSLAG_AANPASSING, NULL,
        "Vraag om op dinsdag een kortere dienst of een andere lestijd.");
}

/* A night of Sunday against a lesson on Monday: the usual week goes round. */
static void de_week_is_rond(void **state)
{
    (void)state;
    opnieuw();
    static const les vroeg[] = {LES(MAANDAG, 500, 700)};
    week_les l = {.les = vroeg, .nles = 1};
    k.week.les = &l;
    een_dag(ZONDAG, 2200, 600);
    verwacht("round", UITSLAG_AANPASSING,
        "Maandag: de les (5.00 tot 7.00) en de dienst (22.00 tot 6.00) vallen samen.",
        "Vraag de werkgever om op zondag om 4.50 uur te stoppen.");
    een_dag(DINSDAG, 2200, 600);
    verwacht("no lesson there", UITSLAG_ONBEKEND, NULL, NULL);
    static const les laat[] = {LES(WOENSDAG, 1000, 1200)};
    l.les = laat;
    verwacht("a lesson after a night", UITSLAG_AANPASSING,
        "Woensdag duurt van 0.00 tot 12.00 uur. Dat is langer dan 10 uur.", NULL);
}

/* Work that he has at the same plek: no way in between. */
static void zelfde_plek(void **state)
{
    (void)state;
    opnieuw();
    const plek_dienst d[] = {DIENST(WOENSDAG, 800, 1200)};
    week_werk bij = {.dienst = d, .ndienst = 1, .plek = {99}, .reis_minuten = NUM(10)};
    k.week.werk = &bij;
    k.week.nwerk = 1;
    een_dag(WOENSDAG, 1200, 1500);
    verwacht("another plek", UITSLAG_AANPASSING, NULL,
        "Vraag de werkgever om op woensdag om 12.10 uur te beginnen.");
    p.plek.v = 99;
    verwacht("the same plek", UITSLAG_GOED, NULL, NULL);
}

#define PROEF(f) cmocka_unit_test_setup_teardown(f, kamer_open, kamer_dicht)
int main(void)
{
    const struct CMUnitTest tests[] = {
        PROEF(les_en_dienst),
        PROEF(les_van_toen),
        PROEF(zorg_en_niet),
        PROEF(dagen_kiezen),
        PROEF(genoeg_dagen),
        PROEF(vroeg_of_laat),
        PROEF(avond_en_nacht),
        PROEF(zeg_het_eens),
        PROEF(tijden_die_kunnen),
        PROEF(lange_dag),
        PROEF(de_week_is_rond),
        PROEF(zelfde_plek),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
