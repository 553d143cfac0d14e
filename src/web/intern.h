/* intern.h: what the files of the web kit share with each other and pages do not see. */
#ifndef WEB_INTERN_H
#define WEB_INTERN_H
#include "web/http.h"
#include "web/routes.h"

/* How this server runs; one row of tweespoor serve. */
typedef struct web_keuzes {
    bool https;               /* browsers reach us over TLS: Secure cookies, HSTS */
    bool proxy;               /* X-Forwarded-For of the last proxy is the address */
    i64 stil_ms, hooguit_ms;  /* a session ends after so long idle, and after so long at most */
    const char *thema;        /* file with a theme of the gemeente, or NULL */
} web_keuzes;

struct limieten;
typedef struct web {
    store *store;
    web_keuzes k;
    str gemeente;             /* "Gemeente Voorbeeldstad" */
    bool demo;
    str thema;                /* contents of the theme file, checked; empty: none */
    char thema_hash[17];
    struct limieten *limieten;
    struct zwaarte *zwaar;    /* one for all gemeenten of the server */
    struct kopieen *kopieen;
    const route *extra;       /* routes of a test, beside the table */
    int nextra;
} web;

/* Who asks. */
typedef struct {
    bool is;                  /* signed in */
    i64 id;                   /* sessie */
    str sleutel;              /* its keyed hash: how the row is found */
    str csrf;
    str melding;              /* sentence for the status line, once */
    gebeurtenis_id ongedaan;  /* what that line can undo */
    moment ongedaan_tot;
    bool verouderd;           /* laatst is long enough ago to be written again */
} sessie_stand;

enum { KRUIMELS_MAX = 8, VELDEN_MAX = 200 };

typedef struct intern {
    const http_request *q;
    http_answer *u;
    http_form in;             /* posted, or the query of a GET */
    problems problems;
    sessie_stand s;
    bool klaar;               /* a page gave its answer by itself: redirect, not found, file */
    bool weg;                 /* niet_gevonden */
    url naar;                 /* ga_naar */
    url weer;                 /* of a POST that answers by itself: where the same form leads
                               * when it comes again */
    str melding;
    gebeurtenis_id ongedaan;
    int status;               /* set by the page; 0: as the flow says */
    struct { url u; str tekst; } kruimels[KRUIMELS_MAX];
    int nkruimels;
    int formulieren;          /* put so far on this page */
    str eens;                 /* chance of this page, for eenmaal_code */
    int neens;
    str fout_prefix;          /* of the ids in the form that was posted */
    const entity *fout_entity;
    const char *velden[VELDEN_MAX]; /* fields that the posted form showed */
    const char *labels[VELDEN_MAX]; /* their labels (msgid), for a form of more than one entity */
    int nvelden;
    enum { TABEL_GEEN, TABEL_KOP, TABEL_RIJ } tabel;
    bool fout_token;          /* the path holds a token that says nothing */
    str bewaar;               /* key of the draft to keep with this answer; empty: none */
    char bug[256];            /* what went wrong inside the transaction; empty: nothing */
    bool melding_getoond;     /* the status line is in the answer: it is not shown again */
    i64 *mensen;              /* of whom the page got rows */
    int nmensen;
    u32 klassen;
    code reden;               /* why the page showed a number whole; not set: it did not */
    bool geweigerd;           /* of those the page showed nothing: not for this caller */
    bool uit_kopie;           /* the answer is one that was made before (kopie.c) */
    persoon_id nood;          /* whom the caller sees by break-glass now; 0: nobody */
    moment nood_tot;
    bool in_nood;             /* the page shows him: with the banner, and never from a copy */
    i64 nood_wacht;           /* times of break-glass that who is signed in has to judge */
    int wacht;                /* requests that wait for approval by who is signed in */
    i64 stand;                /* of the data that the page was made from; 0: may not be kept */
} intern;

