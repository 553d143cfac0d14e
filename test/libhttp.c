#include "test/libhttp.h"

#include "base/geheim.h"
#include "base/text.h"
#include "web/intern.h"

#include <arpa/inet.h>
#include <strings.h>
#include <sys/socket.h>
#include <unistd.h>

static bool zet_wachtwoorden(werk *w, void *ctx)
{
    str hash = geheim_wachtwoord(w->a, S(WACHTWOORD), geheim_proef);
    gebruiker_rijen alle = LIJST(w, gebruiker, GEBRUIKERS);
    (void)ctx;
    for (int i = 0; i < alle.n; i++) {
        alle.at[i].wachtwoord = hash;
        db_save(w->db, &w->t, &gebruiker_entity, &alle.at[i],
            field_bit(&gebruiker_entity, "wachtwoord"), NULL);
    }
    return !db_failed(w->db);
}

web_proef web_proef_begin(const route *extra, int n, const serve_keuzes *keuzes)
{
    web_proef x = {.k = kantoor_proef_begin()};
    serve_keuzes k = keuzes ? *keuzes : (serve_keuzes){0};
    assert_true(schrijf(&x.k, x.k.sanne, zet_wachtwoorden, NULL));
    static const char *const elke[] = {NULL};
    serve_gemeente g = {.store = x.k.s, .hosts = elke};
    k.gemeenten = &g;
    k.n = 1;
    k.werkers = k.werkers ? k.werkers : 4;
    k.verbindingen = k.verbindingen ? k.verbindingen : 100;
    k.extra = extra;
    k.nextra = n;
    x.s = serve_start(&k, &x.k.p);
    assert_non_null(x.s);
    x.poort = serve_poort(x.s);
    return x;
}

void web_proef_eind(web_proef *x)
{
    serve_stop(x->s);
    kantoor_proef_eind(&x->k);
}

static bool gebruiker_erbij(werk *w, void *ctx)
{
    gebruiker *g = ctx, sanne;
    if (!HAAL(w, gebruiker, (gebruiker_id){w->t.gebruiker}, &sanne)) return false;
    g->team_id = sanne.team_id;
    g->wachtwoord = sanne.wachtwoord;
    return db_add(w->db, &w->t, &gebruiker_entity, g) != 0;
}

void web_proef_gebruiker(web_proef *x, const char *naam, int rol)
{
    gebruiker g = {.inlognaam = str_of(naam), .naam = str_of(naam), .rol = CODE(rol)};
    assert_true(schrijf(&x->k, x->k.sanne, gebruiker_erbij, &g));
}

static bool persoon_erbij(werk *w, void *ctx)
{
    persoon *p = ctx;
    p->naam_sleutel = text_sleutel(w->a, p->naam);
    return db_add(w->db, &w->t, &persoon_entity, p) != 0;
}

persoon_id web_proef_persoon(web_proef *x, const char *naam)
{
    persoon p = {.naam = str_of(naam), .doelgroep = CODE(DOELGROEP_STATUSHOUDER),
        .team_id = {x->k.team}};
    assert_true(schrijf(&x->k, x->k.sanne, persoon_erbij, &p));
    return persoon_id_van(&p);
}

str web_proef_token(web_proef *x, const entity *e, i64 id)
{
    return db_token(&x->k.a, x->k.s, e, id);
}

const char *web_proef_pad(web_proef *x, const char *voor, const entity *e, i64 id, const char *na)
{
    buf b = buf_new(&x->k.a);
    PLAIN(&b, "{}{}{}", str_of(voor), web_proef_token(x, e, id), str_of(na));
    return arena_c(&x->k.a, buf_str(&b));
}

/* ---- bytes ---- */

