/* Four eyes, on each engine: who may ask and approve; that the asker never approves, also not in
 * the
 * database itself; that what was seen is what is done; once, within a day; and each act. */
#include "test/libkantoor.h"

#include "base/geheim.h"
#include "casework/aanpak.h"
#include "casework/account.h"
#include "casework/persoon.h"
#include "casework/uitvoer.h"

static const char bestand_[] = "aanpak: Proef\nversie: 1\nbron: eigen\ndoel: Werk\n"
                               "doelgroep: [statushouder]\nfasen:\n  - fase: naar een plek\n"
                               "    klaar als: geplaatst\n    binnen: 42 dagen\ninstrumenten:\n"
                               "  taalles: {}\n";
static const char ander_bestand[] = "aanpak: Proef\nversie: 1\nbron: eigen\ndoel: Werk\n"
                                    "doelgroep: [statushouder]\nfasen:\n  - fase: naar een plek\n"
                                    "    klaar als: geplaatst\n    binnen: 21 dagen\n"
                                    "instrumenten:\n  taalles: {}\n";

typedef struct {
    kantoor_proef x;
    toegang ilse, noor, mark, ben, pia; /* two managers, beleid, beheer, privacy */
    goedkeuring_id k;
    gebruiker g;
    str hash, uit;
    int soort, n;
    persoon_id wie[2];
} proef;

static toegang maak(werk *w, const char *naam, int rol)
{
    gebruiker g = {.inlognaam = str_of(naam), .naam = str_of(naam), .rol = CODE(rol)};
    db_add(w->db, &w->t, &gebruiker_entity, &g);
    return toegang_van(w->db, w->a, str_of(naam));
}

static bool bouw(werk *w, void *arg)
{
    proef *p = arg;
    p->ilse = maak(w, "ilse", ROL_MANAGER);
    p->noor = maak(w, "noor", ROL_MANAGER);
    p->mark = maak(w, "mark", ROL_BELEID);
    p->ben = maak(w, "ben", ROL_BEHEER);
    p->pia = maak(w, "pia", ROL_PRIVACY);
    aanpak rij = {.tekst = str_of(bestand_), .gemeente = S("Proefstad"), .demo = true};
    return aanpak_neem_in_gebruik(w, rij, &(gebeurtenis_id){0}).v != 0;
}

static bool mensen_bij(werk *w, void *arg)
{
    proef *p = arg;
    for (int i = 0; i < 2; i++) {
        persoon m = {.naam = i ? S("=Zoë O'Brien") : S("Aman Tesfay"), .telefoon = S("0612345678"),
                     .doelgroep = CODE(DOELGROEP_STATUSHOUDER)};
        p->wie[i] = persoon_aanmelden(w, &m, BRON_GESPREK);
    }
    return p->wie[1].v != 0;
}

static void begin(proef *p)
{
    *p = (proef){.x = kantoor_proef_begin()};
    assert_true(schrijf(&p->x, p->x.sanne, bouw, p));
    assert_true(schrijf(&p->x, p->x.sanne, mensen_bij, p));
}

static bool keur(werk *w, void *arg)
{
    proef *p = arg;
    goedkeuring k;
    assert_true(HAAL(w, goedkeuring, p->k, &k));
    return goedkeuring_keur(w, p->k, p->hash.n ? p->hash : k.vingerafdruk);
}

static bool stand_is(werk *w, void *arg)
{
    proef *p = arg;
    goedkeuring k;
    assert_true(HAAL(w, goedkeuring, p->k, &k));
    assert_int_equal(goedkeuring_stand_op(k.stand, k.tot, db_now(w->db)), p->n);
    return true;
}

static void staat(proef *p, int stand)
{
    p->n = stand;
    assert_true(lees(&p->x, p->x.sanne, stand_is, p));
}

/* ---- canonical form ---- */

static void test_canoniek(void **state)
{
    arena a = arena_new(ARENA_REQUEST), a0 = a;
    (void)state;
    str een = goedkeuring_canoniek(&a, S(" {\"b\" : [1, true,null], \"a\":\"x\\u003c\"}"));
    assert_true(str_eq(een, S("{\"a\":\"x\\u003c\",\"b\":[1,true,null]}")));
    assert_true(str_eq(goedkeuring_canoniek(&a, een), een));
    assert_true(str_eq(goedkeuring_canoniek(&a, S("{\"a\":\"x<\",\"b\":[1,true,null]}")), een));
    assert_int_equal(goedkeuring_canoniek(&a, S("{\"a\":1,\"a\":2}")).n, 0);
    assert_int_equal(goedkeuring_canoniek(&a, S("{")).n, 0);
    arena_free(&a0, ARENA_REQUEST);
}

/* ---- rollen ---- */