/* ---- routes.c ---- */
/* The route of a path (decoded by token): false when there is none. Fills ids and the free text.
 * wrong: the path fits, but a token does not. */
typedef struct {
    const route *route;
    i64 id[4];
    int n;
    str stuk;
    bool fout;
} match;
bool route_match(arena *a, const web *w, methode m, str path, match *out);
/* NULL: no such route. */
const route *route_named(str naam);
const route *route_of(const web *w, str naam);
bool route_mag(const route *r, i32 rol);
/* Entities that the path names, in order: how many. */
int route_entiteiten(const route *r, const entity *out[4]);
/* A path that a browser gave, as the address of a GET page of ours; false: it is not one.
 * Nothing else than this may become the target of a redirect. */
bool url_eigen(req *r, str path, url *out);

/* ---- session.c ---- */
/* Fills r->ik, r->w.t and r->i->s from the cookie, inside a reading. */
void session_find(req *r);
/* Narrows the rights of a caller outside to the share at the front of the path. False: it is none
 * of his, or not valid today. */
bool session_deling(req *r);
/* The account of this name, when it may be used today and by a person. */
bool session_account(req *r, str inlognaam, gebruiker *g);
/* A new session for this gebruiker in the store (inside a writing), and its cookie. */
bool session_start(req *r, const gebruiker *g);
void session_end(req *r);
void session_end_others(req *r);
void session_cookie_set(req *r, str token);
void session_cookie_clear(req *r);
/* Things that an answer leaves in the session: read melding is cleared, laatst is kept up. */
bool session_needs_write(const req *r);
bool session_write(req *r);
bool session_keep_melding(req *r);

/* ---- csrf.c ---- */
/* Code for a form: of the session, or for who is not signed in of a cookie of its own. */
str csrf_code(req *r);
/* Is this POST made from one of our own pages? */
typedef enum { CSRF_GOED, CSRF_VREEMD, CSRF_OUD } csrf_uitslag; /* OUD: own page, older session */
csrf_uitslag csrf_check(req *r);
/* Was this code made for a session of this gebruiker? */
bool csrf_is_van(req *r, str given, i64 wie);
str csrf_nieuw(req *r, i64 wie);

/* ---- concept.c ---- */
/* Key of the draft of the form that posts to this route with this query (vraag, as it stands in
 * the address); empty: no draft. */
str concept_sleutel(arena *a, const route *r, const i64 *ids, int n, str vraag);
/* The draft of this gebruiker, as posted fields; false: none. gewijzigd: when. */
bool concept_lees(req *r, str sleutel, http_pairs *velden, moment *gewijzigd);
/* Inside a writing: keeps these fields, without K5 and passwords; throws away. */
bool concept_schrijf(req *r, str sleutel, const http_pairs *velden);
bool concept_weg(req *r, str sleutel);
/* Key for the form that this POST belongs to. */
str concept_sleutel_van_post(req *r);
/* Does a field of this name hold what no page, draft or address may repeat? */
bool concept_geheim(str naam);
/* What would be kept of these fields. */
str concept_tekst(arena *a, const http_pairs *velden);
/* And back; false: no such text. */
bool concept_velden(arena *a, str tekst, http_pairs *out);

/* ---- eenmaal.c: a form that is sent twice (double click, lost answer) is done once ---- */
enum { EENMAAL_BYTES = 16 };  /* of chance, in the codes of one page */
/* What a form carries so that it is known again: new for each form on each page. */
str eenmaal_code(req *r);
/* Inside a writing. False: this form was done before; the answer leads where it led then. */
bool eenmaal_begin(req *r);
void eenmaal_klaar(req *r);
void eenmaal_ruim_op(req *r);

/* ---- kopie.c: pages made before, for the same session while nothing changed ---- */
struct kopieen *kopieen_new(arena *a);
void kopieen_weg(struct kopieen *all);
/* Inside a reading, when the caller may have this page. True: what he got before is the answer,
 * with the people whom it shows. */
