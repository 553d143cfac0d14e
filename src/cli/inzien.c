#include "cli/inzien.h"

typedef struct {
    inzien *i;
    bool (*doe)(werk *, inzien *);
    toegang t;
    const i64 *personen;
    int n;
    u32 klassen;
} beurt;

static bool account(db *d, void *arg)
{
    beurt *b = arg;
    b->t = toegang_opdrachtregel(d, cli_arena());
    return !db_failed(d);
}

static bool lees(db *d, void *arg)
{
    beurt *b = arg;
    b->i->p = (problems){.n = 0};
    b->i->uit = buf_new(cli_arena());
    b->i->json = jw_new(&b->i->uit);
    werk w = werk_begin(d, cli_arena(), b->t, &b->i->p);
    if (!b->doe(&w, b->i)) b->i->code = KLAAR_GEWEIGERD;
    int n;
    const i64 *wie_getoond = db_getoond(d, &n, &b->klassen);
    i64 *kopie = arena_make(cli_arena(), i64, n + 1);
    for (int k = 0; k < n; k++) kopie[k] = wie_getoond[k];
    b->personen = kopie;
    b->n = n;
    return true;
}

static bool leg_vast(db *d, void *arg)
{
    const beurt *b = arg;
    werk w = werk_begin(d, cli_arena(), b->t, &b->i->p);
    if (b->i->na && !b->i->na(&w, b->i)) return false;
    inzage_invoer in = {.t = b->t,
                        .pagina = b->i->opdracht,
                        .personen = b->personen,
                        .n = b->n,
                        .klassen = b->klassen};
    return !b->n || inzage_schrijf(d, cli_arena(), &in);
}

int cli_inzien(const char *opdracht, const opties *o, bool (*doe)(werk *, inzien *),
               const void *arg)
{
    inzien i = {.o = o, .opdracht = opdracht, .arg = arg};
    beurt b = {.i = &i, .doe = doe};
    int code_;
    store *s = opties_open(o, false, &code_);
    if (!s) return code_;
    bool goed = store_write(s, account, &b) == WRITE_DONE && store_read(s, lees, &b);
    if (goed && (b.n || i.na)) goed = store_write(s, leg_vast, &b) == WRITE_DONE;
    store_close(s);
    if (!goed) return cli_fout(opdracht, T("De opslag werkt nu niet. Er is niets getoond."));
    if (i.p.n) return cli_problemen(opdracht, &i.p);
    cli_uit(buf_str(&i.uit));
    return i.code;
}
