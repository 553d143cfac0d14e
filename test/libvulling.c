#include "test/libvulling.h"
#include "test/lib_beeld.h"

#include "store/engine.h"

/* Rows of each table: so many for each person, or a number of their own. */
static const struct {
    const char *tabel;
    int per_mens, een_op; /* per_mens rows a person, or one for so many people */
} maten[] = {
    {"team", 0, 500},       {"gebruiker", 0, 50},  {"gebruiker_team", 0, 50},
    {"organisatie", 0, 50},
    {"contactpersoon", 0, 50}, {"contactmoment", 0, 25}, {"orgvraag", 0, 50},
    {"orgcoaching", 0, 50}, {"bijeenkomst", 0, 50}, {"bijeenkomst_org", 0, 50},
    {"jobcarving", 0, 50}, {"carvingtaak", 0, 50},
    {"maatje", 0, 50}, {"etiket", 0, 100}, {"briefhoofd", 0, 500},
    {"plek", 0, 25},     {"plek_taal", 0, 25},
    {"plek_dienst", 0, 10}, {"lesgroep", 0, 20},   {"les", 0, 10},            {"aanpak", 0, 5000},
    {"lesvakantie", 0, 50}, {"lesuitval", 0, 10}, {"lesverzoek", 0, 2},
    {"sessie", 0, 50},      {"concept", 0, 50},    {"huishouden", 0, 2},      {"taak", 2, 0},
    {"gebeurtenis", 2, 0},  {"uren", 2, 0},        {"aanwezigheid", 2, 0},
};

static int rijen_van(str tabel, int mensen)
{
    for (size_t i = 0; i < countof(maten); i++)
        if (str_eq(tabel, str_of(maten[i].tabel)))
            return maten[i].per_mens ? mensen * maten[i].per_mens : mensen / maten[i].een_op;
    return mensen;
}

static bool staat_in(const char *naam, const char *const *lijst, size_t n)
{
    for (size_t i = 0; i < n; i++)
        if (!strcmp(naam, lijst[i])) return true;
    return false;
}

/* What ends something is unknown in most rows. */
static bool meest_leeg(const char *naam)
{
    static const char *const namen[] = {"tot", "eind", "uit_beeld", "gesloten", "later",
                                        "uitstroom", "gedaan", "verbetert"};
    return staat_in(naam, namen, countof(namen));
}

static void dag_waarde(buf *b, int mensen)
{
    if (kantoor_proef_is_pg())
        buf_fmt(b, "to_char(date '2024-02-01' + CAST((n.n / %d) * 31 + n.n %% 29 AS int), "
                   "'YYYY-MM-DD')", mensen);
    else
        buf_fmt(b, "date('2024-02-01', '+' || ((n.n / %d) * 31 + n.n %% 29) || ' days')", mensen);
}

static void code_waarde(buf *b, const codes *l)
{
    buf_fmt(b, "CASE (n.n + n.n / 7) %% %d", l->n);
    for (int i = 0; i < l->n; i++) buf_fmt(b, " WHEN %d THEN '%s'", i, l->at[i].code);
    buf_fmt(b, " END");
}

static void tekst_waarde(buf *b, const field *f, int mensen)
{
    if (strstr(f->name, "telefoon")) buf_fmt(b, "'06' || (20000000 + n.n)");
    else if (!strcmp(f->name, "nummer")) buf_fmt(b, "'2026-' || n.n");
    else if (!strcmp(f->name, "sleutel") || f->uniek)
        buf_fmt(b, "CASE WHEN n.n = 0 THEN 'Kanarie' ELSE '%s ' || n.n END", f->name);
    else
        buf_fmt(b, "CASE WHEN n.n %% %d = 0 THEN 'Kanarie' ELSE '%s ' || n.n %% 5000 END", mensen,
                f->name);
}

/* The value of a field as SQL over n.n, which counts from 0. */
static void waarde(buf *b, const field *f, int mensen)
{
    bool leeg = !f->required && meest_leeg(f->name);
    if (leeg) buf_fmt(b, "CASE WHEN n.n %% 4 = 1 THEN ");
    switch (f->type) {
    case FIELD_STR: tekst_waarde(b, f, mensen); break;
    case FIELD_NUM:
    case FIELD_GELD: buf_fmt(b, "n.n %% 30"); break;
    case FIELD_BOOL: buf_fmt(b, "n.n %% 2"); break;
    case FIELD_DATE: dag_waarde(b, mensen); break;
    case FIELD_MOMENT: buf_fmt(b, "1763800000000 + n.n %% 4096"); break;
    case FIELD_TIJD: buf_fmt(b, "480 + n.n %% 8 * 30"); break;
    case FIELD_CODE: code_waarde(b, f->codes); break;
    case FIELD_GEHEIM: buf_fmt(b, "CAST(NULL AS TEXT), '%s' || n.n", f->name); break;
    case FIELD_ID:
        if (f->ref)
            buf_fmt(b, "%d + (n.n + %d) %% %d", KANARIE, !strcmp(f->name, "beoordelaar_id"),
                    rijen_van(str_of(f->ref), mensen)); /* nobody approves what he asked */
        else
            buf_fmt(b, "%d + n.n", KANARIE);
        break;
    }
    if (leeg) buf_fmt(b, " END");
}