bool kopie_vind(req *r);
/* After the answer was made: keeps it, when it depends on nothing else than the data. */
void kopie_bewaar(req *r);

/* ---- limiet.c: how often something may be tried; in memory, monotonic clock ---- */
/* FEED_FOUT: secrets that are none, by address; FEED: fetches of one calendar; LINK_OPEN: openings
 * of one link of a person. */
typedef enum {
    LIMIET_ACCOUNT, LIMIET_ADRES, LIMIET_FEED_FOUT, LIMIET_FEED, LIMIET_LINK_FOUT,
    LIMIET_LINK_OPEN
} limiet_soort;
struct limieten *limieten_new(arena *a);
/* Tries left for this key; 0: none, *wacht_s says how long. */
int limiet_over(struct limieten *l, limiet_soort s, str sleutel, i64 tick, i64 *wacht_s);
void limiet_mis(struct limieten *l, limiet_soort s, str sleutel, i64 tick);
void limiet_goed(struct limieten *l, limiet_soort s, str sleutel);
/* One of the few places for work that takes much memory; false: all taken, and many wait. */
struct zwaarte *zwaarte_new(arena *a);
bool zwaar_begin(struct zwaarte *z);
void zwaar_klaar(struct zwaarte *z);

/* ---- layout.c ---- */
/* The whole page around r->h. */
str layout(req *r);
/* Where someone of this rol starts: the first item of the menu. */
const route *route_eerste(i32 rol);
/* Page of a mistake of the machine or an attack: without store, session or menu. */
str layout_kaal(arena *a, const web *w, str titel, markup inhoud);

/* ---- fouten.c: whole answers ---- */
void fout_404(req *r);
void fout_403(req *r);
void fout_503(req *r);             /* reading failed, or inzage could not be written */
void fout_niet_bewaard(req *r);    /* writing failed: shows what was posted, with one more try */
/* Without a request of ours: status with its sentence. */
void fout_kaal(arena *a, const web *w, http_answer *u, int status);
void fout_500(arena *a, const web *w, http_answer *u, str nummer);
/* The page for who must sign in first: redirect, or for a POST the form with what was typed. */
void vraag_inloggen(req *r);

/* ---- antwoord.c ---- */
/* Every answer goes through here: headers of security.md 2.6. */
void antwoord_koppen(const web *w, const route *r, const http_request *q, http_answer *u);
void antwoord_naar(req *r, url u, int status);
void antwoord_html(req *r, int status, str body);
/* What is in r->h as a download of the route's type. */
void antwoord_bestand(req *r);

/* ---- spoor.c: what an answer leaves behind: inzage, draft, session ---- */
/* Inside the transaction of the page: remembers of whom it got rows, or whom it refused to show. */
void spoor_houd(req *r);
/* Inside a writing that was done: who was changed stands on record with it. False: not kept. */
bool spoor_gewijzigd(req *r);
/* Before the answer leaves. False: people were shown and that could not be put on record. */
bool spoor_laat_na(req *r);

/* ---- dispatch.c ---- */
/* A writing beside that of a page: sets r->w.db, and a bug() in it refuses it. */
write_result web_write(req *r, bool (*run)(db *, void *), void *ctx);
/* The answer to one request; everything in a. Never fails: the worst is a page that says so. */
void web_answer(const web *w, const http_request *q, arena *a, http_answer *u);

/* ---- serve.c ---- */
/* Runs fn; false when it ended in bug(), *what then says where. The only setjmp is behind it. */
bool web_guard(void (*fn)(void *), void *arg, const char **what);
/* One line in the log: never data of a person. nummer receives what the user is told. */
void web_log_bug(const char *waar, const char *what, char nummer[12]);
/* So much text was posted that a request cannot hold it with its page: refused, no bug of ours. */
bool web_te_groot(const http_request *q, const char *what);

#endif
