/* casework_waarschuw: a task of a phase or a term is on every worklist from its warning on and not
 * a day earlier; two deadlines for one step give one task, with the earlier. On each engine. */
#include "test/libkantoor.h"

#include "casework/aanpak_mensen.h"
#include "casework/mensen.h"
#include "casework/persoon.h"
#include "casework/samen.h"
#include "casework/taak.h"

#define KOP "aanpak: Proef\nversie: 1\nbron: eigen\ndoel: Werk\ndoelgroep: [statushouder]\n"
#define INSTRUMENTEN "instrumenten:\n  taalles: {}\n"
#define SLOT "  - fase: aan de slag\n    klaar als: uitstroom\n" INSTRUMENTEN
#define PLEK(regels) \
    KOP "fasen:\n  - fase: naar een plek\n    begint bij: aanmelding\n    klaar als: geplaatst\n" \
    regels SLOT
#define INTAKE(regels) \
    KOP "fasen:\n  - fase: in beeld\n    begint bij: aanmelding\n" \
    "    klaar als: brede intake afgerond\n" regels SLOT
#define TERMIJN(stap, regels) "termijnen:\n  - termijn: " stap "\n    vanaf: aanmelding\n" regels
#define BINNEN(n) "    binnen: " n " dagen\n"
#define WAARSCHUW(n) "    waarschuw: " n " dagen van tevoren\n"

/* Today is 23 November 2026; someone came in `dagen` ago and has done nothing yet. */
typedef struct {
    const char *waarom, *tekst;
    int dagen;
    int soort;                  /* TAAK_FASE, TAAK_INTAKE */
    const char *wat;            /* empty: any text */
    int uiterlijk;              /* days after aanmelding */
    bool op_lijst;
} geval;

static const geval tabel[] = {
    {"a phase, the day before its warning", PLEK(BINNEN("21") WAARSCHUW("7")), 13, TAAK_FASE,
        "Fase ‘naar een plek’ loopt af", 21, false},
    {"a phase, from its warning", PLEK(BINNEN("21") WAARSCHUW("7")), 14, TAAK_FASE, "", 21, true},
    {"a phase that is late", PLEK(BINNEN("21") WAARSCHUW("7")), 22, TAAK_FASE, "", 21, true},
    {"no warning: from the first day", PLEK(BINNEN("21")), 0, TAAK_FASE, "", 21, true},
    {"a term, the day before", PLEK("") TERMIJN("geplaatst", BINNEN("21") WAARSCHUW("7")), 13,
        TAAK_FASE, "Nog niet gehaald: begonnen op een plek", 21, false},
    {"a term, from its warning", PLEK("") TERMIJN("geplaatst", BINNEN("21") WAARSCHUW("7")), 14,
        TAAK_FASE, "", 21, true},
    {"phase and term for one step: one task",
        PLEK(BINNEN("21") WAARSCHUW("7")) TERMIJN("geplaatst", BINNEN("21") WAARSCHUW("7")), 13,
        TAAK_FASE, "Nog niet gehaald: begonnen op een plek", 21, false},
    {"the phase is earlier",
        PLEK(BINNEN("10") WAARSCHUW("3")) TERMIJN("geplaatst", BINNEN("21") WAARSCHUW("7")), 7,
        TAAK_FASE, "", 10, true},
    {"the term is earlier",
        PLEK(BINNEN("30") WAARSCHUW("3")) TERMIJN("geplaatst", BINNEN("21") WAARSCHUW("7")), 13,
        TAAK_FASE, "", 21, false},
    {"one of the two has no warning",
        PLEK(BINNEN("21")) TERMIJN("geplaatst", BINNEN("21") WAARSCHUW("7")), 1, TAAK_FASE, "",
        21, true},
    {"the intake, before the warning of its phase", INTAKE(BINNEN("42") WAARSCHUW("14")), 27,
        TAAK_INTAKE, "", 42, false},
    {"the intake, from the warning", INTAKE(BINNEN("42") WAARSCHUW("14")), 28, TAAK_INTAKE, "", 42,
        true},
    {"a term for the intake: no second task",
        INTAKE(BINNEN("42") WAARSCHUW("14"))
        TERMIJN("brede intake afgerond", BINNEN("28") WAARSCHUW("7")), 20, TAAK_INTAKE,
        "", 28, false},
};

typedef struct {
    kantoor_proef *x;
    const geval *g;
    persoon_id id;
    taak_id taak;
} proef;

