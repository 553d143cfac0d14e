#include "base/mail.h"
#include "base/text.h"

#include <curl/curl.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdio.h>
#include <sodium.h>
#include <sys/stat.h>
#include <unistd.h>

enum { WOORD_BYTES = 42, REGEL_BYTES = 57, WACHT_SECONDEN = 60, VERBIND_SECONDEN = 15 };

/* ---- the text ---- */

static void base64(buf *b, str s)
{
    char uit[REGEL_BYTES * 2];
    sodium_bin2base64(uit, sizeof uit, (const u8 *)s.p, s.n, sodium_base64_VARIANT_ORIGINAL);
    buf_add(b, str_of(uit));
}

/* The longest beginning of at most so many bytes that ends with a whole letter. */
static str stuk_van(str s, size_t hoogstens)
{
    size_t n = s.n < hoogstens ? s.n : hoogstens;
    while (n < s.n && n && ((u8)s.p[n] & 0xC0) == 0x80) n--;
    return str_sub(s, 0, n);
}

/* RFC 2047: plain when it is, else encoded words, each on a line of its own. */
static void kop_tekst(buf *b, str s)
{
    buf schoon = buf_new(b->a);
    bool kaal = true;
    for (size_t i = 0; i < s.n; i++) {
        char c = (u8)s.p[i] < ' ' || s.p[i] == 0x7f ? ' ' : s.p[i];
        kaal = kaal && (u8)c < 0x7f && c != '=' && c != '"' && c != '<' && c != '>' && c != ',';
        buf_add(&schoon, (str){&c, 1});
    }
    str rest = buf_str(&schoon);
    if (kaal && rest.n < 60) {
        buf_add(b, rest);
        return;
    }
    for (bool eerst = true; rest.n; eerst = false) {
        str stuk = stuk_van(rest, WOORD_BYTES);
        buf_add(b, eerst ? S("=?UTF-8?B?") : S("\r\n =?UTF-8?B?"));
        base64(b, stuk);
        buf_add(b, S("?="));
        rest = str_sub(rest, stuk.n, rest.n);
    }
}

/* RFC 5322, in UTC. */
static void kop_datum(buf *b, moment op)
{
    static const char *const dagen[] = {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
    static const char *const maanden[] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug",
        "Sep", "Oct", "Nov", "Dec"};
    enum { DAG_MS = 86400000 };
    i64 dag = op.ms / DAG_MS, s = op.ms % DAG_MS / 1000;
    date d = date_plus(date_ymd(1970, 1, 1), (int)dag);
    buf_fmt(b, "Date: %s, %d %s %d %02d:%02d:%02d +0000\r\n", dagen[date_weekday(d) - 1],
        date_day(d), maanden[date_month(d) - 1], date_year(d), (int)(s / 3600),
        (int)(s / 60 % 60), (int)(s % 60));
}

static str domein(str adres)
{
    i64 at = str_find(adres, S("@"));
    return at < 0 ? S("localhost") : str_sub(adres, (size_t)at + 1, adres.n);
}

str mail_tekst(arena *a, const mail *m)
{
    buf b = buf_new(a), inhoud = buf_new(a);
    kop_datum(&b, m->op);
    buf_add(&b, S("From: "));
    if (m->van_naam.n) {
        kop_tekst(&b, m->van_naam);
        buf_add(&b, S(" "));
    }
    PLAIN(&b, "<{}>\r\nTo: <{}>\r\n", m->van, m->aan);
    PLAIN(&b, "Message-ID: <{}@{}>\r\nSubject: ", m->kenmerk, domein(m->van));
    kop_tekst(&b, m->onderwerp);
    buf_add(&b, S("\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n"
                  "Content-Transfer-Encoding: base64\r\nAuto-Submitted: auto-generated\r\n\r\n"));
    for (str rest = m->tekst, regel; str_split(&rest, '\n', &regel);)
        PLAIN(&inhoud, "{}\r\n", regel);
    for (str rest = buf_str(&inhoud); rest.n;) {
        str stuk = str_sub(rest, 0, REGEL_BYTES);
        base64(&b, stuk);
        buf_add(&b, S("\r\n"));
        rest = str_sub(rest, stuk.n, rest.n);
    }
    return buf_str(&b);
}

bool mail_afzender(str s, str *adres, str *naam)
{
    i64 open = str_find(s, S("<"));
    *adres = str_trim(s);
    *naam = (str){0};
    if (open >= 0 && str_ends(*adres, S(">"))) {
        *naam = str_trim(str_sub(s, 0, (size_t)open));
        *adres = str_sub(str_trim(s), (size_t)open + 1, str_trim(s).n - 1);
    }
    for (size_t i = 0; i < adres->n; i++)
        if ((u8)adres->p[i] <= ' ' || adres->p[i] == '<' || adres->p[i] == '>') return false;
    return str_find(*adres, S("@")) > 0;
}

/* ---- into a folder ---- */

