/* sql.h: SQL text read in words, no further: placeholders, the people views that a statement reads,
 * and the column types of a migration. Knows no engine. */
#ifndef STORE_SQL_H
#define STORE_SQL_H
#include "base/base.h"

typedef struct {
    char kind; /* w word, s string, q quoted name, p :param, c ::, else the sign itself */
    str text;  /* as written; of a param without the colon */
} sql_token;

/* The next token of *at; white space and comments are skipped. False: the end. */
bool sql_next(str *at, sql_token *t);
bool sql_is(sql_token t, const char *word); /* a word, without regard of case */

typedef struct {
    const char *sql;           /* with ?1 or $1 */
    const char *const *params; /* names by number, from 0 */
    int nparams;
} sql_text;
/* :naam into ?n or $n, numbered in order of first use. Result in a. */
sql_text sql_params(arena *a, str sql, bool dollar);

/* How often the views of names are read, and how often ".voor = :ik" is said. */
typedef struct {
    int views, voor;
} sql_rights;
sql_rights sql_count_rights(str sql, bool (*is_view)(void *ctx, str name), void *ctx);

/* A migration in the words of the engine: server: BIGINT, identity, COLLATE "C", without STRICT;
 * else STRICT after each table. Result in a, NUL-terminated. */
str sql_migration(arena *a, str sql, bool server);
#endif
