/* web_opslag: when the store cannot write, nobody is shown and nothing typed is lost. */
#include "test/libhttp.h"

#include "web/intern.h"

#include <signal.h>
#include <sys/resource.h>

static void toon(req *r)
{
    persoon p;
    if (!HAAL(&r->w, persoon, ((persoon_id){r->id[0]}), &p)) niet_gevonden(r);
    else kop(r, p.naam, S(""));
}

static const route extra[] = {
    {.naam = "proef_toon",
        .methode = GET,
        .pad = "/proef/{persoon}",
        .rollen = STAF,
        .pagina = toon},
};

/* No file may grow: what a full disk does. */
static void vol(bool is)
{
    struct rlimit l;
    getrlimit(RLIMIT_FSIZE, &l);
    l.rlim_cur = is ? 0 : l.rlim_max;
    setrlimit(RLIMIT_FSIZE, &l);
}

static void volle_schijf(void **state)
{
    char pad[80];
    web_proef x = web_proef_begin(extra, countof(extra), NULL);
    bezoeker b = bezoek(&x);
    persoon_id wie = web_proef_persoon(&x, "Samuel Kidane");
    str token = web_proef_token(&x, &persoon_entity, wie.v);
    (void)state;
    snprintf(pad, sizeof pad, "/proef/%.*s", STR_FMT(token));
    log_in(&b, "sanne", WACHTWOORD);
    haal(&b, "GET", "/profiel");
    bezoeker c = b;
    if (!kantoor_proef_is_pg()) { /* the server of PostgreSQL is another process */
        vol(true);
        int person = haal(&b, "GET", pad);
        antwoord shown = b.laatste;
        int no_person = haal(&b, "GET", "/profiel");
        int saved = post(&c, "/profiel", "taal=en&sneltoetsen=ja&_van=/profiel&naam=getypte+tekst"
                                           "&bsn=111222333&wachtwoord_nu=geheim+woord");
        vol(false);
        assert_int_equal(person, 503);
        assert_false(bevat(shown, "Samuel"));
        assert_int_equal(no_person, 200);
        assert_int_equal(saved, 503);
        assert_true(bevat(c.laatste, "Er is niets veranderd."));
        assert_true(bevat(c.laatste, "name=\"naam\" value=\"getypte tekst\""));
        assert_true(bevat(c.laatste, "Probeer het opnieuw"));
        assert_false(bevat(c.laatste, "111222333")); /* K5 is asked again, not repeated */
        assert_false(bevat(c.laatste, "geheim woord"));
        assert_true(bevat(c.laatste, "name=\"bsn\" type=\"text\" autocomplete=\"off\">"));
        assert_true(bevat(c.laatste, "name=\"wachtwoord_nu\" type=\"password\""));
        assert_true(antwoord_kop(c.laatste, "Retry-After").n > 0);
        /* After an error of the disk the store writes no more until it is opened anew. */
        assert_int_equal(haal(&b, "GET", pad), 503);
        assert_int_equal(haal(&b, "GET", "/profiel"), 200);
    }
    web_proef_eind(&x);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(volle_schijf)};
    signal(SIGXFSZ, SIG_IGN);
    return KANTOOR_DRAAI("web_opslag", tests);
}
