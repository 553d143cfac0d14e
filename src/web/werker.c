/* werker.c: the workers: each takes a request that waits, makes the answer in an arena of its own,
 * and wakes the connection. */
#include "web/werker.h"

#include <netdb.h>
#include <stdatomic.h>
#include <stdio.h>
#include <strings.h>
#include <time.h>

static i64 monotonic_us(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (i64)t.tv_sec * 1000000 + t.tv_nsec / 1000;
}

/* ---- slots ---- */

slot *slot_take(server *s)
{
    pthread_mutex_lock(&s->lock);
    slot *t = s->free;
    if (t) s->free = t->next;
    else if (s->fresh < s->nslots) t = &s->slots[s->fresh++];
    if (t) s->busy++;
    pthread_mutex_unlock(&s->lock);
    if (t) memset(t, 0, sizeof *t);
    return t;
}

void slot_give(server *s, slot *t)
{
    if (t->response) MHD_destroy_response(t->response);
    arena_free(&t->body_start, t->want + 1);
    atomic_fetch_sub(&s->in_flight, t->want);
    memset(t, 0, sizeof *t);
    pthread_mutex_lock(&s->lock);
    t->next = s->free;
    s->free = t;
    if (--s->busy == 0) pthread_cond_broadcast(&s->idle);
    pthread_mutex_unlock(&s->lock);
}

void queue_add(server *s, slot *t)
{
    pthread_mutex_lock(&s->lock);
    t->next = NULL;
    if (s->last) s->last->next = t;
    else s->first = t;
    s->last = t;
    pthread_cond_signal(&s->work);
    pthread_mutex_unlock(&s->lock);
}

/* NULL: the server stops and nothing waits. */
static slot *queue_take(server *s)
{
    pthread_mutex_lock(&s->lock);
    while (!s->first && !s->stop) pthread_cond_wait(&s->work, &s->lock);
    slot *t = s->first;
    if (t) s->first = t->next;
    if (!s->first) s->last = NULL;
    pthread_mutex_unlock(&s->lock);
    return t;
}

/* ---- a worker: from the slot to an answer ---- */

typedef struct {
    server *s;
    slot *t;
    const web *w;             /* of the host that was asked for */
    arena *a;
    http_request q;
    http_answer u;
} job;

static enum MHD_Result add_header(void *ctx, enum MHD_ValueKind kind, const char *k, size_t kn,
    const char *v, size_t vn)
{
    http_pairs *p = ctx;
    (void)kind;
    if (p->n < HEADERS_MAX) p->at[p->n++] = (http_pair){{k, kn}, {v, v ? vn : 0}};
    return MHD_YES;
}

static bool host_ok(const http_request *q)
{
    str h = http_header(q, "Host");
    if (http_header_count(q, "Host") != 1 || h.n == 0 || h.n > 255) return false;
    for (size_t i = 0; i < h.n; i++) {
        char c = h.p[i];
        bool name = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        if (!name && c != '.' && c != '-' && c != ':' && c != '[' && c != ']') return false;
    }
    return true;
}

/* Is this the host of a header, which may hold capitals and a port? */
static bool is_host(str gevraagd, const char *host)
{
    str zonder;
    if (!str_split(&gevraagd, ':', &zonder)) return false;
    return zonder.n == strlen(host) && !strncasecmp(zonder.p, host, zonder.n);
}

/* Whose host it is; NULL: of no gemeente here. */
static const web *web_van(const server *s, const http_request *q)
{
    str gevraagd = http_header(q, "Host");
    for (int i = 0; i < s->nloketten; i++) {
        const loket *l = &s->loketten[i];
        if (!*l->hosts) return &l->w;
        for (const char *const *h = l->hosts; *h; h++)
            if (is_host(gevraagd, *h)) return &l->w;
    }
    return NULL;
}

/* The last address that the proxy in front of us added. */
static str behind_proxy(const http_request *q)
{
    str rest = http_header(q, "X-Forwarded-For"), piece, found = {0};
    while (str_split(&rest, ',', &piece)) found = str_trim(piece);
    return found;
}

static str client_address(job *j)
{
    const union MHD_ConnectionInfo *info =
        MHD_get_connection_info(j->t->c, MHD_CONNECTION_INFO_CLIENT_ADDRESS);
    char *host = arena_make(j->a, char, 64);
    socklen_t n = sizeof(struct sockaddr_in6);
    if (!info || getnameinfo(info->client_addr, n, host, 64, NULL, 0, NI_NUMERICHOST))
        return S("?");
    return str_of(host);
}

