/* An employer from outside: he sees the card that a person approved for him, who works with him by
 * first name, and nobody else; what he says is written down by the office under his name; a link
 * without an account does one thing once. On each engine. */
#include "test/libkantoor.h"

#include "casework/introductie.h"
#include "casework/overeenkomst.h"
#include "casework/persoon.h"
#include "casework/taak.h"
#include "casework/werkgeverlink.h"

typedef struct {
    kantoor_proef *x;
    persoon_id wie, ander;
    plek_id plek, elders;
    voorstel_id v;
    plaatsing_id p, p_ander;
    introductie_id i;
    contactpersoon_id wim;
    overeenkomst_id o;
    handtekening_id h;
    deling_id kaart, plaats;
    str link;
    char bewaard[40];
} stel;

static persoon_id iemand(werk *w, const char *naam)
{
    persoon p = {.naam = str_of(naam), .telefoon = S("0612345678"),
                 .doelgroep = CODE(DOELGROEP_STATUSHOUDER)};
    return persoon_aanmelden(w, &p, BRON_GESPREK);
}

static plek_id een_plek(werk *w, organisatie_id o)
{
    plek k = {.organisatie_id = o, .soort = CODE(PLEK_LEERWERK), .functie = S("Bakker"),
              .aantal = NUM(3), .uren_min = NUM(16)};
    assert_true(plek_bewaar(w, &k, UINT64_MAX, NULL, NULL));
    return plek_id_van(&k);
}

static plaatsing_id zet_op(werk *w, persoon_id wie, plek_id waar)
{
    plaatsing p = {.persoon_id = wie, .plek_id = waar, .contract = CODE(CONTRACT_GEEN),
                   .van = date_ymd(2026, 11, 2), .tot = date_ymd(2027, 5, 3), .uren = NUM(16)};
    assert_true(plaats(w, &p, NULL));
    return plaatsing_id_van(&p);
}

static bool bouw(werk *w, void *arg)
{
    stel *s = arg;
    organisatie o = {.naam = S("Een ander bedrijf"), .soort = CODE(ORG_WERKGEVER)};
    assert_true(organisatie_bewaar(w, &o, UINT64_MAX, NULL, NULL));
    s->wie = iemand(w, "Samuel Kidane");
    s->ander = iemand(w, "Huda Khoury");
    s->plek = een_plek(w, s->x->werkgever);
    s->elders = een_plek(w, organisatie_id_van(&o));
    contactpersoon c = {.organisatie_id = s->x->werkgever, .naam = S("Wim de Jong")};
    assert_true(contactpersoon_bewaar(w, &c, UINT64_MAX, NULL));
    s->wim = contactpersoon_id_van(&c);
    voorstel v = {.persoon_id = s->wie, .plek_id = s->plek, .redenen = S("REDEN-CANARY")};
    v.kop.masker = UINT64_MAX;
    assert_true(voorstel_doe(w, &v, false, NULL));
    s->v = voorstel_id_van(&v);
    introductie i = {.persoon_id = s->wie, .roepnaam = S("Sam"),
                     .tekst = S("Ik bak graag brood."), .tot = date_plus(w->vandaag, 90)};
    i.kop.masker = UINT64_MAX;
    assert_true(introductie_bewaar(w, &i, UINT64_MAX, (str){0}, NULL));
    s->i = introductie_id_van(&i);
    return introductie_erbij(w, s->i, s->x->werkgever, NULL);
}

static bool ziet_niemand(werk *w, void *arg)
{
    stel *s = arg;
    persoon p;
    plaatsing pl;
    werk alles = *w;
    assert_int_equal(werkgever_kaarten(w).n, 0);
    assert_int_equal(werkgever_mensen(w).n, 0);
    alles.t.rol = ROL_OPDRACHT; /* the rol alone opens nothing */
    assert_false(HAAL(&alles, persoon, s->wie, &p));
    assert_false(s->p.v && HAAL(w, plaatsing, s->p, &pl));
    return true;
}

