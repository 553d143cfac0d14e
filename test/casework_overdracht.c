/* People handed over: asked with a note, taken over or not, taken back, all or nothing, and put
 * back as one; on each engine. */
#include "test/libkantoor.h"

#include "casework/gesprek.h"
#include "casework/overdracht.h"
#include "casework/persoon.h"
#include "casework/taak.h"
#include "casework/tijdlijn.h"

enum { WIE = 3 };

typedef struct {
    kantoor_proef *x;
    toegang collega, derde;      /* klantmanagers of the same team */
    persoon_id id[WIE];
    gebruiker_id ander, weg;     /* of another team; whose access ended */
    overdracht_id o[WIE];
    overdrachtregel_rijen regels;
    gebeurtenis_id g;
} stel;

static gebruiker_id account(werk *w, const char *naam, i64 in_team, date tot)
{
    gebruiker g = {.inlognaam = str_of(naam), .naam = str_of(naam),
                   .rol = CODE(ROL_KLANTMANAGER), .tot = tot, .team_id = {in_team}};
    assert_true(db_add(w->db, &w->t, &gebruiker_entity, &g));
    gebruiker_team t = {.gebruiker_id = gebruiker_id_van(&g), .team_id = {in_team}};
    assert_true(db_add(w->db, &w->t, &gebruiker_team_entity, &t));
    return gebruiker_id_van(&g);
}

static bool begin(werk *w, void *arg)
{
    stel *s = arg;
    static const char *const namen[WIE] = {"Aman Tesfay", "Zoë O'Brien", "سامر الخطيب"};
    for (int i = 0; i < WIE; i++) {
        persoon p = {.naam = str_of(namen[i]), .doelgroep = CODE(DOELGROEP_STATUSHOUDER)};
        s->id[i] = persoon_aanmelden(w, &p, BRON_GESPREK);
        assert_true(s->id[i].v > 0);
    }
    s->collega = s->derde = w->t;
    s->collega.gebruiker = account(w, "fatima", s->x->team, (date){0}).v;
    s->derde.gebruiker = account(w, "derde", s->x->team, (date){0}).v;
    s->ander = account(w, "ver", s->x->ander_team, (date){0});
    s->weg = account(w, "weg", s->x->team, w->vandaag);
    taak t = {.persoon_id = s->id[0], .tekst = S("Bel de school"), .uiterlijk = w->vandaag};
    assert_true(taak_maak(w, t).v > 0);
    gesprek g = {.persoon_id = s->id[1], .soort = CODE(GESPREK_VOORTGANG), .datum = w->vandaag,
                 .gebruiker_id = {w->t.gebruiker}, .afloop = CODE(GESPREK_GEPLAND)};
    return gesprek_bewaar(w, &g, UINT64_MAX, NULL, NULL);
}

static void stel_begin(stel *s, kantoor_proef *x)
{
    *x = kantoor_proef_begin();
    *s = (stel){.x = x};
    assert_true(schrijf(x, x->sanne, begin, s));
}

/* ---- asking ---- */

static const str notities[WIE] = {S("Belt liever 's middags"), S(""), S("  Heeft <haast> ")};

static bool vraag_aan(werk *w, stel *s, gebruiker_id naar)
{
    overdracht_wens wens = {naar, true, notities};
    return overdracht_vraag(w, (mensen_groep){s->id, WIE}, &wens, &s->g);
}

static bool vraag(werk *w, void *a)
{
    return vraag_aan(w, a, (gebruiker_id){((stel *)a)->collega.gebruiker});
}
static bool aan_ander_team(werk *w, void *a) { return vraag_aan(w, a, ((stel *)a)->ander); }
static bool aan_wie_weg_is(werk *w, void *a) { return vraag_aan(w, a, ((stel *)a)->weg); }
static bool aan_makelaar(werk *w, void *a)
{
    return vraag_aan(w, a, (gebruiker_id){((stel *)a)->x->joris.gebruiker});
}
static bool aan_zichzelf(werk *w, void *a)
{
    return vraag_aan(w, a, (gebruiker_id){w->t.gebruiker});
}
static bool aan_derde(werk *w, void *a)
{
    return vraag_aan(w, a, (gebruiker_id){((stel *)a)->derde.gebruiker});
}

static bool terug(werk *w, void *arg) { return ongedaan_maken(w, ((stel *)arg)->g); }

/* What is asked of the caller: in order of name. */
static bool haal_naar(werk *w, void *arg)
{
    stel *s = arg;
    s->regels = overdrachten_naar(w, (gebruiker_id){w->t.gebruiker});
    for (int i = 0; i < s->regels.n && i < WIE; i++) s->o[i] = s->regels.at[i].id;
    return true;
}

