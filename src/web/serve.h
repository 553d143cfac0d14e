/* serve.h: the server as one call: sockets, threads, limits, and which gemeente a host is. */
#ifndef WEB_SERVE_H
#define WEB_SERVE_H
#include "casework/kantoor.h"

/* One gemeente that is served. */
typedef struct {
    store *store;
    const char *const *hosts; /* names that browsers ask for, ended by NULL; empty: every name;
                               * borrowed as long as the server runs */
    const char *thema;        /* CSS file of the gemeente; NULL: none */
} serve_gemeente;
enum { SERVE_HOSTS = 16 };

typedef struct {
    const serve_gemeente *gemeenten;
    int n;
    const char *adres;        /* NULL: 127.0.0.1 */
    int poort;                /* 0: any free one */
    int verbindingen;         /* 0 = 2000 */
    int per_adres;            /* connections of one address; 0: no limit (behind a proxy) */
    int werkers;              /* requests worked on at once; 0 = 32 */
    int wacht_s;              /* a connection that says nothing ends after so long; 0 = 30 */
    i64 stil_ms, hooguit_ms;  /* sessions; 0 = 30 minutes, 8 hours */
    bool https, proxy;
    const struct route *extra; /* routes of a test */
    int nextra;
} serve_keuzes;

typedef struct server server;
/* NULL with problems: port taken, theme refused. */
server *serve_start(const serve_keuzes *k, problems *p);
int serve_poort(const server *s);
/* Takes no new connection, answers what was asked, stops. */
void serve_stop(server *s);

#endif
