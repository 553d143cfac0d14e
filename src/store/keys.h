/* keys.h: the key of one store and what is derived from it: secrets (K5), their search index,
 * tokens, session hashes. The key stands in a file of its own, never in the database or a backup:
 * whoever has only one of the two cannot read a BSN. */
#ifndef STORE_KEYS_H
#define STORE_KEYS_H
#include "base/geheim.h"

enum { TOKEN_TEXT = 22 };

typedef struct {
    geheim_sleutel secret, search, token, session, mark, chain;
} keys;

/* From the key file; false with problems. */
bool keys_load(keys *k, const char *path, problems *p);
void keys_wipe(keys *k);

/* plain sealed under the key and bound to this field name. Results in a. */
str keys_seal(arena *a, const keys *k, str field, str plain);
/* Back; false: changed, of another field or under another key. */
bool keys_unseal(arena *a, const keys *k, str field, str sealed, str *plain);
/* 32 hex digits: the same for the same plain text of the same field. */
str keys_search(arena *a, const keys *k, str field, str plain);
str keys_hash(arena *a, const keys *k, str text);
/* 32 hex digits by which a store knows its key. */
str keys_mark(arena *a, const keys *k);

/* (kind, id) as 22 characters of URL-safe text, always the same ones, and back; false: not made
 * with this key, or for another kind. */
str keys_token(arena *a, const keys *k, str kind, i64 id);
bool keys_token_read(const keys *k, str kind, str token, i64 *id);
#endif
