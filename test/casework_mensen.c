/* The caseload: counts, filters, order, tasks, agenda and news, on each engine. */
#include "test/libkantoor.h"

#include "casework/gesprek.h"
#include "casework/intake.h"
#include "casework/mensen.h"
#include "casework/persoon.h"
#include "casework/taak.h"
#include "casework/tijdlijn.h"
#include "casework/zoek.h"

enum { WIE = 4 };
static const char *const namen[WIE] = {"Zoë O'Brien", "Yıldız \"Emre\"", "سامر الخطيب",
                                       "Aman Tesfay"};

typedef struct {
    kantoor_proef *x;
    persoon_id id[WIE];
    gebeurtenis_id g;
} stel;

static bool meld_aan(werk *w, void *arg)
{
    stel *s = arg;
    for (int i = 0; i < WIE; i++) {
        persoon p = {.naam = str_of(namen[i]), .doelgroep = CODE(DOELGROEP_STATUSHOUDER)};
        p.laatste_contact = date_plus(w->vandaag, -20 * i);
        s->id[i] = persoon_aanmelden(w, &p, BRON_GESPREK);
        assert_true(s->id[i].v > 0);
    }
    return true;
}

/* A task of one's own for each: three days ago, today, this week, next week. */
static bool geef_taken(werk *w, void *arg)
{
    stel *s = arg;
    static const int dagen[WIE] = {-3, 0, 6, 13};
    for (int i = 0; i < WIE; i++) {
        taak t = {.persoon_id = s->id[i], .tekst = S("Bellen <over> werk")};
        t.uiterlijk = date_plus(w->vandaag, dagen[i]);
        assert_true(taak_maak(w, t).v > 0);
    }
    return true;
}

static bool telt(werk *w, void *arg)
{
    (void)arg;
    mensentelling t = mensen_telling(w, (gebruiker_id){w->t.gebruiker});
    assert_int_equal(t.alle.n, WIE);
    assert_int_equal(t.laat.n, 2); /* the own task, and WI: last contact 60 days ago */
    assert_int_equal(t.vandaag.n, 1);
    assert_int_equal(t.contact.n, 1);
    assert_int_equal(t.botst.n, 0);
    takentelling k = taken_telling(w, (gebruiker_id){w->t.gebruiker}, 0);
    assert_int_equal(k.laat.n, 2);
    assert_int_equal(k.vandaag.n, 1);
    assert_int_equal(taken_telling(w, (gebruiker_id){w->t.gebruiker}, TAAK_CONTACT).laat.n, 1);
    return true;
}

static i64 met(werk *w, mensen_filter f)
{
    f.van = (gebruiker_id){w->t.gebruiker};
    i64 n = mensen_aantal(w, &f);
    assert_int_equal(mensen_lijst(w, &f, 0, 100).n, n);
    return n;
}

static bool filtert(werk *w, void *arg)
{
    (void)arg;
    assert_int_equal(met(w, (mensen_filter){0}), WIE);
    assert_int_equal(met(w, (mensen_filter){.stand = CODE(DRINGEND_LAAT)}), 2);
    assert_int_equal(met(w, (mensen_filter){.lang_geen_contact = true}), 1);
    assert_int_equal(met(w, (mensen_filter){.botst = true}), 0);
    assert_int_equal(met(w, (mensen_filter){.naam = S("yildiz")}), 1);
    assert_int_equal(met(w, (mensen_filter){.naam = S("emre yil")}), 1);
    assert_int_equal(met(w, (mensen_filter){.naam = S("الخطيب")}), 1);
    assert_int_equal(met(w, (mensen_filter){.naam = S("obrien")}), 1);
    assert_int_equal(met(w, (mensen_filter){.naam = S("%")}), WIE);
    assert_int_equal(met(w, (mensen_filter){.naam = S("niemand")}), 0);
    assert_int_equal(met(w, (mensen_filter){.werkstap = CODE(STAP_INTAKE)}), WIE);
    assert_int_equal(met(w, (mensen_filter){.werkstap = CODE(STAP_BETAALD)}), 0);
    assert_int_equal(met(w, (mensen_filter){.leerroute = CODE(LEERROUTE_B)}), 0);
    return true;
}

static bool sorteert(werk *w, void *arg)
{
    stel *s = arg;
    mensen_filter f = {.van = {w->t.gebruiker}, .sorteer = "naam"};
    mensenregel_rijen r = mensen_lijst(w, &f, 0, 2);
    assert_int_equal(r.n, 2);
    assert_int_equal(r.at[0].id.v, s->id[3].v);
    f.sorteer = "contact";
    assert_int_equal(mensen_lijst(w, &f, 0, 1).at[0].id.v, s->id[3].v);
    f.sorteer = NULL;
    r = mensen_lijst(w, &f, 0, 100);
    assert_int_equal(r.at[0].id.v, s->id[3].v); /* contact was due 18 days ago */
    assert_int_equal(r.at[0].stand.i, DRINGEND_LAAT);
    assert_int_equal(r.at[1].id.v, s->id[0].v);
    assert_true(code_is(r.at[1].taak_soort, TAAK_HAND));
    assert_int_equal(mensen_lijst(w, &f, 2, 100).n, WIE - 2);
    return true;
}

