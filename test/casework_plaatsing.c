/* Someone on a place: agreement and signatures, extension within its limits, departments and the
 * week that follows them, reports, evidence, hours, the end and the aftercare; on each engine. */
#include "test/libkantoor.h"

#include "casework/aanpak.h"
#include "casework/overeenkomst.h"
#include "casework/persoon.h"
#include "casework/plaatsing.h"
#include "casework/plek.h"
#include "casework/taak.h"
#include "casework/tijdlijn.h"
#include "casework/traject.h"
#include "casework/voorstel.h"
#include "casework/weekbeeld.h"

static const char aanpak_tekst[] =
    "aanpak: Proef\nversie: 1\nbron: \"004: proef\"\ndoel: werk\ndoelgroep: statushouder\n"
    "fasen:\n  - fase: in beeld\n    begint bij: aanmelding\n    klaar als: uitstroom\n"
    "instrumenten:\n"
    "  leerwerktraject:\n    hoogstens: 12 maanden\n    afdelingen minstens: 2\n"
    "    feedback: elke 1 maand\n    nazorg na: 4 weken\n    nazorg ook na: 13 weken\n";

typedef struct {
    kantoor_proef *x;
    toegang petra;
    persoon_id wie;
    plek_id groen, post;
    plaatsing_id p;
    overeenkomst_id o;
    gebeurtenis_id g;
} stel;

static plek_id maak_plek(werk *w, organisatie_id o, const char *functie, int dag)
{
    plek k = {.organisatie_id = o, .soort = CODE(PLEK_LEERWERK), .functie = str_of(functie),
              .aantal = NUM(4), .uren_min = NUM(16), .adres = S("Kade 1"),
              .begeleiding = CODE(BEGELEIDING_DAGELIJKS), .vraagt = S("Buiten werken.")};
    plek_dienst d = {.dag = CODE(dag), .van = tijd_hm(8, 0), .tot = tijd_hm(16, 0)};
    plek_bijlage b = {.dienst = &d, .ndienst = 1};
    assert_true(plek_bewaar(w, &k, UINT64_MAX, &b, NULL));
    return plek_id_van(&k);
}

/* Geplaatst since 5 October 2026 for six months, coached by Petra. */
static bool bouw(werk *w, void *arg)
{
    stel *s = arg;
    aanpak nieuw = {.tekst = str_of(aanpak_tekst), .gemeente = S("Proefstad"), .demo = true};
    assert_true(aanpak_neem_in_gebruik(w, nieuw, &(gebeurtenis_id){0}).v > 0);
    gebruiker g = {.inlognaam = S("petra"), .naam = S("Petra Mulder"),
                   .rol = CODE(ROL_JOBCOACH), .team_id = {s->x->team}};
    db_add(w->db, &w->t, &gebruiker_entity, &g);
    gebruiker_team gt = {.gebruiker_id = {g.kop.id}, .team_id = {s->x->team}};
    db_add(w->db, &w->t, &gebruiker_team_entity, &gt);
    s->petra = s->x->sanne;
    s->petra.gebruiker = g.kop.id;
    s->petra.rol = ROL_JOBCOACH;
    persoon p = {.naam = S("Samuel Kidane"), .doelgroep = CODE(DOELGROEP_STATUSHOUDER)};
    s->wie = persoon_aanmelden(w, &p, BRON_GESPREK);
    s->groen = maak_plek(w, s->x->werkgever, "Medewerker groen", MAANDAG);
    s->post = maak_plek(w, s->x->werkgever, "Medewerker post", DINSDAG);
    plaatsing pl = {.persoon_id = s->wie, .plek_id = s->groen, .contract = CODE(CONTRACT_GEEN),
                    .van = date_ymd(2026, 10, 5), .tot = date_ymd(2027, 4, 5), .uren = NUM(8),
                    .jobcoach_id = {g.kop.id}};
    assert_true(plaats(w, &pl, NULL));
    s->p = plaatsing_id_van(&pl);
    return true;
}

static int taken_met(werk *w, persoon_id id, int soort, i64 voor)
{
    int n = 0;
    taak_rijen t = BIJ(w, taak, persoon_id, id);
    for (int i = 0; i < t.n; i++)
        n += code_is(t.at[i].soort, soort) && code_is(t.at[i].stand, TAAK_OPEN) &&
             (!voor || t.at[i].gebruiker_id.v == voor);
    return n;
}

