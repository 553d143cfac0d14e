/* A screening of a group, on each engine: where everyone stands follows from the days and the
 * gesprek, conversations are divided over days, all of it goes back as one, and the demo of
 * Zuidhorn yields the figures of its source out of the records. */
#include "test/libkantoor.h"

#include "base/embed.h"
#include "casework/aanpak.h"
#include "casework/campagne.h"
#include "casework/demo.h"
#include "casework/gesprek.h"
#include "casework/persoon.h"
#include "casework/tijdlijn.h"
#include "casework/traject.h"
#include "casework/voorstel.h"

enum { WIE = 5 };

typedef struct {
    kantoor_proef *x;
    persoon_id id[WIE];
    campagne c;
    gebeurtenis_id g;
} stel;

static persoon_id iemand(werk *w, const char *naam)
{
    persoon p = {.naam = str_of(naam), .doelgroep = CODE(DOELGROEP_STATUSHOUDER)};
    persoon_id id = persoon_aanmelden(w, &p, BRON_GESPREK);
    assert_true(id.v > 0);
    return id;
}

static mensen_groep deel(const stel *s, int van, int tot)
{
    return (mensen_groep){s->id + van, tot - van};
}

static bool begin(werk *w, void *arg)
{
    stel *s = arg;
    static const char *const namen[WIE] = {"Aman Tesfay", "Zoë O'Brien", "سامر الخطيب",
                                           "Dilara Yıldız", "Berhane <b>"};
    for (int i = 0; i < WIE; i++) s->id[i] = iemand(w, namen[i]);
    s->c = (campagne){.naam = S("Iedereen spreken"), .van = w->vandaag, .reactie_dagen = NUM(7)};
    assert_true(campagne_maak(w, &s->c, &s->g).v > 0);
    return campagne_erbij(w, campagne_id_van(&s->c), deel(s, 0, WIE), (gebruiker_id){0}, &s->g);
}

static void stel_begin(stel *s, kantoor_proef *x)
{
    *x = kantoor_proef_begin();
    *s = (stel){.x = x};
    assert_true(schrijf(x, x->sanne, begin, s));
}

static void telt(werk *w, const stel *s, campagnetelling ja)
{
    campagnetelling t = campagne_telling(w, &s->c);
    assert_int_equal(t.alle.n, WIE);
    assert_int_equal(t.niets.n, ja.niets.n);
    assert_int_equal(t.stil.n, ja.stil.n);
    assert_int_equal(t.uitgenodigd.n, ja.uitgenodigd.n);
    assert_int_equal(t.gepland.n, ja.gepland.n);
    assert_int_equal(t.gesproken.n, ja.gesproken.n);
    assert_int_equal(t.afgerond.n, ja.afgerond.n);
    assert_int_equal(t.wil_niet.n, ja.wil_niet.n);
}

/* ---- from not yet to finished ---- */

static bool nog_een_keer(werk *w, void *arg)
{
    stel *s = arg;
    assert_true(s->g.v > 0); /* what goes back */
    telt(w, s, (campagnetelling){.niets = NUM(WIE)});
    assert_true(campagne_erbij(w, campagne_id_van(&s->c), deel(s, 0, WIE), (gebruiker_id){0},
                               &s->g));
    assert_int_equal(s->g.v, 0); /* all were in it */
    return campagne_nodig_uit(w, campagne_id_van(&s->c), deel(s, 0, 4), &s->g);
}

/* Seven days to react: the eighth day after, someone does not react. */
static bool na_dagen(werk *w, void *arg)
{
    stel *s = arg;
    w->vandaag = date_plus(w->vandaag, 7);
    telt(w, s, (campagnetelling){.niets = NUM(1), .uitgenodigd = NUM(4)});
    w->vandaag = date_plus(w->vandaag, 1);
    telt(w, s, (campagnetelling){.niets = NUM(1), .stil = NUM(4)});
    campagneregel_rijen m = campagne_mensen(w, &s->c, CAMPAGNE_STIL);
    assert_int_equal(m.n, 4);
    assert_int_equal(m.at[0].keren.n, 1);
    return true;
}

static campagne_ronde ronde(const werk *w)
{
    return (campagne_ronde){.vanaf = date_plus(w->vandaag, 4), .van = tijd_hm(9, 0), .minuten = 60,
                            .per_dag = 2, .plaats = S("stadhuis")};
}

