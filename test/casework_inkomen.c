/* The estimate of the income: what is asked, low, likely and high, what is kept as it was made, on
 * each engine. */
#include "test/libkantoor.h"

#include "casework/inkomen.h"
#include "casework/persoon.h"
#include "casework/tijdlijn.h"

typedef struct {
    persoon_id wie, zonder;
    inkomensschatting in;
    i64 id;
} stel;

static bool bouw(werk *w, void *arg)
{
    stel *s = arg;
    persoon p = {.naam = S("Amal Haddad"), .doelgroep = CODE(DOELGROEP_STATUSHOUDER),
        .geboortedatum = date_ymd(1990, 5, 1)};
    persoon q = {.naam = S("Zonder Datum"), .doelgroep = CODE(DOELGROEP_STATUSHOUDER)};
    s->wie = persoon_aanmelden(w, &p, BRON_GESPREK);
    s->zonder = persoon_aanmelden(w, &q, BRON_GESPREK);
    s->in = (inkomensschatting){.persoon_id = s->wie, .begin = date_ymd(2026, 12, 1),
        .uren = NUM(24), .uren_min = NUM(16), .uren_max = NUM(32), .loon = GELD(1500),
        .loon_per = CODE(LOON_PER_UUR), .loon_soort = CODE(LOON_BRUTO), .netto_min = NUM(80),
        .netto_max = NUM(91), .leefvorm = CODE(LEEFVORM_ALLEEN), .uitkering = GELD(136900),
        .maanden = NUM(2)};
    return true;
}

static void geweigerd(werk *w, persoon_id wie, inkomensschatting in, const char *veld)
{
    dossier d;
    schatting *s = arena_make(w->a, schatting, 1);
    w->p->n = 0;
    assert_true(dossier_lees(w, wie, &d));
    assert_false(inkomen_schat(w, &d, &in, s));
    if (!problem_at(w->p, veld)) fail_msg("no problem at %s", veld);
    w->p->n = 0;
}

static bool gevraagd(werk *w, void *arg)
{
    stel *s = arg;
    inkomensschatting x = s->in;
    geweigerd(w, s->zonder, x, "begin");
    x.loon = (geld){0};
    geweigerd(w, s->wie, x, "loon");
    x = s->in, x.netto_min = (num){0};
    geweigerd(w, s->wie, x, "netto_min");
    x = s->in, x.netto_min = NUM(92);
    geweigerd(w, s->wie, x, "netto_max");
    x = s->in, x.uren_min = NUM(25);
    geweigerd(w, s->wie, x, "uren_min");
    x = s->in, x.uren_max = NUM(23);
    geweigerd(w, s->wie, x, "uren_max");
    x = s->in, x.tot = x.begin;
    geweigerd(w, s->wie, x, "tot");
    x = s->in, x.leefvorm = CODE(LEEFVORM_OUDER);
    geweigerd(w, s->wie, x, "jongste");
    x = s->in, x.toeslagen_min = GELD(100);
    geweigerd(w, s->wie, x, "toeslagen_max");
    x = s->in, x.uitkering = (geld){0};
    geweigerd(w, s->wie, x, "uitkering");
    return true;
}

/* 15.00 an hour: 16, 24 and 32 hours are 1040.00, 1560.00 and 2080.00 gross a month. */
static bool geschat(werk *w, void *arg)
{
    stel *s = arg;
    dossier d;
    schatting *u = arena_make(w->a, schatting, 1);
    assert_true(dossier_lees(w, s->wie, &d));
    assert_true(inkomen_schat(w, &d, &s->in, u));
    assert_int_equal(u->netto[SCHAT_LAAG], 83200);
    assert_int_equal(u->netto[SCHAT_MIDDEN], 133380); /* 85.5 percent */
    assert_int_equal(u->netto[SCHAT_HOOG], 189280);
    assert_true(date_same(u->normen, date_ymd(2025, 7, 1)));
    assert_int_equal(u->n, 2); /* four months of vrijlating are left */
    assert_true(date_same(u->at[0].tot, date_ymd(2027, 4, 1)));
    const inkomen_maand *m = u->at[0].m;
    assert_int_equal(m[SCHAT_LAAG].samen, 136900 + 20800);
    assert_int_equal(m[SCHAT_MIDDEN].uitkering, 136900 - 133380 + 27800);
    assert_int_equal(m[SCHAT_HOOG].samen, 189280);
    assert_int_equal(m[SCHAT_HOOG].uitkering, 0);
    assert_int_equal(u->at[1].m[SCHAT_MIDDEN].samen, 136900);
    str zin = inkomen_tekst(w->a, &s->in, u);
    assert_true(str_find(zin, S("december 2026 tot en met maart 2027: loon € 1.333,80, "
                                "uitkering € 313,20, samen € 1.647,00. Dat is € 278,00 meer dan "
                                "nu. Van het loon is € 278,00 vrij (regel PW-01). Samen ligt "
                                "tussen € 1.577,00 en € 1.892,80.")) >= 0);
    assert_true(str_find(zin, S("Toeslagen nu: niet bekend.")) >= 0);
    assert_true(str_find(zin, S("geen besluit")) >= 0);
    return true;
}

static bool bewaard(werk *w, void *arg)
{
    stel *s = arg;
    gebeurtenis_id g = {0};
    inkomensschatting in = s->in, al;
    assert_true(inkomen_bewaar(w, &in, &g));
    s->id = in.kop.id;
    assert_true(HAAL(w, inkomensschatting, inkomensschatting_id_van(&in), &al));
    assert_true(date_same(al.gemaakt, w->vandaag));
    assert_true(date_same(al.normen, date_ymd(2025, 7, 1)));
    assert_true(str_find(al.uitslag, S("samen € 1.647,00")) >= 0);
    assert_true(g.v > 0);
    tijdlijnregel_rijen t = tijdlijn(w, s->wie, 0, 1);
    assert_string_equal(arena_c(w->a, tijdlijn_zin(w->a, &t.at[0])),
        "Schatting van het inkomen bewaard, 1 december");
    return true;
}

/* A werkmakelaar sees no amounts of a benefit, so no estimate either, nor that there is one. */
static bool niet_voor_makelaar(werk *w, void *arg)
{
    stel *s = arg;
    inkomensschatting al;
    inkomensschatting_id id = {s->id};
    assert_true(!HAAL(w, inkomensschatting, id, &al) || !al.uitkering.is);
    tijdlijnregel_rijen t = tijdlijn(w, s->wie, 0, 50);
    for (int i = 0; i < t.n; i++) assert_false(code_is(t.at[i].soort, GEB_SCHATTING));
    return true;
}

static void test_inkomen(void **state)
{
    (void)state;
    kantoor_proef x = kantoor_proef_begin();
    stel s = {.id = 0};
    assert_true(schrijf(&x, x.sanne, bouw, &s));
    assert_true(lees(&x, x.sanne, gevraagd, &s));
    assert_true(lees(&x, x.sanne, geschat, &s));
    assert_true(schrijf(&x, x.sanne, bewaard, &s));
    assert_true(lees(&x, x.joris, niet_voor_makelaar, &s));
    kantoor_proef_eind(&x);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_inkomen)};
    return KANTOOR_DRAAI("casework_inkomen", tests);
}
