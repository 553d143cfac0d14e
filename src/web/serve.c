/* serve.c: the server: libmicrohttpd moves bytes, a few workers make the answers. A connection
 * waits (suspended) while its request is worked on, so slow clients cost no worker and a slow page
 * stops no other connection. Here stands the one setjmp of the program, for bug(). */
#include "web/serve.h"
#include "web/thema.h"
#include "web/werker.h"

#include <errno.h>
#include <inttypes.h>
#include <netdb.h>
#include <setjmp.h>
#include <stdatomic.h>
#include <stdio.h>
#include <strings.h>
#include <sys/resource.h>
#include <time.h>
#include <unistd.h>

enum { OWN_MAX = 64 << 20, OWN_EACH = 4 << 20 }; /* bytes: of the server, for each gemeente */

/* ---- bug ---- */

static _Thread_local jmp_buf *guard;
static _Thread_local const char *guard_what;

static void leap(const char *what)
{
    guard_what = what;
    longjmp(*guard, 1);
}

bool web_guard(void (*fn)(void *), void *arg_of_fn, const char **what)
{
    jmp_buf here, *volatile outer = guard;
    void (*volatile hook)(const char *) = bug_hook;
    volatile bool ok = true;
    guard = &here;
    bug_hook = leap;
    if (setjmp(here) == 0) {
        fn(arg_of_fn);
    } else {
        ok = false;
        *what = guard_what;
    }
    guard = outer;
    bug_hook = hook;
    return ok;
}

void web_log_bug(const char *waar, const char *what, char nummer[12])
{
    static atomic_uint count;
    char when[DATE_TEXT];
    u32 n = (u32)moment_now().ms * 2654435761u + atomic_fetch_add(&count, 1);
    str at = moment_iso(moment_now(), when);
    snprintf(nummer, 12, "%08" PRIX32, n);
    fprintf(stderr, "%.*s fout %s op %s: %s\n", STR_FMT(at), nummer, waar, what);
}

/* ---- what libmicrohttpd calls ---- */

static void *on_uri(void *ctx, const char *uri, struct MHD_Connection *c)
{
    slot *t = slot_take(ctx);
    if (!t) return NULL;
    size_t n = strlen(uri);
    t->c = c;
    t->uri_too_long = n > URI_MAX;
    memcpy(t->uri, t->uri_too_long ? "/" : uri, t->uri_too_long ? 1 : n);
    return t;
}

static size_t unescape_nothing(void *ctx, struct MHD_Connection *c, char *s)
{
    (void)ctx;
    (void)c;
    return strlen(s);
}

typedef struct {
    int lengths, hosts, encodings, many;
    i64 length;
    bool wrong, multipart;
} head;

static enum MHD_Result count_header(void *ctx, enum MHD_ValueKind kind, const char *k, size_t kn,
    const char *v, size_t vn)
{
    head *h = ctx;
    (void)kind;
    str name = {k, kn}, value = {v, v ? vn : 0};
    h->many++;
    if (kn == 14 && !strncasecmp(k, "Content-Length", 14)) {
        h->lengths++;
        if (!str_to_i64(value, &h->length) || h->length < 0) h->wrong = true;
    }
    if (kn == 4 && !strncasecmp(k, "Host", 4)) h->hosts++;
    if (kn == 17 && !strncasecmp(k, "Transfer-Encoding", 17)) h->encodings++;
    if (kn == 12 && !strncasecmp(k, "Content-Type", 12))
        h->multipart = str_starts(value, S("multipart/form-data"));
    for (size_t i = 0; i < name.n; i++) h->wrong |= (u8)name.p[i] <= ' ' || (u8)name.p[i] >= 0x7f;
    for (size_t i = 0; i < value.n; i++)
        h->wrong |= ((u8)value.p[i] < ' ' && value.p[i] != '\t') || (u8)value.p[i] == 0x7f;
    return MHD_YES;
}

