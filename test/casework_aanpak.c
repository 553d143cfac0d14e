/* casework_aanpak: versions from a day on, one that is withdrawn, one beside the other, and moving
 * people: by name for who sees them, as a group for who does not; phases, tasks and undo follow. */
#include "test/libkantoor.h"

#include "base/embed.h"
#include "casework/aanpak_mensen.h"
#include "casework/persoon.h"
#include "casework/tijdlijn.h"

#define KOP "versie: 1\nbron: eigen\ndoel: Werk\ndoelgroep: [statushouder]\n"
#define FASE(binnen) \
    "fasen:\n  - fase: naar een plek\n    begint bij: aanmelding\n    klaar als: geplaatst\n" \
    "    binnen: " binnen "\n  - fase: aan de slag\n    klaar als: uitstroom\n" \
    "instrumenten:\n  taalles: {}\n"

static const char eerste[] = "aanpak: Proef\n" KOP FASE("42 dagen");
static const char tweede[] = "aanpak: Proef\n" KOP FASE("21 dagen");
static const char ander[] = "aanpak: Ernaast\n" KOP FASE("10 dagen");

typedef struct {
    kantoor_proef *x;
    toegang mark;                /* beleidsmedewerker: sees nobody */
    aanpak_id v1, v2, los;
    persoon_id wie[3];
    gebeurtenis_id g;
    const char *tekst;
    date vanaf;
    bool apart;
    aanpak_id uit;
    mensen_groep groep;
    aanpak_id naar;
} stel;

static bool neem(werk *w, void *arg)
{
    stel *s = arg;
    aanpak rij = {.tekst = str_of(s->tekst), .gemeente = S("Proefstad"), .vanaf = s->vanaf,
        .apart = s->apart, .reden = S("proef")};
    s->uit = aanpak_neem_in_gebruik(w, rij, &s->g);
    return s->uit.v != 0;
}

static aanpak_id versie(stel *s, const char *tekst, date vanaf, bool apart)
{
    s->tekst = tekst;
    s->vanaf = vanaf;
    s->apart = apart;
    assert_true(schrijf(s->x, s->mark, neem, s));
    return s->uit;
}

static bool bouw(werk *w, void *arg)
{
    stel *s = arg;
    gebruiker g = {.inlognaam = S("mark"), .naam = S("Mark"), .rol = CODE(ROL_BELEID)};
    db_add(w->db, &w->t, &gebruiker_entity, &g);
    s->mark = (toegang){.gebruiker = g.kop.id, .rol = ROL_BELEID, .doel = DOEL_BEHEER};
    return true;
}

/* Two of the team, one of another; aangemeld 5 days ago. */
static bool meld_aan(werk *w, void *arg)
{
    stel *s = arg;
    static const char *const namen[] = {"Aman Tesfay", "Zoë Öz", "Sara Ali"};
    int van = w->t.team == s->x->team ? 0 : 2, tot = van ? 3 : 2;
    for (int i = van; i < tot; i++) {
        persoon p = {.naam = str_of(namen[i]), .doelgroep = CODE(DOELGROEP_STATUSHOUDER),
            .aanmelding = date_plus(w->vandaag, -15)};
        s->wie[i] = persoon_aanmelden(w, &p, BRON_GESPREK);
        assert_true(s->wie[i].v != 0);
    }
    return true;
}

static stel begin(kantoor_proef *x)
{
    *x = kantoor_proef_begin();
    stel s = {.x = x};
    assert_true(schrijf(x, x->sanne, bouw, &s));
    s.v1 = versie(&s, eerste, (date){0}, false);
    assert_true(schrijf(x, x->sanne, meld_aan, &s));
    assert_true(schrijf(x, x->vreemd, meld_aan, &s));
    return s;
}

/* ---- versions ---- */

static bool nu_is(werk *w, void *arg)
{
    aanpak nu;
    return aanpak_nu(w, &nu) && nu.kop.id == ((aanpak_id *)arg)->v;
}

static bool lijst_klopt(werk *w, void *arg)
{
    stel *s = arg;
    aanpakversie_rijen l = aanpak_versies(w);
    assert_int_equal(l.n, 3);
    assert_true(str_eq(l.at[0].naam, S("Ernaast")) && l.at[0].apart);
    assert_int_equal(l.at[1].nummer.n, 2);
    assert_int_equal(l.at[1].mensen.n, 0);
    assert_int_equal(l.at[2].id.v, s->v1.v);
    assert_int_equal(l.at[2].mensen.n, 3);
    assert_true(str_eq(l.at[2].wie, S("Mark")) && str_eq(l.at[2].reden, S("proef")));
    return true;
}

static bool trek_in(werk *w, void *arg)
{
    stel *s = arg;
    return aanpak_trek_in(w, s->naar, &s->g);
}

