/* aanpak: each mistake in a file gives its line and what was expected, all at once. */
#include "base/embed.h"
#include "domain/aanpak_bestand_fase.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <cmocka.h>

static arena geheugen;

static int setup(void **state)
{
    (void)state;
    geheugen = arena_new(ARENA_REQUEST);
    return 0;
}

static const char goed[] = "aanpak: Proef\n"                         /* 1 */
                           "versie: 1\n"                             /* 2 */
                           "bron: eigen\n"                           /* 3 */
                           "doel: Iedereen aan het werk\n"           /* 4 */
                           "doelgroep: [statushouder]\n"             /* 5 */
                           "mensen: 20\n"                            /* 6 */
                           "fasen:\n"                                /* 7 */
                           "  - fase: in beeld\n"                    /* 8 */
                           "    begint bij: aanmelding\n"            /* 9 */
                           "    klaar als: brede intake afgerond\n"  /* 10 */
                           "    binnen: 6 weken\n"                   /* 11 */
                           "  - fase: op weg\n"                      /* 12 */
                           "    klaar als: uitstroom\n"              /* 13 */
                           "    intensiteit: [intensief, wacht]\n"   /* 14 */
                           "plaatsen:\n"                             /* 15 */
                           "  intensief: 10\n"                       /* 16 */
                           "  volgorde: [laaggeletterd]\n"           /* 17 */
                           "instrumenten:\n"                         /* 18 */
                           "  taalles: {uren per week: 3-12}\n"      /* 19 */
                           "  werkervaringsplek: {hoogstens: 6 maanden, "
                           "waarschuw: 1 maand van tevoren}\n"      /* 20 */
                           "partners:\n"                             /* 21 */
                           "  - soort: taalschool\n"                 /* 22 */
                           "    doel van delen: taal\n"              /* 23 */
                           "    ziet: [naam, rooster]\n"             /* 24 */
                           "doelstellingen:\n"                       /* 25 */
                           "  - indicator: inburgering gehaald\n"    /* 26 */
                           "    doel: 70%\n"                         /* 27 */
                           "    landelijk: 33%\n"                    /* 28 */
                           "rapportage:\n"                           /* 29 */
                           "  over: [werk]\n";                       /* 30 */

