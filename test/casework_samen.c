/* One action for several people: a task for each; all or nothing, and taken back as one; on each
 * engine. */
#include "test/libkantoor.h"

#include "casework/gesprek.h"
#include "casework/intake.h"
#include "casework/persoon.h"
#include "casework/samen.h"
#include "casework/taak.h"
#include "casework/tijdlijn.h"

enum { WIE = 3 };

typedef struct {
    kantoor_proef *x;
    persoon_id id[WIE + 1];      /* the last is of another team */
    gebruiker_id collega, ander, weg;
    gebeurtenis_id g;
} stel;

static int samen_hoeveel;      /* tasks that ask something now, counted before */

static persoon_id iemand(werk *w, const char *naam)
{
    persoon p = {.naam = str_of(naam), .doelgroep = CODE(DOELGROEP_STATUSHOUDER)};
    persoon_id id = persoon_aanmelden(w, &p, BRON_GESPREK);
    assert_true(id.v > 0);
    return id;
}

static gebruiker_id account(werk *w, const char *naam, i64 in_team, int rol, date tot)
{
    gebruiker g = {.inlognaam = str_of(naam), .naam = str_of(naam), .rol = CODE(rol), .tot = tot};
    g.team_id = (team_id){in_team};
    assert_true(db_add(w->db, &w->t, &gebruiker_entity, &g));
    return gebruiker_id_van(&g);
}

static bool begin(werk *w, void *arg)
{
    stel *s = arg;
    static const char *const namen[WIE] = {"Aman Tesfay", "Zoë O'Brien", "سامر الخطيب"};
    for (int i = 0; i < WIE; i++) s->id[i] = iemand(w, namen[i]);
    s->collega = account(w, "fatima", s->x->team, ROL_KLANTMANAGER, (date){0});
    s->ander = account(w, "ver", s->x->ander_team, ROL_KLANTMANAGER, (date){0});
    s->weg = account(w, "weg", s->x->team, ROL_KLANTMANAGER, w->vandaag);
    taak t = {.persoon_id = s->id[0], .tekst = S("Bel de school"), .uiterlijk = w->vandaag};
    assert_true(taak_maak(w, t).v > 0);
    gesprek g = {.persoon_id = s->id[1], .soort = CODE(GESPREK_VOORTGANG), .datum = w->vandaag,
                 .gebruiker_id = {w->t.gebruiker}, .afloop = CODE(GESPREK_GEPLAND)};
    return gesprek_bewaar(w, &g, UINT64_MAX, NULL, NULL);
}

static bool begin_vreemd(werk *w, void *arg)
{
    stel *s = arg;
    s->id[WIE] = iemand(w, "Iemand van verder");
    return true;
}

static void stel_begin(stel *s, kantoor_proef *x)
{
    *x = kantoor_proef_begin();
    *s = (stel){.x = x};
    assert_true(schrijf(x, x->sanne, begin, s));
    assert_true(schrijf(x, x->vreemd, begin_vreemd, s));
}

static mensen_groep groep(const stel *s, int n) { return (mensen_groep){s->id, n}; }

/* ---- a task for each ---- */

static bool taak_voor(werk *w, void *arg)
{
    stel *s = arg;
    taak t = {.tekst = S("Vraag naar het rijbewijs"), .uiterlijk = date_plus(w->vandaag, 5)};
    return samen_taak(w, groep(s, WIE), t, &s->g);
}

static bool taak_met_vreemde(werk *w, void *arg)
{
    return samen_taak(w, groep(arg, WIE + 1), (taak){.tekst = S("Mag niet")}, &(gebeurtenis_id){0});
}

static bool taak_zonder_tekst(werk *w, void *arg)
{
    return samen_taak(w, groep(arg, WIE), (taak){0}, &(gebeurtenis_id){0});
}

static bool taak_voor_niemand(werk *w, void *arg)
{
    return samen_taak(w, groep(arg, 0), (taak){.tekst = S("Niemand")}, &(gebeurtenis_id){0});
}

static bool taak_voor_te_veel(werk *w, void *arg)
{
    gebeurtenis_id g;
    return samen_taak(w, groep(arg, SAMEN_HOOGSTENS + 1), (taak){.tekst = S("Allen")}, &g);
}

static int eigen_taken(werk *w, persoon_id id)
{
    taakregel_rijen t = taken_van_persoon(w, id);
    int n = 0;
    for (int i = 0; i < t.n; i++) n += code_is(t.at[i].soort, TAAK_HAND);
    return n;
}

static bool taken_zijn(werk *w, void *arg)
{
    stel *s = arg;
    int meer = s->g.v ? 1 : 0;
    assert_int_equal(eigen_taken(w, s->id[0]), 1 + meer);
    assert_int_equal(eigen_taken(w, s->id[1]), meer);
    assert_int_equal(eigen_taken(w, s->id[2]), meer);
    return true;
}