static bool terug(werk *w, void *arg)
{
    bool goed = ongedaan_maken(w, ((stel *)arg)->g);
    if (!goed) print_message("%.*s\n", STR_FMT(problem_text(w->a, &w->p->at[0])));
    return goed;
}

static void test_versies(void **state)
{
    (void)state;
    kantoor_proef x;
    stel s = begin(&x);
    date later = date_plus(kantoor_vandaag(x.s), 30);
    s.v2 = versie(&s, tweede, later, false);
    s.los = versie(&s, ander, (date){0}, true);
    assert_true(lees(&x, s.mark, nu_is, &s.v1));
    assert_true(lees(&x, x.sanne, lijst_klopt, &s));
    s.tekst = tweede;
    s.vanaf = date_plus(kantoor_vandaag(x.s), -1);
    assert_false(schrijf(&x, s.mark, neem, &s));
    assert_string_equal(x.p.at[0].veld, "vanaf");
    s.naar = s.v1;
    assert_false(schrijf(&x, s.mark, trek_in, &s));
    s.naar = s.v2;
    assert_true(schrijf(&x, s.mark, trek_in, &s));
    assert_true(schrijf(&x, s.mark, terug, &s)); /* and undone: it is there again */
    assert_true(lees(&x, x.sanne, lijst_klopt, &s));
    assert_true(schrijf(&x, s.mark, trek_in, &s));
    versie(&s, tweede, (date){0}, false);
    assert_true(lees(&x, s.mark, nu_is, &s.uit));
    kantoor_proef_eind(&x);
}

static void test_eerste(void **state)
{
    (void)state;
    kantoor_proef x = kantoor_proef_begin();
    stel s = {.x = &x, .tekst = eerste, .apart = true};
    assert_false(schrijf(&x, x.sanne, neem, &s));
    assert_string_equal(x.p.at[0].veld, "vanaf");
    s.apart = false;
    s.tekst = "aanpak: Proef\nversie: x\n";
    assert_false(schrijf(&x, x.sanne, neem, &s));
    assert_int_equal(x.p.at[0].regel, 2);
    kantoor_proef_eind(&x);
}

static void test_met_versie(void **state)
{
    (void)state;
    arena a = arena_new(ARENA_REQUEST), eind = a;
    const struct { const char *was, *wordt; } t[] = {
        {"aanpak: X\nversie: 3   # let op\nbron: y\n", "aanpak: X\nversie: 7 # let op\nbron: y\n"},
        {"versie: 3", "versie: 7\n"},
        {"bron: versie: 3\n", "bron: versie: 3\n"},
        {"versie: 1\nversie: 2\n", "versie: 7\nversie: 2\n"},
        {"", ""},
    };
    for (size_t i = 0; i < countof(t); i++) {
        str uit = aanpak_met_versie(&a, str_of(t[i].was), 7);
        assert_string_equal(arena_c(&a, uit), t[i].wordt);
    }
    arena_free(&eind, ARENA_REQUEST);
}

/* ---- moving ---- */

static bool zet_over(werk *w, void *arg)
{
    stel *s = arg;
    return aanpak_zet_over(w, s->groep, s->naar, &s->g);
}

/* How many of them this caller moves, and what it means. */
static bool kijk(werk *w, void *arg)
{
    stel *s = arg;
    aanpak_groep k = {.versie = s->v1};
    aanpak_gevolgen u;
    aanpakmens_rijen m = aanpak_mensen(w, &k);
    bool beleid = w->t.rol == ROL_BELEID;
    assert_int_equal(m.n, beleid ? 3 : 2);
    mensen_groep wie = aanpak_te_verzetten(w, m, s->naar);
    assert_true(aanpak_gevolgen_van(w, m, wie, s->naar, &u));
    assert_int_equal(u.n, m.n);
    for (int i = 0; i < u.n; i++) {
        assert_int_equal(u.at[i].naam.n != 0, !beleid);
        assert_true(str_eq(u.at[i].fase_was, S("naar een plek")));
        assert_int_equal(date_diff(u.at[i].was, w->vandaag), 42 - 15);
        assert_int_equal(date_diff(u.at[i].wordt, w->vandaag), 21 - 15);
    }
    persoon_id *kopie = arena_make(&s->x->a, persoon_id, wie.n);
    memcpy(kopie, wie.at, (size_t)wie.n * sizeof *kopie);
    s->groep = (mensen_groep){kopie, wie.n};
    k.startjaar = NUM(date_year(w->vandaag) - 3);
    assert_int_equal(aanpak_mensen(w, &k).n, 0);
    k = (aanpak_groep){.fase = NUM(2)};
    assert_int_equal(aanpak_mensen(w, &k).n, 0);
    return true;
}

