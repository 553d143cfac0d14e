/* goed.h: nothing here is wrong. */
#define PUT(h, template, ...) put(h, "" template, __VA_ARGS__)
#define RIJEN(F) \
    F(int, a) \
    F(int, b)

typedef struct { int a; int b; } paar;

/* What comes back is owned by the caller. */
int goed_een(int a);
int goed_twee(int a);

int goed_drie(void); /* beside it */

static inline int goed_vier(int a) { return a; }

#pragma GCC poison strcpy strcat