/* Reads the head. NULL: the body may come; else the answer that ends the connection. */
static struct MHD_Response *check_head(server *s, slot *t, const char *method, unsigned *status)
{
    head h = {0};
    MHD_get_connection_values_n(t->c, MHD_HEADER_KIND, count_header, &h);
    t->post = !strcmp(method, "POST");
    t->head = !strcmp(method, "HEAD");
    bool get = t->head || !strcmp(method, "GET");
    *status = 400;
    if (h.wrong || h.hosts != 1 || h.lengths > 1 || h.many > HEADERS_MAX) return s->raar;
    if (h.encodings) *status = 411;
    if (h.encodings || (get && h.length > 0)) return s->raar;
    if (h.length == 0 && (get || t->post)) return NULL;
    *status = 413;
    if (h.length > DRAIN_MAX) return s->te_groot;
    if (!t->post) {
        t->refuse = 405;
        return NULL;
    }
    if (h.length > (h.multipart ? FILE_MAX : FORM_MAX)) {
        t->refuse = 413;
        return NULL;
    }
    *status = 503;
    if (atomic_fetch_add(&s->in_flight, (size_t)h.length) + (size_t)h.length > IN_FLIGHT_MAX) {
        atomic_fetch_sub(&s->in_flight, (size_t)h.length);
        return s->te_druk;
    }
    t->body_start = t->body = arena_try((size_t)h.length + 1);
    if (!t->body.at) {
        atomic_fetch_sub(&s->in_flight, (size_t)h.length);
        return s->te_druk;
    }
    t->want = (size_t)h.length;
    return NULL;
}

static void take_body(slot *t, const char *data, size_t n)
{
    if (t->refuse || n > t->want - t->have) return;
    memcpy(t->body.at, data, n);
    t->body.at += n;
    t->have += n;
}

static enum MHD_Result on_request(void *ctx, struct MHD_Connection *c, const char *url_,
    const char *method, const char *version, const char *data, size_t *n, void **con_cls)
{
    server *s = ctx;
    slot *t = *con_cls;
    unsigned status;
    (void)url_;
    (void)version;
    if (!t || s->stop) return MHD_queue_response(c, 503, s->te_druk);
    if (!t->head_seen) {
        t->head_seen = true;
        struct MHD_Response *no = check_head(s, t, method, &status);
        return no ? MHD_queue_response(c, status, no) : MHD_YES;
    }
    if (*n) {
        take_body(t, data, *n);
        *n = 0;
        return MHD_YES;
    }
    if (t->done) {
        if (!t->response) return MHD_NO;
        return MHD_queue_response(c, t->status, t->response);
    }
    if (!t->queued) {
        t->queued = true;
        MHD_suspend_connection(c);
        queue_add(s, t);
    }
    return MHD_YES;
}

static void on_done(void *ctx, struct MHD_Connection *c, void **con_cls,
    enum MHD_RequestTerminationCode why)
{
    (void)c;
    (void)why;
    if (*con_cls) slot_give(ctx, *con_cls);
    *con_cls = NULL;
}

static void log_nothing(void *ctx, const char *fmt, va_list v)
{
    (void)ctx;
    (void)fmt;
    (void)v;
}

/* ---- start and stop ---- */

