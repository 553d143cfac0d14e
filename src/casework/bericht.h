/* bericht.h: messages to people: made in the transaction of the verb, sent later (post.h). A letter
 * waits until someone printed it; a mail leaves after the time in which it can be undone. */
#ifndef CASEWORK_BERICHT_H
#define CASEWORK_BERICHT_H
#include "casework/samen.h"

struct druk;

/* What someone wants to say. */
typedef struct {
    int sjabloon;             /* SJABLOON_.. */
    str wat;                  /* which papers; what the meeting is about */
    str tekst;                /* own words (SJABLOON_VRIJ) */
    date datum;               /* of a bijeenkomst; other kinds take the next conversation */
    tijd tijd;
    str plaats;
    gesprek_id gesprek_id;    /* this conversation; 0: the next one that is planned */
    date vorige;              /* day of the conversation that was missed */
    bool als_brief;           /* by letter, also when mail could */
    bool vraagt;              /* asks an answer: who does not react is reminded (herinner.h) */
} bericht_wens;

/* A message as it would go, not stored. *waarom: msgid when this person gets none (there is no
 * conversation planned), else NULL. */
typedef struct {
    bericht b;
    str naam;
    bool eigen, proef;        /* text in the own language, and not checked yet */
    bool geen_adres;          /* a letter without an address: hand it over */
    const char *waarom;
} bericht_opzet;
bericht_opzet bericht_stel_op(werk *w, const persoon *p, const bericht_wens *wens);
/* Name and address as they stand on a letter; *geen: there is no address. */
str bericht_adres(arena *a, const persoon *p, bool *geen);
/* What is missing in the wish itself: problems with field names. */
bool bericht_wens_klopt(werk *w, const bericht_wens *wens);

/* Puts it ready. Problems: what the wish lacks, a person who is not there, or waarom. */
bericht_id bericht_maken(werk *w, persoon_id id, const bericht_wens *wens, gebeurtenis_id *g);
/* The same for each of them who can get it; *hoeveel got one. Problems when nobody did. */
bool samen_bericht(werk *w, mensen_groep wie, const bericht_wens *wens, int *hoeveel,
                   gebeurtenis_id *g);

/* Letters that wait for the printer, and mails that wait or failed, of the messages of one
 * gebruiker. */
bericht_rijen berichten_te_drukken(werk *w, gebruiker_id wie);
bericht_rijen berichten_open(werk *w, gebruiker_id wie);
/* Of everyone whom this caller sees: what waits or failed, oldest first. */
bericht_rijen berichten_alle_open(werk *w, int hoogstens);
/* The letter went out: it is sent today. Refused: no letter, or sent before. */
bool bericht_verstuurd(werk *w, bericht_id id, gebeurtenis_id *g);
/* A mail that failed is tried again. */
bool bericht_opnieuw(werk *w, bericht_id id, gebeurtenis_id *g);

/* The letter on paper, at the end of d; the next one begins on a new page. */
void bericht_druk(werk *w, struct druk *d, const bericht *b);
/* An empty document for letters. */
struct druk *bericht_vel(werk *w, str titel);
#endif
