/* kale_pagina.c: the bare peer of a page: libmicrohttpd with the settings of serve.c that gives the
 * same bytes from memory, without session, rights, store or HTML.
 *   kale_pagina PORT FILE...      /0 gives the first file, /1 the second */
#include <microhttpd.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

enum { FILES_MAX = 32 };
static struct MHD_Response *answers[FILES_MAX];
static int nanswers;

static enum MHD_Result answer(void *ctx, struct MHD_Connection *c, const char *url,
    const char *method, const char *version, const char *data, size_t *size, void **state)
{
    (void)ctx, (void)method, (void)version, (void)data, (void)size, (void)state;
    long nr = strtol(url + 1, NULL, 10);
    if (nr < 0 || nr >= nanswers) return MHD_NO;
    return MHD_queue_response(c, 200, answers[nr]);
}

static struct MHD_Response *read_file(const char *name)
{
    FILE *f = fopen(name, "rb");
    if (!f || fseek(f, 0, SEEK_END)) return NULL;
    long n = ftell(f);
    char *bytes = malloc((size_t)n + 1);
    rewind(f);
    if (!bytes || fread(bytes, 1, (size_t)n, f) != (size_t)n) return NULL;
    fclose(f);
    return MHD_create_response_from_buffer((size_t)n, bytes, MHD_RESPMEM_MUST_FREE);
}

int main(int argc, char **argv)
{
    if (argc < 3 || argc - 2 > FILES_MAX) return 2;
    for (int i = 2; i < argc; i++) {
        answers[nanswers] = read_file(argv[i]);
        if (!answers[nanswers]) return 1;
        MHD_add_response_header(answers[nanswers++], "Content-Type", "text/html; charset=utf-8");
    }
    unsigned short port = (unsigned short)strtol(argv[1], NULL, 10);
    struct MHD_Daemon *d = MHD_start_daemon(MHD_USE_EPOLL_INTERNAL_THREAD, port, NULL, NULL, answer,
        NULL, MHD_OPTION_THREAD_POOL_SIZE, 2u, MHD_OPTION_END);
    if (!d) return 1;
    puts("ready");
    fflush(stdout);
    pause();
    return 0;
}