/* The version that the first person is in, with one running row, and the last day of his task. */
static bool zit_in(werk *w, void *arg)
{
    stel *s = arg;
    dossier d;
    assert_true(dossier_lees(w, s->wie[0], &d));
    const aanpak_deelname *nu = aanpak_deelname_nu(&d, w->vandaag);
    int lopend = 0;
    for (int i = 0; i < d.aanpakken.n; i++)
        lopend += !date_is_set(d.aanpakken.at[i].tot);
    assert_int_equal(lopend, 1);
    assert_non_null(nu);
    assert_int_equal(nu->aanpak_id.v, s->naar.v);
    taakregel_rijen t = LIJST(w, taakregel, TAKEN_VAN_PERSOON, AI(persoon, s->wie[0]));
    bool gezien = false;
    for (int i = 0; i < t.n; i++) {
        if (!code_is(t.at[i].soort, TAAK_FASE)) continue;
        gezien = true;
        assert_int_equal(date_diff(t.at[i].uiterlijk, w->vandaag),
            s->naar.v == s->v1.v ? 27 : 6);
    }
    return gezien;
}

static void heen_en_weer(toegang t, stel *s)
{
    kantoor_proef *x = s->x;
    s->naar = s->v2;
    assert_true(lees(x, t, kijk, s));
    assert_true(schrijf(x, t, zet_over, s));
    assert_true(lees(x, x->sanne, zit_in, s));
    s->naar = s->v1;
    assert_true(schrijf(x, t, terug, s));
    assert_true(lees(x, x->sanne, zit_in, s));
}

static void test_overzetten(void **state)
{
    (void)state;
    kantoor_proef x;
    stel s = begin(&x);
    s.v2 = versie(&s, tweede, (date){0}, false);
    heen_en_weer(x.sanne, &s);
    heen_en_weer(s.mark, &s);
    /* who sees this person not, may not move him by his number */
    s.groep = (mensen_groep){&s.wie[2], 1};
    s.naar = s.v2;
    assert_false(schrijf(&x, x.sanne, zet_over, &s));
    assert_int_equal(x.p.at[0].kind, PROBLEM_ONBEKEND);
    s.groep = (mensen_groep){s.wie, 0};
    assert_false(schrijf(&x, s.mark, zet_over, &s));
    s.naar = versie(&s, tweede, date_plus(kantoor_vandaag(x.s), 9), false);
    s.groep = (mensen_groep){s.wie, 1};
    assert_false(schrijf(&x, s.mark, zet_over, &s));
    assert_string_equal(x.p.at[0].veld, "naar");
    kantoor_proef_eind(&x);
}

static bool een_dag_terug(werk *w, void *arg)
{
    stel *s = arg;
    aanpak_deelname_rijen d = BIJ(w, aanpak_deelname, persoon_id, s->wie[0]);
    assert_int_equal(d.n, 1);
    d.at[0].van = date_plus(w->vandaag, -15);
    return db_save(w->db, &w->t, &aanpak_deelname_entity, &d.at[0], UINT64_MAX, NULL);
}

static bool twee_rijen(werk *w, void *arg)
{
    stel *s = arg;
    aanpak_deelname_rijen d = BIJ(w, aanpak_deelname, persoon_id, s->wie[0]);
    assert_int_equal(d.n, 2);
    assert_true(date_same(d.at[0].tot, w->vandaag) && date_same(d.at[1].van, w->vandaag));
    assert_false(date_is_set(d.at[1].tot));
    tijdlijnregel_rijen t = tijdlijn(w, s->wie[0], 0, 1);
    str zin = tijdlijn_zin(w->a, &t.at[0]);
    assert_true(str_eq(zin, S("Naar een andere aanpak of versie: Proef, versie 2")));
    return true;
}

/* Who began on an earlier day: that row ends today, a new one begins; undone it runs on. */
static void test_eerdere_dag(void **state)
{
    (void)state;
    kantoor_proef x;
    stel s = begin(&x);
    s.v2 = versie(&s, tweede, (date){0}, false);
    assert_true(schrijf(&x, x.sanne, een_dag_terug, &s));
    s.groep = (mensen_groep){s.wie, 1};
    s.naar = s.v2;
    assert_true(schrijf(&x, s.mark, zet_over, &s));
    assert_true(lees(&x, x.sanne, zit_in, &s));
    assert_true(lees(&x, x.sanne, twee_rijen, &s));
    assert_false(schrijf(&x, x.sanne, terug, &s)); /* only who did it */
    s.naar = s.v1;
    assert_true(schrijf(&x, s.mark, terug, &s));
    assert_true(lees(&x, x.sanne, zit_in, &s));
    kantoor_proef_eind(&x);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_versies),     cmocka_unit_test(test_eerste),
        cmocka_unit_test(test_met_versie),  cmocka_unit_test(test_overzetten),
        cmocka_unit_test(test_eerdere_dag),
    };
    return KANTOOR_DRAAI("casework_aanpak", tests);
}
