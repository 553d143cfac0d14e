/* A slow referee for planning/week.h: it only counts minutes, one by one. */
#include "test/lib_planning.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <cmocka.h>

static date maandag(void) { return date_ymd(2026, 11, 23); }
static week maak(const week_invoer *in) { return week_maak(&kamer, in); }

enum { ERVOOR = 2 * 24 * 60, LANG = 12 * 24 * 60 }; /* room before Monday and behind Sunday */
typedef struct {
    u8 at[LANG];
} band;

static void verf(band *b, int van, int tot)
{
    for (int m = van; m < tot; m++) b->at[m + ERVOOR]++;
}

static int telt(const band *b, int van, int tot)
{
    int n = 0;
    for (int m = van; m < tot; m++) n += b->at[m + ERVOOR] > 0;
    return n;
}

/* Every day of this weekday, from the Sunday before to the Monday after. */
static void verf_rij(band *b, code dag, tijd van, tijd tot, date begin, date eind)
{
    int a = tijd_minutes(van), z = tijd_minutes(tot);
    if (a == z && a) return;
    for (int d = -1; d <= 7; d++) {
        date op = date_plus(maandag(), d);
        bool loopt = !date_before(op, begin) && (!date_is_set(eind) || date_before(op, eind));
        if (date_weekday(op) == dag.i && loopt)
            verf(b, d * 1440 + a, d * 1440 + (z <= a ? z + 1440 : z));
    }
}

typedef struct {
    band les, zorg, niet, dienst[2], reis, alles;
} grondverf;

static void verf_invoer(grondverf *g, const week_invoer *in)
{
    for (int i = 0; i < in->nles; i++)
        for (int k = 0; k < in->les[i].nles; k++) {
            const les *l = &in->les[i].les[k];
            verf_rij(&g->les, l->dag, l->van, l->tot, in->les[i].van, in->les[i].tot);
        }
    for (int i = 0; i < in->nwerk; i++)
        for (int k = 0; k < in->werk[i].ndienst; k++) {
            const plek_dienst *d = &in->werk[i].dienst[k];
            verf_rij(&g->dienst[i], d->dag, d->van, d->tot, in->werk[i].van, in->werk[i].tot);
        }
    for (int i = 0; i < in->beschikbaar.n; i++) {
        const beschikbaarheid *b = &in->beschikbaar.at[i];
        band *waar = code_is(b->soort, BESCHIKBAAR_ZORG) ? &g->zorg : &g->niet;
        if (!code_is(b->soort, BESCHIKBAAR_WERK))
            verf_rij(waar, b->dag, b->van, b->tot, (date){0}, (date){0});
    }
}

/* Stays: stretches of work with the gaps in which nothing else is and no way home and back fits. */
static void verf_reis(grondverf *g, const band *dienst, const band *ander, int reis)
{
    int van = -1, laatste = -1;
    for (int m = 0; m <= LANG; m++) {
        if (m < LANG && dienst->at[m]) {
            if (van < 0) van = m;
            laatste = m;
            continue;
        }
        if (van < 0) continue;
        int weer = m;
        bool iets = false;
        for (; weer < LANG && !dienst->at[weer]; weer++)
            if (g->les.at[weer] || g->zorg.at[weer] || g->niet.at[weer] || ander->at[weer])
                iets = true;
        if (weer < LANG && !iets && weer - laatste - 1 <= 2 * reis) continue;
        for (int k = 0; k < reis; k++) {
            if (van - 1 - k >= 0) g->reis.at[van - 1 - k]++;
            if (laatste + 1 + k < LANG) g->reis.at[laatste + 1 + k]++;
        }
        van = -1;
    }
}

static int dubbel(const grondverf *g, int m)
{
    int les_n = g->les.at[m], vrij = g->zorg.at[m] || g->niet.at[m];
    int dienst = (g->dienst[0].at[m] > 0) + (g->dienst[1].at[m] > 0);
    return les_n + dienst + vrij > 1;
}

static void keur(const grondverf *g, const week *w)
{
    static band samen;
    memset(&samen, 0, sizeof samen);
    assert_int_equal(w->minuten[BLOK_LES], telt(&g->les, 0, WEEK_MINUTEN));
    assert_int_equal(w->minuten[BLOK_ZORG], telt(&g->zorg, 0, WEEK_MINUTEN));
    assert_int_equal(w->minuten[BLOK_NIET], telt(&g->niet, 0, WEEK_MINUTEN));
    assert_int_equal(w->minuten[BLOK_REIS], telt(&g->reis, 0, WEEK_MINUTEN));
    for (int i = 0; i < w->nbotsing; i++) {
        const botsing *b = &w->botsing[i];
        int op = b->dag * 1440;
        assert_true(b->van >= 0 && b->van < 1440 && b->tot > b->van);
        if (b->soort == BOTSING_SAMEN) verf(&samen, op + b->van, op + b->tot);
    }
    for (int m = 0; m < WEEK_MINUTEN; m++) {
        int at = m + ERVOOR, begon = m;
        bool botst = dubbel(g, at);
        if (botst == (samen.at[at] > 0)) continue;
        for (; begon > 0 && dubbel(g, begon + ERVOOR); begon--) {}
        /* an overlap that began on Sunday belongs to the week before */
        if (!(botst && begon == 0)) fail_msg("minute %d: %d", m, botst);
    }
    for (int d = 0; d < 7; d++) {
        int eerst = 1440, laatst = 0;
        for (int m = 0; m < 1440; m++) {
            int at = d * 1440 + m + ERVOOR;
            bool bezet =
                g->les.at[at] || g->dienst[0].at[at] || g->dienst[1].at[at] || g->reis.at[at];
            if (bezet && m < eerst) eerst = m;
            if (bezet) laatst = m + 1;
        }
        assert_int_equal(w->dag[d].leeg, laatst == 0);
        assert_int_equal(w->dag[d].tot, laatst);
        assert_int_equal(w->dag[d].van, laatst ? eerst : 0);
        assert_int_equal(w->dag[d].lang, laatst - (laatst ? eerst : 0) > 600);
    }
}

