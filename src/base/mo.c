#include "base/mo.h"

enum { MO_MAGIC = 0x950412de, MO_HEADER = 20 };

static u32 word_at(const mo *m, size_t at)
{
    u32 w;
    if (at > m->n || m->n - at < sizeof w) return 0;
    memcpy(&w, m->bytes + at, sizeof w);
    return m->swapped ? __builtin_bswap32(w) : w;
}

/* Text i of the table at this place; empty when it falls outside the file. */
static str text_at(const mo *m, u32 table, u32 i)
{
    size_t row = table + 8 * (size_t)i;
    u32 n = word_at(m, row), at = word_at(m, row + 4);
    bool fits = at < m->n && m->n - at > n && m->bytes[at + n] == 0; /* a 0 closes each text */
    if (!fits) return (str){0};
    return (str){(const char *)m->bytes + at, n};
}

str mo_find(const mo *m, const char *msgid)
{
    u32 low = 0, high = m->count;
    while (low < high) {
        u32 middle = low + (high - low) / 2;
        str original = text_at(m, m->originals, middle);
        int order = original.p ? strcmp(msgid, original.p) : -1; /* up to the 0 before a plural */
        if (order == 0) return text_at(m, m->translations, middle);
        if (order < 0) high = middle;
        else low = middle + 1;
    }
    return (str){0};
}

/* What stands behind "plural=" in the header, up to the semicolon. */
static str plural_rule(str header)
{
    i64 at = str_find(header, S("plural="));
    if (at < 0) return (str){0};
    str rest = str_sub(header, (size_t)at + 7, header.n), line, rule;
    if (!str_split(&rest, '\n', &line) || !str_split(&line, ';', &rule)) return (str){0};
    return str_trim(rule);
}

bool mo_open(mo *m, const void *bytes, size_t n)
{
    *m = (mo){.bytes = bytes, .n = n};
    u32 magic = word_at(m, 0);
    m->swapped = magic == __builtin_bswap32(MO_MAGIC);
    if ((!m->swapped && magic != MO_MAGIC) || m->n < MO_HEADER) return false;
    m->count = word_at(m, 8);
    m->originals = word_at(m, 12);
    m->translations = word_at(m, 16);
    m->plural = plural_rule(mo_find(m, ""));
    return true;
}
