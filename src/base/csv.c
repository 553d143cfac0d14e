#include "base/csv.h"
#include "base/text.h"

#include <csv.h>

typedef enum { UNKNOWN, UTF8, WINDOWS_1252 } encoding;

enum { ROOM = 4 * CSV_RIJ, LINE_ROOM = 8 * CSV_RIJ, IN = 1 << 16, SEPARATOR = ';' };

struct csv {
    FILE *f;     /* or NULL: text */
    str text;    /* what is left of it */
    char in[IN]; /* what was read of f: from at to n */
    size_t at, n;
    struct csv_parser parser;
    encoding encoding; /* by the first line that is not ASCII */
    bool begun, stopped;
    i64 line;          /* lines read */
    arena own;         /* of this struct */
    arena start, room; /* cells of the row; empty at start */
    arena line_start, line_room;
    size_t bytes; /* of the row */
    str cells[CSV_CELLEN];
    int ncells;
    bool row, filled, too_wide; /* the row is complete; a cell holds something */
};

/* ---- opening ---- */

static int is_space(unsigned char c) { return c == ' '; }

static csv *open_any(FILE *f, str text)
{
    arena own = arena_new(sizeof(csv)), start = own;
    csv *c = arena_make(&own, csv, 1);
    c->own = start;
    c->f = f;
    c->text = text;
    c->start = c->room = arena_new(ROOM);
    c->line_start = c->line_room = arena_new(LINE_ROOM);
    if (csv_init(&c->parser, 0)) bug("libcsv does not start");
    csv_set_space_func(&c->parser, is_space);
    return c;
}

csv *csv_open(FILE *f) { return open_any(f, (str){0}); }
csv *csv_open_text(str text) { return open_any(NULL, text); }
char csv_scheiding(const csv *c) { return (char)c->parser.delim_char; }

void csv_close(csv *c)
{
    arena own = c->own;
    csv_free(&c->parser);
    arena_free(&c->start, ROOM);
    arena_free(&c->line_start, LINE_ROOM);
    arena_free(&own, sizeof(csv));
}

static bool stop(csv *c, problems *p, i64 line, const char *tekst)
{
    i64 before = p->regel;
    p->regel = line;
    problem_add(p, "", tekst);
    p->regel = before;
    c->stopped = true;
    return false;
}

/* ---- lines ---- */

/* The next byte, or -1. */
static int next_byte(csv *c)
{
    if (!c->f) {
        if (c->text.n == 0) return -1;
        u8 byte = (u8)c->text.p[0];
        c->text = str_sub(c->text, 1, c->text.n);
        return byte;
    }
    if (c->at == c->n) {
        c->n = fread(c->in, 1, IN, c->f);
        c->at = 0;
    }
    return c->n ? (u8)c->in[c->at++] : -1;
}

static void unread(csv *c)
{
    if (c->f) c->at--;
    else c->text = (str){c->text.p - 1, c->text.n + 1};
}

/* The next line without its end; false at the end of the file, or when it stopped. */
static bool take_line(csv *c, str *out, problems *p)
{
    c->line_room = c->line_start; /* libcsv keeps what it needs of the line before */
    buf b = buf_new(&c->line_room);
    int byte = -1;
    c->bytes++;
    while ((byte = next_byte(c)) >= 0 && byte != '\n' && byte != '\r') {
        char sign = (char)byte;
        if (byte == 0) return stop(c, p, c->line + 1, N_("Dit is geen tekst, maar iets anders."));
        if (++c->bytes > CSV_RIJ)
            return stop(c, p, c->line + 1, N_("Deze rij is te lang. Sluit elk aanhalingsteken."));
        buf_add(&b, (str){&sign, 1});
    }
    if (byte < 0 && b.n == 0) return false;
    if (byte == '\r' && (byte = next_byte(c)) >= 0 && byte != '\n') unread(c);
    c->line++;
    *out = buf_str(&b);
    return true;
}

/* ---- encoding ---- */

