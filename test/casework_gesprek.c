/* casework_gesprek: a conversation with all who come to it, what clashes, and how it went. */
#include "test/libkantoor.h"

#include "casework/gesprek.h"
#include "casework/les.h"
#include "casework/persoon.h"
#include "casework/taak.h"
#include "casework/tijdlijn.h"

static kantoor_proef x;
static persoon_id wie;
static gesprek_id eerste;
static gebeurtenis_id geb;
static contactpersoon_id fatima;

static bool maak(werk *w, void *arg)
{
    (void)arg;
    persoon p = {.naam = S("Aman Tesfay"), .doelgroep = CODE(DOELGROEP_STATUSHOUDER)};
    wie = persoon_aanmelden(w, &p, BRON_GESPREK);
    assert_true(wie.v > 0);
    contactpersoon c = {.organisatie_id = x.taalschool, .naam = S("Fatima Bakker")};
    db_add(w->db, &w->t, &contactpersoon_entity, &c);
    fatima = contactpersoon_id_van(&c);
    return true;
}

static int begin(void **state)
{
    (void)state;
    x = kantoor_proef_begin();
    assert_true(schrijf(&x, x.sanne, maak, NULL));
    return 0;
}

static int eind(void **state)
{
    (void)state;
    kantoor_proef_eind(&x);
    return 0;
}

static gesprek talk(const werk *w, int soort, int over, int uur)
{
    return (gesprek){.persoon_id = wie, .soort = CODE(soort), .datum = date_plus(w->vandaag, over),
                     .van = tijd_hm(uur, 0), .tot = tijd_hm(uur + 1, 0)};
}

static bool plan_intake(werk *w, void *arg)
{
    (void)arg;
    gesprek g = talk(w, GESPREK_INTAKE, 3, 10);
    genodigden met = {.at = {{.organisatie = x.taalschool, .contactpersoon = fatima},
                             {.collega = {x.joris.gebruiker}}},
                      .n = 2};
    assert_int_equal(gesprek_bezwaren(w, &g, &met).n, 0);
    assert_true(gesprek_bewaar(w, &g, UINT64_MAX, &met, &geb));
    assert_int_equal(g.afloop.i, GESPREK_GEPLAND);
    assert_int_equal(g.gebruiker_id.v, x.sanne.gebruiker);
    eerste = gesprek_id_van(&g);
    return true;
}

static bool ziet_genodigden(werk *w, void *arg)
{
    assert_true(str_starts(gesprek_met(w, eerste), str_of(arg)));
    return true;
}

static bool joris_ziet_hem(werk *w, void *arg)
{
    date dag = date_plus(w->vandaag, 3);
    agendaregel_rijen a = agenda(w, (gebruiker_id){w->t.gebruiker}, dag, date_plus(dag, 1));
    (void)arg;
    assert_int_equal(a.n, 1);
    assert_int_equal(a.at[0].erbij.n, 2);
    assert_int_equal(a.at[0].gebruiker_id.v, x.sanne.gebruiker);
    return true;
}

static bool wissel(werk *w, void *arg)
{
    gesprek g;
    genodigden met = {.at = {{.organisatie = x.werkgever}}, .n = 1};
    (void)arg;
    assert_true(HAAL(w, gesprek, eerste, &g));
    assert_true(gesprek_bewaar(w, &g, 0, &met, &geb));
    assert_true(geb.v); /* another company is something that happened */
    return true;
}

static bool terug(werk *w, void *arg)
{
    (void)arg;
    return ongedaan_maken(w, geb);
}

static bool is_weg(werk *w, void *arg)
{
    gesprek g;
    (void)arg;
    assert_false(HAAL(w, gesprek, eerste, &g));
    return true;
}

static void test_genodigden(void **state)
{
    (void)state;
    assert_true(schrijf(&x, x.sanne, plan_intake, NULL));
    assert_true(lees(&x, x.sanne, ziet_genodigden,
                     (void *)(uintptr_t) "Taalschool Zuid (Fatima Bakker), joris"));
    assert_true(lees(&x, x.joris, joris_ziet_hem, NULL));
    gebeurtenis_id gemaakt = geb;
    assert_true(schrijf(&x, x.sanne, wissel, NULL));
    assert_true(lees(&x, x.sanne, ziet_genodigden, (void *)(uintptr_t) "Bakkerij"));
    assert_true(schrijf(&x, x.sanne, terug, NULL));
    assert_true(lees(&x, x.sanne, ziet_genodigden,
                     (void *)(uintptr_t) "Taalschool Zuid (Fatima Bakker), joris"));
    geb = gemaakt;
    assert_false(schrijf(&x, x.sanne, terug, NULL)); /* something happened with it since */
}

