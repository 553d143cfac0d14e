/* web_aanpak: a file changed from the browser: mistakes at the field, what changes, a new version,
 * the difference, taking back; people moved by name and as a group; who may not. */
#include "test/libhttp.h"

#include "casework/aanpak_mensen.h"

static web_proef x;
static persoon_id wie[2];

/* As it stands in a form: spaces and line ends encoded. */
#define KOP "aanpak%3A+Proef%0D%0Aversie%3A+1%0D%0Abron%3A+eigen%0D%0Adoel%3A+Werk%0D%0A" \
            "doelgroep%3A+%5Bstatushouder%5D%0D%0A"
#define REST "++-+fase%3A+naar+een+plek%0D%0A++++klaar+als%3A+geplaatst%0D%0A++++binnen%3A+"
#define STAART "%0D%0Ainstrumenten%3A%0D%0A++taalles%3A+%7B%7D%0D%0A"
#define BESTAND(binnen) KOP "fasen%3A%0D%0A" REST binnen STAART

static const char eerste[] = "aanpak: Proef\nversie: 1\nbron: eigen\ndoel: Werk\n"
                             "doelgroep: [statushouder]\nfasen:\n  - fase: naar een plek\n"
                             "    klaar als: geplaatst\n    binnen: 42 dagen\ninstrumenten:\n"
                             "  taalles: {}\n";

static bool bouw(werk *w, void *arg)
{
    static const struct { const char *naam; int rol; } extra[] = {
        {"mark", ROL_BELEID}, {"ilse", ROL_MANAGER}, {"bert", ROL_BEHEER}};
    gebruiker sanne;
    (void)arg;
    assert_true(HAAL(w, gebruiker, (gebruiker_id){w->t.gebruiker}, &sanne));
    for (size_t i = 0; i < countof(extra); i++) {
        gebruiker g = {.inlognaam = str_of(extra[i].naam), .naam = str_of(extra[i].naam),
            .rol = CODE(extra[i].rol), .taal = S("nl")};
        g.wachtwoord = sanne.wachtwoord;
        db_add(w->db, &w->t, &gebruiker_entity, &g);
    }
    aanpak rij = {.tekst = str_of(eerste), .gemeente = S("Proefstad"), .demo = true};
    return aanpak_neem_in_gebruik(w, rij, &(gebeurtenis_id){0}).v != 0;
}

/* They are in it since today, as who is aangemeld in the browser. */
static bool doe_mee(werk *w, void *arg)
{
    (void)arg;
    for (int i = 0; i < 2; i++) {
        aanpak_deelname d = {.persoon_id = wie[i], .aanpak_id = {1}, .van = w->vandaag};
        assert_true(db_add(w->db, &w->t, &aanpak_deelname_entity, &d) != 0);
    }
    return true;
}

static int begin(void **state)
{
    (void)state;
    x = web_proef_begin(NULL, 0, NULL);
    assert_true(schrijf(&x.k, x.k.sanne, bouw, NULL));
    wie[0] = web_proef_persoon(&x, "Aman Tesfay");
    wie[1] = web_proef_persoon(&x, "Zoë \"O'Brien\"");
    assert_true(schrijf(&x.k, x.k.sanne, doe_mee, NULL));
    return 0;
}

static int eind(void **state)
{
    (void)state;
    web_proef_eind(&x);
    return 0;
}

static const char *pad(const char *voor, i64 id, const char *na)
{
    buf b = buf_new(&x.k.a);
    PLAIN(&b, "{}{}{}", str_of(voor), web_proef_token(&x, &aanpak_entity, id), str_of(na));
    return arena_c(&x.k.a, buf_str(&b));
}

static const char *bewaar(const char *binnen, const char *rest)
{
    buf b = buf_new(&x.k.a);
    PLAIN(&b, "gezien=1&tekst={}{}{}{}{}", S(KOP), S("fasen%3A%0D%0A" REST), str_of(binnen),
        S(STAART), str_of(rest));
    return arena_c(&x.k.a, buf_str(&b));
}

