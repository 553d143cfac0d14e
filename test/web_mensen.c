/* web_mensen: the pages about people over HTTP: aanmelden, note and task, intake, gegevens, search,
 * and what another rol or team gets to see. */
#include "test/libhttp.h"

#include "casework/persoon.h"

static web_proef x;

static const char *adres(const char *begin, str token, const char *achter)
{
    buf b = buf_new(&x.k.a);
    PLAIN(&b, "{}{}{}", str_of(begin), token, str_of(achter));
    return arena_c(&x.k.a, buf_str(&b));
}

static str mens_token(persoon_id id) { return web_proef_token(&x, &persoon_entity, id.v); }

/* The address after `door` in the last page, up to its quote. */
static const char *adres_in(bezoeker *b, const char *door)
{
    i64 at = str_find(b->laatste.body, str_of(door));
    if (at < 0) fail_msg("no %s in the page", door);
    str rest = str_sub(b->laatste.body, (size_t)at, b->laatste.body.n), hele;
    i64 eind = str_find(rest, S("\""));
    assert_true(eind > 0);
    hele = str_sub(rest, 0, (size_t)eind);
    buf zonder = buf_new(&x.k.a);
    str deel;
    while (str_split(&hele, '&', &deel)) { /* &amp; in an attribute */
        if (zonder.n) buf_add(&zonder, S("&"));
        buf_add(&zonder, str_starts(deel, S("amp;")) ? str_sub(deel, 4, deel.n) : deel);
    }
    return arena_c(&x.k.a, buf_str(&zonder));
}

/* The status, and when it is not this one: what the page says is wrong. */
static void verwacht(bezoeker *b, int status, int is)
{
    if (status == is) return;
    i64 at = str_find(b->laatste.body, S("lijstnr"));
    str wat = at < 0 ? b->laatste.head : str_sub(b->laatste.body, (size_t)at, (size_t)at + 600);
    fail_msg("%d, not %d: %.*s", is, status, STR_FMT(wat));
}

/* Follows the redirect of the last answer. */
static int volg(bezoeker *b)
{
    str naar = antwoord_kop(b->laatste, "Location");
    assert_true(naar.n > 0);
    return haal(b, "GET", arena_c(&x.k.a, naar));
}

static bool lees_persoon(werk *w, void *arg)
{
    persoon *p = arg;
    return HAAL(w, persoon, persoon_id_van(p), p);
}

static persoon persoon_nu(persoon_id id)
{
    persoon p = {.kop.id = id.v};
    assert_true(lees(&x.k, x.k.sanne, lees_persoon, &p));
    return p;
}

typedef struct {
    const char *naam;
    persoon_id id;
} nieuweling;

static bool meld_aan(werk *w, void *arg)
{
    nieuweling *n = arg;
    persoon p = {.naam = str_of(n->naam), .doelgroep = CODE(DOELGROEP_STATUSHOUDER)};
    n->id = persoon_aanmelden(w, &p, BRON_GESPREK);
    return n->id.v != 0;
}

/* A person of sanne. */
static persoon_id mens(const char *naam)
{
    nieuweling n = {.naam = naam};
    assert_true(schrijf(&x.k, x.k.sanne, meld_aan, &n));
    return n.id;
}

/* ---- Mijn mensen ---- */

static void test_leeg(void **state)
{
    (void)state;
    bezoeker b = bezoek_als(&x, "sanne");
    assert_int_equal(haal(&b, "GET", "/mensen"), 200);
    assert_true(bevat(b.laatste, "Je begeleidt nog niemand"));
    assert_int_equal(haal(&b, "GET", "/mensen?wie=team&naam=%3Cb%3E&stand=onzin&blad=-3"), 200);
    assert_true(bevat(b.laatste, "&lt;b&gt;"));
    assert_false(bevat(b.laatste, "<b><"));
}