static bool geweigerd(werk *w, const char *veld, const char *stuk)
{
    const problem *p = problem_at(w->p, veld);
    bool goed = p && str_find(problem_text(w->a, p), str_of(stuk)) >= 0;
    if (!goed)
        for (int i = 0; i < w->p->n; i++)
            print_error("%s: %.*s\n", w->p->at[i].veld,
                        STR_FMT(problem_text(w->a, &w->p->at[i])));
    w->p->n = 0;
    return goed;
}

static bool begint(werk *w, void *arg)
{
    stel *s = arg;
    taken_bijwerken(w, s->wie);
    assert_int_equal(taken_met(w, s->wie, TAAK_START, s->petra.gebruiker), 1);
    assert_int_equal(taken_met(w, s->wie, TAAK_FEEDBACK, s->petra.gebruiker), 1);
    assert_int_equal(taken_met(w, s->wie, TAAK_AFDELING, s->petra.gebruiker), 1);
    assert_false(plaatsing_begin(w, s->p, date_plus(w->vandaag, 1), NULL));
    assert_true(geweigerd(w, "begonnen", "toekomst"));
    assert_false(plaatsing_begin(w, s->p, date_ymd(2026, 9, 1), NULL));
    assert_true(geweigerd(w, "begonnen", "ver vóór"));
    assert_true(plaatsing_begin(w, s->p, date_ymd(2026, 10, 6), &s->g));
    assert_int_equal(taken_met(w, s->wie, TAAK_START, 0), 0);
    return true;
}

/* ---- agreement ---- */

static handtekening_id van_kant(werk *w, overeenkomst_id o, int kant)
{
    handtekening_rijen h = BIJ(w, handtekening, overeenkomst_id, o);
    for (int i = 0; i < h.n; i++)
        if (code_is(h.at[i].kant, kant)) return handtekening_id_van(&h.at[i]);
    return (handtekening_id){0};
}

static bool overeenkomst_gemaakt(werk *w, void *arg)
{
    stel *s = arg;
    plaatsing_geheel g;
    assert_true(plaatsing_lees(w, s->p, &g));
    overeenkomst o = overeenkomst_vul(w, &g, 0);
    assert_int_equal(o.soort.i, OVK_LEER);
    assert_true(str_find(o.tijden, S("maandag van 8.00 tot 16.00 uur")) == 0);
    assert_true(str_find(o.taken, S("Medewerker groen. Buiten werken.")) == 0);
    assert_true(str_find(o.begeleiding, S("Petra Mulder")) > 0);
    assert_true(str_find(o.vergoeding, S("houdt de uitkering")) > 0);
    o.overig = S("Elke vrijdag een kwartier evalueren.");
    assert_true(overeenkomst_bewaar(w, &o, UINT64_MAX, &s->g));
    s->o = overeenkomst_id_van(&o);
    handtekening_rijen h = BIJ(w, handtekening, overeenkomst_id, s->o);
    assert_int_equal(h.n, 3); /* person, employer, gemeente */
    assert_false(handtekening_zet(w, van_kant(w, s->o, KANT_PERSOON), w->vandaag, S(""), NULL));
    assert_true(geweigerd(w, "", "wacht niet"));
    handtekening extra = {.overeenkomst_id = s->o, .kant = CODE(KANT_WERKGEVER),
                          .naam = S("Tweede Tekenaar"), .functie = S("directeur")};
    assert_true(handtekening_bewaar(w, &extra, UINT64_MAX, NULL));
    assert_true(overeenkomst_zet_uit(w, s->o, NULL));
    assert_true(HAAL(w, overeenkomst, s->o, &o));
    o.taken = S("Iets anders");
    assert_false(overeenkomst_bewaar(w, &o, UINT64_MAX, NULL)); /* its text is fixed */
    assert_true(geweigerd(w, "", "nieuwe versie"));
    return true;
}

