/* Migrations: each step once, nothing half, and a store that does not fit is refused with a
 * reason. */
#include "test/libstore.h"
#include "store/sql.h"

#include <sys/stat.h>

static const char tweede[] =
    "ALTER TABLE teller ADD COLUMN extra TEXT; -- with a ';' in a 'comment'\n"
    "INSERT INTO teller (versie, vastgelegd_van, naam, stand, extra)"
    " VALUES (1, 5, 'van de stap', 3, 'TEXT and INTEGER stay');\n";

static proef stappen(const proef_stap *at, size_t n)
{
    proef x = proef_begin();
    store_close(x.s);
    proef_stappen(at, n);
    return x;
}

static bool lees_tellers(db *d, void *with)
{
    proef *x = with;
    db_rijen(d, &klant, &x->a, Q_TELLERS, ARGS());
    return db_getal(d, &klant, Q_AANTAL, ARGS()) > 0;
}

static void stap_voor_stap(void **state)
{
    (void)state;
    const proef_stap twee[] = {proef_gewoon[0], {"0002_extra.sql", tweede, "22"}};
    proef x = stappen(twee, 2);
    assert_null(store_open(&x.c, &x.p));
    assert_true(proef_gezegd(&x, "0002_extra.sql ontbreekt"));
    x.p.n = 0;
    x.s = store_migrate(&x.c, &x.p);
    assert_non_null(x.s);
    assert_int_equal(proef_sql(&x, "SELECT count(*) FROM migratie"), 2);
    assert_int_equal(
        proef_sql(&x, "SELECT count(*) FROM teller WHERE extra = 'TEXT and INTEGER stay'"), 1);
    assert_int_equal(proef_sql(&x, "SELECT count(extra) FROM teller_was"), 0);
    store_close(x.s);
    x.s = store_migrate(&x.c, &x.p); /* once more does nothing */
    assert_non_null(x.s);
    assert_int_equal(proef_sql(&x, "SELECT count(*) FROM teller"), 1);
    proef_eind(&x);
}

static void nieuwer_dan_het_programma(void **state)
{
    (void)state;
    const proef_stap twee[] = {proef_gewoon[0], {"0002_extra.sql", tweede, "22"}};
    proef x = stappen(twee, 2);
    store_close(store_migrate(&x.c, &x.p));
    proef_stappen(proef_gewoon, 1);
    assert_null(store_open(&x.c, &x.p));
    assert_true(proef_gezegd(&x, "De opslag is nieuwer dan dit programma: stap 0002_extra.sql"));
    assert_null(store_migrate(&x.c, &x.p));
    x.s = NULL;
    proef_eind(&x);
}

static void gewijzigde_stap(void **state)
{
    (void)state;
    const proef_stap anders[] = {{proef_gewoon[0].name, proef_gewoon[0].sql, "anders"}};
    proef x = stappen(anders, 1);
    assert_null(store_open(&x.c, &x.p));
    assert_true(proef_gezegd(&x, "is anders dan toen"));
    assert_null(store_migrate(&x.c, &x.p));
    x.s = NULL;
    proef_eind(&x);
}

static void mislukte_stap_laat_niets_achter(void **state)
{
    (void)state;
    const proef_stap fout[] = {proef_gewoon[0],
        {"0002_fout.sql",
            "CREATE TABLE nieuw (id INTEGER PRIMARY KEY);\n"
            "INSERT INTO teller (versie, vastgelegd_van, naam) VALUES (1, 1, 'half');\n"
            "INSERT INTO bestaat_niet VALUES (1);",
            "22"}};
    proef x = stappen(fout, 2);
    assert_null(store_migrate(&x.c, &x.p));
    assert_true(proef_gezegd(&x, "0002_fout.sql"));
    assert_int_equal(proef_sql(&x, "SELECT count(*) FROM migratie"), 1);
    assert_int_equal(proef_sql(&x, "SELECT count(*) FROM teller"), 0);
    proef_stappen(proef_gewoon, 1);
    x.p.n = 0;
    x.s = store_open(&x.c, &x.p); /* the views are still there */
    assert_non_null(x.s);
    proef_eind(&x);
}

