/* A consultation: its agenda comes out of open tasks and agreements of who comes, what is agreed
 * about a person makes the task that follows, a closed one takes nothing more. On each engine. */
#include "test/libkantoor.h"

#include "casework/overleg.h"
#include "casework/persoon.h"
#include "casework/plan.h"
#include "casework/taak.h"

typedef struct {
    kantoor_proef *x;
    persoon_id wie;
    overleg_id id;
    taak_id taak;
} stel;

static bool bouw(werk *w, void *arg)
{
    stel *s = arg;
    persoon p = {.naam = S("Samuel Kidane"), .doelgroep = CODE(DOELGROEP_STATUSHOUDER)};
    s->wie = persoon_aanmelden(w, &p, BRON_GESPREK);
    taak t = {.persoon_id = s->wie, .tekst = S("Zoek een taalmaatje"),
              .uiterlijk = date_plus(w->vandaag, 4), .organisatie_id = s->x->taalschool};
    s->taak = taak_maak(w, t);
    assert_true(s->taak.v != 0);
    afspraak a = {.persoon_id = s->wie, .tekst = S("Oefent elke dag"), .wie = CODE(WIE_PARTNER),
                  .organisatie_id = s->x->taalschool};
    assert_true(afspraak_bewaar(w, &a, UINT64_MAX, NULL));
    return true;
}

/* On no worklist before it is late; then on that of who asked. */
static bool taak_van_organisatie(werk *w, void *arg)
{
    stel *s = arg;
    taak t;
    assert_true(HAAL(w, taak, s->taak, &t));
    assert_int_equal(t.soort.i, TAAK_PARTNER);
    assert_int_equal(t.gebruiker_id.v, w->t.gebruiker);
    taakregel_rijen l = taken_van(w, (gebruiker_id){w->t.gebruiker}, 100);
    for (int i = 0; i < l.n; i++) assert_true(l.at[i].id.v != s->taak.v);
    w->vandaag = date_plus(w->vandaag, 5);
    l = taken_van(w, (gebruiker_id){w->t.gebruiker}, 100);
    int gezien = 0;
    for (int i = 0; i < l.n; i++) gezien += l.at[i].id.v == s->taak.v;
    assert_int_equal(gezien, 1);
    return true;
}

static bool plant(werk *w, void *arg)
{
    stel *s = arg;
    overleg_met niemand = {.n = 0}, met = {.at = {s->x->taalschool, s->x->werkgever}, .n = 2};
    overleg o = {.naam = S("Overleg met de school"), .datum = w->vandaag, .van = tijd_hm(10, 0),
                 .tot = tijd_hm(9, 0)};
    assert_false(overleg_bewaar(w, &o, UINT64_MAX, &met, NULL));
    assert_true(zegt(w, "tot", "na het begin"));
    o.tot = tijd_hm(11, 0);
    assert_false(overleg_bewaar(w, &o, UINT64_MAX, &niemand, NULL));
    assert_true(zegt(w, "met1", "Kies wie er meedoet"));
    assert_true(overleg_bewaar(w, &o, UINT64_MAX, &met, NULL));
    s->id = overleg_id_van(&o);
    met.n = 1;
    assert_true(overleg_bewaar(w, &o, 0, &met, NULL));
    assert_int_equal(overleg_organisaties(w, s->id).n, 1);
    return true;
}

static bool agenda_klopt(werk *w, void *arg)
{
    stel *s = arg;
    agendaregel_overleg x;
    overleg_agenda l = overleg_agenda_van(w, s->id);
    assert_int_equal(l.n, 2);
    assert_true(overleg_agenda_vind(&l, PUNT_TAAK, s->taak.v, &x));
    assert_true(str_eq(x.van.tekst, S("Zoek een taalmaatje")));
    assert_int_equal(x.punt.kop.id, 0);
    return true;
}

/* Of another team: not on the agenda that he sees, and he cannot add to it. */
static bool vreemd_ziet_niets(werk *w, void *arg)
{
    stel *s = arg;
    assert_int_equal(overleg_agenda_van(w, s->id).n, 0);
    overlegpunt p = {.overleg_id = s->id, .persoon_id = s->wie, .soort = CODE(PUNT_EIGEN),
                     .tekst = S("Samuel")};
    assert_false(overleg_punt(w, &p, UINT64_MAX, NULL, NULL));
    assert_true(zegt(w, "", "is er niet"));
    return true;
}

static bool bespreekt(werk *w, void *arg)
{
    stel *s = arg;
    taak t;
    overlegpunt p = {.overleg_id = s->id, .persoon_id = s->wie, .organisatie_id = s->x->taalschool,
                     .soort = CODE(PUNT_TAAK), .onderwerp_id = NUM(s->taak.v),
                     .tekst = S("Zoek een taalmaatje")};
    assert_false(overleg_punt(w, &p, UINT64_MAX, NULL, NULL));
    assert_true(zegt(w, "besluit", "Schrijf op wat jullie afspreken"));
    p.besluit = S("Wim begint op dinsdag.");
    overleg_gevolg g = {.af = true,
                        .vervolg = {.tekst = S("Vraag hoe het ging"), .uiterlijk = w->vandaag,
                                    .organisatie_id = s->x->taalschool}};
    assert_true(overleg_punt(w, &p, UINT64_MAX, &g, NULL));
    assert_true(p.taak_id.v != 0);
    assert_true(HAAL(w, taak, s->taak, &t));
    assert_int_equal(t.stand.i, TAAK_KLAAR);
    /* the point stays, though its task is done; the new task asks for itself */
    overleg_agenda l = overleg_agenda_van(w, s->id);
    agendaregel_overleg x;
    assert_int_equal(l.n, 3);
    assert_true(overleg_agenda_vind(&l, PUNT_TAAK, s->taak.v, &x));
    assert_true(str_eq(x.punt.besluit, S("Wim begint op dinsdag.")));
    assert_true(overleg_agenda_vind(&l, PUNT_TAAK, p.taak_id.v, &x));
    return true;
}

static bool sluit(werk *w, void *arg)
{
    stel *s = arg;
    date nu = w->vandaag;
    w->vandaag = date_plus(nu, -1);
    assert_false(overleg_sluit(w, s->id, (str){0}, NULL));
    assert_true(zegt(w, "", "moet nog komen"));
    w->vandaag = nu;
    assert_true(overleg_sluit(w, s->id, S("Elke maand."), NULL));
    assert_int_equal(overleg_agenda_van(w, s->id).n, 1);
    overlegpunt p = {.overleg_id = s->id, .persoon_id = s->wie, .soort = CODE(PUNT_EIGEN),
                     .tekst = S("Nog iets")};
    assert_false(overleg_punt(w, &p, UINT64_MAX, NULL, NULL));
    assert_true(zegt(w, "", "afgesloten"));
    return true;
}

static void test_overleg(void **state)
{
    (void)state;
    kantoor_proef x = kantoor_proef_begin();
    stel s = {.x = &x};
    assert_true(schrijf(&x, x.sanne, bouw, &s));
    assert_true(lees(&x, x.sanne, taak_van_organisatie, &s));
    assert_true(schrijf(&x, x.sanne, plant, &s));
    assert_true(lees(&x, x.sanne, agenda_klopt, &s));
    assert_true(lees(&x, x.vreemd, vreemd_ziet_niets, &s));
    assert_true(schrijf(&x, x.sanne, bespreekt, &s));
    assert_true(schrijf(&x, x.sanne, sluit, &s));
    kantoor_proef_eind(&x);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_overleg)};
    return KANTOOR_DRAAI("casework_overleg", tests);
}
