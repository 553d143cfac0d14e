/* druk_kind.c: the child that draws. It is this same program under an internal command, with
 * nothing of its parent but two files in memory: the document in, the PDF out. Time, memory and
 * size are bounded; what goes wrong in it costs no more than this one letter. */
#define _GNU_SOURCE
#include "base/druk.h"
#include "base/json.h"

#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

enum { WACHT_MS = 30000, CPU_SECONDEN = 20, KIND_ARENA = 256 << 20, KIND_GEHEUGEN = 1 << 30 };
static const char opdracht[] = "druk-kind";

/* ---- in the child ---- */

static void begrens(void)
{
    const struct rlimit cpu = {CPU_SECONDEN, CPU_SECONDEN}, core = {0, 0};
    const struct rlimit groot = {DRUK_BYTES, DRUK_BYTES};
    setrlimit(RLIMIT_CPU, &cpu);
    setrlimit(RLIMIT_CORE, &core);
    setrlimit(RLIMIT_FSIZE, &groot);
#ifndef __SANITIZE_ADDRESS__ /* whose shadow memory is larger than any limit */
    const struct rlimit geheugen = {KIND_GEHEUGEN, KIND_GEHEUGEN};
    setrlimit(RLIMIT_AS, &geheugen);
#endif
}

static druk_uitslag kind(void)
{
    struct stat st;
    begrens();
    arena a = arena_new(KIND_ARENA);
    if (fstat(0, &st) || st.st_size <= 0 || st.st_size > DRUK_BYTES * 2) return DRUK_GEEN_INVOER;
    size_t n = (size_t)st.st_size;
    char *in = arena_alloc(&a, 1, n);
    for (size_t at = 0; at < n;) {
        ssize_t got = pread(0, in + at, n - at, (off_t)at);
        if (got <= 0) return DRUK_GEEN_INVOER;
        at += (size_t)got;
    }
    const druk *d = druk_uit_json(&a, (str){in, n});
    return d ? druk_teken(d, 1) : DRUK_GEEN_INVOER;
}

/* Runs before main() of any program that can ask for a PDF, so also of a test. */
__attribute__((constructor)) static void begin(int argc, char **argv)
{
    if (argc != 2 || !str_eq(str_of(argv[0]), S("tweespoor-druk"))) return;
    if (str_eq(str_of(argv[1]), str_of(opdracht))) _exit((int)kind());
}

/* ---- in the parent ---- */

static bool schrijf_alles(int fd, str s)
{
    while (s.n) {
        ssize_t done = write(fd, s.p, s.n);
        if (done <= 0) return false;
        s = str_sub(s, (size_t)done, s.n);
    }
    return lseek(fd, 0, SEEK_SET) == 0;
}

/* Starts the child; 0: that could not be done. */
static pid_t start(int in, int uit)
{
    char *const argv[] = {"tweespoor-druk", (char *)(uintptr_t)opdracht, NULL};
    char *const omgeving[] = {"LC_ALL=C.UTF-8", NULL};
    posix_spawn_file_actions_t doe;
    posix_spawnattr_t hoe;
    sigset_t geen;
    pid_t pid = 0;
    sigemptyset(&geen);
    if (posix_spawn_file_actions_init(&doe)) return 0;
    if (posix_spawnattr_init(&hoe)) {
        posix_spawn_file_actions_destroy(&doe);
        return 0;
    }
    bool ok = !posix_spawn_file_actions_adddup2(&doe, in, 0) &&
        !posix_spawn_file_actions_adddup2(&doe, uit, 1) &&
        !posix_spawn_file_actions_addclosefrom_np(&doe, 3) &&
        !posix_spawnattr_setsigmask(&hoe, &geen) &&
        !posix_spawnattr_setflags(&hoe, POSIX_SPAWN_SETSIGMASK) &&
        !posix_spawn(&pid, "/proc/self/exe", &doe, &hoe, argv, omgeving);
    posix_spawnattr_destroy(&hoe);
    posix_spawn_file_actions_destroy(&doe);
    return ok ? pid : 0;
}

/* The exit code; -1: it was killed, by us when it took too long. */
static int wacht(pid_t pid)
{
    int status = 0, klok = (int)syscall(SYS_pidfd_open, pid, 0);
    struct pollfd p = {.fd = klok, .events = POLLIN};
    if (klok < 0 || poll(&p, 1, WACHT_MS) != 1) kill(pid, SIGKILL);
    if (klok >= 0) close(klok);
    while (waitpid(pid, &status, 0) < 0) {}
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

/* What the child wrote; empty: nothing, or no room for it (*vol). */
static str lees(arena *a, int fd, bool *vol)
{
    struct stat st;
    if (fstat(fd, &st) || st.st_size <= 0) return (str){0};
    size_t n = (size_t)st.st_size;
    *vol = n + 64 > (size_t)(a->end - a->at);
    if (*vol) return (str){0};
    char *p = arena_alloc(a, 1, n);
    for (size_t at = 0; at < n;) {
        ssize_t got = pread(fd, p + at, n - at, (off_t)at);
        if (got <= 0) return (str){0};
        at += (size_t)got;
    }
    return (str){p, n};
}

static bool zeg(problems *p, int code, str gaf)
{
    if (code == DRUK_GEEN_TEKEN)
        return problem_with(p, PROBLEM_GEWEIGERD, "", N_("Het teken ‘{}’ kunnen we niet afdrukken. "
            "Haal het uit de tekst."), gaf);
    if (code == DRUK_GEEN_FONT)
        return problem_add(p, "", N_("De letters voor het drukwerk ontbreken op de server. "
            "Vraag de beheerder om fonts-noto-core."));
    return problem_add(p, "", N_("De PDF maken lukte niet. Probeer het zo opnieuw."));
}

str druk_pdf(arena *a, const druk *d, problems *p)
{
    str invoer = d->n <= DRUK_BLOKKEN ? druk_json(a, d) : (str){0};
    if (!invoer.n || invoer.n > DRUK_BYTES) {
        problem_add(p, "", N_("Dit is te veel voor één PDF. Kies minder mensen of regels."));
        return (str){0};
    }
    int in = memfd_create("druk-in", MFD_CLOEXEC), uit = memfd_create("druk-uit", MFD_CLOEXEC);
    bool klaar = in >= 0 && uit >= 0 && schrijf_alles(in, invoer), vol = false;
    pid_t pid = klaar ? start(in, uit) : 0;
    int code = pid ? wacht(pid) : -1;
    bool gaf_iets = code == DRUK_GOED || code == DRUK_GEEN_TEKEN;
    str gaf = gaf_iets ? lees(a, uit, &vol) : (str){0};
    if (in >= 0) close(in);
    if (uit >= 0) close(uit);
    if (vol) bug("arena is full");
    if (code == DRUK_GOED && str_starts(gaf, S("%PDF-"))) return gaf;
    zeg(p, code == DRUK_GOED ? DRUK_MISLUKT : code, gaf);
    return (str){0};
}
