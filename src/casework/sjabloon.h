/* sjabloon.h: the texts of letters and mails: files in sjablonen/, built in, Dutch first and each
 * language that a human gave. Nothing is translated by the program. */
#ifndef CASEWORK_SJABLOON_H
#define CASEWORK_SJABLOON_H
#include "casework/casework.h"

/* What stands in {braces}; one that is empty takes its line away. */
typedef struct {
    str naam, gemeente, datum, tijd, plaats, met, tolk, wat, vorige, tekst;
} sjabloon_waarden;

typedef struct {
    bool mail;                /* may go by mail: holds no more than a day and a place */
    bool eigen;               /* there is a text in the language that was asked */
    bool proef;               /* which nobody checked yet: "proefvertaling" */
    str kop;                  /* the name of that language, in itself */
    str onderwerp, tekst;     /* in Dutch */
    str eigen_tekst;
} sjabloon_tekst;

/* The text of this kind (SJABLOON_..) for a language (TAAL_..). Dates and times are written for
 * Dutch in `nl`, for other languages in `ander` (figures). Lives in a. bug() when a shipped file
 * does not read: a test reads them all. */
sjabloon_tekst sjabloon_vul(arena *a, int soort, int taal, const sjabloon_waarden *nl,
                            const sjabloon_waarden *ander);
/* Is there a text of this kind in this language? */
bool sjabloon_heeft(arena scratch, int soort, int taal);
#endif