/* Another looks at the request and approves it. */
static void keurt_goed(const char *wie_, i64 nr)
{
    bezoeker k = bezoek_als(&x, wie_);
    assert_int_equal(haal(&k, "GET", "/goedkeuren"), 200);
    assert_true(bevat(k.laatste, "Goedkeuren <span class=\"klein\">(1)</span>"));
    const char *hier = web_proef_pad(&x, "/goedkeuring/", &goedkeuring_entity, nr, "");
    assert_int_equal(haal(&k, "GET", hier), 200);
    buf b = buf_new(&x.k.a);
    PLAIN(&b, "vingerafdruk={}", invoer(&k, "vingerafdruk"));
    const char *ja = web_proef_pad(&x, "/goedkeuring/", &goedkeuring_entity, nr, "/ja");
    assert_int_equal(post(&k, ja, "vingerafdruk=0"), 409);
    haal(&k, "GET", hier);
    assert_int_equal(post(&k, ja, arena_c(&x.k.a, buf_str(&b))), 303);
}

static void test_fout(void **state)
{
    (void)state;
    bezoeker b = bezoek_als(&x, "mark");
    assert_int_equal(haal(&b, "GET", "/aanpak/wijzig"), 200);
    assert_true(bevat(b.laatste, "versie: 2"));
    const char *fout = "tekst=" BESTAND("zes+weken+%3Cb%3E") "wachttijden%3A+%5Bnergens%5D";
    assert_int_equal(post(&b, "/aanpak/wijzig/kijk", fout), 422);
    assert_true(bevat(b.laatste, "Regel 9: bij ‘binnen’ staat ‘zes weken &lt;b&gt;’. Verwacht: een "
                                 "getal en een maat"));
    assert_true(bevat(b.laatste, "Regel 12: bij ‘wachttijden’ staat ‘nergens’."));
    assert_true(bevat(b.laatste, "binnen: zes weken &lt;b&gt;")); /* what was typed */
    assert_true(bevat(b.laatste, "<li class=\"mis\"><span class=\"nr\"><span class=\"vh\">Fout op "
                                 "regel </span>9</span>"));
    assert_true(bevat(b.laatste, "aria-invalid=\"true\""));
    /* the draft: it is there when the form is opened again */
    assert_int_equal(haal(&b, "GET", "/aanpak/wijzig"), 200);
    assert_int_equal(post(&b, "/aanpak/wijzig/kijk", "tekst="), 422);
}

