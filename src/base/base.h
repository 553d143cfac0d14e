/* base.h: the ground that everything stands on: numbers, text, arenas, bugs.
 * Knows nothing of municipalities; libc only. */
#ifndef BASE_BASE_H
#define BASE_BASE_H
#include <assert.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

typedef int32_t i32;
typedef int64_t i64;
typedef uint8_t u8;
typedef uint32_t u32;
typedef uint64_t u64;

#define countof(a) (sizeof(a) / sizeof((a)[0]))
#define PRINTF_LIKE(f, v) __attribute__((format(printf, f, v)))
#define NORETURN __attribute__((noreturn))

/* ---- str: a borrowed slice of UTF-8 text; never owns, not NUL-terminated ---- */
typedef struct {
    const char *p;
    size_t n;
} str;
#define S(literal) ((str){"" literal, sizeof(literal) - 1})
#define STR_FMT(s) (int)(s).n, ((s).p ? (s).p : "")

str str_of(const char *c);                     /* borrows c up to its NUL; NULL: the empty str */
str str_sub(str s, size_t from, size_t to);    /* [from, to), clipped to s */
bool str_eq(str a, str b);
int str_cmp(str a, str b);                     /* byte order, as collation C */
bool str_starts(str s, str prefix);
bool str_ends(str s, str suffix);
str str_trim(str s);                           /* without ASCII white space at both ends */
i64 str_find(str s, str part);                 /* first place, or -1 */
/* Takes the next piece off; false at the end. A separator at the very end adds no empty piece. */
bool str_split(str *rest, char sep, str *out);
bool str_to_i64(str s, i64 *out);              /* whole text, optional minus; false: no number */

/* ---- arena: one region, freed whole. By pointer: results live in it. By value: scratch,
 * gone when the callee returns. Never returns NULL: a full arena is a bug() of the request. */
typedef struct arena {
    char *at, *end;
} arena;

enum { ARENA_REQUEST = 8 << 20 };              /* bytes: the cap of one request (design.md 8) */

/* A region of size bytes of address space; memory is taken as it is touched. */
arena arena_new(size_t size);
/* The same; all zero when there is no memory for it. */
arena arena_try(size_t size);
/* Gives the memory back. start is the arena as arena_new returned it. */
void arena_free(arena *start, size_t size);
/* Empties a, back to start, and gives what it held back to the machine (so it is wiped as well). */
void arena_reset(arena *a, arena start);
/* Zeroed memory, aligned for any type. count * size is checked for overflow. */
void *arena_alloc(arena *a, size_t size, size_t count);
#define arena_make(a, type, count) ((type *)arena_alloc((a), sizeof(type), (size_t)(count)))
str arena_str(arena *a, str s);                /* copy of s in a */
char *arena_c(arena *a, str s);                /* NUL-terminated copy, for libraries */

/* ---- buf: text that grows, in an arena ---- */
typedef struct {
    arena *a;
    char *p;
    size_t n, cap;
} buf;
buf buf_new(arena *a);
void buf_add(buf *b, str s);
void buf_add_i64(buf *b, i64 n);
void buf_fmt(buf *b, const char *fmt, ...) PRINTF_LIKE(2, 3); /* technique only, never user text */
str buf_str(const buf *b);                     /* borrows from b */

/* ---- our own bugs ---- */
/* Says what is wrong and leaves: to the request boundary when serve set one, else abort(). */
NORETURN void bug_at(const char *file, int line, const char *what);
#define bug(what) bug_at(__FILE__, __LINE__, (what))
/* Set by serve.c for its thread: called by bug_at, must not return. NULL: abort. */
extern _Thread_local void (*bug_hook)(const char *where_and_what);

/* The machine has no memory left: to the request boundary as a bug; else the program ends with a
 * sentence and exit code 1, and what was not committed is not done. */
NORETURN void no_memory_at(const char *file, int line, const char *what);
#define no_memory(what) no_memory_at(__FILE__, __LINE__, (what))

/* Translatable text, marked where it stands and looked up where it is shown (lang.h). */
#define N_(text) text

/* ---- problems: what the user must know; see docs/decisions on the three kinds of failure ---- */
typedef enum {
    PROBLEM_INVOER,     /* a field holds something wrong: 422 */
    PROBLEM_GEWEIGERD,  /* a rule refuses: 422 */
    PROBLEM_ONBEKEND,   /* not found, or not for this caller: 404 */
    PROBLEM_GEWIJZIGD,  /* someone else was first: 409 */
} problem_kind;

typedef struct {
    problem_kind kind;
    const char *veld;   /* field name, or "" for the whole */
    const char *tekst;  /* msgid; "{}" stands for waarde */
    str waarde;         /* borrowed by the list: keep it alive as long as the list */
    i64 regel;          /* line of a file, 0 when there is none */
} problem;

typedef struct {
    problem at[32];
    int n;              /* how many stand in at */
    int meer;           /* how many more did not fit */
    i64 regel;          /* line that new problems get; 0: none */
} problems;

/* Both add and return false, so that a check can end with: return problem_add(...). */
bool problem_add(problems *p, const char *veld, const char *tekst);
bool problem_with(problems *p, problem_kind kind, const char *veld, const char *tekst, str waarde);
/* The first problem of this field, or NULL. */
const problem *problem_at(const problems *p, const char *veld);
/* The sentence in the thread's language, slot filled, in a. */
str problem_text(arena *a, const problem *p);

#endif
