/* succesfactor.h: the four conditions that make a learning-work traject succeed, each answered from
 * what is recorded. Bron: 003, question 2 (werving en selectie, taal, begeleiding, inclusie).
 * Pure: days in, answers out. */
#ifndef DOMAIN_SUCCESFACTOR_H
#define DOMAIN_SUCCESFACTOR_H
#include "domain/aanpak_bestand.h"

enum { FACTOR_GESPREK_DAGEN = 42 };   /* a talk about the work is not longer ago */

/* What the records say of one traject; a day that is not set: there is no such record. */
typedef struct {
    date van;                /* the traject began */
    date voorstel;           /* the place was proposed with its reasons */
    date antwoord;           /* the person answered that proposal */
    bool les;                /* takes part in a lesson group now, or has lessons as a traject */
    int vaktaal;             /* learning goals about the language of the trade */
    bool vaste_begeleider;   /* jobcoaching or a maatje now, or guidance at the place itself */
    date gesprek;            /* the last talk that was held since the traject began */
    date driegesprek;        /* the last one with the employer */
    date vandaag;
} succesfeiten;

/* Where the one action is done. */
typedef enum {
    FACTOR_DOE_NIETS, FACTOR_DOE_PLEK, FACTOR_DOE_ANTWOORD, FACTOR_DOE_LES, FACTOR_DOE_LEERDOEL,
    FACTOR_DOE_BEGELEIDER, FACTOR_DOE_GESPREK
} factor_actie;

typedef struct {
    bool goed;
    const char *waaruit;     /* msgid: the record that says so, or what is missing */
    date dag;                /* of that record; not set: none */
    factor_actie doen;       /* FACTOR_DOE_NIETS when goed */
} succesfactor_stand;

/* "Plan een gesprek": msgid; NULL for FACTOR_DOE_NIETS. */
const char *factor_actie_tekst(factor_actie doen);
/* Factor is FACTOR_WERVING .. FACTOR_INCLUSIE. */
succesfactor_stand succesfactor_van(int factor, const succesfeiten *f);
#endif
