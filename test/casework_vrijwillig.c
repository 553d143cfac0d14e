/* Volunteer work from end to end: an organisation offers it, someone is proposed, begins, has his
 * hours kept, counts in the figures, still looks for more, and stops; and the seats of a place over
 * time. On each engine. */
#include "test/libkantoor.h"

#include "casework/cijfers.h"
#include "casework/koppelen.h"
#include "casework/organisatie.h"
#include "casework/overeenkomst.h"
#include "casework/persoon.h"
#include "casework/plaatsing.h"
#include "casework/tijdlijn.h"
#include "casework/uren.h"
#include "casework/voorstel.h"

typedef struct {
    kantoor_proef *x;
    persoon_id wie, ander;
    plek_id koken, baan;
    plaatsing_id p;
    gebeurtenis_id g;
} stel;

static persoon_id mens(werk *w, const char *naam)
{
    persoon p = {.naam = str_of(naam), .doelgroep = CODE(DOELGROEP_STATUSHOUDER),
                 .aanmelding = date_ymd(2026, 3, 2)};
    persoon_id id = persoon_aanmelden(w, &p, BRON_GESPREK);
    plan z = {.persoon_id = id, .soort = CODE(PLAN_PIP), .leerroute = CODE(LEERROUTE_Z),
              .stand = CODE(PLAN_VASTGESTELD), .nummer = NUM(1),
              .dagtekening = date_ymd(2026, 4, 1)};
    assert_true(db_add(w->db, &w->t, &plan_entity, &z) > 0);
    return id;
}

static plek_id maak_plek(werk *w, organisatie_id o, int soort, const char *functie)
{
    plek k = {.organisatie_id = o, .soort = CODE(soort), .functie = str_of(functie),
              .aantal = NUM(1), .uren_min = NUM(6)};
    plek_dienst d = {.dag = CODE(MAANDAG), .van = tijd_hm(13, 0), .tot = tijd_hm(16, 0)};
    assert_true(plek_bewaar(w, &k, UINT64_MAX, &(plek_bijlage){.dienst = &d, .ndienst = 1}, NULL));
    return plek_id_van(&k);
}

/* As the werkmakelaar: an organisation of volunteers with a contact, and one seat. */
static bool bied_aan(werk *w, void *arg)
{
    stel *s = arg;
    organisatie o = {.naam = S("Buurthuis De Linde"), .soort = CODE(ORG_VRIJWILLIG)};
    contactpersoon c = {.naam = S("Tineke Post")};
    assert_true(organisatie_bewaar(w, &o, UINT64_MAX, &c, NULL));
    s->koken = maak_plek(w, organisatie_id_van(&o), PLEK_VRIJWILLIG, "Koken voor de buurt");
    s->baan = maak_plek(w, s->x->werkgever, PLEK_BAAN, "Keukenhulp");
    return true;
}

static bool meld_aan(werk *w, void *arg)
{
    stel *s = arg;
    s->wie = mens(w, "Samuel Kidane");
    s->ander = mens(w, "Rahel Tesfay");
    return true;
}

static bool plaatst(werk *w, void *arg)
{
    stel *s = arg;
    koppeling k;
    assert_true(koppeling_van(w, s->wie, s->koken, &k));
    assert_true(koppeling_stel_voor(w, &k, false, (str){0}, NULL));
    voorstel_rijen v = BIJ(w, voorstel, persoon_id, s->wie);
    voorstel_id vid = voorstel_id_van(&v.at[0]);
    assert_true(voorstel_antwoord(w, vid, VOORSTEL_WIL, 0, S("Graag"), NULL));
    plaatsing p = {.persoon_id = s->wie, .plek_id = s->koken, .voorstel_id = vid,
                   .contract = CODE(CONTRACT_VAST), .van = date_ymd(2026, 11, 9),
                   .tot = date_ymd(2027, 2, 1), .uren = NUM(6)};
    assert_false(plaats(w, &p, NULL)); /* would count as paid work in the figures */
    assert_true(zegt(w, "contract", "vrijwilligersovereenkomst"));
    p.contract = CODE(contract_van_plek(PLEK_VRIJWILLIG));
    assert_true(plaats(w, &p, &s->g));
    assert_true(ongedaan_maken(w, s->g)); /* with its traject and the answer */
    dossier d;
    assert_true(dossier_lees(w, s->wie, &d));
    assert_int_equal(d.plaatsingen.n, 0);
    assert_int_equal(d.trajecten.n, 0);
    assert_int_equal(d.voorstellen.at[0].stand.i, VOORSTEL_WIL);
    p.kop = (rijkop){0};
    assert_true(plaats(w, &p, NULL));
    s->p = plaatsing_id_van(&p);
    assert_true(dossier_lees(w, s->wie, &d));
    assert_int_equal(d.trajecten.at[0].instrument.i, INS_VRIJWILLIG);
    plaatsing fout = p;
    fout.contract = CODE(CONTRACT_UITZEND);
    assert_false(plaatsing_wijzig(w, &fout, UINT64_MAX, NULL));
    assert_true(zegt(w, "contract", "past niet bij vrijwilligerswerk"));
    plaatsing_geheel g;
    assert_true(plaatsing_lees(w, s->p, &g));
    overeenkomst o = overeenkomst_vul(w, &g, 0);
    assert_int_equal(o.soort.i, OVK_VRIJWILLIG);
    assert_true(overeenkomst_bewaar(w, &o, UINT64_MAX, NULL));
    handtekening_rijen h = BIJ(w, handtekening, overeenkomst_id, overeenkomst_id_van(&o));
    assert_int_equal(h.n, 2); /* the volunteer and the organisation, not the gemeente */
    return true;
}

