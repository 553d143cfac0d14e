/* Does this person fit this plek: each criterion on both sides of each boundary, with its words.
 * The shifts beside the week stand in planning_dagen.c. */
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

static void weeg_nu(void) { uit = passing_maak(&kamer, &k, &p, &m); }

/* The outcome of one criterion, and its first words; NULL: not looked at. */
static void verwacht(
    const char *wat, criterium_naam c, uitslag u, const char *feit, const char *nodig)
{
    weeg_nu();
    const criterium *x = &uit.criterium[c];
    const char *f = zeg(&x->deel[0].feit), *n = zeg(&x->deel[0].nodig);
    if (x->uitslag != u) fail_msg("%s: outcome %d (%s | %s)", wat, (int)x->uitslag, f, n);
    if (feit && strcmp(feit, f) != 0) fail_msg("%s: %s", wat, f);
    if (nodig && strcmp(nodig, n) != 0) fail_msg("%s: %s", wat, n);
    if (zin_is(&x->deel[0].nodig) == (u == UITSLAG_GOED)) fail_msg("%s: needed or not?", wat);
    oordeel o = u == UITSLAG_NOG_NIET ? PAST_NOG_NIET
                : u == UITSLAG_GOED   ? PAST_GOED
                                      : PAST_MET_AANPASSING;
    if (uit.oordeel != o) fail_msg("%s: judgement %d", wat, (int)uit.oordeel);
}

static void alles_goed(void **state)
{
    (void)state;
    opnieuw();
    weeg_nu();
    zin titel = passing_titel(&uit);
    assert_string_equal(zeg(&titel), "Past goed");
    assert_int_equal(uit.ngoed, CRITERIA);
    static const char *const feit[CRITERIA] = {
        "Wens: zorg. Dit werk: Leerling zorgondersteuner.",
        "Nieuw werk. Op deze plek leert iemand het vak.",
        "Spreken: A2. De plek vraagt A2.",
        "Dagen per week: 3, samen 21 uur. Geen botsing met les of zorg.",
        "Reistijd: 22 van hooguit 45 minuten, met de fiets.",
        "Elke dag iemand naast je.",
    };
    for (int c = 0; c < CRITERIA; c++) {
        assert_string_equal(zeg(&uit.criterium[c].deel[0].feit), feit[c]);
        assert_int_equal(uit.criterium[c].uitslag, UITSLAG_GOED);
    }
    const deel *taal = &uit.criterium[CRIT_TAAL].deel[0];
    char tekst[100];
    snprintf(tekst, sizeof tekst, "%.*s; %.*s",
        STR_FMT(feitbron_tekst(&kamer, taal->bron[0], m.vandaag)),
        STR_FMT(feitbron_tekst(&kamer, taal->bron[1], m.vandaag)));
    assert_string_equal(
        tekst, "Toets van de taalschool, 3 september; Volgens de werkgever, 2 november");
}

/* ---- Wens ---- */

