/* lint: the rules of the house that a compiler cannot see. Usage: lint ROOT
 * Prints file:line: text for each finding; exit code 1 when there is one. */
#include <ctype.h>
#include <dirent.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

enum { MAX_FUNCTION = 60, MAX_FILE = 500, MAX_COLUMNS = 100, MAX_SCRIPT = 6 * 1024 };

/* Who may include whom (design 3). A folder of src/ that stands in no row may include nothing. */
static const struct { const char *floor, *may; } floors[] = {
    {"base", " base "},
    {"store", " base store "},
    {"domain", " base domain "},
    {"planning", " base domain planning "},
    {"figures", " base domain figures "},
    {"casework", " base store domain planning figures casework "},
    {"web", " base domain casework report web "},
    {"api", " base domain casework api "},
    {"report", " base domain casework report "},
    {"exchange", " base domain casework exchange "},
    {"cli", " base domain casework web api report exchange cli "}, /* main starts the other faces */
};

/* Words that may not be used, but on these floors. A word that ends in * stands for a beginning. */
static const struct { const char *word, *but; } banned[] = {
    {"strcpy", ""}, {"strcat", ""}, {"sprintf", ""}, {"vsprintf", ""}, {"strtok", ""},
    {"atoi", ""}, {"atol", ""}, {"gets", ""}, {"gmtime", "base"}, {"localtime", "base"},
    {"gmtime_r", "base"}, {"localtime_r", "base"}, {"malloc", "base store"},
    {"calloc", "base store"}, {"realloc", "base store"}, {"free", "base store"},
    {"sqlite3_*", "store"}, {"PQ*", "store"},
};

/* A file: as it is, with comments and literals blanked, and without preprocessor lines as well. */
typedef struct {
    char path[1024];
    char *text, *code, *bare;
    size_t n;
} source;

static const char *root;
static char *glossary;
static int findings;

__attribute__((format(printf, 3, 4)))
static void find(const source *s, size_t at, const char *fmt, ...)
{
    int line = 1;
    for (size_t i = 0; i < at && i < s->n; i++) line += s->text[i] == '\n';
    printf("%s:%d: ", s->path, line);
    va_list args;
    va_start(args, fmt);
    vprintf(fmt, args);
    va_end(args);
    putchar('\n');
    findings++;
}

static char *read_file(const char *path, size_t *n)
{
    char full[2048];
    snprintf(full, sizeof full, "%s/%s", root, path);
    FILE *f = fopen(full, "rb");
    if (!f) return NULL;
    size_t cap = 1 << 16;
    char *text = malloc(cap + 1);
    for (*n = 0;; cap *= 2, text = realloc(text, cap + 1)) {
        *n += fread(text + *n, 1, cap - *n, f);
        if (*n < cap) break;
    }
    fclose(f);
    text[*n] = 0;
    return text;
}

static bool is_word(char c) { return isalnum((unsigned char)c) || c == '_'; }
static bool starts(const char *s, const char *with) { return !strncmp(s, with, strlen(with)); }

static bool ends(const char *s, const char *with)
{
    size_t n = strlen(s), m = strlen(with);
    return n >= m && !strcmp(s + n - m, with);
}

/* Where the comment or the literal that begins at i ends; i + 1 when none begins there. */
static size_t skip(const char *t, size_t i, size_t n)
{
    const char *end = t + i + 1;
    if (starts(t + i, "/*")) {
        end = strstr(t + i + 2, "*/");
        if (end) end += 2;
    } else if (starts(t + i, "//")) {
        end = strchr(t + i, '\n');
    } else if (t[i] == '"' || t[i] == '\'') {
        while (*end && *end != t[i] && *end != '\n') end += *end == '\\' && end[1] ? 2 : 1;
        if (*end == t[i]) end++;
    }
    return end ? (size_t)(end - t) : n;
}

