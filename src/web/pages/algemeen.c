/* algemeen.c: the start page, the files of the browser, a sign of life, and taking back. */
#include "web/intern.h"

#include "base/embed.h"
#include "casework/tijdlijn.h"

void start(req *r)
{
    ga_naar(r, url_to(r, route_eerste(r->ik.rol.i)->naam, NULL, 0), (str){0});
}

void gezond(req *r)
{
    r->i->u->status = 200;
    r->i->u->type = S("text/plain; charset=utf-8");
    r->i->u->body = S("ok\n");
    r->i->klaar = true;
}

/* "Blijf ingelogd": asking is being there. */
void sessie_leeft(req *r)
{
    r->i->u->status = 204;
    r->i->klaar = true;
}

/* ---- /s/ ---- */

static str type_of(str naam)
{
    static const struct { const char *end; str type; } types[] = {
        {".css", S("text/css; charset=utf-8")}, {".js", S("text/javascript; charset=utf-8")},
        {".svg", S("image/svg+xml")}, {".woff2", S("font/woff2")},
        {".txt", S("text/plain; charset=utf-8")},
    };
    for (size_t i = 0; i < countof(types); i++)
        if (str_ends(naam, str_of(types[i].end))) return types[i].type;
    return (str){0};
}

/* Does the browser take gzip? Only a plain mention counts, not gzip;q=0. */
static bool takes_gzip(const http_request *q)
{
    str rest = http_header(q, "Accept-Encoding"), piece;
    while (str_split(&rest, ',', &piece))
        if (str_eq(str_trim(piece), S("gzip"))) return true;
    return false;
}

/* The file with its hash: for ever when the address holds that hash. */
static void send(req *r, str type, str body, str hash, bool gzip)
{
    http_answer *u = r->i->u;
    buf tag = buf_new(r->w.a);
    PLAIN(&tag, "\"{}{}\"", hash, gzip ? S("-gz") : S(""));
    if (gzip) http_set(u, "Content-Encoding", S("gzip"));
    http_set(u, "Vary", S("Accept-Encoding"));
    bool exact = str_eq(veld(r, "v"), hash);
    u->status = str_eq(http_header(r->i->q, "If-None-Match"), buf_str(&tag)) ? 304 : 200;
    u->type = type;
    u->fixed = true;
    if (u->status == 200) u->body = body;
    http_set(u, "ETag", buf_str(&tag));
    http_set(u, "Cache-Control", exact ? S("public, max-age=31536000, immutable")
                                       : S("public, max-age=86400"));
    r->i->klaar = true;
}

void bestand_toon(req *r)
{
    str naam = r->stuk, type = type_of(naam);
    if (r->web->thema.n && str_eq(naam, S("thema.css"))) {
        send(r, type, r->web->thema, str_of(r->web->thema_hash), false);
        return;
    }
    /* Only what assets.mjs put there: other files built in are not for the browser. */
    bool flat = type.n && str_find(naam, S("/")) < 0 && memchr(naam.p, 0, naam.n) == NULL;
    const embedded *e = flat ? embed_find(arena_c(r->w.a, naam)) : NULL;
    if (!e) {
        niet_gevonden(r);
        return;
    }
    buf b = buf_new(r->w.a);
    PLAIN(&b, "{}.gz", naam);
    const embedded *small = takes_gzip(r->i->q) ? embed_find(arena_c(r->w.a, buf_str(&b))) : NULL;
    const embedded *body = small ? small : e;
    send(r, type, (str){(const char *)body->bytes, body->n}, str_of(e->hash), small != NULL);
}

/* ---- taking back ---- */

/* The page of a row that is taken out again is no longer there: then to its person. */
static url terug_naar(req *r, gebeurtenis_id id)
{
    gebeurtenis g;
    url terug;
    if (!url_eigen(r, veld(r, "_van"), &terug)) return URL0(r, start);
    if (!HAAL(&r->w, gebeurtenis, id, &g) || g.versie_voor.n || !g.persoon_id.v) return terug;
    const entity *e = entiteit(g.onderwerp);
    if (!e || str_find(veld(r, "_van"), token_van(r, (id_any){e, g.onderwerp_id.n})) < 0)
        return terug;
    return URL(r, persoon_toon, g.persoon_id);
}

void ongedaan(req *r)
{
    url terug = terug_naar(r, (gebeurtenis_id){r->id[0]});
    if (ongedaan_maken(&r->w, (gebeurtenis_id){r->id[0]})) {
        ga_naar(r, terug, T("Het is teruggedraaid."));
        return;
    }
    kop(r, T("Terugdraaien lukt niet"), (str){0});
    PUT(&r->h, "<section class=\"kaart\"><p>{}</p></section>",
        link_naar(r, terug, T("Ga terug naar de pagina")));
}
