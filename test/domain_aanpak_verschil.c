/* aanpak: what differs between two versions, in the words of the file. */
#include "base/embed.h"
#include "domain/aanpak_bestand.h"

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

static const char begin[] = "aanpak: Proef\n"
                            "versie: 1\n"
                            "bron: eigen\n"
                            "doel: Iedereen aan het werk\n"
                            "doelgroep: [statushouder]\n"
                            "fasen:\n"
                            "  - fase: in beeld\n"
                            "    klaar als: brede intake afgerond\n"
                            "    binnen: 6 weken\n"
                            "  - fase: op weg\n"
                            "    klaar als: uitstroom\n"
                            "contact: elke 6 weken\n"
                            "instrumenten:\n"
                            "  taalles: {uren per week: 3-12}\n"
                            "  taalstage: {}\n"
                            "doelstellingen:\n"
                            "  - indicator: werktraject geslaagd\n"
                            "    per achtergrond:\n"
                            "      laaggeletterd zonder werkervaring: {doel: 5%, landelijk: 4%}\n"
                            "  - indicator: inburgering gehaald\n"
                            "    doel: 70%\n";

/* One piece of the file replaced, and all that must be said about it. */
static const struct {
    const char *was, *wordt, *zinnen;
} gevallen[] = {
    {"versie: 1", "versie: 2", ""},
    {"doel: Iedereen aan het werk", "doel: Iedereen doet mee",
     "-|‘doel’ was Iedereen aan het werk en wordt Iedereen doet mee.\n"},
    {"binnen: 6 weken", "binnen: 4 weken",
     "fasen|in beeld: ‘binnen’ was 6 weken en wordt 4 weken.\n"},
    {"    binnen: 6 weken\n", "", "fasen|in beeld: ‘binnen’ vervalt. Er stond: 6 weken.\n"},
    {"klaar als: uitstroom", "klaar als: [geplaatst, uitstroom]",
     "fasen|op weg: ‘klaar als’ was uitstroom en wordt geplaatst, uitstroom.\n"},
    {"  - fase: op weg\n", "  - fase: plan\n    klaar als: plan ondertekend\n"
     "    binnen: 10 weken\n  - fase: op weg\n",
     "fasen|‘plan’ is nieuw: klaar als: plan ondertekend; binnen: 10 weken.\n"},
    {"contact: elke 6 weken", "contact: {intensief: elke 2 weken, wacht: elke 8 weken}",
     "contact|‘altijd’ vervalt. Er stond: elke 6 weken.\n"
     "contact|‘intensief’ komt erbij: elke 2 weken.\n"
     "contact|‘wacht’ komt erbij: elke 8 weken.\n"},
    {"  taalstage: {}\n", "", "instrumenten|‘taalstage’ vervalt.\n"},
    {"uren per week: 3-12", "uren per week: 3-12, hoogstens: 1 jaar",
     "instrumenten|taalles: ‘hoogstens’ komt erbij: 1 jaar.\n"},
    {"doel: 5%", "doel: 8%",
     "doelstellingen|werktraject geslaagd, laaggeletterd zonder werkervaring: ‘doel’ was 5% en "
     "wordt 8%.\n"},
    {"doelgroep: [statushouder]", "doelgroep: [statushouder, gezinslid]",
     "-|‘doelgroep’ was statushouder en wordt statushouder, gezinslid.\n"},
};

static const aanpak_inhoud *lees(str tekst)
{
    problems p = {0};
    const aanpak_inhoud *in = aanpak_lees(&geheugen, tekst, &p);
    if (p.n) print_error("%.*s\n", STR_FMT(aanpak_fout_tekst(&geheugen, &p.at[0])));
    assert_int_equal(p.n, 0);
    return in;
}

static str vervang(str heel, const char *was, const char *wordt)
{
    i64 plaats = str_find(heel, str_of(was));
    assert_true(plaats >= 0);
    buf b = buf_new(&geheugen);
    buf_add(&b, str_sub(heel, 0, (size_t)plaats));
    buf_add(&b, str_of(wordt));
    buf_add(&b, str_sub(heel, (size_t)plaats + strlen(was), heel.n));
    return buf_str(&b);
}

static const char *zinnen(const aanpak_inhoud *was, const aanpak_inhoud *wordt)
{
    aanpak_verschillen v = aanpak_vergelijk(&geheugen, was, wordt);
    buf b = buf_new(&geheugen);
    for (int i = 0; i < v.n; i++)
        PLAIN(&b, "{}|{}\n", v.at[i].blok ? str_of(v.at[i].blok) : S("-"),
            aanpak_verschil_zin(&geheugen, &v.at[i]));
    return arena_c(&geheugen, buf_str(&b));
}

static void test_gevallen(void **state)
{
    (void)state;
    const aanpak_inhoud *was = lees(str_of(begin));
    for (size_t i = 0; i < countof(gevallen); i++) {
        const aanpak_inhoud *wordt =
            lees(vervang(str_of(begin), gevallen[i].was, gevallen[i].wordt));
        assert_string_equal(zinnen(was, wordt), gevallen[i].zinnen);
        assert_string_equal(zinnen(wordt, wordt), "");
    }
}

static void test_volgorde(void **state)
{
    (void)state;
    const char een[] = "  - fase: in beeld\n    klaar als: brede intake afgerond\n"
                       "    binnen: 6 weken\n";
    const char twee[] = "  - fase: op weg\n    klaar als: uitstroom\n";
    str anders = vervang(str_of(begin), een, "");
    buf b = buf_new(&geheugen);
    buf_add(&b, str_of(twee));
    buf_add(&b, str_of(een));
    anders = vervang(anders, twee, arena_c(&geheugen, buf_str(&b)));
    assert_string_equal(zinnen(lees(str_of(begin)), lees(anders)),
        "fasen|De volgorde wordt: op weg, in beeld.\n");
}

/* Of all files that come along: the same differs in nothing, another in something, and what came
 * one way goes the other way. */
static void test_meegeleverd(void **state)
{
    (void)state;
    const char *map = "aanpakken/";
    for (const embedded *x = embed_next(map, NULL); x; x = embed_next(map, x))
        for (const embedded *y = embed_next(map, NULL); y; y = embed_next(map, y)) {
            arena was = geheugen;
            const aanpak_inhoud *een = lees((str){(const char *)x->bytes, x->n});
            const aanpak_inhoud *ander = lees((str){(const char *)y->bytes, y->n});
            aanpak_verschillen heen = aanpak_vergelijk(&geheugen, een, ander);
            aanpak_verschillen terug = aanpak_vergelijk(&geheugen, ander, een);
            int erbij = 0, weg = 0;
            for (int i = 0; i < heen.n; i++) erbij += heen.at[i].soort == VERSCHIL_ERBIJ;
            for (int i = 0; i < terug.n; i++) weg += terug.at[i].soort == VERSCHIL_WEG;
            assert_int_equal(erbij, weg);
            assert_true(x == y ? heen.n == 0 : heen.n > 0);
            geheugen = was;
        }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_gevallen),
        cmocka_unit_test(test_volgorde),
        cmocka_unit_test(test_meegeleverd),
    };
    return cmocka_run_group_tests(tests, setup, NULL);
}
