/* Who is next: the order of the aanpak over all teams, without a name for who is of another team;
 * the decision, its reason, its limits, and undo; on each engine. */
#include "test/libkantoor.h"

#include "casework/beurt.h"
#include "casework/persoon.h"
#include "casework/taak.h"
#include "casework/tijdlijn.h"
#include "casework/traject.h"

static const char aanpak_tekst[] =
    "aanpak: Proef\nversie: 1\nbron: \"004: proef\"\ndoel: werk\ndoelgroep: statushouder\n"
    "fasen:\n  - fase: in beeld\n    begint bij: aanmelding\n    klaar als: uitstroom\n"
    "plaatsen:\n  intensief: 3\n  wacht: 4\n"
    "  volgorde: [laaggeletterd, geen werkervaring, langst in beeld]\n"
    "  bij gelijke stand: dossiernummer\n"
    "instrumenten:\n  maatje: {}\n";

enum { ANNA, BILAL, CAN, DALIA, EMMA, FARIS, MENSEN };
typedef struct {
    kantoor_proef *x;
    persoon_id wie[MENSEN];
    gebeurtenis_id g;
} stel;

static persoon_id meld_aan(werk *w, const char *naam, int laag, int werkte, date dag)
{
    persoon p = {.naam = str_of(naam), .doelgroep = CODE(DOELGROEP_STATUSHOUDER),
                 .laaggeletterd = CODE(laag), .werkervaring_bekend = CODE(werkte),
                 .aanmelding = dag};
    persoon_id id = persoon_aanmelden(w, &p, BRON_GESPREK);
    assert_true(id.v > 0);
    return id;
}

/* By the order: Dalia (learns to read), Faris (of another team; learns to read, later), Bilal (not
 * known), Can (never worked), Anna, Emma (longest in view first). */
static bool bouw(werk *w, void *arg)
{
    stel *s = arg;
    aanpak nieuw = {.tekst = str_of(aanpak_tekst), .gemeente = S("Proefstad"), .demo = true};
    assert_true(aanpak_neem_in_gebruik(w, nieuw, &(gebeurtenis_id){0}).v > 0);
    s->wie[ANNA] = meld_aan(w, "Anna", NEE, JA, date_ymd(2024, 1, 9));
    s->wie[BILAL] = meld_aan(w, "Bilal", 0, JA, date_ymd(2026, 5, 1));
    s->wie[CAN] = meld_aan(w, "Can", NEE, NEE, date_ymd(2026, 6, 1));
    s->wie[DALIA] = meld_aan(w, "Dalia", JA, JA, date_ymd(2026, 7, 1));
    s->wie[EMMA] = meld_aan(w, "Emma", NEE, JA, date_ymd(2025, 1, 9));
    return true;
}

static bool bouw_ander(werk *w, void *arg)
{
    stel *s = arg;
    s->wie[FARIS] = meld_aan(w, "Faris", JA, JA, date_ymd(2026, 8, 1));
    return true;
}

static persoon_id staat_op(const beurtlijst *l, int i)
{
    i64 plaats = l->at[i].wie.sleutel;
    return plaats == BEURT_ANDER_TEAM ? (persoon_id){0} : l->mensen.at[plaats].id;
}

static bool in_volgorde(werk *w, void *arg)
{
    stel *s = arg;
    beurtlijst l;
    const int verwacht[] = {DALIA, -1, BILAL, CAN, ANNA, EMMA};
    assert_true(beurt_lees(w, 100, &l));
    assert_int_equal(l.wachten, MENSEN);
    assert_int_equal(l.mensen.n, MENSEN - 1); /* no name of another team */
    assert_int_equal(l.wacht, MENSEN);
    assert_int_equal(l.intensief, 0);
    assert_int_equal(l.vrij.n, 3);
    for (int i = 0; i < l.n; i++) {
        i64 id = verwacht[i] < 0 ? 0 : s->wie[verwacht[i]].v;
        assert_int_equal(staat_op(&l, i).v, id);
        assert_int_equal(l.at[i].stand, i < 3 ? BEURT_NU : BEURT_LATER);
    }
    const beurt *b = beurt_van(&l, s->wie[CAN]);
    assert_true(str_eq(beurt_waarom(w, b),
                       S("Heeft nog geen werkervaring. In beeld sinds 1-6-2026.")));
    assert_true(str_find(beurt_waarom(w, beurt_van(&l, s->wie[BILAL])), S("Vraag na")) == 0);
    return true;
}

