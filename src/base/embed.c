#include "base/embed.h"

#include <string.h>

/* Made by tools/embed.sh, sorted by name. */
extern const embedded embed_table[], embed_table_end[];

/* First row whose name is not before `name`. */
static const embedded *lower(const char *name)
{
    const embedded *low = embed_table, *high = embed_table_end;
    while (low < high) {
        const embedded *middle = low + (high - low) / 2;
        if (strcmp(middle->name, name) < 0) low = middle + 1;
        else high = middle;
    }
    return low;
}

const embedded *embed_find(const char *name)
{
    const embedded *e = lower(name);
    return e < embed_table_end && !strcmp(e->name, name) ? e : NULL;
}

const embedded *embed_next(const char *prefix, const embedded *after)
{
    const embedded *e = after ? after + 1 : lower(prefix);
    return e < embed_table_end && !strncmp(e->name, prefix, strlen(prefix)) ? e : NULL;
}