/* Search first; then the form; then the same name is shown as alike. */
static void test_aanmelden(void **state)
{
    (void)state;
    bezoeker b = bezoek_als(&x, "sanne");
    assert_int_equal(haal(&b, "GET", "/mensen/nieuw"), 200);
    assert_int_equal(post(&b, "/mensen/nieuw/kijk", "naam=&geboortedatum=31-11-1990"), 422);
    assert_true(bevat(b.laatste, "Er zijn 2 velden die nog niet kloppen"));
    haal(&b, "GET", "/mensen/nieuw");
    assert_int_equal(post(&b, "/mensen/nieuw/kijk",
        "naam=Zo%C3%AB+O%27Brien&geboortedatum=3-4-1990"), 200);
    assert_true(bevat(b.laatste, "Niemand lijkt op deze persoon"));
    assert_true(bevat(b.laatste, "value=\"Zoë O&#39;Brien\""));
    const char *actie = adres_in(&b, "/mensen/nieuw?voor=");
    assert_int_equal(post(&b, actie, "naam=Zo%C3%AB+O%27Brien&doelgroep=&bsn=123"), 422);
    assert_true(bevat(b.laatste, "id=\"bsn-f\""));
    assert_true(bevat(b.laatste, "id=\"doelgroep-f\""));
    assert_int_equal(post(&b, actie, "naam=Zo%C3%AB+O%27Brien&geboortedatum=3-4-1990"
                                     "&doelgroep=statushouder&vnummer=9000000011&woonsituatie=azc"
                                     "&azc=Ter+Apel&van_wie=COA"), 303);
    assert_int_equal(volg(&b), 200);
    assert_true(bevat(b.laatste, "Aangemeld met dossier 2026-0001."));
    assert_true(bevat(b.laatste, "<bdi>Zoë O&#39;Brien</bdi>"));
    haal(&b, "GET", "/mensen/nieuw");
    post(&b, "/mensen/nieuw/kijk", "naam=zoe+obrien&geboortedatum=");
    assert_true(bevat(b.laatste, "2026-0001"));
    assert_int_equal(haal(&b, "GET", "/mensen?naam=obrien"), 200);
    assert_true(bevat(b.laatste, "Zoë O&#39;Brien"));
    assert_int_equal(haal(&b, "GET", "/zoeken?q=2026-0001"), 303);
    assert_int_equal(volg(&b), 200);
    assert_int_equal(haal(&b, "GET", "/zoeken?q=niemand+hier"), 200);
    assert_true(bevat(b.laatste, "We vonden niets met"));
}

/* The household of someone who is there already. */
static void test_huishouden(void **state)
{
    (void)state;
    bezoeker b = bezoek_als(&x, "sanne");
    persoon_id een = mens("Amal <Saleh>");
    persoon_id twee = mens("Omar Saleh");
    const char *pad = adres("/mensen/", mens_token(twee), "/huishouden");
    haal(&b, "GET", pad);
    verwacht(&b, 303, post(&b, pad, "kinderen=2&jongste_kind=&opvang_uren=&zorgt_voor_kinderen=nee"
                                    "&zorgt_voor_kinderen=ja"));
    assert_int_equal(volg(&b), 200);
    assert_true(bevat(b.laatste, "Kinderen thuis</dt><dd>2</dd>"));
    const char *van_een = adres("/mensen/", mens_token(een), "/huishouden");
    haal(&b, "GET", van_een);
    const char *naar = adres("/mensen/", mens_token(een), "/huishouden/naar");
    assert_int_equal(post(&b, naar, "bij_wie=niemand+zo"), 422);
    haal(&b, "GET", van_een);
    assert_int_equal(post(&b, naar, "bij_wie=omar+saleh"), 303);
    assert_int_equal(volg(&b), 200);
    assert_true(bevat(b.laatste, "<bdi>Omar Saleh</bdi>"));
}

/* ---- notes and tasks ---- */

static void test_notitie(void **state)
{
    (void)state;
    bezoeker b = bezoek_als(&x, "sanne");
    persoon_id id = mens("Dawit Tesfay");
    const char *pad = adres("/mensen/", mens_token(id), "/notitie");
    haal(&b, "GET", adres("/mensen/", mens_token(id), ""));
    assert_true(bevat(b.laatste, "Bewaar de notitie"));
    assert_int_equal(post(&b, pad, "tekst=&taak=Bellen"), 422);
    haal(&b, "GET", pad);
    assert_int_equal(post(&b, pad, "tekst=Gebeld+%3Cover%3E+werk&taak=School+bellen"), 303);
    assert_int_equal(volg(&b), 200);
    assert_true(bevat(b.laatste, "Gebeld &lt;over&gt; werk"));
    assert_true(bevat(b.laatste, "School bellen"));
    assert_true(date_same(persoon_nu(id).laatste_contact, date_ymd(2026, 11, 23)));
    const char *beter = adres_in(&b, "/notitie/");
    assert_int_equal(haal(&b, "GET", beter), 200);
    assert_int_equal(post(&b, beter, "tekst=Gebeld+over+school"), 303);
    assert_int_equal(volg(&b), 200);
    assert_true(bevat(b.laatste, "Gebeld &lt;over&gt; werk")); /* the old one stays */
    assert_true(bevat(b.laatste, "Gebeld over school"));
    assert_true(bevat(b.laatste, "Verbetert de notitie van 23 november."));
    assert_true(bevat(b.laatste, "Verbeterd op 23 november."));
}