static void test_heel(void **state)
{
    (void)state;
    bezoeker b = bezoek_als(&x, "mark");
    haal(&b, "GET", "/aanpak/wijzig");
    assert_int_equal(post(&b, "/aanpak/wijzig/kijk", "gezien=1&tekst=" BESTAND("42+dagen")), 422);
    assert_true(bevat(b.laatste, "is gelijk aan de nieuwste versie"));
    assert_int_equal(post(&b, "/aanpak/wijzig/kijk", "gezien=1&tekst=" BESTAND("21+dagen")), 200);
    assert_true(bevat(b.laatste, "naar een plek: ‘binnen’ was 42 dagen en wordt 21 dagen."));
    assert_true(bevat(b.laatste, "Versie 1: 2 mensen"));
    assert_true(bevat(b.laatste, "Vraag Proef, versie 2 aan"));
    assert_int_equal(post(&b, "/aanpak/wijzig", bewaar("21+dagen", "&vanaf=1-1-2020&reden=")), 422);
    assert_true(bevat(b.laatste, "Waarom deze versie? is verplicht"));
    assert_true(bevat(b.laatste, "binnen: 21 dagen"));
    assert_int_equal(
        post(&b, "/aanpak/wijzig", bewaar("zes", "&vanaf=23-11-2026&reden=Sneller")), 422);
    assert_true(bevat(b.laatste, "Regel 9:"));
    const char *goed = bewaar("21+dagen", "&vanaf=23-11-2026&reden=Sneller+%3Ci%3E&apart=nee");
    haal(&b, "GET", "/aanpak/wijzig");
    assert_int_equal(post(&b, "/aanpak/wijzig", goed), 303);
    assert_int_equal(haal(&b, "GET", "/aanpak/versies"), 200);
    assert_false(bevat(b.laatste, "Proef, versie 2</a>"));
    const char *zelf = web_proef_pad(&x, "/goedkeuring/", &goedkeuring_entity, 1, "");
    assert_int_equal(haal(&b, "GET", zelf), 200);
    assert_true(bevat(b.laatste, "was 42 dagen en wordt 21 dagen"));
    assert_false(bevat(b.laatste, "Keur dit goed"));
    bezoeker klant = bezoek_als(&x, "sanne");
    assert_int_equal(haal(&klant, "GET", zelf), 404);
    keurt_goed("ilse", 1);
    assert_int_equal(haal(&b, "GET", "/aanpak/versies"), 200);
    assert_true(bevat(b.laatste, "Proef, versie 2</a>"));
    assert_true(bevat(b.laatste, "Sneller &lt;i&gt;"));
    /* another who saw version 1 only, is warned once */
    const char *ook = bewaar("14+dagen", "&vanaf=23-11-2026&reden=Nog+sneller&apart=nee");
    haal(&b, "GET", "/aanpak/wijzig");
    assert_int_equal(post(&b, "/aanpak/wijzig", ook), 409);
    assert_true(bevat(b.laatste, "Intussen is er al een nieuwe versie: Proef, versie 2, van mark"));
    assert_int_equal(haal(&b, "GET", "/aanpak/verschil"), 200);
    assert_true(bevat(b.laatste, "‘binnen’ was 42 dagen en wordt 21 dagen."));
    assert_int_equal(haal(&b, "GET", pad("/aanpak/versie/", 2, "/bestand")), 200);
    assert_true(bevat(b.laatste, "    binnen: 21 dagen\n"));
    assert_true(str_find(antwoord_kop(b.laatste, "Content-Disposition"),
        S("aanpak-Proef-2.yaml")) > 0);
}

/* A version from a later day can be withdrawn, one that runs cannot. */
static void test_intrekken(void **state)
{
    (void)state;
    bezoeker b = bezoek_als(&x, "ilse");
    haal(&b, "GET", "/aanpak/wijzig");
    const char *later = bewaar("21+dagen", "&vanaf=1-1-2027&reden=Later&apart=nee");
    assert_int_equal(post(&b, "/aanpak/wijzig", later), 303);
    keurt_goed("mark", 1);
    assert_int_equal(haal(&b, "GET", "/aanpak"), 200);
    assert_true(bevat(b.laatste, "Versie 1 geldt sinds"));
    assert_int_equal(post(&b, pad("/aanpak/versie/", 1, "/intrekken"), ""), 422);
    assert_true(bevat(b.laatste, "Deze versie geldt al."));
    haal(&b, "GET", pad("/aanpak/versie/", 2, ""));
    assert_int_equal(post(&b, pad("/aanpak/versie/", 2, "/intrekken"), ""), 303);
    assert_int_equal(haal(&b, "GET", pad("/aanpak/versie/", 2, "")), 404);
}

static void test_nieuw(void **state)
{
    (void)state;
    bezoeker b = bezoek_als(&x, "bert");
    assert_int_equal(haal(&b, "GET", "/aanpak/nieuw"), 200);
    assert_true(bevat(b.laatste, "Begin met Westland"));
    assert_true(bevat(b.laatste, "Begin met Zwolle"));
    assert_int_equal(haal(&b, "GET", "/aanpak/wijzig?mee=westland"), 200);
    assert_true(bevat(b.laatste, "aanpak: Westland"));
    assert_int_equal(haal(&b, "GET", "/aanpak/wijzig?mee=leeg"), 200);
    /* no such file: the one that runs */
    assert_int_equal(haal(&b, "GET", "/aanpak/wijzig?mee=../../geheim"), 200);
    assert_true(bevat(b.laatste, "aanpak: Proef"));
}

static bool in_versie(werk *w, void *arg)
{
    const i64 *n = arg;
    for (int i = 0; i < 2; i++) {
        dossier d;
        assert_true(dossier_lees(w, wie[i], &d));
        assert_int_equal(aanpak_deelname_nu(&d, w->vandaag)->aanpak_id.v, n[i]);
    }
    return true;
}

