/* serve: the server of one gemeente, or of all in a folder, until SIGTERM or SIGINT. */
#include "cli/gemeenten.h"

#include "base/geheim.h"
#include "casework/demo.h"
#include "casework/keten.h"
#include "casework/taak.h"
#include "cli/teller.h"

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

/* Once a day: is the record of who looked whole? What stands is signed, also outside the store. */
static void teken_koppen(const gemeente *g)
{
    enum { KLAD = 256 << 20 };
    arena klad = arena_new(KLAD), begin = klad;
    problems p = {0};
    str regel;
    ketenuitslag *uit = arena_make(&klad, ketenuitslag, 1);
    const char *wie = g->bestand ? g->bestand : "serve";
    bool nodig = !must_end() && !keten_vandaag(g->store, &klad);
    if (nodig && !keten_dag(g->store, &klad, g->o.koppen, uit, &regel, &p)) cli_problemen(wie, &p);
    else if (nodig && uit->nfouten)
        cli_fout(wie, T("Het logboek van wie keek is niet zoals het geschreven is. Kijk met "
                        "tweespoor controle wat er mis is."));
    arena_free(&begin, KLAD);
}

/* On each new day the tasks of a gemeente follow the day. */
static void nieuwe_dag(const gemeente *g, date *gedaan)
{
    date vandaag = kantoor_vandaag(g->store);
    if (date_same(vandaag, *gedaan)) return;
    if (!taken_dagelijks(g->store, must_end))
        cli_fout(g->bestand ? g->bestand : "serve", T("De taken van vandaag lukten niet."));
    teken_koppen(g);
    *gedaan = vandaag;
}

/* Until a signal ends the program. */
static void wait_for_end(const sigset_t *ends, const gemeenten *alle)
{
    date *gedaan = arena_make(cli_arena(), date, alle->n);
    const struct timespec minute = {.tv_sec = 60};
    do {
        for (int i = 0; i < alle->n; i++) nieuwe_dag(&alle->at[i], &gedaan[i]);
    } while (sigtimedwait(ends, NULL, &minute) < 0);
}

/* ---- the mails that wait, once a minute, in a thread of their own: a slow server stops nobody */

typedef struct {
    const gemeenten *alle;
    pthread_t draad;
    bool aan;
} bode;

static atomic_bool bode_stopt;
static bool bode_klaar(void) { return bode_stopt || must_end(); }

static void *bode_werk(void *ctx)
{
    const bode *b = ctx;
    while (!bode_klaar()) {
        for (int i = 0; i < b->alle->n && !bode_klaar(); i++) {
            const gemeente *g = &b->alle->at[i];
            post_uitslag u;
            if (g->met_post && !post_ronde(g->store, &g->bode, bode_klaar, &u))
                cli_fout(g->bestand ? g->bestand : "serve", T("Berichten versturen lukte niet."));
        }
        for (int i = 0; i < 60 && !bode_klaar(); i++) sleep(1);
    }
    return NULL;
}

static void bode_begin(bode *b, const gemeenten *alle)
{
    b->alle = alle;
    for (int i = 0; i < alle->n; i++) b->aan = b->aan || alle->at[i].met_post;
    if (!b->aan) return;
    b->aan = !pthread_create(&b->draad, NULL, bode_werk, b);
    if (!b->aan) no_memory("the thread of the post");
}

/* After the signal: a mail that is on its way may take a minute. */
static void bode_einde(bode *b)
{
    bode_stopt = true;
    if (b->aan) pthread_join(b->draad, NULL);
}

/* ---- the command ---- */

typedef struct {
    serve_keuzes k;
    i64 poort, stil, duur, per_adres;
    const char *map;
    gemeente een;             /* of the options */
} keuze;