static bool tekenen(werk *w, void *arg)
{
    stel *s = arg;
    overeenkomst o;
    assert_int_equal(taken_met(w, s->wie, TAAK_OVEREENKOMST, s->petra.gebruiker), 1);
    assert_false(handtekening_zet(w, van_kant(w, s->o, KANT_PERSOON), date_plus(w->vandaag, 1),
                                  S(""), NULL));
    assert_true(geweigerd(w, "datum", "toekomst"));
    assert_true(handtekening_zet(w, van_kant(w, s->o, KANT_PERSOON), w->vandaag, S(""), NULL));
    assert_false(handtekening_weg(w, van_kant(w, s->o, KANT_PERSOON), NULL));
    assert_true(geweigerd(w, "", "al gezet"));
    assert_true(overeenkomst_herinner(w, s->o, &s->g));
    taak_rijen t = BIJ(w, taak, persoon_id, s->wie);
    str tekst = t.at[t.n - 1].tekst; /* only who must still sign */
    assert_true(str_find(tekst, S("Tweede Tekenaar")) > 0);
    assert_true(str_find(tekst, S("Samuel")) < 0);
    handtekening_rijen h = BIJ(w, handtekening, overeenkomst_id, s->o);
    for (int i = 0; i < h.n; i++)
        assert_int_equal(date_is_set(h.at[i].herinnerd), !date_is_set(h.at[i].datum));
    assert_false(overeenkomst_herinner(w, s->o, NULL)); /* once a day */
    assert_true(geweigerd(w, "", "Vandaag"));
    handtekening later = {.overeenkomst_id = s->o, .kant = CODE(KANT_WERKGEVER),
                          .naam = S("Derde Tekenaar")};
    later.kop.masker = UINT64_MAX;
    assert_true(handtekening_bewaar(w, &later, UINT64_MAX, NULL));
    assert_true(overeenkomst_herinner(w, s->o, &s->g)); /* and whoever came to it since */
    t = BIJ(w, taak, persoon_id, s->wie);
    tekst = t.at[t.n - 1].tekst;
    assert_true(str_find(tekst, S("Derde Tekenaar")) > 0);
    assert_true(str_find(tekst, S("Tweede Tekenaar")) < 0);
    assert_true(handtekening_weg(w, handtekening_id_van(&later), NULL));
    h = BIJ(w, handtekening, overeenkomst_id, s->o);
    for (int i = 0; i < h.n; i++)
        if (!date_is_set(h.at[i].datum))
            assert_true(handtekening_zet(w, handtekening_id_van(&h.at[i]), w->vandaag,
                                         S("A. Naam"), NULL));
    assert_true(HAAL(w, overeenkomst, s->o, &o));
    assert_int_equal(o.stand.i, OVK_GETEKEND);
    assert_true(date_same(o.rond, w->vandaag));
    taken_bijwerken(w, s->wie);
    assert_int_equal(taken_met(w, s->wie, TAAK_OVEREENKOMST, 0), 0);
    return true;
}

/* ---- extension ---- */

static bool verlengen(werk *w, void *arg)
{
    stel *s = arg;
    plaatsing_geheel g;
    assert_false(plaatsing_verleng(w, s->p, date_ymd(2027, 4, 5), NULL));
    assert_true(geweigerd(w, "tot", "moet na 5-4-2027"));
    assert_false(plaatsing_verleng(w, s->p, date_ymd(2027, 10, 6), NULL));
    assert_true(geweigerd(w, "tot", "12 maanden volgens de aanpak, dus tot 5 oktober 2027"));
    assert_true(plaatsing_verleng(w, s->p, date_ymd(2027, 10, 5), &s->g));
    assert_true(plaatsing_lees(w, s->p, &g));
    assert_true(date_same(g.p.tot, date_ymd(2027, 10, 5)));
    assert_true(date_same(g.t.tot, g.p.tot));
    assert_int_equal(g.overeenkomsten.n, 2);
    const overeenkomst *n = plaatsing_overeenkomst(&g), *oud = &g.overeenkomsten.at[0];
    assert_int_equal(oud->stand.i, OVK_GETEKEND); /* it stays valid until its end */
    assert_int_equal(n->stand.i, OVK_CONCEPT);
    assert_true(date_same(n->van, date_ymd(2027, 4, 5)) && date_same(n->tot, g.p.tot));
    assert_true(str_eq(n->overig, oud->overig)); /* all else is the same */
    handtekening_rijen h = BIJ(w, handtekening, overeenkomst_id, overeenkomst_id_van(n));
    assert_int_equal(h.n, 4);
    assert_int_equal(handtekeningen_open(&h), 4);
    assert_true(ongedaan_maken(w, s->g)); /* all of it goes back */
    assert_true(plaatsing_lees(w, s->p, &g));
    assert_true(date_same(g.p.tot, date_ymd(2027, 4, 5)));
    assert_true(date_same(g.t.tot, g.p.tot));
    assert_int_equal(g.overeenkomsten.n, 1);
    return true;
}

