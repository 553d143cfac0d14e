#include "base/yaml.h"
#include "base/text.h"

#include <yaml.h>

typedef struct {
    arena *a;
    problems *p;
    yaml_parser_t parser;
    str text;
    int nodes, depth;
    bool failed; /* a problem was added */
} reader;

/* ---- what is wrong, and what was expected ---- */

/* Parts of what libyaml says, with what it means for who writes the file. */
static const struct {
    const char *said, *tekst;
} sentences[] = {
    {"mapping values are not allowed",
        N_("Bij teken {} kan geen dubbele punt staan. Staat er in de regel erboven een dubbele "
           "punt met een spatie? En springen de regels even ver in?")},
    {"could not find expected ':'",
        N_("Bij teken {} hoort een naam met een dubbele punt en een spatie erachter.")},
    {"did not find expected key",
        N_("Bij teken {} hoort een naam met een dubbele punt. Springt deze regel even ver in "
           "als de regels erboven?")},
    {"did not find expected '-' indicator",
        N_("Bij teken {} hoort een streepje, zoals bij de regels erboven. Springt deze regel even "
           "ver in?")},
    {"did not find expected ',' or ']'",
        N_("Bij teken {} hoort een komma, of een ] om de lijst te sluiten.")},
    {"did not find expected ',' or '}'",
        N_("Bij teken {} hoort een komma, of een } om te sluiten.")},
    {"cannot start any token",
        N_("Bij teken {} staat een teken dat hier niet mag, zoals een tab. Gebruik spaties, of zet "
           "de tekst tussen aanhalingstekens.")},
    {"found a tab character", N_("Bij teken {} staat een tab. Spring in met spaties.")},
    {"unexpected end of stream",
        N_("Bij teken {} begint tekst met een aanhalingsteken dat nergens sluit.")},
    {"unexpected document indicator",
        N_("Bij teken {} begint tekst met een aanhalingsteken dat nergens sluit.")},
    {"unknown escape character",
        N_("Bij teken {} staat een schuine streep die hier niet mag. Gebruik enkele "
           "aanhalingstekens.")},
    {"block sequence entries are not allowed",
        N_("Bij teken {} staat een streepje dat hier niet kan. Zet de lijst op een nieuwe regel.")},
    {"did not find expected <document start>",
        N_("Bij teken {} begint iets nieuws. Springt deze regel even ver in als de regels "
           "erboven?")},
    {"undefined alias", N_("Bij teken {} staat een verwijzing met *. Schrijf de tekst zelf.")},
    {"UTF-8",
        N_("Bij teken {} staan letters die niet te lezen zijn. Sla het bestand op als UTF-8.")},
    {"control characters", N_("Bij teken {} staat een teken dat niet mag. Typ de regel opnieuw.")},
};

static bool refuse(reader *r, yaml_mark_t at, const char *tekst)
{
    buf column = buf_new(r->a);
    i64 before = r->p->regel;
    if (r->failed) return false;
    r->failed = true;
    buf_add_i64(&column, (i64)at.column + 1);
    r->p->regel = (i64)at.line + 1;
    problem_with(r->p, PROBLEM_INVOER, "", tekst, buf_str(&column));
    r->p->regel = before;
    return false;
}

/* Line and column of a byte, for the faults of reading, which have no mark. */
static yaml_mark_t mark_of(str text, size_t offset)
{
    yaml_mark_t at = {0};
    for (size_t i = 0; i < offset && i < text.n; i++) {
        at.column = text.p[i] == '\n' ? 0 : at.column + (((u8)text.p[i] & 0xc0) != 0x80);
        at.line += text.p[i] == '\n';
    }
    return at;
}

static bool refuse_syntax(reader *r)
{
    const yaml_parser_t *y = &r->parser;
    str said = str_of(y->problem);
    bool open_quote = str_find(str_of(y->context), S("quoted scalar")) >= 0;
    yaml_mark_t at = open_quote ? y->context_mark : y->problem_mark;
    if (y->error == YAML_MEMORY_ERROR) no_memory("libyaml");
    if (y->error == YAML_READER_ERROR) at = mark_of(r->text, y->problem_offset);
    for (size_t i = 0; i < countof(sentences); i++)
        if (str_find(said, str_of(sentences[i].said)) >= 0)
            return refuse(r, at, sentences[i].tekst);
    return refuse(r, at,
        N_("Bij teken {} klopt de opmaak niet. Kijk naar spaties, dubbele punten "
           "en aanhalingstekens."));
}

