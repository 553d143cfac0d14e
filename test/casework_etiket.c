/* casework_etiket: labels on and off for several people, with undo; the list by a label; how long
 * without contact is long, by the aanpak and the intensity. */
#include "test/libkantoor.h"

#include "base/embed.h"
#include "casework/aanpak.h"
#include "casework/etiket.h"
#include "casework/mensen.h"
#include "casework/persoon.h"
#include "casework/samenvoegen.h"
#include "casework/tijdlijn.h"

enum { WIE = 4 };
static kantoor_proef x;
static persoon_id wie[WIE];

static bool meld_aan(werk *w, void *arg)
{
    static const str namen[WIE] = {S("Aman Tesfay"), S("Dilnoza Karimova"), S("Emre Yıldız"),
                                   S("Farah Noor")};
    (void)arg;
    for (int i = 0; i < WIE; i++) {
        persoon p = {.naam = namen[i], .doelgroep = CODE(DOELGROEP_STATUSHOUDER)};
        wie[i] = persoon_aanmelden(w, &p, BRON_GESPREK);
        if (!wie[i].v) return false;
    }
    return true;
}

static int begin(void **state)
{
    (void)state;
    x = kantoor_proef_begin();
    assert_true(schrijf(&x, x.sanne, meld_aan, NULL));
    return 0;
}

static int eind(void **state)
{
    (void)state;
    kantoor_proef_eind(&x);
    return 0;
}

static mensen_groep groep(int van, int n) { return (mensen_groep){wie + van, n}; }

static etiket_id id_van(werk *w, const char *naam)
{
    etiketregel_rijen alle = etiketten(w);
    for (int i = 0; i < alle.n; i++)
        if (str_eq(alle.at[i].naam, str_of(naam))) return alle.at[i].id;
    return (etiket_id){0};
}

static i64 met(werk *w, etiket_id id) { return mensen_aantal(w, &(mensen_filter){.etiket = id}); }

static bool terug(werk *w, void *arg) { return ongedaan_maken(w, *(gebeurtenis_id *)arg); }

static bool zet_op(werk *w, void *arg)
{
    gebeurtenis_id *g = arg;
    int n;
    if (!samen_etiket(w, groep(0, 3), (etiket_wens){.nieuw = S(" Zorgklas 2027 ")}, &n, g))
        return false;
    assert_int_equal(n, 3);
    etiket_id id = id_van(w, "Zorgklas 2027");
    assert_true(id.v != 0);
    assert_int_equal(met(w, id), 3);
    etiketregel_rijen alle = etiketten(w);
    assert_true(str_eq(etiketten_van(w, &alle, wie[0]), S("Zorgklas 2027")));
    assert_int_equal(etiketten_van(w, &alle, wie[3]).n, 0);
    return true;
}

static bool niemand_meer(werk *w, void *arg)
{
    (void)arg;
    assert_int_equal(etiketten(w).n, 0); /* it was made in the same action */
    return BIJ(w, persoon_etiket, persoon_id, wie[0]).n == 0;
}

static bool weer_dezelfde(werk *w, void *arg)
{
    (void)arg;
    gebeurtenis_id g;
    int n;
    etiket_wens wens = {.nieuw = S("zorgklas  2027")}; /* is the one that is there */
    assert_true(samen_etiket(w, groep(2, 2), wens, &n, &g));
    assert_int_equal(n, 1);
    assert_int_equal(etiketten(w).n, 1);
    assert_int_equal(met(w, id_van(w, "Zorgklas 2027")), 4);
    return true;
}

static bool allemaal_al(werk *w, void *arg)
{
    (void)arg;
    gebeurtenis_id g;
    int n;
    assert_false(samen_etiket(w, groep(0, 2), (etiket_wens){id_van(w, "Zorgklas 2027"), {0}, false},
        &n, &g));
    return !zegt(w, "etiket", "allemaal al");
}

static bool eraf(werk *w, void *arg)
{
    gebeurtenis_id *g = arg;
    int n;
    etiket_id id = id_van(w, "Zorgklas 2027");
    assert_true(samen_etiket(w, groep(0, WIE), (etiket_wens){id, {0}, true}, &n, g));
    assert_int_equal(n, 4);
    return met(w, id) == 0;
}

static bool weer_vier(werk *w, void *arg)
{
    (void)arg;
    return met(w, id_van(w, "Zorgklas 2027")) == 4;
}

static bool haal_weg(werk *w, void *arg)
{
    if (!etiket_weg(w, id_van(w, "Zorgklas 2027"), arg)) return false;
    return etiketten(w).n == 0 && BIJ(w, persoon_etiket, persoon_id, wie[1]).n == 0;
}

static void test_op_en_af(void **state)
{
    (void)state;
    gebeurtenis_id g = {0};
    assert_true(schrijf(&x, x.sanne, zet_op, &g));
    assert_true(schrijf(&x, x.sanne, terug, &g));
    assert_true(lees(&x, x.sanne, niemand_meer, NULL));
    assert_true(schrijf(&x, x.sanne, zet_op, &g));
    assert_true(schrijf(&x, x.sanne, weer_dezelfde, NULL));
    assert_false(schrijf(&x, x.sanne, allemaal_al, NULL));
    assert_true(schrijf(&x, x.sanne, eraf, &g));
    assert_true(schrijf(&x, x.sanne, terug, &g));
    assert_true(lees(&x, x.joris, weer_vier, NULL)); /* the team shares them */
    assert_true(schrijf(&x, x.sanne, haal_weg, &g));
    assert_true(schrijf(&x, x.sanne, terug, &g));
    assert_true(lees(&x, x.sanne, weer_vier, NULL));
}