static void ontbrekende_kolom_met_raad(void **state)
{
    (void)state;
    proef x = proef_begin();
    store_close(x.s);
    x.s = NULL;
    proef_sql(&x, proef_is_pg() ? "ALTER TABLE mens DROP COLUMN geboren CASCADE"
                                : "DROP VIEW v_mens;DROP VIEW v_stap;DROP VIEW k_mens;"
                                  "ALTER TABLE mens DROP COLUMN geboren");
    assert_null(store_open(&x.c, &x.p));
    assert_true(proef_gezegd(&x, "ALTER TABLE mens ADD COLUMN geboren TEXT;"));
    proef_eind(&x);
}

static void ontbrekende_tabel_met_raad(void **state)
{
    (void)state;
    const proef_stap kort[] = {
        {"0001_kort.sql", "CREATE TABLE mens (id INTEGER PRIMARY KEY)", "1"}};
    proef x = proef_leeg();
    proef_stappen(kort, 1);
    assert_null(store_migrate(&x.c, &x.p));
    assert_true(
        proef_gezegd(&x, "CREATE TABLE stap (id INTEGER PRIMARY KEY, versie INTEGER NOT NULL"));
    assert_true(proef_gezegd(&x, "ALTER TABLE mens ADD COLUMN bsn_zoek TEXT;"));
    proef_eind(&x);
}

#define VRAAGVORM_FIELDS(F) F(str, naam, "Naam")
FORMULIER(vraagvorm, VRAAGVORM_FIELDS)
#define SELF vraagvorm
FORMULIER_DEF(vraagvorm, VRAAGVORM_FIELDS)
#undef SELF

static bool weiger(const char *sql, const entity *rij, const char *reden)
{
    proef x = proef_begin();
    store_close(x.s);
    query q[] = {{"PROEF", rij, sql}};
    x.c.queries = q;
    x.c.nqueries = 1;
    x.s = store_open(&x.c, &x.p);
    bool ok = !x.s && proef_gezegd(&x, reden) && proef_gezegd(&x, "PROEF");
    proef_eind(&x);
    return ok;
}

static void opdracht_die_niet_past(void **state)
{
    (void)state;
    assert_true(weiger("SELECT id, versie, vastgelegd_van, vastgelegd_door, naam FROM teller",
        &teller_entity, "geeft geen kolom stand"));
    assert_true(
        weiger("SELECT t.*, 1 AS gek FROM teller t", &teller_entity, "geeft een kolom gek"));
    assert_true(weiger("SELECT naam, stand FROM teller", &teller_entity, "geeft geen kolom id"));
    assert_true(weiger("SELECT bestaat_niet FROM teller", NULL, "bestaat_niet"));
    assert_true(weiger("SELECT naam FROM teller", &vraagvorm_entity, "formulier zonder klassen"));
    assert_true(
        weiger("SELECT * FROM v_mens m WHERE m.id = 1", &mens_entity, "0 keer .voor = :ik"));
    assert_true(
        weiger("SELECT m.* FROM v_mens m JOIN v_stap s ON s.mens_id = m.id WHERE m.voor = :ik",
            &mens_entity, "2 keer een view"));
    assert_true(
        weiger("SELECT count(*) FROM teller WHERE naam = 'v_mens' AND :voor = ", NULL, "PROEF"));
}

/* Another process brings the store up to date: a sealed connection opens anew, and goes on. */
static void tabel_verandert_onder_een_draaiende_opslag(void **state)
{
    (void)state;
    proef x = proef_begin();
    mens m = {.naam = S("Voor")};
    assert_true(mens_erbij(&x, &m));
    assert_int_equal(proef_getal(&x, Q_AANTAL), 1);
    proef_sql(&x, "ALTER TABLE mens ADD COLUMN later TEXT");
    for (int i = 0; i < 8; i++) store_read(x.s, lees_tellers, &x); /* each reader may notice once */
    assert_int_equal(proef_getal(&x, Q_AANTAL), 1);
    assert_true(teller_erbij(&x, "na"));
    m = (mens){.naam = S("Na")};
    assert_true(mens_erbij(&x, &m));
    assert_true(mens_haal(&x, &klant, m.kop.id, &m));
    proef_sql(&x, "INSERT INTO migratie (nummer, naam, hash, moment) VALUES (9, 'x', 'x', 1);"
                  "ALTER TABLE mens ADD COLUMN nog_later TEXT");
    if (!proef_is_pg()) { /* a newer program has been here: the old one is silent */
        assert_int_equal(mens_erbij(&x, &m), 0);
        assert_false(store_read(x.s, lees_tellers, &x));
    }
    proef_eind(&x);
}