static void wens(void **state)
{
    (void)state;
    static const struct {
        const char *wens, *sector, *functie;
        uitslag u;
        wens_afstand hoe;
    } t[] = {
        {"zorg", "Zorg", "Kok", UITSLAG_GOED, WENS_RAAK},
        {"ZORG of techniek", "Techniek", "Monteur", UITSLAG_GOED, WENS_RAAK},
        {"groen, buiten", "Groen en reiniging", "Veger", UITSLAG_GOED, WENS_RAAK},
        {"zorg", "", "Zorgondersteuner", UITSLAG_GOED, WENS_RAAK},
        {"kok", "Horeca", "Kok in opleiding", UITSLAG_GOED, WENS_RAAK},
        {"zor", "Zorg", "Kok", UITSLAG_AANPASSING,
            WENS_ANDER}, /* three letters: whole words only */
        {"zorg", "Techniek", "Monteur", UITSLAG_AANPASSING, WENS_ANDER},
        {"werk als medewerker", "Zorg", "Medewerker", UITSLAG_AANPASSING, WENS_ANDER},
        {"it of ict", "IT", "Helpdesk", UITSLAG_GOED, WENS_RAAK},
        {"in de zorg", "Werk in de bouw", "Timmerman in opleiding", UITSLAG_AANPASSING, WENS_ANDER},
        {"zorg", "", "Monteur", UITSLAG_ONBEKEND, WENS_ONBEKEND},
        {"", "Zorg", "Kok", UITSLAG_ONBEKEND, WENS_ONBEKEND},
        {"  ", "Zorg", "Kok", UITSLAG_ONBEKEND, WENS_ONBEKEND},
        {"geen zorg", "Zorg", "Kok", UITSLAG_ONBEKEND, WENS_ONBEKEND},
        {"maakt niet uit", "Zorg", "Kok", UITSLAG_ONBEKEND, WENS_ONBEKEND},
    };
    for (size_t i = 0; i < countof(t); i++) {
        opnieuw();
        k.wens_sector = str_of(t[i].wens);
        p.sector = str_of(t[i].sector);
        p.functie = str_of(t[i].functie);
        verwacht(t[i].wens, CRIT_WENS, t[i].u, NULL, NULL);
        assert_int_equal(uit.wens, t[i].hoe);
    }
    opnieuw();
    p.sector = S("Techniek");
    p.functie = S("Monteur");
    verwacht("other work", CRIT_WENS, UITSLAG_AANPASSING, "Wens: zorg. Dit is ander werk: Monteur.",
        "Vraag of iemand dit werk ook wil.");
    zin titel = passing_titel(&uit);
    assert_string_equal(zeg(&titel), "Past met 1 aanpassing");
    ervaring e = {.beroep = S("Monteur")};
    k.ervaring = &e;
    k.nervaring = 1;
    weeg_nu();
    assert_int_equal(uit.wens, WENS_ERVARING);
}

/* ---- Vaardigheden ---- */

static void ervaring_telt(void **state)
{
    (void)state;
    static const ervaring e[] = {
        {.beroep = S("Kok"), .sector = S("Horeca"), .jaren = {true, 9}},
        {.beroep = S("Apotheker"), .sector = S("Zorg"), .jaren = {true, 3}},
        {.beroep = S("Ziekenverzorger"), .beroepscode = S("5321"), .jaren = {true, 1}},
        {.beroep = S("Zorghulp"), .sector = S("Zorg")},
    };
    opnieuw();
    k.ervaring = e;
    k.nervaring = 1;
    verwacht("something else", CRIT_VAARDIGHEDEN, UITSLAG_GOED,
        "Nieuw werk. Op deze plek leert iemand het vak.", NULL);
    k.nervaring = 2;
    verwacht("same sector", CRIT_VAARDIGHEDEN, UITSLAG_GOED, "Ervaring: Apotheker, 3 jaar.", NULL);
    k.nervaring = 3;
    p.beroepscode = S("5322");
    verwacht("same group of the code", CRIT_VAARDIGHEDEN, UITSLAG_GOED,
        "Ervaring: Ziekenverzorger, 1 jaar.", NULL);
    p.beroepscode = S("5311");
    verwacht(
        "another group", CRIT_VAARDIGHEDEN, UITSLAG_GOED, "Ervaring: Apotheker, 3 jaar.", NULL);
    static const ervaring twee[] = {{.beroep = S("Arts"), .sector = S("Zorg"), .jaren = {true, 2}},
        {.beroep = S("Tandarts"), .sector = S("Zorg"), .jaren = {true, 7}}};
    k.ervaring = twee;
    k.nervaring = 2;
    verwacht("the longest", CRIT_VAARDIGHEDEN, UITSLAG_GOED, "Ervaring: Tandarts, 7 jaar.", NULL);
    k.ervaring = e + 3;
    k.nervaring = 1;
    verwacht("years not known", CRIT_VAARDIGHEDEN, UITSLAG_GOED, "Ervaring: Zorghulp.", NULL);
    static const str kan[] = {S("Medicijnen kennen"), S("Zorg voor ouderen")};
    k.nervaring = 0;
    k.kan = kan;
    k.nkan = 1;
    p.vraagt = S("Medicijnen delen, wassen");
    verwacht("a vaardigheid that is asked", CRIT_VAARDIGHEDEN, UITSLAG_GOED,
        "Kan al: Medicijnen kennen.", NULL);
}

