/* aanpak_fase: phase, deadlines, contact, limits and whose turn, by tables to be read. */
#include "base/embed.h"
#include "domain/aanpak_bestand_fase.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <cmocka.h>

static arena geheugen;

static int setup(void **state)
{
    (void)state;
    geheugen = arena_new(ARENA_REQUEST);
    return 0;
}

static const aanpak_inhoud *lees(arena *a, const char *naam)
{
    char bestand[60];
    snprintf(bestand, sizeof bestand, "aanpakken/%s.yaml", naam);
    const embedded *e = embed_find(bestand);
    assert_non_null(e);
    problems p = {0};
    const aanpak_inhoud *in = aanpak_lees(a, (str){(const char *)e->bytes, e->n}, &p);
    assert_int_equal(p.n, 0);
    return in;
}

static date dag(const char *iso)
{
    date d = {0};
    if (*iso && !date_parse(str_of(iso), &d)) fail_msg("no day: %s", iso);
    return d;
}

static void is_dag(date d, const char *iso)
{
    char tekst[DATE_TEXT];
    str s = date_iso(d, tekst);
    if (s.n != strlen(iso) || memcmp(s.p, iso, s.n) != 0)
        fail_msg("%.*s is not %s", STR_FMT(s), iso);
}

/* "aanmelding=2026-03-02 WI-01=2026-05-11": milestones and days of the law. */
static aanpak_stand stand(const char *tekst)
{
    static const struct {
        const char *woord;
        int mijlpaal, wet;
    } w[] = {
        {"aanmelding", MIJLPAAL_AANMELDING, 0},
        {"koppeling", MIJLPAAL_KOPPELING, 0},
        {"intake", MIJLPAAL_INTAKE, 0},
        {"vastgesteld", MIJLPAAL_PLAN, 0},
        {"getekend", MIJLPAAL_GETEKEND, 0},
        {"geplaatst", MIJLPAAL_GEPLAATST, 0},
        {"werk", MIJLPAAL_WERK, 0},
        {"taalmaatje", MIJLPAAL_TAALMAATJE, 0},
        {"uitstroom", MIJLPAAL_UITSTROOM, 0},
        {"WI-01", 0, WETTERMIJN_PIP},
    };
    aanpak_stand s = {0};
    str rest = str_of(tekst), deel;
    while (str_split(&rest, ' ', &deel)) {
        i64 is = str_find(deel, S("="));
        assert_true(is > 0);
        date d = {0};
        assert_true(date_parse(str_sub(deel, (size_t)is + 1, deel.n), &d));
        bool gevonden = false;
        for (size_t i = 0; i < countof(w); i++) {
            if (!str_eq(str_sub(deel, 0, (size_t)is), str_of(w[i].woord))) continue;
            gevonden = true;
            if (w[i].wet) s.wet[w[i].wet] = d;
            else s.op[w[i].mijlpaal] = d;
        }
        assert_true(gevonden);
    }
    return s;
}

typedef struct {
    const char *wat, *stand;
    int fase;
    bool klaar, door_wet;
    const char *sinds, *uiterlijk, *waarschuw;
} fase_rij;

static void fasen_kloppen(const char *naam, const fase_rij *t, size_t n)
{
    arena a = geheugen;
    const aanpak_inhoud *in = lees(&a, naam);
    for (size_t i = 0; i < n; i++) {
        aanpak_stand s = stand(t[i].stand);
        aanpak_positie p = aanpak_fase_van(in, &s);
        if (p.fase != t[i].fase || p.klaar != t[i].klaar || (p.wet.i != 0) != t[i].door_wet)
            fail_msg("%s: fase %d klaar %d wet %d", t[i].wat, p.fase, p.klaar, p.wet.i);
        is_dag(p.sinds, t[i].sinds);
        is_dag(p.uiterlijk, t[i].uiterlijk);
        is_dag(p.waarschuw, t[i].waarschuw);
    }
}

