/* web_vooraf: what a POST works out before its writing is done in a reading, once allowed; a report
 * is counted so. */
#include "test/libhttp.h"

#include "casework/rapport.h"
#include "web/web.h"

static int vooraf, geschreven;
static bool las_niet;

static void reken(req *r)
{
    vooraf++;
    problem_add(r->w.p, "", N_("Dit wordt vergeten."));
    las_niet |= GETAL(&r->w, MENSEN_AANTAL) < 0;
}

static void bewaar(req *r)
{
    geschreven++;
    if (vooraf == geschreven) ga_naar(r, (url){S("/mensen")}, T("Klaar."));
}

static void lees_pagina(req *r) { kop(r, S("Proef"), (str){0}); }

static const route proef[] = {
    {.naam = "proef", .methode = GET, .pad = "/proef", .rollen = ROL_BIT(ROL_MANAGER) | STAF,
        .pagina = lees_pagina},
    {.naam = "proef_doe", .methode = POST, .pad = "/proef", .rollen = STAF, .pagina = bewaar,
        .vooraf = reken}};

static void test_volgorde(void **state)
{
    (void)state;
    vooraf = geschreven = 0;
    web_proef x = web_proef_begin(proef, (int)countof(proef), NULL);
    web_proef_gebruiker(&x, "ilse", ROL_MANAGER);
    bezoeker b = bezoek_als(&x, "sanne"), ilse = bezoek_als(&x, "ilse");
    haal(&b, "GET", "/proef");
    assert_int_equal(post(&b, "/proef", ""), 303);
    assert_true(vooraf == 1 && geschreven == 1 && !las_niet);
    haal(&ilse, "GET", "/proef");
    assert_int_equal(post(&ilse, "/proef", ""), 404);
    assert_int_equal(post_kaal(&b, "/proef", ""), 403);
    assert_int_equal(vooraf, 1); /* who may not, makes nobody work */
    haal(&ilse, "GET", "/cijfers/rapporten");
    assert_int_equal(post(&ilse, "/cijfers/rapporten", "soort=kwartaal&jaar=2026&deel=3"), 303);
    haal(&ilse, "GET", "/cijfers/rapporten");
    assert_true(bevat(ilse.laatste, "3e kwartaal 2026"));
    assert_int_equal(post(&ilse, "/cijfers/rapporten", "soort=kwartaal&jaar=2099&deel=3"), 422);
    assert_true(bevat(ilse.laatste, "is nog niet begonnen"));
    web_proef_eind(&x);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_volgorde)};
    return KANTOOR_DRAAI("web_vooraf", tests);
}
