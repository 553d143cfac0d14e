/* http.c: reading what a browser sent. All of it is hostile until read here. */
#include "web/http.h"

#include <strings.h>

static bool same_name(str a, const char *name)
{
    return a.n == strlen(name) && strncasecmp(a.p, name, a.n) == 0;
}

str http_header(const http_request *q, const char *name)
{
    for (int i = 0; i < q->headers.n; i++)
        if (same_name(q->headers.at[i].naam, name)) return q->headers.at[i].waarde;
    return (str){0};
}

int http_header_count(const http_request *q, const char *name)
{
    int n = 0;
    for (int i = 0; i < q->headers.n; i++) n += same_name(q->headers.at[i].naam, name);
    return n;
}

str http_cookie(const http_request *q, const char *name)
{
    str found = {0};
    int n = 0;
    for (int i = 0; i < q->headers.n; i++) {
        if (!same_name(q->headers.at[i].naam, "Cookie")) continue;
        str rest = q->headers.at[i].waarde, piece;
        while (str_split(&rest, ';', &piece)) {
            str value = piece, key;
            if (!str_split(&value, '=', &key) || !str_eq(str_trim(key), str_of(name))) continue;
            found = str_trim(value);
            n++;
        }
    }
    return n == 1 ? found : (str){0};
}

void http_set(http_answer *u, const char *name, str value)
{
    for (size_t i = 0; i < value.n; i++)
        if ((u8)value.p[i] < 0x20 || value.p[i] == 0x7f) bug("a header with a control character");
    if (u->nheaders == HTTP_HEADERS_MAX) bug("too many headers");
    u->headers[u->nheaders++] = (http_pair){str_of(name), value};
}

/* ---- text ---- */

/* Length of the UTF-8 character at p, 0 when there is none: no overlong form, no surrogate. */
static size_t utf8_length(const u8 *p, size_t n)
{
    if (p[0] < 0x80) return 1;
    size_t length = p[0] >= 0xf0 ? 4 : p[0] >= 0xe0 ? 3 : 2;
    if (p[0] < 0xc2 || p[0] > 0xf4 || n < length) return 0;
    for (size_t i = 1; i < length; i++)
        if ((p[i] & 0xc0) != 0x80) return 0;
    if (p[0] == 0xe0 && p[1] < 0xa0) return 0;
    if (p[0] == 0xed && p[1] > 0x9f) return 0;
    if (p[0] == 0xf0 && p[1] < 0x90) return 0;
    if (p[0] == 0xf4 && p[1] > 0x8f) return 0;
    return length;
}

bool http_text_ok(str s)
{
    for (size_t i = 0; i < s.n;) {
        u8 c = (u8)s.p[i];
        if (c == 0x7f || (c < 0x20 && c != '\t' && c != '\n' && c != '\r')) return false;
        size_t n = utf8_length((const u8 *)s.p + i, s.n - i);
        if (n == 0) return false;
        i += n;
    }
    return true;
}

static int hex_digit(char c)
{
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    if (c >= 'A' && c <= 'F') return c - 'A' + 10;
    return -1;
}

bool http_decode(arena *a, str s, bool form, str *out)
{
    char *to = arena_make(a, char, s.n + 1);
    size_t n = 0;
    for (size_t i = 0; i < s.n; i++) {
        char c = s.p[i];
        if (c == '%') {
            int high = i + 2 < s.n ? hex_digit(s.p[i + 1]) : -1;
            int low = high >= 0 ? hex_digit(s.p[i + 2]) : -1;
            if (low < 0) return false;
            c = (char)(high * 16 + low);
            i += 2;
        } else if (c == '+' && form) {
            c = ' ';
        }
        to[n++] = c;
    }
    *out = (str){to, n};
    return http_text_ok(*out);
}

void http_encode(buf *b, str s)
{
    static const char hex[] = "0123456789ABCDEF";
    for (size_t i = 0; i < s.n; i++) {
        char c = s.p[i];
        bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
            c == '-' || c == '.' || c == '_' || c == '~';
        char code[] = {'%', hex[(u8)c >> 4], hex[(u8)c & 15]};
        buf_add(b, plain ? str_sub(s, i, i + 1) : (str){code, sizeof code});
    }
}

bool http_urlencoded(arena *a, str s, http_pairs *out)
{
    int n = s.n > 0;
    for (size_t i = 0; i < s.n; i++) n += s.p[i] == '&';
    if (n > HTTP_FIELDS_MAX) return false;
    *out = (http_pairs){arena_make(a, http_pair, n + 1), 0};
    str piece;
    while (str_split(&s, '&', &piece)) {
        if (piece.n == 0) continue;
        i64 is = str_find(piece, S("="));
        size_t at = is < 0 ? piece.n : (size_t)is;
        http_pair *p = &out->at[out->n++];
        if (!http_decode(a, str_sub(piece, 0, at), true, &p->naam)) return false;
        if (!http_decode(a, str_sub(piece, at + 1, piece.n), true, &p->waarde)) return false;
    }
    return true;
}