static code hoe(werk *w, persoon_id id, str *reden)
{
    aanpak_deelname_rijen r = BIJ(w, aanpak_deelname, persoon_id, id);
    assert_int_equal(r.n, 1);
    *reden = r.at[0].intensiteit_reden;
    return r.at[0].intensiteit;
}

/* Bilal is next; Anna is not: that needs a reason, which is kept with what counted. */
static bool beslist(werk *w, void *arg)
{
    stel *s = arg;
    str reden;
    assert_false(beurt_begin(w, s->wie[FARIS], S(""), NULL)); /* of another team */
    assert_true(zegt(w, "", "wacht niet"));
    assert_false(beurt_begin(w, s->wie[ANNA], S("  "), NULL));
    assert_true(zegt(w, "intensiteit_reden", "eerder aan de beurt"));
    assert_true(beurt_begin(w, s->wie[ANNA], S("Kan morgen beginnen."), &s->g));
    assert_int_equal(hoe(w, s->wie[ANNA], &reden).i, INTENSIEF);
    assert_true(str_eq(reden, S("Kan morgen beginnen. In beeld sinds 9-1-2024.")));
    assert_true(ongedaan_maken(w, s->g));
    assert_int_equal(hoe(w, s->wie[ANNA], &reden).i, WACHT);
    return true;
}

/* Three places: Dalia, Faris, Bilal. Faris is not of this caller: his place stays. */
static bool eersten(werk *w, void *arg)
{
    stel *s = arg;
    str reden;
    int n;
    assert_true(beurt_begin_eersten(w, &n, &s->g));
    assert_int_equal(n, 2);
    assert_int_equal(hoe(w, s->wie[DALIA], &reden).i, INTENSIEF);
    assert_true(str_eq(reden, S("Leert nog lezen en schrijven. In beeld sinds 1-7-2026.")));
    assert_true(ongedaan_maken(w, s->g)); /* all of it */
    assert_int_equal(hoe(w, s->wie[DALIA], &reden).i, WACHT);
    assert_int_equal(hoe(w, s->wie[BILAL], &reden).i, WACHT);
    assert_true(beurt_begin_eersten(w, &n, &s->g));
    assert_false(beurt_begin_eersten(w, &n, NULL)); /* what is left is for Faris */
    assert_true(zegt(w, "", "niemand van jouw teams"));
    return true;
}

static bool faris_begint(werk *w, void *arg)
{
    stel *s = arg;
    return beurt_begin(w, s->wie[FARIS], S(""), NULL);
}

static bool vol(werk *w, void *arg)
{
    stel *s = arg;
    int n;
    assert_false(beurt_begin(w, s->wie[CAN], S("Toch"), NULL));
    assert_true(zegt(w, "", "Alle plaatsen zijn bezet"));
    assert_false(beurt_begin_eersten(w, &n, NULL));
    assert_true(zegt(w, "", "Alle plaatsen zijn bezet"));
    assert_false(beurt_geef_door(w, s->wie[CAN], S("Toch"), NULL));
    assert_true(zegt(w, "", "geen intensieve begeleiding"));
    return true;
}

/* Open tasks "a place is free" about this person; the sentence of the last one. */
static int plaatstaken(werk *w, persoon_id id, str *tekst)
{
    int n = 0;
    taakregel_rijen t = taken_van_persoon(w, id);
    for (int i = 0; i < t.n; i++) {
        if (!code_is(t.at[i].soort, TAAK_BEURT)) continue;
        n++;
        assert_true(taak_op_lijst(&t.at[i], w->vandaag));
        if (tekst) *tekst = taak_reden(w->a, &t.at[i], w->vandaag);
    }
    return n;
}

/* A place that came free asks for the next, once; until someone is chosen; again when that choice
 * is taken back. Not for a place of before. */
static bool plaats_vrij(werk *w, void *arg)
{
    stel *s = arg;
    str tekst = {0};
    assert_int_equal(plaatstaken(w, s->wie[BILAL], &tekst), 1);
    assert_true(str_find(tekst, S("Kies wie volgt, en waarom")) > 0);
    taken_bijwerken(w, s->wie[BILAL]);
    beurt_taken_bijwerken(w);
    assert_int_equal(plaatstaken(w, s->wie[BILAL], NULL), 1);
    assert_int_equal(plaatstaken(w, s->wie[DALIA], NULL), 0);
    assert_true(beurt_begin(w, s->wie[CAN], S("Aan de beurt."), &s->g));
    assert_int_equal(plaatstaken(w, s->wie[BILAL], NULL), 0);
    assert_true(ongedaan_maken(w, s->g));
    assert_int_equal(plaatstaken(w, s->wie[BILAL], NULL), 1);
    persoon p;
    assert_true(HAAL(w, persoon, s->wie[DALIA], &p));
    p.uit_beeld = w->vandaag; /* out of view: her place too */
    assert_true(persoon_bewaar(w, &p, field_bit(&persoon_entity, "uit_beeld"), BRON_GESPREK));
    assert_int_equal(plaatstaken(w, s->wie[DALIA], NULL), 1);
    assert_int_equal(plaatstaken(w, s->wie[BILAL], NULL), 1);
    assert_true(beurt_begin(w, s->wie[CAN], S("Aan de beurt."), NULL));
    assert_int_equal(plaatstaken(w, s->wie[DALIA], NULL) + plaatstaken(w, s->wie[BILAL], NULL), 1);
    return true;
}