static void sleutel_hoort_bij_de_opslag(void **state)
{
    (void)state;
    proef x = proef_begin();
    store_close(x.s);
    x.s = NULL;
    const char *goed = x.c.sleutel, *weg = proef_pad(&x, ".weg");
    assert_int_equal(rename(goed, weg), 0);
    assert_null(store_open(&x.c, &x.p));
    assert_true(proef_gezegd(&x, "ontbreekt"));
    assert_null(store_migrate(&x.c, &x.p)); /* no new key over old data */
    proef y = {.c = x.c, .a = x.a};
    FILE *f = fopen(goed, "w");
    fputs("00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff\n", f);
    fclose(f);
    assert_int_equal(chmod(goed, 0600), 0);
    assert_null(store_open(&y.c, &y.p));
    assert_true(proef_gezegd(&y, "hoort niet bij deze opslag"));
    assert_int_equal(rename(weg, goed), 0);
    x.s = store_open(&x.c, &x.p);
    assert_non_null(x.s);
    proef_eind(&x);
}

static void onbegrepen_url(void **state)
{
    (void)state;
    proef x = proef_leeg();
    x.c.url = "mysql://nee";
    assert_null(store_open(&x.c, &x.p));
    assert_true(proef_gezegd(&x, "mysql://nee is niet te begrijpen"));
    x.c.url = "postgresql://ergens";
    x.c.sleutel = NULL;
    assert_null(store_open(&x.c, &x.p));
    assert_true(proef_gezegd(&x, "sleutelbestand"));
    proef_eind(&x);
}

static void woorden_van_sql(void **state)
{
    (void)state;
    arena a = arena_new(1 << 20), start = a;
    sql_text t = sql_params(&a,
        S("SELECT a::text, ':no', \":no\" FROM t -- :no\n"
          "WHERE x = :een AND y = :twee /* :no */ OR :een IS NULL"),
        true);
    assert_string_equal(t.sql, "SELECT a::text, ':no', \":no\" FROM t -- :no\n"
                               "WHERE x = $1 AND y = $2 /* :no */ OR $1 IS NULL");
    assert_int_equal(t.nparams, 2);
    assert_string_equal(t.params[1], "twee");
    str m = sql_migration(&a,
        S("CREATE TABLE t (id INTEGER PRIMARY KEY, a TEXT CHECK (a <> 'TEXT'),"
          " b INTEGER NOT NULL) STRICT;CREATE INDEX i ON t (a);"
          "UPDATE t SET b = CAST(a AS INTEGER)"),
        true);
    assert_string_equal(m.p,
        "CREATE TABLE t (id BIGINT GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,"
        " a TEXT COLLATE \"C\" CHECK (a <> 'TEXT'), b BIGINT NOT NULL) ;"
        "CREATE INDEX i ON t (a);UPDATE t SET b = CAST(a AS BIGINT)");
    m = sql_migration(&a, S("CREATE TABLE t (id INTEGER PRIMARY KEY, a TEXT);SELECT 1"), false);
    assert_string_equal(
        m.p, "CREATE TABLE t (id INTEGER PRIMARY KEY AUTOINCREMENT, a TEXT) STRICT;SELECT 1");
    m = sql_migration(&a, S("CREATE TABLE t (a TEXT PRIMARY KEY) WITHOUT ROWID"), false);
    assert_true(str_find(m, S("STRICT")) > 0 && str_find(m, S("WITHOUT")) < 0);
    arena_free(&start, 1 << 20);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(stap_voor_stap),
        cmocka_unit_test(nieuwer_dan_het_programma),
        cmocka_unit_test(gewijzigde_stap),
        cmocka_unit_test(mislukte_stap_laat_niets_achter),
        cmocka_unit_test(ontbrekende_kolom_met_raad),
        cmocka_unit_test(ontbrekende_tabel_met_raad),
        cmocka_unit_test(opdracht_die_niet_past),
        cmocka_unit_test(tabel_verandert_onder_een_draaiende_opslag),
        cmocka_unit_test(sleutel_hoort_bij_de_opslag),
        cmocka_unit_test(onbegrepen_url),
        cmocka_unit_test(woorden_van_sql),
    };
    return PROEF_DRAAI("migraties", tests);
}
