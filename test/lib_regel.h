/* lib_regel.h: rules of law tested as tables that a jurist can read: what the law says, what is
 * given, what must come out. "nee !" is an answer with a warning; "? brp" means no answer, and
 * the first problem is about brp. */
#ifndef TEST_LIB_REGEL_H
#define TEST_LIB_REGEL_H
#include <stddef.h>

typedef struct {
    const char *wet;      /* article and case, in a few words */
    const char *gegeven;  /* key=value, one space between */
    const char *uitkomst;
} geval;

/* Fails the test at each row that comes out otherwise, and names it. */
void controleer(const char *id, const geval *t, size_t n);
#define CONTROLEER(id, ...) \
    controleer((id), (const geval[]){__VA_ARGS__}, sizeof((geval[]){__VA_ARGS__}) / sizeof(geval))

#endif
