/* doel: figures by hand, those of the sources, and against an independent slow recount. */
#include "base/embed.h"
#include "figures/doel.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <cmocka.h>

enum { MENSEN = 600 };
static arena geheugen;
static cijferrij rij[MENSEN];

static int setup(void **state)
{
    (void)state;
    geheugen = arena_new(ARENA_REQUEST);
    return 0;
}

static date dag(const char *iso)
{
    date d = {0};
    if (iso && *iso && !date_parse(str_of(iso), &d)) fail_msg("no day: %s", iso);
    return d;
}

static cijferrij_rijen eerste(int n) { return (cijferrij_rijen){rij, n}; }

/* n people in view since this day, who know nothing else. */
static cijferrij_rijen begin(int n, const char *in_beeld)
{
    assert(n <= MENSEN);
    memset(rij, 0, sizeof rij);
    for (int i = 0; i < n; i++) {
        rij[i].in_beeld_van = dag(in_beeld);
        rij[i].startjaar = NUM(date_year(rij[i].in_beeld_van));
    }
    return eerste(n);
}

static void is_cijfer(const cijfer *c, i64 teller, i64 van, int tienden)
{
    if (c->teller != teller || c->van != van || cijfer_tienden(c) != tienden)
        fail_msg(
            "%d: %d van %d, %d", c->indicator.i, (int)c->teller, (int)c->van, cijfer_tienden(c));
}

static void is_tekst(str s, const char *verwacht)
{
    char c[300];
    snprintf(c, sizeof c, "%.*s", STR_FMT(s));
    assert_string_equal(c, verwacht);
}

static const aanpak_inhoud *lees(arena *a, const char *naam)
{
    char bestand[60];
    snprintf(bestand, sizeof bestand, "aanpakken/%s.yaml", naam);
    const embedded *e = embed_find(bestand);
    assert_non_null(e);
    problems p = {0};
    return aanpak_lees(a, (str){(const char *)e->bytes, e->n}, &p);
}

/* ---- Zuidhorn [002]: 59 screened; 12 volunteer work, 1 job, 4 werkleerplek, 7 schooling ---- */

static void zuidhorn(void **state)
{
    (void)state;
    cijferrij_rijen r = begin(59, "2017-10-02");
    for (int i = 0; i < 59; i++) rij[i].gescreend = dag("2018-01-15");
    for (int i = 0; i < 12; i++) rij[i].vrijwilligerswerk_sinds = dag("2018-02-01");
    rij[12].heeft_werk_sinds = dag("2018-03-01");
    for (int i = 13; i < 17; i++) rij[i].leerwerk_sinds = dag("2018-03-05");
    for (int i = 17; i < 24; i++) rij[i].opleiding_sinds = dag("2018-02-05");
    const cijfervraag v = {.peil = dag("2018-04-01")};
    const struct {
        int indicator, teller, tienden;
    } t[] = {
        {INDICATOR_VRIJWILLIG, 12, 203},
        {INDICATOR_WERK, 1, 17},
        {INDICATOR_LEERWERK, 4, 68},
        {INDICATOR_OPLEIDING, 7, 119},
        {INDICATOR_BEGONNEN, 24, 407},
    };
    for (size_t i = 0; i < countof(t); i++) {
        cijfer c = cijfer_tel(r, t[i].indicator, NOEMER_GESCREEND, &v);
        is_cijfer(&c, t[i].teller, 59, t[i].tienden);
    }
    const cijfervraag vroeg = {.peil = dag("2018-01-14")};
    cijfer c = cijfer_tel(r, INDICATOR_VRIJWILLIG, NOEMER_GESCREEND, &vroeg);
    is_cijfer(&c, 0, 0, -1);
}

/* ---- the page of the prototype: 600 people, measured on 30 September 2026 ---- */

