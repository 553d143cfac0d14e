/* lib_bug.h: what must end in bug() does so. */
#ifndef TEST_LIB_BUG_H
#define TEST_LIB_BUG_H
#include "base/base.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <cmocka.h>

static jmp_buf bug_place;
static char bug_said[256];

static inline void bug_leap(const char *what)
{
    snprintf(bug_said, sizeof bug_said, "%s", what);
    longjmp(bug_place, 1);
}

/* Fails when the statement comes to its end, or when the bug says something else. */
#define EXPECT_BUG(part, statement) \
    do { \
        bug_hook = bug_leap; \
        bool came_back = setjmp(bug_place) != 0; \
        if (!came_back) { \
            statement; \
        } \
        bug_hook = NULL; \
        if (!came_back) fail_msg("no bug: %s", #statement); \
        if (!strstr(bug_said, (part))) fail_msg("another bug: %s", bug_said); \
    } while (0)

#endif
