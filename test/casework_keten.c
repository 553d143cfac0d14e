/* The record of who looked: rows that the program cannot change; and 1,000 things that somebody may
 * do to it behind the program's back, each found. */
#include "casework/keten.h"
#include "casework/samenvoegen.h"
#include "store/engine.h"
#include "test/libkantoor.h"

#include <sqlite3.h>
#include <stdlib.h>
#include <unistd.h>

enum { MENSEN = 6, RIJEN = 150, PROEVEN = 1000 };

typedef struct {
    kantoor_proef k;
    conn c;               /* by the back door: without triggers */
    i64 mensen[MENSEN];
    char bestand[400];
    str buiten;           /* the heads outside the store */
    u32 zaad;
} proef;

static u32 worp(proef *x, u32 onder)
{
    x->zaad = x->zaad * 1664525u + 1013904223u;
    return (x->zaad >> 8) % onder;
}

/* ---- rows of several runs of the program, through each other ---- */

typedef struct {
    proef *x;
    toegang t;
    int nr;
} blik;

static bool kijk_schrijf(db *d, void *arg)
{
    blik *b = arg;
    i64 wie[MENSEN];
    int n = 1 + b->nr % 4;
    arena klad = b->x->k.a;
    for (int i = 0; i < n; i++) wie[i] = b->x->mensen[(b->nr + i) % MENSEN];
    return inzage_schrijf(d, &klad, &(inzage_invoer){.t = b->t, .pagina = "mens_toon",
        .personen = wie, .n = n, .klassen = 6, .nood = b->nr % 9 == 0,
        .uitslag = 1 + b->nr % 3});
}

static void kijk(proef *x, store *s, toegang t, int nr)
{
    assert_int_equal(store_write(s, kijk_schrijf, &(blik){x, t, nr}), WRITE_DONE);
}

static bool maak_mensen(werk *w, void *arg)
{
    proef *x = arg;
    for (int i = 0; i < MENSEN; i++) {
        persoon p = {.naam = S("Amal Osman"), .doelgroep = CODE(DOELGROEP_STATUSHOUDER),
            .team_id = {x->k.team}, .klantmanager_id = {i % 2 ? 0 : x->k.sanne.gebruiker}};
        x->mensen[i] = db_add(w->db, &w->t, &persoon_entity, &p);
    }
    return x->mensen[MENSEN - 1] != 0;
}

static void teken(proef *x)
{
    problems p = {0};
    str regel;
    ketenuitslag *u = arena_make(&x->k.a, ketenuitslag, 1);
    assert_true(keten_dag(x->k.s, &x->k.a, x->bestand, u, &regel, &p));
    assert_int_equal(u->nfouten, 0);
    assert_true(keten_vandaag(x->k.s, &x->k.a));
}

static void lees_bestand(proef *x)
{
    FILE *f = fopen(x->bestand, "rb");
    char *p = arena_make(&x->k.a, char, 1 << 16);
    assert_non_null(f);
    x->buiten = (str){p, fread(p, 1, 1 << 16, f)};
    fclose(f);
}

static void achterdeur(proef *x)
{
    const char *where;
    const engine *e = engine_of(kantoor_proef_url(&x->k), &where);
    conn_options o = {.where = where, .writer = true};
    x->c = (conn){.scratch = &x->k.a};
    assert_int_equal(engine_open(&x->c, e, &o), ENGINE_OK);
}

static void zonder_triggers(proef *x)
{
    if (kantoor_proef_is_pg())
        engine_exec(&x->c, "SET session_replication_role = replica", NULL, NULL);
    else
        sqlite3_db_config(x->c.handle, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, (int *)NULL);
}

static engine_error sql(proef *x, const char *wat)
{
    engine_error e = engine_exec(&x->c, wat, NULL, NULL);
    if (e) engine_exec(&x->c, "ROLLBACK", NULL, NULL);
    return e;
}

