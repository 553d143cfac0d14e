/* seal.h: the line at the end of a copy by which a changed byte shows itself. */
#ifndef STORE_SEAL_H
#define STORE_SEAL_H
#include "base/base.h"

/* Appends the checksum of the file to it and waits for the disk. False: not possible. */
bool seal_put(const char *path);
/* Is the file as it was when it was sealed? */
bool seal_holds(const char *path);
/* Renames a finished file to its final name, on disk as well. False: not possible. */
bool seal_rename(const char *from, const char *to);
#endif
