/* json.h: JSON out, piece by piece into a buf; JSON in, as a tree in an arena. */
#ifndef BASE_JSON_H
#define BASE_JSON_H
#include "base/put.h"

/* ---- writing: JW(&w, "naam", p.naam); what is opened must be closed, else bug() ---- */
typedef struct {
    buf *b;
    int depth;
    char open[32]; /* '{' or '[' at each depth */
    bool comma;    /* something stands before */
    bool keyed;    /* a key waits for its value */
} jw;

jw jw_new(buf *b);
void jw_object(jw *w);
void jw_array(jw *w);
void jw_end(jw *w);              /* closes what was opened last */
void jw_key(jw *w, str key);     /* in an object, before each value */
void jw_str(jw *w, str s);       /* always valid UTF-8; < > & as \u003c, so safe inside HTML */
void jw_i64(jw *w, i64 n);
void jw_real(jw *w, double x);   /* null when it is no number */
void jw_bool(jw *w, bool is);
void jw_null(jw *w);
void jw_val(jw *w, val v);       /* dates as 2026-09-03, tijd 09:30, geld 1234.50, unknown null */
void jw_done(const jw *w);       /* bug() when something is still open */
#define JW(w, key, x) (jw_key((w), S(key)), jw_val((w), V(x)))

/* ---- reading ---- */
typedef enum {
    JSON_NONE, JSON_BOOL, JSON_NUMBER, JSON_DECIMAL, JSON_TEXT, JSON_LIST, JSON_MAP
} json_kind;
typedef struct json {
    json_kind kind;
    str key;                 /* in a map */
    str s;                   /* JSON_TEXT */
    i64 n;                   /* JSON_NUMBER; JSON_BOOL: 0 or 1; a list or map: how many in it */
    double real;             /* JSON_DECIMAL */
    const struct json *first; /* of a list or map */
    const struct json *next;
} json;

/* The whole text as one value, in a. NULL, with a problem that has the line, when it is no JSON,
 * has a key twice, or is nested deeper than 64. */
const json *json_read(arena *a, str text, problems *p);
/* The member of a map, or NULL: absent, or j is no map or NULL. */
const json *json_find(const json *j, const char *key);
/* The text or number of a member; false: absent or of another kind, *out untouched. */
bool json_str(const json *j, const char *key, str *out);
bool json_i64(const json *j, const char *key, i64 *out);
bool json_bool(const json *j, const char *key, bool *out);

#endif
