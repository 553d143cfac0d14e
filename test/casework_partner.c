/* Partners work under one share: a joint intake fills one record and a second one is refused, a
 * task, a message, a date, a maatje, the end; the GGD's words stay with who guides the person. On
 * each engine. */
#include "test/libkantoor.h"

#include "casework/deling.h"
#include "casework/gesprek.h"
#include "casework/partner.h"
#include "casework/persoon.h"
#include "casework/taak.h"

typedef struct {
    kantoor_proef *x;
    persoon_id wie;
    deling_id intake_, hulp, zorg;
    organisatie_id ggd, coa, wijk;
    toegang iris, maud, wim;
    taak_id taak;
    gesprek_deelnemer_id gast;
    zorgadvies_id advies;
    maatje_id maatje;
} stel;

static toegang account(werk *w, const char *naam, organisatie_id o)
{
    gebruiker g = {.inlognaam = str_of(naam), .naam = str_of(naam), .rol = CODE(ROL_PARTNER),
                   .organisatie_id = o};
    assert_true(db_add(w->db, &w->t, &gebruiker_entity, &g));
    return toegang_uit(&g, 0);
}

static organisatie_id org(werk *w, const char *naam, int soort)
{
    organisatie o = {.naam = str_of(naam), .soort = CODE(soort)};
    assert_true(db_add(w->db, &w->t, &organisatie_entity, &o));
    return organisatie_id_van(&o);
}

static deling_id deel_met(werk *w, persoon_id wie, organisatie_id o, int soort, int waarvoor)
{
    deling d = {.persoon_id = wie, .organisatie_id = o, .doel = CODE(waarvoor),
                .delen = NUM((i64)deling_mag(soort, waarvoor)),
                .tot = date_plus(w->vandaag, 60)};
    assert_true(deling_geef(w, &d, NULL));
    return deling_id_van(&d);
}

static bool bouw(werk *w, void *arg)
{
    stel *s = arg;
    organisatie_id vwn = s->x->vluchtelingenwerk;
    persoon p = {.naam = S("Samuel Kidane"), .doelgroep = CODE(DOELGROEP_STATUSHOUDER)};
    s->wie = persoon_aanmelden(w, &p, BRON_GESPREK);
    intake i;
    assert_true(intake_begin(w, s->wie, &i));
    s->ggd = org(w, "GGD", ORG_GGD);
    s->coa = org(w, "Azc Ter Apel", ORG_COA);
    s->wijk = org(w, "Wijkteam Noord", ORG_WIJKTEAM);
    s->iris = account(w, "iris", s->ggd);
    s->maud = account(w, "maud", s->coa);
    s->wim = account(w, "wim", s->wijk);
    s->intake_ = deel_met(w, s->wie, vwn, ORG_VWN, DOEL_INTAKE);
    s->hulp = deel_met(w, s->wie, vwn, ORG_VWN, DOEL_BEGELEIDING);
    maatje m = {.organisatie_id = vwn, .naam = S("Ria"), .soort = CODE(MAATJE_TAAL),
                .vak = S("kok"), .hoogstens = NUM(1)};
    assert_true(db_add(w->db, &w->t, &maatje_entity, &m));
    s->maatje = maatje_id_van(&m);
    return true;
}

/* Runs with the rights of this share. */
static void onder(werk *w, toegang wie, deling_id id)
{
    assert_true(toegang_deling(w->db, w->a, &wie, id, &w->t));
}

/* ---- the joint intake ---- */

static bool verdeelt(werk *w, void *arg)
{
    stel *s = arg;
    intaketaak t = {.persoon_id = s->wie, .organisatie_id = s->wijk,
                    .deel = CODE(INTAKEDEEL_WENSEN)};
    assert_false(intaketaak_geef(w, &t, NULL));
    assert_true(zegt(w, "organisatie_id", "doet niet mee"));
    t.organisatie_id = s->x->vluchtelingenwerk;
    assert_true(intaketaak_geef(w, &t, NULL));
    deel_met(w, s->wie, s->wijk, ORG_WIJKTEAM, DOEL_INTAKE);
    intaketaak dubbel = {.persoon_id = s->wie, .organisatie_id = s->wijk,
                         .deel = CODE(INTAKEDEEL_WENSEN)};
    assert_false(intaketaak_geef(w, &dubbel, NULL));
    assert_true(zegt(w, "deel", "Twee keer vragen hoeft niet"));
    return true;
}

