/* regel: every rule is complete, its example comes out as it says, and it refuses empty input. */
#include "domain/regel.h"
#include "domain/parameter.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

enum { RUIMTE = 1 << 20 };

static int opzetten(void **state)
{
    arena *a = test_malloc(2 * sizeof(arena));
    a[0] = a[1] = arena_new(RUIMTE);
    *state = a;
    return 0;
}

static int afbreken(void **state)
{
    arena *a = *state;
    arena_free(&a[1], RUIMTE);
    test_free(a);
    return 0;
}

static void each_example_comes_out(void **state)
{
    int n;
    const regel *r = regels(&n);
    assert_true(n >= 38);
    for (int i = 0; i < n; i++) {
        arena a = *(arena *)*state;
        problems p = {0};
        void *rij = regel_rij(&a, &r[i]);
        bool gelezen = regel_lees(&a, &r[i], str_of(r[i].voorbeeld), rij, &p);
        uitkomst u = gelezen ? r[i].reken(rij, &p) : (uitkomst){0};
        if (p.n) print_error("%s: %s %s\n", r[i].id, p.at[0].veld, p.at[0].tekst);
        assert_int_equal(p.n, 0);
        assert_string_equal(arena_c(&a, uitkomst_tekst(&a, &u)), r[i].verwacht);
        assert_true(u.nstappen > 0 && u.besluit && uitkomst_besluit(&a, &u).n > 0);
        for (int s = 0; s < u.nstappen; s++)
            assert_true(uitkomst_stap(&a, &u, s).n > 0);
    }
}

static void rules_are_complete_and_in_order(void **state)
{
    (void)state;
    int n;
    const regel *r = regels(&n);
    for (int i = 0; i < n; i++) {
        assert_true(r[i].naam && r[i].artikel && r[i].uitleg && r[i].voorbeeld && r[i].verwacht);
        assert_true(!i || strcmp(r[i - 1].id, r[i].id) < 0);
        assert_ptr_equal(regel_vind(str_of(r[i].id)), &r[i]);
        assert_true(r[i].invoer->nfields > 0);
    }
    assert_ptr_equal(regel_vind(S("wi-01")), regel_vind(S("WI-01")));
    assert_null(regel_vind(S("WI-00")));
    assert_null(regel_vind(S("")));
}

/* An empty row has required fields open, except where nothing at all is asked (MA-04). */
static void empty_input_gives_no_answer(void **state)
{
    int n;
    const regel *r = regels(&n);
    for (int i = 0; i < n; i++) {
        arena a = *(arena *)*state;
        problems p = {0};
        uitkomst u = r[i].reken(regel_rij(&a, &r[i]), &p);
        bool zonder = strcmp(r[i].id, "MA-04") == 0;
        assert_true(zonder || (p.n > 0 && u.soort == UITKOMST_ONBEKEND));
        for (int k = 0; k < p.n; k++)
            assert_non_null(field_find(r[i].invoer, str_of(p.at[k].veld)));
    }
}

/* Days from long before the law never end in a bug(). */
static void days_from_before_the_law_are_no_bug(void **state)
{
    int n;
    const regel *r = regels(&n);
    for (int i = 0; i < n; i++) {
        arena a = *(arena *)*state;
        void *rij = regel_rij(&a, &r[i]);
        problems p = {0};
        regel_lees(&a, &r[i], str_of(r[i].voorbeeld), rij, &p);
        for (int f = 0; f < r[i].invoer->nfields; f++)
            if (r[i].invoer->fields[f].type == FIELD_DATE)
                *(date *)field_at(&r[i].invoer->fields[f], rij) = date_ymd(1999, 12, 31);
        r[i].reken(rij, &p);
    }
}

/* What a jurist reads: the sentence of the answer and each step, filled in. */
static void reads(arena a, const char *id, const char *paren, const char *besluit, const char *een)
{
    const regel *r = regel_vind(str_of(id));
    problems p = {0};
    void *rij = regel_rij(&a, r);
    assert_true(regel_lees(&a, r, str_of(paren), rij, &p));
    uitkomst u = r->reken(rij, &p);
    bool gezien = false;
    for (int i = 0; i < u.nstappen; i++)
        gezien = gezien || str_eq(uitkomst_stap(&a, &u, i), str_of(een));
    if (!gezien) print_error("%s has no step: %s\n", id, een);
    assert_true(gezien);
    assert_string_equal(arena_c(&a, uitkomst_besluit(&a, &u)), besluit);
}