/* The months of an earlier leerwerktraject count along. */
static bool verlengen_samen(werk *w, void *arg)
{
    stel *s = arg;
    traject oud = {.persoon_id = s->wie, .instrument = CODE(INS_LEERWERK),
                   .van = date_ymd(2026, 1, 1), .tot = date_ymd(2026, 3, 2),
                   .eind = date_ymd(2026, 3, 2), .uitstroom = CODE(UIT_VERVOLG)};
    assert_true(traject_bewaar(w, &oud, UINT64_MAX, NULL));
    assert_false(plaatsing_verleng(w, s->p, date_ymd(2027, 8, 7), NULL)); /* 60 days less */
    assert_true(geweigerd(w, "tot", "samen met eerdere keren"));
    assert_true(plaatsing_verleng(w, s->p, date_ymd(2027, 8, 6), NULL));
    return false;
}

static bool vraagt_verlenging(werk *w, void *arg)
{
    stel *s = arg;
    plaatsing p;
    int voor = taken_met(w, s->wie, TAAK_HAND, s->x->sanne.gebruiker);
    assert_false(plaatsing_vraag_verlenging(w, s->p, date_ymd(2027, 6, 1), S(" "), NULL));
    assert_true(geweigerd(w, "waarom", "verplicht"));
    assert_true(plaatsing_vraag_verlenging(w, s->p, date_ymd(2027, 6, 1), S("Hij leert nog"),
                                           NULL));
    assert_int_equal(taken_met(w, s->wie, TAAK_HAND, s->x->sanne.gebruiker), voor + 1);
    assert_true(HAAL(w, plaatsing, s->p, &p));
    assert_true(date_same(p.tot, date_ymd(2027, 4, 5))); /* asked, not done */
    assert_true(plaatsing_meld_probleem(w, s->p, S("Hij komt te laat."), NULL));
    assert_int_equal(taken_met(w, s->wie, TAAK_HAND, s->x->sanne.gebruiker), voor + 2);
    return true;
}

/* ---- departments ---- */

static int werkdag(werk *w, const stel *s, date dag)
{
    week k;
    assert_true(weekbeeld(w, s->wie, dag, &k));
    for (int i = 0; i < k.nblok; i++)
        if (k.blok[i].soort == BLOK_DIENST) return date_weekday(k.blok[i].dag) - 1;
    return -1;
}

static bool afdelingen(werk *w, void *arg)
{
    stel *s = arg;
    plaatsing_geheel g;
    assert_int_equal(werkdag(w, s, date_ymd(2026, 12, 8)), 0); /* Monday, the place itself */
    rotatie een = {.plaatsing_id = s->p, .afdeling = S("Groen"), .van = date_ymd(2026, 10, 5),
                   .tot = date_ymd(2026, 12, 7)};
    assert_true(rotatie_bewaar(w, &een, UINT64_MAX, NULL));
    assert_true(plaatsing_lees(w, s->p, &g));
    rotatie_telling t = plaatsing_rotaties(&g, w->vandaag);
    assert_int_equal(t.minstens, 2);
    assert_int_equal(t.afdelingen, 1);
    assert_int_equal(taken_met(w, s->wie, TAAK_AFDELING, s->petra.gebruiker), 1);
    rotatie twee = {.plaatsing_id = s->p, .afdeling = S("Post"), .plek_id = s->post,
                    .van = date_ymd(2026, 12, 6), .tot = date_ymd(2027, 4, 5),
                    .mentor = S("Ans"), .vorm = CODE(PLEKVORM_GROEP)};
    assert_false(rotatie_bewaar(w, &twee, UINT64_MAX, NULL));
    assert_true(geweigerd(w, "van", "overlapt met de periode bij Groen"));
    twee.van = date_ymd(2026, 12, 7);
    twee.tot = date_ymd(2027, 4, 6);
    assert_false(rotatie_bewaar(w, &twee, UINT64_MAX, NULL));
    assert_true(geweigerd(w, "tot", "einde van de plaatsing"));
    twee.tot = date_ymd(2027, 4, 5);
    assert_true(rotatie_bewaar(w, &twee, UINT64_MAX, &s->g));
    assert_int_equal(taken_met(w, s->wie, TAAK_AFDELING, 0), 0);
    assert_int_equal(werkdag(w, s, date_ymd(2026, 12, 1)), 0);
    assert_int_equal(werkdag(w, s, date_ymd(2026, 12, 8)), 1); /* Tuesday: the week follows */
    assert_int_equal(werkuren_gepland(w, s->p, date_ymd(2026, 12, 8)), 480);
    assert_int_equal(werkuren_gepland(w, s->p, date_ymd(2026, 12, 14)), 0);
    return true;
}

