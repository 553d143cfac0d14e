/* The closing talk of the Z-route: who may hold it, when it can close the route, the tasks before
 * and after it, undo; on each engine. */
#include "test/libkantoor.h"

#include "casework/persoon.h"
#include "casework/plan.h"
#include "casework/taak.h"
#include "casework/tijdlijn.h"
#include "casework/traject.h"
#include "casework/zafronding.h"

typedef struct {
    kantoor_proef *x;
    persoon_id wie, ander;
    gebeurtenis_id g;
} stel;

static persoon_id met_plan(werk *w, const char *naam, int route)
{
    persoon p = {.naam = str_of(naam), .doelgroep = CODE(DOELGROEP_STATUSHOUDER),
        .klantmanager_id = {w->t.gebruiker}};
    persoon_id wie = persoon_aanmelden(w, &p, BRON_GESPREK);
    plan pl = {.persoon_id = wie, .soort = CODE(PLAN_PIP), .nummer = NUM(1),
        .stand = CODE(PLAN_VASTGESTELD),
        .leerroute = CODE(route), .dagtekening = date_ymd(2025, 1, 6)};
    assert_true(db_add(w->db, &w->t, &plan_entity, &pl));
    inburgeringstatus s = {.persoon_id = wie, .stand = CODE(INBURGERING_PLICHTIG),
        .van = date_ymd(2025, 1, 7), .termijn_eind = date_ymd(2028, 1, 7)};
    assert_true(db_add(w->db, &w->t, &inburgeringstatus_entity, &s));
    return wie;
}

static bool bouw(werk *w, void *arg)
{
    stel *s = arg;
    s->wie = met_plan(w, "Dawit Tesfay", LEERROUTE_Z);
    s->ander = met_plan(w, "Samuel Kidane", LEERROUTE_B);
    return true;
}

static int open_taken(werk *w, persoon_id id, int soort)
{
    int n = 0;
    taak_rijen t = BIJ(w, taak, persoon_id, id);
    for (int i = 0; i < t.n; i++)
        n += code_is(t.at[i].soort, soort) && code_is(t.at[i].stand, TAAK_OPEN);
    return n;
}

static zafronding talk(const stel *s, int door, int hoe)
{
    return (zafronding){.persoon_id = s->wie, .datum = date_ymd(2026, 11, 20),
        .door = CODE(door), .uitkomst = CODE(hoe)};
}

static bool weigert(werk *w, void *arg)
{
    stel *s = arg;
    zafronding z = talk(s, GESPREK_DOOR_ANDER, ZUIT_NOG_NIET);
    assert_false(zafronding_leg_vast(w, &z, UINT64_MAX, NULL));
    assert_true(zegt(w, "door", "WI-18"));
    z = talk(s, GESPREK_DOOR_COLLEGE, ZUIT_AFGEROND);
    assert_false(zafronding_leg_vast(w, &z, UINT64_MAX, NULL));
    assert_true(zegt(w, "uitkomst", "800 uur les"));
    z = talk(s, GESPREK_DOOR_COLLEGE, ZUIT_NOG_NIET);
    z.datum = date_plus(w->vandaag, 1);
    assert_false(zafronding_leg_vast(w, &z, UINT64_MAX, NULL));
    assert_true(zegt(w, "datum", "toekomst"));
    z.datum = date_ymd(2025, 1, 6);
    assert_false(zafronding_leg_vast(w, &z, UINT64_MAX, NULL));
    assert_true(zegt(w, "datum", "begin van de inburgeringstermijn"));
    z = talk(s, GESPREK_DOOR_COLLEGE, 0);
    assert_false(zafronding_leg_vast(w, &z, UINT64_MAX, NULL));
    assert_true(zegt(w, "uitkomst", "verplicht"));
    z = talk(s, GESPREK_DOOR_COLLEGE, ZUIT_NOG_NIET);
    z.persoon_id = s->ander;
    assert_false(zafronding_leg_vast(w, &z, UINT64_MAX, NULL));
    assert_true(zegt(w, "", "andere leerroute"));
    return true;
}

static bool nog_niet(werk *w, void *arg)
{
    stel *s = arg;
    zafronding z = talk(s, GESPREK_DOOR_COLLEGE, ZUIT_NOG_NIET);
    z.toelichting = S("Eerst de MAP.");
    assert_true(zafronding_leg_vast(w, &z, UINT64_MAX, &s->g));
    assert_int_equal(zafronding_klaar(w, s->wie).kop.id, 0);
    assert_int_equal(open_taken(w, s->wie, TAAK_EINDGESPREK), 0);
    return true;
}