/* Friday 27 November at 9 is taken; two a day, none in the weekend. */
static bool plannen(werk *w, void *arg)
{
    stel *s = arg;
    campagne_ronde r = ronde(w);
    campagne_tijden t;
    char dag[DATE_TEXT];
    gesprek al = {.persoon_id = s->id[4], .soort = CODE(GESPREK_VOORTGANG), .datum = r.vanaf,
                  .van = tijd_hm(9, 30), .gebruiker_id = {w->t.gebruiker},
                  .afloop = CODE(GESPREK_GEPLAND)};
    assert_true(gesprek_bewaar(w, &al, UINT64_MAX, NULL, NULL));
    assert_true(campagne_verdeel(w, &s->c, deel(s, 0, 4), &r, &t));
    assert_int_equal(t.n, 4);
    static const char *const dagen[] = {"2026-11-30", "2026-11-30", "2026-12-01", "2026-12-01"};
    for (int i = 0; i < t.n; i++) {
        assert_true(str_eq(date_iso(t.at[i].dag, dag), str_of(dagen[i])));
        assert_int_equal(tijd_minutes(t.at[i].van), i % 2 ? 600 : 540);
    }
    return campagne_plan(w, &s->c, deel(s, 0, 4), &r, &s->g);
}

static bool gepland(werk *w, void *arg)
{
    stel *s = arg;
    telt(w, s, (campagnetelling){.niets = NUM(1), .gepland = NUM(4)});
    agendaregel_rijen a = agenda(w, (gebruiker_id){w->t.gebruiker}, date_ymd(2026, 11, 30),
                                 date_ymd(2026, 12, 1));
    assert_int_equal(a.n, 2);
    assert_true(code_is(a.at[0].soort, GESPREK_SCREENING));
    return true;
}

static bool opnieuw_plannen(werk *w, void *arg)
{
    stel *s = arg;
    campagne_ronde r = ronde(w);
    return campagne_plan(w, &s->c, deel(s, 0, 4), &r, &s->g); /* nobody is left to plan */
}

static bool terug(werk *w, void *arg)
{
    return ongedaan_maken(w, ((stel *)arg)->g);
}

static bool weer_uitgenodigd(werk *w, void *arg)
{
    stel *s = arg;
    telt(w, s, (campagnetelling){.niets = NUM(1), .uitgenodigd = NUM(4)});
    assert_int_equal(agenda(w, (gebruiker_id){w->t.gebruiker}, date_ymd(2026, 11, 30),
                                 date_ymd(2026, 12, 1)).n, 0);
    return true;
}

static bool gesproken(werk *w, void *arg)
{
    stel *s = arg;
    campagne_mens m;
    intake i = {.wensen = S("In de zorg werken"), .behoeften = S("Een fiets")};
    campagne_verslag v = {.datum = w->vandaag, .feiten = &i, .grens = CODE(GRENS_NACHT),
                          .velden = field_bit(&intake_entity, "wensen") |
                                    field_bit(&intake_entity, "behoeften")};
    assert_true(campagne_mens_van(w, campagne_id_van(&s->c), s->id[0], &m));
    assert_true(campagne_gesproken(w, campagne_mens_id_van(&m), &v, &s->g));
    assert_true(campagne_mens_van(w, campagne_id_van(&s->c), s->id[1], &m));
    v.klaar = true;
    assert_true(campagne_gesproken(w, campagne_mens_id_van(&m), &v, &s->g));
    assert_true(campagne_mens_van(w, campagne_id_van(&s->c), s->id[2], &m));
    assert_false(campagne_wil_niet(w, campagne_mens_id_van(&m), S("  "), &s->g));
    w->p->n = 0;
    gebeurtenis_id g;
    return campagne_wil_niet(w, campagne_mens_id_van(&m), S("Heeft al werk"), &g);
}

static bool is_gesproken(werk *w, void *arg)
{
    stel *s = arg;
    dossier d;
    telt(w, s, (campagnetelling){.niets = NUM(1), .uitgenodigd = NUM(1), .gesproken = NUM(1),
                                 .afgerond = NUM(1), .wil_niet = NUM(1)});
    assert_true(dossier_lees(w, s->id[1], &d));
    assert_true(str_eq(d.i.wensen, S("In de zorg werken")));
    assert_int_equal(d.grenzen.n, 1);
    assert_true(date_same(d.p.laatste_contact, w->vandaag));
    assert_int_equal(d.gesprekken.n, 1);
    aanpak_stand st = aanpak_stand_lees(w, &d);
    assert_true(date_same(st.op[MIJLPAAL_SCREENING], w->vandaag));
    const herkomst *h = dossier_herkomst(&d, &intake_entity, d.i.kop.id, "wensen");
    assert_true(h && h->gesprek_id.v == d.gesprekken.at[0].kop.id);
    return true;
}