/* ---- reports ---- */

static verslag bezoek(const stel *s, date dag, int werk_gaat)
{
    return (verslag){.plaatsing_id = s->p, .soort = CODE(VERSLAG_BEZOEK), .datum = dag,
                     .op_tijd = CODE(OPTIJD_ALTIJD), .werk_gaat = CODE(werk_gaat),
                     .begrijpt = CODE(BEGRIP_HULP), .hoort_erbij = CODE(ERBIJ_JA),
                     .verandering = CODE(VERANDER_NIETS)};
}

static bool verslagen(werk *w, void *arg)
{
    stel *s = arg;
    plaatsing_geheel g;
    gesprek gs = {.persoon_id = s->wie, .soort = CODE(GESPREK_VOORTGANG), .datum = w->vandaag,
                  .gebruiker_id = {s->petra.gebruiker}, .afloop = CODE(GESPREK_GEPLAND)};
    db_add(w->db, &w->t, &gesprek_entity, &gs);
    bezoekregel_rijen b = bezoeken(w, (gebruiker_id){s->petra.gebruiker}, w->vandaag,
                                   date_plus(w->vandaag, 1));
    assert_int_equal(b.n, 1);
    assert_true(str_eq(bezoek_plek(w, &b.at[0]).adres, S("Kade 1")));
    verslag leeg = {.plaatsing_id = s->p, .soort = CODE(VERSLAG_BEZOEK), .datum = w->vandaag};
    assert_false(verslag_bewaar(w, &leeg, (verslag_gevolg){0}, NULL));
    assert_int_equal(w->p->n, 5); /* five questions */
    w->p->n = 0;
    verslag een = bezoek(s, date_plus(w->vandaag, -7), WERK_GOED);
    assert_true(verslag_bewaar(w, &een, (verslag_gevolg){0}, NULL));
    assert_int_equal(taken_met(w, s->wie, TAAK_MINDER, 0), 0);
    verslag twee = bezoek(s, w->vandaag, WERK_GAAT);
    twee.gesprek_id = gesprek_id_van(&gs);
    verslag_gevolg gevolg = {S("De veegmachine bedienen"), true};
    int voor = taken_met(w, s->wie, TAAK_HAND, s->x->sanne.gebruiker);
    assert_true(verslag_bewaar(w, &twee, gevolg, &s->g));
    assert_true(HAAL(w, gesprek, gesprek_id_van(&gs), &gs));
    assert_int_equal(gs.afloop.i, GESPREK_GEKOMEN);
    assert_int_equal(taken_met(w, s->wie, TAAK_MINDER, s->x->sanne.gebruiker), 1);
    assert_int_equal(taken_met(w, s->wie, TAAK_HAND, s->x->sanne.gebruiker), voor + 1);
    assert_true(plaatsing_lees(w, s->p, &g));
    assert_int_equal(g.leren.n, 1);
    assert_int_equal(g.verslagen.n, 2);
    verslag f = {.plaatsing_id = s->p, .soort = CODE(VERSLAG_WERKGEVER), .datum = w->vandaag,
                 .op_tijd = CODE(OPTIJD_ALTIJD), .werk_gaat = CODE(WERK_GOED),
                 .begrijpt = CODE(BEGRIP_JA), .aannemen = CODE(AANNEMEN_MISSCHIEN)};
    assert_true(verslag_bewaar(w, &f, (verslag_gevolg){0}, NULL));
    assert_int_equal(taken_met(w, s->wie, TAAK_FEEDBACK, 0), 0); /* until the next month */
    verslag p = {.plaatsing_id = s->p, .soort = CODE(VERSLAG_PERSOON), .datum = w->vandaag,
                 .werk_gaat = CODE(WERK_GOED), .begrijpt = CODE(BEGRIP_JA),
                 .hoort_erbij = CODE(ERBIJ_JA), .verandering = CODE(VERANDER_NIETS)};
    assert_true(verslag_bewaar(w, &p, (verslag_gevolg){0}, NULL));
    return true;
}

