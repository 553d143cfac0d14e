#define _GNU_SOURCE /* memmem */
#include "base/base.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <unistd.h>

/* ---- bugs ---- */

_Thread_local void (*bug_hook)(const char *where_and_what);

void bug_at(const char *file, int line, const char *what)
{
    static _Thread_local char text[512];
    snprintf(text, sizeof text, "%s:%d: %s", file, line, what);
    if (bug_hook) bug_hook(text);
    fprintf(stderr, "bug: %s\n", text);
    abort();
}

void no_memory_at(const char *file, int line, const char *what)
{
    static _Thread_local char text[512];
    static const char zin[] = "tweespoor: Er is te weinig geheugen. Wat nog niet was opgeslagen, "
                              "is niet gedaan. Probeer het opnieuw.\n";
    snprintf(text, sizeof text, "%s:%d: no memory: %s", file, line, what);
    if (bug_hook) bug_hook(text);
    ssize_t n = write(STDERR_FILENO, zin, sizeof zin - 1);
    (void)n;
    _exit(1);
}

/* ---- str ---- */

str str_of(const char *c) { return c ? (str){c, strlen(c)} : (str){0}; }

str str_sub(str s, size_t from, size_t to)
{
    if (to > s.n) to = s.n;
    if (from > to) from = to;
    return s.p ? (str){s.p + from, to - from} : s;
}

bool str_eq(str a, str b) { return a.n == b.n && (a.n == 0 || memcmp(a.p, b.p, a.n) == 0); }

int str_cmp(str a, str b)
{
    size_t n = a.n < b.n ? a.n : b.n;
    int c = n ? memcmp(a.p, b.p, n) : 0;
    return c ? c : (a.n > b.n) - (a.n < b.n);
}

bool str_starts(str s, str prefix)
{
    return s.n >= prefix.n && str_eq(str_sub(s, 0, prefix.n), prefix);
}

bool str_ends(str s, str suffix)
{
    return s.n >= suffix.n && str_eq(str_sub(s, s.n - suffix.n, s.n), suffix);
}

