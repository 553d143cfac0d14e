/* thema.c: a theme comes from outside, so only what a theme needs is let in. */
#include "web/thema.h"

#include "base/file.h"

#include <stdio.h>

enum { THEMA_BYTES = 300 * 1024 };

static bool is_name(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
        c == '_';
}

/* "--name: value" with a value of plain signs. */
static bool is_property(str line)
{
    str rest = line, name;
    if (!str_split(&rest, ':', &name) || !str_starts(name, S("--"))) return false;
    for (size_t i = 0; i < name.n; i++)
        if (!is_name(name.p[i])) return false;
    for (size_t i = 0; i < rest.n; i++) {
        char c = rest.p[i];
        if (!is_name(c) && (c == 0 || !strchr(" #.,%()/'\"+*", c))) return false;
    }
    return str_trim(rest).n > 0;
}

/* Values that reach outside the file. */
static bool reaches_out(str css)
{
    static const char *const words[] = {
        "url(", "image(", "image-set(", "@", "expression", "</", "\\"};
    for (size_t i = 0; i < countof(words); i++)
        if (str_find(css, str_of(words[i])) >= 0) return true;
    return false;
}

bool thema_klopt(str css, problems *p)
{
    i64 open = str_find(css, S("{")), close = str_find(css, S("}"));
    if (reaches_out(css) || !http_text_ok(css))
        return problem_add(
            p, "thema", N_("bevat iets dat niet mag, zoals url(, @import of een backslash."));
    str head = open < 0 ? (str){0} : str_trim(str_sub(css, 0, (size_t)open));
    bool class = head.n > 1 && head.p[0] == '.';
    for (size_t i = 1; i < head.n; i++) class &= is_name(head.p[i]);
    if (!class || close < open || str_trim(str_sub(css, (size_t)close + 1, css.n)).n)
        return problem_add(p, "thema", N_("moet één klasse zijn: .naam { --eigenschap: waarde; }"));
    str rest = str_sub(css, (size_t)open + 1, (size_t)close), line;
    while (str_split(&rest, ';', &line)) {
        line = str_trim(line);
        if (line.n && !is_property(line))
            return problem_with(p, PROBLEM_INVOER, "thema",
                N_("bevat een regel die geen ‘--naam: waarde;’ is: {}"), str_sub(line, 0, 80));
    }
    return true;
}

bool thema_lees(arena *a, const char *file, web *w, problems *p)
{
    str css;
    switch (file_read(a, file, THEMA_BYTES, &css)) {
    case FILE_READ: break;
    case FILE_UNREADABLE: return problem_add(p, "thema", N_("is niet te openen."));
    case FILE_TOO_LARGE: return problem_add(p, "thema", N_("is te groot: hoogstens 300 kB."));
    }
    if (!thema_klopt(css, p)) return false;
    u64 h = 14695981039346656037u;
    for (size_t i = 0; i < css.n; i++) h = (h ^ (u8)css.p[i]) * 1099511628211u;
    snprintf(w->thema_hash, sizeof w->thema_hash, "%016llx", (unsigned long long)h);
    w->thema = css;
    return true;
}
