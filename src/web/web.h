/* web.h: what a page sees. A page reads, calls one verb and PUTs; login, rights, CSRF, inzage,
 * transaction, retry, headers and error pages are the work of the route row (style.md 4.7).
 *
 *   R(persoon_toon, GET, "/mensen/{persoon}", STAF, .doel = DOEL_BEGELEIDING)
 *   void persoon_toon(req *r) { ... PUT(&r->h, ..); }
 *
 * GET: the page runs in one reading of the store; when it showed people, the inzage row is on disk
 * before the first byte leaves. POST: the page runs inside the write queue; it ends with ga_naar()
 * (done) or by adding problems and calling the function of the form's page again (422). */
#ifndef WEB_WEB_H
#define WEB_WEB_H
#include "base/lang.h"
#include "casework/casework.h"

typedef enum { GET, POST } methode;

/* Bit sets of rollen for the route rows. */
#define ROL_BIT(r) (1u << (r))
#define IEDEREEN (1u << 31) /* also without sign-in */
#define KLANTMANAGERS ROL_BIT(ROL_KLANTMANAGER)
#define STAF (ROL_BIT(ROL_KLANTMANAGER) | ROL_BIT(ROL_WERKMAKELAAR) | ROL_BIT(ROL_JOBCOACH))
#define JOBCOACHES ROL_BIT(ROL_JOBCOACH)
#define BEGELEIDERS (ROL_BIT(ROL_KLANTMANAGER) | ROL_BIT(ROL_JOBCOACH))
#define MAKELAARS (ROL_BIT(ROL_KLANTMANAGER) | ROL_BIT(ROL_WERKMAKELAAR))
#define STURING (ROL_BIT(ROL_MANAGER) | ROL_BIT(ROL_BELEID))
#define BEHEER ROL_BIT(ROL_BEHEER)
#define SCHOLEN ROL_BIT(ROL_TAALSCHOOL)
#define KEURDERS (STURING | BEHEER | ROL_BIT(ROL_PRIVACY))
#define PARTNERS ROL_BIT(ROL_PARTNER)
#define WERKGEVERS ROL_BIT(ROL_WERKGEVER)
#define ALLE_ROLLEN \
    (STAF | STURING | BEHEER | SCHOLEN | PARTNERS | WERKGEVERS | ROL_BIT(ROL_PRIVACY))

typedef struct req req;
typedef struct route {
    const char *naam;
    methode methode;
    const char *pad;          /* "/mensen/{persoon}/plan": {entity} holds an opaque token */
    u32 rollen;               /* who may; IEDEREEN: without sign-in */
    void (*pagina)(req *);
    i32 doel;                 /* purpose of looking, for inzage and policy */
    const char *menu;         /* msgid: in the main menu of these rollen */
    i32 volgorde;             /* place in the menu */
    u32 begin;                /* of these rollen it is the first page, not the first of the menu */
    bool openbaar;            /* shows no person: may be cached */
    void (*vooraf)(req *);    /* of a POST: runs in a reading before the writing, for what is long
                               * and is kept; what it says is forgotten. NULL: nothing */
    bool zonder_schrijven;    /* a POST that does not change the store (a trial calculation) */
    bool los;                 /* outside a transaction: r->w.db is NULL (login, assets) */
    const char *type;         /* NULL: HTML; "text/csv": a download, the content is all of r->h;
                               * "application/pdf": what the page left in r->druk */
} route;

struct req {
    werk w;                   /* db, arena, toegang, vandaag, problems */
    buf h;                    /* the page's own content; the layout comes around it */
    const route *route;
    i64 id[4];                /* from the path, in order; of the kinds that the pattern names */
    gebruiker ik;             /* who is signed in; ik.kop.id 0: nobody */
    str stuk;                 /* what stood at {*} in the path: text, not checked */
    str titel;                /* page title, set by the page */
    str fragment;             /* id that htmx asked for; not empty: no layout around the content */
    str bestandsnaam;         /* of a download; empty: the route's name */
    const struct druk *druk;  /* of a PDF (base/druk.h): drawn when the page's reading is over */
    const struct web *web;    /* the server's own state */
    struct intern *i;         /* the kit's own state of this request */
};

/* Posted or query value without white space at its ends, "" when there is none; all values of a
 * repeated name by index. */
str veld(req *r, const char *naam);
str veld_nr(req *r, const char *naam, int i);
bool is_post(const req *r);
/* The uploaded file of a multipart form, and its name; borrowed. */
str bestand(req *r, const char *naam, str *bestandsnaam);

/* The address of a route; ids must be of the kinds that its path names, else bug().
 * URL(r, persoon_toon, id) ; URL0(r, mensen) ; URL2(r, afspraak_wijzig, plan, afspraak). */
#define URL0(r, naam) url_to((r), #naam, NULL, 0)
#define URL(r, naam, x) url_to((r), #naam, (const id_any[]){ID(x)}, 1)
#define URL2(r, naam, x, y) url_to((r), #naam, (const id_any[]){ID(x), ID(y)}, 2)
url url_to(req *r, const char *naam, const id_any *ids, int n);
/* May who is signed in go there (GET), or send a form there (POST)? What links and buttons of the
 * kit ask by themselves: who may not, sees the text of a link, and no button. */
bool url_mag(const req *r, methode m, url u);
/* May who is signed in see this field of an entity at all? */
bool mag_zien(req *r, const entity *e, const char *veld_naam);
/* u with a query part: values are percent-encoded. */
#define URL_MET(r, u, ...) url_met((r), (u), (const sql_arg[]){__VA_ARGS__, {0}})
url url_met(req *r, url u, const sql_arg *vragen);
url asset(req *r, const char *naam);        /* /s/app.css?v=hash; bug() when not built in */
/* A token for a form value that names a row (select, radio, checkbox), and back; 0: no or wrong. */
str token_van(req *r, id_any x);
i64 token_lees(req *r, const entity *e, str token);

