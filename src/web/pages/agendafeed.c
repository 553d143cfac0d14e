/* agendafeed.c: a calendar under its secret address, for programs that cannot sign in. Nothing is
 * said to who does not know the secret; too many tries wait. A calendar that did not change is
 * answered with 304: then nothing of anyone was shown, and no inzage is written. */
#include "casework/agendalink.h"

#include "base/geheim.h"
#include "casework/kantoor.h"
#include "web/intern.h"

enum { WACHT_MS = 15 * 60 * 1000 };

typedef struct {
    req *r;
    str code_;
    bool er;
    agendalink l;
    toegang t;
    buf b;
    moment gewijzigd;
    inzage_invoer in;
} ophaling;

/* The secret in "geheim.ics"; empty: it has not the form of one. */
static str code_uit(str stuk)
{
    if (stuk.n != LINK_GEHEIM + 4 || !str_ends(stuk, S(".ics"))) return (str){0};
    for (size_t i = 0; i < LINK_GEHEIM; i++) {
        char c = stuk.p[i];
        bool goed = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                    c == '-' || c == '_';
        if (!goed) return (str){0};
    }
    return str_sub(stuk, 0, LINK_GEHEIM);
}

static bool lees(db *d, void *arg)
{
    ophaling *o = arg;
    req *r = o->r;
    werk w = werk_begin(d, r->w.a, (toegang){0}, r->w.p);
    int n;
    o->er = agendalink_open(&w, o->code_, &o->l) && agenda_feed(&w, &o->l, &o->b, &o->gewijzigd);
    o->t = w.t;
    const i64 *wie = db_getoond(d, &n, &o->in.klassen);
    i64 *kopie = arena_make(r->w.a, i64, n + 1);
    if (n) memcpy(kopie, wie, sizeof(i64) * (size_t)n);
    o->in.personen = kopie;
    o->in.n = n;
    return true;
}

/* Who fetched what: inzage of the account behind the link, and when it was fetched last. */
static bool schrijf(db *d, void *arg)
{
    ophaling *o = arg;
    werk w = werk_begin(d, o->r->w.a, o->t, o->r->w.p);
    agendalink_gebruikt(&w, &o->l);
    return !o->in.n || inzage_schrijf(d, o->r->w.a, &o->in);
}

/* Short and without markup: a program reads it. */
static void kort(req *r, int status, str tekst)
{
    antwoord_html(r, status, tekst);
    r->i->u->type = S("text/plain; charset=utf-8");
    if (status != 404) http_set(r->i->u, "Retry-After", status == 429 ? S("900") : S("30"));
}

static void te_vaak(req *r) { kort(r, 429, S("Te vaak. Probeer het later opnieuw.\n")); }
static void weg(req *r) { kort(r, 404, S("Deze agenda is er niet (meer).\n")); }
static void even_niet(req *r) { kort(r, 503, S("Probeer het straks opnieuw.\n")); }

/* Within this quarter of an hour: an agenda program that asks all day is not kept out for it. */
static str in_kwartier(req *r, str sleutel)
{
    buf b = buf_new(r->w.a);
    PLAIN(&b, "{} {}", sleutel, r->i->q->tick / WACHT_MS);
    return buf_str(&b);
}

/* Counts one; false: there were enough in this quarter. */
static bool mag_weer(req *r, limiet_soort s, str sleutel)
{
    i64 wacht, tick = r->i->q->tick;
    if (!limiet_over(r->web->limieten, s, sleutel, tick, &wacht)) return false;
    limiet_mis(r->web->limieten, s, sleutel, tick);
    return true;
}

static str http_datum(arena *a, moment m)
{
    static const char dagen[] = "MonTueWedThuFriSatSun", maanden[] =
        "JanFebMarAprMayJunJulAugSepOctNovDec";
    char iso[DATE_TEXT];
    str s = moment_iso((moment){m.ms - m.ms % 1000}, iso);
    date d;
    if (!date_parse(str_sub(s, 0, 10), &d)) bug("a moment without a day");
    buf b = buf_new(a);
    buf_fmt(&b, "%.3s, %02d %.3s %04d %.*s GMT", dagen + 3 * (date_weekday(d) - 1), date_day(d),
        maanden + 3 * (date_month(d) - 1), date_year(d), STR_FMT(str_sub(s, 11, 19)));
    return buf_str(&b);
}

static void antwoord(req *r, ophaling *o)
{
    http_answer *u = r->i->u;
    str inhoud = buf_str(&o->b);
    buf tag = buf_new(r->w.a);
    PLAIN(&tag, "\"{}\"", str_sub(geheim_hash(r->w.a, NULL, inhoud), 0, 32));
    bool zelfde = str_eq(http_header(r->i->q, "If-None-Match"), buf_str(&tag));
    o->in.t = o->t;
    o->in.pagina = r->route->naam;
    o->in.herkomst = VIA_FEED;
    if (!zelfde && web_write(r, schrijf, o) != WRITE_DONE) {
        even_niet(r);
        return;
    }
    u->status = zelfde ? 304 : 200;
    u->type = S("text/calendar; charset=utf-8");
    if (!zelfde) u->body = inhoud;
    http_set(u, "ETag", buf_str(&tag));
    http_set(u, "Last-Modified", http_datum(r->w.a, o->gewijzigd));
    http_set(u, "Cache-Control", S("private, no-cache"));
    http_set(u, "Content-Disposition", S("attachment; filename=\"agenda.ics\""));
}

void agendafeed(req *r)
{
    i64 wacht;
    const http_request *q = r->i->q;
    struct limieten *l = r->web->limieten;
    ophaling o = {.r = r, .code_ = code_uit(r->stuk), .b = buf_new(r->w.a)};
    str wie = in_kwartier(r, q->address);
    r->i->klaar = true;
    bool te_veel = !limiet_over(l, LIMIET_FEED_FOUT, wie, q->tick, &wacht);
    if (o.code_.n && !te_veel)
        te_veel = !mag_weer(r, LIMIET_FEED,
            in_kwartier(r, store_hash(r->w.a, r->web->store, o.code_)));
    if (te_veel) {
        te_vaak(r);
        return;
    }
    if (o.code_.n && !store_read(r->web->store, lees, &o)) {
        even_niet(r);
        return;
    }
    if (!o.er) {
        limiet_mis(l, LIMIET_FEED_FOUT, wie, q->tick);
        weg(r);
        return;
    }
    antwoord(r, &o);
}
