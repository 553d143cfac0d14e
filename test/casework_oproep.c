/* The sequence of WI-29: which letter comes after how many missed talks; on each engine. */
#include "test/libkantoor.h"

#include "casework/gesprek.h"
#include "casework/oproep.h"
#include "casework/persoon.h"
#include "casework/taak.h"
#include "casework/tijdlijn.h"

typedef struct {
    persoon_id id;
    gesprek g;
    int afloop;
    oproep_stand s;
    bericht_id brief;
    gebeurtenis_id geb;
    i64 taken, oproepen, berichten;
} stel;

static bool begin(werk *w, void *arg)
{
    stel *s = arg;
    persoon p = {.naam = S("Aman Tesfay"), .doelgroep = CODE(DOELGROEP_STATUSHOUDER),
        .contacttaal = CODE(TAAL_TI), .email = S("aman@voorbeeld.nl")};
    s->id = persoon_aanmelden(w, &p, BRON_GESPREK);
    return s->id.v > 0;
}

static bool plan_gesprek(werk *w, void *arg)
{
    stel *s = arg;
    s->g = (gesprek){.persoon_id = s->id, .soort = CODE(GESPREK_INTAKE),
        .datum = w->vandaag, .van = tijd_hm(10, 0), .afloop = CODE(GESPREK_GEPLAND)};
    return gesprek_bewaar(w, &s->g, UINT64_MAX, NULL, NULL);
}

static bool loop_af(werk *w, void *arg)
{
    stel *s = arg;
    s->g.afloop = CODE(s->afloop);
    return gesprek_bewaar(w, &s->g, UINT64_MAX, NULL, NULL);
}

static bool roep_op(werk *w, void *arg)
{
    stel *s = arg;
    return oproep_maken(w, s->id, &s->brief, &s->geb);
}

static bool terug(werk *w, void *arg) { return ongedaan_maken(w, ((stel *)arg)->geb); }

static bool kijk(werk *w, void *arg)
{
    stel *s = arg;
    dossier d;
    assert_true(dossier_lees(w, s->id, &d));
    s->s = oproep_waar(w, &d);
    taakregel_rijen t = taken_van_persoon(w, s->id);
    s->taken = 0;
    for (int i = 0; i < t.n; i++) s->taken += code_is(t.at[i].soort, TAAK_OPROEP);
    oproep_rijen o = BIJ(w, oproep, persoon_id, s->id);
    bericht_rijen b = BIJ(w, bericht, persoon_id, s->id);
    s->oproepen = o.n;
    s->berichten = b.n;
    return b.n == 0 || code_is(b.at[b.n - 1].kanaal, KANAAL_BRIEF); /* a call is never a mail */
}

static void test_sequence(void **state)
{
    static const int brief[] = {SJABLOON_OPROEP1, SJABLOON_OPROEP2, SJABLOON_OPROEP3};
    kantoor_proef x = kantoor_proef_begin();
    stel s = {0};
    (void)state;
    assert_true(schrijf(&x, x.sanne, begin, &s));
    assert_false(schrijf(&x, x.sanne, roep_op, &s)); /* nothing is planned */
    for (int i = 0; i < 3; i++) {
        assert_true(schrijf(&x, x.sanne, plan_gesprek, &s));
        assert_true(lees(&x, x.sanne, kijk, &s) && s.s.sjabloon == brief[i]);
        assert_int_equal(s.taken, i > 0); /* until the letter is made */
        assert_true(schrijf(&x, x.sanne, roep_op, &s));
        assert_true(lees(&x, x.sanne, kijk, &s) && !s.taken);
        assert_false(schrijf(&x, x.sanne, roep_op, &s)); /* once for each talk */
        s.afloop = GESPREK_NIET_GEKOMEN;
        assert_true(schrijf(&x, x.sanne, loop_af, &s));
        assert_true(lees(&x, x.sanne, kijk, &s) && s.s.niet_gekomen == i + 1 && s.taken == 1);
    }
    assert_true(s.s.vervolg == OPROEP_AFRONDEN && s.s.sjabloon == SJABLOON_AFRONDEN);
    assert_true(schrijf(&x, x.sanne, roep_op, &s));
    assert_true(lees(&x, x.sanne, kijk, &s) && s.oproepen == 4 && !s.taken);
    assert_false(schrijf(&x, x.sanne, roep_op, &s));
    kantoor_proef_eind(&x);
}

/* Who sends word did not miss it; who came needs no call. */
static void test_word_and_solved(void **state)
{
    kantoor_proef x = kantoor_proef_begin();
    stel s = {0};
    (void)state;
    assert_true(schrijf(&x, x.sanne, begin, &s) && schrijf(&x, x.sanne, plan_gesprek, &s));
    assert_true(schrijf(&x, x.sanne, roep_op, &s));
    s.afloop = GESPREK_AFGEMELD;
    assert_true(schrijf(&x, x.sanne, loop_af, &s) && schrijf(&x, x.sanne, plan_gesprek, &s));
    assert_true(lees(&x, x.sanne, kijk, &s) && s.s.sjabloon == SJABLOON_OPROEP1);
    s.afloop = GESPREK_GEKOMEN;
    assert_true(schrijf(&x, x.sanne, loop_af, &s));
    assert_true(lees(&x, x.sanne, kijk, &s) && s.s.opgelost && !s.taken);
    assert_false(schrijf(&x, x.sanne, roep_op, &s));
    kantoor_proef_eind(&x);
}

static void test_back(void **state)
{
    kantoor_proef x = kantoor_proef_begin();
    stel s = {0};
    (void)state;
    assert_true(schrijf(&x, x.sanne, begin, &s) && schrijf(&x, x.sanne, plan_gesprek, &s));
    assert_true(schrijf(&x, x.sanne, roep_op, &s));
    assert_true(lees(&x, x.sanne, kijk, &s) && s.oproepen == 1 && s.berichten == 1);
    assert_true(schrijf(&x, x.sanne, terug, &s));
    assert_true(lees(&x, x.sanne, kijk, &s) && s.oproepen == 0 && s.berichten == 0);
    kantoor_proef_eind(&x);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_sequence),
        cmocka_unit_test(test_word_and_solved), cmocka_unit_test(test_back)};
    return KANTOOR_DRAAI("casework_oproep", tests);
}
