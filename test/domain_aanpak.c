/* aanpak: every file that comes along is right and says what its source says; what was read can be
 * printed and read again. */
#include "base/embed.h"
#include "domain/aanpak_bestand.h"

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

static str van_embed(const char *naam)
{
    const embedded *e = embed_find(naam);
    if (!e) fail_msg("%s is not in the program", naam);
    return (str){(const char *)e->bytes, e->n};
}

static const aanpak_inhoud *lees_goed(arena *a, str tekst, const char *naam)
{
    problems p = {0};
    const aanpak_inhoud *in = aanpak_lees(a, tekst, &p);
    for (int i = 0; i < p.n; i++)
        print_error("%s: %.*s\n", naam, STR_FMT(aanpak_fout_tekst(a, &p.at[i])));
    if (p.n) fail_msg("%s has mistakes", naam);
    return in;
}

static const aanpak_inhoud *lees_aanpak(arena *a, const char *naam)
{
    buf b = buf_new(a);
    buf_fmt(&b, "aanpakken/%s.yaml", naam);
    return lees_goed(a, van_embed(arena_c(a, buf_str(&b))), naam);
}

static void is_tekst(str s, const char *verwacht)
{
    char c[300];
    snprintf(c, sizeof c, "%.*s", STR_FMT(s));
    assert_string_equal(c, verwacht);
}

static const aanpak_instrument *instrument_in(const aanpak_inhoud *in, int welk)
{
    for (int i = 0; i < in->instrumenten.n; i++)
        if (code_is(in->instrumenten.at[i].instrument, welk)) return &in->instrumenten.at[i];
    fail_msg("instrument %d is not there", welk);
    return NULL;
}

static void is_duur(aanpak_duur d, int aantal, int maat)
{
    assert_int_equal(d.aantal, aantal);
    assert_int_equal(d.maat.i, maat);
}

/* ---- all files ---- */

static void alle_bestanden_kloppen(void **state)
{
    (void)state;
    static const char *const namen[] = {"amsterdam", "breda", "eindhoven", "leiden", "rotterdam",
        "tilburg", "utrecht", "via", "westland", "zaanstad", "zuidhorn", "zwolle"};
    int n = 0;
    for (const embedded *e = embed_next("aanpakken/", NULL); e; e = embed_next("aanpakken/", e)) {
        arena a = geheugen;
        str tekst = {(const char *)e->bytes, e->n};
        const aanpak_inhoud *in = lees_goed(&a, tekst, e->name);
        assert_true(in->fasen.n >= 2 && in->instrumenten.n >= 3);
        assert_true(str_find(tekst, S("# Bron: document 00")) >= 0);
        assert_true(in->bron.p[0] == '0' && in->bron.p[1] == '0');
        assert_true(aanpak_heeft(in->fasen.at[in->fasen.n - 1].klaar_als, MIJLPAAL_UITSTROOM));
        assert_true(in->rapportage.over.n > 0);
        n++;
    }
    assert_true(n >= 12);
    for (size_t i = 0; i < countof(namen); i++) {
        arena a = geheugen;
        assert_int_equal(lees_aanpak(&a, namen[i])->versie.n, 1);
    }
}

/* Printed and read again it is the same, and the second print is the first. */
static void heen_en_terug(void **state)
{
    (void)state;
    for (const embedded *e = embed_next("aanpakken/", NULL); e; e = embed_next("aanpakken/", e)) {
        arena a = geheugen;
        str tekst = {(const char *)e->bytes, e->n};
        str een = aanpak_schrijf(&a, lees_goed(&a, tekst, e->name));
        str twee = aanpak_schrijf(&a, lees_goed(&a, een, "printed"));
        assert_true(str_eq(een, twee));
        assert_true(een.n > 400);
    }
}

static void het_voorbeeld_wordt_gelezen(void **state)
{
    (void)state;
    static char tekst[1 << 14];
    FILE *f = fopen("test/aanpak/voorbeeld.yaml", "rb");
    assert_non_null(f);
    size_t n = fread(tekst, 1, sizeof tekst, f);
    fclose(f);
    arena a = geheugen;
    const aanpak_inhoud *in = lees_goed(&a, (str){tekst, n}, "voorbeeld.yaml");
    is_tekst(in->naam, "Zwolle");
    assert_int_equal(in->fasen.n, 3);
    is_duur(in->fasen.at[0].binnen.duur, 6, MAAT_WEKEN);
    assert_int_equal(in->fasen.at[1].binnen.wet.i, WETTERMIJN_PIP);
    assert_int_equal(in->fasen.at[2].intensiteit.n, 2);
    assert_int_equal(in->plaatsen.volgorde.n, 3);
    assert_int_equal(instrument_in(in, INS_OPLEIDING)->studeren.vanaf, 30);
    assert_int_equal(in->partners.n, 2);
    assert_int_equal(in->doelstellingen.at[1].achtergronden.n, 2);
    assert_int_equal(in->rapportage.over.n, 5);
}

