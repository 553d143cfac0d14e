/* A caseload by intensity: the phase gives the intensity, the aanpak the limit; beyond it nobody is
 * assigned: not new, not by hand, not handed over. On each engine. */
#include "test/libkantoor.h"

#include "casework/caseload.h"
#include "casework/overdracht.h"
#include "casework/persoon.h"
#include "casework/taak.h"

static const char aanpak_tekst[] =
    "aanpak: Proef\nversie: 1\nbron: \"001: proef\"\ndoel: werk\ndoelgroep: statushouder\n"
    "fasen:\n  - fase: eerste maanden\n    begint bij: aanmelding\n    klaar als: werk begonnen\n"
    "    intensiteit: [intensief]\n  - fase: op weg\n    klaar als: uitstroom\n"
    "klantmanagers:\n  hoogstens intensief: 2\n  hoogstens mensen: 3\n"
    "instrumenten:\n  betaald werk: {}\n";

typedef struct {
    kantoor_proef *x;
    persoon_id wie[4];
    persoon laatste;
} stel;

static persoon nieuw(const char *naam)
{
    return (persoon){.naam = str_of(naam), .doelgroep = CODE(DOELGROEP_STATUSHOUDER)};
}

static bool vul(werk *w, void *arg)
{
    stel *s = arg;
    aanpak a = {.tekst = str_of(aanpak_tekst), .gemeente = S("Proefstad"), .demo = true};
    bezetting b;
    gebruiker_id sanne = {s->x->sanne.gebruiker};
    assert_false(caseload_stand(w, sanne, &b)); /* no aanpak, no limit */
    assert_true(aanpak_neem_in_gebruik(w, a, &(gebeurtenis_id){0}).v > 0);
    for (int i = 0; i < 2; i++) {
        persoon p = nieuw(i ? "Twee" : "Een");
        s->wie[i] = persoon_aanmelden(w, &p, BRON_GESPREK);
        assert_int_equal(p.klantmanager_id.v, sanne.v);
    }
    assert_true(caseload_stand(w, sanne, &b));
    assert_int_equal(b.intensief, 2);
    assert_int_equal(b.mensen, 2);
    assert_int_equal(b.hoogstens_intensief.n, 2);
    assert_true(str_eq(caseload_tekst(w, 2, b.hoogstens_intensief), S("2 van hoogstens 2")));
    assert_false(caseload_past(w, sanne, INTENSIEF));
    assert_true(caseload_past(w, sanne, 0));
    return true;
}

static bool vol(werk *w, void *arg)
{
    stel *s = arg;
    gebruiker_id sanne = {s->x->sanne.gebruiker};
    persoon p = nieuw("Drie"), q = nieuw("Vier");
    s->wie[2] = persoon_aanmelden(w, &p, BRON_GESPREK);
    assert_true(s->wie[2].v && !p.klantmanager_id.v && p.team_id.v); /* the team, and nobody yet */
    q.klantmanager_id = sanne;
    assert_int_equal(persoon_aanmelden(w, &q, BRON_GESPREK).v, 0);
    assert_true(zegt(w, "klantmanager_id", "2 van hoogstens 2. Kies een ander."));
    p.klantmanager_id = sanne;
    u64 km = field_bit(&persoon_entity, "klantmanager_id");
    assert_false(persoon_bewaar(w, &p, km, BRON_GESPREK));
    assert_true(zegt(w, "klantmanager_id", "Intensieve begeleiding, 2 van hoogstens 2."));
    /* whoever works is in the next phase, which asks no intensive guidance: there is room again */
    traject t = {.persoon_id = s->wie[0], .instrument = CODE(INS_BETAALD), .van = w->vandaag,
                 .uren = NUM(24)};
    assert_true(db_add(w->db, &w->t, &traject_entity, &t) > 0);
    taken_bijwerken(w, s->wie[0]);
    assert_true(persoon_bewaar(w, &p, km, BRON_GESPREK));
    persoon r = nieuw("Vijf");
    r.klantmanager_id = sanne; /* three in all */
    assert_int_equal(persoon_aanmelden(w, &r, BRON_GESPREK).v, 0);
    assert_true(zegt(w, "klantmanager_id", "heeft geen plaats"));
    return true;
}

static void test_caseload(void **state)
{
    (void)state;
    kantoor_proef x = kantoor_proef_begin();
    stel s = {.x = &x};
    assert_true(schrijf(&x, x.sanne, vul, &s));
    assert_true(schrijf(&x, x.sanne, vol, &s));
    kantoor_proef_eind(&x);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_caseload)};
    return KANTOOR_DRAAI("casework/caseload", tests);
}
