/* spoor.c: what an answer leaves behind. The row of inzage is on disk before the first byte of the
 * answer leaves; that of a change is kept or lost with the change. */
#include "web/intern.h"

#include "casework/kantoor.h"

/* An address of somebody who is not for this caller, or of nobody: both take a row, so that the
 * time of the answer does not tell them apart either. */
static void houd_geweigerd(req *r)
{
    const entity *e[4];
    int n = r->i->weg && r->i->s.is ? route_entiteiten(r->route, e) : 0;
    r->i->geweigerd = n > 0;
    for (int i = 0; i < n && !r->i->nmensen; i++) {
        r->i->mensen[0] = db_mens_van(r->w.db, e[i], r->i->fout_token ? 0 : r->id[i]);
        r->i->nmensen = r->i->mensen[0] != 0;
    }
}

void spoor_houd(req *r)
{
    int n;
    const i64 *people = db_getoond(r->w.db, &n, &r->i->klassen);
    r->i->mensen = arena_make(r->w.a, i64, n + 1);
    if (n) memcpy(r->i->mensen, people, sizeof(i64) * (size_t)n);
    r->i->nmensen = n;
    for (int k = 0; k < n && r->i->nood.v; k++) r->i->in_nood |= people[k] == r->i->nood.v;
    if (r->i->in_nood) r->i->stand = 0; /* not given again when the hour is over */
    if (!n) houd_geweigerd(r);
}

static bool leg_vast(req *r, db *d, i32 uitslag)
{
    const inzage_invoer in = {.t = r->w.t, .pagina = r->route->naam, .personen = r->i->mensen,
        .n = r->i->nmensen, .klassen = r->i->klassen, .uitslag = uitslag,
        .nood = r->i->in_nood, .reden = r->i->reden};
    return inzage_schrijf(d, r->w.a, &in);
}

bool spoor_gewijzigd(req *r)
{
    return !r->i->nmensen || leg_vast(r, r->w.db, r->i->reden.i ? INZAGE_GEZIEN : INZAGE_GEWIJZIGD);
}

static bool run_after(db *d, void *ctx)
{
    req *r = ctx;
    i32 uitslag = r->i->geweigerd ? INZAGE_GEWEIGERD : INZAGE_GEZIEN;
    if ((r->i->nmensen || r->i->geweigerd) && !leg_vast(r, d, uitslag)) return false;
    if (r->i->bewaar.n && !concept_schrijf(r, r->i->bewaar, &r->i->in.velden)) return false;
    if (r->i->bewaar.n && r->i->melding.n && !session_keep_melding(r)) return false;
    return !r->i->s.is || session_write(r);
}

bool spoor_laat_na(req *r)
{
    if (!r->i->nmensen && !r->i->geweigerd && !r->i->bewaar.n && !session_needs_write(r))
        return true;
    write_result w = web_write(r, run_after, r);
    return w == WRITE_DONE || !r->i->nmensen;
}