/* The good file with one piece replaced, and what must be said about it. */
static const struct {
    const char *was, *wordt, *fouten;
} fouten[] = {
    {"binnen: 6 weken",
        "binnen: zes weken",
        "Regel 11: bij ‘binnen’ staat ‘zes weken’. Verwacht: een getal en een maat, "
        "bijvoorbeeld ‘6 weken’.\n"},
    {"binnen: 6 weken",
        "binnen: 6",
        "Regel 11: bij ‘binnen’ staat ‘6’. Verwacht: een getal en een maat, bijvoorbeeld ‘6 "
        "weken’.\n"},
    {"binnen: 6 weken",
        "binnen: 0 weken",
        "Regel 11: bij ‘binnen’ staat ‘0 weken’. Verwacht: een getal en een maat, bijvoorbeeld "
        "‘6 weken’.\n"},
    {"binnen: 6 weken",
        "binnen: 6 wekn",
        "Regel 11: bij ‘binnen’ staat ‘6 wekn’. Verwacht: een getal en een maat, bijvoorbeeld "
        "‘6 weken’.\n"},
    {"binnen: 6 weken",
        "binnen: wettelijke termijn",
        "Regel 11: bij ‘binnen’ staat ‘wettelijke termijn’. Verwacht: ‘wettelijke termijn’ met "
        "een regel: WI-01, WI-06 of WI-34.\n"},
    {"binnen: 6 weken",
        "binnen: wettelijke termijn WI-99",
        "Regel 11: bij ‘binnen’ staat ‘wettelijke termijn WI-99’. Verwacht: ‘wettelijke "
        "termijn’ met een regel: WI-01, WI-06 of WI-34.\n"},
    {"binnen: 6 weken",
        "bineen: 6 weken",
        "Regel 11: ‘bineen’ is geen bekend woord bij deze fase. Bedoelde je ‘binnen’?\n"},
    {"binnen: 6 weken",
        "binnen:",
        "Regel 11: bij ‘binnen’ staat niets. Verwacht: een getal en een maat, bijvoorbeeld ‘6 "
        "weken’.\n"},
    {"binnen: 6 weken",
        "binnen: [6 weken]",
        "Regel 11: bij ‘binnen’ staat een lijst. Verwacht: een getal en een maat, bijvoorbeeld "
        "‘6 weken’.\n"},
    {"binnen: 6 weken",
        "kleur: groen",
        "Regel 11: ‘kleur’ is geen bekend woord bij deze fase. Hier kan staan: fase, begint "
        "bij, klaar als, binnen, waarschuw, wie of intensiteit.\n"},
    {"fasen:",
        "fases:",
        "Regel 7: ‘fases’ is geen bekend woord in het bestand. Bedoelde je ‘fasen’?\n"},
    {"aanpak: Proef\n",
        "",
        "Regel 1: ‘aanpak’ ontbreekt in het bestand.\n"},
    {"versie: 1",
        "versie: een",
        "Regel 2: bij ‘versie’ staat ‘een’. Verwacht: een heel getal van 1 tot en met "
        "1000000.\n"},
    {"versie: 1",
        "versie: 0",
        "Regel 2: bij ‘versie’ staat ‘0’. Verwacht: een heel getal van 1 tot en met 1000000.\n"},
    {"doel: Iedereen aan het werk",
        "doel:",
        "Regel 4: bij ‘doel’ staat niets. Verwacht: een paar woorden.\n"},
    {"doel: Iedereen aan het werk",
        "Doel: x\ndoel: y",
        "Regel 5: ‘doel’ staat er twee keer. De eerste keer staat op regel 4.\n"},
    {"doelgroep: [statushouder]",
        "doelgroep: [statushouders]",
        "Regel 5: bij ‘doelgroep’ staat ‘statushouders’. Bedoelde je ‘statushouder’?\n"},
    {"doelgroep: [statushouder]",
        "doelgroep: iedereen",
        "Regel 5: bij ‘doelgroep’ staat ‘iedereen’. Verwacht: statushouder, gezinslid, overige "
        "of student.\n"},
    {"doelgroep: [statushouder]",
        "doelgroep: [statushouder, statushouder]",
        "Regel 5: ‘statushouder’ staat er twee keer. De eerste keer staat op regel 5.\n"},
    {"    begint bij: aanmelding\n",
        "    begint bij: aanmeldng\n",
        "Regel 9: bij ‘begint bij’ staat ‘aanmeldng’. Bedoelde je ‘aanmelding’?\n"},
    {"    klaar als: brede intake afgerond\n",
        "",
        "Regel 8: ‘klaar als’ ontbreekt bij deze fase.\n"},
    {"klaar als: brede intake afgerond",
        "klaar als: aanmelding",
        "Regel 10: de fase begint bij ‘aanmelding’ en is dan ook al klaar.\n"},
    {"klaar als: uitstroom",
        "klaar als: brede intake afgerond",
        "Regel 13: de fase ervoor is ook klaar als ‘brede intake afgerond’. Dan is deze fase "
        "meteen klaar.\n"},
    {"fase: op weg",
        "fase: In Beeld",
        "Regel 12: ‘In Beeld’ staat er twee keer. De eerste keer staat op regel 8.\n"},
    {"plaatsen:\n  intensief: 10\n  volgorde: [laaggeletterd]\n",
        "",
        "Regel 14: wie wacht, wacht op een plaats. Zet bij ‘plaatsen’ hoeveel ‘intensief’ "
        "kan.\n"},
    {"  intensief: 10\n",
        "  intensief: 21\n",
        "Regel 16: er zijn 21 plaatsen voor 20 mensen. Verwacht: niet meer plaatsen dan "
        "mensen.\n"},
    {"[laaggeletterd]",
        "[nationaliteit]",
        "Regel 17: ‘nationaliteit’ telt nooit mee. Verwacht: laaggeletterd, geen werkervaring, "
        "geen opleiding in Nederland, langst in beeld of termijn loopt eerst af.\n"},
    {"[laaggeletterd]",
        "[laagletterd]",
        "Regel 17: bij ‘volgorde’ staat ‘laagletterd’. Bedoelde je ‘laaggeletterd’?\n"},
    {"  volgorde: [laaggeletterd]\n",
        "",
        "Regel 15: ‘volgorde’ ontbreekt bij de plaatsen.\n"},
    {"instrumenten:\n",
        "instrumenten:\n  werkervaringsplak: {}\n",
        "Regel 19: bij ‘instrumenten’ staat ‘werkervaringsplak’. Bedoelde je "
        "‘werkervaringsplek’?\n"},
    {"  taalles:",
        "  Taalles: {}\n  taalles:",
        "Regel 20: ‘taalles’ staat er twee keer. De eerste keer staat op regel 19.\n"},
    {"uren per week: 3-12",
        "uren per week: 12-3",
        "Regel 19: bij ‘uren per week’ staat ‘12-3’. Verwacht: twee getallen tot en met 60, "
        "bijvoorbeeld ‘8-32’.\n"},
    {"uren per week: 3-12",
        "uren per week: 3-80",
        "Regel 19: bij ‘uren per week’ staat ‘3-80’. Verwacht: twee getallen tot en met 60, "
        "bijvoorbeeld ‘8-32’.\n"},
    {"uren per week: 3-12",
        "uren: 3-12",
        "Regel 19: ‘uren’ is geen bekend woord bij dit instrument. Bedoelde je ‘uren per "
        "week’?\n"},
    {"hoogstens: 6 maanden, ",
        "",
        "Regel 20: ‘waarschuw’ staat er zonder ‘hoogstens’. Verwacht: allebei.\n"},
    {"waarschuw: 1 maand",
        "waarschuw: 7 maanden",
        "Regel 20: ‘waarschuw’ is niet korter dan ‘hoogstens’. Verwacht: minder dan 6 "
        "maanden.\n"},
    {"waarschuw: 1 maand van tevoren",
        "studeren met behoud van uitkering: soms",
        "Regel 20: bij ‘studeren met behoud van uitkering’ staat ‘soms’. Verwacht: ja, nee of "
        "een leeftijd, bijvoorbeeld ‘vanaf 30 jaar’.\n"},
    {"waarschuw: 1 maand van tevoren",
        "studeren met behoud van uitkering: vanaf 30 jaar",
        "Regel 20: ‘studeren met behoud van uitkering’ hoort bij opleiding, BBL of derde "
        "leerweg.\n"},
    {"  - soort: taalschool\n    doel van delen: taal\n",
        "  - soort: taalschool\n",
        "Regel 22: ‘doel van delen’ ontbreekt bij deze partner.\n"},
    {"ziet: [naam, rooster]",
        "ziet: [naam, bsn]",
        "Regel 24: ‘bsn’ deel je nooit met een partner. Verwacht: naam, telefoon, e-mail, "
        "contacttaal, gezin, taalniveau, leerroute, rooster, aanwezigheid, opleiding, "
        "werkervaring, talenten, wensen, beschikbaarheid, vervoer, werkgrenzen, "
        "belastbaarheid, plan, afspraken of voortgang.\n"},
    {"ziet: [naam, rooster]",
        "ziet: [naam, belastbaarheid]",
        "Regel 24: ‘belastbaarheid’ deel je niet met de partner ‘taalschool’.\n"},
    {"  - soort: taalschool\n",
        "  - soort: werkgever\n    doel van delen: matching\n    ziet: [gezin]\n  - soort: "
        "taalschool\n",
        "Regel 24: ‘gezin’ deel je niet met de partner ‘werkgever’.\n"},
    {"partners:\n  - soort: taalschool\n    doel van delen: taal\n    ziet: [naam, rooster]\n",
        "partners:\n  soort: taalschool\n",
        "Regel 21: bij ‘partners’ staat een blok. Verwacht: een lijst: elk deel begint met een "
        "streepje.\n"},
    {"partners:\n",
        "partners:\n  - taalschool\n",
        "Regel 22: bij ‘partners’ staat één waarde. Verwacht: een blok: regels met een naam en "
        "een dubbele punt.\n"},
    {"doel: 70%",
        "doel: 70",
        "Regel 27: bij ‘doel’ staat ‘70’. Verwacht: een percentage of een aantal, bijvoorbeeld "
        "‘70%’ of ‘21 mensen’.\n"},
    {"doel: 70%",
        "doel: 101%",
        "Regel 27: bij ‘doel’ staat ‘101%’. Verwacht: een percentage of een aantal, "
        "bijvoorbeeld ‘70%’ of ‘21 mensen’.\n"},
    {"doel: 70%",
        "noemer: beëindigde werktrajecten\n    doel: 70%",
        "Regel 27: ‘inburgering gehaald’ telt niet over beëindigde werktrajecten. Verwacht: "
        "iedereen die in het jaar begon.\n"},
    {"    doel: 70%\n",
        "",
        "Regel 26: bij ‘inburgering gehaald’ staat geen doel. Verwacht: ‘doel’, ‘per "
        "achtergrond’ of ‘per startjaar’.\n"},
    {"doel: 70%\n",
        "per achtergrond:\n      Syrië: {doel: 5%}\n",
        "Regel 28: bij ‘per achtergrond’ staat ‘Syrië’. Verwacht: laaggeletterd zonder "
        "werkervaring, laaggeletterd met werkervaring, geletterd zonder werkervaring of "
        "geletterd met werkervaring.\n"},
    {"doel: 70%\n",
        "per achtergrond:\n      nationaliteit: {doel: 5%}\n",
        "Regel 28: ‘nationaliteit’ telt nooit mee. Verwacht: laaggeletterd zonder "
        "werkervaring, laaggeletterd met werkervaring, geletterd zonder werkervaring of "
        "geletterd met werkervaring.\n"},
    {"doel: 70%\n",
        "per startjaar:\n      1999: {doel: 5%}\n",
        "Regel 28: bij ‘per startjaar’ staat ‘1999’. Verwacht: een heel getal van 2000 tot en "
        "met 2100.\n"},
    {"landelijk: 33%",
        "landelijk: een derde",
        "Regel 28: bij ‘landelijk’ staat ‘een derde’. Verwacht: een percentage, bijvoorbeeld "
        "‘70%’.\n"},
    {"  over: [werk]\n",
        "  eerste: herfst\n",
        "Regel 30: bij ‘eerste’ staat ‘herfst’. Verwacht: voorjaar, zomer, najaar of "
        "winter.\nRegel 29: ‘over’ ontbreekt bij de rapportage.\n"},
    {"rapportage:\n  over: [werk]\n",
        "rapportage: najaar\n",
        "Regel 29: bij ‘rapportage’ staat één waarde. Verwacht: een blok: regels met een naam "
        "en een dubbele punt.\n"},
    {"  over: [werk]\n",
        "  over: [werk]\nwachttijden: [aanmelding]\n",
        "Regel 31: een wachttijd ligt tussen twee stappen. Verwacht: minstens twee stappen.\n"},
    {"  over: [werk]\n",
        "  over: [werk]\ntermijnen:\n  - termijn: geplaatst\n    vanaf: geplaatst\n    binnen: "
        "21 dagen\n",
        "Regel 33: de termijn begint en eindigt bij ‘geplaatst’.\n"},
    {"  over: [werk]\n",
        "  over: [werk]\ncontact: vaak\n",
        "Regel 31: bij ‘contact’ staat ‘vaak’. Verwacht: hoe vaak, bijvoorbeeld ‘elke 4 "
        "weken’.\n"},
    {"  over: [werk]\n",
        "  over: [werk]\nkeuzes:\n  openbaar aanbod: misschien\n",
        "Regel 32: bij ‘openbaar aanbod’ staat ‘misschien’. Verwacht: ja of nee.\n"},
    {"  over: [werk]\n",
        "  over: [werk]\nkeuzes:\n  hoogstens uren per week: 10\n",
        "Regel 19: 12 uur is meer dan ‘hoogstens uren per week’ bij de keuzes: 10.\n"},};

