/* field_parse.c: text from a form or a file into a field, or what was expected instead. */
#include "base/field.h"
#include "base/lang.h"
#include "base/text.h"

enum { TEXT_MAX = 200 /* code points, when a field does not say */ };

static bool refuse(problems *p, const field *f, const char *tekst)
{
    return problem_add(p, f->name, tekst);
}

static bool refuse_with(problems *p, const field *f, const char *tekst, str waarde)
{
    return problem_with(p, PROBLEM_INVOER, f->name, tekst, waarde);
}

static bool checked(const field *f, str s, problems *p)
{
    if (!f->check || f->check(s)) return true;
    return refuse(p, f, f->verwacht ? f->verwacht : N_("klopt niet. Kijk het nog eens na."));
}

/* ---- text ---- */

/* Signs that cannot be seen and that turn the direction of text: they come along with copying. */
static bool is_dropped(u32 c)
{
    return (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069) || c == 0xfeff;
}

static bool is_control(u32 c)
{
    return c < 0x20 || (c >= 0x7f && c < 0xa0) || c == 0x2028 || c == 0x2029;
}

static bool clean(buf *b, const field *f, str s, problems *p)
{
    u32 c;
    while (text_next(&s, &c)) {
        if (c == '\r' && str_starts(s, S("\n"))) continue;
        if (is_dropped(c)) continue;
        if (c == '\r') c = '\n';
        if (c == '\t') c = ' ';
        if (c == '\n' && !f->multiline)
            return refuse(p, f, N_("mag maar één regel zijn. Haal de enter weg."));
        if (c != '\n' && is_control(c))
            return refuse(p, f, N_("bevat een teken dat niet mag. Typ de tekst opnieuw."));
        text_add(b, c);
    }
    if (s.n == 0) return true;
    return refuse(p, f, N_("bevat letters die niet te lezen zijn. Gebruik UTF-8."));
}

static bool parse_str(arena *a, const field *f, str s, str *out, problems *p)
{
    buf b = buf_new(a);
    int max = f->max ? f->max : TEXT_MAX;
    if (!clean(&b, f, s, p)) return false;
    str text = text_nfc(a, str_trim(buf_str(&b)));
    if (text_lengte(text) > max) {
        buf most = buf_new(a);
        buf_add_i64(&most, max);
        return refuse_with(
            p, f, N_("is te lang. Er passen hoogstens {} tekens in."), buf_str(&most));
    }
    if (text.n == 0 && f->required) return refuse(p, f, N_("is verplicht. Vul dit in."));
    if (text.n && !checked(f, text, p)) return false;
    *out = text;
    return true;
}

/* ---- numbers ---- */

static bool within(arena *a, const field *f, i64 n, problems *p)
{
    if ((f->van == 0 && f->tot == 0) || (n >= f->van && n <= f->tot)) return true;
    bool is_geld = f->type == FIELD_GELD;
    val v[] = {V(f->van), V(f->tot)};
    if (is_geld) v[0] = V(GELD(f->van));
    if (is_geld) v[1] = V(GELD(f->tot));
    str bounds = lang_format(a, T("{} tot en met {}"), v, 2);
    return refuse_with(p, f, N_("valt buiten de grenzen. Het mag zijn: {}."), bounds);
}

static bool parse_num(arena *a, const field *f, str s, num *out, problems *p)
{
    i64 n;
    if (!str_to_i64(s, &n))
        return refuse(p, f, N_("is geen heel getal. Schrijf alleen cijfers, bijvoorbeeld 12."));
    if (!within(a, f, n, p) || !checked(f, s, p)) return false;
    *out = NUM(n);
    return true;
}

/* The digits of whole euros: all together, or in threes with dots between. */
static bool euros(str s, i64 *out)
{
    bool dots = s.n && memchr(s.p, '.', s.n);
    i64 sum = 0;
    if (dots && s.n % 4 == 0) return false; /* four before the first dot */
    for (size_t i = 0; i < s.n; i++) {
        bool place_of_dot = dots && i > 0 && (s.n - i) % 4 == 0;
        if ((s.p[i] == '.') != place_of_dot) return false;
        if (place_of_dot) continue;
        if (s.p[i] < '0' || s.p[i] > '9' || sum > INT64_MAX / 10000) return false;
        sum = sum * 10 + (s.p[i] - '0');
    }
    *out = sum;
    return s.n > 0;
}

/* 1.234,56 and 1234.56: a comma, or else one dot with one or two digits behind it, is the sign
 * before the cents. */
static bool read_geld(str s, i64 *cent)
{
    bool minus = str_starts(s, S("-"));
    if (minus) s = str_trim(str_sub(s, 1, s.n));
    if (str_starts(s, S("€"))) s = str_trim(str_sub(s, S("€").n, s.n));
    i64 whole, part = 0, at = str_find(s, S(","));
    if (at < 0) {
        at = str_find(s, S("."));
        bool decimals = at >= 0 && s.n - (size_t)at <= 3;
        if (!decimals) at = -1;
    }
    str behind = at < 0 ? (str){0} : str_sub(s, (size_t)at + 1, s.n);
    bool two = behind.n == 1 || behind.n == 2;
    if (at >= 0 && (!two || behind.p[0] == '-' || !str_to_i64(behind, &part))) return false;
    if (behind.n == 1) part *= 10;
    if (!euros(str_sub(s, 0, at < 0 ? s.n : (size_t)at), &whole)) return false;
    *cent = (whole * 100 + part) * (minus ? -1 : 1);
    return true;
}

static bool parse_geld(arena *a, const field *f, str s, geld *out, problems *p)
{
    i64 cent;
    if (!read_geld(s, &cent))
        return refuse(p, f, N_("is geen bedrag. Schrijf euro's en centen, bijvoorbeeld 1234,50."));
    if (!within(a, f, cent, p) || !checked(f, s, p)) return false;
    *out = GELD(cent);
    return true;
}