/* ---- what the sources say ---- */

static void zwolle(void **state)
{
    (void)state;
    arena a = geheugen;
    const aanpak_inhoud *in = lees_aanpak(&a, "zwolle");
    assert_int_equal(in->mensen.n, 600);
    assert_int_equal(in->plaatsen.intensief.n, 300);
    assert_int_equal(in->plaatsen.wacht.n, 300);
    assert_int_equal(in->convenant.n, 21);
    assert_int_equal(in->plaatsen.volgorde.at[0].i, VOLGORDE_LAAGGELETTERD);
    assert_int_equal(in->plaatsen.volgorde.at[1].i, VOLGORDE_GEEN_WERK);
    is_duur(in->gesprek.wacht.duur, 6, MAAT_MAANDEN);
    const aanpak_doelstelling *d = in->doelstellingen.at;
    assert_int_equal(in->doelstellingen.n, 2);
    assert_int_equal(d[0].indicator.i, INDICATOR_INBURGERING);
    assert_int_equal(d[0].noemer.i, NOEMER_BEGONNEN);
    assert_int_equal(d[0].doel.n, 700);
    assert_int_equal(d[0].landelijk.tienden, 330);
    const aanpak_streef_achtergrond *s = d[1].achtergronden.at;
    assert_int_equal(s[0].achtergrond.i, ACHTERGROND_LZ);
    assert_int_equal(s[0].doel.n, 50);
    assert_int_equal(s[0].landelijk.tienden, 40);
    assert_int_equal(s[1].achtergrond.i, ACHTERGROND_GM);
    assert_int_equal(s[1].doel.n, 200);
    assert_int_equal(s[1].landelijk.tienden, 160);
    assert_int_equal(in->rapportage.eerste.i, SEIZOEN_NAJAAR);
    instrument_in(in, INS_VERWACHTING);
    instrument_in(in, INS_BUDGET);
    instrument_in(in, INS_MAATJE);
    assert_int_equal(instrument_in(in, INS_BEGELEIDING)->soorten.n, 3);
}

static void rotterdam(void **state)
{
    (void)state;
    arena a = geheugen;
    const aanpak_inhoud *in = lees_aanpak(&a, "rotterdam");
    const aanpak_instrument *i = instrument_in(in, INS_LEERWERK);
    is_duur(i->hoogstens, 12, MAAT_MAANDEN);
    assert_int_equal(i->vorm.n, 2);
    assert_int_equal(i->functies.n, 3);
    assert_true(aanpak_heeft(i->contract, CONTRACT_TIJDELIJK));
    assert_true(aanpak_heeft(i->einde, UIT_BAAN_HIER) && aanpak_heeft(i->einde, UIT_GESTOPT));
    assert_true(code_is(in->plekken.eigen_werkgever, JA));
    assert_true(aanpak_heeft(in->plekken.manier, PLEKMANIER_GEMAAKT));
    assert_true(aanpak_heeft(in->plekken.wie, BETROKKEN_PLEKKENTEAM));
    assert_int_equal(in->plekken.mensen.n, 21);
    assert_true(aanpak_heeft(instrument_in(in, INS_BBL)->kwalificatie, KWALIFICATIE_DIPLOMA));
    assert_int_equal(instrument_in(in, INS_DERDE)->kwalificatie.n, 2);
    assert_int_equal(in->succesfactoren.n, 4);
}

static void leiden_tilburg_breda(void **state)
{
    (void)state;
    arena a = geheugen;
    const aanpak_inhoud *in = lees_aanpak(&a, "leiden");
    assert_true(aanpak_heeft(in->doelgroep, DOELGROEP_STUDENT));
    assert_true(aanpak_heeft(in->plan.lijnen, LIJN_WONEN));
    is_tekst(in->sectoren.at[0], "zorg");
    in = lees_aanpak(&a, "tilburg");
    const aanpak_instrument *i = instrument_in(in, INS_DERDE);
    assert_true(code_is(i->examen, JA));
    assert_true(aanpak_heeft(i->kwalificatie, KWALIFICATIE_CERTIFICAAT));
    assert_true(i->lesuren.is && i->praktijkuren.is);
    assert_true(aanpak_heeft(in->fasen.at[1].klaar_als, MIJLPAAL_CERTIFICAAT));
    in = lees_aanpak(&a, "breda");
    assert_int_equal(in->partners.n, 4);
    for (int k = 0; k < in->partners.n; k++) {
        assert_true(in->partners.at[k].taak.n > 0);
        for (int m = 0; m < k; m++)
            assert_int_not_equal(in->partners.at[k].soort.i, in->partners.at[m].soort.i);
    }
}

