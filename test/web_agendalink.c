/* web_agendalink: a secret address shows a calendar, until it is taken back. */
#include "test/libhttp.h"

#include "casework/agendalink.h"
#include "casework/gesprek.h"
#include "web/intern.h"

static web_proef x;
static persoon_id wie, buur;
static lesgroep_id groep;
static plek_id bak;

static persoon_id iemand(const char *naam) { return web_proef_persoon(&x, naam); }

static bool vul(werk *w, void *arg)
{
    (void)arg;
    lesgroep g = {.organisatie_id = x.k.taalschool, .naam = S("A2, avond; <b>"), .plaatsen = NUM(9),
                  .lokaal = S("B1"), .van = date_ymd(2026, 9, 7), .tot = date_ymd(2027, 2, 1)};
    db_add(w->db, &w->t, &lesgroep_entity, &g);
    groep = lesgroep_id_van(&g);
    les l = {.lesgroep_id = groep, .dag = CODE(DINSDAG), .van = tijd_hm(19, 0)};
    l.tot = tijd_hm(21, 0);
    db_add(w->db, &w->t, &les_entity, &l);
    lesvakantie v = {.organisatie_id = x.k.taalschool, .naam = S("Kerst"),
                     .van = date_ymd(2026, 12, 21), .tot = date_ymd(2027, 1, 4)};
    db_add(w->db, &w->t, &lesvakantie_entity, &v);
    lesuitval u = {.lesgroep_id = groep, .datum = date_ymd(2026, 12, 8), .van = l.van,
                   .oorzaak = CODE(UITVAL_DOCENT), .inhaal = date_ymd(2026, 12, 10),
                   .inhaal_van = tijd_hm(10, 0), .inhaal_tot = tijd_hm(12, 0)};
    db_add(w->db, &w->t, &lesuitval_entity, &u);
    lesdeelname d = {.lesgroep_id = groep, .persoon_id = wie, .van = date_ymd(2026, 10, 1)};
    db_add(w->db, &w->t, &lesdeelname_entity, &d);
    plek k = {.organisatie_id = x.k.werkgever, .soort = CODE(PLEK_LEERWERK), .aantal = NUM(1),
              .functie = S("Bakker")};
    db_add(w->db, &w->t, &plek_entity, &k);
    bak = plek_id_van(&k);
    plek_dienst n = {.plek_id = bak, .dag = CODE(VRIJDAG), .van = tijd_hm(22, 0)};
    n.tot = tijd_hm(6, 0);
    db_add(w->db, &w->t, &plek_dienst_entity, &n);
    plaatsing p = {.persoon_id = wie, .plek_id = bak, .contract = CODE(CONTRACT_GEEN),
                   .van = date_ymd(2026, 11, 2), .uren = NUM(8)};
    db_add(w->db, &w->t, &plaatsing_entity, &p);
    gesprek t = {.persoon_id = wie, .soort = CODE(GESPREK_VOORTGANG), .datum = w->vandaag,
                 .van = tijd_hm(9, 0), .plaats = S("kamer 2, links"), .reden = S("GEHEIM-K3")};
    genodigden met = {.at = {{.collega = {x.k.joris.gebruiker}}}, .n = 1};
    assert_true(gesprek_bewaar(w, &t, UINT64_MAX, &met, NULL));
    t.kop = (rijkop){0};
    t.persoon_id = buur;
    t.van = tijd_hm(11, 0);
    return gesprek_bewaar(w, &t, UINT64_MAX, NULL, NULL);
}

static bool klantmanager_is_sanne(werk *w, void *arg)
{
    persoon p;
    (void)arg;
    assert_true(HAAL(w, persoon, wie, &p));
    p.klantmanager_id = (gebruiker_id){x.k.sanne.gebruiker};
    p.nummer = S("2026-0417");
    return db_save(w->db, &w->t, &persoon_entity, &p,
                   field_bit(&persoon_entity, "klantmanager_id") |
                       field_bit(&persoon_entity, "nummer"), NULL);
}

static int begin(void **state)
{
    (void)state;
    x = web_proef_begin(NULL, 0, NULL);
    wie = iemand("Zoë Tesfay");
    buur = iemand("Samir Buurman");
    assert_true(schrijf(&x.k, x.k.sanne, vul, NULL));
    assert_true(schrijf(&x.k, x.k.sanne, klantmanager_is_sanne, NULL));
    return 0;
}

static int eind(void **state)
{
    (void)state;
    web_proef_eind(&x);
    return 0;
}