static proef begin(void)
{
    proef x = {.k = kantoor_proef_begin(), .zaad = 4};
    snprintf(x.bestand, sizeof x.bestand, "/tmp/keten-%d-%d", (int)getpid(), x.k.nr);
    assert_true(schrijf(&x.k, x.k.sanne, maak_mensen, &x));
    return x;
}

/* Three runs: one is over before another begins, two go on at the same time. Signed on the way and
 * at the end. */
static void vul(proef *x)
{
    store *een = kantoor_proef_nog(&x->k, (moment){0});
    for (int i = 0; i < RIJEN / 3; i++) kijk(x, een, x->k.sanne, i);
    store_close(een);
    teken(x);
    store *ander = kantoor_proef_nog(&x->k, (moment){0});
    for (int i = RIJEN / 3; i < RIJEN; i++)
        kijk(x, i % 3 ? x->k.s : ander, i % 2 ? x->k.joris : x->k.sanne, i);
    store_close(ander);
    teken(x);
    lees_bestand(x);
}

static void einde(proef *x)
{
    engine_close(&x->c);
    unlink(x->bestand);
    kantoor_proef_eind(&x->k);
}

/* ---- looking ---- */

typedef struct {
    proef *x;
    bool met_bestand;
    ketenuitslag u;
    bool goed;
} blikken;

static bool controleer(werk *w, void *arg)
{
    blikken *b = arg;
    ketenregel kop;
    b->goed = keten_controle(w, b->met_bestand ? &b->x->buiten : NULL, &b->u, &kop);
    return true;
}

static ketenuitslag *uitslag(proef *x, bool met_bestand)
{
    static blikken b;
    arena was = x->k.a;
    b = (blikken){.x = x, .met_bestand = met_bestand};
    assert_true(lees(&x->k, (toegang){0}, controleer, &b));
    assert_true(b.goed);
    x->k.a = was;
    return &b.u;
}

static bool zegt_van(const ketenuitslag *u, i64 rij)
{
    for (int i = 0; i < u->nfouten && i < KETENFOUTEN; i++)
        if (u->fouten[i].rij == rij && u->fouten[i].keten) return true;
    return false;
}

/* ---- what the program itself cannot do ---- */

static bool verander(werk *w, void *arg)
{
    inzage r;
    (void)arg;
    if (!HAAL(w, inzage, ((inzage_id){2}), &r)) return false;
    r.nood = !r.nood;
    return db_save(w->db, &w->t, &inzage_entity, &r, UINT64_MAX, NULL);
}

static bool haal_weg(werk *w, void *arg)
{
    (void)arg;
    return db_terug(w->db, &w->t, &inzage_entity, 2, 0);
}

static void verandert_niet(void **state)
{
    (void)state;
    proef x = begin();
    vul(&x);
    ketenuitslag *u = uitslag(&x, true);
    assert_int_equal(u->nfouten, 0);
    assert_int_equal(u->rijen, RIJEN);
    assert_int_equal(u->ketens, 3);
    assert_int_equal(u->koppen, 2);
    assert_false(schrijf(&x.k, x.k.sanne, verander, NULL));
    assert_false(schrijf(&x.k, x.k.sanne, haal_weg, NULL));
    achterdeur(&x);
    assert_int_not_equal(sql(&x, "UPDATE inzage SET nood = 1 WHERE id = 2"), ENGINE_OK);
    assert_int_not_equal(sql(&x, "DELETE FROM inzage WHERE id = 2"), ENGINE_OK);
    assert_int_not_equal(sql(&x, "UPDATE ketenkop SET tot = 1"), ENGINE_OK);
    assert_int_not_equal(sql(&x, "DELETE FROM ketenkop"), ENGINE_OK);
    assert_int_equal(uitslag(&x, true)->nfouten, 0);
    einde(&x);
}

/* ---- behind its back ---- */