/* Blanks comments and what stands between quotes; the quotes and the line ends stay. */
static void blank_literals(const char *t, char *c, size_t n)
{
    for (size_t i = 0, end; i < n; i = end) {
        end = skip(t, i, n);
        bool quoted = t[i] == '"' || t[i] == '\'';
        for (size_t k = i; k < end; k++) {
            bool edge = quoted && (k == i || (k == end - 1 && t[k] == t[i]));
            c[k] = t[k] == '\n' || edge || end == i + 1 ? t[k] : ' ';
        }
    }
}

static void blank_preprocessor(const char *c, char *bare, size_t n)
{
    bool in = false;
    for (size_t i = 0; i < n; i++) {
        bool begins = i == 0 || c[i - 1] == '\n';
        if (begins && !(in && i > 1 && c[i - 2] == '\\')) in = c[i + strspn(c + i, " \t")] == '#';
        bare[i] = in && c[i] != '\n' ? ' ' : c[i];
    }
}

/* The floor of src/floor/..., or "" elsewhere. */
static const char *floor_of(const char *path)
{
    static char floor[64];
    floor[0] = 0;
    if (starts(path, "src/")) sscanf(path + 4, "%63[^/]", floor);
    return floor;
}

static void check_floors(const source *s)
{
    const char *may = "", *floor = floor_of(s->path);
    if (!*floor) return;
    for (size_t i = 0; i < sizeof floors / sizeof *floors; i++)
        if (!strcmp(floors[i].floor, floor)) may = floors[i].may;
    for (const char *p = s->text; (p = strstr(p, "#include \"")); p++) {
        char to[64] = "", with_spaces[70];
        if (p != s->text && p[-1] != '\n') continue;
        sscanf(p + 10, "%63[^/\"]", to);
        snprintf(with_spaces, sizeof with_spaces, " %s ", to);
        if (!strstr(may, with_spaces))
            find(s, (size_t)(p - s->text), "src/%s may not include %s", floor, to);
    }
}

/* The arm of a switch may stand on one line with the break or return; that ends it. */
static bool is_arm(const char *line)
{
    line += strspn(line, " ");
    return starts(line, "case ") || starts(line, "default:");
}

static bool leaves(const char *bare, size_t semicolon)
{
    return semicolon >= 6
        && (starts(bare + semicolon - 5, "break;") || starts(bare + semicolon - 6, "return;"));
}

static void check_lines(const source *s)
{
    int lines = 0, columns = 0, statements = 0, parens = 0;
    bool record = false, brace = false, arm = false;
    for (size_t i = 0; i < s->n; i++) {
        char c = s->bare[i];
        if (columns == 0) arm = is_arm(s->bare + i);
        if (((unsigned char)s->text[i] & 0xC0) != 0x80) columns++;
        if (c == '(') parens++;
        if (c == ')') parens--;
        if (c == ';' && parens == 0 && !(arm && leaves(s->bare, i))) statements++;
        record |= starts(s->bare + i, "struct") || starts(s->bare + i, "union");
        brace |= record && c == '{';
        if (s->text[i] != '\n') continue;
        lines++;
        if (--columns > MAX_COLUMNS) find(s, i, "%d columns; at most %d", columns, MAX_COLUMNS);
        if (statements > 1 && !brace) find(s, i, "%d statements on one line", statements);
        columns = statements = 0;
        record = brace = false;
    }
    if (lines > MAX_FILE) find(s, s->n, "file of %d lines; at most %d", lines, MAX_FILE);
}

/* A function is a { at depth 0 behind a ). */
static void check_functions(const source *s)
{
    int depth = 0, lines = 0;
    size_t start = 0;
    bool function = false;
    char before = 0;
    for (size_t i = 0; i < s->n; i++) {
        char c = s->bare[i];
        if (c == '\n') lines++;
        if (c == '{' && depth++ == 0) {
            function = before == ')';
            start = i;
            lines = 1;
        }
        if (c == '}' && --depth == 0 && function && lines > MAX_FUNCTION)
            find(s, start, "function of %d lines; at most %d", lines, MAX_FUNCTION);
        if (!isspace((unsigned char)c)) before = c;
    }
}

