/* embed.h: the files that are built into the binary, so that it runs from any folder.
 *
 *   app.css, fonts ...        what the browser fetches under /s/
 *   migrations/0001_begin.sql the steps of the store
 *   mo/en.mo                  compiled translations
 *   aanpakken/zwolle.yaml     the aanpakken that come along
 *   sjablonen/afspraak.yaml   texts of letters and mails, in each language that a human gave
 */
#ifndef BASE_EMBED_H
#define BASE_EMBED_H
#include <stddef.h>

/* One file. Everything it points at is read-only, lives as long as the program and is owned by it.
 * After the last byte stands a 0 that n does not count, so a text file is a C string too. */
typedef struct {
    const char *name;           /* as listed above */
    const unsigned char *bytes; /* n of them */
    size_t n;
    const char *hash; /* 16 hex digits of the contents: for ETag and ?v= */
} embedded;

/* The file of exactly this name, or NULL. Nothing to free. */
const embedded *embed_find(const char *name);

/* Walks the files whose name begins with prefix, in order of name (bytes): the first one when
 * `after` is NULL, else the one behind it; NULL at the end. Nothing to free. */
const embedded *embed_next(const char *prefix, const embedded *after);
#endif