static void zeshonderd_mensen(void **state)
{
    (void)state;
    arena a = geheugen;
    cijferrij_rijen r = begin(600, "2025-03-03");
    for (int i = 0; i < 112; i++) rij[i].heeft_werk_sinds = dag("2026-02-01");
    for (int i = 100; i < 179; i++) rij[i].opleiding_sinds = dag("2026-02-01");
    for (int i = 0; i < 131; i++) {
        rij[i].startjaar = NUM(2023);
        rij[i].in_beeld_van = dag("2023-05-01");
        rij[i].inburgering_begonnen = dag("2023-07-01");
        rij[i].inburgering_stand = CODE(i < 94 ? INBURGERING_VOLDAAN : INBURGERING_PLICHTIG);
        if (i < 94) rij[i].inburgering_datum = dag("2026-06-01");
    }
    for (int i = 0; i < 560; i++) rij[i].bijstand_van = dag("2025-04-01");
    for (int i = 0; i < 64; i++) {
        rij[i].bijstand_tot = dag("2026-08-01");
        rij[i].einde_reden = CODE(i < 50 ? EINDE_WERK : EINDE_OPLEIDING);
    }
    for (int i = 64; i < 105; i++) rij[i].bijstand_omvang = CODE(UITKERING_GEDEELTELIJK);
    const cijfervraag v = {.peil = dag("2026-09-30"), .van = dag("2026-07-01")};
    cijfer c[HOOFDCIJFERS];
    cijfers_hoofd(lees(&a, "zwolle"), r, &v, c);
    is_cijfer(&c[0], 112, 600, 187);
    is_cijfer(&c[1], 94, 131, 718);
    is_cijfer(&c[2], 79, 600, 132);
    is_cijfer(&c[3], 64, 560, 114);
    assert_int_equal(c[3].door_werk, 50);
    assert_int_equal(c[3].deels, 41);
    assert_true(cijfer_gehaald(&c[1]) && cijfer_nodig(&c[1]) == -2);
    assert_int_equal(cijfer_boven_landelijk(&c[1]), 388);
    assert_false(cijfer_gehaald(&c[0]));
    is_tekst(cijfer_zin(&a, &c[0]), "");
    is_tekst(cijfer_zin(&a, &c[1]), "Doel gehaald.");
    is_tekst(cijfer_aantal(&a, &c[1]), "94 van 131");
    is_tekst(cijfer_procent(&a, cijfer_tienden(&c[1])), "71,8%");
    is_tekst(cijfer_doel(&a, &c[1]), "70%");
    c[0].doel = (aanpak_streven){.is = true, .n = 200};
    assert_int_equal(cijfer_nodig(&c[0]), 8);
    is_tekst(cijfer_zin(&a, &c[0]), "Nog 8 mensen nodig voor het doel.");
    c[2].doel = (aanpak_streven){.is = true, .n = 150};
    assert_int_equal(cijfer_nodig(&c[2]), 11);
}

/* ---- rounding and targets ---- */

static void afronden_en_doelen(void **state)
{
    (void)state;
    arena a = geheugen;
    const struct {
        i64 teller, van;
        int tienden, doel;
        bool mensen;
        i64 gevraagd, nodig;
    } t[] = {
        {1, 3, 333, 330, 0, 1, 0},
        {2, 3, 667, 670, 0, 3, 1},
        {1, 8, 125, 125, 0, 1, 0},
        {1, 16, 63, 62, 0, 1, 0},
        {1, 2000, 1, 0, 0, 0, -1},
        {6996, 10000, 700, 700, 0, 7000, 4},
        {12, 20, 600, 21, 1, 21, 9},
        {21, 21, 1000, 21, 1, 21, 0},
        {0, 7, 0, 50, 0, 1, 1},
        {41, 59, 695, 700, 0, 42, 1},
        {5, 0, -1, 700, 0, 0, -5},
    };
    for (size_t i = 0; i < countof(t); i++) {
        cijfer c = {.teller = t[i].teller, .van = t[i].van, .doel = {true, t[i].mensen, t[i].doel}};
        assert_int_equal(cijfer_tienden(&c), t[i].tienden);
        assert_int_equal(cijfer_gevraagd(&c), t[i].gevraagd);
        assert_int_equal(cijfer_nodig(&c), t[i].nodig);
        assert_int_equal(cijfer_gehaald(&c), t[i].nodig <= 0 && t[i].van > 0);
    }
    cijfer een = {.noemer = CODE(NOEMER_IN_BEELD), .teller = 1, .van = 2, .doel = {true, true, 2}};
    is_tekst(cijfer_zin(&a, &een), "Nog 1 mens nodig voor het doel.");
    is_tekst(cijfer_doel(&a, &een), "2 mensen");
    een.noemer = CODE(NOEMER_TRAJECTEN);
    een.doel = (aanpak_streven){true, true, 4};
    is_tekst(cijfer_zin(&a, &een), "Nog 3 trajecten nodig voor het doel.");
    is_tekst(cijfer_procent(&a, -1), "");
    is_tekst(cijfer_procent(&a, 0), "0,0%");
    een.doel = (aanpak_streven){true, false, 125};
    is_tekst(cijfer_doel(&a, &een), "12,5%");
}