static opties_einde lees_keuze(int argc, char **argv, keuze *q, opties *o)
{
    const optie_rij keus[] = {
        {"gemeenten", OPTIE_TEKST, &q->map, N_("map met een bestand per gemeente")},
        {"port", OPTIE_GETAL, &q->poort, N_("poort; 8080 als je niets zegt, 0 voor een vrije")},
        {"listen", OPTIE_TEKST, &q->k.adres, N_("adres; 127.0.0.1 als je niets zegt")},
        {"https", OPTIE_JA, &q->k.https, N_("browsers komen via TLS (een proxy ervoor)")},
        {"proxy", OPTIE_JA, &q->k.proxy, N_("neem het adres uit X-Forwarded-For")},
        {"idle", OPTIE_GETAL, &q->stil, N_("minuten zonder klik tot uitloggen; 30")},
        {"hours", OPTIE_GETAL, &q->duur, N_("uren tot opnieuw inloggen; 8")},
        {"per-address", OPTIE_GETAL, &q->per_adres,
            N_("verbindingen van één adres; 0: geen grens")},
        {"koppen", OPTIE_TEKST, &q->een.o.koppen,
            N_("bestand buiten de opslag voor de koppen van het logboek")},
        POST_RIJEN(q->een.o.post),
        {"theme", OPTIE_TEKST, &q->een.o.thema, N_("CSS-bestand met het thema van de gemeente")},
        {0}};
    return opties_lees(argc, argv, "--store URL | --gemeenten MAP; [--port N]", keus, o);
}

/* 0, or the exit code. */
static int keur(const char *opdracht, keuze *q, const opties *o)
{
    if (o->nrest) return cli_verkeerd(opdracht, T("Hier horen alleen opties achter."));
    if (q->poort < 0 || q->poort > 65535)
        return cli_verkeerd(opdracht, T("Een poort is een getal tot 65535."));
    if (q->stil < 1 || q->stil > 600 || q->duur < 1 || q->duur > 24)
        return cli_verkeerd(opdracht, T("Kies --idle van 1 tot 600 en --hours van 1 tot 24."));
    if (q->map && (o->store || q->een.o.thema || q->een.o.koppen || q->een.o.post.naar))
        return cli_verkeerd(opdracht,
            T("Bij --gemeenten staan opslag, thema, koppen en post in het bestand van elke "
              "gemeente."));
    q->k.poort = (int)q->poort;
    q->k.stil_ms = q->stil * 60000;
    q->k.hooguit_ms = q->duur * 3600000;
    q->k.per_adres = (int)q->per_adres;
    return 0;
}

/* 0, or the exit code: the stores are open. */
static int open_alle(const char *opdracht, keuze *q, const opties *o, gemeenten *alle)
{
    int code_ = KLAAR_GOED;
    if (q->map) {
        bool goed = gemeenten_lees(q->map, alle) && gemeenten_open(alle);
        return goed ? 0 : KLAAR_GEWEIGERD;
    }
    *alle = (gemeenten){&q->een, 1};
    if (!post_opties_lees(opdracht, &q->een.o.post, &q->een.bode, &q->een.met_post))
        return KLAAR_GEWEIGERD;
    q->een.store = opties_open(o, false, &code_);
    return q->een.store ? 0 : code_;
}

static server *begin(keuze *q, const gemeenten *alle, problems *p)
{
    serve_gemeente *g = arena_make(cli_arena(), serve_gemeente, alle->n);
    for (int i = 0; i < alle->n; i++)
        g[i] = (serve_gemeente){alle->at[i].store, alle->at[i].hosts, alle->at[i].o.thema};
    q->k.gemeenten = g;
    q->k.n = alle->n;
    return serve_start(&q->k, p);
}

int cli_serve(int argc, char **argv)
{
    keuze q = {.poort = 8080, .stil = 30, .duur = 8};
    opties o;
    gemeenten alle;
    sigset_t ends;
    bode b = {0};
    problems p = {0};
    opties_einde e = lees_keuze(argc, argv, &q, &o);
    int code_ = e.klaar ? e.code : keur(argv[0], &q, &o);
    if (e.klaar || code_) return code_;
    block_signals(&ends);
    geheim_bescherm();
    if ((code_ = open_alle(argv[0], &q, &o, &alle))) return code_;
    server *s = begin(&q, &alle, &p);
    if (!s) return cli_problemen(argv[0], &p);
    put_adres(&q.k, s);
    if (!q.map) put_accounts(q.een.store);
    fflush(stdout);
    bode_begin(&b, &alle);
    teller_begin(&alle, bode_klaar);
    wait_for_end(&ends, &alle);
    serve_stop(s);
    bode_einde(&b);
    teller_einde();
    gemeenten_sluit(&alle);
    return KLAAR_GOED;
}
