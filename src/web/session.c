/* session.c: who is signed in: a random token in a cookie, only its keyed hash in the store. */
#include "web/intern.h"

#include "base/geheim.h"
#include "casework/kantoor.h"

static bool is_secure(const req *r) { return r->web->k.https || r->i->q->secure; }

static const char *cookie_name(const req *r)
{
    return is_secure(r) ? "__Host-tweespoor" : "tweespoor";
}

static str hash_of(req *r, str token)
{
    buf b = buf_new(r->w.a);
    PLAIN(&b, "sessie {}", token);
    return store_hash(r->w.a, r->web->store, buf_str(&b));
}

bool session_account(req *r, str inlognaam, gebruiker *g)
{
    return RIJ(&r->w, gebruiker, GEBRUIKER_BIJ_NAAM, g, A(inlognaam, inlognaam)) &&
        gebruiker_heeft_toegang(g, r->w.vandaag) && g->rol.i != ROL_OPDRACHT;
}

/* A table to take along: of what it reads only that which may be exported. A print (PDF) is the
 * page itself. */
static bool is_tabel(const route *r)
{
    return r->type && (!strcmp(r->type, "text/csv") || strstr(r->type, "spreadsheet"));
}

void session_find(req *r)
{
    sessie s;
    gebruiker g;
    moment nu = r->i->q->now, stil_sinds = {nu.ms - r->web->k.stil_ms};
    str token = http_cookie(r->i->q, cookie_name(r));
    if (token.n < 20 || token.n > 100) return;
    str sleutel = hash_of(r, token);
    if (!RIJ(&r->w, sessie, SESSIE_MET_SLEUTEL, &s, A(sleutel, sleutel), A(nu, nu),
            A(stil_sinds, stil_sinds)))
        return;
    if (!RIJ(&r->w, gebruiker, GEBRUIKER_MET_ID, &g, AI(id, s.gebruiker_id))) return;
    if (!gebruiker_heeft_toegang(&g, r->w.vandaag)) return;
    i64 often = r->web->k.stil_ms / 20;
    if (often > 60000) often = 60000;
    r->ik = g;
    r->w.t = toegang_uit(&g, r->route->doel);
    r->w.t.bestand = is_tabel(r->route);
    r->i->s = (sessie_stand){.is = true, .id = s.kop.id, .csrf = s.csrf, .melding = s.melding,
        .ongedaan = s.ongedaan_id, .verouderd = nu.ms - s.laatst.ms >= often};
    lang_set(g.taal.n ? g.taal : S("nl"));
}

bool session_deling(req *r)
{
    toegang t = r->w.t;
    const char *eerste = t.buiten && r->route->pad ? strchr(r->route->pad, '{') : NULL;
    if (!eerste || strncmp(eerste, "{deling}", 8)) return true;
    if (r->i->fout_token) return false;
    return toegang_deling(r->w.db, r->w.a, &t, (deling_id){r->id[0]}, &r->w.t);
}

/* ---- inside a writing ---- */

static void clean_up(req *r)
{
    moment nu = r->i->q->now, stil_sinds = {nu.ms - r->web->k.stil_ms};
    db_doe(r->w.db, &r->w.t, Q_SESSIES_STIL_WEG, ARGS(A(nu, nu), A(stil_sinds, stil_sinds)));
    eenmaal_ruim_op(r);
}

bool session_start(req *r, const gebruiker *g)
{
    str token = geheim_token(r->w.a, 32);
    moment nu = r->i->q->now;
    r->ik = *g;
    r->w.t = toegang_uit(g, 0);
    clean_up(r);
    if (r->i->s.id) db_doe(r->w.db, &r->w.t, Q_SESSIE_WEG, ARGS(A(id, r->i->s.id)));
    sessie s = {.sleutel = hash_of(r, token), .gebruiker_id = {g->kop.id}, .laatst = nu,
        .tot = {nu.ms + r->web->k.hooguit_ms}, .csrf = csrf_nieuw(r, g->kop.id)};
    if (!db_add(r->w.db, &r->w.t, &sessie_entity, &s)) return false;
    r->i->s = (sessie_stand){.is = true, .id = s.kop.id, .csrf = s.csrf};
    session_cookie_set(r, token);
    return !db_failed(r->w.db);
}

bool session_keep_melding(req *r)
{
    str melding = str_sub(r->i->melding, 0, 400);
    while (melding.n && !http_text_ok(melding)) melding.n--; /* not in the middle of a letter */
    db_doe(r->w.db, &r->w.t, Q_SESSIE_MELDING,
        ARGS(A(melding, melding), AI(ongedaan, r->i->ongedaan), A(id, r->i->s.id)));
    return !db_failed(r->w.db);
}

bool session_needs_write(const req *r)
{
    return r->i->s.is && (r->i->melding_getoond || r->i->s.verouderd);
}

bool session_write(req *r)
{
    moment nu = r->i->q->now;
    int what = r->i->melding_getoond ? Q_SESSIE_GEBRUIKT : Q_SESSIE_LAATST;
    db_doe(r->w.db, &r->w.t, what, ARGS(A(nu, nu), A(id, r->i->s.id)));
    return !db_failed(r->w.db);
}

void session_end(req *r)
{
    db_doe(r->w.db, &r->w.t, Q_SESSIE_WEG, ARGS(A(id, r->i->s.id)));
    session_cookie_clear(r);
}

void session_end_others(req *r)
{
    db_doe(r->w.db, &r->w.t, Q_SESSIES_VAN_WEG,
        ARGS(A(gebruiker, r->ik.kop.id), A(behalve, r->i->s.id)));
}

/* ---- the cookie ---- */

static void set_cookie(req *r, str token, bool away)
{
    buf b = buf_new(r->w.a);
    PLAIN(&b, "{}={}; Path=/; HttpOnly; SameSite=Lax", str_of(cookie_name(r)), token);
    if (is_secure(r)) buf_add(&b, S("; Secure"));
    if (away) buf_add(&b, S("; Max-Age=0"));
    http_set(r->i->u, "Set-Cookie", buf_str(&b));
}

void session_cookie_set(req *r, str token) { set_cookie(r, token, false); }

void session_cookie_clear(req *r)
{
    set_cookie(r, S(""), true);
    http_set(r->i->u, "Clear-Site-Data", S("\"cache\", \"storage\""));
}
