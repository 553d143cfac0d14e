/* casework_herinner: a message that asks an answer: late after the set days, reminded several at
 * once with undo, over when someone reacted, came or spoke with us; and the letterhead. */
#include "test/libkantoor.h"

#include "casework/herinner.h"
#include "casework/persoon.h"
#include "casework/tijdlijn.h"

enum { WIE = 4 };
static kantoor_proef x;
static bericht_id gestuurd[WIE];
static persoon_id wie[WIE];

static bool stuur(werk *w, void *arg)
{
    (void)arg;
    for (int i = 0; i < WIE; i++) {
        persoon p = {.naam = S("Aman Tesfay"), .doelgroep = CODE(DOELGROEP_STATUSHOUDER),
                     .adres = S("Kade 1"), .postcode = S("8011AB"), .plaats = S("Zwolle")};
        if (i == 0) p.email = S("aman@example.org");
        p.telefoon = (str){0};
        wie[i] = persoon_aanmelden(w, &p, BRON_GESPREK);
        bericht_wens wens = {.sjabloon = SJABLOON_DOCUMENTEN, .wat = S("je paspoort"),
                             .vraagt = i < 3};
        gestuurd[i] = bericht_maken(w, wie[i], &wens, NULL);
        bericht b;
        assert_true(HAAL(w, bericht, gestuurd[i], &b));
        assert_int_equal(date_is_set(b.antwoord_voor), i < 3);
        if (i < 3) assert_int_equal(date_diff(b.antwoord_voor, w->vandaag), HERINNER_DAGEN);
        /* it went nine days ago */
        b.stand = CODE(BERICHT_VERZONDEN);
        if (i < 3) b.gevraagd = date_plus(w->vandaag, -9);
        if (i < 3) b.antwoord_voor = date_plus(w->vandaag, -2);
        assert_true(db_save(w->db, &w->t, &bericht_entity, &b, UINT64_MAX, NULL));
    }
    return true;
}

static int begin(void **state)
{
    (void)state;
    x = kantoor_proef_begin();
    assert_true(schrijf(&x, x.sanne, stuur, NULL));
    return 0;
}

static int eind(void **state)
{
    (void)state;
    kantoor_proef_eind(&x);
    return 0;
}

static i64 stil(werk *w)
{
    gebruiker_id ik = {w->t.gebruiker};
    i64 n = geen_antwoord_aantal(w, ik);
    assert_int_equal(geen_antwoord(w, ik).n, n);
    return n;
}

static bool zijn_er(werk *w, void *arg)
{
    assert_int_equal(stil(w), *(int *)arg);
    return true;
}

static void verwacht(toegang t, int n) { assert_true(lees(&x, t, zijn_er, &n)); }

static bool herinner_twee(werk *w, void *arg)
{
    assert_true(herinner(w, (bericht_groep){gestuurd, 2}, false, arg));
    bericht_rijen b = BIJ(w, bericht, persoon_id, wie[0]);
    assert_int_equal(b.n, 2);
    assert_true(str_eq(b.at[1].onderwerp, S("Herinnering: Neem deze papieren mee")) ||
                str_starts(b.at[1].onderwerp, S("Herinnering: ")));
    assert_true(code_is(b.at[1].kanaal, KANAAL_MAIL) && code_is(b.at[1].stand, BERICHT_KLAAR));
    assert_int_equal(b.at[1].herinnert_id.v, gestuurd[0].v);
    bericht_rijen c = BIJ(w, bericht, persoon_id, wie[1]);
    assert_true(code_is(c.at[1].kanaal, KANAAL_BRIEF) && str_find(c.at[1].aan, S("Kade 1")) > 0);
    return stil(w) == 1;
}

static bool terug(werk *w, void *arg)
{
    return ongedaan_maken(w, *(gebeurtenis_id *)arg);
}

static bool reageerde(werk *w, void *arg)
{
    return herinner_gereageerd(w, (bericht_groep){gestuurd, 1}, arg);
}