static void westland_eindhoven_utrecht(void **state)
{
    (void)state;
    arena a = geheugen;
    const aanpak_inhoud *in = lees_aanpak(&a, "westland");
    assert_int_equal(in->uitvoerder.soort.i, ORG_SW);
    is_duur(in->termijnen.at[0].binnen, 21, MAAT_DAGEN);
    is_duur(in->termijnen.at[0].waarschuw.duur, 7, MAAT_DAGEN);
    assert_int_equal(in->standaardplek.soort.i, PLEK_WERKERVARING);
    assert_int_equal(in->standaardplek.bij.i, ORG_SW);
    assert_true(code_is(in->keuzes.regulier, JA));
    in = lees_aanpak(&a, "eindhoven");
    assert_int_equal(in->in_beeld.i, MIJLPAAL_KOPPELING);
    assert_true(code_is(in->plekken.matching_azc, JA));
    assert_true(aanpak_heeft(in->intake.wie, BETROKKEN_COA));
    assert_int_equal(betrokkene_rol(BETROKKEN_ACCOUNTMANAGER), ROL_WERKMAKELAAR);
    in = lees_aanpak(&a, "utrecht");
    assert_true(code_is(in->intake.samen, JA));
    assert_true(code_is(in->keuzes.dubbel, JA));
    assert_true(code_is(instrument_in(in, INS_WERKERVARING)->leerdoel, LEERDOEL_TAAL));
    instrument_in(in, INS_TAALSTAGE);
}

static void amsterdam_zaanstad_zuidhorn_via(void **state)
{
    (void)state;
    arena a = geheugen;
    const aanpak_inhoud *in = lees_aanpak(&a, "amsterdam");
    assert_int_equal(in->partners.at[0].soort.i, ORG_GGD);
    assert_true(aanpak_heeft(in->partners.at[0].meldt, DEEL_BELASTBAAR));
    assert_int_equal(in->partners.at[0].ziet.n, 3);
    assert_true(in->klantmanagers.intensief.is && in->klantmanagers.opgeleid.n == 1);
    in = lees_aanpak(&a, "zaanstad");
    assert_int_equal(in->wachttijden.n, 4);
    assert_int_equal(in->plan.soort.i, PLAN_VAN_AANPAK);
    assert_int_equal(in->intake.wie.n, 3);
    assert_true(code_is(instrument_in(in, INS_TAALMAATJE)->eigen_vak, JA));
    in = lees_aanpak(&a, "zuidhorn");
    assert_int_equal(in->screening.mensen.n, 59);
    assert_true(code_is(instrument_in(in, INS_VRIJWILLIG)->pijler, JA));
    assert_true(code_is(in->keuzes.coaching, JA));
    instrument_in(in, INS_THEMA);
    in = lees_aanpak(&a, "via");
    assert_int_equal(in->succesfactoren.n, 4);
    assert_true(code_is(in->keuzes.terugverdienen, JA) && code_is(in->keuzes.openbaar, JA));
    assert_true(code_is(in->keuzes.delen, JA));
}

/* ---- texts that need quotes, and other words for the same ---- */

static void rare_teksten_komen_heel_terug(void **state)
{
    (void)state;
    static const char *const teksten[] = {"a: b", "# geen uitleg", "- streepje", "null", "~",
        "\"citaat\" en \\", "'s middags", "komma, en meer", "[haken]", "{accolades}", "70%", "%",
        "één ‘tekst’ met ë", "twee\nregels", "x #y", "ja", "eindigt op :", "@", "`", "12"};
    for (size_t i = 0; i < countof(teksten); i++) {
        arena a = geheugen;
        str s = str_of(teksten[i]), twee[] = {s, S("en nog een")};
        code doelgroepen[] = {CODE(DOELGROEP_STATUSHOUDER)}, eind[] = {CODE(MIJLPAAL_UITSTROOM)};
        aanpak_fase fase = {.regel = 1, .naam = s, .klaar_als = {eind, 1}};
        aanpak_instrument ins = {.regel = 1, .instrument = CODE(INS_BBL), .sectoren = {twee, 2}};
        aanpak_inhoud in = {.regel = 1, .naam = s, .versie = NUM(3), .bron = s, .doel = s,
            .doelgroep = {doelgroepen, 1}, .fasen = {&fase, 1}, .instrumenten = {&ins, 1}};
        const aanpak_inhoud *uit = lees_goed(&a, aanpak_schrijf(&a, &in), teksten[i]);
        is_tekst(uit->naam, teksten[i]);
        is_tekst(uit->fasen.at[0].naam, teksten[i]);
        is_tekst(uit->instrumenten.at[0].sectoren.at[0], teksten[i]);
        assert_int_equal(uit->instrumenten.at[0].sectoren.n, 2);
    }
}