static bool haal_van(werk *w, void *arg)
{
    ((stel *)arg)->regels = overdrachten_van(w, (gebruiker_id){w->t.gebruiker});
    return true;
}

static int gevraagd_aan(stel *s, toegang wie)
{
    assert_true(lees(s->x, wie, haal_naar, s));
    return s->regels.n;
}

static void wie_gevraagd_kan_worden(void **state)
{
    (void)state;
    kantoor_proef x;
    stel s;
    stel_begin(&s, &x);
    bool (*const weigert[])(werk *, void *) = {aan_ander_team, aan_wie_weg_is, aan_makelaar,
                                               aan_zichzelf};
    for (size_t i = 0; i < countof(weigert); i++) {
        assert_false(schrijf(&x, x.sanne, weigert[i], &s));
        assert_string_equal(x.p.at[0].veld, "klantmanager_id");
    }
    assert_true(schrijf(&x, x.sanne, vraag, &s));
    assert_int_equal(gevraagd_aan(&s, s.collega), WIE);
    assert_true(str_eq(s.regels.at[0].notitie, S("Belt liever 's middags")));
    bool haast = false;
    for (int i = 0; i < WIE; i++)
        haast |= str_eq(s.regels.at[i].notitie, S("Heeft <haast>"));
    assert_true(haast);
    assert_false(schrijf(&x, x.sanne, aan_derde, &s)); /* each waits for one answer */
    assert_int_equal(gevraagd_aan(&s, s.derde), 0);
    kantoor_proef_eind(&x);
}

/* ---- the answer ---- */

static bool neem_over(werk *w, void *arg)
{
    stel *s = arg;
    return overdracht_neem_over(w, (overdracht_groep){s->o, WIE}, &s->g);
}
static bool weiger(werk *w, void *arg)
{
    stel *s = arg;
    return overdracht_weiger(w, (overdracht_groep){s->o, WIE}, S(" Mijn lijst is vol "), &s->g);
}
static bool weiger_zomaar(werk *w, void *arg)
{
    stel *s = arg;
    return overdracht_weiger(w, (overdracht_groep){s->o, WIE}, S(" "), &s->g);
}
static bool trek_in(werk *w, void *arg)
{
    stel *s = arg;
    return overdracht_trek_in(w, (overdracht_groep){s->o, WIE}, &s->g);
}
static bool neem_niemand(werk *w, void *arg)
{
    stel *s = arg;
    return overdracht_neem_over(w, (overdracht_groep){s->o, 0}, &s->g);
}

/* Everything of each person hangs on this klantmanager. */
static void is_van(werk *w, const stel *s, i64 wie)
{
    for (int i = 0; i < WIE; i++) {
        persoon p;
        assert_true(HAAL(w, persoon, s->id[i], &p));
        assert_int_equal(p.klantmanager_id.v, wie);
        taakregel_rijen t = taken_van_persoon(w, s->id[i]);
        for (int n = 0; n < t.n; n++) {
            taak een;
            assert_true(HAAL(w, taak, t.at[n].id, &een));
            assert_int_equal(een.gebruiker_id.v, wie);
        }
        gesprek_rijen g = BIJ(w, gesprek, persoon_id, s->id[i]);
        for (int n = 0; n < g.n; n++) assert_int_equal(g.at[n].gebruiker_id.v, wie);
    }
}

static bool is_van_sanne(werk *w, void *arg)
{
    stel *s = arg;
    is_van(w, s, s->x->sanne.gebruiker);
    return true;
}

static bool is_van_collega(werk *w, void *arg)
{
    stel *s = arg;
    int keer = 0;
    is_van(w, s, s->collega.gebruiker);
    tijdlijnregel_rijen t = tijdlijn(w, s->id[0], 0, 20);
    for (int i = 0; i < t.n; i++) keer += code_is(t.at[i].soort, GEB_OVERDRACHT);
    assert_int_equal(keer, 1); /* one line, however many rows went along */
    return true;
}

