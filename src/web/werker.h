/* werker.h: what the halves of the server share: serve.c moves bytes, werker.c makes answers. */
#ifndef WEB_WERKER_H
#define WEB_WERKER_H
#include "web/intern.h"

#include <microhttpd.h>
#include <pthread.h>

enum {
    URI_MAX = 2000,
    FORM_MAX = 2 << 20,       /* bytes of a form */
    FILE_MAX = 64 << 20,      /* bytes of a form with a file */
    DRAIN_MAX = 256 << 20,    /* read and thrown away, so that the 413 can be read */
    IN_FLIGHT_MAX = 512 << 20, /* bytes of all bodies together */
    HEADERS_MAX = 60,
    STOP_SECONDS = 10
};

/* One request on its way. */
typedef struct slot {
    struct slot *next;        /* in the free list, or waiting for a worker */
    struct MHD_Connection *c;
    char uri[URI_MAX + 1];
    bool uri_too_long, head_seen, queued, done;
    bool post, head;
    int refuse;               /* status of a refusal; 0: none */
    arena body_start, body;   /* at the start: the bytes so far; .at is where the next go */
    size_t want, have;
    struct MHD_Response *response;
    unsigned status;
} slot;

/* A gemeente and the names that it answers to. */
typedef struct {
    web w;
    const char *const *hosts;
} loket;

typedef struct server {
    loket *loketten;
    int nloketten;
    web leeg;                 /* of no gemeente: for answers that need no store */
    arena own;                /* everything that lives as long as the server */
    size_t own_bytes;
    struct MHD_Daemon *daemon;
    int poort, socket;
    pthread_mutex_t lock;
    pthread_cond_t work, idle;
    slot *slots, *free, *first, *last;
    int nslots, fresh, busy;  /* fresh: slots never used; busy: slots in use */
    pthread_t threads[64];
    int nthreads;
    _Atomic bool stop;
    _Atomic size_t in_flight; /* bytes of bodies that are taken in */
    struct MHD_Response *te_druk, *te_groot, *raar;
} server;

/* A place for a request; NULL: all are taken. */
slot *slot_take(struct server *s);
void slot_give(struct server *s, slot *t);
void queue_add(struct server *s, slot *t);
/* The body of each worker thread; ctx is the server. Ends when the server stops. */
void *worker(void *ctx);

#endif
