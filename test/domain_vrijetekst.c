/* vrijetekst: free text that looks like a diagnosis or a BSN is seen; words of work are not. */
#include "domain/vrijetekst.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

/* UAVG 30, Wi 37(2) */
static void test_ziekte(void **state)
{
    (void)state;
    static const struct { const char *tekst, *woord; } geval[] = {
        {"Hij heeft diabetes en kan niet tillen.", "diabetes"},
        {"Zij had Borstkanker.", "Borstkanker"},
        {"Komt door PTSS", "PTSS"},
        {"burn-out in 2024", "burn-out"},
        {"De arts stelde een diagnose.", "diagnose"},
        {"Angststoornis; slaapt slecht", "Angststoornis"},
        {"Zij is zwanger", "zwanger"},
        {"een trauma uit de oorlog", "trauma"},
    };
    for (size_t i = 0; i < countof(geval); i++) {
        str w = vrijetekst_kijk(str_of(geval[i].tekst)).ziekte;
        if (!str_eq(w, str_of(geval[i].woord))) fail_msg("%s: %.*s", geval[i].tekst, STR_FMT(w));
    }
}

static void test_geen_ziekte(void **state)
{
    (void)state;
    static const char *const geval[] = {
        "Werkte in een ziekenhuis en als fysiotherapeut.",
        "Kan medicijnen delen en mensen wassen.",
        "Niet tillen boven 10 kg. Geen nachtdienst. Hoogstens 16 uur per week.",
        "De les was om 9.00 uur. De bus reed niet.",
        "Wil werken met kinderen. Hielp zijn zieke vader.",
        "Schreef zich in bij het traumacentrum als vrijwilliger.",
        "Nam hivernage-planten mee naar de tuin.",
        "",
    };
    for (size_t i = 0; i < countof(geval); i++) {
        str w = vrijetekst_kijk(str_of(geval[i])).ziekte;
        if (w.n) fail_msg("%s: %.*s", geval[i], STR_FMT(w));
    }
}

/* UAVG 46: 111222333 and 123456782 pass the elfproef, 123456789 does not */
static void test_nummer(void **state)
{
    (void)state;
    static const struct { const char *tekst; bool is; } geval[] = {
        {"BSN 111222333.", true},       {"zijn nummer is 111 222 333", true},
        {"1112.22.333", true},          {"(123456782)", true},
        {"V-nummer 2712345678", true},  {"123456789", false},
        {"0612345678", false},          {"06 12 34 56 78", false},
        {"038 421 22 33", false},       {"Afspraak op 23-11-2026 om 10.30 uur", false},
        {"1 1 2026 123", false},        {"€ 111.222", false},
        {"111222333444", false},        {"dossier 2026-0417", false},
    };
    for (size_t i = 0; i < countof(geval); i++)
        if (vrijetekst_kijk(str_of(geval[i].tekst)).nummer != geval[i].is)
            fail_msg("%s", geval[i].tekst);
}

static void test_melding(void **state)
{
    (void)state;
    problems p = {.n = 0};
    assert_true(vrijetekst_keur(S("Kan goed lassen."), "tekst", &p));
    assert_int_equal(p.n, 0);
    assert_false(vrijetekst_keur(S("Astma, BSN 111222333"), "tekst", &p));
    assert_int_equal(p.n, 2);
    assert_string_equal(p.at[0].veld, "tekst");
    assert_null(strstr(p.at[0].tekst, "111222333"));
    assert_true(str_eq(p.at[1].waarde, S("Astma")));
}

static void test_veld(void **state)
{
    (void)state;
    static const field vrij = {.name = "a", .type = FIELD_STR, .multiline = true};
    static const field lang = {.name = "b", .type = FIELD_STR, .max = 200};
    static const field naam = {.name = "c", .type = FIELD_STR, .max = 120};
    static const field adres = {.name = "d", .type = FIELD_STR, .max = 240,
                                .autocomplete = "email"};
    static const field bestand = {.name = "e", .type = FIELD_STR, .max = 200000,
                                  .multiline = true};
    static const field getal = {.name = "f", .type = FIELD_NUM};
    assert_true(is_vrije_tekst(&vrij) && is_vrije_tekst(&lang));
    assert_false(is_vrije_tekst(&naam) || is_vrije_tekst(&adres) || is_vrije_tekst(&bestand));
    assert_false(is_vrije_tekst(&getal));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_ziekte),
        cmocka_unit_test(test_geen_ziekte),
        cmocka_unit_test(test_nummer),
        cmocka_unit_test(test_melding),
        cmocka_unit_test(test_veld),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