/* Contracts that cannot be, as a table. */
static void test_contract(void **state)
{
    (void)state;
    const struct {
        int contract, soort;
        bool kan;
    } rij[] = {{CONTRACT_VRIJWILLIG, PLEK_VRIJWILLIG, true},
               {CONTRACT_VAST, PLEK_VRIJWILLIG, false},
               {CONTRACT_GEEN, PLEK_VRIJWILLIG, false}, {CONTRACT_VRIJWILLIG, PLEK_BAAN, false},
               {CONTRACT_VRIJWILLIG, PLEK_TAALSTAGE, false}, {CONTRACT_GEEN, PLEK_BAAN, false},
               {CONTRACT_TIJDELIJK, PLEK_BAAN, true}, {CONTRACT_TIJDELIJK, PLEK_LEERWERK, true},
               {CONTRACT_BBL, PLEK_BBL, true}, {CONTRACT_GEEN, PLEK_PROEF, true}};
    for (size_t i = 0; i < countof(rij); i++)
        assert_int_equal(contract_kan(rij[i].contract, rij[i].soort), rij[i].kan);
    for (int k = 1; k < plek_soort_eind; k++)
        assert_true(!contract_van_plek(k) || contract_kan(contract_van_plek(k), k));
}

/* Participation on the Z-route: what the jobcoach records counts there, planned and done alike. */
static bool uren_tellen(werk *w, void *arg)
{
    stel *s = arg;
    int n;
    dossier d;
    plaatsing p;
    urenstand stand[STANDEN];
    gewerkt u[] = {{s->p, date_ymd(2026, 11, 9), 180, false},
                   {s->p, date_ymd(2026, 11, 16), 180, false}};
    assert_true(werkuren_leg_vast(w, u, countof(u), UREN_WERK, &n, &s->g));
    assert_int_equal(n, 2);
    assert_true(HAAL(w, plaatsing, s->p, &p));
    uren een = werkuren_op(w, &p, UREN_WERK, u[0].dag);
    assert_int_equal(een.soort.i, UREN_PARTICIPATIE);
    assert_true(werkuren_leg_vast(w, u, countof(u), UREN_WERK, &n, &s->g));
    assert_int_equal(n, 0); /* found again, not written beside it */
    assert_true(dossier_lees(w, s->wie, &d));
    int k = urenstanden(w, &d, stand), gezien = 0;
    for (int i = 0; i < k; i++)
        if (stand[i].soort == STAND_PARTICIPATIE) {
            assert_int_equal(stand[i].minuten, 360);
            gezien++;
        }
    assert_int_equal(gezien, 1);
    return true;
}

static bool zoekt_nog(werk *w, void *arg)
{
    stel *s = arg;
    koppelingen k;
    int alle;
    assert_true(mensen_voor_plek(w, s->baan, 10, &k, &alle));
    assert_int_equal(alle, 2); /* volunteer work is no end of the search */
    return true;
}

static i64 telt(werk *w, int indicator, date peil)
{
    arena groot = arena_new(CIJFERS_RUIMTE), begin = groot;
    cijferrij_rijen r = cijfers_lees(w, &groot, db_now(w->db), peil);
    cijfervraag v = {.peil = peil};
    i64 n = cijfer_tel(r, indicator, 0, &v).teller;
    arena_free(&begin, CIJFERS_RUIMTE);
    return n;
}