/* The whole conversation goes back: facts, limit, gesprek. */
static bool niet_meer_gesproken(werk *w, void *arg)
{
    stel *s = arg;
    dossier d;
    telt(w, s, (campagnetelling){.niets = NUM(1), .uitgenodigd = NUM(2), .gesproken = NUM(1),
                                 .wil_niet = NUM(1)});
    assert_true(dossier_lees(w, s->id[1], &d));
    assert_int_equal(d.i.wensen.n, 0);
    assert_int_equal(d.grenzen.n, 0);
    assert_int_equal(d.gesprekken.n, 0);
    return true;
}

static void test_loop(void **state)
{
    kantoor_proef x;
    stel s;
    (void)state;
    stel_begin(&s, &x);
    assert_true(schrijf(&x, x.sanne, nog_een_keer, &s));
    assert_true(lees(&x, x.sanne, na_dagen, &s));
    assert_true(schrijf(&x, x.sanne, plannen, &s));
    assert_true(lees(&x, x.sanne, gepland, &s));
    stel later = s;
    assert_false(schrijf(&x, x.sanne, opnieuw_plannen, &later));
    assert_int_equal(x.p.n, 1);
    assert_true(schrijf(&x, x.sanne, terug, &s));
    assert_true(lees(&x, x.sanne, weer_uitgenodigd, &s));
    assert_true(schrijf(&x, x.sanne, gesproken, &s));
    assert_true(lees(&x, x.sanne, is_gesproken, &s));
    assert_true(schrijf(&x, x.sanne, terug, &s));
    assert_true(lees(&x, x.sanne, niet_meer_gesproken, &s));
    kantoor_proef_eind(&x);
}

/* ---- what came of it ---- */

static bool zet_traject(werk *w, persoon_id id, int instrument, date van)
{
    traject t = {.persoon_id = id, .instrument = CODE(instrument), .van = van,
                 .tot = date_plus(van, 100), .uren = NUM(16)};
    return traject_bewaar(w, &t, UINT64_MAX, &(gebeurtenis_id){0});
}

/* Before the screening does not count, nor who was not screened; twice the same counts once. */
static bool resultaten(werk *w, void *arg)
{
    stel *s = arg;
    campagne_mens m;
    gebeurtenis_id g;
    campagne_verslag v = {.datum = w->vandaag, .klaar = true};
    for (int i = 0; i < 2; i++) {
        assert_true(campagne_mens_van(w, campagne_id_van(&s->c), s->id[i], &m));
        assert_true(campagne_gesproken(w, campagne_mens_id_van(&m), &v, &g));
    }
    assert_true(zet_traject(w, s->id[0], INS_VRIJWILLIG, date_plus(w->vandaag, -1)));
    assert_true(zet_traject(w, s->id[0], INS_OPLEIDING, w->vandaag));
    assert_true(zet_traject(w, s->id[0], INS_OPLEIDING, date_plus(w->vandaag, 9)));
    assert_true(zet_traject(w, s->id[1], INS_VRIJWILLIG, date_plus(w->vandaag, 5)));
    assert_true(zet_traject(w, s->id[1], INS_LEERWERK, date_plus(w->vandaag, 5))); /* no plek */
    return zet_traject(w, s->id[3], INS_BETAALD, w->vandaag);
}

static bool resultaten_tellen(werk *w, void *arg)
{
    stel *s = arg;
    campagneuitkomst_rijen u = campagne_uitkomsten(w, &s->c);
    assert_int_equal(u.n, 2);
    assert_int_equal(campagne_uitkomst_aantal(u, UITKOMST_VRIJWILLIG), 1);
    assert_int_equal(campagne_uitkomst_aantal(u, UITKOMST_OPLEIDING), 1);
    return true;
}

static bool vreemd_ziet_niets(werk *w, void *arg)
{
    stel *s = arg;
    assert_int_equal(campagne_telling(w, &s->c).alle.n, 0);
    assert_int_equal(campagne_uitkomsten(w, &s->c).n, 0);
    assert_int_equal(campagne_mensen(w, &s->c, 0).n, 0);
    return true;
}

