/* blad: a referee reads every page under every choice, adds and subtracts, and finds nothing small;
 * and who may see everything gets the plain figures. */
#include "base/embed.h"
#include "figures/blad.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <cmocka.h>

/* Parts: works; never worked; worked and stopped. */
enum { WERKT = 1, GESTOPTE = 4, ALLEN = 7 };
enum { ROUTES = 2, JAREN = 2, DELEN = 3, CELLEN = ROUTES * JAREN * DELEN, STAD = 400 };
static arena geheugen;
static cijferrij rij[STAD];

static int setup(void **state)
{
    (void)state;
    geheugen = arena_new(ARENA_REQUEST);
    return 0;
}

static const aanpak_inhoud *zwolle(arena *a)
{
    const embedded *e = embed_find("aanpakken/zwolle.yaml");
    assert_non_null(e);
    problems p = {0};
    return aanpak_lees(a, (str){(const char *)e->bytes, e->n}, &p);
}

static u64 zaad;

static int kies(int n)
{
    zaad = zaad * 6364136223846793005u + 1442695040888963407u;
    return (int)((zaad >> 33) % (u64)n);
}

/* ---- sets of base cells: route x start year x part ---- */

static int cel(int route, int jaar, int deel) { return (route * JAREN + jaar) * DELEN + deel; }

static cijferrij_rijen stad(const int aantal[CELLEN])
{
    int n = 0;
    for (int route = 0; route < ROUTES; route++)
        for (int jaar = 0; jaar < JAREN; jaar++)
            for (int deel = 0; deel < DELEN; deel++)
                for (int i = 0; i < aantal[cel(route, jaar, deel)]; i++) {
                    cijferrij *r = &rij[n++];
                    *r = (cijferrij){.in_beeld_van = date_ymd(2024 + jaar, 3, 4),
                        .startjaar = NUM(2024 + jaar),
                        .leerroute = {LEERROUTE_B + route}};
                    if (deel == 0) r->heeft_werk_sinds = date_ymd(2026, 1, 5);
                    if (deel != 1) r->eerste_werk = date_ymd(2026, 1, 5);
                }
    assert_true(n <= STAD);
    return (cijferrij_rijen){rij, n};
}

/* The cells of these years, this route (-1: all) and these parts. */
static int verzameling(int route, int jaar_van, int jaar_tot, int delen)
{
    int s = 0;
    for (int i = 0; i < ROUTES; i++)
        for (int j = jaar_van; j <= jaar_tot; j++)
            for (int d = 0; d < DELEN; d++)
                if ((route < 0 || route == i) && (delen >> d & 1)) s |= 1 << cel(i, j, d);
    return s;
}

typedef struct {
    bool bekend[1 << CELLEN];
    int lijst[1 << CELLEN], n;
} kennis;

static void weet(kennis *k, int s)
{
    if (s == 0 || k->bekend[s]) return;
    k->bekend[s] = true;
    k->lijst[k->n++] = s;
}

static void leid_af(kennis *k)
{
    for (int i = 0; i < k->n; i++)
        for (int j = 0; j <= i; j++) {
            int x = k->lijst[i], y = k->lijst[j];
            if ((x & y) == 0) weet(k, x | y);
            else if ((x & y) == y) weet(k, x & ~y);
            else if ((x & y) == x) weet(k, y & ~x);
        }
}

static i64 som(const int aantal[CELLEN], int s)
{
    i64 n = 0;
    for (int b = 0; b < CELLEN; b++)
        if (s >> b & 1) n += aantal[b];
    return n;
}

/* A line that stands on the page is what it says, and the reader knows its parts. */
static void lees_regel(kennis *k, const int *aantal, int route, int van, int tot, const cijfer *c,
    bool verborgen, i64 mensen)
{
    int heel = verzameling(route, van, tot, ALLEN), werk = verzameling(route, van, tot, WERKT);
    assert_int_equal(mensen, som(aantal, heel));
    weet(k, heel);
    if (verborgen) {
        assert_true(c->van == 0 && c->teller == 0);
        return;
    }
    assert_int_equal(c->teller, som(aantal, werk));
    assert_int_equal(c->van, mensen);
    weet(k, werk);
    weet(k, heel & ~werk);
}