static void scheidsrechter(void **state)
{
    (void)state;
    static grondverf g;
    arena leeg = kamer;
    for (u64 zaad = 0; zaad < 400; zaad++) {
        worp w = {zaad};
        kamer = leeg;
        kandidaat k = willekeurige_kandidaat(&w);
        plekbeeld p = willekeurige_plek(&w);
        week_werk werken[2] = {{.dienst = p.dienst,
            .ndienst = p.ndienst,
            .plek = {7},
            .reis_minuten = p.reis_minuten}};
        week_invoer in = k.week;
        in.dag = maandag();
        if (in.nwerk) werken[1] = in.werk[0];
        in.nwerk++;
        in.werk = werken;
        week wk = maak(&in);
        memset(&g, 0, sizeof g);
        verf_invoer(&g, &in);
        for (int i = 0; i < in.nwerk; i++)
            if (werken[i].reis_minuten.is)
                verf_reis(&g, &g.dienst[i], &g.dienst[1 - i], (int)werken[i].reis_minuten.n);
        keur(&g, &wk);
    }
}

/* MA-02 of the rules decides the same for each lesson and shift. */
static void zelfde_als_de_regel(void **state)
{
    (void)state;
    for (u64 zaad = 1000; zaad < 3000; zaad++) {
        worp w = {zaad};
        int begint = werp(&w, 1440), duurt = 1 + werp(&w, 600), begint2 = werp(&w, 1440);
        int duurt2 = 1 + werp(&w, 600), dag = 1 + werp(&w, 7), dag2 = 1 + werp(&w, 7);
        les l = {.dag = {dag}, .van = klok(begint), .tot = klok((begint + duurt) % 1440)};
        plek_dienst d = {
            .dag = {dag2}, .van = klok(begint2), .tot = klok((begint2 + duurt2) % 1440)};
        week_les groep = {.les = &l, .nles = 1};
        week_werk werken = {.dienst = &d, .ndienst = 1};
        week_invoer in = {.dag = maandag(),
            .les = &groep,
            .nles = 1,
            .werk = &werken,
            .nwerk = 1,
            .altijd = true};
        bool samen = week_botst((weekslot){dag, begint, (begint + duurt) % 1440},
            (weekslot){dag2, begint2, (begint2 + duurt2) % 1440});
        assert_int_equal(maak(&in).nbotsing > 0, samen);
    }
}

/* Rows in another order, or groups in another order, give the same week. */
static void volgorde_van_de_rijen(void **state)
{
    (void)state;
    for (u64 zaad = 0; zaad < 200; zaad++) {
        worp w = {zaad};
        kandidaat k = willekeurige_kandidaat(&w);
        week_invoer in = k.week, om_ = k.week;
        in.dag = om_.dag = maandag();
        week_les *l = arena_make(&kamer, week_les, in.nles + 1);
        for (int i = 0; i < in.nles; i++) l[i] = in.les[in.nles - 1 - i];
        om_.les = l;
        om_.beschikbaar.at = arena_make(&kamer, beschikbaarheid, in.beschikbaar.n + 1);
        for (int i = 0; i < in.beschikbaar.n; i++)
            om_.beschikbaar.at[i] = in.beschikbaar.at[in.beschikbaar.n - 1 - i];
        week x = maak(&in), y = maak(&om_);
        assert_int_equal(x.nblok, y.nblok);
        assert_int_equal(x.nbotsing, y.nbotsing);
        for (int i = 0; i < x.nbotsing; i++)
            assert_string_equal(zeg(&x.botsing[i].zin), zeg(&y.botsing[i].zin));
        for (int i = 0; i < x.nblok; i++)
            assert_true(x.blok[i].van == y.blok[i].van && x.blok[i].soort == y.blok[i].soort);
    }
}

#define PROEF(f) cmocka_unit_test_setup_teardown(f, kamer_open, kamer_dicht)
int main(void)
{
    const struct CMUnitTest tests[] = {
        PROEF(scheidsrechter),
        PROEF(zelfde_als_de_regel),
        PROEF(volgorde_van_de_rijen),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