static void read_request(job *j)
{
    slot *t = j->t;
    str uri = str_of(t->uri), rest = uri;
    http_request *q = &j->q;
    q->headers.at = arena_make(j->a, http_pair, HEADERS_MAX);
    MHD_get_connection_values_n(t->c, MHD_HEADER_KIND, add_header, &q->headers);
    str_split(&rest, '?', &q->path);
    q->query = rest;
    q->post = t->post;
    q->head = t->head;
    q->body = (str){t->body_start.at, t->have};
    q->address = client_address(j);
    if (j->s->leeg.k.proxy && behind_proxy(q).n) q->address = behind_proxy(q);
    q->secure = j->s->leeg.k.https;
    q->now = moment_now();
    q->tick = monotonic_us() / 1000;
}

static void answer_job(void *ctx)
{
    job *j = ctx;
    read_request(j);
    int refuse = j->t->refuse;
    if (j->t->uri_too_long) refuse = 414;
    if (!refuse && !host_ok(&j->q)) refuse = 400;
    const web *w = refuse ? NULL : web_van(j->s, &j->q);
    if (w) {
        j->w = w;
        web_answer(w, &j->q, j->a, &j->u);
        return;
    }
    lang_set(S("nl"));
    fout_kaal(j->a, j->w, &j->u, refuse ? refuse : 421);
    antwoord_koppen(j->w, NULL, &j->q, &j->u);
}

static void bug_job(void *ctx)
{
    job *j = ctx;
    antwoord_koppen(j->w, NULL, &j->q, &j->u);
}

/* All headers, or none of the answer: one without its policy or its cookie must not go out. */
static bool add_headers(job *j, struct MHD_Response *m, i64 began_us)
{
    http_answer *u = &j->u;
    char timing[48];
    bool ok = true;
    for (int i = 0; i < u->nheaders && ok; i++)
        ok = MHD_add_response_header(m, arena_c(j->a, u->headers[i].naam),
                 arena_c(j->a, u->headers[i].waarde)) == MHD_YES;
    snprintf(timing, sizeof timing, "total;dur=%.1f", (double)(monotonic_us() - began_us) / 1000.0);
    return ok && MHD_add_response_header(m, "Server-Timing", timing) == MHD_YES;
}

/* NULL: no memory for it; the connection ends without an answer. */
static struct MHD_Response *make_response(job *j, i64 began_us)
{
    http_answer *u = &j->u;
    enum MHD_ResponseMemoryMode mode = u->fixed ? MHD_RESPMEM_PERSISTENT : MHD_RESPMEM_MUST_COPY;
    struct MHD_Response *m = MHD_create_response_from_buffer(
        u->body.n, (void *)(uintptr_t)(u->body.p ? u->body.p : ""), mode);
    if (m && add_headers(j, m, began_us)) return m;
    if (m) MHD_destroy_response(m);
    return NULL;
}

void *worker(void *ctx)
{
    server *s = ctx;
    arena start = arena_new(ARENA_REQUEST), a = start;
    for (slot *t; (t = queue_take(s));) {
        i64 began = monotonic_us();
        const char *what = NULL;
        char nummer[12];
        job j = {.s = s, .t = t, .w = &s->leeg, .a = &a};
        if (!web_guard(answer_job, &j, &what)) {
            bool te_groot = web_te_groot(&j.q, what);
            if (!te_groot) web_log_bug("een pagina", what, nummer);
            a = start;
            if (j.u.eigen.at) arena_free(&j.u.eigen, j.u.eigen_bytes);
            j.u = (http_answer){0};
            if (te_groot) fout_kaal(&a, j.w, &j.u, 413);
            else fout_500(&a, j.w, &j.u, str_of(nummer));
            if (!web_guard(bug_job, &j, &what)) j.u.nheaders = 0;
        }
        t->response = make_response(&j, began);
        if (j.u.eigen.at) arena_free(&j.u.eigen, j.u.eigen_bytes);
        t->status = (unsigned)j.u.status;
        t->done = true;
        arena_reset(&a, start);
        MHD_resume_connection(t->c);
    }
    arena_free(&start, ARENA_REQUEST);
    return NULL;
}