static void test_wie(void **state)
{
    (void)state;
    for (int soort = 1; soort < goedkeuring_soort_eind; soort++) {
        assert_true(goedkeuring_keurders(soort) != 0);
        assert_false(goedkeuring_mag_keuren(soort, ROL_TAALSCHOOL));
        assert_false(goedkeuring_mag_keuren(soort, ROL_KLANTMANAGER));
        assert_false(goedkeuring_mag_vragen(soort, ROL_TAALSCHOOL));
        assert_false(goedkeuring_mag_vragen(soort, 0));
    }
    assert_true(goedkeuring_mag_vragen(GK_UITVOER, ROL_KLANTMANAGER));
    assert_false(goedkeuring_mag_vragen(GK_ROL, ROL_MANAGER));
    assert_false(goedkeuring_mag_keuren(GK_AANPAK, ROL_BEHEER));
}

/* ---- a new version of the aanpak ---- */

static bool vraag_aanpak(werk *w, void *arg)
{
    proef *p = arg;
    aanpak rij = {.tekst = str_of(ander_bestand), .gemeente = S("Proefstad"),
                  .reden = S("Sneller"), .demo = true};
    p->k = aanpak_vraag(w, rij);
    return p->k.v != 0;
}

static bool versies_zijn(werk *w, void *arg)
{
    proef *p = arg;
    aanpakversie_rijen v = aanpak_versies(w);
    assert_int_equal(v.n, p->n);
    aanpak nu;
    assert_true(aanpak_nu(w, &nu));
    if (p->n == 2) {
        assert_true(str_eq(nu.tekst, str_of(ander_bestand)));
        assert_true(str_eq(v.at[0].wie, S("mark"))); /* made on behalf of who asked */
    }
    return true;
}

static void test_aanpak(void **state)
{
    proef p;
    (void)state;
    begin(&p);
    assert_true(schrijf(&p.x, p.mark, vraag_aanpak, &p));
    assert_false(schrijf(&p.x, p.mark, vraag_aanpak, &p)); /* the same waits already */
    p.k.v = 1;
    p.n = 1;
    assert_true(lees(&p.x, p.mark, versies_zijn, &p));
    assert_false(schrijf(&p.x, p.mark, keur, &p)); /* his own */
    assert_false(schrijf(&p.x, p.x.sanne, keur, &p));
    assert_false(schrijf(&p.x, p.ben, keur, &p));
    p.hash = S("0000000000000000000000000000000000000000000000000000000000000000");
    assert_false(schrijf(&p.x, p.ilse, keur, &p)); /* not what she saw */
    p.hash = (str){0};
    staat(&p, GK_GEVRAAGD);
    assert_true(schrijf(&p.x, p.ilse, keur, &p));
    staat(&p, GK_GEDAAN);
    p.n = 2;
    assert_true(lees(&p.x, p.mark, versies_zijn, &p));
    assert_false(schrijf(&p.x, p.noor, keur, &p)); /* once */
    assert_true(lees(&p.x, p.mark, versies_zijn, &p));
    kantoor_proef_eind(&p.x);
}

/* Someone changed what is kept: it is not carried out. */
static bool vervals(werk *w, void *arg)
{
    proef *p = arg;
    goedkeuring k;
    assert_true(HAAL(w, goedkeuring, p->k, &k));
    k.inhoud = goedkeuring_canoniek(w->a, S("{\"aanpak\":\"Proef\",\"nummer\":2,\"tekst\":\"x\"}"));
    return db_save(w->db, &w->t, &goedkeuring_entity, &k,
                   field_bit(&goedkeuring_entity, "inhoud"), NULL);
}

static void test_vervalst(void **state)
{
    proef p;
    (void)state;
    begin(&p);
    assert_true(schrijf(&p.x, p.mark, vraag_aanpak, &p));
    assert_true(schrijf(&p.x, p.mark, vervals, &p));
    assert_false(schrijf(&p.x, p.ilse, keur, &p));
    p.n = 1;
    assert_true(lees(&p.x, p.mark, versies_zijn, &p));
    kantoor_proef_eind(&p.x);
}

/* ---- the database itself ---- */

static bool zelf_in_de_tabel(werk *w, void *arg)
{
    proef *p = arg;
    goedkeuring k;
    assert_true(HAAL(w, goedkeuring, p->k, &k));
    k.beoordelaar_id = k.aanvrager_id;
    k.stand = CODE(GK_GEDAAN);
    return db_save(w->db, &w->t, &goedkeuring_entity, &k, UINT64_MAX, NULL) && !db_failed(w->db);
}

