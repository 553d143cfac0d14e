/* voorstel.h: a person proposes and decides: proposal of a place, the person's own answer, the
 * plaatsing (plaatsing.h has what comes after). The program never decides (design.md 5). */
#ifndef CASEWORK_VOORSTEL_H
#define CASEWORK_VOORSTEL_H
#include "casework/dossier.h"
#include "casework/plek.h"

/* Proposes a place; redenen and nodig are kept as they were read. overslaan is required when
 * niet_eerste: why this place and not the first of the list. Refused: full, closed, or proposed
 * already and still open. */
bool voorstel_doe(werk *w, voorstel *v, bool niet_eerste, gebeurtenis_id *g);
/* A colleague says that this pair does not fit, with the reason (weigering): the next proposals
 * learn from it (planning/eerder_nee.h). redenen and nodig as they were read. Refused: no reason,
 * no place, or an open voorstel of this pair. */
bool voorstel_wijs_af(werk *w, voorstel *v, gebeurtenis_id *g);
/* The person's own answer, the no of the employer, or that it was withdrawn; a no needs a reason.
 * Refused: any other stand, and a voorstel that is no longer open. */
bool voorstel_antwoord(werk *w, voorstel_id id, int stand, int weigering_reden, str woorden,
                       gebeurtenis_id *g);
/* Places a person: contract kind, first day and hours are required, the planned end too when the
 * place has a maximum (and not beyond it). Starts the traject that belongs to the kind of place.
 * Refused: full, closed, beyond a limit of the aanpak, the place or the law (instrumentgrens.h), a
 * plaatsing that overlaps at more hours than a week holds, a voorstel of another place or person,
 * or one that is no longer open. */
bool plaats(werk *w, plaatsing *p, gebeurtenis_id *g);
/* The same with the first goal of its traject, about language; empty: none. Refused also, at
 * "taaldoel": none, where the aanpak says that language is what this instrument is for. */
bool plaats_met_taaldoel(werk *w, plaatsing *p, str taaldoel, gebeurtenis_id *g);
/* The instrument that a kind of place is. */
int instrument_van_plek(int soort);
#endif