static bool vult(werk *w, void *arg)
{
    stel *s = arg;
    dossier d;
    gevraagd_deel delen[ONDERDEEL_AANTAL];
    onder(w, s->x->partner, s->intake_);
    assert_int_equal(partner_intake(w).n, 1);
    assert_true(dossier_lees(w, s->wie, &d));
    assert_true(d.i.kop.id != 0);
    intake i = d.i;
    i.wensen = S("Wil lassen");
    i.wens_sector = S("techniek");
    deel_opslag o = {.deel = intake_deel_vind(S("wensen")), .feiten = &i,
                     .velden = field_bit(&intake_entity, "wensen")
                               | field_bit(&intake_entity, "wens_sector")};
    assert_true(partner_deel_bewaar(w, &o, NULL));
    assert_int_equal(partner_intake(w).n, 0);
    int n = partner_gevraagd(w, delen);
    assert_int_equal(n, 5);
    assert_int_equal(delen[n - 1].bron, BRON_VWN);
    assert_true(delen[n - 1].mijn && !delen[n - 1].open);
    return true;
}

/* From whom a fact came is told of each field of the parts that are done together, and no other. */
static bool zegt_herkomst(werk *w, void *arg)
{
    stel *s = arg;
    int n, zien = 0;
    const intake_deel *delen = intake_delen(&n);
    gevraagd_deel gevraagd[ONDERDEEL_AANTAL];
    toegang sanne = w->t;
    for (int i = 0; i < n; i++) {
        code samen = {0};
        code_parse(&intakedeel_codes, str_of(delen[i].pad), &samen);
        for (int k = -1; k < (int)countof(delen[i].velden); k++) {
            const char *veld = k < 0 ? "niveau" : delen[i].velden[k];
            if (k < 0 ? !delen[i].rijen : !veld) continue;
            herkomst h = {.persoon_id = s->wie, .onderwerp_id = NUM(1), .bron = CODE(BRON_COA),
                          .veld = str_of(veld), .datum = date_plus(w->vandaag, -++zien),
                          .onderwerp = k < 0 ? str_of(delen[i].rijen->name) : S("intake")};
            w->t = sanne;
            assert_true(db_add(w->db, &w->t, &herkomst_entity, &h));
            onder(w, s->x->partner, s->intake_);
            gevraagdrij_rijen r = LIJST(w, gevraagdrij, PARTNER_GEVRAAGD);
            bool staat = r.n > 0 && str_eq(r.at[0].veld, h.veld)
                         && str_eq(r.at[0].onderwerp, h.onderwerp);
            assert_int_equal(staat, samen.i != 0);
        }
    }
    assert_int_equal(partner_gevraagd(w, gevraagd), intakedeel_codes.n);
    onder(w, s->x->partner, s->hulp);
    assert_int_equal(LIJST(w, gevraagdrij, PARTNER_GEVRAAGD).n, 0);
    return false;
}

/* One record: the gemeente reads what the partner filled, with its source; nobody asks it again. */
static bool een_dossier(werk *w, void *arg)
{
    stel *s = arg;
    dossier d;
    assert_true(dossier_lees(w, s->wie, &d));
    assert_true(str_eq(d.i.wensen, S("Wil lassen")));
    deel_stand st = intake_stand(&d, intake_deel_vind(S("wensen")), w->vandaag);
    assert_int_equal(st.bron, BRON_VWN);
    intaketaak dubbel = {.persoon_id = s->wie, .organisatie_id = s->wijk,
                         .deel = CODE(INTAKEDEEL_WENSEN)};
    assert_false(intaketaak_geef(w, &dubbel, NULL));
    assert_true(zegt(w, "deel", "al gevraagd"));
    return true;
}

/* ---- tasks, dates, messages, a maatje ---- */

static bool vraagt(werk *w, void *arg)
{
    stel *s = arg;
    taak t = {.persoon_id = s->wie, .tekst = S("Loop mee"), .uiterlijk = w->vandaag,
              .organisatie_id = s->x->vluchtelingenwerk};
    s->taak = taak_maak(w, t);
    gesprek g = {.persoon_id = s->wie, .soort = CODE(GESPREK_INTAKE),
                 .datum = date_plus(w->vandaag, 3), .van = tijd_hm(10, 0),
                 .afloop = CODE(GESPREK_GEPLAND)};
    genodigden met = {.at = {{.organisatie = s->x->vluchtelingenwerk}}, .n = 1};
    assert_true(gesprek_bewaar(w, &g, UINT64_MAX, &met, NULL));
    gesprek_deelnemer_rijen l = BIJ(w, gesprek_deelnemer, gesprek_id, gesprek_id_van(&g));
    assert_int_equal(l.n, 1);
    assert_int_equal(l.at[0].deling_id.v, s->intake_.v);
    s->gast = gesprek_deelnemer_id_van(&l.at[0]);
    return deelbericht_stuur(w, s->hulp, S("Kun je vrijdag?"), NULL);
}