/* ---- the tree ---- */

static yaml *node_new(reader *r, const yaml_event_t *e, yaml_kind kind)
{
    yaml *y = arena_make(r->a, yaml, 1);
    y->kind = kind;
    y->regel = (i64)e->start_mark.line + 1;
    y->kolom = (i64)e->start_mark.column + 1;
    return y;
}

/* Anchors make one text stand for another, and tags say what a text is: no reader of an aanpak
 * needs them, and they have been misused elsewhere. */
static bool is_plain(
    reader *r, const yaml_event_t *e, const yaml_char_t *anchor, const yaml_char_t *tag)
{
    if (anchor)
        return refuse(r, e->start_mark,
            N_("Bij teken {} staat een &. Zet de tekst tussen "
               "aanhalingstekens."));
    if (tag)
        return refuse(r, e->start_mark,
            N_("Bij teken {} staat een uitroepteken. Zet de tekst "
               "tussen aanhalingstekens."));
    return true;
}

static yaml *scalar(reader *r, const yaml_event_t *e)
{
    yaml *y = node_new(r, e, YAML_SCALAR);
    yaml_scalar_style_t style = e->data.scalar.style;
    str s = {(const char *)e->data.scalar.value, e->data.scalar.length};
    if (s.n && memchr(s.p, 0, s.n)) {
        refuse(r, e->start_mark,
            N_("Bij teken {} staat een teken dat niet mag. Typ de regel opnieuw."));
        return NULL;
    }
    y->quoted = style != YAML_PLAIN_SCALAR_STYLE;
    bool nothing = !y->quoted && (str_eq(s, S("~")) || str_eq(s, S("null")));
    y->s = nothing ? (str){0} : text_nfc(r->a, s);
    return y;
}

/* The next event; false, with a problem, when the text is no YAML. */
static bool next(reader *r, yaml_event_t *e)
{
    return yaml_parser_parse(&r->parser, e) || refuse_syntax(r);
}

static yaml *node(reader *r, const yaml_event_t *e);

static void add(yaml *parent, yaml *last, yaml *child)
{
    if (last) last->next = child;
    else parent->first = child;
    parent->n++;
}

/* Up to the end of the list. */
static bool read_list(reader *r, yaml *list)
{
    yaml *last = NULL;
    for (yaml_event_t e; next(r, &e);) {
        bool end = e.type == YAML_SEQUENCE_END_EVENT;
        yaml *child = end ? NULL : node(r, &e);
        yaml_event_delete(&e);
        if (end) return true;
        if (!child) return false;
        add(list, last, child);
        last = child;
    }
    return false;
}

/* The name of a member; NULL with a problem when it is no text or stands there already. */
static yaml *read_key(reader *r, const yaml *map, const yaml_event_t *e)
{
    yaml *key = e->type == YAML_SCALAR_EVENT ? node(r, e) : NULL;
    if (!key || !key->s.n) {
        refuse(r, e->start_mark, N_("Bij teken {} hoort een naam met een dubbele punt."));
        return NULL;
    }
    for (const yaml *y = map->first; y; y = y->next) {
        if (!str_eq(y->key, key->s)) continue;
        refuse(r, e->start_mark, N_("Deze naam staat er twee keer. Laat er een weg (teken {})."));
        return NULL;
    }
    return key;
}

static bool read_map(reader *r, yaml *map)
{
    yaml *last = NULL;
    for (yaml_event_t e; next(r, &e);) {
        bool end = e.type == YAML_MAPPING_END_EVENT;
        yaml *key = end ? NULL : read_key(r, map, &e);
        yaml_event_delete(&e);
        if (end) return true;
        if (!key || !next(r, &e)) return false;
        yaml *child = node(r, &e);
        yaml_event_delete(&e);
        if (!child) return false;
        child->key = key->s;
        child->regel = key->regel;
        child->kolom = key->kolom;
        add(map, last, child);
        last = child;
    }
    return false;
}

