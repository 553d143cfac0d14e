/* What always holds of planning/passing.h, for anything that a store could hold: a fact that is not
 * known never refuses, a free hour never harms, the order of rows does not matter. */
#include "test/lib_planning.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <cmocka.h>

enum { PAREN = 400 };
static arena leeg;

static void nieuw_paar(worp *w, u64 zaad, kandidaat *k, plekbeeld *p)
{
    kamer = leeg;
    *w = (worp){zaad};
    *k = willekeurige_kandidaat(w);
    *p = willekeurige_plek(w);
}

static passing weeg_nu(const kandidaat *k, const plekbeeld *p)
{
    maatstaf m = proefmaat();
    return passing_maak(&kamer, k, p, &m);
}

static int waarde(const passing *x) { return 10 * (int)x->oordeel + CRITERIA - x->ngoed; }

/* ---- a fact that is not known never refuses ---- */

enum { FEITEN_MENS = 16, FEITEN_PLEK = 13 };

/* start_van and kan_vanaf stay: without them the beginning is today, which is a fact as well. */
static void vergeet_mens(kandidaat *k, int feit)
{
    switch (feit) {
    case 0: k->wens_sector = (str){0}; break;
    case 1: k->nervaring = 0; break;
    case 2: k->les_tot = (code){0}; break;
    case 3: k->uren_min = (num){0}; break;
    case 4: k->uren_max = (num){0}; break;
    case 5: k->reis_max = (num){0}; break;
    case 6: k->fiets = (code){0}; break;
    case 7: k->ov = (code){0}; break;
    case 8: k->eigen_auto = (code){0}; break;
    case 9: k->rijbewijs = (code){0}; break;
    case 10: memset(k->grens, 0, sizeof k->grens); break;
    case 11: k->week.beschikbaar.n = 0; break;
    case 12: k->week.nles = 0; break;
    case 13: k->week.nwerk = 0; break;
    case 14: memset(k->taal, 0, sizeof k->taal); break;
    default: k->jobcoach = k->taalmaatje = false; break;
    }
}

static void vergeet_plek(plekbeeld *p, int feit)
{
    switch (feit) {
    case 0: p->soort = (code){0}; break;
    case 1: p->sector = (str){0}; break;
    case 2: p->uren_min = (num){0}; break;
    case 3: p->uren_max = (num){0}; break;
    case 4: p->ndienst = 0; break;
    case 5: p->start_tot = (date){0}; break;
    case 6: p->reis_minuten = (num){0}; break;
    case 7: p->bereikbaar_ov = (code){0}; break;
    case 8:
        p->eisen_bekend = false;
        memset(p->eis, 0, sizeof p->eis);
        break;
    case 9: p->rijbewijs = false; break;
    case 10: p->begeleiding = (code){0}; break;
    case 11: p->taal[VAARD_SP] = (code){0}; break;
    default:
        p->taal_bekend = false;
        memset(p->taal, 0, sizeof p->taal);
        break;
    }
}

static void niet_weten_weigert_niet(void **state)
{
    (void)state;
    worp w;
    kandidaat k;
    plekbeeld p;
    leeg = kamer;
    for (u64 zaad = 0; zaad < PAREN; zaad++) {
        nieuw_paar(&w, zaad, &k, &p);
        const passing heel = weeg_nu(&k, &p);
        for (int f = 0; f < FEITEN_MENS + FEITEN_PLEK; f++) {
            kandidaat k2 = k;
            plekbeeld p2 = p;
            if (f < FEITEN_MENS) vergeet_mens(&k2, f);
            else vergeet_plek(&p2, f - FEITEN_MENS);
            const passing half = weeg_nu(&k2, &p2);
            for (int c = 0; c < CRITERIA; c++) {
                bool weigert = half.criterium[c].uitslag == UITSLAG_NOG_NIET;
                if (weigert && heel.criterium[c].uitslag != UITSLAG_NOG_NIET)
                    fail_msg("pair %d, fact %d, criterion %d: %s", (int)zaad, f, c,
                        zeg(&half.criterium[c].deel[0].feit));
            }
        }
    }
}

static void niets_bekend(void **state)
{
    (void)state;
    kandidaat k = {0};
    plekbeeld p = {0};
    maatstaf m = {0};
    for (int keer = 0; keer < 2; keer++) {
        passing x = passing_maak(&kamer, &k, &p, &m);
        assert_int_equal(x.oordeel, PAST_MET_AANPASSING);
        assert_int_equal(x.nnog_niet + x.naanpassing, 0);
        for (int c = 0; c < CRITERIA; c++) assert_true(x.criterium[c].ndeel >= 1);
        m = proefmaat();
    }
}