static bool doet(werk *w, void *arg)
{
    stel *s = arg;
    gebeurtenis_id g;
    taak t;
    w->t = s->x->partner;
    partnertaak_rijen taken = partner_taken(w);
    assert_int_equal(taken.n, 1);
    deling_id bij = taken.at[0].deling_id;
    assert_int_equal(partner_gesprekken(w).n, 1);
    /* under another share of the same person it is not there */
    onder(w, s->x->partner, bij.v == s->hulp.v ? s->intake_ : s->hulp);
    assert_false(partner_taak_klaar(w, s->taak, &g));
    assert_true(zegt(w, "", "is er niet"));
    onder(w, s->x->partner, bij);
    assert_true(partner_taak_klaar(w, s->taak, &g));
    assert_true(HAAL(w, taak, s->taak, &t) && code_is(t.stand, TAAK_KLAAR));
    onder(w, s->x->partner, s->intake_);
    assert_true(partner_komst(w, s->gast, KOMST_AANGEMELD, &g));
    onder(w, s->x->partner, s->hulp);
    assert_int_equal(BIJ(w, deelbericht, deling_id, s->hulp).n, 1);
    assert_false(partner_bericht(w, S("  "), &g));
    assert_true(zegt(w, "tekst", "Schrijf iets"));
    assert_true(partner_bericht(w, S("Ja, dat lukt."), &g));
    assert_true(partner_koppel(w, s->maatje, INS_TAALMAATJE, w->vandaag, &g));
    assert_false(partner_koppel(w, s->maatje, INS_TAALMAATJE, w->vandaag, &g));
    assert_true(zegt(w, "", "geen ruimte"));
    return true;
}

static bool hoort(werk *w, void *arg)
{
    stel *s = arg;
    int gezien = 0, maatjes = 0;
    taakregel_rijen l = taken_van(w, (gebruiker_id){w->t.gebruiker}, 100);
    for (int i = 0; i < l.n; i++) gezien += str_find(l.at[i].tekst, S("Lees het bericht")) >= 0;
    assert_int_equal(gezien, 1);
    traject_rijen t = BIJ(w, traject, persoon_id, s->wie);
    for (int i = 0; i < t.n; i++) maatjes += t.at[i].maatje_id.v == s->maatje.v;
    assert_int_equal(maatjes, 1);
    return true;
}

/* ---- the GGD: goes and comes back ---- */

static bool verwijst(werk *w, void *arg)
{
    stel *s = arg;
    assert_false(zorg_verwijs(w, s->wie, s->wijk, S("Hoeveel uur?")));
    assert_true(zegt(w, "organisatie_id", "geen GGD"));
    assert_true(zorg_verwijs(w, s->wie, s->ggd, S("Hoeveel uur?")));
    deling d;
    assert_true(deling_nu(w, s->wie, s->ggd, DOEL_ZORG, &d));
    s->zorg = deling_id_van(&d);
    return true;
}

static bool adviseert(werk *w, void *arg)
{
    stel *s = arg;
    gebeurtenis_id g;
    zorgadvies a = {0};
    belastbaarheid b = {.persoon_id = s->wie, .uren_week = NUM(8)};
    w->t = s->iris;
    assert_int_equal(partner_taken(w).n, 1);
    onder(w, s->iris, s->zorg);
    assert_false(db_add(w->db, &w->t, &belastbaarheid_entity, &b) && b.uren_week.is &&
                 HAAL(w, belastbaarheid, belastbaarheid_id_van(&b), &b) && b.uren_week.is);
    assert_false(partner_zorgadvies(w, &a, UINT64_MAX, &g));
    assert_true(zegt(w, "taken", "is leeg"));
    a.staan = true;
    a.uren_week = NUM(16);
    a.taken = S("KANARIE-ZORG");
    assert_true(partner_zorgadvies(w, &a, UINT64_MAX, &g));
    assert_true(partner_bericht(w, S("KANARIE-ZORG"), &g));
    s->advies = zorgadvies_id_van(&a);
    return true;
}

/* A jobcoach and a werkmakelaar get the row without a word of it, another partner nothing; what was
 * asked and what the GGD wrote is not there for them at all. */
