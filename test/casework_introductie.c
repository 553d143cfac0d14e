/* An introduction with consent: made, shown only to whom it is for, over by itself, taken back at
 * once with its film; the film is wiped by retention too. On each engine. */
#include "test/libkantoor.h"

#include "casework/introductie.h"
#include "casework/persoon.h"
#include "casework/taak.h"
#include "casework/tijdlijn.h"
#include "store/store.h"

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

/* ---- what is over, is gone: no byte of it in any table, history or file ---- */

static const char eerste_woorden[] = "Ik bakte brood in Asmara";
static const char woorden[] = "Ik was kok in Asmara en kook nu voor de buurt";
static const char klad_woorden[] = "Nog niet gevraagd, maar wel getikt";

typedef struct {
    stel s;
    str zegel;                /* of the film, as it stands in the store */
    int gevonden;
} wisproef;

static introductie_id verleden(werk *w, persoon_id wie, const char *tekst, str film)
{
    introductie i = {.persoon_id = wie, .roepnaam = S("Samuel"), .tekst = str_of(tekst),
                     .tot = date_plus(w->vandaag, 30)};
    i.kop.masker = UINT64_MAX;
    assert_true(introductie_bewaar(w, &i, UINT64_MAX, film, NULL));
    return introductie_id_van(&i);
}

/* Forty days ago: one with consent, changed before that, one draft; and one that still runs. */
static bool lang_geleden(werk *nu, void *arg)
{
    wisproef *x = arg;
    stel *s = &x->s;
    introductie i;
    nummerrij stuk;
    werk w = *nu;
    w.vandaag = date_plus(nu->vandaag, -40);
    persoon p = {.naam = S("Samuel Kidane"), .doelgroep = CODE(DOELGROEP_STATUSHOUDER)};
    s->wie = persoon_aanmelden(&w, &p, BRON_GESPREK);
    s->een = verleden(&w, s->wie, eerste_woorden, film_bytes());
    assert_true(HAAL(&w, introductie, s->een, &i));
    s->film = i.document_id;
    i.tekst = str_of(woorden);
    assert_true(introductie_bewaar(&w, &i, UINT64_MAX, (str){0}, NULL));
    assert_true(introductie_erbij(&w, s->een, s->x->werkgever, NULL));
    introductie v = {.gevraagd = CODE(GEVRAAGD_TOLK), .gegeven = w.vandaag};
    assert_true(introductie_akkoord(&w, s->een, &v, NULL));
    s->twee = verleden(&w, s->wie, klad_woorden, (str){0});
    assert_true(RIJ(&w, nummerrij, STUK, &stuk, A(document, s->film.v), A(nr, (i64)0)));
    x->zegel = arena_str(&s->x->a, stuk.nummer);
    assert_true(x->zegel.n > 20);
    return true;
}

static void zoek_in(wisproef *x, str s)
{
    const str weg[] = {str_of(eerste_woorden), str_of(woorden), str_of(klad_woorden), x->zegel};
    for (size_t i = 0; i < countof(weg); i++)
        if (str_find(s, weg[i]) >= 0) x->gevonden |= 1 << i;
}

static bool zoek_rij(void *ctx, const cel *rij, int n)
{
    for (int i = 0; i < n; i++)
        if (rij[i].kind == CEL_STR) zoek_in(ctx, rij[i].s);
    return true;
}

static void zoek_bestand(wisproef *x, const char *naam)
{
    arena kladje = x->s.x->a;
    FILE *f = fopen(naam, "rb");
    assert_non_null(f);
    assert_int_equal(fseek(f, 0, SEEK_END), 0);
    size_t n = (size_t)ftell(f);
    char *p = arena_alloc(&kladje, 1, n + 1);
    rewind(f);
    assert_int_equal(fread(p, 1, n, f), n);
    fclose(f);
    zoek_in(x, (str){p, n});
}

