/* Messages: which text and which way for whom, one for several people, taken back, and sent: on
 * each engine. */
#include "test/lib_map.h"
#include "test/libkantoor.h"

#include "base/embed.h"
#include "base/yaml.h"
#include "casework/bericht.h"
#include "casework/gesprek.h"
#include "casework/persoon.h"
#include "casework/post.h"
#include "casework/sjabloon.h"
#include "casework/tijdlijn.h"

#include <stdlib.h>

enum { WIE = 4 };

typedef struct {
    kantoor_proef *x;
    persoon_id id[WIE];       /* ar and mail; nl and letter; ti, no address; no conversation */
    bericht_id b;
    gebeurtenis_id g;
    int n;
    bericht_wens wens;
    bericht_rijen rijen;
} stel;

static const struct {
    const char *naam, *email, *adres;
    int taal;
    bool gesprek;
} mensen[WIE] = {
    {"Rima Khatib", "rima@voorbeeld.nl", "Kade 3", TAAL_AR, true},
    {"Jan Jansen", NULL, "Lindelaan 12", TAAL_NL, true},
    {"Aman Tesfay", "geen adres", NULL, TAAL_TI, true},
    {"Zoë O'Brien", "zoe@voorbeeld.nl", "Kade 4", TAAL_EN, false},
};

static bool begin(werk *w, void *arg)
{
    stel *s = arg;
    for (int i = 0; i < WIE; i++) {
        persoon p = {.naam = str_of(mensen[i].naam), .doelgroep = CODE(DOELGROEP_STATUSHOUDER),
            .email = str_of(mensen[i].email), .adres = str_of(mensen[i].adres),
            .contacttaal = CODE(mensen[i].taal)};
        s->id[i] = persoon_aanmelden(w, &p, BRON_GESPREK);
        assert_true(s->id[i].v > 0);
        gesprek g = {.persoon_id = s->id[i], .soort = CODE(GESPREK_VOORTGANG),
            .datum = date_plus(w->vandaag, 7), .van = tijd_hm(10, 30), .plaats = S("kamer 2.14"),
            .afloop = CODE(GESPREK_GEPLAND)};
        if (mensen[i].gesprek) assert_true(gesprek_bewaar(w, &g, UINT64_MAX, NULL, NULL));
    }
    return true;
}

static void stel_begin(stel *s, kantoor_proef *x)
{
    *x = kantoor_proef_begin();
    *s = (stel){.x = x, .wens = {.sjabloon = SJABLOON_AFSPRAAK}};
    assert_true(schrijf(x, x->sanne, begin, s));
}

static bool stel_op(werk *w, void *arg)
{
    stel *s = arg;
    bericht_opzet o[WIE];
    for (int i = 0; i < WIE; i++) {
        persoon p;
        assert_true(HAAL(w, persoon, s->id[i], &p));
        o[i] = bericht_stel_op(w, &p, &s->wens);
    }
    assert_true(code_is(o[0].b.kanaal, KANAAL_MAIL) && o[0].eigen && o[0].proef);
    assert_true(str_find(o[0].b.eigen_tekst, S("30-11-2026")) > 0);
    assert_true(str_find(o[0].b.eigen_tekst, S("\u206830-11-2026\u2069")) > 0); /* not turned */
    assert_true(str_starts(o[0].b.eigen_tekst, S("بالعربية (proefvertaling)")));
    assert_true(str_find(o[0].b.tekst, S("Wanneer: maandag 30 november")) > 0);
    assert_true(str_find(o[0].b.tekst, S("tolk")) < 0); /* an empty word takes its line away */
    assert_true(code_is(o[1].b.kanaal, KANAAL_BRIEF) && !o[1].eigen && !o[1].b.eigen_tekst.n);
    assert_true(str_eq(o[1].b.aan, S("Jan Jansen\nLindelaan 12\n")) || o[1].b.aan.n > 20);
    assert_true(code_is(o[2].b.kanaal, KANAAL_BRIEF) && o[2].geen_adres);
    assert_true(str_find(o[2].b.eigen_tekst, S("ቆጸራ")) > 0);
    assert_non_null(o[3].waarom);
    return true;
}

static void test_who_gets_what(void **state)
{
    kantoor_proef x;
    stel s;
    (void)state;
    stel_begin(&s, &x);
    assert_true(lees(&x, x.sanne, stel_op, &s));
    kantoor_proef_eind(&x);
}

static bool maak(werk *w, void *arg)
{
    stel *s = arg;
    s->b = bericht_maken(w, s->id[0], &s->wens, &s->g);
    return s->b.v != 0;
}

static bool maak_samen(werk *w, void *arg)
{
    stel *s = arg;
    return samen_bericht(w, (mensen_groep){s->id, WIE}, &s->wens, &s->n, &s->g);
}

