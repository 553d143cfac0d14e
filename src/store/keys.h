/* keys.h: the key of one store and what is derived from it: secrets (K5), their search index,
 * tokens, session hashes. The key stands in a file of its own, never in the database or a backup:
 * whoever has only one of the two cannot read a BSN. */
#ifndef STORE_KEYS_H
#define STORE_KEYS_H
#include "base/base.h"

enum { KEY_BYTES = 32, TOKEN_TEXT = 22 };

typedef struct {
    u8 secret[KEY_BYTES], search[KEY_BYTES], token[KEY_BYTES], session[KEY_BYTES], mark[KEY_BYTES];
} keys;

typedef enum { KEYS_OK, KEYS_NONE, KEYS_WRONG } keys_state;
/* Reads the key file. NONE: there is no such file; WRONG: it cannot be read or is no key. */
keys_state keys_load(keys *k, const char *path);
/* Makes a key file that is not there yet, readable by its owner alone. False: not possible. */
bool keys_create(const char *path);
void keys_wipe(keys *k);

/* plain sealed under the key and bound to this field name, as base64. */
str keys_seal(arena *a, const keys *k, str field, str plain);
/* Back; false: changed, of another field or under another key. */
bool keys_unseal(arena *a, const keys *k, str field, str sealed, str *plain);
/* 32 hex digits: the same for the same plain text of the same field. */
str keys_search(arena *a, const keys *k, str field, str plain);
str keys_hash(arena *a, const keys *k, str text);
/* 32 hex digits by which a store knows its key. */
str keys_mark(arena *a, const keys *k);

str keys_token(arena *a, const keys *k, str kind, i64 id);
bool keys_token_read(const keys *k, str kind, str token, i64 *id);
#endif
