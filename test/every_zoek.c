/* every_zoek: no filter, order, group or count by what the caller may not read. Each statement over
 * people is read by its words: a column of a people view in WHERE, ON, HAVING, ORDER BY or GROUP
 * BY, or in a condition of what it counts, may be searched on by every rol of the gemeente that has
 * rows in that view. What outsiders read (g_) holds nothing else in it (zicht_buiten.c). */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include <string.h>

#include "store/sql.h"
#include "test/libkantoor.h"

static const query statements[] = {
#define Q(NAME, row, sql) {#NAME, NULL, sql},
#define Q_DOE(NAME, sql) {#NAME, NULL, sql},
#include "casework/sql.h"
#undef Q
#undef Q_DOE
};

static const u64 van_team = UINT64_C(1) << REL_EIGEN | UINT64_C(1) << REL_TEAM;

/* ---- names of tables in a statement ---- */

typedef struct {
    str naam;
    const entity *e;
    bool buiten;
} alias;
typedef struct {
    alias at[60];
    int n;
} aliassen;

static const entity *van_view(str naam, bool *buiten)
{
    *buiten = str_starts(naam, S("g_"));
    if (!*buiten && !str_starts(naam, S("v_"))) return NULL;
    return entiteit(str_sub(naam, 2, naam.n));
}

/* FROM v_taak t, JOIN v_persoon p: which alias is which view. */
static aliassen lees_aliassen(const char *sql)
{
    aliassen a = {.n = 0};
    str rest = str_of(sql);
    sql_token t, vorig = {0}, wat;
    for (; sql_next(&rest, &t); vorig = t) {
        bool buiten;
        if (!sql_is(vorig, "FROM") && !sql_is(vorig, "JOIN")) continue;
        const entity *e = van_view(t.text, &buiten);
        str kijk = rest;
        if (!e || !sql_next(&kijk, &wat) || wat.kind != 'w' || a.n == (int)countof(a.at)) continue;
        a.at[a.n++] = (alias){wat.text, e, buiten};
    }
    return a;
}

/* ---- where a column is used ---- */

typedef enum { UITVOER, VAN, KEUS } deel;

static deel na(sql_token t, deel nu, bool *is)
{
    static const struct { const char *woord; deel d; } tabel[] = {{"SELECT", UITVOER},
        {"FROM", VAN}, {"JOIN", VAN}, {"WHERE", KEUS}, {"ON", KEUS}, {"HAVING", KEUS},
        {"ORDER", KEUS}, {"GROUP", KEUS}, {"WHEN", KEUS}, {"FILTER", KEUS}, {"THEN", UITVOER}};
    for (size_t i = 0; i < countof(tabel); i++)
        if (sql_is(t, tabel[i].woord)) {
            *is = true;
            return tabel[i].d;
        }
    return nu;
}

static int fout, gekeken;
static bool toon;

/* Rollen that have rows in the view and may not search on this field, as bits. */
static u64 mag_niet(const entity *e, const field *f)
{
    u64 rollen = beleid_rollen(&persoon_entity, van_team), niet = 0;
    for (i32 rol = 1; rol < rol_eind; rol++) {
        if (!(rollen >> rol & 1) || f->type == FIELD_ID) continue;
        u64 mag = beleid_bewerkingen(rol, REL_TEAM, DOEL_BEGELEIDING, e, f);
        u64 nodig = UINT64_C(1) << BW_ZOEK | UINT64_C(1) << BW_TEL;
        if ((mag & nodig) != nodig) niet |= UINT64_C(1) << rol;
    }
    return niet;
}

#include "test/every_zoek.h"

static bool is_uitzondering(const char *opdracht, const entity *e, const field *f)
{
    for (size_t i = 0; i < countof(mag_toch); i++)
        if (!strcmp(mag_toch[i].opdracht, opdracht) && !strcmp(mag_toch[i].entiteit, e->name)
            && !strcmp(mag_toch[i].veld, f->name))
            return mag_toch[i].reden[0] != 0;
    return false;
}

static void bekijk(const query *q, const aliassen *a, str wie, str kolom)
{
    for (int i = 0; i < a->n; i++) {
        if (!str_eq(a->at[i].naam, wie) || a->at[i].buiten) continue;
        const field *f = field_find(a->at[i].e, kolom);
        if (!f) continue;
        gekeken++;
        if (!mag_niet(a->at[i].e, f) || is_uitzondering(q->name, a->at[i].e, f)) continue;
        fout++;
        if (toon)
            print_error("%s searches on %s.%s\n", q->name, a->at[i].e->name, f->name);
    }
}

static void lees_opdracht(const query *q)
{
    aliassen a = lees_aliassen(q->sql);
    str rest = str_of(q->sql);
    sql_token t, punt, kolom;
    deel op[40] = {UITVOER};
    int diep = 0;
    while (sql_next(&rest, &t)) {
        bool is = false;
        if (t.kind == '(' && diep < 39) op[diep + 1] = op[diep], diep++;
        else if (t.kind == ')' && diep) diep--;
        else op[diep] = na(t, op[diep], &is);
        if (is || t.kind != 'w') continue;
        str kijk = rest;
        if (!sql_next(&kijk, &punt) || punt.kind != '.') continue;
        if (!sql_next(&kijk, &kolom)) break;
        rest = kijk;
        if (op[diep] == KEUS) bekijk(q, &a, t.text, kolom.text);
    }
}

static void test_zoeken(void **state)
{
    (void)state;
    toon = true;
    for (size_t i = 0; i < countof(statements); i++) lees_opdracht(&statements[i]);
    print_message("%d columns that are searched on\n", gekeken);
    assert_true(gekeken > 100);
    assert_int_equal(fout, 0);
}

/* This test sees a statement that does it wrongly, in each place where it can. */
static void test_ziet_slechte(void **state)
{
    static const char *const slecht[] = {
        "SELECT x.id FROM v_plan x WHERE x.voor = :ik AND x.leerroute = 'B'",
        "SELECT p.id FROM v_persoon p JOIN v_plan x ON x.persoon_id = p.id AND x.leerroute = 'B'",
        "SELECT p.id FROM v_persoon p ORDER BY (SELECT x.id FROM v_plan x WHERE x.leerroute = 'B')",
        "SELECT x.id FROM v_plan x WHERE x.voor = :ik ORDER BY x.leerroute",
        "SELECT sum(CASE WHEN x.leerroute = 'B' THEN 1 ELSE 0 END) FROM v_plan x",
        "SELECT count(*) FROM v_plan x WHERE x.voor = :ik GROUP BY x.leerroute"};
    (void)state;
    toon = false;
    for (size_t i = 0; i < countof(slecht); i++) {
        query q = {"PROEF", NULL, slecht[i]};
        int voor = fout;
        lees_opdracht(&q);
        if (fout == voor) fail_msg("not seen: %s", slecht[i]);
    }
    fout = 0;
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_ziet_slechte), cmocka_unit_test(test_zoeken)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
