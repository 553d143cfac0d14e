#include "base/file.h"

#include <stdio.h>

file_outcome file_read(arena *a, const char *name, size_t max, str *out)
{
    *out = (str){0};
    FILE *f = strcmp(name, "-") == 0 ? stdin : fopen(name, "rb");
    if (!f) return FILE_UNREADABLE;
    char *text = arena_alloc(a, max + 2, 1);
    size_t n = fread(text, 1, max + 1, f);
    bool broken = ferror(f);
    if (f != stdin) fclose(f);
    if (broken) return FILE_UNREADABLE;
    if (n > max) return FILE_TOO_LARGE;
    *out = (str){text, n};
    return FILE_READ;
}
