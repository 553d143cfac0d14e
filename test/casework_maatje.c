/* A maatje with an occupation: proposed first to who has that field, with the days on which both
 * can; linked as a traject that counts, full when he has his number; ended. On each engine. */
#include "test/libkantoor.h"

#include "casework/maatje.h"
#include "casework/persoon.h"
#include "casework/tijdlijn.h"
#include "casework/traject.h"

typedef struct {
    kantoor_proef *x;
    persoon_id kok, ander;
    maatje_id wim, ria;
    traject_id t;
    gebeurtenis_id g;
} stel;

static void fout(werk *w, const char *veld, const char *stuk)
{
    const problem *p = problem_at(w->p, veld);
    if (!p || str_find(problem_text(w->a, p), str_of(stuk)) < 0)
        fail_msg("%s: %.*s", veld, STR_FMT(p ? problem_text(w->a, p) : S("no problem")));
    w->p->n = 0;
}

static persoon_id mens_erbij(werk *w, const char *naam)
{
    persoon p = {.naam = str_of(naam), .doelgroep = CODE(DOELGROEP_STATUSHOUDER)};
    return persoon_aanmelden(w, &p, BRON_GESPREK);
}

static maatje_id maatje_erbij(werk *w, stel *s, const char *naam, const char *vak)
{
    maatje m = {.organisatie_id = s->x->werkgever, .naam = str_of(naam), .vak = str_of(vak),
                .soort = CODE(MAATJE_TAAL), .hoogstens = NUM(1), .dinsdag = true, .zaterdag = true,
                .van = tijd_hm(10, 0), .tot = tijd_hm(12, 0)};
    m.kop.masker = UINT64_MAX;
    assert_true(maatje_bewaar(w, &m, UINT64_MAX, &s->g));
    return maatje_id_van(&m);
}

static bool bouw(werk *w, void *arg)
{
    stel *s = arg;
    s->kok = mens_erbij(w, "Samuel Kidane");
    s->ander = mens_erbij(w, "Hana Tesfay");
    werkervaring e = {.persoon_id = s->kok, .beroep = S("Kok"), .jaren = NUM(6)};
    assert_true(db_add(w->db, &w->t, &werkervaring_entity, &e) > 0);
    beschikbaarheid b = {.persoon_id = s->kok, .dag = CODE(DINSDAG), .van = tijd_hm(9, 0),
                         .tot = tijd_hm(13, 0), .soort = CODE(BESCHIKBAAR_NIET)};
    assert_true(db_add(w->db, &w->t, &beschikbaarheid_entity, &b) > 0);
    maatje m = {.naam = S("X"), .vak = S("kok"), .soort = CODE(MAATJE_TAAL),
                .hoogstens = NUM(1)};
    m.kop.masker = UINT64_MAX;
    assert_false(maatje_bewaar(w, &m, UINT64_MAX, NULL));
    fout(w, "organisatie_id", "Kies een organisatie");
    m.organisatie_id = s->x->werkgever;
    m.van = tijd_hm(9, 0);
    assert_false(maatje_bewaar(w, &m, UINT64_MAX, NULL));
    fout(w, "tot", "begin en einde");
    s->ria = maatje_erbij(w, s, "Aaltje Ria", "boekhouder"); /* first in the alphabet */
    s->wim = maatje_erbij(w, s, "Wim", "kok");
    return true;
}

static bool zoekt(werk *w, void *arg)
{
    stel *s = arg;
    maatjevoorstellen v;
    assert_true(maatje_zoek(w, s->kok, INS_TAALMAATJE, &v));
    assert_int_equal(v.n, 2);
    assert_int_equal(v.at[0].m.kop.id, s->wim.v);
    assert_int_equal(v.at[0].past.vak, WENS_ERVARING);
    assert_true(str_eq(zin_tekst(w->a, &v.at[0].past.waarom), S("Ervaring: Kok, 6 jaar.")));
    assert_false(v.at[0].past.dag[1]); /* on Tuesday he cannot */
    assert_true(v.at[0].past.dag[5]);
    assert_int_equal(v.at[0].past.ndag, 1);
    assert_true(maatje_zoek(w, s->kok, INS_MAATJE, &v));
    assert_int_equal(v.n, 0); /* they only practise the language */
    return true;
}

static bool koppelt(werk *w, void *arg)
{
    stel *s = arg;
    traject t = {.instrument = CODE(INS_MAATJE), .van = w->vandaag};
    t.kop.masker = UINT64_MAX;
    assert_false(maatje_koppel(w, s->kok, s->wim, &t, NULL));
    fout(w, "instrument", "past niet");
    t.instrument = CODE(INS_TAALMAATJE);
    assert_true(maatje_koppel(w, s->kok, s->wim, &t, &s->g));
    s->t = traject_id_van(&t);
    traject vol = {.instrument = CODE(INS_TAALMAATJE), .van = w->vandaag};
    vol.kop.masker = UINT64_MAX;
    assert_false(maatje_koppel(w, s->ander, s->wim, &vol, NULL));
    fout(w, "", "geen ruimte");
    maatjevoorstellen v;
    assert_true(maatje_zoek(w, s->ander, INS_TAALMAATJE, &v));
    assert_int_equal(v.n, 1);
    dossier d;
    assert_true(dossier_lees(w, s->kok, &d));
    assert_true(kandidaat_lees(w, &d).taalmaatje); /* what the matching counts */
    return true;
}

static bool eindigt(werk *w, void *arg)
{
    stel *s = arg;
    maatjeregel_rijen l = maatjes_lijst(w);
    assert_int_equal(l.at[1].mensen.n, 1);
    assert_true(traject_eindig(w, s->t, w->vandaag, UIT_GEHAALD, S("Praat vlot"), NULL));
    l = maatjes_lijst(w);
    assert_int_equal(l.at[1].mensen.n, 0);
    maatje m;
    assert_true(HAAL(w, maatje, s->wim, &m));
    m.weg = w->vandaag;
    assert_true(maatje_bewaar(w, &m, field_bit(&maatje_entity, "weg"), NULL));
    traject t = {.instrument = CODE(INS_TAALMAATJE), .van = w->vandaag};
    t.kop.masker = UINT64_MAX;
    assert_false(maatje_koppel(w, s->ander, s->wim, &t, NULL));
    fout(w, "", "geen maatje meer");
    return true;
}

static void test_maatje(void **state)
{
    (void)state;
    kantoor_proef x = kantoor_proef_begin();
    stel s = {.x = &x};
    assert_true(schrijf(&x, x.sanne, bouw, &s));
    assert_true(lees(&x, x.sanne, zoekt, &s));
    assert_true(schrijf(&x, x.sanne, koppelt, &s));
    assert_true(schrijf(&x, x.sanne, eindigt, &s));
    kantoor_proef_eind(&x);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_maatje)};
    return KANTOOR_DRAAI("casework_maatje", tests);
}