static void test_nieuw_terug(void **state)
{
    (void)state;
    assert_true(schrijf(&x, x.sanne, plan_intake, NULL));
    assert_true(schrijf(&x, x.sanne, terug, NULL));
    assert_true(lees(&x, x.sanne, is_weg, NULL));
}

/* ---- what clashes ---- */

static bool heeft(const gesprek_zinnen *z, const char *deel)
{
    for (int i = 0; i < z->n; i++)
        if (str_find(z->at[i], str_of(deel)) >= 0) return true;
    return false;
}

static bool dubbele(werk *w, void *arg)
{
    (void)arg;
    gesprek g = talk(w, GESPREK_INTAKE, 30, 15);
    gesprek_zinnen z = gesprek_bezwaren(w, &g, NULL);
    assert_int_equal(z.n, 0); /* a second brede intake is refused, not warned about */
    g = talk(w, GESPREK_VOORTGANG, 3, 15); /* another kind, another hour */
    assert_int_equal(gesprek_bezwaren(w, &g, NULL).n, 0);
    g.van = tijd_hm(10, 30); /* the hour in which Joris sits beside Sanne */
    g.tot = tijd_hm(11, 30);
    z = gesprek_bezwaren(w, &g, NULL);
    assert_true(heeft(&z, "Je hebt op dat uur al een ander gesprek."));
    assert_true(heeft(&z, "vallen samen"));
    g.gebruiker_id = (gebruiker_id){x.sanne.gebruiker};
    z = gesprek_bezwaren(w, &g, NULL);
    assert_true(heeft(&z, "sanne heeft op dat uur al een ander gesprek."));
    g.afloop = CODE(GESPREK_AFGEMELD);
    assert_int_equal(gesprek_bezwaren(w, &g, NULL).n, 0);
    return true;
}

static bool maak_les(werk *w, void *arg)
{
    (void)arg;
    lesgroep g = {.organisatie_id = x.taalschool, .naam = S("A2"), .plaatsen = NUM(12)};
    db_add(w->db, &w->t, &lesgroep_entity, &g);
    les l = {.lesgroep_id = lesgroep_id_van(&g), .dag = CODE(DONDERDAG), .van = tijd_hm(14, 0),
             .tot = tijd_hm(16, 0)};
    db_add(w->db, &w->t, &les_entity, &l);
    lesdeelname d = {.lesgroep_id = lesgroep_id_van(&g), .persoon_id = wie, .van = w->vandaag};
    return db_add(w->db, &w->t, &lesdeelname_entity, &d) != 0;
}

static bool botst_met_les(werk *w, void *arg)
{
    gesprek g = talk(w, GESPREK_VOORTGANG, 3, 15); /* Thursday */
    gesprek_zinnen z = gesprek_bezwaren(w, &g, NULL);
    (void)arg;
    assert_int_equal(z.n, 1);
    assert_true(heeft(&z, "de les (14.00 tot 16.00)"));
    g.van = g.tot = (tijd){0};
    assert_int_equal(gesprek_bezwaren(w, &g, NULL).n, 0);
    return true;
}

/* ---- one brede intake ---- */

static bool tweede_intake(werk *w, void *arg)
{
    (void)arg;
    gesprek g = talk(w, GESPREK_INTAKE, 30, 15), ander;
    str al = gesprek_al_een_intake(w, &g);
    assert_true(str_starts(al, S("De brede intake is al gepland: 26 november, met sanne, Taalsc")));
    assert_false(gesprek_bewaar(w, &g, UINT64_MAX, NULL, &geb));
    assert_true(zegt(w, "waarom", "al gepland: 26 november, met sanne, Taalschool Zuid (Fatima"));
    assert_false(gesprek_nog_een_intake(w, &g, UINT64_MAX, NULL, S("  "), &geb));
    assert_true(zegt(w, "waarom", "Sluit daarbij aan."));
    assert_int_equal(g.kop.id, 0);
    g.datum = date_plus(w->vandaag, 3 + INTAKE_DUBBEL_DAGEN + 1);
    assert_int_equal(gesprek_al_een_intake(w, &g).n, 0);
    assert_true(HAAL(w, gesprek, eerste, &ander));
    assert_true(gesprek_bewaar(w, &ander, 0, NULL, NULL)); /* what stands there may be saved */
    g = talk(w, GESPREK_VOORTGANG, 30, 15);
    assert_true(gesprek_bewaar(w, &g, UINT64_MAX, NULL, NULL));
    g.soort = CODE(GESPREK_INTAKE); /* nor made into one */
    assert_false(gesprek_bewaar(w, &g, field_bit(&gesprek_entity, "soort"), NULL, NULL));
    assert_true(zegt(w, "waarom", "al gepland"));
    g = talk(w, GESPREK_INTAKE, 30, 15);
    assert_true(gesprek_nog_een_intake(w, &g, UINT64_MAX, NULL, S("De tolk kwam niet."), NULL));
    notitie_rijen n = BIJ(w, notitie, persoon_id, wie);
    assert_true(n.n == 1 && str_eq(n.at[0].tekst, S("De tolk kwam niet.")) &&
                n.at[0].gesprek_id.v == g.kop.id);
    return true;
}

