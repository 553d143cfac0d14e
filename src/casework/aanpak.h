/* aanpak.h: the aanpak that a person takes part in, and what it asks of him today. */
#ifndef CASEWORK_AANPAK_H
#define CASEWORK_AANPAK_H
#include "casework/dossier.h"
#include "domain/aanpak_bestand_fase.h"

/* The parsed file of the version that this person is in; else of the newest; NULL: there is none.
 * Kept in w for the next question about the same version. */
const aanpak_inhoud *aanpak_voor(werk *w, const dossier *d);
/* The running deelname, or NULL. */
const aanpak_deelname *aanpak_deelname_nu(const dossier *d, date dag);
/* The day of each milestone of this person, and the days that the law gives. */
aanpak_stand aanpak_stand_lees(werk *w, const dossier *d);

/* A new version of a file, checked; people stay in theirs. nummer: the next for this naam. Problems
 * carry the line. */
aanpak_id aanpak_neem_in_gebruik(werk *w, str tekst, str gemeente, bool demo);
#endif
