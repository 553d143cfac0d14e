/* mo.h: a compiled catalogue of gettext (.mo), read in place. */
#ifndef BASE_MO_H
#define BASE_MO_H
#include "base/base.h"

typedef struct {
    const unsigned char *bytes; /* borrowed; NULL: no catalogue */
    size_t n;
    bool swapped;                       /* written by a machine of the other byte order */
    u32 count, originals, translations; /* two tables of (length, place), the first sorted */
    str plural; /* expression in n (plural.h); empty: the file does not say */
} mo;

/* False: this is no .mo file. A damaged one opens, and finds nothing where it is damaged. */
bool mo_open(mo *m, const void *bytes, size_t n);
/* The translation of msgid, borrowed from the file; plural forms with a 0 between. Empty: none. */
str mo_find(const mo *m, const char *msgid);

#endif