/* Put off until next week: no longer in the list, nor in the counts. */
static bool stel_uit(werk *w, void *arg)
{
    stel *s = arg;
    taakregel_rijen t = taken_tussen(w, (gebruiker_id){w->t.gebruiker}, w->vandaag,
                                     date_plus(w->vandaag, 1), 0, 10);
    assert_int_equal(t.n, 1);
    assert_int_equal(t.at[0].persoon_id.v, s->id[1].v);
    return taak_later(w, t.at[0].id, date_plus(w->vandaag, 7), S("Is op vakantie"), &s->g);
}

static bool is_uitgesteld(werk *w, void *arg)
{
    (void)arg;
    assert_int_equal(mensen_telling(w, (gebruiker_id){w->t.gebruiker}).vandaag.n, 0);
    assert_int_equal(met(w, (mensen_filter){.stand = CODE(DRINGEND_VANDAAG)}), 0);
    return true;
}

static bool maak_ongedaan(werk *w, void *arg) { return ongedaan_maken(w, ((stel *)arg)->g); }

static bool spreekt(werk *w, void *arg)
{
    stel *s = arg;
    for (int i = 0; i < 2; i++) {
        gesprek g = {.persoon_id = s->id[i], .soort = CODE(GESPREK_INTAKE), .datum = w->vandaag};
        g.van = tijd_hm(15 - i, 30);
        g.afloop = CODE(GESPREK_GEPLAND);
        assert_true(gesprek_bewaar(w, &g, UINT64_MAX,
            &(genodigden){.at = {{.organisatie = s->x->taalschool}}, .n = 1}, NULL));
    }
    return true;
}

static bool ziet_agenda(werk *w, void *arg)
{
    stel *s = arg;
    gebruiker_id ik = {w->t.gebruiker};
    agendaregel_rijen a = agenda(w, ik, w->vandaag, date_plus(w->vandaag, 1));
    assert_int_equal(a.n, 2);
    assert_int_equal(a.at[0].persoon_id.v, s->id[1].v);
    assert_true(str_eq(a.at[0].met, S("Taalschool Zuid")));
    date morgen = date_plus(w->vandaag, 1);
    assert_int_equal(agenda(w, ik, morgen, date_plus(morgen, 1)).n, 0);
    assert_int_equal(nieuws(w, (gebruiker_id){w->t.gebruiker}, 7, 10).n, 0);
    return true;
}

static bool schrijft(werk *w, void *arg)
{
    stel *s = arg;
    gesprek g = {.persoon_id = s->id[2], .soort = CODE(GESPREK_DRIE), .datum = w->vandaag};
    return gesprek_bewaar(w, &g, UINT64_MAX, NULL, NULL);
}

static bool ziet_nieuws(werk *w, void *arg)
{
    (void)arg;
    nieuwsregel_rijen n = nieuws(w, (gebruiker_id){w->t.gebruiker}, 7, 10);
    assert_int_equal(n.n, 1);
    assert_true(str_eq(n.at[0].naam, str_of(namen[2])));
    assert_true(str_eq(n.at[0].wie, S("joris")));
    return true;
}

static bool ziet_niemand(werk *w, void *arg)
{
    (void)arg;
    assert_int_equal(mensen_telling(w, (gebruiker_id){0}).alle.n, 0);
    assert_int_equal(met(w, (mensen_filter){0}), 0);
    return true;
}

static bool zoekt_overig(werk *w, void *arg)
{
    (void)arg;
    assert_int_equal(organisatie_zoek(w, S("hoekje")).n, 1);
    assert_int_equal(organisatie_zoek(w, S("")).n, 0);
    assert_int_equal(organisatie_zoek(w, S("%")).n, 0);
    assert_int_equal(plek_zoek(w, S("bakker")).n, 0);
    return true;
}

static void test_werklijst(void **state)
{
    (void)state;
    kantoor_proef x = kantoor_proef_begin();
    stel s = {.x = &x};
    assert_true(schrijf(&x, x.sanne, meld_aan, &s));
    assert_true(schrijf(&x, x.sanne, geef_taken, &s));
    assert_true(lees(&x, x.sanne, telt, &s));
    assert_true(lees(&x, x.sanne, filtert, &s));
    assert_true(lees(&x, x.sanne, sorteert, &s));
    assert_true(schrijf(&x, x.sanne, stel_uit, &s));
    assert_true(lees(&x, x.sanne, is_uitgesteld, &s));
    assert_true(schrijf(&x, x.sanne, maak_ongedaan, &s));
    assert_true(lees(&x, x.sanne, telt, &s));
    assert_true(schrijf(&x, x.sanne, spreekt, &s));
    assert_true(lees(&x, x.sanne, ziet_agenda, &s));
    assert_true(schrijf(&x, x.joris, schrijft, &s));
    assert_true(lees(&x, x.sanne, ziet_nieuws, &s));
    assert_true(lees(&x, x.vreemd, ziet_niemand, &s));
    assert_true(lees(&x, x.sanne, zoekt_overig, &s));
    kantoor_proef_eind(&x);
}

/* From Saturday on, this week is the next one. */
static void test_week(void **state)
{
    (void)state;
    assert_true(date_same(week_eind(date_ymd(2026, 11, 23)), date_ymd(2026, 11, 29)));
    assert_true(date_same(week_eind(date_ymd(2026, 11, 27)), date_ymd(2026, 11, 29)));
    assert_true(date_same(week_eind(date_ymd(2026, 11, 28)), date_ymd(2026, 12, 6)));
    assert_true(date_same(week_eind(date_ymd(2026, 11, 29)), date_ymd(2026, 12, 6)));
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_werklijst),
                                       cmocka_unit_test(test_week)};
    return KANTOOR_DRAAI("casework_mensen", tests);
}
