#include "base/file.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>

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

bool file_exists(const char *name) { return access(name, F_OK) == 0; }

bool file_append(const char *name, str s)
{
    int fd = open(name, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0640);
    if (fd < 0) return false;
    while (s.n) {
        ssize_t done = write(fd, s.p, s.n);
        if (done < 0 && errno == EINTR) continue;
        if (done <= 0) break;
        s = str_sub(s, (size_t)done, s.n);
    }
    bool ok = s.n == 0 && fsync(fd) == 0;
    return close(fd) == 0 && ok;
}