/* A traject to work that ends well asks it as well; one that stops does not. */
static bool traject_klaar(werk *w, void *arg)
{
    stel *s = arg;
    static const int hoe_eindigt[] = {UIT_GESTOPT, UIT_BAAN_HIER};
    str tekst = {0};
    for (int i = 0; i < 2; i++) {
        traject t = {.persoon_id = s->wie[CAN], .instrument = CODE(INS_WERKERVARING),
                     .van = date_ymd(2026, 6, 1), .tot = date_ymd(2026, 12, 1), .uren = NUM(16)};
        assert_true(traject_bewaar(w, &t, UINT64_MAX, NULL));
        assert_true(traject_eindig(w, traject_id_van(&t), date_ymd(2026, 11, 16), hoe_eindigt[i],
                                   S("Besproken"), NULL));
        assert_int_equal(plaatstaken(w, s->wie[CAN], &tekst), i);
    }
    assert_true(str_find(tekst, S("Het traject eindigde goed op")) == 0);
    return true;
}

/* Dalia finds work: her place goes on, and Can is next. Bilal stops without work: a reason. */
static bool doorstromen(werk *w, void *arg)
{
    stel *s = arg;
    str reden;
    beurtlijst l;
    assert_int_equal(doorstroom_lees(w, 10).n, 0);
    traject t = {.persoon_id = s->wie[DALIA], .instrument = CODE(INS_BETAALD), .uren = NUM(24),
                 .van = date_ymd(2026, 11, 3)};
    assert_true(traject_bewaar(w, &t, UINT64_MAX, NULL));
    doorstroom_rijen d = doorstroom_lees(w, 10);
    assert_int_equal(d.n, 1);
    assert_int_equal(d.at[0].id.v, s->wie[DALIA].v);
    assert_true(beurt_geef_door(w, s->wie[DALIA], S(""), &s->g));
    assert_int_equal(hoe(w, s->wie[DALIA], &reden).i, NAZORG);
    assert_true(str_eq(reden, S("Heeft betaald werk sinds 3-11-2026.")));
    assert_true(beurt_lees(w, 1, &l));
    assert_int_equal(staat_op(&l, 0).v, s->wie[CAN].v);
    assert_int_equal(l.at[0].stand, BEURT_NU);
    assert_int_equal(l.nazorg, 1);
    assert_true(ongedaan_maken(w, s->g));
    assert_int_equal(hoe(w, s->wie[DALIA], &reden).i, INTENSIEF);
    assert_false(beurt_geef_door(w, s->wie[BILAL], S(" "), NULL));
    assert_true(zegt(w, "intensiteit_reden", "nog geen werk vastgelegd"));
    assert_true(beurt_geef_door(w, s->wie[BILAL], S("Gaat een half jaar weg."), NULL));
    assert_int_equal(hoe(w, s->wie[BILAL], &reden).i, WACHT);
    return true;
}

static void test_beurt(void **state)
{
    (void)state;
    kantoor_proef x = kantoor_proef_begin();
    stel s = {.x = &x};
    assert_true(schrijf(&x, x.sanne, bouw, &s));
    assert_true(schrijf(&x, x.vreemd, bouw_ander, &s));
    assert_true(lees(&x, x.sanne, in_volgorde, &s));
    assert_true(schrijf(&x, x.sanne, beslist, &s));
    assert_true(schrijf(&x, x.sanne, eersten, &s));
    assert_true(schrijf(&x, x.vreemd, faris_begint, &s));
    assert_true(schrijf(&x, x.sanne, vol, &s));
    assert_true(schrijf(&x, x.sanne, doorstromen, &s));
    assert_true(schrijf(&x, x.sanne, plaats_vrij, &s));
    assert_true(schrijf(&x, x.sanne, traject_klaar, &s));
    kantoor_proef_eind(&x);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_beurt)};
    return KANTOOR_DRAAI("casework_beurt", tests);
}