static int verbind(web_proef *x)
{
    struct sockaddr_in to = {.sin_family = AF_INET, .sin_port = htons((uint16_t)x->poort),
        .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    struct timeval wait = {.tv_sec = 20};
    int fd = socket(AF_INET, SOCK_STREAM, 0);
    assert_true(fd >= 0);
    setsockopt(fd, SOL_SOCKET, SO_RCVTIMEO, &wait, sizeof wait);
    assert_int_equal(connect(fd, (struct sockaddr *)&to, sizeof to), 0);
    return fd;
}

static void stuur(int fd, str bytes)
{
    for (size_t at = 0; at < bytes.n;) {
        ssize_t n = send(fd, bytes.p + at, bytes.n - at, MSG_NOSIGNAL);
        if (n <= 0) return; /* the server had enough of it: its answer says why */
        at += (size_t)n;
    }
}

int web_proef_open(web_proef *x, const char *bytes)
{
    int fd = verbind(x);
    stuur(fd, str_of(bytes));
    return fd;
}

void web_proef_sluit(int fd) { close(fd); }

antwoord rauw(web_proef *x, str bytes)
{
    int fd = verbind(x);
    buf b = buf_new(&x->k.a);
    char piece[16384];
    antwoord u = {0};
    stuur(fd, bytes);
    for (ssize_t n; (n = recv(fd, piece, sizeof piece, 0)) > 0;)
        buf_add(&b, (str){piece, (size_t)n});
    close(fd);
    str all = buf_str(&b);
    i64 gap = str_find(all, S("\r\n\r\n")), status = 0;
    if (gap < 0 || !str_to_i64(str_sub(all, 9, 12), &status)) return u;
    u.status = (int)status;
    u.head = str_sub(all, 0, (size_t)gap + 2);
    u.body = str_sub(all, (size_t)gap + 4, all.n);
    return u;
}

str antwoord_kop(antwoord a, const char *naam)
{
    str rest = a.head, line, key;
    while (str_split(&rest, '\n', &line)) {
        str value = line;
        if (!str_split(&value, ':', &key)) continue;
        if (key.n == strlen(naam) && !strncasecmp(key.p, naam, key.n)) return str_trim(value);
    }
    return (str){0};
}

bool bevat(antwoord a, const char *tekst) { return str_find(a.body, str_of(tekst)) >= 0; }

/* ---- a visitor ---- */

bezoeker bezoek(web_proef *x) { return (bezoeker){.x = x}; }

/* Adds, replaces or drops one cookie. */
static void neem_koekje(bezoeker *b, str line)
{
    buf out = buf_new(&b->x->k.a);
    str value = line, pair, rest = b->koekjes, old;
    if (!str_split(&value, ';', &pair)) return;
    str is = pair, naam;
    str_split(&is, '=', &naam);
    while (str_split(&rest, ';', &old)) {
        str was = str_trim(old), key;
        str whole = was;
        if (str_split(&was, '=', &key) && !str_eq(key, naam))
            PLAIN(&out, "{}{}", out.n ? S("; ") : S(""), whole);
    }
    if (str_find(line, S("Max-Age=0")) < 0) PLAIN(&out, "{}{}", out.n ? S("; ") : S(""), pair);
    b->koekjes = buf_str(&out);
}

static void neem_koekjes(bezoeker *b)
{
    str rest = b->laatste.head, line;
    while (str_split(&rest, '\n', &line)) {
        line = str_trim(line);
        if (str_starts(line, S("Set-Cookie: "))) neem_koekje(b, str_sub(line, 12, line.n));
    }
}

static int vraag(bezoeker *b, const char *hoe, const char *pad, str lijf, const char *type)
{
    buf q = buf_new(&b->x->k.a);
    PLAIN(&q, "{} {} HTTP/1.1\r\nHost: localhost:{}\r\nConnection: close\r\n", str_of(hoe),
        str_of(pad), b->x->poort);
    if (b->koekjes.n) PLAIN(&q, "Cookie: {}\r\n", b->koekjes);
    if (type) PLAIN(&q, "Content-Type: {}\r\nContent-Length: {}\r\n", str_of(type), (i64)lijf.n);
    if (b->koppen) buf_add(&q, str_of(b->koppen));
    buf_add(&q, S("\r\n"));
    buf_add(&q, lijf);
    b->laatste = rauw(b->x, buf_str(&q));
    neem_koekjes(b);
    return b->laatste.status;
}

int haal(bezoeker *b, const char *hoe, const char *pad)
{
    return vraag(b, hoe, pad, (str){0}, NULL);
}

int post_kaal(bezoeker *b, const char *pad, const char *velden)
{
    return vraag(b, "POST", pad, str_of(velden), "application/x-www-form-urlencoded");
}

str invoer(bezoeker *b, const char *naam)
{
    buf want = buf_new(&b->x->k.a);
    PLAIN(&want, "name=\"{}\"", str_of(naam));
    i64 at = str_find(b->laatste.body, buf_str(&want));
    if (at < 0) return (str){0};
    str rest = str_sub(b->laatste.body, (size_t)at, b->laatste.body.n), tag;
    str_split(&rest, '>', &tag);
    i64 value = str_find(tag, S("value=\""));
    if (value < 0) return (str){0};
    rest = str_sub(tag, (size_t)value + 7, tag.n);
    str_split(&rest, '"', &tag);
    return arena_str(&b->x->k.a, tag);
}

int post(bezoeker *b, const char *pad, const char *velden)
{
    buf q = buf_new(&b->x->k.a);
    buf_add(&q, S("_csrf="));
    http_encode(&q, invoer(b, "_csrf"));
    if (*velden) PLAIN(&q, "&{}", str_of(velden));
    return post_kaal(b, pad, arena_c(&b->x->k.a, buf_str(&q)));
}

int log_in(bezoeker *b, const char *naam, const char *wachtwoord)
{
    buf q = buf_new(&b->x->k.a);
    haal(b, "GET", "/inloggen");
    buf_add(&q, S("inlognaam="));
    http_encode(&q, str_of(naam));
    buf_add(&q, S("&wachtwoord="));
    http_encode(&q, str_of(wachtwoord));
    return post(b, "/inloggen", arena_c(&b->x->k.a, buf_str(&q)));
}

bezoeker bezoek_als(web_proef *x, const char *naam)
{
    bezoeker b = bezoek(x);
    assert_int_equal(log_in(&b, naam, WACHTWOORD), 303);
    return b;
}
