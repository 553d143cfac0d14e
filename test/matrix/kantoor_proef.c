/* kantoor_proef.c: casework/kantoor.c once more, for this test alone: its store has a statement for
 * each entity that reads a row whatever the rights, and a toegang that sees every field. */
#define kantoor_open kantoor_open_gewoon
#include "casework/kantoor.c"
#undef kantoor_open

#include "test/matrix/matrix.h"

#include <string.h>

store *kantoor_open(kantoor_keuzes k, problems *p);

enum { OPDRACHTEN = 2000, PER_ENTITEIT = 4 };
static query alle[OPDRACHTEN];
static int eerste;
static char sleutel[600];

const char *proef_sleutel(void) { return sleutel; }

static arena van_altijd;

static const char *rauw_lezen(const entity *e)
{
    buf b = buf_new(&van_altijd);
    buf_fmt(&b, "SELECT x.id, x.versie, x.vastgelegd_van, x.vastgelegd_door");
    for (int i = 0; i < e->nfields; i++) buf_fmt(&b, ", x.%s", e->fields[i].name);
    buf_fmt(&b, " FROM %s x WHERE x.id = :id", e->name);
    return arena_c(&van_altijd, buf_str(&b));
}

static const char *hoogste(const entity *e)
{
    buf b = buf_new(&van_altijd);
    buf_fmt(&b, "SELECT max(x.id) FROM %s x", e->name);
    return arena_c(&van_altijd, buf_str(&b));
}

/* The fields of a row that SQL finds something in, as bits: what it can search and count by. */
static const char *gevonden(const entity *e, bool buiten)
{
    buf b = buf_new(&van_altijd), view = buf_new(&van_altijd), select = buf_new(&van_altijd);
    if (buiten && !zicht_buiten(e, &view, &select)) return "SELECT 0";
    bool mensen = e->mens || e->via;
    buf_fmt(&b, "SELECT 0");
    for (int i = 0; i < e->nfields; i++)
        buf_fmt(&b, " + (CASE WHEN x.%s IS NULL THEN 0 ELSE CAST(%lld AS BIGINT) END)",
            e->fields[i].name, 1LL << i);
    buf_fmt(&b, " FROM %s%s x WHERE x.id = :id", !mensen ? "" : buiten ? "g_" : "v_", e->name);
    if (mensen) buf_fmt(&b, " AND x.voor = :ik");
    if (mensen && buiten) buf_fmt(&b, " AND x.deling_id = :ik_deling");
    return arena_c(&van_altijd, buf_str(&b));
}

static u64 masker(const entity *e, const toegang *t, handeling wat)
{
    return t->rol == ROL_ZIET_ALLES ? UINT64_MAX : beleid_masker(e, t, wat);
}

store *kantoor_open(kantoor_keuzes k, problems *p)
{
    store_config c = config(k);
    if (k.sleutel != sleutel) snprintf(sleutel, sizeof sleutel, "%s", k.sleutel);
    int n;
    const entity *const *e = entiteiten(&n);
    static arena begin;
    if (!eerste) begin = arena_new(8 << 20);
    van_altijd = begin;
    memcpy(alle, statements, sizeof statements);
    eerste = (int)countof(statements);
    for (int i = 0; i < n; i++) {
        query *q = &alle[eerste + PER_ENTITEIT * i];
        q[0] = (query){e[i]->name, e[i], rauw_lezen(e[i])};
        q[1] = (query){e[i]->name, NULL, hoogste(e[i])};
        q[2] = (query){e[i]->name, NULL, gevonden(e[i], false)};
        q[3] = (query){e[i]->name, NULL, gevonden(e[i], true)};
    }
    c.queries = alle;
    c.nqueries = eerste + PER_ENTITEIT * n;
    c.masker = masker;
    return k.migrate ? store_migrate(&c, p) : store_open(&c, p);
}

bool proef_rauw(db *d, arena *a, const entity *e, i64 id, void *rij)
{
    toegang t = {.rol = ROL_ZIET_ALLES};
    return db_rij(d, &t, a, eerste + PER_ENTITEIT * entiteit_nr(e), ARGS(A(id, id)), rij);
}

i64 proef_laatst(db *d, arena *a, const entity *e)
{
    toegang t = {.rol = ROL_ZIET_ALLES};
    (void)a;
    return db_getal(d, &t, eerste + PER_ENTITEIT * entiteit_nr(e) + 1, ARGS());
}

u64 proef_gevonden(db *d, const toegang *t, const entity *e, i64 id)
{
    toegang zo = {.rol = ROL_ZIET_ALLES, .gebruiker = t->gebruiker, .deling = t->deling};
    int nr = eerste + PER_ENTITEIT * entiteit_nr(e) + 2 + t->buiten;
    if (!d->s->st[nr].nparams) return 0;
    return (u64)db_getal(d, &zo, nr, ARGS(A(id, id)));
}
