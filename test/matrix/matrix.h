/* matrix.h: the matrix of rights through the store. One gemeente with a person in each relation to
 * each rol, a row of every entity about each of them, and in each text a canary that says whose
 * and of which field it is. What the store then gives, keeps and takes out is compared, cell by
 * cell, with what another program read in the policy (test/access/tweede.py).
 *
 * The policy of this program can be changed in memory (beleid_proef.c): muteer.c weakens it, a bit
 * at a time, and the same comparison must notice. */
#ifndef TEST_MATRIX_H
#define TEST_MATRIX_H
#include "test/libkantoor.h"

#include "store/store.h"

#include <stdlib.h>

/* cmocka does not hear of what goes wrong in the thread that writes. */
#define STOP(...) (fprintf(stderr, __VA_ARGS__), fputc('\n', stderr), exit(1))

/* ---- the policy in memory ---- */

beleidsregel *proef_regels(int *n);
/* After a change of the lines: what was reckoned from them is forgotten. */
void proef_nieuw(void);

/* ---- the store: with a statement that reads each row whatever the rights ---- */

enum { ROL_ZIET_ALLES = 1000 }; /* of a toegang: sees and writes every field */
/* Reads the row with all fields. False: there is none. */
bool proef_rauw(db *d, arena *a, const entity *e, i64 id, void *rij);
/* The fields of the row in which SQL over the views of this caller finds something, as bits. */
u64 proef_gevonden(db *d, const toegang *t, const entity *e, i64 id);
/* The key file that the store was opened with. */
const char *proef_sleutel(void);
/* The highest id of the table. */
i64 proef_laatst(db *d, arena *a, const entity *e);

/* ---- the second reading ---- */

enum { CEL_ENTITEITEN = 200, CEL_DOELEN = 16 };
/* Reads what `tweede.py file` wrote. False: with a sentence on standard error. */
bool cellen_lees(const char *pad);
/* Bits of bewerkingen. */
u64 cel_mag(i32 rol, i32 relatie, i32 voor, int e, int veld);
int entiteit_nr(const entity *e);

/* ---- people and accounts ---- */

enum { MENS_TEAM = rol_eind, MENS_GEMEENTE, MENS_DELING, MENS_VOORBIJ, MENS_ZELF, MENS_AANTAL };
typedef struct {
    kantoor_proef x;
    toegang van[rol_eind];       /* an account of each rol; toegang.gebruiker 0: none */
    i64 wie[MENS_AANTAL];        /* people: the first rol_eind are in the caseload of that rol */
    i64 rij[MENS_AANTAL][CEL_ENTITEITEN]; /* the row of each entity about that person */
    i64 groep[MENS_AANTAL];      /* lesgroep that a row of that person names */
    i64 los[CEL_ENTITEITEN];     /* the row of an entity that is about nobody */
    i64 deling[rol_eind][CEL_DOELEN]; /* MENS_DELING shared with the organisatie of that rol */
    i64 voorbij[rol_eind];            /* MENS_VOORBIJ likewise, until a day that is over */
    i64 van_deling[rol_eind][CEL_DOELEN][CEL_ENTITEITEN]; /* rows that belong to that share */
} gemeente;
extern gemeente g;
bool vul_gemeente(void);
typedef struct uitslag {
    i64 goed, fout, nooit; /* nooit: the policy gives it, the store has no way to it */
    int toon;              /* so many cells are printed */
    bool stop;             /* after the first wrong one */
} uitslag;

/* Who does what to whose rows, for which purpose. */
typedef struct {
    i32 rol;
    int mens;
    i32 doel;
    uitslag *u;
} beurtje;
/* The rights in this turn: those under the share, for a rol from outside that has one. */
toegang rechten_van(werk *w, const beurtje *b);
/* The row of e that this turn is about; 0: none. */
i64 rij_van(const beurtje *b, const entity *e);
/* Calls doe for each person and purpose that this rol is tried with. */
void elke_beurt(i32 rol, uitslag *u, void (*doe)(beurtje *b));
bool geeft(const beurtje *b, const entity *e, int veld, i32 bewerking);
/* How an account of this rol stands to this person. */
i32 relatie_van(i32 rol, int mens);
/* A row of e about this person, with a canary in each text; ander: another text. */
void vul_rij(arena *a, const entity *e, int mens, bool ander, void *rij);
/* The next canary in s: whose, and of which field. False: no more. */
bool kanarie(str *s, int *mens, int *e, int *veld);
toegang ziet_alles(void);

/* ---- comparing ---- */

/* All cells of one rol, by what the store does with its rows; then by what it says of every
 * purpose. */
void matrix_rol(i32 rol, uitslag *u);
void matrix_maskers(i32 rol, uitslag *u);
/* Looks at one cell: wat is what was done. */
void vergelijk(
    const beurtje *b, const entity *e, int veld, i32 bewerking, bool mocht, bool kan);
/* Rows that a rol from outside is never given as rows: what it sees of them comes in lists. And
 * fields that only a row of the share itself gives, of an entity that has no such rows. */
bool alleen_in_lijsten(i32 rol, const entity *e);
bool geen_weg(const beurtje *b, const entity *e, int veld);
/* Accounts and traces are the program's own: the policy does not speak of them. */
bool overslaan(const entity *e);
void matrix_lijsten(i32 rol, uitslag *u);
void matrix_schrijven(i32 rol, uitslag *u);
/* One in so many changes of the policy, from number rest on: how many nothing noticed. */
int muteer(int stap, int rest);
#endif