static bool zonder_ander(werk *w, void *arg)
{
    proef *p = arg;
    goedkeuring k;
    assert_true(HAAL(w, goedkeuring, p->k, &k));
    k.stand = CODE(GK_GEDAAN);
    return db_save(w->db, &w->t, &goedkeuring_entity, &k, UINT64_MAX, NULL) && !db_failed(w->db);
}

static void test_database(void **state)
{
    proef p;
    (void)state;
    begin(&p);
    assert_true(schrijf(&p.x, p.mark, vraag_aanpak, &p));
    assert_false(schrijf(&p.x, p.ilse, zelf_in_de_tabel, &p));
    assert_false(schrijf(&p.x, p.ilse, zonder_ander, &p));
    staat(&p, GK_GEVRAAGD);
    kantoor_proef_eind(&p.x);
}

/* ---- too late, refused, taken back ---- */

static bool ouder(werk *w, void *arg)
{
    proef *p = arg;
    goedkeuring k;
    assert_true(HAAL(w, goedkeuring, p->k, &k));
    k.tot = db_now(w->db);
    return db_save(w->db, &w->t, &goedkeuring_entity, &k, field_bit(&goedkeuring_entity, "tot"),
                   NULL);
}

static bool weiger(werk *w, void *arg)
{
    proef *p = arg;
    assert_false(goedkeuring_weiger(w, p->k, S("  ")));
    assert_true(zegt(w, "antwoord", "verplicht"));
    return goedkeuring_weiger(w, p->k, S("Niet nodig"));
}

static bool trek_in(werk *w, void *arg) { return goedkeuring_trek_in(w, ((proef *)arg)->k); }

static void test_anders(void **state)
{
    proef p;
    (void)state;
    begin(&p);
    assert_true(schrijf(&p.x, p.mark, vraag_aanpak, &p));
    assert_true(schrijf(&p.x, p.mark, ouder, &p));
    staat(&p, GK_VERLOPEN);
    assert_false(schrijf(&p.x, p.ilse, keur, &p));
    assert_true(schrijf(&p.x, p.mark, vraag_aanpak, &p)); /* a new one may */
    assert_true(schrijf(&p.x, p.ilse, weiger, &p));
    staat(&p, GK_NIET);
    assert_false(schrijf(&p.x, p.noor, keur, &p));
    assert_true(schrijf(&p.x, p.mark, vraag_aanpak, &p));
    assert_false(schrijf(&p.x, p.ilse, trek_in, &p)); /* not hers */
    assert_true(schrijf(&p.x, p.mark, trek_in, &p));
    assert_false(schrijf(&p.x, p.ilse, keur, &p));
    p.n = 1;
    assert_true(lees(&p.x, p.mark, versies_zijn, &p));
    kantoor_proef_eind(&p.x);
}

/* ---- accounts ---- */

static bool vraag_account(werk *w, void *arg)
{
    proef *p = arg;
    gebruiker g = {.inlognaam = S("karel"), .naam = S("Karel"), .rol = CODE(ROL_TAALSCHOOL)};
    assert_false(account_vraag_nieuw(w, &g, S("School erbij")).v != 0);
    assert_true(zegt(w, "organisatie_id", "nodig bij een account van buiten"));
    g.organisatie_id = p->x.taalschool;
    p->k = account_vraag_nieuw(w, &g, S("School erbij"));
    return p->k.v != 0;
}

static bool is_er(werk *w, void *arg)
{
    proef *p = arg;
    return account_vind(w, S("karel"), &p->g);
}

static bool vraag_rol(werk *w, void *arg)
{
    proef *p = arg;
    gebruiker g;
    assert_true(account_vind(w, S("noor"), &g));
    p->k = account_vraag_rol(w, &g, CODE(ROL_BEHEER), (team_id){0}, S("Neemt beheer over"));
    return p->k.v != 0;
}

static bool rol_is(werk *w, void *arg)
{
    gebruiker g;
    assert_true(account_vind(w, S("noor"), &g));
    assert_int_equal(g.rol.i, ((proef *)arg)->n);
    return true;
}

static bool sluit_ben(werk *w, void *arg)
{
    proef *p = arg;
    gebruiker g;
    assert_true(account_vind(w, S("ben"), &g));
    p->g = g;
    return account_sluit(w, &g);
}

static bool geen_toegang(werk *w, void *arg)
{
    (void)arg;
    assert_int_equal(toegang_van(w->db, w->a, S("ben")).gebruiker, 0);
    return true;
}