static bool ziet_geen_advies(werk *w, void *arg)
{
    stel *s = arg;
    zorgadvies a;
    deelbericht_rijen b = BIJ(w, deelbericht, persoon_id, s->wie);
    taak_rijen t = BIJ(w, taak, persoon_id, s->wie);
    for (int i = 0; i < b.n; i++) assert_int_not_equal(b.at[i].deling_id.v, s->zorg.v);
    for (int i = 0; i < t.n; i++) assert_false(str_eq(t.at[i].tekst, S("Hoeveel uur?")));
    if (!HAAL(w, zorgadvies, s->advies, &a)) return true;
    assert_int_equal(a.taken.n, 0);
    assert_false(a.staan || a.uren_week.is || a.stand.i);
    return true;
}

static bool neemt_over(werk *w, void *arg)
{
    stel *s = arg;
    zorgadvies a;
    assert_true(HAAL(w, zorgadvies, s->advies, &a));
    assert_true(str_eq(a.taken, S("KANARIE-ZORG")));
    assert_true(zorgadvies_neem_over(w, &a, NULL));
    werkgrens_rijen grenzen = BIJ(w, werkgrens, persoon_id, s->wie);
    belastbaarheid_rijen b = BIJ(w, belastbaarheid, persoon_id, s->wie);
    assert_int_equal(grenzen.n, 1);
    assert_int_equal(grenzen.at[0].soort.i, GRENS_STAAN);
    assert_int_equal(grenzen.at[0].tekst.n, 0);
    assert_int_equal(b.at[b.n - 1].uren_week.n, 16);
    assert_int_equal(b.at[b.n - 1].taken.n, 0);
    assert_false(zorgadvies_neem_over(w, &a, NULL));
    assert_true(zegt(w, "", "al besproken"));
    return true;
}

/* ---- from the azc, and the end ---- */

static bool draagt_over(werk *w, void *arg)
{
    stel *s = arg;
    deling_id bij;
    persoon p = {.naam = S("Senait Gebre")}, q = {.naam = S("Ander")};
    azc_cv cv = {.werk = {.beroep = S("kapper"), .jaren = NUM(4)}};
    w->t = s->x->partner;
    assert_false(partner_draag_over(w, &q, &cv, &bij));
    assert_true(zegt(w, "", "Alleen het COA"));
    w->t = s->maud;
    assert_true(partner_draag_over(w, &p, &cv, &bij));
    assert_int_equal(partner_mensen(w).n, 1);
    onder(w, s->maud, bij);
    werkervaring_rijen e = BIJ(w, werkervaring, persoon_id, persoon_id_van(&p));
    assert_int_equal(e.n, 1);
    assert_true(str_eq(e.at[0].beroep, S("kapper")));
    return true;
}

static bool stopt(werk *w, void *arg)
{
    stel *s = arg;
    w->t = s->x->partner;
    int voor = partner_mensen(w).n;
    onder(w, s->x->partner, s->hulp);
    assert_false(partner_einde(w, (str){0}));
    assert_true(zegt(w, "reden", "Schrijf waarom"));
    assert_true(partner_einde(w, S("Hij kent de weg")));
    w->t = s->x->partner;
    assert_int_equal(partner_mensen(w).n, voor - 1);
    toegang t;
    assert_false(toegang_deling(w->db, w->a, &s->x->partner, s->hulp, &t));
    return true;
}

static void test_partner(void **state)
{
    (void)state;
    kantoor_proef x = kantoor_proef_begin();
    stel s = {.x = &x};
    assert_true(schrijf(&x, x.sanne, bouw, &s));
    assert_true(schrijf(&x, x.sanne, verdeelt, &s));
    assert_true(schrijf(&x, x.partner, vult, &s));
    schrijf(&x, x.sanne, zegt_herkomst, &s);
    assert_true(schrijf(&x, x.sanne, een_dossier, &s));
    assert_true(schrijf(&x, x.sanne, vraagt, &s));
    assert_true(schrijf(&x, x.partner, doet, &s));
    assert_true(lees(&x, x.sanne, hoort, &s));
    assert_true(schrijf(&x, x.sanne, verwijst, &s));
    assert_true(schrijf(&x, x.partner, adviseert, &s));
    assert_true(lees(&x, x.joris, ziet_geen_advies, &s));
    assert_true(lees(&x, x.partner, ziet_geen_advies, &s));
    assert_true(schrijf(&x, x.sanne, neemt_over, &s));
    assert_true(schrijf(&x, x.partner, draagt_over, &s));
    assert_true(schrijf(&x, x.partner, stopt, &s));
    kantoor_proef_eind(&x);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_partner)};
    return KANTOOR_DRAAI("casework_partner", tests);
}