static void test_taak(void **state)
{
    (void)state;
    bezoeker b = bezoek_als(&x, "sanne");
    persoon_id id = mens("Rima Al-Khatib");
    const char *pad = adres("/mensen/", mens_token(id), "/taak");
    haal(&b, "GET", pad);
    str ik = invoer(&b, "gebruiker_id");
    (void)ik;
    assert_int_equal(post(&b, pad, "tekst=Bel+de+school&uiterlijk=23-11-2026"), 303);
    assert_int_equal(volg(&b), 200);
    haal(&b, "GET", "/mensen?wie=team");
    assert_true(bevat(b.laatste, "Bel de school"));
    const char *later = adres_in(&b, "/taak/");
    while (!strstr(later, "/later")) { /* the button Klaar stands before it */
        b.laatste.body = str_sub(b.laatste.body, 1 + (size_t)str_find(b.laatste.body, S("/taak/")),
            b.laatste.body.n);
        later = adres_in(&b, "/taak/");
    }
    assert_int_equal(haal(&b, "GET", later), 200);
    const char *doe = adres("", str_sub(str_of(later), 0, strcspn(later, "?")), "");
    assert_int_equal(post(&b, doe, "later=1-1-2020&later_reden="), 422);
    haal(&b, "GET", later);
    assert_int_equal(post(&b, doe,
        "later=30-11-2026&later_reden=Vakantie&terug=%2Fmensen%3Fwie%3Dteam"), 303);
    assert_true(str_eq(antwoord_kop(b.laatste, "Location"), S("/mensen?wie=team")));
    assert_int_equal(volg(&b), 200);
    assert_false(bevat(b.laatste, "Bel de school"));
    assert_true(bevat(b.laatste, "Ongedaan maken"));
    assert_int_equal(post(&b, adres_in(&b, "/ongedaan/"), ""), 303);
    haal(&b, "GET", "/mensen?wie=team");
    assert_true(bevat(b.laatste, "Bel de school"));
    haal(&b, "GET", later);
    assert_int_equal(post(&b, doe,
        "later=30-11-2026&later_reden=x&terug=https%3A%2F%2Fboos.example"), 303);
    assert_true(str_starts(antwoord_kop(b.laatste, "Location"), S("/mensen/")));
}

/* ---- intake ---- */

static void test_intake(void **state)
{
    (void)state;
    bezoeker b = bezoek_als(&x, "sanne");
    persoon_id id = mens("Tekle Haile");
    const char *lijst = adres("/mensen/", mens_token(id), "/intake");
    const char *deel = adres("/mensen/", mens_token(id), "/intake/deel");
    assert_int_equal(haal(&b, "GET", lijst), 200);
    assert_true(bevat(b.laatste, "0 van de 12 delen zijn klaar"));
    assert_int_equal(haal(&b, "GET", adres(deel, S("?deel="), "onzin")), 404);
    assert_int_equal(haal(&b, "GET", adres(deel, S("?deel="), "opleiding")), 200);
    assert_int_equal(post(&b, adres(deel, S("?deel="), "opleiding"),
        "deel=opleiding&schoolniveau=mbo&schooljaren=12&schrift_latijn=ja&naam=&in_nederland=nee"
        "&van_wie=persoon"), 303);
    assert_int_equal(volg(&b), 200);
    assert_true(bevat(b.laatste, "Werkervaring en wat iemand kan")); /* the next part */
    assert_int_equal(post(&b, adres(deel, S("?deel="), "werk"),
        "deel=werk&talenten=Kan+lassen&beroep=Lasser&jaren=6&van_wie=persoon"), 303);
    assert_int_equal(volg(&b), 200);
    haal(&b, "GET", adres(deel, S("?deel="), "werk"));
    assert_true(bevat(b.laatste, "Lasser"));
    assert_int_equal(post(&b, adres(deel, S("?deel="), "taal"),
        "deel=taal&lezen=A1&luisteren=A2&schrijven=A1&spreken=A2&datum=20-11-2026"
        "&taalbron=toets&van_wie=taalschool"), 303);
    haal(&b, "GET", lijst);
    assert_true(bevat(b.laatste, "3 van de 12 delen zijn klaar"));
    assert_int_equal(post(&b, adres(lijst, S("/"), "afronden"), ""), 422);
    assert_true(bevat(b.laatste, "De wet vraagt dit deel ook"));
}

