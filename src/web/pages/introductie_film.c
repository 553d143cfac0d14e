/* introductie_film.c: the bytes of a film, for the page that shows it: whole, or the piece that a
 * player asks for (RFC 9110, 14.2: one range). Nothing is served after the consent. */
#include "base/bestand.h"
#include "casework/introductie.h"
#include "web/intern.h"
#include "web/routes.h"

/* "bytes=0-499", "bytes=500-", "bytes=-500" of n bytes: [van, tot). False: not such a question. */
static bool bereik(str kop, size_t n, size_t *van, size_t *tot)
{
    str deel;
    i64 a = 0, b = 0;
    if (!str_starts(kop, S("bytes=")) || str_find(kop, S(",")) >= 0) return false;
    kop = str_sub(kop, 6, kop.n);
    if (!str_split(&kop, '-', &deel)) return false;
    bool is_a = str_to_i64(deel, &a), is_b = str_to_i64(kop, &b);
    if ((!is_a && !is_b) || a < 0 || b < 0 || (deel.n && !is_a) || (kop.n && !is_b)) return false;
    *van = is_a ? (size_t)a : (size_t)b >= n ? 0 : n - (size_t)b;
    *tot = is_a && is_b && (size_t)b + 1 < n ? (size_t)b + 1 : n;
    return *van < *tot;
}

static void zet_antwoord(req *r, const document *d, str inhoud)
{
    http_answer *u = r->i->u;
    size_t van = 0, tot = inhoud.n;
    bool stuk = bereik(http_header(r->i->q, "Range"), inhoud.n, &van, &tot);
    buf b = buf_new(r->w.a);
    u->status = stuk ? 206 : 200;
    u->type = str_of(bestand_mime(code_is(d->type, TYPE_MP4) ? BESTAND_MP4 : BESTAND_WEBM));
    u->body = str_sub(inhoud, van, tot);
    PLAIN(&b, "bytes {}-{}/{}", (i64)van, (i64)tot - 1, (i64)inhoud.n);
    if (stuk) http_set(u, "Content-Range", buf_str(&b));
    http_set(u, "Accept-Ranges", S("bytes"));
    http_set(u, "Content-Disposition", S("inline"));
    http_set(u, "Content-Security-Policy",
        S("default-src 'none'; sandbox; frame-ancestors 'none'; form-action 'none'"));
    r->i->klaar = true;
}

/* Bytes in a room of their own, as a document (documenten.c). */
void introductie_film(req *r)
{
    introductie_blad b;
    str inhoud;
    http_answer *u = r->i->u;
    bool is = introductie_lees(&r->w, (introductie_id){r->id[0]}, &b) && b.film.kop.id;
    introductie_stand stand = is ? introductie_op(&b.i, r->w.vandaag) : INTRO_VOORBIJ;
    size_t bytes = (size_t)b.film.grootte.n + 4096;
    arena ruimte = stand == INTRO_MAG || stand == INTRO_CONCEPT ? arena_try(bytes) : (arena){0};
    if (!ruimte.at) {
        niet_gevonden(r);
        return;
    }
    u->eigen = ruimte;
    u->eigen_bytes = bytes;
    if (document_lees(&r->w, &b.film, &ruimte, &inhoud)) zet_antwoord(r, &b.film, inhoud);
    else niet_gevonden(r);
}