static void de_collega_neemt_over(void **state)
{
    (void)state;
    kantoor_proef x;
    stel s;
    stel_begin(&s, &x);
    assert_true(schrijf(&x, x.sanne, vraag, &s));
    assert_int_equal(gevraagd_aan(&s, s.collega), WIE);
    assert_true(lees(&x, x.sanne, is_van_sanne, &s)); /* nothing changed hands yet */
    assert_false(schrijf(&x, x.sanne, neem_over, &s));
    assert_int_equal(x.p.at[0].kind, PROBLEM_GEWEIGERD);
    assert_false(schrijf(&x, s.derde, neem_over, &s));
    assert_false(schrijf(&x, s.collega, neem_niemand, &s));
    assert_true(schrijf(&x, s.collega, neem_over, &s));
    gebeurtenis_id genomen = s.g;
    assert_true(lees(&x, s.collega, is_van_collega, &s));
    assert_int_equal(gevraagd_aan(&s, s.collega), 0);
    assert_false(schrijf(&x, s.collega, weiger, &s)); /* answered */
    assert_int_equal(x.p.at[0].kind, PROBLEM_GEWIJZIGD);
    assert_false(schrijf(&x, x.sanne, trek_in, &s));
    s.g = genomen;
    assert_true(schrijf(&x, s.collega, terug, &s));
    assert_true(lees(&x, x.sanne, is_van_sanne, &s));
    assert_int_equal(gevraagd_aan(&s, s.collega), WIE);
    kantoor_proef_eind(&x);
}

static void zij_neemt_niet_over(void **state)
{
    (void)state;
    kantoor_proef x;
    stel s;
    stel_begin(&s, &x);
    assert_true(schrijf(&x, x.sanne, vraag, &s));
    assert_int_equal(gevraagd_aan(&s, s.collega), WIE);
    assert_false(schrijf(&x, s.collega, weiger_zomaar, &s));
    assert_string_equal(x.p.at[0].veld, "reden");
    assert_true(schrijf(&x, s.collega, weiger, &s));
    assert_true(lees(&x, x.sanne, is_van_sanne, &s));
    assert_true(lees(&x, x.sanne, haal_van, &s));
    assert_int_equal(s.regels.n, WIE);
    assert_true(code_is(s.regels.at[0].stand, OVERDRACHT_NEE));
    assert_true(str_eq(s.regels.at[0].reden, S("Mijn lijst is vol")));
    assert_true(schrijf(&x, x.sanne, aan_derde, &s)); /* someone else may be asked now */
    assert_int_equal(gevraagd_aan(&s, s.derde), WIE);
    kantoor_proef_eind(&x);
}

/* ---- taking back ---- */

static bool wijzig_een(werk *w, void *arg)
{
    persoon p;
    assert_true(HAAL(w, persoon, ((stel *)arg)->id[1], &p));
    p.plaats = S("Zwolle");
    return persoon_bewaar(w, &p, field_bit(&persoon_entity, "plaats"), BRON_GESPREK);
}

static void wie_vroeg_trekt_in(void **state)
{
    (void)state;
    kantoor_proef x;
    stel s;
    stel_begin(&s, &x);
    assert_true(schrijf(&x, x.sanne, vraag, &s));
    assert_int_equal(gevraagd_aan(&s, s.collega), WIE);
    assert_false(schrijf(&x, s.collega, trek_in, &s));
    assert_true(schrijf(&x, x.sanne, trek_in, &s));
    assert_int_equal(gevraagd_aan(&s, s.collega), 0);
    assert_true(schrijf(&x, x.sanne, terug, &s)); /* asked again */
    assert_int_equal(gevraagd_aan(&s, s.collega), WIE);
    kantoor_proef_eind(&x);
}

/* Changed by someone in between: nothing of it goes back. */
static void wat_daarna_wijzigde_blijft(void **state)
{
    (void)state;
    kantoor_proef x;
    stel s;
    stel_begin(&s, &x);
    assert_true(schrijf(&x, x.sanne, vraag, &s));
    assert_int_equal(gevraagd_aan(&s, s.collega), WIE);
    gebeurtenis_id gevraagd = s.g;
    assert_true(schrijf(&x, s.collega, neem_over, &s));
    assert_true(schrijf(&x, x.sanne, wijzig_een, &s));
    assert_false(schrijf(&x, s.collega, terug, &s));
    assert_int_equal(x.p.at[0].kind, PROBLEM_GEWIJZIGD);
    s.g = gevraagd;
    assert_false(schrijf(&x, x.sanne, terug, &s)); /* there is an answer already */
    assert_true(lees(&x, s.collega, is_van_collega, &s));
    kantoor_proef_eind(&x);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(wie_gevraagd_kan_worden),
        cmocka_unit_test(de_collega_neemt_over),
        cmocka_unit_test(zij_neemt_niet_over),
        cmocka_unit_test(wie_vroeg_trekt_in),
        cmocka_unit_test(wat_daarna_wijzigde_blijft),
    };
    return KANTOOR_DRAAI("casework_overdracht", tests);
}
