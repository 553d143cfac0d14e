/* eenmaal.c: each form carries a code of its own; what is done under it is on record for a day, in
 * the same transaction as the work itself. */
#include "web/intern.h"

#include "base/geheim.h"
#include "casework/lijsten.h"

enum { DAG_MS = 86400000 };

str eenmaal_code(req *r)
{
    buf b = buf_new(r->w.a);
    if (r->i->eens.n == 0) r->i->eens = geheim_token(r->w.a, EENMAAL_BYTES);
    PLAIN(&b, "{}-{}", r->i->eens, r->i->neens++);
    return buf_str(&b);
}

/* Key of this form for this gebruiker; empty: it carries no code, or may come more than once. */
static str sleutel(req *r)
{
    str code_ = veld(r, "_eens");
    buf b = buf_new(r->w.a);
    if (code_.n < 20 || code_.n > 60 || str_starts(str_of(r->route->naam), S("concept_")))
        return (str){0};
    PLAIN(&b, "verzonden {} {} {}", r->ik.kop.id, str_of(r->route->naam), code_);
    return store_hash(r->w.a, r->web->store, buf_str(&b));
}

bool eenmaal_begin(req *r)
{
    str s = sleutel(r);
    moment nu = r->i->q->now;
    nummerrij rij;
    if (s.n == 0) return true;
    if (db_doe(r->w.db, &r->w.t, Q_VERZONDEN_BIJ, ARGS(A(sleutel, s), A(nu, nu)))) return true;
    if (!RIJ(&r->w, nummerrij, VERZONDEN, &rij, A(sleutel, s)) || rij.nummer.n == 0) return true;
    ga_naar(r, (url){rij.nummer}, (str){0});
    return false;
}

void eenmaal_klaar(req *r)
{
    str s = sleutel(r), naar = r->i->naar.s.n ? r->i->naar.s : r->i->weer.s;
    if (s.n && naar.n)
        db_doe(r->w.db, &r->w.t, Q_VERZONDEN_NAAR, ARGS(A(naar, naar), A(sleutel, s)));
}

void eenmaal_ruim_op(req *r)
{
    moment voor = {r->i->q->now.ms - DAG_MS};
    db_doe(r->w.db, &r->w.t, Q_VERZONDEN_OUD_WEG, ARGS(A(voor, voor)));
}
