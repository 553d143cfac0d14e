/* yaml.h: a YAML document as a tree in an arena, each node with its place, so that a mistake can
 * be pointed at. A plain subset: one document, no anchors, no tags, no name twice. */
#ifndef BASE_YAML_H
#define BASE_YAML_H
#include "base/base.h"

typedef enum { YAML_SCALAR, YAML_LIST, YAML_MAP } yaml_kind;
typedef struct yaml {
    yaml_kind kind;
    str key;                  /* in a map */
    str s;                    /* YAML_SCALAR: its text; empty when nothing stands there */
    bool quoted;              /* "12" is text, 12 is a number */
    int n;                    /* how many in a list or map */
    i64 regel, kolom;         /* where it stands, from 1; of a member of a map: its key */
    const struct yaml *first; /* of a list or map */
    const struct yaml *next;
} yaml;

enum { YAML_DIEPTE = 24, YAML_KNOPEN = 5000, YAML_BYTES = 1 << 20 };

/* Reads text into a. NULL, with one problem that has line and column and says what was expected,
 * when it cannot be read. An empty text is an empty map. */
const yaml *yaml_read(arena *a, str text, problems *p);
/* The member of a map, or NULL: absent, or y is no map or NULL. */
const yaml *yaml_find(const yaml *y, const char *key);
/* Adds a problem with the place of y; returns false. tekst as in problem_with, waarde its value. */
bool yaml_problem(problems *p, const yaml *y, const char *tekst, str waarde);

#endif