static void fasen_van_zwolle(void **state)
{
    (void)state;
    static const fase_rij t[] = {
        {"nog niets", "", 0, 0, 0, "", "", ""},
        {"aangemeld: 6 weken voor de intake", "aanmelding=2026-03-02", 1, 0, 0, "2026-03-02",
            "2026-04-13", "2026-03-30"},
        {"intake klaar: de wet geeft de termijn van het plan",
            "aanmelding=2026-03-02 intake=2026-04-01 WI-01=2026-05-11", 2, 0, 1, "2026-04-01",
            "2026-05-11", "2026-04-20"},
        {"nog geen brief van DUO: geen termijn", "aanmelding=2026-03-02 intake=2026-04-01", 2, 0, 0,
            "2026-04-01", "", ""},
        {"vastgesteld is nog niet ondertekend",
            "aanmelding=2026-03-02 intake=2026-04-01 vastgesteld=2026-05-01 WI-01=2026-05-11", 2, 0,
            1, "2026-04-01", "2026-05-11", "2026-04-20"},
        {"op weg, zonder termijn", "aanmelding=2026-03-02 intake=2026-04-01 getekend=2026-05-04", 3,
            0, 0, "2026-05-04", "", ""},
        {"plan getekend, intake ontbreekt: eerst de intake",
            "aanmelding=2026-03-02 getekend=2026-05-04", 1, 0, 0, "2026-03-02", "2026-04-13",
            "2026-03-30"},
        {"uitstroom",
            "aanmelding=2026-03-02 intake=2026-04-01 getekend=2026-05-04 uitstroom=2026-09-01", 3,
            1, 0, "2026-05-04", "", ""},
        {"uitstroom zonder plan", "aanmelding=2026-03-02 uitstroom=2026-03-20", 3, 1, 0, "", "",
            ""},
    };
    fasen_kloppen("zwolle", t, countof(t));
}

static void fasen_van_anderen(void **state)
{
    (void)state;
    static const fase_rij zaanstad[] = {
        {"eigen termijn korter dan de wet",
            "aanmelding=2026-03-02 intake=2026-03-16 WI-01=2026-05-11", 2, 0, 0, "2026-03-16",
            "2026-04-13", ""},
        {"eigen termijn langer: de wet wint",
            "aanmelding=2026-03-02 intake=2026-04-20 WI-01=2026-05-11", 2, 0, 1, "2026-04-20",
            "2026-05-11", ""},
        {"op dezelfde dag: de wet", "aanmelding=2026-03-02 intake=2026-04-13 WI-01=2026-05-11", 2,
            0, 1, "2026-04-13", "2026-05-11", ""},
        {"een taalmaatje is genoeg",
            "aanmelding=2026-03-02 intake=2026-03-16 getekend=2026-04-01 taalmaatje=2026-04-20", 4,
            0, 0, "2026-04-20", "", ""},
    };
    static const fase_rij eindhoven[] = {
        {"aangemeld zonder koppeling is nog niet begonnen", "aanmelding=2026-03-02", 0, 0, 0, "",
            "", ""},
        {"in beeld in het azc", "koppeling=2026-03-02", 1, 0, 0, "2026-03-02", "2026-04-13", ""},
        {"geplaatst vóór de verhuizing",
            "koppeling=2026-03-02 intake=2026-03-10 geplaatst=2026-03-20", 3, 0, 0, "2026-03-20",
            "", ""},
    };
    static const fase_rij rotterdam[] = {
        {"een jaar, en drie maanden ervoor een waarschuwing",
            "aanmelding=2026-01-05 geplaatst=2026-02-28", 2, 0, 0, "2026-02-28", "2027-02-28",
            "2026-11-28"},
    };
    fasen_kloppen("zaanstad", zaanstad, countof(zaanstad));
    fasen_kloppen("eindhoven", eindhoven, countof(eindhoven));
    fasen_kloppen("rotterdam", rotterdam, countof(rotterdam));
}

static void geplaatst_binnen_21_dagen(void **state)
{
    (void)state;
    arena a = geheugen;
    const aanpak_inhoud *in = lees(&a, "westland");
    static const struct {
        const char *stand, *vandaag, *uiterlijk, *waarschuw;
        bool te_laat;
    } t[] = {
        {"aanmelding=2026-03-02", "2026-03-23", "2026-03-23", "2026-03-16", false},
        {"aanmelding=2026-03-02", "2026-03-24", "2026-03-23", "2026-03-16", true},
        {"aanmelding=2026-03-02 geplaatst=2026-03-23", "2026-06-01", "2026-03-23", "2026-03-16",
            false},
        {"aanmelding=2026-03-02 geplaatst=2026-03-24", "2026-06-01", "2026-03-23", "2026-03-16",
            true},
        {"", "2026-06-01", "", "", false},
    };
    for (size_t i = 0; i < countof(t); i++) {
        aanpak_stand s = stand(t[i].stand);
        aanpak_termijnstand u = aanpak_termijn_van(&in->termijnen.at[0], &s, dag(t[i].vandaag));
        is_dag(u.uiterlijk, t[i].uiterlijk);
        is_dag(u.waarschuw, t[i].waarschuw);
        assert_int_equal(u.te_laat, t[i].te_laat);
    }
}