static void nieuw_werk(void **state)
{
    (void)state;
    static const ervaring kok = {.beroep = S("Kok"), .sector = S("Horeca")};
    for (int soort = PLEK_LEERWERK; soort < plek_soort_eind; soort++) {
        opnieuw();
        p.soort = CODE(soort);
        if (soort != PLEK_BAAN)
            verwacht("a plek to learn", CRIT_VAARDIGHEDEN, UITSLAG_GOED, NULL, NULL);
        else verwacht("a job, nothing known", CRIT_VAARDIGHEDEN, UITSLAG_ONBEKEND, NULL, NULL);
        k.ervaring = &kok;
        k.nervaring = 1;
        if (soort == PLEK_BAAN)
            verwacht("a job, other experience", CRIT_VAARDIGHEDEN, UITSLAG_AANPASSING,
                "Dit werk is nieuw. Het is een betaalde baan.",
                "Spreek met de werkgever af hoe iemand wordt ingewerkt.");
    }
}

static void werkgrenzen(void **state)
{
    (void)state;
    static const struct {
        int grens;
        const char *nodig;
    } t[] = {
        {GRENS_TILLEN, "Vraag de werkgever of dit werk kan zonder zwaar tillen."},
        {GRENS_STAAN, "Vraag de werkgever of dit werk ook zittend kan."},
        {GRENS_HOOGTE, "Vraag de werkgever om werk op de grond."},
        {GRENS_BUITEN, "Vraag de werkgever om werk binnen."},
        {GRENS_DRUK, "Vraag de werkgever om een rustige werkplek."},
    };
    for (size_t i = 0; i < countof(t); i++) {
        opnieuw();
        p.eis[t[i].grens] = true;
        verwacht("asked, no limit", CRIT_VAARDIGHEDEN, UITSLAG_GOED, NULL, NULL);
        k.grens[t[i].grens] = true;
        verwacht("asked, and a limit", CRIT_VAARDIGHEDEN, UITSLAG_NOG_NIET, NULL, t[i].nodig);
        p.eis[t[i].grens] = false;
        verwacht("a limit, not asked", CRIT_VAARDIGHEDEN, UITSLAG_GOED, NULL, NULL);
        p.eisen_bekend = false;
        verwacht("a limit, not known", CRIT_VAARDIGHEDEN, UITSLAG_ONBEKEND, NULL,
            "Vraag de werkgever wat het werk vraagt, zoals tillen of lang staan.");
    }
    opnieuw();
    p.eisen_bekend = false;
    verwacht("not known, no limit", CRIT_VAARDIGHEDEN, UITSLAG_GOED, NULL, NULL);
    k.grens[GRENS_ANDERS] = true;
    k.grens_woorden = S("geen chloor");
    verwacht("in own words", CRIT_VAARDIGHEDEN, UITSLAG_ONBEKEND, "Afgesproken grens: geen chloor.",
        "Vraag de werkgever of het werk past bij deze grens.");
}

static void rijbewijs(void **state)
{
    (void)state;
    static const struct {
        int heeft;
        bool nodig;
        uitslag u;
    } t[] = {
        {0, false, UITSLAG_GOED},
        {NEE, false, UITSLAG_GOED},
        {JA, true, UITSLAG_GOED},
        {NEE, true, UITSLAG_NOG_NIET},
        {0, true, UITSLAG_ONBEKEND},
    };
    for (size_t i = 0; i < countof(t); i++) {
        opnieuw();
        k.rijbewijs = (code){t[i].heeft};
        p.rijbewijs = t[i].nodig;
        verwacht("rijbewijs", CRIT_VAARDIGHEDEN, t[i].u, NULL, NULL);
    }
}

/* ---- Taal ---- */