static void steps_read_well(void **state)
{
    arena a = *(arena *)*state;
    reads(a, "WI-01", "kennisgeving=2026-03-02 brp=2026-01-05 pip=2026-05-12",
        "Het plan (PIP) moet uiterlijk op 11-5-2026 klaar zijn.",
        "Te laat. Aantal dagen te laat: 1.");
    reads(a, "WI-01", "kennisgeving=2026-03-02 brp=2026-01-05 pip=2026-05-11",
        "Het plan (PIP) moet uiterlijk op 11-5-2026 klaar zijn.",
        "Op tijd. Aantal dagen over: 0.");
    reads(a, "WI-13", "datum=2028-06-01 belastbaarheid=300 participatie=100 map=40 pvt=12",
        "Nodig zijn 300 uur meedoen, met PVT en MAP erbij.", "Nog te doen in uren: 148.");
    reads(a, "WI-22", "route=B pip=2026-05-11 aanbod=2026-08-11 eind=2029-05-12",
        "Geen verlenging. De termijn loopt tot 12-5-2029.", "Aantal dagen te laat: 0.");
    reads(a, "WI-22", "route=B pip=2026-05-11 aanbod=2026-08-12 eind=2029-05-12",
        "De termijn loopt door tot 13-5-2029. De persoon vraagt dit aan bij DUO.",
        "Aantal dagen te laat: 1.");
    reads(a, "WI-29", "datum=2026-04-20 niet_gekomen=2",
        "De intake mag nog niet klaar zijn zonder de persoon.",
        "Nu: roep de persoon nog een keer op.");
    reads(a, "DUO-02", "route=O eerste=nee", "DUO neemt dit niveau aan.",
        "Geen niveau genoemd. DUO legt vast: B1.");
    reads(a, "PR-01", "bsn=123456789", "Dit nummer is geen BSN.",
        "De rest na delen door 11 is 4. Dat moet 0 zijn.");
    reads(a, "MA-03", "datum=2026-09-14 les=1 werk=1 reis=1 maximum=36", "Deze week past.",
        "Maximum in minuten: 2160.");
    reads(a, "MA-04", "heeft_sp=A1", "De taal is goed genoeg voor deze plek.",
        "De plek vraagt geen niveau.");
    reads(a, "MA-04", "vraagt_sp=B1 heeft_sp=A2",
        "Alleen met een lesplan dat tot het gevraagde niveau gaat.",
        "Spreken: nog te laag. De plek vraagt B1.");
    reads(a, "MA-04", "vraagt_sp=B1 heeft_sp=A2 lesplan_sp=B1",
        "Het kan, zolang het lesplan doorgaat.", "Spreken: het lesplan gaat tot B1.");
    reads(a, "MA-04", "vraagt_le=B1 heeft_le=B1 vraagt_sp=B1 heeft_sp=A1 lesplan_sp=A2",
        "De taal is te laag voor deze plek, ook met het lesplan.", "Lezen: goed genoeg.");
}

/* Numbers are bounded also for who fills the row himself. */
static void numbers_are_bounded(void **state)
{
    arena a = *(arena *)*state;
    const regel *r = regel_vind(S("WI-11"));
    void *rij = regel_rij(&a, r);
    problems p = {0};
    assert_true(regel_lees(&a, r, S("datum=2028-06-01 nt2=700 knm=100"), rij, &p));
    *(num *)field_at(field_find(r->invoer, S("nt2")), rij) = NUM(-1);
    assert_int_equal(r->reken(rij, &p).soort, UITKOMST_ONBEKEND);
    assert_non_null(problem_at(&p, "nt2"));
    p = (problems){0};
    *(num *)field_at(field_find(r->invoer, S("nt2")), rij) = NUM(INT64_MAX);
    assert_int_equal(r->reken(rij, &p).soort, UITKOMST_ONBEKEND);
}

static void unknown_keys_are_refused(void **state)
{
    arena a = *(arena *)*state;
    const regel *r = regel_vind(S("WI-05"));
    problems p = {0};
    void *rij = regel_rij(&a, r);
    assert_false(regel_lees(&a, r, S("pip=2026-05-11 foo=1"), rij, &p));
    assert_string_equal(p.at[0].veld, "foo");
    p = (problems){0};
    assert_false(regel_zet(&a, r, S("pip"), rij, &p));
    assert_false(regel_zet(&a, r, S("pip=gisteren"), rij, &p));
    assert_int_equal(p.n, 2);
}

static void parameters_are_dated(void **state)
{
    (void)state;
    int n;
    const parameter *q = parameters(&n);
    for (int i = 0; i < n; i++) {
        date van, tot, gezien;
        assert_true(date_parse(str_of(q[i].van), &van));
        assert_true(!q[i].tot || (date_parse(str_of(q[i].tot), &tot) && date_before(van, tot)));
        assert_true(date_parse(str_of(q[i].nagekeken), &gezien));
        assert_true(q[i].bron && strlen(q[i].bron) > 8 && q[i].eenheid && q[i].waarde > 0);
        assert_ptr_equal(parameter_op(q[i].naam, van), &q[i]);
        assert_true(parameter_op(q[i].naam, date_plus(van, -1)) != &q[i]);
        assert_int_equal(parameter_waarde(q[i].naam, van), q[i].waarde);
        if (!q[i].tot) assert_ptr_equal(parameter_op(q[i].naam, date_ymd(2040, 1, 1)), &q[i]);
    }
    assert_null(parameter_op("bestaat_niet", date_ymd(2026, 1, 1)));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(each_example_comes_out),
        cmocka_unit_test(rules_are_complete_and_in_order),
        cmocka_unit_test(empty_input_gives_no_answer),
        cmocka_unit_test(days_from_before_the_law_are_no_bug),
        cmocka_unit_test(steps_read_well),
        cmocka_unit_test(numbers_are_bounded),
        cmocka_unit_test(unknown_keys_are_refused),
        cmocka_unit_test(parameters_are_dated),
    };
    return cmocka_run_group_tests(tests, opzetten, afbreken);
}