/* ---- a free hour never harms ---- */

enum { VRIJER = 7 };

static bool meer(num *n, int erbij)
{
    n->n += erbij;
    return n->is;
}

/* One more half hour, minute or way; false: this one cannot be freer in this manner. */
static bool vrijer(worp *w, kandidaat *k, int manier)
{
    beschikbaarheid_rijen *r = &k->week.beschikbaar;
    beschikbaarheid *b = arena_make(&kamer, beschikbaarheid, r->n + 2);
    for (int i = 0; i < r->n; i++) b[i] = r->at[i];
    int i = r->n ? werp(w, r->n) : 0;
    bool vast = r->n && !code_is(b[i].soort, BESCHIKBAAR_WERK);
    r->at = b;
    switch (manier) {
    case 0: /* care or "cannot" is gone */
        if (vast) b[i] = b[--r->n];
        return vast;
    case 1: /* begins half an hour later, if it is longer than that */
        if (vast && tijd_minutes(b[i].tot) - tijd_minutes(b[i].van) > 30) b[i].van.m += 30;
        return vast;
    case 2: /* a hole of half an hour in the middle */
        if (!vast || tijd_minutes(b[i].tot) - tijd_minutes(b[i].van) <= 90) return false;
        b[r->n] = b[i];
        b[r->n++].van.m += 60;
        b[i].tot.m = b[i].van.m + 30;
        return true;
    case 3: /* one more block in which work is possible */
        if (!week_kan_gezegd(*r)) return false;
        b[r->n++] = (beschikbaarheid){.dag = {MAANDAG + werp(w, 7)},
            .van = klok(30 * werp(w, 46)),
            .tot = klok(1410),
            .soort = {BESCHIKBAAR_WERK}};
        return true;
    case 4: return meer(&k->uren_max, 1);
    case 5: return meer(&k->reis_max, 5);
    default: break;
    }
    if (k->week.nles == 0) return false;
    k->week.nles--;
    return true;
}

static void een_vrij_uur_schaadt_niet(void **state)
{
    (void)state;
    worp w;
    kandidaat k;
    plekbeeld p;
    leeg = kamer;
    for (u64 zaad = 0; zaad < PAREN; zaad++) {
        nieuw_paar(&w, zaad, &k, &p);
        const passing eerst = weeg_nu(&k, &p);
        for (int manier = 0; manier < VRIJER; manier++) {
            kandidaat vrij = k;
            if (!vrijer(&w, &vrij, manier)) continue;
            const passing dan = weeg_nu(&vrij, &p);
            bool erger = waarde(&dan) > waarde(&eerst);
            for (int c = 0; c < CRITERIA; c++)
                erger = erger || dan.criterium[c].uitslag > eerst.criterium[c].uitslag;
            if (erger)
                fail_msg("pair %d, manner %d: %s | %s", (int)zaad, manier,
                    zeg(&eerst.criterium[CRIT_ROOSTER].deel[0].feit),
                    zeg(&dan.criterium[CRIT_ROOSTER].deel[0].feit));
        }
    }
}

/* ---- the order of rows does not matter ---- */

#define DRAAI(type, rij, n) \
    do { \
        type *kopie = arena_make(&kamer, type, (n) + 1); \
        for (int i_ = 0; i_ < (n); i_++) kopie[i_] = (rij)[(n)-1 - i_]; \
        (rij) = kopie; \
    } while (0)

static void zelfde_woorden(const passing *x, const passing *y)
{
    assert_int_equal(waarde(x), waarde(y));
    assert_int_equal(x->wens, y->wens);
    for (int c = 0; c < CRITERIA; c++) {
        const criterium *a = &x->criterium[c], *b = &y->criterium[c];
        assert_int_equal(a->ndeel, b->ndeel);
        for (int i = 0; i < a->ndeel; i++) {
            assert_string_equal(zeg(&a->deel[i].feit), zeg(&b->deel[i].feit));
            assert_string_equal(zeg(&a->deel[i].nodig), zeg(&b->deel[i].nodig));
        }
    }
}

static void volgorde_van_rijen(void **state)
{
    (void)state;
    worp w;
    kandidaat k;
    plekbeeld p;
    leeg = kamer;
    for (u64 zaad = 0; zaad < PAREN; zaad++) {
        nieuw_paar(&w, zaad, &k, &p);
        const passing eerst = weeg_nu(&k, &p);
        DRAAI(ervaring, k.ervaring, k.nervaring);
        DRAAI(week_les, k.week.les, k.week.nles);
        DRAAI(week_werk, k.week.werk, k.week.nwerk);
        DRAAI(beschikbaarheid, k.week.beschikbaar.at, k.week.beschikbaar.n);
        DRAAI(plek_dienst, p.dienst, p.ndienst);
        const passing dan = weeg_nu(&k, &p);
        zelfde_woorden(&eerst, &dan);
        const passing nog_eens = weeg_nu(&k, &p);
        zelfde_woorden(&dan, &nog_eens);
    }
}