static void taal(void **state)
{
    (void)state;
    static const struct {
        int heeft, vraagt, les;
        uitslag u;
        const char *feit, *nodig;
    } t[] = {
        {CEFR_A2, CEFR_A2, CEFR_A2, UITSLAG_GOED, "Spreken: A2. De plek vraagt A2.", ""},
        {CEFR_B1, CEFR_A2, 0, UITSLAG_GOED, "Spreken: B1. De plek vraagt A2.", ""},
        {0, CEFR_A0, 0, UITSLAG_GOED, "De plek vraagt geen Nederlands bij de start.", ""},
        {0, 0, 0, UITSLAG_GOED, "De plek vraagt geen Nederlands bij de start.", ""},
        {0, CEFR_A1, 0, UITSLAG_ONBEKEND, "Spreken is nog niet gemeten. De plek vraagt A1.",
            "Spreken: vraag de taalschool naar het niveau."},
        {CEFR_A2, CEFR_B1, CEFR_B1, UITSLAG_AANPASSING, "Spreken: A2. De plek vraagt B1.",
            "De les gaat tot B1. Vraag de werkgever of A2 genoeg is om te beginnen."},
        {CEFR_A2, CEFR_B1, 0, UITSLAG_AANPASSING, NULL,
            "Spreken is A2, de plek vraagt B1: extra taalles of een taalmaatje op het werk."},
        {CEFR_A2, CEFR_B1, CEFR_A2, UITSLAG_AANPASSING, NULL,
            "Spreken is A2, de plek vraagt B1: extra taalles of een taalmaatje op het werk."},
        {CEFR_A1, CEFR_B1, CEFR_B1, UITSLAG_AANPASSING, NULL,
            "De les gaat tot B1. Vraag de werkgever of A1 genoeg is om te beginnen."},
        {CEFR_A1, CEFR_B1, 0, UITSLAG_AANPASSING, NULL, NULL},
        {CEFR_A1, CEFR_B1, CEFR_A2, UITSLAG_NOG_NIET, "Spreken: A1. De plek vraagt B1.",
            "Spreken is nog te laag. Maak een lesplan tot B1."},
        {CEFR_A0, CEFR_A1, CEFR_A0, UITSLAG_AANPASSING, "Spreken: onder A1. De plek vraagt A1.",
            NULL},
    };
    for (size_t i = 0; i < countof(t); i++) {
        opnieuw();
        k.taal[VAARD_SP].niveau = (code){t[i].heeft};
        p.taal[VAARD_SP] = (code){t[i].vraagt};
        k.les_tot = (code){t[i].les};
        verwacht("taal", CRIT_TAAL, t[i].u, t[i].feit, t[i].nodig);
    }
    opnieuw();
    p.taal_bekend = false;
    p.taal[VAARD_SP] = (code){0};
    verwacht("nothing said", CRIT_TAAL, UITSLAG_ONBEKEND,
        "Welk Nederlands nodig is, is niet bekend.",
        "Vraag de werkgever welk Nederlands nodig is.");
    opnieuw(); /* who may not see the plan is not told as if there were none */
    k.taal[VAARD_SP].niveau = CODE(CEFR_A1);
    p.taal[VAARD_SP] = CODE(CEFR_B1);
    k.les_tot = (code){0};
    k.les_verborgen = true;
    verwacht("hidden plan", CRIT_TAAL, UITSLAG_AANPASSING, "Spreken: A1. De plek vraagt B1.",
        "Spreken: vraag het de klantmanager. Gaan de lessen tot B1?");
}

/* Every skill is a part of its own, the worst first; a taalmaatje changes what is needed. */
static void taal_per_vaardigheid(void **state)
{
    (void)state;
    opnieuw();
    p.taal[VAARD_LE] = CODE(CEFR_B1);
    p.taal[VAARD_SC] = CODE(CEFR_A1);
    k.les_tot = (code){0};
    verwacht(
        "reading is short", CRIT_TAAL, UITSLAG_AANPASSING, "Lezen: A2. De plek vraagt B1.", NULL);
    assert_int_equal(uit.criterium[CRIT_TAAL].ndeel, 3);
    assert_string_equal(
        zeg(&uit.criterium[CRIT_TAAL].deel[1].feit), "Spreken: A2. De plek vraagt A2.");
    k.taalmaatje = true;
    verwacht("a taalmaatje", CRIT_TAAL, UITSLAG_AANPASSING, NULL,
        "Er is al een taalmaatje. Vraag de werkgever of A2 genoeg is.");
}

/* ---- Reistijd ---- */