/* All that is open on one page: saved part by part, in one go. */
static void test_blad(void **state)
{
    (void)state;
    bezoeker b = bezoek_als(&x, "sanne");
    persoon_id id = mens("Zeynep Kaya");
    const char *blad = adres("/mensen/", mens_token(id), "/intake/blad");
    const char *velden = "deel=gesprek&deel=leerbaarheidstoets&deel=opleiding&deel=werk"
        "&deel=persoonlijk&deel=taal&deel=tijd&deel=zelfredzaam&deel=geld&deel=wensen"
        "&deel=netwerk&begonnen=23-11-2026&alleen_gehoord=nee&alleen_gehoord=ja"
        "&lbt=B1-route+haalbaar&schoolniveau=mbo&schrift_latijn=ja&talenten=Lassen"
        "&omstandigheden=Geen&vve=nee&lezen=A1&luisteren=A1&schrijven=A1&spreken=A2"
        "&datum=20-11-2026&week=ja&w11=ja&uren_max=24&reis_minuten=30&zelf_digitaal=zelf"
        "&zelf_regelen=zelf&zelf_reizen=zelf&zelf_geld=zelf&wensen=Monteur"
        "&wens_sector=techniek&kent_arbeidsmarkt=zelf&van_wie=persoon";
    assert_int_equal(haal(&b, "GET", blad), 200);
    assert_true(bevat(b.laatste, "name=\"w11\""));
    assert_true(bevat(b.laatste, "name=\"kent_arbeidsmarkt\""));
    verwacht(&b, 303, post(&b, blad, velden));
    assert_int_equal(volg(&b), 200);
    assert_true(bevat(b.laatste, "11 van de 12 delen zijn klaar"));
    assert_int_equal(post(&b, adres("/mensen/", mens_token(id), "/intake/afronden"), ""), 303);
    assert_int_equal(volg(&b), 200);
    assert_true(bevat(b.laatste, "De intake is afgerond"));
    assert_int_equal(haal(&b, "GET", blad), 200);
    assert_true(bevat(b.laatste, "Alles is bekend en niet oud"));
    assert_int_equal(haal(&b, "GET", adres(blad, S("?toon="), "alles")), 200);
    assert_true(bevat(b.laatste, "value=\"Monteur\"") || bevat(b.laatste, "Monteur</textarea>"));
}

/* A draft belongs to one part: what was refused comes back there, and nowhere else. */
static void test_concept(void **state)
{
    (void)state;
    bezoeker b = bezoek_als(&x, "sanne");
    persoon_id id = mens("Yusuf Warsame");
    const char *deel = adres("/mensen/", mens_token(id), "/intake/deel?deel=");
    const char *van_geld = adres(deel, S("geld"), ""), *van_tijd = adres(deel, S("tijd"), "");
    haal(&b, "GET", van_tijd);
    verwacht(&b, 422, post(&b, van_tijd, "deel=tijd&week=ja&w21=ja&uren_max=veel&reis_minuten=45"
                                     "&van_wie=persoon"));
    assert_true(bevat(b.laatste, "href=\"#uren_max\""));
    assert_true(bevat(b.laatste, "name=\"w21\" value=\"ja\" checked"));
    haal(&b, "GET", van_geld);
    assert_false(bevat(b.laatste, "Begin opnieuw"));
    haal(&b, "GET", van_tijd);
    assert_true(bevat(b.laatste, "Begin opnieuw"));
    assert_true(bevat(b.laatste, "value=\"veel\""));
    assert_true(bevat(b.laatste, "name=\"w21\" value=\"ja\" checked"));
    verwacht(&b, 422, post(&b, adres(deel, S("grenzen"), ""),
        "deel=grenzen&tekst=Niet+tillen&van_wie=persoon"));
    assert_true(bevat(b.laatste, "Grens op het werk is verplicht"));
}

