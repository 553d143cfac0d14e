/* Which task which fact asks for: a table of dossiers and the tasks that must stand, on each
 * engine. */
#include "test/libkantoor.h"

#include "base/embed.h"
#include "casework/aanpak.h"
#include "casework/persoon.h"
#include "casework/plan.h"
#include "casework/taak.h"
#include "casework/tijdlijn.h"
#include "casework/traject.h"

/* Today is 23 November 2026 in every case; the aanpak is that of Zwolle. */
typedef struct {
    const char *waarom;
    date aanmelding, contact, kennisgeving, brp;
    bool intake_klaar;
    int soort;              /* of the task that is looked for */
    date uiterlijk;         /* not set: it must not be there */
} geval;

typedef struct {
    kantoor_proef *x;
    const geval *g;
    persoon_id id;
} proef;

static bool neem_aanpak(werk *w, void *arg)
{
    (void)arg;
    const embedded *e = embed_find("aanpakken/zwolle.yaml");
    assert_non_null(e);
    str tekst = {(const char *)e->bytes, e->n};
    aanpak nieuw = {.tekst = tekst, .gemeente = S("Voorbeeldstad"), .demo = true};
    assert_true(aanpak_neem_in_gebruik(w, nieuw, &(gebeurtenis_id){0}).v > 0);
    return true;
}

static bool maak(werk *w, void *arg)
{
    proef *p = arg;
    const geval *g = p->g;
    persoon m = {.naam = S("Iemand"),
                 .doelgroep = CODE(DOELGROEP_STATUSHOUDER),
                 .aanmelding = g->aanmelding,
                 .laatste_contact = g->contact,
                 .vestiging = g->brp};
    p->id = persoon_aanmelden(w, &m, BRON_IMPORT);
    if (g->intake_klaar) {
        intake i = {.persoon_id = p->id, .afgerond = g->aanmelding};
        db_add(w->db, &w->t, &intake_entity, &i);
    }
    if (date_is_set(g->kennisgeving)) {
        inburgeringstatus s = {.persoon_id = p->id,
                               .stand = CODE(INBURGERING_PLICHTIG),
                               .wet = CODE(WET_2021),
                               .van = g->kennisgeving,
                               .kennisgeving = g->kennisgeving};
        db_add(w->db, &w->t, &inburgeringstatus_entity, &s);
    }
    taken_bijwerken(w, p->id);
    return true;
}

static bool kijk(werk *w, void *arg)
{
    proef *p = arg;
    date gevonden = {0};
    taakregel_rijen t = taken_van_persoon(w, p->id);
    for (int i = 0; i < t.n; i++) {
        if (code_is(t.at[i].soort, p->g->soort)) gevonden = t.at[i].uiterlijk;
        assert_true(taak_reden(w->a, &t.at[i], w->vandaag).n > 0);
        assert_true(taak_wat(&t.at[i]).n > 0);
    }
    if (!date_same(gevonden, p->g->uiterlijk)) {
        char a[DATE_TEXT], b[DATE_TEXT];
        str is = date_iso(gevonden, a), moet = date_iso(p->g->uiterlijk, b);
        fail_msg("%s: is %.*s, must be %.*s", p->g->waarom, STR_FMT(is), STR_FMT(moet));
    }
    return true;
}

static void test_tabel(void **state)
{
    (void)state;
    const date nooit = {0}, mei = date_ymd(2026, 5, 4), okt = date_ymd(2026, 10, 5);
    const geval t[] = {
        {"Zwolle: intake within 6 weeks", okt, okt, nooit, nooit, false, TAAK_INTAKE,
            date_ymd(2026, 11, 16)},
        {"intake done: no task", okt, okt, nooit, nooit, true, TAAK_INTAKE, nooit},
        {"WI-01: letter + 10 weeks", mei, okt, date_ymd(2026, 8, 24), date_ymd(2026, 8, 3), true,
            TAAK_PIP, date_ymd(2026, 11, 2)},
        {"WI-02: BRP after the letter", mei, okt, date_ymd(2026, 8, 24), date_ymd(2026, 10, 1),
            true, TAAK_PIP, date_ymd(2026, 12, 10)},
        {"still in an azc: the clock stands still", mei, okt, date_ymd(2026, 8, 24), nooit, true,
            TAAK_PIP, nooit},
        {"no letter of DUO: no PIP yet", mei, okt, nooit, mei, true, TAAK_PIP, nooit},
        {"contact, waits for a place: every 13 weeks", mei, okt, nooit, nooit, true,
            TAAK_CONTACT, date_plus(okt, 7 * 13)},
    };
    kantoor_proef x = kantoor_proef_begin();
    assert_true(schrijf(&x, x.sanne, neem_aanpak, NULL));
    for (size_t i = 0; i < countof(t); i++) {
        proef p = {.x = &x, .g = &t[i]};
        assert_true(schrijf(&x, x.sanne, maak, &p));
        assert_true(lees(&x, x.sanne, kijk, &p));
    }
    kantoor_proef_eind(&x);
}

static bool traject_kort(werk *w, void *arg)
{
    proef *p = arg;
    traject t = {.persoon_id = p->id,
                 .instrument = CODE(INS_LEERWERK),
                 .van = date_ymd(2026, 3, 2),
                 .tot = date_ymd(2027, 2, 1),
                 .uren = NUM(24)};
    assert_true(traject_bewaar(w, &t, UINT64_MAX, NULL));
    return true;
}

static bool waarschuwt(werk *w, void *arg)
{
    proef *p = arg;
    taakregel_rijen t = taken_van_persoon(w, p->id);
    int n = 0;
    for (int i = 0; i < t.n; i++) n += code_is(t.at[i].soort, TAAK_EINDE_TRAJECT);
    assert_int_equal(n, 1); /* Zwolle: leerwerktraject, warn 3 months ahead */
    return true;
}

static void test_waarschuw(void **state)
{
    (void)state;
    const geval g = {.aanmelding = date_ymd(2026, 1, 5), .intake_klaar = true};
    kantoor_proef x = kantoor_proef_begin();
    proef p = {.x = &x, .g = &g};
    assert_true(schrijf(&x, x.sanne, neem_aanpak, NULL));
    assert_true(schrijf(&x, x.sanne, maak, &p));
    assert_true(schrijf(&x, x.sanne, traject_kort, &p));
    assert_true(lees(&x, x.sanne, waarschuwt, &p));
    assert_true(taken_dagelijks(x.s, NULL));
    assert_true(lees(&x, x.sanne, waarschuwt, &p)); /* the daily round adds nothing twice */
    kantoor_proef_eind(&x);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_tabel),
        cmocka_unit_test(test_waarschuw),
    };
    return KANTOOR_DRAAI("casework_taak", tests);
}
