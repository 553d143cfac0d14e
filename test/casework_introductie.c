/* An introduction with consent: made, shown only to whom it is for, over by itself, taken back at
 * once with its film; the film is wiped by retention too. On each engine. */
#include "test/libkantoor.h"

#include "casework/introductie.h"
#include "casework/persoon.h"
#include "casework/tijdlijn.h"

typedef struct {
    kantoor_proef *x;
    persoon_id wie;
    introductie_id een, twee;
    document_id film;
    gebeurtenis_id g;
} stel;

static const char mp4[] = "\0\0\0\x14" "ftypisom\0\0\0\0isom" "\0\0\0\x0c" "moov\0\0\0\0"
                          "\0\0\0\x0a" "mdat\1\2";
static str film_bytes(void) { return (str){mp4, sizeof mp4 - 1}; }

static void fout(werk *w, const char *veld, const char *stuk)
{
    const problem *p = problem_at(w->p, veld);
    if (!p || str_find(problem_text(w->a, p), str_of(stuk)) < 0)
        fail_msg("%s: %.*s", veld, STR_FMT(p ? problem_text(w->a, p) : S("no problem")));
    w->p->n = 0;
}

/* [gegeven, tot), until it is taken back: then never again. */
static void test_stand(void **state)
{
    (void)state;
    date d = date_ymd(2026, 11, 23);
    const struct {
        int gegeven, tot;
        bool weg;
        introductie_stand uit;
    } rij[] = {{-10, 10, false, INTRO_MAG},      {0, 1, false, INTRO_MAG},
               {-10, 0, false, INTRO_VOORBIJ},   {-10, -1, false, INTRO_VOORBIJ},
               {1, 10, false, INTRO_CONCEPT},    {-10, 10, true, INTRO_INGETROKKEN}};
    for (size_t i = 0; i < countof(rij); i++) {
        introductie x = {.gegeven = date_plus(d, rij[i].gegeven), .tot = date_plus(d, rij[i].tot),
                         .ingetrokken = rij[i].weg ? d : (date){0}};
        assert_int_equal(introductie_op(&x, d), rij[i].uit);
    }
    introductie geen = {.tot = date_plus(d, 10)};
    assert_int_equal(introductie_op(&geen, d), INTRO_CONCEPT);
}

static bool maak(werk *w, void *arg)
{
    stel *s = arg;
    persoon p = {.naam = S("Samuel Kidane"), .doelgroep = CODE(DOELGROEP_STATUSHOUDER)};
    s->wie = persoon_aanmelden(w, &p, BRON_GESPREK);
    introductie i = {.persoon_id = s->wie, .roepnaam = S("Samuel"),
                     .tot = date_plus_months(w->vandaag, 13)};
    i.kop.masker = UINT64_MAX;
    assert_false(introductie_bewaar(w, &i, UINT64_MAX, (str){0}, NULL));
    assert_non_null(problem_at(w->p, "tekst"));
    fout(w, "tot", "te laat");
    i.tot = w->vandaag;
    assert_false(introductie_bewaar(w, &i, UINT64_MAX, film_bytes(), NULL));
    fout(w, "tot", "na vandaag");
    i.tot = date_plus(w->vandaag, 30);
    assert_false(introductie_bewaar(w, &i, UINT64_MAX, S("%PDF-1.4 x"), NULL));
    w->p->n = 0;
    i.tekst = S("Ik was kok. Ik leer snel.");
    assert_true(introductie_bewaar(w, &i, UINT64_MAX, film_bytes(), &s->g));
    s->een = introductie_id_van(&i);
    s->film = i.document_id;
    introductie v = {.gevraagd = CODE(GEVRAAGD_TOLK), .gegeven = w->vandaag};
    assert_false(introductie_akkoord(w, s->een, &v, NULL));
    fout(w, "organisatie_id", "wie het mag zien");
    assert_true(introductie_erbij(w, s->een, s->x->werkgever, &s->g));
    assert_false(introductie_erbij(w, s->een, s->x->werkgever, NULL));
    fout(w, "organisatie_id", "al bij");
    introductie_blad b;
    assert_false(introductie_voor(w, s->wie, s->x->werkgever, &b)); /* not asked yet */
    v.gegeven = date_plus(w->vandaag, 1);
    assert_false(introductie_akkoord(w, s->een, &v, NULL));
    fout(w, "gegeven", "vandaag of eerder");
    v.gegeven = w->vandaag;
    v.gevraagd = (code){0};
    assert_false(introductie_akkoord(w, s->een, &v, NULL));
    fout(w, "gevraagd", "hoe je het vroeg");
    v.gevraagd = CODE(GEVRAAGD_TOLK);
    assert_true(introductie_akkoord(w, s->een, &v, &s->g));
    return true;
}