/* The path of the link that the last page shows. */
static const char *link_in(antwoord l)
{
    i64 van = str_find(l.body, S("/agenda/feed/"));
    assert_true(van > 0);
    str rest = str_sub(l.body, (size_t)van, l.body.n);
    i64 tot = str_find(rest, S(".ics"));
    assert_int_equal(tot, 13 + LINK_GEHEIM);
    return arena_c(&x.k.a, str_sub(rest, 0, (size_t)tot + 4));
}

static const char *maak(bezoeker *b, const char *pagina)
{
    assert_int_equal(haal(b, "GET", pagina), 200);
    assert_int_equal(post(b, pagina, ""), 200);
    return link_in(b->laatste);
}

static bool telt_inzage(werk *w, void *arg)
{
    inzage_rijen *uit = arg;
    *uit = (inzage_rijen){0};
    toegang t = w->t;
    t.rol = ROL_OPDRACHT;
    i64 n = 0;
    for (i64 id = 1; id < 500; id++) {
        inzage r;
        if (!db_get(w->db, &t, w->a, &inzage_entity, id, &r)) continue;
        if (!str_eq(r.pagina, S("agendafeed"))) continue;
        assert_int_equal(r.gebruiker_id.v, x.k.sanne.gebruiker);
        assert_int_equal(r.klassen.n & (1 << K3 | 1 << K4 | 1 << K5), 0);
        n++;
    }
    uit->n = (int)n;
    return true;
}

static int inzagen(void)
{
    inzage_rijen r;
    assert_true(lees(&x.k, x.k.sanne, telt_inzage, &r));
    return r.n;
}

static void test_persoon(void **state)
{
    (void)state;
    bezoeker b = bezoek_als(&x, "sanne"), app = bezoek(&x);
    const char *pagina = web_proef_pad(&x, "/mensen/", &persoon_entity, wie.v, "/agenda");
    const char *adres = maak(&b, pagina);
    assert_int_equal(haal(&b, "GET", pagina), 200);
    assert_false(bevat(b.laatste, adres)); /* shown once */
    assert_true(bevat(b.laatste, "Nog nooit opgehaald."));
    assert_int_equal(haal(&app, "GET", adres), 200);
    antwoord l = app.laatste;
    assert_true(str_starts(antwoord_kop(l, "Content-Type"), S("text/calendar")));
    assert_true(str_eq(antwoord_kop(l, "Cache-Control"), S("private, no-cache")));
    assert_true(bevat(l, "SUMMARY:Les: A2\\, avond\\; <b>\r\n"));
    /* his first Tuesday */
    assert_true(bevat(l, "DTSTART;TZID=Europe/Amsterdam:20261006T190000\r\n"));
    assert_true(bevat(l, "RRULE:FREQ=WEEKLY;UNTIL=20270131T225959Z\r\n"));
    /* not in the holiday, not on the day that falls out; the lesson instead stands apart */
    assert_true(bevat(l, "EXDATE;TZID=Europe/Amsterdam:20261208T190000"));
    assert_true(bevat(l, "20261222T190000"));
    assert_true(bevat(l, "20261229T190000"));
    assert_false(bevat(l, "20261215T190000"));
    assert_true(bevat(l, "DTSTART;TZID=Europe/Amsterdam:20261210T100000\r\n"));
    assert_true(bevat(l, "SUMMARY:Werk: Bakker\r\n"));
    assert_true(bevat(l, "DTEND;TZID=Europe/Amsterdam:20261107T060000\r\n"));
    assert_true(bevat(l, "SUMMARY:Voortgangsgesprek\r\n"));
    assert_true(bevat(l, "LOCATION:kamer 2\\, links\r\n"));
    const char *nooit[] = {"Tesfay", "Buurman", "sanne", "joris", "GEHEIM", "2026-0417"};
    for (size_t i = 0; i < countof(nooit); i++) assert_false(bevat(l, nooit[i]));
    assert_int_equal(inzagen(), 1);
    /* the same again: not sent, and nobody looked */
    buf k = buf_new(&x.k.a);
    PLAIN(&k, "If-None-Match: {}\r\n", antwoord_kop(l, "ETag"));
    app.koppen = arena_c(&x.k.a, buf_str(&k));
    assert_int_equal(haal(&app, "GET", adres), 304);
    assert_int_equal(app.laatste.body.n, 0);
    assert_int_equal(inzagen(), 1);
    haal(&b, "GET", pagina);
    assert_true(bevat(b.laatste, "Laatst opgehaald op"));
    /* a new one ends the old one; taking it back ends that */
    app.koppen = NULL;
    const char *nieuw = maak(&b, pagina);
    assert_int_equal(haal(&app, "GET", adres), 404);
    assert_int_equal(haal(&app, "GET", nieuw), 200);
    haal(&b, "GET", pagina);
    assert_int_equal(post(&b,
        web_proef_pad(&x, "/mensen/", &persoon_entity, wie.v, "/agenda/weg"), ""), 303);
    assert_int_equal(haal(&app, "GET", nieuw), 404);
}