static str vervang(arena *a, const char *was, const char *wordt)
{
    str s = str_of(goed);
    i64 at = str_find(s, str_of(was));
    assert_true(at >= 0);
    buf b = buf_new(a);
    buf_add(&b, str_sub(s, 0, (size_t)at));
    buf_add(&b, str_of(wordt));
    buf_add(&b, str_sub(s, (size_t)at + strlen(was), s.n));
    return buf_str(&b);
}

static const char *zinnen(arena *a, const problems *p)
{
    buf b = buf_new(a);
    for (int i = 0; i < p->n; i++) {
        buf_add(&b, aanpak_fout_tekst(a, &p->at[i]));
        buf_add(&b, S("\n"));
    }
    return arena_c(a, buf_str(&b));
}

static void het_goede_bestand_is_goed(void **state)
{
    (void)state;
    arena a = geheugen;
    problems p = {0};
    const aanpak_inhoud *in = aanpak_lees(&a, str_of(goed), &p);
    assert_string_equal(zinnen(&a, &p), "");
    assert_int_equal(in->fasen.n, 2);
    assert_int_equal(in->fasen.at[1].regel, 12);
    assert_int_equal(in->instrumenten.at[1].regel, 20);
}

static void elke_fout_met_regel_en_verwachting(void **state)
{
    (void)state;
    assert_true(countof(fouten) >= 40);
    for (size_t i = 0; i < countof(fouten); i++) {
        arena a = geheugen;
        problems p = {0};
        const aanpak_inhoud *in =
            aanpak_lees(&a, vervang(&a, fouten[i].was, fouten[i].wordt), &p);
        assert_non_null(in);
        assert_string_equal(zinnen(&a, &p), fouten[i].fouten);
        for (int k = 0; k < p.n; k++) assert_true(p.at[k].regel > 0 && *p.at[k].veld);
        assert_int_equal(p.regel, 0);
    }
}