static void vul_tabel(conn *c, arena kladje, const entity *e, int mensen)
{
    buf b = buf_new(&kladje);
    buf_fmt(&b, "INSERT INTO %s (id, versie, vastgelegd_van", e->name);
    for (int i = 0; i < e->nfields; i++) {
        buf_fmt(&b, ", %s", e->fields[i].name);
        if (e->fields[i].type == FIELD_GEHEIM) buf_fmt(&b, ", %s_zoek", e->fields[i].name);
    }
    buf_fmt(&b, ") SELECT %d + n.n, 1, 1700000000000", KANARIE);
    for (int i = 0; i < e->nfields; i++) {
        buf_fmt(&b, ", ");
        waarde(&b, &e->fields[i], mensen);
    }
    buf_fmt(&b, " FROM telling n WHERE n.n < %d", rijen_van(str_of(e->name), mensen));
    if (engine_exec(c, arena_c(&kladje, buf_str(&b)), NULL, NULL))
        fail_msg("%s: %s", e->name, c->error);
}

/* One row in four has a former version. */
static void vul_was(conn *c, arena kladje, const entity *e)
{
    buf b = buf_new(&kladje), k = buf_new(&kladje);
    for (int i = 0; i < e->nfields; i++) {
        buf_fmt(&k, ", %s", e->fields[i].name);
        if (e->fields[i].type == FIELD_GEHEIM) buf_fmt(&k, ", %s_zoek", e->fields[i].name);
    }
    const char *velden = arena_c(&kladje, buf_str(&k));
    buf_fmt(&b,
            "INSERT INTO %s_was (id, versie, vastgelegd_van, vastgelegd_tot%s) SELECT id, 0, "
            "1690000000000, 1700000000000%s FROM %s WHERE id %% 4 = 1",
            e->name, velden, velden, e->name);
    if (engine_exec(c, arena_c(&kladje, buf_str(&b)), NULL, NULL))
        fail_msg("%s_was: %s", e->name, c->error);
}

static void open_deur(kantoor_proef *x, conn *c)
{
    const char *where;
    const engine *e = engine_of(kantoor_proef_url(x), &where);
    conn_options o = {.where = where, .create = true, .writer = true, .unsafe = true};
    *c = (conn){.scratch = &x->a};
    assert_int_equal(engine_open(c, e, &o), ENGINE_OK);
}

static void doe(conn *c, const char *sql)
{
    if (engine_exec(c, sql, NULL, NULL)) fail_msg("%s: %s", sql, c->error);
}

void vulling_sql(kantoor_proef *x, const char *sql)
{
    conn c;
    open_deur(x, &c);
    doe(&c, sql);
    engine_close(&c);
}