static bool eerste_geweest(werk *w, void *arg)
{
    (void)arg;
    gesprek g;
    assert_true(HAAL(w, gesprek, eerste, &g));
    g.datum = w->vandaag;
    g.afloop = CODE(GESPREK_GEKOMEN);
    u64 velden = field_bit(&gesprek_entity, "datum") | field_bit(&gesprek_entity, "afloop");
    assert_true(gesprek_bewaar(w, &g, velden, NULL, NULL)); /* there is no other */
    gesprek nog = talk(w, GESPREK_INTAKE, 5, 15);
    assert_false(gesprek_bewaar(w, &nog, UINT64_MAX, NULL, NULL));
    assert_true(zegt(w, "waarom", "Vraag niet twee keer."));
    return true;
}

static void test_een_intake(void **state)
{
    (void)state;
    assert_true(schrijf(&x, x.sanne, plan_intake, NULL));
    assert_true(schrijf(&x, x.sanne, tweede_intake, NULL));
}

static void test_intake_geweest(void **state)
{
    (void)state;
    assert_true(schrijf(&x, x.sanne, plan_intake, NULL));
    assert_true(schrijf(&x, x.sanne, eerste_geweest, NULL));
}

static void test_bezwaren(void **state)
{
    (void)state;
    assert_true(schrijf(&x, x.sanne, plan_intake, NULL));
    assert_true(lees(&x, x.joris, dubbele, NULL));
    assert_true(schrijf(&x, x.sanne, maak_les, NULL));
    assert_true(lees(&x, x.sanne, botst_met_les, NULL));
}

/* ---- afterwards ---- */

static bool in_verleden(werk *w, void *arg)
{
    gesprek g = talk(w, GESPREK_INTAKE, -2, 9);
    genodigden met = {.at = {{.collega = {x.joris.gebruiker}}}, .n = 1};
    (void)arg;
    g.plaats = S("kamer 3");
    assert_true(gesprek_bewaar(w, &g, UINT64_MAX, &met, NULL));
    eerste = gesprek_id_van(&g);
    return true;
}

static bool vraagt(werk *w, void *arg)
{
    i64 n = *(int *)arg;
    assert_int_equal(agenda_zonder_afloop_aantal(w, (gebruiker_id){w->t.gebruiker}), n);
    assert_int_equal(agenda_zonder_afloop(w, (gebruiker_id){w->t.gebruiker}, 9).n, n);
    return true;
}

typedef struct {
    gesprek_verloop v;
    bool verder;
    const char *fout;
} rond;

static bool rond_af(werk *w, void *arg)
{
    rond *r = arg;
    gesprek g, erna;
    assert_true(HAAL(w, gesprek, eerste, &g));
    erna = gesprek_volgende(&g, &r->v);
    bool goed = gesprek_afronden(w, &g, &r->v, r->verder ? &erna : NULL, &geb);
    if (!goed) assert_non_null(problem_at(w->p, r->fout));
    return goed;
}

