#include "base/lang.h"
#include "base/embed.h"
#include "base/mo.h"
#include "base/plural.h"
#include "base/pseudo.h"

#include <stdio.h>

/* One language at a time in a thread; lang_set fills it. */
static _Thread_local struct {
    char code[12];
    bool pseudo, rtl;
    mo mo;
} now = {.code = "nl"};

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
    now.mo = (mo){0};
    now.pseudo = str_eq(code, S("xx"));
    bool fits = code.n > 0 && code.n < sizeof now.code && !memchr(code.p, 0, code.n);
    snprintf(name, sizeof name, "mo/%.*s.mo", STR_FMT(fits ? code : S("nl")));
    const embedded *file = now.pseudo ? NULL : embed_find(name);
    if (file && !mo_open(&now.mo, file->bytes, file->n))
        bug("a translation in the program is no .mo file");
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
    str found = str_of(mo_find(&now.mo, msgid).p); /* the first form, when there are more */
    return found.n ? found : str_of(msgid);
}

str lang_plural(const char *one, const char *many, i64 n)
{
    u64 count = n < 0 ? 0 - (u64)n : (u64)n;
    if (!now.mo.bytes) return lang_text(count == 1 ? one : many);
    str forms = mo_find(&now.mo, one), form = {0};
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