static bool akkoord(werk *w, void *arg)
{
    stel *s = arg;
    introductie v = {.gevraagd = CODE(GEVRAAGD_TOLK), .gegeven = w->vandaag};
    return introductie_akkoord(w, s->i, &v, NULL);
}

static bool onder(werk *w, deling_id id)
{
    toegang t;
    if (!toegang_deling(w->db, w->a, &w->t, id, &t)) return false;
    w->t = t;
    return true;
}

/* The words and the name that he approved; no other column of anyone. */
static bool ziet_kaart(werk *w, void *arg)
{
    stel *s = arg;
    persoon p;
    voorstel v;
    werkgeverkaart k;
    werkgeverkaart_rijen l = werkgever_kaarten(w);
    assert_int_equal(l.n, 1);
    assert_true(str_eq(l.at[0].roepnaam, S("Sam")));
    s->kaart = l.at[0].id;
    assert_true(onder(w, s->kaart) && werkgever_kaart(w, &k));
    assert_int_equal(k.voorstel_id.v, s->v.v);
    assert_true(HAAL(w, voorstel, s->v, &v));
    assert_int_equal(v.redenen.n, 0);
    assert_false(HAAL(w, persoon, s->wie, &p) && (p.naam.n || p.telefoon.n));
    assert_int_equal(BIJ(w, taalmeting, persoon_id, s->wie).n, 0);
    assert_int_equal(BIJ(w, notitie, persoon_id, s->wie).n, 0);
    return true;
}

static bool nodigt_uit(werk *w, void *arg)
{
    stel *s = arg;
    werkgeverkaart k;
    assert_true(onder(w, s->kaart) && werkgever_kaart(w, &k));
    assert_true(werkgever_wil_kennismaken(w, &k, S("Dinsdag om 10 uur")));
    return true;
}

static bool baas_zei_het(werk *w, void *arg)
{
    stel *s = arg;
    voorstel v;
    gebeurtenis_rijen g = BIJ(w, gebeurtenis, persoon_id, s->wie);
    int van_baas = 0;
    for (int i = 0; i < g.n; i++)
        van_baas += code_is(g.at[i].soort, GEB_WERKGEVER) &&
                    g.at[i].gebruiker_id.v == s->x->baas.gebruiker;
    assert_int_equal(van_baas, 1);
    assert_true(HAAL(w, voorstel, s->v, &v));
    return date_is_set(v.uitgenodigd);
}

static bool trek_in(werk *w, void *arg) { return introductie_trek_in(w, ((stel *)arg)->i); }

/* ---- a placement ---- */

static bool plaatst(werk *w, void *arg)
{
    stel *s = arg;
    plaatsing_geheel x;
    s->p = zet_op(w, s->wie, s->plek);
    s->p_ander = zet_op(w, s->ander, s->elders);
    werkgrens g = {.persoon_id = s->wie, .soort = CODE(GRENS_TILLEN)};
    belastbaarheid b = {.persoon_id = s->wie, .uren_week = NUM(12)};
    assert_true(db_add(w->db, &w->t, &werkgrens_entity, &g));
    assert_true(db_add(w->db, &w->t, &belastbaarheid_entity, &b));
    assert_true(plaatsing_lees(w, s->p, &x));
    overeenkomst o = overeenkomst_vul(w, &x, 0);
    o.taken = S("Brood bakken");
    assert_true(overeenkomst_bewaar(w, &o, UINT64_MAX, NULL));
    s->o = overeenkomst_id_van(&o);
    handtekening_rijen h = BIJ(w, handtekening, overeenkomst_id, s->o);
    for (int i = 0; i < h.n; i++)
        if (code_is(h.at[i].kant, KANT_WERKGEVER)) s->h = handtekening_id_van(&h.at[i]);
    if (!s->h.v) {
        handtekening t = {.overeenkomst_id = s->o, .kant = CODE(KANT_WERKGEVER),
                          .naam = S("Wim de Jong")};
        t.kop.masker = UINT64_MAX;
        assert_true(handtekening_bewaar(w, &t, UINT64_MAX, NULL));
        s->h = handtekening_id_van(&t);
    }
    if (!overeenkomst_zet_uit(w, s->o, NULL)) fail_msg("%s", w->p->at[0].veld);
    return true;
}