/* What a row holds, and what it is changed into. */
static const char *const wijzigingen[] = {
    "moment = moment - 60000", "gebruiker_id = CASE gebruiker_id WHEN 1 THEN 2 ELSE 1 END",
    "namens_id = CASE WHEN namens_id IS NULL THEN 1 END", "rol = 'manager'", "relatie = 'zelf'",
    "doel = 'beheer'", "grond = 'mocht gewoon'", "deling = 7", "pagina = 'anders'",
    "klassen = klassen + 1", "uitslag = CASE uitslag WHEN 'gezien' THEN NULL ELSE 'gezien' END",
    "herkomst = 'link'", "nood = 1 - nood", "aantal = aantal + 1",
    "personen = 'aaaaaaaaaa'", "personen = NULL", "versie = 2", "vastgelegd_door = 99",
    "vastgelegd_van = vastgelegd_van + 1", "zegel = 'x'", "zegel = NULL", "nummer = nummer + 1",
    "nummer = NULL", "keten = keten + 1", "keten = NULL"};

enum { SOORT_WIJZIG, SOORT_WEG, SOORT_ERBIJ, SOORT_KOPIE, SOORT_RUIL, SOORT_ID, SOORT_STAART,
    SOORT_KETEN, SOORT_KOP, SOORT_STAART_KOP, SOORT_TERUG, SOORTEN };

/* Two rows change places: each its id, or all that they say. */
static void ruil(char *uit, size_t n, i64 een, i64 ander)
{
    snprintf(uit, n, "UPDATE inzage SET id = -1 WHERE id = %lld; "
        "UPDATE inzage SET id = %lld WHERE id = %lld; UPDATE inzage SET id = %lld WHERE id = -1",
        (long long)een, (long long)een, (long long)ander, (long long)ander);
}

#define REST "vastgelegd_van, vastgelegd_door, moment, gebruiker_id, rol, doel, pagina, klassen, " \
    "aantal, personen, namens_id, relatie, grond, deling, uitslag, herkomst, nood"
static const char kopie[] = "INSERT INTO inzage (id, versie, " REST ", keten, nummer, zegel) "
    "SELECT %lld, versie, " REST ", %s FROM inzage WHERE id = %lld";

/* *rij: the row that must be named; 0: any line will do. */
static void bedenk(proef *x, int soort, i64 hoogste, char *uit, size_t n, i64 *rij)
{
    i64 een = 1 + worp(x, (u32)hoogste), ander = 1 + (een + worp(x, (u32)hoogste - 1)) % hoogste;
    *rij = 0;
    if (een == ander) ander = een % hoogste + 1;
    switch (soort) {
    case SOORT_WIJZIG:
        snprintf(uit, n, "UPDATE inzage SET %s WHERE id = %lld",
            wijzigingen[worp(x, countof(wijzigingen))], (long long)een);
        break;
    case SOORT_WEG:
        snprintf(uit, n, "DELETE FROM inzage WHERE id = %lld", (long long)een);
        break;
    case SOORT_ERBIJ: /* without a chain, or as the first of one of its own */
        *rij = hoogste + 1;
        snprintf(uit, n, kopie, (long long)*rij, worp(x, 2) ? "NULL, NULL, NULL" : "77, 1, 'abc'",
            (long long)een);
        if (strstr(uit, "NULL, NULL, NULL")) *rij = 0;
        break;
    case SOORT_KOPIE: /* a true row once more, behind all others */
        *rij = hoogste + 1;
        snprintf(uit, n, kopie, (long long)*rij, "keten, nummer, zegel", (long long)een);
        break;
    case SOORT_RUIL: ruil(uit, n, een, ander); break;
    case SOORT_ID:
        snprintf(uit, n, "UPDATE inzage SET id = id + 1000 WHERE id = %lld", (long long)een);
        break;
    case SOORT_STAART:
        snprintf(uit, n, "DELETE FROM inzage WHERE id > %lld", (long long)(een - 1));
        break;
    case SOORT_KETEN:
        snprintf(uit, n, "DELETE FROM inzage WHERE keten = (SELECT keten FROM inzage "
            "WHERE id = %lld)", (long long)een);
        break;
    case SOORT_KOP:
        snprintf(uit, n, worp(x, 2) ? "DELETE FROM ketenkop WHERE nr = %u"
            : "UPDATE ketenkop SET tot = tot - 1 WHERE nr = %u", 1 + worp(x, 2));
        break;
    case SOORT_STAART_KOP: /* the tail, and what was signed about it in the store */
        snprintf(uit, n, "DELETE FROM inzage WHERE id > %lld; "
            "DELETE FROM ketenkop WHERE tot > %lld", (long long)(een - 1), (long long)(een - 1));
        break;
    default: /* the store of an earlier day */
        snprintf(uit, n, "DELETE FROM inzage WHERE id > (SELECT tot FROM ketenkop WHERE nr = 1); "
            "DELETE FROM ketenkop WHERE nr = 2");
    }
    if (soort == SOORT_WIJZIG) *rij = een;
}