static void test_medewerker(void **state)
{
    (void)state;
    bezoeker b = bezoek_als(&x, "sanne"), j = bezoek_als(&x, "joris"), app = bezoek(&x);
    const char *van_sanne = maak(&b, "/agenda/link"), *van_joris = maak(&j, "/agenda/link");
    assert_int_equal(haal(&app, "GET", van_sanne), 200);
    assert_true(bevat(app.laatste, "SUMMARY:Voortgangsgesprek 2026-0417\r\n"));
    assert_true(bevat(app.laatste, "T110000"));
    assert_false(bevat(app.laatste, "Tesfay"));
    assert_false(bevat(app.laatste, "Buurman"));
    assert_int_equal(haal(&app, "GET", van_joris), 200);
    assert_true(bevat(app.laatste, "T090000")); /* beside Sanne */
    assert_false(bevat(app.laatste, "T110000"));
}

static bool sanne_gaat(werk *w, void *arg)
{
    gebruiker g;
    (void)arg;
    assert_true(HAAL(w, gebruiker, (gebruiker_id){x.k.sanne.gebruiker}, &g));
    g.tot = w->vandaag;
    return db_save(w->db, &w->t, &gebruiker_entity, &g, field_bit(&gebruiker_entity, "tot"), NULL);
}

static void test_account_eindigt(void **state)
{
    (void)state;
    bezoeker b = bezoek_als(&x, "sanne"), app = bezoek(&x);
    const char *adres = maak(&b, "/agenda/link");
    assert_int_equal(haal(&app, "GET", adres), 200);
    assert_true(schrijf(&x.k, x.k.sanne, sanne_gaat, NULL));
    assert_int_equal(haal(&app, "GET", adres), 404);
}

static void test_groep_en_plek(void **state)
{
    (void)state;
    bezoeker s = bezoek_als(&x, "school"), j = bezoek_als(&x, "joris"), app = bezoek(&x);
    const char *les_ = maak(&s,
        web_proef_pad(&x, "/groepen/", &lesgroep_entity, groep.v, "/agenda"));
    assert_int_equal(haal(&app, "GET", les_), 200);
    assert_true(bevat(app.laatste, "DTSTART;TZID=Europe/Amsterdam:20260908T190000\r\n"));
    assert_true(bevat(app.laatste, "LOCATION:Taalschool Zuid\\, B1\r\n"));
    assert_int_equal(inzagen(), 0); /* about no one */
    const char *dienst = maak(&j, web_proef_pad(&x, "/plekken/", &plek_entity, bak.v, "/agenda"));
    assert_int_equal(haal(&app, "GET", dienst), 200);
    assert_true(bevat(app.laatste, "SUMMARY:Werk: Bakker\r\n"));
    assert_int_equal(haal(&s, "GET",
        web_proef_pad(&x, "/plekken/", &plek_entity, bak.v, "/agenda")), 404);
}

static void test_vreemd(void **state)
{
    (void)state;
    bezoeker v = bezoek_als(&x, "vreemd"), app = bezoek(&x);
    const char *pagina = web_proef_pad(&x, "/mensen/", &persoon_entity, wie.v, "/agenda");
    assert_int_equal(haal(&v, "GET", pagina), 404);
    haal(&v, "GET", "/agenda");
    assert_int_equal(post(&v, pagina, ""), 404);
    static const char *const raar[] = {"/agenda/feed/x", "/agenda/feed/x.ics",
        "/agenda/feed/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA.ics", "/agenda/feed/%00.ics",
        "/agenda/feed/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA%2F.ics"};
    for (size_t i = 0; i < countof(raar); i++) {
        assert_int_equal(haal(&app, "GET", raar[i]), 404);
        assert_true(str_eq(antwoord_kop(app.laatste, "Cache-Control"), S("no-store")));
    }
    int status = 0;
    for (int i = 0; i < 120 && status != 429; i++) status = haal(&app, "GET", raar[2]);
    assert_int_equal(status, 429);
    assert_true(antwoord_kop(app.laatste, "Retry-After").n > 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_persoon, begin, eind),
        cmocka_unit_test_setup_teardown(test_medewerker, begin, eind),
        cmocka_unit_test_setup_teardown(test_account_eindigt, begin, eind),
        cmocka_unit_test_setup_teardown(test_groep_en_plek, begin, eind),
        cmocka_unit_test_setup_teardown(test_vreemd, begin, eind),
    };
    return KANTOOR_DRAAI("web_agendalink", tests);
}