static void test_week(void **state)
{
    (void)state;
    bezoeker b = bezoek_als(&x, "sanne");
    persoon_id id = mens("Hodan Abdi");
    const char *deel = adres("/mensen/", mens_token(id), "/intake/deel?deel=tijd");
    haal(&b, "GET", deel);
    assert_int_equal(post(&b, deel, "deel=tijd&week=ja&w11=ja&w12=ja&w31=ja&uren_max=24"
                                    "&reis_minuten=45&van_wie=persoon"), 303);
    haal(&b, "GET", deel);
    assert_true(bevat(b.laatste, "name=\"w11\" value=\"ja\" checked"));
    assert_true(bevat(b.laatste, "name=\"w12\" value=\"ja\" checked"));
    assert_false(bevat(b.laatste, "name=\"w13\" value=\"ja\" checked"));
    assert_true(bevat(b.laatste, "8.00</span></td>"));
    assert_true(bevat(b.laatste, "17.00</span></td>")); /* one row for two blocks */
    assert_int_equal(post(&b, deel, "deel=tijd&week=ja&w11=ja&w31=ja&uren_max=24&uren_min=30"
                                    "&reis_minuten=45&van_wie=persoon"), 422);
    assert_true(bevat(b.laatste, "is minder dan het minimum"));
    assert_int_equal(post(&b, deel, "deel=tijd&week=ja&w11=ja&w31=ja&uren_max=24"
                                    "&reis_minuten=45&van_wie=persoon"), 303);
    haal(&b, "GET", deel);
    assert_false(bevat(b.laatste, "name=\"w12\" value=\"ja\" checked"));
}

/* ---- rows ---- */

static void test_feit(void **state)
{
    (void)state;
    bezoeker b = bezoek_als(&x, "sanne");
    persoon_id id = mens("Emre Yıldız"), ander = mens("Ander");
    const char *pad = adres("/mensen/", mens_token(id), "/feit");
    assert_int_equal(haal(&b, "GET", adres(pad, S("?feit="), "uitkering")), 200);
    assert_int_equal(post(&b, pad, "feit=uitkering&rij=&soort=bijstand&omvang=volledig&van="), 422);
    haal(&b, "GET", adres(pad, S("?feit="), "uitkering"));
    assert_int_equal(post(&b, pad, "feit=uitkering&rij=&soort=bijstand&omvang=volledig"
                                   "&van=1-10-2026&tot=&einde="), 303);
    assert_int_equal(volg(&b), 200);
    assert_true(bevat(b.laatste, "Bijstand (Participatiewet)"));
    str rij = invoer(&b, "rij");
    assert_true(rij.n > 0);
    buf weg = buf_new(&x.k.a);
    PLAIN(&weg, "feit=uitkering&rij={}", rij);
    const char *velden = arena_c(&x.k.a, buf_str(&weg));
    const char *vreemd = adres("/mensen/", mens_token(ander), "/feit/weg");
    assert_int_equal(post(&b, vreemd, velden), 404); /* a row of someone else */
    haal(&b, "GET", adres("/mensen/", mens_token(id), "/gegevens"));
    assert_int_equal(post(&b, adres("/mensen/", mens_token(id), "/feit/weg"), velden), 303);
    assert_int_equal(volg(&b), 200);
    assert_false(bevat(b.laatste, "Bijstand (Participatiewet)"));
    assert_int_equal(post(&b, adres_in(&b, "/ongedaan/"), ""), 303);
    haal(&b, "GET", adres("/mensen/", mens_token(id), "/gegevens"));
    assert_true(bevat(b.laatste, "Bijstand (Participatiewet)"));
}

/* ---- who may see and change what ---- */