static bool kijk_erna(werk *w, void *arg)
{
    gesprek_rijen g = BIJ(w, gesprek, persoon_id, wie);
    persoon p;
    int n = *(int *)arg;
    assert_int_equal(g.n, n);
    assert_true(HAAL(w, persoon, wie, &p));
    if (n < 2) return true;
    const gesprek *erna = &g.at[1];
    assert_int_equal(g.at[0].afloop.i, GESPREK_NIET_GEKOMEN);
    assert_true(str_eq(g.at[0].reden, S("bus gemist")));
    assert_int_equal(erna->soort.i, GESPREK_INTAKE); /* missed: the same again, with the same */
    assert_int_equal(erna->afloop.i, GESPREK_GEPLAND);
    assert_int_equal(tijd_minutes(erna->tot), 14 * 60);
    assert_true(str_eq(erna->plaats, S("kamer 3")));
    assert_int_equal(gesprek_genodigden(w, gesprek_id_van(erna)).n, 1);
    assert_false(date_is_set(p.laatste_contact));
    return true;
}

static bool kijk_gekomen(werk *w, void *arg)
{
    gesprek_rijen g = BIJ(w, gesprek, persoon_id, wie);
    notitie_rijen n = BIJ(w, notitie, persoon_id, wie);
    persoon p;
    (void)arg;
    assert_int_equal(g.n, 2);
    assert_int_equal(g.at[1].soort.i, GESPREK_VOORTGANG);
    assert_int_equal(n.n, 1);
    assert_int_equal(n.at[0].gesprek_id.v, g.at[0].kop.id);
    assert_true(HAAL(w, persoon, wie, &p));
    assert_true(date_same(p.laatste_contact, g.at[0].datum));
    return true;
}

static void test_afloop(void **state)
{
    (void)state;
    int een = 1, twee = 2, nul = 0;
    date straks = date_ymd(2026, 12, 1);
    rond geen = {.fout = "afloop"};
    rond gemist = {.v = {CODE(GESPREK_NIET_GEKOMEN), S("bus gemist"), .volgende = straks,
                         .volgende_van = tijd_hm(13, 0)},
                   .verder = true};
    rond gekomen = {.v = {CODE(GESPREK_GEKOMEN), .verslag = S("Wil kok worden"),
                          .volgende = straks},
                    .verder = true};
    assert_true(schrijf(&x, x.sanne, in_verleden, NULL));
    assert_true(lees(&x, x.sanne, vraagt, &een));
    assert_true(lees(&x, x.joris, vraagt, &nul)); /* asked of who leads it */
    assert_false(schrijf(&x, x.sanne, rond_af, &geen));
    assert_true(schrijf(&x, x.sanne, rond_af, &gemist));
    assert_true(lees(&x, x.sanne, kijk_erna, &twee));
    assert_true(lees(&x, x.sanne, vraagt, &nul));
    assert_true(schrijf(&x, x.sanne, terug, NULL)); /* outcome and next one go back together */
    assert_true(lees(&x, x.sanne, kijk_erna, &een));
    assert_true(lees(&x, x.sanne, vraagt, &een));
    assert_true(schrijf(&x, x.sanne, rond_af, &gekomen));
    assert_true(lees(&x, x.sanne, kijk_gekomen, NULL));
}

/* ---- what is refused ---- */

static bool slecht(werk *w, void *arg)
{
    const char *veld = arg;
    gesprek g = talk(w, GESPREK_VOORTGANG, 1, 9);
    if (!strcmp(veld, "tot")) g.tot = tijd_hm(8, 0);
    if (!strcmp(veld, "van")) g.van = (tijd){0};
    if (!strcmp(veld, "afloop")) g.afloop = CODE(GESPREK_GEKOMEN);
    assert_false(gesprek_bewaar(w, &g, UINT64_MAX, NULL, NULL));
    assert_non_null(problem_at(w->p, veld));
    return false;
}

static void test_geweigerd(void **state)
{
    (void)state;
    assert_false(schrijf(&x, x.sanne, slecht, (void *)(uintptr_t) "tot"));
    assert_false(schrijf(&x, x.sanne, slecht, (void *)(uintptr_t) "van"));
    assert_false(schrijf(&x, x.sanne, slecht, (void *)(uintptr_t) "afloop"));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_genodigden, begin, eind),
        cmocka_unit_test_setup_teardown(test_nieuw_terug, begin, eind),
        cmocka_unit_test_setup_teardown(test_bezwaren, begin, eind),
        cmocka_unit_test_setup_teardown(test_een_intake, begin, eind),
        cmocka_unit_test_setup_teardown(test_intake_geweest, begin, eind),
        cmocka_unit_test_setup_teardown(test_afloop, begin, eind),
        cmocka_unit_test_setup_teardown(test_geweigerd, begin, eind),
    };
    return KANTOOR_DRAAI("casework_gesprek", tests);
}
