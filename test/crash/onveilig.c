/* onveilig: `tweespoor serve` that does not wait for the disk, for the negative control of the test
 * of power loss. Only here: the program itself has no such switch. Usage: onveilig STORE KEY */
#include "web/serve.h"

#include <signal.h>
#include <stdio.h>

int main(int argc, char **argv)
{
    problems p = {0};
    sigset_t ends;
    int got;
    if (argc != 3) return 2;
    sigemptyset(&ends);
    sigaddset(&ends, SIGTERM);
    pthread_sigmask(SIG_BLOCK, &ends, NULL);
    kantoor_keuzes k = {.url = argv[1],
                        .sleutel = argv[2],
                        .onveilig = true,
                        .nu = moment_of(date_ymd(2026, 11, 23), tijd_hm(9, 0))};
    store *s = kantoor_open(k, &p);
    static const char *const elke[] = {NULL};
    const serve_gemeente gemeente = {.store = s, .hosts = elke};
    serve_keuzes keuzes = {.gemeenten = &gemeente, .n = 1};
    server *v = s ? serve_start(&keuzes, &p) : NULL;
    if (!v) return 1;
    printf("http://localhost:%d/\n", serve_poort(v));
    fflush(stdout);
    sigwait(&ends, &got);
    serve_stop(v);
    store_close(s);
    return 0;
}
