/* serve: the server of one gemeente, until SIGTERM or SIGINT. */
#include "cli/opties.h"

#include "base/geheim.h"
#include "casework/demo.h"
#include "casework/taak.h"
#include "cli/post.h"
#include "cli/teller.h"
#include "web/serve.h"

#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdio.h>
#include <time.h>
#include <unistd.h>

static bool lees_accounts(db *d, void *ctx)
{
    gebruiker_rijen *out = ctx;
    problems p = {0};
    werk w = werk_begin(d, cli_arena(), (toegang){0}, &p);
    if (kantoor_is_demo(&w)) *out = LIJST(&w, gebruiker, GEBRUIKERS);
    return true;
}

/* A demo store: one sign-in for each rol. */
static void put_accounts(store *s)
{
    gebruiker_rijen r = {0};
    store_read(s, lees_accounts, &r);
    if (r.n == 0) return;
    str kop = T("Inloggen (alle gegevens zijn verzonnen): inlognaam, rol, wachtwoord");
    printf("%.*s\n", STR_FMT(kop));
    for (i32 rol = 1; rol < ROL_OPDRACHT; rol++) {
        const gebruiker *g = NULL; /* the oldest of this rol */
        for (int i = 0; i < r.n; i++)
            if (r.at[i].rol.i == rol && (!g || r.at[i].kop.id < g->kop.id)) g = &r.at[i];
        if (!g) continue;
        str label = code_label(&rol_codes, g->rol);
        printf("  %-24.*s %-18.*s %s\n", STR_FMT(g->inlognaam), STR_FMT(label), DEMO_WACHTWOORD);
    }
}

static void put_adres(const serve_keuzes *k, const server *s)
{
    bool local = !k->adres || str_eq(str_of(k->adres), S("127.0.0.1"));
    bool six = !local && str_find(str_of(k->adres), S(":")) >= 0;
    printf("Tweespoor: http://%s%s%s:%d/\n", six ? "[" : "", local ? "localhost" : k->adres,
        six ? "]" : "", serve_poort(s));
}

/* The signals that end the program are blocked in all threads and waited for here. */
static void block_signals(sigset_t *set)
{
    sigemptyset(set);
    sigaddset(set, SIGTERM);
    sigaddset(set, SIGINT);
    pthread_sigmask(SIG_BLOCK, set, NULL);
}

static bool must_end(void)
{
    sigset_t waits;
    sigpending(&waits);
    return sigismember(&waits, SIGTERM) || sigismember(&waits, SIGINT);
}

/* Until a signal ends the program; on each new day the tasks follow the day. */
static void wait_for_end(const sigset_t *ends, store *s)
{
    date done = {0};
    const struct timespec minute = {.tv_sec = 60};
    do {
        date today = kantoor_vandaag(s);
        if (date_same(today, done)) continue;
        if (!taken_dagelijks(s, must_end))
            cli_fout("serve", T("De taken van vandaag lukten niet."));
        done = today;
    } while (sigtimedwait(ends, NULL, &minute) < 0);
}

/* ---- the mails that wait, once a minute, in a thread of their own: a slow server stops nobody */

typedef struct {
    store *s;
    post_keuzes k;
    pthread_t draad;
    bool aan;
} bode;

static atomic_bool bode_stopt;
static bool bode_klaar(void) { return bode_stopt || must_end(); }

static void *bode_werk(void *ctx)
{
    bode *b = ctx;
    while (!bode_klaar()) {
        post_uitslag u;
        if (!post_ronde(b->s, &b->k, bode_klaar, &u))
            cli_fout("serve", T("Berichten versturen lukte niet."));
        for (int i = 0; i < 60 && !bode_klaar(); i++) sleep(1);
    }
    return NULL;
}

static void bode_begin(bode *b, store *s)
{
    if (!b->aan) return;
    b->s = s;
    b->aan = !pthread_create(&b->draad, NULL, bode_werk, b);
    if (!b->aan) no_memory("the thread of the post");
}

/* After the signal: a mail that is on its way may take a minute. */
static void bode_einde(bode *b)
{
    bode_stopt = true;
    if (b->aan) pthread_join(b->draad, NULL);
}

int cli_serve(int argc, char **argv)
{
    serve_keuzes k = {0};
    i64 poort = 8080, stil = 30, duur = 8, per_adres = 0;
    post_tekst post = {0};
    const optie_rij keus[] = {
        {"port", OPTIE_GETAL, &poort, N_("poort; 8080 als je niets zegt, 0 voor een vrije")},
        {"listen", OPTIE_TEKST, &k.adres, N_("adres; 127.0.0.1 als je niets zegt")},
        {"https", OPTIE_JA, &k.https, N_("browsers komen via TLS (een proxy ervoor)")},
        {"proxy", OPTIE_JA, &k.proxy, N_("neem het adres uit X-Forwarded-For")},
        {"idle", OPTIE_GETAL, &stil, N_("minuten zonder klik tot uitloggen; 30")},
        {"hours", OPTIE_GETAL, &duur, N_("uren tot opnieuw inloggen; 8")},
        {"per-address", OPTIE_GETAL, &per_adres, N_("verbindingen van één adres; 0: geen grens")},
        POST_RIJEN(post),
        {"theme", OPTIE_TEKST, &k.thema, N_("CSS-bestand met het thema van de gemeente")},
        {0}};
    opties o;
    int code_;
    sigset_t ends;
    bode b = {0};
    problems p = {0};
    opties_einde e = opties_lees(argc, argv, "--store URL [--port N]", keus, &o);
    if (e.klaar) return e.code;
    if (o.nrest) return cli_verkeerd(argv[0], T("Hier horen alleen opties achter."));
    if (poort < 0 || poort > 65535)
        return cli_verkeerd(argv[0], T("Een poort is een getal tot 65535."));
    if (stil < 1 || stil > 600 || duur < 1 || duur > 24)
        return cli_verkeerd(argv[0], T("Kies --idle van 1 tot 600 en --hours van 1 tot 24."));
    if (!post_opties_lees(argv[0], &post, &b.k, &b.aan)) return KLAAR_GEWEIGERD;
    block_signals(&ends);
    geheim_bescherm();
    if (!(k.store = opties_open(&o, false, &code_))) return code_;
    k.poort = (int)poort;
    k.stil_ms = stil * 60000;
    k.hooguit_ms = duur * 3600000;
    k.per_adres = (int)per_adres;
    server *s = serve_start(&k, &p);
    if (!s) return cli_problemen(argv[0], &p);
    put_adres(&k, s);
    put_accounts(k.store);
    fflush(stdout);
    bode_begin(&b, k.store);
    teller_begin(k.store, bode_klaar);
    wait_for_end(&ends, k.store);
    serve_stop(s);
    bode_einde(&b);
    teller_einde();
    store_close(k.store);
    return KLAAR_GOED;
}
