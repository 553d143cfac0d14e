/* csrf.c: is a POST made from one of our own pages, by the one who is signed in? */
#include "web/intern.h"

#include "base/geheim.h"

enum { TOKEN_BYTES = 32 };

static bool same_secret(str a, str b) { return a.n > 0 && geheim_gelijk(a, b); }

/* The part of a code that only says whose it is: says nothing to who does not have the key. */
static str van_wie(req *r, i64 wie)
{
    buf b = buf_new(r->w.a);
    PLAIN(&b, "formulier van {}", wie);
    return str_sub(store_hash(r->w.a, r->web->store, buf_str(&b)), 0, 22);
}

str csrf_nieuw(req *r, i64 wie)
{
    buf b = buf_new(r->w.a);
    PLAIN(&b, "{}.{}", geheim_token(r->w.a, TOKEN_BYTES), van_wie(r, wie));
    return buf_str(&b);
}

bool csrf_is_van(req *r, str given, i64 wie)
{
    str rest = given, random;
    return str_split(&rest, '.', &random) && same_secret(rest, van_wie(r, wie));
}

/* ---- who is not signed in: a cookie, and in the form its keyed hash ---- */

static str cookie_name(req *r)
{
    return r->web->k.https || r->i->q->secure ? S("__Host-tweespoor-form") : S("tweespoor-form");
}

static str hash_of_cookie(req *r, str cookie)
{
    buf b = buf_new(r->w.a);
    PLAIN(&b, "inlogformulier {}", cookie);
    return store_hash(r->w.a, r->web->store, buf_str(&b));
}

str csrf_code(req *r)
{
    if (r->i->s.is) return r->i->s.csrf;
    if (r->i->s.csrf.n) return r->i->s.csrf;
    str cookie = http_cookie(r->i->q, arena_c(r->w.a, cookie_name(r)));
    if (cookie.n < 20) {
        cookie = geheim_token(r->w.a, TOKEN_BYTES);
        buf b = buf_new(r->w.a);
        PLAIN(&b, "{}={}; Path=/; HttpOnly; SameSite=Strict", cookie_name(r), cookie);
        if (r->web->k.https || r->i->q->secure) buf_add(&b, S("; Secure"));
        http_set(r->i->u, "Set-Cookie", buf_str(&b));
    }
    r->i->s.csrf = hash_of_cookie(r, cookie);
    return r->i->s.csrf;
}

/* ---- checking ---- */

/* Does the browser itself say that the request comes from our own pages? */
static bool eigen_herkomst(const http_request *q)
{
    str site = http_header(q, "Sec-Fetch-Site"), origin = http_header(q, "Origin");
    if (site.n) return str_eq(site, S("same-origin"));
    /* Without a referrer a browser sends Origin: null even for a form of ours. */
    if (origin.n == 0 || str_eq(origin, S("null"))) return true;
    i64 at = str_find(origin, S("://"));
    if (at < 0) return false;
    return str_eq(str_sub(origin, (size_t)at + 3, origin.n), http_header(q, "Host"));
}

csrf_uitslag csrf_check(req *r)
{
    str given = veld(r, "_csrf");
    if (!eigen_herkomst(r->i->q)) return CSRF_VREEMD;
    if (r->i->s.is && same_secret(given, r->i->s.csrf)) return CSRF_GOED;
    if (r->i->s.is && r->route->rollen != IEDEREEN)
        return csrf_is_van(r, given, r->ik.kop.id) ? CSRF_OUD : CSRF_VREEMD;
    str cookie = http_cookie(r->i->q, arena_c(r->w.a, cookie_name(r)));
    if (cookie.n >= 20 && same_secret(given, hash_of_cookie(r, cookie))) return CSRF_GOED;
    return CSRF_VREEMD;
}