static void vindt_alles(void **state)
{
    (void)state;
    proef x = begin();
    char wat[900];
    int gezegd = 0, gewijzigd = 0;
    vul(&x);
    achterdeur(&x);
    zonder_triggers(&x);
    assert_int_equal(sql(&x, "CREATE TEMP TABLE goed AS SELECT * FROM inzage; "
        "CREATE TEMP TABLE goede_kop AS SELECT * FROM ketenkop"), ENGINE_OK);
    for (int i = 0; i < PROEVEN; i++) {
        i64 rij;
        int soort = i % SOORTEN;
        bedenk(&x, soort, RIJEN, wat, sizeof wat, &rij);
        assert_int_equal(sql(&x, wat), ENGINE_OK);
        const ketenuitslag *u = uitslag(&x, true);
        if (!u->nfouten) fail_msg("not found: %s", wat);
        gewijzigd += soort == SOORT_WIJZIG;
        gezegd += soort == SOORT_WIJZIG && zegt_van(u, rij);
        if (rij && soort != SOORT_WIJZIG && !zegt_van(u, rij)) fail_msg("row not named: %s", wat);
        assert_int_equal(sql(&x, "BEGIN; DELETE FROM inzage; "
            "INSERT INTO inzage SELECT * FROM goed; DELETE FROM ketenkop; "
            "INSERT INTO ketenkop SELECT * FROM goede_kop; COMMIT"),
            ENGINE_OK);
    }
    assert_int_equal(uitslag(&x, true)->nfouten, 0);
    print_message("%d of %d changed rows named\n", gezegd, gewijzigd);
    assert_true(gezegd > gewijzigd * 9 / 10); /* the others lost their place in a chain */
    einde(&x);
}

/* ---- rows whose term is over ---- */

static void ruimt_op(void **state)
{
    (void)state;
    proef x = begin();
    problems p = {0};
    store *toen = kantoor_proef_nog(&x.k, moment_of(date_ymd(2021, 11, 20), tijd_hm(9, 0)));
    for (int i = 0; i < 40; i++) kijk(&x, toen, x.k.sanne, i);
    store_close(toen);
    toen = kantoor_proef_nog(&x.k, moment_of(date_ymd(2021, 11, 24), tijd_hm(9, 0)));
    for (int i = 0; i < 30; i++) kijk(&x, toen, x.k.sanne, i);
    store_close(toen);
    teken(&x);
    assert_int_equal(keten_opruimen(x.k.s, &x.k.a, x.bestand, &p), 40);
    assert_int_equal(keten_opruimen(x.k.s, &x.k.a, x.bestand, &p), 0);
    for (int i = 0; i < 10; i++) kijk(&x, x.k.s, x.k.joris, i);
    teken(&x);
    lees_bestand(&x);
    const ketenuitslag *u = uitslag(&x, true);
    assert_int_equal(u->nfouten, 0);
    assert_int_equal(u->rijen, 40);
    assert_int_equal(u->weg, 40);
    assert_int_equal(u->koppen, 3);
    achterdeur(&x); /* only what was signed for may go */
    assert_int_not_equal(sql(&x, "DELETE FROM inzage WHERE id = 41"), ENGINE_OK);
    zonder_triggers(&x);
    assert_int_equal(sql(&x, "DELETE FROM inzage WHERE id = 41"), ENGINE_OK);
    assert_true(uitslag(&x, true)->nfouten > 0);
    einde(&x);
}