static void reistijd(void **state)
{
    (void)state;
    static const struct {
        int reis, hoogstens;
        uitslag u;
        const char *nodig;
    } t[] = {
        {45, 45, UITSLAG_GOED, ""},
        {46, 45, UITSLAG_AANPASSING, "Vraag of 46 minuten reizen ook kan."},
        {60, 45, UITSLAG_AANPASSING, "Vraag of 60 minuten reizen ook kan."},
        {61, 45, UITSLAG_NOG_NIET, "Zoek vervoer dat sneller is, of een plek dichterbij."},
        {-1, 45, UITSLAG_ONBEKEND, "Zoek de reistijd op en vul hem in bij de plek."},
        {99, -1, UITSLAG_ONBEKEND, "Vraag hoe lang iemand wil reizen."},
    };
    for (size_t i = 0; i < countof(t); i++) {
        opnieuw();
        k.reis_max = t[i].hoogstens < 0 ? (num){0} : NUM(t[i].hoogstens);
        p.reis_minuten = t[i].reis < 0 ? (num){0} : NUM(t[i].reis);
        m.week_max = (num){0};
        verwacht("reistijd", CRIT_REISTIJD, t[i].u, NULL, t[i].nodig);
    }
}

static void vervoer(void **state)
{
    (void)state;
    static const struct {
        int fiets, ov, wagen, bereikbaar;
        uitslag u;
        const char *feit;
    } t[] = {
        {JA, NEE, NEE, NEE, UITSLAG_GOED, "Reistijd: 22 van hooguit 45 minuten, met de fiets."},
        {NEE, JA, NEE, JA, UITSLAG_GOED, "Reistijd: 22 van hooguit 45 minuten, met bus of trein."},
        {NEE, JA, NEE, 0, UITSLAG_GOED, "Reistijd: 22 van hooguit 45 minuten, met bus of trein."},
        {NEE, JA, NEE, NEE, UITSLAG_AANPASSING, "Er rijdt geen bus of trein naar deze plek."},
        {0, JA, 0, NEE, UITSLAG_AANPASSING, "Er rijdt geen bus of trein naar deze plek."},
        {NEE, JA, JA, NEE, UITSLAG_GOED, "Reistijd: 22 van hooguit 45 minuten, met de auto."},
        {NEE, NEE, JA, NEE, UITSLAG_GOED, "Reistijd: 22 van hooguit 45 minuten, met de auto."},
        {NEE, NEE, NEE, JA, UITSLAG_AANPASSING, "Er is nog geen vervoer."},
        {0, 0, 0, JA, UITSLAG_ONBEKEND, "Hoe iemand reist is niet bekend."},
        {NEE, NEE, 0, JA, UITSLAG_ONBEKEND, "Hoe iemand reist is niet bekend."},
    };
    for (size_t i = 0; i < countof(t); i++) {
        opnieuw();
        k.fiets = (code){t[i].fiets};
        k.ov = (code){t[i].ov};
        k.eigen_auto = (code){t[i].wagen};
        p.bereikbaar_ov = (code){t[i].bereikbaar};
        verwacht("vervoer", CRIT_REISTIJD, t[i].u, t[i].feit, NULL);
    }
}

/* MA-01: presence before the first bus. */
static void eerste_bus(void **state)
{
    (void)state;
    static const struct {
        int begin, fiets, wagen;
        uitslag u;
        const char *nodig;
    } t[] = {
        {630, NEE, NEE, UITSLAG_GOED, ""},
        {629, NEE, NEE, UITSLAG_AANPASSING,
            "Regel een fiets, of vraag de werkgever om later te beginnen."},
        {629, JA, NEE, UITSLAG_ONBEKEND, "Vraag of fietsen op die tijd kan."},
        {629, NEE, JA, UITSLAG_GOED, ""},
        {629, 0, 0, UITSLAG_AANPASSING, NULL},
    };
    for (size_t i = 0; i < countof(t); i++) {
        opnieuw();
        k.fiets = (code){t[i].fiets};
        k.eigen_auto = (code){t[i].wagen};
        const plek_dienst d[] = {DIENST(MAANDAG, 800, 1500), DIENST(VRIJDAG, t[i].begin, 1400),
            DIENST(WOENSDAG, 800, 1500)};
        zet_diensten(&p, d, 3);
        beschikbaarheid vrij[5];
        for (int dag = 0; dag < 5; dag++)
            vrij[dag] = (beschikbaarheid)BLOK(MAANDAG + dag, 500, 2200, BESCHIKBAAR_WERK);
        k.week.beschikbaar = (beschikbaarheid_rijen){vrij, 5};
        verwacht("eerste bus", CRIT_REISTIJD, t[i].u, NULL, t[i].nodig);
        m.eerste_ov = (tijd){0};
        verwacht("no first bus known", CRIT_REISTIJD, UITSLAG_GOED, NULL, NULL);
    }
    opnieuw();
    k.fiets = k.ov = k.eigen_auto = (code){0};
    m.eerste_ov = om(830);
    verwacht("no means known", CRIT_REISTIJD, UITSLAG_ONBEKEND, "Hoe iemand reist is niet bekend.",
        NULL);
}