static bool maak_terug(werk *w, void *arg)
{
    return ongedaan_maken(w, ((stel *)arg)->g);
}

static bool tel(werk *w, void *arg)
{
    stel *s = arg;
    bericht_rijen r = berichten_alle_open(w, 100);
    s->n = r.n;
    return true;
}

static void test_together_and_back(void **state)
{
    kantoor_proef x;
    stel s;
    (void)state;
    stel_begin(&s, &x);
    assert_true(schrijf(&x, x.sanne, maak_samen, &s));
    assert_int_equal(s.n, 3);   /* who has no conversation gets nothing */
    assert_true(lees(&x, x.sanne, tel, &s) && s.n == 3);
    assert_true(lees(&x, x.vreemd, tel, &s) && s.n == 0);
    assert_true(schrijf(&x, x.sanne, maak_terug, &s));
    assert_true(lees(&x, x.sanne, tel, &s) && s.n == 0);
    kantoor_proef_eind(&x);
}

static void test_wish_is_checked(void **state)
{
    static const struct { bericht_wens wens; const char *veld; } fout[] = {
        {{.sjabloon = 0}, "sjabloon"}, {{.sjabloon = SJABLOON_VRIJ}, "tekst"},
        {{.sjabloon = SJABLOON_DOCUMENTEN}, "wat"}, {{.sjabloon = SJABLOON_BIJEENKOMST}, "datum"},
    };
    kantoor_proef x;
    stel s;
    (void)state;
    stel_begin(&s, &x);
    for (size_t i = 0; i < countof(fout); i++) {
        s.wens = fout[i].wens;
        assert_false(schrijf(&x, x.sanne, maak, &s));
        assert_non_null(problem_at(&x.p, fout[i].veld));
    }
    s.wens = (bericht_wens){.sjabloon = SJABLOON_AFSPRAAK};
    assert_false(schrijf(&x, x.vreemd, maak, &s)); /* not his people */
    assert_false(schrijf(&x, x.joris, maak, &s));  /* may not fill the text */
    kantoor_proef_eind(&x);
}

/* Own words never go by mail. */
static bool vrij_is_brief(werk *w, void *arg)
{
    stel *s = arg;
    persoon p;
    assert_true(HAAL(w, persoon, s->id[0], &p));
    s->wens = (bericht_wens){.sjabloon = SJABLOON_VRIJ, .tekst = S("Je uitkering stopt.")};
    bericht_opzet o = bericht_stel_op(w, &p, &s->wens);
    return code_is(o.b.kanaal, KANAAL_BRIEF) && str_find(o.b.tekst, S("uitkering")) > 0;
}

static void test_own_words(void **state)
{
    kantoor_proef x;
    stel s;
    (void)state;
    stel_begin(&s, &x);
    assert_true(lees(&x, x.sanne, vrij_is_brief, &s));
    kantoor_proef_eind(&x);
}

/* ---- sending ---- */

static bool haal_b(werk *w, void *arg)
{
    stel *s = arg;
    static bericht b;
    if (!HAAL(w, bericht, s->b, &b)) return false;
    s->rijen = (bericht_rijen){&b, 1};
    return true;
}

static const bericht *nu(stel *s)
{
    assert_true(lees(s->x, s->x->sanne, haal_b, s));
    return s->rijen.at;
}

static bool naar_voren(werk *w, void *arg)
{
    bericht b;
    stel *s = arg;
    assert_true(HAAL(w, bericht, s->b, &b));
    b.niet_voor = (moment){db_now(w->db).ms - 1};
    return db_save(w->db, &w->t, &bericht_entity, &b, field_bit(&bericht_entity, "niet_voor"),
                   NULL);
}

static bool weer(werk *w, void *arg)
{
    return bericht_opnieuw(w, ((stel *)arg)->b, NULL);
}

static void test_sending(void **state)
{
    char map[MAP_TEKST], cmd[3 * MAP_TEKST];
    kantoor_proef x;
    stel s;
    post_uitslag u;
    problems p = {0};
    post_keuzes k, weg = {.weg = {.naar = "/nergens"}, .van = S("a@x.nl")};
    (void)state;
    assert_true(map_maak(map, "post"));
    post_tekst t = {.naar = map, .van = "Gemeente <post@x.nl>"};
    assert_true(post_keuzes_lees(&(arena){0}, &t, &k, &p));
    stel_begin(&s, &x);
    assert_true(schrijf(&x, x.sanne, maak, &s));
    assert_true(post_ronde(x.s, &k, NULL, &u) && !u.verzonden); /* it can still be taken back */
    assert_true(schrijf(&x, x.sanne, naar_voren, &s));
    assert_true(post_ronde(x.s, &weg, NULL, &u) && u.later == 1);
    assert_true(code_is(nu(&s)->stand, BERICHT_KLAAR) && nu(&s)->pogingen.n == 1);
    assert_true(post_ronde(x.s, &k, NULL, &u) && !u.verzonden); /* not before its time */
    assert_true(schrijf(&x, x.sanne, naar_voren, &s));
    assert_true(post_ronde(x.s, &k, NULL, &u) && u.verzonden == 1);
    assert_true(code_is(nu(&s)->stand, BERICHT_VERZONDEN) && moment_is_set(nu(&s)->verzonden));
    assert_true(post_ronde(x.s, &k, NULL, &u) && !u.verzonden); /* once */
    assert_false(schrijf(&x, x.sanne, maak_terug, &s));         /* it is gone */
    snprintf(cmd, sizeof cmd, "test $(ls -A %s | wc -l) = 1 && grep -q Message-ID %s/*.eml", map,
        map);
    assert_int_equal(system(cmd), 0);
    assert_true(map_weg(map));
    kantoor_proef_eind(&x);
}