/* ---- multipart ---- */

/* name="..." out of a Content-Disposition; false: not there. Browsers write " as %22. */
static bool parameter(str line, str name, str *out)
{
    str rest = line, piece;
    while (str_split(&rest, ';', &piece)) {
        piece = str_trim(piece);
        if (!str_starts(piece, name)) continue;
        str value = str_sub(piece, name.n, piece.n);
        if (value.n < 2 || value.p[0] != '=' || value.p[1] != '"') continue;
        /* A ; may stand inside the quotes: go by the line, not by the piece. */
        str tail = {value.p + 2, (size_t)(line.p + line.n - value.p - 2)};
        i64 end = str_find(tail, S("\""));
        if (end < 0) return false;
        *out = str_sub(tail, 0, (size_t)end);
        return true;
    }
    return false;
}

/* One part: its head up to the empty line, then its content. */
static bool part_read(str part, http_form *out, int max)
{
    i64 gap = str_find(part, S("\r\n\r\n"));
    if (gap < 0 || gap > 2000) return false;
    str head = str_sub(part, 0, (size_t)gap), line, naam = {0}, bestand = {0};
    str inhoud = str_sub(part, (size_t)gap + 4, part.n);
    bool named = false, file = false;
    while (str_split(&head, '\n', &line)) {
        line = str_trim(line);
        if (line.n < 20 || strncasecmp(line.p, "Content-Disposition:", 20) != 0) continue;
        named = parameter(line, S("name"), &naam);
        file = parameter(line, S("filename"), &bestand);
    }
    if (!named || !http_text_ok(naam) || !http_text_ok(bestand)) return false;
    if (file) {
        if (out->n == (int)countof(out->at)) return false;
        out->at[out->n++] = (http_file){naam, bestand, inhoud};
        return true;
    }
    if (out->velden.n == max || !http_text_ok(inhoud)) return false;
    out->velden.at[out->velden.n++] = (http_pair){naam, inhoud};
    return true;
}

/* The text between the next two boundaries; false: the end, or broken (*ok says which). */
static bool part_next(str *rest, str boundary, str *part, bool *ok)
{
    *ok = str_starts(*rest, boundary);
    if (!*ok) return false;
    str tail = str_sub(*rest, boundary.n, rest->n);
    if (str_starts(tail, S("--"))) return false;
    *ok = str_starts(tail, S("\r\n"));
    if (!*ok) return false;
    tail = str_sub(tail, 2, tail.n);
    for (size_t from = 0;;) {
        i64 at = str_find(str_sub(tail, from, tail.n), boundary);
        *ok = at >= 0;
        if (!*ok) return false;
        size_t end = from + (size_t)at;
        if (end >= 2 && tail.p[end - 1] == '\n' && tail.p[end - 2] == '\r') {
            *part = str_sub(tail, 0, end - 2);
            *rest = str_sub(tail, end, tail.n);
            return true;
        }
        from = end + 1;
    }
}

static bool multipart(arena *a, str type, str body, http_form *out)
{
    i64 at = str_find(type, S("boundary="));
    if (at < 0) return false;
    str name = str_trim(str_sub(type, (size_t)at + 9, type.n));
    if (name.n >= 2 && name.p[0] == '"') name = str_sub(name, 1, name.n - 1);
    if (name.n == 0 || name.n > 70) return false;
    buf b = buf_new(a);
    buf_add(&b, S("--"));
    buf_add(&b, name);
    enum { PARTS = 400 };
    out->velden.at = arena_make(a, http_pair, PARTS);
    str part;
    bool ok;
    while (part_next(&body, buf_str(&b), &part, &ok))
        if (!part_read(part, out, PARTS)) return false;
    return ok;
}

bool http_form_read(arena *a, const http_request *q, http_form *out)
{
    *out = (http_form){0};
    str type = http_header(q, "Content-Type");
    str kind = str_sub(type, 0, 19);
    if (kind.n == 19 && strncasecmp(kind.p, "multipart/form-data", 19) == 0)
        return multipart(a, type, q->body, out);
    kind = str_sub(type, 0, 33);
    if (kind.n == 33 && strncasecmp(kind.p, "application/x-www-form-urlencoded", 33) == 0)
        return http_urlencoded(a, q->body, &out->velden);
    return q->body.n == 0;
}