/* What is no YAML stops at once; base/yaml says where. */
static void geen_yaml(void **state)
{
    (void)state;
    const struct {
        const char *was, *wordt;
        int regel;
    } t[] = {
        {"  over: [werk]\n", "  over: [werk]\n\tkeuzes: x\n", 31},
        {"  over: [werk]\n", "  over: [werk\n", 31},
        {"doel: Iedereen aan", "doel: Iedereen: aan", 4},
        {"  taalles:", "  taalles: {}\n  taalles:", 20},
    };
    for (size_t i = 0; i < countof(t); i++) {
        arena a = geheugen;
        problems p = {0};
        const aanpak_inhoud *in = aanpak_lees(&a, vervang(&a, t[i].was, t[i].wordt), &p);
        assert_int_equal(p.n, 1);
        assert_int_equal(p.at[0].regel, t[i].regel);
        assert_int_equal(in->fasen.n, 0);
    }
}

static void geen_blok_of_leeg(void **state)
{
    (void)state;
    const struct {
        const char *tekst, *eerste;
    } t[] = {
        {"", "Regel 1: ‘aanpak’ ontbreekt in het bestand."},
        {"hallo", "Regel 1: bij ‘aanpak’ staat één waarde. Verwacht: een blok: regels met een naam "
                  "en een dubbele punt."},
        {"- hallo", "Regel 1: bij ‘aanpak’ staat een lijst. Verwacht: een blok: regels met een "
                    "naam en een dubbele punt."},
        {"# niets\n", "Regel 1: ‘aanpak’ ontbreekt in het bestand."},
    };
    for (size_t i = 0; i < countof(t); i++) {
        arena a = geheugen;
        problems p = {0};
        aanpak_lees(&a, str_of(t[i].tekst), &p);
        assert_true(p.n > 0);
        assert_string_equal(arena_c(&a, aanpak_fout_tekst(&a, &p.at[0])), t[i].eerste);
    }
}