static void check_banned(const source *s)
{
    const char *floor = floor_of(s->path);
    for (size_t i = 0; i < s->n; i++) {
        if (!is_word(s->code[i]) || (i && is_word(s->code[i - 1]))) continue;
        size_t n = 0;
        while (is_word(s->code[i + n])) n++;
        if (s->code[i + n + strspn(s->code + i + n, " ")] != '(') continue;
        for (size_t b = 0; b < sizeof banned / sizeof *banned; b++) {
            const char *w = banned[b].word;
            bool prefix = ends(w, "*");
            size_t m = strlen(w) - prefix;
            if (prefix ? n < m : n != m) continue;
            if (memcmp(w, s->code + i, m) != 0) continue;
            if (*banned[b].but && (!*floor || strstr(banned[b].but, floor))) continue;
            find(s, i, "%.*s is banned here", (int)n, s->code + i);
        }
    }
}

/* Rights are made in one file: elsewhere only those of nobody, (toegang){0}. */
static void check_rights(const source *s)
{
    static const char word[] = "(toegang){";
    if (!starts(s->path, "src/") || ends(s->path, "casework/kantoor.c")) return;
    for (size_t i = 0; i < s->n; i++)
        if (starts(s->bare + i, word) && !starts(s->bare + i + sizeof word - 1, "0}"))
            find(s, i, "rights are made in casework/kantoor.c");
}

/* ---- templates ---- */

/* Splits the arguments of a call whose ( stands before `at`; gives their number. */
static int split(const source *s, size_t at, size_t *ends_at, int max)
{
    int depth = 0, n = 0;
    for (; at < s->n && n < max; at++) {
        char c = s->code[at];
        if (strchr("([{", c) && c) depth++;
        if (strchr(")]}", c) && c && depth-- == 0) {
            ends_at[n++] = at;
            return n;
        }
        if (c == ',' && depth == 0) ends_at[n++] = at;
    }
    return n;
}

/* The text of adjacent string literals in [from, to); false when something else stands there. */
static bool literal(const source *s, size_t from, size_t to, char *out, size_t cap)
{
    size_t n = 0;
    bool in = false, any = false;
    for (size_t i = from; i < to && n + 1 < cap; i++) {
        if (s->code[i] == '"') in = !in;
        else if (in && s->text[i] == '\\') out[n++] = s->text[++i] == 'n' ? ' ' : s->text[i];
        else if (in) out[n++] = s->text[i];
        else if (!isspace((unsigned char)s->code[i]) && s->code[i] != '\\') return false;
        any = any || in;
    }
    out[n] = 0;
    return any;
}

/* The attribute whose value opens at the quote: is it style or on...? */
static bool is_active_attribute(const char *html, size_t equals)
{
    size_t from = equals;
    while (from && (is_word(html[from - 1]) || html[from - 1] == '-')) from--;
    if (from && !isspace((unsigned char)html[from - 1])) return false;
    size_t n = equals - from;
    return (n == 5 && !memcmp(html + from, "style", 5)) || (n > 2 && !memcmp(html + from, "on", 2));
}

static void check_html(const source *s, size_t at, const char *h)
{
    char in = 't'; /* text, < inside a tag, a quote, r inside script and style */
    bool raw = false;
    for (size_t i = 0; h[i]; i++) {
        bool slot = h[i] == '{' && h[i + 1] == '}';
        if (in == 't' && h[i] == '<' && (isalpha((unsigned char)h[i + 1]) || h[i + 1] == '/')) {
            in = '<';
            raw = starts(h + i, "<script") || starts(h + i, "<style");
        } else if (in == '<' && h[i] == '>') {
            in = raw ? 'r' : 't';
        } else if (in == '<' && (h[i] == '"' || h[i] == '\'')) {
            in = h[i];
        } else if (in == h[i] && (in == '"' || in == '\'')) {
            in = '<';
        } else if (in == 'r' && starts(h + i, "</")) {
            in = '<';
            raw = false;
        }
        if (h[i] == '=' && (h[i + 1] == '"' || h[i + 1] == '\'') && is_active_attribute(h, i))
            find(s, at, "style= and on...= are refused by the browser (CSP)");
        if (slot && in == '<') find(s, at, "slot in a tag outside double quotes");
        if (slot && in == '\'') find(s, at, "slot between single quotes");
        if (slot && in == 'r') find(s, at, "slot in script or style");
        if (in == 'r' && h[i] != '>' && !isspace((unsigned char)h[i])) {
            find(s, at, "script or style in the page is refused by the browser (CSP)");
            in = 't';
        }
    }
    if (strstr(h, "hx-on") || strstr(h, "\"js:")) find(s, at, "htmx would need eval here");
}