/* POST is done: redirect (303) with one sentence for the status line of the session's next page. */
void ga_naar(req *r, url u, str melding);
/* The same, and the status line offers "Ongedaan maken" of this gebeurtenis for 10 minutes. */
void ga_naar_met_ongedaan(req *r, url u, str melding, gebeurtenis_id g);
/* The end of a POST that gives a file: what is in r->h, of the route's type, as r->bestandsnaam. */
void geef_bestand(req *r);
/* 404 as for a row that is not there or not for this caller: the same bytes. */
void niet_gevonden(req *r);

/* ---- building blocks of pages (html.c, form.c): all look as in the prototype ---- */
void kop(req *r, str titel, str onder);     /* h1 with the sentence under it; sets titel */
/* The same with buttons or links at the right: MARKUP(..) of link_knop and form_knop. */
void kop_met(req *r, str titel, str onder, markup acties);
/* A link that looks like a button; stijl: "primary-action", "secondary-action" or "subtle". */
markup link_knop(req *r, url u, str tekst, const char *stijl);
/* One step towards the page in the breadcrumb; the page itself is added from its title. */
void kruimels(req *r, url u, str tekst);
markup link_naar(req *r, url u, str tekst);
markup lane(req *r, str soort, str tekst);  /* span class lane taal|werk|leren|wet */
markup badge(req *r, str stand, str tekst); /* danger|warning|success|neutral */
/* An empty list: why it is empty and what to do next; u empty: no link. */
void leegte(req *r, str waarom, url u, str doe);
/* Date in words ("20 november"), with the weekday when met_dag. */
str dag_tekst(req *r, date d, bool met_dag);
/* "Maandag 23 november 2026." */
str vandaag_zin(req *r);

/* A form writes no input by hand (ux.md 3.1): label, help, error, value, mask come from the field.
 * It is no card of itself: a page puts <section class="kaart"> around it. */
typedef struct formulier {
    req *r;
    const entity *e;
    const void *rij;          /* values shown; NULL: empty */
    u64 velden;               /* fields put so far: what a save may write */
    struct formstand *stand;  /* the kit's own */
} formulier;
/* After a mistake the form shows what was posted, else the draft of this gebruiker, else rij. */
formulier form_open(req *r, url actie, const entity *e, const void *rij);
/* A form that can hold a file (form_bestand); without draft. */
formulier form_open_bestand(req *r, url actie, const entity *e, const void *rij);
/* A form to look before something is recorded: its answers stand in the address, beside kijk=ja,
 * and are shown again. No draft. */
formulier form_open_kijk(req *r, url actie, const entity *e, const void *rij);
/* A form whose answers stand in the address: filters. No draft, no hidden fields. */
formulier form_open_filter(req *r, url actie, const entity *e, const void *rij);
void form_groep(formulier *f, str kopje);                 /* fieldset */
void form_groep_klaar(formulier *f);
void form_veld(formulier *f, const char *naam);           /* the right control for its type */
/* The same, said to be needed where the entity itself does not ask it. */
void form_veld_moet(formulier *f, const char *naam);
/* A choice of rows: tokens as values. gekozen 0: nothing. */
typedef struct { id_any id; str tekst; } keuze;
void form_keuze(formulier *f, const char *naam, const keuze *k, int n, i64 gekozen);
/* Only these codes, and what the row has already; hulp, when not empty, replaces its own. */
void form_codes(formulier *f, const char *naam, const code *mag, int n, str hulp);
void form_verborgen(formulier *f, const char *naam, str waarde);
void form_bestand(formulier *f, const char *naam, str label, str hulp);
void form_sluit(formulier *f, str knop);                  /* button, draft stand, end */
/* The same with a link beside the button: back without saving, a second way. */
void form_sluit_met(formulier *f, str knop, url u, str tekst);
/* One button as a form of its own (start, stop, done); voor is said only to a screen reader. */
void form_knop(req *r, url actie, str knop, str voor, const char *stijl);
/* The hidden fields that every POST form needs, for a page that must write its own form tag. */
void form_hidden(req *r);
/* Reads the fields named (NULL-ended) from the post into row: str in the arena. Gives the bits of
 * those that this caller may change: what db_save takes as offered. Problems for what is wrong.
 * Give it the row as it is now (or a zeroed one): when someone saved since the form was made, only
 * what this caller changed is offered, and a field that both changed is a PROBLEM_GEWIJZIGD. */
u64 form_lees(req *r, const entity *e, const char *const *namen, void *rij);

/* One line of <ul class="chips">: a filter with its count; aan: it is the one that shows; rood:
 * what it counts is late. */
void snelfilter(req *r, url u, str tekst, i64 n, bool aan, bool rood);

/* Table as in the prototype (kaarttabel: becomes cards on a phone). First the heads, then rows. */
void tabel_open(req *r, str bijschrift);
void tabel_kop(req *r, str tekst, url sorteer, int stand);  /* stand: -1 desc, 0 not, 1 asc */
void tabel_rij(req *r);
void tabel_cel(req *r, str kopje, markup inhoud);           /* kopje: for the card on a phone */
/* A box to choose this row by, in a form around the table; wie: whom or what, for a reader. */
void tabel_kop_kies(req *r);
void tabel_kies(req *r, const char *naam, id_any id, str wie, bool aan);
void tabel_rijkop(req *r, markup inhoud);
void tabel_sluit(req *r);
#endif