static void lees_tabel(kennis *k, const int *aantal, int route, int jaar, const cijfertabel *t)
{
    for (int i = 0; i < t->n; i++) {
        const tabelregel *g = &t->at[i];
        int van = jaar >= 0 ? jaar : 0, tot = jaar >= 0 ? jaar : JAREN - 1;
        if (g->jaar_van) {
            van = g->jaar_van - 2024;
            tot = g->jaar_tot - 2024;
        }
        lees_regel(k, aantal, route, van, tot, &g->cijfers[0], t->verborgen[0], g->mensen);
    }
}

/* All who ever worked began on one day: the line is 0, or it shows them and who never did. */
static void lees_verloop(kennis *k, const int *aantal, int route, const verloop *lijn)
{
    int jaar = lijn->startjaar - 2024;
    int heel = verzameling(route, jaar, jaar, ALLEN);
    int ooit = verzameling(route, jaar, jaar, WERKT | GESTOPTE);
    i64 laatste = lijn->teller[VERLOOP_WERK];
    assert_true(lijn->van == som(aantal, heel) && (laatste == 0 || laatste == som(aantal, ooit)));
    weet(k, heel);
    if (laatste == 0) return;
    weet(k, ooit);
    weet(k, heel & ~ooit);
}

static void lees_routes(kennis *k, const int *aantal, const cijfertabel *t)
{
    for (int i = 0; i < t->n; i++) {
        int heel = 0, werk = 0;
        for (int c = t->at[i].van; c < t->at[i].tot; c++) {
            heel |= verzameling(c, 0, JAREN - 1, ALLEN);
            werk |= verzameling(c, 0, JAREN - 1, WERKT);
        }
        weet(k, heel);
        if (t->verborgen[0]) continue;
        assert_int_equal(t->at[i].cijfers[0].teller, som(aantal, werk));
        weet(k, werk);
        weet(k, heel & ~werk);
    }
}

static void lees_blad(kennis *k, const int *aantal, cijferrij_rijen r)
{
    arena a = geheugen;
    cijfervraag v = {.peil = date_ymd(2026, 9, 30)};
    cijferblad b = cijferblad_maak(&a, NULL, r, &v, KLEIN_MINIMUM);
    if (b.te_klein) {
        assert_true(b.mensen == 0 && !b.toon[0] && !b.nverlopen);
        return;
    }
    if (b.mensen)
        lees_regel(k, aantal, -1, 0, JAREN - 1, &b.hoofd[0], !b.toon[0], b.mensen);
    lees_tabel(k, aantal, -1, -1, &blad_splitsing(&b, SPLITSING_STARTJAAR)->per[0]);
    lees_tabel(k, aantal, -1, -1, &blad_splitsing(&b, SPLITSING_ACHTERGROND)->per[0]);
    lees_routes(k, aantal, &blad_splitsing(&b, SPLITSING_LEERROUTE)->per[0]);
    for (int i = 0; i < b.nverlopen; i++) lees_verloop(k, aantal, -1, &b.verlopen[i]);
}

/* A choice shows nothing: who is not chosen could be subtracted. */
static void geen_keuze(cijferrij_rijen r)
{
    arena a = geheugen;
    cijfervraag v = {.peil = date_ymd(2026, 9, 30), .leerroute = CODE(LEERROUTE_B)};
    cijferblad b = cijferblad_maak(&a, NULL, r, &v, KLEIN_MINIMUM);
    assert_true(b.te_klein && b.mensen == 0 && !b.toon[0] && b.nverlopen == 0);
    for (int i = 0; i < BLAD_SPLITSINGEN; i++) assert_int_equal(b.splitsing[i].per[0].n, 0);
}

