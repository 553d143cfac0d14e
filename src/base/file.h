/* file.h: a small file read whole. */
#ifndef BASE_FILE_H
#define BASE_FILE_H
#include "base/base.h"

typedef enum {
    FILE_READ,
    FILE_UNREADABLE, /* it is not there, may not be read, or is no file */
    FILE_TOO_LARGE
} file_outcome;

/* The bytes of the file of this name, or of standard input for "-", into a, with a zero after them.
 * Unless FILE_READ, *out is empty. */
file_outcome file_read(arena *a, const char *name, size_t max, str *out);
bool file_exists(const char *name);
/* Puts s behind what stands in the file (made when it is not there, for its owner and group) and
 * waits until it is on disk. False: not all of it. */
bool file_append(const char *name, str s);

#endif
