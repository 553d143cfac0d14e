#include "store/engine.h"

#include <stdio.h>

engine_error (*engine_fault)(const char *call);

const engine *engine_of(const char *url, const char **where)
{
    str u = str_of(url);
    if (str_starts(u, S("sqlite:")) && u.n > 7) {
        *where = url + 7;
        return &engine_sqlite;
    }
    *where = url;
    if (str_starts(u, S("postgresql:")) || str_starts(u, S("postgres:"))) return &engine_pg;
    return NULL;
}

static engine_error fault(conn *c, const char *call)
{
    engine_error e = engine_fault ? engine_fault(call) : ENGINE_OK;
    if (e) snprintf(c->error, sizeof c->error, "fault in %s", call);
    return e;
}

engine_error engine_open(conn *c, const engine *e, const conn_options *o)
{
    c->engine = e;
    c->sealed = false;
    c->writer = o->writer;
    c->error[0] = 0;
    engine_error f = fault(c, "open");
    return f ? f : e->open(c, o);
}

void engine_close(conn *c)
{
    if (c->handle) c->engine->close(c);
    c->handle = NULL;
}

engine_error engine_prepare(conn *c, int nr, const char *sql)
{
    assert(nr < c->capacity);
    if (!c->handle) return ENGINE_GONE;
    if (c->statement[nr]) return ENGINE_OK;
    bool sealed = c->sealed;
    engine_error f = fault(c, "prepare");
    if (f) return f;
    c->sealed = false;
    f = c->engine->prepare(c, nr, sql);
    c->sealed = sealed;
    if (!f && c->engine->ncols(c, nr) > ENGINE_COLUMNS) {
        snprintf(c->error, sizeof c->error, "more than %d columns", ENGINE_COLUMNS);
        return ENGINE_OTHER;
    }
    return f;
}

void engine_forget(conn *c, int nr)
{
    if (c->handle && c->statement[nr]) c->engine->forget(c, nr);
    c->statement[nr] = NULL;
}

engine_error engine_run(
    conn *c, int nr, const cel *args, int nargs, row_fn *row, void *ctx, i64 *changed)
{
    if (!c->handle) return ENGINE_GONE;
    engine_error f = fault(c, "run");
    return f ? f : c->engine->run(c, nr, args, nargs, row, ctx, changed);
}

engine_error engine_do(conn *c, engine_control what)
{
    bool undo = what == ENGINE_ROLLBACK || what == ENGINE_BACK || what == ENGINE_STEP_BACK;
    if (!c->handle) return ENGINE_GONE;
    engine_error f = undo ? ENGINE_OK : fault(c, what == ENGINE_COMMIT ? "commit" : "control");
    if (!f) f = c->engine->control(c, what);
    if (!f && what == ENGINE_COMMIT && c->engine->outcome) f = fault(c, "committed");
    return f;
}

void engine_clock(conn *c, moment now)
{
    char text[DATE_TEXT];
    str day = date_iso(moment_date(now), text);
    c->clock_ms = now.ms;
    snprintf(c->clock_day, sizeof c->clock_day, "%.*s", STR_FMT(day));
}

engine_error engine_exec(conn *c, const char *sql, row_fn *row, void *ctx)
{
    if (c->sealed) bug("SQL text on a sealed connection");
    if (!c->handle) return ENGINE_GONE;
    engine_error f = fault(c, "exec");
    return f ? f : c->engine->exec(c, sql, row, ctx);
}