/* Who sees all of them, and only those: not the klantmanager of another team. */
static bool wie_kan(werk *w, void *arg)
{
    stel *s = arg;
    gebruiker_rijen g = samen_collegas(w, groep(s, WIE));
    bool zelf = false;
    assert_true(g.n >= 2); /* the caller and the werkmakelaar of the team */
    for (int i = 0; i < g.n; i++) {
        zelf |= g.at[i].kop.id == w->t.gebruiker;
        assert_true(g.at[i].kop.id != s->ander.v && g.at[i].kop.id != s->weg.v);
    }
    assert_true(zelf);
    assert_int_equal(samen_collegas(w, groep(s, 0)).n, 0);
    return true;
}

static bool terug(werk *w, void *arg)
{
    stel *s = arg;
    return ongedaan_maken(w, s->g);
}

static void een_taak_voor_allen(void **state)
{
    (void)state;
    kantoor_proef x;
    stel s;
    stel_begin(&s, &x);
    assert_false(schrijf(&x, x.sanne, taak_met_vreemde, &s));
    assert_int_equal(x.p.at[0].kind, PROBLEM_ONBEKEND);
    assert_false(schrijf(&x, x.sanne, taak_zonder_tekst, &s));
    assert_false(schrijf(&x, x.sanne, taak_voor_niemand, &s));
    assert_false(schrijf(&x, x.sanne, taak_voor_te_veel, &s));
    assert_true(lees(&x, x.sanne, taken_zijn, &s)); /* nobody got one */
    assert_true(lees(&x, x.sanne, wie_kan, &s));
    assert_true(schrijf(&x, x.sanne, taak_voor, &s));
    assert_true(lees(&x, x.sanne, taken_zijn, &s));
    assert_false(schrijf(&x, x.joris, terug, &s)); /* not his to take back */
    assert_true(lees(&x, x.sanne, taken_zijn, &s));
    assert_true(schrijf(&x, x.sanne, terug, &s));
    s.g.v = 0;
    assert_true(lees(&x, x.sanne, taken_zijn, &s));
    kantoor_proef_eind(&x);
}

/* ---- later ---- */

static bool later(werk *w, void *arg)
{
    stel *s = arg;
    int n;
    bool goed = samen_later(w, groep(s, WIE), date_plus(w->vandaag, 10), S("Vakantie"), &n, &s->g);
    if (goed) assert_int_equal(n, samen_hoeveel);
    return goed;
}

static bool later_zonder_reden(werk *w, void *arg)
{
    int n;
    return samen_later(w, groep(arg, WIE), date_plus(w->vandaag, 10), S(" "), &n,
                       &(gebeurtenis_id){0});
}

static bool later_vandaag(werk *w, void *arg)
{
    int n;
    return samen_later(w, groep(arg, WIE), w->vandaag, S("x"), &n, &(gebeurtenis_id){0});
}

static bool later_met_vreemde(werk *w, void *arg)
{
    int n;
    return samen_later(w, groep(arg, WIE + 1), date_plus(w->vandaag, 9), S("x"), &n,
                       &(gebeurtenis_id){0});
}

/* Those that ask something of the caller this week, counted one by one. */
static bool tel_nu(werk *w, void *arg)
{
    stel *s = arg;
    samen_hoeveel = 0;
    for (int i = 0; i < WIE; i++) samen_hoeveel += samen_taken_nu(w, s->id[i]).n;
    return true;
}

static int taken_nu(stel *s, toegang wie)
{
    assert_true(lees(s->x, wie, tel_nu, s));
    return samen_hoeveel;
}

static void samen_uitstellen(void **state)
{
    (void)state;
    kantoor_proef x;
    stel s;
    stel_begin(&s, &x);
    int eerst = taken_nu(&s, x.sanne);
    assert_true(eerst >= 1); /* the task by hand is for today */
    assert_false(schrijf(&x, x.sanne, later_zonder_reden, &s));
    assert_string_equal(x.p.at[0].veld, "later_reden");
    assert_false(schrijf(&x, x.sanne, later_vandaag, &s));
    assert_false(schrijf(&x, x.joris, later, &s)); /* none of them is for him */
    assert_int_equal(taken_nu(&s, x.joris), 0);
    assert_int_equal(taken_nu(&s, x.sanne), eerst);
    assert_true(schrijf(&x, x.sanne, later, &s));
    assert_int_equal(taken_nu(&s, x.sanne), 0);
    assert_true(schrijf(&x, x.sanne, terug, &s));
    assert_int_equal(taken_nu(&s, x.sanne), eerst);
    assert_true(schrijf(&x, x.sanne, later_met_vreemde, &s)); /* who is not seen asks nothing */
    kantoor_proef_eind(&x);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(een_taak_voor_allen),
                                       cmocka_unit_test(samen_uitstellen)};
    return KANTOOR_DRAAI("casework_samen", tests);
}
