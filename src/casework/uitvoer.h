/* uitvoer.h: a file with data of more than one person leaves only after another approved it: which
 * people and which columns. The policy says which fields may leave (BW_UITVOER). */
#ifndef CASEWORK_UITVOER_H
#define CASEWORK_UITVOER_H
#include "casework/goedkeuring.h"
#include "casework/samen.h"

/* No more than the purpose asks: one of these. */
#define UITVOER_CODES(C) \
    C(UITVOER_NAMEN, "namen", N_("Dossiernummer en naam")) \
    C(UITVOER_BEREIK, "bereik", N_("Naam, telefoon, e-mail en taal")) \
    C(UITVOER_ADRES, "adres", N_("Naam en adres")) \
    C(UITVOER_ALLES, "alles", N_("Alle gegevens van de persoon die jij ziet"))
CODES(uitvoer, UITVOER_CODES)

/* Asks for a file. v 0 with problems: as goedkeuring_vraag; nobody was chosen; none of them is
 * there for this caller; nothing of it may leave. */
goedkeuring_id uitvoer_vraag(werk *w, mensen_groep wie, int wat, str waarom);
/* The approved file as CSV into uit, once; people whom the caller no longer sees stay out. *n:
 * rows. False with problems: as goedkeuring_gebruik. */
bool uitvoer_maak(werk *w, goedkeuring_id id, buf *uit, int *n);
#endif