static void contact(void **state)
{
    (void)state;
    arena a = geheugen;
    const aanpak_inhoud *in = lees(&a, "zwolle");
    date d = dag("2026-08-31");
    is_dag(aanpak_contact_voor(&in->contact, CODE(INTENSIEF), d), "2026-09-28");
    is_dag(aanpak_contact_voor(&in->contact, CODE(WACHT), d), "2026-11-30");
    is_dag(aanpak_contact_voor(&in->gesprek, CODE(WACHT), d), "2027-02-28");
    is_dag(aanpak_contact_voor(&in->contact, (code){0}, d), "");
    is_dag(aanpak_contact_voor(&in->contact, CODE(WACHT), (date){0}), "");
    in = lees(&a, "westland");
    is_dag(aanpak_contact_voor(&in->contact, CODE(WACHT), d), "2026-09-28");
    is_dag(aanpak_contact_voor(&in->gesprek, CODE(WACHT), d), "");
}

static void lengten(void **state)
{
    (void)state;
    date d = dag("2028-02-29");
    is_dag(aanpak_duur_na(d, (aanpak_duur){1, CODE(MAAT_JAREN)}), "2029-02-28");
    is_dag(aanpak_duur_na(d, (aanpak_duur){1, CODE(MAAT_MAANDEN)}), "2028-03-29");
    is_dag(aanpak_duur_voor(d, (aanpak_duur){1, CODE(MAAT_MAANDEN)}), "2028-01-29");
    is_dag(aanpak_duur_voor(dag("2026-03-31"), (aanpak_duur){1, CODE(MAAT_MAANDEN)}), "2026-02-28");
    is_dag(aanpak_duur_na(d, (aanpak_duur){10, CODE(MAAT_WEKEN)}), "2028-05-09");
    is_dag(aanpak_duur_na(d, (aanpak_duur){21, CODE(MAAT_DAGEN)}), "2028-03-21");
    is_dag(aanpak_duur_na(d, (aanpak_duur){0}), "");
}

/* ---- limits of an instrument ---- */

