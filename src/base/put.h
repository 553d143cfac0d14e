/* put.h: text from a template that must be a literal, and values that must have a type.
 * PUT escapes for HTML; TF and put_plain do not. A char * or an id does not compile. */
#ifndef BASE_PUT_H
#define BASE_PUT_H
#include "base/base.h"
#include "base/date.h"

typedef struct { str s; } markup;       /* HTML, made only by PUT */
typedef struct { str s; } url;          /* made only by url_to and the asset table */
typedef struct { bool is; i64 n; } num; /* a number that may be unknown */
typedef struct { bool is; i64 cent; } geld;

#define NUM(x) ((num){true, (x)})
#define GELD(x) ((geld){true, (x)})

typedef enum {
    VAL_NULL, VAL_STR, VAL_I64, VAL_NUM, VAL_GELD, VAL_DATE, VAL_MOMENT, VAL_TIJD, VAL_MARKUP,
    VAL_URL
} val_kind;

typedef struct {
    val_kind kind;
    union { str s; i64 n; num num; geld geld; date date; moment moment; tijd tijd; };
} val;

static inline val val_str(str x) { return (val){.kind = VAL_STR, .s = x}; }
static inline val val_i64(i64 x) { return (val){.kind = VAL_I64, .n = x}; }
static inline val val_num(num x) { return (val){.kind = VAL_NUM, .num = x}; }
static inline val val_geld(geld x) { return (val){.kind = VAL_GELD, .geld = x}; }
static inline val val_date(date x) { return (val){.kind = VAL_DATE, .date = x}; }
static inline val val_moment(moment x) { return (val){.kind = VAL_MOMENT, .moment = x}; }
static inline val val_tijd(tijd x) { return (val){.kind = VAL_TIJD, .tijd = x}; }
static inline val val_markup(markup x) { return (val){.kind = VAL_MARKUP, .s = x.s}; }
static inline val val_url(url x) { return (val){.kind = VAL_URL, .s = x.s}; }

#define V(x) \
    _Generic((x), str: val_str, int: val_i64, i64: val_i64, u32: val_i64, num: val_num, \
             geld: val_geld, date: val_date, moment: val_moment, tijd: val_tijd, \
             markup: val_markup, url: val_url)(x)

/* MAP_V(a, b, ..) = V(a), V(b), ..; none to twelve. */
#define MAP_V(...) \
    __VA_OPT__(MAP_V_(__VA_ARGS__, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1)(__VA_ARGS__))
#define MAP_V_(a, b, c, d, e, f, g, h, i, j, k, l, n, ...) MAP_V##n
#define MAP_V1(x) V(x)
#define MAP_V2(x, ...) V(x), MAP_V1(__VA_ARGS__)
#define MAP_V3(x, ...) V(x), MAP_V2(__VA_ARGS__)
#define MAP_V4(x, ...) V(x), MAP_V3(__VA_ARGS__)
#define MAP_V5(x, ...) V(x), MAP_V4(__VA_ARGS__)
#define MAP_V6(x, ...) V(x), MAP_V5(__VA_ARGS__)
#define MAP_V7(x, ...) V(x), MAP_V6(__VA_ARGS__)
#define MAP_V8(x, ...) V(x), MAP_V7(__VA_ARGS__)
#define MAP_V9(x, ...) V(x), MAP_V8(__VA_ARGS__)
#define MAP_V10(x, ...) V(x), MAP_V9(__VA_ARGS__)
#define MAP_V11(x, ...) V(x), MAP_V10(__VA_ARGS__)
#define MAP_V12(x, ...) V(x), MAP_V11(__VA_ARGS__)
#define VALS(...) ((const val[]){MAP_V(__VA_ARGS__) __VA_OPT__(, ) {.kind = VAL_NULL}})
#define VALS_N(...) (sizeof(VALS(__VA_ARGS__)) / sizeof(val) - 1)

/* HTML into b: each {} takes the next value, escaped for < > & " ' (markup as it is). The first
 * slot of href=" src=" action=" formaction=" hx-get=" hx-post=" takes a url and nothing else, and
 * no other slot takes one; what stands further on in a link, as in href="{}?zoek={}" or
 * href="#veld-{}", is written with percent signs. All that is asserted. */
#define PUT(b, template, ...) put_html((b), "" template, VALS(__VA_ARGS__), VALS_N(__VA_ARGS__))
/* A piece of HTML as a value, in the arena. */
#define MARKUP(a, template, ...) \
    put_markup((a), "" template, VALS(__VA_ARGS__), VALS_N(__VA_ARGS__))
/* Plain text, not escaped; a moment as 3-9-2026 9.30, geld as 1.234,50. */
#define PLAIN(b, template, ...) put_plain((b), "" template, VALS(__VA_ARGS__), VALS_N(__VA_ARGS__))

void put_html(buf *b, const char *template, const val *v, size_t n);
markup put_markup(arena *a, const char *template, const val *v, size_t n);
void put_plain(buf *b, const char *template, const val *v, size_t n);
/* What was PUT into b so far, as a value. */
markup markup_of(const buf *b);

#endif