static const char *naar(i64 versie, const char *rest)
{
    buf b = buf_new(&x.k.a);
    PLAIN(&b, "naar={}{}", web_proef_token(&x, &aanpak_entity, versie), str_of(rest));
    return arena_c(&x.k.a, buf_str(&b));
}

static void test_mensen(void **state)
{
    (void)state;
    bezoeker b = bezoek_als(&x, "mark"), s = bezoek_als(&x, "sanne"), j = bezoek_als(&x, "joris");
    haal(&b, "GET", "/aanpak/wijzig");
    const char *goed = bewaar("21+dagen", "&vanaf=23-11-2026&reden=Sneller&apart=nee");
    assert_int_equal(post(&b, "/aanpak/wijzig", goed), 303);
    keurt_goed("ilse", 1);
    assert_int_equal(haal(&s, "GET", "/aanpak/mensen"), 200);
    assert_true(bevat(s.laatste, "Aman Tesfay"));
    buf t = buf_new(&x.k.a);
    PLAIN(&t, "&wie={}", web_proef_token(&x, &persoon_entity, wie[0].v));
    const char *een = arena_c(&x.k.a, buf_str(&t));
    assert_int_equal(post(&s, "/aanpak/mensen/kijk", naar(2, een)), 200);
    assert_true(bevat(s.laatste, "Zet 1 mens over"));
    assert_true(bevat(s.laatste, "Aman Tesfay"));
    assert_false(bevat(s.laatste, "Brien"));
    PLAIN(&t, "&aantal={}", 1);
    assert_int_equal(post(&s, "/aanpak/mensen", naar(2, arena_c(&x.k.a, buf_str(&t)))), 303);
    assert_true(lees(&x.k, x.k.sanne, in_versie, (i64[]){2, 1}));
    /* who sets the policy sees no names, and moves the rest */
    assert_int_equal(haal(&b, "GET", "/aanpak/mensen"), 200);
    assert_false(bevat(b.laatste, "Aman"));
    assert_true(bevat(b.laatste, "Minder dan 5 mensen passen hierbij"));
    assert_int_equal(post(&b, "/aanpak/mensen/kijk", naar(2, "")), 200);
    assert_false(bevat(b.laatste, "Brien"));
    assert_true(bevat(b.laatste, "Wat verandert er voor hen?"));
    assert_int_equal(post(&b, "/aanpak/mensen", naar(2, "&aantal=7")), 409);
    haal(&b, "GET", "/aanpak/mensen");
    assert_int_equal(post(&b, "/aanpak/mensen", naar(2, "&aantal=1")), 303);
    assert_true(lees(&x.k, x.k.sanne, in_versie, (i64[]){2, 2}));
    haal(&b, "GET", "/aanpak/mensen");
    assert_true(bevat(b.laatste, "Ongedaan maken"));
    haal(&b, "GET", "/aanpak/mensen");
    assert_int_equal(post(&b, "/aanpak/mensen", naar(2, "&aantal=0")), 422);
    assert_int_equal(haal(&j, "GET", "/aanpak/mensen"), 404);
    assert_int_equal(haal(&j, "GET", "/aanpak/wijzig"), 404);
    assert_int_equal(haal(&s, "GET", "/aanpak/wijzig"), 404);
    assert_int_equal(haal(&j, "GET", "/aanpak/versies"), 200);
    bezoeker beheer = bezoek_als(&x, "bert");
    assert_int_equal(haal(&beheer, "GET", "/aanpak/mensen"), 404);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_fout, begin, eind),
        cmocka_unit_test_setup_teardown(test_heel, begin, eind),
        cmocka_unit_test_setup_teardown(test_intrekken, begin, eind),
        cmocka_unit_test_setup_teardown(test_nieuw, begin, eind),
        cmocka_unit_test_setup_teardown(test_mensen, begin, eind),
    };
    return KANTOOR_DRAAI("web_aanpak", tests);
}