static void grenzen_van_een_instrument(void **state)
{
    (void)state;
    arena a = geheugen;
    const aanpak_inhoud *in = lees(&a, "zwolle");
    const aanpak_instrument *l = aanpak_instrument_van(in, INS_LEERWERK);
    is_dag(aanpak_instrument_tot(l, dag("2026-02-28")), "2027-02-28");
    is_dag(aanpak_instrument_waarschuw(l, dag("2026-02-28")), "2026-11-28");
    assert_null(aanpak_instrument_van(in, INS_THEMA));
    static const struct {
        const char *wat;
        int instrument;
        const char *van, *tot;
        int uren;
        bool leerdoel, behoudt;
        int leeftijd;
        const char *fouten;
    } t[] = {
        {"past", INS_WERKERVARING, "2026-01-05", "2026-07-05", 24, 1, 0, 0, ""},
        {"een dag te lang", INS_WERKERVARING, "2026-01-05", "2026-07-06", 24, 1, 0, 0,
            "tot: Dit duurt in deze aanpak hoogstens 6 maanden.\n"},
        {"zonder einde", INS_WERKERVARING, "2026-01-05", "", 24, 1, 0, 0, ""},
        {"te veel uren, geen leerdoel", INS_WERKERVARING, "2026-01-05", "2026-03-05", 36, 0, 0, 0,
            "uren: In deze aanpak hoogstens 32 uur per week.\n"
            "leerdoel: Een leerdoel is in deze aanpak verplicht.\n"},
        {"te weinig uren", INS_WERKERVARING, "2026-01-05", "2026-03-05", 4, 1, 0, 0,
            "uren: In deze aanpak minstens 8 uur per week.\n"},
        {"studeren op 30", INS_OPLEIDING, "2026-01-05", "", 0, 0, 1, 30, ""},
        {"studeren op 29", INS_OPLEIDING, "2026-01-05", "", 0, 0, 1, 29,
            "instrument: Studeren met behoud van uitkering kan in deze aanpak vanaf 30 jaar.\n"},
        {"leeftijd niet bekend", INS_OPLEIDING, "2026-01-05", "", 0, 0, 1, 0,
            "instrument: Studeren met behoud van uitkering kan in deze aanpak vanaf 30 jaar.\n"},
        {"geen grens in de aanpak", INS_THEMA, "2026-01-05", "2036-01-05", 60, 0, 0, 0, ""},
    };
    for (size_t i = 0; i < countof(t); i++) {
        problems p = {0};
        aanpak_trajectvraag v = {.instrument = CODE(t[i].instrument),
            .van = dag(t[i].van),
            .tot = dag(t[i].tot),
            .uren_week = {t[i].uren > 0, t[i].uren},
            .heeft_leerdoel = t[i].leerdoel,
            .behoudt_uitkering = t[i].behoudt,
            .leeftijd = {t[i].leeftijd > 0, t[i].leeftijd}};
        assert_int_equal(aanpak_instrument_mag(&a, in, &v, &p), !*t[i].fouten);
        buf b = buf_new(&a);
        for (int k = 0; k < p.n; k++) {
            assert_int_equal(p.at[k].kind, PROBLEM_GEWEIGERD);
            buf_add(&b, str_of(p.at[k].veld));
            buf_add(&b, S(": "));
            buf_add(&b, problem_text(&a, &p.at[k]));
            buf_add(&b, S("\n"));
        }
        assert_string_equal(arena_c(&a, buf_str(&b)), t[i].fouten);
    }
}

/* ---- whose turn ---- */

static aanpak_beurt beurt(int laag, int werk, const char *sinds, const char *nummer)
{
    return (aanpak_beurt){.laaggeletterd = {laag},
        .werkervaring = {werk},
        .in_beeld = dag(sinds),
        .nummer = str_of(nummer)};
}

static void wie_is_aan_de_beurt(void **state)
{
    (void)state;
    arena a = geheugen;
    const aanpak_inhoud *in = lees(&a, "zwolle");
    const aanpak_beurt op_volgorde[] = {
        beurt(JA, NEE, "2025-01-01", "2025-0009"),
        beurt(JA, NEE, "2026-01-01", "2026-0001"),
        beurt(JA, JA, "2020-01-01", "2020-0001"),
        beurt(JA, 0, "2020-01-02", "2020-0002"),
        beurt(NEE, NEE, "2019-01-01", "2019-0001"),
        beurt(0, NEE, "2019-01-01", "2019-0002"),
        beurt(NEE, JA, "2018-01-01", "2018-0001"),
        beurt(NEE, JA, "", "2017-0001"),
    };
    int n = (int)countof(op_volgorde), reden;
    for (int i = 0; i < n; i++)
        for (int k = 0; k < n; k++) {
            int c = aanpak_beurt_vergelijk(&in->plaatsen, &op_volgorde[i], &op_volgorde[k], &reden);
            assert_int_equal(c, (i > k) - (i < k));
        }
    aanpak_beurt_vergelijk(&in->plaatsen, &op_volgorde[0], &op_volgorde[1], &reden);
    assert_int_equal(reden, VOLGORDE_LANGST);
    aanpak_beurt_vergelijk(&in->plaatsen, &op_volgorde[1], &op_volgorde[2], &reden);
    assert_int_equal(reden, VOLGORDE_GEEN_WERK);
    aanpak_beurt_vergelijk(&in->plaatsen, &op_volgorde[4], &op_volgorde[5], &reden);
    assert_int_equal(reden, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(fasen_van_zwolle),
        cmocka_unit_test(fasen_van_anderen),
        cmocka_unit_test(geplaatst_binnen_21_dagen),
        cmocka_unit_test(contact),
        cmocka_unit_test(lengten),
        cmocka_unit_test(grenzen_van_een_instrument),
        cmocka_unit_test(wie_is_aan_de_beurt),
    };
    return cmocka_run_group_tests(tests, setup, NULL);
}