static bool nog_eens(werk *w, void *arg)
{
    gebeurtenis_id g;
    (void)arg;
    assert_false(herinner(w, (bericht_groep){gestuurd, 1}, true, &g));
    assert_true(zegt(w, "", "wacht je niet meer"));
    assert_false(herinner(w, (bericht_groep){gestuurd, 0}, true, &g));
    return zegt(w, "", "nog niemand");
}

static bool sprak(werk *w, void *arg)
{
    (void)arg;
    contact_op(w, wie[1], w->vandaag);
    return true;
}

static bool kwam(werk *w, void *arg)
{
    (void)arg;
    gesprek g = {.persoon_id = wie[2], .soort = CODE(GESPREK_INTAKE), .datum = w->vandaag,
                 .afloop = CODE(GESPREK_AFGEMELD)};
    bericht b;
    db_add(w->db, &w->t, &gesprek_entity, &g);
    assert_true(HAAL(w, bericht, gestuurd[2], &b));
    b.gesprek_id = gesprek_id_van(&g);
    return db_save(w->db, &w->t, &bericht_entity, &b, UINT64_MAX, NULL);
}

static void test_herinneren(void **state)
{
    (void)state;
    gebeurtenis_id g = {0};
    verwacht(x.sanne, 3);
    verwacht(x.joris, 0); /* his own messages */
    assert_true(schrijf(&x, x.sanne, herinner_twee, &g));
    assert_true(schrijf(&x, x.sanne, terug, &g));
    verwacht(x.sanne, 3);
    assert_true(schrijf(&x, x.sanne, reageerde, &g));
    verwacht(x.sanne, 2);
    assert_true(lees(&x, x.sanne, nog_eens, NULL));
    assert_true(schrijf(&x, x.sanne, terug, &g));
    verwacht(x.sanne, 3);
    assert_true(schrijf(&x, x.sanne, sprak, NULL));
    verwacht(x.sanne, 2);
    assert_true(schrijf(&x, x.sanne, kwam, NULL));
    verwacht(x.sanne, 1);
}

/* ---- the letterhead ---- */

static bool hoofden(werk *w, void *arg)
{
    (void)arg;
    gebeurtenis_id g;
    briefhoofd nu = {.van = w->vandaag, .afdeling = S("Team Inburgering"), .adres = S("Plein 1"),
                     .postcode = S("8011AA"), .plaats = S("Zwolle"), .telefoon = S("14038"),
                     .retour = S("Postbus 1, 8000 AA Zwolle"), .herinner_dagen = NUM(10)};
    briefhoofd straks = nu, gisteren = nu;
    assert_int_equal(briefhoofd_nu(w).herinner_dagen.n, HERINNER_DAGEN);
    straks.van = date_plus(w->vandaag, 30);
    straks.adres = S("Nieuw plein 9");
    gisteren.van = date_plus(w->vandaag, -1);
    assert_true(briefhoofd_bewaar(w, &nu, &g) && briefhoofd_bewaar(w, &straks, &g));
    assert_false(briefhoofd_bewaar(w, &gisteren, &g) || !zegt(w, "van", "is al geweest"));
    assert_int_equal(briefhoofd_nu(w).herinner_dagen.n, 10);
    str s = briefhoofd_afzender(w, S("Sanne"));
    assert_true(str_find(s, S("Team Inburgering\nPlein 1\n8011AA Zwolle\nTelefoon 14038")) > 0);
    assert_true(str_find(s, S("Retour: Postbus 1")) > 0);
    bericht_wens wens = {.sjabloon = SJABLOON_DOCUMENTEN, .wat = S("je pas"), .vraagt = true};
    bericht b;
    assert_true(HAAL(w, bericht, bericht_maken(w, wie[3], &wens, NULL), &b));
    return date_diff(b.antwoord_voor, w->vandaag) == 10;
}

static void test_briefhoofd(void **state)
{
    (void)state;
    assert_true(schrijf(&x, x.sanne, hoofden, NULL));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_herinneren, begin, eind),
        cmocka_unit_test_setup_teardown(test_briefhoofd, begin, eind)};
    return KANTOOR_DRAAI("casework_herinner", tests);
}