static bool maak(werk *w, void *arg)
{
    proef *p = arg;
    persoon m = {.naam = S("Iemand"), .doelgroep = CODE(DOELGROEP_STATUSHOUDER),
        .aanmelding = date_plus(w->vandaag, -p->g->dagen)};
    p->id = persoon_aanmelden(w, &m, BRON_IMPORT);
    return p->id.v != 0;
}

static bool neem(werk *w, void *arg)
{
    proef *p = arg;
    aanpak rij = {.tekst = str_of(p->g->tekst), .gemeente = S("Proefstad"), .demo = true};
    bool goed = aanpak_neem_in_gebruik(w, rij, &(gebeurtenis_id){0}).v != 0;
    for (int i = 0; i < w->p->n; i++)
        fail_msg("%s: %.*s", p->g->waarom, STR_FMT(aanpak_fout_tekst(w->a, &w->p->at[i])));
    return goed;
}

static bool in_lijst(taakregel_rijen l, taak_id id)
{
    for (int i = 0; i < l.n; i++)
        if (l.at[i].id.v == id.v) return true;
    return false;
}

/* Every list says the same: the command line, counts, the caseload, one action for many. */
static void lijsten_kloppen(werk *w, const proef *p, bool op_lijst)
{
    gebruiker_id ik = {w->t.gebruiker};
    date dag = date_plus(w->vandaag, p->g->uiterlijk - p->g->dagen);
    bool laat = op_lijst && date_before(dag, w->vandaag);
    assert_int_equal(in_lijst(taken_van(w, ik, 100), p->taak), op_lijst);
    takentelling t = taken_telling(w, ik, p->g->soort);
    assert_int_equal(t.laat.n, laat);
    assert_int_equal(t.vandaag.n + t.week.n,
        op_lijst && !laat && !date_before(week_eind(w->vandaag), dag));
    mensenregel_rijen m = mensen_lijst(w, &(mensen_filter){.van = ik}, 0, 10);
    assert_int_equal(m.n, 1);
    bool getoond = m.at[0].taak_soort.i == p->g->soort && date_same(m.at[0].uiterlijk, dag);
    bool eerst = !date_is_set(m.at[0].uiterlijk) || !date_before(m.at[0].uiterlijk, dag);
    assert_int_equal(getoond, op_lijst && eerst);
    telaatregel_rijen x = LIJST(w, telaatregel, TE_LAAT, A(vandaag, w->vandaag), AI(gebruiker, ik),
        AC(soort, taak_soort, CODE(p->g->soort)), A(aantal, 100));
    assert_int_equal(x.n, laat);
    assert_true(op_lijst || !in_lijst(samen_taken_nu(w, p->id), p->taak));
}

static bool kijk(werk *w, void *arg)
{
    proef *p = arg;
    const geval *g = p->g;
    taakregel_rijen t = taken_van_persoon(w, p->id);
    int n = 0;
    for (int i = 0; i < t.n; i++) {
        bool fase = code_is(t.at[i].soort, TAAK_FASE) || code_is(t.at[i].soort, TAAK_INTAKE);
        if (!fase || t.at[i].soort.i != g->soort) continue;
        n++;
        p->taak = t.at[i].id;
        if (g->wat[0] && !str_eq(taak_wat(&t.at[i]), str_of(g->wat)))
            fail_msg("%s: %.*s", g->waarom, STR_FMT(taak_wat(&t.at[i])));
        int dagen = (int)date_diff(t.at[i].uiterlijk, w->vandaag) + g->dagen;
        if (dagen != g->uiterlijk || taak_op_lijst(&t.at[i], w->vandaag) != g->op_lijst)
            fail_msg("%s: within %d days, on the list %d", g->waarom, dagen,
                taak_op_lijst(&t.at[i], w->vandaag));
        assert_true(taak_reden(w->a, &t.at[i], w->vandaag).n > 0);
    }
    if (n != 1) fail_msg("%s: %d tasks for one step", g->waarom, n);
    lijsten_kloppen(w, p, g->op_lijst);
    return true;
}

static void test_tabel(void **state)
{
    (void)state;
    for (size_t i = 0; i < countof(tabel); i++) {
        kantoor_proef x = kantoor_proef_begin();
        proef p = {.x = &x, .g = &tabel[i]};
        assert_true(schrijf(&x, x.sanne, neem, &p));
        assert_true(schrijf(&x, x.sanne, maak, &p));
        assert_true(lees(&x, x.sanne, kijk, &p));
        assert_true(taken_dagelijks(x.s, NULL));
        assert_true(lees(&x, x.sanne, kijk, &p)); /* the daily round changes nothing */
        kantoor_proef_eind(&x);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_tabel),
    };
    return KANTOOR_DRAAI("casework_waarschuw", tests);
}