static void check_templates(const source *s)
{
    static char html[1 << 16];
    size_t end[64];
    for (size_t i = 0; i + 4 < s->n; i++) {
        bool put = starts(s->bare + i, "PUT("), tf = starts(s->bare + i, "TF(");
        if ((!put && !tf) || (i && is_word(s->bare[i - 1]))) continue;
        int n = split(s, i + (put ? 4 : 3), end, 64), slots = 0;
        if (n < 2 || !literal(s, end[0] + 1, end[1], html, sizeof html)) continue;
        for (const char *p = html; (p = strstr(p, "{}")); p += 2) slots++;
        if (slots != n - 2) find(s, i, "%d slots and %d values", slots, n - 2);
        if (put) check_html(s, i, html);
    }
}

/* ---- what must be written down ---- */

static void check_source_named(const source *s)
{
    const char *open = strstr(s->text, "/*"), *close = open ? strstr(open, "*/") : NULL;
    for (const char *p = open; close && p < close; p++)
        if (starts(p, "Wet:") || starts(p, "Bron:")) return;
    find(s, 0, "the first comment names no article or source (Wet: or Bron:)");
}

static bool paragraph_has_comment(const source *s, size_t at)
{
    size_t from = at, to = at;
    while (from > 1 && !(s->text[from - 1] == '\n' && s->text[from - 2] == '\n')) from--;
    while (to + 1 < s->n && !(s->text[to] == '\n' && s->text[to + 1] == '\n')) to++;
    for (size_t i = from; i + 1 < to; i++)
        if (s->code[i] == ' ' && s->text[i] == '/' && strchr("*/", s->text[i + 1])) return true;
    return false;
}

/* Does a macro such as ENTITY( begin here? */
static bool is_macro(const char *d)
{
    size_t n = strspn(d, "ABCDEFGHIJKLMNOPQRSTUVWXYZ_0123456789");
    return n && d[n] == '(';
}

/* A function declaration is a statement at depth 0 with a (, that is no typedef and no macro. */
static void check_declarations(const source *s)
{
    int depth = 0;
    size_t start = 0;
    for (size_t i = 0; i < s->n; i++) {
        char c = s->bare[i];
        if (c == '{' || c == '(') depth++;
        if (c == '}' || c == ')') depth--;
        if (depth != 0 || !strchr(";})", c)) continue;
        while (start < i && strchr(" \t\n};", s->bare[start])) start++;
        const char *d = s->bare + start;
        if (c == ')' && !is_macro(d)) continue;
        bool plain = c == ';' && memchr(d, '(', i - start) && !starts(d, "typedef")
            && !starts(d, "enum") && !starts(d, "static") && !starts(d, "struct");
        if (plain && !paragraph_has_comment(s, start))
            find(s, start, "declared without a comment (what comes back, who owns it)");
        start = i + 1;
    }
}

/* In the first column of a table in docs/begrippen.md, as a word of its own? */
static bool in_glossary(const char *name)
{
    size_t n = strlen(name);
    for (const char *line = glossary; line && *line;) {
        const char *end = strchr(line, '\n'), *bar = *line == '|' ? strchr(line + 1, '|') : NULL;
        for (const char *p = line + 1; bar && p + n <= bar; p++)
            if (!strncasecmp(p, name, n) && !is_word(p[-1]) && !is_word(p[n])) return true;
        line = end ? end + 1 : NULL;
    }
    return false;
}

static void check_glossary(const source *s)
{
    for (size_t i = 0; i < s->n; i++) {
        char name[128] = "";
        if (i && is_word(s->bare[i - 1])) continue;
        bool list = sscanf(s->bare + i, "ENTITY(%127[a-z0-9_],", name) == 1
            || sscanf(s->bare + i, "CODES(%127[a-z0-9_],", name) == 1;
        if (!list) continue;
        if (!in_glossary(name)) find(s, i, "%s is not in docs/begrippen.md", name);
    }
}

