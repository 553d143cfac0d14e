/* doen.h: a command that changes something: on behalf of the account that --user names, with the
 * rights of the page that does the same (web/routes.h), through the same verb, recorded in inzage.
 *
 *   tweespoor plan fix 2026-0417 dagtekening=23-11-2026 --user sanne
 *
 * What follows the number are fields with a value, as on the form of that page. */
#ifndef CLI_DOEN_H
#define CLI_DOEN_H
#include "casework/dossier.h"
#include "cli/inzien.h"

typedef struct doen doen;
/* One thing that a command can do; a list ends with a row without a name. */
typedef struct {
    const char *naam;
    const char *pagina;              /* its route: whose roles and doel count; NULL: only shows */
    bool (*doe)(werk *w, doen *d);   /* with pagina; false: refused, with problems */
    bool (*toon)(werk *w, inzien *i); /* without */
    const entity *e;                 /* of which fields may be given; NULL: none */
    const char *const *velden;       /* their names, NULL-ended */
    const char *gedaan;              /* msgid: what is said when it is done */
    bool lijst;                      /* shows all there is: no word follows */
    bool plek;                       /* --place is required */
    bool zaak;                       /* about no one: the word after the action is for doe to read,
                                      * van stays empty */
    /* The word after the number, of an action that needs one: what it stands for. NULL with a
     * sentence: no such thing. */
    const void *(*deel)(str woord, str *zin);
    bool (*hoort)(const doen *d, str veld); /* in place of velden */
} actie;

struct doen {
    const opties *o;
    const char *opdracht, *user, *bron; /* --user, --source; NULL: not given */
    const actie *actie;
    const void *deel;
    i64 plek, rij;                   /* --place, --nr; 0: not given */
    bool tekst_gezien;               /* --no-illness: the text was looked at (vrijetekst.h) */
    int veld_vanaf;                  /* o->rest[] from here: VELD=WAARDE */
    dossier van;                     /* of the number; read when doe is called */
    problems p;
};

/* Runs the action that argv names. gebruik: for --help and a wrong call. */
int cli_doen(int argc, char **argv, const char *gebruik, const actie *acties);
/* The fields that were given, into row of e: their bits. Problems: a value that does not fit, a
 * field that this account may not change. */
u64 doen_velden(werk *w, const doen *d, const entity *e, void *row);

/* The rights of the account that --user names. False with a problem: there is none with access. */
bool doen_account(db *d, const char *user, toegang *t, problems *p);
/* False, with the problem that this rol may not do it. */
bool doen_weiger_rol(const toegang *t, problems *p);
/* "gesprek, DUO, COA": the codes of a list, in a. */
str doen_keuzes(arena *a, const codes *l);
/* The newest proposal of the place of --place; whether it is still open is for the verb to say.
 * NULL with a problem: there is none. */
const voorstel *doen_voorstel(werk *w, const doen *d);

/* While showing: the dossier of the number. False: a problem was added. */
bool toon_dossier(werk *w, inzien *i, dossier *uit);
/* Rows as text (a heading and a line for each known field) or as a JSON list under the name of e.
 * Ids are left out, but for the number of a place with what it is. */
void toon_rijen(werk *w, inzien *i, const entity *e, const void *at, int n);
/* The same as the whole answer. */
void toon_alleen(werk *w, inzien *i, const entity *e, const void *at, int n);
#endif