/* ---- Zwolle: targets by background ---- */

static void doelen_per_achtergrond(void **state)
{
    (void)state;
    arena a = geheugen;
    cijferrij_rijen r = begin(60, "2025-03-03");
    for (int i = 0; i < 60; i++) {
        bool laag = i < 20, werkte = i >= 40;
        rij[i].laaggeletterd = CODE(laag ? JA : NEE);
        rij[i].werkervaring = CODE(werkte ? JA : NEE);
        rij[i].werktrajecten_beeindigd = NUM(2);
        rij[i].werktrajecten_geslaagd = NUM(i < 2 || i >= 53 ? 1 : 0);
    }
    const cijfervraag v = {.peil = dag("2026-09-30")};
    doelcijfers d = cijfers_van_aanpak(&a, lees(&a, "zwolle"), r, &v);
    assert_int_equal(d.n, 3);
    is_cijfer(&d.at[0].c, 0, 0, -1);
    is_cijfer(&d.at[1].c, 2, 40, 50);
    assert_int_equal(d.at[1].v.achtergrond.i, ACHTERGROND_LZ);
    assert_true(cijfer_gehaald(&d.at[1].c));
    assert_int_equal(cijfer_boven_landelijk(&d.at[1].c), 10);
    is_cijfer(&d.at[2].c, 7, 40, 175);
    assert_int_equal(cijfer_nodig(&d.at[2].c), 1);
    assert_int_equal(d.at[2].c.mensen_van, 20);
    assert_int_equal(d.at[2].c.mensen_teller, 7);
    is_tekst(cijfer_zin(&a, &d.at[2].c), "Nog 1 traject nodig voor het doel.");
    assert_true(d.at[2].c.bron.n > 0);
}

/* ---- one person at a time: what counts and what does not ---- */

typedef struct {
    const char *wat;
    cijferrij r;
    int indicator;
    cijfervraag v;
    int teller, van, open;
} geval;

static void controleer(const geval *t, size_t n)
{
    for (size_t i = 0; i < n; i++) {
        cijferrij r = t[i].r;
        cijfer c = cijfer_tel((cijferrij_rijen){&r, 1}, t[i].indicator, 0, &t[i].v);
        if (c.teller != t[i].teller || c.van != t[i].van || c.open != t[i].open)
            fail_msg("%s: %d van %d, open %d", t[i].wat, (int)c.teller, (int)c.van, (int)c.open);
    }
}

#define IN(...) \
    { \
        .in_beeld_van = dag("2024-02-01"), .startjaar = NUM(2024), __VA_ARGS__ \
    }
#define PEIL(...) \
    { \
        .peil = dag("2026-09-30"), __VA_ARGS__ \
    }

static void wie_meetelt(void **state)
{
    (void)state;
    const geval t[] = {
        {"in beeld, geen werk", IN(), INDICATOR_WERK, PEIL(), 0, 1, 0},
        {"werk sinds de meetdatum", IN(.heeft_werk_sinds = dag("2026-09-30")), INDICATOR_WERK,
            PEIL(), 1, 1, 0},
        {"werk pas morgen", IN(.heeft_werk_sinds = dag("2026-10-01")), INDICATOR_WERK, PEIL(), 0, 1,
            0},
        {"weg voor de periode", IN(.uit_beeld = dag("2026-07-01")), INDICATOR_WERK,
            PEIL(.van = dag("2026-07-01")), 0, 0, 0},
        {"weg op de eerste dag erna", IN(.uit_beeld = dag("2026-07-02")), INDICATOR_WERK,
            PEIL(.van = dag("2026-07-01")), 0, 1, 0},
        {"weg, zonder periode", IN(.uit_beeld = dag("2024-07-01")), INDICATOR_WERK, PEIL(), 0, 1,
            0},
        {"nog niet in beeld", {.in_beeld_van = dag("2026-10-01")}, INDICATOR_WERK, PEIL(), 0, 0, 0},
        {"ander startjaar", IN(), INDICATOR_WERK, PEIL(.startjaar = 2023), 0, 0, 0},
        {"dit startjaar", IN(), INDICATOR_WERK, PEIL(.startjaar = 2024), 0, 1, 0},
        {"achtergrond niet bekend", IN(.laaggeletterd = CODE(JA)), INDICATOR_WERK,
            PEIL(.achtergrond = CODE(ACHTERGROND_LZ)), 0, 0, 0},
        {"deze achtergrond", IN(.laaggeletterd = CODE(JA), .werkervaring = CODE(NEE)),
            INDICATOR_WERK, PEIL(.achtergrond = CODE(ACHTERGROND_LZ)), 0, 1, 0},
        {"andere leerroute", IN(.leerroute = CODE(LEERROUTE_Z)), INDICATOR_WERK,
            PEIL(.leerroute = CODE(LEERROUTE_B)), 0, 0, 0},
        {"student", IN(.doelgroep = CODE(DOELGROEP_STUDENT)), INDICATOR_WERK,
            PEIL(.doelgroep = CODE(DOELGROEP_STUDENT)), 0, 1, 0},
        {"opleiding in Nederland", IN(.opleiding_in_nederland = CODE(JA)), INDICATOR_WERK,
            PEIL(.opleiding_in_nederland = CODE(NEE)), 0, 0, 0},
    };
    controleer(t, countof(t));
}

