/* A BSN shown whole: only with a reason, twenty times a day, on record with that reason, and for
 * nobody whom the policy does not give it. On each engine. */
#include "test/libkantoor.h"

#include "casework/inzage_beeld.h"
#include "casework/nood.h"
#include "casework/onthul.h"

#define BSN "111222333"

static kantoor_proef x;
static persoon_id wie;

static bool maak(werk *w, void *arg)
{
    (void)arg;
    persoon p = {.naam = S("Hanna Voorbeeld"), .nummer = S("2026-0417"),
                 .doelgroep = CODE(DOELGROEP_STATUSHOUDER), .team_id = {x.team},
                 .bsn = {.nieuw = S(BSN)}};
    wie.v = db_add(w->db, &w->t, &persoon_entity, &p);
    return wie.v != 0;
}

static onthulling vraag(void)
{
    return (onthulling){.kop = {.masker = UINT64_MAX}, .persoon_id = wie, .soort = CODE(ONTHUL_BSN),
                        .reden = CODE(ONTHUL_SCHOOL), .woorden = S("Aanmelden voor het examen")};
}

static bool zonder_reden(werk *w, void *arg)
{
    (void)arg;
    onthulling v = vraag();
    v.reden = (code){0};
    v.woorden = S("  kort ");
    assert_int_equal(onthul(w, &v).n, 0);
    assert_true(problem_at(w->p, "reden") && problem_at(w->p, "woorden"));
    w->p->n = 0;
    v = vraag();
    v.soort = CODE(ONTHUL_VNUMMER); /* not known of her */
    assert_int_equal(onthul(w, &v).n, 0);
    w->p->n = 0;
    assert_int_equal(onthul_over(w), ONTHUL_PER_DAG);
    return true;
}

static bool ziet(werk *w, void *arg)
{
    int *n = arg, al;
    for (*n = 0; *n < 2 * ONTHUL_PER_DAG; ++*n) {
        onthulling v = vraag();
        str nummer = onthul(w, &v);
        if (!nummer.n) break;
        assert_true(str_eq(nummer, S(BSN)));
    }
    u32 klassen;
    assert_int_equal(*db_getoond(w->db, &al, &klassen), wie.v);
    assert_true(klassen >> K5 & 1);
    assert_int_equal(w->p->n, 1); /* enough for today */
    w->p->n = 0;
    inzage_invoer in = {.t = w->t, .pagina = "onthul_toon", .personen = &wie.v, .n = 1,
                        .klassen = klassen, .reden = CODE(ONTHUL_SCHOOL)};
    return inzage_schrijf(w->db, w->a, &in);
}

static bool mag_niet(werk *w, void *arg)
{
    (void)arg;
    onthulling v = vraag();
    assert_int_equal(onthul(w, &v).n, 0);
    assert_true(w->p->n > 0);
    w->p->n = 0;
    return false;
}

static bool nood_eerst(werk *w, void *arg)
{
    (void)arg;
    return nood_vraag(w, S("2026-0417"), S("Staat aan de balie, zonder eigen klantmanager."));
}

static bool op_record(werk *w, void *arg)
{
    (void)arg;
    inzagebeeld b;
    int gezien = 0;
    inzage_beeld(w, wie, w->vandaag, date_plus(w->vandaag, 1), &b);
    for (int i = 0; i < b.n; i++)
        gezien += code_is(b.at[i].reden, ONTHUL_SCHOOL) && b.at[i].klassen >> K5 & 1;
    assert_int_equal(gezien, 1);
    onthulregel_rijen l = onthullingen(w, 100);
    assert_int_equal(l.n, ONTHUL_PER_DAG);
    assert_true(code_is(l.at[0].reden, ONTHUL_SCHOOL) && l.at[0].wie.n);
    gebeurtenis_rijen g = BIJ(w, gebeurtenis, persoon_id, wie);
    int n = 0;
    for (int i = 0; i < g.n; i++) n += code_is(g.at[i].soort, GEB_ONTHULLING);
    assert_int_equal(n, ONTHUL_PER_DAG);
    return true;
}

static void test_onthul(void **state)
{
    int n = 0;
    (void)state;
    x = kantoor_proef_begin();
    assert_true(schrijf(&x, x.sanne, maak, NULL));
    assert_true(schrijf(&x, x.sanne, zonder_reden, NULL));
    assert_false(schrijf(&x, x.joris, mag_niet, NULL));
    assert_false(schrijf(&x, x.vreemd, mag_niet, NULL));
    assert_false(schrijf(&x, x.school, mag_niet, NULL));
    assert_false(schrijf(&x, x.partner, mag_niet, NULL));
    assert_false(schrijf(&x, x.baas, mag_niet, NULL));
    assert_true(schrijf(&x, x.vreemd, nood_eerst, NULL));
    assert_false(schrijf(&x, x.vreemd, mag_niet, NULL));
    assert_true(schrijf(&x, x.sanne, ziet, &n));
    assert_int_equal(n, ONTHUL_PER_DAG);
    assert_true(lees(&x, x.sanne, op_record, NULL));
    kantoor_proef_eind(&x);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_onthul)};
    return KANTOOR_DRAAI("casework_onthul", tests);
}
