/* oproep.h: calls for the brede intake (Wi 14, Wi 22; WI-29): which letter comes now, making it,
 * and whether it arrived. How a call ended is the afloop of its gesprek. */
#ifndef CASEWORK_OPROEP_H
#define CASEWORK_OPROEP_H
#include "casework/dossier.h"
#include "domain/regels/oproep.h"

typedef struct {
    i64 niet_gekomen;         /* intake talks missed without a word; afgemeld does not count */
    date laatste;             /* day of the last of these */
    gesprek_id gemist;        /* that talk; 0: none */
    oproep_vervolg vervolg;   /* what the rule says */
    int sjabloon;             /* the letter that belongs to it */
    bool opgelost;            /* came, or the intake is completed: no calls any more */
    gesprek_id gepland;       /* the next intake talk that is planned; 0: none */
    date dag;                 /* its day */
    bool opgeroepen;          /* and a letter for it (or the last letter) was made */
} oproep_stand;
oproep_stand oproep_waar(werk *w, const dossier *d);

/* Makes the letter that comes now, and records the call; "Ongedaan maken" takes both back.
 * Refused: solved, no talk planned to call for, or called for it already. */
bool oproep_maken(werk *w, persoon_id id, bericht_id *brief, gebeurtenis_id *g);
/* The letter arrived or came back: BEZORGD_... */
bool oproep_bezorging(werk *w, oproep_id id, int bezorgd, gebeurtenis_id *g);
#endif
