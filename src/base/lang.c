#include "base/lang.h"
#include "base/embed.h"
#include "base/plural.h"
#include "base/pseudo.h"

#include <stdio.h>

/* A compiled catalogue of gettext (.mo): two tables of (length, place), the first sorted. */
typedef struct {
    const unsigned char *bytes; /* NULL: no catalogue, Dutch */
    size_t n;
    bool swapped; /* written by a machine of the other byte order */
    u32 count, originals, translations;
    str plural; /* expression in n; empty: n != 1 */
} catalogue;

/* One language at a time in a thread; lang_set fills it. */
static _Thread_local struct {
    char code[12];
    bool pseudo, rtl;
    catalogue mo;
} now = {.code = "nl"};

enum { MO_MAGIC = 0x950412de, MO_HEADER = 20 };

static u32 word_at(const catalogue *c, size_t at)
{
    u32 w;
    if (at > c->n || c->n - at < sizeof w) return 0;
    memcpy(&w, c->bytes + at, sizeof w);
    return c->swapped ? __builtin_bswap32(w) : w;
}

/* Text i of the table at this place; empty when it falls outside the file. */
static str text_at(const catalogue *c, u32 table, u32 i)
{
    size_t row = table + 8 * (size_t)i;
    u32 n = word_at(c, row), at = word_at(c, row + 4);
    if (at >= c->n || c->n - at <= n) return (str){0}; /* room for the closing 0 as well */
    return (str){(const char *)c->bytes + at, n};
}

/* The translation of msgid, all plural forms with a 0 between; empty: none. */
static str find(const catalogue *c, const char *msgid)
{
    u32 low = 0, high = c->count;
    while (low < high) {
        u32 middle = low + (high - low) / 2;
        str original = text_at(c, c->originals, middle);
        int order = original.p ? strcmp(msgid, original.p) : -1; /* up to the 0 before a plural */
        if (order == 0) return text_at(c, c->translations, middle);
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

static bool catalogue_open(catalogue *c, const embedded *file)
{
    *c = (catalogue){.bytes = file->bytes, .n = file->n};
    u32 magic = word_at(c, 0);
    c->swapped = magic == __builtin_bswap32(MO_MAGIC);
    if ((!c->swapped && magic != MO_MAGIC) || c->n < MO_HEADER) return false;
    c->count = word_at(c, 8);
    c->originals = word_at(c, 12);
    c->translations = word_at(c, 16);
    c->plural = plural_rule(find(c, ""));
    return true;
}

static bool is_rtl(str code)
{
    static const str rtl[] = {S("ar"), S("fa"), S("prs"), S("ps"), S("ur"), S("ckb"), S("he")};
    for (size_t i = 0; i < countof(rtl); i++)
        if (str_eq(code, rtl[i])) return true;
    return false;
}

void lang_set(str code)
{
    char name[32];
    if (str_eq(code, str_of(now.code))) return;
    now.mo = (catalogue){0};
    now.pseudo = str_eq(code, S("xx"));
    bool fits = code.n > 0 && code.n < sizeof now.code && !memchr(code.p, 0, code.n);
    snprintf(name, sizeof name, "mo/%.*s.mo", STR_FMT(fits ? code : S("nl")));
    const embedded *file = now.pseudo ? NULL : embed_find(name);
    if (file && !catalogue_open(&now.mo, file)) bug("a translation in the program is no .mo file");
    bool known = now.pseudo || file;
    snprintf(now.code, sizeof now.code, "%.*s", STR_FMT(known ? code : S("nl")));
    now.rtl = is_rtl(str_of(now.code));
}

str lang_code(void) { return str_of(now.code); }
bool lang_is_rtl(void) { return now.rtl; }

str lang_text(const char *msgid)
{
    if (!msgid || !*msgid) return (str){0};
    if (now.pseudo) return pseudo_text(msgid);
    if (!now.mo.bytes) return str_of(msgid);
    str found = str_of(find(&now.mo, msgid).p); /* the first form, when there are more */
    return found.n ? found : str_of(msgid);
}

str lang_plural(const char *one, const char *many, i64 n)
{
    u64 count = n < 0 ? 0 - (u64)n : (u64)n;
    if (!now.mo.bytes) return lang_text(count == 1 ? one : many);
    str forms = find(&now.mo, one), form = {0};
    u64 wanted = now.mo.plural.n ? plural_form(now.mo.plural, count) : count != 1;
    for (u64 i = 0; i <= wanted; i++) {
        form = (str){0};
        if (!str_split(&forms, 0, &form)) break;
    }
    return form.n ? form : str_of(count == 1 ? one : many);
}

/* {} takes the next value, {2} the second: a translation may need another order. */
str lang_format(arena *a, str template, const val *v, size_t n)
{
    buf b = buf_new(a);
    size_t next = 0, from = 0;
    for (size_t i = 0; i + 1 < template.n; i++) {
        const char *p = template.p + i;
        bool numbered = i + 2 < template.n && p[1] >= '1' && p[1] <= '9' && p[2] == '}';
        if (p[0] != '{' || (p[1] != '}' && !numbered)) continue;
        size_t which = numbered ? (size_t)(p[1] - '1') : next++;
        if (which >= n && !now.mo.bytes) bug("TF: more slots than values");
        buf_add(&b, str_sub(template, from, i));
        if (which < n) put_plain(&b, "{}", v + which, 1);
        i += numbered ? 2 : 1;
        from = i + 1;
    }
    buf_add(&b, str_sub(template, from, template.n));
    return buf_str(&b);
}