static void niets_kleins_over_alle_bladen_samen(void **state)
{
    (void)state;
    static kennis k;
    static const int maten[] = {0, 0, 1, 3, 4, 5, 6, 9, 20};
    int geleerd = 0;
    zaad = 7;
    for (int ronde = 0; ronde < 400; ronde++) {
        int aantal[CELLEN];
        for (int i = 0; i < CELLEN; i++) aantal[i] = maten[kies((int)countof(maten))];
        cijferrij_rijen r = stad(aantal);
        k = (kennis){.n = 0};
        lees_blad(&k, aantal, r);
        geen_keuze(r);
        geleerd += k.n;
        leid_af(&k);
        for (int i = 0; i < k.n; i++) {
            i64 n = som(aantal, k.lijst[i]);
            if (n > 0 && n < KLEIN_MINIMUM) fail_msg("round %d: a part of %d shows", ronde, (int)n);
        }
    }
    assert_true(geleerd > 2000);
}

/* ---- without a minimum it is what the plain functions count ---- */

static void precies(void **state)
{
    (void)state;
    arena a = geheugen;
    const int aantal[CELLEN] = {1, 2, 3, 4, 5, 6, 7, 8, 9, 1, 1, 2};
    cijferrij_rijen r = stad(aantal);
    for (int i = 0; i < r.n; i++) rij[i].inburgering_begonnen = date_ymd(2024, 6, 1);
    for (int route = -1; route < ROUTES; route++) {
        cijfervraag v = {.peil = date_ymd(2027, 9, 30)};
        if (route >= 0) v.leerroute = (code){LEERROUTE_B + route};
        const aanpak_inhoud *in = zwolle(&a);
        cijferblad b = cijferblad_maak(&a, in, r, &v, 1);
        cijfer hoofd[HOOFDCIJFERS];
        cijfers_hoofd(in, r, &v, hoofd);
        for (int i = 0; i < HOOFDCIJFERS; i++) {
            assert_true(b.toon[i] && b.hoofd[i].teller == hoofd[i].teller);
            assert_int_equal(b.hoofd[i].van, hoofd[i].van);
            assert_int_equal(b.hoofd[i].doel.n, hoofd[i].doel.n);
        }
        assert_int_equal(blad_splitsing(&b, SPLITSING_STARTJAAR)->per[0].n, JAREN);
        assert_int_equal(b.nverlopen, JAREN);
        assert_int_equal(b.ndoelen, 3);
        assert_int_equal(b.inburgering_van, 2024);
    }
}

/* ---- targets stand beside what the tables show ---- */

static void doelen(void **state)
{
    (void)state;
    arena a = geheugen;
    for (int i = 0; i < 90; i++) {
        rij[i] = (cijferrij){.in_beeld_van = date_ymd(2023, 3, 6),
            .startjaar = NUM(2023),
            .laaggeletterd = CODE(i < 30 ? JA : NEE),
            .werkervaring = CODE(i < 40 ? NEE : JA),
            .werktrajecten_beeindigd = NUM(1),
            .werktrajecten_geslaagd = NUM(i % 5 == 0),
            .inburgering_begonnen = date_ymd(2023, 6, 1),
            .inburgering_stand = CODE(i % 3 ? INBURGERING_VOLDAAN : INBURGERING_PLICHTIG),
            .inburgering_datum = date_ymd(2026, 3, 1)};
    }
    cijfervraag v = {.peil = date_ymd(2026, 9, 30)};
    cijferblad b = cijferblad_maak(&a, zwolle(&a), (cijferrij_rijen){rij, 90}, &v, KLEIN_MINIMUM);
    assert_int_equal(b.ndoelen, 3);
    assert_true(b.doelen[0].toon && b.doelen[0].c.teller == 60 && b.doelen[0].c.van == 90);
    assert_int_equal(cijfer_nodig(&b.doelen[0].c), 3);
    assert_true(b.doelen[1].toon && b.doelen[1].c.teller == 6 && b.doelen[1].c.van == 30);
    assert_true(cijfer_gehaald(&b.doelen[1].c));
    /* of 10 people 2 succeeded: merged with another background, so this one does not stand alone */
    assert_false(b.doelen[2].toon);
    assert_true(b.doelen[2].c.van == 0 && b.doelen[2].c.doel.n == 200);
    assert_true(b.toon[1] && b.hoofd[1].doel.n == 700);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(niets_kleins_over_alle_bladen_samen),
        cmocka_unit_test(precies),
        cmocka_unit_test(doelen),
    };
    return cmocka_run_group_tests(tests, setup, NULL);
}