/* A listening socket, or -1 with a problem. */
static int listen_on(const char *address, int port, problems *p)
{
    struct addrinfo hints = {.ai_family = AF_UNSPEC, .ai_socktype = SOCK_STREAM,
        .ai_flags = AI_NUMERICHOST | AI_NUMERICSERV | AI_PASSIVE}, *found = NULL;
    char service[12];
    int one = 1, fd = -1;
    snprintf(service, sizeof service, "%d", port);
    int wrong = getaddrinfo(address ? address : "127.0.0.1", service, &hints, &found);
    if (wrong == EAI_MEMORY) no_memory("an address");
    if (wrong) {
        problem_add(p, "listen", N_("Dit adres is geen IP-adres. Gebruik bijvoorbeeld 127.0.0.1."));
        return -1;
    }
    fd = socket(found->ai_family, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    if (fd >= 0) setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &one, sizeof one);
    bool ok = fd >= 0 && !bind(fd, found->ai_addr, found->ai_addrlen) && !listen(fd, 1024);
    if (!ok && errno == EADDRINUSE)
        problem_add(p, "port", N_("Deze poort is al in gebruik. Kies een andere met --port."));
    else if (!ok)
        problem_add(p, "port", N_("Op dit adres en deze poort mag dit programma niet luisteren."));
    if (!ok && fd >= 0) close(fd);
    freeaddrinfo(found);
    return ok ? fd : -1;
}

static int port_of(int fd)
{
    struct sockaddr_storage at;
    socklen_t n = sizeof at;
    char service[12];
    i64 port = 0;
    if (getsockname(fd, (struct sockaddr *)&at, &n) ||
        getnameinfo((struct sockaddr *)&at, n, NULL, 0, service, sizeof service, NI_NUMERICSERV))
        return 0;
    return str_to_i64(str_of(service), &port) ? (int)port : 0;
}