static bool deelt(werk *w, void *arg)
{
    stel *s = arg;
    assert_true(werkgever_deel(w, s->p, NULL));
    assert_false(werkgever_deel(w, s->p, NULL));
    assert_true(zegt(w, "", "al met deze organisatie"));
    return true;
}

static bool ziet_plaatsing(werk *w, void *arg)
{
    stel *s = arg;
    werkgevermens m;
    persoon p;
    plaatsing pl;
    werkgevermens_rijen l = werkgever_mensen(w);
    assert_int_equal(l.n, 1);
    assert_true(str_eq(l.at[0].roepnaam, S("Samuel"))); /* the first name, and no more */
    assert_int_equal(l.at[0].teken_id.v, s->h.v);
    s->plaats = l.at[0].id;
    assert_true(onder(w, s->plaats) && werkgever_mens(w, &m));
    assert_false(HAAL(w, persoon, s->wie, &p) && (p.naam.n || p.telefoon.n || p.adres.n));
    assert_int_equal(BIJ(w, werkgrens, persoon_id, s->wie).n, 1);
    assert_int_equal(BIJ(w, belastbaarheid, persoon_id, s->wie).n, 0);
    assert_int_equal(BIJ(w, lesdeelname, persoon_id, s->wie).n, 0);
    assert_int_equal(BIJ(w, uitkering, persoon_id, s->wie).n, 0);
    assert_false(HAAL(w, plaatsing, s->p_ander, &pl));
    handtekening_rijen h = BIJ(w, handtekening, overeenkomst_id, s->o);
    for (int i = 0; i < h.n; i++) assert_false(code_is(h.at[i].kant, KANT_PERSOON));
    return true;
}

static bool doet(werk *w, void *arg)
{
    stel *s = arg;
    werkgevermens m;
    assert_true(onder(w, s->plaats) && werkgever_mens(w, &m));
    verslag v = {.op_tijd = CODE(OPTIJD_ALTIJD), .werk_gaat = CODE(WERK_GOED),
                 .begrijpt = CODE(BEGRIP_HULP)};
    assert_false(werkgever_feedback(w, &m, &v));
    assert_true(zegt(w, "aannemen", "Kies een antwoord"));
    v.aannemen = CODE(AANNEMEN_JA);
    assert_true(werkgever_feedback(w, &m, &v));
    assert_false(werkgever_tekent(w, &m, s->h, false, S("Wim de Jong")));
    assert_true(zegt(w, "gelezen", "Lees de overeenkomst"));
    werk kantoor = werkgever_kantoor(w);
    assert_true(werkgever_bevestigt(&kantoor, m.plaatsing_id, NULL));
    assert_true(BIJ(w, verslag, plaatsing_id, m.plaatsing_id).n == 1);
    return true;
}

/* ---- the link ---- */

static bool maakt_link(werk *w, void *arg)
{
    stel *s = arg;
    werkgeverlink l = {.bij_deling_id = s->plaats, .contactpersoon_id = s->wim,
                       .daad = CODE(DAAD_ANTWOORD)};
    assert_int_equal(werkgeverlink_maak(w, &l, NULL).n, 0);
    assert_true(zegt(w, "daad", "wat de link kan"));
    l.daad = CODE(DAAD_TEKENEN);
    l.handtekening_id = s->h;
    str code_ = werkgeverlink_maak(w, &l, NULL);
    assert_int_equal(code_.n, WERKGEVERLINK_GEHEIM);
    memcpy(s->bewaard, code_.p, code_.n);
    s->link = (str){s->bewaard, code_.n};
    return true;
}

