/* keten.h: is the record of who looked as it was written? Each run of a program writes a chain:
 * every row seals the one before it, the first row of a run the last row of all. Once a day the
 * sum over all rows is signed (Ed25519, a key of its own beside that of the store) and put outside
 * the store: that holds the tail too. Rows whose term is over go behind a signed line that says
 * where the others begin. Bron: AVG 5(2) and 32; BIO2 8.15.06; NEN 7513 (5 years). */
#ifndef CASEWORK_KETEN_H
#define CASEWORK_KETEN_H
#include "casework/inzage.h"

enum { KETENFOUTEN = 200 };
typedef struct {
    const char *wat;      /* msgid with one {}: waarde */
    i64 waarde;
    i64 rij;              /* its id, or that of the row before the place; 0: none */
    i64 keten, nummer;    /* 0: of no chain in particular */
} ketenfout;

typedef struct {
    i64 rijen, ketens, koppen;
    i64 oud;              /* of rijen: from before there were chains */
    i64 weg;              /* gone after their term, and signed for */
    moment laatste_kop;   /* not set: never signed */
    i64 nfouten;
    ketenfout fouten[KETENFOUTEN]; /* the first ones */
} ketenuitslag;

/* A line that is signed, and stands in the store and outside it. */
typedef struct {
    i64 nr, rij, aantal, fouten;
    i32 soort;
    moment moment;
    u8 som[GEHEIM_SCHAKEL], laatste[GEHEIM_SCHAKEL];
    str ketens;           /* of an opruiming: name:number:seal of each that goes on, with commas */
    str regel;
} ketenregel;

/* Reads all rows, in a store_read. buiten: the text of the file outside the store; NULL: not
 * compared. *kop: what there is to sign now. False: the store failed, or p says why. */
bool keten_controle(werk *w, const str *buiten, ketenuitslag *uit, ketenregel *kop);
/* What there is to sign before rows older than 5 years go; rij 0: nothing is that old. False: what
 * must go is not as it was written, or the store failed; p and uit say how. */
bool keten_te_oud(werk *w, ketenuitslag *uit, ketenregel *opruiming);
/* Signs and keeps it, in a store_write; fills r->nr, moment and regel. False: p says why. */
bool keten_teken(werk *w, ketenregel *r);
/* Takes some thousand rows away that an opruiming was signed for; how many. In a store_write. */
i64 keten_wis(werk *w, i64 tot);
/* The lines of the store that this file still lacks at its end, each with its end of line. In a. */
str keten_ontbreekt(werk *w, str buiten);
/* "Rij 12 (keten 4f3a91c2, nummer 7): .." in a. */
str ketenfout_zin(arena *a, const ketenfout *f);

/* keten_dag.c: once a day, or when asked: the whole check, and what stands then is signed and put
 * behind the lines of this file (NULL: only in the store). False: uit or p says why, or the store
 * failed; what is wrong with rows does not stop the signing. */
bool keten_dag(store *s, arena *a, const char *bestand, ketenuitslag *uit, str *regel, problems *p);
/* Was there a head of today? */
bool keten_vandaag(store *s, arena *a);
/* Takes away what is older than 5 years, and signs for it first; how many rows, -1: p says why. */
i64 keten_opruimen(store *s, arena *a, const char *bestand, problems *p);

/* keten_kop.c */
/* The key that signs: made when there is none yet and nothing was signed. NULL with a problem;
 * else the caller gives it back with geheim_sleutel_los. */
const geheim_sleutel *keten_sleutel(werk *w, bool maak);
str ketenregel_schrijf(werk *w, const geheim_sleutel *k, const ketenregel *r);
/* NULL: it holds under this public key; else a msgid of what is wrong, with {} for its number. */
const char *ketenregel_lees(werk *w, str publiek, str regel, ketenregel *uit);

/* keten_loop.c: going through the rows. */
typedef struct ketenstand ketenstand;
typedef struct {
    werk *w;
    ketenuitslag *uit;
    u8 som[GEHEIM_SCHAKEL], laatste[GEHEIM_SCHAKEL];
    i64 aantal, rij;      /* how many, and the last id */
    bool begonnen;        /* a row of a chain was seen */
    ketenstand *ketens;   /* by name */
    i64 plaatsen, bezet;
    arena lang, lang_begin; /* the table of chains */
    const ketenregel *koppen; /* to be compared on the way, by row */
    int nkoppen, kop;
    i64 vorige_kop;       /* row up to which all was well */
} ketenloop;
void ketenloop_begin(ketenloop *l, werk *w, ketenuitslag *uit);
/* From where an opruiming left off. */
bool ketenloop_na(ketenloop *l, const ketenregel *r);
/* All rows up to and with tot. */
void ketenloop_doe(ketenloop *l, i64 tot);
void ketenloop_eind(ketenloop *l);
/* Remembers the chains of now; and later those of them that went on, as an opruiming names them. */
ketenstand *ketenloop_onthoud(ketenloop *l, i64 *plaatsen);
str ketenloop_verder(const ketenloop *l, arena *a, const ketenstand *toen, i64 plaatsen);
void ketenloop_fout(ketenloop *l, const char *wat, i64 waarde, const inzage *bij);
#endif