/* ---- hours and evidence ---- */

static bool uren_en_bewijs(werk *w, void *arg)
{
    stel *s = arg;
    int n;
    plaatsing pl;
    plaatsing_geheel g;
    gebeurtenis_id geb;
    date ma = date_ymd(2026, 11, 16);
    gewerkt u[] = {{s->p, ma, 480, false}, {s->p, date_plus(ma, 1), 270, false},
                   {s->p, date_plus(ma, -7), 0, true}, {s->p, date_plus(ma, -14), 0, false}};
    assert_true(HAAL(w, plaatsing, s->p, &pl));
    assert_true(werkuren_leg_vast(w, u, countof(u), UREN_WERK, &n, &geb));
    assert_int_equal(n, 4);
    uren een = werkuren_op(w, &pl, UREN_WERK, ma);
    assert_int_equal(een.minuten.n, 480);
    assert_int_equal(een.aanwezig.i, UREN_AANWEZIG);
    een = werkuren_op(w, &pl, UREN_WERK, date_plus(ma, -7));
    assert_int_equal(een.aanwezig.i, UREN_AFGEMELD);
    assert_int_equal(een.minuten.n, 480); /* the planned minutes */
    een = werkuren_op(w, &pl, UREN_WERK, date_plus(ma, -14));
    assert_int_equal(een.aanwezig.i, UREN_AFWEZIG);
    assert_true(werkuren_leg_vast(w, u, countof(u), UREN_WERK, &n, &geb));
    assert_int_equal(n, 0); /* twice is once */
    u[0].minuten = 360;
    assert_true(werkuren_leg_vast(w, u, countof(u), UREN_WERK, &n, &geb));
    assert_int_equal(n, 1);
    assert_true(ongedaan_maken(w, geb));
    assert_int_equal(werkuren_op(w, &pl, UREN_WERK, ma).minuten.n, 480);
    gewerkt morgen = {s->p, date_plus(w->vandaag, 1), 60, false};
    assert_false(werkuren_leg_vast(w, &morgen, 1, UREN_WERK, &n, &geb));
    assert_true(geweigerd(w, "", "dag die nog komt"));
    praktijkleren pr = {.plaatsing_id = s->p, .leerweg = CODE(LEERWEG_BBL),
                        .opleiding = S("Medewerker groen"), .crebo = S("25454")};
    assert_true(praktijkleren_bewaar(w, &pr, UINT64_MAX, NULL));
    assert_true(plaatsing_lees(w, s->p, &g));
    bewijs_stand b = plaatsing_bewijs(w, &g, w->vandaag);
    assert_int_equal(b.weken, 1);
    assert_int_equal(b.praktijk_minuten, 750);
    u32 mist = bewijs_mist(&b);
    assert_false(mist & 1u << BEWIJS_CREBO);
    assert_true(mist & 1u << BEWIJS_POK && mist & 1u << BEWIJS_ROD);
    assert_true(mist & 1u << BEWIJS_LES && mist & 1u << BEWIJS_PRAKTIJK);
    pr.behaald = CODE(KWALIFICATIE_PRAKTIJK);
    assert_false(praktijkleren_bewaar(w, &pr, UINT64_MAX, NULL));
    assert_true(geweigerd(w, "behaald_op", "verplicht"));
    return true;
}

/* ---- the end ---- */

