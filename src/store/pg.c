/* pg.c: the seam on PostgreSQL. */
#include "store/engine.h"

#include <stdio.h>

static engine_error open_conn(conn *c, const conn_options *o)
{
    (void)o;
    snprintf(c->error, sizeof c->error, "PostgreSQL is not built in yet");
    return ENGINE_OTHER;
}

const engine engine_pg = {.name = "postgresql", .numbered = true, .open = open_conn};
