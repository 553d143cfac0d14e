#include "test/lib_beeld.h"

#include <libpq-fe.h>
#include <setjmp.h>
#include <sqlite3.h>
#include <stdarg.h>
#include <stdio.h>
#include <cmocka.h>

#define Q_DOE(NAME, sql) static const char NAME[] = sql;
#include "casework/sql/beeld.h"
#undef Q_DOE

const char *beeld_select(char out[BEELD_TEXT], const char *vandaag)
{
    const char *from = strstr(BEELD_VERS, "SELECT"), *to = strstr(BEELD_VERS, "ON CONFLICT");
    size_t n = 0;
    while (from < to && n + 40 < BEELD_TEXT) {
        if (!strncmp(from, ":vandaag", 8)) {
            n += (size_t)snprintf(out + n, BEELD_TEXT - n, "'%s'", vandaag);
            from += 8;
        } else if (!strncmp(from, ":persoon", 8)) {
            n += (size_t)snprintf(out + n, BEELD_TEXT - n, "p.id");
            from += 8;
        } else {
            out[n++] = *from++;
        }
    }
    out[n] = 0;
    return out;
}

static void complain(const char *row)
{
    print_error("the short picture of persoon %s did not follow (%s)\n", row, BEELD_WEG);
    fail();
}

static int one_row(void *ctx, int n, char **cells, char **names)
{
    (void)ctx, (void)n, (void)names;
    complain(cells[0]);
    return 0;
}

static void on_sqlite(const char *file, const char *sql)
{
    sqlite3 *s;
    char *error = NULL;
    assert_int_equal(sqlite3_open_v2(file, &s, SQLITE_OPEN_READWRITE, NULL), SQLITE_OK);
    sqlite3_exec(s, sql, one_row, NULL, &error);
    if (error) fail_msg("%s", error);
    sqlite3_close(s);
}

static void on_pg(const char *url, const char *sql)
{
    PGconn *c = PQconnectdb(url);
    PGresult *r = PQexec(c, sql);
    if (PQresultStatus(r) != PGRES_TUPLES_OK) fail_msg("%s", PQerrorMessage(c));
    if (PQntuples(r)) complain(PQgetvalue(r, 0, 0));
    PQclear(r);
    PQfinish(c);
}

void beeld_keur(const char *plek, bool pg, const char *vandaag)
{
    char anew[BEELD_TEXT], sql[BEELD_TEXT + 200];
    int n = snprintf(sql, sizeof sql, "%s EXCEPT SELECT * FROM persoonbeeld",
        beeld_select(anew, vandaag));
    assert_true(n > 0 && (size_t)n < sizeof sql);
    if (pg) on_pg(plek, sql);
    else on_sqlite(plek, sql);
}