/* The node that begins with this event; NULL with a problem. */
static yaml *node(reader *r, const yaml_event_t *e)
{
    yaml *y = NULL;
    bool ok = false;
    if (r->nodes++ == YAML_KNOPEN || r->depth == YAML_DIEPTE) {
        refuse(r, e->start_mark, N_("Dit bestand is te groot of te diep genest (teken {})."));
        return NULL;
    }
    r->depth++;
    if (e->type == YAML_SCALAR_EVENT) {
        ok = is_plain(r, e, e->data.scalar.anchor, e->data.scalar.tag);
        y = ok ? scalar(r, e) : NULL;
    } else if (e->type == YAML_SEQUENCE_START_EVENT) {
        y = node_new(r, e, YAML_LIST);
        ok = is_plain(r, e, e->data.sequence_start.anchor, e->data.sequence_start.tag)
             && read_list(r, y);
    } else if (e->type == YAML_MAPPING_START_EVENT) {
        y = node_new(r, e, YAML_MAP);
        ok = is_plain(r, e, e->data.mapping_start.anchor, e->data.mapping_start.tag)
             && read_map(r, y);
    } else {
        refuse(r, e->start_mark,
            N_("Bij teken {} staat een verwijzing met *. Schrijf de tekst zelf."));
    }
    r->depth--;
    return ok ? y : NULL;
}

/* Stream and document begin, one node, both end. */
static const yaml *read_document(reader *r)
{
    yaml_event_t e;
    const yaml *y = NULL;
    for (bool more = true; more;) {
        if (!next(r, &e)) return NULL;
        switch ((int)e.type) {
        case YAML_STREAM_START_EVENT:
        case YAML_DOCUMENT_END_EVENT: break;
        case YAML_DOCUMENT_START_EVENT:
            if (y)
                refuse(r, e.start_mark,
                    N_("Hier begint een tweede document. Haal --- weg (teken {})."));
            break;
        case YAML_STREAM_END_EVENT: more = false; break;
        default: y = node(r, &e); break;
        }
        yaml_event_delete(&e);
        if (r->failed) return NULL;
    }
    if (y) return y;
    yaml *empty = arena_make(r->a, yaml, 1);
    *empty = (yaml){.kind = YAML_MAP, .regel = 1, .kolom = 1};
    return empty;
}

static bool is_readable(reader *r)
{
    size_t nodes = r->text.n < YAML_KNOPEN ? r->text.n + 2 : YAML_KNOPEN;
    size_t needed = 4 * r->text.n + 2 * nodes * sizeof(yaml);
    str rest = r->text;
    u32 c;
    if (r->text.n > YAML_BYTES)
        return refuse(r, (yaml_mark_t){0}, N_("Dit bestand is te groot (teken {})."));
    while (text_next(&rest, &c)) continue;
    if (rest.n)
        return refuse(r, mark_of(r->text, r->text.n - rest.n),
            N_("Bij teken {} staan letters die niet te lezen zijn. Sla het bestand op als UTF-8."));
    if (needed > (size_t)(r->a->end - r->a->at))
        bug("arena is full"); /* before libyaml has memory */
    return true;
}

const yaml *yaml_read(arena *a, str text, problems *p)
{
    if (str_starts(text, S("\xef\xbb\xbf"))) text = str_sub(text, 3, text.n);
    reader r = {.a = a, .p = p, .text = text};
    if (!is_readable(&r)) return NULL;
    if (!yaml_parser_initialize(&r.parser)) no_memory("libyaml");
    yaml_parser_set_encoding(&r.parser, YAML_UTF8_ENCODING);
    yaml_parser_set_input_string(&r.parser, (const u8 *)(text.p ? text.p : ""), text.n);
    const yaml *y = read_document(&r);
    yaml_parser_delete(&r.parser);
    return y;
}

const yaml *yaml_find(const yaml *y, const char *key)
{
    if (!y || y->kind != YAML_MAP) return NULL;
    const yaml *child = y->first;
    while (child && !str_eq(child->key, str_of(key))) child = child->next;
    return child;
}

bool yaml_problem(problems *p, const yaml *y, const char *tekst, str waarde)
{
    i64 before = p->regel;
    p->regel = y->regel;
    problem_with(p, PROBLEM_INVOER, "", tekst, waarde);
    p->regel = before;
    return false;
}