/* ---- what a row says ---- */

static bool toont(werk *w, void *arg)
{
    proef *x = arg;
    inzage r;
    gezochte g = inzage_zoek(w, (persoon_id){x->mensen[0]});
    gezochte ander = inzage_zoek(w, (persoon_id){x->mensen[3]});
    assert_int_equal(g.namen.n, PSEUDONIEM);
    inzage_rijen alle = LIJST(w, inzage, INZAGE_NA, A(na, 0), A(tot, 100), A(aantal, 100));
    assert_int_equal(alle.n, 6);
    r = alle.at[0]; /* him alone */
    assert_true(inzage_toonde(&r, &g));
    assert_false(inzage_toonde(&r, &ander));
    assert_true(code_is(r.relatie, REL_EIGEN));
    assert_true(code_is(r.uitslag, INZAGE_GEZIEN) && code_is(r.herkomst, VIA_BROWSER) && r.nood);
    assert_true(str_find(r.grond, S("Wet inburgering")) >= 0);
    r = alle.at[3]; /* four people, from the fourth on */
    assert_false(inzage_toonde(&r, &(gezochte){{x->mensen[1]},
        inzage_zoek(w, (persoon_id){x->mensen[1]}).namen}));
    assert_true(inzage_toonde(&r, &ander) && code_is(r.relatie, REL_TEAM));
    return true;
}

static bool voeg_samen(werk *w, void *arg)
{
    proef *x = arg;
    gebeurtenis_id g;
    assert_true(samenvoegen(w, (persoon_id){x->mensen[3]}, (persoon_id){x->mensen[0]}, 0, &g));
    db_pseudoniem_wis(w->db, x->mensen[1]); /* as erasure does */
    return true;
}

static bool na_samenvoegen(werk *w, void *arg)
{
    proef *x = arg;
    inzage r;
    gezochte g = inzage_zoek(w, (persoon_id){x->mensen[3]});
    assert_int_equal(g.namen.n, 2 * PSEUDONIEM + 1);
    assert_true(HAAL(w, inzage, ((inzage_id){1}), &r));
    assert_true(inzage_toonde(&r, &g));
    assert_int_equal(inzage_zoek(w, (persoon_id){x->mensen[1]}).namen.n, 0);
    return true;
}

static bool weiger(db *d, void *arg)
{
    kijk_schrijf(d, arg);
    return false;
}

static void zegt_wie(void **state)
{
    (void)state;
    proef x = begin();
    for (int i = 0; i < 6; i++) {
        kijk(&x, x.k.s, x.k.sanne, i);
        /* what is not kept takes no link and leaves no name behind */
        assert_int_equal(store_write(x.k.s, weiger, &(blik){&x, x.k.sanne, i}), WRITE_REFUSED);
    }
    assert_true(lees(&x.k, x.k.sanne, toont, &x));
    assert_int_equal(uitslag(&x, false)->nfouten, 0);
    assert_true(schrijf(&x.k, x.k.sanne, voeg_samen, &x));
    assert_true(lees(&x.k, x.k.sanne, na_samenvoegen, &x));
    kijk(&x, x.k.s, x.k.sanne, 1); /* who was wiped is somebody else from now on */
    assert_int_equal(uitslag(&x, false)->nfouten, 0);
    einde(&x);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(zegt_wie), cmocka_unit_test(verandert_niet),
        cmocka_unit_test(ruimt_op), cmocka_unit_test(vindt_alles)};
    return KANTOOR_DRAAI("casework_keten", tests);
}