static void waarden(void **state)
{
    (void)state;
    arena a = geheugen;
    const aanpak_inhoud *in = lees_goed(&a,
        S("aanpak: X\nversie: 12\nbron: x\ndoel: x\ndoelgroep: Statushouder\n"
          "fasen:\n  - fase: a\n    klaar als: [werk, vrijwilligerswerk]\n    binnen: 1 jaar\n"
          "instrumenten:\n  onderwijs: {studeren met behoud van uitkering: nee}\n"
          "  BBL: {uren per week: 24, hoogstens: 2 jaren}\n  taalles: {uren per week: 3 – 12}\n"
          "standaardplek: werkervaringsplek\ncontact: elke 1 week\n"
          "doelstellingen:\n  - indicator: werk\n    doel: 21 mensen\n"
          "  - indicator: opleiding\n    binnen: 18 maanden\n    doel: 12,5%\n"
          "    per startjaar: {2024: {doel: 10%}, 2025: {doel: 15 %}}\n"),
        "waarden");
    assert_int_equal(in->fasen.at[0].klaar_als.at[1].i, MIJLPAAL_VRIJWILLIG);
    is_duur(in->fasen.at[0].binnen.duur, 1, MAAT_JAREN);
    assert_true(code_is(instrument_in(in, INS_OPLEIDING)->studeren.mag, NEE));
    assert_int_equal(instrument_in(in, INS_BBL)->uren.van, 24);
    assert_int_equal(instrument_in(in, INS_BBL)->uren.tot, 24);
    is_duur(instrument_in(in, INS_BBL)->hoogstens, 2, MAAT_JAREN);
    assert_int_equal(instrument_in(in, INS_TAALLES)->uren.tot, 12);
    assert_int_equal(in->standaardplek.soort.i, PLEK_WERKERVARING);
    is_duur(in->contact.altijd.duur, 1, MAAT_WEKEN);
    assert_true(in->doelstellingen.at[0].doel.mensen);
    assert_int_equal(in->doelstellingen.at[0].doel.n, 21);
    assert_int_equal(in->doelstellingen.at[1].doel.n, 125);
    assert_int_equal(in->doelstellingen.at[1].jaren.at[1].jaar.n, 2025);
    assert_int_equal(in->doelstellingen.at[1].jaren.at[1].doel.n, 150);
    is_tekst(aanpak_duur_tekst(&a, in->contact.altijd.duur), "1 week");
    is_tekst(aanpak_codes_tekst(&a, &mijlpaal_codes, in->fasen.at[0].klaar_als),
        "betaald werk begonnen en vrijwilligerswerk begonnen");
}

/* Every indicator counts over something, and every background is made of two answers. */
static void woordenlijsten(void **state)
{
    (void)state;
    int n;
    for (int i = 1; i < indicator_eind; i++)
        assert_true(indicator_past(i, indicator_noemer(i)) && indicator_noemer(i) > 0);
    for (int i = 1; i < betrokkene_eind; i++)
        assert_true((betrokkene_rol(i) != 0) != (betrokkene_org_soort(i) != 0));
    const aanpak_ander_woord *w = aanpak_andere_woorden(&n);
    for (int i = 0; i < n; i++) {
        code c;
        assert_false(code_parse(w[i].lijst, str_of(w[i].woord), &c));
        assert_in_range(w[i].code, 1, w[i].lijst->n);
    }
    assert_int_equal(achtergrond_van(CODE(JA), CODE(NEE)).i, ACHTERGROND_LZ);
    assert_int_equal(achtergrond_van(CODE(JA), CODE(JA)).i, ACHTERGROND_LM);
    assert_int_equal(achtergrond_van(CODE(NEE), CODE(NEE)).i, ACHTERGROND_GZ);
    assert_int_equal(achtergrond_van(CODE(NEE), CODE(JA)).i, ACHTERGROND_GM);
    assert_int_equal(achtergrond_van((code){0}, CODE(JA)).i, 0);
    assert_int_equal(achtergrond_van(CODE(JA), (code){0}).i, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(alle_bestanden_kloppen),
        cmocka_unit_test(heen_en_terug),
        cmocka_unit_test(het_voorbeeld_wordt_gelezen),
        cmocka_unit_test(zwolle),
        cmocka_unit_test(rotterdam),
        cmocka_unit_test(leiden_tilburg_breda),
        cmocka_unit_test(westland_eindhoven_utrecht),
        cmocka_unit_test(amsterdam_zaanstad_zuidhorn_via),
        cmocka_unit_test(rare_teksten_komen_heel_terug),
        cmocka_unit_test(waarden),
        cmocka_unit_test(woordenlijsten),
    };
    return cmocka_run_group_tests(tests, setup, NULL);
}
