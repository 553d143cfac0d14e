#include "store/seal.h"
#include "base/geheim.h"

#include <fcntl.h>
#include <stdio.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

static const char heading[] = "\ntweespoor-kopie-1 ";
enum { HASH = 64, LINE = sizeof heading - 1 + HASH + 1, ROOM = 1024 };

/* The closing line for these bytes. */
static void line_of(char out[LINE + 1], str bytes)
{
    char room[ROOM];
    arena a = {room, room + sizeof room};
    str hash = geheim_hash(&a, NULL, bytes);
    snprintf(out, LINE + 1, "%s%.*s\n", heading, STR_FMT(hash));
}

static bool map(int fd, str *out)
{
    struct stat s;
    if (fstat(fd, &s) || s.st_size <= 0) return false;
    void *p = mmap(NULL, (size_t)s.st_size, PROT_READ, MAP_PRIVATE, fd, 0);
    *out = (str){p, (size_t)s.st_size};
    return p != MAP_FAILED;
}

bool seal_put(const char *path)
{
    char line[LINE + 1];
    str all;
    int fd = open(path, O_RDWR | O_APPEND | O_CLOEXEC);
    if (fd < 0) return false;
    bool ok = map(fd, &all);
    if (ok) {
        line_of(line, all);
        ok =
            !munmap((void *)(uintptr_t)all.p, all.n) && write(fd, line, LINE) == LINE && !fsync(fd);
    }
    return !close(fd) && ok;
}

bool seal_holds(const char *path)
{
    char line[LINE + 1];
    str all;
    int fd = open(path, O_RDONLY | O_CLOEXEC);
    if (fd < 0) return false;
    bool ok = map(fd, &all);
    close(fd);
    if (!ok) return false;
    if (all.n > LINE) {
        line_of(line, str_sub(all, 0, all.n - LINE));
        ok = str_eq(str_sub(all, all.n - LINE, all.n), (str){line, LINE});
    } else ok = false;
    munmap((void *)(uintptr_t)all.p, all.n);
    return ok;
}

bool seal_rename(const char *from, const char *to)
{
    char folder[4096];
    snprintf(folder, sizeof folder, "%s", to);
    char *slash = strrchr(folder, '/');
    if (slash) slash[slash == folder] = 0;
    if (rename(from, to)) return false;
    int fd = open(slash ? folder : ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd < 0) return false;
    bool ok = !fsync(fd);
    return !close(fd) && ok;
}