/* ---- the browser's side ---- */

/* Does left, right, top or bottom stand in p[0..n) between hyphens? Does it begin there? */
static bool has_side(const char *p, size_t n, bool at_start)
{
    static const char *const sides[] = {"left", "right", "top", "bottom"};
    for (size_t k = 0; k < 4; k++)
        for (size_t i = 0, m = strlen(sides[k]); i + m <= (at_start ? m : n); i++)
            if ((i == 0 || p[i - 1] == '-') && starts(p + i, sides[k])) return true;
    return false;
}

/* A property stands behind { or ; and before a colon. Our own variables (--x) are free. */
static void check_css(const source *s)
{
    char before = '}';
    for (size_t i = 0, n; i < s->n; i += n ? n : 1) {
        const char *p = s->code + i;
        n = strspn(p, "abcdefghijklmnopqrstuvwxyz-");
        if (n && (before == '{' || before == ';') && p[n] == ':' && !starts(p, "--")) {
            const char *value = p + n + 1 + strspn(p + n + 1, " ");
            bool bad = starts(p, "width:") || starts(p, "height:") || has_side(p, n, false);
            if (starts(p, "float:") || starts(p, "text-align:")) bad |= has_side(value, 0, true);
            if (bad) find(s, i, "%.*s is physical; use the logical property", (int)n, p);
        }
        if (!isspace((unsigned char)*p)) before = p[n ? n - 1 : 0];
    }
}

static void check_file(const char *path)
{
    bool c = ends(path, ".c"), h = ends(path, ".h");
    bool css = ends(path, ".css"), js = ends(path, ".js");
    if (!c && !h && !css && !js) return;
    source s = {0};
    snprintf(s.path, sizeof s.path, "%s", path);
    s.text = read_file(path, &s.n);
    if (!s.text) return;
    s.code = calloc(1, s.n + 1);
    blank_literals(s.text, s.code, s.n);
    s.bare = calloc(1, s.n + 1);
    blank_preprocessor(s.code, s.bare, s.n);
    if (js && s.n > MAX_SCRIPT) find(&s, 0, "%zu bytes; at most %d", s.n, MAX_SCRIPT);
    if (css) check_css(&s);
    if (c || h) {
        check_floors(&s);
        check_lines(&s);
        check_functions(&s);
        check_banned(&s);
        check_rights(&s);
        check_templates(&s);
        if (c && starts(path, "src/domain/")) check_source_named(&s);
        if (h && starts(path, "src/")) check_declarations(&s);
        if (h && starts(path, "src/domain/")) check_glossary(&s);
    }
    free(s.text);
    free(s.code);
    free(s.bare);
}

static int no_dots(const struct dirent *e) { return e->d_name[0] != '.'; }

static void walk(const char *path)
{
    char full[2048];
    struct stat st;
    struct dirent **e;
    snprintf(full, sizeof full, "%s/%s", root, path);
    if (!strcmp(path, "test/lint") || stat(full, &st) != 0) return;
    if (S_ISREG(st.st_mode)) check_file(path);
    if (!S_ISDIR(st.st_mode)) return;
    int n = scandir(full, &e, no_dots, alphasort);
    for (int i = 0; i < n; i++) {
        char inner[1024];
        snprintf(inner, sizeof inner, "%s/%s", path, e[i]->d_name);
        walk(inner);
        free(e[i]);
    }
    if (n >= 0) free(e);
}

int main(int argc, char **argv)
{
    static const char *const folders[] = {"src", "test", "bench", "tools", "assets"};
    size_t n;
    root = argc > 1 ? argv[1] : ".";
    glossary = read_file("docs/begrippen.md", &n);
    for (size_t i = 0; i < sizeof folders / sizeof *folders; i++) walk(folders[i]);
    if (findings) printf("%d findings\n", findings);
    free(glossary);
    return findings > 0;
}
