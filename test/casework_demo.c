/* The invented gemeente: the same each time, valid in every field, with the people of the screens
 * in their situations, the shares of the sources, and the hard cases. */
#include "casework/demo_maak.h"
#include "casework/kantoor.h"
#include "casework/mensen.h"
#include "test/lib_map.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include <cmocka.h>

enum { MENSEN = 250, ARENA = 1 << 30 };

static char map[MAP_TEKST];
static store *voorbeeld;
static arena geheugen;

typedef struct {
    toegang t;
    bool (*doe)(werk *, void *);
    void *arg;
} lezing;

static bool lees_stap(db *d, void *arg)
{
    lezing *l = arg;
    arena a = geheugen; /* by value: what was read is gone afterwards */
    problems p = {0};
    toegang t = toegang_van(d, &a, S("opdrachtregel"));
    t.doel = DOEL_BEHEER;
    werk w = werk_begin(d, &a, t, &p);
    return l->doe(&w, l->arg);
}

static void lees(store *s, bool (*doe)(werk *, void *), void *arg)
{
    lezing l = {.doe = doe, .arg = arg};
    assert_true(store_read(s, lees_stap, &l));
}

static store *open_leeg(const char *naam)
{
    char adres[300];
    problems p = {0};
    snprintf(adres, sizeof adres, "sqlite:%s/%s", map, naam);
    kantoor_keuzes k = {.url = adres, .migrate = true};
    k.nu = moment_of(date_ymd(2026, 11, 23), tijd_hm(9, 0));
    store *s = kantoor_open(k, &p);
    assert_non_null(s);
    return s;
}

static bool vul(store *s, i64 mensen, u64 zaad, problems *p)
{
    demo_keuzes k = {.aanpak = S("zwolle"), .tekst = S("aanpak: Zwolle"), .mensen = mensen,
                     .zaad = zaad, .vandaag = date_ymd(2026, 11, 23)};
    demo_telling t = {0};
    if (!demo_vul(s, &k, &t, p)) return false;
    assert_int_equal(t.mensen, mensen);
    assert_int_equal(t.vrij, 23);
    return true;
}

static int begin(void **state)
{
    (void)state;
    problems p = {0};
    if (!map_maak(map, "demo")) return 1;
    geheugen = arena_new(ARENA);
    voorbeeld = open_leeg("voorbeeld.db");
    return vul(voorbeeld, MENSEN, 1, &p) ? 0 : 1;
}

static int eind(void **state)
{
    (void)state;
    store_close(voorbeeld);
    return map_weg(map) ? 0 : 1;
}

/* ---- the store as a whole ---- */

static void weigert_een_store_met_mensen(void **state)
{
    (void)state;
    problems p = {0};
    assert_false(vul(voorbeeld, 5, 1, &p));
    assert_int_equal(p.n, 1);
    assert_non_null(strstr(p.at[0].tekst, "al mensen"));
}

/* A town of any size has as many people as were asked, also when the last one has a partner. */
static void kleine_steden(void **state)
{
    (void)state;
    static const int groot[] = {1, 12, 21, 23};
    for (size_t i = 0; i < countof(groot); i++) {
        char naam[30];
        problems p = {0};
        snprintf(naam, sizeof naam, "klein%d.db", groot[i]);
        store *s = open_leeg(naam);
        assert_true(vul(s, groot[i], 1, &p)); /* counts them */
        store_close(s);
    }
}

/* Every row of every entity, by id; false ends the walk. */
static void loop_rijen(werk *w, void (*zie)(werk *, const entity *, void *, void *), void *arg)
{
    int n;
    const entity *const *alle = entiteiten(&n);
    for (int i = 0; i < n; i++) {
        arena begin_a = *w->a;
        void *rij = arena_alloc(w->a, alle[i]->size, 1);
        arena na = *w->a;
        for (i64 id = 1; db_get(w->db, &w->t, w->a, alle[i], id, rij); id++) {
            zie(w, alle[i], rij, arg);
            *w->a = na;
        }
        *w->a = begin_a;
    }
}

/* What is in a field must be what a form would have accepted there; what the program makes itself
 * may hold signs that nobody types (isolates around a date in Arabic). */
static void keur(werk *w, const entity *e, void *rij, void *arg)
{
    i64 *gezien = arg;
    ++*gezien;
    for (int i = 0; i < e->nfields; i++) {
        const field *f = &e->fields[i];
        if (f->type == FIELD_GEHEIM || f->type == FIELD_ID || f->type == FIELD_MOMENT) continue;
        void *kopie = arena_alloc(w->a, e->size, 1);
        problems p = {0};
        str tekst = field_text(w->a, f, rij);
        bool goed = field_parse(w->a, f, tekst, kopie, &p) &&
            (f->intern || field_same(f, rij, kopie));
        if (!goed)
            fail_msg("%s.%s holds '%.*s': %s", e->name, f->name, STR_FMT(tekst),
                     p.n ? p.at[0].tekst : "reads back otherwise");
    }
}