static bool eindigt(werk *w, void *arg)
{
    stel *s = arg;
    plaatsing zo = {.eind = date_ymd(2026, 11, 1), .uitstroom = CODE(UIT_GESTOPT)};
    assert_false(plaatsing_eindig(w, s->p, &zo, NULL));
    assert_non_null(problem_at(w->p, "gestopt_door"));
    assert_true(geweigerd(w, "stopreden", "waarom"));
    zo.uitstroom = CODE(UIT_BAAN_HIER);
    assert_false(plaatsing_eindig(w, s->p, &zo, NULL));
    assert_non_null(problem_at(w->p, "uit_uren"));
    assert_true(geweigerd(w, "uit_contract", "Welk contract"));
    zo.uit_contract = CODE(CONTRACT_TIJDELIJK);
    zo.uit_uren = NUM(32);
    assert_true(plaatsing_eindig(w, s->p, &zo, &s->g));
    plaatsing_geheel g;
    assert_true(plaatsing_lees(w, s->p, &g));
    assert_true(date_same(g.t.eind, zo.eind));
    assert_int_equal(g.p.uit_uren.n, 32);
    /* four weeks after: 29 November */
    assert_int_equal(taken_met(w, s->wie, TAAK_NAZORG, s->petra.gebruiker), 1);
    assert_int_equal(taken_met(w, s->wie, TAAK_FEEDBACK, 0), 0);
    assert_false(plaatsing_verleng(w, s->p, date_ymd(2027, 5, 1), NULL));
    assert_true(geweigerd(w, "", "al geëindigd"));
    assert_true(ongedaan_maken(w, s->g)); /* traject and plaatsing together */
    assert_true(plaatsing_lees(w, s->p, &g));
    assert_false(date_is_set(g.p.eind) || date_is_set(g.t.eind));
    return true;
}

static bool van_een_ander(werk *w, void *arg)
{
    stel *s = arg;
    plaatsing_geheel g;
    assert_false(plaatsing_lees(w, s->p, &g));
    assert_false(plaatsing_verleng(w, s->p, date_ymd(2027, 6, 1), NULL));
    assert_int_equal(w->p->at[0].kind, PROBLEM_ONBEKEND);
    w->p->n = 0;
    assert_false(overeenkomst_zet_uit(w, s->o, NULL));
    assert_int_equal(w->p->at[0].kind, PROBLEM_ONBEKEND);
    return false;
}

static bool lijst(werk *w, void *arg)
{
    stel *s = arg;
    werkplekregel_rijen r = werkplekken_van(w, (gebruiker_id){s->petra.gebruiker});
    assert_int_equal(r.n, 1);
    assert_true(str_eq(r.at[0].functie, S("Medewerker groen")));
    assert_true(date_same(r.at[0].verslag, w->vandaag));
    assert_true(r.at[0].traject_id.v > 0);
    assert_int_equal(werkplekken_van(w, (gebruiker_id){s->x->sanne.gebruiker}).n, 0);
    return true;
}

static void test_plaatsing(void **state)
{
    (void)state;
    kantoor_proef x = kantoor_proef_begin();
    stel s = {.x = &x};
    assert_true(schrijf(&x, x.sanne, bouw, &s));
    assert_true(schrijf(&x, s.petra, begint, &s));
    assert_true(schrijf(&x, x.joris, overeenkomst_gemaakt, &s));
    assert_true(schrijf(&x, s.petra, tekenen, &s));
    assert_true(schrijf(&x, x.sanne, verlengen, &s));
    assert_false(schrijf(&x, x.sanne, verlengen_samen, &s));
    assert_true(schrijf(&x, s.petra, vraagt_verlenging, &s));
    assert_true(schrijf(&x, s.petra, afdelingen, &s));
    assert_true(schrijf(&x, s.petra, verslagen, &s));
    assert_true(schrijf(&x, s.petra, uren_en_bewijs, &s));
    assert_true(lees(&x, s.petra, lijst, &s));
    assert_true(schrijf(&x, x.sanne, eindigt, &s));
    assert_false(schrijf(&x, x.vreemd, van_een_ander, &s));
    kantoor_proef_eind(&x);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_plaatsing)};
    return KANTOOR_DRAAI("casework_plaatsing", tests);
}