/* Every table with its history, and the file itself on SQLite: which of the four are found. */
static int overal(wisproef *x)
{
    char sql[200];
    const char *where;
    int n;
    const entity *const *alle = entiteiten(&n);
    const engine *e = engine_of(kantoor_proef_url(x->s.x), &where);
    arena kladje = arena_new(ARENA_REQUEST), begin = kladje;
    conn c = {.scratch = &kladje};
    conn_options o = {.where = where};
    x->gevonden = 0;
    assert_int_equal(engine_open(&c, e, &o), ENGINE_OK);
    for (int i = 0; i <= n; i++) {
        snprintf(sql, sizeof sql, "SELECT * FROM %s%s", i < n ? "k_" : "document_stuk",
                 i < n ? alle[i]->name : "");
        if (engine_exec(&c, sql, zoek_rij, x)) fail_msg("%s: %s", sql, c.error);
    }
    if (!kantoor_proef_is_pg()) {
        if (engine_exec(&c, "PRAGMA wal_checkpoint(TRUNCATE)", NULL, NULL)) fail_msg("%s", c.error);
        zoek_bestand(x, where);
    }
    engine_close(&c);
    arena_free(&begin, ARENA_REQUEST);
    return x->gevonden;
}

static bool spoor_blijft(werk *w, void *arg)
{
    wisproef *x = arg;
    introductie_blad b;
    document d;
    assert_true(introductie_lees(w, x->s.een, &b));
    assert_int_equal(b.i.tekst.n, 0);
    assert_true(date_same(b.i.gewist, w->vandaag));
    assert_int_equal(introductie_op(&b.i, w->vandaag), INTRO_VOORBIJ);
    assert_int_equal(b.norg, 1); /* who could see it, and how consent was asked, stays */
    assert_int_equal(b.i.gevraagd.i, GEVRAAGD_TOLK);
    assert_true(introductie_lees(w, x->s.twee, &b)); /* a draft that is too old is no draft */
    assert_true(date_is_set(b.i.gewist));
    assert_false(introductie_met(w, x->s.wie, INTRO_CONCEPT, &b));
    assert_true(HAAL(w, document, x->s.film, &d));
    assert_true(date_is_set(d.gewist));
    int n = 0;
    tijdlijnregel_rijen t = tijdlijn(w, x->s.wie, 0, 100);
    for (int i = 0; i < t.n; i++)
        n += str_find(tijdlijn_zin(w->a, &t.at[i]), S("Introductie bij werkgevers: gewist")) == 0;
    assert_int_equal(n, 2);
    return true;
}

static bool nieuwe(werk *w, void *arg)
{
    wisproef *x = arg;
    x->s.een = verleden(w, x->s.wie, woorden, film_bytes());
    introductie i;
    nummerrij stuk;
    assert_true(HAAL(w, introductie, x->s.een, &i));
    assert_true(RIJ(w, nummerrij, STUK, &stuk, A(document, i.document_id.v), A(nr, (i64)0)));
    x->zegel = arena_str(&x->s.x->a, stuk.nummer);
    return true;
}

static bool intrekken(werk *w, void *arg)
{
    return introductie_trek_in(w, ((wisproef *)arg)->s.een);
}

static void test_gewist(void **state)
{
    (void)state;
    kantoor_proef k = kantoor_proef_begin();
    wisproef x = {.s = {.x = &k}};
    assert_true(schrijf(&k, k.sanne, lang_geleden, &x));
    assert_int_equal(overal(&x), 15); /* all four are there: the search finds them */
    assert_true(taken_dagelijks(k.s, NULL));
    assert_int_equal(overal(&x), 0);
    assert_true(lees(&k, k.sanne, spoor_blijft, &x));
    assert_true(taken_dagelijks(k.s, NULL)); /* once is enough */
    assert_true(lees(&k, k.sanne, spoor_blijft, &x));
    assert_true(schrijf(&k, k.sanne, nieuwe, &x));
    assert_int_equal(overal(&x), 2 + 8);
    assert_true(taken_dagelijks(k.s, NULL));
    assert_int_equal(overal(&x), 2 + 8); /* its consent still runs */
    assert_true(schrijf(&k, k.sanne, intrekken, &x));
    assert_int_equal(overal(&x), 0);
    kantoor_proef_eind(&k);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_stand),
        cmocka_unit_test(test_introductie),
        cmocka_unit_test(test_gewist),
    };
    return KANTOOR_DRAAI("casework_introductie", tests);
}
