#include "base/text.h"

#include <utf8proc.h>

/* ---- letters ---- */

bool text_next(str *rest, u32 *letter)
{
    utf8proc_int32_t c;
    if (rest->n == 0) return false;
    utf8proc_ssize_t n = utf8proc_iterate(
        (const utf8proc_uint8_t *)rest->p, rest->n > 4 ? 4 : (utf8proc_ssize_t)rest->n, &c);
    if (n <= 0) return false;
    *letter = (u32)c;
    *rest = str_sub(*rest, (size_t)n, rest->n);
    return true;
}

static size_t ascii_prefix(str s)
{
    size_t n = 0;
    while (n < s.n && !((u8)s.p[n] & 0x80)) n++;
    return n;
}

bool text_is_utf8(str s)
{
    u32 c;
    str rest = str_sub(s, ascii_prefix(s), s.n);
    while (text_next(&rest, &c)) continue;
    return rest.n == 0;
}

void text_add(buf *b, u32 letter)
{
    utf8proc_uint8_t bytes[4];
    utf8proc_ssize_t n = utf8proc_encode_char((utf8proc_int32_t)letter, bytes);
    if (n <= 0) bug("text_add: no such letter");
    buf_add(b, (str){(const char *)bytes, (size_t)n});
}

i64 text_lengte(str s)
{
    i64 n = 0;
    for (size_t i = 0; i < s.n; i++) n += ((u8)s.p[i] & 0xc0) != 0x80;
    return n;
}

/* ---- normal form ---- */

typedef struct {
    utf8proc_int32_t *at;
    utf8proc_ssize_t n;
} letters;

static letters decompose(arena *a, str s, utf8proc_option_t options)
{
    const utf8proc_uint8_t *p = (const utf8proc_uint8_t *)s.p;
    utf8proc_ssize_t n = (utf8proc_ssize_t)s.n;
    utf8proc_ssize_t needed = utf8proc_decompose(p, n, NULL, 0, options);
    if (needed < 0) bug("decompose: text is not UTF-8");
    letters l = {arena_make(a, utf8proc_int32_t, needed + 1), needed};
    if (utf8proc_decompose(p, n, l.at, needed, options) != needed) bug("decompose");
    return l;
}

str text_nfc(arena *a, str s)
{
    if (ascii_prefix(s) == s.n) return arena_str(a, s);
    letters l = decompose(a, s, UTF8PROC_STABLE | UTF8PROC_COMPOSE);
    l.n = utf8proc_normalize_utf32(l.at, l.n, UTF8PROC_STABLE | UTF8PROC_COMPOSE);
    if (l.n < 0) bug("text_nfc");
    buf b = buf_new(a);
    for (utf8proc_ssize_t i = 0; i < l.n; i++) text_add(&b, (u32)l.at[i]);
    return buf_str(&b);
}

bool text_gelijk(str s, str t)
{
    u32 c, d;
    while (text_next(&s, &c)) {
        if (!text_next(&t, &d)) return false;
        if (utf8proc_tolower((utf8proc_int32_t)c) != utf8proc_tolower((utf8proc_int32_t)d))
            return false;
    }
    return s.n == 0 && t.n == 0;
}
