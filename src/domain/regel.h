/* regel.h: a rule of law: a pure function on named values, with its article and the steps of its
 * reasoning. The same row serves tasks, pages, the command line and the tests.
 * Bron: shared domain.md 8 gives ids and worked examples. */
#ifndef DOMAIN_REGEL_H
#define DOMAIN_REGEL_H
#include "base/field.h"

typedef enum {
    UITKOMST_ONBEKEND,  /* something is missing: see problems */
    UITKOMST_DATUM,     /* datum: a last day in time, a start, an end; see the rule's own header */
    UITKOMST_JA, UITKOMST_NEE,
    UITKOMST_GETAL,     /* getal: hours, months or cents, as eenheid says */
} uitkomst_soort;

typedef struct {
    const char *tekst;  /* msgid of one step of the reasoning; {} takes waarde */
    val waarde;         /* VAL_NULL: no slot */
} stap;

typedef struct {
    uitkomst_soort soort;
    date datum;
    i64 getal;
    const char *eenheid; /* msgid: "uur", "maanden", "dagen"; NULL: none */
    const char *besluit; /* msgid of the answer in one sentence; {} takes the outcome */
    bool waarschuwing;   /* the answer is a warning, not a refusal */
    stap stappen[12];
    int nstappen;
} uitkomst;

typedef struct regel {
    const char *id;            /* "WI-01" */
    const char *naam;          /* msgid */
    const char *artikel;       /* "Besluit inburgering 2021, artikel 5.3" */
    const char *uitleg;        /* msgid: the rule in one or two B1 sentences */
    const entity *invoer;      /* its keys: a list row; field names are the keys */
    /* in: a row of invoer. Adds problems (field names) and gives UITKOMST_ONBEKEND when required
     * input is missing or impossible. Pure: no clock, no I/O, no allocation. */
    uitkomst (*reken)(const void *in, problems *p);
    const char *voorbeeld;     /* "kennisgeving=2026-03-02 brp=2026-01-05 pip=2026-05-12" */
    const char *verwacht;      /* what the example gives: "2026-05-11", "ja", "600" */
} regel;

/* All rules, ordered by id. */
const regel *regels(int *n);
/* The rule with this id (case does not matter), or NULL. */
const regel *regel_vind(str id);
/* The outcome as short text: 2026-05-11, ja, nee, a number; empty when unknown. */
str uitkomst_tekst(arena *a, const uitkomst *u);
/* The answer in one sentence, and step i, in the thread's language, slot filled; in a. */
str uitkomst_besluit(arena *a, const uitkomst *u);
str uitkomst_stap(arena *a, const uitkomst *u, int i);

/* An empty row of the rule's input, in a. */
void *regel_rij(arena *a, const regel *r);
/* One key=value into the row; false with a problem: no such key, or no such value. */
bool regel_zet(arena *a, const regel *r, str paar, void *rij, problems *p);
/* The same for pairs with a space between, as in voorbeeld. */
bool regel_lees(arena *a, const regel *r, str paren, void *rij, problems *p);
/* Reads and reasons in one go, for tests and runs in bulk: "2026-05-11", "nee !" when the answer is
 * a warning, "? brp" (the first field with a problem) when there is no answer. In a. */
str regel_kort(arena *a, const regel *r, str paren);

#endif
