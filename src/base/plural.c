#include "base/plural.h"

/* Reads and reckons in one go; all of it is unsigned, as in gettext. */
typedef struct {
    str rest;
    u64 n;
    int depth;
    bool wrong;
} reader;

enum { DEPTH_MAX = 50 };

typedef struct {
    const char *sign;
    int level; /* binds tighter as it is higher */
} operator;

static const operator operators[] = {
    {"||", 1},
    {"&&", 2},
    {"==", 3},
    {"!=", 3},
    {"<=", 4},
    {">=", 4},
    {"<", 4},
    {">", 4},
    {"+", 5},
    {"-", 5},
    {"*", 6},
    {"/", 6},
    {"%", 6},
};

static u64 expression(reader *r);

static bool take(reader *r, const char *sign)
{
    str s = str_of(sign);
    r->rest = str_trim(r->rest);
    if (!str_starts(r->rest, s)) return false;
    r->rest = str_sub(r->rest, s.n, r->rest.n);
    return true;
}

static u64 number(reader *r)
{
    u64 sum = 0;
    size_t i = 0;
    for (; i < r->rest.n && i < 9 && r->rest.p[i] >= '0' && r->rest.p[i] <= '9'; i++)
        sum = sum * 10 + (u64)(r->rest.p[i] - '0');
    if (i == 0) r->wrong = true;
    r->rest = str_sub(r->rest, i, r->rest.n);
    return sum;
}

static u64 operand(reader *r)
{
    u64 value;
    if (r->depth++ > DEPTH_MAX) r->wrong = true;
    if (r->wrong) return 0;
    if (take(r, "!")) {
        value = !operand(r);
    } else if (take(r, "(")) {
        value = expression(r);
        if (!take(r, ")")) r->wrong = true;
    } else {
        value = take(r, "n") ? r->n : number(r);
    }
    r->depth--;
    return value;
}

static u64 reckon(reader *r, const char *sign, u64 a, u64 b)
{
    bool orequal = sign[1] == '=';
    switch (sign[0]) {
    case '|': return a || b;
    case '&': return a && b;
    case '=': return a == b;
    case '!': return a != b;
    case '<': return orequal ? a <= b : a < b;
    case '>': return orequal ? a >= b : a > b;
    case '+': return a + b;
    case '-': return a - b;
    case '*': return a * b;
    default: break;
    }
    if (b == 0) {
        r->wrong = true;
        return 0;
    }
    return sign[0] == '/' ? a / b : a % b;
}

static const operator* take_operator(reader *r, int level)
{
    for (size_t i = 0; i < countof(operators); i++)
        if (operators[i].level >= level && take(r, operators[i].sign)) return &operators[i];
    return NULL;
}

/* Operands joined by operators of at least this level. */
static u64 joined(reader *r, int level)
{
    u64 left = operand(r);
    for (const operator* o; !r->wrong && (o = take_operator(r, level));)
        left = reckon(r, o->sign, left, joined(r, o->level + 1));
    return left;
}

static u64 expression(reader *r)
{
    u64 value = joined(r, 1);
    if (!take(r, "?")) return value;
    if (r->depth++ > DEPTH_MAX) r->wrong = true;
    if (r->wrong) return 0;
    u64 yes = expression(r);
    if (!take(r, ":")) r->wrong = true;
    u64 no = r->wrong ? 0 : expression(r);
    r->depth--;
    return value ? yes : no;
}

u64 plural_form(str rule, u64 n)
{
    reader r = {.rest = rule, .n = n};
    u64 form = expression(&r);
    bool whole = str_trim(r.rest).n == 0;
    return r.wrong || !whole ? 0 : form;
}