/* Five mistakes in one file are told at once, and the rest is there to show. */
static void alles_tegelijk_en_de_rest_blijft(void **state)
{
    (void)state;
    arena a = geheugen;
    problems p = {0};
    const aanpak_inhoud *in = aanpak_lees(&a,
        S("aanpak: Proef\n"
          "versie: twee\n"
          "bron: eigen\n"
          "doel: Werk\n"
          "doelgroep: [statushouder, iedereen]\n"
          "fasen:\n"
          "  - fase: in beeld\n"
          "    klaar als: brede intake afgerond\n"
          "    binnen: zes weken\n"
          "  - fase: op weg\n"
          "    klaar als: uitstrom\n"
          "instrumenten:\n"
          "  taalles: {}\n"
          "  toverlessen: {}\n"),
        &p);
    assert_string_equal(zinnen(&a, &p),
        "Regel 2: bij ‘versie’ staat ‘twee’. Verwacht: een heel getal van 1 tot en met 1000000.\n"
        "Regel 5: bij ‘doelgroep’ staat ‘iedereen’. Verwacht: statushouder, gezinslid, overige of "
        "student.\n"
        "Regel 9: bij ‘binnen’ staat ‘zes weken’. Verwacht: een getal en een maat, bijvoorbeeld "
        "‘6 weken’.\n"
        "Regel 11: bij ‘klaar als’ staat ‘uitstrom’. Bedoelde je ‘uitstroom’?\n"
        "Regel 14: bij ‘instrumenten’ staat ‘toverlessen’. Verwacht: taalles, extra taalles, "
        "taalstage, leerwerktraject, werkervaringsplek, proefplaatsing, vrijwilligerswerk, BBL, "
        "derde leerweg, opleiding, betaald werk, sollicitatietraining, competentieontwikkeling, "
        "verwachtingsgesprekken, budgetbegeleiding, maatje, taalmaatje, jobcoaching, begeleiding, "
        "PVT, MAP, KNM, activiteit of themabijeenkomst.\n");
    assert_int_equal(in->naam.n, 5);
    assert_int_equal(in->doelgroep.n, 1);
    assert_int_equal(in->fasen.n, 2);
    assert_int_equal(in->fasen.at[0].binnen.duur.aantal, 0);
    assert_true(code_is(in->fasen.at[0].klaar_als.at[0], MIJLPAAL_INTAKE));
    assert_int_equal(in->instrumenten.n, 1);
}