static void test_account(void **state)
{
    proef p;
    (void)state;
    begin(&p);
    assert_false(schrijf(&p.x, p.ilse, vraag_rol, &p)); /* not her rol to ask */
    assert_true(schrijf(&p.x, p.ben, vraag_account, &p));
    assert_false(lees(&p.x, p.ben, is_er, &p) && p.g.kop.id);
    assert_true(schrijf(&p.x, p.pia, keur, &p));
    assert_true(lees(&p.x, p.ben, is_er, &p));
    assert_int_equal(p.g.organisatie_id.v, p.x.taalschool.v);
    assert_true(schrijf(&p.x, p.ben, vraag_rol, &p));
    assert_false(schrijf(&p.x, p.noor, keur, &p)); /* about herself */
    p.n = ROL_MANAGER;
    assert_true(lees(&p.x, p.ben, rol_is, &p));
    assert_true(schrijf(&p.x, p.ilse, keur, &p));
    p.n = ROL_BEHEER;
    assert_true(lees(&p.x, p.ben, rol_is, &p));
    /* who asked is gone by now: it is not done any more */
    assert_true(schrijf(&p.x, p.ben, vraag_account, &p) == false);
    kantoor_proef_eind(&p.x);
}

static void test_weg(void **state)
{
    proef p;
    (void)state;
    begin(&p);
    assert_true(schrijf(&p.x, p.ben, vraag_rol, &p));
    assert_false(schrijf(&p.x, p.ben, sluit_ben, &p)); /* not his own */
    assert_true(schrijf(&p.x, p.pia, sluit_ben, &p));
    assert_true(lees(&p.x, p.pia, geen_toegang, &p));
    assert_false(schrijf(&p.x, p.ilse, keur, &p));
    p.n = ROL_MANAGER;
    assert_true(lees(&p.x, p.pia, rol_is, &p));
    kantoor_proef_eind(&p.x);
}

/* ---- a file ---- */

static bool vraag_bestand(werk *w, void *arg)
{
    proef *p = arg;
    p->k = uitvoer_vraag(w, (mensen_groep){p->wie, 2}, UITVOER_BEREIK, S("Open dag"));
    return p->k.v != 0;
}

static bool haal(werk *w, void *arg)
{
    proef *p = arg;
    buf b = buf_new(&p->x.a);
    int n;
    bool goed = uitvoer_maak(w, p->k, &b, &n);
    p->uit = buf_str(&b);
    assert_true(!goed || n == p->n);
    return goed;
}

static void test_bestand(void **state)
{
    proef p;
    (void)state;
    begin(&p);
    assert_false(schrijf(&p.x, p.x.vreemd, vraag_bestand, &p)); /* nobody of them is his */
    assert_true(schrijf(&p.x, p.x.sanne, vraag_bestand, &p));
    assert_false(schrijf(&p.x, p.x.sanne, haal, &p));
    assert_true(schrijf(&p.x, p.pia, keur, &p));
    staat(&p, GK_GOED);
    assert_false(schrijf(&p.x, p.pia, haal, &p));
    assert_false(schrijf(&p.x, p.x.joris, haal, &p));
    p.n = 2;
    assert_true(schrijf(&p.x, p.x.sanne, haal, &p));
    assert_true(str_find(p.uit, S("Aman Tesfay")) > 0);
    assert_true(str_find(p.uit, S("0612345678")) > 0);
    assert_true(str_find(p.uit, S("'=Zoë O'Brien")) > 0); /* no formula */
    assert_true(str_find(p.uit, S("bsn")) < 0);
    staat(&p, GK_GEDAAN);
    p.n = 2;
    assert_false(schrijf(&p.x, p.x.sanne, haal, &p)); /* once */
    kantoor_proef_eind(&p.x);
}

/* ---- nobody else ---- */

static bool alleen_mark(werk *w, void *arg)
{
    (void)arg;
    static const char *const weg[] = {"ilse", "noor"};
    for (size_t i = 0; i < countof(weg); i++) {
        gebruiker g;
        assert_true(account_vind(w, str_of(weg[i]), &g));
        assert_true(account_sluit(w, &g));
    }
    return true;
}

static bool zegt_wie(werk *w, void *arg)
{
    assert_false(vraag_aanpak(w, arg));
    assert_true(zegt(w, "", "Er is niemand anders die dit mag goedkeuren"));
    return true;
}

static void test_niemand(void **state)
{
    proef p;
    (void)state;
    begin(&p);
    assert_true(schrijf(&p.x, p.pia, alleen_mark, &p));
    assert_true(schrijf(&p.x, p.mark, zegt_wie, &p));
    kantoor_proef_eind(&p.x);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_canoniek), cmocka_unit_test(test_wie),
        cmocka_unit_test(test_aanpak),   cmocka_unit_test(test_vervalst),
        cmocka_unit_test(test_database), cmocka_unit_test(test_anders),
        cmocka_unit_test(test_account),  cmocka_unit_test(test_weg),
        cmocka_unit_test(test_bestand),  cmocka_unit_test(test_niemand),
    };
    return KANTOOR_DRAAI("casework_goedkeuring", tests);
}