static bool parse_bool(const field *f, str s, bool *out, problems *p)
{
    static const str yes[] = {S("ja"), S("j"), S("1"), S("on"), S("true"), S("waar")};
    static const str no[] = {S("nee"), S("n"), S("0"), S("off"), S("false"), S("onwaar")};
    for (size_t i = 0; i < countof(yes); i++) {
        if (!text_gelijk(s, yes[i]) && !text_gelijk(s, no[i])) continue;
        *out = text_gelijk(s, yes[i]);
        return true;
    }
    return refuse(p, f, N_("is geen antwoord. Schrijf ja of nee."));
}

/* ---- days and hours ---- */

static bool parse_date(const field *f, str s, date *out, problems *p)
{
    date d;
    if (!date_parse(s, &d))
        return refuse(p, f, N_("is geen datum. Schrijf dag-maand-jaar, bijvoorbeeld 3-9-2026."));
    if (date_year(d) < 1900 || date_year(d) > 2199)
        return refuse(p, f, N_("ligt te ver weg. Kijk het jaar na."));
    if (!checked(f, s, p)) return false;
    *out = d;
    return true;
}

static bool parse_moment(const field *f, str s, moment *out, problems *p)
{
    moment m;
    if (!moment_parse(s, &m))
        return refuse(p, f, N_("is geen dag met tijd. Schrijf bijvoorbeeld 3-9-2026 9.30."));
    *out = m;
    return true;
}

static bool parse_tijd(const field *f, str s, tijd *out, problems *p)
{
    if (tijd_parse(s, out)) return true;
    return refuse(p, f, N_("is geen tijd. Schrijf uren en minuten, bijvoorbeeld 9.30."));
}

/* ---- the rest ---- */

static bool parse_code(arena *a, const field *f, str s, code *out, problems *p)
{
    if (code_parse(f->codes, s, out)) return true;
    if (f->codes->n > 12)
        return refuse(p, f, N_("staat niet in de lijst. Kies er een uit de lijst."));
    buf b = buf_new(a);
    for (int i = 0; i < f->codes->n; i++) {
        if (i) buf_add(&b, S(", "));
        buf_add(&b, code_label(f->codes, (code){i + 1}));
    }
    return refuse_with(p, f, N_("staat niet in de lijst. Kies uit: {}."), buf_str(&b));
}

static bool parse_geheim(arena *a, const field *f, str s, geheim *out, problems *p)
{
    if (out->masked.n && str_eq(s, out->masked)) { /* a form that came back unchanged */
        out->nieuw = (str){0};
        return true;
    }
    buf b = buf_new(a);
    for (size_t i = 0; i < s.n; i++) {
        if (s.p[i] == ' ' || s.p[i] == '.') continue;
        if (s.p[i] < '0' || s.p[i] > '9' || b.n >= 40)
            return refuse(p, f, f->verwacht ? f->verwacht : N_("bestaat alleen uit cijfers."));
        buf_add(&b, str_sub(s, i, i + 1));
    }
    if (b.n == 0) return refuse(p, f, N_("bestaat alleen uit cijfers."));
    if (!checked(f, buf_str(&b), p)) return false;
    out->nieuw = buf_str(&b);
    return true;
}

static bool parse_id(const field *f, str s, i64 *out, problems *p)
{
    i64 id;
    if (!str_to_i64(s, &id) || id <= 0)
        return refuse(p, f, N_("is niet gevonden. Kies er een uit de lijst."));
    *out = id;
    return true;
}

static size_t size_of(field_type t)
{
    switch (t) {
    case FIELD_STR: return sizeof(str);
    case FIELD_NUM: return sizeof(num);
    case FIELD_GELD: return sizeof(geld);
    case FIELD_BOOL: return sizeof(bool);
    case FIELD_DATE: return sizeof(date);
    case FIELD_MOMENT: return sizeof(moment);
    case FIELD_TIJD: return sizeof(tijd);
    case FIELD_CODE: return sizeof(code);
    case FIELD_GEHEIM: return sizeof(geheim);
    case FIELD_ID: return sizeof(i64);
    }
    bug("field: no such type");
}

/* Nothing was filled in. A secret that is stored stays stored; a box that is not ticked is no. */
static bool parse_empty(const field *f, void *out, problems *p)
{
    bool kept = f->type == FIELD_GEHEIM && ((geheim *)out)->masked.n;
    if (f->required && f->type != FIELD_BOOL && !kept)
        return refuse(p, f, N_("is verplicht. Vul dit in."));
    if (kept) ((geheim *)out)->nieuw = (str){0};
    else memset(out, 0, size_of(f->type));
    return true;
}

bool field_parse(arena *a, const field *f, str text, void *row, problems *p)
{
    void *out = field_at(f, row);
    str s = str_trim(text);
    if (s.n == 0) return parse_empty(f, out, p);
    switch (f->type) {
    case FIELD_STR: return parse_str(a, f, text, out, p);
    case FIELD_NUM: return parse_num(a, f, s, out, p);
    case FIELD_GELD: return parse_geld(a, f, s, out, p);
    case FIELD_BOOL: return parse_bool(f, s, out, p);
    case FIELD_DATE: return parse_date(f, s, out, p);
    case FIELD_MOMENT: return parse_moment(f, s, out, p);
    case FIELD_TIJD: return parse_tijd(f, s, out, p);
    case FIELD_CODE: return parse_code(a, f, s, out, p);
    case FIELD_GEHEIM: return parse_geheim(a, f, s, out, p);
    case FIELD_ID: return parse_id(f, s, out, p);
    }
    bug("field_parse: no such type");
}
