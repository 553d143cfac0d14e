/* geheugen: for LD_PRELOAD before the program itself. The n-th allocation fails, once or from then
 * on, whichever library asks: malloc and its kin, and anonymous mmap (arenas, the locked memory of
 * libsodium, the work space of argon2). TWEESPOOR_GEHEUGEN names a file of five numbers that this
 * library and the test both have in memory. What the libraries do before main() starts is not
 * counted. */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <link.h>
#include <stdatomic.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <unistd.h>

typedef struct {
    atomic_llong na;      /* this one fails; 0: none */
    atomic_llong steeds;  /* not 0: and all after it */
    atomic_llong van;     /* whose: 0 everyone but SQLite, 1 SQLite */
    atomic_llong geteld;  /* so many were asked */
    atomic_llong gefaald; /* so many were refused */
} stand;

static stand *volatile s;
static uintptr_t sqlite_van, sqlite_tot;

/* The names under which the C library itself keeps what is covered here. */
extern void *__libc_malloc(size_t);
extern void *__libc_calloc(size_t, size_t);
extern void *__libc_realloc(void *, size_t);
extern void *__libc_memalign(size_t, size_t);

static int zoek_sqlite(struct dl_phdr_info *i, size_t n, void *ctx)
{
    (void)n, (void)ctx;
    if (!strstr(i->dlpi_name, "libsqlite3")) return 0;
    for (int k = 0; k < i->dlpi_phnum; k++) {
        const ElfW(Phdr) *h = &i->dlpi_phdr[k];
        if (h->p_type != PT_LOAD || !(h->p_flags & PF_X)) continue;
        sqlite_van = i->dlpi_addr + h->p_vaddr;
        sqlite_tot = sqlite_van + h->p_memsz;
    }
    return 1;
}

__attribute__((constructor)) static void begin(void)
{
    dl_iterate_phdr(zoek_sqlite, NULL);
    const char *path = getenv("TWEESPOOR_GEHEUGEN");
    int fd = path ? open(path, O_RDWR | O_CLOEXEC) : -1;
    if (fd < 0) _exit(99);
    void *p = mmap(NULL, sizeof *s, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
    close(fd);
    if (p == MAP_FAILED) _exit(99);
    s = p;
}

static int faalt(void *wie)
{
    uintptr_t at = (uintptr_t)wie;
    if (!s || (at >= sqlite_van && at < sqlite_tot) != s->van) return 0;
    long long nr = atomic_fetch_add(&s->geteld, 1) + 1, na = s->na;
    if (!na || nr < na || (nr > na && !s->steeds)) return 0;
    atomic_fetch_add(&s->gefaald, 1);
    errno = ENOMEM;
    return 1;
}

#define WIE __builtin_return_address(0)

void *malloc(size_t n) { return faalt(WIE) ? NULL : __libc_malloc(n); }
void *calloc(size_t n, size_t size) { return faalt(WIE) ? NULL : __libc_calloc(n, size); }
void *realloc(void *p, size_t n) { return faalt(WIE) ? NULL : __libc_realloc(p, n); }
void *memalign(size_t to, size_t n) { return faalt(WIE) ? NULL : __libc_memalign(to, n); }
void *aligned_alloc(size_t to, size_t n) { return faalt(WIE) ? NULL : __libc_memalign(to, n); }

int posix_memalign(void **out, size_t to, size_t n)
{
    void *p = faalt(WIE) ? NULL : __libc_memalign(to, n);
    if (!p) return ENOMEM;
    *out = p;
    return 0;
}

void *mmap(void *at, size_t n, int prot, int flags, int fd, off_t from)
{
    if ((flags & MAP_ANONYMOUS) && faalt(WIE)) return MAP_FAILED;
    return (void *)syscall(SYS_mmap, at, n, prot, flags, fd, from);
}
void *mmap64(void *, size_t, int, int, int, off_t) __attribute__((alias("mmap")));