static bool keur_alles(werk *w, void *arg)
{
    loop_rijen(w, keur, arg);
    return true;
}

static void elk_veld_klopt(void **state)
{
    (void)state;
    i64 gezien = 0;
    lees(voorbeeld, keur_alles, &gezien);
    assert_true(gezien > 20000);
}

static void tel_op(werk *w, const entity *e, void *rij, void *arg)
{
    u64 *som = arg;
    for (int i = 0; i < e->nfields; i++) {
        const field *f = &e->fields[i];
        if (f->klasse == K5) continue; /* sealed and hashed with a key of its own */
        str tekst = field_text(w->a, f, rij);
        for (size_t j = 0; j < tekst.n; j++) *som = (*som ^ (u8)tekst.p[j]) * 1099511628211u;
        *som = (*som ^ (u64)i) * 1099511628211u;
    }
}

static bool som_van(werk *w, void *arg)
{
    loop_rijen(w, tel_op, arg);
    return true;
}

static u64 som(const char *naam, i64 mensen, u64 zaad)
{
    u64 n = 14695981039346656037u;
    problems p = {0};
    store *s = open_leeg(naam);
    assert_true(vul(s, mensen, zaad, &p));
    lees(s, som_van, &n);
    store_close(s);
    return n;
}

static void zelfde_zaad_zelfde_stad(void **state)
{
    (void)state;
    u64 een = som("een.db", 30, 7);
    assert_true(een == som("twee.db", 30, 7));
    assert_true(een != som("drie.db", 30, 8));
}

/* ---- numbers ---- */

static int op_tekst(const void *a, const void *b)
{
    return memcmp(a, b, 9);
}

static void bsns_kloppen_en_zijn_anders(void **state)
{
    (void)state;
    enum { N = 20000 };
    static char alle[N][9];
    arena a = arena_new(8 << 20), begin_a = a;
    for (int i = 0; i < N; i++) {
        str bsn = demo_bsn(&a, i), v = demo_vnummer(&a, i);
        assert_true(bsn.n == 9 && bsn.p[0] == '9' && bsn_klopt(bsn));
        assert_true(v.n == 10 && v.p[0] == '9' && vnummer_klopt(v));
        memcpy(alle[i], bsn.p, 9);
    }
    qsort(alle, N, 9, op_tekst);
    for (int i = 1; i < N; i++) assert_true(memcmp(alle[i - 1], alle[i], 9) != 0);
    arena_free(&begin_a, 8 << 20);
}

/* ---- the people of the screens ---- */

/* The first of this name: a namesake may come later. */
static persoon vind(werk *w, const char *naam)
{
    persoon p;
    for (i64 id = 1; HAAL(w, persoon, (persoon_id){id}, &p); id++)
        if (str_eq(p.naam, str_of(naam))) return p;
    fail_msg("%s is not there", naam);
    return (persoon){0};
}

static taak taak_van(werk *w, const persoon *p, int soort)
{
    taak_rijen r = BIJ(w, taak, persoon_id, persoon_id_van(p));
    for (int i = 0; i < r.n; i++)
        if (code_is(r.at[i].soort, soort) && code_is(r.at[i].stand, TAAK_OPEN)) return r.at[i];
    fail_msg("no such task for %.*s", STR_FMT(p->naam));
    return (taak){0};
}

static bool samuel_en_dawit(werk *w, void *arg)
{
    (void)arg;
    persoon samuel = vind(w, "Samuel Kidane"), dawit = vind(w, "Dawit Tesfay");
    taak pip = taak_van(w, &samuel, TAAK_PIP);
    assert_true(date_same(pip.uiterlijk, date_ymd(2026, 11, 2)));
    assert_true(date_same(pip.grondslag, date_ymd(2026, 8, 24)));
    assert_true(str_eq(pip.bron, S("WI-01")));
    assert_true(str_eq(dawit.nummer, S("2026-0417")));
    assert_true(date_same(taak_van(w, &dawit, TAAK_AFSPRAAK).uiterlijk, date_ymd(2026, 11, 20)));
    aanwezigheid_rijen er = BIJ(w, aanwezigheid, persoon_id, persoon_id_van(&dawit));
    int gemist = 0;
    for (int i = 0; i < er.n; i++) {
        if (code_is(er.at[i].aanwezig, UREN_AANWEZIG)) continue;
        gemist++;
        assert_int_equal(date_weekday(er.at[i].datum), WOENSDAG);
    }
    assert_int_equal(gemist, 2);
    taak_van(w, &dawit, TAAK_BOTSING);
    return true;
}