static struct MHD_Response *short_answer(const char *text)
{
    struct MHD_Response *m = MHD_create_response_from_buffer(
        strlen(text), (void *)(uintptr_t)text, MHD_RESPMEM_PERSISTENT);
    if (!m) no_memory("an answer");
    MHD_add_response_header(m, "Content-Type", "text/plain; charset=utf-8");
    MHD_add_response_header(m, "X-Content-Type-Options", "nosniff");
    MHD_add_response_header(
        m, "Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
    MHD_add_response_header(m, "Cache-Control", "no-store");
    MHD_add_response_header(m, "Connection", "close");
    return m;
}

static bool start_daemon(server *s, const serve_keuzes *k)
{
    struct rlimit files;
    if (!getrlimit(RLIMIT_NOFILE, &files)) {
        files.rlim_cur = files.rlim_max;
        setrlimit(RLIMIT_NOFILE, &files);
    }
    s->daemon = MHD_start_daemon(
        MHD_USE_EPOLL_INTERNAL_THREAD | MHD_ALLOW_SUSPEND_RESUME | MHD_USE_ERROR_LOG, 0, NULL, NULL,
        on_request, s, MHD_OPTION_EXTERNAL_LOGGER, log_nothing, NULL, MHD_OPTION_LISTEN_SOCKET,
        s->socket, MHD_OPTION_THREAD_POOL_SIZE, 2u, MHD_OPTION_CONNECTION_LIMIT,
        (unsigned)s->nslots, MHD_OPTION_PER_IP_CONNECTION_LIMIT, (unsigned)k->per_adres,
        MHD_OPTION_CONNECTION_TIMEOUT, (unsigned)(k->wacht_s ? k->wacht_s : 30),
        MHD_OPTION_URI_LOG_CALLBACK, on_uri, s, MHD_OPTION_UNESCAPE_CALLBACK, unescape_nothing,
        NULL, MHD_OPTION_NOTIFY_COMPLETED, on_done, s, MHD_OPTION_STRICT_FOR_CLIENT, 1,
        MHD_OPTION_END);
    return s->daemon != NULL;
}

typedef struct {
    server *s;
    web *w;
} loket_opening;

static bool read_gemeente(db *d, void *ctx)
{
    loket_opening *l = ctx;
    problems p = {0};
    werk w = werk_begin(d, &l->s->own, (toegang){0}, &p);
    str naam = kantoor_gemeente(&w);
    buf b = buf_new(&l->s->own);
    if (naam.n) PLAIN(&b, "{} {}", T("Gemeente"), naam);
    l->w->gemeente = buf_str(&b);
    l->w->demo = kantoor_is_demo(&w);
    return true;
}

static bool loket_open(server *s, const serve_gemeente *g, loket *l, problems *p)
{
    *l = (loket){.w = s->leeg, .hosts = g->hosts};
    l->w.store = g->store;
    l->w.limieten = limieten_new(&s->own);
    l->w.kopieen = kopieen_new(&s->own);
    if (g->thema && !thema_lees(&s->own, g->thema, &l->w, p)) return false;
    if (!store_read(g->store, read_gemeente, &(loket_opening){s, &l->w}))
        no_memory("the store does not read");
    return true;
}

static server *server_make(const serve_keuzes *k)
{
    size_t bytes = OWN_MAX + (size_t)k->n * OWN_EACH;
    arena own = arena_new(bytes);
    server *s = arena_make(&own, server, 1);
    s->own_bytes = bytes;
    s->leeg = (web){.k = {.https = k->https, .proxy = k->proxy,
        .stil_ms = k->stil_ms ? k->stil_ms : 30 * 60000,
        .hooguit_ms = k->hooguit_ms ? k->hooguit_ms : 8 * 3600000},
        .extra = k->extra, .nextra = k->nextra, .zwaar = zwaarte_new(&own)};
    s->loketten = arena_make(&own, loket, k->n);
    s->nslots = k->verbindingen ? k->verbindingen : 2000;
    s->slots = arena_make(&own, slot, s->nslots);
    s->nthreads = k->werkers ? k->werkers : 32;
    if (s->nthreads > (int)countof(s->threads)) s->nthreads = countof(s->threads);
    s->own = own;
    pthread_mutex_init(&s->lock, NULL);
    pthread_cond_init(&s->work, NULL);
    pthread_cond_init(&s->idle, NULL);
    s->te_druk = short_answer("Het is te druk. Probeer het zo opnieuw.\n");
    s->te_groot = short_answer("Dit is te groot.\n");
    s->raar = short_answer("Deze aanvraag begrijpen we niet.\n");
    return s;
}

server *serve_start(const serve_keuzes *k, problems *p)
{
    int fd = listen_on(k->adres, k->poort, p);
    if (fd < 0) return NULL;
    server *s = server_make(k);
    s->socket = fd;
    s->poort = port_of(fd);
    for (; s->nloketten < k->n; s->nloketten++) {
        if (loket_open(s, &k->gemeenten[s->nloketten], &s->loketten[s->nloketten], p)) continue;
        close(fd);
        return NULL;
    }
    for (int i = 0; i < s->nthreads; i++)
        if (pthread_create(&s->threads[i], NULL, worker, s)) no_memory("the thread of a worker");
    if (!start_daemon(s, k)) no_memory("libmicrohttpd does not start");
    return s;
}

int serve_poort(const server *s) { return s->poort; }

void serve_stop(server *s)
{
    struct timespec until;
    int fd = MHD_quiesce_daemon(s->daemon);
    if (fd >= 0) close(fd);
    clock_gettime(CLOCK_REALTIME, &until);
    until.tv_sec += STOP_SECONDS;
    pthread_mutex_lock(&s->lock);
    while (s->busy && !pthread_cond_timedwait(&s->idle, &s->lock, &until)) {}
    s->stop = true;
    pthread_cond_broadcast(&s->work);
    pthread_mutex_unlock(&s->lock);
    for (int i = 0; i < s->nthreads; i++) pthread_join(s->threads[i], NULL);
    MHD_stop_daemon(s->daemon);
    for (int i = 0; i < s->nloketten; i++) kopieen_weg(s->loketten[i].w.kopieen);
    MHD_destroy_response(s->te_druk);
    MHD_destroy_response(s->te_groot);
    MHD_destroy_response(s->raar);
    arena own = s->own;
    own.at = (char *)s; /* the server is the first thing in its own arena */
    arena_free(&own, s->own_bytes);
}