static bool zet_geheim(werk *w, void *arg)
{
    persoon p = {.kop.id = ((persoon_id *)arg)->v};
    if (!HAAL(w, persoon, persoon_id_van(&p), &p)) return false;
    p.koppeling = date_ymd(2026, 2, 3);
    p.bsn.nieuw = S("111222333");
    return persoon_bewaar(w, &p, UINT64_MAX, BRON_BRP);
}

/* A werkmakelaar sees no K3 and K5, and saving what he sees keeps what he does not see. */
static void test_masker(void **state)
{
    (void)state;
    persoon_id id = mens("Nasrin Karimi");
    assert_true(schrijf(&x.k, x.k.sanne, zet_geheim, &id));
    bezoeker b = bezoek_als(&x, "joris");
    const char *pad = adres("/mensen/", mens_token(id), "/gegevens");
    assert_int_equal(haal(&b, "GET", pad), 200);
    assert_false(bevat(b.laatste, "Gekoppeld aan de gemeente"));
    assert_false(bevat(b.laatste, "******333"));
    assert_false(bevat(b.laatste, "Uitkering"));
    const char *wijzig = adres(pad, S("/wijzig"), "?groep=contact");
    assert_int_equal(haal(&b, "GET", wijzig), 200);
    assert_false(bevat(b.laatste, "name=\"koppeling\""));
    verwacht(&b, 303, post(&b, wijzig, "groep=contact&telefoon=0612345678&koppeling=&bsn="
                                       "&van_wie=persoon"));
    persoon p = persoon_nu(id);
    assert_true(str_eq(p.telefoon, S("0612345678")));
    assert_true(date_same(p.koppeling, date_ymd(2026, 2, 3)));
    assert_true(str_ends(p.bsn.masked, S("333")));
    haal(&b, "GET", adres("/mensen/", mens_token(id), ""));
    assert_false(bevat(b.laatste, "Bewaar de notitie"));
    assert_int_equal(haal(&b, "GET", adres("/mensen/", mens_token(id), "/notitie")), 404);
    assert_int_equal(post(&b, adres("/mensen/", mens_token(id), "/notitie"), "tekst=x"), 404);
    pad = adres("/mensen/", mens_token(id), "/feit?feit=uitkering");
    assert_int_equal(haal(&b, "GET", pad), 404);
}

static void test_ander_team(void **state)
{
    (void)state;
    static const char *const achter[] = {"", "/gegevens", "/intake", "/gesprekken", "/notitie",
        "/taak", "/huishouden", "/intake/deel?deel=taal", "/feit?feit=werk",
        "/gegevens/wijzig?groep=persoon"};
    persoon_id id = mens("Samuel Kidane");
    bezoeker b = bezoek_als(&x, "vreemd");
    for (size_t i = 0; i < countof(achter); i++)
        assert_int_equal(haal(&b, "GET", adres("/mensen/", mens_token(id), achter[i])), 404);
    haal(&b, "GET", "/mensen");
    assert_int_equal(post(&b, adres("/mensen/", mens_token(id), "/notitie"), "tekst=hoi"), 404);
    assert_int_equal(haal(&b, "GET", "/zoeken?q=kidane"), 200);
    assert_false(bevat(b.laatste, "Samuel"));
}

static int begin(void **state)
{
    (void)state;
    x = web_proef_begin(NULL, 0, NULL);
    return 0;
}

static int eind(void **state)
{
    (void)state;
    web_proef_eind(&x);
    return 0;
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_leeg, begin, eind),
        cmocka_unit_test_setup_teardown(test_aanmelden, begin, eind),
        cmocka_unit_test_setup_teardown(test_huishouden, begin, eind),
        cmocka_unit_test_setup_teardown(test_notitie, begin, eind),
        cmocka_unit_test_setup_teardown(test_taak, begin, eind),
        cmocka_unit_test_setup_teardown(test_intake, begin, eind),
        cmocka_unit_test_setup_teardown(test_week, begin, eind),
        cmocka_unit_test_setup_teardown(test_concept, begin, eind),
        cmocka_unit_test_setup_teardown(test_blad, begin, eind),
        cmocka_unit_test_setup_teardown(test_feit, begin, eind),
        cmocka_unit_test_setup_teardown(test_masker, begin, eind),
        cmocka_unit_test_setup_teardown(test_ander_team, begin, eind),
    };
    return KANTOOR_DRAAI("web_mensen", tests);
}
