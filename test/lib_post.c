#include "test/lib_post.h"

#include "test/lib_bug.h"

#include <signal.h>
#include <stdlib.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#define PYTHON "/usr/bin/python3" /* of the package python3-aiosmtpd */

static void maak_bewijs(arena *a, const post_server *s)
{
    map_doe(a, s->map, "openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes "
        "-days 2 -subj /CN=localhost -addext subjectAltName=DNS:localhost,IP:127.0.0.1 "
        "-keyout key.pem -out cert.pem");
}

static void draai(const post_server *s, const char *hoe, int naar)
{
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    dup2(naar, 1);
    execl(PYTHON, PYTHON, "test/mail.py", "serveer", s->map, hoe, (char *)NULL);
    _exit(127);
}

post_server post_server_begin(arena *a, const char *hoe)
{
    post_server s = {0};
    int pijp[2];
    char regel[32];
    assert_true(map_maak(s.map, "mailserver"));
    snprintf(s.ca, sizeof s.ca, "%s/cert.pem", s.map);
    if (!strcmp(hoe, "starttls") || !strcmp(hoe, "smtps")) maak_bewijs(a, &s);
    assert_int_equal(pipe(pijp), 0);
    s.pid = fork();
    assert_true(s.pid >= 0);
    if (!s.pid) draai(&s, hoe, pijp[1]);
    close(pijp[1]);
    s.uit = pijp[0];
    ssize_t n = read(s.uit, regel, sizeof regel - 1);
    if (n <= 0) fail_msg("the mail server did not start: is python3-aiosmtpd there?");
    regel[n] = 0;
    s.poort = (int)strtol(regel, NULL, 10);
    assert_true(s.poort > 0);
    return s;
}

void post_server_eind(post_server *s)
{
    kill(s->pid, SIGKILL);
    waitpid(s->pid, NULL, 0);
    close(s->uit);
    assert_true(map_weg(s->map));
}

const char *post_server_adres(arena *a, const post_server *s, const char *begin)
{
    buf b = buf_new(a);
    PLAIN(&b, "{}:{}", str_of(begin), s->poort);
    return arena_c(a, buf_str(&b));
}

static int tel(arena *a, const post_server *s, const char *opdracht)
{
    return (int)strtol(arena_c(a, map_doe(a, s->map, opdracht)), NULL, 10);
}

int post_server_aantal(arena *a, const post_server *s)
{
    return tel(a, s, "find . -name '*.eml' | wc -l");
}

int post_server_zegt(arena *a, const post_server *s, const char *wat)
{
    char opdracht[200];
    snprintf(opdracht, sizeof opdracht, "touch log; grep -c -- '%s' log || true", wat);
    return tel(a, s, opdracht);
}

str post_server_lees(arena *a, const post_server *s, int nr)
{
    char opdracht[MAP_TEKST + 200], hier[400];
    assert_non_null(getcwd(hier, sizeof hier));
    snprintf(opdracht, sizeof opdracht, PYTHON " '%.200s/test/mail.py' lees %d.eml", hier, nr);
    return map_doe(a, s->map, opdracht);
}
