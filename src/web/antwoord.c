/* antwoord.c: the one place where an answer gets its headers (security.md 2.6). */
#include "web/intern.h"

static const char csp[] =
    "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; media-src 'self'; "
    "script-src 'self'; "
    "connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

static const char no_features[] =
    "accelerometer=(), camera=(), display-capture=(), fullscreen=(), geolocation=(), gyroscope=(), "
    "magnetometer=(), microphone=(), midi=(), payment=(), publickey-credentials-get=(), usb=()";

static bool has_header(const http_answer *u, const char *name)
{
    for (int i = 0; i < u->nheaders; i++)
        if (str_eq(u->headers[i].naam, str_of(name))) return true;
    return false;
}

void antwoord_koppen(const web *w, const route *r, const http_request *q, http_answer *u)
{
    if (!has_header(u, "Content-Security-Policy"))
        http_set(u, "Content-Security-Policy", str_of(csp));
    http_set(u, "X-Content-Type-Options", S("nosniff"));
    http_set(u, "Referrer-Policy", S("no-referrer"));
    http_set(u, "Cross-Origin-Opener-Policy", S("same-origin"));
    http_set(u, "Cross-Origin-Resource-Policy", S("same-origin"));
    http_set(u, "Permissions-Policy", str_of(no_features));
    http_set(u, "X-Frame-Options", S("DENY"));
    if (w->k.https || q->secure)
        http_set(u, "Strict-Transport-Security", S("max-age=63072000; includeSubDomains"));
    bool openbaar = r && r->openbaar && u->status < 400;
    if (!has_header(u, "Cache-Control"))
        http_set(u, "Cache-Control", openbaar ? S("no-cache") : S("no-store"));
    http_set(u, "Content-Type", u->type.n ? u->type : S("text/html; charset=utf-8"));
}

void antwoord_bestand(req *r)
{
    buf b = buf_new(r->w.a);
    str name = r->bestandsnaam.n ? r->bestandsnaam : str_of(r->route->naam);
    antwoord_html(r, 200, buf_str(&r->h));
    r->i->u->type = str_of(r->route->type);
    if (str_starts(r->i->u->type, S("text/")) && str_find(r->i->u->type, S("charset")) < 0) {
        PLAIN(&b, "{}; charset=utf-8", str_of(r->route->type));
        r->i->u->type = buf_str(&b);
    }
    buf d = buf_new(r->w.a);
    buf_add(&d, S("attachment; filename*=UTF-8''"));
    http_encode(&d, name);
    http_set(r->i->u, "Content-Disposition", buf_str(&d));
}

void geef_bestand(req *r)
{
    antwoord_bestand(r);
    r->i->klaar = true;
}

void antwoord_html(req *r, int status, str body)
{
    r->i->u->status = status;
    r->i->u->type = S("text/html; charset=utf-8");
    r->i->u->body = body;
}

void antwoord_naar(req *r, url u, int status)
{
    bool htmx = http_header(r->i->q, "HX-Request").n > 0;
    http_answer *out = r->i->u;
    /* htmx follows a 303 with its own request; a whole new page it must be told of. */
    out->status = htmx ? 204 : status;
    http_set(out, htmx ? "HX-Redirect" : "Location", u.s);
    out->type = S("text/plain; charset=utf-8");
    out->body = (str){0};
}