static void test_giving_up(void **state)
{
    kantoor_proef x;
    stel s;
    post_uitslag u;
    post_keuzes weg = {.weg = {.naar = "/nergens"}, .van = S("a@x.nl")};
    (void)state;
    stel_begin(&s, &x);
    assert_true(schrijf(&x, x.sanne, maak, &s));
    for (int i = 1; i <= POST_POGINGEN; i++) {
        assert_true(schrijf(&x, x.sanne, naar_voren, &s));
        assert_true(post_ronde(x.s, &weg, NULL, &u));
        assert_int_equal(u.mislukt, i == POST_POGINGEN);
    }
    assert_true(code_is(nu(&s)->stand, BERICHT_MISLUKT) && nu(&s)->reden.n > 0);
    assert_true(schrijf(&x, x.sanne, weer, &s));
    assert_true(code_is(nu(&s)->stand, BERICHT_KLAAR) && nu(&s)->pogingen.n == 0);
    assert_false(schrijf(&x, x.sanne, weer, &s));
    kantoor_proef_eind(&x);
}

/* ---- the texts themselves ---- */

/* Each word in braces of a translation is one that the Dutch text has too. */
static void zelfde_woorden(arena *a, const char *naam, str nl, str ander)
{
    while (ander.n) {
        i64 open = str_find(ander, S("{"));
        if (open < 0) return;
        i64 dicht = str_find(ander, S("}"));
        str woord = str_sub(ander, (size_t)open, (size_t)dicht + 1);
        if (str_find(nl, woord) < 0) fail_msg("%s: %s", naam, arena_c(a, woord));
        ander = str_sub(ander, (size_t)dicht + 1, ander.n);
    }
}

static void test_templates(void **state)
{
    arena a = arena_new(4 << 20), begin_ = a;
    int n = 0;
    (void)state;
    for (const embedded *e = embed_next("sjablonen/", NULL); e;
         e = embed_next("sjablonen/", e), n++) {
        problems p = {0};
        const yaml *y = yaml_read(&a, (str){(const char *)e->bytes, e->n}, &p);
        if (!y) fail_msg("%s: %s", e->name, p.at[0].tekst);
        const yaml *talen = yaml_find(y, "talen"), *nl = talen->first;
        assert_true(str_eq(yaml_find(nl, "taal")->s, S("nl")));
        for (const yaml *t = nl->next; t; t = t->next) {
            code c;
            assert_true(code_parse(&contacttaal_codes, yaml_find(t, "taal")->s, &c));
            str stand = yaml_find(t, "stand")->s;
            assert_true(str_eq(stand, S("nagekeken")) || str_eq(stand, S("proefvertaling")));
            assert_true(yaml_find(t, "kop")->s.n > 0);
            zelfde_woorden(&a, e->name, yaml_find(nl, "tekst")->s, yaml_find(t, "tekst")->s);
        }
    }
    assert_int_equal(n, sjabloon_codes.n);
    const sjabloon_waarden v = {.naam = S("N"), .gemeente = S("gemeente X"), .datum = S("D"),
        .tekst = S("T")};
    for (int soort = 1; soort <= n; soort++)
        for (int taal = 1; taal < contacttaal_eind; taal++) {
            sjabloon_tekst t = sjabloon_vul(&a, soort, taal, &v, &v);
            assert_true(t.tekst.n && t.onderwerp.n && str_find(t.tekst, S("{")) < 0);
        }
    arena_free(&begin_, 4 << 20);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_who_gets_what), cmocka_unit_test(test_together_and_back),
        cmocka_unit_test(test_wish_is_checked), cmocka_unit_test(test_own_words),
        cmocka_unit_test(test_sending), cmocka_unit_test(test_giving_up),
        cmocka_unit_test(test_templates),
    };
    return KANTOOR_DRAAI("casework_bericht", tests);
}