static bool in_cijfers(werk *w, void *arg)
{
    (void)arg;
    assert_int_equal(telt(w, INDICATOR_VRIJWILLIG, date_ymd(2026, 11, 8)), 0);
    assert_int_equal(telt(w, INDICATOR_VRIJWILLIG, date_ymd(2026, 11, 20)), 1);
    assert_int_equal(telt(w, INDICATOR_WERK, date_ymd(2026, 11, 20)), 0);
    return true;
}

static bool stopt(werk *w, void *arg)
{
    stel *s = arg;
    int n;
    dossier d;
    plek_geheel k;
    plaatsing zo = {.eind = date_ymd(2026, 11, 23), .uitstroom = CODE(UIT_GEHAALD)};
    assert_true(plaatsing_eindig(w, s->p, &zo, NULL));
    gewerkt laatste = {s->p, zo.eind, 180, false};
    assert_true(werkuren_leg_vast(w, &laatste, 1, UREN_WERK, &n, &s->g));
    assert_int_equal(n, 1); /* the last day is worked too */
    assert_true(dossier_lees(w, s->wie, &d));
    assert_true(date_same(d.trajecten.at[0].eind, zo.eind));
    assert_int_equal(d.trajecten.at[0].uitstroom.i, UIT_GEHAALD);
    assert_true(plek_lees(w, s->koken, &k));
    assert_int_equal(plek_vrij(&k), 1);
    assert_int_equal(telt(w, INDICATOR_VRIJWILLIG, date_ymd(2026, 11, 23)), 0);
    return true;
}

/* ---- seats over time ---- */

static plaatsing op_plek(const stel *s, persoon_id wie, date van, date tot)
{
    return (plaatsing){.persoon_id = wie, .plek_id = s->koken, .van = van, .tot = tot,
                       .contract = CODE(CONTRACT_VRIJWILLIG), .uren = NUM(6)};
}

static bool stoelen(werk *w, void *arg)
{
    stel *s = arg;
    date dec = date_ymd(2026, 12, 1), jan = date_ymd(2027, 1, 4), feb = date_ymd(2027, 2, 1);
    plek_geheel k;
    plaatsing een = op_plek(s, s->wie, dec, jan), twee = op_plek(s, s->ander, dec, feb);
    assert_true(plaats(w, &een, NULL));
    assert_true(plek_lees(w, s->koken, &k));
    assert_int_equal(plek_vrij(&k), 0); /* he begins next week, so the seat is his */
    assert_true(date_same(plek_vrij_vanaf(w, &k), jan));
    assert_false(plaats(w, &twee, NULL));
    assert_true(zegt(w, "", "bezet"));
    voorstel v = {.persoon_id = s->ander, .plek_id = s->koken};
    assert_true(voorstel_doe(w, &v, false, NULL)); /* who comes after him can be found now */
    twee = op_plek(s, s->ander, jan, feb);
    assert_true(plaats(w, &twee, NULL));
    assert_true(plek_lees(w, s->koken, &k));
    assert_true(date_same(plek_vrij_vanaf(w, &k), feb));
    assert_false(plaatsing_verleng(w, plaatsing_id_van(&een), feb, NULL));
    assert_true(zegt(w, "tot", "voor iemand anders"));
    assert_true(plaatsing_verleng(w, plaatsing_id_van(&twee), date_ymd(2027, 3, 1), NULL));
    werk later = *w; /* he should have gone but is still there */
    later.vandaag = date_ymd(2027, 3, 8);
    assert_false(date_is_set(plek_vrij_vanaf(&later, &k)));
    assert_false(plek_komt_vrij(&later, &k));
    return true;
}

static void test_vrijwillig(void **state)
{
    (void)state;
    kantoor_proef x = kantoor_proef_begin();
    stel s = {.x = &x};
    assert_true(schrijf(&x, x.joris, bied_aan, &s));
    assert_true(schrijf(&x, x.sanne, meld_aan, &s));
    assert_true(schrijf(&x, x.joris, plaatst, &s));
    assert_true(schrijf(&x, x.sanne, uren_tellen, &s));
    assert_true(lees(&x, x.joris, zoekt_nog, &s));
    assert_true(lees(&x, x.sanne, in_cijfers, &s));
    assert_true(schrijf(&x, x.sanne, stopt, &s));
    assert_true(schrijf(&x, x.joris, stoelen, &s));
    kantoor_proef_eind(&x);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_contract),
        cmocka_unit_test(test_vrijwillig),
    };
    return KANTOOR_DRAAI("casework_vrijwillig", tests);
}