static void inburgering(void **state)
{
    (void)state;
#define INB(stand, op) \
    IN(.inburgering_begonnen = dag("2024-05-01"), .inburgering_stand = CODE(stand), \
        .inburgering_datum = dag(op))
    const geval t[] = {
        {"niet begonnen telt niet", IN(), INDICATOR_INBURGERING, PEIL(), 0, 0, 0},
        {"bezig, geen examen gedaan", INB(INBURGERING_PLICHTIG, "2024-05-01"),
            INDICATOR_INBURGERING, PEIL(), 0, 1, 0},
        {"gehaald", INB(INBURGERING_VOLDAAN, "2026-09-30"), INDICATOR_INBURGERING, PEIL(), 1, 1, 0},
        {"gehaald na de meetdatum", INB(INBURGERING_VOLDAAN, "2026-10-01"), INDICATOR_INBURGERING,
            PEIL(), 0, 1, 0},
        {"ontheffing is niet gehaald", INB(INBURGERING_ONTHEVEN, "2026-01-01"),
            INDICATOR_INBURGERING, PEIL(), 0, 1, 0},
        {"vrijgesteld is niet gehaald", INB(INBURGERING_VRIJGESTELD, "2026-01-01"),
            INDICATOR_INBURGERING, PEIL(), 0, 1, 0},
        {"binnen drie jaar", INB(INBURGERING_VOLDAAN, "2026-05-01"), INDICATOR_INBURGERING,
            PEIL(.binnen = {2, CODE(MAAT_JAREN)}), 1, 1, 0},
        {"gehaald, maar later dan twee jaar", INB(INBURGERING_VOLDAAN, "2026-05-02"),
            INDICATOR_INBURGERING, PEIL(.binnen = {2, CODE(MAAT_JAREN)}), 0, 1, 0},
        {"nog tijd over", INB(INBURGERING_PLICHTIG, "2024-05-01"), INDICATOR_INBURGERING,
            PEIL(.binnen = {3, CODE(MAAT_JAREN)}), 0, 0, 1},
    };
    controleer(t, countof(t));
    assert_int_equal(cijfer_inburgering_jaar(dag("2026-09-30")), 2023);
}

static bool door_werk(int reden) { return reden == EINDE_WERK || reden == EINDE_ONDERNEMER; }