/* ---- what is advised helps ---- */

static bool botst(const passing *x)
{
    const criterium *c = &x->criterium[CRIT_ROOSTER];
    for (int i = 0; i < c->ndeel; i++)
        if (strstr(c->deel[i].feit.tekst, "vallen samen")
            || strstr(c->deel[i].feit.tekst, "reistijd"))
            return true;
    return false;
}

/* A shift that begins later or ends earlier as advised leaves the lesson alone. */
static void de_raad_helpt(void **state)
{
    (void)state;
    leeg = kamer;
    int geholpen = 0;
    for (u64 zaad = 0; zaad < 3000; zaad++) {
        kamer = leeg;
        worp w = {zaad};
        kandidaat k = goede_kandidaat();
        plekbeeld p = goede_plek();
        int van = 360 + werp(&w, 600), duurt = 60 + werp(&w, 540), les_van = 360 + werp(&w, 700);
        plek_dienst d[] = {{.dag = {DINSDAG}, .van = klok(van), .tot = klok(van + duurt)}};
        les l[] = {{.dag = {DINSDAG}, .van = klok(les_van), .tot = klok(les_van + 150)}};
        week_les groep = {.les = l, .nles = 1};
        k.week.les = &groep;
        p.dienst = d;
        p.ndienst = 1;
        p.reis_minuten = NUM(werp(&w, 60));
        const passing x = weeg_nu(&k, &p);
        const zin *raad = &x.criterium[CRIT_ROOSTER].deel[0].nodig;
        if (!botst(&x) || !raad->tekst) continue;
        if (strstr(raad->tekst, "te beginnen")) d[0].van = raad->v[1].tijd;
        else if (strstr(raad->tekst, "te stoppen")) d[0].tot = raad->v[1].tijd;
        else continue;
        const passing y = weeg_nu(&k, &p);
        if (botst(&y)) fail_msg("pair %d: %s", (int)zaad, zeg(raad));
        geholpen++;
    }
    assert_true(geholpen > 300);
}

/* As few days as hold the hours: against all 128 choices of days. */
static void zo_weinig_mogelijk_dagen(void **state)
{
    (void)state;
    leeg = kamer;
    for (u64 zaad = 0; zaad < 500; zaad++) {
        kamer = leeg;
        worp w = {zaad};
        kandidaat k = goede_kandidaat();
        plekbeeld p = goede_plek();
        plek_dienst d[7];
        int lengte[7], beste = 7, alles = 0, n = 1 + werp(&w, 7);
        for (int i = 0; i < n; i++) {
            lengte[i] = 60 * (1 + werp(&w, 9));
            alles += lengte[i];
            d[i] =
                (plek_dienst){.dag = {MAANDAG + i}, .van = om(800), .tot = klok(480 + lengte[i])};
        }
        k.week.nles = 0;
        k.uren_min = (num){0};
        k.uren_max = NUM(60);
        p.reis_minuten = NUM(45);
        p.uren_min = NUM(41); /* always short, so that the hours are said */
        p.uren_max = (num){0};
        zet_diensten(&p, d, n);
        for (int keus = 0; keus < 1 << n; keus++) {
            int som = 0, dagen = 0;
            for (int i = 0; i < n; i++)
                if (keus >> i & 1) som += lengte[i], dagen++;
            bool genoeg = som >= 41 * 60 || som == alles;
            if (genoeg && dagen < beste) beste = dagen;
        }
        const passing x = weeg_nu(&k, &p);
        const criterium *c = &x.criterium[CRIT_ROOSTER];
        i64 gezegd = -1;
        for (int i = 0; i < c->ndeel; i++)
            if (strstr(c->deel[i].feit.tekst, "De plek vraagt"))
                gezegd = c->deel[i].feit.v[1].num.n;
        assert_int_equal(gezegd, (40 * 60 - beste * 90) / 60);
    }
}

#define PROEF(f) cmocka_unit_test_setup_teardown(f, kamer_open, kamer_dicht)
int main(void)
{
    const struct CMUnitTest tests[] = {
        PROEF(niet_weten_weigert_niet),
        PROEF(niets_bekend),
        PROEF(een_vrij_uur_schaadt_niet),
        PROEF(volgorde_van_rijen),
        PROEF(de_raad_helpt),
        PROEF(zo_weinig_mogelijk_dagen),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
