/* web_aanval: what someone tries who may less: to read plan text and benefit through a task or the
 * timeline, to close a task by working, to find a person by BSN, to write what the route refuses,
 * and to post a row of someone else. */
#include "test/libhttp.h"

#include "casework/gesprek.h"
#include "casework/intake.h"
#include "casework/persoon.h"
#include "casework/plan.h"
#include "casework/taak.h"
#include "casework/traject.h"

static web_proef x;

static const char *adres(const char *begin, str token, const char *achter)
{
    buf b = buf_new(&x.k.a);
    PLAIN(&b, "{}{}{}", str_of(begin), token, str_of(achter));
    return arena_c(&x.k.a, buf_str(&b));
}

static const char *mens_adres(persoon_id id, const char *achter)
{
    return adres("/mensen/", web_proef_token(&x, &persoon_entity, id.v), achter);
}

typedef struct {
    const char *naam;
    persoon_id id;
    gesprek_id gesprek;
} doelwit;

static bool meld_aan(werk *w, void *arg)
{
    doelwit *d = arg;
    persoon p = {.naam = str_of(d->naam), .doelgroep = CODE(DOELGROEP_STATUSHOUDER)};
    p.bsn.nieuw = S("111222333");
    d->id = persoon_aanmelden(w, &p, BRON_GESPREK);
    return d->id.v != 0;
}

/* A task with plan text that is due, and a benefit that stopped. */
static bool zet_gevoelig(werk *w, void *arg)
{
    const doelwit *d = arg;
    afspraak a = {.persoon_id = d->id,
        .tekst = S("Schuldafspraak nakomen"),
        .wie = CODE(WIE_PERSOON),
        .uiterlijk = w->vandaag};
    uitkering u = {.persoon_id = d->id,
        .soort = CODE(UITKERING_BIJSTAND),
        .van = date_plus(w->vandaag, -90),
        .tot = date_plus(w->vandaag, -3),
        .einde = CODE(EINDE_WERK)};
    return afspraak_bewaar(w, &a, UINT64_MAX, NULL) && uitkering_bewaar(w, &u, UINT64_MAX, NULL);
}

static doelwit mens(const char *naam)
{
    doelwit d = {.naam = naam};
    assert_true(schrijf(&x.k, x.k.sanne, meld_aan, &d));
    return d;
}

typedef struct {
    persoon_id id;
    taak_id taak;
} gezocht;

static bool vind_afspraaktaak(werk *w, void *arg)
{
    gezocht *g = arg;
    taakregel_rijen t = taken_van_persoon(w, g->id);
    for (int i = 0; i < t.n; i++)
        if (code_is(t.at[i].soort, TAAK_AFSPRAAK)) g->taak = t.at[i].id;
    return true;
}

/* The open task of the afspraak, as the klantmanager sees it; 0: there is none. */
static taak_id afspraaktaak(persoon_id id)
{
    gezocht g = {.id = id};
    assert_true(lees(&x.k, x.k.sanne, vind_afspraaktaak, &g));
    return g.taak;
}

/* A werkmakelaar sees no plan text and no benefit, also not as a task or in the timeline. */
static void test_k3_langs_taak_en_tijdlijn(void **state)
{
    (void)state;
    doelwit d = mens("Nasrin Karimi");
    assert_true(schrijf(&x.k, x.k.sanne, zet_gevoelig, &d));
    bezoeker s = bezoek_als(&x, "sanne"), b = bezoek_als(&x, "joris");
    assert_int_equal(haal(&s, "GET", mens_adres(d.id, "")), 200);
    assert_true(bevat(s.laatste, "Schuldafspraak"));
    assert_true(bevat(s.laatste, "Uitkering"));
    assert_int_equal(haal(&b, "GET", mens_adres(d.id, "")), 200);
    assert_false(bevat(b.laatste, "Schuldafspraak"));
    assert_false(bevat(b.laatste, "Uitkering"));
    assert_true(bevat(b.laatste, "In beeld"));
    assert_int_equal(haal(&b, "GET", "/mensen?wie=team"), 200);
    assert_true(bevat(b.laatste, "Nasrin Karimi"));
    assert_false(bevat(b.laatste, "Schuldafspraak"));
    taak_id taak_nr = afspraaktaak(d.id);
    assert_true(taak_nr.v);
    str token = web_proef_token(&x, &taak_entity, taak_nr.v);
    assert_int_equal(haal(&b, "GET", adres("/taak/", token, "/later")), 404);
    haal(&b, "GET", mens_adres(d.id, ""));
    assert_int_equal(post(&b, adres("/taak/", token, "/klaar"), ""), 404);
    assert_true(afspraaktaak(d.id).v);
}