static void uren_erbij(werk *w, persoon_id wie, traject_id bij, int soort, int n, int minuten)
{
    for (int i = 0; i < n; i++) {
        uren u = {.persoon_id = wie, .traject_id = bij, .soort = CODE(soort),
            .datum = date_plus(date_ymd(2025, 2, 1), i), .minuten = NUM(minuten),
            .aanwezig = CODE(UREN_AANWEZIG), .kernwaarde = soort == UREN_PVT,
            .thema = soort == UREN_MAP ? CODE(1 + i % 8) : (code){0}};
        assert_true(db_add(w->db, &w->t, &uren_entity, &u));
    }
}

/* 800 hours of lessons, 748 of participation, 40 MAP and 12 PVT: WI-11 and WI-12. */
static bool alles_gedaan(werk *w, void *arg)
{
    stel *s = arg;
    traject pvt = {.persoon_id = s->wie, .instrument = CODE(INS_PVT), .van = date_ymd(2025, 2, 1),
        .ondertekend = date_ymd(2025, 6, 1)};
    traject map = {.persoon_id = s->wie, .instrument = CODE(INS_MAP), .van = date_ymd(2025, 2, 1),
        .eindgesprek = date_ymd(2025, 9, 1)};
    assert_true(db_add(w->db, &w->t, &traject_entity, &pvt));
    assert_true(db_add(w->db, &w->t, &traject_entity, &map));
    uren_erbij(w, s->wie, (traject_id){0}, UREN_NT2, 200, 240);
    uren_erbij(w, s->wie, (traject_id){0}, UREN_PARTICIPATIE, 187, 240);
    uren_erbij(w, s->wie, traject_id_van(&map), UREN_MAP, 8, 300);
    uren_erbij(w, s->wie, traject_id_van(&pvt), UREN_PVT, 2, 360);
    taken_bijwerken(w, s->wie);
    dossier d;
    assert_true(dossier_lees(w, s->wie, &d));
    const char *mist = zafronding_mist(w, &d);
    if (mist) fail_msg("%s", mist);
    assert_int_equal(open_taken(w, s->wie, TAAK_EINDGESPREK), 1);
    return true;
}

static bool rondt_af(werk *w, void *arg)
{
    stel *s = arg;
    zafronding z = talk(s, GESPREK_DOOR_GR, ZUIT_AFGEROND);
    int hand = open_taken(w, s->wie, TAAK_HAND);
    assert_true(zafronding_leg_vast(w, &z, UINT64_MAX, &s->g));
    assert_int_equal(zafronding_klaar(w, s->wie).kop.id, z.kop.id);
    assert_int_equal(open_taken(w, s->wie, TAAK_EINDGESPREK), 0);
    assert_int_equal(open_taken(w, s->wie, TAAK_HAND), hand + 1); /* report it to DUO */
    zafronding weer = talk(s, GESPREK_DOOR_COLLEGE, ZUIT_AFGEROND);
    assert_false(zafronding_leg_vast(w, &weer, UINT64_MAX, NULL));
    assert_true(zegt(w, "", "al afgerond"));
    return true;
}

static bool terug(werk *w, void *arg)
{
    stel *s = arg;
    assert_true(ongedaan_maken(w, s->g));
    assert_int_equal(zafronding_klaar(w, s->wie).kop.id, 0);
    assert_int_equal(open_taken(w, s->wie, TAAK_HAND), 0); /* nothing to report to DUO */
    return true;
}

/* The term ends within half a year, and hours are missing. */
static bool termijn_loopt_af(werk *w, void *arg)
{
    stel *s = arg;
    persoon_id laat = met_plan(w, "Bilal Barakat", LEERROUTE_Z);
    inburgeringstatus_rijen i = BIJ(w, inburgeringstatus, persoon_id, laat);
    i.at[0].termijn_eind = date_ymd(2027, 3, 1);
    assert_true(db_save(w->db, &w->t, &inburgeringstatus_entity, &i.at[0], UINT64_MAX, NULL));
    taken_bijwerken(w, laat);
    assert_int_equal(open_taken(w, laat, TAAK_ZROUTE), 1);
    assert_int_equal(open_taken(w, s->ander, TAAK_ZROUTE), 0);
    return true;
}

static void eindgesprek_van_de_z_route(void **state)
{
    (void)state;
    kantoor_proef x = kantoor_proef_begin();
    stel s = {.x = &x};
    assert_true(schrijf(&x, x.sanne, bouw, &s));
    assert_true(schrijf(&x, x.sanne, weigert, &s));
    assert_true(schrijf(&x, x.sanne, nog_niet, &s));
    assert_true(schrijf(&x, x.sanne, alles_gedaan, &s));
    assert_true(schrijf(&x, x.sanne, rondt_af, &s));
    assert_true(schrijf(&x, x.sanne, terug, &s));
    assert_true(schrijf(&x, x.sanne, termijn_loopt_af, &s));
    kantoor_proef_eind(&x);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(eindgesprek_van_de_z_route)};
    return KANTOOR_DRAAI("casework_zafronding", tests);
}