static u32 windows_1252(u8 byte)
{
    static const u32 high[32] = {
        0x20ac,
        0xfffd,
        0x201a,
        0x0192,
        0x201e,
        0x2026,
        0x2020,
        0x2021,
        0x02c6,
        0x2030,
        0x0160,
        0x2039,
        0x0152,
        0xfffd,
        0x017d,
        0xfffd,
        0xfffd,
        0x2018,
        0x2019,
        0x201c,
        0x201d,
        0x2022,
        0x2013,
        0x2014,
        0x02dc,
        0x2122,
        0x0161,
        0x203a,
        0x0153,
        0xfffd,
        0x017e,
        0x0178,
    };
    return byte >= 0x80 && byte < 0xa0 ? high[byte - 0x80] : byte;
}

static bool is_ascii(str s)
{
    for (size_t i = 0; i < s.n; i++)
        if ((u8)s.p[i] >= 0x80) return false;
    return true;
}

/* The line as UTF-8; the first one that is not plain decides how the file is written. */
static bool decode(csv *c, str *line, problems *p)
{
    if (is_ascii(*line)) return true;
    bool utf8 = text_is_utf8(*line);
    if (c->encoding == UNKNOWN) c->encoding = utf8 ? UTF8 : WINDOWS_1252;
    if (c->encoding == UTF8 && utf8) return true;
    if (c->encoding == UTF8)
        return stop(c, p, c->line,
            N_("Hier staan letters die niet te lezen zijn. Sla het bestand op als CSV UTF-8."));
    buf b = buf_new(&c->line_room);
    for (size_t i = 0; i < line->n; i++) text_add(&b, windows_1252((u8)line->p[i]));
    *line = buf_str(&b);
    return true;
}

/* ---- the head of the file ---- */

static char separator_of(str line)
{
    static const char signs[] = {';', '\t', ','};
    size_t count[countof(signs)] = {0}, best = 0;
    bool quoted = false;
    for (size_t i = 0; i < line.n; i++) {
        if (line.p[i] == '"') quoted = !quoted;
        for (size_t k = 0; k < countof(signs) && !quoted; k++) count[k] += line.p[i] == signs[k];
    }
    for (size_t k = 1; k < countof(signs); k++)
        if (count[k] > count[best]) best = k;
    return signs[best];
}

/* The marks at the very front, and the separator. skip: the line says only "sep=;". */
static bool begin_file(csv *c, str *line, bool *skip, problems *p)
{
    if (str_starts(*line, S("\xff\xfe")) || str_starts(*line, S("\xfe\xff")))
        return stop(c, p, 1, N_("Dit bestand is geen CSV in UTF-8. Sla het zo opnieuw op."));
    if (str_starts(*line, S("\xef\xbb\xbf"))) {
        c->encoding = UTF8;
        *line = str_sub(*line, 3, line->n);
    }
    if (str_trim(*line).n == 0) return true; /* the separator is on a later line */
    c->begun = true;
    *skip = line->n == 5 && str_starts(*line, S("sep="));
    csv_set_delim(&c->parser, (u8)(*skip ? line->p[4] : separator_of(*line)));
    return true;
}

/* ---- rows ---- */

static bool is_formula(str s)
{
    while (s.n > 1 && s.p[0] == '\'') s = str_sub(s, 1, s.n);
    return s.n && memchr("=+-@\t\r", s.p[0], 6);
}

static void on_cell(void *p, size_t n, void *data)
{
    csv *c = data;
    str s = {p, n};
    if (n > 1 && s.p[0] == '\'' && is_formula(str_sub(s, 1, n))) s = str_sub(s, 1, n);
    if (c->ncells == CSV_CELLEN) c->too_wide = true;
    else c->cells[c->ncells++] = arena_str(&c->room, s);
    c->filled |= n > 0;
}

static void on_row(int sign, void *data)
{
    csv *c = data;
    (void)sign;
    c->row = true;
}

