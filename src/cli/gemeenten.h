/* gemeenten.h: the gemeenten that one server serves: the one that --store names, or one for each
 * file of a folder (design.md 1). */
#ifndef CLI_GEMEENTEN_H
#define CLI_GEMEENTEN_H
#include "cli/opties.h"
#include "cli/post.h"
#include "web/serve.h"

typedef struct {
    const char *bestand;      /* its file; NULL: the options of the command */
    const char *hosts[SERVE_HOSTS + 1]; /* ended by NULL; none: every host */
    struct {
        const char *opslag, *sleutel, *thema;
        const char *koppen;   /* file outside the store with the signed heads of the record */
        post_tekst post;
    } o;                      /* as it was typed; a path is one from the folder of the command */
    bool met_post;
    post_keuzes bode;
    store *store;             /* NULL until it is opened */
} gemeente;

typedef struct {
    gemeente *at;
    int n;
} gemeenten;

enum { GEMEENTEN_MAX = 400 };

/* The files *.yaml of the folder, in order of name. False: told why, with file, line and what was
 * expected; each file is looked at. */
bool gemeenten_lees(const char *map, gemeenten *uit);
/* Opens the store of each. False: told why; what was opened is closed again. */
bool gemeenten_open(gemeenten *g);
void gemeenten_sluit(gemeenten *g);
#endif
