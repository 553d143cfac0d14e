/* stand.c: the number of the data: a reader that finds the number that it knows, need not read
 * again what it made then. It stands in a row of its own, so that each process on the store sees
 * it, and goes on in the transaction that changes the data. */
#include "store/store.h"
#include "store/sql.h"

static bool is_spoor(const store *s, sql_token t)
{
    for (const char *const *naam = s->c.sporen; naam && *naam; naam++)
        if (sql_is(t, *naam)) return true;
    return false;
}

/* INSERT INTO x, UPDATE x and DELETE FROM x change x; what begins otherwise, is no SELECT and gives
 * no rows, may change anything. */
void stand_soort(const store *s, statement *st)
{
    str rest = str_of(st->sql);
    sql_token t;
    for (int i = 0; sql_next(&rest, &t); i++) {
        bool tussen = sql_is(t, "INTO") || sql_is(t, "FROM");
        if (i == 0) st->wijzigt = !st->rij && !sql_is(t, "SELECT");
        else if (st->wijzigt && i < 3 && !tussen && is_spoor(s, t)) st->wijzigt = false;
        st->leest_spoor = st->leest_spoor || is_spoor(s, t);
    }
}

void stand_merk(db *d, const statement *st, i64 changed)
{
    if (st->wijzigt && changed) d->gewijzigd = true;
    if (st->leest_spoor) d->las_spoor = true;
}

void stand_plan(store *s)
{
    s->st_stand = plan_add(s, "stand lezen", NULL,
        S("SELECT CAST(waarde AS BIGINT) FROM opslag WHERE naam = 'stand'"));
    s->st_verder = plan_add(s, "stand verder", NULL,
        S("INSERT INTO opslag (naam, waarde) VALUES ('stand', '1') ON CONFLICT (naam) DO UPDATE "
          "SET waarde = CAST(CAST(opslag.waarde AS BIGINT) + 1 AS TEXT)"));
}

engine_error stand_verder(db *d)
{
    if (!d->gewijzigd) return ENGINE_OK;
    d->gewijzigd = false;
    engine_error e = db_try(d, d->s->st_verder, NULL, 0, NULL, NULL, NULL);
    if (e) db_fail(d, e, d->s->st[d->s->st_verder].name);
    return e;
}

bool db_las_sporen(const db *d) { return d->las_spoor; }
