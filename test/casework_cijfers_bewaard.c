/* Counts that are kept: always of this moment when counting is quick, else at most so old, and
 * counted by one at a time. */
#include "test/libkantoor.h"

#include "casework/cijfers_bewaard.h"

#include <pthread.h>
#include <unistd.h>

static const cijferstand_nu EERST = {1, 1}, LATER = {2, 1}, ANDER_DOEL = {2, 2};
enum { LANG = 3000, UUR = 3600 * 1000 };

/* A store is only known by its address here. */
static cijfersleutel sleutel(int winkel, date dag)
{
    static char winkels[16];
    return (cijfersleutel){
        .s = (const store *)(const void *)&winkels[winkel], .k = {dag, dag}, .taal = "nl"};
}

static const date VANDAAG = {739000};

/* Counts what nobody kept; it took so long, and was so long ago. */
static void tel(const cijfersleutel *k, cijferstand_nu stand, i64 duur, i64 geleden)
{
    assert_null(bewaard_neem(k, stand));
    houder *h = bewaard_nieuw(k, stand);
    h->tick -= duur;
    bewaard_klaar(h, true);
    h->tick -= geleden;
    bewaard_los(h);
}

static bool is_er(const cijfersleutel *k, cijferstand_nu stand)
{
    houder *h = bewaard_neem(k, stand);
    if (h) {
        bewaard_los(h);
        return true;
    }
    bewaard_klaar(bewaard_nieuw(k, stand), false); /* nobody counts it */
    return false;
}

static void test_snel_is_altijd_van_nu(void **state)
{
    (void)state;
    cijfersleutel k = sleutel(0, VANDAAG), gisteren = sleutel(0, date_plus(VANDAAG, -1));
    tel(&k, EERST, 10, UUR);
    assert_true(is_er(&k, EERST)); /* nothing changed */
    assert_false(is_er(&k, LATER));
    assert_false(is_er(&gisteren, EERST));
    cijfersleutel frans = k;
    memcpy(frans.taal, "en", 3);
    assert_false(is_er(&frans, EERST));
}

static void test_traag_zonder_draad(void **state)
{
    (void)state;
    cijfersleutel k = sleutel(1, VANDAAG), oud = sleutel(2, VANDAAG);
    tel(&k, EERST, LANG, 60 * 1000);
    assert_true(is_er(&k, LATER));
    assert_false(is_er(&k, ANDER_DOEL));
    tel(&oud, EERST, LANG, 11 * 60 * 1000);
    assert_false(is_er(&oud, LATER));
}

static void test_traag_met_draad(void **state)
{
    (void)state;
    cijfersleutel k = sleutel(3, VANDAAG), wat;
    bewaard_achtergrond(true);
    assert_false(bewaard_heeft(k.s, VANDAAG));
    tel(&k, EERST, LANG, 61 * 1000);
    assert_true(bewaard_heeft(k.s, VANDAAG));
    assert_false(bewaard_oud(k.s, VANDAAG, EERST, &wat)); /* nothing changed */
    assert_false(bewaard_oud(k.s, VANDAAG, LATER, &wat)); /* nobody asked: ten times as long */
    assert_true(is_er(&k, LATER));
    assert_true(bewaard_oud(k.s, VANDAAG, LATER, &wat));
    assert_true(date_same(wat.k.peil, VANDAAG));
    assert_false(bewaard_oud(k.s, VANDAAG, LATER, &wat)); /* it is being counted */
    assert_true(is_er(&k, LATER)); /* and meanwhile the old one is shown */
    houder *h = bewaard_nieuw(&wat, LATER);
    h->tick -= LANG;
    bewaard_klaar(h, true);
    assert_ptr_equal(bewaard_neem(&k, LATER), h);
    bewaard_los(h);
    bewaard_los(h);
    assert_false(bewaard_oud(k.s, VANDAAG, LATER, &wat));
    assert_true(is_er(&k, (cijferstand_nu){3, 1}));
    assert_false(bewaard_oud(k.s, VANDAAG, (cijferstand_nu){3, 1}, &wat)); /* just counted */
    bewaard_achtergrond(false);
}

static void *vraag(void *arg)
{
    return bewaard_neem(arg, EERST);
}

/* Who asks while another counts gets that count. */
static void test_een_telt(void **state)
{
    (void)state;
    cijfersleutel k = sleutel(4, VANDAAG);
    pthread_t draad[3];
    assert_null(bewaard_neem(&k, EERST));
    for (size_t i = 0; i < countof(draad); i++)
        assert_int_equal(pthread_create(&draad[i], NULL, vraag, &k), 0);
    usleep(50 * 1000);
    houder *h = bewaard_nieuw(&k, EERST);
    bewaard_klaar(h, true);
    for (size_t i = 0; i < countof(draad); i++) {
        void *uit = NULL;
        pthread_join(draad[i], &uit);
        assert_ptr_equal(uit, h);
        bewaard_los(h);
    }
    bewaard_los(h);
}

/* Thirteen days are asked, twelve are kept; what someone holds stays whole. */
static void test_vol(void **state)
{
    (void)state;
    cijfersleutel k = sleutel(5, VANDAAG);
    tel(&k, EERST, 10, 0);
    houder *vast = bewaard_neem(&k, EERST);
    for (int i = 1; i <= 12; i++) {
        cijfersleutel ander = sleutel(5, date_plus(VANDAAG, -i));
        tel(&ander, EERST, 10, 0);
    }
    assert_true(date_same(vast->staat.keuze.peil, VANDAAG));
    bewaard_los(vast);
    assert_false(is_er(&k, EERST));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_snel_is_altijd_van_nu), cmocka_unit_test(test_traag_zonder_draad),
        cmocka_unit_test(test_traag_met_draad), cmocka_unit_test(test_een_telt),
        cmocka_unit_test(test_vol)};
    return cmocka_run_group_tests_name("casework_cijfers_bewaard", tests, NULL, NULL);
}