/* Staff of one team each, a school account of the first two organisations, words of names. */
static void vul_bij(conn *c, arena kladje, const vulling *v)
{
    buf b = buf_new(&kladje);
    buf_fmt(&b,
            "UPDATE gebruiker_team SET persoon_id = NULL, tot = NULL;"
            "UPDATE gebruiker SET organisatie_id = NULL, rol = 'klantmanager', tot = NULL "
            "WHERE id >= %d;"
            "INSERT INTO gebruiker (id, versie, vastgelegd_van, inlognaam, naam, rol, "
            "organisatie_id) VALUES (%lld, 1, 1700000000000, 'school1', 'A', 'taalschool', %d), "
            "(%lld, 1, 1700000000000, 'school2', 'B', 'taalschool', %d);"
            "INSERT INTO zoekwoord (persoon_id, woord) SELECT p.id, "
            "CASE p.id WHEN %d THEN 'kanarie' ELSE 'naam' || p.id %% 5000 END "
            "FROM persoon p WHERE p.id >= %d;"
            "UPDATE plaatsing SET van = '2026-01-05', tot = '2026-11-20', eind = NULL, "
            "contract = 'tijdelijk' WHERE id = %d;"
            "UPDATE traject SET instrument = 'leerwerktraject', eind = NULL WHERE id = %d;"
            "UPDATE vasthouding SET tot = '2027-01-01', eind = NULL WHERE id = 1001;"
            "UPDATE bijeenkomst SET afgelast = NULL WHERE id = 1001;"
            "UPDATE gebeurtenis SET gebruiker_id = %d, soort = 'notitie' WHERE id = %d;"
            "UPDATE gebeurtenis SET gebruiker_id = %d, samen = %d WHERE id = %d;"
            "UPDATE aanpak_deelname SET intensiteit = 'wacht', tot = NULL WHERE id = %d;"
            "INSERT INTO aanpak_deelname (id, versie, vastgelegd_van, persoon_id, aanpak_id, van, "
            "intensiteit) VALUES (%lld, 1, 1700000000000, %d, 1, '2026-01-05', 'intensief');"
            "UPDATE organisatie SET soort = 'gemeenteafdeling' WHERE id = %d;"
            "UPDATE plekopdracht SET klaar = NULL WHERE id = %d;"
            "INSERT INTO plaatsing (id, versie, vastgelegd_van, persoon_id, plek_id, contract, "
            "van, eind, uren) VALUES (%lld, 1, 1700000000000, %d, %d, 'tijdelijk', "
            "'2025-01-05', '2025-06-05', 16)",
            KANARIE, (long long)v->school, KANARIE, (long long)v->andere_school, KANARIE + 1,
            KANARIE, KANARIE, KANARIE, KANARIE, KANARIE + 1, KANARIE, KANARIE, KANARIE,
            KANARIE + v->mensen, KANARIE, (long long)1000000000, KANARIE, KANARIE, KANARIE,
            (long long)1000000000, KANARIE, KANARIE);
    doe(c, arena_c(&kladje, buf_str(&b)));
}

/* Everybody's short picture, when there are indexes to make it with. */
static void vul_beeld(conn *c)
{
    char beeld[BEELD_TEXT], alle[BEELD_TEXT + 40];
    snprintf(alle, sizeof alle, "INSERT INTO persoonbeeld %s", beeld_select(beeld, "2026-11-23"));
    doe(c, "DELETE FROM persoonbeeld");
    doe(c, alle);
}

/* On PostgreSQL an index is made far quicker afterwards. */
static const char zonder_indexen[] =
    "CREATE TABLE weg AS SELECT CAST(CAST(i.indexrelid AS regclass) AS text) AS naam, "
    "pg_get_indexdef(i.indexrelid) AS maak FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid "
    "WHERE c.relnamespace = CAST(current_schema() AS regnamespace) AND NOT i.indisprimary;"
    "DO $$ DECLARE r record; BEGIN FOR r IN SELECT naam FROM weg LOOP "
    "EXECUTE 'DROP INDEX ' || r.naam; END LOOP; END $$";
static const char met_indexen[] =
    "DO $$ DECLARE r record; BEGIN FOR r IN SELECT maak FROM weg LOOP "
    "EXECUTE r.maak; END LOOP; END $$; DROP TABLE weg";

vulling vul(kantoor_proef *x, int mensen)
{
    conn c;
    open_deur(x, &c);
    char sql[300];
    int n;
    const entity *const *alle = entiteiten(&n);
    mensen -= mensen % 5000;
    vulling v = {.mensen = mensen, .teams = mensen / 500, .staf = mensen / 50};
    v.school = KANARIE + v.staf;
    v.andere_school = v.school + 1;
    bool pg = kantoor_proef_is_pg();
    doe(&c, pg ? "SET session_replication_role = replica; BEGIN"
               : "PRAGMA foreign_keys=OFF; PRAGMA synchronous=OFF; "
                 "PRAGMA cache_size=-300000; BEGIN");
    if (pg) doe(&c, zonder_indexen);
    snprintf(sql, sizeof sql,
             "CREATE TABLE telling (n INTEGER PRIMARY KEY); INSERT INTO telling "
             "WITH RECURSIVE t (n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM t WHERE n < %d) "
             "SELECT n FROM t", mensen * 2);
    doe(&c, sql);
    for (int i = 0; i < n; i++) vul_tabel(&c, x->a, alle[i], mensen);
    vul_bij(&c, x->a, &v);
    for (int i = 0; i < n; i++) vul_was(&c, x->a, alle[i]);
    if (pg) doe(&c, met_indexen);
    doe(&c, "COMMIT");
    doe(&c, c.engine->analyze);
    vul_beeld(&c);
    engine_close(&c);
    return v;
}

int vulling_team(const vulling *v, i64 mens)
{
    return (int)((mens - KANARIE) % v->teams);
}