/* The tasks follow from all facts, not from those that he may see who happens to save. */
static void test_taak_blijft_open(void **state)
{
    (void)state;
    doelwit d = mens("Nasrin Karimi");
    assert_true(schrijf(&x.k, x.k.sanne, zet_gevoelig, &d));
    bezoeker b = bezoek_als(&x, "joris");
    const char *pad = mens_adres(d.id, "/gesprek");
    assert_int_equal(haal(&b, "GET", pad), 200);
    assert_int_equal(post(&b, pad, "soort=voortgang&datum=24-11-2026&afloop=gepland"), 303);
    assert_true(afspraaktaak(d.id).v);
}

/* Who may not see the number, cannot ask whose it is. */
static void test_zoek_bsn(void **state)
{
    (void)state;
    mens("Nasrin Karimi");
    bezoeker s = bezoek_als(&x, "sanne"), b = bezoek_als(&x, "joris");
    haal(&s, "GET", "/zoeken");
    assert_int_equal(post(&s, "/zoeken", "q=111222333"), 200);
    assert_true(bevat(s.laatste, "Nasrin"));
    assert_false(bevat(s.laatste, "111222333"));
    haal(&b, "GET", "/zoeken");
    assert_int_equal(post(&b, "/zoeken", "q=111222333"), 200);
    assert_false(bevat(b.laatste, "Nasrin"));
}

/* 64 KiB of letters of two bytes. */
static const char *lang_q(void)
{
    buf b = buf_new(&x.k.a);
    buf_add(&b, S("q="));
    while (b.n < 3 * 64 * 1024) buf_add(&b, S("%C3%A9"));
    return arena_c(&x.k.a, buf_str(&b));
}

/* An address stands in the history of the browser and in logs: no number of a person does. */
static void test_bsn_in_adres(void **state)
{
    (void)state;
    static const char *const nummers[] = {"111222333", "111.222.333", "1112+22333", "9123456780"};
    mens("Nasrin Karimi");
    bezoeker s = bezoek_als(&x, "sanne");
    for (size_t i = 0; i < countof(nummers); i++) {
        char pad[80];
        snprintf(pad, sizeof pad, "/zoeken?q=%s", nummers[i]);
        assert_int_equal(haal(&s, "GET", pad), 200);
        assert_true(bevat(s.laatste, "hoort niet in een adres"));
        assert_false(bevat(s.laatste, "Nasrin"));
        assert_int_equal(post(&s, "/zoeken", pad + 8), 200);
        assert_int_equal(antwoord_kop(s.laatste, "Location").n, 0);
        assert_false(bevat(s.laatste, nummers[i]));
    }
    /* other searches get an address that can be kept */
    assert_int_equal(post(&s, "/zoeken", "q=nasrin"), 303);
    assert_true(str_ends(antwoord_kop(s.laatste, "Location"), S("/zoeken?q=nasrin")));
    assert_int_equal(haal(&s, "GET", "/zoeken?q=nasrin"), 200);
    assert_true(bevat(s.laatste, "Nasrin"));
    assert_int_equal(post(&s, "/zoeken", "q=0612345678"), 303);
    haal(&s, "GET", "/zoeken");
    assert_int_equal(post(&s, "/zoeken", "q=2026-10417"), 303);
    haal(&s, "GET", "/zoeken");
    assert_int_equal(post(&s, "/zoeken", lang_q()), 303); /* an address, not a book */
    assert_true(antwoord_kop(s.laatste, "Location").n < 2048);
    assert_int_equal(post_kaal(&s, "/zoeken", "q=111222333"), 403);
    assert_false(bevat(s.laatste, "111222333"));
}