static bool rima_en_tekle(werk *w, void *arg)
{
    (void)arg;
    persoon rima = vind(w, "Rima Al-Khatib"), tekle = vind(w, "Tekle Haile");
    voorstel_rijen v = BIJ(w, voorstel, persoon_id, persoon_id_van(&rima));
    assert_int_equal(v.n, 3);
    gesprek_rijen g = BIJ(w, gesprek, persoon_id, persoon_id_van(&rima));
    assert_true(date_same(g.at[g.n - 1].datum, w->vandaag) || date_same(g.at[0].datum, w->vandaag));
    intake_rijen i = BIJ(w, intake, persoon_id, persoon_id_van(&tekle));
    assert_true(i.n == 1 && !date_is_set(i.at[0].afgerond));
    assert_true(date_same(taak_van(w, &tekle, TAAK_INTAKE).uiterlijk, date_ymd(2026, 11, 30)));
    assert_true(date_same(taak_van(w, &tekle, TAAK_PIP).uiterlijk, date_ymd(2027, 1, 4)));
    static const char *const meer[] = {"Farzana Ahmadi", "Emre Yıldız", "Mahmoud Haddad",
                                       "Hodan Abdi",
                                       "Nasrin Karimi", "Zeynep Kaya", "Yusuf Warsame"};
    gebruiker sanne;
    assert_true(RIJ(w, gebruiker, GEBRUIKER_BIJ_NAAM, &sanne, A(inlognaam, S("sanne"))));
    for (size_t j = 0; j < countof(meer); j++)
        assert_int_equal(vind(w, meer[j]).klantmanager_id.v, sanne.kop.id);
    assert_int_equal(GETAL(w, AANTAL_VAN_KLANTMANAGER, A(klantmanager, sanne.kop.id)), 64);
    return true;
}

static void bekende_mensen(void **state)
{
    (void)state;
    lees(voorbeeld, samuel_en_dawit, NULL);
    lees(voorbeeld, rima_en_tekle, NULL);
}

/* ---- shares and hard cases ---- */

typedef struct {
    i64 mensen, azc, werk_klaar, geslaagd, intensief, schrikkel, lang, identiek;
} telling;

static void tel(werk *w, const entity *e, void *rij, void *arg)
{
    telling *t = arg;
    (void)w;
    if (e == &persoon_entity) {
        const persoon *p = rij;
        t->mensen++;
        t->azc += !date_is_set(p->vestiging);
        /* who is still in an azc has a V-nummer and no BSN, and the other way round */
        assert_true(date_is_set(p->vestiging) == (p->bsn.masked.n > 0));
        assert_true(date_is_set(p->vestiging) == (p->vnummer.masked.n == 0));
        t->schrikkel += date_month(p->geboortedatum) == 2 && date_day(p->geboortedatum) == 29;
        t->lang += p->naam.n > 120;
        t->identiek += date_same(p->geboortedatum, date_ymd(1992, 5, 15));
    }
    if (e == &traject_entity) {
        const traject *x = rij;
        if (!date_is_set(x->eind) || !instrument_is_werk(x->instrument.i)) return;
        t->werk_klaar++;
        t->geslaagd += uitstroom_is_geslaagd(x->uitstroom.i);
    }
    if (e == &aanpak_deelname_entity)
        t->intensief += code_is(((aanpak_deelname *)rij)->intensiteit, INTENSIEF);
}

static bool tel_alles(werk *w, void *arg)
{
    loop_rijen(w, tel, arg);
    return true;
}

static void aandelen_en_lastige_gevallen(void **state)
{
    (void)state;
    telling t = {0};
    lees(voorbeeld, tel_alles, &t);
    assert_int_equal(t.mensen, MENSEN);
    assert_int_equal(t.intensief, MENSEN / 2 - 1); /* one found work and gave the place on */
    assert_in_range(t.azc, 2, 12);
    assert_true(t.schrikkel >= 1 && t.lang >= 1);
    assert_true(t.identiek >= 30);
    assert_in_range(t.geslaagd * 100 / t.werk_klaar, 5, 20);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(weigert_een_store_met_mensen),
        cmocka_unit_test(kleine_steden),
        cmocka_unit_test(elk_veld_klopt),
        cmocka_unit_test(zelfde_zaad_zelfde_stad),
        cmocka_unit_test(bsns_kloppen_en_zijn_anders),
        cmocka_unit_test(bekende_mensen),
        cmocka_unit_test(aandelen_en_lastige_gevallen),
    };
    return cmocka_run_group_tests(tests, begin, eind);
}