static bool tekent_met_link(werk *w, void *arg)
{
    stel *s = arg;
    werkgeverlinkregel l;
    werkgevermens m;
    persoon p;
    w->t = (toegang){0};
    assert_false(werkgeverlink_open(w, S("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"), &l));
    assert_true(werkgeverlink_open(w, s->link, &l));
    assert_true(str_eq(l.wie, S("Wim de Jong")));
    assert_true(w->t.buiten && w->t.deling == s->plaats.v);
    assert_false(HAAL(w, persoon, s->ander, &p));
    assert_true(werkgever_mens(w, &m));
    assert_true(werkgever_tekent(w, &m, l.handtekening_id, true, S("Wim de Jong")));
    assert_true(werkgeverlink_gebruikt(w, &l));
    assert_false(werkgeverlink_gebruikt(w, &l));
    w->p->n = 0;
    w->t = (toegang){0};
    assert_false(werkgeverlink_open(w, s->link, &l)); /* once */
    assert_int_equal(w->t.gebruiker, 0);
    return true;
}

static bool is_getekend(werk *w, void *arg)
{
    stel *s = arg;
    handtekening h;
    assert_true(HAAL(w, handtekening, s->h, &h));
    assert_true(date_same(h.datum, w->vandaag));
    gebeurtenis_rijen g = BIJ(w, gebeurtenis, persoon_id, s->wie);
    gebruiker wie;
    for (int i = g.n; i-- > 0;)
        if (code_is(g.at[i].soort, GEB_HANDTEKENING)) {
            assert_true(HAAL(w, gebruiker, g.at[i].gebruiker_id, &wie));
            assert_true(str_eq(wie.naam, S("Wim de Jong")));
            return true;
        }
    return false;
}

static bool stopt(werk *w, void *arg)
{
    stel *s = arg;
    werkgeverlink l = {.bij_deling_id = s->plaats, .contactpersoon_id = s->wim,
                       .daad = CODE(DAAD_FEEDBACK)};
    str code_ = werkgeverlink_maak(w, &l, NULL);
    assert_int_equal(code_.n, WERKGEVERLINK_GEHEIM);
    memcpy(s->bewaard, code_.p, code_.n);
    return deling_stop(w, s->plaats, S("klaar"), NULL);
}

static bool link_is_dood(werk *w, void *arg)
{
    werkgeverlinkregel l;
    w->t = (toegang){0};
    assert_false(werkgeverlink_open(w, ((stel *)arg)->link, &l)); /* with its share */
    return true;
}

static void test_buiten(void **state)
{
    (void)state;
    kantoor_proef x = kantoor_proef_begin();
    stel s = {.x = &x};
    assert_true(schrijf(&x, x.sanne, bouw, &s));
    lees(&x, x.baas, ziet_niemand, &s);
    assert_true(schrijf(&x, x.sanne, akkoord, &s));
    lees(&x, x.baas, ziet_kaart, &s);
    assert_true(schrijf(&x, x.baas, nodigt_uit, &s));
    assert_true(lees(&x, x.sanne, baas_zei_het, &s));
    assert_true(schrijf(&x, x.sanne, trek_in, &s));
    lees(&x, x.baas, ziet_niemand, &s);
    assert_true(schrijf(&x, x.sanne, plaatst, &s));
    lees(&x, x.baas, ziet_niemand, &s);
    assert_true(schrijf(&x, x.sanne, deelt, &s));
    lees(&x, x.baas, ziet_plaatsing, &s);
    assert_true(schrijf(&x, x.baas, doet, &s));
    assert_true(schrijf(&x, x.sanne, maakt_link, &s));
    assert_true(schrijf(&x, (toegang){0}, tekent_met_link, &s));
    lees(&x, x.sanne, is_getekend, &s);
    assert_true(schrijf(&x, x.sanne, stopt, &s));
    lees(&x, x.sanne, link_is_dood, &s);
    lees(&x, x.baas, ziet_niemand, &s);
    kantoor_proef_eind(&x);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_buiten)};
    return KANTOOR_DRAAI("casework_werkgever_buiten", tests);
}