static bool zien(werk *w, void *arg)
{
    stel *s = arg;
    introductie_blad b;
    str inhoud;
    assert_true(introductie_voor(w, s->wie, s->x->werkgever, &b));
    assert_true(str_eq(b.i.roepnaam, S("Samuel")));
    assert_true(b.i.gebruiker_id.v == s->x->sanne.gebruiker);
    assert_true(document_lees(w, &b.film, w->a, &inhoud));
    assert_true(str_eq(inhoud, film_bytes()));
    assert_false(introductie_voor(w, s->wie, s->x->taalschool, &b)); /* not named */
    /* the day on which it ends: nothing is shown or served, and retention takes the film */
    werk later = *w;
    documentregel *oud;
    later.vandaag = date_plus(w->vandaag, 29);
    assert_true(introductie_voor(&later, s->wie, s->x->werkgever, &b));
    later.vandaag = date_plus(w->vandaag, 30);
    document film = b.film;
    assert_false(introductie_voor(&later, s->wie, s->x->werkgever, &b));
    assert_false(document_lees(&later, &film, w->a, &inhoud));
    assert_int_equal(documenten_voorbij(&later, &oud), 1);
    assert_int_equal(documenten_voorbij(w, &oud), 0);
    return true;
}

static bool vreemd(werk *w, void *arg)
{
    stel *s = arg;
    introductie_blad b;
    assert_false(introductie_lees(w, s->een, &b));
    assert_false(introductie_voor(w, s->wie, s->x->werkgever, &b));
    assert_false(introductie_trek_in(w, s->een));
    w->p->n = 0;
    return true;
}

/* What was agreed does not change; another one takes its place, and then it is gone. */
static bool opnieuw(werk *w, void *arg)
{
    stel *s = arg;
    introductie_blad b;
    document d;
    assert_true(introductie_lees(w, s->een, &b));
    b.i.tekst = S("Iets anders");
    assert_false(introductie_bewaar(w, &b.i, UINT64_MAX, (str){0}, NULL));
    fout(w, "", "nieuwe introductie");
    assert_false(introductie_erbij(w, s->een, s->x->taalschool, NULL));
    w->p->n = 0;
    introductie i = {.persoon_id = s->wie, .roepnaam = S("Samuel"), .tekst = S("Nu lasser"),
                     .tot = date_plus(w->vandaag, 60)};
    i.kop.masker = UINT64_MAX;
    assert_true(introductie_bewaar(w, &i, UINT64_MAX, (str){0}, NULL));
    s->twee = introductie_id_van(&i);
    assert_true(introductie_erbij(w, s->twee, s->x->taalschool, NULL));
    introductie v = {.gevraagd = CODE(GEVRAAGD_GESPREK), .gegeven = w->vandaag};
    assert_true(introductie_akkoord(w, s->twee, &v, &s->g));
    assert_false(introductie_voor(w, s->wie, s->x->werkgever, &b));
    assert_true(introductie_voor(w, s->wie, s->x->taalschool, &b));
    assert_true(HAAL(w, document, s->film, &d));
    assert_true(date_is_set(d.gewist)); /* the film went with the first */
    return true;
}

static bool trek_in(werk *w, void *arg)
{
    stel *s = arg;
    introductie_blad b;
    assert_true(introductie_trek_in(w, s->twee));
    assert_false(introductie_voor(w, s->wie, s->x->taalschool, &b));
    assert_true(introductie_lees(w, s->twee, &b));
    assert_int_equal(b.i.tekst.n, 0);
    assert_false(introductie_trek_in(w, s->twee));
    fout(w, "", "al ingetrokken");
    return true;
}

static void test_introductie(void **state)
{
    (void)state;
    kantoor_proef x = kantoor_proef_begin();
    stel s = {.x = &x};
    assert_true(schrijf(&x, x.sanne, maak, &s));
    assert_true(lees(&x, x.joris, zien, &s));
    assert_true(schrijf(&x, x.vreemd, vreemd, &s));
    assert_true(schrijf(&x, x.sanne, opnieuw, &s));
    assert_true(schrijf(&x, x.sanne, trek_in, &s));
    kantoor_proef_eind(&x);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_stand),
        cmocka_unit_test(test_introductie),
    };
    return KANTOOR_DRAAI("casework_introductie", tests);
}