static bool feed(csv *c, str s)
{
    return csv_parse(&c->parser, s.p ? s.p : "", s.n, on_cell, on_row, c) == s.n;
}

static void begin_row(csv *c)
{
    c->room = c->start;
    c->bytes = 0;
    c->ncells = 0;
    c->row = c->filled = c->too_wide = false;
}

bool csv_next(csv *c, csv_rij *out, problems *p)
{
    str line;
    i64 first = c->line + 1;
    begin_row(c);
    while (!c->stopped && take_line(c, &line, p)) {
        bool skip = false;
        if (!c->begun && !begin_file(c, &line, &skip, p)) return false;
        first = skip ? c->line + 1 : first;
        if (skip || !decode(c, &line, p)) continue;
        if (!feed(c, line) || !feed(c, S("\n"))) no_memory("libcsv");
        bool pending = c->parser.pstate != 0; /* inside a cell with quotes: the row goes on */
        if (c->too_wide) return stop(c, p, first, N_("Deze rij heeft te veel cellen."));
        if (c->row && c->filled) {
            *out = (csv_rij){c->cells, c->ncells, first};
            return true;
        }
        if (pending) continue;
        begin_row(c);
        first = c->line + 1;
    }
    if (c->stopped || c->parser.pstate == 0) return false;
    return stop(c, p, first, N_("In deze rij begint een aanhalingsteken dat nergens sluit."));
}

int csv_kolom(const csv_rij *kop, str naam)
{
    for (int i = 0; i < kop->n; i++)
        if (text_gelijk(str_trim(kop->cel[i]), str_trim(naam))) return i;
    return -1;
}

/* ---- writing ---- */

csv_uit csv_begin(buf *b, bool met_bom)
{
    if (met_bom) buf_add(b, S("\xef\xbb\xbf"));
    return (csv_uit){b, false};
}

static void add_cell(csv_uit *w, str s)
{
    bool quoted = s.n && (s.p[0] == ' ' || s.p[s.n - 1] == ' ');
    for (size_t i = 0; i < s.n && !quoted; i++) quoted = memchr(";,\"\r\n\t", s.p[i], 6);
    if (w->begun) buf_add(w->b, S(";"));
    w->begun = true;
    if (!quoted) {
        buf_add(w->b, s);
        return;
    }
    buf_add(w->b, S("\""));
    for (i64 at; (at = str_find(s, S("\""))) >= 0; s = str_sub(s, (size_t)at + 1, s.n)) {
        buf_add(w->b, str_sub(s, 0, (size_t)at));
        buf_add(w->b, S("\"\""));
    }
    buf_add(w->b, s);
    buf_add(w->b, S("\""));
}

void csv_cel(csv_uit *w, str s)
{
    buf safe = buf_new(w->b->a);
    if (!is_formula(s)) {
        add_cell(w, s);
        return;
    }
    buf_add(&safe, S("'"));
    buf_add(&safe, s);
    add_cell(w, buf_str(&safe));
}

void csv_val(csv_uit *w, val v)
{
    buf b = buf_new(w->b->a);
    bool is_text = v.kind == VAL_STR || v.kind == VAL_MARKUP || v.kind == VAL_URL;
    if (is_text) {
        csv_cel(w, v.s);
        return;
    }
    if (v.kind == VAL_GELD && v.geld.is) {
        u64 cent = v.geld.cent < 0 ? 0 - (u64)v.geld.cent : (u64)v.geld.cent;
        buf_fmt(&b, "%s%llu,%02u", v.geld.cent < 0 ? "-" : "", (unsigned long long)(cent / 100),
            (unsigned)(cent % 100));
        buf_add(w->b, w->begun ? S(";") : (str){0}); /* a comma between digits needs no quotes */
        buf_add(w->b, buf_str(&b));
        w->begun = true;
        return;
    }
    put_plain(&b, "{}", &v, 1);
    add_cell(w, buf_str(&b));
}

void csv_eind(csv_uit *w)
{
    buf_add(w->b, S("\r\n"));
    w->begun = false;
}