/* ---- Begeleiding ---- */

static void begeleiding(void **state)
{
    (void)state;
    static const struct {
        int plek_;
        bool coach, maatje;
        uitslag u;
        const char *feit;
    } t[] = {
        {BEGELEIDING_DAGELIJKS, false, false, UITSLAG_GOED, "Elke dag iemand naast je."},
        {BEGELEIDING_WEKELIJKS, true, false, UITSLAG_GOED, "Elke week een gesprek."},
        {BEGELEIDING_GEEN, false, false, UITSLAG_AANPASSING, "Geen vaste begeleider."},
        {BEGELEIDING_GEEN, true, false, UITSLAG_GOED, "Er is al een jobcoach."},
        {BEGELEIDING_GEEN, false, true, UITSLAG_GOED, "Er is al een taalmaatje."},
        {0, false, false, UITSLAG_ONBEKEND, "Wie er op de plek helpt is niet bekend."},
        {0, true, false, UITSLAG_GOED, "Er is al een jobcoach."},
    };
    for (size_t i = 0; i < countof(t); i++) {
        opnieuw();
        p.begeleiding = (code){t[i].plek_};
        k.jobcoach = t[i].coach;
        k.taalmaatje = t[i].maatje;
        verwacht("begeleiding", CRIT_BEGELEIDING, t[i].u, t[i].feit, NULL);
    }
}

/* ---- words ---- */

static void titels(void **state)
{
    (void)state;
    static const struct {
        passing p;
        const char *titel;
    } t[] = {
        {{.oordeel = PAST_GOED}, "Past goed"},
        {{.oordeel = PAST_MET_AANPASSING, .naanpassing = 1, .nonbekend = 3},
            "Past met 1 aanpassing"},
        {{.oordeel = PAST_MET_AANPASSING, .naanpassing = 2}, "Past met 2 aanpassingen"},
        {{.oordeel = PAST_MET_AANPASSING, .nonbekend = 1}, "Vraag eerst 1 ding na"},
        {{.oordeel = PAST_MET_AANPASSING, .nonbekend = 4}, "Vraag eerst 4 dingen na"},
        {{.oordeel = PAST_NOG_NIET, .naanpassing = 2, .nnog_niet = 1}, "Past nog niet"},
    };
    for (size_t i = 0; i < countof(t); i++) {
        zin z = passing_titel(&t[i].p);
        assert_string_equal(zeg(&z), t[i].titel);
    }
    int n;
    assert_non_null(passing_telt_mee(&n)[0]);
    assert_int_equal(n, CRITERIA);
    for (int c = 0; c < CRITERIA; c++) {
        const char *naam = criterium_titel((criterium_naam)c);
        assert_int_equal(strncmp(passing_telt_mee(&n)[c], naam, strlen(naam)), 0);
    }
    assert_string_equal(passing_telt_nooit_mee(&n)[0], "land van herkomst en nationaliteit");
    assert_int_equal(n, 5);
    assert_string_equal(uitslag_titel(UITSLAG_ONBEKEND), "onbekend: vraag het na");
}

#define PROEF(f) cmocka_unit_test_setup_teardown(f, kamer_open, kamer_dicht)
int main(void)
{
    const struct CMUnitTest tests[] = {
        PROEF(alles_goed),
        PROEF(wens),
        PROEF(ervaring_telt),
        PROEF(nieuw_werk),
        PROEF(werkgrenzen),
        PROEF(rijbewijs),
        PROEF(taal),
        PROEF(taal_per_vaardigheid),
        PROEF(reistijd),
        PROEF(vervoer),
        PROEF(eerste_bus),
        PROEF(begeleiding),
        PROEF(titels),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
