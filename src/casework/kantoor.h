/* kantoor.h: the store of one gemeente, opened with our entities, statements, views and policy. */
#ifndef CASEWORK_KANTOOR_H
#define CASEWORK_KANTOOR_H
#include "casework/inzage.h"

typedef struct {
    const char *url;     /* sqlite:PATH or postgresql://.. */
    const char *sleutel; /* key file; NULL: beside the store */
    moment nu;           /* fixed start of the clock; not set: the machine's */
    bool migrate;        /* create it, or bring it up to date first */
    bool onveilig;       /* synchronous=NORMAL: only for the negative control of the crash test */
    int readers;         /* connections for reading; 0 = 4 */
} kantoor_keuzes;

/* NULL with problems: see store_open. */
store *kantoor_open(kantoor_keuzes k, problems *p);
/* Puts a copy of store_backup back in an empty place: see store_restore. */
bool kantoor_herstel(kantoor_keuzes k, const char *path, problems *p);
/* A werk inside a transaction: today is the day of the store's clock in Amsterdam. */
werk werk_begin(db *d, arena *a, toegang t, problems *p);
/* The rights of the command line: all teams, all classes; every look is on record. The account is
 * made when it is not there yet (so only inside store_write on a new store). */
toegang toegang_opdrachtregel(db *d, arena *a);
/* The same in a reading, to reckon with; false: there is no such account yet. */
bool toegang_kantoor(db *d, arena *a, toegang *uit);
/* Rights are made here and nowhere else (tools/lint.c). Of an account that a session or a login has
 * shown to be its own, for a purpose (0: begeleiding): */
toegang toegang_uit(const gebruiker *g, i32 waarvoor);
/* Of whoever holds the secret link to an agenda of g: no further than a werkmakelaar sees. */
toegang toegang_van_link(const gebruiker *g);
/* Of a person who opens his own link, which this account made: he sees no rows of anyone. */
toegang toegang_zelf(gebruiker_id maker);
/* The rights of a caller outside under one share of today: its purpose, its parts, its person.
 * False: no such share for him, and *uit sees no one. */
bool toegang_deling(db *d, arena *a, const toegang *t, deling_id id, toegang *uit);
/* The rights that a share would give to people of such an organisation: to show it beforehand. */
toegang toegang_voorbeeld(i32 org_soort, const deling *d);
/* The rights of an account by its inlognaam; gebruiker 0: there is none, or its access has
 * ended. */
toegang toegang_van(db *d, arena *a, str inlognaam);
/* True when all data are made up: the aanpak row says demo. */
bool kantoor_is_demo(werk *w);
/* Name of the gemeente for the page header, "" when not set. */
str kantoor_gemeente(werk *w);
/* The day to show as today: the store's clock. */
date kantoor_vandaag(const store *s);
#endif