static mail_uitslag naar_map(arena *a, str tekst, const mail *m, const char *map, str *waarom)
{
    buf b = buf_new(a), t = buf_new(a);
    PLAIN(&b, "{}/{}.eml", str_of(map), m->kenmerk);
    PLAIN(&t, "{}/.{}.nieuw", str_of(map), m->kenmerk);
    const char *pad = arena_c(a, buf_str(&b)), *nieuw = arena_c(a, buf_str(&t));
    int fd = open(nieuw, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    bool ok = fd >= 0;
    for (str rest = tekst; ok && rest.n;) {
        ssize_t n = write(fd, rest.p, rest.n);
        ok = n > 0;
        if (ok) rest = str_sub(rest, (size_t)n, rest.n);
    }
    ok = ok && !fsync(fd);
    if (fd >= 0) close(fd);
    if (ok && !rename(nieuw, pad)) return MAIL_GOED;
    *waarom = arena_str(a, str_of(strerror(errno)));
    return MAIL_LATER;
}

/* ---- over the line ---- */

static pthread_once_t een_keer = PTHREAD_ONCE_INIT;
static void curl_begin(void) { curl_global_init(CURL_GLOBAL_DEFAULT); }

static size_t lees(char *naar, size_t grootte, size_t n, void *ctx)
{
    str *rest = ctx;
    str stuk = str_sub(*rest, 0, grootte * n);
    if (stuk.n) memcpy(naar, stuk.p, stuk.n);
    *rest = str_sub(*rest, stuk.n, rest->n);
    return stuk.n;
}

/* What the server said last when it refused: "550 5.1.1 No such user". */
typedef struct {
    char tekst[240];
} gezegd;

static size_t hoor(char *regel, size_t grootte, size_t n, void *ctx)
{
    gezegd *g = ctx;
    str s = str_trim((str){regel, grootte * n});
    bool weigert = s.n > 3 && (s.p[0] == '4' || s.p[0] == '5');
    if (weigert) snprintf(g->tekst, sizeof g->tekst, "%.*s", STR_FMT(s));
    return grootte * n;
}

static bool is_hier(str naar)
{
    return str_starts(naar, S("smtp://127.0.0.1")) || str_starts(naar, S("smtp://localhost")) ||
        str_starts(naar, S("smtp://[::1]"));
}

/* Refused for good: 5xx, but not for a wrong password or too much mail of ours. */
static mail_uitslag uitslag_van(CURLcode c, long antwoord)
{
    if (c == CURLE_OK) return MAIL_GOED;
    bool voorgoed = antwoord >= 550 && antwoord <= 554 && antwoord != 552;
    return voorgoed && c != CURLE_LOGIN_DENIED ? MAIL_NOOIT : MAIL_LATER;
}

static mail_uitslag naar_server(arena *a, str tekst, const mail *m, const mail_weg *weg,
    str *waarom)
{
    char fout[CURL_ERROR_SIZE] = "";
    gezegd g = {.tekst = ""};
    long antwoord = 0;
    pthread_once(&een_keer, curl_begin);
    CURL *c = curl_easy_init();
    struct curl_slist *aan = c ? curl_slist_append(NULL, arena_c(a, m->aan)) : NULL;
    if (!aan) {
        curl_easy_cleanup(c);
        *waarom = S("geen geheugen");
        return MAIL_LATER;
    }
    curl_easy_setopt(c, CURLOPT_URL, weg->naar);
    curl_easy_setopt(c, CURLOPT_PROTOCOLS_STR, "smtp,smtps");
    curl_easy_setopt(c, CURLOPT_USE_SSL,
        is_hier(str_of(weg->naar)) ? (long)CURLUSESSL_TRY : (long)CURLUSESSL_ALL);
    curl_easy_setopt(c, CURLOPT_MAIL_FROM, arena_c(a, m->van));
    curl_easy_setopt(c, CURLOPT_MAIL_RCPT, aan);
    if (weg->gebruiker) curl_easy_setopt(c, CURLOPT_USERNAME, weg->gebruiker);
    if (weg->wachtwoord) curl_easy_setopt(c, CURLOPT_PASSWORD, weg->wachtwoord);
    if (weg->ca) curl_easy_setopt(c, CURLOPT_CAINFO, weg->ca);
    curl_easy_setopt(c, CURLOPT_UPLOAD, 1L);
    curl_easy_setopt(c, CURLOPT_READFUNCTION, lees);
    curl_easy_setopt(c, CURLOPT_READDATA, &tekst);
    curl_easy_setopt(c, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(c, CURLOPT_CONNECTTIMEOUT, (long)VERBIND_SECONDEN);
    curl_easy_setopt(c, CURLOPT_TIMEOUT, (long)WACHT_SECONDEN);
    curl_easy_setopt(c, CURLOPT_ERRORBUFFER, fout);
    curl_easy_setopt(c, CURLOPT_HEADERFUNCTION, hoor);
    curl_easy_setopt(c, CURLOPT_HEADERDATA, &g);
    CURLcode code = curl_easy_perform(c);
    curl_easy_getinfo(c, CURLINFO_RESPONSE_CODE, &antwoord);
    curl_slist_free_all(aan);
    curl_easy_cleanup(c);
    const char *reden = *g.tekst ? g.tekst : *fout ? fout : curl_easy_strerror(code);
    if (code != CURLE_OK) *waarom = arena_str(a, str_of(reden));
    return uitslag_van(code, antwoord);
}

mail_uitslag mail_stuur(arena *a, const mail *m, const mail_weg *weg, str *waarom)
{
    str naar = str_of(weg->naar), tekst = mail_tekst(a, m);
    *waarom = (str){0};
    if (str_starts(naar, S("smtp://")) || str_starts(naar, S("smtps://")))
        return naar_server(a, tekst, m, weg, waarom);
    return naar_map(a, tekst, m, weg->naar, waarom);
}