static bool vreemd_zet_erbij(werk *w, void *arg)
{
    stel *s = arg;
    return campagne_erbij(w, campagne_id_van(&s->c), deel(s, 0, 1), (gebruiker_id){0}, &s->g);
}

static bool eruit(werk *w, void *arg)
{
    stel *s = arg;
    assert_true(campagne_eruit(w, campagne_id_van(&s->c), deel(s, 0, WIE), &s->g));
    assert_int_equal(campagne_telling(w, &s->c).alle.n, 2); /* who was spoken with stays */
    return true;
}

static void test_uitkomst(void **state)
{
    kantoor_proef x;
    stel s;
    (void)state;
    stel_begin(&s, &x);
    assert_true(schrijf(&x, x.sanne, resultaten, &s));
    assert_true(lees(&x, x.sanne, resultaten_tellen, &s));
    assert_true(lees(&x, x.vreemd, vreemd_ziet_niets, &s));
    assert_false(schrijf(&x, x.vreemd, vreemd_zet_erbij, &s));
    assert_true(schrijf(&x, x.sanne, eruit, &s));
    kantoor_proef_eind(&x);
}

static bool zonder_naam(werk *w, void *arg)
{
    campagne c = {.van = w->vandaag, .tot = w->vandaag};
    (void)arg;
    return campagne_maak(w, &c, &(gebeurtenis_id){0}).v != 0;
}

static bool slechte_ronde(werk *w, void *arg)
{
    stel *s = arg;
    campagne_ronde r = {.vanaf = date_plus(w->vandaag, -1), .van = tijd_hm(20, 0), .minuten = 60,
                        .per_dag = 9};
    return campagne_plan(w, &s->c, deel(s, 0, 2), &r, &s->g);
}

static void test_fouten(void **state)
{
    kantoor_proef x;
    stel s;
    (void)state;
    stel_begin(&s, &x);
    assert_false(schrijf(&x, x.sanne, zonder_naam, NULL));
    assert_int_equal(x.p.n, 2); /* no name; the last day is not after the first */
    assert_false(schrijf(&x, x.sanne, slechte_ronde, &s));
    assert_int_equal(x.p.n, 2); /* in the past; more than one day holds */
    kantoor_proef_eind(&x);
}

/* ---- Zuidhorn ---- */

static bool bron_klopt(werk *w, void *arg)
{
    (void)arg;
    toegang t = toegang_van(w->db, w->a, S("opdrachtregel"));
    w->t = t;
    campagne_rijen c = LIJST(w, campagne, CAMPAGNES);
    assert_int_equal(c.n, 1);
    campagnetelling n = campagne_telling(w, &c.at[0]);
    campagneuitkomst_rijen u = campagne_uitkomsten(w, &c.at[0]);
    assert_int_equal(n.alle.n, 59);
    assert_int_equal(campagne_gescreend(&n), 59);
    assert_int_equal(campagne_uitkomst_aantal(u, UITKOMST_VRIJWILLIG), 12);
    assert_int_equal(campagne_uitkomst_aantal(u, UITKOMST_BAAN), 1);
    assert_int_equal(campagne_uitkomst_aantal(u, UITKOMST_LEERWERK), 4);
    assert_int_equal(campagne_uitkomst_aantal(u, UITKOMST_OPLEIDING), 7);
    return true;
}

static void test_zuidhorn(void **state)
{
    kantoor_proef x = kantoor_proef_leeg();
    const embedded *e = embed_find("aanpakken/zuidhorn.yaml");
    demo_keuzes k = {.aanpak = S("zuidhorn"), .mensen = 59, .zaad = 1,
                     .vandaag = date_ymd(2026, 11, 23)};
    (void)state;
    assert_non_null(e);
    k.tekst = (str){(const char *)e->bytes, e->n};
    assert_true(demo_vul(x.s, &k, NULL, &x.p));
    assert_true(lees(&x, (toegang){0}, bron_klopt, NULL));
    kantoor_proef_eind(&x);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_loop),
        cmocka_unit_test(test_uitkomst),
        cmocka_unit_test(test_fouten),
        cmocka_unit_test(test_zuidhorn),
    };
    return KANTOOR_DRAAI("casework_campagne", tests);
}
