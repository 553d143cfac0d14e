/* Mails that wait go out over a real mail server: each once, also when two send at the same time;
 * what is refused or breaks off is tried again in its time, or told; on each engine. */
#include "test/lib_post.h"
#include "test/libkantoor.h"

#include "casework/bericht.h"
#include "casework/persoon.h"
#include "casework/post.h"

#include <pthread.h>
#include <stdlib.h>

enum { VEEL = 12, VOORRAAD = 8 << 20 };

typedef struct {
    const char *aan;
    bericht_id b;
    bericht nu;
} stel;

/* A person with this address, and a mail for him that may go at once. */
static bool maak(werk *w, void *arg)
{
    stel *s = arg;
    persoon p = {.naam = S("Meryem Yıldız"), .doelgroep = CODE(DOELGROEP_STATUSHOUDER),
                 .email = str_of(s->aan)};
    persoon_id id = persoon_aanmelden(w, &p, BRON_GESPREK);
    bericht_wens wens = {.sjabloon = SJABLOON_BIJEENKOMST, .wat = S("werken in de zorg"),
                         .datum = date_plus(w->vandaag, 7), .plaats = S("het stadhuis")};
    bericht b;
    s->b = bericht_maken(w, id, &wens, NULL);
    assert_true(s->b.v && HAAL(w, bericht, s->b, &b));
    assert_true(code_is(b.kanaal, KANAAL_MAIL));
    b.niet_voor = (moment){db_now(w->db).ms - 1};
    return db_save(w->db, &w->t, &bericht_entity, &b, field_bit(&bericht_entity, "niet_voor"),
                   NULL);
}

static bool haal_b(werk *w, void *arg)
{
    stel *s = arg;
    return HAAL(w, bericht, s->b, &s->nu);
}

static bool naar_voren(werk *w, void *arg)
{
    stel *s = arg;
    assert_true(HAAL(w, bericht, s->b, &s->nu));
    s->nu.niet_voor = (moment){db_now(w->db).ms - 1};
    return db_save(w->db, &w->t, &bericht_entity, &s->nu, field_bit(&bericht_entity, "niet_voor"),
                   NULL);
}

static const bericht *nu(kantoor_proef *x, stel *s)
{
    assert_true(lees(x, x->sanne, haal_b, s));
    return &s->nu;
}

static post_keuzes keuzes(arena *a, const post_server *s)
{
    return (post_keuzes){.weg = {.naar = post_server_adres(a, s, "smtp://127.0.0.1")},
                         .van = S("post@voorbeeldstad.nl")};
}

static void test_each(void **state)
{
    (void)state;
    static const struct {
        const char *aan;
        int stand, verzonden;
        const char *reden;
    } t[] = {
        {"ja@x.nl", BERICHT_VERZONDEN, 1, ""},
        {"later@x.nl", BERICHT_KLAAR, 0, "451 4.3.0 Try again later"},
        {"nooit@x.nl", BERICHT_MISLUKT, 0, "550 5.1.1 No such user"},
        {"half@x.nl", BERICHT_KLAAR, 0, NULL},
    };
    kantoor_proef x = kantoor_proef_begin();
    post_server server = post_server_begin(&x.a, "gewoon");
    post_keuzes k = keuzes(&x.a, &server);
    for (size_t i = 0; i < countof(t); i++) {
        stel s = {.aan = t[i].aan};
        post_uitslag u;
        assert_true(schrijf(&x, x.sanne, maak, &s));
        assert_true(post_ronde(x.s, &k, NULL, &u));
        assert_int_equal(u.verzonden, t[i].verzonden);
        assert_int_equal(nu(&x, &s)->stand.i, t[i].stand);
        if (t[i].reden) assert_true(str_eq(s.nu.reden, str_of(t[i].reden)));
        assert_true(post_ronde(x.s, &k, NULL, &u) && !u.verzonden && !u.later); /* not yet again */
        if (strcmp(t[i].aan, "half@x.nl")) continue;
        assert_true(schrijf(&x, x.sanne, naar_voren, &s));
        assert_true(post_ronde(x.s, &k, NULL, &u) && u.verzonden == 1);
        assert_int_equal(nu(&x, &s)->stand.i, BERICHT_VERZONDEN);
    }
    assert_int_equal(post_server_aantal(&x.a, &server), 2);
    post_server_eind(&server);
    kantoor_proef_eind(&x);
}

typedef struct {
    kantoor_proef *x;
    const post_keuzes *k;
    post_uitslag u;
    bool goed;
} bode;

static void *breng(void *arg)
{
    bode *b = arg;
    b->goed = post_ronde(b->x->s, b->k, NULL, &b->u);
    return NULL;
}

/* Two that send from one store: each mail goes once. */
static void test_two(void **state)
{
    (void)state;
    kantoor_proef x = kantoor_proef_begin();
    arena a = arena_new(VOORRAAD), begin = a;
    post_server server = post_server_begin(&a, "gewoon");
    post_keuzes k = keuzes(&a, &server);
    for (int i = 0; i < VEEL; i++) {
        stel s = {.aan = "ja@x.nl"};
        assert_true(schrijf(&x, x.sanne, maak, &s));
    }
    bode b[2] = {{.x = &x, .k = &k}, {.x = &x, .k = &k}};
    pthread_t t[2];
    for (int i = 0; i < 2; i++) assert_int_equal(pthread_create(&t[i], NULL, breng, &b[i]), 0);
    for (int i = 0; i < 2; i++) pthread_join(t[i], NULL);
    assert_true(b[0].goed && b[1].goed);
    assert_int_equal(b[0].u.verzonden + b[1].u.verzonden, VEEL);
    assert_int_equal(post_server_aantal(&a, &server), VEEL);
    str kenmerken = map_doe(&a, server.map, "grep -h -i '^Message-ID' *.eml | sort -u | wc -l");
    assert_int_equal(strtol(arena_c(&a, kenmerken), NULL, 10), VEEL);
    post_server_eind(&server);
    arena_free(&begin, VOORRAAD);
    kantoor_proef_eind(&x);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_each), cmocka_unit_test(test_two)};
    return KANTOOR_DRAAI("casework_post", tests);
}