static void uit_de_bijstand(void **state)
{
    (void)state;
#define BIJ(tot, reden, terug) \
    IN(.bijstand_van = dag("2024-03-01"), .bijstand_tot = dag(tot), .einde_reden = CODE(reden), \
        .terug_op = dag(terug), .naar_werk_op = door_werk(reden) ? dag(tot) : (date){0}, \
        .naar_werk_terug = dag(terug))
    const geval t[] = {
        {"nooit bijstand", IN(), INDICATOR_UITSTROOM, PEIL(), 0, 0, 0},
        {"nog bijstand", BIJ("", 0, ""), INDICATOR_UITSTROOM, PEIL(), 0, 1, 0},
        {"uit door werk", BIJ("2026-08-01", EINDE_WERK, ""), INDICATOR_UITSTROOM, PEIL(), 1, 1, 0},
        {"stopt morgen", BIJ("2026-10-01", EINDE_WERK, ""), INDICATOR_UITSTROOM, PEIL(), 0, 1, 0},
        {"verhuisd is geen uitstroom", BIJ("2026-08-01", EINDE_VERHUISD, ""), INDICATOR_UITSTROOM,
            PEIL(), 0, 1, 0},
        {"terug in de bijstand", BIJ("2025-08-01", EINDE_WERK, "2026-09-01"), INDICATOR_UITSTROOM,
            PEIL(), 0, 1, 0},
        {"terug na de meetdatum", BIJ("2025-08-01", EINDE_WERK, "2026-10-01"), INDICATOR_UITSTROOM,
            PEIL(), 1, 1, 0},
        {"uit voor de periode", BIJ("2026-07-01", EINDE_WERK, ""), INDICATOR_UITSTROOM,
            PEIL(.van = dag("2026-07-01")), 0, 0, 0},
        {"uit in de periode", BIJ("2026-07-02", EINDE_WERK, ""), INDICATOR_UITSTROOM,
            PEIL(.van = dag("2026-07-01")), 1, 1, 0},
        {"eerder uit, terug in de periode", BIJ("2025-07-01", EINDE_WERK, "2026-08-01"),
            INDICATOR_UITSTROOM, PEIL(.van = dag("2026-07-01")), 0, 1, 0},
        /* PW-12: exit 2026-01-31, back 2026-08-15 = 196 days: 26 weeks yes, 52 no */
        {"PW-12 26 weken", BIJ("2026-01-31", EINDE_WERK, "2026-08-15"), INDICATOR_DUURZAAM_26,
            PEIL(), 1, 1, 0},
        {"PW-12 52 weken", BIJ("2026-01-31", EINDE_WERK, "2026-08-15"), INDICATOR_DUURZAAM_52,
            PEIL(), 0, 1, 0},
        {"26 weken nog niet om", BIJ("2026-04-02", EINDE_WERK, ""), INDICATOR_DUURZAAM_26, PEIL(),
            0, 0, 1},
        {"26 weken net om", BIJ("2026-04-01", EINDE_WERK, ""), INDICATOR_DUURZAAM_26, PEIL(), 1, 1,
            0},
        {"opleiding telt niet als werk", BIJ("2025-04-01", EINDE_OPLEIDING, ""),
            INDICATOR_DUURZAAM_26, PEIL(), 0, 0, 0},
        {"eigen bedrijf is werk", BIJ("2025-04-01", EINDE_ONDERNEMER, ""), INDICATOR_DUURZAAM_52,
            PEIL(), 1, 1, 0},
    };
    controleer(t, countof(t));
}

static void binnen_een_termijn(void **state)
{
    (void)state;
#define AAN(op, plek) IN(.aanmelding = dag(op), .geplaatst = dag(plek))
    const cijfervraag drie_weken = PEIL(.binnen = {21, CODE(MAAT_DAGEN)});
    const geval t[] = {
        {"op dag 21", AAN("2026-03-02", "2026-03-23"), INDICATOR_OP_TIJD, drie_weken, 1, 1, 0},
        {"op dag 22", AAN("2026-03-02", "2026-03-24"), INDICATOR_OP_TIJD, drie_weken, 0, 1, 0},
        {"niet geplaatst, te laat", AAN("2026-03-02", ""), INDICATOR_OP_TIJD, drie_weken, 0, 1, 0},
        {"op de meetdatum is er nog tijd", AAN("2026-09-09", ""), INDICATOR_OP_TIJD, drie_weken, 0,
            0, 1},
        {"een dag eerder niet meer", AAN("2026-09-08", ""), INDICATOR_OP_TIJD, drie_weken, 0, 1, 0},
        {"niet aangemeld", IN(), INDICATOR_OP_TIJD, drie_weken, 0, 0, 0},
        {"eerste werk binnen 18 maanden, nu geen werk", IN(.eerste_werk = dag("2025-08-01")),
            INDICATOR_WERK, PEIL(.binnen = {18, CODE(MAAT_MAANDEN)}), 1, 1, 0},
        {"eerste werk een dag later", IN(.eerste_werk = dag("2025-08-02")), INDICATOR_WERK,
            PEIL(.binnen = {18, CODE(MAAT_MAANDEN)}), 0, 1, 0},
    };
    controleer(t, countof(t));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(zuidhorn),
        cmocka_unit_test(zeshonderd_mensen),
        cmocka_unit_test(afronden_en_doelen),
        cmocka_unit_test(doelen_per_achtergrond),
        cmocka_unit_test(wie_meetelt),
        cmocka_unit_test(inburgering),
        cmocka_unit_test(uit_de_bijstand),
        cmocka_unit_test(binnen_een_termijn),
    };
    return cmocka_run_group_tests(tests, setup, NULL);
}