static bool fout(werk *w, void *arg)
{
    (void)arg;
    etiket_wens leeg = {.etiket = {0}}, niet = {.nieuw = S("Nieuw"), .eraf = true},
                lang = {.nieuw = S("Een naam die veel langer is dan veertig tekens")};
    assert_false(etiket_wens_klopt(w, &leeg) || !zegt(w, "etiket", "is verplicht"));
    assert_false(etiket_wens_klopt(w, &niet) || !zegt(w, "nieuw", "is er nog niet"));
    assert_false(etiket_wens_klopt(w, &lang) || !zegt(w, "nieuw", "hoogstens 40"));
    return true;
}

static bool onzichtbaar(werk *w, void *arg)
{
    etiket_wens wens = {.etiket = *(etiket_id *)arg};
    assert_int_equal(etiketten(w).n, 0);
    assert_false(etiket_wens_klopt(w, &wens));
    return zegt(w, "", "is er niet");
}

static bool pak_id(werk *w, void *arg)
{
    *(etiket_id *)arg = id_van(w, "Zorgklas 2027");
    return true;
}

static void test_grenzen(void **state)
{
    (void)state;
    gebeurtenis_id g = {0};
    etiket_id id;
    assert_true(lees(&x, x.sanne, fout, NULL));
    assert_true(schrijf(&x, x.sanne, zet_op, &g));
    assert_true(lees(&x, x.sanne, pak_id, &id));
    assert_true(lees(&x, x.vreemd, onzichtbaar, &id)); /* another team */
}

static bool voeg_samen(werk *w, void *arg)
{
    (void)arg;
    gebeurtenis_id g;
    int n;
    etiket_wens twee = {.nieuw = S("Rijbewijs")};
    if (!samen_etiket(w, groep(0, 2), (etiket_wens){.nieuw = S("Beide")}, &n, &g)) return false;
    if (!samen_etiket(w, groep(1, 1), twee, &n, &g)) return false;
    if (!samenvoegen(w, wie[0], wie[1], 0, &g)) return false;
    etiketregel_rijen alle = etiketten(w);
    assert_true(str_eq(etiketten_van(w, &alle, wie[0]), S("Beide, Rijbewijs")));
    return true;
}

/* ---- contact ---- */

static bool met_aanpak(werk *w, void *arg)
{
    (void)arg;
    const embedded *e = embed_find("aanpakken/amsterdam.yaml"); /* 2 weeks; who waits 8 weeks */
    gebeurtenis_id g;
    aanpak rij = {.tekst = {(const char *)e->bytes, e->n}, .gemeente = S("Proefstad")};
    return aanpak_neem_in_gebruik(w, rij, &g).v != 0;
}

static bool laatst(werk *w, void *arg)
{
    static const struct { int dagen, hoe; } t[WIE] = {
        {15, INTENSIEF}, {13, INTENSIEF}, {55, WACHT}, {57, WACHT}};
    (void)arg;
    for (int i = 0; i < WIE; i++) {
        persoon p;
        assert_true(HAAL(w, persoon, wie[i], &p));
        p.laatste_contact = date_plus(w->vandaag, -t[i].dagen);
        assert_true(db_save(w->db, &w->t, &persoon_entity, &p,
            field_bit(&persoon_entity, "laatste_contact"), NULL));
        aanpak_deelname_rijen n = BIJ(w, aanpak_deelname, persoon_id, wie[i]);
        assert_int_equal(n.n, 1);
        n.at[0].intensiteit = CODE(t[i].hoe);
        assert_true(db_save(w->db, &w->t, &aanpak_deelname_entity, &n.at[0], UINT64_MAX, NULL));
    }
    return true;
}

static bool telt_contact(werk *w, void *arg)
{
    (void)arg;
    mensen_filter f = {.lang_geen_contact = true, .sorteer = "naam"};
    mensenregel_rijen m = mensen_lijst(w, &f, 0, 100);
    assert_int_equal(m.n, 2);
    assert_int_equal(m.at[0].id.v, wie[0].v);
    assert_int_equal(m.at[1].id.v, wie[3].v);
    assert_int_equal(mensen_telling(w, (gebruiker_id){0}).contact.n, 2);
    f = (mensen_filter){.contact_weken = 2};
    assert_int_equal(mensen_aantal(w, &f), 3); /* weeks that someone asks for hold for all */
    return str_eq(contact_ritme_tekst(w), S("2 weken of 8 weken"));
}

static bool zonder_aanpak(werk *w, void *arg)
{
    (void)arg;
    return str_eq(contact_ritme_tekst(w), S("6 weken"));
}

static void test_samenvoegen(void **state)
{
    (void)state;
    assert_true(schrijf(&x, x.sanne, voeg_samen, NULL));
}

static void test_contact(void **state)
{
    (void)state;
    kantoor_proef_eind(&x);
    x = kantoor_proef_begin();
    assert_true(lees(&x, x.sanne, zonder_aanpak, NULL));
    assert_true(schrijf(&x, x.sanne, met_aanpak, NULL));
    assert_true(schrijf(&x, x.sanne, meld_aan, NULL));
    assert_true(schrijf(&x, x.sanne, laatst, NULL));
    assert_true(lees(&x, x.sanne, telt_contact, NULL));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_op_en_af, begin, eind),
        cmocka_unit_test_setup_teardown(test_grenzen, begin, eind),
        cmocka_unit_test_setup_teardown(test_samenvoegen, begin, eind),
        cmocka_unit_test_setup_teardown(test_contact, begin, eind)};
    return KANTOOR_DRAAI("casework_etiket", tests);
}