static bool maak_jobcoach(werk *w, void *arg)
{
    (void)arg;
    gebruiker g;
    if (!RIJ(w, gebruiker, GEBRUIKER_BIJ_NAAM, &g, A(inlognaam, S("joris")))) return false;
    g.rol = CODE(ROL_JOBCOACH);
    return db_save(w->db, &w->t, &gebruiker_entity, &g, UINT64_MAX, NULL);
}

/* Benefit, exams and the stand of inburgering are of the klantmanager on each road. */
static void test_feit_van_klantmanager(void **state)
{
    (void)state;
    doelwit d = mens("Nasrin Karimi");
    assert_true(schrijf(&x.k, x.k.sanne, maak_jobcoach, NULL));
    bezoeker b = bezoek_als(&x, "joris");
    const char *pad = mens_adres(d.id, "/feit?feit=uitkering");
    assert_int_equal(haal(&b, "GET", mens_adres(d.id, "/uitkering")), 404);
    assert_int_equal(haal(&b, "GET", pad), 404);
    assert_int_equal(haal(&b, "GET", mens_adres(d.id, "/feit?feit=werk")), 200);
    assert_int_equal(post(&b, pad, "feit=uitkering&soort=bijstand&van=1-9-2026"), 404);
    assert_int_equal(haal(&b, "GET", mens_adres(d.id, "/gegevens")), 200);
    assert_false(bevat(b.laatste, "feit=uitkering"));
}

static bool plan_gesprek(werk *w, void *arg)
{
    doelwit *d = arg;
    gesprek g = {.persoon_id = d->id, .soort = CODE(GESPREK_VOORTGANG), .datum = w->vandaag,
        .afloop = CODE(GESPREK_GEKOMEN)};
    if (!gesprek_bewaar(w, &g, UINT64_MAX, NULL, NULL)) return false;
    d->gesprek = gesprek_id_van(&g);
    return true;
}

static bool meld_vreemd_aan(werk *w, void *arg)
{
    doelwit *d = arg;
    persoon p = {.naam = S("Samuel Kidane"), .doelgroep = CODE(DOELGROEP_STATUSHOUDER)};
    d->id = persoon_aanmelden(w, &p, BRON_GESPREK);
    return d->id.v && plan_gesprek(w, d);
}

/* A fact does not come from a conversation with someone else. */
static void test_gesprek_van_ander(void **state)
{
    (void)state;
    doelwit een = mens("Nasrin Karimi"), ander = {0};
    assert_true(schrijf(&x.k, x.k.sanne, plan_gesprek, &een));
    assert_true(schrijf(&x.k, x.k.vreemd, meld_vreemd_aan, &ander));
    bezoeker b = bezoek_als(&x, "sanne");
    const char *pad = mens_adres(een.id, "/feit?feit=vaardigheid");
    assert_int_equal(haal(&b, "GET", pad), 200);
    str vreemd = web_proef_token(&x, &gesprek_entity, ander.gesprek.v);
    str eigen = web_proef_token(&x, &gesprek_entity, een.gesprek.v);
    static const char velden[] = "feit=vaardigheid&naam=Lassen&van_wie=gesprek&in_gesprek=";
    assert_int_equal(post(&b, pad, adres(velden, vreemd, "")), 422);
    assert_int_equal(post(&b, pad, adres(velden, eigen, "")), 303);
}

static int begin(void **state)
{
    (void)state;
    x = web_proef_begin(NULL, 0, NULL);
    return 0;
}

static int eind(void **state)
{
    (void)state;
    web_proef_eind(&x);
    return 0;
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_k3_langs_taak_en_tijdlijn, begin, eind),
        cmocka_unit_test_setup_teardown(test_taak_blijft_open, begin, eind),
        cmocka_unit_test_setup_teardown(test_zoek_bsn, begin, eind),
        cmocka_unit_test_setup_teardown(test_bsn_in_adres, begin, eind),
        cmocka_unit_test_setup_teardown(test_feit_van_klantmanager, begin, eind),
        cmocka_unit_test_setup_teardown(test_gesprek_van_ander, begin, eind),
    };
    return KANTOOR_DRAAI("web_aanval", tests);
}