/* More mistakes than fit are counted. */
static void meer_fouten_dan_passen(void **state)
{
    (void)state;
    arena a = geheugen;
    problems p = {0};
    buf b = buf_new(&a);
    buf_add(&b, str_of(goed));
    for (int i = 0; i < 40; i++) buf_fmt(&b, "raadsel %d: x\n", i);
    aanpak_lees(&a, buf_str(&b), &p);
    assert_int_equal(p.n, 32);
    assert_int_equal(p.meer, 8);
    for (int i = 40; i < 2400; i++) buf_fmt(&b, "raadsel %d: x\n", i);
    p = (problems){0};
    aanpak_lees(&a, buf_str(&b), &p);
    assert_int_equal(p.n + p.meer, 2400);
}

/* Whatever is cut off or swapped: no crash, and never silence about what is no longer right. */
static void elk_begin_en_elke_weggelaten_regel(void **state)
{
    (void)state;
    const embedded *e = embed_find("aanpakken/zwolle.yaml");
    assert_non_null(e);
    str heel = {(const char *)e->bytes, e->n};
    for (size_t n = 0; n < heel.n; n += 7) {
        arena a = geheugen;
        problems p = {0};
        assert_non_null(aanpak_lees(&a, str_sub(heel, 0, n), &p));
    }
    for (size_t from = 0; from < heel.n;) {
        arena a = geheugen;
        problems p = {0};
        i64 n = str_find(str_sub(heel, from, heel.n), S("\n")) + 1;
        buf b = buf_new(&a);
        buf_add(&b, str_sub(heel, 0, from));
        buf_add(&b, str_sub(heel, from + (size_t)n, heel.n));
        const aanpak_inhoud *in = aanpak_lees(&a, buf_str(&b), &p);
        aanpak_schrijf(&a, in);
        from += (size_t)n;
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(het_goede_bestand_is_goed),
        cmocka_unit_test(elke_fout_met_regel_en_verwachting),
        cmocka_unit_test(geen_yaml),
        cmocka_unit_test(geen_blok_of_leeg),
        cmocka_unit_test(alles_tegelijk_en_de_rest_blijft),
        cmocka_unit_test(meer_fouten_dan_passen),
        cmocka_unit_test(elk_begin_en_elke_weggelaten_regel),
    };
    return cmocka_run_group_tests(tests, setup, NULL);
}