static bool is_white(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

str str_trim(str s)
{
    size_t from = 0, to = s.n;
    while (from < to && is_white(s.p[from])) from++;
    while (to > from && is_white(s.p[to - 1])) to--;
    return str_sub(s, from, to);
}

i64 str_find(str s, str part)
{
    if (part.n == 0) return 0;
    const char *at = s.n ? memmem(s.p, s.n, part.p, part.n) : NULL;
    return at ? (i64)(at - s.p) : -1;
}

bool str_split(str *rest, char sep, str *out)
{
    if (rest->n == 0) return false;
    const char *at = memchr(rest->p, sep, rest->n);
    size_t n = at ? (size_t)(at - rest->p) : rest->n;
    *out = str_sub(*rest, 0, n);
    *rest = str_sub(*rest, at ? n + 1 : n, rest->n);
    return true;
}

bool str_to_i64(str s, i64 *out)
{
    bool minus = s.n && s.p[0] == '-';
    i64 sum = 0; /* counts down, as the lowest number has no positive twin */
    if (s.n == (size_t)minus) return false;
    for (size_t i = minus; i < s.n; i++) {
        if (s.p[i] < '0' || s.p[i] > '9') return false;
        if (__builtin_mul_overflow(sum, 10, &sum)) return false;
        if (__builtin_sub_overflow(sum, s.p[i] - '0', &sum)) return false;
    }
    if (!minus && sum == INT64_MIN) return false;
    *out = minus ? sum : -sum;
    return true;
}

/* ---- arena ---- */

enum { ALIGNMENT = 16 };

static size_t page_size(void) { return (size_t)sysconf(_SC_PAGESIZE); }

/* Whole pages that hold size bytes, without the guard page. */
static size_t region_size(size_t size)
{
    size_t page = page_size();
    if (size > SIZE_MAX / 2) bug("arena too large");
    return (size + page - 1) / page * page;
}

arena arena_try(size_t size)
{
    size_t region = region_size(size), page = page_size();
    int flags = MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE;
    char *p = mmap(NULL, region + page, PROT_READ | PROT_WRITE, flags, -1, 0);
    if (p == MAP_FAILED) return (arena){0};
    if (!mprotect(p + region, page, PROT_NONE)) return (arena){p, p + region};
    munmap(p, region + page);
    return (arena){0};
}

arena arena_new(size_t size)
{
    arena a = arena_try(size);
    if (!a.at) no_memory("an arena");
    return a;
}

void arena_free(arena *start, size_t size)
{
    if (start->at && munmap(start->at, region_size(size) + page_size())) bug("arena_free");
    *start = (arena){0};
}

/* A little is wiped, so that its pages need not be found again; much goes back. */
void arena_reset(arena *a, arena start)
{
    enum { WIPED = 512 << 10 };
    size_t page = page_size();
    assert(a->end == start.end && a->at >= start.at);
    size_t used = (size_t)(a->at - start.at), wiped = used < WIPED ? used : WIPED;
    if (wiped) memset(start.at, 0, wiped);
    size_t back = (used - wiped + page - 1) / page * page;
    if (back && madvise(start.at + wiped, back, MADV_DONTNEED)) bug("arena_reset");
    *a = start;
}

/* As arena_alloc, but what stood there is still there. */
static void *take(arena *a, size_t bytes)
{
    size_t pad = -(uintptr_t)a->at & (ALIGNMENT - 1);
    size_t left = (size_t)(a->end - a->at);
    if (left < pad || bytes > left - pad) bug("arena is full");
    char *p = a->at + pad;
    a->at = p + bytes;
    return p;
}

void *arena_alloc(arena *a, size_t size, size_t count)
{
    size_t bytes;
    if (__builtin_mul_overflow(size, count, &bytes)) bug("arena: size overflows");
    return memset(take(a, bytes), 0, bytes);
}

str arena_str(arena *a, str s) { return (str){arena_c(a, s), s.n}; }

char *arena_c(arena *a, str s)
{
    if (s.n == SIZE_MAX) bug("arena: size overflows");
    char *p = take(a, s.n + 1);
    if (s.n) memcpy(p, s.p, s.n);
    p[s.n] = 0;
    return p;
}

/* ---- buf ---- */

buf buf_new(arena *a) { return (buf){.a = a}; }

/* Room for more bytes. The last thing in its arena grows in place. */
static void buf_room(buf *b, size_t more)
{
    size_t need;
    if (__builtin_add_overflow(b->n, more, &need)) bug("buf: size overflows");
    if (need <= b->cap) return;
    size_t cap = b->cap ? b->cap : 128;
    while (cap < need) {
        if (__builtin_mul_overflow(cap, 2, &cap)) bug("buf: size overflows");
    }
    if (b->p && b->p + b->cap == b->a->at) {
        size_t left = (size_t)(b->a->end - b->a->at);
        if (need - b->cap > left) bug("arena is full");
        if (cap - b->cap > left) cap = b->cap + left;
        b->a->at = b->p + cap;
    } else {
        char *p = take(b->a, cap);
        if (b->n) memcpy(p, b->p, b->n);
        b->p = p;
    }
    b->cap = cap;
}

void buf_add(buf *b, str s)
{
    if (s.n == 0) return;
    buf_room(b, s.n);
    memcpy(b->p + b->n, s.p, s.n);
    b->n += s.n;
}

void buf_add_i64(buf *b, i64 n)
{
    char digits[24];
    char *p = digits + sizeof digits;
    u64 left = n < 0 ? 0 - (u64)n : (u64)n;
    do *--p = (char)('0' + left % 10);
    while (left /= 10);
    if (n < 0) *--p = '-';
    buf_add(b, (str){p, (size_t)(digits + sizeof digits - p)});
}

void buf_fmt(buf *b, const char *fmt, ...)
{
    va_list v;
    va_start(v, fmt);
    int n = vsnprintf(NULL, 0, fmt, v);
    va_end(v);
    if (n < 0) bug("buf_fmt");
    buf_room(b, (size_t)n + 1);
    va_start(v, fmt);
    vsnprintf(b->p + b->n, (size_t)n + 1, fmt, v);
    va_end(v);
    b->n += (size_t)n;
}

str buf_str(const buf *b) { return (str){b->p, b->n}; }
