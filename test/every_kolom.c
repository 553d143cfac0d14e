/* every_kolom: what a list shows is never of a lower class than what it was read from. SQLite tells
 * from which table and column each column of a statement comes, through views and subqueries. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include <sqlite3.h>
#include <string.h>

#include "store/store.h"
#include "test/libkantoor.h"

/* What a statement reads without giving it out: keys of a count, or what an order is made of. */
static const struct { const char *opdracht, *veld, *reden; } mag[] = {
    {"ORG_UITSTROOM", "uitstroom", "how many, of each kind"},
    {"TE_LAAT_TELLEN", "soort", "how many, of each kind"},
    {"TE_LAAT_ZAKEN", "", "what is late and with whom of the staff; about nobody"},
    {"PLAATSEN_VRIJGEMAAKT", "dag", "when a place came free, not by whom"},
    {"LEERLING_BEZET", "", "whether a lesson fits comes from it; no page shows it"},
    {"INZAGE_SAMENGEVOEGD", "aantal", "the number of a dossier that was merged; asked with it"},
    {"NOOD_PERSOON", "", "numbers of rows, for the program itself"},
    {"PLEK_PERIODEN", "", "when a seat is taken, not by whom"},
    {"AANPAK_ALLEN", "fase", "which phase becomes which; counts are shown"},
    {"CIJFER_PLEK_NODIG", "sector", "how many, in each sector"}};

static bool is_uitzondering(const char *opdracht, const char *veld)
{
    for (size_t i = 0; i < countof(mag); i++)
        if (!strcmp(mag[i].opdracht, opdracht) && (!*mag[i].veld || !strcmp(mag[i].veld, veld)))
            return true;
    return false;
}

/* The field that this column of a table holds; NULL: the head of a row, or no table of ours. */
static const field *veld_van(const char *tabel, const char *kolom)
{
    char naam[80];
    size_t n = strlen(tabel);
    if (n > 4 && !strcmp(tabel + n - 4, "_was")) n -= 4;
    snprintf(naam, sizeof naam, "%.*s", (int)n, tabel);
    const entity *e = entiteit(str_of(naam));
    return e ? field_find(e, str_of(kolom)) : NULL;
}

static void zonder_tijd(sqlite3_context *c, int n, sqlite3_value **args)
{
    (void)n, (void)args;
    sqlite3_result_null(c);
}

/* The clock that a connection of the store has; only its name matters here. */
static void geef_klok(sqlite3 *raw)
{
    static const char *const naam[] = {"vandaag", "nu_ms"};
    for (size_t i = 0; i < countof(naam); i++)
        assert_int_equal(sqlite3_create_function(raw, naam[i], -1, SQLITE_UTF8 | SQLITE_INNOCUOUS,
            NULL, zonder_tijd, NULL, NULL), SQLITE_OK);
}

static int onderzoek(const statement *st, sqlite3 *raw)
{
    sqlite3_stmt *p = NULL;
    int fout = 0;
    if (sqlite3_prepare_v2(raw, st->sql, -1, &p, NULL) != SQLITE_OK)
        fail_msg("%s: %s", st->name, sqlite3_errmsg(raw));
    for (int i = 0; i < st->ncols && st->to; i++) {
        const char *tabel = sqlite3_column_table_name(p, i);
        const char *kolom = sqlite3_column_origin_name(p, i);
        const field *bron = tabel && kolom ? veld_van(tabel, kolom) : NULL;
        if (!bron || st->to[i] < 0) continue;
        const field *uit = &st->rij->fields[st->to[i]];
        if (uit->klasse >= bron->klasse || uit->type == FIELD_ID) continue;
        if (is_uitzondering(st->name, uit->name)) continue;
        fout++;
        print_error("%s: %s is K%d, but %s.%s is K%d\n", st->name, uit->name, uit->klasse, tabel,
            kolom, bron->klasse);
    }
    sqlite3_finalize(p);
    return fout;
}

static void test_kolommen(void **state)
{
    (void)state;
    int fout = 0, gezien = 0;
    const char *where;
    sqlite3 *raw = NULL;
    if (kantoor_proef_is_pg()) return;
    kantoor_proef k = kantoor_proef_begin();
    engine_of(kantoor_proef_url(&k), &where);
    assert_int_equal(sqlite3_open_v2(where, &raw, SQLITE_OPEN_READONLY, NULL), SQLITE_OK);
    geef_klok(raw);
    for (int i = 0; i < k.s->nst; i++) {
        const statement *st = &k.s->st[i];
        if (!st->rij || strncmp(st->sql, "SELECT", 6)) continue;
        fout += onderzoek(st, raw);
        gezien++;
    }
    sqlite3_close(raw);
    assert_true(gezien > 100);
    assert_int_equal(fout, 0);
    kantoor_proef_eind(&k);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_kolommen)};
    return KANTOOR_DRAAI("every_kolom", tests);
}
